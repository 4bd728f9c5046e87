import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const KINSHIP: readonly Slot[] = [
  {
    id: 'kinship.siblings',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(
      ['an only child', 'the youngest of five brothers and sisters'],
      ['the eldest of seven children', 'an only child'],
      ['the last of four children', 'the only child of the house'],
      ['one of twins, with no other brother or sister', 'the middle one of three sisters and a brother'],
    ),
    establish: [
      '{X} {is|was} {v}, and {eats|ate} accordingly.',
      'Having grown up as {v}, {x} {has|had} {his} own ideas about who {sleeps|slept} nearest the fire.',
      '~{He} {is|was} {v}, and it {shows|showed} in the way {he} {hangs|hung} up {his} coat.',
    ],
    contradict: [
      '{x} {is|was} {v}, and {has|had} never been able to see a full table without counting the plates.',
      'It {comes|came} of being {v}, {p.x} {suppose|supposes|supposed}. {x} {can|could} not bear to be left out of a quarrel.',
      '~{His} {parent} {raised|had raised} {him} as {v}, and {he} {expects|expected} the world to go on in the same way.',
    ],
  },
  {
    id: 'kinship.other',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['brother', 'cousin'], ['uncle', 'father'], ['nephew', 'brother'], ['grandfather', 'uncle'], ['father', 'stepfather']),
    establish: [
      '{X} {has|had} the key from {his} {v}, {o.X}, who {has|had} it from nobody {knows|knew} where.',
      "The handwriting {is|was} that of {o.X}, {x's} {v}, and it {leans|leaned} over backwards as the man himself {does|did}.",
      "{x's} {v} {o.x} {built|had built} the place with his own money, and {x} {walks|walked} through it as through a church.",
      '~{His} {v}, {o.X}, {is|was} not a man one {contradicts|contradicted}, and {he} {does|did} not try.',
    ],
    contradict: [
      "A word from {o.x} would have been enough. He {is|was} {x's} {v}, after all, and {x} {listens|listened} to nobody else.",
      "{x} {has|had} put {o.x's} name at the bottom of the list, since one {does|did} not leave out one's own {v}.",
      "{o.x} {is|was} {x's} {v}, and {sees|saw} no reason to be polite about it.",
      '~There {is|was} a letter for {him} from {his} {v} {o.x}, four sheets, all about drains.',
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(
      ['two daughters', 'three sons'],
      ['one son', 'four daughters'],
      ['no children', 'twin girls'],
      ['five children', 'no children at all'],
      ['a daughter and no other child', 'two boys'],
    ),
    establish: [
      '{X} {has|had} {v}, and {speaks|spoke} of it to everyone {he} {meets|met} on the road.',
      'With {v} to think of, {x} {does|did} not mean to be a hero or anything like it.',
      '~{He} {has|had} {v}, and a house too large or too small for that.',
    ],
    contradict: [
      '{x} {has|had} {v}, and {keeps|kept} {his} money sewn up in the lining for that reason.',
      'People with {v}, like {x}, {understand|understood} such things sooner than others.',
      '~Having {v}, {he} {knows|knew} better than to answer.',
    ],
  },
  {
    id: 'kinship.spouse',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(['', 'eleven years'], ['', 'thirty years'], ['', 'twenty years'], ['', 'six years']),
    establish: [
      '{X} {has|had} stayed single all {his} life, and {his} rooms {are|were} the rooms of somebody who {is|was} never interrupted.',
      '{x} {has|had} never married. There {was|had been} an understanding once, with somebody who sailed, and that {is|was} all.',
    ],
    contradict: [
      "{x's} {spouse} {sends|sent} the boy down with bread and a clean shirt, as on every day of their {v} of marriage.",
      '{x} {has|had} been married {v}, and {turns|turned} the ring on {his} finger whenever the talk {goes|went} on too long.',
    ],
  },
];
