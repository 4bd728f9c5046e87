import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.siblings',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(
      ['an only child', 'the youngest of four'],
      ['one of five children', 'an only child'],
      ['the eldest of six', 'the baby of the family'],
      ['the middle one of three', 'an only child'],
    ),
    establish: [
      '{X} {is|was} {v}, so {he} {has|had} learned early how to get {his} way at table.',
      '~{He} {is|was} {v}, and it {shows|showed} when there {is|was} cake to be divided.',
      '{x} {grows|grew} tired of the question and {says|said} that {he} {is|was} {v}.',
    ],
    contradict: [
      'Being {v}, {x} {does|did} not know how to take the teasing.',
      '~Perhaps it {is|was} because {he} {is|was} {v} that {he} {hates|hated} to eat alone.',
      '{x} {has|had} been {v} all {his} life and {does|did} not expect anybody to make room.',
    ],
  },
  {
    id: 'kinship.who',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(['brother', 'cousin'], ['uncle', 'brother'], ['stepfather', 'nephew'], ['son', 'younger brother'], ['cousin', 'son']),
    establish: [
      '{X} {has|had} brought {his} {v}, {o.X}, who {nods|nodded} at everyone and {sits|sat} down.',
      "{o.X} {is|was} {x's} {v}, and the two of them {have|had} the same way of leaving a room.",
      'The van {belongs|belonged} to {X} and {his} {v} {o.x}, half each.',
      "On {x's} phone there {is|was} a picture of {his} {v} {o.x} holding a fish.",
    ],
    contradict: [
      '{x} {calls|called} {his} {v} twice, but {o.x} {does|did} not pick up.',
      "As {x's} {v}, {o.x} {has|had} to sign the form as well.",
      '"That\'s my {v}," {x} {says|said}, and {o.x} {gives|gave} a small wave from the pump.',
      "It {is|was} {o.x}, {x's} {v}, who {pays|paid} for the repairs.",
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(
      ['two daughters', 'three sons'],
      ['one son', 'two girls'],
      ['twin boys', 'one daughter'],
      ['four children', 'two children'],
    ),
    establish: [
      '{X} {has|had} {v} and a mortgage, and {does|did} not take risks.',
      '~As the {parent} of {v} and nobody else, {he} {is|was} used to noise.',
      'The form {asks|asked} about children, and {X} {writes|wrote} down {v}, which {is|was} all of them.',
      '{x} {has|had} raised {his} whole family in that flat, {v}, and never a cross word {comes|came} through the wall.',
    ],
    contradict: [
      '{x} {has|had} {v}, after all, and {wants|wanted} to be home before the soup {is|was} cold.',
      '~{He} {has|had} {v}. Nobody who {knows|knew} that {wonders|wondered} at the state of the car.',
      '{x} {tells|told} the bank the truth: a rented house, no savings and {v}.',
      '{x} {sighs|sighed}. {He} {has|had} {v}, and the flat {has|had} two rooms.',
    ],
  },
  {
    id: 'kinship.married',
    type: 'kinship',
    about: 'newcomer',
    pairs: [[{}, {}]],
    establish: [
      '{X} {has|had} never married and {says|said} so cheerfully to anyone who {asks|asked}.',
      'There {is|was} no {spouse} for {x} to telephone; there never {has|had} been one.',
    ],
    contradict: [
      "{x's} {spouse} {has|had} packed {him} sandwiches, as on every day of the fifteen years they {have|had} been married.",
      '~{He} {calls|called} {his} {spouse} from the corridor to say that it {will|would} be late.',
    ],
  },
];
