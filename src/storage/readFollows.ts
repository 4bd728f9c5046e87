import { realpath } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import { splitFrontMatter } from '../story/text/frontMatter.js';
import { readTextFile } from './readTextFile.js';
import { StorageError, storageErrorOf } from './storageError.js';

const TEXT_FILES = new Set(['.md', '.markdown', '.txt', '.fountain']);
/** Enough to hear the voice and know where everybody stands, and short enough for small contexts; the draft takes what fits. */
const LAST_WORDS = 1_500;
/** 1,500 words of English take some 9 kB; other scripts and long words stay within this. */
const LIMIT_BYTES = 256 * 1024;

/**
 * The end of the text a brief follows on: its last 1,500 words from a paragraph's start where there is one, front matter left out.
 *
 * @param follows the file as the brief names it, relative to the brief's folder
 * @param briefPath the brief's own file
 * @param root the folder the file must lie in, such as the workspace; the brief's folder when left out. A brief that came
 *   from somebody else must not bring any file of this machine before a model.
 * @throws {StorageError} `missing`, `outside`, `not-text`, `no-access`, `not-a-file`
 */
export async function readFollows(follows: string, briefPath: string, root: string = dirname(briefPath)): Promise<string> {
  if (!TEXT_FILES.has(extname(follows).toLowerCase())) {
    throw new StorageError('not-text', `follows: ${follows} is not a text file: name a .md, .txt or .fountain file.`);
  }
  const path = resolve(dirname(briefPath), follows);
  if (!(await isInside(path, root))) {
    throw new StorageError('outside', `follows: ${follows} lies outside ${root}: move it into that folder.`);
  }
  const { text } = await readTextFile(path, LIMIT_BYTES, 'end');
  return endOf(splitFrontMatter(text).body.replaceAll('\r\n', '\n').trim());
}

async function isInside(path: string, root: string): Promise<boolean> {
  try {
    const way = relative(await realpath(root), await realpath(path));
    return way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
  } catch (error) {
    throw storageErrorOf(error, path, 'read');
  }
}

function endOf(text: string): string {
  const starts = [...text.matchAll(/\S+/g)].map((match) => match.index);
  const first = starts.at(-LAST_WORDS);
  if (first === undefined || first === starts[0]) return text;
  const paragraph = text.indexOf('\n\n', Math.max(0, first - 2));
  // A last paragraph longer than all that is read keeps its words.
  return text.slice(paragraph === -1 ? first : paragraph).trim();
}
