import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['brown', 'blue'], ['green', 'brown'], ['grey', 'brown'], ['blue', 'dark'], ['dark', 'green'], ['pale blue', 'hazel']),
    establish: [
      '{X} {does|did} not smile, but {his} {v} eyes {crinkle|crinkled} at the corners, and that {is|was} nearly the same thing.',
      '~{He} {rubs|rubbed} {his} {v} eyes with the back of one wrist and {asks|asked} whether there {is|was} any coffee left.',
      "The light {catches|caught} {x's} eyes, {v} and a little bloodshot, before {he} {turns|turned} away.",
      '{X} {has|had} the family eyes, {v} and heavy-lidded, and people {tend|tended} to tell {him} things {he} {has|had} not asked about.',
      "Something {flickers|flickered} in {x's} {v} eyes, gone almost before it {has|had} arrived.",
    ],
    contradict: [
      '{x} {blinks|blinked} hard, and for a second those {v} eyes {are|were} wet.',
      "Over the rim of the cup {x's} eyes {look|looked} very {v} and not at all sorry.",
      '~{His} {v} eyes {narrow|narrowed}. "Say that again," {he} {says|said}, "and slower."',
      '{x} {has|had} put on sunglasses, which {is|was} a pity, since {his} {v} eyes {are|were} the one soft thing about {him}.',
      '{p.x} {keep|keeps|kept} watching {x}, the way {his} {v} eyes {go|went} to the door at every noise.',
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['red', 'black'], ['black', 'fair'], ['white', 'brown'], ['blond', 'dark'], ['auburn', 'grey'], ['sandy', 'black']),
    establish: [
      '{X} {pushes|pushed} a hank of {v} hair out of {his} face and {goes|went} on reading.',
      'It {is|was} easy to pick {X} out of any crowd; that {v} hair {shows|showed} from across a street.',
      '~{He} {has|had} been caught without a hat, and {his} {v} hair {is|was} plastered flat to {his} skull.',
      '{x} {bends|bent} over the page until all {p.he} {can|could} see of {him} {is|was} the parting in {his} {v} hair.',
    ],
    contradict: [
      "A draught from somewhere {lifts|lifted} {x's} {v} hair and {lets|let} it drop again.",
      '{x} {drags|dragged} both hands through {his} {v} hair until it {stands|stood} up like a brush.',
      "There {is|was} a bit of leaf caught in {x's} hair, bright against the {v}, and nobody {tells|told} {him}.",
      '~{He} {tugs|tugged} a hood up over {his} {v} hair and {looks|looked} at once like somebody up to no good.',
    ],
  },
  {
    id: 'appearance.beard',
    type: 'appearance',
    sex: 'm',
    about: 'anyone',
    pairs: pairsOf(['beard', 'smooth'], ['moustache', 'bare'], ['full beard', 'clean-shaven'], ['goatee', 'hairless']),
    establish: [
      '{X} {tugs|tugged} at {his} {v} the way {he} always {does|did} when a sum {will|would} not come out.',
      "There {are|were} crumbs in {x's} {v}, and {he} {seems|seemed} to know it and not to mind.",
      '{X} {wears|wore} {an v} that {makes|made} {him} look like a minor prophet.',
    ],
    contradict: [
      '{x} {scratches|scratched} {his} {v} chin and {says|said} that {he} {will|would} think about it.',
      "A muscle {jumps|jumped} in {x's} {v} jaw.",
      '~{He} {lays|laid} two fingers against {his} {v} cheek, as though a tooth {is|was} troubling {him}.',
    ],
  },
  {
    id: 'appearance.build',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['tiny', 'towering'], ['gaunt', 'portly'], ['enormous', 'slight'], ['stout', 'rake-thin'], ['skinny', 'burly']),
    establish: [
      '{X} {is|was} {an v} {man}, and the doorway {seems|seemed} to have been built with somebody else in mind.',
      'For such {an v} person {x} {makes|made} remarkably little fuss about where {he} {sits|sat}.',
      '~{He} {is|was} {v}, all the same, and the coat {he} {has|had} borrowed {fits|fitted} {him} nowhere.',
    ],
    contradict: [
      '{x} {gets|got} to {his} feet, {v} as {he} {is|was}, and {begins|began} to stack the cups.',
      'The {v} figure by the window {turns|turned} around, and of course it {is|was} {x}.',
      '{x} {has|had} always been {v}, even at school, and {moves|moved} with the care of someone used to remarks.',
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'left eyebrow' }, { v: 'right eyebrow' }],
      [{ v: 'chin' }, { v: 'forehead' }],
      [{ v: 'right cheek' }, { v: 'left cheek' }],
      [{ v: 'upper lip' }, { v: 'temple' }],
    ],
    establish: [
      'The one scar {x} {has|had}, a white nick on the {v}, {goes|went} pink whenever {he} {loses|lost} {his} temper.',
      '{X} {touches|touched} the scar on {his} {v}, an old habit, and {says|said} nothing.',
    ],
    contradict: [
      '{x} {is|was} angry; the scar on {his} {v} {has|had} gone dark, as it always {does|did}.',
      '~{He} {runs|ran} a thumb along {his} scar, the one on the {v} that {he} {tells|told} a different story about every time.',
    ],
  },
  {
    id: 'appearance.tattoo',
    type: 'appearance',
    about: 'newcomer',
    pairs: pairsOf(['swallow', 'anchor'], ['compass', 'rose'], ['snake', 'swallow'], ['moth', 'dagger']),
    establish: [
      '{X} {has|had} a single tattoo, a faded {v} on the inside of the wrist, and {wears|wore} long cuffs to keep it private.',
      'When {X} {reaches|reached} for the salt {his} sleeve {rides|rode} up and there {is|was} {his} only tattoo, a small blue {v} on {his} wrist.',
    ],
    contradict: [
      '{x} {turns|turned} {his} wrist over, and {p.he} {see|sees|saw} the {v} tattooed there, the only ink {he} {has|had} on {him}.',
      "The {v} on {x's} wrist {is|was} a mistake, {he} {says|said}, but it {is|was} the only tattoo {he} {has|had} and {he} {has|had} got used to it.",
    ],
  },
];
