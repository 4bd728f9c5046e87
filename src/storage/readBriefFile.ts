import type { Brief } from '../story/draft/brief.js';
import { parseBrief } from '../story/draft/briefFile.js';
import { readFollows } from './readFollows.js';
import { readTextFile } from './readTextFile.js';

/** A premise and its keys; a drafted story of any length may serve as a brief. */
const LIMIT_BYTES = 4 * 2 ** 20;

/** A brief from a file, with the text it follows on; the words may be missing. */
export interface StoredBrief {
  readonly brief: Omit<Brief, 'targetWords'>;
  readonly targetWords?: number;
}

/**
 * @param root the folder that a file named by `follows:` must lie in; the brief's folder when left out
 * @throws {StorageError} for a file that is missing, closed, or no text
 * @throws {BriefError | FrontMatterError} for keys that cannot be read
 */
export async function readBriefFile(path: string, root?: string): Promise<StoredBrief> {
  const { text } = await readTextFile(path, LIMIT_BYTES, 'refuse');
  return completeBrief(text, path, root);
}

/**
 * Parses a brief's text and reads what it follows on.
 * @param path where the text stands, or would stand: names in it are relative to that folder
 */
export async function completeBrief(text: string, path: string, root?: string): Promise<StoredBrief> {
  const { brief, targetWords, follows } = parseBrief(text);
  const followsText = follows === undefined ? undefined : await readFollows(follows, path, root);
  return {
    brief: { ...brief, ...(followsText === undefined ? {} : { followsText }) },
    ...(targetWords === undefined ? {} : { targetWords }),
  };
}
