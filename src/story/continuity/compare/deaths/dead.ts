import { isBeast } from '../../lexicon/beasts.js';
import { matter } from '../../matters.js';
import type { Cast } from '../../cast/cast.js';
import type { Act } from '../../extract/acts/acts.js';
import type { Entry } from '../entry.js';
import { type Changed, nameOf, type Resolved, spotOf } from '../resolved.js';
import type { RawSlip } from '../rawSlip.js';

/** Somebody's act, with its paragraph. */
export interface PlacedAct {
  readonly act: Act;
  readonly entry: Entry;
}

/** What is done in a story. */
export interface Acts {
  /** The acts of one entity, in order, those told of another time left out. */
  readonly of: (who: string) => readonly PlacedAct[];
  /** Whether an act is told as a fact. */
  readonly isTold: (act: PlacedAct) => boolean;
  /** What a pronoun that opens the next sentence does. */
  readonly goesOn: (act: PlacedAct) => Act | undefined;
  /** Whether the story tells of another of the kind, from a death to some paragraph. */
  readonly isOther: (death: Resolved, until: number) => boolean;
}

/** A story that tells somebody's life after their death was told does not slip: more acts than this are a life. */
const LIFE = 5;

/** Whether the story tells that the dead came back, or that another animal came. */
function isExplained({ who, place }: Resolved, until: number, changed: Changed): boolean {
  const from = Math.max(0, place.at);
  return changed('dead', from, until + 1) || (isBeast(who.split(/[> ]/u).at(-1) ?? '') && changed('pet', from, until + 1));
}

/** Where an act ends, with what a sentence that follows tells of the same one: "Anna came in. She laughed." */
function endOf(first: PlacedAct, { goesOn }: Acts): number {
  return goesOn(first)?.end ?? first.act.end;
}

/** The dead who act. */
export function revenants(facts: readonly Resolved[], cast: Cast, told: Acts, changed: Changed): RawSlip[] {
  const slips: RawSlip[] = [];
  const seen = new Set<string>();
  for (const death of facts) {
    if (death.fact.key !== 'dead' || seen.has(death.who)) continue;
    seen.add(death.who);
    const acts = told.of(death.who);
    const after = acts.filter(
      ({ act, entry }) => entry.at > death.place.at || (entry === death.place && act.sentence > death.fact.sentence + 1),
    );
    if (after.length === 0) continue;
    const isFrame = acts.length === after.length && new Set(after.map(({ entry }) => entry)).size > LIFE;
    const first = isFrame ? undefined : after.find(told.isTold);
    if (!first || first.entry === death.place || isExplained(death, first.entry.at, changed)) continue;
    if (told.isOther(death, first.entry.at)) continue;
    slips.push({
      rule: 'continuity/death',
      about: nameOf(death.who, cast),
      matter: matter('dead'),
      here: { place: first.entry, start: first.act.start, end: endOf(first, told) },
      established: spotOf(death),
      score: death.fact.holder.kind === 'pronoun' ? 0.7 : 0.85,
    });
  }
  return slips;
}
