import { occursIn } from '../../grammar/matches.js';
import { ADJ, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { holderOf } from '../../grammar/holder.js';
import { soleOf } from '../subject.js';

/** What is carried about, and left behind. */
const CARRIED =
  'phone|mobile|cell phone|cellphone|mobile phone|umbrella|inhaler|keys|key|car keys|house keys|wallet|purse|handbag|bag|backpack|rucksack|briefcase|suitcase|coat|jacket|hat|gloves|scarf|sweater|cardigan|raincoat|glasses|spectacles|reading glasses|sunglasses|watch|gun|pistol|revolver|rifle|shotgun|knife|sword|dagger|axe|bow|crossbow|shield|armou?r|helmet|staff|wand|torch|flashlight|lantern|lighter|matches|cigarettes|pipe|notebook|sketchbook|camera|laptop|tablet|map|compass|passport|ticket|badge|radio|walkie-talkie|medicine|pills|insulin|canteen|flask|water bottle|cane|walking stick|crutches|headphones|charger|gas mask|toolbox|spellbook|shoes|boots';
const THEIR = `${OWNER} (?:${ADJ} ){0,2}?(?<thing>${CARRIED})\\b`;
/** Places that are not where one is. */
const ELSEWHERE =
  '(?:behind(?! (?:the|a|his|her|my) )|(?:on|in|by|under|beside) (?:the|his|her|my) (?:[a-z]+ ){1,2}at home\\b|(?:back )?at home|home\\b|upstairs|downstairs|back (?:at|in|on) |in (?:the|a|his|her|my) (?:car|truck|van|taxi|cab|office|house|hotel room|hotel|locker|tent|bedroom|cabin|barn)\\b|(?:at|on) (?:the|his|her|my) (?:office|desk|bar|restaurant|kitchen table|hall table|nightstand|bedside table|kitchen counter|counter at home|train|bus)\\b|on the other side of|at (?:the )?(?:work|school|camp)\\b)';
/** Somebody has not got with them what is theirs. */
const LEFT: readonly RegExp[] = [
  `\\b(?:left|forgotten|forgot|leaves|forgets) ${THEIR} ${ELSEWHERE}`,
  `\\b(?:forgotten|forgot) (?:to (?:bring|take|pack) )?${THEIR}(?= (?:again|that morning|today|this morning|and|in (?:the|his|her) (?:rush|hurry))\\b| [,;.]|$)`,
  `${THEIR} (?:was|were|is|are|lay|lies|sat|sits|had been left) (?:still |lying |sitting |hanging |safe |charging |at this moment )*${ELSEWHERE}`,
  `\\b(?:come|came|gone|went|set|left) (?:out|off|away|home|the house|for [a-z]+) without ${THEIR}`,
  `\\b(?:(?:did|does|do|had|has) not (?:have|got)|(?:didn't|doesn't|don't) have|(?:hadn't|hasn't|haven't) got|had not|hadn't) ${THEIR} (?:with|on) (?:him|her|me)\\b`,
].map((each) => pattern(each));
/** They, or no possessor at all: "had come without an umbrella". */
const NONE = pattern(
  `${SUBJECT} (?:had |has )?(?:no (?=[a-z ]{3,30} (?:with|on) (?:him|her|me)\\b)|not (?:brought|packed|taken)|come (?:out )?without|came (?:out )?without|brought no|forgotten to bring|forgot to bring) (?:(?:an?|any|his|her|my) )?(?:${ADJ} ){0,1}?(?<thing>${CARRIED})\\b`,
);
const GATE = /\b(?:left|forg[oe]t\w*|leaves|without|lying|lay|lies|was|were|is|are|sat|sits|brought|charging|no|not)\b|n't\b/u;
const THINGS = new RegExp(`\\b(?:${CARRIED})\\b`, 'u');

/** What somebody has left at home: it cannot be in their hand, as long as the scene lasts. */
export function readLeftBehind(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || !occursIn(THINGS, text)) return;
  const said = { rule: 'continuity/object', value: 'left behind', mode: 'given' } as const;
  for (const each of [...LEFT, NONE])
    for (const hit of hitsOf(sentence, each)) {
      const holder = holderOf(hit.own) ?? soleOf(sentence)?.holder;
      if (holder) sheet.addOf(sentence, holder, hit, { ...said, key: `own:${hit.part('thing')}`, stanceEnd: hit.start });
    }
}
