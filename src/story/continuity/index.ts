import { ContinuityDocument } from './document.js';
import type { Notes, Slip } from './types.js';

/** Opens a text for checking, edit by edit. */
export function openContinuity(text: string, notes: readonly Notes[] = []): ContinuityDocument {
  return new ContinuityDocument(text, notes);
}

/** Where a story contradicts itself, or what its writer declared. */
export function contradictionsIn(text: string, notes: readonly Notes[] = []): readonly Slip[] {
  return openContinuity(text, notes).slips();
}

export { ContinuityDocument } from './document.js';
export { CONTINUITY_RULES, type ContinuityRule, type Notes, type Said, type Slip } from './types.js';
