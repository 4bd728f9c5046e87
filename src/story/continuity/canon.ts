import { readFrontMatter, splitFrontMatter } from '../text/frontMatter.js';
import { type Reading, readParagraph } from './read/paragraph.js';
import type { Notes } from './types.js';

/** One declared sentence: what it says, and where. */
export interface Declared {
  readonly reading: Reading;
  /** The declaration as it is written. */
  readonly quote: string;
  /** '' for the front matter of the story itself. */
  readonly file: string;
  /** Where the declaration stands in its file: facts are pointed at by the whole of it. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_NOTES = 400_000;
const MOST_LINES = 4_000;
/** What is declared of somebody is a few words; the rest is not looked at. */
const LONGEST_VALUE = 2_000;
/** Declarations inside declarations: YAML may even hold itself. */
const DEEPEST = 3;
const MOST_DECLARED = 1_000;

/** "eyes: green" of somebody, as a sentence. */
function sentenceFor(name: string, key: string, value: string): string {
  const lower = key.toLowerCase().trim();
  const said = value.slice(0, LONGEST_VALUE).trim();
  if (/^(?:eyes?|eye colou?r)$/u.test(lower)) return `${name}'s eyes were ${said.replace(/ eyes?$/u, '')}.`;
  if (/^(?:hair|hair colou?r)$/u.test(lower))
    return /\bbald\b/u.test(said) ? `${name} was bald.` : `${name} had ${said.replace(/ hair$/u, '')} hair.`;
  if (lower === 'age') return `${name} was ${said.replace(/\D+$/u, '')} years old.`;
  if (/^born|birth/u.test(lower)) return `${name} was born in ${/\d{4}/u.exec(said)?.[0] ?? said}.`;
  if (/^(?:occupation|profession|job|trade|work)$/u.test(lower))
    return `${name} was ${/^[aeiou]/u.test(said) ? 'an' : 'a'} ${said.replace(/^(?:an?|the) /u, '')}.`;
  if (/^(?:hand|handed|handedness)$/u.test(lower)) return `${name} was ${said.includes('left') ? 'left' : 'right'}-handed.`;
  if (/^(?:wife|husband|mother|father|brother|sister|son|daughter)$/u.test(lower)) return `${name}'s ${lower}, ${said}, was here.`;
  if (/^(?:siblings|children|brothers|sisters|sons|daughters)$/u.test(lower))
    return `${name} had ${said} ${said.includes(lower) ? '' : lower}.`;
  return `${name} was ${said}. ${name} had ${said}.`;
}

/** A declaration in free words ("green-eyed, thirty-four, left-handed") as sentences. */
function sentencesFor(name: string, value: unknown, depth = 0): string[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value).slice(0, LONGEST_VALUE);
    if (new RegExp(String.raw`\b(?:is|was|has|had|he|she)\b`, 'iu').test(text))
      return [`${name}. ${text.replace(/^(?:is|was|has|had)\b/u, `${name} $&`)}`];
    return text.split(/[,;.]\s+/u).flatMap((part) => (part.trim() === '' ? [] : [`${name} was ${part}. ${name} had ${part}.`]));
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value)
    .slice(0, MOST_DECLARED)
    .flatMap(([key, inner]) => {
      if (key === 'name') return [];
      return typeof inner === 'string' || typeof inner === 'number'
        ? [sentenceFor(name, key, String(inner))]
        : sentencesFor(name, inner, depth + 1);
    });
}

function charactersOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown): [string, unknown][] => {
      if (typeof each === 'string') {
        const [name = '', ...rest] = each
          .slice(0, LONGEST_VALUE)
          .split(/[:,–—(]/u)
          .map((part) => part.trim());
        return [[name, rest.join(', ').replace(/\)$/u, '')]];
      }
      if (typeof each !== 'object' || each === null) return [];
      const name: unknown = Reflect.get(each, 'name');
      return typeof name === 'string' ? [[name, each]] : Object.entries(each);
    });
  }
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The line of the front matter that names a word, to point at. */
function lineWith(text: string, from: number, to: number, words: readonly string[]): { start: number; end: number } {
  const block = text.slice(from, to);
  let at = 0;
  for (const word of words) {
    const found = block.indexOf(word, at);
    if (found >= 0) at = found;
  }
  const start = block.lastIndexOf('\n', at - 1) + 1;
  const end = block.indexOf('\n', at);
  const line = block.slice(start, end < 0 ? block.length : end);
  const lead = line.length - line.trimStart().length;
  return { start: from + start + lead, end: from + start + line.trimEnd().length };
}

function declare(sentence: string, from: string, file: string, place: { start: number; end: number }): Declared {
  return { reading: readParagraph(sentence), quote: from.slice(place.start, place.end), file, start: place.start, end: place.end };
}

/** What the front matter's `characters:` declare. Front matter that cannot be read declares nothing; the draft says why. */
export function declaredIn(text: string): Declared[] {
  const { frontMatter, bodyStart } = splitFrontMatter(text);
  if (frontMatter === null || !/^(?:characters|cast)\s*:/mu.test(frontMatter)) return [];
  let keys: ReadonlyMap<string, unknown>;
  try {
    keys = readFrontMatter(frontMatter);
  } catch {
    return [];
  }
  const characters = charactersOf(keys.get('characters') ?? keys.get('cast')).slice(0, MOST_DECLARED);
  return characters.flatMap(([name, value]) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
        const place = lineWith(text, 0, bodyStart, [name, key]);
        return sentencesFor(name, { [key]: inner }).map((sentence) => declare(sentence, text, '', place));
      });
    }
    const place = lineWith(text, 0, bodyStart, [name]);
    return sentencesFor(name, value).map((sentence) => declare(sentence, text, '', place));
  });
}

const NAMED_LINE = /^\s*(?:[-*+]\s+|#{1,6}\s+)?(?:\*\*|__)?(\p{Lu}[\p{L}' -]{0,40}?)(?:\*\*|__)?\s*(?::(?:\*\*|__)?|–|—|-\s)\s*(\S.*)$/u;
const KEY_LINE =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(eyes?|eye colou?r|hair|hair colou?r|age|born|occupation|profession|job|trade|handedness|siblings|children|brothers|sisters|wife|husband|mother|father)(?:\*\*|__)?\s*:\s*(\S.*)$/iu;
const HEADING = /^\s*(?:#{1,6}\s+|\*\*|__)(\p{Lu}[\p{L}' -]{0,40}?)(?:\*\*|__)?:?\s*$/u;

/** What notes say: sentences as they are, "Marta: green eyes, thirty-four" and "Eyes: green" under a heading with a name. */
export function declaredInNotes(notes: Notes): Declared[] {
  const declared: Declared[] = [];
  let heading = '';
  let lines = 0;
  for (const match of notes.text.slice(0, LONGEST_NOTES).matchAll(/[^\r\n]+/gu)) {
    if (++lines > MOST_LINES) break;
    const line = match[0].slice(0, 2_000);
    const lead = line.length - line.trimStart().length;
    const place = { start: match.index + lead, end: match.index + line.trimEnd().length };
    const head = HEADING.exec(line)?.[1];
    const key = KEY_LINE.exec(line);
    const named = key ? null : NAMED_LINE.exec(line);
    if (head !== undefined) heading = head;
    else if (key && heading !== '') declared.push(declare(sentenceFor(heading, key[1] ?? '', key[2] ?? ''), notes.text, notes.file, place));
    else if (named)
      for (const sentence of sentencesFor(named[1] ?? '', named[2] ?? '')) declared.push(declare(sentence, notes.text, notes.file, place));
    else if (line.trim() !== '') declared.push(declare(line, notes.text, notes.file, place));
  }
  return declared;
}
