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
/** Made once: making one takes longer than a paragraph's whole measuring. */
const LIST = new Intl.ListFormat('en');

function phrase(share: Share, words: number, marks: number): string {
  const [one, many] = NAMES[share.push];
  const amount = `+${share.amount.toFixed(1)}`;
  if (share.push === 'wording') return `${one} (${amount})`;
  const usual = (share.humanPerThousand * words) / 1000;
  const compared = usual < 0.5 ? 'hardly any is usual' : `about ${Math.round(usual)} would be usual`;
  return `${marks} ${marks === 1 ? one : many} (${amount}; ${compared})`;
}

/**
 * Says in plain words how a passage was graded and what pushed it.
 *
 * @param words words of the window that was measured
 * @param marksOf how many marks of a kind the window holds
 */
export function explain(grade: Grade, score: number, shares: readonly Share[], words: number, marksOf: (push: Push) => number): string {
  const named = shares
    .filter((share) => share.amount >= WORTH_NAMING && (share.push === 'wording' || marksOf(share.push) > 0))
    .slice(0, MOST_NAMED);
  const reasons = named.map((share) => phrase(share, words, marksOf(share.push)));
  const pushed = reasons.length === 0 ? '' : ` Pushed by ${LIST.format(reasons)}, in about ${words} words.`;
  return `${OPENING[grade]} (${score.toFixed(1)}; 1 is denser than nine human passages in ten).${pushed}`;
}
