import type { Breach } from '../story/rewrite/breach.js';

type Sentence = (list: string, what: readonly string[]) => string;

const SENTENCES: Readonly<Record<Breach['kind'], Sentence>> = {
  'name-lost': (list) => `A name is gone: ${list}.`,
  'name-new': (list) => `A name is new: ${list}.`,
  'number-lost': (list) => `A number is gone: ${list}.`,
  'number-new': (list) => `A number is new: ${list}.`,
  'speech-lost': (list) => `Something said is not there word for word: ${list}`,
  'speech-new': (list) => `Something is said that was not: ${list}`,
  longer: (_, [asked = '', now = '']) => `It is longer than asked: ${now} words instead of ${asked}.`,
  shorter: (_, [asked = '', now = '']) => `It is shorter than asked: ${now} words instead of ${asked}.`,
  tense: (_, [to = '', are = '', others = '']) => `It is not told in the ${to} throughout: ${are} verbs are, ${others} are not.`,
  person: (_, [to = '']) => `It is not told in the ${to} person throughout.`,
  contradiction: (_, what) => `It contradicts the story: ${what.join(' ')}`,
  unfinished: () => 'It breaks off.',
  unchanged: () => 'It is the passage as it was.',
  empty: () => 'The model gave no text.',
};

/** Says in one sentence what a rewrite did not keep. */
export function breachSentence({ kind, what }: Breach): string {
  return SENTENCES[kind](what.join(', '), what);
}
