import { existsSync } from 'node:fs';
import { contradictionsIn } from '../../../src/story/continuity/index.js';
import { passageStories, READ_HANDS, READ_PLAIN_HANDS, UNREAD_HANDS, UNREAD_PLAIN_HANDS } from './passages.js';
import { alarmsPer20000Words, type ContinuityScore, scoreContinuity, type Detect } from './score.js';
import { passagesTable, scoreTables, summaryTable } from './scoreTables.js';
import { plantInStories, readStories } from './seeds/foreignStories.js';
import { measureSpeed } from './speed.js';
import { FROZEN, seededStories } from './seeds/seededStories.js';
import { ALL_SETS, HELD_OUT_SETS } from './seeds/sets/index.js';

const isHeldOut = (name: string): boolean => HELD_OUT_SETS.some((set) => set.name === name);

const detect: Detect = (text) =>
  contradictionsIn(text).map(({ rule, here, established }) => ({ rule, start: here.start, end: here.end, related: [established] }));

/** Folders that the figures are made from. */
interface Sources {
  /** Public-domain stories as plain text; their part is left out when the folder is not there. */
  readonly storiesDir: string;
  /** Pairs of passages, a file for each hand. */
  readonly passagesDir: string;
}

/**
 * Finds seeded slips in wordings the detector was tuned on and, to show the gap, in those it was not; counts its alarms on stories nobody changed.
 */
export async function measureContinuity({ storiesDir, passagesDir }: Sources): Promise<string> {
  const scores = ALL_SETS.map((set) => [set.name, scoreContinuity(seededStories({ ...FROZEN, set }), detect)] as const);
  const scoresOf = async (hands: readonly string[]): Promise<readonly (readonly [string, ContinuityScore])[]> =>
    Promise.all(hands.map(async (hand) => [hand, scoreContinuity(await passageStories(passagesDir, hand), detect)] as const));
  const passages = await scoresOf([...READ_HANDS, ...UNREAD_HANDS]);
  const plain = await scoresOf([...READ_PLAIN_HANDS, ...UNREAD_PLAIN_HANDS]);
  const parts = [
    '### Seeded slips, by whose wordings they are',
    summaryTable(scores),
    ...scores.filter(([name]) => isHeldOut(name)).flatMap(([name, score]) => [`### A set held out: ${name}`, scoreTables(score)]),
    '### Pairs of passages as novels have them, by whose they are',
    summaryTable(passages),
    passagesTable(passages),
    '### Plainer pairs, by whose they are',
    summaryTable(plain),
    passagesTable(plain),
  ];
  if (!existsSync(storiesDir)) return parts.join('\n\n');
  const stories = await readStories(storiesDir);
  const alarms = alarmsPer20000Words(
    stories.map(({ text }) => text),
    detect,
  );
  return [
    ...parts,
    ...HELD_OUT_SETS.flatMap((set) => [
      `### Seeded slips in public-domain stories: ${set.name}`,
      scoreTables(scoreContinuity(plantInStories(stories, { ...FROZEN, set }), detect)),
    ]),
    `Alarms on the same stories as they are: ${JSON.stringify(alarms)}`,
    '### Speed',
    measureSpeed(stories.map(({ text }) => text)),
  ].join('\n\n');
}
