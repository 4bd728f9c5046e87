import { genderOfFirstName } from '../lexicon/firstNames.js';
import type { Gender } from '../lexicon/gender.js';
import { formsOf } from '../lexicon/shortForms.js';
import type { NameCount, NameLedger } from './ledger.js';
import { CIVIL, partsOf, TITLE_GENDER } from './parts.js';

/** The names of a story by their words, so that who bears one is found without going through all of them. */
export class NameIndex {
  readonly #ledger: NameLedger;
  /** Full names without their titles, by the first and by the last word. */
  readonly #byFirst = new Map<string, Set<string>>();
  readonly #byLast = new Map<string, Set<string>>();
  /** The first words of full names by the last, both in lower case. */
  readonly #firsts = new Map<string, Set<string>>();
  /** The titles that stand before a single word. */
  readonly #titles = new Map<string, Set<string>>();
  /** Full names by a title and the last word: "Captain Leigh" where there is a Captain George Leigh. */
  readonly #titled = new Map<string, Set<string>>();
  readonly #lowered = new Set<string>();
  /** What the pronouns say that follow names. */
  readonly #leanings = new Map<string, Gender>();

  constructor(counts: readonly NameCount[], ledger: NameLedger) {
    this.#ledger = ledger;
    for (const { text, votesF, votesM } of counts) {
      if (votesF !== votesM) this.#leanings.set(text, votesF > votesM ? 'f' : 'm');
      this.#lowered.add(text.toLowerCase());
      const { titles, words } = partsOf(text);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      if (words.length === 1) {
        for (const title of titles) put(this.#titles, first, title);
      } else if (words.length > 1) {
        const full = words.join(' ');
        for (const title of titles) put(this.#titled, `${title} ${last}`, full);
        put(this.#byFirst, first, full);
        put(this.#byLast, last, full);
        put(this.#firsts, last.toLowerCase(), first.toLowerCase());
      }
    }
  }

  /** Whose a name is, as an id: undefined when more than one person may be meant. */
  idOf(name: string): string | undefined {
    const { titles, words } = partsOf(name);
    const only = words[0] ?? '';
    if (words.length > 1) return this.#fullId(only, words.at(-1) ?? '');
    const gender = titles.map((title) => TITLE_GENDER.get(title)).find((each) => each !== undefined);
    const byLast = [...(this.#byLast.get(only) ?? [])].filter((text) => fits(text, gender));
    const civil = titles.find((title) => CIVIL.test(title));
    if (civil !== undefined) {
      const [mine, ...others] = byLast.filter((text) => this.#titleFits(civil, text));
      if (mine !== undefined && others.length === 0) return this.#idOfFull(mine);
      return `${civil} ${only}`.toLowerCase();
    }
    const bearers = this.#bearersOf(titles[0], only, byLast);
    if (bearers.length === 1) return this.#idOfFull(bearers[0] ?? '');
    if (bearers.length > 1) return undefined;
    if (titles.length > 0) return only.toLowerCase();
    const title = this.#onlyTitleOf(only);
    return title === undefined ? this.#longForm(only) : `${title} ${only}`.toLowerCase();
  }

  /** "Tranter" is the Mr Tranter of a story that has no other; a man's bare name is no Miss's. */
  #onlyTitleOf(word: string): string | undefined {
    const [title = '', ...others] = this.#titles.get(word) ?? [];
    if (others.length > 0 || !CIVIL.test(title)) return undefined;
    const gender = genderOfFirstName(word.toLowerCase()) ?? 'm';
    return TITLE_GENDER.get(title) === gender ? title : undefined;
  }

  /** Whose full names a single word may stand for. */
  #bearersOf(title: string | undefined, word: string, byLast: readonly string[]): readonly string[] {
    const titled = this.#titled.get(`${title ?? ''} ${word}`);
    return titled?.size === 1 ? [...titled] : [...(this.#byFirst.get(word) ?? []), ...byLast];
  }

  #idOfFull(text: string): string {
    const words = text.split(' ');
    return this.#fullId(words[0] ?? '', words.at(-1) ?? '');
  }

  /** "Thomas Hale" and "Tom Hale" are one. */
  #fullId(firstWord: string, lastWord: string): string {
    const [first, last] = [firstWord.toLowerCase(), lastWord.toLowerCase()];
    const known = this.#firsts.get(last);
    const forms = [first, ...formsOf(first)].filter((form) => known?.has(form)).sort();
    return `${forms[0] ?? first} ${last}`;
  }

  /** A "Mrs Hale" is the Anna Hale of the story only if no Miss Hale is. */
  #titleFits(title: string, full: string): boolean {
    const words = full.split(' ');
    const gender = TITLE_GENDER.get(title);
    const rivals = [...(this.#titles.get(words.at(-1) ?? '') ?? [])].filter((other) => TITLE_GENDER.get(other) === gender);
    const first = words[0] ?? '';
    // Who is told of by an unusual name and no pronoun may be a Mr.
    const known = genderOfFirstName(first.toLowerCase()) ?? this.#leanings.get(full) ?? this.#leanings.get(first) ?? 'm';
    return rivals.length <= 1 && known === gender;
  }

  /** Kate is Katherine when the story has one of each and never sets them side by side. */
  #longForm(word: string): string {
    const lower = word.toLowerCase();
    const [form, ...others] = formsOf(lower).filter((other) => this.#lowered.has(other));
    if (form === undefined || others.length > 0 || this.#ledger.areTogether(lower, form)) return lower;
    return [lower, form].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? lower;
  }
}

function put(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key);
  if (known) known.add(value);
  else index.set(key, new Set([value]));
}

function fits(full: string, gender: Gender | undefined): boolean {
  const first = genderOfFirstName((full.split(' ')[0] ?? '').toLowerCase());
  return gender === undefined || first === undefined || first === gender;
}
