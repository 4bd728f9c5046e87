import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Everything left to chance is drawn from this. */
export const SEED = 20_261_123;

export interface Chapter {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly forced: number;
  readonly amateurish: number;
}

export interface Story {
  readonly file: string;
  readonly text: string;
}

export interface Corpus {
  readonly chapters: readonly Chapter[];
  readonly stories: readonly Story[];
}

/** Chapters that are well made: what is overloaded there is overloaded by skill. */
export function isCompetent(chapter: Chapter): boolean {
  return chapter.amateurish <= 6;
}

/** The classes of the labelled file, by its own rule. */
export function classOf(chapter: Chapter): 'overloaded' | 'clean' | undefined {
  if (!isCompetent(chapter)) return undefined;
  if (chapter.forced >= 8) return 'overloaded';
  return chapter.forced <= 2 ? 'clean' : undefined;
}

interface Row {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly words: number;
  readonly scores: Readonly<Record<string, number>>;
}

function chapterOf(line: string): Chapter[] {
  const row = JSON.parse(line) as Row;
  const forced = row.scores['Forced Poetry or Metaphor'];
  if (forced === undefined || row.words <= 100) return [];
  return [{ id: row.id, model: row.model, text: row.text, forced, amateurish: row.scores['Amateurish'] ?? 10 }];
}

/** Reads a folder with `chapters/scored.jsonl.gz` and `stories/*.txt`. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const zipped = await readFile(path.join(folder, 'chapters', 'scored.jsonl.gz'));
  const chapters = gunzipSync(zipped).toString('utf8').split('\n').filter(Boolean).flatMap(chapterOf);
  const files = (await readdir(path.join(folder, 'stories'))).filter((name) => name.endsWith('.txt')).sort();
  const stories = await Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(path.join(folder, 'stories', file), 'utf8'),
    })),
  );
  return { chapters, stories };
}
