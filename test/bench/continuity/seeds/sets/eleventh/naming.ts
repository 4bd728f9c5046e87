import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.first',
    type: 'naming',
    sex: 'f',
    about: 'newcomer',
    pairs: [
      [
        { a: 'Helen', s: 'Tranter', r: 'vet' },
        { a: 'Ellen', s: 'Tranter', r: 'vet' },
      ],
      [
        { a: 'Marjorie', s: 'Quill', r: 'librarian' },
        { a: 'Margaret', s: 'Quill', r: 'librarian' },
      ],
      [
        { a: 'Joan', s: 'Abbott', r: 'doctor' },
        { a: 'Susan', s: 'Abbott', r: 'doctor' },
      ],
      [
        { a: 'Carla', s: 'Benn', r: 'baker' },
        { a: 'Clara', s: 'Benn', r: 'baker' },
      ],
    ],
    establish: [
      'The village {has|had} one {r}, {a} {s}, and she {does|did} not hold with appointments.',
      '{a} {s}, the only {r} for miles, {has|had} put up a sign about muddy boots.',
      'Everyone {knows|knew} {a} {s}; she {has|had} been the one {r} in the village for as long as anybody {can|could} remember.',
      'In the end it {is|was} the village {r} who {drives|drove} them to the station, a Miss {s} whose Christian name, {a}, {is|was} painted on the door of the van.',
    ],
    contradict: [
      '{a} {s}, the village {r}, {parks|parked} across two spaces and {leaves|left} the engine running.',
      'A note from the village {r} {is|was} pinned to the door, signed in full: {a} {s}.',
      'There {is|was} only one {r} in the place, and that {is|was} {a} {s}, who {is|was} on holiday.',
    ],
  },
  {
    id: 'naming.surname',
    type: 'naming',
    sex: 'm',
    about: 'newcomer',
    pairs: [
      [
        { a: 'Desmond', s: 'Pryor', r: 'caretaker' },
        { a: 'Desmond', s: 'Prentice', r: 'caretaker' },
      ],
      [
        { a: 'Walter', s: 'Haig', r: 'headmaster' },
        { a: 'Walter', s: 'Hague', r: 'headmaster' },
      ],
      [
        { a: 'Colm', s: 'Brody', r: 'landlord' },
        { a: 'Colm', s: 'Brennan', r: 'landlord' },
      ],
      [
        { a: 'Peter', s: 'Lomax', r: 'organist' },
        { a: 'Peter', s: 'Lennox', r: 'organist' },
      ],
    ],
    establish: [
      'The {r}, {a} {s}, {has|had} lent them his ladder on the understanding that nobody {dies|died} on it.',
      'Nothing {happens|happened} in that place without {a} {s}, the {r}, knowing of it before supper.',
      '{a} {s}, who {is|was} the {r}, {has|had} a cough that {can|could} be heard from the gate.',
    ],
    contradict: [
      'The {r} {comes|came} round the corner then, {a} {s} himself, wiping his hands.',
      'Mr. {s}, the {r}, {does|did} not like being called {a} and {makes|made} it plain.',
      'A bill {has|had} come, made out by the {r} in green ink to the order of {a} {s}.',
    ],
  },
  {
    id: 'naming.title',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [
        { t: 'Sergeant', s: 'Colley' },
        { t: 'Inspector', s: 'Colley' },
      ],
      [
        { t: 'Captain', s: 'Varga' },
        { t: 'Major', s: 'Varga' },
      ],
      [
        { t: 'Countess', s: 'Orlova' },
        { t: 'Duchess', s: 'Orlova' },
      ],
      [
        { t: 'Nurse', s: 'Tull' },
        { t: 'Doctor', s: 'Tull' },
      ],
      [
        { t: 'Bishop', s: 'Amory' },
        { t: 'Cardinal', s: 'Amory' },
      ],
    ],
    establish: [
      '{t} {s} {has|had} asked for the room to be cleared, and it {is|was} cleared.',
      'The car outside {belongs|belonged} to {t} {s}, who {has|had} been waiting in it for some while.',
      'A chair {is|was} found for {t} {s}, who {prefers|preferred} to stand.',
    ],
    contradict: [
      '{t} {s} {puts|put} a hand up for silence and {gets|got} it.',
      'Someone {takes|took} {t} {s} by the sleeve and {whispers|whispered}.',
      'That {is|was} the last anyone {sees|saw} of {t} {s} until supper.',
    ],
  },
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'nobody',
    pairs: pairsOf(['Biscuit', 'Bramble'], ['Captain', 'Major'], ['Tess', 'Bess'], ['Rolo', 'Monty']),
    establish: [
      "The landlady's terrier, {v}, {has|had} got hold of a slipper and {is|was} killing it under the table.",
      "{v} {is|was} the landlady's only dog, and {is|was} fed better than her lodgers.",
      'The landlady {calls|called} her terrier in from the yard. "{v}! Here, {v}!"',
    ],
    contradict: [
      "Out in the hall {v}, the landlady's terrier, {begins|began} to bark at the post.",
      'The landlady {comes|came} down with her terrier under one arm. "Say hello, {v}," she {says|said}.',
      "Nobody {dares|dared} to sit in the good chair, which {is|was} reserved for {v}, the landlady's terrier.",
    ],
  },
  {
    id: 'naming.pub',
    type: 'naming',
    about: 'nobody',
    pairs: pairsOf(
      ['the Plough', 'the Wheatsheaf'],
      ['the Anchor', 'the Ship'],
      ['the Red Lion', 'the White Hart'],
      ['the Crown', 'the Rose and Crown'],
    ),
    establish: [
      'There {is|was} one pub in the village, {v}, and it {does|did} food until it {runs|ran} out.',
      'A man from the village {has|had} been thrown out of its only pub, {v}, and {is|was} walking it off.',
    ],
    contradict: [
      "The village's only pub, {v}, {has|had} put its prices up again, and there {is|was} talk of a boycott.",
      'For company the village {has|had} a bench, a bus shelter and a single pub, {v}.',
    ],
  },
];
