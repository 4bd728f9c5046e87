import type { Grade, Push, Share } from './types.js';

const OPENING: Readonly<Record<Grade, string>> = {
  textured: 'Textured: the prose draws attention to itself here',
  heavy: 'Heavy: the prose works harder here than most stories do',
  overloaded: 'Overloaded: so much is pressed into these lines that reading them is an effort',
};

/** What a writer calls each push: one of them, several. */
const NAMES: Readonly<Record<Push, readonly [string, string]>> = {
  stock: ['stock image', 'stock images'],
  habit: ['worn turn of phrase', 'worn turns of phrase'],
  wording: ['word choice', 'word choice'],
  simile: ['simile', 'similes'],
  asIf: ['“as if”', '“as if”s'],
  personification: ['thing made to act like a person', 'things made to act like people'],
  rare: ['rare word', 'rare words'],
  dash: ['em dash', 'em dashes'],
  stacked: ['stack of modifiers', 'stacks of modifiers'],
  notBut: ['“not this but that”', '“not this but that”s'],
  echo: ['echoed word', 'echoed words'],
};

/** What a writer calls one mark of a kind. */
export function nameOf(push: Push): string {
  return NAMES[push][0];
}

/** A push below this part of a score is not worth a writer's time. */
const WORTH_NAMING = 0.1;
const MOST_NAMED = 3;

/** What is to be explained. */
export interface Explained {
  readonly grade: Grade;
  readonly score: number;
  /** The strongest first. */
  readonly shares: readonly Share[];
  /** Words of the window that was measured. */
  readonly words: number;
  /** How many marks of a kind the window holds. */
  readonly marksOf: (push: Push) => number;
  /** Words that weigh most in the wording. */
  readonly telling: readonly string[];
}

function phrase(share: Share, { words, marksOf, telling }: Explained): string {
  const [one, many] = NAMES[share.push];
  const amount = `+${share.amount.toFixed(1)}`;
  if (share.push === 'wording') {
    return telling.length === 0 ? `${one} (${amount})` : `${one} such as ${telling.map((word) => `“${word}”`).join(', ')} (${amount})`;
  }
  const marks = marksOf(share.push);
  const usual = (share.humanPerThousand * words) / 1000;
  const compared = usual < 0.5 ? 'hardly any is usual' : `about ${Math.round(usual)} would be usual`;
  return `${marks} ${marks === 1 ? one : many} (${amount}; ${compared})`;
}

/** Says in plain words how a passage was graded and what pushed it. */
export function explain(explained: Explained): string {
  const { grade, score, shares, words, marksOf } = explained;
  const named = shares
    .filter(({ push, amount }) => amount >= WORTH_NAMING && (push === 'wording' || marksOf(push) > 0))
    .slice(0, MOST_NAMED);
  const reasons = named.map((share) => phrase(share, explained));
  const pushed = reasons.length === 0 ? '' : ` Pushed by ${reasons.join('; ')}, in about ${words} words.`;
  return `${OPENING[grade]} (${score.toFixed(1)}; 1 is denser than nine human passages in ten).${pushed}`;
}
