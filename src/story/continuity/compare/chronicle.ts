import { kinName } from '../cast/resolve.js';
import { tellsOfParts, tellsOfSeveral, type Topic } from '../grammar/changes.js';
import type { Holder } from '../grammar/holder.js';
import type { Reading } from '../read/paragraph.js';
import type { Entry } from './entry.js';
import { firstFrom, Shelf, Shelves } from './shelf.js';

/** Under what an act is kept: by its name, as "the captain", as ">mother"; '' for whoever a pronoun means. */
export function actKey(holder: Holder): string {
  if (holder.kind === 'name') return holder.text;
  if (holder.kind === 'role') return `the ${holder.text}`;
  return holder.kind === 'kin' ? `>${kinName(holder.relation)}` : '';
}

function actKeys({ acts, isAnotherTime }: Reading): Set<string> {
  return new Set(isAnotherTime ? [] : acts.map(({ holder }) => actKey(holder)));
}

function namesIn({ names, spoken }: Reading): Set<string> {
  return new Set([...names.map(({ text }) => text), ...spoken]);
}

/** What moves with a house, or is told of by a pronoun alone. */
const ALL_MOVED =
  /\b(?:mov|carr|shift|dragg?|brought|lugg|wheel|rearrang|relocat)[a-z]* (?:it|them|everything|house|home|out|in|away|into|rooms?|all|(?:the |his |her |my )?(?:furniture|things|belongings))\b|\bremovals?\b/u;

/** Whether a paragraph tells of more of a thing than one; only one that holds the word is looked through. */
function isToldOfSeveral({ text }: Entry, thing: string): boolean {
  return text.toLowerCase().includes(thing.slice(0, STEM)) && tellsOfSeveral(text, thing);
}

const STEM = 3;
const STEMS = /\b[a-z]{3}/gu;

function stemsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(STEMS));
}

/**
 * Which paragraphs tell what, kept up as they come and go, so that nothing that is compared goes through the whole story.
 * A paragraph is removed with the reading that it was added with.
 */
export class Chronicle {
  readonly facts = new Shelf<Entry>();
  readonly things = new Shelf<Entry>();
  /** Paragraphs by the changes they tell, by the names they use, and by those who act in them. */
  readonly changes = new Shelves<Topic, Entry>();
  readonly names = new Shelves<string, Entry>();
  readonly acts = new Shelves<string, Entry>();
  /** Paragraphs by the words that may name what is somebody's. */
  readonly owned = new Shelves<string, Entry>();
  readonly #all = new Shelf<Entry>();
  /** Paragraphs by how the words of their text begin, speech and all. */
  readonly #stems = new Shelves<string, Entry>();
  /** The paragraphs that tell of more than one of a thing, by the things that were asked for. */
  readonly #several = new Map<string, Shelf<Entry>>();

  add(entry: Entry, reading: Reading): void {
    this.#all.add(entry);
    if (reading.facts.length > 0) this.facts.add(entry);
    if (reading.things.length > 0) this.things.add(entry);
    this.changes.add(reading.changes, entry);
    this.names.add(namesIn(reading), entry);
    this.acts.add(actKeys(reading), entry);
    this.owned.add(reading.owned, entry);
    this.#stems.add(stemsOf(entry.text), entry);
    for (const [thing, told] of this.#several) if (isToldOfSeveral(entry, thing)) told.add(entry);
  }

  remove(entry: Entry, reading: Reading): void {
    this.#all.remove(entry);
    this.facts.remove(entry);
    this.things.remove(entry);
    this.changes.remove(reading.changes, entry);
    this.names.remove(namesIn(reading), entry);
    this.acts.remove(actKeys(reading), entry);
    this.owned.remove(reading.owned, entry);
    this.#stems.remove(stemsOf(entry.text), entry);
    for (const told of this.#several.values()) told.remove(entry);
  }

  /**
   * Whether the story tells, from one paragraph to another, that something changed.
   * @param thing of what it must be told, or of all there is
   */
  isChanged(topic: Topic, from: number, to: number, thing?: string): boolean {
    if (topic === 'several') return this.#isSeveral(thing ?? '', from, to);
    const places = this.changes.of(topic);
    for (let at = firstFrom(places, from); at < places.length; at++) {
      const place = places[at];
      if (!place || place.at > to) return false;
      if (topic === 'parts' && thing !== undefined) {
        if (tellsOfParts(place.text, thing)) return true;
      } else if (thing === undefined || place.text.includes(thing) || ALL_MOVED.test(place.text)) return true;
    }
    return false;
  }

  #isSeveral(thing: string, from: number, to: number): boolean {
    const told = this.#toldOfSeveral(thing).inOrder();
    return (told[firstFrom(told, from)]?.at ?? Number.POSITIVE_INFINITY) <= to;
  }

  #toldOfSeveral(thing: string): Shelf<Entry> {
    const known = this.#several.get(thing);
    if (known) return known;
    const told = new Shelf<Entry>();
    for (const place of this.mayHold(thing)) if (tellsOfSeveral(place.text, thing)) told.add(place);
    this.#several.set(thing, told);
    return told;
  }

  /** The paragraphs that may hold a word: in lower case, or with anything after it. */
  mayHold(word: string): readonly Entry[] {
    const stem = word.slice(0, STEM);
    return /^[a-z]{3}$/u.test(stem) ? this.#stems.of(stem) : this.#all.inOrder();
  }
}
