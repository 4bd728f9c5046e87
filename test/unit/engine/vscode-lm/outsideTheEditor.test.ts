import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { openModel } from '../../../../src/engine/openModel.js';

const rootDir = path.join(import.meta.dirname, '../../../..');

test('outside the editor its models are refused with a sentence', async () => {
  const host = { rootDir, modelsDir: '', log: () => undefined, onLoading: () => undefined };
  const opening = openModel({ engine: 'vscode-lm', model: 'a/b' }, host, new AbortController().signal);
  await expect(opening).rejects.toMatchObject({ code: 'bad-settings', message: expect.stringMatching(/inside VS Code alone/) as string });
});

test('the terminal loads nothing that asks for the editor before it is told to', async () => {
  const { metafile } = await build({
    absWorkingDir: rootDir,
    entryPoints: ['src/cli.ts'],
    outdir: 'none',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const asking = Object.entries(metafile.outputs).filter(([, { imports }]) => imports.some((from) => from.path === 'vscode'));
  expect(asking).toHaveLength(1);
  const [[file, chunk] = ['', undefined]] = asking;
  expect(chunk?.entryPoint).toBe('src/engine/vscode-lm/openVscodeModel.ts');
  const importers = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter((from) => from.path === file));
  expect(importers.map(({ kind }) => kind)).toEqual(['dynamic-import']);
});
