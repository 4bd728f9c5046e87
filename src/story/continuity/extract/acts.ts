import { isPet } from '../lexicon/nouns.js';
import { isLivingAct, pastBase, presentBase } from '../lexicon/verbs.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import type { Mention } from '../grammar/mentions.js';
import type { Sentence } from '../grammar/types.js';
import { dealtWith, isResting, type Told } from './dealings.js';
import { gestureOf } from './gestures.js';

/** What somebody named, or somebody's relative, does. Offsets are UTF-16 units of its paragraph. */
export interface Act {
  readonly holder: Holder;
  readonly sentence: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

const TAGS =
  /^(?:said|says|asked|asks|cried|replied|whispered|muttered|answered|called|shouted|murmured|snapped|added|repeated|demanded|laughed|agreed|observed|remarked)$/u;
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
  [/^(?:kept|keeps)$/u, /^(?:on )?[a-z]+ing\b/u],
  [
    /^follow(?:ed|s)$/u,
    /^(?:him|her|me|them|us|\p{Lu}\p{L}+)(?: (?:out|in|into|up|down|to|through|across|along|inside|outside|upstairs|home|back|over)\b|$| [,;])/u,
  ],
  [/^wait(?:ed|s)$/u, /^(?:by|in|at|outside|under|near|while|until|till|with|for|beside|on|to)\b/u],
  [
    /^(?:left|leaves)$/u,
    /^(?:the (?:room|house|table|kitchen|office|building|party|bar|hall|shop)|for (?:work|the|town|school)|without|early|through|at once)\b/u,
  ],
  [/^(?:heard|hears)$/u, /^(?:the|a|her|his|him|footsteps|something|someone|them|it)\b/u],
  [
    /^(?:hung|hangs)$/u,
    /^(?:up\b|(?:his|her|the) (?:[a-z]+ )?(?:coat|hat|jacket|scarf|cloak|towel|apron|keys?|washing|picture|lantern)\b)/u,
  ],
  [
    /^appear(?:ed|s)$/u,
    /^(?:in|at|on|from|beside|behind|with|around|round|out)\b(?! (?:his|her|their|a|my) (?:dreams?|sleep|mind|vision|nightmares?))/u,
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

function verbAt(words: readonly string[], at: number): number | undefined {
  const place = ADVERB.test(words[at] ?? '') ? at + 1 : at;
  const word = words[place] ?? '';
  const base = pastBase(word) ?? presentBase(word);
  if (base === undefined) return (/^[a-z]{3,}ed$/u.test(word) && !LASTING.test(word)) || isPresentAct(words, place) ? place : undefined;
  return (isLivingAct(base) && !STATES.test(word)) || isLively(words, place) ? place : undefined;
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
  return verbAt(words, verb);
}

const PERFECT = new Set('had has'.split(' '));
/** What somebody is who is there. */
const PRESENT =
  /^(?:there|here|late|alive|well|hungry|tired|asleep|awake|waiting|busy|ready|alone|drunk|silent|already|early|sitting|standing|laughing|smiling|crying|working|talking|up|home|back|out|in|on|at|by|outside|inside|downstairs|upstairs|angry|cheerful|pleased|glad|cross|thirsty|pale|wet|breathless|impatient)$/u;
const RESTING_PLACE =
  /\b(?:churchyard|cemetery|graveyard|grave|ground|earth|tomb|crypt|coffin|heaven|rest|peace|memory|picture|photograph|past|lost|missing|thoughts?)\b/u;

/** "Anna had walked all the way and wanted a chair": the act after what came before it. */
function afterPerfect(words: readonly string[], at: number): number | undefined {
  if (!PERFECT.has(words[at] ?? '')) return undefined;
  for (let next = at + 2; next < Math.min(words.length, at + 12); next++) {
    if (/^[;—]$/u.test(words[next] ?? '')) return undefined;
    if (words[next] !== 'and') continue;
    const verb = words[next + 1] ?? '';
    const base = pastBase(verb) ?? presentBase(verb);
    const isFinite =
      presentBase(verb) !== undefined ||
      /^(?:wanted|was|went|took|came|began|gave|drank|ate|ran|spoke|sang|rang|wore|threw|drew|woke|shook|knew|needed)$/u.test(verb);
    return base !== undefined && isFinite && isLivingAct(base) && !STATES.test(verb) ? next + 1 : undefined;
  }
  return undefined;
}

/** "Anna was there", "Anna was at the gate": the last word of it. */
function isThere(words: readonly string[], at: number): number | undefined {
  if (!/^(?:was|is)$/u.test(words[at] ?? '')) return undefined;
  const place =
    /^(?:already|still|now|there|also|[a-z]+ly)$/u.test(words[at + 1] ?? '') && PRESENT.test(words[at + 2] ?? '') ? at + 2 : at + 1;
  if (!PRESENT.test(words[place] ?? '') || words[place] === 'already' || RESTING_PLACE.test(words.slice(place, place + 6).join(' ')))
    return undefined;
  return place;
}

function holderFor(mention: Mention, before: Mention | undefined): Holder | undefined {
  if (mention.kind === 'name') return holderOf(mention.text);
  if (mention.kind === 'pronoun') return undefined;
  if (!mention.text.startsWith("'s ")) return /^(?:his|her|my|the) /u.test(mention.text) ? holderOf(mention.text) : undefined;
  return before?.kind === 'name' && before.last === mention.token - 1 ? holderOf(`${before.text} ${mention.text}`) : undefined;
}

function livingVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const base = pastBase(word) ?? presentBase(word);
  return base !== undefined && isLivingAct(base) && !STATES.test(word);
}

/** Where the predicate of a subject begins: after "who", after a phrase between commas. */
function predicateAt(words: readonly string[], last: number): number {
  const next = words[last + 1] ?? '';
  if (next === 'who') return last + 2;
  if (next !== ',') return last + 1;
  if (words[last + 2] === 'who') return last + 3;
  const close = words.indexOf(',', last + 2);
  const isShort = close > 0 && close - last < 10;
  const inside = isShort ? words.slice(last + 2, close) : [];
  return isShort &&
    !inside.some((word) =>
      /^(?:who|whose|and|namesake|ghost|dead|late|son|daughter|nephew|grandson|cousin|said|asked|was|were|had|“”)$/u.test(word),
    )
    ? close + 1
    : last + 1;
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

/** The verb of what a subject does, in its predicate. */
function actOf(words: readonly string[], from: number): number | undefined {
  const busy = words[from + 1] ?? '';
  const isBusy = /^(?:was|is)$/u.test(words[from] ?? '') && /^[a-z]{3,}ing$/u.test(busy) && !isResting(busy);
  return (
    verbAt(words, from) ??
    (isBusy ? from + 1 : undefined) ??
    coordinated(words, from) ??
    afterPerfect(words, from) ??
    justDone(words, from) ??
    jointVerb(words, from) ??
    isThere(words, from)
  );
}

/** Where the words of an act begin and end, in tokens. */
function actAt(words: readonly string[], mention: Mention): Told | undefined {
  const verb = actOf(words, predicateAt(words, mention.last));
  if (verb !== undefined) return { first: mention.token, last: verb };
  const isTagged = TAGS.test(words[mention.token - 1] ?? '') && /^(?:“”|,)$/u.test(words[mention.token - 2] ?? '');
  return isTagged ? { first: mention.token - 1, last: mention.last } : dealtWith(words, mention);
}

/** Animals that are somebody's, as if they were mentioned: "his old dog". */
function petsIn({ words }: Sentence): Mention[] {
  return words.flatMap((word, last): Mention[] => {
    if (!isPet(word)) return [];
    const token = [last - 1, last - 2, last - 3].find((place) => /^(?:his|her|my|'s)$/u.test(words[place] ?? ''));
    if (token === undefined || words.slice(token + 1, last).some((each) => !/^[a-z-]+$/u.test(each))) return [];
    return [{ ...ANIMAL, text: `${words[token] ?? ''} ${word}`, token, last, isOwner: words[last + 1] === "'s" }];
  });
}

const ANIMAL = { kind: 'noun', gender: undefined, isInitial: false, isSubject: true, afterComma: false, isAnimate: true } as const;

/** "She laughed": what whoever did something in the sentence before goes on to do. */
function goingOn(sentence: Sentence, mention: Mention, at: number): Act[] {
  const holder = mention.isSubject && mention.token < 2 ? holderOf(mention.text) : undefined;
  const verb = actOf(sentence.words, mention.last + 1);
  if (!holder || verb === undefined) return [];
  return [{ holder, sentence: at, token: mention.token, start: sentence.start[mention.token] ?? 0, end: sentence.end[verb] ?? 0 }];
}

/** Who does what only the living do, in a sentence; of pronouns, those that open it. */
export function actsOf(sentence: Sentence, known: readonly Mention[], at: number): Act[] {
  const pets = petsIn(sentence);
  const mentions = pets.length === 0 ? known : [...known, ...pets].sort((one, other) => one.token - other.token);
  return mentions.flatMap((mention, index): Act[] => {
    if (mention.kind === 'pronoun') return index === 0 ? goingOn(sentence, mention, at) : [];
    const act = mention.isOwner ? gestureOf(sentence.words, mention) : actAt(sentence.words, mention);
    const holder = act && holderFor(mention, mentions[index - 1]);
    if (!act || !holder) return [];
    return [
      {
        holder,
        sentence: at,
        token: mention.token,
        start: sentence.start[Math.min(act.first, mention.token)] ?? 0,
        end: sentence.end[Math.max(act.last, mention.last)] ?? 0,
      },
    ];
  });
}
