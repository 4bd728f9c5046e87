import { numberOf } from '../../lexicon/nouns.js';
import { isLivingAct, pastBase, presentBase } from '../../lexicon/verbs.js';
import { atHand, moodAt } from './atHand.js';
import { isResting } from './dealings.js';

/** Done by the dead as well, or at their end. */
const STATES = /^(?:died|drowned|perished|lay|lies|hung|killed|burned|froze|starved|choked|fell)$/u;
/** What is told of a life that is over. */
const LASTING =
  /^(?:died|killed|buried|murdered|drowned|hanged|lived|loved|owned|used|seemed|wanted|needed|believed|belonged|remained|continued|haunted|inspired|existed|survived|succumbed|perished|passed|expired|married|served|worked|deserved|mattered|called|named|aged|born|seed|indeed|red|hundred|interred|cremated|executed|poisoned|strangled|stabbed|beheaded|vanished|disappeared|failed|trusted|adored|hated|preferred|enjoyed|liked|gifted|famed|beloved|collapsed|wounded|trapped|crushed|trampled)$/u;
const ADVERB = /^(?:[a-z]+ly|then|also|only|just|still|again|himself|herself)$/u;

/** What the dead may be said to do as well, unless these words follow. */
const LIVELY: readonly (readonly [verb: RegExp, after: RegExp])[] = [
  [
    /^h[eo]lds?$/u,
    /^(?:up|out|onto|back|still|open|his breath|her breath|(?:the|a|an|his|her|it|both|one) .{0,24}?\b(?:up|out|open|to|steady|still|against|between|in|for|over)\b)/u,
  ],
  [
    /^(?:kept|keeps)$/u,
    /^(?:(?:on )?[a-z]+ing\b|(?:the|his|her|both|one) (?:[a-z]+ ){1,2}?(?:steady|going|on|open|moving|close|up|low|still)\b|(?:walking|quiet|still|watch|pace|close|to) )/u,
  ],
  [
    /^follow(?:ed|s)$/u,
    /^(?:him|her|me|them|us|\p{Lu}\p{L}+)(?: (?:out|in|into|up|down|to|through|across|along|inside|outside|upstairs|home|back|over)\b|$| [,;])/u,
  ],
  [/^wait(?:ed|s)$/u, /^(?:by|in|at|outside|under|near|while|until|till|with|for|beside|on|to)\b/u],
  [
    /^(?:left|leaves)$/u,
    /^(?:the (?:room|house|table|kitchen|office|building|party|bar|hall|shop)|for (?:work|the|town|school)|without|early|through|(?:at|before|by|after) (?:once|noon|dawn|dusk|midnight|first light|[a-z]+ o'clock|six|seven|eight|nine|ten|the back))\b/u,
  ],
  [/^(?:heard|hears)$/u, /^(?:the|a|her|his|him|footsteps|something|someone|them|it)\b/u],
  [
    /^(?:hung|hangs)$/u,
    /^(?:(?:up|about|around|back)\b|(?:his|her|the) (?:[a-z]+ )?(?:coat|hat|jacket|scarf|cloak|towel|apron|keys?|washing|picture|lantern)\b)/u,
  ],
  [
    /^appear(?:ed|s)$/u,
    /^(?:in|at|on|from|beside|behind|with|around|round|out)\b(?! (?:his|her|their|a|my) (?:dreams?|sleep|mind|vision|nightmares?))/u,
  ],
  [
    /^(?:slept|sleeps)$/u,
    /^(?:until|till|late|badly|through|soundly|on the (?:sofa|couch|floor|train)|in the (?:chair|next room|back|car))\b/u,
  ],
  [
    /^(?:lay|lies)$/u,
    /^(?:awake|(?:[a-z]+ ){1,5}(?:, )?(?:reading|listening|thinking|smoking|staring|looking|watching|and (?:looked|read|listened|stared|smoked|watched))|on the (?:sofa|couch|grass|beach|rug)|in the (?:hammock|bath|tub|sun))\b/u,
  ],
  [/^(?:knew|knows)$/u, /^(?:at once|better than|what to|where to|it was time)\b/u],
];

function isLively(words: readonly string[], at: number): boolean {
  const verb = words[at] ?? '';
  const known = LIVELY.find(([each]) => each.test(verb));
  return known?.[1].test(words.slice(at + 1, at + 10).join(' ')) === true;
}

/** In the present, any word in -s after a subject is its verb, save these. */
const NO_PRESENT =
  /^(?:.*ss|as|is|was|has|does|his|its|this|thus|always|perhaps|besides|towards|afterwards|sometimes|days|years|yes|lies|hangs|haunts|remains|lives|exists|matters|inspires|belongs|owns|seems|deserves|dies|drowns|perishes|rests|sleeps|needs|means|loves|hates|likes|survives|knows|keeps|holds|leaves|waits|hears|wears|loses|appears|follows|falls|freezes|burns|chokes|starves|hers|ours|theirs|yours|upstairs|downstairs|indoors|outdoors|overseas|succumbs|collapses|passes|vanishes|disappears|bleeds|fails|continues|inspires)$/u;
const OBJECTS =
  /^(?:the|an?|his|her|my|him|it|them|at|to|into|in|on|back|out|up|down|off|away|from|over|past|through|across|with|for|[,;—]|and|again|himself|herself|that|until|[a-z]+ly)$/u;

function isPresentAct(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return /^[a-z]{2,}s$/u.test(word) && !NO_PRESENT.test(word) && OBJECTS.test(words[at + 1] ?? ',');
}

/** Pasts that the list of verbs does not have. */
const PAST_MORE =
  /^(?:lent|grew|fled|flew|sought|trod|withdrew|overheard|forgave|overslept|outran|overtook|undertook|foresaw|misheard|rewrote|relit|repaid|unwound|underwent|withheld)$/u;

export function verbAt(words: readonly string[], at: number): number | undefined {
  const place = ADVERB.test(words[at] ?? '') ? at + 1 : at;
  const word = words[place] ?? '';
  if (
    /^(?:broke|breaks|fell|falls)$/u.test(word) &&
    /^(?:(?:his|her) (?:neck|back|skull)|to (?:his|her) death)/u.test(words.slice(place + 1, place + 4).join(' '))
  )
    return undefined;
  if (PAST_MORE.test(word)) return place;
  const base = pastBase(word) ?? presentBase(word);
  if (base === undefined) return (/^[a-z]{3,}ed$/u.test(word) && !LASTING.test(word)) || isPresentAct(words, place) ? place : undefined;
  return (isLivingAct(base) && !STATES.test(word)) || isLively(words, place) ? place : undefined;
}

/** "Was peeling an orange": what somebody is at. */
export function busyAt(words: readonly string[], at: number): number | undefined {
  const next = /^(?:still|already|now|just|busy|also|[a-z]+ly)$/u.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  const doing = words[next] ?? '';
  return /^(?:was|is|were|are)$/u.test(words[at] ?? '') && /^[a-z]{2,}ing$/u.test(doing) && !isResting(doing) ? next : undefined;
}

/** "Anna and Ned walked": the verb of them both. */
function jointVerb(words: readonly string[], at: number): number | undefined {
  if (words[at] !== 'and') return undefined;
  let next = at + 1;
  if (/^(?:his|her|the|my)$/u.test(words[next] ?? '')) next += 2;
  else if (/^(?:he|she|I)$/u.test(words[next] ?? '')) next += 1;
  else while (next < at + 4 && /^\p{Lu}[\p{L}'-]+$/u.test(words[next] ?? '')) next++;
  if (next === at + 1) return undefined;
  const verb = /^(?:both|[a-z]+ly)$/u.test(words[next] ?? '') ? next + 1 : next;
  return busyAt(words, verb) ?? verbAt(words, verb);
}

export const PERFECT = new Set('had has'.split(' '));
/** What somebody is who is there. */
const PRESENT =
  /^(?:there|here|late|alive|well|hungry|dressed|better|delighted|furious|worried|surprised|nervous|amused|curious|sober|first|last|halfway|next|close|near|with|behind|beside|among|tired|asleep|awake|waiting|busy|ready|alone|drunk|silent|already|early|sitting|standing|laughing|smiling|crying|working|talking|up|home|back|out|in|on|at|by|outside|inside|downstairs|upstairs|angry|cheerful|pleased|glad|cross|thirsty|pale|wet|breathless|impatient)$/u;
const RESTING_PLACE =
  /\b(?:churchyard|cemetery|graveyard|grave|ground|earth|tomb|crypt|coffin|heaven|rest|peace|memory|picture|photograph|past|lost|missing|thoughts?|urn|frame|morgue|mortuary|vault|deathbed|dying|mourned|hearts?|every)\b|^(?:first|last|next|among|better) (?!in\b|at\b|down\b|up\b|out\b|the (?:men|guests|others))/u;

function isFinite(verb: string): boolean {
  return presentBase(verb) !== undefined || FINITE.test(verb);
}

/** Pasts that are no participles. */
const FINITE = /^(?:wanted|was|went|took|came|began|gave|drank|ate|ran|spoke|sang|rang|wore|threw|drew|woke|shook|knew|needed)$/u;

/** "Anna had walked all the way and wanted a chair": the act after what came before it. */
function afterPerfect(words: readonly string[], at: number): number | undefined {
  if (!PERFECT.has(words[at] ?? '')) return undefined;
  for (let next = at + 2; next < Math.min(words.length, at + 12); next++) {
    if (/^[;—]$/u.test(words[next] ?? '')) return undefined;
    if (words[next] !== 'and') continue;
    const verb = words[next + 1] ?? '';
    const there = busyAt(words, next + 1) ?? isThere(words, next + 1);
    if (there !== undefined) return there;
    const base = pastBase(verb) ?? presentBase(verb);
    return base !== undefined && isFinite(verb) && isLivingAct(base) && !STATES.test(verb) ? next + 1 : undefined;
  }
  return undefined;
}

/** "The last to come down": what is done in turn, and not the first to die. */
const IN_TURN =
  /^(?:the|always the|as usual the) (?:first|last|next|second|third|only one|one) (?:of them |[a-z]+ )?to (?!(?:die|fall|be|go|perish|drown|see|leave|have)\b)[a-z]+/u;
/** What is done to those who live. */
const MADE_SO =
  /^(?:knighted|promoted|elected|sworn in|acquitted|discharged|arrested|interviewed|questioned|seated|ushered|introduced|married (?:from|in|at|to|by|on)|shown (?:in|into|out|up|to)|sent for|invited|thanked|cheered|congratulated|kept waiting|handed|offered|late for|due (?:at|in|back|home))\b/u;

/** "Anna was the first to clap", "Anna is seventy". */
function isSo(words: readonly string[], at: number): boolean {
  const rest = words.slice(at + 1, at + 6).join(' ');
  return IN_TURN.test(rest) || MADE_SO.test(rest) || (words[at] === 'is' && numberOf(words[at + 1] ?? '') !== undefined);
}

/** "Anna was there", "Anna was at the gate": the last word of it. */
function isThere(words: readonly string[], at: number): number | undefined {
  if (!/^(?:was|is)$/u.test(words[at] ?? '')) return undefined;
  if (isSo(words, at)) return at + 1;
  const place =
    /^(?:already|still|now|there|also|[a-z]+ly)$/u.test(words[at + 1] ?? '') && PRESENT.test(words[at + 2] ?? '') ? at + 2 : at + 1;
  if (!PRESENT.test(words[place] ?? '') || words[place] === 'already' || RESTING_PLACE.test(words.slice(place, place + 6).join(' ')))
    return undefined;
  return place;
}

function livingVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const base = pastBase(word) ?? presentBase(word);
  return base !== undefined && isLivingAct(base) && !STATES.test(word);
}

/** "Anna held the ladder and shouted", "Anna had just been in and had gone out": an act further on in the predicate. */
function coordinated(words: readonly string[], from: number): number | undefined {
  const first = words[from] ?? '';
  const starts = pastBase(first) !== undefined || presentBase(first) !== undefined || /^(?:was|is)$/u.test(first);
  if (!starts || /^(?:lay|lies|lain)$/u.test(first)) return undefined;
  for (let at = from + 1; at < Math.min(words.length - 1, from + 16); at++) {
    const word = words[at] ?? '';
    if (/^(?:[;—:]|who|which|that|when|while|as|if|because|before|until|so|but)$/u.test(word)) return undefined;
    if (word !== 'and') continue;
    const next = /^(?:then|also|[a-z]+ly)$/u.test(words[at + 1] ?? '') ? at + 2 : at + 1;
    if (livingVerbAt(words, next)) return next;
  }
  return undefined;
}

const A_MOMENT_AGO =
  /\b(?:not an hour|an hour|half an hour|minutes|(?:a|ten|five|twenty) (?:minutes?|moment)) (?:ago|earlier|before)\b|\bonly this morning\b/u;

/** "Anna had just been in to wind the clock": what was done a moment ago. */
function justDone(words: readonly string[], at: number): number | undefined {
  return /^(?:had|has)$/u.test(words[at] ?? '') &&
    words[at + 2] !== 'died' &&
    (/^(?:just|only just|already|meanwhile)$/u.test(words[at + 1] ?? '') || A_MOMENT_AGO.test(words.slice(at + 2, at + 14).join(' ')))
    ? at + 2
    : undefined;
}

/** What is left undone by those alone who could: the dead do not answer either. */
const UNDONE =
  /^(?:look|stop|want|mind|laugh|smile|blink|turn|wait|bother|notice|ask|argue|find|hear|sit|let|eat|listen|take|believe|understand|care|like|think|know|put|touch|need|drink|trust|agree|pause|hesitate|hurry|knock|take|give|help|lower|raise|lift|drop|flinch|join|explain|bother|cry|wear|read|write|sing|finish|admit|deny|quite|go|leave)$/u;
const UNABLE = /^(?:(?:did|does|could|can|would|will) (?:not|never)|(?:did|does|could|ca|would|wo)n't|won't|can't|cannot)$/u;

/** "Anna did not look up", "could n't find her glasses". */
function undoneAt(words: readonly string[], at: number): number | undefined {
  const two = UNABLE.test(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
  if (!two && !UNABLE.test(words[at] ?? '')) return undefined;
  const next = at + (two ? 2 : 1);
  const verb = ADVERB.test(words[next] ?? '') ? next + 1 : next;
  const rest = words.slice(verb, verb + 4).join(' ');
  const isOfTheDead =
    /^(?:go home|go back|leave (?:the hospital|that bed|[a-z]+ alive|a)|know (?:it|then)|give up the|wear it|need (?:it|them))/u.test(rest);
  return UNDONE.test(words[verb] ?? '') && !isOfTheDead ? verb : undefined;
}

const AT_IT = /^(?:waiting|listening|watching|standing|sitting|humming|pacing|smiling|staring|frowning|whistling)$/u;
/** What somebody has done in a scene told in the present. */
const HAS_DONE =
  /^(?:brought|made|cooked|bought|come|agreed|decided|promised|offered|spilled|moved|asked|invited|started|finished|forgotten|booked|ordered|taken off|put on|got|found)$/u;

/** "Anna has been listening to all this", "Anna had been waiting", "Anna has brought cake". */
function longDoing(words: readonly string[], at: number): number | undefined {
  const has = words[at] ?? '';
  if (!PERFECT.has(has)) return undefined;
  const doing = words[at + 2] ?? '';
  if (words[at + 1] === 'been')
    return AT_IT.test(doing) || (has === 'has' && /^[a-z]{2,}ing$/u.test(doing) && !isResting(doing)) ? at + 2 : undefined;
  return has === 'has' && HAS_DONE.test(words[at + 1] ?? '') && words[at + 2] !== 'to' ? at + 1 : undefined;
}

const HABIT = /^(?:always|never|often|usually|sometimes|rarely|still)$/u;
/** Where somebody lives, and not in whose memory. */
const ABODE =
  /^(?:(?:now|still|here|there) )?(?:next door|across|upstairs|downstairs|alone|in (?!(?:his|her|my|our|their|the (?:memory|hearts|past))\b)|at (?!rest)|with|above|over|opposite|near|down|two|for (?:the|a|his))/u;

/** What the living have, and no grave. */
const OWNS =
  /^(?:an?|the|his|her|two|three|no|never|taken|gone|moved) (?!(?:grave|stone|tomb|headstone|plaque|memorial|monument|place in|statue|street|dead|to\b))/u;

/** "Anna lives next door", "Anna always sits by the window": what is told in the present of somebody who is alive. */
function livesAt(words: readonly string[], at: number): number | undefined {
  const isHabit = HABIT.test(words[at] ?? '');
  const verb = isHabit ? at + 1 : at;
  const word = words[verb] ?? '';
  if (word === 'has' && OWNS.test(words.slice(verb + 1, verb + 4).join(' '))) return verb;
  if (/^(?:lives|works)$/u.test(word)) return ABODE.test(words.slice(verb + 1, verb + 5).join(' ')) ? verb : undefined;
  const base = isHabit && words[at] !== 'never' ? presentBase(word) : undefined;
  return base !== undefined && pastBase(word) === undefined && isLivingAct(base) ? verb : undefined;
}

/** The verb of what a subject does, in its predicate. */
export function actOf(words: readonly string[], from: number): number | undefined {
  return (
    verbAt(words, from) ??
    busyAt(words, from) ??
    coordinated(words, from) ??
    afterPerfect(words, from) ??
    justDone(words, from) ??
    longDoing(words, from) ??
    jointVerb(words, from) ??
    isThere(words, from) ??
    undoneAt(words, from) ??
    livesAt(words, from) ??
    moodAt(words, from) ??
    atHand(words, from)
  );
}
