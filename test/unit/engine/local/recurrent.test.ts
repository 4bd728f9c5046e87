import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GenerateRequest } from '../../../../src/story/languageModel.js';
import { NEVER, collect, openModel, promptsOf, request, temporaryFolder } from './open.js';
import { recurrentModel } from './recurrentModel.js';

const STATE = 'So far the keeper has lit the lamp and no ship has come. '.repeat(12);

/** Two prompts that part after some hundred tokens, as the scenes of a draft do. */
function scene(end: string): GenerateRequest {
  return request({
    messages: [
      { role: 'system', content: STATE },
      { role: 'user', content: end },
    ],
    maxTokens: 40,
  });
}

test("POLARIS' architecture, which cannot be wound back, writes the same for a seed in a warm process and in a cold one", async () => {
  await using folder = await temporaryFolder();
  const modelFile = join(folder.path, 'recurrent.gguf');
  await writeFile(modelFile, await recurrentModel());
  await using model = await openModel({ modelFile, preset: 'polaris-9b' });
  expect(model).toMatchObject({ name: 'recurrent', contextTokens: 1024, profile: { thinkingTokens: 3072 } });
  const first = await collect(model.generate(scene('Write the first scene.'), NEVER));
  const second = await collect(model.generate(scene('Write the second scene.'), NEVER));
  const again = await collect(model.generate(scene('Write the first scene.'), NEVER));
  const { seed: _none, ...unseeded } = request().sampling;
  await collect(model.generate({ ...scene('Write the third scene.'), sampling: unseeded }, NEVER));
  const third = await collect(model.generate(scene('Write the second scene.'), NEVER));
  await using cold = await openModel({ modelFile, preset: 'polaris-9b' });
  const fresh = await collect(cold.generate(scene('Write the second scene.'), NEVER));
  expect(first.end?.usage.textTokens).toBe(40);
  expect(again.text).toBe(first.text);
  expect([third.text, fresh.text]).toEqual([second.text, second.text]);
});

test('thinks apart from its text, and no longer than it may', async () => {
  await using folder = await temporaryFolder();
  const modelFile = join(folder.path, 'recurrent.gguf');
  await writeFile(modelFile, await recurrentModel());
  await using model = await openModel({ modelFile, preset: 'polaris-9b' });
  const { thinking, text, end } = await collect(model.generate(request({ thinkingTokens: 30, maxTokens: 30 }), NEVER));
  expect(thinking).not.toBe('');
  expect(text).not.toBe('');
  expect(end).toMatchObject({ reason: 'length', usage: { thinkingTokens: 30 } });
  // The last character may take several tokens.
  expect(end?.usage.textTokens).toBeGreaterThanOrEqual(30);
  expect(end?.usage.textTokens).toBeLessThanOrEqual(33);
});

test('goes on from where a paragraph was changed as it would in a cold process', async () => {
  await using folder = await temporaryFolder();
  const modelFile = join(folder.path, 'recurrent.gguf');
  await writeFile(modelFile, await recurrentModel());
  const paragraphs = Array.from({ length: 12 }, (_, index) => `${STATE.slice(0, 150)} It was night ${String(index)}.`);
  const story = (changed: number): GenerateRequest => {
    const completion = paragraphs.map((paragraph, index) => (index === changed ? `Then: ${paragraph}` : paragraph)).join('\n\n');
    return request({ messages: [], completion, maxTokens: 30 });
  };
  await using model = await openModel({ modelFile, preset: 'polaris-9b' });
  await collect(model.generate(story(-1), NEVER));
  model.log.length = 0;
  const warm: string[] = [];
  for (const changed of [11, 9, 4]) warm.push((await collect(model.generate(story(changed), NEVER))).text);
  const kept = promptsOf(model.log).map(({ tokens, warm: old }) => old / tokens);
  expect(kept.map((share) => share > 0)).toEqual([true, true, true]);
  expect(kept[0]).toBeGreaterThan(0.7);
  const fresh: string[] = [];
  for (const changed of [11, 9, 4]) {
    await using cold = await openModel({ modelFile, preset: 'polaris-9b' });
    fresh.push((await collect(cold.generate(story(changed), NEVER))).text);
  }
  expect(warm).toEqual(fresh);
});
