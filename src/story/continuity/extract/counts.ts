import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { ADJ, pattern } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';

const PLACE = '[Tt]he (?<place>(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}?[a-z]+)';
const MANY = `(?<val>${NUMBER}) (?:${ADJ} ){0,2}?(?<noun>[a-z]+s)\\b`;

/** How many of something a building, a ship, a street has. */
const COUNTS: readonly RegExp[] = [
  `${PLACE} (?:had|has|boasted|boasts|counted|counts|possessed|contained|contains|held|holds) (?:only |just |exactly |all of )?${MANY}`,
  `${PLACE} , (?:with|which had|which has|which boasted) (?:its |only |just )?${MANY}`,
  `\\b(?:all|All|[Tt]he|[Ee]ach of the|[Ee]very one of the|[Bb]oth of the) (?:of the )?${MANY} (?:of|in|on) (?:the )(?<place>(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}?[a-z]+)(?= (?:was|were|had|is|are|have|need|stood|stand|look|and|that|which|,)[a-z]*\\b| [,;—]|$)`,
  `\\b[Ww]ith its ${MANY} , the (?<place>(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}?[a-z]+) (?:was|is|had|has|stood|stands|looked|looks)\\b`,
  `${PLACE} 's ${MANY}`,
  `\\b[Tt]here (?:was|were|are|is) (?:only |just |exactly )?${MANY} (?:in|on|to|at|of) the (?<place>(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}?[a-z]+)(?= (?:and|that|which)\\b| [,;—]|$)`,
].map(pattern);

/** What is counted anew at every turn. */
const FLEETING =
  /^(?:hours|days|weeks|months|years|minutes|seconds|miles|yards|feet|inches|times|pounds|dollars|shillings|pence|francs|guests|visitors|passengers|customers|men|hands|arms|legs|eyes|ways|things|points|reasons|steps|others|words|thoughts|letters|hundreds|thousands|dozens|pieces|parts|sides|lines|votes|percents?|degrees|voices|shots|sorts|kinds|lots|sons|daughters|brothers|sisters|wives|husbands|uncles|aunts|cousins|nephews|nieces|boys|girls|ones|cents|roubles|rubles|guineas|gallons|tons|acres|prisoners|patients|pupils|students|soldiers|sailors|dogs|cats|horses|minutes)$/u;
/** There may be more than one of these in a story. */
const COMMON =
  /^(?:man|woman|boy|girl|child|other|old man|old woman|room|house|table|door|wall|street|box|bag|car|boat|ship|window|kitchen|garden|building|place|town|village|city|book|letter|paper|plate|tray|shelf|cupboard|desk|first|second|third|last|next|one|two|latter|former|rest|day|night|week|month|year|morning|evening|family|group|company|crowd|team|crew|party|couple|pair|young man|young woman|stranger|dog|cat|horse|bird|tree|yard|road|hand|face|note|bill|list|sign|card|picture|photograph|story|song|poem|world|country|government|law|question|answer|problem|plan|game)$/u;

function readHit(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const count = numberOf(hit.val);
  const place = hit.part('place');
  const noun = hit.part('noun');
  if (count === undefined || count < 1 || FLEETING.test(noun) || COMMON.test(place)) return;
  sheet.addOf(
    sentence,
    { kind: 'role', text: place },
    { ...hit, ownStart: hit.start },
    {
      rule: 'continuity/quantity',
      key: `count:${noun}`,
      value: String(count),
      low: count,
      high: count,
      mode: /^(?:all|the|each|every|with|both|there)\b|, (?:with|which)/iu.test(hit.match[0]) ? 'held' : 'now',
    },
  );
}

const GATE = new RegExp(`\\b${NUMBER} (?:[a-z-]+ ){0,2}[a-z]+s\\b`, 'u');

/** Counted parts of one thing: "the old tannery had two chimneys". */
export function readCountedParts(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE.test(sentence.text) || !/\bthe\b/iu.test(sentence.text)) return;
  for (const each of COUNTS) for (const hit of hitsOf(sentence, each)) readHit(sentence, hit, sheet);
}
