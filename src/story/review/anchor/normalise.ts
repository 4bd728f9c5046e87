/** A text with its typography evened out, and where each of its units stands in the text it was made from. */
export interface Normalised {
  readonly text: string;
  /** UTF-16 offset in the source at which the unit's source begins. */
  readonly starts: Uint32Array;
  /** UTF-16 offset in the source at which the unit's source ends. */
  readonly ends: Uint32Array;
}

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const DOT = 0x2e;
const DROPPED = 0;
/** Not in the table: stands for itself, lower case and composed. */
const ITSELF = -1;
/** Units made into text at a time: as many as may be arguments of one call. */
const PIECE = 8192;

/** What a unit below U+3001 becomes. Emphasis marks and backslashes are dropped: judges quote what Markdown shows, not its source. */
const TABLE = buildTable();

/** ASCII that needs no look at its neighbours: 1 for all but spaces, dashes, dots, opening brackets and what is dropped. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  [SPACE, DASH, DOT, DROPPED, 0x3c, 0x5b].includes(TABLE[unit] ?? SPACE) ? 0 : 1,
);

function buildTable(): Int16Array {
  const table = new Int16Array(0x3001).fill(ITSELF);
  const set = (unit: number, characters: string): void => {
    for (const character of characters) table[character.charCodeAt(0)] = unit;
  };
  for (let unit = 0x21; unit < 0x7f; unit++) table[unit] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  for (let unit = 0; unit <= 0x20; unit++) table[unit] = SPACE;
  for (let unit = 0x7f; unit <= 0xa0; unit++) table[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = SPACE;
  set(SPACE, '\u1680\u2028\u2029\u202F\u205F\u3000');
  set(DOUBLE_QUOTE, '“”„‟«»″〃');
  set(APOSTROPHE, '‘’‚‛′`´‹›');
  set(DASH, '-‐‑‒–—―−⸺⸻');
  set(DROPPED, '*_\\\u00AD\u200B\u200C\u200D\u200E\u200F\u2060');
  return table;
}

function isMark(unit: number): boolean {
  return unit >= 0x0300 && (unit <= 0x036f || (unit > 0x0482 && /\p{M}/u.test(String.fromCharCode(unit))));
}

class Builder {
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  #space = -1;
  #last = 0;

  /** NFKC makes at most 18 units of one; a text is never all such, so the arrays grow by what is left over at most. */
  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  /**
   * Takes over units that stand for themselves, in one tight loop: nine tenths of a story are such.
   * @returns where it stopped; a letter that a combining mark follows is left to the caller
   */
  addRun(text: string, start: number, end: number): number {
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    let length = this.#length;
    let at = start;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f || PLAIN[unit] === 0) {
        const isLoneSpace = unit === SPACE && at > start && at + 1 < end && PLAIN[text.charCodeAt(at + 1)] === 1;
        if (!isLoneSpace) break;
      }
      units[length] = TABLE[unit] ?? unit;
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
    if (at > start && at < end && isMark(text.charCodeAt(at))) {
      at--;
      length--;
    }
    if (at > start) this.#last = units[length - 1] ?? 0;
    this.#length = length;
    return at;
  }

  /** Whether a run may begin: no space is waiting to be written. */
  get ready(): boolean {
    return this.#space < 0;
  }

  add(unit: number, start: number, end: number): void {
    if (unit === SPACE) {
      if (this.#space < 0) this.#space = start;
      return;
    }
    if (this.#joins(unit)) {
      this.#ends[this.#length - 1] = end;
      this.#space = -1;
      return;
    }
    if (this.#space >= 0 && this.#length > 0 && !isTightAfter(this.#last) && unit !== DASH && unit !== DOT)
      this.#push(SPACE, this.#space, start);
    this.#space = -1;
    this.#push(unit, start, end);
  }

  /** "--" is a dash, and three dots or thirteen are an ellipsis. */
  #joins(unit: number): boolean {
    if (unit === DASH) return this.#last === DASH;
    return unit === DOT && this.#last === DOT && this.#length > 1 && this.#units[this.#length - 2] === DOT;
  }

  #push(unit: number, start: number, end: number): void {
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#last = unit;
    this.#length++;
  }

  build(): Normalised {
    let text = '';
    for (let at = 0; at < this.#length; at += PIECE)
      text += String.fromCharCode(...this.#units.subarray(at, Math.min(this.#length, at + PIECE)));
    return { text, starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) };
  }
}

/** No space is kept after a dash, nor after what a prompt parts from its neighbour (see fence.ts). */
function isTightAfter(unit: number): boolean {
  return unit === DASH || unit === 0x3c || unit === 0x5b;
}

/** Where a base character with its combining marks ends. */
function clusterEnd(text: string, start: number, limit: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < limit && isMark(text.charCodeAt(end))) end++;
  return Math.min(end, limit);
}

/**
 * Evens out what a judge changes without meaning to: quotation marks, dashes and the spaces around them, ellipses, runs of spaces and
 * line breaks, case, composed and decomposed letters, Markdown's emphasis marks, characters of no width.
 *
 * @param text the source; offsets in the result are into it
 * @param start first unit to read
 * @param end unit after the last to read
 */
export function normalise(text: string, start = 0, end = text.length): Normalised {
  const builder = new Builder((end - start) * 2 + 64);
  let room = end - start + 64;
  for (let at = start; at < end;) {
    if (builder.ready) at = builder.addRun(text, at, end);
    if (at >= end) break;
    const unit = text.charCodeAt(at);
    const plain = unit < TABLE.length ? (TABLE[unit] ?? ITSELF) : ITSELF;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (plain !== ITSELF && !(next >= 0x0300 && isMark(next))) {
      if (plain !== DROPPED) builder.add(plain, at, at + 1);
      at++;
      continue;
    }
    const to = clusterEnd(text, at, end);
    const composed = text.slice(at, to).normalize('NFKC').toLowerCase();
    const taken = Math.min(composed.length, to - at + room);
    room -= Math.max(0, taken - (to - at));
    for (let unitAt = 0; unitAt < taken; unitAt++) addComposed(builder, composed.charCodeAt(unitAt), at, to);
    at = to;
  }
  return builder.build();
}

/** NFKC turns an ellipsis into dots and odd spaces into plain ones: they go by the table too. */
function addComposed(builder: Builder, unit: number, start: number, end: number): void {
  const plain = unit < TABLE.length ? (TABLE[unit] ?? ITSELF) : ITSELF;
  if (plain === DROPPED) return;
  builder.add(plain === ITSELF ? unit : plain, start, end);
}
