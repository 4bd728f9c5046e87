/** Strings of which a text must hold at least one. */
export type Clause = readonly string[];

/** Shorter ones stand in most sentences. */
const SHORTEST = 3;
/** Longer ones tell no more. */
const LONGEST = 8;
/** Ways to write one run of letters, as of "[Hh]air". */
const MOST_WAYS = 8;
const MOST_CLAUSES = 3;
/** About how many sentences hold a string of so many letters. */
const EXPECTED = [1, 1, 1, 0.3, 0.1, 0.04, 0.02, 0.01];

const OPENING = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/uy;
const ZERO_WIDTH = new Set(['b', 'B']);
/** Letters that stand for themselves; a repetition that follows is of the last of them. */
const PLAIN = /[A-Za-z ',-]+(?![?*+{])/uy;
/** Escapes that stand for many letters, or for what was matched before. */
const MANY = /^[wWsSdDpPkKtnrvfcx1-9]$/u;

function expectedOf(clause: Clause): number {
  return clause.reduce((sum, each) => sum + (EXPECTED[each.trim().length] ?? 0.005), 0);
}

/**
 * What a text must hold for a pattern to match in it, read off the pattern: the dearest strings it cannot do without, each clause in any of
 * its spellings. A text may hold them all and still not match; one that lacks a clause cannot. No clauses: the pattern has to be tried.
 * @param parts long parts of many patterns that need nothing, and so are not read each time
 */
export function neededBy(pattern: RegExp, parts: readonly string[] = []): readonly Clause[] {
  // what matches "A" for "a", or takes classes that this reader does not know, is tried
  if (/[iv]/u.test(pattern.flags)) return [];
  const source = parts.reduce((left, part) => left.replaceAll(part, '.'), pattern.source);
  const clauses = new Reader(source).alternatives();
  return clauses
    .map((clause) => [...new Set(clause.map((each) => each.slice(0, LONGEST)))].toSorted())
    .filter((clause) => clause.every((each) => each.trim().length >= SHORTEST))
    .toSorted((left, right) => expectedOf(left) - expectedOf(right))
    .slice(0, MOST_CLAUSES);
}

/** Reads the source of a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get #next(): string | undefined {
    return this.#source[this.#at];
  }

  /** To the end of the group, or of all: what every one of the alternatives needs. */
  alternatives(): Clause[] {
    const all = [this.#sequence()];
    while (this.#next === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    const [only = []] = all;
    if (all.length === 1) return only;
    const dearest = all.map((clauses) => clauses.toSorted((left, right) => expectedOf(left) - expectedOf(right))[0]);
    return dearest.every((clause) => clause !== undefined) ? [dearest.flat()] : [];
  }

  #sequence(): Clause[] {
    const clauses: Clause[] = [];
    let run: string[] = [''];
    const close = (): void => {
      if (run.every((each) => each.length >= SHORTEST)) clauses.push(run);
      run = [''];
    };
    for (let next = this.#next; next !== undefined && next !== '|' && next !== ')'; next = this.#next) {
      if (next === '(') {
        close();
        const inner = this.#group();
        if (!this.#mayBeLeftOut()) clauses.push(...inner);
        continue;
      }
      const plain = this.#plain();
      if (plain !== '') {
        run = run.map((begun) => begun + plain);
        continue;
      }
      const ways = this.#ways();
      if (ways === 'nothing') continue;
      const from = this.#at;
      const isOptional = this.#mayBeLeftOut();
      if (isOptional || ways === 'many' || run.length * ways.length > MOST_WAYS) {
        close();
        continue;
      }
      run = run.flatMap((begun) => ways.map((way) => begun + way));
      // it may come again, so what follows does not follow at once
      if (this.#at > from) close();
    }
    close();
    return clauses;
  }

  #group(): Clause[] {
    OPENING.lastIndex = this.#at;
    const opening = OPENING.exec(this.#source)?.[0] ?? '(';
    this.#at += opening.length;
    const inner = this.alternatives();
    this.#at++;
    return opening.endsWith('!') ? [] : inner;
  }

  #plain(): string {
    PLAIN.lastIndex = this.#at;
    const plain = PLAIN.exec(this.#source)?.[0] ?? '';
    this.#at += plain.length;
    return plain;
  }

  /** One letter, which may be two units long. */
  #letter(): string {
    const letter = this.#at < this.#source.length ? String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0) : '';
    this.#at += letter.length;
    return letter;
  }

  /** The letters that may stand here. */
  #ways(): readonly string[] | 'many' | 'nothing' {
    const letter = this.#letter();
    if (letter === '^' || letter === '$') return 'nothing';
    if (letter === '.') return 'many';
    if (letter === '[') return this.#class();
    return letter === '\\' ? this.#escape() : [letter];
  }

  #escape(): readonly string[] | 'many' | 'nothing' {
    const letter = this.#letter();
    if (ZERO_WIDTH.has(letter)) return 'nothing';
    if (letter === 'u') return this.#codePoint();
    if (!MANY.test(letter)) return [letter];
    const opener = this.#next;
    if (/[pPk]/u.test(letter) && (opener === '{' || opener === '<'))
      this.#at = this.#source.indexOf(opener === '{' ? '}' : '>', this.#at) + 1;
    if (letter === 'x') this.#at += 2;
    if (letter === 'c') this.#at++;
    return 'many';
  }

  #codePoint(): readonly string[] {
    const braced = this.#next === '{';
    const end = braced ? this.#source.indexOf('}', this.#at) : this.#at + 4;
    const digits = this.#source.slice(braced ? this.#at + 1 : this.#at, end);
    this.#at = braced ? end + 1 : end;
    return [String.fromCodePoint(Number.parseInt(digits, 16))];
  }

  #class(): readonly string[] | 'many' {
    const ways: string[] = [];
    let isWide = this.#next === '^';
    while (this.#next !== ']' && this.#at < this.#source.length) {
      const letter = this.#letter();
      const escaped = letter === '\\' ? this.#escape() : [letter];
      if (escaped === 'many' || escaped === 'nothing') isWide = true;
      else ways.push(...escaped);
      // a range, unless it stands at an end
      if (this.#next === '-' && this.#source[this.#at + 1] !== ']') isWide = true;
    }
    this.#at++;
    return isWide || ways.length > MOST_WAYS ? 'many' : ways;
  }

  /** Reads how often what was just read may come. */
  #mayBeLeftOut(): boolean {
    const letter = this.#next;
    let least: number | undefined;
    if (letter === '?' || letter === '*') least = 0;
    if (letter === '+') least = 1;
    if (letter === '{') {
      const end = this.#source.indexOf('}', this.#at);
      least = Number.parseInt(this.#source.slice(this.#at + 1, end), 10);
      this.#at = end;
    }
    if (least === undefined) return false;
    this.#at++;
    if (this.#next === '?') this.#at++;
    return least === 0;
  }
}
