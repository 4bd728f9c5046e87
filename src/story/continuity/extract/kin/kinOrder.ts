import { occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const FIRST = 'eldest|oldest|elder|firstborn|first-born';
const LAST = 'youngest|younger|baby';
/** Whoever is the first, or the last, of their parents' children. */
const PLACE_AMONG: readonly RegExp[] = [
  `${SUBJECT} (?:was|is|had been) (?:the )?(?<val>${FIRST}|${LAST}) (?:child |son |daughter |girl |boy )?of (?:the )?(?:a family of )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b`,
  `(?<own>${NAME}) , (?:the )?(?<val>${FIRST}|${LAST}) (?:child |son |daughter |girl |boy )?of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b`,
].map(pattern);
const HAS = pattern(
  `${OWNER} (?:only )?(?<val>older|elder|eldest|oldest|big|younger|youngest|little|baby|kid) (?:brother|sister|siblings?)s?\\b(?!-)`,
);
const GATE = /\b(?:eldest|oldest|elder|older|big|firstborn|first-born|youngest|younger|baby|little|kid)\b/u;

/** Whether somebody has older, or younger, brothers and sisters: "the eldest of four" has no big brother. */
export function readKinOrder(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  const take = (hit: Hit, which: string, count: 'none' | 'one of them'): void => {
    const [low, high] = count === 'none' ? [0, 0] : [1, 99];
    const mode = count === 'none' ? 'ever' : 'held';
    sheet.add(sentence, hit, { rule: 'continuity/kinship', key: `kin:${which} sibling`, value: count, low, high, mode });
  };
  for (const each of PLACE_AMONG)
    for (const hit of hitsOf(sentence, each)) take(hit, new RegExp(`^(?:${FIRST})$`, 'u').test(hit.val) ? 'older' : 'younger', 'none');
  for (const hit of hitsOf(sentence, HAS))
    take(hit, /^(?:older|elder|eldest|oldest|big)$/u.test(hit.val) ? 'older' : 'younger', 'one of them');
}
