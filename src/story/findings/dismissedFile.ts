import { z } from 'zod';
import type { Dismissed, DismissedPlace, NewlyDismissed } from './dismissals.js';
import type { FindingRule } from './finding.js';

/** Dismissals of a folder's files, by their paths with slashes. */
export type DismissedFiles = ReadonlyMap<string, Dismissed>;

/** A file of dismissals that somebody changed into what it cannot be. */
export class DismissedFileError extends Error {
  readonly code = 'dismissals';

  constructor(options?: ErrorOptions) {
    super('The file .polaris/dismissed.json cannot be read: mend it, take its last version back, or delete it.', options);
    this.name = 'DismissedFileError';
  }
}

const RULE = /^(?:style\/(?:textured|heavy|overloaded)|continuity\/[\w-]+|overloading|coherence|review\.[\w-]+)$/;
const isRule = (value: string): value is FindingRule => RULE.test(value);

const placeSchema = z.object({
  rule: z.string(),
  words: z.string(),
  before: z.string(),
  after: z.string(),
  established: z.string().optional(),
  quote: z.string(),
});
const fileSchema = z.object({
  version: z.literal(1),
  files: z.record(z.string(), z.object({ rules: z.array(z.string()).default([]), places: z.array(placeSchema).default([]) })),
});

/**
 * Reads a file of dismissals. Rules of a later version of the product are passed over.
 * @throws {DismissedFileError} when it is no such file
 */
export function decodeDismissed(json: string): DismissedFiles {
  try {
    const { files } = fileSchema.parse(JSON.parse(json));
    return new Map(Object.entries(files).map(([path, { rules, places }]) => [path, { rules: rules.filter(isRule), places }]));
  } catch (error) {
    throw new DismissedFileError({ cause: error });
  }
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Writes a file of dismissals: sorted, a line for each fact, so that two people's versions merge. */
export function encodeDismissed(files: DismissedFiles): string {
  const sorted = [...files]
    .filter(([, { rules, places }]) => rules.length + places.length > 0)
    .sort(([one], [other]) => order(one, other))
    .map(([path, { rules, places }]) => [path, { rules: [...rules].sort(order), places: [...places].sort(byWords).map(inOrder) }]);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(sorted) as object }, null, 2)}\n`;
}

function byWords(one: DismissedPlace, other: DismissedPlace): number {
  return order(one.quote, other.quote) || order(nameOf(one), nameOf(other));
}

function inOrder({ rule, quote, words, before, after, established }: DismissedPlace): DismissedPlace {
  return { rule, quote, words, before, after, ...(established === undefined ? {} : { established }) };
}

/** What is dismissed at once. */
export interface MoreDismissed {
  readonly rules?: Dismissed['rules'];
  readonly places?: readonly NewlyDismissed[];
}

/** Adds dismissals to what a file has: each once, and those of places that nothing tells apart once for each of them. */
export function addDismissed(old: Dismissed, more: MoreDismissed): Dismissed {
  const times = new Map<string, number>();
  for (const place of old.places) times.set(nameOf(place), (times.get(nameOf(place)) ?? 0) + 1);
  const places = [...old.places];
  for (const { copies, ...place } of more.places ?? []) {
    const known = times.get(nameOf(place)) ?? 0;
    if (known >= copies) continue;
    times.set(nameOf(place), known + 1);
    places.push(place);
  }
  return { rules: [...new Set([...old.rules, ...(more.rules ?? [])])], places };
}

function nameOf({ rule, words, before, after, established = '' }: DismissedPlace): string {
  return [rule, words, before, after, established].join(' ');
}
