import type { Slot } from '../../model.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'gray' }, { v: 'brown' }],
      [{ v: 'green' }, { v: 'dark brown' }],
      [{ v: 'blue' }, { v: 'hazel' }],
      [{ v: 'dark brown' }, { v: 'pale blue' }],
      [{ v: 'hazel' }, { v: 'gray' }],
    ],
    establish: [
      "The light from the kitchen window {falls|fell} across {x's} face and {shows|showed} how {v} {his} eyes really {are|were}.",
      "{x} {has|had} the {v} eyes of everybody on {his} mother's side, and {is|was} tired of being told so.",
      'It {is|was} hard to lie to {x}; those {v} eyes {stay|stayed} on a person until the truth {comes|came} out.',
      '"You can always tell {x} by the eyes," {o.X} {says|said}. "Nobody else around here has {v} ones like that."',
      '~{He} {looks|looked} up from the casserole dish, {his} eyes {v} and amused.',
    ],
    contradict: [
      "{x's} {v} eyes {go|went} to the screen door and back again.",
      'What people {notice|noticed} first about {x} {is|was} the {v} of {his} eyes.',
      'In the mirror over the sideboard {x} {meets|met} {his} own eyes, which {are|were} {v} and {need|needed} sleep.',
      '~{His} eyes {are|were} {v}, and they {give|gave} away everything {he} {thinks|thought}.',
      "Across the card table {o.X} {looks|looked} into {x's} eyes, as {v} as the day they met, and {folds|folded} a good hand.",
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'red' }, { v: 'black' }],
      [{ v: 'blond' }, { v: 'black' }],
      [{ v: 'black' }, { v: 'blond' }],
      [{ v: 'brown' }, { v: 'red' }],
      [{ v: 'auburn' }, { v: 'blond' }],
    ],
    establish: [
      '{x} {comes|came} in out of the rain with {his} {v} hair plastered flat.',
      'Nobody {can|could} say where {x} {has|had} gotten that {v} hair.',
      'Across the gymnasium {x} {is|was} easy to find, the one {v} head among all the ball caps.',
      '"That {v} hair of yours will be the death of the shower drain," {o.X} {tells|told} {x}.',
      '~{He} {has|had} {v} hair that no comb {has|had} ever persuaded to lie down.',
    ],
    contradict: [
      '{x} {pushes|pushed} a strand of {v} hair out of {his} eyes and {goes|went} on shelling peas.',
      "Under the porch bulb {x's} hair {looks|looked} what it {is|was}, plain {v}, and in need of cutting.",
      "On the collar of {x's} coat there {are|were} a few hairs, {v} ones, {his} own.",
      '~{He} {is|was} {v}-haired and freckled and {does|did} not tan.',
      "The baby {reaches|reached} for a fistful of {x's} hair, delighted that anything {can|could} be so {v}.",
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'left cheek' }, { v: 'right cheek' }],
      [{ v: 'chin' }, { v: 'forehead' }],
      [{ v: 'right temple' }, { v: 'left temple' }],
      [{ v: 'forehead' }, { v: 'left cheek' }],
    ],
    establish: [
      "The scar on {x's} {v} {is|was} the size of a fingernail and older than the swing set everybody {blames|blamed} for it.",
      '{x} {has|had} only one scar worth showing, a pale crescent on {his} {v}.',
      '~{He} {has|had} a single scar, on {his} {v}, and it {whitens|whitened} whenever {he} {laughs|laughed}.',
    ],
    contradict: [
      "The scar on {x's} {v} {has|had} gone pink with the cold.",
      '{x} {touches|touched} {his} {v}, where the scar {is|was}, and {says|said} nothing.',
      '"Does it still hurt?" the child {asks|asked}, looking hard at the scar on {x\'s} {v}.',
      '~{He} {turns|turned} so that the lamp {shows|showed} the old scar on {his} {v}.',
    ],
  },
  {
    id: 'appearance.build',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'tall' }, { v: 'short' }],
      [{ v: 'heavyset' }, { v: 'skinny' }],
      [{ v: 'tiny' }, { v: 'huge' }],
      [{ v: 'scrawny' }, { v: 'fat' }],
    ],
    establish: [
      '{x} {is|was} {an v} {man} who {has|had} never once been comfortable in a church pew.',
      'They {are|were} all one shape in that family, and {x} {is|was} as {v} as the rest.',
      '~{He} {is|was} {v}, and {buys|bought} {his} clothes from a catalog on that account.',
    ],
    contradict: [
      '{X}, {v} and out of breath, {comes|came} up the drive with the mail.',
      'For {an v} {man} like {x}, the borrowed choir robe {is|was} a comedy.',
      '~{He} {is|was} {an v} {man}, and the coat {he} {has|had} been lent {does|did} not fit anywhere.',
    ],
  },
];
