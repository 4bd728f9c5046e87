import { CONTINUITY_RULES } from '../story/continuity/types.js';

export const STYLE_RULES: readonly string[] = ['style/textured', 'style/heavy', 'style/overloaded'];

/** Families of rules, and the rules in them. */
export const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['style', STYLE_RULES],
  ['continuity', CONTINUITY_RULES],
]);

/** What `--fail-on` names, and the rules that meet it. */
export const FAILS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['heavy', ['style/heavy', 'style/overloaded']],
  ['overloaded', ['style/overloaded']],
  ['slip', CONTINUITY_RULES],
]);
