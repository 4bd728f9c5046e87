/** What a rewrite did that it was told not to do. */
export interface Breach {
  readonly kind:
    | 'name-lost'
    | 'name-new'
    | 'number-lost'
    | 'number-new'
    | 'speech-lost'
    | 'speech-new'
    | 'longer'
    | 'shorter'
    /** It is not told in the tense that was asked for. */
    | 'tense'
    /** It is not told by whom it was asked for. */
    | 'person'
    /** With it, the story contradicts itself where it did not before. */
    | 'contradiction'
    /** It breaks off. */
    | 'unfinished'
    /** It is the passage again, word for word. */
    | 'unchanged'
    | 'empty';
  /**
   * What it is about: the names, numbers or lines; words asked and words written; the tense or person asked for, and verbs or words in it
   * and not in it; one sentence for each contradiction.
   */
  readonly what: readonly string[];
}

/** How grave: of two attempts the lighter one is offered. */
export function weightOf({ kind }: Breach): number {
  switch (kind) {
    case 'empty':
      return 100;
    case 'unfinished':
    case 'unchanged':
      return 10;
    case 'tense':
    case 'person':
    case 'contradiction':
      return 2;
    case 'name-lost':
    case 'name-new':
    case 'number-lost':
    case 'number-new':
    case 'speech-lost':
    case 'speech-new':
    case 'longer':
    case 'shorter':
      return 1;
  }
}

type Order = (list: string, what: readonly string[]) => string;

const ORDERS: Readonly<Record<Breach['kind'], Order>> = {
  'name-lost': (list) => `These names are gone and must come back: ${list}.`,
  'name-new': (list) => `These names were not in the passage: ${list}.`,
  'number-lost': (list) => `These numbers are gone and must come back: ${list}.`,
  'number-new': (list) => `These numbers were not in the passage: ${list}.`,
  'speech-lost': (list) => `These spoken lines must stand word for word: ${list}`,
  'speech-new': (list) => `Nobody says this in the passage: ${list}`,
  longer: (_, [asked, now]) => `It has ${now ?? ''} words, which is too many; it must have about ${asked ?? ''}.`,
  shorter: (_, [asked, now]) => `It has ${now ?? ''} words, which is too few; it must have about ${asked ?? ''}.`,
  tense: (_, [to]) => `It is not told in the ${to ?? ''} tense throughout.`,
  person: (_, [to]) => `It is not told in the ${to ?? ''} person throughout.`,
  contradiction: (list) => `It contradicts the rest of the story: ${list}`,
  unfinished: () => 'It breaks off; end it.',
  unchanged: () => 'It is the passage as it was; change it as asked.',
  empty: () => 'There was no passage in the reply.',
};

/** A breach, as a model is told of it. */
export function orderOf({ kind, what }: Breach): string {
  return `- ${ORDERS[kind](what.slice(0, 8).join('; '), what)}`;
}
