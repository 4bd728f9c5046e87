import type { Answer, ChatRequest, ServerScript } from '../openaiServer/script.js';
import { startOpenaiServer, type OpenaiServer } from '../openaiServer/server.js';
import { askedIn, promptOf, type Asked } from './judge.js';

export type ServedAnswer = string | object | Answer | ((prompt: string) => string | object | Answer);

export interface ServedScript {
  readonly note?: ServedAnswer;
  readonly compare?: ServedAnswer;
  readonly confirm?: ServedAnswer;
  /** Any other request: a passage that shall be rewritten. */
  readonly rewrite?: ServedAnswer;
}

const HONEST: Required<ServedScript> = {
  note: { facts: [] },
  compare: { slips: [] },
  confirm: { why: 'Both cannot be.', verdict: 'contradiction', sure: 90 },
  rewrite: '',
};

/** What a request over the wire asks; a rewriting shows no form of a reply. */
export function servedAsk(chat: Pick<ChatRequest, 'messages'>): Asked | 'rewrite' {
  const messages = chat.messages.map(({ role, content }) => ({ role: role as 'user', content }));
  return promptOf({ messages }).includes('Reply with one JSON object') ? askedIn({ messages }) : 'rewrite';
}

function isAnswer(reply: string | object): reply is Answer {
  return typeof reply === 'object' && 'pieces' in reply;
}

/** A judge behind a real socket that answers the questions of a check, and rewrites, as it is told. */
export function serveCoherence(script: ServedScript, server: Partial<ServerScript> = {}): Promise<OpenaiServer> {
  return startOpenaiServer({
    models: [{ id: 'scripted', max_model_len: 65_536 }],
    ...server,
    reply: (chat: ChatRequest): Answer => {
      const asked = servedAsk(chat);
      const told = script[asked] ?? HONEST[asked];
      const user = chat.messages.find(({ role }) => role === 'user')?.content ?? '';
      const reply = typeof told === 'function' ? (told as (prompt: string) => string | object)(user) : told;
      if (isAnswer(reply)) return reply;
      return { pieces: [typeof reply === 'string' ? reply : JSON.stringify(reply)] };
    },
  });
}
