import { place, thing } from './phrases.js';
import type { Random } from './random.js';
import { FIRST_NAMES } from './vocabulary.js';

// Present tense, and words no story of these models holds: a plan quoted in a prompt is never taken for the story so far.
const ACTS = [
  'discovers',
  'confronts',
  'decides to leave',
  'conceals',
  'bargains over',
  'learns the truth about',
  'protects',
  'destroys',
] as const;
const TURNS = [
  'which changes everything',
  'and regrets it',
  'despite the danger',
  'until the plan collapses',
  'as tension rises',
  'risking the friendship',
] as const;

/** A beat as plans state them: "Anna discovers the old lamp beside the mill, which changes everything." */
export function planSentence(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(ACTS)} ${thing(random)} ${place(random)}, ${random.pick(TURNS)}.`;
}

/** Two or three words, for whatever is called a title or a name. */
export function planTitle(random: Random): string {
  return `${random.pick(['Discovering', 'Confronting', 'Losing', 'Crossing'])} ${thing(random)}`;
}
