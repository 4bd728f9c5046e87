import { z } from 'zod';

/** What the engine reads of one streamed event. */
export interface ReplyEvent {
  readonly text: string;
  readonly reasoning: string;
  /** finish_reason, on the event that has one. */
  readonly finish: string | undefined;
  readonly usage: ReportedUsage | undefined;
}

/** The server's own counts. */
export interface ReportedUsage {
  readonly promptTokens: number;
  /** Thinking and text together. */
  readonly completionTokens: number;
  /** The thinking alone, where the server tells. */
  readonly reasoningTokens: number | undefined;
}

const words = z.string().nullish().catch(undefined);
const textPart = z.object({ type: z.literal('text'), text: z.string() });
// Mistral's reasoning models send content in parts.
const parts = z.array(z.union([textPart, z.object({ type: z.literal('thinking'), thinking: z.array(textPart) })]));
const content = z.union([z.string(), parts]).nullish().catch(undefined);
const count = z.number().int().nonnegative();

const usage = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  completion_tokens_details: z.object({ reasoning_tokens: count.nullish() }).nullish().catch(undefined),
});

const event = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content, reasoning_content: words, reasoning: words }).nullish().catch(undefined),
        finish_reason: words,
      }),
    )
    .nullish()
    .catch(undefined),
  usage: usage.nullish().catch(undefined),
});

/** Reads one event of a chat stream, whatever else it holds; undefined for one that holds nothing of use. */
export function parseReplyEvent(data: unknown): ReplyEvent | undefined {
  const parsed = event.safeParse(data);
  if (!parsed.success) return undefined;
  const choice = parsed.data.choices?.[0];
  const report = parsed.data.usage;
  const { text, thinking } = told(choice?.delta?.content);
  return {
    text,
    // Servers in between two names of the field send both, with the same words or one of them empty.
    reasoning: firstOf(choice?.delta?.reasoning_content, choice?.delta?.reasoning, thinking) ?? '',
    // Some servers say "" until there is one.
    finish: firstOf(choice?.finish_reason),
    usage: report ? reported(report) : undefined,
  };
}

function told(from: z.infer<typeof content>): { readonly text: string; readonly thinking: string } {
  if (!Array.isArray(from)) return { text: from ?? '', thinking: '' };
  const text = from.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const thoughts = from.flatMap((part) => (part.type === 'thinking' ? part.thinking : []));
  return { text, thinking: thoughts.map((part) => part.text).join('') };
}

function firstOf(...candidates: readonly (string | null | undefined)[]): string | undefined {
  return candidates.find((candidate) => (candidate ?? '') !== '') ?? undefined;
}

function reported(report: z.infer<typeof usage>): ReportedUsage {
  return {
    promptTokens: report.prompt_tokens,
    completionTokens: report.completion_tokens,
    reasoningTokens: report.completion_tokens_details?.reasoning_tokens ?? undefined,
  };
}
