import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pair, Slot, SlipType } from './model.js';
import { newcomer } from './names.js';
import { contradicting, establishing } from './paragraphs.js';
import { plant } from './place.js';
import { Random } from './random.js';
import { described, distanceOf, located, negativeRecipes, slipRecipes, type Recipe, type SeedOptions } from './seededStories.js';
import type { SeedSet } from './sets/set.js';
import { paragraphsOf, quietPlaces, type SeededStory } from './story.js';
import { curled } from './template.js';

/** A story of somebody else, read from a directory. */
export interface ForeignStory {
  readonly name: string;
  readonly text: string;
}

/** Only what can be said of a newcomer without regard to the story's hours, persons and tenses. */
const TYPES: readonly SlipType[] = ['appearance', 'age', 'kinship', 'naming', 'hand', 'death', 'object', 'profession'];
const FEWEST_PLACES = 4;

/** Every `.txt` of a directory, by name. */
export async function readStories(directory: string): Promise<ForeignStory[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })));
}

/** The stories of others that a set takes. */
export function storiesOf(stories: readonly ForeignStory[], { takes }: SeedSet): ForeignStory[] {
  return [...stories].sort((a, b) => (a.name < b.name ? -1 : 1)).filter((_, index) => takes(index));
}

/** The name that stands most often inside a sentence, where only names have capitals. */
export function heroOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(/[a-z,] ([A-Z][a-z]{2,})(?=[ ,.;])/g)) {
    if (name !== undefined && !NOT_NAMES.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const NOT_NAMES = new Set(
  'God Lord English French German Russian American Street Sunday Monday Tuesday Wednesday Thursday Friday Saturday Christmas'.split(' '),
);

/**
 * Stories of others with a slip, or what looks like one, about somebody whom they do not know. In a story that may span years an age only falls.
 * @param stories all stories; those of the set are taken
 */
export function plantInStories(stories: readonly ForeignStory[], options: SeedOptions): SeededStory[] {
  const { seed, set } = options;
  const random = new Random(seed + set.seedStep + 2);
  const slots = set.slots.filter(({ type, id }) => TYPES.includes(type) && id !== 'object.place').flatMap(timeless);
  const ids = new Set(slots.map(({ id }) => id));
  const recipes = [
    ...slipRecipes(options, random, slots),
    ...negativeRecipes(
      options,
      random,
      ({ slot, text, establish, between, sceneBreak }) =>
        ids.has(slot) && between === undefined && !sceneBreak && !`${text ?? ''}${establish ?? ''}`.includes('{p.'),
    ),
  ];
  const hosts = storiesOf(stories, set).filter(({ text }) => quietPlaces(paragraphsOf(text)).length >= FEWEST_PLACES);
  if (hosts.length === 0) return [];
  return recipes.flatMap((recipe, index) => planted(recipe, index, { hosts, set, random }) ?? []);
}

/** A slot without its pairs that years may explain; none where none are left. */
function timeless(slot: Slot): Slot[] {
  if (slot.type !== 'age') return [slot];
  const falls = ([established, contradicted]: Pair): boolean => Number(contradicted['n']) < Number(established['n']);
  const pairs = slot.pairs.filter(falls);
  return pairs.length === 0 ? [] : [{ ...slot, pairs }];
}

const ATTEMPTS = 50;

interface Workshop {
  readonly hosts: readonly ForeignStory[];
  readonly set: SeedSet;
  readonly random: Random;
}

function planted(recipe: Recipe, index: number, { hosts, set, random }: Workshop): SeededStory | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const host = random.pick(hosts);
    const hero = heroOf(host.text);
    if (hero === undefined) continue;
    const distance = distanceOf(recipe, index, random);
    const blocks = inStory(recipe, host.text, hero, distance, random);
    if (!blocks) continue;
    return { ...described(recipe, index, set), ...located(blocks, recipe.slot), host: host.name, distance };
  }
  return undefined;
}

function inStory(recipe: Recipe, text: string, hero: string, distance: number, random: Random): ReturnType<typeof plant> {
  const { slot, pair, establish, contradict } = recipe;
  const subject = newcomer(slot.sex ?? random.pick(['m', 'f'] as const), text, random);
  const viewpoint = { first: hero, last: '', sex: 'm' } as const;
  const telling = { tense: 'past', narration: 'third', viewpoint, subject, other: newcomer('m', text, random, subject) } as const;
  const lead = { slot, isNew: slot.type !== 'naming', otherHalf: contradict.value };
  const style = text.includes('“') ? curled : (same: string): string => same;
  const first = establishing(establish.value, { ...telling, vars: pair[0] }, lead, random);
  const second = contradicting(contradict.value, { ...telling, vars: pair[1] }, slot, random);
  const acquaintance = slot.type === 'naming' ? '' : ` ${hero} had met ${subject.sex === 'm' ? 'him' : 'her'} once.`;
  return plant(
    paragraphsOf(text),
    {
      established: { ...first, text: style(first.text + acquaintance) },
      contradicted: { ...second, text: style(second.text) },
      sceneBreak: false,
      distance,
      sameScene: false,
      fillers: [],
    },
    random,
  );
}
