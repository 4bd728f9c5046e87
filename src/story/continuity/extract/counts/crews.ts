import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { tokenAt } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';

/** People who belong together in a fixed number. */
const GROUP =
  '(?<place>crew|choir|band|team|jury|cast|staff|squad|orchestra|quartet|troupe|committee|council|board|gang|platoon|patrol|garrison|expedition|household|congregation|club|ensemble|corps|convoy|fleet|herd|flock|pack|litter)';
const PEOPLE =
  '(?:people|men|women|members|souls|hands|voices|singers|players|boys|girls|jurors|musicians|soldiers|persons|heads|of them|strong|crew members|crewmen|others)';
const COUNTS: readonly RegExp[] = [
  // "a crew of twelve", "a choir of fourteen voices"
  `\\b[TtAaHhIi][a-z]* (?:[a-z]+ )?${GROUP} of (?:only |just |exactly )?(?<val>${NUMBER})\\b(?! (?:of|or|to|years))`,
  // "the crew numbered eleven", "the crew were eleven men all told"
  `\\b(?:[Tt]he|[Hh]is|[Hh]er) (?:[a-z]+ ){0,2}?${GROUP} (?:was|were|is|are|numbered|numbers|came to|comes to|counted|consisted of|consists of|ran to|had|has|comprised) (?:only |just |exactly |in all |made up of )?(?<val>${NUMBER})(?= ${PEOPLE}\\b| [,;—]|$| in (?:all|number)| all told| strong)`,
  // "all eleven members of the crew", "nine men made up the whole crew", "there were seven people in the crew"
  `\\b(?<val>${NUMBER}) ${PEOPLE} (?:of|in|made up|make up|formed|form|were|on) (?:the|his|her) (?:[a-z]+ |[a-z]+ 's ){0,2}?${GROUP}\\b`,
  `\\b(?:[Aa]ll|[Ee]ach of the|[Ee]very one of the|[Tt]he) (?<val>${NUMBER}) (?:of|in) (?:the|his|her) ${GROUP}\\b`,
  // "eight people was what the crew came to"
  `\\b(?<val>${NUMBER}) ${PEOPLE} (?:was|were|is|are) (?:what|all|the whole of) (?:of )?(?:there was (?:to|of) )?the (?:[a-z]+ )?${GROUP}\\b`,
  // "one for each of the crew, from one to nine"
  `\\beach (?:member )?of the (?:[a-z]+ )?${GROUP} , (?:from one to |all |that is |which made )(?<val>${NUMBER})\\b`,
].map(pattern);
/** Who is aboard a ship, or at a wedding, is counted once. */
const AT =
  "(?:aboard|on board|at) (?:the )?(?<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: 's (?:wedding|funeral|christening|party|wake|birthday))?)(?= [a-z]+\\b| [,;:—]|$)";
const THOSE = '(?:people|souls|passengers|guests|men|persons|hands)';
const PRESENT: readonly RegExp[] = [
  `\\b[Tt]here (?:were|are|had been|have been) (?:only |just |exactly )?(?<val>${NUMBER}) ${THOSE} ${AT}`,
  `\\b(?<val>${NUMBER}) ${THOSE} (?:were|are|had been|have been) ${AT}`,
  `\\b[Aa]ll (?:of the |the )?(?<val>${NUMBER}) (?:of the )?${THOSE} (?:who (?:were|had been) )?${AT}`,
].map(pattern);
/** "We were twenty in the class", "there were forty-three of us in that class", "the Halcyon sailed with forty souls". */
const TOGETHER: readonly RegExp[] = [
  `\\b(?:[Ww]e|[Tt]hey) (?:were|are|had been) (?:only |just |exactly )?(?<val>${NUMBER}) (?:in|at) (?:the |that |our |their )?(?<place>class|form|year|table|dormitory|cell|platoon|crew|family|lifeboat|boat)\\b`,
  `\\b[Tt]here (?:were|are|had been|have been) (?:only |just |exactly )?(?<val>${NUMBER}) of (?:us|them) (?:in|at|round|aboard|on) (?:the |that |our |their )(?<place>[a-z]{3,})\\b`,
  `\\b(?<val>${NUMBER}) (?:men |people |souls )?(?:were|had been) (?:in|on|aboard) the (?<place>boat|lifeboat|raft|long-boat|cutter|dinghy|coach|bus|plane|launch|ferry|lift|cell|class)\\b`,
  `\\b(?<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:had |has )?(?:went down|gone down|sailed|foundered|sank|sunk|set out|put out|vanished|carried|was lost) (?:with )?(?:a (?:crew|company) of )?(?:all )?(?<val>${NUMBER})(?: ${THOSE}|(?= aboard| ?[,;.]|$))`,
  `\\b[Aa]ll (?<val>${NUMBER}) who (?:were|had been|sailed) (?:aboard|on board|on|in) (?:the )?(?<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\\b`,
].map(pattern);
const GATE = new RegExp(`\\b${GROUP.replace('?<place>', '?:')}\\b`, 'u');
const UNSURE = /\b(?:about|some|nearly|almost|over|under|more|less|or|another|other|would|if|not|dream\w*|like)\b|n't\b/u;

/** How many a crew, a choir, a jury are. */
export function readCrews(sentence: Sentence, sheet: FactSheet): void {
  const isGroup = occursIn(GATE, sentence.text);
  for (const each of isGroup ? [...COUNTS, ...PRESENT, ...TOGETHER] : [...PRESENT, ...TOGETHER]) {
    for (const hit of hitsOf(sentence, each)) {
      const low = numberOf(hit.val);
      if (low === undefined || low < 2 || UNSURE.test(hit.match[0])) continue;
      const said = { rule: 'continuity/quantity', key: 'count:members', value: String(low), low, mode: 'held' } as const;
      const start = sentence.at[tokenAt(sentence, hit.start)] ?? 0;
      sheet.addOf(sentence, { kind: 'role', text: hit.part('place') }, { start, end: hit.end, ownStart: start }, said);
    }
  }
}
