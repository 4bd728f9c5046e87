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

/** Reads who does what in which tense. */
export function voiceOf(sentence: Sentence, at: number): Voice {
  const { words, text } = sentence;
  let past = 0;
  let present = 0;
  let first = 0;
  let third = 0;
  let acts = 0;
  let firstActs = false;
  const subjects: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === 'I' || word === 'me' || word === 'my' || word === 'myself') first++;
    else if (word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him') third++;
    const isName = !SUBJECTS.has(word) && NAME.test(word) && words[index + 1] !== "'s";
    const isSubject = SUBJECTS.has(word) || isName || (word === 'and' && past + present > 0);
    if (!isSubject) continue;
    let next = index + 1;
    if (/^(?:[a-z]+ly|then|just|still|also|only|at|once|again)$/u.test(words[next] ?? '')) next++;
    const verb = words[next] ?? '';
    const pastForm = pastBase(verb);
    const presentForm = presentBase(verb) ?? (/^(?:I|they|we)$/u.test(word) && isBase(verb) ? verb : undefined);
    if (
      pastForm !== undefined &&
      presentBase(verb) === undefined &&
      (pastForm !== verb || isName || word === 'he' || word === 'she' || word === 'I')
    ) {
      past++;
      if (word !== 'it') acts++;
      if (isName) subjects.push(word);
      if (word === 'I' && !isComment(pastForm)) firstActs = true;
    } else if (presentForm !== undefined && pastForm === undefined && !isPlural(words, index, word, next)) {
      present++;
      if (word !== 'it' && word !== 'I' && !isComment(presentForm) && presentBase(verb) !== undefined) acts++;
      if (isName) subjects.push(word);
      if (word === 'I' && !isComment(presentForm)) firstActs = true;
    }
  }
  const world = acts > 0 && isOfTheWorld(sentence, 0, text.length, 'ever');
  const clean = !world || sentence.isQuestion ? undefined : cleanTense(text, past, present);
  const last = sentence.end.length - 1;
  const isPresent = present > 0 || PRESENT.test(text);
  return {
    past,
    present,
    clean,
    isPresent,
    subjects,
    first,
    third,
    firstActs: firstActs && world,
    sentence: at,
    start: sentence.start[0] ?? 0,
    end: sentence.end[last] ?? 0,
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
