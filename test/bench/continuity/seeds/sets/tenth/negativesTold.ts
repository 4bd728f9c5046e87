import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const TOLD_CHANGE: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between:
      'There {is|was} a bottle of dye on the washstand. {x} {reads|read} the label twice, {draws|drew} the curtain and {sets|set} to work on {his} hair.',
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    between: '{x} {borrows|borrowed} a razor, and {comes|came} back from the pump with nothing left on his face but a few cuts.',
  },
  {
    kind: 'told-change',
    slot: 'profession.trade',
    text: '{x} {has|had} given up {his} old trade for good. {He} {is|was} {an v} now, with a certificate to prove it.',
  },
  {
    kind: 'told-change',
    slot: 'naming.title',
    between: 'The letter of promotion {comes|came} with the next courier, and {X} {is|was} made to stand and have it read out.',
    pairs: pairsOf(['Lieutenant', 'Captain'], ['Canon', 'Bishop'], ['Ensign', 'Commander']),
  },
  {
    kind: 'told-change',
    slot: 'object.place',
    between: '{x} {thinks|thought} better of the hiding place, {takes|took} the spare key out and {looks|looked} about for another.',
    text: 'In the end {x} {puts|put} the spare key {v}.',
  },
  {
    kind: 'told-change',
    slot: 'kinship.children',
    text: 'The second boy {is|was} born while the guns {are|were} still going, so that {x} now {has|had} two sons.',
    pairs: pairsOf(['one son', ''], ['a son and no other child', '']),
  },
  {
    kind: 'told-change',
    slot: 'quantity.keys',
    text: "The smith {adds|added} one key to the warden's ring, for the new gate, which {makes|made} {v}.",
    pairs: pairsOf(['three', 'four'], ['six', 'seven'], ['nine', 'ten']),
  },
];

const FLASHBACK: readonly NegativeWording[] = [
  {
    kind: 'flashback',
    slot: 'hand.lost',
    text: 'As a {child} {x} {walked|had walked} on both hands the whole length of the school wall. That {was|had been} long before the war.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    text: '{x} {was|had been} {v} when {he} first saw the sea, with all {his} teeth and no sense.',
    pairs: [
      [ageVars(54), ageVars(27)],
      [ageVars(63), ageVars(31)],
      [ageVars(48), ageVars(22)],
    ],
  },
  { kind: 'flashback', slot: 'appearance.hair', text: "In the portrait, painted when {he} was still at school, {x's} hair {is|was} {v}." },
  {
    kind: 'flashback',
    slot: 'profession.trade',
    establish: 'By trade {x} {is|was} {an v}, these days, and {his} sleeves {smell|smelled} of it.',
    text: 'Long ago, in another city and under another king, {x} {was|had been} {an v}.',
  },
  {
    kind: 'flashback',
    slot: 'death.before',
    text: 'Years before, when {he} still had breath to do it with, {x} {taught|had taught} the whole street to whistle.',
  },
  {
    kind: 'flashback',
    slot: 'object.look',
    text: 'On {his} first crossing, twenty years before, {x} {wore|had worn} {an v} cloak, which a goat {ate|had eaten}.',
  },
  {
    kind: 'flashback',
    slot: 'time.season',
    text: 'Once, years before, {p.x} {came|had come} this way in {v}, and got lost, and been given plums.',
  },
];

const SCENE_BREAK: readonly NegativeWording[] = [
  { kind: 'scene-break', slot: 'weekday.today', sceneBreak: true, text: 'By {v} the street {is|was} open again.' },
  { kind: 'scene-break', slot: 'weekday.neighbour', sceneBreak: true, text: 'Some days later, on a {v}, the post {gets|got} through.' },
  { kind: 'scene-break', slot: 'time.hour', sceneBreak: true, text: 'When they next {meet|met} it {is|was} {v}, and another day.' },
  { kind: 'scene-break', slot: 'time.part', sceneBreak: true, text: 'At {v} the next day nobody {is|was} left in the place but the cat.' },
  { kind: 'scene-break', slot: 'time.season', sceneBreak: true, text: 'It {is|was} {v} before {p.x} {see|sees|saw} any of it again.' },
  {
    kind: 'scene-break',
    slot: 'age.child',
    sceneBreak: true,
    text: 'Three years {go|went} by. {x} {is|was} {v} now and {has|had} opinions.',
    pairs: pairsOf(['six', 'nine'], ['nine', 'twelve'], ['eleven', 'fourteen']),
  },
  {
    kind: 'scene-break',
    slot: 'object.place',
    sceneBreak: true,
    text: 'A month later {x} {finds|found} a better place for the spare key, {v}, and {moves|moved} it there.',
  },
];

const TWO_PEOPLE: readonly NegativeWording[] = [
  { kind: 'two-people', slot: 'appearance.eyes', text: '{o.X} {has|had} {v} eyes, and a way of resting them on people like a hat.' },
  { kind: 'two-people', slot: 'profession.trade', text: '{o.X}, the other guest, {is|was} {an v}, and {says|said} so at once.' },
  {
    kind: 'two-people',
    slot: 'hand.arm',
    text: 'Across the aisle {o.X} {is|was} nursing an arm of his own, the {v}, which a mule {has|had} kicked.',
  },
  {
    kind: 'two-people',
    slot: 'naming.surname',
    text: 'There {is|was} a second {x} at the inn, {x} {v}, who {deals|dealt} in horses, and their letters {are|were} always getting mixed up.',
  },
  {
    kind: 'two-people',
    slot: 'death.before',
    text: "Another {x}, no relation, {keeps|kept} the tobacconist's, and {puts|put} up with the jokes about ghosts.",
  },
  { kind: 'two-people', slot: 'object.look', text: "{o.X's} cloak {is|was} {v}, with a hole burned in the hem." },
];

const NICKNAME: readonly NegativeWording[] = [
  {
    kind: 'nickname',
    slot: 'naming.first',
    pairs: 'same',
    text: 'The children {call|called} old {s}, the chemist, Pills, and old {s} {answers|answered} to it.',
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    pairs: 'same',
    text: '"Let Mouse have the chair," somebody {says|said}, and {x} {v}, who {has|had} been Mouse since the cradle, {takes|took} it.',
  },
  {
    kind: 'nickname',
    slot: 'naming.role',
    pairs: 'same',
    text: '{v} the {role} {has|had} another name below stairs, Old Buttons, and Old Buttons {is|was} what one {hears|heard} shouted.',
  },
  {
    kind: 'nickname',
    slot: 'naming.title',
    pairs: 'same',
    text: 'The Bishop, {v} {last} {is|was} called by those who {serve|served} under {him}, on account of the walk. There {is|was} no real bishop within fifty miles.',
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    text: 'It {says|said} {x} {v} over the door of the theatre. That {is|was} the stage name. At home {he} {is|was} still what {he} {was|had been} christened.',
  },
  {
    kind: 'nickname',
    slot: 'naming.role',
    pairs: 'same',
    text: 'The boys {know|knew} the {role} only as Gaffer. Gaffer {is|was} on the stair now, breathing hard. {v} {is|was} for official letters.',
  },
];

const ROUNDING: readonly NegativeWording[] = [
  {
    kind: 'rounding',
    slot: 'quantity.steps',
    text: 'Nearly {v} steps up to the bell chamber, {p.x} {think|thinks|thought}, and then all of them down again.',
    pairs: pairsOf(['ninety-eight', 'a hundred'], ['fifty-nine', 'sixty'], ['thirty-nine', 'forty']),
  },
  {
    kind: 'rounding',
    slot: 'quantity.crew',
    text: 'The Halcyon {took|had taken} some {v} people down with her.',
    pairs: pairsOf(['twenty-nine', 'thirty'], ['nineteen', 'twenty'], ['forty-one', 'forty']),
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    text: 'Close to {v}, {x} {finds|found}, one {sleeps|slept} where one {is|was} put.',
    pairs: [
      [ageVars(39), { v: 'forty' }],
      [ageVars(49), { v: 'fifty' }],
      [ageVars(59), { v: 'sixty' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    text: 'It {is|was} about {v}.',
    pairs: pairsOf(
      ['five to eleven at night', 'eleven'],
      ['ten to six in the morning', 'six'],
      ['five to three in the afternoon', 'three'],
    ),
  },
  {
    kind: 'rounding',
    slot: 'quantity.keys',
    text: "About {v} keys {hang|hung} on the warden's ring, and {p.x} {care|cares|cared} to learn none of them.",
    pairs: pairsOf(['eleven', 'a dozen'], ['nineteen', 'twenty'], ['nine', 'ten']),
  },
  {
    kind: 'rounding',
    slot: 'quantity.coffins',
    text: 'With {v} or so coffins in it the vault {is|was} no place to drop a lamp.',
    pairs: pairsOf(['eleven', 'ten'], ['nineteen', 'twenty'], ['thirteen', 'a dozen']),
  },
  {
    kind: 'rounding',
    slot: 'age.child',
    text: 'Being almost {v}, {x} {refuses|refused} to be carried.',
    pairs: pairsOf(['six', 'seven'], ['eight', 'nine'], ['nine', 'ten']),
  },
];

const SYNONYM: readonly NegativeWording[] = [
  {
    kind: 'synonym',
    slot: 'profession.trade',
    pairs: pairsOf(['physician', 'doctor'], ['lawyer', 'attorney'], ['schoolteacher', 'teacher']),
  },
  { kind: 'synonym', slot: 'appearance.hair', pairs: pairsOf(['fair', 'blond'], ['black', 'raven'], ['red', 'ginger']) },
  { kind: 'synonym', slot: 'appearance.eyes', pairs: pairsOf(['grey', 'slate-grey'], ['brown', 'chestnut'], ['blue', 'sky-blue']) },
  {
    kind: 'synonym',
    slot: 'object.place',
    pairs: pairsOf(
      ['under the hearthstone', 'beneath the stone of the hearth'],
      ['on top of the wardrobe', 'up on the wardrobe'],
      ['under the bunk', 'beneath the bunk'],
    ),
  },
  { kind: 'synonym', slot: 'appearance.build', pairs: 'same', text: '{x}, being long in the leg, {is|was} given the cot by the door.' },
  {
    kind: 'synonym',
    slot: 'kinship.other',
    pairs: pairsOf(['father', '']),
    text: '{o.x} {is|was} a strict parent, and {x} {has|had} grown up quick on {his} feet.',
  },
  {
    kind: 'synonym',
    slot: 'quantity.keys',
    pairs: pairsOf(['twelve', '']),
    text: "The warden's ring, with its dozen keys, {makes|made} a noise like a small chapel.",
  },
];

export const TOLD: readonly NegativeWording[] = [
  ...TOLD_CHANGE,
  ...FLASHBACK,
  ...SCENE_BREAK,
  ...TWO_PEOPLE,
  ...NICKNAME,
  ...ROUNDING,
  ...SYNONYM,
];
