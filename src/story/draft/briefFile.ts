import { stringify } from 'yaml';
import { readFrontMatter, splitFrontMatter } from '../text/frontMatter.js';
import { BriefError, type Brief } from './brief.js';

/** A brief as its file holds it: the words may be missing, and `follows` is still a name. */
export interface BriefFile {
  readonly brief: Omit<Brief, 'targetWords' | 'followsText'>;
  readonly targetWords?: number;
  /** File whose end the draft follows on, as written in the brief. */
  readonly follows?: string;
}

function textOf(keys: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = keys.get(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
  if (Array.isArray(value) || typeof value === 'object') return stringify(value).trim();
  throw new BriefError('brief-key', `${key}: in the brief must be text.`);
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-*]|\d{1,3}[.)])\s+/, '');
}

function listOf(keys: ReadonlyMap<string, unknown>, key: string): readonly string[] | undefined {
  const value = keys.get(key);
  if (value === undefined || value === null) return undefined;
  // A list's items stand as they are; a text is taken apart as people write lists: lines or semicolons, with bullets or numbers.
  const items: readonly unknown[] =
    typeof value === 'string' ? value.split(/\n|;/).map(withoutBullet) : Array.isArray(value) ? value : [value];
  const texts = items.map((item) => {
    if (typeof item !== 'string' && typeof item !== 'number')
      throw new BriefError('brief-key', `${key}: in the brief must be a list of texts.`);
    return String(item).trim();
  });
  return texts.filter((text) => text !== '');
}

function wordsOf(keys: ReadonlyMap<string, unknown>): number | undefined {
  const value = keys.get('words');
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\d+$/.test(value.trim())) return Number(value);
  throw new BriefError('brief-key', 'words: in the brief must be a plain number such as 3000.');
}

/**
 * Reads a brief file: keys as front matter (`words`, `style`, `point-of-view`, `tense`, `characters`, `outline`, `follows`, `avoid`),
 * the premise below. A drafted file is a brief too: its `prompt` key is the premise when nothing else is given.
 * @throws {FrontMatterError | BriefError} one sentence for the writer.
 */
export function parseBrief(fileText: string): BriefFile {
  const { frontMatter, body } = splitFrontMatter(fileText);
  const keys = frontMatter === null ? new Map<string, unknown>() : readFrontMatter(frontMatter);
  const prompt = textOf(keys, 'prompt');
  const optional = {
    style: textOf(keys, 'style'),
    pointOfView: textOf(keys, 'point-of-view'),
    tense: textOf(keys, 'tense'),
    characters: textOf(keys, 'characters'),
    outline: listOf(keys, 'outline'),
    avoid: listOf(keys, 'avoid'),
  };
  const targetWords = wordsOf(keys);
  const follows = textOf(keys, 'follows');
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    brief: { premise: prompt ?? body.trim(), ...given },
    ...(targetWords === undefined ? {} : { targetWords }),
    ...(follows === undefined ? {} : { follows }),
  };
}

/** The front matter of a drafted file, `---` lines and the blank line after included: a review knows from it what was asked. */
export function frontMatterOf(brief: Brief): string {
  const keys: Record<string, unknown> = { prompt: brief.premise, words: brief.targetWords };
  if (brief.style) keys['style'] = brief.style;
  if (brief.pointOfView) keys['point-of-view'] = brief.pointOfView;
  if (brief.tense) keys['tense'] = brief.tense;
  if (brief.characters) keys['characters'] = brief.characters;
  if (brief.outline?.length) keys['outline'] = brief.outline;
  if (brief.avoid?.length) keys['avoid'] = brief.avoid;
  return `---\n${stringify(keys, { lineWidth: 0 })}---\n\n`;
}
