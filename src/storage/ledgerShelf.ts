import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBook, EMPTY_BOOK, encodeBook, type LedgerBook } from '../story/coherence/book.js';
import { errnoOf, storageErrorOf } from './storageError.js';
import { writeFileSafely } from './writeFileSafely.js';

/**
 * The books of stories that were checked, on this machine: two small files a story, named by its URI's hash, one with the book and one with
 * the URI. Changes of one story are made one after the other, each upon what is on disk: another window may have written it.
 */
export class LedgerShelf {
  readonly #dir: string;
  readonly #log: (line: string) => void;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param log told of books that cannot be read; they count as empty */
  constructor(dir: string, log: (line: string) => void) {
    this.#dir = dir;
    this.#log = log;
  }

  /** What is kept of a story; an empty book when nothing is. */
  async read(uri: string): Promise<LedgerBook> {
    const path = this.#pathOf(uri, 'json');
    const text = await textOrNothing(path);
    if (text === undefined) return EMPTY_BOOK;
    const book = decodeBook(text);
    if (!book) this.#log(`${path} is not what this version of POLARIS keeps; it is passed over.`);
    return book ?? EMPTY_BOOK;
  }

  /**
   * Changes what is kept of a story.
   * @returns the book as it was written
   * @throws {StorageError} when it cannot be written
   */
  change(uri: string, alter: (book: LedgerBook) => LedgerBook): Promise<LedgerBook> {
    const changing = this.#writing.then(async () => {
      const book = alter(await this.read(uri));
      await this.#write(uri, book);
      return book;
    });
    this.#writing = changing.catch((error: unknown) => this.#log(String(error)));
    return changing;
  }

  /** Follows renames. @param movedTo the new URI of a story, or undefined when it stays where it is */
  rename(movedTo: (uri: string) => string | undefined): Promise<void> {
    const moving = this.#writing.then(async () => {
      for (const name of (await namesIn(this.#dir)).filter((one) => one.endsWith('.uri'))) {
        const uri = await textOrNothing(join(this.#dir, name));
        const to = uri === undefined ? undefined : movedTo(uri);
        if (uri === undefined || to === undefined) continue;
        await this.#write(to, await this.read(uri));
        await Promise.all([rm(this.#pathOf(uri, 'json'), { force: true }), rm(this.#pathOf(uri, 'uri'), { force: true })]);
      }
    });
    this.#writing = moving.catch((error: unknown) => this.#log(String(error)));
    return moving;
  }

  async #write(uri: string, book: LedgerBook): Promise<void> {
    try {
      await mkdir(this.#dir, { recursive: true });
    } catch (error) {
      throw storageErrorOf(error, this.#dir, 'write');
    }
    await writeFileSafely(this.#pathOf(uri, 'uri'), uri);
    await writeFileSafely(this.#pathOf(uri, 'json'), encodeBook(book));
  }

  #pathOf(uri: string, extension: 'json' | 'uri'): string {
    return join(this.#dir, `${createHash('sha256').update(uri).digest('hex').slice(0, 32)}.${extension}`);
  }
}

async function textOrNothing(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw storageErrorOf(error, path, 'read');
  }
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw storageErrorOf(error, dir, 'read');
  }
}
