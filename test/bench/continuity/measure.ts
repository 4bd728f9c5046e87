import { existsSync } from 'node:fs';
import { contradictionsIn } from '../../../src/story/continuity/index.js';
import { alarmsPer20000Words, scoreContinuity, type Detect } from './score.js';
import { scoreTables, summaryTable } from './scoreTables.js';
import { plantInStories, readStories } from './seeds/foreignStories.js';
import { measureSpeed } from './speed.js';
import { FROZEN, seededStories } from './seeds/seededStories.js';
import { HELD_OUT, TUNING_SETS } from './seeds/sets/index.js';

const detect: Detect = (text) =>
  contradictionsIn(text).map(({ rule, here, established }) => ({ rule, start: here.start, end: here.end, related: [established] }));

/**
 * Finds seeded slips in wordings the detector was tuned on and, to show the gap, in those it was not; counts its alarms on stories nobody changed.
 * @param corpusDir public-domain stories as plain text; their part is left out when the folder is not there
 */
export async function measureContinuity(corpusDir: string): Promise<string> {
  const scores = [...TUNING_SETS, HELD_OUT].map((set) => [set.name, scoreContinuity(seededStories({ ...FROZEN, set }), detect)] as const);
  const heldOut = scores.filter(([name]) => name === HELD_OUT.name).map(([, score]) => scoreTables(score));
  const parts = [
    '### Seeded slips, by whose wordings they are',
    summaryTable(scores),
    `### The set held out: ${HELD_OUT.name}`,
    ...heldOut,
  ];
  if (!existsSync(corpusDir)) return parts.join('\n\n');
  const stories = await readStories(corpusDir);
  const planted = plantInStories(stories, { ...FROZEN, set: HELD_OUT });
  const alarms = alarmsPer20000Words(
    stories.map(({ text }) => text),
    detect,
  );
  return [
    ...parts,
    '### Seeded slips in public-domain stories',
    scoreTables(scoreContinuity(planted, detect)),
    `Alarms on the same stories as they are: ${JSON.stringify(alarms)}`,
    '### Speed',
    measureSpeed(stories.map(({ text }) => text)),
  ].join('\n\n');
}
