import type { Host, NegativeWording, Slot } from '../model.js';

/** Wordings by one hand, and the stories they are planted in. */
export interface SeedSet {
  readonly name: string;
  readonly hosts: readonly Host[];
  readonly slots: readonly Slot[];
  readonly negatives: readonly NegativeWording[];
  /** Whether the wording at this place of its list belongs to the set, and likewise the story of others at this place. */
  readonly takes: (index: number) => boolean;
  /** What is added to the seed, so that sets differ in their draws. */
  readonly seedStep: number;
}
