import type { NegativeWording } from '../../model.js';

/** Changes that are told, flashbacks, scene breaks, nicknames, two people. */
export const negativesTold: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'object.key',
    between:
      'After the break-in down the road {o.X} {goes|went} out with a flashlight, {takes|took} the spare key from where it {has|had} always been, and {hangs|hung} it on a nail in the garage instead.',
    text: '{p.x} {find|finds|found} the spare key {v}, behind the rake, and {let|lets|let} everybody in.',
    pairs: [
      [{ v: 'under the flowerpot by the back steps' }, { v: 'on its nail in the garage' }],
      [{ v: 'inside the mailbox' }, { v: 'on the nail in the garage' }],
      [{ v: 'in a coffee can on the porch' }, { v: 'on that nail in the garage' }],
    ],
  },
  {
    kind: 'told-change',
    slot: 'hand.bandaged',
    between:
      'The bandage {comes|came} off at last, and the very same afternoon {x} {goes|went} down on the church steps and {does|did} just as much damage on the other side.',
    text: '"The other one, now?" the nurse {says|said}, and {winds|wound} fresh gauze around {x\'s} {v}.',
  },
  {
    kind: 'told-change',
    slot: 'age.years',
    between: 'Then {x} {has|had} a birthday, with a sheet cake from the Kroger and everybody hoarse from singing.',
    text: '"Well, you\'re {v} now," {o.X} {tells|told} {x}, "and you don\'t look any smarter."',
    pairs: [
      [{ v: 'thirty-four' }, { v: 'thirty-five' }],
      [{ v: 'fifty-two' }, { v: 'fifty-three' }],
      [{ v: 'sixty-one' }, { v: 'sixty-two' }],
      [{ v: 'forty-three' }, { v: 'forty-four' }],
    ],
  },
  {
    kind: 'flashback',
    slot: 'time.season',
    text: 'The day {o.X} {came|had come} to live in that house, years before, it {was|had been} {v}. {p.x} {remember|remembers|remembered} {w}, and a suitcase tied up with clothesline.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.build',
    text: 'In the class pictures from third grade {x} {is|was} the {v} one at the end of the row, and not even {his} own mother {can|could} pick {him} out now.',
    pairs: [
      [{ v: 'tall' }, { v: 'short' }],
      [{ v: 'heavyset' }, { v: 'skinny' }],
      [{ v: 'huge' }, { v: 'tiny' }],
      [{ v: 'fat' }, { v: 'scrawny' }],
    ],
  },
  {
    kind: 'flashback',
    slot: 'tense.out',
    only: 'present',
    text: 'Years ago, on a night a good deal like this one, {p.x} tried the same door and got as far as the coats.',
  },
  {
    kind: 'scene-break',
    slot: 'time.hour',
    sceneBreak: true,
    text: 'At {v} the day after, the phone {is|was} still off the hook, and nobody {has|had} noticed.',
  },
  {
    kind: 'scene-break',
    slot: 'time.season',
    sceneBreak: true,
    text: 'It {is|was} months before anyone {brings|brought} the matter up again, and by that time there {is|was} {w}.',
    pairs: [
      [
        { v: 'summer', w: 'tall corn beyond the fence' },
        { v: 'winter', w: 'snow on the garage roof' },
      ],
      [
        { v: 'winter', w: 'ice along the gutters' },
        { v: 'summer', w: 'corn as high as the clothesline' },
      ],
      [
        { v: 'spring', w: 'the first crocuses by the steps' },
        { v: 'fall', w: 'a pumpkin on every porch' },
      ],
    ],
  },
  {
    kind: 'scene-break',
    slot: 'weekday.neighbor',
    sceneBreak: true,
    text: 'When {v} {comes|came} around, the man about the roof {comes|came} with it, carrying his own ladder.',
  },
  {
    kind: 'nickname',
    slot: 'naming.rank',
    text: '"Morning, {v}," the boys at the gas pump {say|said} to {old} {last}. It {is|was} no title; they {have|had} called {him} that since grade school, on account of the frown.',
    pairs: [
      [{ v: 'Deputy' }, { v: 'General', old: 'Deputy' }],
      [{ v: 'Pastor' }, { v: 'Judge', old: 'Pastor' }],
      [{ v: 'Doctor' }, { v: 'Professor', old: 'Doctor' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'hand.handed',
    text: 'At the bowling alley {x} {is|was} known as {v}, not for the hand {he} {bowls|bowled} with but for the gutter the ball {ends|ended} up in.',
    pairs: [
      [
        { v: 'right', t: 'pen' },
        { v: 'Lefty', t: 'pen' },
      ],
      [
        { v: 'right', t: 'chalk' },
        { v: 'Southpaw', t: 'chalk' },
      ],
      [
        { v: 'right', t: 'hammer' },
        { v: 'Old Lefty', t: 'hammer' },
      ],
    ],
  },
  {
    kind: 'nickname',
    slot: 'appearance.build',
    text: '"Hey there, {v}," the mailman {calls|called} to {x}. Somebody in high school {thought|had thought} that was funny, considering, and the name {stuck|had stuck}.',
    pairs: [
      [{ v: 'huge' }, { v: 'Tiny' }],
      [{ v: 'fat' }, { v: 'Slim' }],
      [{ v: 'scrawny' }, { v: 'Moose' }],
      [{ v: 'tall' }, { v: 'Shorty' }],
    ],
  },
  {
    kind: 'two-people',
    slot: 'point-of-view.doing',
    only: 'first',
    text: '{o.X} {kneels|knelt} to look under the sofa, one hand on {o.his} knee, and {comes|came} up with {o.his} glasses and a domino.',
  },
  {
    kind: 'two-people',
    slot: 'age.birthyear',
    text: 'There {is|was} another {X} in the county, no relation, born in {v}, and about twice a year the pharmacy {gets|got} the two of them mixed up.',
  },
  {
    kind: 'two-people',
    slot: 'death.when',
    text: 'Dale {last}, the brother, {went|had gone} one {v}, some years after, and with a good deal less fuss.',
  },
];
