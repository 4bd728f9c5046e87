import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { boundAnswer, deltaBody, groupDeltas, type BoundedAnswer, type Delta } from './deltas.js';
import type { Answer, ChatRequest, StreamFault, Wire } from './script.js';
import { EventWriter } from './sse.js';
import { countPrompt } from './tokens.js';

const CREATED = 1_700_000_000;

/** Streams one answer with everything that is to go wrong with it. Resolves when the server is done with the connection. */
export async function streamAnswer(response: ServerResponse, request: ChatRequest, answer: Answer, serverWire: Wire): Promise<void> {
  const wire = { ...serverWire, ...answer.wire };
  const bounded = boundAnswer(answer, request.max_completion_tokens ?? request.max_tokens);
  const writer = new EventWriter(response, wire);
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  response.flushHeaders();
  const say = (body: object): Promise<void> => writer.event(JSON.stringify({ ...envelope(request), ...body }));

  await say({ choices: [choice({ role: 'assistant', content: '' }, null)] });
  const fault = answer.fault;
  const faultAt = fault && 'afterTokens' in fault ? fault.afterTokens : bounded.deltas.length;
  await sayDeltas(bounded.deltas.slice(0, faultAt), wire, say);
  if (fault && 'afterTokens' in fault && (await strike(fault, response, writer))) return;
  await sayDeltas(bounded.deltas.slice(faultAt), wire, say);

  await say({ choices: [choice({}, bounded.finish)] });
  if (fault?.kind === 'no-done') return endWithoutDone(fault.how ?? 'end', response, writer);
  if (wantsUsage(request, answer)) await say({ choices: [], usage: usageOf(request, bounded, answer.reasoningTokens === true) });
  await writer.event('[DONE]');
  await writer.flush();
  response.end();
}

async function sayDeltas(deltas: readonly Delta[], wire: Wire, say: (body: object) => Promise<void>): Promise<void> {
  for (const delta of groupDeltas(deltas, wire.tokensPerEvent ?? 1)) {
    await say({ choices: [choice(deltaBody(delta), wire.emptyFinishReasons === true ? '' : null)] });
  }
}

/** Does the damage; true when the stream ends with it. */
async function strike(fault: Exclude<StreamFault, { kind: 'no-done' }>, response: ServerResponse, writer: EventWriter): Promise<boolean> {
  switch (fault.kind) {
    case 'broken-event':
      await writer.event('{"id":"chatcmpl-scripted","choices":[{"index":0,"delta":{"content":"tor');
      return false;
    case 'error-event':
      if (fault.named === true) await writer.event(JSON.stringify(fault.error), 'error');
      else await writer.event(JSON.stringify({ error: fault.error }));
      await writer.flush();
      response.end();
      return true;
    case 'end-early':
      if (fault.done === true) await writer.event('[DONE]');
      await writer.flush();
      response.end();
      return true;
    case 'drop':
      await writer.flush();
      breakConnection(response, fault.how ?? 'reset');
      return true;
    case 'stall':
      await writer.flush();
      await untilClosed(response);
      return true;
  }
}

async function endWithoutDone(how: 'end' | 'drop' | 'stall', response: ServerResponse, writer: EventWriter): Promise<void> {
  await writer.flush();
  if (how === 'end') response.end();
  else if (how === 'drop') breakConnection(response, 'close');
  else await untilClosed(response);
}

function breakConnection(response: ServerResponse, how: 'reset' | 'close'): void {
  if (how === 'reset') response.socket?.resetAndDestroy();
  else response.socket?.destroy();
}

async function untilClosed(response: ServerResponse): Promise<void> {
  if (!response.closed) await once(response, 'close');
}

function envelope(request: ChatRequest): object {
  return { id: 'chatcmpl-scripted', object: 'chat.completion.chunk', created: CREATED, model: request.model };
}

function choice(delta: object, finish: string | null): object {
  return { index: 0, delta, finish_reason: finish };
}

function wantsUsage(request: ChatRequest, answer: Answer): boolean {
  if (answer.usage !== undefined) return answer.usage === 'always';
  return request.stream_options?.include_usage === true;
}

function usageOf(request: ChatRequest, bounded: BoundedAnswer, reportsReasoning: boolean): object {
  const prompt = countPrompt(request.messages);
  return {
    prompt_tokens: prompt,
    completion_tokens: bounded.completionTokens,
    total_tokens: prompt + bounded.completionTokens,
    ...(reportsReasoning ? { completion_tokens_details: { reasoning_tokens: bounded.thinkingTokens } } : {}),
  };
}
