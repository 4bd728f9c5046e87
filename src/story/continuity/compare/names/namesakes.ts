import { matter } from '../../matters.js';
import { partsOf } from '../../cast/parts.js';
import type { NameLedger } from '../../cast/ledger.js';
import { isNoPerson } from '../../lexicon/common.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { areForms } from '../../lexicon/shortForms.js';
import type { Reading } from '../../read/paragraph.js';
import type { Chronicle } from '../chronicle.js';
import { KeptByNames } from './kept.js';
import { isLike } from './likeness.js';
import { wordsOf } from './names.js';
import type { RawSlip } from '../rawSlip.js';
import { type Naming, type Seldom, sentenceOf, shareTopic } from './topics.js';

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
function seldomNames(wanted: ReadonlySet<string>, chronicle: Chronicle): Seldom[] {
  const spots = new Map<string, Naming[]>();
  const entries = new Set([...wanted].flatMap((name) => chronicle.names.of(name)));
  for (const place of [...entries].sort((one, other) => one.at - other.at)) {
    for (const { text: name, sentence } of place.reading ? fullNames(place.reading) : []) {
      const start = wanted.has(name) ? place.text.indexOf(name) : -1;
      if (start < 0) continue;
      const spot = { place, sentence, start, end: start + name.length };
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

/** "Not Martin Pike: the cook was firm about that." */
const DENIED = /\b(?:not|no|never|nor|second|other|another) (?:an? |the |one )?$/iu;

/** Those who have one half of a name in common, and one thing that is told of them alone. */
export class NamesakeMemory {
  /** What the names alone tell. */
  readonly #known = new KeptByNames<{ readonly wanted: ReadonlySet<string>; readonly uses: ReadonlyMap<string, number> }>();

  slips(ledger: NameLedger, chronicle: Chronicle): RawSlip[] {
    const { wanted, uses } = this.#known.of(ledger.version, () => ({ wanted: halfShared(ledger), uses: wordsOf(ledger.counts()) }));
    return namesakes(seldomNames(wanted, chronicle), (one, other) => mayBeOne(one, other, ledger, uses), chronicle);
  }
}

function namesakes(names: readonly Seldom[], mayMean: (one: Seldom, other: Seldom) => boolean, chronicle: Chronicle): RawSlip[] {
  const sharing = new Shared();
  const slips: RawSlip[] = [];
  let pairs = 0;
  for (const name of names) {
    const other = sharing.earlier(name).find((each) => {
      if (!mayMean(each, name) || ++pairs > MOST_PAIRS) return false;
      const isSlip = each.first === name.first ? isLike(each.last, name.last) : isLike(each.first, name.first);
      return isSlip || shareTopic(each, name, chronicle);
    });
    if (pairs > MOST_PAIRS) break;
    sharing.add(name);
    const [here, established] = [name.spots[0], other?.spots[0]];
    if (here && established && here.place !== established.place && !DENIED.test(sentenceOf(here).split(name.text, 1)[0] ?? ''))
      slips.push({ rule: 'continuity/naming', about: other?.text ?? '', matter: matter('name'), here, established, score: 0.65 });
  }
  return slips;
}

/** Names by the half that others may have in common with them. */
class Shared {
  readonly #names = new Map<string, Seldom[]>();

  /** Those before a name that have a half of it. */
  earlier({ first, last }: Seldom): readonly Seldom[] {
    return [...(this.#names.get(`${first} `) ?? []), ...(this.#names.get(` ${last}`) ?? [])];
  }

  add(name: Seldom): void {
    for (const key of [`${name.first} `, ` ${name.last}`]) {
      const known = this.#names.get(key) ?? [];
      if (known.length < MOST_SHARING) known.push(name);
      this.#names.set(key, known);
    }
  }
}
