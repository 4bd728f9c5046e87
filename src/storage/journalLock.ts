import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { errnoOf, StorageError, storageErrorOf } from './storageError.js';

/** How long a lock that is held is asked for again: a process that was just killed needs a moment to be gone. */
const PATIENCE_MS = 1_000;
const RETRY_MS = 50;

const Owner = z.object({ pid: z.int().positive(), host: z.string(), birth: z.string().nullable() });
type Owner = z.infer<typeof Owner>;

/** One writer a journal: a file beside it that names the process, made by exclusive creation. */
export class JournalLock implements AsyncDisposable {
  private constructor(private readonly path: string) {}

  /**
   * Takes the lock of a journal. A lock whose process is gone (killed, or before a restart of the machine) is taken over.
   * @throws {StorageError} `in-use` while another draft holds it; else what the disk says
   */
  static async take(journalPath: string): Promise<JournalLock> {
    const path = lockPathOf(journalPath);
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      if (await createLock(path, journalPath)) return new JournalLock(path);
      const owner = await ownerOf(path);
      if (owner === 'gone') continue;
      const waiting = performance.now() < giveUpAt;
      // An unreadable lock may be one that is just being written.
      if (owner === 'unreadable' ? !waiting : !(await isAlive(owner))) await moveAside(path, owner);
      else if (waiting) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      else if (owner !== 'unreadable') throw new StorageError('in-use', inUse(journalPath, path, owner));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { force: true });
  }
}

/** Whether a draft that still runs writes this journal. */
export async function isJournalInUse(journalPath: string): Promise<boolean> {
  const owner = await ownerOf(lockPathOf(journalPath));
  return typeof owner === 'object' && (await isAlive(owner));
}

function lockPathOf(journalPath: string): string {
  return `${journalPath}.lock`;
}

function inUse(journalPath: string, lockPath: string, owner: Owner): string {
  return owner.host === hostname()
    ? `Another draft is writing ${journalPath} (process ${String(owner.pid)}): wait for it or stop it first.`
    : `A draft on the machine ${owner.host} is writing ${journalPath}: if it has ended, delete ${lockPath}.`;
}

async function createLock(path: string, journalPath: string): Promise<boolean> {
  const me: Owner = { pid: process.pid, host: hostname(), birth: await birthOf(process.pid) };
  try {
    await writeFile(path, JSON.stringify(me), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // A full disk lets the name be made and refuses what belongs inside.
    const failure = storageErrorOf(error, journalPath, 'write');
    if (failure.code === 'disk-full') await rm(path, { force: true });
    throw failure;
  }
}

async function ownerOf(path: string): Promise<Owner | 'gone' | 'unreadable'> {
  try {
    const parsed = Owner.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'gone';
    if (error instanceof SyntaxError) return 'unreadable';
    throw storageErrorOf(error, path, 'read');
  }
}

/** Renames a stale lock away before deleting it: of two that find it stale, the slower one must not delete the other's new lock. */
async function moveAside(path: string, stale: Owner | 'unreadable'): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw storageErrorOf(error, path, 'write');
  }
  const moved = await ownerOf(aside);
  if (JSON.stringify(moved) !== JSON.stringify(stale)) await link(aside, path);
  await rm(aside, { force: true });
}

async function isAlive(owner: Owner): Promise<boolean> {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (errnoOf(error) !== 'EPERM') return false;
  }
  const birth = await birthOf(owner.pid);
  return birth === null || birth === owner.birth;
}

/**
 * Tells a process from a later one with the same number: the machine's start and the process's, from Linux' /proc.
 * Null where there is no /proc (the number alone must do there), "dead" for one that has ended and waits to be collected.
 */
async function birthOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return pid === process.pid ? String(performance.timeOrigin) : null;
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${String(pid)}/stat`, 'utf8'),
    ]);
    // proc_pid_stat(5): after the name in brackets come the state (field 3) and, as field 22, the start in clock ticks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return 'dead';
    return `${boot.trim()}:${fields[19] ?? ''}`;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return null;
  }
}
