import { anySign, signified } from '../lexicon/walksOfLife.js';
import { matchesOf, pattern } from '../grammar/pattern.js';
import type { Sentence } from '../grammar/types.js';
import { type FactSheet } from './fact.js';
import { meantAt } from './subject.js';

const DET = "(?:(?:the|an?|his|her|my|one of the|this|that|[A-Z][a-z]+ 's) )?";
const MODS = '(?:(?!(?:and|but|of|in|on|at|to|with|from|for|by|as|was|were|had|when|where|while)\\b)[a-z-]+ ){0,3}?';
const NOT_MORE =
  "(?! 's|-| (?:door|doors|window|car park|gate|bed|bench|wall|roof|gardens?|bill|food|floor|children|team|play|dance|friends?)\\b)";
/** Somebody is employed somewhere: "her shift at the diner". */
const EMPLOYED = pattern(
  `\\b(?:work(?:ed|s|ing)?|jobs?|shifts?|employed|hired|post|position|staff|career|years|been|started|nights|days|taught|teaches|nursed|cooked|cooks|edit(?:ed|s)|waitressed)\\b(?: (?!(?:and|but|was|were|had|to|until|before|after)\\b)[a-z-]+){0,4}? (?:at|in|for|with|by|on|anywhere but|anywhere except|nowhere but) ${DET}${MODS}(?<sign>${anySign('places')})\\b${NOT_MORE}`,
);
/** It is somebody's own: "kept the bakery on the square". */
const RUNS = pattern(
  `\\b(?:ran|runs|running|owned|owns|managed|manages|opened up|locked up|closed up|locks up|opens up) ${DET}${MODS}(?<sign>${anySign('places')})\\b${NOT_MORE}`,
);
const OWNS = pattern(`\\b(?:[Hh]is|[Hh]er|[Mm]y|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+ 's) ${MODS}(?<sign>${anySign('owns')})\\b(?! 's|-)`);
const DOES = pattern(`\\b(?<sign>${anySign('does')})\\b`);

/** Such work is over, is somebody else's, or is only wished for. */
const NOT_NOW =
  /\b(?:quit|left|fired|sacked|laid off|retire\w*|[Bb]efore (?:he|she|I|that|this|any of|all|his|her|the war)|another life|until|summers?|student|college|first job|part-time|volunteer\w*|used to|once|last job|old job|former|ex|applied|apply|interview\w*|wanted|hoped|dream\w*|would|could|going to|through (?:school|college|university)|studied|studying|visit\w*|patient at|born|as a (?:girl|boy|child|young|teenager))\b/u;

/** Work that is told of as done for a living is more than something that looks like it. */
const READERS = [
  ['places', EMPLOYED, 1],
  ['places', RUNS, 1],
  ['owns', OWNS, 0],
  ['does', DOES, 0],
] as const;

const GATES = READERS.map(([kind]) => new RegExp(`\\b(?:${anySign(kind)})\\b`, 'u'));

/** What somebody's working day shows of their walk of life: "her students", "a shift at the diner". */
export function readWorkdays(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const [at, [kind, each, low]] of READERS.entries()) {
    if (!GATES[at]?.test(text)) continue;
    if (NOT_NOW.test(text)) return;
    for (const match of matchesOf(each, text)) {
      const hit = { start: match.index, end: match.index + match[0].length };
      const meant = meantAt(sentence, hit);
      const value = signified(kind, match.groups?.['sign'] ?? '');
      if (!meant || value === '@') continue;
      const mode = / (?:for|since|all) /u.test(text) ? 'ever' : 'now';
      sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { rule: 'continuity/other', key: 'trade', value, low, mode });
    }
  }
}
