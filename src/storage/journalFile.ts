import { constants } from 'node:fs';
import { open, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { DraftEvent } from '../story/draft/events.js';
import { decodeJournal, encodeRecord, isJournaled } from '../story/draft/journal.js';
import { JournalLock } from './journalLock.js';
import { decodeText } from './readTextFile.js';
import { errnoOf, StorageError, storageErrorOf } from './storageError.js';
import { syncFolder } from './syncFolder.js';

/** 100,000 words take about 2 MB; what is far larger was not written by a draft. */
const LIMIT_BYTES = 64 * 2 ** 20;

/** At most this much work is lost when the machine itself stops (power, kernel). A killed process loses nothing. */
const SYNC_EVERY_MS = 1_000;

const LINE_END = 0x0a;

/** How every journal begins; one that was stopped before its first record is empty. */
const Opening = z
  .object({ kind: z.literal('start'), mode: z.enum(['single', 'scenes']), brief: z.object({ premise: z.string(), targetWords: z.int() }) })
  .optional();

/** What is counted with: a journal changed by hand must not make lists of a billion scenes. */
const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scene'), scene: z.int().min(0).max(10_000), askedWords: z.number() }),
  z.object({ kind: z.literal('plan'), beats: z.array(z.object({ summary: z.string(), words: z.number() })).max(10_000) }),
]);

/** What `create` does with a journal that is there already. */
export interface CreateOptions {
  /** Delete it. Without this it is refused. */
  readonly replace?: boolean;
}

/** The append-only record of one draft, written before anything else shows the text. One writer at a time holds it. */
export class JournalFile implements AsyncDisposable {
  #length: number;
  #syncedAt = performance.now();
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
    private readonly lock: JournalLock,
    length: number,
  ) {
    this.#length = length;
  }

  /** @throws {StorageError} `exists`, `in-use`, or what the disk says */
  static async create(path: string, options: CreateOptions = {}): Promise<JournalFile> {
    const lock = await JournalLock.take(path);
    try {
      if (options.replace === true) await rm(path, { force: true });
      const file = await open(path, 'wx', 0o600);
      await syncFolder(dirname(path));
      return new JournalFile(path, file, lock, 0);
    } catch (error) {
      await lock[Symbol.asyncDispose]();
      if (errnoOf(error) === 'EEXIST') {
        throw new StorageError('exists', `${path} holds an unfinished draft: resume it or delete it first.`, { cause: error });
      }
      throw storageErrorOf(error, path, 'write');
    }
  }

  /**
   * Opens a journal to go on with it; a last line that was torn by a crash is cut off.
   * @throws {StorageError} `missing`, `in-use`, `not-a-journal`, or what the disk says
   */
  static async open(path: string): Promise<JournalFile> {
    await checkIsFile(path);
    const lock = await JournalLock.take(path);
    try {
      const { wholeBytes } = await load(path);
      const file = await open(path, constants.O_RDWR);
      await file.truncate(wholeBytes);
      return new JournalFile(path, file, lock, wholeBytes);
    } catch (error) {
      await lock[Symbol.asyncDispose]();
      throw storageErrorOf(error, path, 'write');
    }
  }

  /**
   * Adds one event; resolves when the system has its bytes. They are forced to the disk when the draft starts, at each scene and
   * at the end, and once a second between: a forced write takes 1-30 ms, too much for every sentence.
   * @throws {StorageError} `disk-full` and the like; the journal then ends with the event before
   */
  append(event: DraftEvent): Promise<void> {
    const line = Buffer.from(encodeRecord(event));
    const written = this.#queue.then(() => this.write(line, isMilestone(event)));
    // The next event is tried whatever became of this one; this one's failure reaches whoever awaits it.
    this.#queue = written.catch(() => undefined);
    return written;
  }

  /**
   * Forces what was written to the disk and lets the journal go. A second call does nothing.
   * @throws {StorageError} when the disk refuses; the journal is let go all the same
   */
  async close(): Promise<void> {
    await this.#queue;
    try {
      if (!this.#closed) await this.file.datasync();
    } catch (error) {
      throw storageErrorOf(error, this.path, 'write');
    } finally {
      await this[Symbol.asyncDispose]();
    }
  }

  /** Closes the journal and deletes it: the draft is safe elsewhere. */
  async remove(): Promise<void> {
    await this.close();
    try {
      await rm(this.path, { force: true });
    } catch (error) {
      throw storageErrorOf(error, this.path, 'write');
    }
  }

  /** Lets the journal go as it is: for the way out after another failure, which must not be hidden by one of its own. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#queue;
    if (this.#closed) return;
    this.#closed = true;
    await this.file.close();
    await this.lock[Symbol.asyncDispose]();
  }

  private async write(line: Buffer, milestone: boolean): Promise<void> {
    try {
      await writeWhole(this.file, line, this.#length);
      this.#length += line.length;
      if (milestone || performance.now() - this.#syncedAt >= SYNC_EVERY_MS) {
        await this.file.datasync();
        this.#syncedAt = performance.now();
      }
    } catch (error) {
      await this.file.truncate(this.#length);
      throw storageErrorOf(error, this.path, 'write');
    }
  }
}

/**
 * The events of a journal; a last line torn by a crash is left out.
 * @throws {StorageError} `missing`, `no-access`, `not-a-journal`, `not-a-file`
 */
export async function readJournal(path: string): Promise<DraftEvent[]> {
  await checkIsFile(path);
  try {
    return (await load(path)).events;
  } catch (error) {
    throw storageErrorOf(error, path, 'read');
  }
}

/** Passes a draft's events on, each one that belongs into the journal only after it is there. */
export async function* journaled(events: AsyncIterable<DraftEvent>, journal: JournalFile): AsyncGenerator<DraftEvent, void, void> {
  for await (const event of events) {
    if (isJournaled(event)) await journal.append(event);
    yield event;
  }
}

function isMilestone(event: DraftEvent): boolean {
  return event.kind === 'start' || event.kind === 'scene' || event.kind === 'end';
}

async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}

async function checkIsFile(path: string): Promise<void> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > LIMIT_BYTES) throw notAJournal(path);
  } catch (error) {
    throw storageErrorOf(error, path, 'read');
  }
}

async function load(path: string): Promise<{ events: DraftEvent[]; wholeBytes: number }> {
  const bytes = await readFile(path);
  const wholeBytes = bytes.lastIndexOf(LINE_END) + 1;
  const text = decodeText(bytes.subarray(0, wholeBytes));
  if (text === undefined) throw notAJournal(path);
  try {
    const events = decodeJournal(text);
    Opening.parse(events[0]);
    for (const event of events) if (event.kind === 'scene' || event.kind === 'plan') Place.parse(event);
    return { events, wholeBytes };
  } catch (error) {
    throw notAJournal(path, { cause: error });
  }
}

function notAJournal(path: string, options?: ErrorOptions): StorageError {
  return new StorageError('not-a-journal', `${path} is not the journal of a draft: name another file, or start a new draft.`, options);
}
