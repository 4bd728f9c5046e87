import type { GenerateRequest } from '../../../src/story/languageModel.js';
import { scriptedJudge, type JudgeOptions, type JudgeReply, type ScriptedJudge } from '../scriptedJudge/judge.js';

export type Asked = 'note' | 'compare' | 'confirm';

/** What one request asks of the judge, by the form its end shows. */
export function askedIn(request: Pick<GenerateRequest, 'messages'>): Asked {
  const question = request.messages.find(({ role }) => role === 'user')?.content ?? '';
  if (question.includes('{"facts": [')) return 'note';
  return question.includes('{"slips": [') ? 'compare' : 'confirm';
}

/** The text that a request puts before the judge. */
export function promptOf(request: Pick<GenerateRequest, 'messages'>): string {
  return request.messages.find(({ role }) => role === 'user')?.content ?? '';
}

type Answer = JudgeReply | object | ((prompt: string, time: number) => JudgeReply | object);

export interface CoherenceScript {
  readonly note?: Answer;
  readonly compare?: Answer;
  readonly confirm?: Answer;
}

const HONEST: Required<CoherenceScript> = {
  note: { facts: [] },
  compare: { slips: [] },
  confirm: { why: 'Both cannot be.', verdict: 'contradiction', sure: 90 },
};

export interface CoherenceJudge extends ScriptedJudge {
  /** How often each was asked. */
  count(asked: Asked): number;
}

function replyOf(told: Answer, prompt: string, time: number): JudgeReply | object {
  return typeof told === 'function' ? (told as (prompt: string, time: number) => JudgeReply | object)(prompt, time) : told;
}

/** A judge in memory that answers the three questions of a check as it is told; an object is sent as JSON. */
export function coherenceJudge(script: CoherenceScript, options: JudgeOptions = {}): CoherenceJudge {
  const times: Record<Asked, number> = { note: 0, compare: 0, confirm: 0 };
  const judge = scriptedJudge((request) => {
    const asked = askedIn(request);
    times[asked]++;
    const told: Answer = script[asked] ?? HONEST[asked];
    const reply = replyOf(told, promptOf(request), times[asked]);
    if (typeof reply === 'string' || reply instanceof Error || ('text' in reply && 'then' in reply)) return reply;
    return JSON.stringify(reply);
  }, options);
  return Object.assign(judge, { count: (asked: Asked) => times[asked] });
}
