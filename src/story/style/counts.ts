/**
 * What is counted in a paragraph beside its words and pairs. The first eight are figures, found and marked in narration;
 * the rest describe the manner of the prose and carry no marks.
 */
export const COUNTS = [
  'simile',
  'asIf',
  'personification',
  'rare',
  'dash',
  'stacked',
  'notBut',
  'echo',
  'stock',
  'habit',
  'quotedWords',
  'sentences',
  'questions',
  'exclamations',
  'commas',
  'adverbs',
  'nominalisations',
  'possessives',
  'capitals',
  'articles',
] as const;

export type Count = (typeof COUNTS)[number];

export const COUNT: Readonly<Record<Count, number>> = Object.fromEntries(COUNTS.map((count, at) => [count, at])) as Record<Count, number>;
