import type { Random } from './random.js';
import { quietPlaces, type Block } from './story.js';

/** What is to be set into a story. */
export interface Planting {
  readonly established: Block;
  readonly contradicted: Block;
  readonly between?: string;
  /** A scene break directly before the second. */
  readonly sceneBreak: boolean;
  readonly distance: number;
  readonly sameScene: boolean;
  /** The first must come after somebody of this name has. */
  readonly after?: string;
  /** Paragraphs that may be added to reach the distance. */
  readonly fillers: readonly string[];
}

type Places = readonly [first: number, second: number];

/**
 * Sets two paragraphs into a story exactly `distance` paragraphs apart, with fillers in quiet places where the story is too short.
 * @returns undefined when this story has no room for them
 */
export function plant(blocks: readonly Block[], planting: Planting, random: Random): readonly Block[] | undefined {
  const places = choosePlaces(blocks, planting, random);
  if (!places) return undefined;
  const [first, second] = places;
  const extra = planting.between === undefined ? 0 : 1;
  const needed = planting.distance - 1 - (second - first) - extra;
  const added = spread(blocks, places, planting.fillers.slice(0, needed), random);
  const out: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const here = (text: string, role: Block['role'] & string): Block => ({ ...blockAt(blocks, at), text, role });
    if (at === first) out.push(stamp(planting.established, block));
    for (const text of added.get(at) ?? []) out.push(here(text, 'filler'));
    if (at === second) {
      if (planting.between !== undefined) out.push(here(planting.between, 'between'));
      if (planting.sceneBreak) out.push(here('', 'break'));
      out.push(stamp(planting.contradicted, block));
    }
    out.push({ text: block.text, scene: block.scene, timed: block.timed });
  }
  return out;
}

function stamp(planted: Block, { scene, timed }: Block): Block {
  return { ...planted, scene, timed };
}

function blockAt(blocks: readonly Block[], at: number): Block {
  const block = blocks[at];
  if (!block) throw new Error(`no paragraph ${String(at)}`);
  return { text: block.text, scene: block.scene, timed: block.timed };
}

function choosePlaces(blocks: readonly Block[], planting: Planting, random: Random): Places | undefined {
  const quiet = quietPlaces(blocks).filter((at) => !planting.sameScene || !blockAt(blocks, at).timed);
  const name = planting.after;
  const known = name === undefined ? 0 : blocks.findIndex(({ text }) => text.includes(name)) + 1;
  const room = planting.distance - 1 - (planting.between === undefined ? 0 : 1);
  const pairs: { readonly places: Places; readonly needed: number }[] = [];
  for (const first of quiet) {
    if (first < known) continue;
    for (const second of quiet) {
      if (second < first || second - first > room) continue;
      if (planting.sameScene && blockAt(blocks, first).scene !== blockAt(blocks, second).scene) continue;
      pairs.push({ places: [first, second], needed: room - (second - first) });
    }
  }
  const least = Math.min(...pairs.map(({ needed }) => needed));
  // few fillers, but not always the same place
  const good = pairs.filter(({ needed }) => needed <= planting.fillers.length && needed <= least + 2);
  return good.length === 0 ? undefined : random.pick(good).places;
}

function spread(blocks: readonly Block[], [first, second]: Places, fillers: readonly string[], random: Random): Map<number, string[]> {
  const spots = quietPlaces(blocks).filter((at) => at >= first && at <= second);
  const added = new Map<number, string[]>();
  for (const text of fillers) {
    const at = random.pick(spots);
    added.set(at, [...(added.get(at) ?? []), text]);
  }
  return added;
}
