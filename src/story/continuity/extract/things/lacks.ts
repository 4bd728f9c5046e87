import { matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { isNoThing } from './noThings.js';
import { type FactSheet, hitsOf } from '../fact.js';

const THING = '(?:[a-z]+-?[a-z]* ){0,2}?(?<thing>[a-z]{3,})';
const OVER =
  '(?= (?:now|any more|any longer|at all|in|and|or|since|for|of (?:his|her|my) own|again|himself|herself|nor|but|after|until|because|which|that|left|to (?:his|her|my) name)\\b| [,;:—]|$)';
/** Somebody has no such thing. */
const LACKS: readonly RegExp[] = [
  `\\b[Ss]ince [^,;]{3,40}? ,? ?${SUBJECT} (?:had|has) (?:been )?(?:without (?:an?|any|his|her)|no|had no) ${THING}${OVER}`,
  `${SUBJECT} (?:no longer|(?:had |has )?never (?:in (?:his|her|my) life |once |yet )?|(?:did|does|do) not |(?:didn't|doesn't|don't) |neither |had not |has not |(?:hadn't|hasn't) )(?:had|has|have|owned|own|owns|possessed|possess|kept|keep|worn|wore|wear|driven|drove|drive|carried|carry) (?:an?|any|such a thing as an?|the|so much as an?|his|her) ${THING}${OVER}`,
  `${SUBJECT} no longer (?:had|has|owned|owns|possessed|kept|carried|wore|drove) (?:an?|any|the|his|her) ${THING}${OVER}`,
  `${SUBJECT} (?:owned|owns|possessed|possesses|kept|keeps) (?:no|neither) ${THING}${OVER}`,
  `${SUBJECT} (?:had|has) no ${THING}(?= (?:any more|any longer|of (?:his|her|my) own|to (?:his|her|my) name|left)\\b| and never (?:had|did|would)\\b)`,
  `${SUBJECT} (?:had|has) (?:no|never had an?) (?<thing>telephone|phone|piano|radio|wireless|television|car|bicycle|watch|clock|mirror|garden|cellar|dog|cat|horse|gun|camera|computer|laptop|umbrella|typewriter)(?= ?[,;:—]| in| at| and| to| of|$)`,
  `${SUBJECT} (?:had been|has been|was|had gone|went|had done|had lived|did|made do|managed|lived|sewed|cooked|travelled|wrote) without (?:an?|his|her|any) ${THING}(?= (?:since|for (?:years|months|weeks)|ever since|these)\\b)`,
].map(pattern);
/** What is built into a house, or kept for its use. */
const INSTALLED =
  'telephone|phone|bell|doorbell|lift|elevator|clock|stove|oven|piano|organ|radio|wireless|television|fireplace|bathtub|bathroom|cellar|attic|balcony|veranda|verandah|porch|well|pump|fence|lock|letterbox|mailbox|mirror|carpet|garage|lamp|generator|refrigerator|fridge|furnace|chimney|staircase|garden|gate|bridge|church|school|lighthouse|railway|sauna|shower|dishwasher|computer|printer|chandelier|fountain|greenhouse|stable|barn|loft|pantry|skylight|doorkeeper|porter|sink|boiler|radiator|electricity|wardrobe|bookcase|safe';
const NONE: readonly RegExp[] = [
  `\\b[Tt]here (?:was|is|were|had (?:never|not) been|was not|wasn't|is not|isn't|has never been|never was|never had been) (?:no|an?|any|never an?|not an?)(?: longer an?)? (?:[a-z]+ )?(?<thing>${INSTALLED}) (?:in|at|on|aboard|anywhere) (?:the|this|that|his|her|[A-Z])`,
  `\\b(?:[Tt]he (?:house|cottage|flat|cabin|hotel|farm|inn|office|apartment|island|village|lodge|mill|room|kitchen|villa|boat|ship|building|hut|school|church|manor|shop)) (?:had|has|had never had|never had|has never had|lacked|boasted|possessed|did without|had always done without) (?:no|an?|any|neither) (?:[a-z]+ )?(?<thing>${INSTALLED})(?= [,;:—]|$| and| or| nor| of| in| to)`,
  `\\b[Nn]o (?:[a-z]+ )?(?<thing>${INSTALLED}) had (?:ever )?(?:been (?:put in|fitted|built|installed|laid on|hung|connected)|reached)\\b`,
].map(pattern);
const INSTALLED_GATE = new RegExp(`\\b(?:${INSTALLED})\\b`, 'u');
const NOT = /\b(?:no|not|never|neither|lacked|without)\b|n't\b/iu;
const HAVING =
  /\b(?:ha(?:d|s|ve)|own(?:s|ed)?|possess\w*|ke(?:pt|eps?)|w[eo]r[en]|wear|dr[io]ven?|drove|carr(?:ied|y)|there|boasted|lacked|been)\b/iu;
const LACKING =
  /\b(?:no longer|never|(?:did|does|do|had|has) not|neither|n't)\b|n't\b|\b(?:owned|owns|possessed|possesses|kept|keeps|had|has) no\b|\bwithout (?:an?|his|her|any)\b|\b[Ss]ince\b/u;
const GATE = /\b(?:no|not|never|neither|without|lacked)\b|n't\b/u;

/** Things that somebody, or a house, does not have. */
export function readLacks(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || !occursIn(HAVING, text)) return;
  const said = { rule: 'continuity/object', mode: 'given' } as const;
  for (const each of occursIn(LACKING, text) ? LACKS : [])
    for (const hit of hitsOf(sentence, each)) {
      const thing = hit.part('thing');
      if (!isNoThing(thing)) sheet.add(sentence, hit, { ...said, key: `own:${thing}`, value: 'not there', stanceEnd: hit.start });
    }
  if (!occursIn(INSTALLED_GATE, text)) return;
  for (const each of NONE)
    for (const match of matchesOf(each, text)) {
      const thing = match.groups?.['thing'] ?? '';
      const hit = { start: match.index, end: match.index + match[0].length, ownStart: match.index };
      if (NOT.test(match[0]))
        sheet.addOf(sentence, { kind: 'role', text: thing }, hit, {
          ...said,
          key: `own:${thing}`,
          value: 'not there',
          stanceEnd: hit.start,
        });
    }
}
