import { pastBase, presentBase } from '../lexicon/verbs.js';

/** Verbs that tell what somebody is, has or can, in the form they have after a subject. */
export const COPULAS = new Set(
  'was were is are am had has have did does do could would might may must should will shall can cannot seemed looked'.split(' '),
);

/** Whether a word may be the verb of whoever stands before it. */
export function isVerb(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (COPULAS.has(word) || word.endsWith('ed') || word.endsWith("n't") || pastBase(word) !== undefined || presentBase(word) !== undefined)
  );
}

/** Whether a word is a verb of what people do. */
export function isAct(word: string | undefined): boolean {
  return word !== undefined && (pastBase(word) !== undefined || presentBase(word) !== undefined);
}

const CLAUSE_OPENERS = new Set(
  ', ; : — and but that when as while because where before after until since though although so “”'.split(' '),
);
/** What one may do to another's eyes, hair or hands. */
const REACHING = new Set(
  'touched touches stroked strokes kissed kisses pulled pulls held holds took takes grabbed grabs met meets saw sees loved loves liked likes admired admires brushed brushes caught catches smoothed smooths ruffled ruffles looked looks watched watches noticed notices remembered remembers knew knows recognised recognises recognized studied studies envied was is were are had has combed combs cut cuts tugged tugs patted pats squeezed gripped followed read found finds wanted searched stared gazed glanced braided braids plaited bandaged examined'.split(
    ' ',
  ),
);

/** The verb after a subject, an adverb between them let through. */
export function verbAfter(words: readonly string[], at: number): string | undefined {
  const next = words[at];
  return next !== undefined && (next.endsWith('ly') || /^(?:then|also|only|never|just|still|always)$/u.test(next)) ? words[at + 1] : next;
}

/** Whether whoever a verb tells of does it to nobody else, from the beginning of a clause. */
export function isLeading(before: string | undefined, verb: string | undefined): boolean {
  return (before === undefined || CLAUSE_OPENERS.has(before)) && !REACHING.has(verb ?? '');
}
