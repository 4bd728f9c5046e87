import type { GenerateRequest, Usage } from '../../story/languageModel.js';
import type { ThinkingPiece } from '../thinkingFilter.js';
import type { ReportedUsage } from './replyEvents.js';
import { estimateTokens } from './tokens.js';

/** Counts one reply: by the server's report where there is one, else by what came. */
export class ReplyAccount {
  #thinking = '';
  #text = '';
  #reported: ReportedUsage | undefined;

  constructor(private readonly request: GenerateRequest) {}

  /** All thinking so far: an error about it offers it. */
  get thinking(): string {
    return this.#thinking;
  }

  /** Thinking the server counted but did not show. */
  get hiddenThinking(): number {
    return this.#thinking === '' ? (this.#reported?.reasoningTokens ?? 0) : 0;
  }

  report(usage: ReportedUsage): void {
    this.#reported = usage;
  }

  add(piece: ThinkingPiece): void {
    if (piece.kind === 'text') this.#text += piece.text;
    else this.#thinking += piece.text;
  }

  /** The counts as they stand. `counted`: what the filter counted by deltas. */
  usage(counted: { readonly thinkingTokens: number; readonly textTokens: number }): Usage {
    if (this.#reported) return this.#shared(this.#reported, counted);
    const prompt = this.request.messages.map((message) => message.content).join('\n');
    return {
      promptTokens: estimateTokens(prompt),
      thinkingTokens: Math.max(counted.thinkingTokens, estimateTokens(this.#thinking)),
      textTokens: Math.max(counted.textTokens, estimateTokens(this.#text)),
      estimated: true,
    };
  }

  /** A report without reasoning_tokens counts both together: they are shared out as they came. */
  #shared(report: ReportedUsage, counted: { readonly thinkingTokens: number; readonly textTokens: number }): Usage {
    const all = counted.thinkingTokens + counted.textTokens;
    const share = all === 0 ? 0 : counted.thinkingTokens / all;
    const thinking = Math.min(report.completionTokens, report.reasoningTokens ?? Math.round(report.completionTokens * share));
    return {
      promptTokens: report.promptTokens,
      thinkingTokens: thinking,
      textTokens: report.completionTokens - thinking,
      estimated: false,
    };
  }
}
