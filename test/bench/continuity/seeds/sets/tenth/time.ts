import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const TIME: readonly Slot[] = [
  {
    id: 'time.hour',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(
      ['eleven at night', 'seven in the evening'],
      ['ten in the morning', 'six in the morning'],
      ['five in the afternoon', 'two in the afternoon'],
      ['four in the morning', 'one in the morning'],
      ['nine in the evening', 'three in the afternoon'],
    ),
    establish: [
      'It {is|was} {v}, and nobody {has|had} said a word about going.',
      'Somewhere outside a clock {strikes|struck}. It {is|was} {v}, and the soup {is|was} cold.',
      '{p.x} {look|looks|looked} at the dial, and it {says|said} {v}, and {p.he} {believe|believes|believed} it.',
      'They {have|had} been told to be ready by {v}, and it {is|was} {v} now.',
      'The watch {changes|changed} at {v}, as always, and it {is|was} just changing.',
    ],
    contradict: [
      'It {is|was} {v}. There {is|was} still all the time in the world.',
      'The clock over the door {shows|showed} {v}, and it {keeps|kept} good time.',
      'At {v} precisely, by the bell, {p.x} {get|gets|got} up and {go|goes|went} to the window.',
      'It {is|was} not much later than {v}, and {p.x} {am|is|was} hungry already.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['midnight', 'noon'], ['nightfall', 'midday'], ['dusk', 'dawn'], ['noon', 'daybreak'], ['sunset', 'sunrise']),
    establish: [
      'It {is|was} {v}, and the whole place {is|was} holding its breath.',
      'Outside it {is|was} {v}. Nothing {stirs|stirred} in the yard but a loose shutter.',
      'At {v} one {does|did} not expect to hear hammering, but there {is|was} hammering.',
      'They {have|had} chosen {v} for it on purpose, and now {v} {has|had} come.',
    ],
    contradict: [
      'A step {sounds|sounded} in the passage, and now that it {is|was} {v} there {are|were} not many people it could be.',
      'Through the open door one {can|could} see that it {is|was} {v}.',
      'It {is|was} {v}, and a dog {is|was} barking at nothing.',
      'The light {is|was} what one would expect at {v}, and {p.x} {make|makes|made} use of what there {is|was} of it.',
    ],
  },
  {
    id: 'time.season',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['winter', 'summer'], ['August', 'January'], ['autumn', 'spring'], ['midsummer', 'December'], ['March', 'October']),
    establish: [
      'It {is|was} {v}, and the whole house {smells|smelled} of it.',
      'In {v} the wells here {are|were} never to be trusted, and it {is|was} {v} now.',
      'It {is|was} {v}. Nobody {travels|travelled} in {v} who {does|did} not have to, and yet they {are|were} all here.',
    ],
    contradict: [
      'Now, in {v}, there {is|was} nothing on the hill but a few sheep.',
      'It {is|was} {v}, with everything that {v} {brings|brought} in these parts: mud or dust, and flies or coughs.',
      'The window {is|was} open on the garden, and the garden {is|was} as it always {is|was} in {v}.',
      '{p.x} {have|has|had} never liked {v}, and this one {is|was} like all the others.',
    ],
  },
];
