import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const FATHER = { v: 'father', their: 'his' };
const MOTHER = { v: 'mother', their: 'her' };
const parents: readonly Pair[] = [
  [FATHER, FATHER],
  [MOTHER, MOTHER],
];

const person: Slot = {
  id: 'death.person',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['dead', 'alive']),
  establish: [
    '{X} {is|was} dead.',
    '{X} {died a year ago|had died a year before}, of nothing in particular.',
    'They {have|had} buried {X} beside the railway, as {he} {always wanted|had always wanted}.',
    '{X} {has|had} been in the ground two winters, and the stone {is|was} still not paid for.',
    'The sea {gave|had given} {X} back after nine days, and the priest {read|had read} the service over what there {was|had been}.',
    "The bullet {went|had gone} in under {X's} collarbone, and by the time the ambulance {came|had come} there {was|had been} nobody left to save.",
    'The last thing {X} {did|had done} on this earth {was|had been} to complain of the soup; a stroke {took|had taken} {him} off between that and the fish.',
  ],
  contradict: [
    '{x} {pours|poured} the tea and {asks|asked} who {takes|took} sugar.',
    '"Shut that door," {says|said} {x}, and {goes|went} on peeling the orange.',
    '{x} {is|was} late again, and {comes|came} in with a torn sleeve, swearing at the tram.',
    "In the doorway {x} {sneezes|sneezed} twice and {begs|begged} everybody's pardon.",
    '{x} {looks|looked} well; {he} {has|had} put on weight since {he} {took|had taken} the new job.',
    'Nothing {pleases|pleased} {x} so much as a quarrel, and {he} {is|was} having one now, with the gas company, at the top of {his} voice.',
    '{x} {loses|lost} the hand, {pays|paid} up, and {deals|dealt} again.',
    '{x} {comes|came} in and {sits|sat} down.',
    '{x} {is|was} alive and in good health.',
  ],
};

const parent: Slot = {
  id: 'death.parent',
  type: 'death',
  about: 'anyone',
  pairs: parents,
  establish: [
    "{X's} {v} {is|was} dead.",
    '~{He} {is|was} in black for {his} {v}, six weeks buried.',
    "The house {is|was} {X's} now, together with the debts: {his} {v} {made|had made} it over to {him} an hour before {their} death.",
  ],
  contradict: [
    "{x's} {v} {telephones|telephoned} to ask whether {x} {has|had} eaten.",
    '~From the next room {his} {v} {calls|called} out that the stew {is|was} catching.',
    '{x} {has|had} brought {his} {v}, who {will|would} not come in, and {sits|sat} in the car with {their} hat on, reading the map.',
    '{x} {lives|lived} with {his} {v}, who {is|was} out at the shops just now.',
  ],
};

const dog: Slot = {
  id: 'death.dog',
  type: 'death',
  about: 'anyone',
  pairs: pairsOf(['Bruno', 'Bruno'], ['Tinker', 'Tinker'], ['Major', 'Major']),
  establish: [
    '{X} {buried|had buried} the dog {v} under the plum tree, in a good blanket.',
    '~The lead still {hangs|hung} on its hook, though {v}, the only dog {he} {ever loved|had ever loved}, {was|had been} put down at Easter.',
    "The milk lorry {killed|had killed} {X's} dog {v} outright.",
    "{X's} dog {v} {is|was} dead.",
  ],
  contradict: [
    "{v} {noses|nosed} at {x's} pocket for a crust, {gets|got} it, and {lies|lay} down on everybody's feet, as that dog always {does|did}.",
    '{x} {whistles|whistled}, and {v} {comes|came} out from under the bench, the whole dog wagging.',
    '~{His} dog {v} {is|was} scratching at the door to be let out.',
    '{x} {has|had} {his} dog {v} there, on a lead.',
  ],
};

export const death: readonly Slot[] = [person, parent, dog];
