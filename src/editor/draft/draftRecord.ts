import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { JournalFile, readJournal } from '../../storage/journalFile.js';
import { isJournalInUse } from '../../storage/journalLock.js';
import { errnoOf, storageErrorOf } from '../../storage/storageError.js';
import { writeFileSafely } from '../../storage/writeFileSafely.js';
import type { DraftEvent } from '../../story/draft/events.js';

/** Finished journals are kept for `Remove This Draft` after a restart; the oldest beyond this many go. */
const KEPT_FINISHED = 50;

const Record = z.object({
  /** The document, as a URI. */
  uri: z.string(),
  /** `open`: being written, or stopped by a crash. `failed`, `cancelled`: it can be resumed. `closed`: nothing is owed any more. */
  state: z.enum(['open', 'failed', 'cancelled', 'closed']),
  /** What the draft brought into the document besides the story: front matter, blank lines. */
  frame: z.string(),
  /** Where it began when last seen, line breaks counted as one. */
  start: z.int().min(0),
  title: z.string(),
  words: z.int(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  /** The document was a new file, made for this draft. */
  ownFile: z.boolean(),
});

/** What the editor knows of a draft besides its journal: which document it is in and what became of it. */
export type DraftRecord = z.infer<typeof Record>;

export interface StoredDraft {
  readonly id: string;
  readonly record: DraftRecord;
}

/** The drafts of this machine: one journal each, and beside it a small file that says which document it belongs to. */
export class DraftStore {
  constructor(private readonly dir: string) {}

  /** @throws {StorageError} when the disk does not let a journal begin */
  async create(record: DraftRecord): Promise<{ readonly id: string; readonly journal: JournalFile }> {
    await this.makeDir();
    const id = `${new Date(record.startedAt)
      .toISOString()
      .replaceAll(/[^0-9]/g, '')
      .slice(0, 14)}-${randomBytes(4).toString('hex')}`;
    const journal = await JournalFile.create(this.journalPath(id));
    try {
      await this.save(id, record);
    } catch (error) {
      await journal.remove();
      throw error;
    }
    return { id, journal };
  }

  /** Opens a journal again to go on with it. */
  async reopen(id: string): Promise<JournalFile> {
    return JournalFile.open(this.journalPath(id));
  }

  async events(id: string): Promise<DraftEvent[]> {
    return readJournal(this.journalPath(id));
  }

  async save(id: string, record: DraftRecord): Promise<void> {
    await writeFileSafely(this.recordPath(id), JSON.stringify(record));
  }

  async update(id: string, changes: Partial<DraftRecord>): Promise<void> {
    const record = await this.read(id);
    if (record) await this.save(id, { ...record, ...changes });
  }

  /** Every draft with a readable record, newest first. */
  async list(): Promise<StoredDraft[]> {
    const names = await this.names();
    const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    const drafts = await Promise.all(ids.map(async (id) => ({ id, record: await this.read(id) })));
    return drafts.flatMap(({ id, record }) => (record ? [{ id, record }] : [])).sort((a, b) => b.record.startedAt - a.record.startedAt);
  }

  /** Drafts that stopped before they were done and that no window is writing now. */
  async unfinished(): Promise<StoredDraft[]> {
    return (await this.open()).filter(({ inUse }) => !inUse);
  }

  /** Drafts that are not done, with whether a living process holds their journal. */
  async open(): Promise<(StoredDraft & { readonly inUse: boolean })[]> {
    const open = (await this.list()).filter(({ record }) => record.state !== 'closed');
    return Promise.all(open.map(async (draft) => ({ ...draft, inUse: await isJournalInUse(this.journalPath(draft.id)) })));
  }

  async remove(id: string): Promise<void> {
    await rm(this.journalPath(id), { force: true });
    await rm(this.recordPath(id), { force: true });
  }

  /** Lets the oldest finished drafts go. */
  async prune(): Promise<void> {
    const finished = (await this.list()).filter(({ record }) => record.state === 'closed');
    for (const { id } of finished.slice(KEPT_FINISHED)) await this.remove(id);
  }

  private async read(id: string): Promise<DraftRecord | undefined> {
    try {
      return Record.safeParse(JSON.parse(await readFile(this.recordPath(id), 'utf8'))).data;
    } catch (error) {
      if (error instanceof SyntaxError || errnoOf(error) === 'ENOENT') return undefined;
      throw storageErrorOf(error, this.recordPath(id), 'read');
    }
  }

  private async names(): Promise<string[]> {
    try {
      return await readdir(this.dir);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw storageErrorOf(error, this.dir, 'read');
    }
  }

  private async makeDir(): Promise<void> {
    try {
      await mkdir(this.dir, { recursive: true });
    } catch (error) {
      throw storageErrorOf(error, this.dir, 'write');
    }
  }

  private journalPath(id: string): string {
    return join(this.dir, `${id}.journal`);
  }

  private recordPath(id: string): string {
    return join(this.dir, `${id}.json`);
  }
}
