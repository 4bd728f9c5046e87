import { readHelp } from '../../draft/partReader.js';
import { contentHash } from '../../findings/contentHash.js';
import { asData } from '../../judging/fence.js';
import { plainText } from '../../judging/plain.js';
import { LanguageModelError, type GenerateRequest, type LanguageModel, type Usage } from '../../languageModel.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { SummaryCache } from '../request.js';
import { sideBySide } from '../sideBySide.js';

/** A scene that is over, by its place in the story. */
export interface EarlierScene {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** A model with less context than this has none to spare for summaries. */
const LEAST_CONTEXT = 3_000;
/** Scenes asked about before one continuation: a long novel is caught up with over several. */
const MOST_ASKED = 10;
const SUMMARY_WORDS = 60;
const MOST_SUMMARY_UNITS = 700;
/** A scene shorter than this in words is told by its own sentences. */
const SHORT_SCENE = 60;
const MOST_SENTENCE_UNITS = 240;
const SEED = 42;

/** Names a scene's text in the cache. */
export function sceneHash(text: string): string {
  return contentHash(text);
}

/** What is told of a scene: its summary where the cache has one, else its first and last sentences. */
export function toldOf(scene: EarlierScene, summaries: SummaryCache): string {
  return summaries.get(sceneHash(scene.text)) ?? endsOf(scene.text);
}

/** The first and the last sentence of a scene. */
export function endsOf(text: string): string {
  const first = splitSentences(text.slice(0, 1_200))[0]?.text ?? '';
  const sentences = splitSentences(text.slice(-1_200));
  const last = sentences.at(-1)?.text ?? '';
  const shown = [first, ...(last === first ? [] : [last])].map((sentence) => plainText(sentence, MOST_SENTENCE_UNITS));
  return shown.filter((sentence) => sentence !== '').join(' … ');
}

/** Whether a model is asked to sum scenes up at all. */
export function canSumUp(model: LanguageModel): boolean {
  return !model.profile.demonstration && model.contextTokens >= LEAST_CONTEXT;
}

export interface SummedUp {
  readonly done: number;
  readonly of: number;
  readonly usage: Usage;
}

/**
 * Asks the model for the summaries that the cache does not have, of the latest scenes first. A model that fails is asked no more: what is
 * missing is told by first and last sentences.
 * @throws the signal's reason when it was aborted
 */
export async function* sumUp(
  scenes: readonly EarlierScene[],
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<SummedUp, void, void> {
  if (!canSumUp(model)) return;
  const missing = scenes.filter((scene) => countWords(scene.text) >= SHORT_SCENE && summaries.get(sceneHash(scene.text)) === undefined);
  const asked = missing.toReversed().slice(0, MOST_ASKED);
  let failed = false;
  const streams = asked.map(
    (scene) =>
      async function* (): AsyncGenerator<Usage, void, void> {
        if (failed) return;
        try {
          const { text, usage } = await readHelp(model, summaryRequest(scene.text, model), signal);
          signal.throwIfAborted();
          const summary = cleanSummary(text);
          if (summary !== '') summaries.set(sceneHash(scene.text), summary);
          yield usage;
        } catch (error) {
          signal.throwIfAborted();
          if (!(error instanceof LanguageModelError)) throw error;
          failed = true;
        }
      },
  );
  let done = 0;
  for await (const usage of sideBySide(streams, model.capabilities.parallel)) yield { done: ++done, of: asked.length, usage };
  signal.throwIfAborted();
}

function summaryRequest(scene: string, model: LanguageModel): GenerateRequest {
  const content = [
    `A scene of a story:\n"""\n${asData(withinContext(scene, model)).replaceAll('"""', '"')}\n"""`,
    `Sum this scene up in at most ${String(SUMMARY_WORDS)} words, for a writer who goes on from it: who is where, what has changed, what each knows, ` +
      'has, promised or lost. Use short plain sentences in the language of the scene. Give the summary alone.',
  ].join('\n\n');
  const sampling = { ...model.profile.sampling, temperature: Math.min(0.3, model.profile.sampling.temperature), seed: SEED };
  return { messages: [{ role: 'user', content }], sampling, maxTokens: SUMMARY_WORDS * 3, thinkingTokens: 0 };
}

/** A scene too long for the context is read by its beginning and its end. */
function withinContext(scene: string, model: LanguageModel): string {
  // Two units a token is fewer than any prose takes.
  const most = Math.max(1_000, (model.contextTokens - 400) * 2);
  if (scene.length <= most) return scene;
  const half = Math.floor(most / 2);
  return `${scene.slice(0, half)}\n[…]\n${scene.slice(-half)}`;
}

function cleanSummary(reply: string): string {
  const text = plainText(reply, MOST_SUMMARY_UNITS * 2)
    .replace(/^[\s*_#>]*(?:the )?summary(?: of (?:the|this) scene)?[\s*_]*:[\s*_]*/iu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (/^[[{]/u.test(text)) return '';
  const kept: string[] = [];
  for (const sentence of splitSentences(text)) {
    if (kept.join(' ').length + sentence.text.length > MOST_SUMMARY_UNITS) break;
    kept.push(sentence.text);
  }
  return kept.join(' ');
}
