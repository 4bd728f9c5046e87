/** What a seeded story is made of. */

export type Sex = 'm' | 'f';
export type Tense = 'past' | 'present';
export type Narration = 'first' | 'third';
export type Split = 'dev' | 'test';

export const SLIP_TYPES = [
  'appearance',
  'age',
  'kinship',
  'naming',
  'hand',
  'weekday',
  'time',
  'death',
  'object',
  'profession',
  'tense',
  'point-of-view',
  'quantity',
] as const;
export type SlipType = (typeof SLIP_TYPES)[number];

export const NEGATIVE_KINDS = [
  'dialogue',
  'question',
  'dream',
  'belief',
  'comparison',
  'negation',
  'supposition',
  'told-change',
  'flashback',
  'two-people',
  'metaphor',
  'nickname',
  'scene-break',
  'rounding',
  'synonym',
  'unreliable',
  'letter',
] as const;
export type NegativeKind = (typeof NEGATIVE_KINDS)[number];

/** What the marks of a wording stand for, by name. */
export type Vars = Readonly<Record<string, string>>;
/** The values a fact may have: as established, and as contradicted. */
export type Pair = readonly [Vars, Vars];

/**
 * One kind of fact. A wording that begins with `~` names nobody: the sentence before it in its paragraph does.
 * The marks of a wording are those of `template.ts`.
 */
export interface Slot {
  /** "appearance.eyes". */
  readonly id: string;
  readonly type: SlipType;
  readonly sex?: Sex;
  /** Who the fact is about: one of the host's people about whom the host says nothing, or somebody who appears in the planted sentences alone. */
  readonly about: 'anyone' | 'newcomer' | 'nobody' | 'narration';
  /** Both halves stand in one scene that has no other sign of hour, day or season. */
  readonly sameScene?: true;
  readonly pairs: readonly Pair[];
  readonly establish: readonly string[];
  readonly contradict: readonly string[];
}

/** Two passages that look like a slip and are none. What is left out comes from the slot's own wordings. */
export interface NegativeWording {
  readonly kind: NegativeKind;
  /** Id of a slot. */
  readonly slot: string;
  readonly establish?: string;
  readonly text?: string;
  /** A paragraph between the two that explains. */
  readonly between?: string;
  /** A scene break stands before the second. */
  readonly sceneBreak?: true;
  /** Values of its own; `same` takes the established one twice. */
  readonly pairs?: readonly Pair[] | 'same';
  /** Only in a host told so. */
  readonly only?: Tense | Narration;
}

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly sex: Sex;
}

/** A story into which facts can be planted. */
export interface Host {
  readonly id: string;
  readonly split: Split;
  readonly tense: Tense;
  readonly narration: Narration;
  /** Typographic or typewriter quotation marks. */
  readonly quotes: 'curly' | 'straight';
  /** Whose eyes the story sees through; in the first person the one who says "I". */
  readonly viewpoint: Person;
  /** People of whom the story itself gives no fact that could be planted: no looks, age, kin, hands, trade or belongings. */
  readonly people: readonly Person[];
  /** Front matter or a title, as the file has it. */
  readonly head?: string;
  /** Paragraphs parted by blank lines, scenes by `* * *`. No hour, weekday or season in a scene unless its first paragraph begins with `@`. */
  readonly text: string;
}
