import { describe, expect, test } from 'vitest';
import { asLanguageModel } from '../../../support/storyModels/asLanguageModel.js';
import { setA } from '../../../support/storyModels/setA.js';
import type { StoryModel } from '../../../support/storyModels/model.js';
import { LanguageModelError } from '../../../../src/story/languageModel.js';
import { draft, handModel, sentence, type Drafted, type HandReply } from './support.js';

function scripted(name: string): StoryModel {
  const model = setA.find((candidate) => candidate.name === name);
  if (!model) throw new Error(`no model ${name}`);
  return model;
}

const writer = (): HandReply => {
  let n = 0;
  return () => Array.from({ length: 40 }, () => `${sentence(n++)} `);
};

const textOf = (drafted: Drafted): string => drafted.events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
const near = (drafted: Drafted): void => expect(Math.abs(drafted.result.ratio - 1)).toBeLessThanOrEqual(0.05);

describe('a draft', () => {
  test.each(['claude-sonnet-4', 'polaris-9b', 'loops: paragraph'])(
    'is the same for the same seed, and another for another: %s',
    async (name) => {
      const once = async (seed: number): Promise<Drafted> => draft(asLanguageModel(scripted(name), { seed }), 2_000, { seed });
      expect((await once(5)).events).toEqual((await once(5)).events);
      expect((await once(6)).story).not.toBe((await once(5)).story);
    },
  );

  test('sends each request with a seed of its own', async () => {
    const model = handModel(writer());
    await draft(model, 3_000);
    const seeds = model.requests.map((request) => request.sampling.seed);
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  test('ends as cancelled wherever it is stopped, with all text given', async () => {
    const run = async (stopAt: number): Promise<Drafted> => {
      const controller = new AbortController();
      const watch = (_event: unknown, index: number): void => {
        if (index === stopAt) controller.abort();
      };
      return draft(asLanguageModel(scripted('gemma-3-12b'), { seed: 2 }), 1_000, { signal: controller.signal, watch });
    };
    const whole = await draft(asLanguageModel(scripted('gemma-3-12b'), { seed: 2 }), 1_000);
    for (let at = 0; at < whole.events.length - 1; at += 3) {
      const stopped = await run(at);
      if (stopped.result.stop !== 'done') expect(stopped.result).toMatchObject({ stop: 'cancelled', error: null });
      expect(stopped.events.filter((event) => event.kind === 'end')).toHaveLength(1);
      expect(textOf(stopped)).toBe(stopped.story);
      expect(whole.story.startsWith(stopped.story)).toBe(true);
    }
  });

  test('asks for nothing when it is stopped before it begins', async () => {
    const model = handModel(writer());
    const { result } = await draft(model, 1_000, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ stop: 'cancelled', error: null, written: 0 });
    expect(model.requests).toEqual([]);
  });

  test('ends as failed wherever the model is lost, with all text given', async () => {
    for (let lost = 0; lost < 90; lost += 4) {
      let pieces = 0;
      const inner = writer();
      const model = handModel(function* (request, index) {
        for (const piece of inner(request, index)) {
          if (pieces++ === lost) throw new LanguageModelError('lost', 'The server went away; start it and resume.');
          yield piece;
        }
      });
      const drafted = await draft(model, 1_500);
      expect(drafted.result).toMatchObject({
        stop: 'failed',
        error: { code: 'lost', message: 'The server went away; start it and resume.' },
      });
      expect(textOf(drafted)).toBe(drafted.story);
      if (lost > 60) expect(drafted.result.written).toBeGreaterThan(0);
    }
  });

  test('asks once more without thinking when a reply was nothing but thinking', async () => {
    const inner = writer();
    const model = handModel(
      (request, index) => {
        if (request.thinkingTokens > 0) throw new LanguageModelError('thinking-only', 'There was only thinking.');
        return inner(request, index);
      },
      { profile: { thinkingTokens: 500 } },
    );
    const drafted = await draft(model, 600);
    near(drafted);
    expect(model.requests.slice(0, 2).map((request) => request.thinkingTokens)).toEqual([500, 0]);
  });

  test('fails when even then nothing but thinking comes', async () => {
    const model = handModel(() => {
      throw new LanguageModelError('thinking-only', 'There was only thinking.');
    });
    expect((await draft(model, 600)).result).toMatchObject({ stop: 'failed', error: { code: 'thinking-only' } });
    expect(model.requests).toHaveLength(2);
  });

  test('of 3,000 words is written within a context of 1,024 tokens', async () => {
    for (const name of ['qwen3-8b', 'gemma-4-31b', 'polaris-9b', 'announces']) {
      near(await draft(asLanguageModel(scripted(name), { seed: 3, contextTokens: 1_024 }), 3_000, { seed: 3 }));
    }
  });

  test.each([
    [300, 'A boat is lost.'],
    [1_024, 'A boat is lost. '.repeat(300)],
  ])('says so when a context of %i tokens cannot hold the brief', async (contextTokens, premise) => {
    const { result } = await draft(handModel(writer(), { contextTokens }), 1_000, { brief: { premise } });
    expect(result).toMatchObject({ stop: 'failed', written: 0, error: { code: 'context-full' } });
    expect(result.error?.message).toMatch(/^The context of by hand \(\d+ tokens\) cannot hold this brief and one scene; [^\n]+\.$/u);
  });

  test.each([
    ['premise-empty', 1_000, { premise: ' ' }],
    ['premise-long', 1_000, { premise: 'a'.repeat(20_001) }],
    ['words-range', 99, {}],
    ['words-range', 100_001, {}],
    ['words-range', 300.5, {}],
    ['words-range', Number.NaN, {}],
  ])('refuses a brief: %s, %d words', async (code, targetWords, brief) => {
    const model = handModel(writer());
    expect((await draft(model, targetWords, { brief })).result).toMatchObject({ stop: 'failed', error: { code } });
    expect(model.requests).toEqual([]);
  });
});

describe('the requests of a draft', () => {
  const brief = {
    premise: 'Write a 500-word story about a ferryman. It should be about 2,000 words long.',
    style: 'plain as bread',
    pointOfView: 'first person',
    tense: 'past',
    characters: 'Ada, who rows',
    outline: ['Ada finds a purse.', 'Ada loses the boat.', 'Ada walks home.'],
    followsText: 'The river had been high all week.',
    avoid: ['suddenly'],
  };

  test.each([600, 2_000, 5_000])('name one length in plain digits and all wishes, at %i words', async (targetWords) => {
    const model = handModel(writer());
    near(await draft(model, targetWords, { brief }));
    const prompts = model.requests.map((request) => request.messages.map(({ content }) => content).join('\n'));
    for (const prompt of prompts) {
      expect(prompt.match(/[\d,.]+[- ]words?\b/gu)).toHaveLength(1);
      expect(prompt).toMatch(/(?<![\d,.])\d+ words\b/u);
      for (const wish of [brief.style, brief.pointOfView, brief.tense, brief.characters, 'suddenly']) expect(prompt).toContain(wish);
    }
    const all = prompts.join('\n');
    for (const beat of brief.outline) expect(all).toContain(beat);
    expect(prompts[0]).toContain(brief.followsText);
    expect(prompts.at(-1)).toContain('Write the ending of this story');
    expect(prompts.filter((prompt) => prompt.includes('Write the ending of this story')).length).toBeGreaterThan(0);
  });

  test('leave the reply its room', async () => {
    const model = handModel(writer(), { contextTokens: 1_024 });
    await draft(model, 3_000);
    for (const { messages, maxTokens } of model.requests) {
      const prompt = messages.reduce((sum, { content }) => sum + Math.ceil(content.length / 4), 0);
      expect(prompt + maxTokens).toBeLessThanOrEqual(1_024);
      expect(maxTokens).toBeGreaterThan(50);
    }
  });
});

describe('what the brief avoids', () => {
  const avoiding =
    (better: string): HandReply =>
    (request, index) => {
      if (request.messages[0]?.content.includes('in other words')) return [better];
      return Array.from({ length: 40 }, (_, at) => (at === 7 ? `Suddenly ${sentence(index * 40 + at)} ` : `${sentence(index * 40 + at)} `));
    };

  test('is said again, once, and the record of it gives the same story', async () => {
    const model = handModel(avoiding('All at once the lamp by the door of the old boat house went out and nobody spoke of it again.'));
    const drafted = await draft(model, 1_000, { brief: { avoid: ['suddenly'] } });
    near(drafted);
    const revisions = drafted.events.filter((event) => event.kind === 'revise');
    expect(revisions.length).toBeGreaterThan(0);
    expect(textOf(drafted)).toMatch(/suddenly/iu);
    expect(drafted.story).not.toMatch(/suddenly/iu);
    const asked = model.requests.filter(({ messages }) => messages[0]?.content.includes('in other words'));
    expect(asked).toHaveLength(revisions.length);
  });

  test('stays when the model says it again', async () => {
    const model = handModel(avoiding('Suddenly it was there.'));
    const drafted = await draft(model, 1_000, { brief: { avoid: ['suddenly'] } });
    expect(drafted.events.filter((event) => event.kind === 'revise')).toEqual([]);
    near(drafted);
  });

  test('is no reason to fail a story that stands', async () => {
    const inner = avoiding('');
    const model = handModel((request, index) => {
      if (request.messages[0]?.content.includes('in other words')) throw new LanguageModelError('refused', 'No.');
      return inner(request, index);
    });
    const drafted = await draft(model, 1_000, { brief: { avoid: ['suddenly'] } });
    expect(drafted.result.error).toBeNull();
    near(drafted);
  });
});
