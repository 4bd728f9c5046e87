import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test, deleted when it is disposed. */
export async function tempFolder(): Promise<AsyncDisposable & { readonly path: string; file(name: string): string }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'polaris-test-')));
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
