import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

/** Things that are so, and go together. */
export const explained: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    text: '{x} {has|had} since been to the hairdresser, and {has|had} come out of it with {his} hair dyed {v}.',
  },
  {
    kind: 'told-change',
    slot: 'object.door',
    text: '{x} {has|had} had the front door painted; it {is|was} {v} now, and the postmen {are|were} lost.',
  },
  { kind: 'told-change', slot: 'object.place', text: '{x} {has|had} moved the cash box; it {lives|lived} {v} these days.' },
  {
    kind: 'told-change',
    slot: 'quantity.cats',
    text: "What with births, deaths and strays {x's} household {has|had} altered again, and {stands|stood} at present at {v} cats.",
  },
  {
    kind: 'told-change',
    slot: 'profession.trade',
    text: '{x} {has|had} thrown it all up and {is|was} {an v} now, to the despair of the family.',
  },
  {
    kind: 'told-change',
    slot: 'kinship.single',
    text: '{x} {has|had} gone and married after all, quite suddenly, and {his} {spouse} {is|was} teaching {him} to eat breakfast.',
  },
  {
    kind: 'told-change',
    slot: 'naming.last',
    text: "By deed poll {x} {has|had} just changed {his} name; {he} {is|was} {x} {v} now, and the cards {are|were} at the printer's.",
  },
  {
    kind: 'told-change',
    slot: 'object.door',
    between:
      "The painters {have|had} been all down the street with their ladders, and there {is|was} hardly a front door, {x's} among them, that {is|was} still the colour it {was|had been}.",
  },
  {
    kind: 'flashback',
    slot: 'death.person',
    text: 'Ten years earlier, one May, {x} had stood on that same spot in perfect health and sung.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    text: 'As a child, before it {turned|had turned}, {x} {had|had had} {v} hair; there {is|was} a lock of it in the Bible.',
  },
  {
    kind: 'flashback',
    slot: 'object.burnt',
    text: 'Years before, when {x} still had {his} {v}, {he} used to fall asleep with it beside {him}.',
  },
  {
    kind: 'flashback',
    slot: 'profession.post',
    text: 'Before any of that, in another town and as good as another life, {x} had been {v} at {at}.',
  },
  {
    kind: 'flashback',
    slot: 'quantity.cats',
    text: 'When {x} first came to those parts, years ago, {he} had had {v} cats, and neighbours who spoke to {him}.',
  },
  {
    kind: 'flashback',
    slot: 'time.season',
    text: 'The July before, wasps had got at the jam, and all the windows had stood open to the heat.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    text: 'At {v}, and that {is|was} long ago, {x} {ran|had run} away to sea, and {was|had been} home in time for supper.',
    pairs: [
      [ageVars(54), ageVars(31)],
      [ageVars(67), ageVars(42)],
      [ageVars(46), ageVars(24)],
    ],
  },
  {
    kind: 'flashback',
    slot: 'tense.acts',
    text: 'Once, as a child, {p.he} stole a match from a box like this. It broke. {p.He} stole another, and struck it, and for a week {p.he} was afraid.',
    only: 'present',
  },
  { kind: 'two-people', slot: 'appearance.eyes', text: '{o.X} {has|had} {v} eyes; {x} {has|had} not.' },
  { kind: 'two-people', slot: 'appearance.stature', text: '{o.X}, beside {x}, {has|had} to stand on a box to be seen at all.' },
  {
    kind: 'two-people',
    slot: 'hand.arm',
    text: '{o.X} {is|was} the other one-armed person in the district. With him it {is|was} the {v} sleeve that {is|was} empty, and he and {x} {buy|bought} their gloves between them, one pair.',
  },
  {
    kind: 'two-people',
    slot: 'kinship.children',
    text: "{o.X}, next door, {has|had} {v} children, and {x's} {go|went} over there to fight them.",
  },
  { kind: 'two-people', slot: 'profession.trade', text: "{o.X} {is|was} the {v}. He and {x} {are|were} always getting each other's post." },
  {
    kind: 'two-people',
    slot: 'quantity.keys',
    text: "{o.X} {brings|brought} out a key ring of his own, with {v} keys on it, and {lays|laid} it beside {x's}.",
  },
  {
    kind: 'two-people',
    slot: 'naming.nick',
    text: "{v} {is|was} what they {call|called} {o.X}, a plumber with large ears and no connection of {x's}.",
  },
  {
    kind: 'two-people',
    slot: 'death.dog',
    text: 'The new dog, which {x} {has|had} named {v} as well, for the sake of peace, {noses|nosed} at {his} pocket.',
  },
  {
    kind: 'nickname',
    slot: 'naming.last',
    establish: '{x} {v}, whom the whole street {calls|called} Bunny, {has|had} the shop on the corner.',
    text: 'Bunny {comes|came} out in an apron, blinking.',
    pairs: 'same',
  },
  {
    kind: 'nickname',
    slot: 'naming.nick',
    text: '~Before a magistrate {he} {is|was} {X}; the rest of the time {he} {is|was} {v}, as ever.',
    pairs: 'same',
  },
  {
    kind: 'nickname',
    slot: 'naming.landlady',
    text: '"{v}!" the landlady\'s brother {shouts|shouted} up the stairs; he {has|had} called her that, for short, ever since the nursery.',
    pairs: pairsOf(['Margaret', 'Peg'], ['Elizabeth', 'Bess'], ['Katherine', 'Kitty']),
  },
  {
    kind: 'nickname',
    slot: 'naming.doctor',
    establish: 'The doctor {is|was} called {v}, and {is|was} known in every kitchen as Pills.',
    text: 'Pills {has|had} cold hands, and {apologises|apologised} for them.',
    pairs: 'same',
  },
  { kind: 'nickname', slot: 'profession.trade', text: 'They {call|called} {x} the Professor, on account of the spectacles.' },
  {
    kind: 'nickname',
    slot: 'hand.handed',
    text: 'They {call|called} {x} Lefty, on account of {his} politics.',
    pairs: [
      [
        { v: 'right', w: 'left' },
        { v: 'left', w: 'right' },
      ],
    ],
  },
  { kind: 'nickname', slot: 'appearance.stature', text: 'To the others, naturally, {x} {is|was} Tiny.' },
  { kind: 'scene-break', slot: 'weekday.now', sceneBreak: true },
  { kind: 'scene-break', slot: 'time.part', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'time.hour',
    text: 'It {is|was} {v} the next day before anyone {thinks|thought} of it again.',
    sceneBreak: true,
  },
  { kind: 'scene-break', slot: 'time.dark', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'time.season',
    text: 'Half a year later it {is|was} high summer, and the place {looks|looked} no better for it.',
    sceneBreak: true,
  },
  {
    kind: 'scene-break',
    slot: 'age.years',
    text: 'Eight years on, {x} {is|was} {v}, and {has|had} the same coat.',
    sceneBreak: true,
    pairs: [
      [ageVars(31), ageVars(39)],
      [ageVars(44), ageVars(52)],
      [ageVars(58), ageVars(66)],
    ],
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    text: '{x} {is|was} nearly {decade}.',
    pairs: [
      [ageVars(38), ageVars(38)],
      [ageVars(48), ageVars(48)],
      [ageVars(57), ageVars(57)],
      [ageVars(68), ageVars(68)],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.keys',
    text: "{x's} key ring {is|was} a weighty affair, {v} keys or so.",
    pairs: pairsOf(['eleven', 'a dozen'], ['nine', 'ten'], ['nineteen', 'twenty']),
  },
  {
    kind: 'rounding',
    slot: 'quantity.steps',
    text: 'Some {v} steps {go|went} down into the cellar, give or take.',
    pairs: pairsOf(['thirteen', 'twelve'], ['nineteen', 'twenty'], ['sixteen', 'fifteen']),
  },
  {
    kind: 'rounding',
    slot: 'quantity.pages',
    text: "The lawyer's letter {is|was} getting on for {v} pages, and {means|meant} no on every one of them.",
    pairs: pairsOf(['nine', 'ten'], ['eleven', 'twelve']),
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    establish: 'The clock {says|said} four minutes to {v}.',
    text: 'It {is|was} {v}, near enough.',
    pairs: 'same',
  },
  {
    kind: 'rounding',
    slot: 'age.birth',
    text: 'People born in the {v}, as {x} {was|had been}, {throw|threw} away no string.',
    pairs: pairsOf(['1921', 'early twenties'], ['1948', 'late forties'], ['1975', 'mid-seventies']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.eyes',
    text: '~{His} {v} eyes {give|gave} nothing away.',
    pairs: pairsOf(['grey', 'slate-coloured'], ['blue', 'cornflower'], ['brown', 'chestnut'], ['green', 'emerald']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    text: '{x} {pushes|pushed} back a lock of {v} hair.',
    pairs: pairsOf(['fair', 'blond'], ['black', 'raven'], ['white', 'snowy'], ['red', 'copper-red']),
  },
  {
    kind: 'synonym',
    slot: 'profession.trade',
    text: "They {put|had put} {v} on {x's} form, under Occupation.",
    pairs: pairsOf(['lawyer', 'solicitor'], ['dentist', 'dental surgeon'], ['pharmacist', 'dispensing chemist']),
  },
  {
    kind: 'synonym',
    slot: 'kinship.single',
    text: '~{He} {is|was} expected nowhere, and in a while {will|would} go home, unwed and unworried, to a boiled egg.',
  },
  {
    kind: 'synonym',
    slot: 'kinship.children',
    text: 'All told, {x} {is|was} the parent of {v}.',
    pairs: pairsOf(['six', 'half a dozen'], ['two', 'a pair'], ['three', 'a trio']),
  },
  {
    kind: 'synonym',
    slot: 'object.door',
    text: "{x's} front door, {v} and lately varnished, {is|was} the pride of the street.",
    pairs: pairsOf(['red', 'scarlet'], ['yellow', 'lemon-yellow'], ['black', 'ebony'], ['blue', 'navy']),
  },
  { kind: 'synonym', slot: 'weekday.now', text: 'It {is|was} still only the day after {prev}.', pairs: 'same' },
];
