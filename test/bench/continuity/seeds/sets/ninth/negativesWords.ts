import type { NegativeWording, Pair } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const about = (years: number, round: string): Pair => [ageVars(years), { v: round }];

/** Other words for the same, and other scenes. */
export const words: readonly NegativeWording[] = [
  {
    kind: 'nickname',
    slot: 'naming.wife',
    pairs: pairsOf(['Elizabeth', 'Lizzie'], ['Katherine', 'Kate'], ['Josephine', 'Jo'], ['Margaret', 'Peggy']),
    text: '{x} {goes|went} to ring his wife. "{v}, love," he {says|said}; only he {is|was} allowed to shorten it.',
  },
  {
    kind: 'nickname',
    slot: 'naming.child',
    pairs: pairsOf(['Robert', 'Bobby'], ['Susannah', 'Sukey'], ['Frederick', 'Fred'], ['Isabella', 'Bella']),
    text: "{x} {worries|worried} about {v}, as you {do|did} with an only child. Nobody {uses|used} the long name except at the doctor's.",
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    pairs: [
      [
        { role: 'landlord', v: 'Pruitt' },
        { role: 'landlord', v: 'Pru' },
      ],
      [
        { role: 'caretaker', v: 'Vickery' },
        { role: 'caretaker', v: 'Vick' },
      ],
      [
        { role: 'mayor', v: 'Delacourt' },
        { role: 'mayor', v: 'Della' },
      ],
    ],
    text: 'Behind his back they {call|called} the {role} {v}, and to his face sir.',
  },
  {
    kind: 'nickname',
    slot: 'naming.title',
    pairs: [
      [
        { v: 'Hargreave', t: 'Sergeant' },
        { v: 'Hargreave', t: 'Sarge' },
      ],
      [
        { v: 'Tamsett', t: 'Doctor' },
        { v: 'Tamsett', t: 'Doc' },
      ],
      [
        { v: 'Osgood', t: 'Professor' },
        { v: 'Osgood', t: 'Prof' },
      ],
    ],
    text: '"You\'d better tell {t} {v}," somebody {says|said}, and somebody else {goes|went}.',
  },
  {
    kind: 'nickname',
    slot: 'appearance.build',
    pairs: pairsOf(['enormous', 'Tiny'], ['burly', 'Tiny'], ['towering', 'Shorty'], ['skinny', 'Jumbo']),
    text: '"Oi, {v}!" somebody {shouts|shouted}, and {x} {lifts|lifted} a hand. It {is|was} the kind of joke that {lasts|lasted} a lifetime.',
  },
  {
    kind: 'nickname',
    slot: 'age.years',
    pairs: [
      [ageVars(63), { v: 'the Kid' }],
      [ageVars(27), { v: 'Grandad' }],
      [ageVars(34), { v: 'the Old One' }],
    ],
    text: 'To the others {x} {is|was} {v} and {will|would} be {v} for ever; nobody {recalls|recalled} how it {began|had begun}.',
  },
  { kind: 'scene-break', slot: 'time.hour', sceneBreak: true, text: 'The next day it {is|was} {v} before anybody {gets|got} round to it.' },
  {
    kind: 'scene-break',
    slot: 'time.part',
    sceneBreak: true,
    text: 'Two days {have|had} gone by, and it {is|was} {v} now; {p.he} {have|has|had} slept badly in between.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.today',
    sceneBreak: true,
    text: 'By {v} things {look|looked} different, and not only because of the weather.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.custom',
    sceneBreak: true,
    text: 'It {is|was} {v} before {p.x} {hear|hears|heard} any more of the matter.',
  },
  {
    kind: 'scene-break',
    slot: 'time.season',
    sceneBreak: true,
    text: 'By {v} everybody {has|had} something else to talk about.',
  },
  {
    kind: 'scene-break',
    slot: 'time.light',
    sceneBreak: true,
    text: 'Much later, and farther off, there {is|was} {v} on the water.',
  },
  {
    kind: 'scene-break',
    slot: 'age.years',
    sceneBreak: true,
    pairs: [
      [ageVars(24), ageVars(28)],
      [ageVars(45), ageVars(52)],
      [ageVars(63), ageVars(68)],
    ],
    text: 'Years {have|had} passed, and {x} {is|was} {v} and {has|had} a garden.',
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    pairs: [about(38, 'forty'), about(52, 'fifty'), about(63, 'sixty')],
    text: 'A {man} of {v} or so, {x} {does|did} not care to be hurried.',
  },
  {
    kind: 'rounding',
    slot: 'age.birthday',
    pairs: [about(41, 'forty'), about(32, 'thirty'), about(54, 'fifty-odd')],
    text: '{x} {is|was} {v}, more or less, and {looks|looked} it in the right light.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.list',
    pairs: pairsOf(['eleven', 'about a dozen'], ['twelve', 'ten or so'], ['nine', 'nearly ten']),
    text: '{V} names {are|were} not many for a petition, whichever way you {look|looked} at it.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.money',
    pairs: pairsOf(
      ['four hundred and ten', 'about four hundred'],
      ['nine hundred and eighty', 'nearly a thousand'],
      ['ninety-six', 'not quite a hundred'],
    ),
    text: '{x} {says|said} that {v} pounds {is|was} not much of an advance for work like this.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.furniture',
    pairs: [
      [
        { what: 'portraits', v: 'eleven' },
        { what: 'portraits', v: 'dozen or so' },
      ],
      [
        { what: 'chairs', v: 'six' },
        { what: 'chairs', v: 'half a dozen' },
      ],
      [
        { what: 'crates', v: 'nine' },
        { what: 'crates', v: 'ten or so' },
      ],
    ],
    text: 'The {v} {what} in the back room {have|had} not been dusted in years.',
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    pairs: pairsOf(['five to eleven', 'eleven'], ['ten past four', 'four'], ['two minutes past six', 'six']),
    text: 'It {is|was} about {v}, near enough, and nobody {has|had} rung.',
  },
  {
    kind: 'rounding',
    slot: 'kinship.marriage',
    pairs: pairsOf(['eleven', 'ten years or more'], ['nineteen', 'nearly twenty years'], ['twenty-one', 'some twenty years']),
    text: '{V} with the same person {has|had} taught {x} to read a silence.',
  },
  {
    kind: 'synonym',
    slot: 'profession.is',
    pairs: pairsOf(['lawyer', 'solicitor'], ['doctor', 'physician'], ['vet', 'veterinary surgeon'], ['journalist', 'newspaperman']),
    text: 'As {an v}, {x} {is|was} used to people being sorry to see {him}.',
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: pairsOf(['red', 'ginger'], ['black', 'raven'], ['blond', 'fair'], ['brown', 'chestnut']),
    text: "A draught from somewhere {lifts|lifted} {x's} {v} hair and {lets|let} it drop again.",
  },
  {
    kind: 'synonym',
    slot: 'appearance.build',
    pairs: pairsOf(['skinny', 'thin'], ['burly', 'broad'], ['tiny', 'small'], ['towering', 'very tall']),
    text: '{x} {gets|got} to {his} feet, {v} as {he} {is|was}, and {begins|began} to stack the cups.',
  },
  {
    kind: 'synonym',
    slot: 'object.look',
    pairs: [
      [
        { what: 'suitcase', v: 'green' },
        { what: 'case', v: 'olive' },
      ],
      [
        { what: 'bicycle', v: 'red' },
        { what: 'bike', v: 'scarlet' },
      ],
      [
        { what: 'rucksack', v: 'grey' },
        { what: 'pack', v: 'slate-coloured' },
      ],
    ],
    text: "{x's} {v} {what} {stands|stood} just where {he} {has|had} left it.",
  },
  {
    kind: 'synonym',
    slot: 'kinship.only',
    pairs: pairsOf(['only child', 'no brothers or sisters'], ['only child', 'no siblings at all']),
    text: '{x} {has|had} {v}, and as a child {has|had} talked to the stairs.',
  },
  {
    kind: 'synonym',
    slot: 'age.child',
    pairs: pairsOf(['twelve', 'a dozen years old'], ['ten', 'a decade old'], ['eight', 'not yet nine']),
    text: '{x} {is|was} {v}, and nobody {has|had} thought to send {him} out of the room.',
  },
];
