import { expect, test } from 'vitest';
import { startOpenaiServer } from '../../../support/openaiServer/server.js';
import { asScript } from '../../../support/storyModels/asScript.js';
import { setA } from '../../../support/storyModels/setA.js';
import { nextWords } from './prompts.js';

/** The text of a streamed reply, as a client joins it. */
async function streamed(baseUrl: string, body: unknown): Promise<string> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const events = (await response.text()).split('\n').filter((line) => line.startsWith('data: {'));
  return events
    .map((line) => JSON.parse(line.slice(6)) as { choices?: { delta?: { content?: string } }[] })
    .map((event) => event.choices?.[0]?.delta?.content ?? '')
    .join('');
}

test('a scripted model speaks through the scripted server, and plans apart from prose', async () => {
  const [model] = setA;
  if (model === undefined) throw new Error('The first set is empty.');
  const script = asScript(model, { seed: 5 });
  await using server = await startOpenaiServer({ reply: script.reply });
  const body = { model: 'scripted', messages: nextWords(120), stream: true, max_tokens: 2000 };
  const format = {
    type: 'json_schema',
    json_schema: { name: 'plan', schema: { type: 'object', properties: { beats: { type: 'array', items: { type: 'string' } } } } },
  };
  expect(JSON.parse(await streamed(server.baseUrl, { ...body, response_format: format }))).toHaveProperty('beats');
  const text = await streamed(server.baseUrl, body);
  expect(text).toBe(model.reply(nextWords(120), { seed: 5, requestNumber: 0, maxTokens: 2000 }).text);
  expect(script.calls).toHaveLength(2);
});
