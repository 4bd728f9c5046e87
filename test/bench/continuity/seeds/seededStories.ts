import { HOSTS } from './hosts/index.js';
import { NEGATIVE_KINDS, SLIP_TYPES, type Host, type NegativeWording, type Pair, type Person, type Slot, type Split } from './model.js';
import { newcomer } from './names.js';
import { NEGATIVES } from './negatives/index.js';
import { contradicting, establishing } from './paragraphs.js';
import { plant } from './place.js';
import { Random } from './random.js';
import { assemble, paragraphsOf, unmodified, type Block, type Range, type SeededStory } from './story.js';
import { curled, fillIn, type Telling } from './template.js';
import { FILLERS } from './wordings/fillers.js';
import { SLOTS } from './wordings/index.js';

export interface SeedOptions {
  readonly seed: number;
  readonly split: Split;
  /** Stories with a slip for each type. */
  readonly perType: number;
  /** Stories without one for each kind. */
  readonly perNegative: number;
}

/** The set the figures are made with. */
export const FROZEN: Omit<SeedOptions, 'split'> = { seed: 20_260_101, perType: 28, perNegative: 14 };

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

/** Wordings of one split: those at even places serve development, those at odd places the test. */
export function ofSplit<T>(values: readonly T[], split: Split, prefix: string): Named<T>[] {
  return values
    .map((value, index) => ({ id: `${prefix}${String(index).padStart(2, '0')}`, value }))
    .filter((_, index) => (index % 2 === 0) === (split === 'dev'));
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
  const random = new Random(options.seed + (options.split === 'dev' ? 0 : 1));
  const hosts = HOSTS.filter(({ split }) => split === options.split);
  const recipes = [...slipRecipes(options, random), ...negativeRecipes(options, random)];
  return recipes.map((recipe, index) => seeded(recipe, index, { hosts, split: options.split, random }));
}

/** The hosts of a split with nothing planted. */
export function unmodifiedHosts(split: Split): string[] {
  return HOSTS.filter((host) => host.split === split).map((host) => unmodified(host, styleOf(host)));
}

/** Each type `perType` times, its wordings in turn. */
export function slipRecipes(options: SeedOptions, random: Random, slots: readonly Slot[] = SLOTS): Recipe[] {
  return SLIP_TYPES.flatMap((type) => {
    const ways = slots
      .filter((slot) => slot.type === type)
      .flatMap((slot) => ofSplit(slot.establish, options.split, `${slot.id}.e`).map((establish) => ({ slot, establish })));
    if (ways.length === 0) return [];
    const order = random.shuffled(ways);
    const answers = new Map<string, Named<string>[]>();
    return Array.from({ length: options.perType }, (_, index): Recipe => {
      const { slot, establish } = cycled(order, index);
      return { slot, establish, contradict: nextAnswer(slot, answers, options.split, random), pair: random.pick(slot.pairs) };
    });
  });
}

/** All contradicting wordings of a slot come up before one comes twice, each time in another order. */
function nextAnswer(slot: Slot, answers: Map<string, Named<string>[]>, split: Split, random: Random): Named<string> {
  const left = answers.get(slot.id) ?? [];
  const [answer, ...rest] = left.length > 0 ? left : random.shuffled(ofSplit(slot.contradict, split, `${slot.id}.c`));
  if (!answer) throw new Error(`nothing contradicts ${slot.id}`);
  answers.set(slot.id, rest);
  return answer;
}

/** Each kind `perNegative` times, its wordings in turn. */
export function negativeRecipes(options: SeedOptions, random: Random, fits: (negative: NegativeWording) => boolean = () => true): Recipe[] {
  return NEGATIVE_KINDS.flatMap((kind) => {
    const all = NEGATIVES.filter((negative) => negative.kind === kind);
    const order = random.shuffled(ofSplit(all, options.split, `no.${kind}.`).filter(({ value }) => fits(value)));
    if (order.length === 0) return [];
    return Array.from({ length: options.perNegative }, (_, index) => negativeRecipe(cycled(order, index), options.split, random));
  });
}

function negativeRecipe({ id, value: negative }: Named<NegativeWording>, split: Split, random: Random): Recipe {
  const slot = SLOTS.find((candidate) => candidate.id === negative.slot);
  if (!slot) throw new Error(`no slot ${negative.slot}`);
  const own = (text: string | undefined, others: readonly string[], letter: string): Named<string> =>
    text === undefined ? random.pick(ofSplit(others, split, `${slot.id}.${letter}`)) : { id, value: text };
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
  readonly hosts: readonly Host[];
  readonly split: Split;
  readonly random: Random;
}

const ATTEMPTS = 200;

function seeded(recipe: Recipe, index: number, { hosts, split, random }: Workshop): SeededStory {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const host = random.pick(hosts);
    const only = recipe.negative?.only;
    if (only !== undefined && only !== host.tense && only !== host.narration) continue;
    const distance = distanceOf(recipe, index, random);
    const made = inHost(recipe, host, distance, random);
    if (!made) continue;
    const text = styleOf(host)(made.text);
    const head = host.head ?? '';
    return {
      ...described(recipe, index, split),
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
  split: Split,
): Pick<SeededStory, 'id' | 'split' | 'type' | 'expected' | 'negativeKind' | 'wordings'> {
  return {
    id: `${split}-${String(index).padStart(4, '0')}`,
    split,
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
