/** What one part of a body may be like, and the words that say so. */
export interface Pole {
  readonly value: string;
  /** Adjectives, before the part or after a verb. */
  readonly mods?: string;
  /** What else follows the part. */
  readonly after?: string;
  /** What leads up to whose part it is: "the cleft in (his chin)". */
  readonly before?: string;
  /** The same that denies: "not a wrinkle on (her face)". */
  readonly without?: string;
  /** What says it without the part. */
  readonly alone?: string;
  /** What says it by denying something, which takes no heed of its own "not". */
  readonly denial?: string;
}

/** A part of a body in one respect, in which it is one thing or another for good. */
export interface Feature {
  /** The part, and after a stroke the respect. */
  readonly key: string;
  readonly nouns: string;
  /** Whether it is read only where somebody owns it: "the hands" are a clock's, "a small hand" anybody's. */
  readonly isOwned?: boolean;
  readonly poles: readonly Pole[];
}

export const LARGE = 'big|large|huge|enormous|great|massive|immense|outsize|outsized';
/** Before what nobody has. */
export const NOT_ONE =
  "(?:no|not (?:had )?(?:a|one|any)|[a-z]+n't (?:had )?(?:a|one|any)|without (?:a|one|any)|never (?:had |showed |known |borne )?(?:a|one|any)|neither|nor)";
