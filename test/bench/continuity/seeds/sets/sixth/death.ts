import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const long: Slot = {
  id: 'death.long',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['dead', 'alive']),
  establish: [
    '{X} {has|had} been dead for six years.',
    'They {buried|had buried} {X} in the rain, two winters back, and the vicar {got|had got} the name wrong.',
    'It {is|was} the chair in which {X} {died|had died}, and no one {cares|cared} to sit in it.',
    "Since {X's} funeral the house {has|had} been let to summer visitors.",
    'The ashes of {X} {are|were} in a tea caddy on the shelf, where a cousin {has|had} put them for the time being.',
    'The river {gave|had given} {X} back after nine days, and it {was|had been} by the boots that they {knew|had known} {him}.',
  ],
  contradict: [
    '{x} {comes|came} in without knocking and {asks|asked} for the newspaper.',
    '{x} {is|was} sitting on the stairs, eating an apple.',
    'It {is|was} {x} who {finds|found} the spare key, and {x} who {makes|made} the coffee afterwards.',
    'Someone {laughs|laughed}, and it {is|was} {x}, leaning in at the window.',
    'A postcard {has|had} come that morning from {x}, who {is|was} in the mountains and enjoying the walks.',
    '~{He} {nods|nodded} and {goes|went} on shelling peas.',
    '{x} {has|had} agreed to drive everybody home, and {is|was} out scraping the windscreen.',
  ],
};

const witnessed: Slot = {
  id: 'death.witnessed',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['dead', 'alive']),
  establish: [
    '{X} {dies|died} at the foot of the stairs, before anyone {can|could} fetch help.',
    "The doctor {closes|closed} {X's} eyes, {writes|wrote} down the hour of death, and {looks|looked} for somewhere to wash.",
    "There {is|was} no pulse in {X's} wrist, nor in the throat, and the skin {is|was} already cold.",
    '{X} {lets|let} out one long breath and {does|did} not take another, then or ever.',
  ],
  contradict: [
    '{x} {pours|poured} the last of the tea and {drinks|drank} it standing.',
    '{x} {wants|wanted} to know whose turn it {is|was} to do the dishes.',
    'Between them {x} and one of the boys {get|got} the trunk down as far as the gate.',
    '~{He} {laughs|laughed} until {he} {has|had} to hold on to the table.',
  ],
};

const dog: Slot = {
  id: 'death.dog',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['Bess', 'Bess'], ['Captain', 'Captain'], ['Mustard', 'Mustard']),
  establish: [
    '{X} {has|had} buried the dog, {v}, under the plum tree.',
    "It {is|was} a year since a milk lorry {killed|had killed} {X's} dog {v}.",
    "The lead still {hangs|hung} in {X's} hall, though {v} {has|had} been dead since the thaw and there {will|would} be no other dog.",
  ],
  contradict: [
    "{v} {lies|lay} across {x's} feet and {snores|snored}.",
    '{x} {whistles|whistled}, and {v} {comes|came} bounding down the steps, ears flying.',
    "Somebody {has|had} been feeding {x's} dog again; {v} {looks|looked} guilty and {has|had} gravy on both ears.",
  ],
};

export const death: readonly Slot[] = [long, witnessed, dog];
