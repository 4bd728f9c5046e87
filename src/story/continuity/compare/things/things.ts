import { matter, type Matter } from '../../matters.js';
import type { ThingMark } from '../../extract/things/thingMarks.js';
import { CLOTH_COLOURS } from '../../lexicon/colours.js';
import type { Place } from '../place.js';
import type { RawSlip } from '../rawSlip.js';
import { isSamePlace } from './samePlace.js';
import { firstFrom } from '../shelf.js';
import { mayBeAlike } from '../traits.js';

/** A thing's mark with its paragraph. */
export interface PlacedThing {
  readonly mark: ThingMark;
  readonly place: Place;
}

function slip(established: PlacedThing, here: PlacedThing, what: Matter, score: number): RawSlip {
  return {
    rule: 'continuity/object',
    about: `the ${here.mark.thing}`,
    matter: what,
    here: { place: here.place, start: here.mark.start, end: here.mark.end },
    established: { place: established.place, start: established.mark.start, end: established.mark.end },
    score,
  };
}

/** Whether two mentions may be of one thing, by whose it is said to be, and of what kind. */
function mayBeOne(one: ThingMark, other: ThingMark): boolean {
  const isPronoun = (own: string): boolean => /^(?:the|his|her|my|their)$/u.test(own);
  return mayBeAlike(one.traits, other.traits) && (one.own === other.own || isPronoun(one.own) || isPronoun(other.own));
}

/** Whether a mark puts a thing elsewhere than where it was last put. */
function isElsewhere(known: PlacedThing | undefined, { mark, place }: PlacedThing): known is PlacedThing {
  return known !== undefined && known.place !== place && !isSamePlace(known.mark.value, mark.value) && mayBeOne(known.mark, mark);
}

/** Things that are found elsewhere than where the scene last put them. */
function misplaced(marks: readonly PlacedThing[]): RawSlip[] {
  const slips: RawSlip[] = [];
  const places = new Map<string, PlacedThing>();
  let scene = -1;
  for (const each of marks) {
    const { mark } = each;
    if (mark.stands !== '') continue;
    if (each.place.scene !== scene || mark.kind === 'moved') places.clear();
    scene = each.place.scene;
    const known = places.get(mark.thing);
    if (mark.kind === 'at') {
      if (isElsewhere(known, each)) slips.push(slip(known, each, matter('place', mark.thing), 0.7));
      if (mark.isTaken) places.delete(mark.thing);
      else places.set(mark.thing, each);
    } else if (isTakenUp(known, each)) places.delete(mark.thing);
  }
  return slips;
}

/** One more of a thing, or the thing in use in another sentence than the one that put it there. */
function isTakenUp(known: PlacedThing | undefined, { mark, place }: PlacedThing): boolean {
  return mark.kind === 'new' || (mark.kind !== 'colour' && (known?.place !== place || known.mark.sentence !== mark.sentence));
}

/** Whether two whereabouts of a thing cannot both be: in one scene, or because it stands there for good. */
function isSettled(known: PlacedThing, { mark, place }: PlacedThing): boolean {
  if (known.mark.stands === 'always' || mark.stands === 'always') return true;
  return known.place.scene === place.scene && known.mark.stands === 'here' && mark.stands === 'here';
}

/** Things of the house that stand in two places, though nobody moved them. */
function standingElsewhere(marks: readonly PlacedThing[]): RawSlip[] {
  const slips: RawSlip[] = [];
  const fixed = new Map<string, PlacedThing>();
  for (const each of marks) {
    const { mark, place } = each;
    const known = fixed.get(mark.thing);
    // "She carried it out": what was told of just now may be meant.
    if (mark.kind === 'moved') for (const [thing, one] of fixed) if (place.at - one.place.at < 2) fixed.delete(thing);
    if (mark.stands === '') {
      if (known && mark.kind !== 'colour') fixed.delete(mark.thing);
    } else if (!known) fixed.set(mark.thing, each);
    else if (isElsewhere(known, each) && isSettled(known, each)) slips.push(slip(known, each, matter('place', mark.thing), 0.7));
    else if (known.mark.stands === 'seen') fixed.set(mark.thing, each);
  }
  return slips;
}

/** Whether one more of a thing comes into the story between two paragraphs: then nothing can be said of "the" one. */
function isAnother(news: readonly Place[] | undefined, from: number, to: number): boolean {
  return (news?.[firstFrom(news, from + 1)]?.at ?? Number.POSITIVE_INFINITY) <= to;
}

/** Where one more of each thing comes into the story. */
function newsOf(marks: readonly PlacedThing[]): Map<string, Place[]> {
  const news = new Map<string, Place[]>();
  for (const { mark, place } of marks) {
    const known = mark.kind === 'new' ? news.get(mark.thing) : undefined;
    if (known) known.push(place);
    else if (mark.kind === 'new') news.set(mark.thing, [place]);
  }
  return news;
}

const WORN =
  /^(?:dress|coat|gown|shirt|jacket|scarf|hat|cloak|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|gloves|boots|trousers|overcoat|raincoat|pullover|frock|robe|tunic|uniform|ribbon|handkerchief)$/u;

/** Things of one colour that have another. */
function recoloured(marks: readonly PlacedThing[], changed: (from: number, to: number) => boolean): RawSlip[] {
  const slips: RawSlip[] = [];
  const known = new Map<string, PlacedThing>();
  const news = newsOf(marks);
  for (const each of marks) {
    const { mark } = each;
    if (mark.kind !== 'colour') continue;
    // "her coat" is a person's only within a scene, and by name; "the car" is one in the whole story.
    const key = WORN.test(mark.thing) ? `${mark.thing}|${each.place.scene}|${mark.own}` : `${mark.thing}|${mark.own}`;
    const before = known.get(key);
    if (!before) {
      known.set(key, each);
      continue;
    }
    const isSlip = CLOTH_COLOURS.differ(before.mark.value, mark.value) && before.place !== each.place;
    if (isSlip && !isAnother(news.get(mark.thing), before.place.at, each.place.at) && !changed(before.place.at, each.place.at + 1)) {
      slips.push(slip(before, each, matter('colour', mark.thing), 0.65));
      known.delete(key);
    }
  }
  return slips;
}

/** Everything that is wrong with the things of a story. */
export function thingSlips(marks: readonly PlacedThing[], dressChanged: (from: number, to: number) => boolean): RawSlip[] {
  return [...misplaced(marks), ...standingElsewhere(marks), ...recoloured(marks, dressChanged)];
}
