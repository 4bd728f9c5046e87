import { isNoPerson } from '../lexicon/common.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import type { Gender } from '../lexicon/gender.js';
import type { NameCount, NameLedger } from './ledger.js';
import { NameIndex } from './nameIndex.js';
import { isBareRank, partsOf, TITLE_ALONE, TITLE_GENDER } from './parts.js';

/** Somebody in the story. */
export interface Person {
  /** The fullest name the story gives, titles included. */
  readonly name: string;
  readonly gender: Gender | undefined;
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
  // Whoever acts and has a name of two words is somebody.
  if (animate > 0 && (animate > 1 || count > 1 || words.length > 1)) return true;
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
  /** Names that are none of the narration's, as they were asked for. */
  readonly #asked = new Map<string, string | undefined>();
  readonly #titled = new Map<string, Set<string>>();
  readonly #names: NameIndex;

  constructor(ledger: NameLedger) {
    const all = [...ledger.counts()];
    const shared = sharedUse(all);
    const sure = all.filter((count) => isPerson(count, shared));
    // A word of somebody's full name is theirs, however it is used; and so is the name behind a title.
    const known = new Set(
      sure.flatMap(({ text }) => (partsOf(text).words.length > 1 || partsOf(text).titles.length > 0 ? partsOf(text).words : [])),
    );
    const counts = all.filter(
      (count) => isPerson(count, shared) || (partsOf(count.text).words.length === 1 && known.has(partsOf(count.text).words[0] ?? '')),
    );
    const names = new NameIndex(counts, ledger);
    this.#names = names;
    const members = new Map<string, NameCount[]>();
    for (const count of counts) {
      const id = names.idOf(count.text);
      this.#idOf.set(count.text, id);
      if (id === undefined) continue;
      const known = members.get(id);
      if (known) known.push(count);
      else members.set(id, [count]);
      for (const title of partsOf(count.text).titles)
        this.#titled.set(title.toLowerCase(), (this.#titled.get(title.toLowerCase()) ?? new Set()).add(id));
    }
    // "The Colonel" is the one who bears the title.
    for (const { text } of all) {
      const bearer = TITLE_ALONE.test(text) || isBareRank(text) ? this.bearerOf(text.toLowerCase()) : undefined;
      if (bearer !== undefined) this.#idOf.set(text, bearer);
    }
    for (const [id, group] of members) {
      const longest = group.reduce((one, other) => (partsOf(other.text).words.length > partsOf(one.text).words.length ? other : one));
      this.#persons.set(id, { name: longest.text, gender: genderOf(group) });
    }
  }

  /** Whose name it is: undefined when nobody's, or more than one person's. */
  idOf(name: string): string | undefined {
    if (this.#idOf.has(name)) return this.#idOf.get(name);
    if (this.#asked.has(name)) return this.#asked.get(name);
    const found = this.#names.idOf(name);
    const id = found !== undefined && this.#persons.has(found) ? found : undefined;
    this.#asked.set(name, id);
    return id;
  }

  person(id: string): Person | undefined {
    return this.#persons.get(id);
  }

  /** The one person of a gender, where there is nobody else who may be of it. */
  onlyOf(gender: Gender): string | undefined {
    const ids = [...this.#persons].filter(([, person]) => person.gender === undefined || person.gender === gender).map(([id]) => id);
    // A story without a name has its "he" or "she".
    if (ids.length === 0) return gender === 'f' ? 'she' : 'he';
    return ids.length === 1 ? ids[0] : undefined;
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
