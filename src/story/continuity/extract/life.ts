import { KIN, TRADE } from '../lexicon/nouns.js';
import { isLivingAct, pastBase, presentBase } from '../lexicon/verbs.js';
import { ADJS, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import { isOfTheWorld } from '../read/stance.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';

const DIED = 'died|perished|drowned|passed away|breathed (?:his|her) last|lay dead|bled to death|froze to death|fell dead|dropped dead|starved to death|hanged (?:himself|herself)|shot (?:himself|herself)|drowned (?:himself|herself)|burned to death|choked to death';
const BE_DEAD = 'dead|killed|murdered|hanged|hung|drowned|shot dead|buried|laid to rest|beheaded|executed|poisoned|stabbed to death|strangled|dead and buried|cremated|in (?:his|her) grave';
const DEATHS: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:[a-z]+ly |both )?(?:${DIED})\\b(?! (?:laughing|down|away into|of (?:laughter|shame|boredom|embarrassment|curiosity|envy)))`,
  `${SUBJECT} (?:was|is|had been|has been|were) (?:already |now |long |long since |found |quite |really |three |two |four |five |six |ten |\\w+ (?:days|weeks|months|years) )?(?:${BE_DEAD})\\b(?<!\\bdead(?= (?:tired|asleep|set|certain|sure|serious|calm|to the world|at|on (?:his|her) feet|against|drunk|wrong|right|weight|silent|white|still|quiet|out|in (?:his|her) tracks))|\\b(?:buried|drowned)(?= (?:in (?:his|her|work|thought|books|a|the (?:paper|book|newspaper|crowd)|debt|sorrow)|under|beneath|by the (?:noise|roar))))`,
  `\\b(?:they|he|she|the village|the town|the family|people|we|I|neighbou?rs) (?:had )?(?:buried|cremated|laid) (?<own>${NAME})\\b(?: to rest| on | in | at | under | beside | the | that | this | last | there |$| ,)`,
  `\\b(?:had |was |were )?(?:killed|murdered|drowned|strangled|beheaded|poisoned) (?<own>${NAME})(?! 's)\\b`,
  `${OWNER} (?:funeral|grave|gravestone|headstone|tombstone|coffin|corpse|dead body|burial|widow|widower|tomb)\\b`,
  `(?:after|since|before|of|at|upon|mourned|mourning|from|by|following) (?<own>${NAME}) 's death\\b`,
  `\\bthe (?:death|funeral|burial|murder|grave|wake|corpse|coffin|widow|body) of (?<own>${NAME})(?! 's)`,
  `\\b[Tt]he (?:late|dead|murdered|drowned) (?<own>${NAME})`,
  `(?<own>(?:${NAME} 's|[Hh]is|[Hh]er|[Mm]y) (?:late|dead) (?:${KIN}))\\b`,
].map(pattern);
const GATE_DEATH =
  /\b(?:died|perished|drowned|passed away|last|dead|death|hanged|hung|shot|killed|murdered?|buried|laid|beheaded|executed|poisoned|stabbed|strangled|cremated|funeral|grave|gravestone|headstone|tombstone|coffin|corpse|burial|widow|widower|ashes|tomb|late|body|wake)\b/u;
const UNSURE = /\b(?:nearly|almost|half|play(?:ed|ing) dead|feign\w*|left for dead|for dead|would have|might have|could have|thought|presumed|believed|as good as|not yet|want(?:ed|s) to|tried to|trying to|threaten\w*|vow\w*|plan\w*|wished|hoped|afraid|feared?|day (?:he|she) died|until|till|before (?:he|she) died|ghosts?|effigy|play|stage)\b/u;

/** What the dead did not do: acts with the sentences that show somebody alive. */
export interface Act {
  readonly own: string;
  readonly sentence: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

const ALIVE = pattern(`${SUBJECT}(?: [a-z]+ly| then| also| only| just| still| at once| again| himself| herself)? (?<val>[a-z]+)\\b`);
const TAG = pattern(`“” (?:,? ?)(?<val>said|says|asked|asks|cried|replied|whispered|muttered|answered|called|shouted|murmured|snapped|added|repeated|demanded|laughed|agreed|observed|remarked) (?<own>${NAME}|(?:[Hh]is|[Hh]er|[Mm]y) (?:${KIN}))(?! 's)`);
const STATES = new Set('died drowned perished lay lies hung killed burned froze starved choked fell'.split(' '));

/** Who is dead. */
export function readDeath(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE_DEATH.test(sentence.text)) return;
  for (const [at, each] of DEATHS.entries()) {
    for (const hit of hitsOf(sentence, each)) {
      const before = sentence.text.slice(Math.max(0, hit.start - 60), hit.start);
      if (UNSURE.test(before + sentence.text.slice(hit.start, hit.end + 12)) || /\b(?:when|whenever|the day|the night|as soon as)(?: \w+)? $/u.test(before)) continue;
      sheet.add(sentence, hit, { rule: 'continuity/death', key: 'dead', value: 'dead', mode: at < 4 ? 'ever' : 'given' });
    }
  }
}

/** What named people, and people's relatives, do in a sentence. */
export function actsOf(sentence: Sentence, at: number): Act[] {
  const acts: Act[] = [];
  const add = (hit: Hit, base: string | undefined): void => {
    if (base === undefined || !isLivingAct(base) || STATES.has(hit.val)) return;
    if (/^(?:[Hh]e|[Ss]he|I)$/u.test(hit.own) || !isOfTheWorld(sentence, hit.start, hit.start)) return;
    const last = hit.end;
    const token = sentence.at.findIndex((offset) => offset >= hit.ownStart);
    let end = sentence.at.findIndex((offset) => offset >= last) - 1;
    if (end < 0) end = sentence.at.length - 1;
    acts.push({ own: hit.own, sentence: at, token, start: sentence.start[token] ?? 0, end: sentence.end[end] ?? 0 });
  };
  if (!/\p{Lu}|\b(?:his|her|my|the)\b/u.test(sentence.text)) return acts;
  for (const hit of hitsOf(sentence, ALIVE)) add(hit, pastBase(hit.val) ?? presentBase(hit.val));
  if (sentence.hasSpeech) for (const hit of hitsOf(sentence, TAG)) add(hit, pastBase(hit.val) ?? presentBase(hit.val) ?? hit.val);
  return acts;
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
  for (const each of TRADES) for (const hit of hitsOf(sentence, each)) sheet.add(sentence, hit, { rule: 'continuity/other', key: 'trade', value: hit.val });
}
