import type { Slot } from '../../model.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.brothers',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'five' }, { v: 'four' }],
      [{ v: 'three' }, { v: 'five' }],
      [{ v: 'four' }, { v: 'three' }],
      [{ v: 'six' }, { v: 'three' }],
    ],
    establish: [
      '{X} {has|had} {v} brothers, all of them in scaffolding.',
      'Growing up with {v} brothers {has|had} taught {x} to eat fast and deny everything.',
      '"I\'ve got {v} brothers," {says|said} {x}, "and not one of them can reverse a trailer."',
      "Of {x's} {v} brothers only the eldest {has|had} ever been in court, and that {was|had been} a mix-up over a heron.",
    ],
    contradict: [
      'Every Christmas {x} {buys|bought} {v} identical jumpers, one for each of {his} brothers.',
      '~{He} {has|had} {v} brothers and a separate excuse for each.',
      "All {v} of {x's} brothers {have|had} turned up at the last funeral in the same tie.",
      'The bunk beds, {x} {explains|explained}, {were|had been} for {him} and {his} {v} brothers, who {took|had taken} turns at falling out.',
    ],
  },
  {
    id: 'kinship.relation',
    type: 'kinship',
    about: 'newcomer',
    pairs: [
      [{ v: 'uncle' }, { v: 'brother-in-law' }],
      [{ v: 'cousin' }, { v: 'half-brother' }],
      [{ v: 'nephew' }, { v: 'uncle' }],
      [{ v: 'stepfather' }, { v: 'cousin' }],
      [{ v: 'son-in-law' }, { v: 'nephew' }],
    ],
    establish: [
      "{o.X} {is|was} {x's} {v}, and {X} {makes|made} the best of it.",
      '{X} {has|had} brought along {his} {v}, a mournful fellow by the name of {o.X}.',
      '"This is my {v}, {o.X}," {X} {says|said}. "Don\'t lend him anything."',
      'Only one of the family {is|was} on speaking terms with {X}, and that {is|was} {his} {v}, {o.X}, who {is|was} deaf.',
    ],
    contradict: [
      '{x} {owes|owed} a good deal to {o.x}, {his} {v}, most of it in cash.',
      '~{He} {has|had} never before seen {his} {v} {o.x} pay for a round.',
      "As {x's} {v}, {o.x} {feels|felt} entitled to the last sausage roll.",
      "{o.x} {is|was} {x's} {v}, which {explains|explained} the shouting.",
    ],
  },
  {
    id: 'kinship.only',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{}, { v: 'elder sister' }],
      [{}, { v: 'younger sister' }],
      [{}, { v: 'twin sister' }],
      [{}, { v: 'little brother' }],
    ],
    establish: [
      '{X} {is|was} an only child and {has|had} never learned to share a pudding.',
      'No brothers, no sisters: for eighteen years {x} {has|had} had the back seat of the car to {himself}.',
      "{x's} parents had one child, took a good look at {him}, and stopped.",
      '"There was only ever me," {says|said} {x}. "Mum said one was plenty."',
    ],
    contradict: [
      "{x's} {v} {has|had} telephoned twice about the caravan.",
      '~{He} {has|had} always been jealous of {his} {v}, who {has|had} got the piano and the good teeth.',
      'In the photograph {x} and {his} {v} {squint|squinted} at a donkey, in matching anoraks.',
      '{x} {has|had} promised {his} {v} a lift and {has|had} forgotten it at once, as {he} {has|had} done since they were children.',
    ],
  },
];
