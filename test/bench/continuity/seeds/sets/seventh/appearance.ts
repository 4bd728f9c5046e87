import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const eyes: Slot = {
  id: 'appearance.eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['grey', 'brown'], ['blue', 'brown'], ['hazel', 'blue'], ['green', 'brown'], ['brown', 'blue']),
  establish: [
    '{X} {is|was} a person of quiet habits, with {v} eyes that {look|looked} always a little past one, as if at a train.',
    '~{His} eyes {are|were} {v}.',
    'Nature {gave|had given} {X} {v} eyes, and Fate {set|had set} them behind pawnshop spectacles.',
    "The passport {gives|gave} the colour of {X's} eyes as {v}, and for once the passport {is|was} right.",
    '~You {can|could} see yourself twice in {his} {v} eyes, very small, and both times at fault.',
  ],
  contradict: [
    '{x} {has|had} {v} eyes.',
    'The light {catches|caught} {x} full in the face, so that {he} {has|had} to screw up {his} {v} eyes.',
    '~A lash {has|had} got in, and {he} {pulls|pulled} down the lid before the glass and {rolls|rolled} the {v} iris this way and that.',
    'Anybody {will|would} remember {x} for the eyes: {v}, set wide, and never quite on your side.',
    "~{His} mother's people {are|were} all {v}-eyed, and {he} {has|had} not escaped it.",
  ],
};

const hair: Slot = {
  id: 'appearance.hair',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['red', 'black'], ['black', 'fair'], ['fair', 'red'], ['white', 'brown']),
  establish: [
    '{X} {has|had} {v} hair.',
    "The wind {gets|got} in under {X's} hat and {makes|made} what it {likes|liked} of the {v} hair beneath.",
    '~{An v} hair {lies|lay} on the shoulder of {his} coat, one of {his} own, and {he} {picks|picked} it off and {lets|let} it fall.',
    'At the back, {v} head bowed, {X} {is|was} not praying but counting the house.',
  ],
  contradict: [
    "{x's} hair {is|was} {v}, and there {is|was} a good deal of it.",
    '~{He} {drags|dragged} a wet comb through {his} hair, which {is|was} {v} to the roots.',
    'From the gallery all one {sees|saw} of {x} {is|was} the parting, ruled dead straight through {v} hair.',
    'An aunt {once told|had once told} {x} that nobody with hair as {v} as that should wear mustard, and {he} never {has|had}.',
    '~Under the strip light {his} {v} hair {looks|looked} like something bought in a shop.',
  ],
};

const stature: Slot = {
  id: 'appearance.stature',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['tall', 'short']),
  establish: [
    '{X}, who {has|had} to duck for every lintel in the county, {ducks|ducked} for this one.',
    '~{He} {is|was} six foot four in {his} socks.',
    "Wherever a crowd {gathers|gathered} it {is|was} {X's} head that {goes|went} along above it, like a lamp being carried.",
    '{X} {is|was} very tall.',
  ],
  contradict: [
    '{x} {is|was} the shortest person in any room {he} {enters|entered}, and {enters|entered} it accordingly.',
    '~The second shelf {is|was} too high for {him}, as most shelves {are|were} at five foot one, and {he} {fetches|fetched} the stool without being told.',
    'Standing, {x} {comes|came} up to about the third button of a policeman.',
    '{x} {is|was} short.',
  ],
};

const scar: Slot = {
  id: 'appearance.scar',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['left cheek', 'chin'], ['forehead', 'left cheek'], ['chin', 'right temple'], ['upper lip', 'forehead']),
  establish: [
    "There {is|was} a scar on {X's} {v}, the only one {he} {has|had}, and strangers {talk|talked} to it.",
    '~A dog {did|had done} it long ago: one white seam across the {v}, and not another scar on {him}.',
    '{X} {has|had} a single scar, on the {v}.',
  ],
  contradict: [
    '~{He} {strokes|stroked} the scar on {his} {v}, {his} one and only scar, as another might consult a watch.',
    'There {are|were} three stories to account for the one scar {x} {has|had}, the one on the {v}.',
    "Powder {will|would} not sit on {x's} {v}, on account of the scar, the sole flaw in an otherwise blameless face.",
  ],
};

const beard: Slot = {
  id: 'appearance.beard',
  type: 'appearance',
  sex: 'm',
  about: 'anyone',
  pairs: pairsOf(['bearded', 'shaven']),
  establish: [
    '{X} {has|had} worn a full beard since the seminary, and {eats|ate} soup like a man defusing something.',
    '~Crumbs {gather|gathered} in {his} beard as snow {gathers|gathered} in a hedge.',
    '{X} {is|was} a bearded man.',
  ],
  contradict: [
    '{x} {scratches|scratched} {his} bare chin, where nothing {has|had} ever grown but a rash.',
    '~{He} {owns|owned} no razor and {has|had} never needed one; {his} jaw {is|was} as smooth as a spoon.',
    'Clean-shaven, as {he} {has|had} been every day of {his} life, {x} {smells|smelled} faintly of bay rum.',
    '{x} {has|had} no beard and {has|had} never worn one.',
  ],
};

export const appearance: readonly Slot[] = [eyes, hair, stature, scar, beard];
