import { NEGATIVE_KINDS, SLIP_TYPES, type Host, type NegativeWording, type Pair, type Person, type Slot } from './model.js';
import { newcomer } from './names.js';
import { contradicting, establishing } from './paragraphs.js';
import { plant } from './place.js';
import { Random } from './random.js';
import type { SeedSet } from './sets/set.js';
import { assemble, paragraphsOf, unmodified, type Block, type Range, type SeededStory } from './story.js';
import { FILLERS } from './surroundings/fillers.js';
import { curled, fillIn, type Telling } from './template.js';

export interface SeedOptions {
  readonly seed: number;
  readonly set: SeedSet;
  /** Stories with a slip for each type. */
  readonly perType: number;
  /** Stories without one for each kind. */
  readonly perNegative: number;
}

/** What the figures are made with. */
export const FROZEN: Omit<SeedOptions, 'set'> = { seed: 20_260_101, perType: 28, perNegative: 14 };

/** Nearest and farthest distance of each bucket, in paragraphs. */
export const DISTANCES: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 5],
  [6, 15],
  [16, 60],
];
/** A scene that goes on much longer than this may well see the clock move. */
const LONGEST_IN_A_SCENE = 24;

/** A wording and its name, which never changes: "appearance.eyes.e03". */
export interface Named<T> {
  readonly id: string;
  readonly value: T;
}

/** The wordings of a list that a set takes. */
export function takenBy<T>(set: SeedSet, values: readonly T[], prefix: string): Named<T>[] {
  return values.map((value, index) => ({ id: `${prefix}${String(index).padStart(2, '0')}`, value })).filter((_, index) => set.takes(index));
}

/** What is to be planted, before a host is chosen. */
export interface Recipe {
  readonly slot: Slot;
  readonly pair: Pair;
  readonly establish: Named<string>;
  readonly contradict: Named<string>;
  readonly negative?: NegativeWording;
}

/** Stories with known slips and known non-slips, the same for the same options. */
export function seededStories(options: SeedOptions): SeededStory[] {
  const { seed, set } = options;
  const random = new Random(seed + set.seedStep);
  const recipes = [...slipRecipes(options, random), ...negativeRecipes(options, random)];
  return recipes.map((recipe, index) => seeded(recipe, index, { set, random }));
}

/** The hosts of a set with nothing planted. */
export function unmodifiedHosts({ hosts }: SeedSet): string[] {
  return hosts.map((host) => unmodified(host, styleOf(host)));
}

/** Each type `perType` times, its wordings in turn. */
export function slipRecipes(options: SeedOptions, random: Random, slots: readonly Slot[] = options.set.slots): Recipe[] {
  return SLIP_TYPES.flatMap((type) => {
    const ways = slots
      .filter((slot) => slot.type === type)
      .flatMap((slot) => takenBy(options.set, slot.establish, `${slot.id}.e`).map((establish) => ({ slot, establish })));
    if (ways.length === 0) return [];
    const order = random.shuffled(ways);
    const answers = new Map<string, Named<string>[]>();
    return Array.from({ length: options.perType }, (_, index): Recipe => {
      const { slot, establish } = cycled(order, index);
      return { slot, establish, contradict: nextAnswer(slot, answers, options.set, random), pair: random.pick(slot.pairs) };
    });
  });
}

/** All contradicting wordings of a slot come up before one comes twice, each time in another order. */
function nextAnswer(slot: Slot, answers: Map<string, Named<string>[]>, set: SeedSet, random: Random): Named<string> {
  const left = answers.get(slot.id) ?? [];
  const [answer, ...rest] = left.length > 0 ? left : random.shuffled(takenBy(set, slot.contradict, `${slot.id}.c`));
  if (!answer) throw new Error(`nothing contradicts ${slot.id}`);
  answers.set(slot.id, rest);
  return answer;
}

/** Each kind `perNegative` times, its wordings in turn. */
export function negativeRecipes(options: SeedOptions, random: Random, fits: (negative: NegativeWording) => boolean = () => true): Recipe[] {
  return NEGATIVE_KINDS.flatMap((kind) => {
    const all = options.set.negatives.filter((negative) => negative.kind === kind);
    const order = random.shuffled(takenBy(options.set, all, `no.${kind}.`).filter(({ value }) => fits(value)));
    if (order.length === 0) return [];
    return Array.from({ length: options.perNegative }, (_, index) => negativeRecipe(cycled(order, index), options.set, random));
  });
}

function negativeRecipe({ id, value: negative }: Named<NegativeWording>, set: SeedSet, random: Random): Recipe {
  const slot = set.slots.find((candidate) => candidate.id === negative.slot);
  if (!slot) throw new Error(`no slot ${negative.slot}`);
  const own = (text: string | undefined, others: readonly string[], letter: string): Named<string> =>
    text === undefined ? random.pick(takenBy(set, others, `${slot.id}.${letter}`)) : { id, value: text };
  const pairs = negative.pairs === 'same' ? slot.pairs.map(([first]): Pair => [first, first]) : (negative.pairs ?? slot.pairs);
  return {
    slot,
    negative,
    pair: random.pick(pairs),
    establish: own(negative.establish, slot.establish, 'e'),
    contradict: own(negative.text, slot.contradict, 'c'),
  };
}

interface Workshop {
  readonly set: SeedSet;
  readonly random: Random;
}

const ATTEMPTS = 200;

function seeded(recipe: Recipe, index: number, { set, random }: Workshop): SeededStory {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const host = random.pick(set.hosts);
    const only = recipe.negative?.only;
    if (only !== undefined && only !== host.tense && only !== host.narration) continue;
    const distance = distanceOf(recipe, index, random);
    const made = inHost(recipe, host, distance, random);
    if (!made) continue;
    const text = styleOf(host)(made.text);
    const head = host.head ?? '';
    return {
      ...described(recipe, index, set),
      host: host.id,
      distance,
      text: head + text,
      established: made.established.map((range) => moved(range, head.length)),
      contradicted: moved(made.contradicted, head.length),
    };
  }
  throw new Error(`no host has room for ${recipe.establish.id} and ${recipe.contradict.id}`);
}

/** The part of a seeded story that does not depend on its host. */
export function described(
  recipe: Recipe,
  index: number,
  { name }: SeedSet,
): Pick<SeededStory, 'id' | 'set' | 'type' | 'expected' | 'negativeKind' | 'wordings'> {
  return {
    id: `${name}-${String(index).padStart(4, '0')}`,
    set: name,
    type: recipe.slot.type,
    expected: recipe.negative ? 'no-slip' : 'slip',
    ...(recipe.negative ? { negativeKind: recipe.negative.kind } : {}),
    wordings: [recipe.establish.id, recipe.contradict.id],
  };
}

/** Buckets in turn, shifted by one each round so that no wording keeps to one bucket. */
export function distanceOf({ slot, negative }: Recipe, index: number, random: Random): number {
  const [low, high] = cycled(DISTANCES, index + Math.floor(index / DISTANCES.length));
  const nearest = negative?.between === undefined ? low : Math.max(2, low);
  const farthest = slot.sameScene ? Math.min(high, LONGEST_IN_A_SCENE) : high;
  return random.between(nearest, Math.max(nearest, farthest));
}

function inHost(recipe: Recipe, host: Host, distance: number, random: Random): Located | undefined {
  const { slot, negative, establish, contradict, pair } = recipe;
  const sex = slot.sex ?? random.pick(['m', 'f'] as const);
  const known = slot.about === 'anyone' && random.below(5) < 3 ? host.people.find((person) => person.sex === sex) : undefined;
  const manner = mannerIn(host, known ?? newcomer(sex, host.text, random), random);
  const isNew = known === undefined && slot.type !== 'naming' && slot.about !== 'nobody';
  const established = establishing(establish.value, { ...manner, vars: pair[0] }, { slot, isNew, otherHalf: contradict.value }, random);
  const planting = {
    established,
    contradicted: contradictingIn(manner, recipe, random),
    ...(negative?.between === undefined ? {} : { between: fillIn(negative.between, { ...manner, vars: {} }) }),
    sceneBreak: negative?.sceneBreak ?? false,
    distance,
    sameScene: slot.sameScene ?? false,
    ...(known ? { after: known.first } : {}),
    fillers: random.shuffled(FILLERS).map((filler) => fillIn(filler, { ...manner, vars: {} })),
  };
  const blocks = plant(paragraphsOf(host.text), planting, random);
  return blocks && located(blocks, slot);
}

function contradictingIn(manner: Manner, { slot, negative, contradict, pair }: Recipe, random: Random): Block {
  const slip = negative ? manner : slipped(slot, manner);
  const wording = slip === manner ? contradict.value : byName(contradict.value, slot, slip);
  return contradicting(wording, { ...slip, vars: pair[1] }, slot, random);
}

function mannerIn({ tense, narration, viewpoint, text }: Host, subject: Person, random: Random): Manner {
  return { tense, narration, viewpoint, subject, other: newcomer('m', text, random, subject) };
}

type Manner = Omit<Telling, 'vars'>;

/** The wrong tense or the wrong person. */
function slipped(slot: Slot, manner: Manner): Manner {
  if (slot.type === 'tense') return { ...manner, tense: manner.tense === 'past' ? 'present' : 'past' };
  if (slot.type === 'point-of-view') return { ...manner, narration: manner.narration === 'first' ? 'third' : 'first' };
  return manner;
}

/** A narrator who becomes "he" must be named once, or it might be another man. */
function byName(wording: string, slot: Slot, { narration }: Manner): string {
  return slot.type === 'point-of-view' && narration === 'third' ? wording.replace(/\{p\.(He|him)\}/, '{p.x}') : wording;
}

interface Located {
  readonly text: string;
  readonly established: readonly Range[];
  readonly contradicted: Range;
}

/** The assembled text and where the two halves stand in it. */
export function located(blocks: readonly Block[], slot: Slot): Located {
  const { text, starts } = assemble(blocks);
  const rangeOf = (role: Block['role']): Range & { readonly scene: number } => {
    const at = blocks.findIndex((block) => block.role === role);
    const { marked, scene } = blocks[at] ?? {};
    if (!marked || scene === undefined) throw new Error(`nothing is ${role ?? 'planted'}`);
    return { ...moved(marked, starts[at] ?? 0), scene };
  };
  const { scene, ...established } = rangeOf('established');
  const { scene: _, ...contradicted } = rangeOf('contradicted');
  if (slot.about !== 'narration') return { text, contradicted, established: [established] };
  const inScene = blocks.flatMap((block, at) =>
    block.scene === scene && block.role !== 'contradicted' ? [{ start: starts[at] ?? 0, end: (starts[at] ?? 0) + block.text.length }] : [],
  );
  return { text, contradicted, established: inScene };
}

function styleOf({ quotes }: Host): (text: string) => string {
  return quotes === 'curly' ? curled : (text) => text;
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function cycled<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('an empty list');
  return value;
}
