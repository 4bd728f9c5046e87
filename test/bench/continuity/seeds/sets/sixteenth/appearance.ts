import type { Slot } from '../../model.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'black' }, { v: 'red' }],
      [{ v: 'fair' }, { v: 'dark brown' }],
      [{ v: 'chestnut' }, { v: 'white-blond' }],
      [{ v: 'ginger' }, { v: 'jet-black' }],
      [{ v: 'grey' }, { v: 'auburn' }],
    ],
    establish: [
      "{x's} {v} hair {is|was} still wet from the leisure centre.",
      "Sawdust {shows|showed} up badly in {x's} {v} hair, and {he} {has|had} given up brushing it out.",
      '{x} {pulls|pulled} off the crash helmet and {shakes|shook} out a head of {v} hair.',
      '"That\'s me in the middle, the one with the {v} hair," {x} {says|said}, tapping the photograph. "I haven\'t changed."',
      'The plughole in the staff shower {is|was} choked with {v} hair, and only one person in the building {has|had} any of that colour: {x}.',
    ],
    contradict: [
      "A single {v} hair {lies|lay} on the pillow, and it {is|was} unmistakably {x's}.",
      '~{He} {pushes|pushed} back {his} {v} hair with a wrist and {leaves|left} flour in it.',
      'Across the bingo hall {p.x} {spot|spots|spotted} {x} at once by the {v} hair.',
      'The barber {asks|asked} where {x} {gets|got} such {v} hair, and {x} {says|said}, "I grew it."',
      "With {his} {v} hair flattened by the headset, {x} {looks|looked} like somebody's choirboy.",
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'left eyebrow' }, { v: 'right eyebrow' }],
      [{ v: 'left cheek' }, { v: 'chin' }],
      [{ v: 'right temple' }, { v: 'left temple' }],
      [{ v: 'chin' }, { v: 'forehead' }],
      [{ v: 'right forearm' }, { v: 'left forearm' }],
    ],
    establish: [
      'A dog in Cardiff {has|had} left {x} with a scar on {his} {v}, and {he} still {crosses|crossed} the road for terriers.',
      "The scar on {x's} {v} {is|was} the only one {he} {has|had}, a souvenir of somebody's bottle.",
      '{x} {rubs|rubbed} the white seam of the scar on {his} {v}, as {he} {does|did} whenever a bill {comes|came}.',
      '"Tree house," {x} {says|said}, touching the scar on {his} {v}, "and a rope that didn\'t hold."',
      'Without the make-up {x} {has|had} a thin pale scar across the {v}.',
    ],
    contradict: [
      "The old scar on {x's} {v} {goes|went} pink in the steam from the kettle.",
      '~{He} {has|had} just the one scar, on {his} {v}, and it {itches|itched} before rain.',
      "The girl with the powder {dabs|dabbed} at {x's} {v}, but nothing in her box {is|was} going to hide that scar.",
      '{p.x} {know|knows|knew} {x} by the scar, of course, that pale nick on the {v}.',
      "On {x's} {v}, where the scar {is|was}, the skin {takes|took} no tan at all.",
    ],
  },
  {
    id: 'appearance.height',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'six foot four' }, { v: 'five foot six' }],
      [{ v: 'five foot one' }, { v: 'five foot ten' }],
      [{ v: 'six foot two' }, { v: 'five foot five' }],
      [{ v: 'five foot three' }, { v: 'six foot' }],
    ],
    establish: [
      '{x} {is|was} {v} in {his} socks.',
      'All {v} of {x} {is|was} wedged into the back of the Fiat between the golf clubs and the dog bed.',
      '"{V}," the tailor {reads|read} off when {x} {stands|stood} against the wall, and {writes|wrote} it down.',
      'At {v}, {x} {has|had} strong opinions about kitchen worktops.',
      "The last pencil mark on the door frame {has|had} {x's} name beside it, and it {is|was} exactly {v} from the floor; {he} {has|had} not grown since.",
    ],
    contradict: [
      '{x} {stands|stood} {v} and not a hair more.',
      '~{He} {is|was} {v} barefoot against the chart in the surgery.',
      'The police description {has|had} {x} at {v}, which for once {is|was} right.',
      '{p.x} {pick|picks|picked} out a wetsuit made for somebody of {v}, and it {fits|fitted} {x} to the inch.',
      'The wardrobe mistress {calls|called} out "{V}!" from the top of the tape measure, and {x} {steps|stepped} away from the wall.',
    ],
  },
];
