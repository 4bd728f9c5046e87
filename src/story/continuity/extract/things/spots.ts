import { pastBase } from '../../lexicon/verbs.js';

/** A place that a sentence names: "at the bottom of the well". Places are tokens. */
export interface Spot {
  /** The well, or the kitchen dresser. */
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly noun: number;
}

const PREPOSITION =
  /^(?:on|in|under|underneath|beneath|behind|beside|by|over|above|below|near|inside|outside|against|between|opposite|at|among|within|into|onto|upon|atop|beyond)$/iu;
/** Parts of a place that say less of where than the place: the bottom of the well. */
const PART =
  /^(?:top|bottom|back|front|foot|head|end|side|middle|corner|lining|pages|leaves|edge|floor|far|other|inside|depths|rear|drawer|shelf|arm|left|right)$/u;
const DETERMINER = /^(?:the|his|her|my|a|an|its|our|their|'s)$/iu;
const STOP =
  /^(?:[,;:—().]|“”|and|or|but|as|that|which|who|whose|with|of|in|on|at|to|from|for|by|under|over|behind|upon|where|when|while|like|since|ever|all|always|because|until|so|than|now|was|is|were|are|had|has|have|stood|stands|lay|lies|hung|hangs|sat|sits|lived|kept|it|he|she|they|I|his|her|my|the|a|an|not|never|years|once|still|if|after|before|again|even|only|just|every|each|two|three|there|nobody|no|'s|looked|made|gave|caught)$/u;
/** Where nothing is kept. */
const NOWHERE =
  /^(?:hands?|arms?|lap|time|moment|morning|evening|afternoon|night|day|days|war|year|years|life|world|way|end|first|house|flat|room|home|place|cottage|spot|town|village|country|mind|head|heart|voice|eyes?|face|distance|dark|darkness|light|sun|air|rain|wind|silence|name|case|age|sight|turn|rest|same|least|once|last|centre|center|middle|corner|front|back|open|city|floor|ground|mouth|fingers?|knees?|breath|own|hope|hurry|pain|summer|winter|spring|autumn|past|future|end|beginning|start|top|bottom|side|things?|family|story|company|sense|street|road|course)$/u;

/** Said after a place, never of it. */
const BEYOND =
  /^(?:within|without|around|round|across|along|through|beneath|beside|above|below|near|during|till|until|together|inside|whenever|all|both)$/u;

/** "The hall rang": what follows a place is no part of its name. */
function isAct(word: string): boolean {
  return (
    pastBase(word) !== undefined &&
    !/^(?:left|cut|set|lit|felt|ground|split|bound|spread|shut|saw|found|cast|bent|built|hidden|locked|covered|[a-z]+ed)$/u.test(word)
  );
}

/** Where the noun phrase of a place ends, from its first word on; -1 when there is none. */
function nounAt(words: readonly string[], first: number): number {
  let at = first;
  while (
    at < first + 4 &&
    /^\p{L}/u.test(words[at] ?? '') &&
    !STOP.test(words[at] ?? '') &&
    !(at > first && (isAct(words[at] ?? '') || BEYOND.test(words[at] ?? '')))
  )
    at++;
  return at === first ? -1 : at - 1;
}

/** The determiner of what a name owns: "in Marta 's desk". */
function determinerAt(words: readonly string[], at: number): number {
  if (DETERMINER.test(words[at] ?? '')) return at;
  let next = at;
  while (next < at + 3 && /^\p{Lu}/u.test(words[next] ?? '')) next++;
  return next > at && words[next] === "'s" ? next : -1;
}

/** The place after a preposition: of "the bottom of the well" the well, unless that is nowhere: "the cold end of the room". */
function spotAt(words: readonly string[], at: number, from = at): Spot | undefined {
  const det = determinerAt(words, at + 1);
  const first = det < 0 ? at + 1 : det + 1;
  const to = nounAt(words, first);
  const noun = words[to] ?? '';
  if (to < 0 || noun.endsWith('ly')) return undefined;
  const isPart = PART.test(noun) && words[to + 1] === 'of';
  if (isPart) {
    const whole = spotAt(words, to + 1, from);
    if (whole) return whole;
  }
  if ((det < 0 && !isPart) || (!isPart && NOWHERE.test(noun) && !(noun === 'room' && to > first))) return undefined;
  return {
    place: words
      .slice(first, to + 1)
      .join(' ')
      .toLowerCase(),
    from,
    to,
    noun: to,
  };
}

/** "Had never left the safe", "had not been out of the safe": it is there. */
function isNeverAway(words: readonly string[], at: number): boolean {
  const isAway = words[at] === 'left' || (words[at] === 'of' && words[at - 1] === 'out');
  return isAway && words.slice(Math.max(0, at - 4), at).some((word) => /^(?:never|not|once)$|n't$/u.test(word));
}

/** "Hung from a nail". */
function isHungFrom(words: readonly string[], at: number): boolean {
  // "Fetched it from the tureen, where it was kept."
  if (
    words[at] === 'from' &&
    words[at + 1] === 'the' &&
    words
      .slice(at + 3, at + 7)
      .join(' ')
      .includes(', where')
  )
    return true;
  return words[at] === 'from' && /^(?:hung|hangs|hanging|dangled|dangles|dangling|swung|suspended)$/u.test(words[at - 1] ?? '');
}

/** "About her neck". */
function isWorn(words: readonly string[], at: number): boolean {
  return /^(?:about|around|round)$/u.test(words[at] ?? '') && /^(?:neck|throat|waist|wrist)$/u.test(words[at + 2] ?? '');
}

/** The places in a sentence, in order. */
export function spotsIn(words: readonly string[]): Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!PREPOSITION.test(words[at] ?? '') && !isNeverAway(words, at) && !isWorn(words, at) && !isHungFrom(words, at)) continue;
    const spot = spotAt(words, at);
    if (!spot) continue;
    spots.push(spot);
    at = spot.to;
  }
  return spots;
}

/** A place with the room that it is in: "over the fireplace in the library". */
export function outerOf(words: readonly string[], spots: readonly Spot[], spot: Spot): Spot {
  const next = spots.find(({ from }) => from === spot.to + 1);
  if (next) return { ...spot, place: `${spot.place}|${next.place}`, to: next.to };
  const isOf = words[spot.to + 1] === 'of' && /^(?:the|his|her|my)$/u.test(words[spot.to + 2] ?? '');
  return isOf ? { ...spot, place: `${spot.place}|${words[spot.to + 3] ?? ''}`, to: spot.to + 3 } : spot;
}
