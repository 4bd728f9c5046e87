import type { Random } from './random.js';
import type { Slot } from './model.js';
import type { Block } from './story.js';
import { fillIn, type Telling } from './template.js';
import { AFTERWARDS, ARRIVALS, BEFOREHAND, STIRS } from './surroundings/carriers.js';

/** Names the subject, so that a pronoun or a first name later can be only theirs. */
const NAMES_WHOLE = '{X';
const NAMES = /\{(X|x)/;

/** What stands before a planted sentence in its paragraph, if anything. */
export interface Lead {
  readonly slot: Slot;
  /** Somebody the story does not know of. */
  readonly isNew: boolean;
  /** The other half, which may be the only one to name the subject. */
  readonly otherHalf: string;
}

/** The paragraph that establishes. */
export function establishing(wording: string, telling: Telling, lead: Lead, random: Random): Block {
  const introduce = lead.isNew && named(wording, lead.otherHalf) && (!wording.includes(NAMES_WHOLE) || wording.startsWith('~'));
  const before = introduce ? random.pick(ARRIVALS) : leadIn(wording, lead.slot, random);
  return paragraph(wording, before, lead.slot, 'established', telling, random);
}

/** The paragraph that contradicts, or seems to. */
export function contradicting(wording: string, telling: Telling, slot: Slot, random: Random): Block {
  return paragraph(wording, leadIn(wording, slot, random), slot, 'contradicted', telling, random);
}

function named(...wordings: readonly string[]): boolean {
  return wordings.some((wording) => NAMES.test(wording) || wording.startsWith('~'));
}

function leadIn(wording: string, slot: Slot, random: Random): string | undefined {
  if (wording.startsWith('~')) return random.pick(STIRS);
  return slot.about === 'nobody' && random.below(3) === 0 ? random.pick(BEFOREHAND) : undefined;
}

function paragraph(
  wording: string,
  before: string | undefined,
  slot: Slot,
  role: 'established' | 'contradicted',
  telling: Telling,
  random: Random,
): Block {
  const planted = fillIn(wording.replace(/^~/, ''), telling);
  const lead = before === undefined ? '' : `${fillIn(before, telling)} `;
  // a sentence after a slip of the telling would slip as well
  const after =
    slot.about !== 'narration' && random.below(2) === 0 && !/["*]$/.test(planted) ? ` ${fillIn(random.pick(AFTERWARDS), telling)}` : '';
  return { text: lead + planted + after, scene: 0, timed: false, role, marked: { start: lead.length, end: lead.length + planted.length } };
}
