import { isNoPerson } from '../lexicon/common.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { areForms } from '../lexicon/shortForms.js';
import { TITLE } from '../grammar/pattern.js';
import type { Gender } from '../lexicon/gender.js';
import type { NameCount, NameLedger } from './ledger.js';

/** Somebody in the story. */
export interface Person {
  /** The fullest name the story gives, titles included. */
  readonly name: string;
  readonly gender: Gender | undefined;
}

const TITLES = new Set(TITLE.split('|'));
const TITLE_GENDER = new Map<string, Gender>([
  ...'Mr Father Brother Uncle Lord Sir Monsieur King Prince Count Baron Duke Grandpa'
    .split(' ')
    .map((title): [string, Gender] => [title, 'm']),
  ...'Mrs Ms Miss Mother Sister Aunt Lady Dame Madame Madam Queen Princess Countess Baroness Duchess Mme Mlle Granny Grandma Nurse'
    .split(' ')
    .map((title): [string, Gender] => [title, 'f']),
]);

/** A name parted into its titles and the rest. */
export interface Parts {
  readonly titles: readonly string[];
  readonly words: readonly string[];
}

const PARTS = new Map<string, Parts>();

/** Parts a name. What was parted is kept, for as many names as a long novel has. */
export function partsOf(name: string): Parts {
  const known = PARTS.get(name);
  if (known) return known;
  if (PARTS.size > 5_000) PARTS.clear();
  const parts = readParts(name);
  PARTS.set(name, parts);
  return parts;
}

function readParts(name: string): Parts {
  const all = name.split(' ');
  let at = 0;
  while (at < all.length - 1 && TITLES.has(all[at] ?? '')) at++;
  return { titles: all.slice(0, at), words: all.slice(at) };
}

/** How often the names that share a first word are used, and how often they do what persons do: "Octavia" for "Octavia Cutler". */
function sharedUse(all: readonly NameCount[]): ReadonlyMap<string, { count: number; animate: number }> {
  const shared = new Map<string, { count: number; animate: number }>();
  for (const { text, count, animate } of all) {
    const first = partsOf(text).words[0] ?? '';
    const known = shared.get(first) ?? { count: 0, animate: 0 };
    shared.set(first, { count: known.count + count, animate: known.animate + animate });
  }
  return shared;
}

function isPerson({ text, count, animate }: NameCount, shared: ReturnType<typeof sharedUse>): boolean {
  const { titles, words } = partsOf(text);
  const first = words[0] ?? '';
  if (titles.length > 0) return true;
  if (words.length === 1 && isNoPerson(first) && genderOfFirstName(first.toLowerCase()) === undefined) return false;
  if (genderOfFirstName(first.toLowerCase()) !== undefined) return true;
  if ((animate > 0 && count > 1) || animate > 1) return true;
  const use = words.length > 1 || count === 1 ? shared.get(first) : undefined;
  return use !== undefined && use.animate > 1;
}

function genderOf(counts: readonly NameCount[]): Gender | undefined {
  let female = 0;
  let male = 0;
  for (const { text, votesF, votesM } of counts) {
    const { titles, words } = partsOf(text);
    const titled = titles.map((title) => TITLE_GENDER.get(title)).find((gender) => gender !== undefined);
    if (titled) return titled;
    female += votesF;
    male += votesM;
    const listed = genderOfFirstName((words[0] ?? '').toLowerCase());
    if (listed === 'f') female += 3;
    else if (listed === 'm') male += 3;
  }
  if (female >= 2 * male && female > 0) return 'f';
  return male >= 2 * female && male > 0 ? 'm' : undefined;
}

/** Who is in a story, and which names are whose. */
export class Cast {
  readonly #persons = new Map<string, Person>();
  readonly #idOf = new Map<string, string | undefined>();
  readonly #titled = new Map<string, Set<string>>();

  constructor(ledger: NameLedger) {
    const all = [...ledger.counts()];
    const shared = sharedUse(all);
    const sure = all.filter((count) => isPerson(count, shared));
    // A word of somebody's full name is theirs, however it is used.
    const known = new Set(sure.flatMap(({ text }) => (partsOf(text).words.length > 1 ? partsOf(text).words : [])));
    const counts = all.filter(
      (count) => isPerson(count, shared) || (partsOf(count.text).words.length === 1 && known.has(partsOf(count.text).words[0] ?? '')),
    );
    const fulls = counts.filter(({ text }) => partsOf(text).words.length > 1);
    const members = new Map<string, NameCount[]>();
    for (const count of counts) {
      const id = idOf(count.text, fulls, counts, ledger);
      this.#idOf.set(count.text, id);
      if (id === undefined) continue;
      members.set(id, [...(members.get(id) ?? []), count]);
      for (const title of partsOf(count.text).titles)
        this.#titled.set(title.toLowerCase(), (this.#titled.get(title.toLowerCase()) ?? new Set()).add(id));
    }
    for (const [id, group] of members) {
      const longest = group.reduce((one, other) => (partsOf(other.text).words.length > partsOf(one.text).words.length ? other : one));
      this.#persons.set(id, { name: longest.text, gender: genderOf(group) });
    }
  }

  /** Whose name it is: undefined when nobody's, or more than one person's. */
  idOf(name: string): string | undefined {
    return this.#idOf.get(name);
  }

  person(id: string): Person | undefined {
    return this.#persons.get(id);
  }

  /** The one person who bears a title: "the captain" in a story with one Captain. */
  bearerOf(title: string): string | undefined {
    const ids = this.#titled.get(title);
    return ids?.size === 1 ? [...ids][0] : undefined;
  }

  /** Changes when names change hands, so that what was resolved must be resolved again. */
  get signature(): string {
    return [...this.#idOf]
      .map(([name, id]) => `${name}=${id ?? ''}${id === undefined ? '' : (this.#persons.get(id)?.gender ?? '')}`)
      .join(';');
  }
}

function idOf(name: string, fulls: readonly NameCount[], all: readonly NameCount[], ledger: NameLedger): string | undefined {
  const { titles, words } = partsOf(name);
  const only = words[0] ?? '';
  if (words.length > 1) return fullId(words, fulls);
  const gender = titles.map((title) => TITLE_GENDER.get(title)).find((each) => each !== undefined);
  const mates = fulls.filter(({ text }) => text.includes(only));
  const byFirst = distinct(mates.filter(({ text }) => partsOf(text).words[0] === only));
  const byLast = distinct(mates.filter(({ text }) => partsOf(text).words.at(-1) === only && fits(text, gender)));
  if (/^(?:Mr|Mrs|Miss|Ms)$/u.test(titles[0] ?? '')) {
    const mine = byLast.filter((text) => titleFits(titles[0] ?? '', text, all));
    return mine.length === 1 ? fullId((mine[0] ?? '').split(' '), fulls) : name.toLowerCase();
  }
  if (byFirst.length + byLast.length === 1) return fullId((byFirst[0] ?? byLast[0] ?? '').split(' '), fulls);
  if (byFirst.length + byLast.length > 1) return undefined;
  return titles.length > 0 || !hasShortForms(only, all) ? only.toLowerCase() : longForm(only, all, ledger);
}

function distinct(counts: readonly NameCount[]): string[] {
  return [...new Set(counts.map(({ text }) => partsOf(text).words.join(' ')))];
}

/** "Thomas Hale" and "Tom Hale" are one. */
function fullId(words: readonly string[], fulls: readonly NameCount[]): string {
  const first = (words[0] ?? '').toLowerCase();
  const last = (words.at(-1) ?? '').toLowerCase();
  const forms = distinct(fulls)
    .filter((text) => text.toLowerCase().endsWith(last))
    .map((text) => text.toLowerCase().split(' '))
    .filter((other) => other.at(-1) === last && (other[0] === first || areForms(other[0] ?? '', first)))
    .map((other) => `${other[0] ?? ''} ${last}`)
    .sort();
  return forms[0] ?? `${first} ${last}`;
}

function fits(full: string, gender: Gender | undefined): boolean {
  const first = genderOfFirstName((partsOf(full).words[0] ?? '').toLowerCase());
  return gender === undefined || first === undefined || first === gender;
}

/** A "Mrs Hale" is the Anna Hale of the story only if no Miss Hale is. */
function titleFits(title: string, full: string, all: readonly NameCount[]): boolean {
  const last = full.split(' ').at(-1);
  const rivals = all.filter(({ text }) => {
    const parts = partsOf(text);
    return (
      parts.words.length === 1 &&
      parts.words[0] === last &&
      parts.titles.some((other) => TITLE_GENDER.get(other) === TITLE_GENDER.get(title))
    );
  });
  return (
    new Set(rivals.map(({ text }) => partsOf(text).titles[0])).size <= 1 &&
    genderOfFirstName((full.split(' ')[0] ?? '').toLowerCase()) === TITLE_GENDER.get(title)
  );
}

function hasShortForms(word: string, all: readonly NameCount[]): boolean {
  return all.some(({ text }) => areForms(text.toLowerCase(), word.toLowerCase()));
}

/** Kate is Katherine when the story has one of each and never sets them side by side. */
function longForm(word: string, all: readonly NameCount[], ledger: NameLedger): string {
  const lower = word.toLowerCase();
  const forms = all.map(({ text }) => text.toLowerCase()).filter((other) => other !== lower && areForms(other, lower));
  const apart = forms.filter((other) => !ledger.areTogether(lower, other));
  if (forms.length !== 1 || apart.length !== 1) return lower;
  return [lower, apart[0] ?? lower].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? lower;
}
