import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const rounding: readonly NegativeWording[] = [
  {
    kind: 'rounding',
    slot: 'age.years',
    text: '{x} {is|was} nearly {v}.',
    pairs: [
      [ageVars(38), { v: 'forty', n: '38' }],
      [ageVars(47), { v: 'fifty', n: '47' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'appearance.height',
    text: '{x} {is|was} well over six feet, and {has|had} the bruises on {his} forehead to prove it.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.steps',
    text: 'Some {v} steps down, it {is|was} always cool, and {smells|smelt} of apples.',
    pairs: pairsOf(['nineteen', 'twenty'], ['thirty-one', 'thirty']),
  },
  {
    kind: 'rounding',
    slot: 'kinship.married',
    text: 'Ten years of marriage, give or take, {have|had} taught {x} when to hold {his} tongue.',
    pairs: pairsOf(['nine', '-'], ['eleven', '-']),
  },
  {
    kind: 'rounding',
    slot: 'quantity.languages',
    text: 'With half a dozen languages, more or less, {x} {gets|got} by anywhere.',
    pairs: pairsOf(['five', '-'], ['seven', '-']),
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    text: 'It {is|was} getting on for eight.',
    pairs: pairsOf(['ten to eight', '-'], ['a quarter to eight', '-']),
  },
  {
    kind: 'rounding',
    slot: 'age.born',
    text: '{x} {is|was} a child of the early {v}, and {saves|saved} string.',
    pairs: [
      [
        { v: '1931', n: '60' },
        { v: 'thirties', n: '60' },
      ],
      [
        { v: '1962', n: '40' },
        { v: 'sixties', n: '40' },
      ],
    ],
  },
];

const synonym: readonly NegativeWording[] = [
  {
    kind: 'synonym',
    slot: 'appearance.eyes',
    text: "{x's} {v} eyes {miss|missed} nothing.",
    pairs: pairsOf(['brown', 'chestnut'], ['grey', 'slate-coloured'], ['blue', 'cornflower']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    text: "A lock of {v} hair {has|had} come loose at {x's} temple.",
    pairs: [
      [{ v: 'fair', like: 'straw' }, { v: 'blond' }],
      [{ v: 'red', like: 'rust' }, { v: 'ginger' }],
      [{ v: 'black', like: 'coal' }, { v: 'raven' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    text: 'As {an v}, {x} {knows|knew} the value of a plain answer.',
    pairs: pairsOf(['lawyer', 'solicitor'], ['carpenter', 'joiner'], ['dentist', 'dental surgeon']),
  },
  {
    kind: 'synonym',
    slot: 'profession.workplace',
    text: 'At {v} they {have|had} given {x} a locker and no key.',
    pairs: pairsOf(['the hospital', 'the infirmary'], ['the railway station', 'the station'], ['the gasworks', 'the gas company']),
  },
  {
    kind: 'synonym',
    slot: 'object.umbrella',
    text: "{x's} {v} umbrella {drips|dripped} in the corner.",
    pairs: pairsOf(['red', 'scarlet'], ['blue', 'navy'], ['grey', 'charcoal']),
  },
  {
    kind: 'synonym',
    slot: 'kinship.sisters',
    text: '{x} {has|had} a pair of sisters, one dark and one fair.',
    pairs: pairsOf(['two', '-']),
  },
  {
    kind: 'synonym',
    slot: 'kinship.relation',
    text: "{o.X}, {x's} mother's second husband, {has|had} the last word.",
    pairs: pairsOf(['stepfather', '-']),
  },
  {
    kind: 'synonym',
    slot: 'age.decade',
    text: '{x} {is|was} past {v}, and the stairs {are|were} steep.',
    pairs: [
      [
        { v: 'sixties', n: '65' },
        { v: 'sixty', n: '65' },
      ],
      [
        { v: 'fifties', n: '55' },
        { v: 'fifty', n: '55' },
      ],
    ],
  },
];

const unreliable: readonly NegativeWording[] = [
  {
    kind: 'unreliable',
    slot: 'age.years',
    text: '{x} {has|had} put down {v} on the form, as on every form for years, and it {is|was} a lie.',
  },
  {
    kind: 'unreliable',
    slot: 'death.years',
    text: 'Old {o.x}, who {sees|saw} the dead as other people {see|saw} the postman, {swears|swore} that {x} {has|had} just come in and asked for tea.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.storeys',
    text: '"{V} storeys, the house on the corner has," {says|said} the child, who {cannot|could not} yet count past two.',
  },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: '{x}, who {lies|lied} for pleasure, {tells|told} the stranger that {he} {is|was} {an v}, and {makes|made} a very good thing of it.',
  },
  { kind: 'unreliable', slot: 'time.hour', text: "The watch on {p.x's} wrist {says|said} {v}, but it {has|had} stopped long ago." },
  {
    kind: 'unreliable',
    slot: 'death.drowned',
    text: 'The barman, who {owes|owed} everyone a story, {has|had} it that {x} {is|was} alive and keeping goats in Peru. Nobody {believes|believed} him.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.cats',
    text: '"{V} cats," {says|said} {o.X}, who {has|had} been drinking, and {sees|saw} double. "I counted."',
    pairs: pairsOf(['three', 'six'], ['five', 'ten'], ['four', 'eight']),
  },
];

const letter: readonly NegativeWording[] = [
  {
    kind: 'letter',
    slot: 'kinship.married',
    text: '*I have never married,* the letter {begins|began}. It {is|was} from {o.X}, and {x} {reads|read} it twice.',
  },
  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: 'The letter {is|was} from somebody called {o.X}, and {describes|described} its writer: sober, solvent, {v} eyes. {x} {puts|put} it with the rest.',
  },
  {
    kind: 'letter',
    slot: 'time.season',
    text: '*It is {v} here, and the roses are out,* {says|said} the letter from the other side of the world.',
  },
  {
    kind: 'letter',
    slot: 'death.illness',
    text: "A letter {has|had} come after the funeral, in {x's} own hand, a month late in the post: *I am sitting by the fire, reaching for a third slice of cake.*",
  },
  { kind: 'letter', slot: 'object.place', text: "{o.X's} letter {tells|told} {x} all about his own new house, down to the piano, {v}." },
  {
    kind: 'letter',
    slot: 'quantity.languages',
    text: '*You would not know me,* {o.X} {writes|wrote} to {x}. *I speak {v} languages and am silent in all of them.*',
  },
  {
    kind: 'letter',
    slot: 'point-of-view.doing',
    text: 'The letter {is|was} short. *I am well. I sleep in the barn, and I have a horse.* Nobody {has|had} signed it.',
    only: 'third',
  },
];

export const subtle: readonly NegativeWording[] = [...rounding, ...synonym, ...unreliable, ...letter];
