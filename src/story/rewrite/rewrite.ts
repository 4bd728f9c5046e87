import { isLeftover } from '../draft/leftovers.js';
import type { LanguageModel, Message } from '../languageModel.js';
import { breachesOf, type Breach } from './facts.js';
import { lightenMessages, mendMessages, type LightenRequest } from './prompt.js';

export type LightenEvent =
  /** The rewrite so far, whole. A second attempt begins again from nothing. */
  | { readonly kind: 'text'; readonly text: string }
  /** The rewrite as it is offered, and what it changed beyond its wording; none when the attempt kept to the rules. */
  | { readonly kind: 'end'; readonly text: string; readonly breaches: readonly Breach[] };

/** Room beyond the passage's own tokens: a model that goes on is cut, and said to be too long. */
const HEADROOM = 1.5;
const SPARE_TOKENS = 64;
const ATTEMPTS = 2;
/** "Here is the passage:" and its like. */
const OFFER = /^(?:sure|certainly|of course|okay|ok|here|below)\b.{0,120}[:!.]$/iu;

/** The reply without what models write around a text: an opening line, a fence, quotation marks around it all. */
export function passageOf(reply: string, original: string): string {
  const lines = reply.trim().split('\n');
  while (lines.length > 1 && isWrapping(lines[0] ?? '', original)) lines.shift();
  while (lines.length > 1 && isWrapping(lines.at(-1) ?? '', original)) lines.pop();
  const text = lines
    .join('\n')
    .replaceAll(/<\/?(?:before|passage|after)>/giu, '')
    .trim();
  const quoted = /^(["“])([^"“”]*)(["”])$/u.exec(text);
  return (quoted?.[2] !== undefined && !/^["“]/u.test(original.trim()) ? quoted[2] : text).toWellFormed();
}

function isWrapping(line: string, original: string): boolean {
  const bare = line.trim();
  if (bare === '' || /^<\/?passage>$/iu.test(bare)) return true;
  return (isLeftover(bare, true) || OFFER.test(bare)) && !original.includes(bare);
}

/**
 * Has a passage rewritten so that it reads more easily; asks once more when names, numbers, speech or length were not kept,
 * and gives the attempt that broke the fewest rules.
 * @throws {LanguageModelError} when the model cannot be reached; the signal's reason when it was aborted
 */
export async function* lighten(
  request: LightenRequest,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncGenerator<LightenEvent, void, void> {
  const maxTokens = Math.ceil((await model.countTokens(request.passage, signal)) * HEADROOM) + SPARE_TOKENS;
  const around = `${request.before}\n${request.after}`;
  let messages = lightenMessages(request);
  let best: { readonly text: string; readonly breaches: readonly Breach[] } | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    let text = '';
    for await (const now of replies(messages, request.passage, model, maxTokens, signal)) {
      text = now;
      yield { kind: 'text', text };
    }
    const breaches = breachesOf(request.passage, text, around);
    if (!best || breaches.length < best.breaches.length) best = { text, breaches };
    if (breaches.length === 0) break;
    messages = mendMessages(lightenMessages(request), text, breaches);
  }
  yield { kind: 'end', text: best?.text ?? '', breaches: best?.breaches ?? [] };
}

async function* replies(
  messages: readonly Message[],
  passage: string,
  model: LanguageModel,
  maxTokens: number,
  signal: AbortSignal,
): AsyncGenerator<string, void, void> {
  const { sampling, thinkingTokens } = model.profile;
  let reply = '';
  for await (const chunk of model.generate({ messages, sampling, maxTokens, thinkingTokens }, signal)) {
    if (chunk.kind === 'text') {
      reply += chunk.text;
      yield passageOf(reply, passage);
    } else if (chunk.kind === 'end' && chunk.reason === 'aborted') signal.throwIfAborted();
  }
}
