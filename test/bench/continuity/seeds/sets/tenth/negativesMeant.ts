import type { NegativeWording } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const COMPARISON: readonly NegativeWording[] = [
  { kind: 'comparison', slot: 'age.years', text: '{x} {gets|got} up from the floor like a {man} of {v}.' },
  { kind: 'comparison', slot: 'appearance.build', text: 'Beside the giants of the guard even {x} {looks|looked} short.' },
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: "Wet through, {x's} hair {looks|looked} nearly as {v} as the coat on the peg, though nobody would have called it that when it {is|was} dry.",
  },
  { kind: 'comparison', slot: 'kinship.other', text: '{o.x} {behaves|behaved} more like {an v} to {x} than like what he {is|was}.' },
  {
    kind: 'comparison',
    slot: 'profession.trade',
    text: '{x} {handles|handled} the bread like {an v}, gravely, with the tips of the fingers.',
  },
  { kind: 'comparison', slot: 'time.season', text: 'To go by the cellar alone it might have been {v}.' },
  { kind: 'comparison', slot: 'hand.dominant', text: '{x} {is|was} almost as quick with the {v} hand as with the other.' },
];

const NEGATION: readonly NegativeWording[] = [
  { kind: 'negation', slot: 'age.years', text: '{x} {is|was} not {v}, whatever the parish book {says|said}.' },
  { kind: 'negation', slot: 'profession.trade', text: '{x} {is|was} no {v}, and {has|had} never claimed to be one.' },
  { kind: 'negation', slot: 'appearance.scar', text: "There {is|was} no mark of any kind on {x's} {v}." },
  { kind: 'negation', slot: 'weekday.today', text: 'It {is|was} not {v}, however much it {feels|felt} like one.' },
  { kind: 'negation', slot: 'object.place', text: 'The spare key {is|was} not {v}. {x} would never have put it there.' },
  {
    kind: 'negation',
    slot: 'quantity.coffins',
    text: 'There {are|were} not {v} coffins in the vault, as the pamphlet {claims|claimed}, but then the pamphlet {claims|claimed} all sorts of things.',
  },
];

const SUPPOSITION: readonly NegativeWording[] = [
  {
    kind: 'supposition',
    slot: 'death.before',
    text: 'If {x} had been alive, {he} would have put {his} feet on the fender and told them all what fools they {are|were}.',
  },
  { kind: 'supposition', slot: 'appearance.eyes', text: "Had {x's} eyes been {v}, the portrait might have been of {him}." },
  {
    kind: 'supposition',
    slot: 'kinship.siblings',
    text: 'If {x} had grown up as {v}, {p.x} {think|thinks|thought}, {he} might have been easier to live with.',
  },
  {
    kind: 'supposition',
    slot: 'hand.lost',
    text: 'With both arms {x} could have held the door. {He} {has|had} one, and the door {goes|went}.',
  },
  { kind: 'supposition', slot: 'time.hour', text: 'Had it been {v}, they might have caught the boat. But it {is|was} not.' },
  {
    kind: 'supposition',
    slot: 'profession.place',
    text: 'If {x} had worked {v}, as {his} {parent} wished, {he} would have been rich by now, or dead.',
  },
  {
    kind: 'supposition',
    slot: 'quantity.steps',
    text: 'Even if there had been {v} steps to the bell chamber, {p.x} would have climbed them.',
  },
];

const METAPHOR: readonly NegativeWording[] = [
  { kind: 'metaphor', slot: 'age.child', text: 'In matters of money {x} {is|was} a hundred years old.' },
  {
    kind: 'metaphor',
    slot: 'death.onstage',
    establish: 'By the time the soup {comes|came} {X} {is|was} dead to the world on the bench, snoring a little.',
    text: '{x} {is|was} standing at the stove with a spoon, humming.',
  },
  {
    kind: 'metaphor',
    slot: 'appearance.eyes',
    text: "Anger {turns|turned} {x's} eyes to two black wells, with something moving at the bottom.",
  },
  { kind: 'metaphor', slot: 'hand.lost', text: '{x} {throws|threw} up {his} hands, so to speak, and {lets|let} them have their way.' },
  {
    kind: 'metaphor',
    slot: 'kinship.siblings',
    text: "The garrison {is|was} full of {x's} brothers, forty of them, and not one by blood.",
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: "In {p.x's} heart it {is|was} {v}, and {has|had} been for years.",
    pairs: pairsOf(['summer', 'winter'], ['August', 'January'], ['autumn', 'spring'], ['June', 'December']),
  },
  {
    kind: 'metaphor',
    slot: 'profession.trade',
    text: 'In a quarrel {x} {is|was} always the hangman, courteous and quick, and {has|had} the rope put away before anyone {notices|noticed}.',
  },
];

export const MEANT: readonly NegativeWording[] = [...COMPARISON, ...NEGATION, ...SUPPOSITION, ...METAPHOR];
