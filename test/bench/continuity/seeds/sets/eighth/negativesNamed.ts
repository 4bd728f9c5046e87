import type { NegativeWording, Pair } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const NEARLY: readonly Pair[] = [
  [ageVars(39), { v: 'forty' }],
  [ageVars(49), { v: 'fifty' }],
  [ageVars(59), { v: 'sixty' }],
];

/** Other names, other words, later scenes, liars and letters. */
export const named: readonly NegativeWording[] = [
  {
    kind: 'nickname',
    slot: 'naming.first',
    pairs: pairsOf(['Daniel', 'Danny'], ['William', 'Billy'], ['Frederick', 'Fred'], ['Michael', 'Mick']),
    text: '{v} {last}, as his friends {call|called} him, {has|had} sent the papers round from the bank.',
  },
  {
    kind: 'nickname',
    slot: 'naming.first',
    pairs: pairsOf(['Anthony', 'Squeak'], ['Martin', 'Bunny'], ['Leon', 'Ducky']),
    text: 'At school they {called|had called} him {v}, and {v} {last} he {is|was} to half the town still, bank or no bank.',
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    text: 'To the children the caretaker {is|was} {x} Keys, on account of the noise {he} {makes|made} on the stairs.',
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    text: '"Here, {v}!" the little boy next door {shouts|shouted} at the spaniel. He {has|had} his own name for it, and it {answers|answered} to both.',
  },
  {
    kind: 'nickname',
    slot: 'naming.rank',
    text: 'Behind {his} back the others at the station {call|called} {last} the Admiral, notebook and all.',
  },
  {
    kind: 'nickname',
    slot: 'kinship.relation',
    pairs: pairsOf(['brother', 'brother'], ['cousin', 'cousin'], ['nephew', 'nephew']),
    text: 'Half the street {calls|called} {o.x} Grandad, {x} as well, because of the slippers. They {have|had} called him that since he was twenty.',
  },
  {
    kind: 'nickname',
    slot: 'appearance.height',
    pairs: pairsOf(['tall', 'tall'], ['very tall', 'very tall']),
    text: 'Everyone {calls|called} {x} Tiny, as people do with anybody built like a lamp post.',
  },

  { kind: 'scene-break', slot: 'weekday.today', sceneBreak: true, text: 'They all {meet|met} there again on the {v}, as agreed.' },
  {
    kind: 'scene-break',
    slot: 'weekday.person',
    sceneBreak: true,
    text: 'Days {go|went} by, and it {is|was} {v} before {x} {says|said} any more about it.',
  },
  {
    kind: 'scene-break',
    slot: 'time.clock',
    sceneBreak: true,
    text: 'It {is|was} {v}, the day after, and {p.he} {have|has|had} hardly slept.',
  },
  { kind: 'scene-break', slot: 'time.of-day', sceneBreak: true, text: 'By the following {v} everyone {has|had} heard about it.' },
  {
    kind: 'scene-break',
    slot: 'time.season',
    sceneBreak: true,
    text: 'Half a year {goes|went} by like that. It {is|was} {v} when the subject {comes|came} up again.',
  },
  {
    kind: 'scene-break',
    slot: 'object.phone',
    sceneBreak: true,
    text: 'In the end {x} {gets|got} {his} {v} back. {He} {turns|turned} it over, {looks|looked} for damage and {puts|put} it in {his} bag.',
  },
  {
    kind: 'scene-break',
    slot: 'age.child',
    sceneBreak: true,
    pairs: pairsOf(['six', 'nine'], ['seven', 'ten'], ['nine', 'twelve']),
    text: 'Three years {have|had} passed. {x} {is|was} {v}, and {has|had} learned to shut a door quietly.',
  },

  {
    kind: 'rounding',
    slot: 'age.years',
    pairs: NEARLY,
    text: '{x} {is|was} pushing {v} and {has|had} begun to make noises when {he} {sits|sat} down.',
  },
  { kind: 'rounding', slot: 'age.years', pairs: NEARLY, text: '"{V}, near enough," {says|said} {x}, when anybody {asks|asked}.' },
  {
    kind: 'rounding',
    slot: 'time.clock',
    pairs: pairsOf(
      ['4.28 in the afternoon', 'half past four'],
      ['three minutes to nine in the morning', 'nine'],
      ['eleven minutes past seven in the evening', 'ten past seven'],
    ),
    text: 'It {is|was} about {v}, at a guess, and nobody {has|had} made a move.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.guests',
    pairs: pairsOf(['thirty-nine', 'forty'], ['ninety-eight', 'a hundred'], ['fifty-one', 'fifty']),
    text: "Some {v} people {came|had come} to {x's} wedding, in round numbers, and all of them {danced|had danced}.",
  },
  {
    kind: 'rounding',
    slot: 'quantity.money',
    pairs: pairsOf(
      ['four hundred and ninety', 'five hundred'],
      ['nine hundred and eighty', 'a thousand'],
      ['two hundred and five', 'two hundred'],
    ),
    text: '{x} {lies|lay} awake over the loan from {o.x}, {v} or thereabouts.',
  },
  {
    kind: 'rounding',
    slot: 'death.friend',
    pairs: pairsOf(['ten years and two months', 'ten years'], ['nearly four years', 'four years'], ['eleven months', 'a year']),
    text: 'For {v} or so now there {has|had} been no {X}, and {p.he} still {put|puts|put} out one cup too many.',
  },
  {
    kind: 'rounding',
    slot: 'age.child',
    pairs: pairsOf(['six and a half', 'six'], ['almost eight', 'eight'], ['nearly ten', 'ten']),
    text: 'Call it {v}: when you {are|were} as small as {x}, the months {matter|mattered}, but not to anyone else.',
  },

  {
    kind: 'synonym',
    slot: 'object.car',
    pairs: pairsOf(['red', 'scarlet'], ['dark green', 'bottle-green'], ['maroon', 'burgundy'], ['black', 'jet-black']),
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: pairsOf(['blond', 'fair'], ['red', 'ginger'], ['black', 'jet-black'], ['chestnut', 'reddish brown']),
  },
  {
    kind: 'synonym',
    slot: 'profession.job',
    pairs: pairsOf(
      ['barrister', 'trial lawyer'],
      ['journalist', 'newspaper reporter'],
      ['teacher', 'schoolteacher'],
      ['vet', 'veterinary surgeon'],
    ),
  },
  {
    kind: 'synonym',
    slot: 'quantity.guests',
    pairs: pairsOf(['twelve', 'a dozen'], ['twenty', 'a score of']),
    text: "There {were|had been} {v} guests at {x's} wedding, and the best man {made|had made} all of them cry.",
  },
  {
    kind: 'synonym',
    slot: 'kinship.relation',
    pairs: pairsOf(['grandfather', 'grandad'], ['father', 'dad'], ['father-in-law', 'dad-in-law']),
    text: '"Your {v} looks tired," {p.he} {say|says|said} to {x}. {o.x} {has|had} nodded off in his chair.',
  },
  {
    kind: 'synonym',
    slot: 'profession.place',
    pairs: pairsOf(
      ['cinema', 'picture house'],
      ['hospital', 'infirmary'],
      ['garden centre', 'nursery'],
      ['post office', 'sub-post office'],
    ),
  },
  {
    kind: 'synonym',
    slot: 'appearance.eyes',
    pairs: pairsOf(['grey', 'slate-grey'], ['dark brown', 'chocolate-brown'], ['blue', 'sky-blue'], ['green', 'sea-green']),
  },

  {
    kind: 'unreliable',
    slot: 'age.years',
    text: '{x} {tells|told} the man at the door that {he} {is|was} {v}. {He} {has|had} lied about it for so long that it {comes|came} out quite smoothly.',
  },
  { kind: 'unreliable', slot: 'profession.job', text: 'For the length of the con {x} {is|was} {an v}, with cards printed to prove it.' },
  {
    kind: 'unreliable',
    slot: 'kinship.brothers',
    text: '{x} {tells|told} the policeman all about {his} {v} brothers. There {is|was} not a true word in it; {he} {wants|wanted} to see whether the man {writes|wrote} it down.',
  },
  {
    kind: 'unreliable',
    slot: 'appearance.eyes',
    text: '{x} {has|had} put in the coloured lenses for the job. Today {he} {is|was} {v}-eyed, and somebody else.',
  },
  {
    kind: 'unreliable',
    slot: 'naming.surname',
    text: 'The caretaker {tells|told} the reporter to put down {x} {v}, and {winks|winked}. {He} never {gives|gave} the papers {his} real name.',
  },
  {
    kind: 'unreliable',
    slot: 'death.friend',
    text: 'Old {o.X}, who {sees|saw} ghosts after the third glass, {swears|swore} that {X} {is|was} sitting by the fire.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.suspects',
    text: 'There {were|had been} {v} people in the house, the gardener {says|said}; but the gardener {was|had been} drunk when the necklace {went|had gone}, and {has|had} told it differently each time.',
  },

  {
    kind: 'letter',
    slot: 'age.years',
    text: '"{x} must be {v} by now," the letter {says|said}. Whoever {wrote|had written} it {has|had} never been any good at sums.',
  },
  {
    kind: 'letter',
    slot: 'profession.job',
    text: '"So {x} is {an v} now, how lovely," an aunt {has|had} put in her card. She {gets|got} everybody\'s news wrong.',
  },
  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: '*I shall never forget {x} and those {v} eyes,* the letter {says|said}, from a person who {met|had met} {him} once, in the dark, and mixed {him} up with someone.',
  },
  {
    kind: 'letter',
    slot: 'kinship.brothers',
    text: 'The card {is|was} addressed to {x} "and all {v} brothers". It {is|was} from a man who {has|had} lost count.',
  },
  {
    kind: 'letter',
    slot: 'death.parent',
    text: '{x} {has|had} kept the last letter {his} {parent} {wrote|had written}. "I am sitting in the garden," it {begins|began}, "and the cat is on my feet."',
  },
  {
    kind: 'letter',
    slot: 'death.friend',
    text: '{p.He} {find|finds|found} an old letter from {X} in a drawer. "Put the kettle on," it {says|said}, "I\'m coming over."',
  },
  {
    kind: 'letter',
    slot: 'tense.telling',
    only: 'past',
    text: '*We walk every day,* the postcard said. *I swim, I eat, I sleep. The people are kind and the cats are thin.*',
  },
  {
    kind: 'letter',
    slot: 'point-of-view.telling',
    only: 'third',
    text: 'The note {is|was} short. *I waited as long as I could. I have taken my coat and left you mine.*',
  },
];
