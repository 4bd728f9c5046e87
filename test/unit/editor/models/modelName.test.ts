import { expect, test } from 'vitest';
import { modelName } from '../../../../src/editor/models/modelName.js';
import type { LocalSettings, ServerSettings } from '../../../../src/engine/engine.js';

const LOCAL: LocalSettings = {
  engine: 'local',
  preset: 'polaris-mini',
  gpu: 'off',
  gpuLayers: 'auto',
  threads: 1,
  contextTokens: 'auto',
  flashAttention: false,
  kvCacheType: 'f16',
};
const SERVER: ServerSettings = { engine: 'server', baseUrl: 'http://127.0.0.1:8000/v1', idleTimeoutMs: 1000 };

test('a preset is called by its label before its model is open', async () => {
  expect(await modelName(LOCAL, '.')).toBe('Polaris Mini (demonstration model)');
});

test('a preset there is none of, or a list that cannot be read, leaves the id as it was typed', async () => {
  expect(await modelName({ ...LOCAL, preset: 'polaris-maxi' }, '.')).toBe('polaris-maxi');
  expect(await modelName(LOCAL, 'test')).toBe('polaris-mini');
});

test('a model of the editor is called as its provider calls it', async () => {
  expect(await modelName({ engine: 'vscode-lm', model: 'copilot/gpt-4.1' }, '.')).toBe('copilot/gpt-4.1');
});

test('a model file is called by its name, a server by its model or its host', async () => {
  expect(await modelName({ ...LOCAL, modelFile: '/models/tales.gguf' }, '.')).toBe('tales.gguf');
  expect(await modelName(SERVER, '.')).toBe('127.0.0.1:8000');
  expect(await modelName({ ...SERVER, modelName: 'polaris-9b' }, '.')).toBe('polaris-9b');
  expect(await modelName({ ...SERVER, baseUrl: 'nowhere' }, '.')).toBe('nowhere');
});
