import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';

const BY = `(?:the )?(?<by>${NAME}|[a-z]+(?= (?:when|as|and|in|at|who|after|before|from|had|[,;—])|$))`;
/** Whoever was taken in as a child. */
const ADOPTED: readonly RegExp[] = [
  `(?<own>${NAME}) (?:was|had been|is|has been) (?:[a-z]+ )?(?:adopted|fostered|taken in)(?: (?!by\\b)[a-z]+){0,6}? by ${BY}`,
  `(?<by>${NAME}|\\b[Tt]he [a-z]+) (?:and (?:his|her) [a-z]+ )?(?:had |has )?(?:adopted|adopts|fostered|taken in) (?:little |young |the baby )?(?<own>${NAME})${WHOLE}`,
  `(?<own>${NAME}) (?:was|is|had been) (?:only )?an? (?:foundling|orphan|ward|foster child) (?:whom |that )?(?:the )?(?<by>${NAME}) (?:had )?(?:adopted|taken in|brought up|found)`,
].map(pattern);
/** Whoever was born of the one who brought them up. */
const BORN: readonly RegExp[] = [
  `(?<by>${NAME}|\\b[Tt]he [a-z]+)(?: herself)? (?:had |has )?(?:herself )?(?:given birth to|gave birth to|borne|bore) (?<own>${NAME})${WHOLE}`,
  `(?<own>${NAME}) (?:was|is|had)\\b[^.;]{0,50}? (?<by>${NAME}) ,? ?who had (?:carried|borne|given birth to) (?:him|her)\\b`,
  `(?<own>${NAME}) (?:was|is|had been) (?:the )?(?<by>${NAME}|[a-z]+) 's (?:own )?(?:child|son|daughter) by (?:his|her) (?:[a-z]+ )?(?:wife|husband|marriage)\\b`,
  `(?<own>${NAME}) (?:was|is|had been) an? (?<by>${NAME}) by (?:birth|blood)\\b`,
  `(?<own>${NAME}) (?:was|is|had been) born to (?:the )?(?<by>${NAME})${WHOLE}`,
].map(pattern);
const GATE =
  /\b(?:adopt(?:ed|s)|fostered|taken in|foundling|ward|birth|bore|borne|carried|born to|child by|son by|daughter by|by blood)\b/u;

/** A family as both its name and its members give it: "the Harpers", "Mrs Harper". */
function familyOf(by: string): string {
  return (by.split(' ').at(-1) ?? '').toLowerCase().replace(/s$/u, '');
}

/** Whether somebody was born to those who brought them up, or taken in by them. */
export function readKinBlood(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  const said = { rule: 'continuity/kinship', key: 'blood', mode: 'ever' } as const;
  for (const [patterns, value] of [
    [ADOPTED, 'adopted'],
    [BORN, 'born'],
  ] as const)
    for (const each of patterns)
      for (const hit of hitsOf(sentence, each))
        sheet.add(sentence, { ...hit, start: hit.ownStart }, { ...said, value, traits: [familyOf(hit.part('by'))] });
}
