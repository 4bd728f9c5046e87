import { matter } from '../matters.js';
import { partsOf } from '../cast/parts.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Entry } from './entry.js';
import { isNoPerson, isPlainOpener } from '../lexicon/common.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { areForms } from '../lexicon/shortForms.js';
import { isLike } from './names.js';
import type { Reading } from '../read/paragraph.js';
import type { RawSlip, Spot } from './rawSlip.js';

/** A full name that a story uses seldom, and where. */
interface Seldom {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly spots: readonly (Spot & { readonly sentence: number })[];
}

/** Who is named oftener is no slip of the pen. */
const SELDOM = 3;
/** More pairs than this are a family chronicle. */
const MOST_PAIRS = 24;
/** So is a half that more names have in common: nothing is told apart by it. */
const MOST_SHARING = 12;

/** The full names of a paragraph; the sentence is its place among those that were read. */
const namesOf = new WeakMap<Reading, readonly { readonly text: string; readonly sentence: number }[]>();

function fullNames(reading: Reading): readonly { readonly text: string; readonly sentence: number }[] {
  const known = namesOf.get(reading);
  if (known) return known;
  const names = reading.mentions.flatMap((mentions, sentence) =>
    mentions.filter(({ kind, last, token }) => kind === 'name' && last !== token).map(({ text }) => ({ text, sentence })),
  );
  namesOf.set(reading, names);
  return names;
}

/** Full names of persons that are used seldom and have a half in common with another such name. */
function halfShared(ledger: NameLedger): ReadonlySet<string> {
  const names = ledger.counts().filter(({ text, count }) => count <= SELDOM && text.includes(' ') && isPersonOf(text, ledger));
  const halves = new Map<string, number>();
  const keysOf = (text: string): string[] => {
    const [first = '', last = ''] = partsOf(text).words;
    return [`${first} `, ` ${last}`];
  };
  for (const { text } of names) for (const key of keysOf(text)) halves.set(key, (halves.get(key) ?? 0) + 1);
  return new Set(names.filter(({ text }) => keysOf(text).some((key) => (halves.get(key) ?? 0) > 1)).map(({ text }) => text));
}

function isPersonOf(text: string, ledger: NameLedger): boolean {
  const { titles, words } = partsOf(text);
  const [first = '', last = ''] = words;
  if (titles.length > 0 || words.length !== 2 || isNoPerson(first) || isNoPerson(last)) return false;
  return genderOfFirstName(first.toLowerCase()) !== undefined || ledger.animate(text) > 0;
}

/** These names in the order of the text, with their places. */
function seldomNames(entries: readonly Entry[], wanted: ReadonlySet<string>): Seldom[] {
  const spots = new Map<string, Seldom['spots'][number][]>();
  if (wanted.size === 0) return [];
  for (const [paragraph, { text, reading }] of entries.entries()) {
    for (const { text: name, sentence } of reading ? fullNames(reading) : []) {
      const start = wanted.has(name) ? text.indexOf(name) : -1;
      if (start < 0) continue;
      const spot = { paragraph, sentence, start, end: start + name.length };
      const known = spots.get(name);
      if (known) known.push(spot);
      else spots.set(name, [spot]);
    }
  }
  return [...spots].map(([text, places]) => {
    const [first = '', last = ''] = partsOf(text).words;
    return { text, first, last, spots: places };
  });
}

/** "Bert" for Hubert, "Susie" for Susannah. */
export function isShort(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  const stem = short.replace(/(?:ie|y)$/u, '');
  return (
    (long.endsWith(short) && short.length > 2 && short.length < long.length - 1) ||
    (stem !== short && stem.length > 1 && long.startsWith(stem))
  );
}

function gendersFit(one: string, other: string): boolean {
  const genders = [genderOfFirstName(one.toLowerCase()), genderOfFirstName(other.toLowerCase())];
  return genders.every((gender) => gender !== undefined) && genders[0] === genders[1];
}

/** Whether a name may be another one misremembered: one half is the same, and they are never set side by side. */
function mayBeOne(one: Seldom, other: Seldom, ledger: NameLedger, uses: ReadonlyMap<string, number>): boolean {
  if ((one.first === other.first) === (one.last === other.last)) return false;
  if (ledger.areTogether(one.text.toLowerCase(), other.text.toLowerCase())) return false;
  const [ones, others] = one.first === other.first ? [one.last, other.last] : [one.first, other.first];
  if (`${ones}s` === others || `${others}s` === ones || areForms(ones.toLowerCase(), others.toLowerCase())) return false;
  if (one.last === other.last && isShort(one.first, other.first)) return false;
  if (one.last === other.last && !gendersFit(one.first, other.first)) return false;
  return (uses.get(ones) ?? 0) <= SELDOM && (uses.get(others) ?? 0) <= SELDOM;
}

const WORD = /[A-Za-zÀ-ÿ]{4,}/gu;
const PLAIN = new Set(
  'that this with from have been were they their them then than when what which where there here would could should might about after again before being does down each even ever every first from have having himself herself into itself just like made make many more most much must never none once only other over same some such still take taken their these those though through under until upon very want well were while whom whose will within without your year years time times long little name names called known knew came come went gone going said says told tells took gave given does done whole always another people person thing things place room house door hand hands head face eyes voice table side back left right half last next white black great good better best morning evening night week month hour'.split(
    ' ',
  ),
);

/** What a sentence is about: its words of some weight, in the singular. */
function topicsOf(text: string, name: Seldom): Set<string> {
  const own = new Set([name.first, name.last].map((word) => word.toLowerCase()));
  const words = text.match(WORD) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => !own.has(word) && !PLAIN.has(word) && !isPlainOpener(word) && !/(?:ed|ing|ly)$/u.test(word))
      .map((word) => word.replace(/(?<=[^s]{3})s$/u, '')),
  );
}

function textOf(entries: readonly Entry[], { paragraph, sentence }: Seldom['spots'][number]): string {
  return entries[paragraph]?.reading?.sentences[sentence]?.key.split('|', 1)[0] ?? '';
}

/** Whether both names stand for whoever a story tells one thing of, which it tells of nobody else: "the ferry", "the Hall's cook". */
function shareTopic(one: Seldom, other: Seldom, entries: readonly Entry[]): boolean {
  const texts = (name: Seldom): string[] => name.spots.map((spot) => textOf(entries, spot));
  const topics = (name: Seldom): Set<string> => new Set(texts(name).flatMap((text) => [...topicsOf(text, name)]));
  if ([...texts(one), ...texts(other)].some((text) => SUCCESSION.test(text))) return false;
  const theirs = [...topics(other)];
  const known = new Set([...one.spots, ...other.spots].map(({ paragraph }) => paragraph));
  return [...topics(one)].some((topic) => {
    // The doctor who bows to both is neither.
    const acts = new RegExp(`^(?:the |an? )?${topic}\\b`, 'iu');
    const word = new RegExp(`\\b${topic}`, 'iu');
    const isTheirs = theirs.some((each) => each.startsWith(topic) || (topic.startsWith(each) && each.length > 4));
    if (!isTheirs || [texts(one), texts(other)].every((each) => each.some((text) => acts.test(text)))) return false;
    return entries.every(({ text }, paragraph) => known.has(paragraph) || !word.test(text));
  });
}

/** Somebody else who holds the post, or held it. */
const SUCCESSION =
  /\b(?:new|former|previous|next|successor|succeeded|replaced?|inherited|another|deputy|assistant|both|twins?|sister|brother|cousin|daughter|son|mother|father|aunt|uncle|niece|nephew|wife|husband|widow)\b/u;

/** "Not Martin Pike: the cook was firm about that." */
const DENIED = /\b(?:not|no|never|nor|second|other|another) (?:an? |the |one )?$/iu;

/** How often each word of a name is used. */
function usesOf(ledger: NameLedger): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { text, count } of ledger.counts()) for (const word of partsOf(text).words) uses.set(word, (uses.get(word) ?? 0) + count);
  return uses;
}

/** Those who have one half of a name in common, and one thing that is told of them alone. */
export function namesakes(entries: readonly Entry[], ledger: NameLedger): RawSlip[] {
  const buckets = new Map<string, Seldom[]>();
  const slips: RawSlip[] = [];
  const uses = usesOf(ledger);
  let pairs = 0;
  for (const name of seldomNames(entries, halfShared(ledger))) {
    const earlier = [...(buckets.get(`${name.first} `) ?? []), ...(buckets.get(` ${name.last}`) ?? [])];
    const other = earlier.find((each) => {
      if (!mayBeOne(each, name, ledger, uses) || ++pairs > MOST_PAIRS) return false;
      const isSlip = each.first === name.first ? isLike(each.last, name.last) : isLike(each.first, name.first);
      return isSlip || shareTopic(each, name, entries);
    });
    const [here, established] = [name.spots[0], other?.spots[0]];
    if (here && established && here.paragraph !== established.paragraph && !DENIED.test(textOf(entries, here).split(name.text, 1)[0] ?? ''))
      slips.push({ rule: 'continuity/naming', about: other?.text ?? '', matter: matter('name'), here, established, score: 0.65 });
    for (const key of [`${name.first} `, ` ${name.last}`]) {
      const bucket = buckets.get(key) ?? [];
      if (bucket.length < MOST_SHARING) bucket.push(name);
      buckets.set(key, bucket);
    }
  }
  return slips;
}
