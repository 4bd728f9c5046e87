import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { isKin } from '../../lexicon/nouns.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { readKinBlood } from './kinBlood.js';
import { readKinWho } from './kinWho.js';

/** What two are to each other, whoever of them is named first. */
const BONDS: readonly (readonly [bond: string, relations: string])[] = [
  ['siblings', 'brother sister sibling twin half-brother half-sister stepbrother stepsister'],
  ['cousins', 'cousin'],
  ['parent and child', 'mother father son daughter stepmother stepfather stepson stepdaughter mum mom mam dad mama papa mummy daddy'],
  ['spouses', 'wife husband man'],
  ['aunt or uncle', 'aunt uncle nephew niece great-aunt great-uncle'],
  [
    'grandparent and grandchild',
    'grandmother grandfather grandson granddaughter grandchild grandma gran granny nana grandpa granddad grandad',
  ],
  ['in-laws', 'mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law'],
];
const OF_RELATION = new Map(BONDS.flatMap(([bond, relations]) => relations.split(' ').map((relation) => [relation, bond] as const)));

/** What somebody is to whoever they are a relative of: undefined for godparents, who may be anything else besides. */
export function bondOf(relation: string): string | undefined {
  return OF_RELATION.get(relation);
}

/** Whether two cannot be both: cousins may marry, and marriage makes in-laws. */
export function bondsDiffer(one: string, other: string): boolean {
  const pair = [one, other].sort().join(', ');
  return one !== other && !/^(?:cousins, (?:in-laws|spouses)|in-laws, (?:no kin|spouses)|no kin, spouses)$/u.test(pair);
}

const party = (group: string): string => `(?<${group}>\\b[Tt]he [a-z]+(?! [a-z]*'s)|${NAME}(?! 's))`;
const BOTH = `${party('own')} and ${party('who')}`;
const ONE =
  '(?:brother|sister|mother|father|son|daughter|husband|wife|man|aunt|uncle|nephew|niece|grandmother|grandfather|grandson|granddaughter)';
const MANY =
  '(?:first |second |full |own )?(?<kin>brother|sister|twin|cousin|sibling|half-brother|half-sister|stepbrother|stepsister|(?:brother|sister)-in-law|(?:brothers|sisters)-in-law)s?';
const TWO = `(?:${MANY}|(?<one>${ONE}) and (?<two>${ONE}))`;
const ENDS = '(?= (?:[,;:—]|and|but|by|on|through|in|though|although|so|who|from|only)(?: |$)|$)';
const PAIRS: readonly RegExp[] = [
  `${BOTH} ,? ?(?:were|are|had been|being|who were|having been) (?:both |in fact |only |after all )?${TWO}${ENDS}`,
  `${BOTH} , (?:the )?${TWO}(?= ,|$)`,
  `\\bThey (?:were|are|had been) ${TWO} ,? ?${BOTH}(?! 's)`,
  `\\bthey (?:were|are|had been) ${TWO} ,? ?${BOTH}(?! 's)`,
].map(pattern);
/** "Anna and Paul had the same mother": sister and brother. */
const OF_ONE_HOUSE: readonly RegExp[] = [
  `${BOTH} (?:had|have|shared|share|are children of|were children of|were born of|came of) the (?:very )?same (?:parents|mother|father)\\b`,
  `${BOTH} (?:were|are) (?:both )?(?:children|born) of (?:one|the same) (?:mother|father|marriage)\\b`,
].map(pattern);
const UNRELATED: readonly RegExp[] = [
  `${party('own')} (?:was|is|had been) (?:no|not any|never any) (?:(?:blood )?relation|kin|kinsman|kinswoman|relative)(?: whatever| at all| whatsoever| by blood)? (?:of|to) (?:${party('who')}(?! 's)|(?<who>him|her|me|mine|hers|his|my)\\b)`,
  `${party('own')} , (?:[^,;:—]{2,30} (?:and|but) )?no (?:(?:blood )?relation|kin|relative)(?: whatever| at all)? (?:of|to) (?:${party('who')}(?! 's)|(?<who>him|her|me|mine|hers|his)\\b)`,
  `${party('own')} (?:, who )?(?:was|is|were|are) not (?:in any way |at all )?related to (?:${party('who')}(?! 's)|(?<who>him|her|me)\\b)`,
  `${BOTH} (?:were|are) (?:not (?:in any way )?related|unrelated|no relation|no kin)\\b`,
  `\\b(?:no (?:tie of blood|kinship|blood tie|blood relation)|not a drop of (?:common )?blood) between ${BOTH}(?! 's)`,
].map(pattern);
const GATE =
  /\b(?:related|unrelated|relation|kin|kinship|blood|relative)\b|\b(?:same|were|are|been|being|and)\b.*\b(?:brothers?|sisters?|twins|cousins|siblings|half-\w+|step\w+|mother|father|son|daughter|husband|man|aunt|uncle|nephew|niece|grand\w+|\w+-in-law|parents)\b/u;

function kindOf(hit: Hit): string | undefined {
  const [one, two] = [hit.part('one'), hit.part('two')];
  if (one === '') return bondOf(hit.part('kin').replace(/^(brother|sister)s-/u, '$1-'));
  if (/^(?:brother|sister)$/u.test(one) && /^(?:brother|sister)$/u.test(two)) return 'siblings';
  const bond = bondOf(one);
  return bond === bondOf(two) && isKin(two) ? bond : undefined;
}

function take(sentence: Sentence, hit: Hit, value: string | undefined, sheet: FactSheet): void {
  const other = holderOf(hit.part('who'));
  if (value === undefined || !other || hit.own === hit.part('who')) return;
  sheet.add(sentence, hit, { rule: 'continuity/kinship', key: 'bond', value, other, mode: 'ever', stanceEnd: hit.start });
}

/** What two who are named together are to each other: "Anna and Paul were cousins"; who is told of by what they are; and who was born to whom. */
export function readKinBonds(sentence: Sentence, sheet: FactSheet): void {
  readKinWho(sentence, sheet);
  readKinBlood(sentence, sheet);
  if (!occursIn(GATE, sentence.text)) return;
  for (const each of PAIRS) for (const hit of hitsOf(sentence, each)) take(sentence, hit, kindOf(hit), sheet);
  for (const each of OF_ONE_HOUSE) for (const hit of hitsOf(sentence, each)) take(sentence, hit, 'siblings', sheet);
  for (const each of UNRELATED) for (const hit of hitsOf(sentence, each)) take(sentence, hit, 'no kin', sheet);
}
