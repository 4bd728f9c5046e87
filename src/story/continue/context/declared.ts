import { FrontMatterError, readFrontMatter } from '../../text/frontMatter.js';
import { namesIn, type Item } from './item.js';

const DEEPEST = 4;

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of a front matter as one line. */
function lineOf(value: unknown, depth = DEEPEST): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replaceAll(/\s+/gu, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (depth === 0) return '';
  const lines = Array.isArray(value)
    ? value.map((one) => lineOf(one, depth - 1))
    : isMapping(value)
      ? Object.entries(value).map(([key, one]) => `${key}: ${lineOf(one, depth - 1)}`)
      : [];
  return lines.filter((line) => line !== '').join('; ');
}

/** Front matter nobody can read says nothing; the review and the draft tell the writer of it. */
function keysOf(frontMatter: string | null): ReadonlyMap<string, unknown> {
  try {
    return frontMatter === null ? new Map() : readFrontMatter(frontMatter);
  } catch (error) {
    if (error instanceof FrontMatterError) return new Map();
    throw error;
  }
}

function character(text: string): Item {
  const name = /^[^:,;.(–—]{1,60}/u.exec(text)?.[0].trim() ?? text.slice(0, 40);
  return { name, text, names: namesIn(name) };
}

/** The characters a story's front matter declares, one each; they apply throughout, those named near the place first. */
export function declaredCharacters(frontMatter: string | null): Item[] {
  const value = keysOf(frontMatter).get('characters');
  if (typeof value === 'string') {
    return value
      .split(/\n|;/u)
      .map((line) => lineOf(line.replace(/^\s*(?:[-*]|\d{1,3}[.)])\s+/u, '')))
      .filter((line) => line !== '')
      .map(character);
  }
  if (Array.isArray(value)) {
    return value
      .map((one) => lineOf(one))
      .filter((line) => line !== '')
      .map(character);
  }
  return isMapping(value) ? Object.entries(value).map(([name, one]) => character(`${name}: ${lineOf(one)}`)) : [];
}

const WISHES = [
  ['style', 'Style'],
  ['point-of-view', 'Point of view'],
  ['tense', 'Tense'],
  ['avoid', 'Never use'],
] as const;

/** What the front matter wishes for the prose, as one note that always applies; none where it wishes nothing. */
export function declaredWishes(frontMatter: string | null): Item[] {
  const keys = keysOf(frontMatter);
  const lines = WISHES.flatMap(([key, label]) => {
    const line = lineOf(keys.get(key));
    return line === '' ? [] : [`${label}: ${line}`];
  });
  return lines.length === 0 ? [] : [{ name: 'front matter', text: lines.join('\n'), names: [] }];
}
