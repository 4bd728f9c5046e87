export const STYLE_RULES: readonly string[] = ['style/textured', 'style/heavy', 'style/overloaded'];

/** Families of rules, and the rules in them. */
export const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['style', STYLE_RULES],
  // Its findings come from a model; nothing of it is measured.
  ['continuity', []],
]);

/** What `--fail-on` names, and the rules that meet it. */
export const FAILS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['heavy', ['style/heavy', 'style/overloaded']],
  ['overloaded', ['style/overloaded']],
  ['slip', []],
]);
