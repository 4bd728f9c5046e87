// English prose runs at 4.3 to 4.7 UTF-8 bytes a token in the vocabularies of Qwen, Llama and GPT-4; CJK text at 3 to 5.
// Three bytes a token is therefore high by about half for English, and no less than even for the rest.
const BYTES_PER_TOKEN_HIGH = 3;

// For counting what has already been written, where the likely figure is wanted, not the safe one.
const BYTES_PER_TOKEN_LIKELY = 4.3;

// A delta is one token with most servers; one that packs several is told by its length. Hardly any token is 16 characters long.
const CHARACTERS_PER_PACKED_TOKEN = 8;

/** Tokens a text takes at most, when nobody can count them: rather too many than too few. */
export function estimateTokensHigh(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN_HIGH);
}

/** Tokens a text most likely took. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN_LIKELY);
}

/** Tokens of one streamed delta: one, or more where a server packs them. */
export function tokensOfDelta(text: string): number {
  return Math.max(1, Math.floor(text.length / CHARACTERS_PER_PACKED_TOKEN));
}
