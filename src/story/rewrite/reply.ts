import { contentHash } from '../findings/contentHash.js';
import { isChat, isLeftover, withoutTemplateMarks } from '../draft/leftovers.js';
import { countWords } from '../text/words.js';
import { sentenceSpans } from './spans.js';

/** "Here is the passage:" and its like. */
const OFFER = /^(?:sure|certainly|of course|okay|ok|here|below)\b.{0,120}[:!.]$/iu;
const HEAD =
  /^[\s*_#>-]*(?:the |my |your )?(?:rewritten|revised|edited|new|final|tightened|expanded|lighter|lightened|reworked)\b[^.!?]{0,40}:?[\s*_]*$/iu;
/** From here on a model speaks of what it did. */
const AFTERWORD =
  /^[\s*_#>([-]*(?:(?:key |summary of |list of )?changes(?: made)?|notes?|explanations?|comments?|revision notes|what (?:i|was) changed|rationale)\b[^.!?]{0,40}:/iu;
const TAGS = /<\/?(?:before|passage|after|holds|around|wrong|why)(?:-[0-9a-f]{8})?>/giu;
/** Shorter sentences may stand anywhere. */
const LEAST_ECHO = 4;

/** What a reply is told from. */
export interface ReplyContext {
  /** The passage as it was. */
  readonly passage: string;
  /** The story before and behind it: what is said there is not said again. */
  readonly before: string;
  readonly after: string;
}

/** The reply without what models write around a text: talk, headings, fences, quotation marks around it all, the story around the passage. */
export function passageOf(reply: string, { passage, before, after }: ReplyContext): string {
  const cleaned = withoutTemplateMarks(reply.replaceAll(/\r\n?/gu, '\n').replaceAll(TAGS, ''));
  const lines = cleaned.trim().split('\n');
  while (lines.length > 1 && isWrapping(lines[0] ?? '', passage)) lines.shift();
  const afterword = lines.findIndex((line, at) => at > 0 && AFTERWORD.test(line) && !passage.includes(line.trim()));
  if (afterword > 0) lines.length = afterword;
  while (lines.length > 1 && isWrapping(lines.at(-1) ?? '', passage)) lines.pop();
  const text = withoutGreeting(lines.join('\n').trim(), passage);
  const quoted = /^(["“])([^"“”]*)(["”])$/u.exec(text);
  const bare = quoted?.[2] !== undefined && !/^["“]/u.test(passage.trim()) ? quoted[2] : text;
  return withoutSurroundings(bare, { passage, before, after }).toWellFormed();
}

function isWrapping(line: string, passage: string): boolean {
  const bare = line.trim();
  if (bare === '') return true;
  if (passage.includes(bare)) return false;
  if (isLeftover(bare, true) || OFFER.test(bare) || HEAD.test(bare)) return true;
  return sentenceSpans(bare).every(({ start, end }) => isTalk(bare.slice(start, end)));
}

function isTalk(sentence: string): boolean {
  return isChat(sentence) || isLeftover(sentence, false);
}

/** "Sure! Anna went home." */
function withoutGreeting(text: string, passage: string): string {
  const [first, second] = sentenceSpans(text.slice(0, 2_000));
  if (!first || !second) return text;
  const sentence = text.slice(first.start, first.end);
  return isTalk(sentence) && !passage.includes(sentence) ? text.slice(second.start) : text;
}

function hashesIn(text: string): Set<string> {
  return new Set(sentenceSpans(text).map(({ start, end }) => contentHash(text, start, end)));
}

/** A model that gives the story around the passage again is only taken for what it made of the passage. */
function withoutSurroundings(text: string, { passage, before, after }: ReplyContext): string {
  if (before === '' && after === '') return text;
  const own = hashesIn(passage);
  const echoes = (start: number, end: number, known: ReadonlySet<string>): boolean => {
    const hash = contentHash(text, start, end);
    return known.has(hash) && !own.has(hash) && countWords(text.slice(start, end)) >= LEAST_ECHO;
  };
  const spans = sentenceSpans(text);
  const [past, future] = [hashesIn(before), hashesIn(after)];
  const first = spans.findLastIndex(({ start, end }) => echoes(start, end, past)) + 1;
  const echoed = spans.findIndex(({ start, end }, at) => at >= first && echoes(start, end, future));
  const last = echoed < 0 ? spans.length : echoed;
  if (first === 0 && last === spans.length) return text;
  return text.slice(spans[first]?.start ?? text.length, spans[last - 1]?.end ?? 0).trim();
}
