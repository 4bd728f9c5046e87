import { occursIn } from '../../grammar/matches.js';
import { ADJ, COPULA, NAME, OWNER, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { readHandUse } from './handUse.js';
import { meantAt, soleOf, subjectOf } from '../subject.js';

const VAL = '(?<val>left|right)';
const BETTER =
  '(?:good|better|cue|brush|racket|bow|axe|spoon|chalk|hammer|baton|fencing|dominant|writing|drawing|painting|sword|gun|working|throwing|bowling|stronger|strong|natural|favou?red|preferred|cleverer|clever|master|main|usual|knife|pen|[a-z]+ing)';
/** What the better hand does, as a habit. */
const SKILLS =
  'written|wrote|writes?|sign(?:ed|s)?|drew|drawn|draws?|paint(?:ed|s)?|sketch(?:ed|es)?|ate|eaten|eats?|sew(?:ed|n|s)?|stitch(?:ed|es)?|carv(?:ed|es)|thr[eo]wn?|throws?|pitch(?:ed|es)|bowl(?:ed|s)|shot|shoots|fenc(?:ed|es)|shav(?:ed|es)|scribbl(?:ed|es)|scrawl(?:ed|s)|play(?:ed|s)|cook(?:ed|s)|deal(?:s|t)|work(?:ed|s)|whittl(?:ed|es)|fenced|batted|bats|served|serves|conduct(?:ed|s)|print(?:ed|s)|letter(?:ed|s)';
const TOOLS =
  'pens?|pencil|brush|quill|chalk|needle|crayon|scissors|razor|racket|bow|sword|chisel|scalpel|spoon|fork|knife|hammer|paintbrush|stylus|nib|cue|dart';
const SIDE = `(?:with|in|by|using) (?:his|her|my|the|that) ${VAL}(?:(?: hand| arm)?\\b(?! (?:of|and|side|eye|foot|leg|shoulder|pocket|sleeve|arm|knee)))`;

/** What somebody is, or always does. */
const SETTLED: readonly RegExp[] = [
  `${SUBJECT} (?:${COPULA} |had been |, )(?:[a-z]+ |as )?(?:[a-z]+ly )?${VAL}-?handed`,
  `${SUBJECT} (?:${COPULA} )(?:an? )?(?:[a-z]+ )?${VAL}-hander`,
  `${OWNER} ${VAL} (?:arm )?(?:was|is|being) (?:his|her|my|the) ${BETTER} (?:arm|hand|one)\\b`,
  `(?<own>${NAME}|him|her) (?:for being|as being|being|for|as) (?:an? )?${VAL}-hand(?:ed|er)\\b`,
  `\\b[Aa]n? (?:[a-z]+ )?${VAL}-handed [a-z]+(?: [^,;]{0,30})? , (?<own>${NAME})${WHOLE}`,
  `${VAL}-handed (?<own>${NAME})`,
  `(?<own>${NAME}) , (?:who (?:was|is) )?(?:an? )?(?:[a-z]+ly )?${VAL}-handed`,
  `(?<own>${NAME}) , (?:being |a |as a |like (?:his|her) [a-z]+ )?${VAL}-hand(?:ed|er)`,
  `\\b${VAL}-handed(?: like (?:his|her|my|all|most|the)[^,;]{0,30})? , (?<own>${NAME})`,
  `${OWNER} ${BETTER} hand ,? ?(?:was |is |being |had always been )?(?:the |her |his |my )?${VAL}\\b`,
  `${OWNER} ${BETTER} ${VAL} hand`,
  `\\b(?:the|his|her|my) ${VAL}(?: hand)? , ${OWNER} ${BETTER} (?:hand|one)\\b`,
  `(?<own>${NAME}) ,[^;.]{0,24}? an? ${VAL}-handed (?:man|woman|person|boy|girl|shot|fellow|creature|child)\\b`,
  `${OWNER} ${VAL} hand ,? ?(?:(?:was|is|being|had always been) )?(?:the |her |his |my )?(?:${BETTER} (?:one|hand)|(?:the|that) (?:only )?(?:hand|one) (?:he|she|I|that|which|with which))\\b`,
  `\\b[Tt]he ${VAL}(?: hand)? (?:was|is|being) ${OWNER} (?:${BETTER} )(?:one|hand)`,
  `\\b[Ii]t (?:was|is) (?:with )?(?:his|her|the|my) ${VAL}(?: hand)? (?:that |with which )?${SUBJECT} (?:always )?(?:${SKILLS})`,
  `\\b(?:the )?(?:hand|one) (?:with which )?(?<own>he|she|I) (?:[a-z]+ )?(?:${SKILLS}) (?:with )?(?:was|is) (?:the |his |her |my )?${VAL}\\b`,
  `${SUBJECT} (?:(?:had|has|have) (?:always |ever |never |only ever )?(?:${SKILLS}|held (?:a|the|his|her) (?:${TOOLS}))|always (?:${SKILLS})|never (?:${SKILLS})) [^.;]{0,30}?${SIDE}`,
  `${SUBJECT} (?:(?:had|has) (?:always |long )?)?(?:favou?red|favou?rs|preferred|prefers|led with|leads with|relied on|trusted) (?:his|her|my|the) ${VAL}(?: hand|(?= (?:for|in|when|over|,)|$))\\b`,
  `\\b${VAL}-handed (?:man|woman|person|boy|girl|player|batsman|archer|writer|fellow) ,? ?(?:and|but) ${SUBJECT}(?: ,)? (?:was|is|happened to be) one\\b`,
  `${SUBJECT} (?:used|uses) (?:his|her|my|the) ${VAL}(?: hand)? for (?:everything|all (?:things|such|his|her|my|the)|most things|(?:writing|drawing|eating|sewing|throwing|painting|fine work))\\b`,
  `${SUBJECT} (?:could|can) only (?:ever )?(?:write|draw|sew|throw|eat|paint|work|sign) ${SIDE}`,
  `${SUBJECT} (?:did|does|do|had done|has done) (?:almost |nearly )?(?:everything|anything|all things|most things|all (?:his|her|my) [a-z]+|whatever [a-z ]{3,20}) ,? ?${SIDE}`,
].map(pattern);
/** "Like every left-handed child, Anna …": she is one. */
/** What a hand does once: too little against another such. */
const GIVEN: readonly RegExp[] = [
  `\\b(?:[Ll]ike|[Aa]s with) (?:every|all|any|most|many|so many)(?: other| the other)? ${VAL}-hand(?:ed [a-z]+|ers?)[^,;.]{0,40} , (?<own>${NAME}|he|she|I)\\b`,
].map(pattern);
const ONCE: readonly RegExp[] = [
  `${SUBJECT} (?:used|uses) (?:his|her|my|the) ${VAL} hand\\b`,
  `${SUBJECT} (?:[a-z]+ly )?(?:wrote|writes|signed|signs|scribbled|scribbles|scrawled|scrawls|dr[ea]ws?(?! (?:back|aside|up|out|off|on|down|near|open|shut|(?:the|his|her|my|an?) (?:[a-z]+ )?(?:curtains?|blinds?|bolts?|sword|knife|gun|pistol|dagger|blade|chair|cork|cart|coat|shawl|cloak|rope|bow|net|veil|sheet|blanket|stool|string)|(?:him|her|it)\\b))|painted|paints|sewed|sews|sketched|sketches|ate|eats|pitched|bowled|stitched|shaved) [^.;]{0,40}?${SIDE}`,
  `${SUBJECT} (?:[a-z]+ )?(?:dipped|took|took up|takes|takes up|held|holds|picked up|picks up|gripped|grips|lifted|lifts|guided|wielded|wields) (?:the|his|her|my|a) (?:${ADJ} )?(?:${TOOLS}) [^.;]{0,24}?${SIDE}`,
  `(?:with|in|from) (?:his|her|my) ${VAL} hand ,? ?${SUBJECT} (?:wrote|writes|signed|signs|scribbled|scrawled|drew|painted)`,
  `(?:${TOOLS}) (?:was |is |held |gripped |poised |ready |tight |already )?in ${OWNER} ${VAL} hand\\b`,
  `${OWNER} ${VAL} hand (?:wrote|writes|scribbled|scratched|moved the pen|guided the pen|sketched|drew)\\b`,
].map(pattern);

/** "They teased Anna for being a southpaw." */
const SOUTHPAW = pattern(
  `(?<own>${NAME}|him|her) (?:for being|as being|being|for|as|was|is) (?:an? )?(?<val>)(?:southpaw|lefty|leftie)\\b`,
);
const HANDED_ALONE = pattern(
  `\\b(?<val>left|right)-?(?:hand(?:ed|er)s?|arm(?:ed|er)?(?= (?:bowler|spinner|spin|seamer|fast|pitcher|pace|thrower|and|but|as|like|all)| ?[,;.]|$))\\b(?! (?:compliment|scissors|gloves?|guitar|drive|side|corner|page|door|turn|drawer|pocket|wall|desk|thread|screw|bat|fiddle|punch|blow))|\\b(?<south>southpaw|lefty|leftie|cack-handed|corrie-fisted)\\b`,
);
/** "As a person who is left-handed" would. */
const WHOEVER =
  /\b(?:person|people|man|woman|child|player|someone|somebody|anyone|anybody|whoever|those)(?: who)? (?:is|was|are|were) (?:[a-z]+ )?$/u;
/** "The murderer was left-handed": nobody who is named is. */
const OF_NOUN = /\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat) (?:[a-z-]+ ){1,3}?(?:was|is|had been|were|must be|must have been) (?:[a-z]+ )?$/u;
/** Words that make a habit of what a hand once does. */
const HABIT =
  /\b(?:always|never|all (?:his|her|my) life|since (?:school|childhood|boyhood|girlhood|(?:he|she) (?:was|could))|as (?:ever|usual|always|was (?:his|her) (?:habit|way))|by (?:nature|birth|habit)|the way (?:he|she|I) (?:did|does|[a-z]+) everything|from (?:birth|childhood|the cradle)|as (?:left|right)-handers do|natural(?:ly)?|as (?:he|she|I) (?:did|does|had done|has done) (?:everything|most things|all things))\b/u;
/** One whose better hand is hurt uses the other. */
const SPARED =
  /\b(?:sling|bandag\w*|plaster|splint\w*|cast|injured|hurt|broken|useless|burned|burnt|instead|clumsily|awkwardly|other hand)\b/u;

/** "Left-handed", of whomever the sentence speaks of. */
function readHanded(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, HANDED_ALONE)) {
    const meant = soleOf(sentence) ?? subjectOf(sentence, hit.start, false) ?? meantAt(sentence, hit);
    const isOne =
      !OF_NOUN.test(sentence.text.slice(0, hit.start)) && !hit.match[0].endsWith('s') && !WHOEVER.test(sentence.text.slice(0, hit.start));
    if (meant && isOne) sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said(hit, 1));
  }
}

/** "Paul was her right hand, the one she did everything with." */
function isSomebodys(text: string, { start, match }: Hit): boolean {
  return (
    /^(?:his|her|my|the|\p{Lu}\S+ 's) (?:left|right) hand/u.test(match[0]) &&
    /\b(?:was|is|been|became|become|as) $/u.test(text.slice(0, start))
  );
}

/** Which hand is somebody's better one. */
export function readHands(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (/\b[Uu]nlike\b/u.test(text)) return;
  if (!/\b(?:left|right)|\bsouthpaw\b|\bleft(?:y|ie)\b|-handed\b|-fisted\b/u.test(text)) return;
  readHanded(sentence, sheet);
  for (const hit of hitsOf(sentence, SOUTHPAW)) sheet.add(sentence, hit, said(hit, 1));
  readHandUse(sentence, sheet);
  for (const each of SETTLED) for (const hit of hitsOf(sentence, each)) if (!isSomebodys(text, hit)) sheet.add(sentence, hit, said(hit, 1));
  for (const each of GIVEN)
    for (const hit of hitsOf(sentence, each)) sheet.add(sentence, { ...hit, start: hit.ownStart }, { ...said(hit, 1), mode: 'given' });
  if (occursIn(SPARED, text) || /\b(?:not|never)\b|n't\b/u.test(text)) return;
  const weight = occursIn(HABIT, text) ? 1 : 0;
  for (const each of ONCE) for (const hit of hitsOf(sentence, each)) sheet.add(sentence, hit, said(hit, weight));
}

/** @param weight 0 for what somebody once does with a hand, which is weaker than what they are */
function said(
  hit: Hit,
  weight: 0 | 1,
): { readonly rule: 'continuity/hand'; readonly key: string; readonly value: string; readonly low: number; readonly mode: 'now' | 'ever' } {
  return {
    rule: 'continuity/hand',
    key: 'handed',
    value: hit.val === '' ? 'left' : hit.val,
    low: weight,
    mode: weight === 1 ? 'ever' : 'now',
  };
}
