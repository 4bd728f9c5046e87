import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { ADJ, pattern } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';

/** A thing that has parts: "the pump house", "the Corbett house". */
const THE = "(?<place>(?:[A-Z][a-z]+ (?:'s )?)?(?:[a-z]+(?:-[a-z]+)? ){0,2}?[a-z]+(?:-[a-z]+)?)";
const PLACE = `\\b[Tt]he ${THE}`;
/** Where the name of a thing ends. */
const END =
  "(?= (?:was|were|had|has|is|are|have|need\\w*|st[oa]nds?|stood|looked|looks|lay|lies|and|that|which|with|from|could|can|would|will|before|after|when|where|while|as|by|for|on|at|in|to|all|each|seemed|faced|gave|made|took|came|went|got|held|rattled|shone|gleamed|but|because|until|now|still|one|every)\\b| [,;:—'“]|$)";
const ABOUT =
  /\b(?:about|around|nearly|almost|some|at least|over|under|more than|less than|fewer than|up to|roughly|perhaps|maybe|close to|another|other|the other|first|last|next|of its|of the|of them|remaining|only|all but) $/u;
/** Adjectives that tell a few of the parts from the rest. */
const PARTIAL =
  '(?:broken|open|lit|empty|remaining|other|more|new|spare|extra|dead|missing|working|first|last|closed|shut|smashed|occupied|free|surviving|better|best|smaller|larger|unbroken|locked|blind|ruined|further|additional|lighted|dark|darkened|boarded|identical|separate|different)';
const ADJECTIVES = `(?:(?!${PARTIAL}\\b)${ADJ} (?:, )?(?:and )?){0,2}?`;
const MANY = `(?<val>${NUMBER}|both|a pair of|a single) ${ADJECTIVES}(?<noun>[a-z]+s)\\b`;
const HAVE =
  '(?:had|has|boasted|boasts|counted|counts|possessed|possesses|contained|contains|held|holds|sported|sports|offered|offers|comprised|comprises|mustered|musters|consisted of|consists of|ran to|runs to|numbered|came with|comes with|was furnished with|was fitted with|is fitted with|was lit by|is lit by|was built with|had been built with|has been built with|is built with|was made with|got|carried|carries|housed|houses|was planted with|is planted with|was set with|strode [a-z ]{0,30}on|stood [a-z ]{0,20}on|ran [a-z ]{0,20}on|slept|seated|showed|shows|hid|kept|keeps|could boast|can boast|owned|lacked none of its|stood on|stands on|rested on|rests on|ended in|rose on)';

/** How many of something a building, a ship, a street has: with the weight 'held' where it is said by the way. */
const COUNTS: readonly (readonly [RegExp, 'held' | 'now'])[] = (
  [
    [
      `${PLACE} (?:, [^,;]{3,40} , )?(?:still |now |already |once more )?${HAVE} (?:only |just |exactly |precisely |all of |no more than |a total of |in all |its |but |no fewer than )?${MANY}`,
      'now',
    ],
    [
      `${PLACE} (?:, )?(?:with|which had|which has|which boasted|that had|that has|whose|and|with all|on) (?:all )?(?:of )?(?:its|only|just|the|all) ${MANY}`,
      'held',
    ],
    [`${PLACE} , (?:with|which had|which has|that had|that has) ${MANY}`, 'held'],
    [`${PLACE}${END}[^.;]{1,48}? (?:with )?(?:all )?(?:of )?its ${MANY}`, 'held'],
    [
      `\\b(?:[Ww]ith|[Ff]rom|[Oo]n|[Ii]n|[Bb]y|[Bb]ehind|[Uu]nder|[Aa]ll|[Ff]or all) (?:all )?(?:of )?its ${MANY}(?: [^,;]{3,40})? , the ${THE}${END}`,
      'held',
    ],
    [
      `\\b(?:[Aa]ll|[Tt]he|[Ee]ach of the|[Ee]very one of the|[Ee]ither of the|[Oo]ne of the|[Nn]one of the|[Bb]oth of the|[Nn]ot one of the|[Hh]alf of the|[Mm]ost of the|[Ss]ome of the|[Aa]ny of the|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) of the|[Ee]ach one of the|[Tt]hose|[Tt]hese|(?:[Ff]irst|[Ll]ast|[Ss]econd|[Tt]hird|[Uu]pper|[Ll]ower|[Tt]allest|[Bb]iggest|[Ss]mallest|[Oo]ldest) of the) (?:of the )?${MANY} (?:[a-z]+ed |[a-z]+ing )?(?:of|in|on|at|to|that (?:lit|held|served|carried|supported|made up)|along|round|around|inside|aboard|under|above|over|belonging to|from) the ${THE}${END}`,
      'held',
    ],
    [
      `\\b(?:count|counted|counts|counting|passed|saw|see|sees|noted|listed|numbered|photographed|drew|painted|cleaned|swept|washed|scrubbed|air|aired|locked|opened|shut|checked|inspected|repaired|mended) (?:all )?(?:of )?(?:the )?${MANY} (?:of|in|on|at|to|along|round|inside|aboard) the ${THE}${END}`,
      'held',
    ],
    [`${PLACE} 's ${MANY}`, 'held'],
    [
      `\\b[Tt]here (?:was|were|are|is|had always been|have always been|had been|have been) (?:only |just |exactly |precisely |all of |no more than )?${MANY} (?:in|on|to|at|of|inside|aboard|along|round|around|under) (?:all (?:in|of) )?the ${THE}${END}`,
      'held',
    ],
    [
      `\\b(?:[Ii]n|[Oo]n|[Aa]t|[Aa]long|[Ii]nside|[Aa]board|[Aa]round|[Rr]ound|[Uu]nder|[Tt]o) the ${THE} (?:, )?there (?:was|were|are|is|had always been) (?:only |just |exactly |precisely )?${MANY}`,
      'held',
    ],
    [
      `\\b(?<val>${NUMBER}|both) ${ADJECTIVES}(?<noun>[a-z]+s) (?:it had|it has|there (?:were|are)|were all|made up|lit|served|graced|adorned|crowned|pierced|opened off|led off|ran through|supported|held up|carried|filled|stood in|stood on|rose from|looked out from|lined|gave on to) (?:in all , )?(?:in |on |of )?the ${THE}${END}`,
      'now',
    ],
    [
      `${PLACE} (?:was|is|had been|has been) (?:known|famous|remarkable|celebrated|noted|built|laid out|made|fitted|furnished|remembered|loved|notorious|proud|divided|split|supported|lit|held up|flanked|topped|crowned) (?:for|with|of|into|by|on|in) (?:all )?(?:of )?(?:its |the |only )?${MANY}`,
      'held',
    ],
    [`${PLACE} (?:was|is) an? (?:[a-z]+ ){0,2}?(?<val>${NUMBER})-(?<noun>[a-z]+?)(?:ed)?(?= [a-z]+)`, 'held'],
    [`\\b[Tt]he (?<val>${NUMBER})-(?<noun>[a-z]+?)(?:ed)? (?<place>(?:[a-z]+ )?[a-z]+)${END}`, 'held'],
    [
      `\\b(?<val>${NUMBER}) ${ADJECTIVES}(?<noun>[a-z]+s) (?:carried|carry|held up|hold up|bore|bear|supported|support|lit|light|crowned|crown|lined|line|guarded|guard|flanked|flank|surrounded|surround|led up to|lead up to) the ${THE}${END}`,
      'now',
    ],
    [
      `\\b(?:counted|counts|count) (?:all )?the (?<noun>[a-z]+s) (?:of|in|on|to|up to) the ${THE}(?: [,:;—])? (?:and )?(?:there (?:were|are)|found|finds|they came to|got|made it|made them) (?:only |exactly )?(?<val>${NUMBER})\\b`,
      'now',
    ],
    [`\\b(?:[Tt]he )?[a-z]+ of the ${THE} (?:was|were|is|are|came to|comes to|stood at|numbered) (?:only |exactly )?${MANY}`, 'now'],
  ] as const
).map(([source, mode]) => [pattern(source), mode]);

/** What is counted anew at every turn. */
const FLEETING =
  /^(?:hours|days|weeks|months|years|minutes|seconds|miles|yards|feet|inches|times|pounds|dollars|shillings|pence|francs|guests|visitors|passengers|customers|men|hands|arms|legs|eyes|ways|things|points|reasons|steps|others|words|thoughts|letters|hundreds|thousands|dozens|pieces|parts|sides|lines|votes|percents?|degrees|voices|shots|sorts|kinds|lots|sons|daughters|brothers|sisters|wives|husbands|uncles|aunts|cousins|nephews|nieces|boys|girls|ones|cents|roubles|rubles|guineas|gallons|tons|acres|prisoners|patients|pupils|students|soldiers|sailors|dogs|cats|horses|minutes)$/u;
/** There may be more than one of these in a story. */
const COMMON =
  /^(?:man|woman|boy|girl|child|other|old man|old woman|room|house|table|door|wall|street|box|bag|car|boat|ship|window|kitchen|garden|building|place|town|village|city|book|letter|paper|plate|tray|shelf|cupboard|desk|first|second|third|last|next|one|two|latter|former|rest|day|night|week|month|year|morning|evening|family|group|company|crowd|team|crew|party|couple|pair|young man|young woman|stranger|dog|cat|horse|bird|tree|yard|road|hand|face|note|bill|list|sign|card|picture|photograph|story|song|poem|world|country|government|law|question|answer|problem|plan|game)$/u;

/** Whether a noun names what is counted anew at every turn. */
export function isFleeting(noun: string): boolean {
  return FLEETING.test(noun);
}

/** Numbers in other words. */
const OTHERWISE = new Map([
  ['both', 2],
  ['a pair of', 2],
  ['a single', 1],
]);

/** The name of the thing as it is said at any time: "old tannery" and "tannery" are one. */
function nameOf(place: string): string {
  return place.replace(/^(?:old|new|little|big|whole|great|entire|good|poor|small|same) (?=[a-z]+)/u, '');
}

function readHit(sentence: Sentence, hit: Hit, mode: 'held' | 'now', sheet: FactSheet): void {
  const count = OTHERWISE.get(hit.val) ?? numberOf(hit.val);
  const place = nameOf(hit.part('place'));
  const part = hit.part('noun');
  const noun = part.endsWith('s') ? part : `${part}s`;
  if (count === undefined || count < 1 || FLEETING.test(noun) || COMMON.test(place)) return;
  const before = hit.match[0].slice(0, hit.match[0].indexOf(hit.val));
  if (ABOUT.test(before) && !/\b(?:[a-z]+ of the|only) $/u.test(before)) return;
  if (/^ (?:or (?:so|more|[a-z]+)|more|less|too many|of (?:them|its)|of which)\b/u.test(sentence.text.slice(hit.end))) return;
  sheet.addOf(
    sentence,
    { kind: 'role', text: place },
    { ...hit, ownStart: hit.start },
    { rule: 'continuity/quantity', key: `count:${noun}`, value: String(count), low: count, high: count, mode },
  );
}

const GATE = new RegExp(`\\b(?:${NUMBER}|both|pair of) (?:[a-z-]+ (?:, )?){0,2}[a-z]+s\\b|\\b${NUMBER}-[a-z]{4,}`, 'u');

/** Counted parts of one thing: "the old tannery had two chimneys". */
export function readCountedParts(sentence: Sentence, sheet: FactSheet): void {
  if (!/\bthe\b/iu.test(sentence.text) || !GATE.test(sentence.text)) return;
  for (const [each, mode] of COUNTS) for (const hit of hitsOf(sentence, each)) readHit(sentence, hit, mode, sheet);
}
