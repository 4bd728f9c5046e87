import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { ordinalOf } from '../../lexicon/ordinals.js';
import { occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { type Meant, meantAt } from '../subject.js';

const GATE =
  /\b(?:grade|graders?|form|former|sixth-former|[Yy]ear|kindergarten|nursery|preschool|pre-school|freshman|sophomore|junior|senior|college|university|high school|middle school|permit|undergraduate|schoolboy|schoolgirl|schoolchild)\b|-(?:grade|grader|former|year)\b/u;
const ORDINAL = '(?<ord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
/** Those who teach a class, or remember it, are not in it. */
const OTHERS =
  /\b(?:taught|teach(?:es|ing)?|teachers?(?! 's pet)|coach\w*|professor|lecturer|graduat\w+|since|dropped out|as far as|reading level|principal|headmaster|old (?:friend|classmate)|quit|left (?:school|college)|finished|ago|back in|used to)\b|\bin \w+ grade (?:he|she|I|they) had\b/u;
/** A class by its number: "sixth grade", "Year Nine", "the fourth form". */
const CLASSES: readonly (readonly [pattern: RegExp, step: number])[] = [
  [
    pattern(
      `\\b(?:in|into|start(?:ed|ing|s)|entered|entering|began|begun|beginning|finish(?:ing)|repeating|skipped|of|for|the|as an?|an?|being in|other|his|her|my) ${ORDINAL}[- ]grade(?:rs?)?\\b`,
    ),
    0,
  ],
  [pattern(`\\b(?<ord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)-grade(?:rs?)?\\b`), 0],
  [pattern(`\\b[Gg]rade (?<val>${NUMBER})\\b(?! (?:of|points?|steel|A|listed|one listed))`), 0],
  [pattern(`\\bYear (?<val>${NUMBER}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen)\\b`), -1],
  [pattern(`\\b(?:in|into|of) the (?:lower |upper )?(?<ord>first|second|third|fourth|fifth|sixth) form\\b`), 6],
];
const FREE_GRADE = pattern(`\\b(?:[Tt]he|[Oo]ther|[Oo]ne of the) (?:other )?${ORDINAL} graders\\b`);

/** Words that tell how far somebody has come at school, and how old that makes them. */
const STAGES: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:was|is) (?:still |only |just |already )?in (?:kindergarten|nursery school|preschool|pre-school)\b/u, 3, 6],
  [/\b(?:had|has) (?:just |only just )?(?:started|begun) (?:kindergarten|preschool|nursery school|primary school)\b/u, 3, 6],
  [/\b(?:would|will) start (?:kindergarten|school|primary school) (?:in|next|this|after)\b/u, 2, 6],
  [/\b(?:was|is) (?:still )?too young for (?:school|kindergarten)\b/u, 0, 5],
  [/\b(?:was|is) (?:still |only |just )?in (?:middle school|junior high)\b/u, 10, 15],
  [
    /\b(?:was|is) (?:still |only |just |now )?in (?:high school|(?:his|her) (?:first|second|third|last|final|senior|junior) year (?:of|at|in) (?:high )?school)\b/u,
    13,
    20,
  ],
  [
    /(?:\b(?:was|is)|,) (?:still |only |just |now )?an? (?:high school|high-school) (?:student|freshman|sophomore|junior|senior)\b/u,
    13,
    20,
  ],
  [/\b(?:was|is) (?:still |only |just |now )?an? (?:freshman|sophomore)\b/u, 13, 24],
  [
    /(?:\b(?:was|is)|,) (?:still |only |just |now )?an? (?:college|university) (?:student|freshman|sophomore|junior|senior)\b|\b(?:was|is) (?:still )?an undergraduate\b/u,
    16,
    38,
  ],
  [/(?:\b(?:was|is)|,) (?:still |only |just |now )?an? (?:sixth-former|sixth former)\b/u, 15, 20],
  [/(?:\b(?:was|is)|,) (?:still |only |just |now )?an? (?:[a-z]+ )?(?:schoolboy|schoolgirl|schoolchild)\b/u, 4, 19],
  [
    /\b(?:had|has) (?:just |only just )?(?:got|gotten|passed) (?:his|her|my) (?:learner 's permit|driver 's (?:license|licence))\b/u,
    14,
    40,
  ],
  [/\b(?:had|has) (?:his|her|my) learner 's permit\b/u, 14, 20],
];

function add(
  sentence: Sentence,
  hit: Pick<Hit, 'start' | 'end'>,
  meant: Meant | undefined,
  sheet: FactSheet,
  said: { key: string; value: string; low: number; high: number },
): void {
  sheet.addMeant(sentence, meant, hit, { rule: 'continuity/age', ...said, stanceEnd: hit.start });
}

function classOf(hit: Hit, step: number): number | undefined {
  const number = hit.part('ord') === '' ? numberOf(hit.val.toLowerCase()) : ordinalOf(hit.part('ord'));
  const grade = number === undefined ? undefined : number + step;
  return grade !== undefined && grade >= 0 && grade < 14 ? grade : undefined;
}

function readClass(sentence: Sentence, hit: Hit, grade: number, sheet: FactSheet): void {
  const meant = meantAt(sentence, hit);
  add(sentence, hit, meant, sheet, { key: 'grade', value: String(grade), low: grade, high: grade });
  // One who is put up or kept down is a year off.
  add(sentence, hit, meant, sheet, { key: 'age', value: `class ${String(grade)}`, low: grade + 4, high: grade + 7 });
}

/** In which class somebody is, and how old those are who are in it. */
export function readSchooling(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || occursIn(OTHERS, text)) return;
  for (const [each, step] of CLASSES) {
    for (const hit of hitsOf(sentence, each)) {
      const grade = classOf(hit, step);
      if (grade !== undefined) readClass(sentence, hit, grade, sheet);
    }
  }
  for (const hit of hitsOf(sentence, FREE_GRADE)) {
    const grade = classOf(hit, 0);
    if (grade !== undefined && /\bother\b/u.test(hit.match[0])) readClass(sentence, hit, grade, sheet);
  }
  for (const [stage, low, high] of STAGES) {
    const match = stage.exec(text);
    if (!match) continue;
    const hit = { start: match.index, end: match.index + match[0].length };
    add(sentence, hit, meantAt(sentence, hit), sheet, { key: 'age', value: match[0], low, high });
  }
}
