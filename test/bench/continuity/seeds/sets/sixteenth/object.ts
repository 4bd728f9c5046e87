import type { Slot } from '../../model.js';

export const object: readonly Slot[] = [
  {
    id: 'object.gone',
    type: 'object',
    about: 'anyone',
    pairs: [
      [
        { k: 'accordion', u: 'play the same old accordion' },
        { k: 'accordion', u: 'play the same old accordion' },
      ],
      [
        { k: 'typewriter', u: 'type a letter on the same old typewriter' },
        { k: 'typewriter', u: 'type a letter on the same old typewriter' },
      ],
      [
        { k: 'sewing machine', u: 'run up a hem on the same old sewing machine' },
        { k: 'sewing machine', u: 'run up a hem on the same old sewing machine' },
      ],
      [
        { k: 'chess set', u: 'play a game with the same old chess set' },
        { k: 'chess set', u: 'play a game with the same old chess set' },
      ],
    ],
    establish: [
      '{x} {has|had} sold {his} {k} to a man in Leeds for sixty pounds, and {misses|missed} it already.',
      "{x's} {k} {went|had gone} under a bin lorry, and what {is|was} left {fits|fitted} in a shoebox.",
      "The fire at the lock-up {left|had left} nothing of {x's} {k} but a smell.",
      '{x} {threw|had thrown} {his} {k} off the pier, watched it sink and {went|gone} for chips.',
      '"My {k}? I gave it to the hospice shop," {x} {says|said}. "It was sold within the hour."',
    ],
    contradict: [
      '{x} {takes|took} {his} {k} out of the cupboard under the stairs and {wipes|wiped} it with a sleeve.',
      '~{He} {sits|sat} down to {u}, as {he} {does|did} whenever {he} {is|was} nervous.',
      "{p.x} {trip|trips|tripped} over {x's} {k}, which {is|was} standing in the hall as usual.",
      "{x's} {k} {is|was} on the kitchen table, in perfect order.",
      'There {is|was} {x} on the step, with {his} {k} under one arm and a sandwich in {his} hand.',
    ],
  },
  {
    id: 'object.van',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'white' }, { v: 'dark blue' }],
      [{ v: 'red' }, { v: 'silver' }],
      [{ v: 'yellow' }, { v: 'black' }],
      [{ v: 'green' }, { v: 'orange' }],
    ],
    establish: [
      '{x} {drives|drove} {an v} van with a ladder on the roof.',
      "The van outside {is|was} {x's}: {v}, taxed, filthy.",
      '{x} {has|had} painted {his} van {v} with a roller, and it {shows|showed}.',
      '"Look for the {v} van," {x} {says|said}. "It\'s the only one I\'ve got."',
    ],
    contradict: [
      "Everyone in the lane {knows|knew} {x's} {v} van.",
      '~{He} {locks|locked} {his} van, and its {v} side {is|was} hot under {his} palm.',
      "{p.x} {lean|leans|leaned} on the {v} bonnet of {x's} van and {eat|eats|ate} a pasty.",
      "A traffic warden {is|was} photographing {an v} van, and the van {is|was} {x's}.",
    ],
  },
  {
    id: 'object.kept',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'the bread bin' }, { v: 'the piano stool' }],
      [{ v: 'the tea caddy' }, { v: 'the glove compartment' }],
      [{ v: 'the freezer' }, { v: 'the airing cupboard' }],
      [{ v: 'the linen basket' }, { v: 'the coal scuttle' }],
    ],
    establish: [
      '{x} {keeps|kept} the pistol in {v}, wrapped in a tea towel.',
      'In {v}, where no burglar {thinks|thought} of looking, {x} {keeps|kept} the pistol.',
      'The pistol {lives|lived} in {v}, and {x} {has|had} never once moved it.',
      '"It\'s in {v}," {x} {says|said}, meaning the pistol. "It always has been."',
    ],
    contradict: [
      '{x} {goes|went} straight to {v}, where {he} always {keeps|kept} the pistol.',
      '~{He} {has|had} only ever kept the pistol in {v}, handy and out of sight.',
      "{p.x} {have|has|had} known for years that {x's} pistol {sleeps|slept} in {v}.",
      'A smell of gun oil {hangs|hung} about {v}, the one place {x} {has|had} ever stored the pistol.',
    ],
  },
];
