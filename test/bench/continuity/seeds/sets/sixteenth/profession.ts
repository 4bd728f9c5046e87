import type { Slot } from '../../model.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.trade',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'plumber' }, { v: 'dentist' }],
      [{ v: 'bus driver' }, { v: 'pastry chef' }],
      [{ v: 'locksmith' }, { v: 'florist' }],
      [{ v: 'paramedic' }, { v: 'estate agent' }],
      [{ v: 'hairdresser' }, { v: 'roofer' }],
    ],
    establish: [
      '{x} {is|was} {an v}, and after eleven years {he} {is|was} good at it.',
      '"I\'m {an v}," {x} {tells|told} the policeman. "I notice hands."',
      'The card in {x\'s} wallet {says|said} "{X}, {v}," and {gives|gave} a number.',
      'Like every other {v} in town, {x} {works|worked} through lunch.',
      'The town {has|had} one {v}, and that one {is|was} {x}.',
    ],
    contradict: [
      '{x} {earns|earned} {his} living as {an v}, cash when possible.',
      '~{He} {has|had} been {an v} since leaving school and {knows|knew} no other trade.',
      '{p.x} {have|has|had} never met {an v} as bad at small talk as {x}.',
      'A colleague from work, {an v} like {himself}, {has|had} lent {x} the boots.',
      'When it {gets|got} round that {x} {is|was} {an v}, the whole train {wants|wanted} advice.',
    ],
  },
  {
    id: 'profession.former',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'nurse' }, { v: 'jockey' }],
      [{ v: 'pilot' }, { v: 'croupier' }],
      [{ v: 'boxer' }, { v: 'church organist' }],
      [{ v: 'prison guard' }, { v: 'ballet dancer' }],
    ],
    establish: [
      'Until {he} retired, {x} {was|had been} {an v} and nothing else.',
      'A whole working life as {an v} {has|had} left {x} with bad feet and a small pension.',
      '"Once {an v}, always {an v}," {x} {says|said}. "It was the only job I ever had."',
      "The clock on {x's} mantelpiece {was|had been} given to {him} for a lifetime's service as {an v}.",
    ],
    contradict: [
      '{x} {talks|talked} about the old job, the only one {he} {has|had} ever held, as {an v}.',
      '~{He} {spent|had spent} the whole of {his} working life as {an v}.',
      '{p.x} {ask|asks|asked} how one {stops|stopped} being {an v} after a lifetime of it, and {x} {shrugs|shrugged}. "You hang up your coat."',
      'Retirement {bores|bored} {x}, who {started|had started} work as {an v} and finished as {an v}, with nothing in between.',
    ],
  },
  {
    id: 'profession.where',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'the swimming baths' }, { v: 'the abattoir' }],
      [{ v: 'the post office' }, { v: 'the crematorium' }],
      [{ v: 'the biscuit factory' }, { v: 'the town library' }],
      [{ v: 'the bus depot' }, { v: 'the zoo' }],
    ],
    establish: [
      '{x} {works|worked} at {v}, on the early shift.',
      "The lanyard round {x's} neck {is|was} from {v}, where {he} {has|had} worked full time for years.",
      'Everything {x} {owns|owned} {smells|smelled} of {v}, because {he} {works|worked} there six days out of seven.',
      '"My wages come from {v} and nowhere else," {x} {says|said}.',
    ],
    contradict: [
      'The manager of {v} {calls|called} {x} the best full-time worker on the books.',
      '~{He} {has|had} one job, at {v}, and {is|was} late for it.',
      "{x} {misses|missed} the bus to {v} and {loses|lost} an hour's pay.",
      '{p.x} {wait|waits|waited} at the gates of {v} for {x} to come off {his} shift.',
    ],
  },
];
