const CONTROL = /(?![\n\t])\p{Cc}|[\uFEFF\uFFFE\uFFFF]/gu;
/** What opens a tag or a special token: `</story>`, `<|im_end|>`, `<think>`, `<<SYS>>`, `<start_of_turn>`, full-width bars included. */
const TAG_OPENING = /<(?=[/|｜!?<\p{L}])/gu;
/** Mistral's and Llama 2's turn marks. */
const TURN_MARK = /\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|IMG)\b)/giu;

/**
 * A text as data for a prompt: what a chat template or a reader could take for a mark is parted by a space, line breaks are `\n`,
 * control characters are gone. Servers render a chat as one string, so `<|im_end|>` in a story would otherwise end the turn.
 */
export function asData(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL, '').replaceAll(TAG_OPENING, '< ').replaceAll(TURN_MARK, '[ ');
}

/** FNV-1a over UTF-16 units: names a text, keeps no secret. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Puts a text between tags that it cannot close: it holds no `<` that opens a tag, and the tag's name is not found in it.
 * The same text gives the same bytes.
 */
export function fence(name: string, text: string): string {
  const data = asData(text);
  let mark = hashOf(data);
  while (data.includes(mark)) mark = hashOf(mark + data);
  return `<${name}-${mark}>\n${data}\n</${name}-${mark}>`;
}
