import { splitFrontMatter } from '../text/frontMatter.js';
import type { CanonText } from './place.js';

const CHARACTERS = /^characters[ \t]*:[^\n]*(?:\n(?:[ \t-][^\n]*|[ \t\r]*(?=\n)))*/mu;

/** What a story's front matter declares of its characters, to the letter. */
export function declaredIn(text: string): CanonText[] {
  const { frontMatter } = splitFrontMatter(text);
  const found = frontMatter === null ? null : CHARACTERS.exec(frontMatter);
  if (frontMatter === null || !found) return [];
  const offset = text.indexOf(frontMatter) + found.index;
  return [{ file: '', text: found[0], offset }];
}

/** The name of the notes beside a story: `tide.md` has `tide.notes.md`. */
export function notesNameOf(storyName: string): string {
  return `${storyName.replace(/\.[^./]+$/u, '')}.notes.md`;
}

const HEAD = '# Notes';

/** One thing the writer makes canon. */
export interface CanonEntry {
  readonly about: string;
  /** The words of the story that hold from now on. */
  readonly quote: string;
}

/**
 * Adds an entry to notes, under its own heading when the notes have one for it, else at their end. What stands there stays as it is.
 * @param notes '' when there are none yet
 */
export function withCanon(notes: string, { about, quote }: CanonEntry): string {
  const eol = notes.includes('\r\n') ? '\r\n' : '\n';
  const line = `- ${quote.replaceAll(/\s+/gu, ' ').trim()}`;
  if (notes.split(/\r?\n/u).includes(line)) return notes;
  const head = `## ${(about || 'Story').replaceAll(/\s+/gu, ' ').trim()}`;
  const lines = notes.trimEnd() === '' ? [HEAD, ''] : notes.trimEnd().split(/\r?\n/u);
  const at = lines.findIndex((one) => one.trim().toLowerCase() === head.toLowerCase());
  if (at < 0) return `${[...lines, ...(lines.at(-1) === '' ? [] : ['']), head, '', line].join(eol)}${eol}`;
  const next = lines.findIndex((one, index) => index > at && /^#{1,6}\s/u.test(one));
  let end = next < 0 ? lines.length : next;
  while (end > at + 1 && lines[end - 1]?.trim() === '') end--;
  return `${[...lines.slice(0, end), ...(end === at + 1 ? [''] : []), line, ...lines.slice(end)].join(eol)}${eol}`;
}
