import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Chapter, classOf, isCompetent, readCorpus } from './tune/corpus.js';
import { correlations } from './tune/learn.js';
import { median, table } from './print.js';
import { quantile } from './tune/statistics.js';
import { openTool, TOOLS, type ToolName } from './styleTools.js';

/** Set for the processes that this bench starts: the one tool they measure. */
const TOOL = 'POLARIS_BENCH_STYLE_TOOL';
/** Where chapters and stories lie; without it there is nothing to measure. */
const CORPUS = 'POLARIS_CORPUS';
const EDITS = 1000;
/** A slow tool reads less. */
const MOST_MS = 60_000;

/** What one tool did with the same texts, in a process of its own. */
interface Figures {
  readonly tool: ToolName;
  readonly error: string | null;
  readonly startMs: number;
  readonly memoryMb: number;
  readonly wordsPerSecond: number;
  readonly editMedianMs: number;
  readonly editP95Ms: number;
  /** Findings per 1,000 words. */
  readonly human: number;
  readonly clean: number;
  readonly overloaded: number;
  readonly overall: number;
  readonly inside: number;
}

const NOTHING = {
  startMs: NaN,
  memoryMb: NaN,
  wordsPerSecond: NaN,
  editMedianMs: NaN,
  editP95Ms: NaN,
  human: NaN,
  clean: NaN,
  overloaded: NaN,
  overall: NaN,
  inside: NaN,
};
const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

interface Counted {
  readonly words: number;
  readonly findings: number;
  readonly density: number;
}

/** Measures tools side by side: speed, start, memory, findings on three kinds of text, rank correlation with the judge. */
export async function measureStyle(): Promise<string> {
  const tool = TOOLS.find((name) => name === process.env[TOOL]);
  if (tool) {
    process.send?.(
      await figuresOf(tool).catch((error: unknown): Figures => ({ tool, error: String(error).split('\n')[0] ?? '', ...NOTHING })),
    );
    process.disconnect();
    return '';
  }
  if (process.env[CORPUS] === undefined) return `Set ${CORPUS} to a folder with chapters/scored.jsonl.gz and stories/ to measure this.`;
  const rows: Figures[] = [];
  for (const name of TOOLS) rows.push(await inProcess(name));
  return [
    table(
      [
        'tool',
        'words/s',
        'edited paragraph ms, median / p95',
        'start ms',
        'memory MB',
        'findings per 1k words: human',
        'clean',
        'overloaded',
        'ρ overall',
        'ρ inside models',
      ],
      rows.map(cells),
    ),
    'The edit is one word in a novel of about 100,000 words for POLARIS (the whole text is handed over each time), one paragraph alone for the others.',
    'Where the corpus is the one the weights were learned from, the correlations of POLARIS here are flattered: those on unseen models are in docs/style.md.',
  ].join('\n\n');
}

async function inProcess(tool: ToolName): Promise<Figures> {
  const child = fork(process.argv[1] ?? '', ['style'], { env: { ...process.env, [TOOL]: tool }, execArgv: ['--expose-gc'] });
  const [figures] = (await once(child, 'message')) as [Figures];
  if (child.exitCode === null) await once(child, 'exit');
  return figures;
}

function cells(row: Figures): string[] {
  if (row.error !== null) return [row.tool, row.error, ...Array<string>(8).fill('')];
  const two = (value: number): string => value.toFixed(2);
  return [
    row.tool,
    Math.round(row.wordsPerSecond).toLocaleString('en'),
    `${two(row.editMedianMs)} / ${two(row.editP95Ms)}`,
    row.startMs.toFixed(0),
    row.memoryMb.toFixed(0),
    ...[row.human, row.clean, row.overloaded, row.overall, row.inside].map(two),
  ];
}

async function figuresOf(name: ToolName): Promise<Figures> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const tool = await openTool(name);
  await tool.count('He sat down by the window and waited for the rain to stop.');
  const startMs = performance.now() - began;
  globalThis.gc?.();
  const memoryMb = (process.memoryUsage().rss - before) / 2 ** 20;

  // Before the corpus fills the memory: an editor holds one story, not thousands.
  const novel = await novelOf();
  globalThis.gc?.();
  const edits = await tool.edits(novel, EDITS);

  const { chapters, stories } = await readCorpus(process.env[CORPUS] ?? '');
  const competent = chapters.filter(isCompetent);
  const texts = stories.map(({ text }) => text);
  let words = 0;
  let busyMs = 0;
  const count = async (text: string): Promise<Counted> => {
    const from = performance.now();
    const { findings, density } = await tool.count(text);
    busyMs += performance.now() - from;
    words += wordsIn(text);
    return { words: wordsIn(text), findings, density: density ?? findings / wordsIn(text) };
  };
  const human = await counted(texts, count, () => busyMs);
  const judged: { chapter: Chapter; counted: Counted }[] = [];
  // One in three, so that a slow tool meets all models before its time is up.
  for (const chapter of [0, 1, 2].flatMap((third) => competent.filter((_, at) => at % 3 === third))) {
    if (busyMs > MOST_MS) break;
    judged.push({ chapter, counted: await count(chapter.text) });
  }
  const { overall, inside } = correlations(judged.map(({ chapter, counted: { density } }) => ({ chapter, score: density })));
  const ofClass = (kind: string): number =>
    perThousand(judged.filter(({ chapter }) => classOf(chapter) === kind).map((one) => one.counted));
  return {
    tool: name,
    error: null,
    startMs,
    memoryMb,
    wordsPerSecond: (1000 * words) / busyMs,
    editMedianMs: median(edits),
    editP95Ms: quantile(edits, 0.95),
    human: perThousand(human),
    clean: ofClass('clean'),
    overloaded: ofClass('overloaded'),
    overall,
    inside,
  };
}

/** About 100,000 words. */
async function novelOf(): Promise<string> {
  const { stories } = await readCorpus(process.env[CORPUS] ?? '');
  return Buffer.from(
    stories
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, 545_000),
  ).toString();
}

async function counted(texts: readonly string[], count: (text: string) => Promise<Counted>, busyMs: () => number): Promise<Counted[]> {
  const out: Counted[] = [];
  for (const text of texts) {
    if (busyMs() > MOST_MS / 3) break;
    out.push(await count(text));
  }
  return out;
}

function perThousand(all: readonly Counted[]): number {
  const words = all.reduce((sum, one) => sum + one.words, 0);
  return (1000 * all.reduce((sum, { findings }) => sum + findings, 0)) / words;
}
