import { occursIn } from '../../grammar/matches.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const RULE = 'continuity/kinship';
/** By whom a child may be brought up, by what they are to it. */
const KEEPERS = new Map([
  ...'mother father parents mum mom mam dad'.split(' ').map((noun) => [noun, 'parents'] as const),
  ...'grandmother grandfather grandparents gran granny grandma nana grandad granddad grandpa'
    .split(' ')
    .map((noun) => [noun, 'grandparents'] as const),
  ...'aunt uncle aunts uncles aunt-and-uncle'.split(' ').map((noun) => [noun, 'aunt or uncle'] as const),
  ...'nuns sisters monks brothers orphanage workhouse foundling-hospital'.split(' ').map((noun) => [noun, 'an orphanage'] as const),
]);
const KEEPER = `(?<keeper>${[...KEEPERS.keys()].join('|')})`;
const HIS = '(?:his|her|my)';
const RAISED: readonly RegExp[] = [
  `${SUBJECT} (?:was|had been|'d been) (?:raised|reared|brought up) (?:[a-z]+ ){0,2}?by (?:${HIS} |the |an? )?(?:[a-z]+ )?${KEEPER}\\b`,
  `${OWNER} ${KEEPER}(?: and (?:${HIS} )?(?:mother|father|aunt|uncle|grandfather|grandmother))? (?:had |who )?(?:raised|reared|brought up|(?:had )?brought) (?:him|her|me)(?= (?:up|alone|on|in|from|since|himself|herself|single-handed|[,;—])|$)`,
  `(?<own>${NAME}) [^.;]{0,50}?\\b(?:raised|reared|brought up) by (?:${HIS} |the |an? )?${KEEPER}\\b`,
  `\\b(?:[Ii]t (?:was|is|had been) )?(?:[Aa]n|[Aa]|[Hh]is|[Hh]er|[Mm]y|[Tt]he) (?:[a-z]+ )?${KEEPER}(?: on (?:his|her|the) [a-z]+ 's side)? (?:,? ?who )?(?:had |has )?(?:brought up|raised|reared) (?<own>${NAME})(?! 's)`,
  `(?<own>${NAME}) 's (?:[a-z]+ )?${KEEPER}(?: , [^;:—]{2,40} ,)? (?:had |has )?(?:brought (?:him|her) up|raised (?:him|her)|reared (?:him|her))\\b(?! (?:voice|hand|eyes|head|glass))`,
  `(?<own>${NAME}) (?:was|had been) left (?:in the care of|with|to) (?:an? |the |his |her )(?:[a-z]+ )?${KEEPER}\\b(?= [,;—.]|$)`,
].map(pattern);
const STEP = pattern(`${OWNER} (?<kin>stepfather|stepmother|step-father|step-mother)\\b`);
const NEVER_AGAIN = pattern(
  `${OWNER} (?<kin>mother|father) (?:had |has |'d )?(?:been widowed [^.;]{0,50}?\\bhad )?(?:never (?:again )?(?:remarried|married again|taken (?:another|a second|a) (?:husband|wife)|looked at another (?:man|woman))|not (?:remarried|married again)|did not (?:remarry|marry again))`,
);
const GATE = /\b(?:left|raised|reared|brought|stepfather|stepmother|step-father|step-mother|remarr\w+|never|married again)\b/u;
const KIN_GATE = new RegExp(`\\b(?:${[...KEEPERS.keys()].join('|')}|step-?father|step-?mother)\\b`, 'u');

function addOf(sentence: Sentence, hit: Hit, relation: string, [value, low]: readonly [string, number], sheet: FactSheet): void {
  const of: Holder | undefined = holderOf(hit.own);
  if (!of) return;
  sheet.addOf(sentence, { kind: 'kin', relation, of }, hit, {
    rule: RULE,
    key: 'remarried',
    value,
    low,
    high: low,
    mode: 'held',
    stanceEnd: hit.ownStart + hit.own.length,
  });
}

/** Who brought somebody up, and whether a parent married again: whoever has a stepfather has a mother who did. */
export function readKinHomes(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || !occursIn(KIN_GATE, text)) return;
  for (const each of RAISED) {
    for (const hit of hitsOf(sentence, each)) {
      const value = KEEPERS.get(hit.part('keeper'));
      if (value !== undefined) sheet.add(sentence, hit, { rule: RULE, key: 'raised', value, mode: 'ever' });
    }
  }
  for (const hit of hitsOf(sentence, STEP))
    addOf(sentence, hit, hit.part('kin').endsWith('father') ? 'mother' : 'father', ['married again', 1], sheet);
  for (const hit of hitsOf(sentence, NEVER_AGAIN)) addOf(sentence, hit, hit.part('kin'), ['never', 0], sheet);
}
