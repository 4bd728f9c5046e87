import type { Chunk, GenerateRequest, LanguageModel } from '../languageModel.js';

/** A model whose reply's first white space is kept: it says whether a word, a sentence or a paragraph begins. */
export interface Observed {
  readonly model: LanguageModel;
  /** White space before the first letter of the reply so far. */
  readonly lead: string;
}

export function observed(model: LanguageModel): Observed {
  let lead = '';
  let hasBegun = false;
  async function* generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk, void, void> {
    for await (const chunk of model.generate(request, signal)) {
      if (chunk.kind === 'text' && !hasBegun) {
        lead += /^\s*/u.exec(chunk.text)?.[0] ?? '';
        hasBegun = chunk.text.trim() !== '';
      }
      yield chunk;
    }
  }
  return {
    model: {
      name: model.name,
      profile: model.profile,
      capabilities: model.capabilities,
      contextTokens: model.contextTokens,
      generate,
      countTokens: (text, signal) => model.countTokens(text, signal),
    },
    get lead() {
      return lead;
    },
  };
}
