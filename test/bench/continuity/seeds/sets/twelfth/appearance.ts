import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['brown', 'blue'], ['green', 'brown'], ['pale blue', 'dark brown'], ['grey', 'green'], ['blue', 'black']),
    establish: [
      '{X} {looks|looked} up from the menu, and for a moment {his} {v} eyes {are|were} all {p.x} {see|sees|saw}.',
      '~Smoke {gets|got} into {his} {v} eyes and {he} {swears|swore} at it as if it had done it on purpose.',
      "{x} {has|had} {his} {parent}'s {v} eyes and none of {his} {parent}'s patience.",
      'The passport photograph {does|did} {x} no favours, but the {v} eyes {are|were} {his} all right.',
    ],
    contradict: [
      '{x} {holds|held} the stare, {v} eyes unblinking, until somebody {coughs|coughed}.',
      '~Those {v} eyes {narrow|narrowed}. "Say that again," {he} {says|said}.',
      '{p.X} {find|finds|found} {x} by the door with {his} {v} eyes still red from crying.',
      'It {is|was} hard to lie to {x}. {His} {v} eyes {do|did} not leave your face while you {talk|talked}.',
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['blond', 'black'], ['red', 'dark brown'], ['black', 'ginger'], ['brown', 'white'], ['long', 'cropped']),
    establish: [
      '{X} {is|was} already at the counter, shaking the rain out of {his} {v} hair.',
      '~{He} {ties|tied} a scarf over {his} {v} hair before {he} {goes|went} near the machine.',
      "Even from the back of the hall {p.x} {know|knows|knew} {x's} {v} hair.",
      '{x} {pushes|pushed} {his} {v} hair off {his} forehead and {bends|bent} over the map again.',
    ],
    contradict: [
      "A leaf {has|had} caught in {x's} {v} hair, and nobody {tells|told} {him}.",
      '~{He} {runs|ran} both hands over {his} {v} hair and {sighs|sighed}.',
      'When {x} {takes|took} off the helmet, {his} {v} hair {is|was} flat with sweat.',
      "{x's} {v} hair {smells|smelled} of the hospital, and {p.x} {try|tries|tried} not to notice.",
    ],
  },
  {
    id: 'appearance.beard',
    type: 'appearance',
    sex: 'm',
    about: 'anyone',
    pairs: pairsOf(
      ['full beard', 'clean-shaven face'],
      ['thick moustache', 'bare upper lip'],
      ['beard', 'smooth chin'],
      ['bushy beard', 'freshly shaved jaw'],
    ),
    establish: [
      "Crumbs {have|had} got into {x's} {v}, and he {goes|went} on eating.",
      '{X} {scratches|scratched} at his {v} while he {reads|read} the letter through.',
      '~Behind the {v} it {is|was} impossible to say whether he {is|was} smiling.',
    ],
    contradict: [
      '{x} {turns|turned}, and the lamp {shows|showed} his {v} and the cut of his collar.',
      '~Sweat {stands|stood} on his {v}, and he {wipes|wiped} it away with his sleeve.',
      "{p.X} {look|looks|looked} at {x's} {v} and {think|thinks|thought} that he {is|was} a handsome man when he {keeps|kept} quiet.",
    ],
  },
  {
    id: 'appearance.build',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'tall' }, { v: 'short' }],
      [{ v: 'thin' }, { v: 'heavy' }],
      [{ v: 'huge' }, { v: 'small' }],
      [{ v: 'lanky' }, { v: 'squat' }],
    ],
    establish: [
      '{X} {is|was} {an v} {man}, and the folding chair {looks|looked} wrong under {him}.',
      '~{An v} {man}, {he} {is|was} easy to pick out on the platform.',
      'They {have|had} found a borrowed uniform for {x}, but nothing in the store {is|was} cut for so {v} {an man}.',
    ],
    contradict: [
      '{x} {stands|stood} in the doorway, {an v} {man} with a bag over one shoulder.',
      '~The guard {makes|made} a joke about {him} being so {v}, and {he} {does|did} not laugh.',
      'Nobody {expects|expected} so {v} {an man} as {x} to win, and the bets {are|were} laid accordingly.',
    ],
  },
  {
    id: 'appearance.glasses',
    type: 'appearance',
    about: 'anyone',
    pairs: [[{}, {}]],
    establish: [
      '{X} {has|had} never needed glasses, and {reads|read} {p.him} the number of the bus before {p.he} {can|could} even see that it {is|was} one.',
      '~{He} {has|had} perfect eyesight and no glasses to hide behind.',
    ],
    contradict: [
      '{x} {takes|took} off {his} glasses and {cleans|cleaned} them on the end of {his} shirt.',
      '~{His} glasses {have|had} slid down {his} nose, and {he} {pushes|pushed} them up without looking away from the page.',
      "Steam {fogs|fogged} {x's} glasses as soon as {he} {leans|leaned} over the pot.",
    ],
  },
  {
    id: 'appearance.mark',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['left cheek', 'right cheek'], ['chin', 'forehead'], ['right temple', 'left temple'], ['throat', 'upper lip']),
    establish: [
      "The scar on {x's} {v}, the only one {he} {has|had}, {goes|went} white when {he} {is|was} angry.",
      '{X} {touches|touched} the scar on {his} {v}, the one the dog gave {him}.',
    ],
    contradict: [
      '{x} {rubs|rubbed} the old dog bite, the scar on {his} {v}, which {is|was} the only scar {he} {has|had}.',
      "~{His} one scar, a dog's work, {shows|showed} on {his} {v} when {he} {turns|turned} to the lamp.",
    ],
  },
];
