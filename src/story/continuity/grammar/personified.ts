import { isKin, isPet, isRole } from '../lexicon/nouns.js';
import type { Sentence } from './types.js';

/** A sentence in which whoever is not named – "her brother", "the captain", "him" – is written as a name, every letter in its place. */
export interface Personified {
  /** For matching only: what stands in for somebody is no word. */
  readonly text: string;
  /** Who stands at an offset of `text`, as the sentence says it; the name where "her brother Tom" gives one. */
  readonly at: ReadonlyMap<number, string>;
}

const CAPITAL = /^\p{Lu}['\p{L}-]*\p{L}$/u;
const OWNERS = /^(?:[Hh]is|[Hh]er|[Mm]y)$/u;
const QUALITY =
  /^(?:older|elder|eldest|oldest|younger|youngest|little|big|late|old|only|twin|dear|poor|own|first|second|beloved|favou?rite)$/u;
const PITIED = /^(?:[Pp]oor|old|young|dear|little)$/u;
const FELLOW =
  /^(?:friend|partner|colleague|neighbou?r|boss|teacher|assistant|lover|girlfriend|boyfriend|fiancée|fiancé|comrade|lodger|baby|boy|girl)$/u;
/** After these an object is no owner: "buried her in", "killed her". */
const NO_NOUN =
  /^(?:[,;:—]|and|or|but|in|on|at|by|with|to|from|that|when|where|while|before|after|under|beside|behind|out|up|down|back|dead|alive|for|as|of|into|off|over|last|then|there|without|first|among|between|too|if|until|next|near)$/u;

interface Found {
  /** One after the last token. */
  readonly to: number;
  readonly own: string;
}

function nameTo(words: readonly string[], at: number): number {
  let to = at;
  while (to < at + 3 && CAPITAL.test(words[to] ?? '')) to++;
  return to;
}

/** Where the relative that somebody owns is named, one after it: "late husband", "brother". */
function relativeTo(words: readonly string[], at: number): number | undefined {
  let noun = at;
  while (noun < at + 2 && QUALITY.test(words[noun] ?? '')) noun++;
  const word = words[noun] ?? '';
  return isKin(word) || isPet(word) || FELLOW.test(word) ? noun + 1 : undefined;
}

/** "Her brother", "Anna 's brother", with the name that follows it, in commas or without. */
function relative(words: readonly string[], at: number, first: number): Found | undefined {
  const to = relativeTo(words, first);
  if (to === undefined) return undefined;
  const comma = words[to] === ',' ? 1 : 0;
  const name = nameTo(words, to + comma);
  if (name > to + comma && words[name] !== "'s") {
    if (comma === 0) return { to: name, own: words.slice(to, name).join(' ') };
    if (words[name] === ',') return { to: name + 1, own: words.slice(to + 1, name).join(' ') };
  }
  const noun = words[to - 1] ?? '';
  return isKin(noun) || isPet(noun) ? { to, own: words.slice(at, to).join(' ') } : undefined;
}

/** "Tom Ferris , the eldest of them ,": the name, with what stands between commas. */
function apposed(words: readonly string[], at: number, to: number): Found | undefined {
  if (words[to] !== ',' || !/^(?:the|an?|his|her|my|their)$/u.test(words[to + 1] ?? '')) return undefined;
  const close = words.indexOf(',', to + 1);
  const inside = words.slice(to + 1, close);
  const isPlain =
    close > 0 && inside.length < 8 && inside.every((word) => /^[a-z'-]+$/u.test(word) && !/^(?:and|was|had|were|is|who)$/u.test(word));
  return isPlain ? { to: close + 1, own: words.slice(at, to).join(' ') } : undefined;
}

/** Whom a pronoun stands for, or whose relative follows it. */
function pronounAt(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? '';
  if (/^(?:[Hh]e|[Ss]he|him)$/u.test(word)) return { to: at + 1, own: word };
  if (!OWNERS.test(word)) return undefined;
  const next = words[at + 1] ?? '';
  const isObject = word === 'her' && (next === '' || NO_NOUN.test(next));
  return relative(words, at, at + 1) ?? (isObject ? { to: at + 1, own: word } : undefined);
}

function foundAt(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (/^[Tt]he$/u.test(word) && isRole(next) && !CAPITAL.test(words[at + 2] ?? '')) return { to: at + 2, own: `${word} ${next}` };
  if (PITIED.test(word) && CAPITAL.test(next)) {
    const to = nameTo(words, at + 1);
    return { to, own: words.slice(at + 1, to).join(' ') };
  }
  if (!CAPITAL.test(word) || OWNERS.test(word) || /^S?[Hh]e$/u.test(word)) return pronounAt(words, at);
  const to = nameTo(words, at);
  return words[to] === "'s" ? relative(words, at, to + 1) : apposed(words, at, to);
}

/** Writes whoever a sentence speaks of as names; undefined where there is nobody but the named. */
export function personified({ text, words, at: places }: Sentence): Personified | undefined {
  const at = new Map<number, string>();
  let written = text;
  for (let token = 0; token < words.length; token++) {
    const found = foundAt(words, token);
    if (!found) continue;
    const start = places[token] ?? 0;
    const end = (places[found.to - 1] ?? 0) + (words[found.to - 1] ?? '').length;
    if (end - start < 2) continue;
    written = `${written.slice(0, start)}X${'x'.repeat(end - start - 1)}${written.slice(end)}`;
    at.set(start, found.own);
    token = found.to - 1;
  }
  return at.size === 0 ? undefined : { text: written, at };
}
