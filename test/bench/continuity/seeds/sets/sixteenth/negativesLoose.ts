import type { NegativeWording } from '../../model.js';

export const negativesLoose: readonly NegativeWording[] = [
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    pairs: [
      [{ v: 'black' }, { v: 'violet' }],
      [{ v: 'fair' }, { v: 'pink' }],
      [{ v: 'grey' }, { v: 'green' }],
      [{ v: 'white-blond' }, { v: 'red' }],
    ],
    text: "Under the neon of the kebab shop {x's} hair {looks|looked} as {v} as everybody else's.",
  },
  {
    kind: 'comparison',
    slot: 'quantity.keys',
    pairs: [
      [{ v: 'five' }, { v: 'fifty' }],
      [{ v: 'seven' }, { v: 'thirty' }],
      [{ v: 'six' }, { v: 'ninety' }],
      [{ v: 'eight' }, { v: 'a hundred' }],
    ],
    text: '{x} {comes|came} jingling down the passage like a gaoler with {v} keys at his belt.',
  },
  {
    kind: 'comparison',
    slot: 'object.gone',
    text: "The {k} in the junk shop window {is|was} the spitting image of {x's}, but this one {has|had} a stranger's initials scratched on it.",
  },
  {
    kind: 'supposition',
    slot: 'weekday.today',
    text: '{If it were|Had it been} {v}, the market would {be|have been} on, and there would {be|have been} a crowd to get lost in.',
  },
  {
    kind: 'supposition',
    slot: 'naming.dog',
    text: '"If I ever have another dog," {x} {says|said}, "I might go for something like {v}."',
  },
  {
    kind: 'supposition',
    slot: 'profession.former',
    text: 'With other parents and a little more luck {x} might have been {an v}.',
  },
  {
    kind: 'dream',
    slot: 'object.kept',
    text: '{x} {dozes|dozed} off in the chair and {dreams|dreamed} of finding the pistol in {v}, warm as an egg and about to hatch.',
  },
  {
    kind: 'dream',
    slot: 'tense.mind',
    only: 'past',
    text: 'It was the old dream again, the one in which the sea comes up the stairs, the cat swims and nobody minds.',
  },
  {
    kind: 'dream',
    slot: 'weekday.event',
    text: 'The night before, {p.x} {dreamed|had dreamed} that {k} {was|had been} moved to {v} and that everybody {came|had come} in pyjamas.',
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    pairs: [
      [{ v: 'four minutes to four in the afternoon' }, { v: 'four' }],
      [{ v: 'two minutes past eleven at night' }, { v: 'eleven' }],
      [{ v: 'three minutes past seven in the evening' }, { v: 'seven' }],
      [{ v: 'twenty-eight minutes past three in the afternoon' }, { v: 'half past three' }],
    ],
    text: 'It {is|was} {v}, give or take, and the milk {is|was} on the turn.',
  },
  {
    kind: 'rounding',
    slot: 'appearance.height',
    pairs: [
      [{ v: 'six foot one' }, { v: 'six foot' }],
      [{ v: 'five foot eleven' }, { v: 'six foot' }],
      [{ v: 'five foot one' }, { v: 'five foot' }],
      [{ v: 'six foot five' }, { v: 'six and a half feet' }],
    ],
    text: '{x} {is|was} {v} or thereabouts, most of it elbow.',
  },
  {
    kind: 'rounding',
    slot: 'age.born',
    pairs: [
      [{ v: '1968' }, { v: 'late sixties' }],
      [{ v: '1985' }, { v: 'middle eighties' }],
      [{ v: '1959' }, { v: 'late fifties' }],
      [{ v: '1972' }, { v: 'early seventies' }],
    ],
    text: 'Like a good many people born in the {v}, {x} {hoards|hoarded} carrier bags.',
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: [
      [{ v: 'ginger' }, { v: 'red' }],
      [{ v: 'fair' }, { v: 'blond' }],
      [{ v: 'jet-black' }, { v: 'black' }],
      [{ v: 'chestnut' }, { v: 'reddish-brown' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'kinship.relation',
    pairs: [
      [
        { n: 'Carla', v: 'aunt' },
        { n: 'Carla', v: 'auntie' },
      ],
      [
        { n: 'Dermot', v: 'father' },
        { n: 'Dermot', v: 'dad' },
      ],
      [
        { n: 'Josie', v: 'grandmother' },
        { n: 'Josie', v: 'gran' },
      ],
      [
        { n: 'Wilf', v: 'grandfather' },
        { n: 'Wilf', v: 'grandad' },
      ],
    ],
  },
  {
    kind: 'synonym',
    slot: 'death.cause',
    pairs: [
      [{ v: 'a heart attack' }, { v: 'a coronary' }],
      [{ v: 'a runaway lorry' }, { v: 'a runaway truck' }],
      [{ v: 'a bullet' }, { v: 'a gunshot' }],
      [{ v: 'a lightning strike' }, { v: 'a bolt of lightning' }],
    ],
  },
];
