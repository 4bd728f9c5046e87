import { LanguageModelError } from '../../story/languageModel.js';
import type { ModelId } from './modelId.js';

/** Words a provider puts into a message about what is used up. */
const ABOUT_QUOTA = /quota|rate.?limit|too many requests|\b429\b|exhausted|billing|credit/i;
const ABOUT_LENGTH = /context.{0,10}(?:length|size|window)|too (?:long|large|many tokens)|token limit|maximum.{0,20}tokens/i;
const LONGEST_QUOTE = 200;
const NAMED_MODELS = 8;

/** What the editor or a provider threw, as one sentence. `NoPermissions`, `Blocked` and `NotFound` are the editor's own codes. */
export function failureOf(error: unknown, { vendor, id }: ModelId, given: boolean): LanguageModelError {
  if (error instanceof LanguageModelError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = wordsOf(error);
  const fail = (as: ConstructorParameters<typeof LanguageModelError>[0], message: string): LanguageModelError =>
    new LanguageModelError(as, message, { cause: error });
  if (code === 'NotFound') return modelMissing({ vendor, id }, [], error);
  if (code === 'NoPermissions') {
    return fail(
      'unauthorized',
      `The editor does not let POLARIS use ${id} of ${vendor}; allow it when the editor asks, or choose another engine.`,
    );
  }
  if (ABOUT_LENGTH.test(words)) {
    return fail(
      'context-full',
      `The request does not fit ${id} of ${vendor} (${words}); choose a model with a larger context or ask for less.`,
    );
  }
  if (code === 'Blocked' || ABOUT_QUOTA.test(words)) {
    return fail(
      'refused',
      `${vendor} does not answer with ${id} now (${words}); wait until its limit is lifted, or choose another engine.`,
    );
  }
  const what = `${id} of ${vendor} ${given ? 'broke off' : 'failed'} (${words})`;
  return given
    ? fail('lost', `${what}; the text so far is kept: see what its extension says, then carry on.`)
    : fail('refused', `${what}; see what its extension says, then try again.`);
}

/** The editor has no such model, or the writer has not enabled it. @param offered as "vendor/id" */
export function modelMissing({ vendor, id }: ModelId, offered: readonly string[], cause?: unknown): LanguageModelError {
  const more = offered.length - NAMED_MODELS;
  const named = offered.slice(0, NAMED_MODELS).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
  const has = named === '' ? 'it offers none now' : `it offers ${named}`;
  const next = `sign in to ${vendor} or enable the model there, or choose another engine`;
  return new LanguageModelError('model-missing', `The editor offers no model ${id} of ${vendor}; ${has}: ${next}.`, { cause });
}

function wordsOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const line = (message === '' ? inner : message)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[.;]+$/, '');
  if (line === '') return 'no reason given';
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
