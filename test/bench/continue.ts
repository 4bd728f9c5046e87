import {
  continueScene,
  MemorySummaries,
  modelSees,
  writeTakes,
  type ContinueRequest,
  type ContinueStop,
} from '../../src/story/continue/index.js';
import { orderApart } from '../../src/story/continue/diversity/order.js';
import { similarityByWords } from '../../src/story/continue/diversity/similarity.js';
import type { Capabilities, LanguageModel } from '../../src/story/languageModel.js';
import { countWords } from '../../src/story/text/words.js';
import { asLanguageModel } from '../support/storyModels/asLanguageModel.js';
import { isCutAtEnd, leakedPieces, leftoversIn } from '../support/storyModels/defects.js';
import type { StoryModel } from '../support/storyModels/model.js';
import { randomFrom } from '../support/storyModels/random.js';
import { setA } from '../support/storyModels/setA.js';
import { setB } from '../support/storyModels/setB.js';
import { median, percent, table } from './print.js';

const never = new AbortController().signal;
const LENGTHS = [60, 250, 800];
const SEEDS = [1, 2, 3, 4];

/** How much of a prompt the next continuation keeps, how near a continuation comes to the words asked, and how far its takes are apart. */
export async function measureContinue(): Promise<string> {
  return [await commonPrefixes(), await lengths(), await diversities()].join('\n\n');
}

function modelNamed(name: string): StoryModel {
  const model = [...setA, ...setB].find((one) => one.name === name);
  if (!model) throw new Error(`no model ${name}`);
  return model;
}

function opened(
  model: StoryModel,
  seed: number,
  capabilities: Partial<Capabilities> = {},
  contextTokens?: number,
): ReturnType<typeof asLanguageModel> {
  const context = contextTokens === undefined ? {} : { contextTokens };
  const memory = asLanguageModel(model, { seed, ...context });
  return Object.assign(memory, { capabilities: { ...memory.capabilities, ...capabilities } });
}

interface Written {
  readonly text: string;
  readonly stop: ContinueStop;
}

async function written(request: ContinueRequest, model: LanguageModel): Promise<Written> {
  let text = '';
  let stop: ContinueStop = 'short';
  for await (const event of continueScene(request, model, new MemorySummaries(), never)) {
    if (event.kind === 'text') text += event.text;
    if (event.kind === 'end') ({ stop } = event);
  }
  return { text, stop };
}

/** A story of about so many tokens by the story models, in three scenes. */
async function storyOf(words: number): Promise<string> {
  const model = opened(modelNamed('claude-sonnet-4'), 9);
  let text = 'The boat lay on its side. Nobody had come for it since the flood.';
  for (let scene = 0; scene < 3; scene++) {
    const request = { text, at: text.length, words: Math.round(words / 3), notes: [] };
    text += (await written(request, model)).text + (scene < 2 ? '\n\n* * *\n\nIt was another day.' : '');
  }
  return text;
}

function commonPrefix(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

async function commonPrefixes(): Promise<string> {
  const start = await storyOf(6_000);
  const notes = [{ name: 'story.notes.md', text: '# Notes\n\nThe river never freezes.\n\n## Boat\n\n- it leaks\n' }];
  const rows: string[][] = [];
  for (const carryOn of ['instruction', 'prefill', 'completion'] as const) {
    for (const contextTokens of [2_048, 8_192, 32_768]) {
      const model = opened(modelNamed('obedient'), 4, { carryOn: 'instruction' }, contextTokens);
      const seen = opened(modelNamed('obedient'), 4, { carryOn }, contextTokens);
      const summaries = new MemorySummaries();
      let text = start;
      let last = '';
      const kept: number[] = [];
      for (let turn = 0; turn <= 20; turn++) {
        const request = { text, at: text.length, words: 150, notes };
        const prompt = (await modelSees(request, seen, summaries, never)).text;
        if (last !== '') kept.push(commonPrefix(last, prompt) / last.length);
        last = prompt;
        text += (await written(request, model)).text;
      }
      const high = kept.filter((share) => share >= 0.95).length;
      rows.push([carryOn, String(contextTokens), percent(median(kept), 1), percent(high, kept.length), percent(Math.min(...kept), 1)]);
    }
  }
  return table(['form', 'context', 'prompt kept by the next continuation, median', '≥ 95 % kept', 'least'], rows);
}

async function lengths(): Promise<string> {
  const rows: string[][] = [];
  let faults = 0;
  let runs = 0;
  for (const [name, set] of [
    ['first set', setA],
    ['second set', setB],
  ] as const) {
    for (const words of LENGTHS) {
      const misses: number[] = [];
      let short = 0;
      let asks = 0;
      for (const model of set) {
        for (const seed of SEEDS) {
          const memory = opened(model, seed);
          const before = 'The boat lay on its side. Nobody had come for it since the flood.';
          const { text, stop } = await written({ text: before, at: before.length, words, notes: [], seed }, memory);
          const count = countWords(text);
          runs++;
          asks += memory.calls.length;
          const leaked = leakedPieces(
            text,
            memory.calls.flatMap((call) => call.reply.notStory),
          );
          if (isCutAtEnd(text) || leftoversIn(text).length + leaked.length > 0) faults++;
          if (stop === 'short') short++;
          else misses.push(Math.abs(count - words));
        }
      }
      const within = misses.filter((miss) => miss <= 15).length;
      const sorted = misses.toSorted((a, b) => a - b);
      rows.push([
        name,
        String(words),
        String(median(misses)),
        String(sorted[Math.floor(sorted.length * 0.95)] ?? '–'),
        percent(within, misses.length),
        String(short),
        (asks / (set.length * SEEDS.length)).toFixed(2),
      ]);
    }
  }
  const head = ['models', 'words asked', 'words off, median', '95th percentile', 'within 15 words', 'given up short', 'requests'];
  return `${table(head, rows)}\n\nA leftover, or a cut sentence at the end: ${String(faults)} of ${String(runs)}.`;
}

async function diversities(): Promise<string> {
  const figures = { chosen: [] as number[], plain: [] as number[], offered: [] as number[] };
  const before = 'The boat lay on its side. Nobody had come for it since the flood.';
  for (const name of ['claude-sonnet-4', 'restates', 'echoes', 'lucky dip', 'polaris-9b', 'qwen3-14b']) {
    for (const seed of SEEDS) {
      const model = opened(modelNamed(name), seed, { parallel: 5 });
      const request = { text: before, at: before.length, words: 120, notes: [], seed };
      const texts: string[] = [];
      for await (const event of writeTakes(request, 3, model, new MemorySummaries(), never)) {
        if (event.kind === 'text') texts[event.take] = (texts[event.take] ?? '') + event.text;
        if (event.kind === 'end') figures.chosen.push(Math.min(...event.takes.map((take) => take.diversity)));
      }
      figures.plain.push(leastDiversity(texts.slice(0, 3)));
      figures.offered.push(leastDiversity(texts));
    }
  }
  const rows = [
    ['three kept of five', median(figures.chosen).toFixed(3), Math.min(...figures.chosen).toFixed(3)],
    ['the first three', median(figures.plain).toFixed(3), Math.min(...figures.plain).toFixed(3)],
    ['all five', median(figures.offered).toFixed(3), Math.min(...figures.offered).toFixed(3)],
  ];
  return table(['takes of 120 words', 'diversity of the least different, median of 24', 'worst'], [...rows, ...mixtures()]);
}

function leastDiversity(texts: readonly string[]): number {
  const similarity = similarityByWords(texts);
  return Math.min(...texts.map((_, index) => 1 - Math.max(0, ...(similarity[index]?.slice(0, index) ?? []))));
}

/** Takes of which two pairs are near-copies, as a model at a low temperature gives them. */
function mixtures(): string[][] {
  const chosen: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < 200; round++) {
    const texts = nearCopies(round);
    const similarity = similarityByWords(texts);
    const candidates = texts.map((text) => ({ words: countWords(text), isWhole: true }));
    chosen.push(Math.min(...orderApart(candidates, similarity, 3, 120, 0).map((take) => take.diversity)));
    plain.push(leastDiversity(texts.slice(0, 3)));
  }
  return [
    ['near-copies: three kept of five', median(chosen).toFixed(3), Math.min(...chosen).toFixed(3)],
    ['near-copies: the first three', median(plain).toFixed(3), Math.min(...plain).toFixed(3)],
  ];
}

function nearCopies(round: number): string[] {
  const model = modelNamed('claude-sonnet-4');
  const reply = (seed: number): string =>
    model.reply([{ role: 'user', content: 'Write a story of 120 words.' }], { maxTokens: 600, seed, requestNumber: 0 }).text;
  const kinds = [0, 1, 2].map((kind) => reply(round * 10 + kind));
  return Array.from({ length: 5 }, (_, take) => {
    const words = (kinds[randomFrom('near copies', round, take).int(0, 2)] ?? '').split(' ');
    // One word in twelve is another: two answers of a cold model.
    return words.map((word, index) => ((index + take) % 12 === 0 ? `${word}${String(take)}` : word)).join(' ');
  });
}
