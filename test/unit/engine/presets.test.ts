import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPreset, loadPresets, parsePresets, penaltyConflict } from '../../../src/engine/presets.js';
import { LanguageModelError } from '../../../src/story/languageModel.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const shipped = await readFile(join(ROOT, 'models', 'presets.json'), 'utf8');

type Entry = Record<string, unknown> & { profile: { sampling: Record<string, unknown> } };

/** The shipped file with its first entry changed. */
function changed(change: (entry: Entry) => void): string {
  const data = JSON.parse(shipped) as { presets: [Entry] };
  change(data.presets[0]);
  return JSON.stringify(data);
}

describe('the presets that ship', () => {
  test('are the four, the built-in one first and named a demonstration', async () => {
    const presets = await loadPresets(ROOT);
    expect(presets.map(({ id }) => id)).toEqual(['polaris-mini', 'polaris-9b', 'polaris-no-hri-9b', 'qwen3.5-9b']);
    expect(presets.map(({ profile }) => profile.demonstration)).toEqual([true, false, false, false]);
    expect(presets[0]?.label).toContain('demonstration model');
  });

  test('ask POLARIS with the settings of its card', async () => {
    const { profile, chatWrapper, architecture } = findPreset(await loadPresets(ROOT), 'polaris-9b');
    expect({ chatWrapper, architecture }).toEqual({ chatWrapper: 'qwen3.5', architecture: 'qwen35' });
    expect(profile).toEqual({
      sampling: { temperature: 0.6, topP: 0.95, topK: 20, repetitionPenalty: 1.1, presencePenalty: 0 },
      thinkingTokens: 3072,
      trainedWords: { min: 1000, max: 4000 },
      lengthGain: 0.99,
      demonstration: false,
    });
  });
});

describe('a presets file that is wrong', () => {
  test.each<[string, (entry: Entry) => void, RegExp]>([
    [
      'both penalties',
      ({ profile }) => Object.assign(profile.sampling, { repetitionPenalty: 1.1, presencePenalty: 1 }),
      /“polaris-mini”, profile\.sampling: .*set repetitionPenalty to 1 or presencePenalty to 0/,
    ],
    ['a key that is none', (entry) => (entry['contextSize'] = 4096), /“polaris-mini”: .*contextSize/],
    ['an unknown wrapper', (entry) => (entry['chatWrapper'] = 'alpaca'), /“polaris-mini”, chatWrapper: /],
    ['two of one name', (entry) => (entry['id'] = 'polaris-9b'), /the same id/],
    ['a source without a file', (entry) => (entry['source'] = { repository: 'a/b' }), /“polaris-mini”, source/],
  ])('%s: the entry and the fault are named', (_what, change, words) => {
    expect(() => parsePresets(changed(change), 'presets.json')).toThrow(words);
  });

  test('never brings more than a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"presets": ${json}}`),
          fc.json().map((json) => `{"presets": [${json}]}`),
        ),
        (text) => {
          try {
            parsePresets(text, 'presets.json');
          } catch (error) {
            expect(error).toBeInstanceOf(LanguageModelError);
            expect((error as Error).message).not.toContain('\n');
          }
        },
      ),
    );
  });

  test('that is not there', async () => {
    await expect(loadPresets('/no/such/folder')).rejects.toMatchObject({ code: 'bad-settings' });
  });
});

test('an unknown preset is answered with those there are', async () => {
  const presets = await loadPresets(ROOT);
  expect(() => findPreset(presets, 'gpt')).toThrow(/“gpt”; choose one of polaris-mini, /);
});

test.each([
  [1, 0, false],
  [1.1, 0, false],
  [1, 1.5, false],
  [1.1, 1.5, true],
])('repetition penalty %f with presence penalty %f is refused: %s', (repetitionPenalty, presencePenalty, refused) => {
  expect(penaltyConflict({ repetitionPenalty, presencePenalty }) !== undefined).toBe(refused);
});
