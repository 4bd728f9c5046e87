import { everyMatch, occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, pattern } from '../../grammar/pattern.js';
import { isOfTheWorld } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { KIN } from '../../lexicon/nouns.js';
import { pastBase } from '../../lexicon/verbs.js';
import { blotted } from './thingPhrase.js';

/** Said of what is not at hand. */
const LEFT =
  /\b(?:(?:needed|needs|wanted|wants|forgot|forgotten|felt for) (?:his|her|my|the)\b|[Bb]efore the (?:fire|flood|war|sale|crash)|still see|[Bb]ack when|[Ii]n the days when|ashes|pieces|fragments|remains|stump|mended|repaired|glued|rebuilt|replac\w+|copy|bought back|restored|spare|recovered|mourn\w*|without (?:his|her|my|it)|empty (?:case|place|hook|peg|box|space|stall)|would have|used to|wished|where (?:his|her|the|my) [a-z ]+ (?:had|used)|instead|not there|absence|thought of|thinks of|regretted|regrets|cursed|searched|search(?:ed|ing)? for|look(?:ed|ing|s) for|hunt(?:ed|ing) for|ask(?:ed|s) (?:after|about)|for want of|insurance|(?:found|finds) (?:his|her|my|the|it|them) (?:[a-z-]+ ){0,3}?(?:again|at last|after all|in the (?:ashes|ruins|mud|river|shop|market|window))|price of|story of|memory of|photograph of|picture of|drawing of|mind 's eye|in (?:his|her|my) mind\b|pawnshop|pawnbroker|saleroom|auction|museum|dealer)\b/u;
/** The same, unless it is told to be whole, or never to have been away. */
const GONE =
  /\b(?:as (?:it|they) (?:was|were|had been)|[Bb]efore (?:it|they|that|all that|all this)\b|fallen asleep|fell asleep|burnt|burned|broken|shattered|smashed|torn|charred|missing|gone|lost|losing|missed|misses|had (?:been|kept|held|lain|stood|belonged)(?! (?:there |in [a-z ]+ |on [a-z ]+ )?(?:ever|always|(?:his|her|my) own))|sold|pawned|given|stolen|bought)\b/u;
/** It was there all the time. */
const ALWAYS_THERE =
  /\b(?:whole(?= [,;:—]| and\b)|intact|un(?:harmed|broken|creased|scorched|burn(?:ed|t)|damaged|scathed|scratched|cracked|torn|marked|hurt)|in one piece|without (?:a|an?y|so much as a|one|even a) (?:scratch|crack|chip|mark|dent|tear|stain|blemish|break|nick)|not a (?:scratch|chip|crack|mark|dent|page missing)|as (?:it|they|he|she|I) (?:always )?(?:had|has|have|did) (?:(?:stood|hung|lain|been|done) )?(?:always|ever|every|for|since|all|before|through|throughout|from)\b|ever since|(?:had|has|have)(?: never| not|n't) (?:once |yet |so much as )?(?:been (?:out|off|away|parted|lost|sold|broken|lent|moved|known)|left|let (?:it|them)|parted|gone (?:out|from|off)|failed|missed)|never (?:once )?(?:left|parted with|lost|been out)|(?:[Tt]he|his|her|my) (?:very )?(?:only|one|same)(?: (?:old|little))? (?:[a-z]+ )?(?:that )?(?:he|she|I|they|it|\p{Lu}\p{L}+) (?:had |has |have )?(?:ever|always)|since the day|since (?:he|she|I|they|it|\p{Lu}\p{L}+) (?:was|were|had|came|married|bought)|(?:for|in|through) all (?:of )?(?:the|those|these|his|her|my) (?:[a-z]+ )?years)\b/u;
const PATTERNS = new Map<string, RegExp>();

/** A thing of somebody's that a sentence has as though it were at hand. */
export interface AtHand {
  readonly own: string;
  /** Whether it is told of as of one more: "owned a van". */
  readonly isAnew: boolean;
  /** Its noun phrase without the owner. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** What it does it has always done. */
const SAME_AS_EVER =
  /\bas (?:it|they) (?:had|has|have)(?: done| always)? (?:before|through|throughout|for|from)\b|\b(?:not one|none)(?: of them)? (?:had|has|have) (?:ever )?been (?:missing|lost|broken|sold)\b/u;

/** "He would never part with his mule." */
const PARTING = /\b(?:never|not|refus\w+ to)(?: [a-z]+){0,3} (?:part(?:ed)? with|sold|sell|give up|given up)\b|n't part with\b/u;

function isAway(text: string): boolean {
  return (
    !occursIn(PARTING, text) &&
    !occursIn(SAME_AS_EVER, text) &&
    (occursIn(LEFT, text) || occursIn(GONE, text)) &&
    !occursIn(ALWAYS_THERE, text)
  );
}

/** Whose a thing is said to be in a sentence as though it were at hand. */
export function atHand(sentence: Sentence, thing: string): readonly AtHand[] {
  if (!sentence.text.includes(thing) || isAway(sentence.text)) return [];
  if (PATTERNS.size > 500) PATTERNS.clear();
  const each =
    PATTERNS.get(thing) ??
    pattern(
      `(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b[Tt]he(?: [a-z]+ 's)?|\\b(?:[Tt]hat|[Tt]his|[Oo]ur)|${NAME} 's) (?:(?:${KIN}) 's )?(?<phrase>(?:${ADJ} ){0,3}?${thing})\\b(?! 's|-)|\\b(?:had had|has had|owned|owns|had owned|keeps|drove|drives) (?:an?|the same|one) (?<anew>(?:${ADJ} ){0,2}?${thing})\\b(?! 's|-)`,
    );
  PATTERNS.set(thing, each);
  return everyMatch(each, sentence.text).flatMap((match) => {
    const { own = 'the', anew = '' } = match.groups ?? {};
    const phrase = match.groups?.['phrase'] ?? anew;
    const end = match.index + match[0].length;
    if (/\b(?:new|other|second|frame)\b/u.test(phrase)) return [];
    const isKept =
      /\b(?:(?:would|could|had|has|will) (?:never|not) (?:bear to |be made to |once )?|n't |never |refus\w+ to )(?:part(?:ed)? with|s[eo]ld|sell|give(?:n)? up|let go of|lend|lent) $/u.test(
        sentence.text.slice(0, match.index),
      );
    const isEver =
      /\b(?:[Nn]o [a-z]+|[Nn]obody|[Nn]o one) (?:had|has) ever (?:moved|touched|taken|stolen|broken|sold|lifted|carried off|cracked|scratched|harmed) $/u.test(
        sentence.text.slice(0, match.index),
      );
    return isKept || isEver || occursIn(SAME_AS_EVER, sentence.text) || isOfTheWorld(blotted(sentence, match.index, end), match.index, end)
      ? [{ own, phrase, isAnew: anew !== '', start: match.index, end }]
      : [];
  });
}

/** Of these one has a part in hand, and so the whole. */
const PART =
  /\b(?:pages?|leaves|leaf|strings?|lid|edge|rim|handle|back|arms?|seat|bonnet|wheel|keys|neck|sides?|bottom|top|front|face|door|drawers?|spine|cover|mouth|bowl|blade|hilt|straps?|clasp|wick|flame|cord|chain|sleeves?|collar|pockets?|brim|stem|engine) of $/u;

const HANDLED =
  /\b(?:got|hold of|has|had|gets|with|using|from|out of|into|at|on|in|under|against|through|over|to|across|onto|upon|along|inside|aboard|beside|by|behind|[a-z]{2,}(?:ed|es|s)|took|put|held|drew|hung|lit|wore|drove|wound|rode|read|shook|slid|spread|swung|stuck|shut|laid|set|sent|brought|caught|kept|threw|blew|rang|sat down at|found|raised|was|lay|stood|hung|sat|came|went|launched|beat|struck|swept|fed|spun|hit|ate|drank|counts?|and)(?: (?:up|down|out|off|on|open|back|over|away|again|in))? $/u;
const DOING =
  /^ (?:[a-z]+ly |still |now )?(?:[a-z]{2,}(?:ed|s)|lay|stood|sat|hung|rang|swung|shone|stuck|fell|slid|lit|flew|flies|blew|ran|went|came|bore|gave|took|held|kept|struck|told|began|threw|shook|rose|sang|made|woke|caught|was (?:in|on|at|still|where|there|by|warm|cold|heavy|open|safe|[a-z]+ing)|is (?:in|on|at|still))\b/u;

/** A wreck may be looked at. */
const LOOKED = /\b(?:look|star|glanc|gaz|point|nodd?)(?:ed|e?s) (?:back |up |down |over )?at $/u;

/** "The clock on the landing struck": what tells where it is, before what it does. */
const BEYOND =
  /^ (?:in|on|at|of|over|behind|above|by|beside|under|from|to) (?:(?:the|his|her|my|a|an|its|[A-ZÀ-Þ][a-zà-ÿ]+ 's) )?(?:(?!(?:the|a|an|and|or|it|he|she)\b)[A-Za-zà-ÿ-]+ ){0,2}?[A-Za-zà-ÿ-]+(?: [A-ZÀ-Þ][a-zà-ÿ-]+){0,2}(?: 's)?(?= )(?:(?: ,)? [a-z]+ (?:by|in|at|from|for) [^,;:—]{3,30} ,(?= ))?/u;

function isDoing(after: string): boolean {
  const [next = ''] = after.trimStart().split(' ', 1);
  return DOING.test(after) || (after.startsWith(' ') && pastBase(next) !== undefined);
}

/** Whether a thing told of with "the" is there: something is done with it, or it does something. */
export function isInUse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 60);
  const isDone = HANDLED.test(before) || PART.test(before) || pastBase(before.trimEnd().split(' ').at(-1) ?? '') !== undefined;
  return (
    (isDone && !LOOKED.test(before)) ||
    isDoing(after) ||
    isDoing(after.replace(BEYOND, '')) ||
    isDoing(after.replace(BEYOND, '').replace(BEYOND, ''))
  );
}
