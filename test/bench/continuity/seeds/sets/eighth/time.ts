import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const time: readonly Slot[] = [
  {
    id: 'time.clock',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(
      ['half past four in the afternoon', 'ten past two in the afternoon'],
      ['a quarter to ten in the morning', 'eight in the morning'],
      ['eleven at night', 'nine in the evening'],
      ['six in the evening', 'four in the afternoon'],
      ['twenty to nine in the morning', 'half past seven in the morning'],
    ),
    establish: [
      'It {is|was} {v}, and nobody {has|had} thought to put the heating on.',
      '{p.He} {check|checks|checked} the time: {v}. Not as bad as {p.he} {have|has|had} feared.',
      'It {is|was} {v} by the station clock, which {is|was} never wrong.',
      "By now it {is|was} {v}, and the whole place {smells|smelled} of somebody else's cooking.",
    ],
    contradict: [
      "It {is|was} {v}. {p.He} {stifle|stifles|stifled} a yawn and {hope|hopes|hoped} that it {hasn't|hadn't} shown.",
      '{p.He} {look|looks|looked} at the clock again, and it {is|was} only {v}.',
      'A radio somewhere {gives|gave} the pips for the news: {v}, and no change in the weather.',
      'Who {makes|made} phone calls just at {v}? But the thing {goes|went} on ringing, and in the end {p.he} {let|lets|let} it ring.',
    ],
  },
  {
    id: 'time.of-day',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['evening', 'afternoon'], ['evening', 'morning'], ['afternoon', 'morning'], ['night', 'afternoon']),
    establish: [
      'It {is|was} a mild sort of {v}, with the windows open all down the street.',
      'It {is|was} not the {v} that {p.he} {have|has|had} planned, but here {p.he} {am|is|was} in the middle of it.',
      'A cat {goes|went} by on the wall about its business, as cats {do|did} of {an v}.',
      'The {v} {is|was} so quiet that {p.he} {can|can|could} hear a tap dripping two rooms away.',
    ],
    contradict: [
      'Whatever {p.he} {do|does|did} next, there {is|was} still this long {v} to be got through first.',
      '{p.He} {rub|rubs|rubbed} {p.his} neck. So far the {v} {has|had} brought nothing but questions.',
      'Someone out there {is|was} whistling. It {is|was} {an v} for whistling, {p.he} {suppose|supposes|supposed}.',
      'Somewhere a door {bangs|banged}, and then the {v} {is|was} still again.',
    ],
  },
  {
    id: 'time.season',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['spring', 'autumn'], ['winter', 'summer'], ['summer', 'late autumn'], ['autumn', 'spring']),
    establish: [
      'It {is|was} {v}, and the whole town {has|had} the sniffles.',
      'Prices always {go|went} up in {v}. This {v} {is|was} no exception, and {p.he} {am|is|was} down to {p.his} last twenty.',
      'Nobody {comes|came} here in {v}, as a rule, and now that it {is|was} {v} there {are|were} not ten people in the place.',
      'It {is|was} one of those {v} days that {make|made} people think of moving abroad.',
    ],
    contradict: [
      'There {is|was} a dead wasp on the sill. It {is|was} {v}; {p.he} {see|sees|saw} one in every room.',
      '{p.He} {do|does|did} not like {v}, and this one {is|was} dragging on worse than most.',
      'What with its being {v}, there {is|was} a moth or two about, and {p.he} {flap|flaps|flapped} one away.',
      'It {is|was} {v}, after all, and {p.he} {am|is|was} dressed for something else.',
    ],
  },
];
