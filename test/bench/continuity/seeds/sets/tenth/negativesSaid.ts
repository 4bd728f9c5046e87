import type { NegativeWording } from '../../model.js';
import { ageVars } from '../../pairs.js';

const DIALOGUE: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"{X}? Oh yes, {v} eyes, a fine pair," {says|said} the carter, who {has|had} met {him} once, in the dark.',
  },
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"{x} is {v} if {he} is a day," {says|said} the porter, guessing, and {guesses|guessed} wrong.',
  },
  {
    kind: 'dialogue',
    slot: 'kinship.siblings',
    text: '"I had {x} down as {v}," the landlady {says|said}. "But one hears such things and gets them mixed up."',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.keys',
    text: '"{V} keys, it was, on the warden\'s ring," {insists|insisted} the old man, who {has|had} not seen the ring in years and {has|had} never been able to count.',
  },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: '"If it is not our {v}!" a drunk {shouts|shouted} at {x}, taking {him} for somebody else. "Where have you been?"',
  },
  {
    kind: 'dialogue',
    slot: 'hand.arm',
    text: '"{x} broke the {v} arm, I heard," {says|said} the woman at the pump, and her neighbour {tells|told} her that she {has|had} got it the wrong way round.',
  },
  {
    kind: 'dialogue',
    slot: 'death.before',
    text: '"I saw {x} in the market last week, as alive as you or me," the tinker {swears|swore}. Nobody {believes|believed} him. He {sees|saw} a great deal after the third glass.',
  },
];

const QUESTION: readonly NegativeWording[] = [
  {
    kind: 'question',
    slot: 'appearance.hair',
    text: '"Does {x} not have {v} hair?" {asks|asked} the guard, running a thumb down the list. "No," {says|said} {p.x}. "You want somebody else."',
  },
  {
    kind: 'question',
    slot: 'age.child',
    text: '"And you are {v}, I suppose?" the nurse {asks|asked} {x}, and {gets|got} a cold look. No, {he} {is|was} not.',
  },
  {
    kind: 'question',
    slot: 'kinship.other',
    text: '"Is {o.x} not {x\'s} {v}?" somebody {asks|asked}, and {is|was} told what everyone else {knows|knew} already, that he {is|was} nothing of the kind.',
  },
  {
    kind: 'question',
    slot: 'object.place',
    text: 'Had it been {v}, that spare key? {p.x} {ask|asks|asked} {x}, and {x} {shakes|shook} {his} head. Nowhere near it.',
  },
  {
    kind: 'question',
    slot: 'weekday.today',
    text: 'Could it be {v} already? {p.x} {ask|asks|asked}, and {am|is|was} laughed at. No such luck.',
  },
  { kind: 'question', slot: 'profession.office', text: '"Are you not {v}?" the visitor {asks|asked} {x}, and {has|had} to be put right.' },
  {
    kind: 'question',
    slot: 'time.hour',
    text: '"What is it, {v}?" somebody {asks|asked}. "Not by any clock I know," {comes|came} the answer from the next room.',
  },
];

const DREAM: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'death.onstage',
    text: "In {p.x's} dream {x} {is|was} shelling peas on the step, and {looks|looked} up and {says|said} that there {is|was} plenty for everyone. Then {p.x} {wake|wakes|woke}.",
  },
  {
    kind: 'dream',
    slot: 'appearance.eyes',
    text: '{p.x} {dream|dreams|dreamed} of {x} with {v} eyes, and of a boat with no bottom in it.',
  },
  {
    kind: 'dream',
    slot: 'time.season',
    text: '{p.x} {nod|nods|nodded} off, and in the dream it {is|was} {v}, and somebody {is|was} calling the cows by name. The fall of a pan {wakes|woke} {p.him}.',
  },
  {
    kind: 'dream',
    slot: 'hand.lost',
    text: 'In the dream {x} {has|had} both {his} arms again and {is|was} juggling plates. {p.x} {wake|wakes|woke} before any of them {falls|fell}.',
  },
  {
    kind: 'dream',
    slot: 'quantity.coffins',
    text: "In {p.x's} dream there {are|were} {v} coffins in the vault, and the last {is|was} open. Then somebody {shakes|shook} {p.him} awake.",
  },
  {
    kind: 'dream',
    slot: 'kinship.children',
    text: 'Asleep in the chair, {x} {dreams|dreamed} another life for {himself}, with {v} in it and a house by a lake.',
  },
  {
    kind: 'dream',
    slot: 'profession.trade',
    text: '{x} {starts|started} awake and {tells|told} them the dream. In it {he} {has|had} been {an v}, and no good at it.',
  },
];

const BELIEF: readonly NegativeWording[] = [
  {
    kind: 'belief',
    slot: 'death.battle',
    text: 'In the village they {believe|believed} that {x} still {rides|rode} the ridge, and {leave|left} out oats for the horse. They {are|were} wrong, of course. The oats {go|went} to the crows.',
  },
  {
    kind: 'belief',
    slot: 'appearance.hair',
    text: 'Before ever meeting {x}, {p.x} {imagined|had imagined} {him}, for some reason, with {v} hair.',
  },
  { kind: 'belief', slot: 'age.decade', text: 'Strangers {take|took} {x} for {v}, and {he} {lets|let} them go on in their mistake.' },
  {
    kind: 'belief',
    slot: 'object.fate',
    text: "For a moment {p.x} {think|thinks|thought} that the {v} {is|was} lying whole on {x's} table. It {is|was} only a laundry list.",
  },
  {
    kind: 'belief',
    slot: 'kinship.siblings',
    text: 'It {is|was} generally believed in the town that {x} {is|was} {v}. The town {believes|believed} a good many things, and this one {is|was} as false as the rest.',
  },
  {
    kind: 'belief',
    slot: 'hand.dominant',
    text: 'The inspector {is|was} convinced that {x} {is|was} {v}-handed, and {builds|built} a whole theory on it, which {falls|fell} down the moment {x} {picks|picked} up a pen.',
  },
];

const UNRELIABLE: readonly NegativeWording[] = [
  {
    kind: 'unreliable',
    slot: 'age.years',
    text: '{x} {tells|told} the recruiter that {he} {is|was} {v}, without a blush. It {is|was} the first lie of three.',
  },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: 'To the guards at the gate {x} {gives|gave} {himself} out as {an v}, and {lies|lied} so well that they {ask|asked} {his} advice.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.spouse',
    text: "For the landlord's benefit {x} {makes|made} up a {spouse}, six children and a dog, and {weeps|wept} over them until the rent {is|was} forgiven.",
  },
  {
    kind: 'unreliable',
    slot: 'naming.surname',
    text: '{x} {signs|signed} the register as {x} {v}, a name {he} {has|had} made up on the stairs.',
  },
  {
    kind: 'unreliable',
    slot: 'hand.leg',
    text: '{x} {puts|put} on a limp for the sentries, in the {v}, since it {is|was} somebody lame on the other side that they {are|were} looking for.',
  },
  {
    kind: 'unreliable',
    slot: 'death.before',
    text: "{x} {has|had} drawn up the death certificate {himself}, it {turns|turned} out, and {is|was} living quite comfortably over a baker's shop under another name.",
  },
  {
    kind: 'unreliable',
    slot: 'quantity.coffins',
    text: 'The guide, who {lies|lied} to all the visitors, {says|said} that there {are|were} {v} coffins in the vault, and {takes|took} their pennies before they {can|could} count.',
  },
];

const LETTER: readonly NegativeWording[] = [
  {
    kind: 'letter',
    slot: 'age.years',
    text: 'The letter {is|was} twenty years old to the month. *The bearer, {X}, is {v} and in good health,* it {says|said}.',
    pairs: [
      [ageVars(54), ageVars(34)],
      [ageVars(61), ageVars(41)],
      [ageVars(47), ageVars(27)],
    ],
  },
  {
    kind: 'letter',
    slot: 'profession.trade',
    text: '*Dear {x},* the letter {begins|began}, and by the second line it {is|was} plain that it {was|had been} meant for a cousin of the same name. *As {an v} you will understand.*',
  },
  {
    kind: 'letter',
    slot: 'tense.doing',
    only: 'past',
    text: '*I am writing this at the kitchen table,* the letter began. *The children are asleep and the tap drips, and I think of you all.*',
  },
  {
    kind: 'letter',
    slot: 'pov.doing',
    only: 'third',
    text: '*I climb the hill every day and look for the sail,* {says|said} the old letter, *and come down again, and tell no one.*',
  },
  {
    kind: 'letter',
    slot: 'tense.thinking',
    only: 'past',
    text: '*It is raining and I have no ink left,* ran the last page of the diary. *I write with soot. I think they know.*',
  },
  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: 'The aunt who {has|had} written the letter {has|had} never set eyes on {x}. *I picture you with {v} ones,* she {writes|wrote}, *like all of us.*',
  },
  {
    kind: 'letter',
    slot: 'kinship.children',
    text: "The letter {is|was} full of errors, {x's} name among them. *I hear that you have {v},* it {says|said}. *How very nice for you.*",
  },
];

export const SAID: readonly NegativeWording[] = [...DIALOGUE, ...QUESTION, ...DREAM, ...BELIEF, ...UNRELIABLE, ...LETTER];
