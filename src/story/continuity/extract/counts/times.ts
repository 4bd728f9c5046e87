import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { type FactSheet, hitsOf } from '../fact.js';

const TIMES = `(?:only |just |but )?(?:the )?(?:(?<word>once|twice|thrice)|(?<val>${NUMBER}) times)\\b(?! (?:a|before|more|again|every|each|had|he|she|I|they|it|the)\\b)`;
const HAD = "(?:had|has|have|was|is|'d|'ve|'s)";
/** How often somebody did what is done now and then in a life. */
const OFTEN: readonly RegExp[] = [
  `${SUBJECT} ${HAD} (?:only |ever ){0,2}been (?:only |just )?(?:to|in) (?<what>${NAME}|(?:the|that) [a-z]+) ${TIMES}`,
  `${SUBJECT} ${HAD} (?:only |ever ){0,2}been (?<what>married|engaged|divorced|arrested|widowed|wounded|elected|bankrupt|jailed|imprisoned|shot|struck by lightning) (?:for )?${TIMES}`,
  `${SUBJECT} (?:${HAD} )?(?:only |ever ){0,2}(?:met|visited|crossed|seen|saw) (?<what>${NAME}|(?:the|that) [a-z]+) ${TIMES}(?= in (?:his|her|my) life|$| ?[,;.])`,
].map(pattern);
const NEVER = pattern(`${SUBJECT} ${HAD} never (?:once )?(?:yet )?been (?:to|in) (?<what>${NAME})\\b`);
const GATE = /\b(?:once|twice|thrice|times)\b/u;
const WORDS = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** How often somebody has been somewhere, or was married: it grows, and never shrinks. */
export function readTimes(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const isOften = occursIn(GATE, text);
  const hits = [
    ...(isOften ? OFTEN.flatMap((each) => hitsOf(sentence, each)) : []),
    ...(text.includes('never') ? hitsOf(sentence, NEVER) : []),
  ];
  for (const hit of hits) {
    const times = WORDS.get(hit.part('word')) ?? (hit.val === '' ? 0 : numberOf(hit.val));
    if (times === undefined) continue;
    sheet.add(sentence, hit, {
      rule: 'continuity/quantity',
      key: `times:${hit.part('what')}`,
      value: String(times),
      low: times,
      mode: 'given',
      stanceEnd: hit.start,
    });
  }
}
