import { KINDS } from '../story/coherence/kinds.js';

export const STYLE_RULES: readonly string[] = ['style/textured', 'style/heavy', 'style/overloaded'];

/** Every rule that a slip can be shown under. */
export const SLIP_RULES: readonly string[] = [...new Set(KINDS.map(({ rule }) => rule))];

/** Families of rules, and the rules in them. */
export const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['style', STYLE_RULES],
  ['continuity', SLIP_RULES],
]);

/** What `--fail-on` names, and the rules that meet it. */
export const FAILS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['heavy', ['style/heavy', 'style/overloaded']],
  ['overloaded', ['style/overloaded']],
  ['slip', SLIP_RULES],
]);
