/** How far a passage goes beyond what readers of the human stories behind the baseline were used to. */
export type Grade = 'textured' | 'heavy' | 'overloaded';

/** What can push a passage. `wording` is the learned remainder: words that readers found forced without being one of the named figures. */
export const PUSHES = [
  'stock',
  'habit',
  'wording',
  'simile',
  'asIf',
  'personification',
  'rare',
  'dash',
  'stacked',
  'notBut',
  'echo',
] as const;

export type Push = (typeof PUSHES)[number];
export type MarkedPush = Exclude<Push, 'wording'>;

/** One place inside a passage that helped to push it. Offsets are UTF-16 units of the whole text. */
export interface Mark {
  readonly push: MarkedPush;
  readonly start: number;
  readonly end: number;
}

/** How much one thing pushed a passage. */
export interface Share {
  readonly push: Push;
  /** Part of the passage's score, in the same unit: 1 is the way from the human median to the human 90th percentile. Negative parts hold it back. */
  readonly amount: number;
  /** Marks of this kind in the passage's window, per 1,000 words; 0 for `wording`, which has none. */
  readonly perThousand: number;
  /** The same figure on average in human stories. */
  readonly humanPerThousand: number;
}

/** A stretch of neighbouring paragraphs of one grade. */
export interface Passage {
  readonly grade: Grade;
  /** UTF-16 offsets in the whole text. */
  readonly start: number;
  readonly end: number;
  /** 0 is the median of human windows, 1 their 90th percentile, unbounded above. */
  readonly score: number;
  /** What pushed it, the strongest first. */
  readonly shares: readonly Share[];
  readonly marks: readonly Mark[];
  /** One or two sentences in a writer's words. */
  readonly message: string;
}

export interface StyleReport {
  /** Words of prose that were judged: front matter, headings, code and verse are not among them. */
  readonly words: number;
  /** Story-level density: 0 is the human median, 1 the human 90th percentile, unbounded above and below. */
  readonly overload: number;
  readonly passages: readonly Passage[];
}

/** What a block of a file is. Only `prose` is measured. */
export type BlockKind = 'prose' | 'verse' | 'heading' | 'break' | 'frontMatter' | 'code';

/** A paragraph or another block, by UTF-16 offsets of the whole text. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}
