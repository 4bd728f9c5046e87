import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import { occursIn } from '../grammar/matches.js';
import { NAME, pattern } from '../grammar/pattern.js';
import type { Sentence } from '../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { meantAt } from './subject.js';

const WHO = `(?<who>${NAME}(?: 's [a-z]+)?|(?:his|her|my) [a-z]+|(?:he|she|him|her|I|me)\\b)`;
const SPAN = `(?:(?:by |some |about |nearly |almost |only |just |a full |a good |a mere )*(?<val>${NUMBER}|an?|some|several|a few) (?<unit>years?|months?|weeks?|days?|minutes?|hours?|decades?))`;
const FAR = '(?:a good deal|a great deal|much|far|a lot|many years|considerably|not much|a little|slightly|barely|scarcely|a shade)';
/** Who is how much older than whom. */
const GAPS: readonly RegExp[] = [
  `${SPAN} (?<way>older|younger|the elder|the younger) than ${WHO}(?! 's)`,
  `(?<far>${FAR}) (?<way>older|younger) than ${WHO}(?! 's)`,
  `\\b(?<way>older|younger) than ${WHO} (?:by |, by )${SPAN}`,
  `${SPAN} (?:(?<whose>${NAME}) 's|(?<his>his|her|my)) (?<way>senior|junior|elder)\\b(?! (?:brother|sister|son|daughter|partner|school|high|year|officer))`,
  `(?:(?<whose>${NAME}) 's|\\b(?<his>his|her|my)) (?<way>senior|junior) by ${SPAN}`,
  `\\b(?:twice|double) (?:(?<whose>${NAME}) 's|(?<his>his|her|my)) age\\b(?<twice>)`,
  `\\bthe same age as ${WHO}(?! 's)(?<same>)`,
].map(pattern);
const BORN_APART = pattern(`${SPAN} (?<way>before|after) (?<who>${NAME}|he|she|I)(?= (?:was|is|had been)\\b)`);
const GATE = /\b(?:older|younger|elder|senior|junior|age|born)\b/u;
/** What else is older than something. */
const THINGS = /\b(?:looked|looks|look|felt|feels|seemed|seems|acted|sounded|sounds|appeared)\b/u;

const YEARS = new Map([
  ['year', 1],
  ['decade', 10],
]);

const ROUNDED = /\b(?:about|nearly|almost|some)\b/u;
const AND_SO = /^ ?,? (?:near enough|give or take|or so|or thereabouts|roughly|more or less)\b/u;

/** How many years older, at least and at most. */
function yearsOf(hit: Hit, isRound: boolean): readonly [number, number] | undefined {
  const { groups = {} } = hit.match;
  if (groups['same'] !== undefined) return [-1, 1];
  if (groups['twice'] !== undefined) return [5, 60];
  if (groups['far'] !== undefined) return /not much|little|slightly|barely|scarcely|shade/u.test(groups['far']) ? [0, 4] : [3, 90];
  const unit = YEARS.get(hit.part('unit').replace(/s$/u, ''));
  if (unit === undefined) return [0, 1];
  if (/some|several|few/u.test(hit.val)) return [2 * unit, 9 * unit];
  const years = (/^an?$/u.test(hit.val) ? 1 : (numberOf(hit.val) ?? 0)) * unit;
  if (unit === 10) return [years - 3, years + 5];
  return isRound ? [years - 2, years + 2] : [years, years];
}

function add(sentence: Sentence, hit: Hit, other: Holder, sheet: FactSheet): void {
  const years = yearsOf(hit, ROUNDED.test(hit.match[0]) || AND_SO.test(sentence.text.slice(hit.end)));
  const meant = meantAt(sentence, hit);
  if (!years || !meant || isSame(meant.holder, other)) return;
  const [low, high] = /younger|junior|after/u.test(hit.part('way')) ? [-years[1], -years[0]] : years;
  const said = { rule: 'continuity/age', key: 'gap', value: hit.match[0], low, high, other, mode: 'ever', stanceEnd: hit.start } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
}

function isSame(one: Holder, other: Holder): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How much older somebody is than somebody else. */
export function readAgeGap(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || occursIn(THINGS, sentence.text)) return;
  const each = sentence.text.includes('born') ? [...GAPS, BORN_APART] : GAPS;
  for (const gap of each) {
    for (const hit of hitsOf(sentence, gap)) {
      const other = holderOf(hit.part('who') || hit.part('whose') || hit.part('his'));
      if (other) add(sentence, hit, other, sheet);
    }
  }
}
