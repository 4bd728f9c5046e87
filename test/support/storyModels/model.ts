import type { Message } from '../../../src/story/languageModel.js';
import { readAsk, type Ask } from './ask.js';
import { fillPlan, type PlanFlavour } from './plans.js';
import { USUAL_PROSE, writeProse, type ProseStyle } from './prose.js';
import { randomFrom, type Random } from './random.js';
import { restOfSentence } from './sentences.js';
import { thoughts } from './thoughts.js';
import { PieceTokenizer } from './tokens.js';

export interface ReplyOptions {
  /** Bounds the text. */
  readonly maxTokens: number;
  /** Bounds the thinking; 0 asks for none. Left out: as much as the model likes. */
  readonly thinkingTokens?: number;
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
  /** One seed a draft: what stays the same through a draft is drawn from it. */
  readonly seed: number;
  /** Requests of the same kind (prose or plan) before this one in the draft, from 0. */
  readonly requestNumber: number;
}

export interface Reply {
  readonly thinking?: string;
  readonly text: string;
  readonly finishReason: 'stop' | 'length';
  /** What of the text is no story: chat, headings, announcements. Ground truth for leftover checks. */
  readonly notStory: readonly string[];
}

/** A piece of a reply; habits add and change pieces. */
export interface Piece {
  readonly text: string;
  readonly isStory: boolean;
  /** What stands before it when it is not the first: '\n\n', '\n', ' '. */
  readonly before: string;
}

/** What a length law or a habit may know. */
export interface View {
  readonly ask: Ask;
  /** Names the draft: chance drawn from it is the same in every reply. */
  readonly draft: string;
  readonly requestNumber: number;
  /** Chance of this reply alone. */
  readonly random: Random;
  readonly maxTokens: number;
  readonly tokenizer: PieceTokenizer;
  readonly prose: ProseStyle;
}

/** @returns words of story to write for the words asked */
export type LengthLaw = (asked: number, view: View) => number;
export type Habit = (pieces: readonly Piece[], view: View) => readonly Piece[];

export interface Behaviour {
  readonly name: string;
  /** One line for the bench's table. */
  readonly summary: string;
  readonly length: LengthLaw;
  readonly prose?: Partial<ProseStyle>;
  readonly habits?: readonly Habit[];
  readonly plan?: PlanFlavour;
  /** Median words of thinking before each reply; none when left out. */
  readonly thinkingWords?: number;
  /** See PieceTokenizer. */
  readonly lettersPerPiece?: number;
  readonly contextTokens?: number;
  /** Words when none are asked. */
  readonly naturalWords?: number;
  readonly trainedWords?: { readonly min: number; readonly max: number };
  readonly newline?: '\n' | '\r\n';
}

export interface StoryModel {
  readonly name: string;
  readonly summary: string;
  readonly contextTokens: number;
  readonly thinks: boolean;
  readonly trainedWords: { readonly min: number; readonly max: number };
  readonly tokenizer: PieceTokenizer;
  /** Pure: the same arguments give the same reply. */
  reply(messages: readonly Message[], options: ReplyOptions): Reply;
}

/** A cut sentence is most often gone on with; some models begin it anew, some leave it. */
function carryOn(view: View): string | undefined {
  const fragment = view.ask.storySoFar.at(-1);
  if (!view.ask.isLastSentenceCut || fragment === undefined) return undefined;
  const draw = view.random.next();
  if (draw > 0.85) return undefined;
  const rest = restOfSentence(view.random);
  return draw < 0.7 ? rest : `${fragment} ${rest}`;
}

function story(behaviour: Behaviour, view: View): Piece[] {
  const words = behaviour.length(view.ask.words ?? behaviour.naturalWords ?? 700, view);
  const paragraphs = writeProse(Math.round(words), view.prose, view.random);
  const begun = paragraphs.length > 0 ? carryOn(view) : undefined;
  const texts = begun === undefined ? paragraphs : [begun, ...paragraphs];
  return texts.map((text) => ({ text, isStory: true, before: view.prose.paragraphs === 'lines' ? '\n' : '\n\n' }));
}

interface Bounded {
  readonly text: string;
  readonly isCut: boolean;
  readonly notStory: readonly string[];
}

/** The pieces as one text within its bound, and what is left in it of those that are no story. */
function joined(pieces: readonly Piece[], newline: string, view: View): Bounded {
  const lines = (text: string): string => (newline === '\n' ? text : text.replaceAll('\n', newline));
  const spans: { text: string; start: number; isStory: boolean }[] = [];
  let whole = '';
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) whole += lines(piece.before);
    spans.push({ text: lines(piece.text), start: whole.length, isStory: piece.isStory });
    whole += lines(piece.text);
  }
  const { text, isCut } = view.tokenizer.head(whole, view.maxTokens);
  const kept = spans.filter((span) => !span.isStory).map((span) => text.slice(span.start, span.start + span.text.length));
  return { text, isCut, notStory: kept.filter((piece) => /[\p{L}\p{N}]/u.test(piece) || piece.length >= 3) };
}

function replyOf(behaviour: Behaviour, tokenizer: PieceTokenizer, messages: readonly Message[], options: ReplyOptions): Reply {
  const ask = readAsk(messages);
  const kind = options.jsonSchema === undefined ? 'prose' : 'plan';
  const random = randomFrom(behaviour.name, options.seed, kind, options.requestNumber);
  const prose = { ...USUAL_PROSE, ...behaviour.prose };
  const view: View = {
    ask,
    draft: `${behaviour.name} ${String(options.seed)}`,
    requestNumber: options.requestNumber,
    random,
    maxTokens: options.maxTokens,
    tokenizer,
    prose,
  };
  const thinking = thoughts(behaviour.thinkingWords ?? 0, view, options.thinkingTokens ?? Number.POSITIVE_INFINITY);
  const plan = fillPlan(behaviour.plan ?? 'fits', options.jsonSchema, view);
  let pieces: readonly Piece[] = plan === undefined ? story(behaviour, view) : [{ text: plan, isStory: false, before: '' }];
  if (plan === undefined) for (const habit of behaviour.habits ?? []) pieces = habit(pieces, view);
  const { text, isCut, notStory } = joined(pieces, behaviour.newline ?? '\n', view);
  return { ...(thinking === '' ? {} : { thinking }), text, finishReason: isCut ? 'length' : 'stop', notStory };
}

/** Makes a model of a behaviour. */
export function storyModel(behaviour: Behaviour): StoryModel {
  const tokenizer = new PieceTokenizer(behaviour.lettersPerPiece ?? 7);
  return {
    name: behaviour.name,
    summary: behaviour.summary,
    contextTokens: behaviour.contextTokens ?? 32_768,
    thinks: (behaviour.thinkingWords ?? 0) > 0,
    trainedWords: behaviour.trainedWords ?? { min: 300, max: 2000 },
    tokenizer,
    reply: (messages, options) => replyOf(behaviour, tokenizer, messages, options),
  };
}
