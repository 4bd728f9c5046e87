import { LanguageModelError } from '../../story/languageModel.js';
import type { EngineHost, OpenedModel, ServerSettings } from '../engine.js';
import { CarryOnMemory } from './carryOn.js';
import { parseEndpoint, type Endpoint } from './endpoint.js';
import { fetchModels } from './fetchModels.js';
import type { ServerConnection } from './examine.js';
import { openReply } from './openReply.js';
import { Probe, type ListedModel, type Tokenizer } from './probe.js';
import { profileFor } from './profile.js';
import { ServerQuirks } from './quirks.js';
import type { ContextSource } from './report.js';
import { kindOf } from './serverKind.js';
import { ServerModel } from './serverModel.js';
import { PATIENCE, ThinkingMemory, type Patience, type Session } from './session.js';

/** Taken when a server does not tell: LM Studio's usual is less, public services have more. */
export const DEFAULT_CONTEXT_TOKENS = 8192;

/**
 * Opens a model behind an OpenAI-compatible endpoint: finds out its name and context size; sends no text of the writer's.
 *
 * @throws {LanguageModelError} when the server cannot be reached, refuses the key or has no such model
 */
export async function openServerModel(settings: ServerSettings, host: EngineHost, signal: AbortSignal): Promise<OpenedModel> {
  return (await connect(settings, host, signal)).model;
}

/**
 * `openServerModel` with its findings, for the connection test.
 *
 * @param tuning shortens the waits in tests
 */
export async function connect(
  settings: ServerSettings,
  host: EngineHost,
  signal: AbortSignal,
  tuning: Partial<Patience> = {},
): Promise<ServerConnection> {
  const endpoint = parseEndpoint(settings.baseUrl);
  const patience: Patience = { ...PATIENCE, idleMs: settings.idleTimeoutMs, ...tuning };
  const apiKey = settings.apiKey === '' ? undefined : settings.apiKey;
  checkKey(apiKey, endpoint);
  const models = await fetchModels(endpoint, apiKey, patience, host.log, signal);
  const modelName = chooseName(settings.modelName, models, endpoint);
  const profile = await profileFor(settings.preset, modelName, host.rootDir, host.log);
  const probe = new Probe(endpoint, apiKey, patience.probeMs);
  const found = await lookAround(probe, modelName, models, signal);
  const session: Session = {
    endpoint,
    apiKey,
    modelName,
    models: models.map((model) => model.id),
    kind: found.kind,
    tokenizer: found.tokenizer,
    slots: found.slots,
    patience,
    quirks: new ServerQuirks(found.isLlamaCpp),
    thinking: found.thinking,
    carryOn: found.carryOn,
    log: host.log,
  };
  await checkUnlisted(session, signal);
  const { tokens: contextTokens, from: contextFrom } = chooseContext(found.contextTokens);
  host.log(contextLine(endpoint, contextTokens, contextFrom));
  host.onLoading(1);
  return { model: new ServerModel({ session, probe, profile, contextTokens, contextFrom }), session, contextFrom };
}

interface Surroundings extends Pick<Session, 'kind' | 'tokenizer' | 'slots' | 'thinking' | 'carryOn'> {
  readonly isLlamaCpp: boolean;
  readonly contextTokens: Readonly<Record<Exclude<ContextSource, 'default'>, number | undefined>>;
}

/** What the server tells of itself outside the chat. */
async function lookAround(probe: Probe, modelName: string, models: readonly ListedModel[], signal: AbortSignal): Promise<Surroundings> {
  const [props, ollama, tokenizer] = await Promise.all([
    probe.props(signal),
    probe.ollamaContextTokens(modelName, signal),
    probe.tokenizer(modelName, signal),
  ]);
  const [thinking, rendersPrefill] = await Promise.all([
    rememberTemplate(probe, modelName, tokenizer, signal),
    tokenizer && probe.rendersPrefill(modelName, tokenizer, signal),
  ]);
  const listed = models.find((model) => model.id === modelName);
  const kind = kindOf({ ownedBy: listed?.ownedBy, hasProps: props !== undefined, hasOllamaRoute: ollama !== undefined });
  return {
    kind,
    tokenizer,
    slots: props?.slots,
    thinking,
    carryOn: new CarryOnMemory(kind, rendersPrefill),
    isLlamaCpp: props !== undefined,
    contextTokens: { models: listed?.contextTokens, props: props?.contextTokens, ollama },
  };
}

/** A key travels in a header, which takes no line breaks and no letters but ASCII's: pasted with a word beside it, it cannot be sent. */
function checkKey(apiKey: string | undefined, { where }: Endpoint): void {
  if (apiKey === undefined || /^[\x21-\x7e]+$/.test(apiKey)) return;
  throw new LanguageModelError(
    'bad-settings',
    `The key for ${where} holds a space, a line break or a letter that no key has; copy the key alone and enter it again.`,
  );
}

function chooseName(asked: string | undefined, models: readonly ListedModel[], endpoint: Endpoint): string {
  const name = asked?.trim() === '' ? undefined : asked?.trim();
  const chosen = name ?? models[0]?.id;
  if (chosen !== undefined) return chosen;
  throw new LanguageModelError('model-missing', `The server at ${endpoint.where} lists no models; name the model it serves.`);
}

async function rememberTemplate(
  probe: Probe,
  model: string,
  tokenizer: Tokenizer | undefined,
  signal: AbortSignal,
): Promise<ThinkingMemory> {
  const memory = new ThinkingMemory();
  if (!tokenizer) return memory;
  const ask = (thinks: boolean): Promise<boolean | undefined> => probe.templateOpensThinking(model, tokenizer, thinks, signal);
  const [on, off] = await Promise.all([ask(true), ask(false)]);
  if (on !== undefined) memory.set(true, on ? 'opened' : 'none');
  if (off !== undefined) memory.set(false, off ? 'opened' : 'none');
  return memory;
}

/** A name that is not listed may be an alias: only the server knows, and one token tells. */
async function checkUnlisted(session: Session, signal: AbortSignal): Promise<void> {
  const { modelName, models, endpoint, log } = session;
  if (models.length === 0 || models.includes(modelName)) return;
  const sampling = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  const request = { messages: [{ role: 'user' as const, content: 'Hi' }], sampling, maxTokens: 1, thinkingTokens: 0 };
  using _reply = await openReply(session, request, signal);
  log(`${endpoint.where} does not list ${modelName}, but takes the name`);
}

function chooseContext(told: Readonly<Record<Exclude<ContextSource, 'default'>, number | undefined>>): {
  readonly tokens: number;
  readonly from: ContextSource;
} {
  for (const from of ['models', 'props', 'ollama'] as const) {
    const tokens = told[from];
    if (tokens !== undefined) return { tokens, from };
  }
  return { tokens: DEFAULT_CONTEXT_TOKENS, from: 'default' };
}

function contextLine(endpoint: Endpoint, tokens: number, from: ContextSource): string {
  const figure = `${tokens} tokens of context`;
  if (from === 'default') return `${endpoint.where} does not tell its context size: taken as ${figure}`;
  const source = { models: 'its model list', props: '/props', ollama: 'Ollama, or its default until the model is loaded' }[from];
  return `${endpoint.where} has ${figure} (from ${source})`;
}
