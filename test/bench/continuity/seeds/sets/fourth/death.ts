import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const NONE: readonly Pair[] = pairsOf(['dead', 'alive']);

const buried: Slot = {
  id: 'death.buried',
  type: 'death',
  about: 'newcomer',
  pairs: NONE,
  establish: [
    '{X} {is|was} dead.',
    '{X} {died|had died} in the spring, quietly, one hand resting on the dog.',
    "They {buried|had buried} {X} on a hillside above the sea, the coffin tilting, the wind snatching at the priest's words.",
    "Six years {have|had} passed since {X's} funeral, and the lilies, waxy, over-sweet, {are|were} still what {p.x} {smell|smells|smelled} when {p.he} {think|thinks|thought} of it.",
    "{X's} ashes {went|had gone} into the river, a grey veil unfolding, then nothing.",
    'Nobody {has|had} touched the room since {X}, drawing one last rattling breath, {slipped|had slipped} away in it.',
  ],
  contradict: [
    '{x} {is|was} alive and well.',
    '{x} {comes|came} in, shaking rain from {his} umbrella, and {asks|asked} what everyone {is|was} staring at.',
    'Across the room {x} {pours|poured} the tea, wrist steady, steam curling up around {his} face.',
    'The phone {buzzes|buzzed}. It {is|was} {x}, calling from the car, wanting to know whether {he} {is|was} expected for supper.',
    '"You worry too much," {says|said} {x}, squeezing {p.x\'s} shoulder, fingers warm through the cloth.',
    '{x} {stifles|stifled} a yawn, leaning in the doorway, keys dangling from one finger.',
  ],
};

const accident: Slot = {
  id: 'death.accident',
  type: 'death',
  about: 'newcomer',
  pairs: NONE,
  establish: [
    '{X} {was|had been} killed in a car crash.',
    'The lorry {killed|had killed} {X} instantly, they {say|said}, a kindness, glass glittering over the road like frost.',
    '{X} {was|had been} pulled from the canal the year before, drowned, a shoe missing, leaves in {his} hair.',
    'A heart attack {took|had taken} {X} at the top of the stairs, mid-step, a basket of laundry tumbling ahead of the body.',
    'The climb {cost|had cost} {X} {his} life; the mountain rescue {carried|had carried} {his} body down in a red blanket.',
  ],
  contradict: [
    '{x} {walks|walked} through the door, breathing hard, {his} cheeks pink from the cold.',
    '{x} {waves|waved} from the far side of the road, mouthing something, pointing at {his} watch.',
    '{x} {drums|drummed} {his} fingers on the table, sighing, waiting for somebody to speak first.',
    'A letter {has|had} arrived from {x}, written the day before, the ink barely dry, all about {his} new job.',
    'With a grunt of effort {x} {hauls|hauled} the last of the boxes inside, then {sinks|sank} down on it, fanning {himself} with a glove.',
  ],
};

const animal: Slot = {
  id: 'death.pet',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['cat', 'cat'], ['dog', 'dog'], ['goat', 'goat']),
  establish: [
    "{X's} {v} {is|was} dead.",
    "The vet {put|had put} down {X's} only animal, the {v}, a week earlier, and {he} {keeps|kept} listening for it all the same.",
    '{X} {dug|had dug} the grave {himself}, out behind the shed, laying the {v}, the last animal {he} {has|had} ever owned, on a folded blanket.',
  ],
  contradict: [
    "{x's} {v} {is|was} in excellent health.",
    '{x} {feeds|fed} {his} {v}, the same {v} as ever, from the flat of {his} palm, murmuring nonsense.',
    "{x's} {v} {lifts|lifted} its head, ears pricking at a familiar step.",
  ],
};

export const death: readonly Slot[] = [buried, accident, animal];
