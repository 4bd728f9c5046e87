import { LanguageModelError, type GenerateRequest } from '../../story/languageModel.js';
import type { OpenedModel } from '../engine.js';
import { ThinkingOnlyError } from '../thinkingOnlyError.js';
import { replies } from './replyRun.js';
import type { ConnectionReport, ContextSource, ServerCapabilities } from './report.js';
import type { Session } from './session.js';

/** A ready server model, and what was found out on the way. */
export interface ServerConnection {
  readonly model: OpenedModel;
  readonly session: Session;
  readonly contextFrom: ContextSource;
}

const STEADY = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 } as const;

const SENTENCE = { messages: [{ role: 'user', content: 'Write one short sentence about the sea.' }], maxTokens: 24 } as const;

/** Whoever reads the letters as begun goes on with the next one; whoever reads them as said begins with A, or says something else. */
const LETTERS = {
  messages: [
    { role: 'user', content: 'Write the letters of the alphabet in order, a space between them, and nothing else.' },
    { role: 'assistant', content: 'A B C D E F G H I J' },
  ],
  maxTokens: 8,
} as const;
const NEXT_LETTER = /^\s*K\b/;

const YES_OR_NO = {
  messages: [{ role: 'user', content: 'Is the sea wet? Answer with this JSON alone: {"answer": "yes"} or {"answer": "no"}.' }],
  maxTokens: 48,
  jsonSchema: {
    type: 'object',
    properties: { answer: { type: 'string', enum: ['yes', 'no'] } },
    required: ['answer'],
    additionalProperties: false,
  },
} as const;

/**
 * Asks an open model a few small questions of no story, and tells what it can do. What is learned stays learned while it is open.
 *
 * @throws {LanguageModelError} with the sentence to show when nothing answers
 * @throws the signal's reason on abort
 */
export async function examine(connection: ServerConnection, signal: AbortSignal): Promise<ConnectionReport> {
  const { model, session, contextFrom } = connection;
  const { firstTokenMs, usage } = await askForASentence(model, signal);
  if (session.carryOn.from === 'unknown') await tryPrefill(session, signal);
  const fitted = await fitsSchema(session, signal);
  const vectors = await model.embed?.(['the sea'], signal);
  return {
    where: session.endpoint.where,
    baseUrl: session.endpoint.baseUrl,
    kind: session.kind,
    modelName: model.name,
    models: session.models,
    contextTokens: model.contextTokens,
    contextFrom,
    firstTokenMs,
    capabilities: capabilitiesOf(connection, { usage, fitted, embeddings: vectors?.[0]?.length ?? null }),
  };
}

function capabilitiesOf(
  { model, session }: ServerConnection,
  { usage, fitted, embeddings }: { readonly usage: boolean; readonly fitted: boolean; readonly embeddings: number | null },
): ServerCapabilities {
  const { carryOn, quirks, slots, tokenizer } = session;
  return {
    carryOn: { how: carryOn.how, from: carryOn.from },
    parallel: { replies: model.capabilities.parallel, from: slots === undefined ? 'assumed' : 'slots' },
    schema: { form: quirks.format, fitted },
    embeddings,
    usage,
    tokenizer: tokenizer ?? null,
    boundField: quirks.boundField,
    refused: [...quirks.dropped],
    thinksUnasked: quirks.thinksUnasked,
  };
}

async function askForASentence(model: OpenedModel, signal: AbortSignal): Promise<{ firstTokenMs: number | null; usage: boolean }> {
  const start = performance.now();
  let firstTokenMs: number | null = null;
  let usage = false;
  try {
    for await (const chunk of model.generate({ ...SENTENCE, sampling: model.profile.sampling, thinkingTokens: 0 }, signal)) {
      if (chunk.kind === 'end') usage = !chunk.usage.estimated;
      else firstTokenMs ??= Math.round(performance.now() - start);
    }
  } catch (error) {
    // A model that only thinks about so small a question has answered all the same.
    if (!(error instanceof ThinkingOnlyError)) throw error;
  }
  signal.throwIfAborted();
  return { firstTokenMs, usage };
}

/** The alphabet's next letter comes only from a server that goes on from what was begun. */
async function tryPrefill(session: Session, signal: AbortSignal): Promise<void> {
  const text = await answerTo(session, { ...LETTERS, sampling: STEADY, thinkingTokens: 0 }, signal);
  // a refusal has been learned already, with its reason
  if (text === undefined && session.carryOn.from === 'refusal') return;
  const carriesOn = NEXT_LETTER.test(text ?? '');
  session.carryOn.learn(carriesOn ? 'prefill' : 'instruction', 'trial');
  session.log(`${session.endpoint.where} ${carriesOn ? 'carries a begun reply on' : 'does not carry a begun reply on'}, as a trial showed`);
}

async function fitsSchema(session: Session, signal: AbortSignal): Promise<boolean> {
  const text = await answerTo(session, { ...YES_OR_NO, sampling: STEADY, thinkingTokens: 0 }, signal);
  try {
    const answer: unknown = JSON.parse(text ?? '');
    return typeof answer === 'object' && answer !== null && 'answer' in answer && (answer.answer === 'yes' || answer.answer === 'no');
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The whole answer; undefined where the server refuses this kind of question, which is an answer too. */
async function answerTo(session: Session, request: GenerateRequest, signal: AbortSignal): Promise<string | undefined> {
  let text = '';
  try {
    for await (const chunk of replies(session, request, signal)) if (chunk.kind === 'text') text += chunk.text;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LanguageModelError && (error.code === 'refused' || error.code === 'thinking-only')) return undefined;
    throw error;
  }
  signal.throwIfAborted();
  return text;
}
