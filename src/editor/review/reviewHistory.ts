import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errnoOf, storageErrorOf } from '../../storage/storageError.js';
import { writeFileSafely } from '../../storage/writeFileSafely.js';
import { storedReview, type StoredReview } from './storedReview.js';

const STORY_FILE = 'story.json';
const story = z.object({ uri: z.string() });

/**
 * Every review of every story, on this machine: a folder a story, a file a review, never changed once written. A story is known by its
 * URI; a renamed one keeps its folder. Several windows may write at once, for no file is written by two.
 */
export class ReviewHistory {
  /** @param log told of files that cannot be read; they are passed over */
  constructor(
    private readonly dir: string,
    private readonly log: (line: string) => void,
  ) {}

  /** The reviews of a story, newest first. */
  async list(uri: string): Promise<readonly StoredReview[]> {
    const folders = await this.foldersOf(uri);
    const reviews = await Promise.all(folders.map((folder) => this.readFolder(folder)));
    return reviews.flat().sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  }

  /** @throws {StorageError} when it cannot be written */
  async add(uri: string, review: StoredReview): Promise<void> {
    const [known] = await this.foldersOf(uri);
    const folder = known ?? join(this.dir, randomUUID());
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      throw storageErrorOf(error, folder, 'write');
    }
    if (known === undefined) await writeFileSafely(join(folder, STORY_FILE), JSON.stringify({ uri }));
    await writeFileSafely(join(folder, `${review.id}.json`), JSON.stringify(review));
  }

  /** Follows renames. @param movedTo the new URI of a story, or undefined when it stays where it is */
  async rename(movedTo: (uri: string) => string | undefined): Promise<void> {
    for (const { folder, uri } of await this.stories()) {
      const to = movedTo(uri);
      if (to !== undefined) await writeFileSafely(join(folder, STORY_FILE), JSON.stringify({ uri: to }));
    }
  }

  private async foldersOf(uri: string): Promise<string[]> {
    return (await this.stories()).filter((one) => one.uri === uri).map(({ folder }) => folder);
  }

  private async stories(): Promise<{ readonly folder: string; readonly uri: string }[]> {
    const folders = (await namesIn(this.dir)).map((name) => join(this.dir, name));
    const read = await Promise.all(
      folders.map(async (folder) => {
        const known = await this.readJson(join(folder, STORY_FILE), story);
        return known ? [{ folder, uri: known.uri }] : [];
      }),
    );
    return read.flat();
  }

  private async readFolder(folder: string): Promise<StoredReview[]> {
    const names = (await namesIn(folder)).filter((name) => name.endsWith('.json') && name !== STORY_FILE && !name.startsWith('.'));
    const read = await Promise.all(names.map((name) => this.readJson(join(folder, name), storedReview)));
    return read.flatMap((review) => (review ? [review] : []));
  }

  private async readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
    try {
      const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
      if (parsed.success) return parsed.data;
      this.log(`${path} is not what this version of POLARIS keeps; it is passed over.`);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      if (!(error instanceof SyntaxError) && errnoOf(error) === undefined) throw error;
      this.log(`${path} cannot be read; it is passed over.`);
    }
    return undefined;
  }
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return [];
    throw storageErrorOf(error, dir, 'read');
  }
}
