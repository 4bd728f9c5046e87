import type { TextRange } from '../findings/finding.js';
import { LanguageModelError, type LanguageModel } from '../languageModel.js';
import { lineSpans, sentenceSpans } from './spans.js';

/** A longer passage is rewritten piece by piece: asked for more at once, models sum up. About 700 words. */
const LONGEST_PIECE = 4_000;
/** Marks of the chat form, and what counting misses. */
export const SPARE_TOKENS = 64;

/** What a model has room for. */
export interface Room {
  /** UTF-16 units of passage in one piece. */
  readonly pieceChars: number;
  readonly tokensPerChar: number;
  readonly thinkingTokens: number;
  /** Tokens a reply may take for each token of the piece. */
  readonly growth: number;
  /** Tokens of the request beside passage and surroundings. */
  readonly fixedTokens: number;
}

/**
 * How much of a passage a model can be given at once.
 * @param fixed the request without passage and surroundings
 * @param growth how much longer a reply may be than its passage
 * @throws {LanguageModelError} `context-full` when not even a sentence fits
 */
export async function roomOf(model: LanguageModel, passage: string, fixed: string, growth: number, signal: AbortSignal): Promise<Room> {
  const { contextTokens, profile } = model;
  // A model with a small context thinks less rather than not at all.
  const thinkingTokens = Math.min(profile.thinkingTokens, Math.floor(contextTokens / 3));
  const [passageTokens, fixedTokens] = await Promise.all([model.countTokens(passage, signal), model.countTokens(fixed, signal)]);
  const tokensPerChar = Math.max(0.05, passageTokens / passage.length);
  const free = contextTokens - thinkingTokens - fixedTokens - 2 * SPARE_TOKENS;
  const pieceChars = Math.min(LONGEST_PIECE, Math.floor((free / (1 + growth) / tokensPerChar) * 0.95));
  const room = { pieceChars, tokensPerChar, thinkingTokens, growth, fixedTokens };
  if (Math.max(...partsOf(passage, room).map(({ start, end }) => end - start)) > pieceChars) throw tooSmall(model, contextTokens);
  return room;
}

function tooSmall(model: LanguageModel, contextTokens: number): LanguageModelError {
  return new LanguageModelError(
    'context-full',
    `The passage does not fit into the ${contextTokens.toLocaleString('en-US')} tokens ${model.name} can read at once; select less, or choose a model with a larger context.`,
  );
}

/** The parts a passage may be cut at: paragraphs, or the sentences of those that are too long. */
function partsOf(passage: string, { pieceChars }: Pick<Room, 'pieceChars'>): TextRange[] {
  return lineSpans(passage).flatMap((line) => {
    if (line.end - line.start <= pieceChars) return [line];
    return sentenceSpans(passage.slice(line.start, line.end)).map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + end,
    }));
  });
}

/** The pieces of a passage, in order; what stands between two of them is blank. */
export function piecesOf(passage: string, room: Room): TextRange[] {
  const pieces: TextRange[] = [];
  let open: TextRange | undefined;
  for (const part of partsOf(passage, room)) {
    if (open && part.end - open.start <= room.pieceChars) open = { start: open.start, end: part.end };
    else {
      if (open) pieces.push(open);
      open = part;
    }
  }
  return open ? [...pieces, open] : pieces;
}

/**
 * Story to show before and behind a piece: as much as is of use and has room.
 * @param most UTF-16 units to each side
 */
export function surroundingsFor(
  { before, after }: { readonly before: string; readonly after: string },
  pieceChars: number,
  room: Room,
  context: { readonly tokens: number; readonly most: number },
): { readonly before: string; readonly after: string } {
  const used = room.thinkingTokens + room.fixedTokens + 2 * SPARE_TOKENS + pieceChars * room.tokensPerChar * (1 + room.growth);
  const chars = Math.max(0, Math.floor(((context.tokens - used) / room.tokensPerChar) * 0.9));
  const ahead = Math.min(context.most, Math.floor(chars * 0.4));
  const behind = Math.min(context.most, chars - Math.min(ahead, after.length));
  return { before: endOf(before.trimEnd(), behind), after: startOf(after.trimStart(), ahead) };
}

/** Cut at whole sentences; '' where not one fits. */
function endOf(text: string, most: number): string {
  if (text.length <= most) return text.trim();
  if (most <= 0) return '';
  // The first is the rest of one.
  const second = sentenceSpans(text.slice(-most))[1];
  return second ? text.slice(text.length - most + second.start).trim() : '';
}

function startOf(text: string, most: number): string {
  if (text.length <= most) return text.trim();
  if (most <= 0) return '';
  const last = sentenceSpans(text.slice(0, most)).at(-2);
  return last ? text.slice(0, last.end).trim() : '';
}
