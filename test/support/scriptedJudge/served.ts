import type { Answer, ChatRequest, ServerScript } from '../openaiServer/script.js';
import { startOpenaiServer, type OpenaiServer } from '../openaiServer/server.js';

/** A judge behind a real socket. A string is a reply; an answer may bring a fault. The last one is given again and again. */
export function serveJudge(replies: readonly (string | Answer)[], script: Partial<ServerScript> = {}): Promise<OpenaiServer> {
  return startOpenaiServer({
    models: [{ id: 'scripted', max_model_len: 65_536 }],
    ...script,
    reply: (_: ChatRequest, number: number): Answer => {
      const reply = replies[Math.min(number, replies.length) - 1] ?? '';
      return typeof reply === 'string' ? { pieces: [reply] } : reply;
    },
  });
}
