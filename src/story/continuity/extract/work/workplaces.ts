import { signified } from '../../lexicon/walksOfLife.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const PLACE = "(?<val>(?:[a-z]+(?:-[a-z]+)? (?:'s? )?){0,2}?[a-z]+)";
const END =
  '(?= (?:,|and|but|for|since|where|as|until|till|before|with|every|all|these|by|on|had|has|was|is|six|five|seven|full-time|part-time|nights|days|who|which|that|he|she|I|to|when|because|so|now|still)\\b| [,;:—]|$)';
/** What tells that a place is where somebody works. */
const EMPLOYED: readonly RegExp[] = [
  `\\b(?:works?|worked|employed|full-time|full time)(?: (?:nights|days|full-time|full time|still|there|only|always|now|as (?:an? )?[a-z]+(?: [a-z]+)?)){0,2} (?:, )?(?:at|in|for|by) the ${PLACE}${END}`,
  `\\b(?:job|post|position|shifts?|wages|place of work|workplace|employment|career)(?: (?:was|is|had always been|has always been|behind the counter|he had|she had|on the desk|days|nights)){0,2} (?:, )?(?:at|in|with|from) the ${PLACE}${END}`,
  `^(?:[A-Za-z]+ )?[Aa]t the ${PLACE} , where (?<own>${NAME}|he|she|I) (?:(?:has|had|have) (?:[a-z]+ ){0,5}job|works|worked|(?:is|was) employed)`,
  `^(?:[A-Za-z]+ )?[Aa]t the ${PLACE} , (?<own>${NAME} 's|his|her|my) place of work`,
  `\\b(?:clocked|clocks|clocking) (?:in|on|off|out) at the ${PLACE}${END}`,
  `\\b[Tt]he ${PLACE} (?:paid|pays|employed|employs|had employed|has employed|had paid|kept) (?:him|her|me|${NAME})\\b`,
].map(pattern);
const GATE =
  /\b(?:work(?:s|ed)?|employ(?:ed|s|ment)|full[- ]time|job|post|position|shifts?|wages|workplace|career|clock(?:ed|s|ing)|paid|pays)\b/u;
/** No place, or any. */
const GENERAL =
  /(?:^|[ ])(?:office|desk|back|front|counter|table|top|moment|time|night|day|morning|evening|afternoon|city|town|village|country|county|war|garden|kitchen|house|same|end|company|firm|place|shop|store|works|building|plant|business|fields?|government|state|council|dark|rain|sun|heat|cold|door|window|wall|light|silence|past|future|other|others|family|master|king|man|woman|people|public|poor|rich|money|sake|better|best|rest|side|edge|corner|middle|trade|world|job|week|month|year|summer|winter|line|floor|ground|basement|attic|boss|owner|pay|wages|hour|letter|north|south|east|west|capital|industry|service|squire|neighbou?rs|parish)$/u;
const NOT_NOW =
  /\b(?:quit|left|leaving|fired|sacked|laid off|retire\w*|[Bb]efore|another life|summers?|student|first job|part-time|volunteer\w*|evenings?|weekends|war|help(?:ed|s|ing) out|used to|once|last job|old job|former|applied|apply|interview\w*|wanted|hoped|dream\w*|would|could|going to|had worked|if|not|never|n't|(?:a|one|two|three|few) (?:days?|hours?|weeks?|nights?|months?))\b/u;

/** Where somebody works, whatever the place is. */
export function readWorkplaces(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  for (const each of EMPLOYED) {
    for (const hit of hitsOf(sentence, each)) {
      if (GENERAL.test(hit.val) || occursIn(NOT_NOW, text.replace(/\bnever (?:had |worked )?(?:another|anywhere else|any other)\b/u, '')))
        continue;
      const owner = holderOf(hit.own);
      const meant = owner ? { holder: owner, start: hit.ownStart } : meantAt(sentence, hit);
      const fields = signified('places', hit.val).slice(1);
      const said = {
        rule: 'continuity/other',
        key: 'employer',
        value: hit.val,
        traits: fields === '' ? [] : fields.split(','),
        mode: 'ever',
      } as const;
      sheet.addMeant(sentence, meant, hit, { ...said, stanceEnd: hit.start });
    }
  }
}
