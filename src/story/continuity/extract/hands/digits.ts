import { firstIn, occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { type Meant, meantAt } from '../subject.js';
import { holderOf } from '../../grammar/holder.js';

const DIGIT = '(?<digit>thumb|(?:index|middle|ring|little|fourth|third) finger|forefinger|pinkie|pinky)';
const GONE = '(?:gone|missing|lost|off|taken|severed|cut off|bitten off|no more|not there|amputated|a stump)';
/** Which finger is gone. */
const LOST: readonly RegExp[] = [
  `\\b(?:cost|costs|robbed|relieved|deprived) (?<own>${NAME}|him|her|me|the [a-z]+) (?:of )?(?:the|his|her|my|an?|one) (?:(?:left|right) )?${DIGIT}\\b`,
  `\\b(?:left|leaving|leaves|buried) (?:the|his|her|my) (?:(?:left|right) )?${DIGIT} (?:of (?:the|his|her|my) (?:left|right) hand )?(?:in|at|behind|under|between|beneath)\\b`,
  `\\b(?:had |has )?(?:taken|took|bitten off|sliced off|cut off|torn off|crushed) ${OWNER} (?:left |right )?${DIGIT}\\b`,
  `\\b(?:taken|took|takes|cut|bitten|bit|sliced|sheared|torn|tore|shot|blown|sawn|chopped|lopped|had|crushed) (?:off )?(?:the|his|her|an?|${OWNER}) ${DIGIT}\\b(?! (?:in|to|between|on the|of the glove|under|against|and thumb))(?= (?:off|clean off|from|of|at|in the|when|years|and half)|$| [,;])`,
  `\\b(?:lost|losing|lacked|lacks|lacking|missing|without|minus|short of|has no|had no|with no|sacrificed|for want of) (?:the|his|her|an?|one) ${DIGIT}\\b|\\b(?:with|has|had) no ${DIGIT.replace('digit', 'digit2')}\\b`,
  `${OWNER} (?:left |right )?${DIGIT} (?:was|is|had been|has been|were) (?:long |now )?${GONE}\\b`,
  `\\b[Tt]he ${DIGIT}(?: (?:of|on) (?:${OWNER}|the) (?:left |right )?hand)? (?:was|is|had been|has been) (?:long |now )?${GONE}\\b`,
  `\\bwhere (?:the|his|her) ${DIGIT} (?:should have been|should be|had been|used to be|ought to be|once was)\\b`,
  `\\b(?:all but|all except|but for|save|except|save for|except for|all save) (?:the|his|her|one ,? ?the) ${DIGIT}\\b`,
  `\\b(?:missing|lost|absent|severed) (?:[a-z]+ )?${DIGIT}\\b`,
  `\\b(?:the|his|her) ${DIGIT} ,? ?(?:the (?:one|only) (?:finger |one )?(?:that )?(?:was|is|he|she|had)|which (?:was|is|had been|he|she))[^.;]{0,16}? (?:missing|gone|lost|lacked)\\b`,
  `\\bthe stump of (?:the|his|her|${OWNER}) ${DIGIT}\\b`,
].map(pattern);
const SAME = new Map([
  ['forefinger', 'index finger'],
  ['pinkie', 'little finger'],
  ['pinky', 'little finger'],
  ['third finger', 'ring finger'],
  ['fourth finger', 'ring finger'],
]);
const LOSING =
  /\b(?:lost|losing|lack\w*|missing|without|minus|no|gone|taken|took|takes|cut|bitten|bit|sliced|sheared|torn|tore|shot|blown|sawn|chopped|lopped|crushed|severed|absent|amputated|stump|where|all|save|except|but|short|want|sacrificed|had|cost|costs|robbed|relieved|deprived|left|leaving|buried)\b/u;

function ownerOf(sentence: Sentence, hit: Hit): Meant | undefined {
  const { own } = hit;
  const owner = own === '' ? undefined : holderOf(own);
  if (owner) return { holder: owner, start: hit.start + Math.max(0, hit.match[0].indexOf(own)) };
  // "Off Noel 's right hand": whose hand it is stands after it.
  const hand = firstIn(HAND, sentence.text);
  const text = hand?.groups?.['own'] ?? '';
  const holder = text === '' ? undefined : holderOf(text);
  return holder ? { holder, start: (hand?.index ?? 0) + 0 } : meantAt(sentence, hit);
}

const HAND = new RegExp(`${OWNER} (?:left |right |good |other )?hand\\b`, 'u');

/** Which finger of a hand somebody lacks. */
export function readDigits(sentence: Sentence, sheet: FactSheet): void {
  if (!/finger|thumb|pink(?:ie|y)\b/u.test(sentence.text) || !occursIn(LOSING, sentence.text)) return;
  for (const each of LOST) {
    for (const hit of hitsOf(sentence, each)) {
      const digit = hit.part('digit') || hit.part('digit2');
      const meant = ownerOf(sentence, hit);
      if (!meant) continue;
      const start = Math.min(hit.start, meant.start);
      sheet.addOf(
        sentence,
        meant.holder,
        { start, end: hit.end, ownStart: meant.start },
        { rule: 'continuity/hand', key: 'digit', value: SAME.get(digit) ?? digit, mode: 'ever', stanceEnd: start },
      );
    }
  }
}
