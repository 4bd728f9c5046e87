import { KIN, TRADE } from '../lexicon/nouns.js';
import { ADJS, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, hitsOf } from './fact.js';

const DIED =
  'died|perished|drowned|passed away|breathed (?:his|her) last|lay dead|bled to death|froze to death|fell dead|dropped dead|starved to death|hanged (?:himself|herself)|shot (?:himself|herself)|drowned (?:himself|herself)|burned to death|choked to death';
const BE_DEAD =
  'dead|killed|murdered|hanged|hung|drowned|shot dead|buried|laid to rest|beheaded|executed|poisoned|stabbed to death|strangled|dead and buried|cremated|in (?:his|her) grave';
const DEATHS: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:[a-z]+ly |both )?(?:${DIED})\\b(?! (?:laughing|down|away into|of (?:laughter|shame|boredom|embarrassment|curiosity|envy)))`,
  `${SUBJECT} (?:was|is|had been|has been|were) (?:already |now |long |long since |found |quite |really |three |two |four |five |six |ten |\\w+ (?:days|weeks|months|years) )?(?:${BE_DEAD})\\b(?<!\\bdead(?= (?:tired|asleep|set|certain|sure|serious|calm|to the world|at|on (?:his|her) feet|against|drunk|wrong|right|weight|silent|white|still|quiet|out|in (?:his|her) tracks))|\\b(?:buried|drowned)(?= (?:in (?:his|her|work|thought|books|a|the (?:paper|book|newspaper|crowd)|debt|sorrow)|under|beneath|by the (?:noise|roar))))`,
  `\\b(?:they|he|she|the village|the town|the family|people|we|I|neighbou?rs) (?:had )?(?:buried|cremated|laid) (?<own>${NAME}|him|her(?= (?:on|in|at|under|beside|by|next|that|the|to rest)))\\b(?: to rest| on | in | at | under | beside | the | that | this | last | there |$| ,)`,
  `\\b(?:had |was |were )?(?:killed|murdered|drowned|strangled|beheaded|poisoned) (?<own>${NAME})(?! 's)\\b`,
  `${OWNER} (?:funeral|grave|gravestone|headstone|tombstone|coffin|corpse|dead body|burial|widow|widower|tomb)\\b`,
  `(?:after|since|before|of|at|upon|mourned|mourning|from|by|following) (?<own>${NAME}) 's death\\b`,
  `\\bthe (?:death|funeral|burial|murder|grave|wake|corpse|coffin|widow|body) of (?<own>${NAME})(?! 's)`,
  `\\b[Tt]he (?:late|dead|murdered|drowned) (?<own>${NAME})`,
  `(?<own>(?:${NAME} 's|[Hh]is|[Hh]er|[Mm]y) (?:late|dead) (?:${KIN}))\\b`,
].map(pattern);
const GATE_DEATH =
  /\b(?:died|perished|drowned|passed away|last|dead|death|hanged|hung|shot|killed|murdered?|buried|laid|beheaded|executed|poisoned|stabbed|strangled|cremated|funeral|grave|gravestone|headstone|tombstone|coffin|corpse|burial|widow|widower|ashes|tomb|late|body|wake)\b/u;
const UNSURE =
  /\b(?:nearly|almost|half|play(?:ed|ing) dead|feign\w*|left for dead|for dead|would have|might have|could have|thought|presumed|believed|as good as|not yet|want(?:ed|s) to|tried to|trying to|threaten\w*|vow\w*|plan\w*|wished|hoped|afraid|feared?|day (?:he|she) died|until|till|before (?:he|she) died|ghosts?|effigy|play|stage)\b/u;

/** Who is dead. */
export function readDeath(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE_DEATH.test(sentence.text)) return;
  for (const [at, each] of DEATHS.entries()) {
    for (const hit of hitsOf(sentence, each)) {
      const before = sentence.text.slice(Math.max(0, hit.start - 60), hit.start);
      if (UNSURE.test(before + sentence.text.slice(hit.start, hit.end + 12))) continue;
      const isWhen = /\b(?:when|whenever|the day|the night|as soon as)(?: \w+)? $/u.test(before);
      // "When he died" is to come, unless it is looked back on.
      if (isWhen && !/\bhad\b/u.test(before)) continue;
      sheet.add(sentence, hit, { rule: 'continuity/death', key: 'dead', value: 'dead', mode: at < 4 && !isWhen ? 'ever' : 'given' });
    }
  }
}

const TRADES: readonly RegExp[] = [
  `${SUBJECT} (?:was|is) (?:an?|the [a-z]+ 's|the (?:village|town|parish|ship 's|local|only)) ${ADJS}(?<val>${TRADE})\\b(?! 's|-| (?:of (?:the )?(?:church|men|souls)|in (?:the|a) (?:play|pageant|film)|${TRADE}))`,
  `(?<own>${NAME}) , (?:an?|the (?:village|town|parish|ship 's|local|old|young)?) ?${ADJS}(?<val>${TRADE})\\b(?! 's)(?= (?:,|who|from|by|at|in|of|with|and)|$)`,
  `\\b(?:the|an?) ${ADJS}(?<val>${TRADE}) (?:named|called) (?<own>${NAME})`,
  `${SUBJECT} (?:worked|works|earned (?:his|her) (?:bread|living|keep)|made (?:his|her|a) living) as (?:an?|the [a-z]+ 's|the) ${ADJS}(?<val>${TRADE})\\b`,
  `${SUBJECT} , (?:an?|the) (?<val>${TRADE}) by trade`,
].map(pattern);
const GATE_TRADE = new RegExp(`\\b(?:${TRADE})\\b`, 'u');

/** What somebody's trade is. */
export function readTrade(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE_TRADE.test(sentence.text)) return;
  for (const each of TRADES)
    for (const hit of hitsOf(sentence, each)) sheet.add(sentence, hit, { rule: 'continuity/other', key: 'trade', value: hit.val });
}
