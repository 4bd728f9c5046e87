import { describe, expect, test } from 'vitest';
import { asLanguageModel } from '../../../support/storyModels/asLanguageModel.js';
import { cutParagraphs, isCutAtEnd, leftoversIn } from '../../../support/storyModels/defects.js';
import { setA } from '../../../support/storyModels/setA.js';
import type { DraftEvent } from '../../../../src/story/draft/events.js';
import { decodeJournal, encodeRecord, isJournaled, storyOf } from '../../../../src/story/draft/journal.js';
import { DraftState } from '../../../../src/story/draft/state.js';
import { draft, type Drafted } from './support.js';

const models = setA.filter(({ name }) =>
  ['qwen3-8b', 'gemma-4-31b', 'polaris-9b', 'announces', 'always-600', 'stops-at-once: by chance'].includes(name),
);
const cases = models.flatMap((model) => [300, 1_500].map((targetWords) => [model.name, targetWords, model] as const));

function replayed(events: readonly DraftEvent[]): DraftState {
  const state = new DraftState();
  for (const event of events) state.apply(event);
  return state;
}

const figuresOf = (state: DraftState): unknown => Object.entries(state).filter(([field]) => field !== 'guard');

describe.each(cases)('a journal of %s at %i words', (_name, targetWords, model) => {
  const run = async (seed: number, earlier: readonly DraftEvent[] = []): Promise<Drafted> =>
    draft(asLanguageModel(model, { seed }), targetWords, { seed, earlier });

  test('holds what the run knew: story, words, figures', async () => {
    const { events, story, result } = await run(4);
    const read = decodeJournal(events.filter(isJournaled).map(encodeRecord).join(''));
    const state = replayed(read);
    expect(storyOf(read)).toBe(story);
    expect(state).toMatchObject({ story, words: result.written, tokens: result.tokens });
    expect(figuresOf(state)).toEqual(figuresOf(replayed(events)));
    expect(state.scenes).toEqual(result.scenes);
  });

  test('cut after any record resumes to the length asked, with the text there was and one ending', async () => {
    const records = (await run(4)).events.filter((event) => isJournaled(event) && event.kind !== 'end');
    const step = Math.max(1, Math.floor(records.length / 6));
    for (let cut = 0; cut <= records.length; cut += step) {
      const earlier = records.slice(0, cut);
      const resumed = await run(40 + cut, earlier);
      const where = `cut after record ${String(cut)} of ${String(records.length)}`;
      expect.soft(Math.abs(resumed.result.ratio - 1), where).toBeLessThanOrEqual(0.05);
      expect.soft(resumed.story.startsWith(storyOf(earlier)), where).toBe(true);
      expect
        .soft([...earlier, ...resumed.events].filter((event) => event.kind === 'text' && event.ends === true).length, where)
        .toBeLessThan(2);
      expect
        .soft(
          [...earlier, ...resumed.events].filter((event) => event.kind === 'start'),
          where,
        )
        .toHaveLength(1);
      expect.soft(leftoversIn(resumed.story), where).toEqual([]);
      expect.soft(isCutAtEnd(resumed.story) || cutParagraphs(resumed.story).length > 0, where).toBe(false);
    }
  });
});

test('a draft that is over stays as it is when it is resumed', async () => {
  const model = models[0];
  if (!model) throw new Error('no model');
  const whole = await draft(asLanguageModel(model, { seed: 1 }), 600);
  const recorded = asLanguageModel(model, { seed: 2 });
  const again = await draft(recorded, 600, { earlier: whole.events.filter((event) => isJournaled(event) && event.kind !== 'end') });
  expect(again.story).toBe(whole.story);
  expect(again.result).toMatchObject({ stop: 'done', written: whole.result.written });
  expect(recorded.calls).toEqual([]);
});
