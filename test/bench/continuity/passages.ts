import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SLIP_TYPES, type SlipType } from './seeds/model.js';
import type { SeededStory } from './seeds/story.js';

/** Hands that wrote pairs of passages as novels have them, each in its own kind of fiction. */
export const READ_HANDS = ['family', 'crime', 'historical', 'popular'] as const;
/** Nobody who worked on the detector has read these: they were given their figures by type. */
export const UNREAD_HANDS = ['general', 'mixed'] as const;

/** Hands that wrote plainer pairs, in everyday narrative wording: nine types, and nothing that only looks like a slip. */
export const READ_PLAIN_HANDS = ['household', 'voyages', 'casebook', 'chronicle'] as const;
/** Written when the round they were to measure was over: their figures are of code that had met none of their kind. */
export const UNREAD_PLAIN_HANDS = ['lives', 'thrills'] as const;

const SEPARATOR = ' ||| ';
const NEGATIVES = 'negatives';
/** What stands between the two: nobody, no time and no thing that is told of. */
const BETWEEN = [
  'Rain ticked against the glass. Nothing else moved.',
  'The road ran on between the hedges, white and straight, and there was nobody on it.',
  'Somewhere a door banged, and then it was still again.',
];

/**
 * The pairs of a hand, each as the shortest story that holds both passages.
 * @param dir where the hands' files are: sections "# type" of lines "established ||| contradicted"; "# negatives" only look like slips
 * @throws an error that names the line when a file has another form
 */
export async function passageStories(dir: string, hand: string): Promise<readonly SeededStory[]> {
  const lines = (await readFile(join(dir, `${hand}.txt`), 'utf8')).split('\n');
  const stories: SeededStory[] = [];
  let section: SlipType | typeof NEGATIVES | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('# ')) section = sectionOf(line.slice(2));
    else if (line !== '') stories.push(storyOf({ line, section, id: `${hand}:${at + 1}`, hand }));
  }
  return stories;
}

function sectionOf(name: string): SlipType | typeof NEGATIVES | undefined {
  return name === NEGATIVES ? NEGATIVES : SLIP_TYPES.find((type) => type === name);
}

interface Line {
  readonly line: string;
  readonly section: SlipType | typeof NEGATIVES | undefined;
  readonly id: string;
  readonly hand: string;
}

function storyOf({ line, section, id, hand }: Line): SeededStory {
  const [first = '', second = '', ...more] = line.split(SEPARATOR);
  if (first === '' || second === '' || more.length > 0 || section === undefined)
    throw new Error(`${id} is no pair of passages under the name of a type.`);
  const text = [first, ...BETWEEN, second].join('\n\n');
  return {
    id,
    set: hand,
    text,
    // what only looks like a slip is of no type that is counted
    type: section === NEGATIVES ? 'appearance' : section,
    expected: section === NEGATIVES ? 'no-slip' : 'slip',
    distance: BETWEEN.length + 1,
    established: [{ start: 0, end: first.length }],
    contradicted: { start: text.length - second.length, end: text.length },
    wordings: [first, second],
    host: '',
  };
}
