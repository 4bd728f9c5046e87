import type { Cast } from '../cast/cast.js';
import type { Fact } from '../extract/fact.js';
import type { Topic } from '../grammar/changes.js';
import { NARRATOR } from '../matters.js';
import type { Place } from './place.js';
import type { Spot } from './rawSlip.js';

/** A fact whose holder is known. */
export interface Resolved {
  readonly fact: Fact;
  readonly who: string;
  readonly other: string | undefined;
  readonly place: Place;
  readonly isAnotherTime: boolean;
}

/** "His cousin Paul", said of Paul: another of his name. */
export function isNamesake({ fact, who, other }: Resolved): boolean {
  return fact.key === 'relation' && who === other;
}

/** Whether the story tells, from one paragraph to another, that something changed. */
export type Changed = (topic: Topic, from: number, to: number, thing?: string) => boolean;

/** Where a fact stands. */
export function spotOf({ fact, place }: Resolved): Spot {
  return { place, start: fact.start, end: fact.end };
}

/** A name for an entity that a writer knows. */
export function nameOf(who: string, cast: Cast): string {
  if (who === 'narrator') return NARRATOR;
  const [owner = '', ...kin] = who.split('>');
  const name = cast.person(owner)?.name ?? owner;
  return [name === 'narrator' ? NARRATOR : name, ...kin].join("'s ");
}
