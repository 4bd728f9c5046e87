import type { NegativeWording } from '../../model.js';

export const negatives: readonly NegativeWording[] = [
  // dialogue
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"I\'m {v}," {x} {tells|told} the boy at the ticket window, and {pays|paid} the lower fare, though it {is|was} a lie.',
  },
  {
    kind: 'dialogue',
    slot: 'profession.now',
    text: '"Me? I\'m {an v}," {x} {tells|told} the woman on the next stool, because it {is|was} easier than the truth and {he} {will|would} never see her again.',
  },
  // question
  {
    kind: 'question',
    slot: 'appearance.eyes',
    text: '"Are {x\'s} eyes {v}?" {o.X} {asks|asked}. "I never can remember."',
  },
  {
    kind: 'question',
    slot: 'kinship.siblings',
    text: '"Does {x} have {v}, or am I thinking of somebody else?" {o.X} {asks|asked}, and no one {answers|answered}.',
  },
  // dream
  {
    kind: 'dream',
    slot: 'death.gone',
    text: 'In the dream {X} {comes|came} up the walk with a pie, and {p.x} {wake|wakes|woke} with the taste of it.',
  },
  {
    kind: 'dream',
    slot: 'object.piano',
    text: '{x} {dreams|dreamed} of playing {his} old upright piano in a room that {has|had} no walls, and {wakes|woke} with {his} fingers moving on the blanket.',
  },
  // belief
  {
    kind: 'belief',
    slot: 'hand.handed',
    text: 'For years {o.X} {has|had} believed that {x} {is|was} {v}-handed; {o.he} {has|had} been wrong about that, as about so much else.',
  },
  {
    kind: 'belief',
    slot: 'quantity.steps',
    text: '{o.X} {is|was} under the impression that the back porch {has|had} {v} steps, but then {o.he} {has|had} never once counted.',
  },
  // comparison
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: "{x's} hair {is|was} nothing like {his} cousin's, which {is|was} {v} and {hangs|hung} to the waist.",
  },
  {
    kind: 'comparison',
    slot: 'age.years',
    text: '{x} {climbs|climbed} the cellar stairs like a {man} of {v}, one hand on the rail.',
    pairs: [
      [{ v: 'thirty-four' }, { v: 'eighty' }],
      [{ v: 'forty-six' }, { v: 'ninety' }],
      [{ v: 'thirty-eight' }, { v: 'seventy-five' }],
    ],
  },
  // negation
  {
    kind: 'negation',
    slot: 'weekday.today',
    text: 'It {is|was} not {v}, whatever the calendar from the feed store {says|said}.',
  },
  {
    kind: 'negation',
    slot: 'profession.now',
    text: '{x} {is|was} no {v} and {has|had} never wanted to be one, though people {keep|kept} asking.',
  },
  // supposition
  {
    kind: 'supposition',
    slot: 'time.season',
    text: '"If it were {v}," {o.X} {says|said}, "we\'d have a different supper in front of us."',
  },
  {
    kind: 'supposition',
    slot: 'object.truck',
    text: "If {x's} pickup were {v}, people would notice it even more.",
  },
  // told change
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between:
      'Then {x} {drives|drove} out to the salon by the highway and {has|had} {his} hair dyed black, and {is|was} sorry, and then not sorry.',
    text: '{x} {tucks|tucked} a strand of {v} hair under {his} hood and {feels|felt} like a stranger.',
    pairs: [
      [{ v: 'red' }, { v: 'black' }],
      [{ v: 'brown' }, { v: 'black' }],
      [{ v: 'blond' }, { v: 'black' }],
    ],
  },
  {
    kind: 'told-change',
    slot: 'object.truck',
    between:
      '{x} {takes|took} {his} pickup to the body shop on Route 9, and the boys there {paint|painted} it green for two hundred dollars.',
    text: "At the stop sign {x's} {v} pickup {stalls|stalled}, and everyone {can|could} see how new the paint {is|was}.",
    pairs: [
      [{ v: 'red' }, { v: 'green' }],
      [{ v: 'white' }, { v: 'green' }],
      [{ v: 'blue' }, { v: 'green' }],
    ],
  },
  // flashback
  {
    kind: 'flashback',
    slot: 'profession.now',
    establish: '{x} {is|was} {an v}, a good one, and {likes|liked} the hours.',
    text: 'Back in the eighties, before any of this, {x} {was|had been} {an v} for two years and {hated|had hated} it.',
  },
  {
    kind: 'flashback',
    slot: 'death.gone',
    text: 'Long before, in the summer of {p.his} tenth birthday, {X} {came|had come} up the walk with a pie nearly every evening.',
  },
  // two people
  {
    kind: 'two-people',
    slot: 'appearance.hair',
    text: "{o.X}, on the other hand, {has|had} {v} hair, cut as short as a boy's.",
  },
  {
    kind: 'two-people',
    slot: 'age.years',
    text: '{o.X} {is|was} {v}, and {does|did} not care who {knows|knew} it.',
  },
  // metaphor
  {
    kind: 'metaphor',
    slot: 'hand.eye',
    text: 'Where {his} own children {are|were} concerned, {x} {is|was} blind in both eyes.',
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'The way {o.X} {says|said} "fine," it {is|was} {v} in that kitchen for a moment, whatever the weather {is|was} doing outside.',
    pairs: [
      [
        { v: 'summer', w: 'tall corn beyond the fence' },
        { v: 'winter', w: 'snow' },
      ],
      [
        { v: 'spring', w: 'the first crocuses by the steps' },
        { v: 'winter', w: 'snow' },
      ],
      [
        { v: 'fall', w: 'pumpkins on every porch' },
        { v: 'winter', w: 'snow' },
      ],
    ],
  },
  // nickname
  {
    kind: 'nickname',
    slot: 'naming.dog',
    text: "The children {have|had} never called the beagle anything but {v}; {old} {is|was} its name only at the vet's.",
    pairs: [
      [{ v: 'Biscuit' }, { v: 'Bis', old: 'Biscuit' }],
      [{ v: 'Hamilton' }, { v: 'Ham', old: 'Hamilton' }],
      [{ v: 'Duke' }, { v: 'Stinky', old: 'Duke' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'naming.boat',
    text: 'Everyone on the dock {calls|called} the pontoon boat the {v}, a nickname it {has|had} earned by sinking at the ramp; {old} {is|was} still what the stern {says|said}.',
    pairs: [
      [{ v: 'Second Wind' }, { v: 'Submarine', old: 'Second Wind' }],
      [{ v: 'Betty Lou' }, { v: 'Bathtub', old: 'Betty Lou' }],
      [{ v: 'Alma Jean' }, { v: 'Titanic', old: 'Alma Jean' }],
    ],
  },
  // scene break
  {
    kind: 'scene-break',
    slot: 'time.part',
    sceneBreak: true,
    text: 'The next day, in the {v}, somebody {remembers|remembered} the cake and {brings|brought} it out.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.today',
    sceneBreak: true,
    text: 'It {is|was} {v} before anybody {thinks|thought} to look in the freezer.',
  },
  // rounding
  {
    kind: 'rounding',
    slot: 'age.years',
    text: '{x} {is|was} almost {v}, and {wonders|wondered} where it {has|had} gone.',
    pairs: [
      [{ v: 'thirty-nine' }, { v: 'forty' }],
      [{ v: 'forty-nine' }, { v: 'fifty' }],
      [{ v: 'fifty-nine' }, { v: 'sixty' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.motel',
    text: 'The Starlite Motel {has|had} some {v} rooms, give or take, and {smells|smelled} of chlorine without owning a pool.',
    pairs: [
      [{ v: 'nineteen' }, { v: 'twenty' }],
      [{ v: 'twenty-one' }, { v: 'twenty' }],
      [{ v: 'twenty-nine' }, { v: 'thirty' }],
    ],
  },
  // synonym
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    text: "{x's} {v} hair {needs|needed} cutting, and so {does|did} the lawn.",
    pairs: [
      [{ v: 'blond' }, { v: 'fair' }],
      [{ v: 'red' }, { v: 'copper' }],
      [{ v: 'black' }, { v: 'raven' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'profession.now',
    text: 'It {is|was} a small town, and {x}, as {an v}, {knows|knew} a good deal of its business.',
    pairs: [
      [{ v: 'doctor' }, { v: 'physician' }],
      [{ v: 'attorney' }, { v: 'lawyer' }],
      [{ v: 'mail carrier' }, { v: 'letter carrier' }],
    ],
  },
  // unreliable
  {
    kind: 'unreliable',
    slot: 'kinship.siblings',
    text: 'According to {o.X}, who {makes|made} up half of what {o.he} {says|said}, {x} {has|had} {v}.',
  },
  {
    kind: 'unreliable',
    slot: 'death.how',
    text: '{o.X}, who {has|had} never let a fact get in the way, {swears|swore} that it {was|had been} {v} that {killed|had killed} {X}.',
  },
  // letter
  {
    kind: 'letter',
    slot: 'hand.bandaged',
    text: 'The letter {is|was} from a great-aunt in Tulsa who {gets|got} everything backward: "So sorry to hear about {x}," it {says|said}, "and {his} poor {v}."',
  },
  {
    kind: 'letter',
    slot: 'profession.place',
    text: 'The old letter, postmarked long before any of them were married, {says|said}: "{x} has a summer job at {v} and hates it."',
  },
];
