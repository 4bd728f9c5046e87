import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk of a few kilobytes, mounted in memory. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string;
}

/** Mounts a disk of `kilobytes`; undefined where this account may not mount (the tests then limit the size of a file instead). */
export async function smallDisk(kilobytes: number): Promise<SmallDisk | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const path = await mkdtemp(join(tmpdir(), 'polaris-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', path]);
  } catch (error) {
    await rm(path, { recursive: true });
    if (error instanceof Error) return undefined;
    throw error;
  }
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await run('umount', [path]);
      await rm(path, { recursive: true });
    },
  };
}
