import { ThingFinder } from '../extract/things/ownedThings.js';
import { FURNITURE, KEPT, PAPERS, STORED } from '../lexicon/keepsakes.js';
import { occursIn } from '../grammar/matches.js';
import { genderOfNoun, NUMBER } from '../lexicon/nouns.js';
import { pastBase } from '../lexicon/verbs.js';
import { mentionsOf } from '../grammar/mentions.js';
import { leadsAway } from '../grammar/stance.js';
import type { Sentence } from '../grammar/types.js';

/** A sentence together with the earlier one whose subject it speaks of: "Paul blinked. Grey eyes, short of sleep." */
export interface Joined {
  /** Both as one sentence, parted by a colon. */
  readonly sentence: Sentence;
  /** Where the later one begins in the paragraph, and how many tokens the earlier one has. */
  readonly from: number;
  readonly seam: number;
  /** How many sentences back the other one stands; the one after it is -1. */
  readonly by: number;
  /** What is told stands before this. */
  readonly until: number;
}

/** A longer sentence has a subject of its own. */
const MOST_TOKENS = 26;
/** So many sentences may speak on of one subject. */
const FARTHEST = 3;
/** What one has or is. */
const TELLING =
  /\b(?:eyes?|hair|curls|braids?|plaits?|beard|moustache|whiskers|chin|cheeks?|head|scalp|bald|tall|short|stout|fat|plump|thin|lean|slender|slim|heavy|big|small|scars?|birthmark|tattoo|they|it|green|blue|grey|brown|black|years?|birthday|teens|thirt\w+|twent\w+|fort\w+|fift\w+|sixt\w+|sevent\w+|eight\w+|ninet\w+|\w+teen|arms?|hands?|legs?|knees?|foot|feet|ankles?|wrists?|shoulders?|elbows?|fingers?|thumb|ears?|sleeves?|left|right|child|children|brothers?|sisters?|sons?|daughters?|wife|husband|married|unmarried|bachelor|spinster|an? [a-z-]+(?:er|or|ist|man|woman|smith|wright|ian|maid|ess))\b/u;
const FINITE = /^(?:was|were|is|are|am|had|has|have|did|does|do|would|could|will|can|might|may|must|should|'s|'re|'d)$/u;
/** What speaks on of something just named, or of a part of somebody. */
const REFERS =
  /^(?:(?:they|it|both|these|those|this|that)\b|(?:the|one|two|both|no|not|only) (?:[a-z-]+ ){0,3}(?:eyes?|irises|hairs?|curls|braids?|plait|ponytail|beard|moustache|whiskers|scar|birthmark|tattoo|mole|chin|cheeks?|scalp|head|arms?|hands?|legs?|knees?|foot|ankle|wrist|shoulder|elbow|fingers?|thumb|sleeve|ear|left|right|brothers?|sisters?|sons?|daughters?|child|children)\b|[a-z-]+ (?:they|it) (?:was|were)\b)|\b(?:the|those|both) (?:[a-z-]+ ){0,2}(?:eyes|irises|hair|curls|beard|moustache)\b/u;

/** "The left one had never given him any trouble." */
const OTHER_SIDE = /^the (?:left|right)(?: one)? (?:was|is|had|has|would|could|did|does)\b/iu;

/** Whether a word stands for somebody: others than the one before may be meant. */
function namesSomebody(sentence: Sentence, isFragment: boolean): boolean {
  const others = mentionsOf(sentence).filter(({ kind, token }) => kind !== 'noun' || !isFragment || token > 1);
  return others.length > 0 || sentence.words.some((word) => /^(?:I|my|me|we|our|us|you|your|their)$/iu.test(word));
}

/** Whether it has no verb of its own before its first break: "A tanner, like his father." */
function isVerbless({ words }: Sentence): boolean {
  const stop = words.findIndex((word) => /^[,;:—]$/u.test(word));
  const head = stop < 0 ? words : words.slice(0, stop);
  return !head.some((word, at) => FINITE.test(word) || (at > 0 && pastBase(word) !== undefined && genderOfNoun(word) === undefined));
}

function speaksOn(sentence: Sentence): boolean {
  const { words, text, isQuestion } = sentence;
  if (words.length > MOST_TOKENS || isQuestion || !occursIn(TELLING, text)) return false;
  if (OTHER_SIDE.test(text) && !mentionsOf(sentence).some(({ kind }) => kind !== 'pronoun')) return true;
  const isFragment = isVerbless(sentence);
  return (isFragment || occursIn(REFERS, text)) && !namesSomebody(sentence, isFragment);
}

function join(one: Sentence, other: Sentence): Sentence {
  const colon = one.end.at(-1) ?? 0;
  const length = one.text.length + 3;
  return {
    text: `${one.text} : ${other.text}`,
    at: [...one.at, one.text.length + 1, ...other.at.map((at) => at + length)],
    start: [...one.start, colon, ...other.start],
    end: [...one.end, colon, ...other.end],
    words: [...one.words, ':', ...other.words],
    isQuestion: one.isQuestion,
    hasSpeech: one.hasSpeech || other.hasSpeech,
  };
}

/** What speaks on of a thing that was just named: "It was blue", "The paint was blue". */
const OF_THING =
  /\b(?:it|they|them)\b|\b(?:[Tt]he|[Ii]ts) (?:[a-z-]+ ){0,2}?(?:paint|paintwork|varnish|enamel|colou?r|leather|silk|wool|stone|setting|bonnet|roof|hood|doors?|sides?|flank|bodywork|hull|emerald|ruby|sapphire|diamond|pearl|garnet|opal|topaz|amethyst|turquoise|onyx|moonstone|aquamarine|silver|gold|brass|steel)\b/u;
/** "She counted the pearls. There were nineteen." */
const COUNTED_ON = new RegExp(
  `^(?:(?:[Tt]here (?:were|are)|[Aa]ll|[Oo]nly|[Ee]xactly|(?:[Hh]e|[Ss]he|I) (?:made it|counted|got to|found)) )?(?:only |exactly |just )?${NUMBER}(?: of them| in all| altogether| exactly)?$`,
  'iu',
);
const SEVERAL = /\b(?:the|his|her|its|all) (?:[a-z]+ ){0,2}[a-z]{3,}s\b/u;
const THINGS = new ThingFinder(`${KEPT}|${FURNITURE}|${STORED}|${PAPERS}`);
const THING_GATE = new RegExp(`\\b(?:${KEPT}|${FURNITURE}|${STORED}|${PAPERS})\\b`, 'u');

function isToldOn(sentence: Sentence, before: Sentence): boolean {
  return occursIn(OF_THING, sentence.text) && occursIn(THING_GATE, before.text) && THINGS.in(before).length > 0;
}

function isCountedOn(sentence: Sentence, before: Sentence): boolean {
  return COUNTED_ON.test(sentence.text) && SEVERAL.test(before.text);
}

/** The `at`th sentence with the one before it, where that names the thing that this one speaks on of. */
export function continuedThing(sentences: readonly Sentence[], at: number): Joined | undefined {
  const sentence = sentences[at];
  const before = sentences[at - 1];
  if (!sentence || !before || sentence.isQuestion || before.isQuestion || sentence.words.length > MOST_TOKENS) return undefined;
  if (before.words.length > 40 || leadsAway(before) || !(isToldOn(sentence, before) || isCountedOn(sentence, before))) return undefined;
  const from = sentence.start[0] ?? 0;
  // It is told in both: the thing before the seam, and what is said of it behind.
  return { sentence: join(before, sentence), from, seam: before.words.length, by: 1, until: from };
}

/** "Nobody expected a witness of eight. Paul swung his legs." */
function ledUp(sentence: Sentence, next: Sentence | undefined): Joined | undefined {
  if (!next || sentence.isQuestion || sentence.words.length > MOST_TOKENS || !occursIn(TELLING, sentence.text)) return undefined;
  if (namesSomebody(sentence, true)) return undefined;
  const [first] = mentionsOf(next);
  if (first?.kind !== 'name' || first.token > 3) return undefined;
  return { sentence: join(sentence, next), from: -1, seam: sentence.words.length, by: -1, until: next.start[0] ?? 0 };
}

/** The `at`th sentence with the one it continues, or with the one it leads up to; undefined where it stands by itself. */
export function continued(sentences: readonly Sentence[], at: number): Joined | undefined {
  const sentence = sentences[at];
  if (!sentence) return undefined;
  if (at === 0) return ledUp(sentence, sentences[1]);
  if (!speaksOn(sentence)) return undefined;
  for (let by = 1; by <= Math.min(FARTHEST, at); by++) {
    const before = sentences[at - by];
    if (!before || before.words.length > 60 || leadsAway(before)) return undefined;
    if (by < FARTHEST && speaksOn(before)) continue;
    return {
      sentence: join(before, sentence),
      from: sentence.start[0] ?? 0,
      seam: before.words.length,
      by,
      until: Number.POSITIVE_INFINITY,
    };
  }
  return undefined;
}
