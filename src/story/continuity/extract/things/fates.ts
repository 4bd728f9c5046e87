import { occursIn } from '../../grammar/matches.js';
import { mayMatch } from '../../grammar/sieve.js';
import type { Fate } from './fate.js';
import { DONE } from './fatesDone.js';
import { BROKEN_OR_LOST } from './fatesLost.js';
import { TOLD_OTHERWISE } from './fatesOtherwise.js';
import { PARTED_WITH } from './fatesParted.js';

/** Fates in the order they are asked for. */
const FATES: readonly Fate[] = [...PARTED_WITH, ...BROKEN_OR_LOST, ...TOLD_OTHERWISE, ...DONE];

/** What nearly happens, or is undone in the same breath. */
const UNSURE =
  /\b(?:almost|nearly|(?<!\bin )half(?! of it)|wanted|tried|trying|threaten\w*|meant to|going to|about to|found again|got (?:it|them) back|pretended|brought (?:it|them) back|refus\w+|offered to|bought (?:it|them) back|fished (?:it|them) out|caught (?:it|them)|swore to|promised to|only just|as (?:he|she|I|they) (?:thought|believed|supposed)|(?<!only )copy of)\b/u;

/** "The only diary Anna ever had". */
const OWNED_BY =
  /^ (?:(?:that|which) )?(?:[A-ZÀ-Þ][a-zà-ÿ]+|he|she|I|they) (?:had |has )?(?:ever |once )?(?:had|has|owned|kept|carried|bought|possessed|inherited|written|made)(?= )/u;

/** A word without which no fate can be told. */
export const FATE_GATE =
  /\b(?:watched|saw|everything|wrapped|drove|driven|drives|rode|ridden|backed|reversed|over|shredder|flush\w*|pulped|scrap|bulldozed|dealer|collector|swallow\w*|held|holds|holding|slash\w*|crumbl\w*|dissolv\w*|disintegrat\w*|melt\w*|turned|shear\w*|crack\w*|total\w*|wrote|written|blew|crashed|ruined|burn\w*|incinerat\w*|torch\w*|set|sets|fire|flames|match|light|reduced|drop\w*|thr[eo]w\w*|toss\w*|fl[iu]ng\w*|hurl\w*|cast|pitched|sent|sends|kick\w*|tipp\w*|heav\w*|lobb\w*|sl[iu]ng|chuck\w*|let|lets|los[te]\w*|push\w*|shov\w*|put|puts|laid|lays|placed?s?|fed|feeds|thrust\w*|stuff\w*|posted|poked|consigned|committed|swept|emptied|dump\w*|left|leaves|went|goes|gone|perished|ash|ashes|cinders|sold|sells|selling|sell|pawn\w*|hocked|auction\w*|trad\w*|swap\w*|barter\w*|exchang\w*|parted|parts|gambl\w*|raised|flogged|disposed|rid|staked|wagered|took|takes|taken|carried|hammer|g[ai]ven?|gives|donated?s?|bequeath\w*|present\w*|gift|sign\w*|made|willed|handed|passed|belong\w*|else|another|smash\w*|shatter\w*|tear\w*|t[oe]re|torn|ripp?\w*|shred\w*|destroy\w*|wreck\w*|crush\w*|demolish\w*|trampled|flattened|melt\w*|chopp\w*|saw\w*|cut|cuts|br[eo]a?ke?n?s?|broken|ran|run|ground|scrapped|scuttled|hack\w*|snap\w*|splits?|dash\w*|fell|fallen|falls|slip\w*|topple\w*|tumbled|roll\w*|pieces|fragments|shards|splinters|smithereens|lay|lies|ruins|bits|forgot\w*|mislaid|last|watched|watches|seen|sees|sank|sunk|sinks|slid|slides|vanish\w*|disappear\w*|bl[eo]wn?|blows|bottom|bed|floor|stolen|stole|steals|looted|washed|confiscated|impounded|requisitioned|repossessed|seized|pinched|lifted|nicked|binned|discarded|foundered|nothing|little|robbed|relieved|stripped|ate|eaten|eats|chew\w*|buried|knock\w*|stamp\w*|beat|hammer\w*|pull\w*|entrusted|surrendered|under|up|cheated|swallowed|snatched|bin|sale|loss|theft|wreck|wreckage|come|came|many|heap|handful|thie\w+|burglars?|helped|walked|got|never|end|did|done|museum|remained|finish\w*|paid|scrap|claimed|consumed|devoured|rest\w*|rust\w*|hocked|scrapped|junked|donated|hauled|carted|towed|shipped|commandeered|bagged|let|gave|accepted|splinter\w*|explod\w*|burst|tip\w*|fall|scuttled|gnawed|drowned|abandoned|pounds|shillings|dollars|guineas|buried|bailiffs?|soldiers|disposed|had to be|stove|felled|donated|lent|loaned|heard)\b/u;

/** What became of a thing for good. Offsets are of the sentence's `text`: from the first word that says so to the last. */
export interface Gone {
  readonly how: string;
  readonly start: number;
  readonly end: number;
  /** Where what is told of the thing before its fate ends. */
  readonly from?: number;
}

/** "The letter from the bank", "the bell of the church at Aske", "the hat, the one with the feather": what is told of a thing before its fate. */
const COMPLEMENT = String.raw`(?:from|about|to|for|of|in|on|over|above|behind|at|by|beside|under|with) (?:(?:the|his|her|my|an?|that|their|its|[A-ZÀ-Þ][a-zà-ÿ]+ 's) )?(?!(?:the|his|her|my|an?|and|or|in|on|into|to|was|is|had|with|of|at|from|one|it|them|him)\b)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'-]*(?: (?!(?:and|or|in|on|into|to|was|were|is|had|has|with|of|at|from|that|which|who|when|until|by|for)\b)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'-]*)`;
const COMPLEMENTS = [
  ...[0, 1, 2].map((size) => new RegExp(`^ ${COMPLEMENT}{${size}}(?= )`, 'u')),
  ...[0, 1].map((size) => new RegExp(`^ ${COMPLEMENT}{${size}} ${COMPLEMENT}{0,1}?(?= (?:had|has|was|were|went|is|lay)\\b)`, 'u')),
  /^ , [^,;:—]{3,40} ,(?= )/u,
];
const PAPER =
  /\b(?:letter|note|map|page|paper|message|photograph|confession|list|ticket|telegram|will|contract|postcard|receipt|cheque)s?$/u;
const ALL_OF = /\b(?:all|both|every one|each one|every last one|the whole|the last) (?:of )?$/u;
const EATEN = /\b(?:eaten|ate|eats|swallowed|swallows) $/u;
const MANY = /(?:[^suia]|[eo]a)s$/u;
const BESIDE = /\b(?:behind|beside|under|beneath|near|outside|opposite|above|below|along|against|around|between) $/u;
const ONE = /^ (?:was|has|is)\b/u;
/** "The telephone in the hall", "the bell of the school": of the hall, and the school, nothing is told. */
const PART_OF =
  /\b(?:the|his|her|my|an?|'s) (?:(?!(?:was|were|is|are|had|has|of)\b)[a-z-]+ ){0,3}?(?!(?:was|were|is|are|had|has|most|rest|whole|pages?|last|body|hull|frame|remains|half|pair|all|leaves|strings|neck|loss|out|up|down|off|over)\b)[a-z]{3,} (?:in|on|at|of|from|by|over|with|upon|to) $/u;

/** "The cat behind the bins had been run over": they are where it lived. */
function isPlaceOfIt(left: string, thing: string, right: string): boolean {
  return BESIDE.test(left) || PART_OF.test(left) || (MANY.test(thing) && ONE.test(right));
}

/**
 * Whether the words around a thing say that it is gone for good.
 * @param start where its noun phrase begins in the text
 * @param end where its noun ends
 * @param isWhole whether the noun phrase is known to end there; else only words that can follow nothing but a whole one are taken
 */
export function goneIn(text: string, start: number, end: number, isWhole: boolean): Gone | undefined {
  if (occursIn(UNSURE, text)) return undefined;
  const lead = text.slice(Math.max(0, start - 60), start);
  const led = start < 60 ? `${lead.slice(0, 1).toLowerCase()}${lead.slice(1)}` : lead;
  // "Burned all of his letters"
  const left = led.replace(ALL_OF, '');
  const thing = text.slice(start, end);
  if (EATEN.test(left) && PAPER.test(thing)) return { how: 'destroyed', start, end };
  const right = text.slice(end);
  const owned = OWNED_BY.exec(right)?.[0].length ?? 0;
  const asks: Asked = { text, thing, left, isPlace: isPlaceOfIt(left, thing, right), isWhole, start, end };
  const told = toldOf(asks, right.slice(owned), end + owned);
  if (told || owned > 0 || !isWhole) return told;
  for (const each of COMPLEMENTS) {
    const more = each.exec(right)?.[0].length ?? 0;
    const found = more > 0 ? toldOf(asks, right.slice(more), end + more) : undefined;
    if (found) return { ...found, from: end + more };
  }
  return undefined;
}

/** What is given for a while is had again. */
const LENT = /^[^.;]{0,40}\bfor (?:the|an?) (?:afternoon|morning|day|night|week|weekend|evening|hour|month|summer|winter)\b/u;

interface Asked {
  /** The whole sentence. */
  readonly text: string;
  readonly thing: string;
  readonly left: string;
  readonly isPlace: boolean;
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
}

let sentence = '';
let likely: readonly Fate[] = [];

/** The fates that a sentence may tell of any of its things, by the words it holds. */
function fatesIn(text: string): readonly Fate[] {
  if (text === sentence) return likely;
  sentence = text;
  likely = FATES.filter(({ before, after }) => (!before || mayMatch(before, text)) && (!after || mayMatch(after, text)));
  return likely;
}

/** Whether a thing is only lent, or is none of those of which a fate is told. */
function isNotMeant(how: string, things: RegExp | undefined, thing: string, right: string): boolean {
  return (how === 'given away' && LENT.test(right)) || things?.test(thing) === false;
}

/** The first fate that the words on both sides tell; `from` is where those after it begin. */
function toldOf({ text, thing, left, isPlace, isWhole, start, end }: Asked, right: string, from: number): Gone | undefined {
  for (const { how, before, after, things } of fatesIn(text)) {
    const leading = before?.exec(left);
    if (before ? !leading || (!after && !isWhole) : isPlace) continue;
    const following = after?.exec(right);
    if ((after && !following) || isNotMeant(how, things, thing, right)) continue;
    return { how, start: leading ? start - left.length + leading.index : start, end: following ? from + following[0].length : end };
  }
  return undefined;
}
