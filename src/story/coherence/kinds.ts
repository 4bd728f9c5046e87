import type { ContinuityRule } from '../continuity/types.js';

/** A kind of fact, and of the slip against it. */
export interface SlipKind {
  readonly id: string;
  readonly rule: ContinuityRule;
  /** Its name in the taxonomy of ConStory (arXiv 2603.05890), group first. */
  readonly taxonomy: string;
  /** For the judge. */
  readonly means: string;
}

const kind = (id: string, rule: ContinuityRule, taxonomy: string, means: string): SlipKind => ({ id, rule, taxonomy, means });

/** What a judge tells facts and slips apart by, finer than the rules. */
export const KINDS: readonly SlipKind[] = [
  kind('appearance', 'continuity/appearance', 'Factual detail: appearance', 'eyes, hair, build, scars, clothes that stay on'),
  kind('age', 'continuity/age', 'Factual detail: quantity', 'how old somebody or something is'),
  kind('kinship', 'continuity/kinship', 'Factual detail: quantity', 'who is related to whom, and how many brothers, children, wives'),
  kind('hand', 'continuity/hand', 'Factual detail: appearance', 'left or right, which limb is hurt, missing or used'),
  kind('naming', 'continuity/naming', 'Factual detail: naming', 'what people, places and things are called'),
  kind('profession', 'continuity/other', 'Factual detail: appearance', 'what somebody does for a living, rank, title'),
  kind('quantity', 'continuity/quantity', 'Factual detail: quantity', 'counts, sums, distances, sizes'),
  kind('death', 'continuity/death', 'Timeline and plot: abandoned element', 'who is dead, gone, locked away'),
  kind(
    'object',
    'continuity/object',
    'Timeline and plot: abandoned element',
    'where a thing is, who has it, whether it is broken, burnt, spent',
  ),
  kind('time', 'continuity/time', 'Timeline and plot: absolute time', 'hour, part of day, season, date, order of events'),
  kind('weekday', 'continuity/weekday', 'Timeline and plot: absolute time', 'day of the week'),
  kind('duration', 'continuity/time', 'Timeline and plot: duration', 'how long something takes or lasts'),
  kind('presence', 'continuity/other', 'Timeline and plot: simultaneity', 'who is where at the same time'),
  kind('cause', 'continuity/other', 'Timeline and plot: causal logic', 'an effect without its cause, or against it'),
  kind('knowledge', 'continuity/other', 'Characterization: knowledge', 'what somebody knows or cannot know yet'),
  kind('memory', 'continuity/other', 'Characterization: memory', 'what somebody has lived through and remembers'),
  kind('skill', 'continuity/other', 'Characterization: skill', 'what somebody can or cannot do'),
  kind('rule', 'continuity/other', 'World: core rules', 'laws of the world, of its magic or machines, its customs'),
  kind('place', 'continuity/other', 'World: geography', 'where places lie and how rooms and roads are laid out'),
  kind('tense', 'continuity/tense', 'Style: perspective', 'past or present as the tense the scene is told in'),
  kind('point-of-view', 'continuity/point-of-view', 'Style: perspective', 'who tells, first or third person, whose thoughts are known'),
  kind('other', 'continuity/other', 'Factual detail', 'anything else that cannot both be true'),
];

const BY_ID = new Map(KINDS.map((one) => [one.id, one]));
const OTHER: SlipKind = kind('other', 'continuity/other', 'Factual detail', '');

/** The kind a judge named, however it spelled it; `other` for a kind that is not known. */
export function kindOf(name: string): SlipKind {
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .replace(/^continuity-/u, '');
  return BY_ID.get(id) ?? OTHER;
}

const TAXONOMY_OF_RULES: Readonly<Record<string, string>> = Object.fromEntries(
  [...KINDS].reverse().map(({ rule, taxonomy }) => [rule, rule === 'continuity/other' ? OTHER.taxonomy : taxonomy]),
);

/** The taxonomy's name for a rule, for slips of which nothing finer is known; '' for a rule of another family. */
export function taxonomyOf(rule: string): string {
  return TAXONOMY_OF_RULES[rule] ?? '';
}
