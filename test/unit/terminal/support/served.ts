import { startOpenaiServer, type OpenaiServer } from '../../../support/openaiServer/server.js';
import type { Answer, ServerScript, StreamFault } from '../../../support/openaiServer/script.js';
import { asScript } from '../../../support/storyModels/asScript.js';
import { setA } from '../../../support/storyModels/setA.js';

export interface Served {
  /** A behaviour of the first set. */
  readonly behaviour?: string;
  /** Chat request, from 1, that goes wrong, and how; the ones after it do as well. */
  readonly faultFrom?: number;
  readonly fault?: StreamFault;
  readonly script?: Partial<ServerScript>;
}

/** A server with a scripted storyteller, which by default writes about what it is asked. */
export function serveStories(served: Served = {}): Promise<OpenaiServer> {
  const model = setA.find(({ name }) => name === (served.behaviour ?? 'claude-sonnet-4'));
  if (!model) throw new Error(`no behaviour ${String(served.behaviour)}`);
  const { reply } = asScript(model, { seed: 11 });
  return startOpenaiServer({
    ...served.script,
    reply: async (request, number) => {
      const answer = await reply(request, number);
      if (!('pieces' in answer) || served.fault === undefined || number < (served.faultFrom ?? 1)) return answer;
      return { ...answer, fault: served.fault } satisfies Answer;
    },
  });
}

/** An address of this machine where nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = await serveStories();
  await server.close();
  return server.baseUrl;
}
