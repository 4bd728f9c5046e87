import { contentHash } from '../findings/contentHash.js';
import type { TextRange } from '../findings/finding.js';
import type { LanguageModel, Message } from '../languageModel.js';
import { splitFrontMatter } from '../text/frontMatter.js';
import { endsSentence } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import { replyTo } from './asking.js';
import { weightOf, type Breach } from './breach.js';
import { Contradictions, type Breathe } from './contradictions.js';
import { breachesOf } from './facts.js';
import { keepsOf } from './keeps.js';
import { lengthFor, type Length } from './length.js';
import { piecesOf, roomOf, SPARE_TOKENS, surroundingsFor, type Room } from './pieces.js';
import { mendMessages, rewriteMessages, type Shown } from './prompt.js';
import { passageOf } from './reply.js';
import { tellingBreaches } from './voice.js';
import type { RewriteRequest } from './way.js';

export type RewriteEvent =
  /** The rewrite so far, whole. A second attempt begins again from nothing. */
  | { readonly kind: 'text'; readonly text: string }
  /** The rewrite as it is offered, and what it changed that it had to keep; none when it kept to the rules. */
  | { readonly kind: 'end'; readonly text: string; readonly breaches: readonly Breach[] };

export interface RewriteOptions {
  /** Same seed, same model on one thread: same words. */
  readonly seed?: number;
  /** Called now and then while the rewrite is measured. */
  readonly breathe?: Breathe;
}

const ATTEMPTS = 2;
/** Room beyond the longest text that was asked for: a model that goes on is cut, and said to be too long. */
const HEADROOM = 1.4;
/** Where no length is asked for, a reply may be so many times the passage. */
const FREE_GROWTH = 4;
/** Story around the passage that a model reads along, in UTF-16 units to each side. */
const AROUND = 1_200;
/** Story around it in which names are known, and what is said is not said again. */
const KNOWN = 12_000;

/** One rewrite, under way. */
interface Run {
  readonly request: RewriteRequest;
  readonly model: LanguageModel;
  readonly signal: AbortSignal;
  readonly seed: number | undefined;
  readonly passage: string;
  /** The story before and behind, front matter left out. */
  readonly before: string;
  readonly after: string;
  readonly room: Room;
  readonly contradictions: Contradictions;
}

interface Attempt {
  readonly text: string;
  readonly breaches: readonly Breach[];
}

/**
 * Has a passage rewritten; asks once more when what had to stay was not kept, and gives the attempt that broke the fewest rules.
 * A long passage is rewritten piece by piece, each with the length that is left for it.
 * @throws {LanguageModelError} when the model cannot be reached, or `context-full`; the signal's reason when it was aborted
 */
export async function* rewrite(
  request: RewriteRequest,
  model: LanguageModel,
  signal: AbortSignal,
  { seed, breathe = () => Promise.resolve() }: RewriteOptions = {},
): AsyncGenerator<RewriteEvent, void, void> {
  const { text, range, way, notes = [] } = request;
  const passage = text.slice(range.start, range.end).replaceAll(/\r\n?/gu, '\n');
  const words = countWords(passage);
  const length = lengthFor(way, words, request.words);
  const { bodyStart } = splitFrontMatter(text);
  const fixed = textOf(rewriteMessages(way, { passage: '', before: '.', after: '.' }, words, length));
  const room = await roomOf(model, passage, fixed, growthFor(words, length), signal);
  const run: Run = {
    request,
    model,
    signal,
    seed,
    passage,
    before: text.slice(Math.min(bodyStart, range.start), range.start).replaceAll(/\r\n?/gu, '\n'),
    after: text.slice(range.end).replaceAll(/\r\n?/gu, '\n'),
    room,
    contradictions: new Contradictions(text, range, notes, way, breathe),
  };
  const { done, cut } = yield* writePieces(run, words, length);
  yield { kind: 'end', text: done, breaches: [...(await breachesIn(run, passage, done, length, done)), ...cut] };
}

/** The pieces of the passage one after another; gives them joined as the passage was, and the breaches only a piece can have. */
async function* writePieces(
  run: Run,
  words: number,
  length: Length | undefined,
): AsyncGenerator<RewriteEvent, { readonly done: string; readonly cut: readonly Breach[] }, void> {
  const { passage } = run;
  const pieces = piecesOf(passage, run.room);
  let done = '';
  let cut: Breach[] = [];
  let [wordsLeft, targetLeft] = [words, length?.target ?? words];
  for (const [at, piece] of pieces.entries()) {
    const own = countWords(passage.slice(piece.start, piece.end));
    const isAll = pieces.length === 1;
    const share = isAll ? undefined : Math.max(1, Math.round((targetLeft * own) / Math.max(1, wordsLeft)));
    const pieceLength = length && (share === undefined ? length : lengthFor(run.request.way, own, share));
    const lead = at === 0 ? '' : passage.slice(pieces[at - 1]?.end ?? 0, piece.start);
    const best = yield* writePiece(run, piece, done + lead, pieceLength);
    done += lead + best.text;
    cut = [...cut, ...best.breaches.filter(({ kind }) => kind === 'unfinished')];
    wordsLeft -= own;
    targetLeft -= countWords(best.text);
  }
  return { done, cut: cut.slice(0, 1) };
}

async function* writePiece(
  run: Run,
  piece: TextRange,
  done: string,
  length: Length | undefined,
): AsyncGenerator<RewriteEvent, Attempt, void> {
  const { request, room, model } = run;
  const passage = run.passage.slice(piece.start, piece.end);
  const rest = run.passage.slice(piece.end) + run.after;
  const story = { before: run.before + done, after: rest };
  const context = { tokens: model.contextTokens, most: AROUND };
  const shown: Shown = { passage, ...surroundingsFor(story, passage.length, room, context) };
  const words = countWords(passage);
  let messages: readonly Message[] | undefined = rewriteMessages(request.way, shown, words, length);
  let best: Attempt | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS && messages; attempt++) {
    const { text, isCut } = yield* attemptAt(run, messages, { passage, done, story }, attempt - 1);
    const found = await breachesIn(run, passage, text, length, done + text + run.passage.slice(piece.end));
    const breaches: Breach[] = isCut && !endsSentence(text) ? [...found, { kind: 'unfinished', what: [] }] : found;
    if (!best || weigh(breaches) < weigh(best.breaches)) best = { text, breaches };
    if (breaches.length === 0) break;
    messages = await mending(run, shown, { text, breaches }, words, length);
  }
  return best ?? { text: '', breaches: [] };
}

/** The request that asks once more: with the surroundings, else without them; undefined where there is no room for it. */
async function mending(
  { request, model, room, signal }: Run,
  shown: Shown,
  { text, breaches }: Attempt,
  words: number,
  length: Length | undefined,
): Promise<Message[] | undefined> {
  const free = model.contextTokens - room.thinkingTokens - maxTokensFor(shown.passage, room) - SPARE_TOKENS;
  for (const about of [shown, { passage: shown.passage, before: '', after: '' }]) {
    const messages = mendMessages(rewriteMessages(request.way, about, words, length), text, breaches);
    if ((await model.countTokens(textOf(messages), signal)) <= free) return messages;
  }
  return undefined;
}

interface PieceContext {
  readonly passage: string;
  /** What is rewritten already, and stands before it. */
  readonly done: string;
  readonly story: { readonly before: string; readonly after: string };
}

async function* attemptAt(
  { model, signal, seed, room: { thinkingTokens, ...room } }: Run,
  messages: readonly Message[],
  { passage, done, story }: PieceContext,
  attempt: number,
): AsyncGenerator<RewriteEvent, { readonly text: string; readonly isCut: boolean }, void> {
  const asked = { messages, maxTokens: maxTokensFor(passage, room), thinkingTokens, seed: seed === undefined ? undefined : seed + attempt };
  const replies = replyTo(model, asked, signal);
  for (;;) {
    const step = await replies.next();
    if (step.done === true) {
      const around = { passage, before: story.before.slice(-KNOWN), after: story.after.slice(0, KNOWN) };
      return { text: passageOf(step.value.reply, around), isCut: step.value.isCut };
    }
    // While it comes in only its ends are cleaned; what is said around the passage is looked up when it is whole.
    yield { kind: 'text', text: done + passageOf(step.value, { passage, before: '', after: '' }) };
  }
}

/** @param replaced the whole passage as it would stand */
async function breachesIn(run: Run, before: string, after: string, length: Length | undefined, replaced: string): Promise<Breach[]> {
  const { way } = run.request;
  const around = `${run.before.slice(-KNOWN)}\n${run.after.slice(0, KNOWN)}`;
  const found = breachesOf(before, after, around, keepsOf(way), length);
  if (found.some(({ kind }) => kind === 'empty')) return found;
  const unchanged: Breach[] = contentHash(before) === contentHash(after) ? [{ kind: 'unchanged', what: [] }] : [];
  return [...found, ...tellingBreaches(way, before, after), ...unchanged, ...(await run.contradictions.madeBy(replaced))];
}

function weigh(breaches: readonly Breach[]): number {
  return breaches.reduce((sum, breach) => sum + weightOf(breach), 0);
}

function growthFor(words: number, length: Length | undefined): number {
  return (length ? length.most / Math.max(1, words) : FREE_GROWTH) * HEADROOM;
}

function maxTokensFor(passage: string, { tokensPerChar, growth }: Pick<Room, 'tokensPerChar' | 'growth'>): number {
  return Math.ceil(passage.length * tokensPerChar * growth) + SPARE_TOKENS;
}

function textOf(messages: readonly Message[]): string {
  return messages.map(({ content }) => content).join('\n\n');
}
