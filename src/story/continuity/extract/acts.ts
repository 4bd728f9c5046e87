import { isLivingAct, pastBase, presentBase } from '../lexicon/verbs.js';
import { type Holder, holderOf } from '../read/holder.js';
import type { Mention } from '../read/mentions.js';
import type { Sentence } from '../read/types.js';

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
  return base !== undefined && isLivingAct(base) && !STATES.test(word) ? place : undefined;
}

function holderFor(mention: Mention, before: Mention | undefined): Holder | undefined {
  if (mention.kind === 'name') return holderOf(mention.text);
  if (mention.kind === 'pronoun') return undefined;
  if (!mention.text.startsWith("'s ")) return /^(?:his|her|my|the) /u.test(mention.text) ? holderOf(mention.text) : undefined;
  return before?.kind === 'name' && before.last === mention.token - 1 ? holderOf(`${before.text} ${mention.text}`) : undefined;
}

/** Where the words of an act begin and end, in tokens. */
function actAt(words: readonly string[], mention: Mention): { readonly first: number; readonly last: number } | undefined {
  const verb = verbAt(words, mention.last + 1);
  if (verb !== undefined) return { first: mention.token, last: verb };
  const isTagged = TAGS.test(words[mention.token - 1] ?? '') && /^(?:“”|,)$/u.test(words[mention.token - 2] ?? '');
  if (isTagged) return { first: mention.token - 1, last: mention.last };
  const met = metAt(words, mention);
  return met === undefined ? undefined : { first: Math.min(met, mention.token), last: Math.max(met, mention.last) };
}

/** Who does what only the living do, in a sentence. */
export function actsOf(sentence: Sentence, mentions: readonly Mention[], at: number): Act[] {
  return mentions.flatMap((mention, index): Act[] => {
    if (mention.kind === 'pronoun' || mention.isOwner) return [];
    const act = actAt(sentence.words, mention);
    const holder = act && holderFor(mention, mentions[index - 1]);
    if (!act || !holder) return [];
    return [{ holder, sentence: at, token: mention.token, start: sentence.start[act.first] ?? 0, end: sentence.end[act.last] ?? 0 }];
  });
}
