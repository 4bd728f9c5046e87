import type { Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

export const AGE: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [ageVars(34), ageVars(52)],
      [ageVars(27), ageVars(41)],
      [ageVars(61), ageVars(48)],
      [ageVars(46), ageVars(29)],
      [ageVars(73), ageVars(58)],
    ],
    establish: [
      '{X} {is|was} {v}, and {has|had} spent most of it waiting for somebody to open a door.',
      'At {v}, {x} {does|did} not expect to learn anything new about ladders, and yet here {he} {is|was}.',
      '~{He} {is|was} {v} years old and {has|had} never until now been asked to hold {his} tongue.',
      'The clerk {writes|wrote} it down as {x} {gives|gave} it: name, place of birth, age {n}.',
      "Nobody {has|had} remembered {x's} {ord} birthday, the week before they left, and {x} {has|had} not reminded them.",
    ],
    contradict: [
      '{x} {eases|eased} {himself} down onto the step. {He} {is|was} {v}, too old or too young for this, depending on whom one asked.',
      'It {is|was} a strange thing to be {v} and frightened of a staircase, but {x} {is|was} both.',
      '~In all {his} {v} years {he} {has|had} not seen anything burn so quietly.',
      '{x} {is|was} still in {his} {tens}, and {means|meant} to see the end of them.',
      "They {have|had} put the age on the pass beside {x's} name, {n}, and for once the clerk {has|had} got it right.",
    ],
  },
  {
    id: 'age.child',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(['six', 'eleven'], ['nine', 'fourteen'], ['twelve', 'seven'], ['thirteen', 'eight']),
    establish: [
      '{X} {is|was} {v}, and {has|had} already learned to stand where nobody would fall over {him}.',
      '{x} {is|was} small even for {v}, and the coat they {have|had} found {comes|came} down to {his} ankles.',
      '~{He} {holds|held} up {his} fingers when anybody {asks|asked}, to show that {he} {is|was} {v}.',
    ],
    contradict: [
      'At {v}, {x} {knows|knew} perfectly well when the grown-ups {are|were} talking about {him}.',
      '{x} {is|was} only {v}, after all. {p.x} should have gone more slowly on the stairs.',
      '~For a child of {v} {he} {has|had} a great deal to say about boats.',
    ],
  },
  {
    id: 'age.older',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'ten years older' }, { v: 'five years younger' }],
      [{ v: 'three years younger' }, { v: 'a good deal older' }],
      [{ v: 'a few months older' }, { v: 'twelve years younger' }],
      [{ v: 'twenty years younger' }, { v: 'a year or two older' }],
    ],
    establish: [
      '{X} {is|was} {v} than {p.x}, and nobody {has|had} ever found it worth mentioning.',
      'Being {v} than {p.x}, {x} {takes|took} the other end of the trunk without being asked.',
    ],
    contradict: [
      '{x}, who {is|was} {v} than {p.x}, {has|had} never heard the song before and {asks|asked} what the words {mean|meant}.',
      'There {are|were} things one {does|did} not say to {x}, perhaps because {he} {is|was} {v} than {p.x}.',
      '~{He} {is|was} {v} than {p.x}, and the stairs {are|were} the same for both.',
    ],
  },
  {
    id: 'age.decade',
    type: 'age',
    about: 'anyone',
    pairs: [
      [
        { v: 'not yet thirty', d: 'thirty' },
        { v: 'nearer sixty than fifty', d: 'sixty' },
      ],
      [
        { v: 'past seventy', d: 'seventy' },
        { v: 'barely forty', d: 'forty' },
      ],
      [
        { v: 'just fifty', d: 'fifty' },
        { v: 'not much over twenty', d: 'twenty' },
      ],
      [
        { v: 'only twenty-two', d: 'twenty' },
        { v: 'well past forty', d: 'forty' },
      ],
    ],
    establish: [
      '{X} {is|was} {v} and {sleeps|slept} badly, and so {hears|heard} everything.',
      'They {have|had} sent {x}, though {he} {is|was} {v}, because nobody else would go.',
    ],
    contradict: [
      '{x} {is|was} {v}, an age at which most people {have|had} stopped climbing out of windows or {have|had} not yet been caught at it.',
      'Nobody would have guessed it from the stairs, but {x} {is|was} {v}.',
    ],
  },
];
