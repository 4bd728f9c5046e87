import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { MemorySummaries } from '../story/continue/index.js';
import { errnoOf, storageErrorOf } from './storageError.js';
import { writeFileSafely } from './writeFileSafely.js';

const LONGEST_SUMMARY = 20_000;
const file = z.object({ version: z.literal(1), summaries: z.array(z.tuple([z.string().max(200), z.string().max(LONGEST_SUMMARY)])) });

/**
 * Summaries of scenes on this machine, by the hash of a scene's text: one small file for all stories, for a scene keeps its summary whatever
 * its story is called. Several windows may write it; each adds its own to what is on disk.
 */
export class SummaryShelf {
  readonly #path: string;
  readonly #log: (line: string) => void;
  #loading: Promise<MemorySummaries> | undefined;
  #kept = new Set<string>();

  /** @param log told of a file that cannot be read; it counts as empty */
  constructor(path: string, log: (line: string) => void) {
    this.#path = path;
    this.#log = log;
  }

  /** The summaries, read when first asked for. */
  open(): Promise<MemorySummaries> {
    return (this.#loading ??= this.#read().then((entries) => {
      this.#kept = new Set(entries.map(([hash]) => hash));
      return new MemorySummaries(entries);
    }));
  }

  /**
   * Writes what is new since it was last written.
   * @throws {StorageError} when it cannot be written
   */
  async keep(): Promise<void> {
    const summaries = await this.open();
    const fresh = [...summaries.entries()].filter(([hash]) => !this.#kept.has(hash));
    if (fresh.length === 0) return;
    for (const [hash] of fresh) this.#kept.add(hash);
    // Another window may have written meanwhile; the memory's own bound drops the oldest.
    const all = new MemorySummaries([...(await this.#read()), ...fresh]);
    try {
      await mkdir(dirname(this.#path), { recursive: true });
    } catch (error) {
      throw storageErrorOf(error, this.#path, 'write');
    }
    await writeFileSafely(this.#path, JSON.stringify({ version: 1, summaries: [...all.entries()] }));
  }

  async #read(): Promise<[string, string][]> {
    try {
      const parsed = file.safeParse(JSON.parse(await readFile(this.#path, 'utf8')));
      if (parsed.success) return parsed.data.summaries;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      if (!(error instanceof SyntaxError)) throw storageErrorOf(error, this.#path, 'read');
    }
    this.#log(`${this.#path} is not what this version of POLARIS keeps; it is passed over.`);
    return [];
  }
}
