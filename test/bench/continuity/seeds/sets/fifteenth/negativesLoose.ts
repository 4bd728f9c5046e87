import type { NegativeWording } from '../../model.js';

/** What is only likened, denied, supposed, rounded or put in another word. */
export const negativesLoose: readonly NegativeWording[] = [
  {
    kind: 'comparison',
    slot: 'time.part',
    text: 'Somebody {has|had} lit the great lamp at the mill, and the yard {lies|lay} before {p.him} as plain as at {v}.',
  },
  {
    kind: 'comparison',
    slot: 'kinship.relation',
    text: 'In all that {concerns|concerned} soup and flannel {n} {is|was} as good as {an v} to {x}, and better than most.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.build',
    text: 'The crooked mirror on the stair {gives|gave} {x} the look of {an v} {man}, as it {gives|gave} everyone the look of somebody else.',
  },
  {
    kind: 'negation',
    slot: 'hand.lame',
    text: 'It {is|was} never the {v} that {troubles|troubled} {x}, whatever the masseur {chooses|chose} to rub.',
  },
  {
    kind: 'negation',
    slot: 'kinship.only',
    text: '"That is no {v} of mine," {x} {says|said} of the photograph. "I never had one. It came with the frame."',
  },
  {
    kind: 'negation',
    slot: 'weekday.today',
    text: 'It {is|was} not {v}, for all that the baker {has|had} put up his shutters; there {has|had} been a death in the family.',
  },
  {
    kind: 'supposition',
    slot: 'quantity.ring',
    text: "Had there been {v} keys on {x's} ring, the locksmith, who {charges|charged} by the key, would have sent in quite another bill.",
  },
  {
    kind: 'supposition',
    slot: 'death.where',
    text: 'If only {his} {parent} had died in {v}, {x} sometimes {reflects|reflected}, there would have been a consul to see to the trunks.',
  },
  {
    kind: 'supposition',
    slot: 'object.made',
    text: 'Were the {n} of {v}, the dealer {says|said}, handing it back, he might do business; he {has|had} a customer who {collects|collected} nothing else.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.windows',
    pairs: [
      [{ v: 'nineteen' }, { v: 'twenty' }],
      [{ v: 'eleven' }, { v: 'a dozen' }],
      [{ v: 'thirty-one' }, { v: 'thirty' }],
      [{ v: 'nine' }, { v: 'ten' }],
    ],
    text: 'There {are|were} something like {v} windows in the toll house, and {p.x} {see|sees|saw} a face at none of them.',
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    pairs: [
      [{ v: 'five minutes to ten' }, { v: 'ten' }],
      [{ v: 'four minutes past six' }, { v: 'six' }],
      [{ v: 'eight minutes to nine' }, { v: 'nine' }],
      [{ v: 'three minutes past eleven' }, { v: 'eleven' }],
    ],
    establish: 'It {is|was} {v} by the watch on the mantelpiece, which {makes|made} mistakes for nobody.',
    text: 'It {is|was} {v} or so, and nothing {has|had} been done about the soup.',
  },
  {
    kind: 'rounding',
    slot: 'age.relative',
    pairs: [
      [{ v: 'eleven months older' }, { v: 'a year older' }],
      [{ v: 'nineteen years younger' }, { v: 'twenty years younger' }],
      [{ v: 'nine and a half years younger' }, { v: 'ten years younger' }],
      [{ v: 'fourteen months younger' }, { v: 'a year younger' }],
    ],
    text: '{x}, who {is|was} {v} than {o.x}, near enough, {walks|walked} on the side nearer the wall.',
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: [
      [{ v: 'fair' }, { v: 'blond' }],
      [{ v: 'red' }, { v: 'ginger' }],
      [{ v: 'chestnut' }, { v: 'reddish-brown' }],
      [{ v: 'flaxen' }, { v: 'pale yellow' }],
    ],
    text: "The hat {comes|came} off at last, and {x's} {v} hair {stands|stood} up under it of its own accord.",
  },
  {
    kind: 'synonym',
    slot: 'death.how',
    pairs: [
      [{ v: 'consumption' }, { v: 'tuberculosis' }],
      [{ v: 'a stroke' }, { v: 'an apoplexy' }],
      [{ v: 'lockjaw' }, { v: 'tetanus' }],
      [{ v: 'influenza' }, { v: 'the grippe' }],
    ],
    text: 'The certificate {gives|gave} {v} as the cause; it {is|was} the first time that anyone {has|had} explained {X} in a single line.',
  },
  {
    kind: 'synonym',
    slot: 'kinship.children',
    pairs: [
      [{ v: 'three daughters' }, { v: 'three girls' }],
      [{ v: 'five children' }, { v: 'five youngsters' }],
      [{ v: 'two sons' }, { v: 'two boys' }],
      [{ v: 'four children' }, { v: 'four little ones' }],
    ],
    text: '{x} {lines|lined} up {his} {v} in the hall, and {looks|looked} into every ear.',
  },
];
