import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errnoOf, storageErrorOf } from '../storage/storageError.js';
import type { Notes } from '../story/continuity/index.js';
import { readManuscriptFile } from './manuscriptFile.js';

const NOTES = /\.notes\.md$/iu;
const MOST_NOTES = 8;

/** Whether a file holds notes: what it says is canon, and no story. */
export function isNotes(path: string): boolean {
  return NOTES.test(path);
}

/** Reads what writers declare beside their stories; a folder's notes are read once, however many of its stories are checked. */
export class NotesReader {
  readonly #folders = new Map<string, Promise<readonly Notes[]>>();

  /**
   * The notes beside a story as they are on disk, byte-order marks kept.
   * @throws {StorageError} when the folder, or notes in it, cannot be read
   */
  async beside(path: string): Promise<readonly Notes[]> {
    const folder = dirname(path);
    const reading = this.#folders.get(folder) ?? notesIn(folder);
    this.#folders.set(folder, reading);
    const own = basename(path);
    return (await reading).filter(({ file }) => file !== own);
  }
}

async function notesIn(folder: string): Promise<readonly Notes[]> {
  const names = (await namesIn(folder)).filter(isNotes).sort().slice(0, MOST_NOTES);
  return Promise.all(names.map(async (file) => ({ file, text: await readManuscriptFile(join(folder, file), folder) })));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // A story can be read where its folder cannot be listed: then nothing is known to be beside it.
    if (errnoOf(error) === 'EACCES') return [];
    throw storageErrorOf(error, folder, 'read');
  }
}
