import type { Pair, Slot } from '../../model.js';

const called = (role: string, established: string, contradicted: string): Pair => [
  { role, v: established },
  { role, v: contradicted },
];

export const naming: readonly Slot[] = [
  {
    id: 'naming.surname',
    type: 'naming',
    about: 'nobody',
    pairs: [
      called('landlord', 'Pruitt', 'Prentiss'),
      called('headmaster', 'Garrow', 'Barlow'),
      called('coroner', 'Whitlock', 'Whitcombe'),
      called('mayor', 'Delacourt', 'Delaney'),
      called('ferryman', 'Oakes', 'Stokes'),
      called('caretaker', 'Vickery', 'Hickory'),
    ],
    establish: [
      'The {role}, whose name {is|was} {v}, {has|had} a way of turning up just when something {breaks|broke}.',
      'Everything {goes|went} through {v}, the {role}, and {v} {takes|took} his time.',
      '"Ask the {role}," somebody {says|said}. "{v}, he\'s called. He\'ll know."',
      'Mr. {v} {has|had} been {role} for as long as anyone {remembers|remembered}, and there {has|had} never been another.',
    ],
    contradict: [
      'There {is|was} a note from the {role}, signed {v}, in the same slanting hand as ever.',
      'It {is|was} the old {role}, Mr. {v}, out of breath and holding his hat.',
      'They {have|had} only ever had the one {role}, and nobody {argues|argued} with {v}.',
    ],
  },
  {
    id: 'naming.wife',
    type: 'naming',
    sex: 'm',
    about: 'anyone',
    pairs: [
      [{ v: 'Marianne' }, { v: 'Miranda' }],
      [{ v: 'Tess' }, { v: 'Jess' }],
      [{ v: 'Carla' }, { v: 'Paula' }],
      [{ v: 'Ingrid' }, { v: 'Astrid' }],
      [{ v: 'Yvonne' }, { v: 'Yvette' }],
    ],
    establish: [
      '{X} {mentions|mentioned} his wife, {v}, in every second sentence.',
      '{X} {has|had} promised {v} he {will|would} be careful; she {is|was} that kind of wife, and he {is|was} that kind of husband.',
      "His wife's name {is|was} {v}, and {X} {says|said} it as if it {needs|needed} dusting first.",
    ],
    contradict: [
      '{x} {excuses|excused} himself and {goes|went} to ring his wife. "{v}, love," he {says|said}, "don\'t wait up."',
      '{x} {wonders|wondered} what {v} {will|would} say; she {has|had} married him, she {likes|liked} to point out, with her eyes open.',
      "There {is|was} a dent in {x's} ring finger, though he and {v} {are|were} still very much married.",
    ],
  },
  {
    id: 'naming.title',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [
        { v: 'Hargreave', t: 'Sergeant' },
        { v: 'Hargreave', t: 'Inspector' },
      ],
      [
        { v: 'Vantongeren', t: 'Captain' },
        { v: 'Vantongeren', t: 'Lieutenant' },
      ],
      [
        { v: 'Amberley', t: 'Lady' },
        { v: 'Amberley', t: 'Miss' },
      ],
      [
        { v: 'Osgood', t: 'Father' },
        { v: 'Osgood', t: 'Professor' },
      ],
      [
        { v: 'Tamsett', t: 'Doctor' },
        { v: 'Tamsett', t: 'Nurse' },
      ],
    ],
    establish: [
      '{t} {v} {has|had} left word that nothing {is|was} to be touched.',
      '"That\'ll be {t} {v}," somebody {says|said}, at the sound of the car.',
      'The letter {is|was} addressed to {t} {v}, and someone {has|had} steamed it open.',
    ],
    contradict: [
      '{t} {v} {clears|cleared} a space on the table and {sits|sat} down uninvited.',
      'Nobody {has|had} yet thought to ask {t} {v} about any of it.',
      'There {is|was} a knock, and {t} {v} {puts|put} a head around the door.',
    ],
  },
  {
    id: 'naming.child',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [{ v: 'Robin' }, { v: 'Dylan' }],
      [{ v: 'Ellie' }, { v: 'Molly' }],
      [{ v: 'Toby' }, { v: 'Theo' }],
      [{ v: 'Hannah' }, { v: 'Heather' }],
      [{ v: 'Ravi' }, { v: 'Arun' }],
    ],
    establish: [
      '{X} {has|had} one child, {v}, and a great many photographs to prove it.',
      "{X's} only child {is|was} called {v}, after nobody in particular.",
      '"{v} is my one and only," {X} {says|said}, turning the picture round, "and that\'s plenty."',
    ],
    contradict: [
      '{x} {worries|worried} about {v}, as you {do|did} with an only child.',
      '{x} {has|had} the one child to think of, and little {v} {does|did} not like strangers.',
      'Somewhere a child {laughs|laughed}, and {x} {turns|turned} around as if it might be {v}, the only one {he} {has|had}.',
    ],
  },
];
