import { open, readFile, type FileHandle } from 'node:fs/promises';
import type { Brief } from '../story/draft/brief.js';
import { frontMatterOf } from '../story/draft/briefFile.js';
import { storyOf } from '../story/draft/journal.js';
import type { DraftEvent } from '../story/draft/events.js';
import { errnoOf, storageErrorOf } from '../storage/storageError.js';
import { writeFileSafely } from '../storage/writeFileSafely.js';

/** What became of the file when the draft ended. */
export interface FinishedFile {
  /** Where the story is. */
  readonly path: string;
  /** True when somebody changed the file meanwhile: theirs was left alone and the story went to another name. */
  readonly moved: boolean;
}

/**
 * The file a draft is written to while it comes: front matter, then the story. It follows the journal, which is the truth:
 * whatever happens to this file, the journal can write it again.
 */
export class StoryFile implements AsyncDisposable {
  #story: string;
  #bytes = 0;
  #file: FileHandle | undefined;

  private constructor(
    readonly path: string,
    private readonly frontMatter: string,
    story: string,
  ) {
    this.#story = story;
  }

  /** A file that is made, or replaced, when the first text comes: a draft that never begins leaves what was there. */
  static startingEmpty(path: string, brief: Brief): StoryFile {
    return new StoryFile(path, frontMatterOf(brief), '');
  }

  /**
   * Writes the file anew from a journal's events. A file that was changed since is first kept under another name.
   * @returns the file, and where the changed one went
   * @throws {StorageError} what the disk says
   */
  static async restore(path: string, brief: Brief, events: readonly DraftEvent[]): Promise<{ file: StoryFile; changed: string | null }> {
    const frontMatter = frontMatterOf(brief);
    const file = new StoryFile(path, frontMatter, storyOf(events));
    if (file.#story === '') return { file, changed: null };
    const changed = await keepIfChanged(
      path,
      statesOf(events).map((story) => frontMatter + story),
    );
    await file.rewrite();
    return { file, changed };
  }

  /** @throws {StorageError} `disk-full` and the like; the file then ends with the text before */
  async append(text: string): Promise<void> {
    this.#story += text;
    if (!this.#file) return this.rewrite();
    const bytes = Buffer.from(text);
    try {
      await writeAt(this.#file, bytes, this.#bytes);
      this.#bytes += bytes.length;
    } catch (error) {
      await this.#file.truncate(this.#bytes);
      throw storageErrorOf(error, this.path, 'write');
    }
  }

  /** Puts other text in place of a UTF-16 range of the story. */
  async revise(start: number, end: number, text: string): Promise<void> {
    this.#story = this.#story.slice(0, start) + text + this.#story.slice(end);
    await this.rewrite();
  }

  /** Ends the last line and makes sure that the file on the disk is the story, before its journal is deleted. */
  async finish(): Promise<FinishedFile> {
    if (this.#story === '') return { path: this.path, moved: false };
    const found = await textOf(this.path);
    const written = this.frontMatter + this.#story;
    if (found === written && this.#file) {
      if (!this.#story.endsWith('\n')) await this.append('\n');
      await this.#file.datasync();
      return { path: this.path, moved: false };
    }
    // A missing file was moved or deleted by somebody; the story is not to vanish with it.
    const path = found === undefined || `${written}\n`.startsWith(found) ? this.path : await freeName(this.path, 'draft');
    await writeFileSafely(path, `${written.trimEnd()}\n`);
    return { path, moved: path !== this.path };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  private async rewrite(): Promise<void> {
    const whole = this.frontMatter + this.#story;
    await this[Symbol.asyncDispose]();
    await writeFileSafely(this.path, whole);
    this.#bytes = Buffer.byteLength(whole);
    try {
      this.#file = await open(this.path, 'r+');
    } catch (error) {
      throw storageErrorOf(error, this.path, 'write');
    }
  }
}

/** Every story this draft has shown: the file may have been left at any of them, or part of the way to it. */
function statesOf(events: readonly DraftEvent[]): readonly string[] {
  const revisions = events.flatMap((event, index) => (event.kind === 'revise' ? [index] : []));
  return [events.length, ...revisions].map((count) => storyOf(events.slice(0, count)));
}

async function keepIfChanged(path: string, states: readonly string[]): Promise<string | null> {
  const found = await textOf(path);
  if (found === undefined || states.some((state) => `${state}\n`.startsWith(found))) return null;
  const kept = await freeName(path, 'edited');
  await writeFileSafely(kept, found);
  return kept;
}

/** A name beside `path` that nothing has yet: story.md becomes story.edited.md, then story.edited-2.md. */
async function freeName(path: string, mark: string): Promise<string> {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const name = `${stem}.${mark}${number === 1 ? '' : `-${String(number)}`}${ending}`;
    if ((await textOf(name)) === undefined) return name;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw storageErrorOf(error, path, 'read');
  }
}

async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}
