import { expect, test } from 'vitest';
import { asLanguageModel, type RecordedModel } from '../../../support/storyModels/asLanguageModel.js';
import { storyPart } from '../../../support/storyModels/defects.js';
import { reportOf } from '../../../support/storyModels/finishedStory.js';
import { setA } from '../../../support/storyModels/setA.js';
import { nextWords } from './prompts.js';

/** A model that has answered two requests. */
async function asked(name: string): Promise<RecordedModel> {
  const found = setA.find((model) => model.name === name);
  if (found === undefined) throw new Error(`No model ${name}.`);
  const model = asLanguageModel(found, { seed: 4 });
  const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  for (const words of [200, 150]) {
    const chunks = model.generate(
      { messages: nextWords(words), sampling, maxTokens: 2000, thinkingTokens: 0 },
      new AbortController().signal,
    );
    for await (const chunk of chunks) if (chunk.kind === 'end') break;
  }
  return model;
}

test('a story of replies as they came is faulted for what the model added', async () => {
  const { calls } = await asked('announces');
  const report = reportOf(calls.map((call) => call.reply.text).join('\n\n'), calls);
  expect(report.leftovers.map((defect) => defect.kind)).toContain('not-story');
  expect(report.leftovers.map((defect) => defect.kind)).toContain('announcement');
});

test('the same without those pieces passes, and lacks its end when that is trimmed', async () => {
  const { calls } = await asked('announces');
  const story = calls.map((call) => storyPart(call.reply)).join('\n\n');
  expect(reportOf(story, calls)).toEqual({
    leftovers: [],
    isCutAtEnd: false,
    cutParagraphs: 0,
    longestRepeatedRun: 0,
    nearDuplicates: 0,
    hasLastRepliesEnd: true,
  });
  const trimmed = story.slice(0, -15);
  expect(reportOf(trimmed, calls)).toMatchObject({ isCutAtEnd: true, hasLastRepliesEnd: false });
});

test('loops show as repetition', async () => {
  const { calls } = await asked('loops: always');
  expect(reportOf(calls.map((call) => call.reply.text).join('\n\n'), calls).longestRepeatedRun).toBeGreaterThan(100);
});
