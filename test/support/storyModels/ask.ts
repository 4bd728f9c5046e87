import type { Message } from '../../../src/story/languageModel.js';
import { endsSentence, sentencesOf } from './sentencesOf.js';
import { bareWord, STORY_WORDS } from './vocabulary.js';

/** What a model makes of a prompt. */
export interface Ask {
  /** Words asked for; undefined when the prompt names no number. */
  readonly words: number | undefined;
  /** Items of a plain list, when one is asked for. */
  readonly listItems: number | undefined;
  /** The last message of the user. */
  readonly text: string;
  /** The end of the story as the prompt quotes it: sentences, the last of which may be cut. */
  readonly storySoFar: readonly string[];
  readonly isLastSentenceCut: boolean;
}

// Plain digits only: the authors of POLARIS read "3,000 words" as 0, so that form asks for nothing here.
const WORDS_ASKED = /(?<![\d.,])(\d+)(?:\s*-\s*|\s+)(?:more |further |new )?words?\b|\bword count(?: of|:| is)?\s+(\d+)\b(?!,)/gi;
const SENTENCES_ASKED =
  /\b(?:in|write|with|add|just|only|exactly)\s+(one|two|three|four|five|[1-5]|a single)\s+(?:\w+\s+)?(sentence|paragraph)s?\b/gi;
const LIST_ASKED =
  /\bnumbered (?:list|lines)\b|\b(?:one|a|per|to a|each on (?:its|a)) (?:own |new |separate )?line\b|\bon (?:its|a) (?:own|new|separate) line\b/i;
const ITEMS_ASKED =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:\w+\s+)?(?:beats|scenes|steps|points|items|parts|events|lines|moments)\b/gi;
const NUMBERS: Readonly<Record<string, number>> = {
  'a single': 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
// Usual lengths, for prompts that ask in these units.
const SENTENCE_WORDS = 16;
const PARAGRAPH_WORDS = 80;

function toNumber(text: string | undefined): number {
  return text === undefined ? 0 : (NUMBERS[text.toLowerCase()] ?? Number.parseInt(text, 10));
}

function wordsAsked(text: string): number | undefined {
  const last = [...text.matchAll(WORDS_ASKED)].at(-1);
  if (last !== undefined) return toNumber(last[1] ?? last[2]) || undefined;
  const sentences = [...text.matchAll(SENTENCES_ASKED)].at(-1);
  if (sentences === undefined) return undefined;
  return toNumber(sentences[1]) * (sentences[2]?.toLowerCase() === 'paragraph' ? PARAGRAPH_WORDS : SENTENCE_WORDS);
}

/** How many items the prompt asks for ("a plan of 6 scenes"); undefined when it leaves that open. */
export function itemsAsked(text: string): number | undefined {
  const last = [...text.matchAll(ITEMS_ASKED)].at(-1);
  return last === undefined ? undefined : toNumber(last[1]);
}

/** Sentences, and what stands apart from them by a label, a tag or a fence. */
function pieces(text: string): string[] {
  return text.split(/(?<=:)\s+|(?=<)|(?<=>)|"""|```/u).flatMap(sentencesOf);
}

/** True when every word is one these models write with: instructions, premises and plans hold others. */
export function isOwnProse(piece: string): boolean {
  const words = piece
    .split(/[\s—]+/u)
    .map(bareWord)
    .filter((word) => word !== '' && !/^[\d.:]+$/.test(word));
  return words.length > 0 && words.every((word) => word.length === 1 || STORY_WORDS.has(word));
}

/** The last run of own prose in the messages, so that no special form of quoting is needed to know it. */
function storyIn(messages: readonly Message[]): string[] {
  for (const message of messages.toReversed()) {
    if (message.role === 'system') continue;
    const run: string[] = [];
    for (const piece of pieces(message.content).toReversed()) {
      if (isOwnProse(piece)) run.unshift(piece);
      else if (run.join(' ').split(' ').length >= 5) break;
      else run.length = 0;
    }
    if (run.join(' ').split(' ').length >= 5) return run;
  }
  return [];
}

/** Quotation marks the prompt put around the whole excerpt are not the story's: the mark after the first opens again, or is the last. */
function unquoted(run: readonly string[]): string[] {
  const whole = run.join('\n');
  if (!/^["“][^]*["”]$/u.test(whole)) return [...run];
  const next = 1 + whole.slice(1).search(/["“”]/u);
  const opensAgain = whole[next] === '“' || (whole[next] === '"' && /\s/u.test(whole[next - 1] ?? ''));
  return opensAgain || next === whole.length - 1 ? whole.slice(1, -1).trim().split('\n') : [...run];
}

/** Reads a prompt as a model would: the last message of the user says what is wanted. */
export function readAsk(messages: readonly Message[]): Ask {
  const text = messages.findLast((message) => message.role === 'user')?.content ?? '';
  const storySoFar = unquoted(storyIn(messages));
  const end = storySoFar.at(-1);
  return {
    words: wordsAsked(text),
    listItems: LIST_ASKED.test(text) ? (itemsAsked(text) ?? 6) : undefined,
    text,
    storySoFar,
    isLastSentenceCut: end !== undefined && !endsSentence(end),
  };
}
