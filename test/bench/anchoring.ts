import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { reviewed } from '../support/scriptedJudge/collect.js';
import { DEFECTS } from '../support/scriptedJudge/defects.js';
import { judgeOf } from '../support/scriptedJudge/judge.js';
import { STORY } from '../support/scriptedJudge/story.js';
import { rootDir } from '../ui/harness/codeServer.js';
import { lookups, timed, type Lookup } from './lookups.js';
import { median } from './print.js';

const RUNS = 15;
const COLD_RUNS = 7;

/**
 * What the bench prints of the review: milliseconds as medians. Warm: looked up anew in a program that has done so before. Cold: the first
 * thing a fresh thread does.
 */
export interface AnchoringFigures {
  /** 40 quotes in a 12,000-word story, 15 to the letter, 15 but for typography, 10 not there. Goal: under 20. */
  readonly mostFound: Timing;
  /** The same with none of the 40 there, each a real line with every third word another. Goal: under 80. */
  readonly noneFound: Timing;
  /** Of the scripted judge's repairable defects, the share that gives a review. Goal: 1. */
  readonly usableReplies: number;
  readonly repairableDefects: number;
}

export interface Timing {
  readonly coldMs: number;
  readonly warmMs: number;
}

async function coldMs(lookup: Lookup): Promise<number> {
  const thread = new Worker(path.join(rootDir, 'out', 'bench', 'anchoringCold.js'), { workerData: lookup });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  thread.once('message', (ms: number) => resolve(ms));
  thread.once('error', reject);
  return promise.finally(() => void thread.terminate());
}

async function timing(lookup: Lookup): Promise<Timing> {
  const cold: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++) cold.push(await coldMs(lookup));
  const warm = Array.from({ length: RUNS }, () => timed(lookup));
  return { coldMs: median(cold), warmMs: median(warm) };
}

/** Measures how fast quotes are looked up, and how many of a bad judge's replies can be used. */
export async function anchoringFigures(): Promise<AnchoringFigures> {
  const { most, none } = lookups();
  const repairable = DEFECTS.filter((defect) => defect.repairable);
  let usable = 0;
  for (const { replies } of repairable) {
    const { review } = await reviewed({ text: STORY }, judgeOf(replies));
    if (review.error === null && review.dimensions.length === 16) usable++;
  }
  return {
    mostFound: await timing(most),
    noneFound: await timing(none),
    usableReplies: usable / repairable.length,
    repairableDefects: repairable.length,
  };
}
