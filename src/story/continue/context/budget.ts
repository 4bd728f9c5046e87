import type { PartName } from '../request.js';
import { splitSentences } from '../../text/sentences.js';
import type { Item } from './item.js';
import { beginningOf, windowStart } from './window.js';

/** What could be shown, before there is any talk of room. */
export interface Wanted {
  /** Each in the order to be shown in; `first` says which come first when room is short. */
  readonly notes: Ranked;
  readonly characters: Ranked;
  readonly summary: Ranked;
  /** The scene so far, with a few words before it. */
  readonly scene: string;
  readonly follows: string;
}

export interface Ranked {
  readonly items: readonly Item[];
  /** Indexes of the items, the most needed first. */
  readonly first: readonly number[];
}

/** What is shown of a part, and what is not. */
export interface Shown {
  readonly part: PartName;
  readonly text: string;
  readonly left: readonly string[];
  /** What is left out, to be counted. */
  readonly leftText: string;
}

/** Room in tokens, and how tokens are estimated. */
export interface Room {
  readonly tokens: number;
  /** The scene's room changes by this much at a time, so that it is the same from one continuation to the next. */
  readonly stepTokens: number;
  /** Tokens a UTF-16 unit takes, estimated high. */
  readonly tokensPerUnit: number;
}

/** The most a part may take of the room; what they leave is the scene's. */
const SHARES = { notes: 0.18, characters: 0.12, summary: 0.15, follows: 0.15 } as const;
/** More of a part, in tokens, is more than a model makes use of. */
const MOST = { notes: 2_000, characters: 1_000, summary: 2_000, follows: 800 } as const;
const MOST_SCENE = 16_000;
/** Less than this of an item says nothing. */
const LEAST_SHORTENED = 25;

type Small = keyof typeof SHARES;
/** Who gets first what the scene does not need. */
const SMALL: readonly Small[] = ['characters', 'notes', 'summary', 'follows'];

/** Chooses what is shown within a room. Pure: what is not shown is said. */
export function chooseShown(wanted: Wanted, room: Room): readonly Shown[] {
  const measure = (text: string): number => Math.ceil(text.length * room.tokensPerUnit);
  const needs: Readonly<Record<Small, number>> = {
    notes: needOf(wanted.notes.items, measure),
    characters: needOf(wanted.characters.items, measure),
    summary: needOf(wanted.summary.items, measure),
    follows: measure(wanted.follows),
  };
  const given = roomsOf(needs, measure(wanted.scene), room);
  return [
    fitItems('notes', wanted.notes, given.notes, measure),
    fitItems('characters', wanted.characters, given.characters, measure),
    fitItems('summary', wanted.summary, given.summary, measure),
    fitScene(wanted.scene, given.scene, room.tokensPerUnit),
    fitFollows(wanted.follows, given.follows, room.tokensPerUnit),
  ];
}

function needOf(items: readonly Item[], measure: (text: string) => number): number {
  return items.reduce((sum, item) => sum + measure(item.text) + 1, 0);
}

function roomsOf(needs: Readonly<Record<Small, number>>, sceneNeed: number, room: Room): Readonly<Record<Small | 'scene', number>> {
  const rooms = { notes: 0, characters: 0, summary: 0, follows: 0 };
  for (const part of SMALL) rooms[part] = Math.floor(Math.min(needs[part], SHARES[part] * room.tokens, MOST[part]));
  const inSteps = (tokens: number): number => Math.floor(tokens / room.stepTokens) * room.stepTokens;
  const most = Math.min(MOST_SCENE, Math.max(0, room.tokens - SMALL.reduce((sum, part) => sum + rooms[part], 0)));
  // A room smaller than one step is taken as it is.
  const scene = inSteps(most) || most;
  // What the scene leaves over, by steps too: else every word of it would take a word of the notes.
  let spare = inSteps(Math.max(0, scene - sceneNeed - room.stepTokens));
  for (const part of SMALL) {
    const more = Math.min(spare, Math.max(0, Math.min(needs[part], MOST[part]) - rooms[part]));
    rooms[part] += more;
    spare -= more;
  }
  const taken = SMALL.reduce((sum, part) => sum + rooms[part], 0);
  return { ...rooms, scene: Math.min(scene, Math.max(0, room.tokens - taken)) };
}

function fitItems(part: PartName, { items, first }: Ranked, tokens: number, measure: (text: string) => number): Shown {
  const shown = new Map<number, string>();
  const left: { readonly at: number; readonly text: string }[] = [];
  let room = tokens;
  for (const at of first) {
    const item = items[at];
    if (!item) continue;
    const need = measure(item.text) + 1;
    const cut = need <= room ? item.text : room >= LEAST_SHORTENED ? sentencesWithin(item.text, room - 1, measure) : '';
    if (cut !== '') shown.set(at, cut);
    if (cut !== item.text) left.push({ at, text: item.text.slice(cut.length) });
    room -= cut === '' ? 0 : measure(cut) + 1;
  }
  const inOrder = [...shown].sort(([a], [b]) => a - b).map(([, text]) => text);
  const missing = left.sort((a, b) => a.at - b.at);
  return {
    part,
    text: inOrder.join('\n'),
    left: missing.map(({ at }) => items[at]?.name ?? ''),
    leftText: missing.map(({ text }) => text).join('\n'),
  };
}

/** The first sentences of a text that fit; '' when not even one does. */
function sentencesWithin(text: string, tokens: number, measure: (text: string) => number): string {
  let end = 0;
  for (const sentence of splitSentences(text)) {
    const at = text.indexOf(sentence.text, end);
    // A sentence that was cleaned is not found as it stands.
    if (at < 0 || measure(text.slice(0, at + sentence.text.length)) > tokens) break;
    end = at + sentence.text.length;
  }
  return text.slice(0, end);
}

function fitScene(scene: string, tokens: number, tokensPerUnit: number): Shown {
  const start = windowStart(scene, Math.floor(tokens / tokensPerUnit));
  return { part: 'scene', text: scene.slice(start), left: [], leftText: scene.slice(0, start) };
}

function fitFollows(follows: string, tokens: number, tokensPerUnit: number): Shown {
  const text = beginningOf(follows, Math.floor(tokens / tokensPerUnit));
  return { part: 'follows', text, left: [], leftText: follows.slice(text.length) };
}
