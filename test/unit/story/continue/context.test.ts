import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  complete,
  continueScene,
  MemorySummaries,
  modelSees,
  PART_NAMES,
  type ContinueRequest,
} from '../../../../src/story/continue/index.js';
import { chooseShown, type Wanted } from '../../../../src/story/continue/context/budget.js';
import { notesItems } from '../../../../src/story/continue/context/notes.js';
import { windowStart } from '../../../../src/story/continue/context/window.js';
import { LanguageModelError } from '../../../../src/story/languageModel.js';
import { handModel, sentence } from '../draft/support.js';
import { carryingModel, inserted, requestAt, runContinue, story } from './support.js';

const never = new AbortController().signal;

const NOTES = `# Notes

The river never freezes.

## Mara Quist

- grey eyes

## Characters

- Tomas: a ferryman, deaf in one ear
- Ilse: keeps the inn

## The Old Mill

Burned in 1911.
`;

const FRONT = '---\ntitle: Ferry\ntense: past\ncharacters:\n  - "Mara: a smuggler"\n  - "Jonas: her brother"\n---\n';

/** Scenes of paragraphs, parted by breaks; the last one is not over. */
function scenes(count: number, paragraphs: number): string {
  return Array.from({ length: count }, (_, index) => story(paragraphs, index * 1_000)).join('\n\n* * *\n\n');
}

describe('what the model sees', () => {
  const text = `${FRONT}${scenes(3, 4)} Mara waited. Tomas did not hear her.`;
  const request = requestAt(text, { notes: [{ name: 'ferry.notes.md', text: NOTES }] });

  test('is notes that apply, characters, summaries, the scene; each with its tokens', async () => {
    const model = carryingModel(() => ['Somebody crossed the river and came back.'], 'instruction', { profile: { demonstration: false } });
    const view = await modelSees(request, model, new MemorySummaries(), never);
    expect(view.parts.map(({ part }) => part)).toEqual(PART_NAMES);
    expect(view.text).toContain('The river never freezes.');
    expect(view.text).toContain('grey eyes');
    expect(view.text).toContain('deaf in one ear');
    expect(view.text).not.toContain('keeps the inn');
    expect(view.text).not.toContain('1911');
    expect(view.text).toContain('her brother');
    expect(view.text).toContain('Tense: past');
    expect(view.text).toContain('Somebody crossed the river and came back.');
    expect(view.text).toContain('Tomas did not hear her.');
    for (const { part, tokens, dropped } of view.parts) expect([part, tokens > 0, dropped]).toEqual([part, part !== 'follows', 0]);
    expect(view.promptTokens + view.replyTokens).toBeLessThanOrEqual(view.contextTokens);
  });

  test('asks for a summary of each earlier scene once, and again only for one that changed', async () => {
    const asked: string[] = [];
    const model = carryingModel(
      (given) => {
        const prompt = given.messages[0]?.content ?? '';
        if (!prompt.includes('Sum this scene up')) return [sentence(77_777)];
        asked.push(prompt);
        return ['A thing happened to somebody.'];
      },
      'instruction',
      { profile: { demonstration: false }, parallel: 2 },
    );
    const summaries = new MemorySummaries();
    await runContinue(request, model, { summaries });
    expect(asked).toHaveLength(2);
    await runContinue(request, model, { summaries });
    expect(asked).toHaveLength(2);
    const changed = text.replace(sentence(1_000), 'The mill burned.');
    expect(changed).not.toBe(text);
    await runContinue({ ...request, text: changed, at: changed.length }, model, { summaries });
    expect(asked).toHaveLength(3);
    expect(asked.at(-1)).toContain('The mill burned.');
  });

  test('tells scenes by their first and last sentences where the model is a demonstration, fails, or is asked for ghost text', async () => {
    const demonstration = handModel(() => [sentence(1)]);
    expect((await modelSees(request, demonstration, new MemorySummaries(), never)).text).toContain(`${sentence(0)} … ${sentence(11)}`);
    const failing = carryingModel(
      (given) => {
        if (given.messages[0]?.content.includes('Sum this scene up') === true) throw new LanguageModelError('lost', 'gone');
        return [sentence(1)];
      },
      'instruction',
      { profile: { demonstration: false } },
    );
    expect((await modelSees(request, failing, new MemorySummaries(), never)).text).toContain(`${sentence(0)} … ${sentence(11)}`);
    expect(failing.requests).toHaveLength(1);
    const ghost = carryingModel(() => [`${sentence(501)} ${sentence(502)} ${sentence(503)}`], 'instruction', {
      profile: { demonstration: false },
    });
    const pieces: string[] = [];
    for await (const event of complete(request, ghost, new MemorySummaries(), never)) if (event.kind === 'text') pieces.push(event.text);
    expect(ghost.requests).toHaveLength(1);
    expect(pieces.join('').trim()).toMatch(/^The [^.]+\.(?: The [^.]+\.)?$/u);
  });

  test('fits a context of 1,024 tokens, and what was left out is said', async () => {
    const long = `${FRONT}${scenes(12, 8)}`;
    const model = carryingModel(() => [sentence(9_001)], 'prefill', { contextTokens: 1_024 });
    const notes = [{ name: 'a.notes.md', text: story(30, 20_000) }];
    const view = await modelSees(requestAt(long, { notes, words: 250 }), model, new MemorySummaries(), never);
    const by = Object.fromEntries(view.parts.map((part) => [part.part, part]));
    expect(view.promptTokens + view.replyTokens).toBeLessThanOrEqual(1_024);
    expect(by['scene']?.tokens).toBeGreaterThan(100);
    expect(by['scene']?.dropped).toBeGreaterThan(0);
    expect(by['notes']?.dropped).toBeGreaterThan(0);
    expect(by['summary']?.left).toContain('scene 1');
    expect(view.text.trimEnd().endsWith(sentence(11_023))).toBe(true);
  });

  test('is refused in one sentence where nothing fits', async () => {
    const model = carryingModel(() => [sentence(1)], 'instruction', { contextTokens: 256 });
    await expect(modelSees(requestAt(story(4)), model, new MemorySummaries(), never)).rejects.toMatchObject({ code: 'context-full' });
  });
});

describe('the prompt', () => {
  const notes = [{ name: 'ferry.notes.md', text: NOTES }];
  const forms = ['instruction', 'prefill', 'completion'] as const;

  test.each(forms.flatMap((form) => [2_048, 8_192].map((context) => [form, context] as const)))(
    'of the next continuation begins with all but a few words of the last one (%s, %d tokens)',
    async (form, contextTokens) => {
      let next = 50_000;
      const model = carryingModel(() => Array.from({ length: 30 }, () => `${sentence(next++)} `), form, { contextTokens });
      let request: ContinueRequest = requestAt(`${FRONT}${scenes(2, 60)}`, { words: 120, notes });
      const shares: number[] = [];
      let last = '';
      for (let turn = 0; turn < 12; turn++) {
        const { text: prompt } = await modelSees(request, model, new MemorySummaries(), never);
        if (last !== '') shares.push(commonPrefix(last, prompt) / last.length);
        last = prompt;
        const { text } = await runContinue(request, model);
        const whole = inserted(request, text);
        request = { ...request, text: whole, at: whole.length };
      }
      const kept = shares.filter((share) => share >= 0.95);
      // The window moves on now and then, by a quarter.
      expect(kept.length).toBeGreaterThanOrEqual(contextTokens > 4_000 ? 9 : 6);
      if (form !== 'instruction' || contextTokens > 4_000) expect(Math.max(...shares)).toBeGreaterThan(0.97);
    },
  );
});

function commonPrefix(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

describe('the budget', () => {
  const item = fc.record({
    name: fc.string({ minLength: 1, maxLength: 8 }),
    text: fc.lorem({ maxCount: 6, mode: 'sentences' }),
    names: fc.constant([]),
  });
  const ranked = fc.array(item, { maxLength: 12 }).map((items) => ({ items, first: items.map((_, index) => items.length - 1 - index) }));
  const prose = fc.lorem({ maxCount: 60, mode: 'sentences' });
  const wanted: fc.Arbitrary<Wanted> = fc.record({ notes: ranked, characters: ranked, summary: ranked, scene: prose, follows: prose });
  const room = fc.record({
    tokens: fc.integer({ min: 0, max: 3_000 }),
    stepTokens: fc.integer({ min: 16, max: 200 }),
    tokensPerUnit: fc.double({ min: 0.15, max: 1.5, noNaN: true }),
  });

  test('is never exceeded, and nothing is left out without being said', () => {
    fc.assert(
      fc.property(wanted, room, (all, space) => {
        const shown = chooseShown(all, space);
        const spent = shown.reduce((sum, { text }) => sum + Math.ceil(text.length * space.tokensPerUnit), 0);
        expect(spent).toBeLessThanOrEqual(space.tokens + shown.length);
        for (const { part, text, leftText, left } of shown) {
          const offered = part === 'scene' || part === 'follows' ? all[part] : all[part].items.map((one) => one.text).join('\n');
          const letters = (prose_: string): number => prose_.replaceAll(/\s/gu, '').length;
          expect(letters(text) + letters(leftText)).toBe(letters(offered));
          if (part !== 'scene' && part !== 'follows') expect(left.length > 0).toBe(leftText.trim() !== '' || left.length > 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a whole prompt is never exceeded, with any document, place and context', async () => {
    const document = fc.tuple(
      fc.array(fc.oneof(fc.lorem({ mode: 'sentences', maxCount: 12 }), fc.constant('* * *'), fc.string({ unit: 'grapheme' }))),
      fc.nat(),
    );
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.integer({ min: 600, max: 4_000 }),
        fc.integer({ min: 20, max: 900 }),
        async ([paragraphs, place], contextTokens, words) => {
          const text = paragraphs.join('\n\n');
          const model = carryingModel(() => [sentence(3)], 'instruction', { contextTokens });
          const request: ContinueRequest = { text, at: place % (text.length + 1), words, notes: [{ name: 'n', text: NOTES }] };
          const view = await modelSees(request, model, new MemorySummaries(), never);
          expect(view.promptTokens + view.replyTokens).toBeLessThanOrEqual(contextTokens);
          for (const { dropped, tokens } of view.parts) expect(dropped >= 0 && tokens >= 0).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the window', () => {
  test('begins at a paragraph, never shows more than it may, and stays while the text grows', () => {
    const whole = story(60);
    const starts = new Set<number>();
    for (let length = 1_000; length < whole.length; length += 37) {
      const start = windowStart(whole.slice(0, length), 3_000);
      starts.add(start);
      expect(length - start).toBeLessThanOrEqual(3_000);
      if (start > 0) expect(whole.slice(start - 2, start)).toBe('\n\n');
      expect(length < 3_000 || length - start > 700).toBe(true);
    }
    expect(starts.size).toBeLessThan(whole.length / 700);
  });

  test('of a text without end or sense is cut somewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(200), (text, most) => {
        const start = windowStart(text, most);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(text.length - start).toBeLessThanOrEqual(Math.max(most, 0));
      }),
    );
  });
});

describe('notes', () => {
  test('are taken apart by headings and by entries that name somebody', () => {
    const items = notesItems([{ name: 'f', text: NOTES }]);
    expect(items.map(({ name, names }) => [name, names])).toEqual([
      ['f: Notes', []],
      ['f: Mara Quist', ['Mara', 'Quist']],
      ['f: Tomas', ['Tomas']],
      ['f: Ilse', ['Ilse']],
      ['f: The Old Mill', ['Old', 'Mill']],
    ]);
  });
});

test('a stream that is left early ends the model’s work', async () => {
  const model = carryingModel(() => [story(40)], 'instruction');
  for await (const event of continueScene(requestAt(story(2, 500), { words: 500 }), model, new MemorySummaries(), never))
    if (event.kind === 'text') break;
  expect(model.requests).toHaveLength(1);
});
