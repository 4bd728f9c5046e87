import { openContinuity } from '../../../src/story/continuity/index.js';
import { openStyle } from '../../../src/story/style/index.js';
import { countWords } from '../../../src/story/text/words.js';
import { median, table } from '../print.js';
import { quantile } from '../tune/statistics.js';
import { Random } from './seeds/random.js';

const WORDS = 110_000;
const EDITS = 400;
const SEED = 17;

/** A document that is read and kept up: what both analysers are. */
interface Document {
  update(text: string): void;
  work(budgetMs: number): boolean;
}

interface Speed {
  readonly firstMs: number;
  /** The same once more, in a program that has done it before. */
  readonly againMs: number;
  readonly editsMs: readonly number[];
}

/**
 * How fast a novel is read, and read again after an edit of a word, by the finder of contradictions and, for the ratio, by the measuring of prose.
 * @param texts stories that make up the novel
 */
export function measureSpeed(texts: readonly string[]): string {
  const novel = novelOf(texts);
  const slips = speedOf((text) => openContinuity(text), novel);
  const prose = speedOf(openStyle, novel);
  const row = (name: string, value: (speed: Speed) => number): string[] => [
    name,
    value(slips).toFixed(1),
    value(prose).toFixed(1),
    (value(slips) / value(prose)).toFixed(1),
  ];
  return table(
    [`a novel of ${countWords(novel)} words, ms`, 'contradictions', 'prose', 'ratio'],
    [
      row('read whole, the first time in a program', ({ firstMs }) => firstMs),
      row('again', ({ againMs }) => againMs),
      row(`an edit of a word, median of ${EDITS}`, ({ editsMs }) => median([...editsMs])),
      row('p95', ({ editsMs }) => quantile([...editsMs], 0.95)),
    ],
  );
}

/** The stories one after the other, as chapters, until they are a novel. */
function novelOf(texts: readonly string[]): string {
  const chapters: string[] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at++) {
    const text = texts[at % texts.length] ?? '';
    chapters.push(`# Chapter ${at + 1}\n\n${text}`);
    words += countWords(text);
  }
  return chapters.join('\n\n');
}

function speedOf(open: (text: string) => Document, novel: string): Speed {
  const readAll = (): readonly [Document, number] => {
    const from = performance.now();
    const document = open(novel);
    document.work(Number.POSITIVE_INFINITY);
    return [document, performance.now() - from];
  };
  const [, firstMs] = readAll();
  const [document, againMs] = readAll();
  return { firstMs, againMs, editsMs: editsOf(document, novel) };
}

/** A word typed in a paragraph somewhere, and then the next; half of them make a sentence longer, half begin one. */
function editsOf(document: Document, novel: string): number[] {
  const random = new Random(SEED);
  const spaces = [...novel.matchAll(/(?<=[a-z,.]) (?=[A-Za-z])/gu)].map(({ index }) => index);
  let text = novel;
  return Array.from({ length: EDITS }, () => {
    const at = random.pick(spaces);
    // An editor hands over a text that lies in one piece.
    text = Buffer.from(`${text.slice(0, at)} slowly${text.slice(at)}`).toString();
    const from = performance.now();
    document.update(text);
    document.work(Number.POSITIVE_INFINITY);
    return performance.now() - from;
  });
}
