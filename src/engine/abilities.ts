import type { Capabilities, LanguageModel } from '../story/languageModel.js';
import type { EngineSettings } from './engine.js';
import type { CarryOnSource } from './server/carryOn.js';
import type { ConnectionReport } from './server/report.js';

/** What an open engine can do: the table of docs/engines.md for the one that answered. */
export interface Abilities {
  readonly carryOn: { readonly how: Capabilities['carryOn']; readonly from: CarryOnSource | 'engine' };
  /** Replies side by side. */
  readonly parallel: { readonly replies: number; readonly from: 'slots' | 'assumed' | 'engine' };
  /** What holds a reply to its schema; `words`: it is asked for, and checked here. */
  readonly schema: 'grammar' | 'json_schema' | 'json_object' | 'words';
  /** Whether a small reply fitted its schema; null where it was not tried. */
  readonly schemaFitted: boolean | null;
  /** `off`: it keeps to being asked not to think. `unasked`: it thinks all the same. `own`: it cannot be asked. */
  readonly thinking: 'off' | 'unasked' | 'own';
  /** Numbers a vector; null where there are none. */
  readonly embeddings: number | null;
  readonly tokens: 'counted' | 'estimated';
  readonly contextTokens: number;
  /** False where the size is a careful guess. */
  readonly contextIsTold: boolean;
}

/** A server's abilities, as the connection test found them. */
export function abilitiesOfServer({ capabilities, contextTokens, contextFrom }: ConnectionReport): Abilities {
  const { carryOn, parallel, schema, embeddings, tokenizer, thinksUnasked } = capabilities;
  return {
    carryOn,
    parallel,
    schema: schema.form === 'none' ? 'words' : schema.form,
    schemaFitted: schema.fitted,
    thinking: thinksUnasked ? 'unasked' : 'off',
    embeddings,
    tokens: tokenizer === null ? 'estimated' : 'counted',
    contextTokens,
    contextIsTold: contextFrom !== 'default',
  };
}

/**
 * The abilities of an engine that knows its own: a local model, a model of the editor.
 *
 * @throws {LanguageModelError} when the model does not answer a question for a vector
 */
export async function abilitiesOfModel(
  engine: Exclude<EngineSettings['engine'], 'server'>,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<Abilities> {
  const vectors = await model.embed?.(['the sea'], signal);
  return {
    carryOn: { how: model.capabilities.carryOn, from: 'engine' },
    parallel: { replies: model.capabilities.parallel, from: 'engine' },
    schema: engine === 'local' ? 'grammar' : 'words',
    schemaFitted: null,
    thinking: engine === 'local' ? 'off' : 'own',
    embeddings: vectors?.[0]?.length ?? null,
    tokens: 'counted',
    contextTokens: model.contextTokens,
    contextIsTold: true,
  };
}
