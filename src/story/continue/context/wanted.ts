import type { ContinueRequest, SummaryCache } from '../request.js';
import type { Surroundings } from '../surroundings.js';
import type { Ranked, Wanted } from './budget.js';
import { declaredCharacters, declaredWishes } from './declared.js';
import { applies, vocabularyOf, type Item } from './item.js';
import { notesItems } from './notes.js';
import { toldOf, type EarlierScene } from './summaries.js';

/** How far before the place, within what is shown of the scene, names are looked for, and by how much the look moves on at a time. */
const NEAR_UNITS = 24_000;
const NEAR_STEP = 8_000;
const NEAR_AFTER = 2_000;
/** What stands before the scene is shown this far back, so that a scene just begun has a voice to go on in. */
const LEAD_UNITS = 1_600;

/** The scenes that are over before the place. */
export function earlierScenes({ before, earlier }: Surroundings): EarlierScene[] {
  return earlier.map(({ start, end }, index) => ({ number: index + 1, text: before.slice(start, end) }));
}

/** All that could be shown at a place. */
export function wantedAt(around: Surroundings, request: ContinueRequest, summaries: SummaryCache): Wanted {
  const near = vocabularyOf(nearbyText(around));
  const characters = declaredCharacters(around.frontMatter);
  const notes = [...declaredWishes(around.frontMatter), ...notesItems(request.notes)].filter((item) => applies(item, near));
  const told = earlierScenes(around).map((scene): Item => {
    return { name: `scene ${String(scene.number)}`, text: toldOf(scene, summaries), names: [] };
  });
  return {
    notes: ranked(notes, (item) => (item.names.length === 0 ? 0 : 1)),
    characters: ranked(characters, (item) => (applies(item, near) ? 0 : 1)),
    summary: { items: told, first: told.map((_, index) => told.length - 1 - index) },
    scene: around.before.slice(leadStart(around)),
    follows: (around.follows === '' ? around.nextScene : around.follows).trim(),
  };
}

function ranked(items: readonly Item[], rank: (item: Item) => number): Ranked {
  const ranks = items.map(rank);
  const first = items.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  return { items, first };
}

/** The beginning stays with the scene's, or moves in steps: what applies is the same from one continuation to the next. */
function nearbyText(around: Surroundings): string {
  const { before, after } = around;
  const from = Math.max(leadStart(around), Math.ceil((before.length - NEAR_UNITS) / NEAR_STEP) * NEAR_STEP);
  return `${before.slice(from)} ${after.slice(0, NEAR_AFTER)}`;
}

/** Where the shown text begins: at a paragraph some way before the scene. It depends on where the scene begins, not on how far it has come. */
function leadStart({ before, sceneStart }: Surroundings): number {
  const from = sceneStart - LEAD_UNITS;
  if (from <= 0) return 0;
  const paragraph = before.indexOf('\n', from);
  return paragraph < 0 || paragraph >= sceneStart
    ? sceneStart
    : paragraph + 1 + (/^\s*/u.exec(before.slice(paragraph + 1))?.[0].length ?? 0);
}
