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
        delta: z.object({ content: words, reasoning_content: words, reasoning: words }).nullish().catch(undefined),
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
  return {
    text: choice?.delta?.content ?? '',
    // Servers in between two names of the field send both with the same words.
    reasoning: choice?.delta?.reasoning_content ?? choice?.delta?.reasoning ?? '',
    finish: choice?.finish_reason ?? undefined,
    usage: report ? reported(report) : undefined,
  };
}

function reported(report: z.infer<typeof usage>): ReportedUsage {
  return {
    promptTokens: report.prompt_tokens,
    completionTokens: report.completion_tokens,
    reasoningTokens: report.completion_tokens_details?.reasoning_tokens ?? undefined,
  };
}
