// Up to five letters with the white space before them: 0.78 words a token on human English prose; the tokenizers of real models are at 0.75.
// Code points are never split here; the wire splits bytes.
const TOKEN = /\s*\S{1,5}|\s+$/gu;

/** The scripted server's tokens, in order; joined they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** How many tokens the scripted server counts in a text. */
export function countTokens(text: string): number {
  return tokensOf(text).length;
}

/** Tokens of a prompt: its messages, and three a message for the chat template. */
export function countPrompt(messages: readonly { readonly content: string }[]): number {
  return messages.reduce((sum, message) => sum + countTokens(message.content) + 3, 0);
}
