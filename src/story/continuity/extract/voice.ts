import { isBase, isComment, pastBase, presentBase } from '../lexicon/verbs.js';
import { isOfTheWorld } from '../read/stance.js';
import type { Sentence } from '../read/types.js';

/** In what tense and person a sentence of narration is told. */
export interface Voice {
  /** Verbs of what people do, in the past and in the present. */
  readonly past: number;
  readonly present: number;
  /** Whether it tells an act, and no more than acts, in one tense: a sentence that can be a slip. */
  readonly clean: 'past' | 'present' | undefined;
  /** Sentences with "is", "has" and the like. */
  readonly isPresent: boolean;
  /** The capital words that are taken for subjects: the cast tells whether they are anybody. */
  readonly subjects: readonly string[];
  /** "I", "me", "my" in narration; he and she. */
  readonly first: number;
  readonly third: number;
  /** Whether "I" does something in the story, and not only tells it. */
  readonly firstActs: boolean;
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
  readonly cleanPast: number;
  readonly cleanPresent: number;
  readonly firstActs: number;
}

/** Counts the voices of a paragraph's sentences. */
export function tallyOf(voices: readonly Voice[]): VoiceTally {
  const tally = { past: 0, present: 0, first: 0, third: 0, cleanPast: 0, cleanPresent: 0, firstActs: 0 };
  for (const { past, present, first, third, clean, firstActs } of voices) {
    tally.past += past;
    tally.present += present;
    tally.first += first;
    tally.third += third;
    if (clean === 'past') tally.cleanPast++;
    else if (clean === 'present') tally.cleanPresent++;
    if (firstActs) tally.firstActs++;
  }
  return tally;
}

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'I', 'He', 'She']);
const NAME = /^\p{Lu}['\p{L}-]*\p{L}$/u;
const BACKSTORY =
  /\b(?:yesterday|ago|last (?:night|week|year|month|summer|winter|spring|autumn|time|\p{Lu}\w+)|once|used to|years|earlier|before|when|since|that (?:day|night|morning|summer|winter|year|time|afternoon|evening)|had|as an? (?:child|girl|boy)|always|never|first|would|childhood|young|remember\w*|after|until|till|every|often|in \d{4}|grew up|born|tonight|this morning|this afternoon|how|what)\b|'d\b/u;
const GENERIC =
  /\b(?:always|never|every|often|usually|sometimes|still|today|nowadays|to this day|people|men|women|one|must|if|when|whenever|as|like|who|that|which|anyone|those|this day|on \p{Lu}\w+days|each)\b/u;

/** What a subject does, if it is one of the verbs that are known. */
interface Deed {
  readonly subject: string;
  readonly isName: boolean;
  readonly tense: 'past' | 'present';
  /** Whether it is an act in the story, and not a comment of the teller's. */
  readonly isAct: boolean;
}

const ADVERB = /^(?:[a-z]+ly|then|just|still|also|only|at|once|again)$/u;
/** Who shows by the verb's form alone that "put" and "set" are past. */
const THIRD_OR_I = new Set(['he', 'she', 'I']);

function isName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return !SUBJECTS.has(word) && NAME.test(word) && words[at + 1] !== "'s";
}

function pastDeed(subject: string, isNamed: boolean, verb: string, base: string): Deed | undefined {
  const isPast = presentBase(verb) === undefined && (base !== verb || isNamed || THIRD_OR_I.has(subject));
  return isPast ? { subject, isName: isNamed, tense: 'past', isAct: subject !== 'I' || !isComment(base) } : undefined;
}

/** The base of a verb in the present: "walks", or "walk" after "I" and "they". */
function presentOf(subject: string, verb: string): string | undefined {
  return presentBase(verb) ?? (/^(?:I|they|we)$/u.test(subject) && isBase(verb) ? verb : undefined);
}

function deedAt(words: readonly string[], at: number, isLater: boolean): Deed | undefined {
  const subject = words[at] ?? '';
  const isNamed = isName(words, at);
  if (!SUBJECTS.has(subject) && !isNamed && !(subject === 'and' && isLater)) return undefined;
  const next = ADVERB.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  const verb = words[next] ?? '';
  const past = pastBase(verb);
  if (past !== undefined) return pastDeed(subject, isNamed, verb, past);
  const base = presentOf(subject, verb);
  if (base === undefined || isPlural(words, at, subject, next)) return undefined;
  return { subject, isName: isNamed, tense: 'present', isAct: !isComment(base) && (base !== verb || subject === 'I') };
}

function deedsOf(words: readonly string[]): Deed[] {
  const deeds: Deed[] = [];
  for (let at = 0; at < words.length; at++) {
    const deed = deedAt(words, at, deeds.length > 0);
    if (deed) deeds.push(deed);
  }
  return deeds;
}

const FIRST = new Set(['I', 'me', 'my', 'myself']);
const THIRD = new Set(['he', 'she', 'his', 'her', 'him']);

/** Reads who does what in which tense. */
export function voiceOf(sentence: Sentence, at: number): Voice {
  const { words, text } = sentence;
  const deeds = deedsOf(words);
  const past = deeds.filter(({ tense }) => tense === 'past').length;
  const present = deeds.length - past;
  // An "I" may tell in the present what it did in the past.
  const isTold = deeds.some(({ isAct, subject, tense }) => isAct && subject !== 'it' && (tense === 'past' || subject !== 'I'));
  const acts = deeds.filter(({ isAct, subject }) => isAct && subject === 'I').length;
  const isWorld = (isTold || acts > 0) && isOfTheWorld(sentence, 0, text.length, 'ever');
  return {
    past,
    present,
    clean: isTold && isWorld && !sentence.isQuestion ? cleanTense(text, past, present) : undefined,
    isPresent: present > 0 || PRESENT.test(text),
    subjects: deeds.filter(({ isName }) => isName).map(({ subject }) => subject),
    first: words.filter((word) => FIRST.has(word)).length,
    third: words.filter((word) => THIRD.has(word)).length,
    firstActs: acts > 0 && isWorld,
    sentence: at,
    start: sentence.start[0] ?? 0,
    end: sentence.end.at(-1) ?? 0,
  };
}

const PRESENT = /\b(?:is|are|am|has|does|isn't|doesn't|wants|needs|seems|knows|can|will|'re|'ll)\b/u;

/** A main clause stands first, perhaps after a word or two of where and when. */
const OPENING =
  /^(?:“” )?(?:(?:then|and|but|so|slowly|suddenly|outside|inside|quietly|carefully|finally|now|still|again)(?: ,)? )?(?:he|she|they|we|I|it|\p{Lu}[\p{L}'-]+)\b/u;
const AFTER_VERB =
  /^(?:the|a|an|his|her|my|its|their|it|him|them|at|to|into|in|on|back|out|up|down|off|from|over|past|through|inside|around|across|away|for|toward|towards|with|under|again|,)$/u;

/** "and looks" after "the smiles": a noun, unless what follows is what follows verbs. */
function isPlural(words: readonly string[], index: number, subject: string, next: number): boolean {
  if (subject !== 'and' || AFTER_VERB.test(words[next + 1] ?? '')) return false;
  return /^(?:the|his|her|of|my|their|two|three|with|,)$/u.test(words[index - 2] ?? '');
}

function cleanTense(text: string, past: number, present: number): Voice['clean'] {
  if (!OPENING.test(text)) return undefined;
  if (past > 0 && present === 0 && !BACKSTORY.test(text) && !PRESENT.test(text)) return 'past';
  return present > 0 && past === 0 && !GENERIC.test(text) && !/\b(?:was|were|had|did|[a-z]{3,}ed)\b/u.test(text) ? 'present' : undefined;
}
