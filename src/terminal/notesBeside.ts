import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errnoOf, storageErrorOf } from '../storage/storageError.js';
import { readManuscriptFile } from './manuscriptFile.js';

const MOST_NOTES = 8;

/** The notes beside a story (`*.notes.md` in its folder), by name. */
export async function notesBeside(path: string, cwd: string): Promise<{ readonly file: string; readonly text: string }[]> {
  const folder = dirname(path);
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.notes\.md$/iu.test(name) && name !== basename(path));
  } catch (error) {
    if (errnoOf(error) === 'EACCES') return [];
    throw storageErrorOf(error, folder, 'read');
  }
  const notes = names.sort().slice(0, MOST_NOTES);
  return Promise.all(notes.map(async (file) => ({ file, text: await readManuscriptFile(join(folder, file), cwd) })));
}
