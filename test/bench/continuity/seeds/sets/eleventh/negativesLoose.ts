import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

export const loose: readonly NegativeWording[] = [
  {
    kind: 'scene-break',
    slot: 'weekday.day',
    text: 'Some days later, on {an v}, the sun {is|was} out and the road {is|was} dry again.',
    sceneBreak: true,
  },
  { kind: 'scene-break', slot: 'time.clock', text: 'The next day at {v} the phone {rings|rang} for the first time.', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'time.part',
    text: 'When the next {v} {comes|came}, nobody {has|had} changed a thing in the room.',
    sceneBreak: true,
  },
  { kind: 'scene-break', slot: 'time.season', text: 'Months later, in {v}, the stairs {smell|smelled} of fresh paint.', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'weekday.routine',
    text: 'By {v} of the following week everyone {has|had} forgotten what the fuss {has|had} been about.',
    sceneBreak: true,
  },
  {
    kind: 'scene-break',
    slot: 'time.sky',
    text: 'The day after, at noon, the yard {is|was} white with sun and {smells|smelled} of tar.',
    sceneBreak: true,
  },
  {
    kind: 'scene-break',
    slot: 'weekday.next',
    text: 'It {is|was} {v} a fortnight later before anyone {says|said} a word about it.',
    sceneBreak: true,
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    text: '{x} {is|was} about {v} and {has|had} the knees of somebody older.',
    pairs: [
      [{ ...ageVars(38) }, { v: 'forty', n: '40' }],
      [{ ...ageVars(41) }, { v: 'forty', n: '40' }],
      [{ ...ageVars(52) }, { v: 'fifty', n: '50' }],
      [{ ...ageVars(28) }, { v: 'thirty', n: '30' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.house',
    text: 'Ten minutes {is|was} enough to walk round the whole lane with its {v} or so {t}.',
    pairs: [
      [
        { t: 'houses', v: 'eleven' },
        { t: 'houses', v: 'ten' },
      ],
      [
        { t: 'houses', v: 'nineteen' },
        { t: 'houses', v: 'twenty' },
      ],
      [
        { t: 'cottages', v: 'twelve' },
        { t: 'cottages', v: 'ten' },
      ],
    ],
  },
  {
    kind: 'rounding',
    slot: 'time.clock',
    text: 'It {is|was} round about {v}, and {p.x} {begin|begins|began} to put things away.',
    pairs: pairsOf(
      ['twenty-eight minutes past four', 'half past four'],
      ['two minutes to twelve', 'twelve'],
      ['nine minutes past two', 'ten past two'],
    ),
  },
  {
    kind: 'rounding',
    slot: 'quantity.party',
    text: 'Some {v} walkers {are|were} standing about by the stile, looking for their gloves.',
    pairs: pairsOf(['nine', 'ten'], ['eleven', 'ten'], ['twelve', 'ten']),
  },
  {
    kind: 'rounding',
    slot: 'death.years',
    text: '{x} {has|had} been gone for something like {v}, and the roses {have|had} gone wild.',
    pairs: [
      [{ v: 'nineteen years' }, { v: 'twenty years' }],
      [{ v: 'ten years and a month' }, { v: 'ten years' }],
      [{ v: 'eleven years' }, { v: 'ten years' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'age.birthday',
    text: '"Getting on for {v}, give or take," {x} {says|said} when anybody {asks|asked}, and {changes|changed} the subject.',
    pairs: [
      [{ ...ageVars(38) }, { v: 'forty' }],
      [{ ...ageVars(52) }, { v: 'fifty' }],
      [{ ...ageVars(31) }, { v: 'thirty' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: pairsOf(['blond', 'fair'], ['black', 'raven'], ['red', 'ginger'], ['grey', 'silver']),
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    pairs: pairsOf(['lawyer', 'solicitor'], ['doctor', 'physician'], ['barber', "gentlemen's hairdresser"], ['schoolmaster', 'teacher']),
  },
  { kind: 'synonym', slot: 'appearance.eyes', pairs: pairsOf(['brown', 'chestnut'], ['hazel', 'light brown'], ['pale blue', 'ice-blue']) },
  {
    kind: 'synonym',
    slot: 'profession.shop',
    pairs: pairsOf(['bookshop', 'bookstore'], ['launderette', 'laundry'], ['flower shop', "florist's"], ['bakery', "baker's shop"]),
  },
  {
    kind: 'synonym',
    slot: 'kinship.children',
    text: 'A whole {v} children {x} and {his} {spouse} {have|had} brought up in that flat, and it {shows|showed}.',
    pairs: [
      [{ v: 'two' }, { v: 'pair of' }],
      [{ v: 'three' }, { v: 'trio of' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'time.part',
    text: 'The light of the {v} {lies|lay} along the floorboards as far as the bed.',
    pairs: pairsOf(['evening', 'end of the day'], ['morning', 'forenoon']),
  },
  {
    kind: 'synonym',
    slot: 'object.colour',
    pairs: [
      [
        { t: 'car', v: 'red' },
        { t: 'car', v: 'scarlet' },
      ],
      [
        { t: 'coat', v: 'navy' },
        { t: 'coat', v: 'dark blue' },
      ],
      [
        { t: 'umbrella', v: 'grey' },
        { t: 'umbrella', v: 'slate-coloured' },
      ],
    ],
  },
  {
    kind: 'unreliable',
    slot: 'age.years',
    text: '{x} {says|said} {he} {is|was} {v}, but {x} {has|had} told so many people so many ages that {he} {has|had} to write them down.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.only',
    text: 'To get out of the party {x} {invents|invented} {an v} in hospital, with a name and a broken hip, and {is|was} believed.',
  },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: '{x} {gives|gave} {himself} out as {an v} that night, since nobody there {knows|knew} {him}, and {enjoys|enjoyed} it very much.',
  },
  {
    kind: 'unreliable',
    slot: 'hand.injured',
    text: 'It {is|was} {his} {v} that {x} {nurses|nursed} as long as the inspector {is|was} in the room; acting {has|had} never been {his} strong suit.',
  },
  {
    kind: 'unreliable',
    slot: 'death.recent',
    text: 'Drunk as {p.he} {am|is|was}, {p.x} {see|sees|saw} {x} go across the road and wave. It {is|was} a coat on a line.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.party',
    text: 'By then {p.x} {have|has|had} had so much wine that {p.he} {count|counts|counted} {v} walkers, and {do|does|did} not trust the result.',
  },
  { kind: 'unreliable', slot: 'object.fate', text: '"I\'ve got the {t} right here," {x} {lies|lied}, and {pats|patted} an empty pocket.' },
  {
    kind: 'letter',
    slot: 'age.years',
    text: '*{x} is {v} and the picture of health,* the parish newsletter {says|said}, and {gets|got} the name of the street wrong as well.',
  },
  {
    kind: 'letter',
    slot: 'profession.trade',
    text: 'The anonymous letter {calls|called} {x} {an v}, {spells|spelled} {his} name three ways and {asks|asked} for a hundred pounds.',
  },
  {
    kind: 'letter',
    slot: 'death.years',
    text: 'An old letter {has|had} slipped down behind the drawer, from the time before {x} died. *I am well, the hens are well, and I shall come on Sunday,* {he} {has|had} written.',
  },
  {
    kind: 'letter',
    slot: 'kinship.children',
    text: "There {is|was} a begging letter among {x's} papers, of {his} own composing. *I have {v} children to feed,* it {says|said}, which had been a lie even then.",
  },
  {
    kind: 'letter',
    slot: 'object.colour',
    text: "The police notice {describes|described} {x's} {t} as {v}, and someone {has|had} written underneath: *wrong one, look again.*",
  },
  {
    kind: 'letter',
    slot: 'naming.surname',
    text: 'The letter {is|was} addressed to {a} {s}, and the {r} {sends|sent} it back with a note that nobody of that name {lives|lived} there.',
  },
  {
    kind: 'letter',
    slot: 'tense.house',
    text: '*I am writing this on my knee because the table is full of jars, and the dog sends his love,* the postcard said.',
    only: 'past',
  },
];
