import { occursIn } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';
import type { Tense } from '../../lexicon/tenses.js';
import { type Deed, Deeds } from './deeds.js';
import { stirsIn } from './stir.js';

/** In what tense and person a sentence of narration is told. */
export interface Voice {
  /** Finite verbs in the past and in the present. */
  readonly past: number;
  readonly present: number;
  /** Of these, what somebody does before one's eyes: the teller's comments and "is", "was" are none. */
  readonly acts: number;
  /** What things are seen to do: "the tap dripped". */
  readonly stirs: number;
  /** Of all these, what leaves no doubt: an object or a place follows. */
  readonly firm: number;
  /** Acts by "I" among them. */
  readonly ownActs: number;
  /** Whether it may tell of another time than the scene's, or of all times. */
  readonly isApart: boolean;
  /** The capital words before verbs, and those of them that can only be a name: the cast tells whether they are anybody's. */
  readonly doers: readonly string[];
  readonly subjects: readonly string[];
  /** "I", "me", "my" in narration; he and she. */
  readonly first: number;
  readonly third: number;
  /** Whether "I" does something in the story, and not only tells it. */
  readonly firstActs: boolean;
  /** Whether it speaks to somebody, as letters do: "you", "Bob: I was there". */
  readonly isAddress: boolean;
  /** Whether it tells what only the one it is of can know: a wish, a thought, what their body feels. */
  readonly isInner: boolean;
  readonly hasSpeech: boolean;
  /** Whether what follows may be what somebody wrote: "Inside was a note:". */
  readonly isCue: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The voices of a paragraph, counted. */
export interface VoiceTally {
  readonly past: number;
  readonly present: number;
  readonly first: number;
  readonly third: number;
  readonly firstActs: number;
}

/** Counts the voices of a paragraph's sentences. */
export function tallyOf(voices: readonly Voice[]): VoiceTally {
  const tally = { past: 0, present: 0, first: 0, third: 0, firstActs: 0 };
  for (const { past, present, first, third, firstActs } of voices) {
    tally.past += past;
    tally.present += present;
    tally.first += first;
    tally.third += third;
    if (firstActs) tally.firstActs++;
  }
  return tally;
}

/** Which tense a sentence is told in: undefined when it shows none, or both. */
export function tenseOf({ past, present }: Voice): Tense | undefined {
  if (past > 0) return present > 0 ? undefined : 'past';
  return present > 0 ? 'present' : undefined;
}

/** Words that put what is told in the past at another time than the scene's. */
const BACKSTORY =
  /^(?:“” )?(?:Had (?:\p{Lu}|he|she|they|it|I)|Whoever)\b|\bthe (?:year|summer|winter|spring|autumn|night|day) (?:the|that|he|she|they|I|we|his|her|my|\p{Lu}\p{Ll}+)\b|\b(?:would|might|could) have|\b[Ii]n (?:his|her|its|their|my) (?:day|time|prime|heyday)\b|\blive to (?:see|tell)\b|\b(?:yesterday|ago|last (?:night|week|year|month|summer|winter|spring|autumn|time|\p{Lu}\w+)|once|used to|years|earlier|before(?! (?:anything|anyone|anybody|it|he|she|I) )|when|since(?! (?:his|her|my|the|its|their|there|it) )|that (?:day|night|morning|summer|winter|year|time|afternoon|evening)|as an? (?:child|girl|boy)|always|never (?:knew|saw|had|was|were|did)|childhood|young|remember\w*|after|till|every (?:day|morning|evening|night|time|week|year)|often|in \d{4}|grew up|born|bought|sold|married|taught|learned|learnt|died|founded|inherited|invented|studied|retired|tonight|this morning|this afternoon|back then|those days|just (?:got|learned|lost|told|said|became|saw|heard|did|made|had|came))\b|'d\b/u;
/** Words that make what is told in the present true of all times, or of the teller's. */
const GENERIC =
  /\b(?:always|never|every (?:day|morning|evening|night|time|week|month|year|man|woman|one|[A-Z][a-z]+)|often|usually|sometimes|today|nowadays|occasionally|now and then|from time to time|to this day|(?<!\b(?:the|two|three|four|five|both|these|those|of|several|other|old|young) )(?:people|men|women)|one (?:can|may|has|is|does|never|[a-z]+s (?:to|that|the|it)\b)|must|(?<!\bas )if|when|whenever|like (?:any|every|all|most)|anyone|those who|until (?:he|she|one)|(?:of|upon|to|for|in|as) an? (?:man|woman|person)|this day|on \p{Lu}\w+days|each (?:day|morning|evening|night|time|week|year)|you|your|suggest\w*|propos\w+|insist\w*|recommend\w*|demand\w*|[Tt]he way)\b|(?<!\b[Hh]e |\b[Ss]he )'(?:m|re|ve|ll)\b/u;

const FIRST = new Set(['I', 'me', 'my', 'myself']);
const THIRD = new Set(['he', 'she', 'his', 'her', 'him']);

/** Reads who does what in which tense. */
export function voiceOf(sentence: Sentence, at: number): Voice {
  const { words, text } = sentence;
  const { deeds, past: pastDeeds, present: presentDeeds } = new Deeds(words);
  const stirs = stirsIn(words);
  const past = pastDeeds + stirs.past;
  const present = presentDeeds + stirs.present;
  const own = deeds.filter(({ isAct, isOwn }) => isAct && isOwn).length;
  return {
    past,
    present,
    acts: deeds.filter(({ isAct }) => isAct).length,
    stirs: stirs.acts + deeds.filter(({ isStir }) => isStir === true).length,
    firm: stirs.firm + deeds.filter(({ isAct, isStir, isFirm }) => isFirm === true && (isAct || isStir === true)).length,
    ownActs: own,
    isApart:
      sentence.isQuestion ||
      words[1] === ':' ||
      isRemark(deeds) ||
      (past > 0 ? BACKSTORY : GENERIC).test(text) ||
      (deeds.length > 0 && !isReal(sentence)),
    doers: deeds.flatMap(({ doer }) => doer ?? []),
    subjects: deeds.flatMap(({ doer, isNamed }) => (doer !== undefined && isNamed ? [doer] : [])),
    first: words.filter((word) => FIRST.has(word)).length,
    third: words.filter((word) => THIRD.has(word)).length,
    firstActs: !sentence.isQuestion && isReal(sentence) && (own > 0 || deeds.some(({ isOwn, tense }) => isOwn && tense === 'past')),
    isAddress: occursIn(ADDRESS, text),
    isInner: occursIn(INNER, text),
    hasSpeech: sentence.hasSpeech,
    isCue: words.at(-1) === ':' || occursIn(CUE, text),
    sentence: at,
    start: sentence.start[0] ?? 0,
    end: sentence.end.at(-1) ?? 0,
  };
}

/** "I believe him": the teller's word to the reader, in whatever tense the story is told. */
function isRemark(deeds: readonly Deed[]): boolean {
  return deeds.every(({ isAct }) => !isAct) && deeds.some(({ isOwn, tense }) => isOwn && tense === 'present');
}

/** Said to somebody, or thought by somebody: "I have failed, she thought". */
const ADDRESS =
  /\b(?:[Yy]ou|[Yy]ours?|yourself)\b|: I\b|, (?:he|she|they|[A-Z][a-z]+) (?:thought|thinks|realized|realised|realizes|realises|wondered|wonders|mused|muses|told (?:him|her)self|tells (?:him|her)self)\b/u;

const INNER =
  /\b(?:wish(?:ed|es)|hoped|(?<!\b(?:had|has|have|no|his|her|my|the|their|of|with|any|some|like) )(?:hopes|regrets|fears|dreads)|wonder(?:ed|s)|remember(?:ed|s)|forgets?|forgot|kn[eo]ws?|realis(?:ed|es)|realiz(?:ed|es)|regretted|dreaded|suspect(?:ed|s)|believe[ds]|feared|long(?:ed|s) (?:for|to)|ached? (?:for|to)|(?:thought|thinks) (?:of|about|that|how|it)|t(?:old|ells) (?:him|her)self|occur(?:red|s) to|(?:felt|feels) (?:no|the|a|an|sick|cold|better|foolish|sure|as)|bother(?:ed|s)|cross with (?:him|her)self|(?:was|is) (?:afraid|ashamed|glad|hungry|relieved|uneasy|homesick|jealous|thirsty|pleased|proud|sorry|certain|sure)|(?:his|her) (?:mind|thoughts|stomach|chest|throat|pulse|heart|temples|skin|tongue|lungs|spine|mouth|ears|eyes|legs|head|feet|fingers) (?:was|were|is|are|had|has|went|goes?|turned|turns?|ached?s?|burned|burnt|burns?|stung|stings?|tingled|tingles?|throbbed|throbs?|itched|itch(?:es)?|tightened|tightens?|raced|races?|pounded|pounds?|hammered|hammers?|rang|rings?|swam|swims?|spun|spins?|clenched|clench(?:es)?)|(?:in|down|up|through|behind) (?:his|her) (?:mind|stomach|chest|throat|back|spine|veins|ribs|eyes|mouth|temples))\b/u;

const CUE =
  /\b(?:wrote|writes|written|scribbled|scrawled|typed|handwriting|notes?|messages?|letters?|headlines?|inscription|sentence|postcard|telegram|diary|journal|log|screen|sheet|placard|banner|epitaph|scratche[sd]|carved|engraved|printed)\b/u;

const UNREAL =
  /\b(?:(?<!\bas )if|unless|suppos\w+|imagin\w+|dream\w*|dreamt|photographs?|portraits?|pictures?|according|legends?|rumou?r\w*)\b/u;

/** Whether nothing in it takes its verbs out of the scene. "Nothing moves" and "she believes" are of the scene. */
function isReal({ text }: Sentence): boolean {
  return !occursIn(UNREAL, text);
}
