import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.brothers',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['three', 'five'], ['four', 'three'], ['five', 'four'], ['six', 'three']),
    establish: [
      '{x} {has|had} {v} brothers and not one of them {can|could} boil an egg.',
      'You {learn|learned} to eat fast, {x} {says|said}, when you {grow|grew} up with {v} brothers.',
      "All {v} of {x's} brothers {have|had} gone into the navy, and {he} {gets|got} the postcards.",
      '"I\'ve got {v} brothers," {x} {says|said}. "I know what a fight sounds like."',
    ],
    contradict: [
      '{x} {rings|rang} each of {his} {v} brothers in turn, and none of them {picks|picked} up.',
      "As the only one without a temper out of {his} {parent}'s children, {x} {has|had} kept the peace among {his} {v} brothers for years.",
      '~{He} {has|had} the manner of somebody raised with {v} brothers, all elbows and no secrets.',
      "None of {x's} {v} brothers {knows|knew} where {he} {is|was}, and {he} {means|meant} to keep it like that.",
    ],
  },
  {
    id: 'kinship.relation',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(
      ['brother', 'uncle'],
      ['cousin', 'stepfather'],
      ['father-in-law', 'brother'],
      ['grandfather', 'cousin'],
      ['nephew', 'father'],
    ),
    establish: [
      '{x} {has|had} brought {his} {v}, {o.X}, who {shakes|shook} hands with everybody and {sits|sat} down.',
      "{o.X} {is|was} {x's} {v}, and they {have|had} the same way of not answering.",
      "Of all {x's} relations {p.he} {like|likes|liked} {his} {v} {o.X} best.",
      'The message {is|was} from {o.X}, {x\'s} {v}: "Coming over, put the kettle on."',
    ],
    contradict: [
      "{o.x} {slams|slammed} the boot. Being {x's} {v} {does|did} not mean that he {has|had} to carry everything.",
      '"Ask your {v}," {p.he} {tell|tells|told} {x}, and {point|points|pointed} across at {o.x}.',
      'It {is|was} a funny thing to hear {o.x} talk of {x} like that, his tone so cold, when he {is|was} after all {his} {v}.',
      "Since {o.x} {is|was} {x's} {v}, people {expect|expected} the two of them to stick together.",
    ],
  },
  {
    id: 'kinship.only-child',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(
      ['older sister', 'older sister'],
      ['little brother', 'little brother'],
      ['twin', 'twin'],
      ['big brother', 'big brother'],
    ),
    establish: [
      '{x} {is|was} an only child and {has|had} never got used to sharing a bathroom.',
      "{x's} parents {have|had} only ever had the one child, and all their hopes {sit|sat} on {his} shoulders like a wet coat.",
      '"No brothers, no sisters," {x} {says|said}. "Just me and the television."',
    ],
    contradict: [
      "{x's} {v} {has|had} sent another parcel, socks mostly.",
      '{x} {keeps|kept} a picture of {his} {v} in {his} wallet, behind the stamps.',
      "It {is|was} {x's} {v} who {taught|had taught} {him} to whistle like that, back when they {shared|had shared} a bedroom at their parents' house.",
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(['three', 'five'], ['four', 'three'], ['five', 'four'], ['six', 'three']),
    establish: [
      '{X} {has|had} {v} children at home and {talks|talked} about nothing else.',
      "A {man} with {v} children {doesn't|didn't} get much sleep, {X} {says|said}, and {yawns|yawned} to prove it.",
      '{X} {is|was} raising {v} kids alone on one wage and a lot of soup.',
    ],
    contradict: [
      '{x} {counts|counted} them into the car, all {v} of {his} children, and {shuts|shut} the door on the noise.',
      'The only thing that {x} {carries|carried} everywhere {is|was} a strip of pictures from a booth, with {his} {v} children, the whole brood, squashed into it.',
      '{x} {has|had} packed lunches for every one of {his} {v} kids and forgotten {his} own.',
    ],
  },
];
