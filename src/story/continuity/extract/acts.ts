import { isLivingAct, pastBase, presentBase } from '../lexicon/verbs.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import type { Mention } from '../grammar/mentions.js';
import type { Sentence } from '../grammar/types.js';

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

/** What is done with the living: "kissed her mother". */
const WITH =
  /^(?:kiss(?:ed|es)|hugg?(?:ed|s)|embrac(?:ed|es)|greet(?:ed|s)|thank(?:ed|s)|telephon(?:ed|es)|rang|rings|phon(?:ed|es)|ask(?:ed|s)|paid|pays|marr(?:ied|ies)|join(?:ed|s)|interrupt(?:ed|s)|met|meets|answer(?:ed|s))$/u;
const TO =
  /^(?:nodd?(?:ed|s)|wav(?:ed|es)|smil(?:ed|es)|sp(?:oke|eaks)|talk(?:ed|s)|wink(?:ed|s)|danc(?:ed|es)|argu(?:ed|es)|whisper(?:ed|s)|lunch(?:ed|es)|din(?:ed|es)|quarrell?(?:ed|s))$/u;
const RESTING = /^(?:lying|resting|rotting|sleeping|being|hanging|moldering|mouldering|missing|going|waiting)$/u;

/** Who is met, greeted, seen to be about: the token of the verb. */
function metAt(words: readonly string[], { token, last }: Mention): number | undefined {
  const before = words[token - 1] ?? '';
  if (WITH.test(before)) return token - 1;
  if (/^(?:to|at|with)$/u.test(before) && TO.test(words[token - 2] ?? '')) return token - 2;
  if (/^(?:was|is|stood|stands|sat|sits|came|comes)$/u.test(before) && /^(?:there|here|in|out)$/u.test(words[token - 2] ?? ''))
    return token - 1;
  const after = words[last + 2] ?? '';
  return /^(?:was|is)$/u.test(words[last + 1] ?? '') && /^[a-z]{3,}ing$/u.test(after) && !RESTING.test(after) ? last + 2 : undefined;
}

function verbAt(words: readonly string[], at: number): number | undefined {
  const place = ADVERB.test(words[at] ?? '') ? at + 1 : at;
  const word = words[place] ?? '';
  const base = pastBase(word) ?? presentBase(word);
  if (base === undefined) return /^[a-z]{3,}ed$/u.test(word) && !LASTING.test(word) ? place : undefined;
  return isLivingAct(base) && !STATES.test(word) ? place : undefined;
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

const SOUNDS = /^(?:voice|laugh|laughter|footsteps?|steps?|knock|cough|whistle|singing|snoring|cry|shout|whisper)$/u;
const HEARD = /^(?:came|comes|rang|rings|rose|rises|called|calls|startled|stopped|drifted|sounded|carried|made|cut|broke|floated|boomed)$/u;

/** "Anna 's laugh came from the next room": the verb. */
function soundAt(words: readonly string[], { last }: Mention): number | undefined {
  const isHeard = SOUNDS.test(words[last + 2] ?? '') && HEARD.test(words[last + 3] ?? '');
  const isInside = /^(?:mind|memory|head|dreams?|ears|past|grave|dead)$/u;
  return isHeard && !words.slice(last + 4).some((word) => isInside.test(word)) ? last + 3 : undefined;
}

/** "A letter came from Anna": the verb. */
function sentBy(words: readonly string[], { token }: Mention): number | undefined {
  if (words[token - 1] !== 'from') return undefined;
  const before = words.slice(Math.max(0, token - 9), token - 1).join(' ');
  const isFresh =
    /\b(?:an?|another|the morning 's|today 's) (?:[a-z]+ ){0,2}?(?:letter|postcard|telegram|note|call|message|email|text|parcel|cable|wire)\b.*\b(?:came|arrived|comes|arrives|had come|had arrived|was waiting|lay on the mat)$/u.test(
      before,
    );
  return isFresh ? token - 2 : undefined;
}

/** The verb of what a subject does, in its predicate. */
function actOf(words: readonly string[], from: number): number | undefined {
  const busy = words[from + 1] ?? '';
  const isBusy = /^(?:was|is)$/u.test(words[from] ?? '') && /^[a-z]{3,}ing$/u.test(busy) && !RESTING.test(busy);
  return (
    verbAt(words, from) ??
    (isBusy ? from + 1 : undefined) ??
    coordinated(words, from) ??
    afterPerfect(words, from) ??
    justDone(words, from) ??
    isThere(words, from)
  );
}

/** Where the words of an act begin and end, in tokens. */
function actAt(words: readonly string[], mention: Mention): { readonly first: number; readonly last: number } | undefined {
  const verb = actOf(words, predicateAt(words, mention.last));
  if (verb !== undefined) return { first: mention.token, last: verb };
  const isTagged = TAGS.test(words[mention.token - 1] ?? '') && /^(?:“”|,)$/u.test(words[mention.token - 2] ?? '');
  if (isTagged) return { first: mention.token - 1, last: mention.last };
  const met = metAt(words, mention) ?? sentBy(words, mention);
  return met === undefined ? undefined : { first: Math.min(met, mention.token), last: Math.max(met, mention.last) };
}

function heardOf(words: readonly string[], mention: Mention): { readonly first: number; readonly last: number } | undefined {
  const verb = soundAt(words, mention);
  return verb === undefined ? undefined : { first: mention.token, last: verb };
}

/** Who does what only the living do, in a sentence. */
export function actsOf(sentence: Sentence, mentions: readonly Mention[], at: number): Act[] {
  return mentions.flatMap((mention, index): Act[] => {
    if (mention.kind === 'pronoun') return [];
    const act = mention.isOwner ? heardOf(sentence.words, mention) : actAt(sentence.words, mention);
    const holder = act && holderFor(mention, mentions[index - 1]);
    if (!act || !holder) return [];
    return [{ holder, sentence: at, token: mention.token, start: sentence.start[act.first] ?? 0, end: sentence.end[act.last] ?? 0 }];
  });
}
