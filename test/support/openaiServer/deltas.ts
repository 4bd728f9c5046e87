import type { Answer, ReplyPiece } from './script.js';
import { tokensOf } from './tokens.js';

/** One streamed delta: what goes into `choices[0].delta`. */
export type Delta = FieldDelta | RawDelta;

interface FieldDelta {
  readonly field: 'content' | 'reasoning_content' | 'reasoning';
  readonly text: string;
  readonly thinking: boolean;
}

interface RawDelta {
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What an answer becomes under a token bound. */
export interface BoundedAnswer {
  readonly deltas: readonly Delta[];
  readonly finish: string;
  readonly thinkingTokens: number;
  readonly completionTokens: number;
}

/** Cuts an answer into deltas of one token each and obeys the bound, as a real server does: wherever it falls, mid-word too. */
export function boundAnswer(answer: Answer, maxTokens: number | undefined): BoundedAnswer {
  const all = answer.pieces.flatMap(deltasOf);
  const cut = maxTokens !== undefined && all.length > maxTokens;
  const deltas = cut ? all.slice(0, maxTokens) : all;
  return {
    deltas,
    finish: cut ? 'length' : (answer.finish ?? 'stop'),
    thinkingTokens: deltas.filter((delta) => 'thinking' in delta && delta.thinking).length,
    completionTokens: deltas.length,
  };
}

function deltasOf(piece: ReplyPiece): Delta[] {
  if (typeof piece === 'string') return tokensOf(piece).map((text) => ({ field: 'content', text, thinking: false }));
  if ('delta' in piece) return [{ raw: piece.delta }];
  const { thinking, form, closes = true } = piece;
  if (form === 'reasoning' || form === 'reasoning_content') {
    return tokensOf(thinking).map((text) => ({ field: form, text, thinking: true }));
  }
  const tagged = [...(form === 'inline' ? ['<think>'] : []), ...tokensOf(thinking), ...(closes ? ['</think>'] : [])];
  return tagged.map((text) => ({ field: 'content', text, thinking: true }));
}

/** The `delta` object of an event. */
export function deltaBody(delta: Delta): Readonly<Record<string, unknown>> {
  return 'raw' in delta ? delta.raw : { [delta.field]: delta.text };
}

/** Joins neighbours of one field, so that an event carries several tokens. */
export function groupDeltas(deltas: readonly Delta[], tokensPerEvent: number): Delta[] {
  const groups: Delta[] = [];
  let inLast = 0;
  for (const delta of deltas) {
    const last = groups.at(-1);
    if (last && 'field' in last && 'field' in delta && last.field === delta.field && inLast < tokensPerEvent) {
      groups[groups.length - 1] = { ...last, text: last.text + delta.text };
      inLast++;
    } else {
      groups.push(delta);
      inLast = 1;
    }
  }
  return groups;
}
