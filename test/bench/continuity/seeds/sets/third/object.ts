import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const destroyed: Slot = {
  id: 'object.destroyed',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['camera', 'camera'],
    ['flute', 'flute'],
    ['pocket watch', 'pocket watch'],
    ['radio', 'radio'],
    ['telescope', 'telescope'],
  ),
  establish: [
    "{X's} {v} {has|had} gone under a tram. Nothing {is|was} left of it worth sweeping up, and {he} {has|had} not bought another.",
    "The fire {has|had} got {X's} {v}, the only one {he} {has|had} ever owned.",
    '~{He} no longer {has|had} a {v}. The old one {lies|lay} at the bottom of the lake.',
  ],
  contradict: [
    '{x} {takes|took} the {v} out of {his} bag, the old one, the one {he} {has|had} always had, and {blows|blew} the dust off it.',
    "{x's} {v} {is|was} on the sill in one piece, the only one {he} {has|had} ever owned.",
    '~{He} {is|was} wiping {his} {v}, in use every day for twenty years and never a scratch on it.',
  ],
};

const sold: Slot = {
  id: 'object.sold',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['van', 'van'], ['motorbike', 'motorbike'], ['car', 'car'], ['pick-up', 'pick-up']),
  establish: [
    '{X} {has|had} sold the {v} to a man from the coast, cash, no receipt, and {goes|went} about on foot.',
    '~The {v} {is|was} gone, lost at cards, and {he} {has|had} nothing to drive any more.',
    '{X} {has|had} given {his} {v} to a cousin for good, papers and all, and {has|had} taken the bus ever since.',
  ],
  contradict: [
    '{x} {has|had} had the same {v} without a break for ten years, and {parks|parked} it as badly as ever.',
    "The keys {are|were} in {x's} hand. {He} {has|had} left {his} {v}, the only one {he} {has|had} ever had, with two wheels on the kerb.",
    '{x} {drives|drove} everywhere, as {he} always {has|had}, in the old {v} {he} {will|would} never part with.',
  ],
};

const suitcase: Slot = {
  id: 'object.suitcase',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['green', 'red'], ['black', 'white'], ['yellow', 'blue'], ['tan', 'purple']),
  establish: [
    "{X's} suitcase {is|was} {v}, the cheap kind, with one bad wheel.",
    '~{He} {has|had} exactly one suitcase, and it {is|was} {v}.',
  ],
  contradict: [
    '{x} {sits|sat} down on {his} {v} suitcase to wait.',
    "{x's} suitcase, the only one {he} {has|had}, {stands|stood} out from the rest: {v}, strapped, enormous.",
    'The label {is|was} coming off the {v} suitcase that {x} {has|had} dragged through four airports.',
  ],
};

const revolver: Slot = {
  id: 'object.revolver',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['in the desk drawer', 'under the mattress'],
    ['in the wardrobe', 'in the glove compartment'],
    ['behind the flour', 'in the piano stool'],
  ),
  establish: [
    '{X} {keeps|kept} {his} revolver {v}, and nowhere else.',
    "There {is|was} one place for {X's} revolver, and that {is|was} {v}.",
  ],
  contradict: [
    'The revolver {has|had} never been anywhere but {v}, where {x} {likes|liked} to have it.',
    'For as long as {he} {has|had} owned the thing, {x} {has|had} kept {his} revolver {v}.',
  ],
};

const lighter: Slot = {
  id: 'object.lighter',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['gold', 'plastic'], ['silver', 'brass'], ['steel', 'tortoiseshell']),
  establish: [
    '{X} {flicks|flicked} the lid of {his} lighter, the {v} one, the only one {he} {has|had}.',
    'Somebody {once gave|had once given} {X} a {v} lighter, and {he} {has|had} never carried any other.',
  ],
  contradict: [
    '{x} {lights|lit} the candle with the same {v} lighter {he} {has|had} always carried.',
    '{x} {has|had} one lighter, a {v} thing with {his} initials on it, and {cannot|could not} find it.',
  ],
};

export const object: readonly Slot[] = [destroyed, sold, suitcase, revolver, lighter];
