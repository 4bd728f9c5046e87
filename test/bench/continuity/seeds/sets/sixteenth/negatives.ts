import type { NegativeWording } from '../../model.js';

export const negatives: readonly NegativeWording[] = [
  { kind: 'dialogue', slot: 'age.years', text: '"I\'m {v}," {x} {tells|told} the barman, which {is|was} a lie and not even a good one.' },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: '"Tell the landlady I\'m {an v}," {x} {whispers|whispered}. "She can\'t stand my real line of work."',
  },
  {
    kind: 'question',
    slot: 'appearance.height',
    text: '"Is {x} really {v}?" {asks|asked} the woman from the costume shop, and nobody {answers|answered} her.',
  },
  {
    kind: 'question',
    slot: 'object.van',
    text: '"Did {x} ever have {an v} van?" {p.x} {ask|asks|asked}, and the mechanic {shakes|shook} his head.',
  },
  {
    kind: 'dream',
    slot: 'death.acts',
    text: 'In the dream {X} {is|was} at the sink, peeling potatoes, and {does|did} not turn round. Then the alarm {goes|went}.',
  },
  {
    kind: 'dream',
    slot: 'quantity.keys',
    text: '{x} {sleeps|slept} badly and {dreams|dreamed} that the ring {has|had} {v} keys on it, and that every one of them {melts|melted} in the lock.',
  },
  { kind: 'belief', slot: 'hand.handed', text: 'The neighbours {believe|believed} {x} to be {v}-handed, on no evidence at all.' },
  {
    kind: 'belief',
    slot: 'kinship.siblings',
    text: 'Half the office {is|was} convinced that {x} {has|had} {v}, and {x} {has|had} never troubled to put them right.',
  },
  { kind: 'comparison', slot: 'age.years', text: '{x} {runs|ran} for the bus like somebody of {v}, and {pays|paid} for it with a stitch.' },
  {
    kind: 'comparison',
    slot: 'profession.trade',
    text: '{x} {holds|held} the torch as carefully as {an v} might, and about as usefully as a child.',
  },
  { kind: 'negation', slot: 'appearance.scar', text: "There {is|was} no mark at all on {x's} {v}, whatever the poster {claims|claimed}." },
  { kind: 'negation', slot: 'profession.where', text: '{x} {has|had} never worked at {v}, and {says|said} so twice.' },
  { kind: 'supposition', slot: 'kinship.spouse', text: 'If {x} had married {v}, there would have been horses, and shouting.' },
  { kind: 'supposition', slot: 'hand.broken', text: "Had it been {x's} {v} that broke, {he} would have been off work twice as long." },
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between:
      '{x} {locks|locked} {himself} in the bathroom with a bottle of dye and a plastic bag, and {comes|came} out an hour later with hair of another colour altogether.',
    text: "In the hall mirror {x's} {v} hair {gives|gave} {him} a fright.",
  },
  {
    kind: 'told-change',
    slot: 'object.van',
    between:
      "The man at the body shop {sprays|sprayed} {x's} van from bumper to bumper and {charges|charged} four hundred for the new colour.",
    text: '{x} {walks|walked} twice round {his} {v} van to get used to it.',
  },
  {
    kind: 'flashback',
    slot: 'profession.trade',
    text: 'Back then, years before {he} changed trades, {x} {was|had been} {an v} with a bedsit and a cough.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    pairs: [
      [{ v: 'forty-six' }, { v: 'nineteen' }],
      [{ v: 'fifty-three' }, { v: 'sixteen' }],
      [{ v: 'thirty-seven' }, { v: 'twelve' }],
      [{ v: 'sixty-one' }, { v: 'twenty' }],
    ],
    text: '{x} {was|had been} {v} the first time {he} stole a car, and it started first go.',
  },
  { kind: 'two-people', slot: 'age.years', text: '{o.x}, at the next desk, {is|was} {v} and {lies|lied} about it.' },
  { kind: 'two-people', slot: 'appearance.scar', text: '{o.x} {has|had} a scar too, on the {v}, from a tin of sardines.' },
  {
    kind: 'metaphor',
    slot: 'death.acts',
    establish:
      'As far as the golf club {is|was} concerned, {X} {has|had} been dead since the bankruptcy; they {have|had} even given away {his} locker.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.handed',
    pairs: [[{ v: 'left' }, { v: 'right' }]],
    text: "{x} {has|had} been the boss's {v} hand for years and {knows|knew} where everything {is|was} buried.",
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    text: '"{v}!" {x} {shouts|shouted}. {He} always {calls|called} the dog {v} when it {steals|stole} food, and by its real name when it {does|did} not.',
  },
  {
    kind: 'nickname',
    slot: 'naming.rank',
    text: 'At the depot they {have|had} always called {X} "the {v}" behind {his} back, a joke about the way {he} {folds|folded} {his} jumper.',
  },
  { kind: 'scene-break', slot: 'time.hour', sceneBreak: true, text: 'At {v} the next day nobody {has|had} slept.' },
  { kind: 'scene-break', slot: 'weekday.today', sceneBreak: true, text: 'It {is|was} {v} before anybody {rings|rang} back.' },
  {
    kind: 'rounding',
    slot: 'age.years',
    pairs: [
      [{ v: 'thirty-nine' }, { v: 'forty' }],
      [{ v: 'twenty-nine' }, { v: 'thirty' }],
      [{ v: 'fifty-eight' }, { v: 'sixty' }],
      [{ v: 'forty-eight' }, { v: 'fifty' }],
    ],
    text: '{x} {is|was} nearly {v} and {drives|drove} like a teenager.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.steps',
    pairs: [
      [{ v: 'eleven' }, { v: 'dozen or so' }],
      [{ v: 'nineteen' }, { v: 'twenty or so' }],
      [{ v: 'nine' }, { v: 'ten or so' }],
      [{ v: 'fourteen' }, { v: 'fifteen or so' }],
    ],
    text: '{p.x} {carry|carries|carried} the wine up the {v} steps from the cellar, one bottle at a time.',
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    pairs: [
      [{ v: 'physician' }, { v: 'doctor' }],
      [{ v: 'cabbie' }, { v: 'taxi driver' }],
      [{ v: 'realtor' }, { v: 'estate agent' }],
      [{ v: 'undertaker' }, { v: 'funeral director' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'object.van',
    pairs: [
      [{ v: 'scarlet' }, { v: 'red' }],
      [{ v: 'navy' }, { v: 'dark blue' }],
      [{ v: 'cream' }, { v: 'off-white' }],
    ],
  },
  {
    kind: 'unreliable',
    slot: 'age.born',
    text: "{x's} grandmother, who {calls|called} everyone by the cat's name, {insists|insisted} that {he} {was|had been} born in {v}.",
  },
  {
    kind: 'unreliable',
    slot: 'quantity.tables',
    text: '"{V} tables in that corner café," {says|said} the drunk on the wall, who {is|was} seeing two of everything.',
  },
  {
    kind: 'letter',
    slot: 'kinship.relation',
    text: "The letter, unsigned and wrong in every other line too, {calls|called} {n} {x's} {v}.",
  },
  {
    kind: 'letter',
    slot: 'profession.where',
    text: '"I hear {x} is at {v} now," {says|said} the postcard from Spain, which {has|had} the dog\'s name wrong as well.',
  },
];
