import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';

const NTH =
  '(?<val>ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|twentieth)';
const WHERE = 'flat|apartment|office|room|rooms|studio|bedsit|surgery|chambers|lodgings';
/** On which floor somebody lives or works. */
const ON: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:lived|lives|lodged|lodges|slept|roomed) (?:alone )?(?:up |high up |in (?:a|the) [a-z]+ )?on the ${NTH} (?:floor|storey)\\b`,
  `(?<own>${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)) (?:[a-z]+ )?(?:${WHERE}) (?:(?:was|is|were|are|lay) |, )?(?:up |high up )?on the ${NTH} (?:floor|storey)\\b`,
  `(?<own>${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)) ${NTH}[- ]floor (?:[a-z]+ )?(?:${WHERE})\\b`,
].map(pattern);
const GATE = /\b(?:floor|storey)\b/u;

/** "Her rooms were on the third floor". */
export function readFloors(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  for (const each of ON) {
    for (const hit of hitsOf(sentence, each)) sheet.add(sentence, hit, { rule: 'continuity/quantity', key: 'floor', value: hit.val });
  }
}
