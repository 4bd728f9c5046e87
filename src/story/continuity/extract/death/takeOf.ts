import { holderOf } from '../../grammar/holder.js';
import { mournedOf, rankedOf } from '../../grammar/mourned.js';
import type { Sentence } from '../../grammar/types.js';
import type { Claim, FactSheet, Hit } from '../fact.js';

/** Takes what a hit says of a death: of "the gander" and "the signalman" no other reader knows. */
export function takeOf(sentence: Sentence, hit: Hit, said: Claim, sheet: FactSheet): void {
  const holder = rankedOf(hit.own) ?? (holderOf(hit.own) ? undefined : mournedOf(hit.own));
  if (holder) sheet.addOf(sentence, holder, hit, said);
  else sheet.add(sentence, hit, said);
}
