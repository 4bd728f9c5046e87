import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const comparison: readonly NegativeWording[] = [
  {
    kind: 'comparison',
    slot: 'appearance.eyes',
    text: '{x} {has|had} a way of looking at people as if {his} eyes were {v} glass and {he} {has|had} nothing to do with them.',
  },
  { kind: 'comparison', slot: 'time.month', text: 'It {feels|felt} more like {v} than {v} itself usually {does|did}.' },
  { kind: 'comparison', slot: 'age.decade', text: '{x} {gets|got} up out of the chair like somebody in {his} {v}.' },
  { kind: 'comparison', slot: 'profession.idle', text: '{x} {handles|handled} the teapot as if {he} were {v}.' },
  { kind: 'comparison', slot: 'death.illness', text: "{x's} chair {creaks|creaked} as though {he} were still sitting in it." },
  { kind: 'comparison', slot: 'kinship.children', text: '{x} {gets|got} through as much milk as a {parent} of ten.' },
  {
    kind: 'comparison',
    slot: 'quantity.storeys',
    text: 'Beside the tower the hospital, with its {v} storeys, {looks|looked} like a mistake.',
  },
  { kind: 'comparison', slot: 'profession.rank', text: '{x} {comes|came} in with the air of a {v} inspecting a latrine.' },
];

const negation: readonly NegativeWording[] = [
  {
    kind: 'negation',
    slot: 'object.suitcase',
    text: 'It {is|was} not the {v} suitcase that {x} {wants|wanted}. That one {belongs|belonged} to a stranger.',
  },
  { kind: 'negation', slot: 'hand.dominant', text: 'Nobody who {has|had} seen {x} with a pen {takes|took} {him} for {v}-handed.' },
  { kind: 'negation', slot: 'age.child', text: '{x} {is|was} not {v}, whatever the ticket inspector {thinks|thought}.' },
  { kind: 'negation', slot: 'kinship.married', text: 'There {is|was} no {spouse} waiting up for {x}, and no supper either.' },
  { kind: 'negation', slot: 'profession.trade', text: 'No one {has|had} ever mistaken {x} for {an v}.' },
  { kind: 'negation', slot: 'time.part', text: 'At least it {is|was} not {v}. {p.He} {do|does|did} {p.his} worst thinking in the {v}.' },
  { kind: 'negation', slot: 'naming.first', text: 'Not {v} {last}: the pathologist {has|had} been firm about that, more than once.' },
  {
    kind: 'negation',
    slot: 'appearance.scar',
    text: "There {is|was} no mark of any kind on {x's} {v}, though the police description {has|had} put one there.",
  },
];

const supposition: readonly NegativeWording[] = [
  { kind: 'supposition', slot: 'death.murdered', text: 'If {x} were here, {he} would be telling them all where to put the chairs.' },
  {
    kind: 'supposition',
    slot: 'appearance.hair',
    text: 'Give {x} {v} hair and a pair of glasses, {p.he} {think|thinks|thought}, and {his} own mother would walk straight past.',
  },
  { kind: 'supposition', slot: 'kinship.only-child', text: 'Suppose {x} had had {an v}. Would {he} have learned to share?' },
  { kind: 'supposition', slot: 'hand.eye', text: 'With two good eyes {x} might have made a pilot.' },
  {
    kind: 'supposition',
    slot: 'quantity.letters',
    text: 'Had there been {v} letters from the blackmailer, {p.he} might have seen a pattern.',
  },
  {
    kind: 'supposition',
    slot: 'profession.employer',
    text: 'In another life {x} would have gone to work at {v}, perhaps, and been no happier.',
  },
  {
    kind: 'supposition',
    slot: 'weekday.today',
    text: 'If only it were {v}, {p.he} {think|thinks|thought}. Nobody ever {dies|died} on a {v}.',
  },
];

const toldChange: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    text: '{x} {has|had} been to the hairdresser since. {His} hair {is|was} {v} now, and {he} {keeps|kept} touching it.',
  },
  {
    kind: 'told-change',
    slot: 'object.sold',
    text: '{x} {has|had} bought the {v} back, for more than it {is|was} worth, and {has|had} washed it twice already.',
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    text: '{x} {has|had} shaved the beard off. His {v} chin {looks|looked} as if it should not be out without a hat.',
  },
  {
    kind: 'told-change',
    slot: 'age.years',
    sceneBreak: true,
    establish: 'At {v}, {X} {has|had} stopped counting the jobs {he} {has|had} walked out of.',
    pairs: [
      [ageVars(34), ageVars(35)],
      [ageVars(51), ageVars(52)],
      [ageVars(67), ageVars(68)],
    ],
    text: 'A year {has|had} gone by. {x} {is|was} {v} now, and still {owes|owed} somebody the price of a train ticket.',
  },
  {
    kind: 'told-change',
    slot: 'profession.rank',
    pairs: pairsOf(['sergeant', 'lieutenant'], ['corporal', 'sergeant'], ['captain', 'major']),
    text: '{x} {has|had} been promoted since. {He} {is|was} a {v} now, with a bigger desk.',
  },
  {
    kind: 'told-change',
    slot: 'naming.family',
    text: '{x} {has|had} married in the meantime and taken a new name with it, and the card beside the attic bell {says|said} {v} now.',
  },
  {
    kind: 'told-change',
    slot: 'kinship.married',
    text: 'Everyone {is|was} astonished that {x} {has|had} married after all. {His} {spouse} {keeps|kept} bees.',
  },
  {
    kind: 'told-change',
    slot: 'object.revolver',
    between: '{x} {has|had} decided that the old hiding place {is|was} no longer safe, and {has|had} found another for the revolver.',
    text: "{x's} revolver {is|was} {v} now, where {he} {has|had} moved it.",
  },
];

const flashback: readonly NegativeWording[] = [
  {
    kind: 'flashback',
    slot: 'death.long-ago',
    text: 'Back when {x} was still alive, {he} used to come in by the window and ask what was for supper.',
  },
  {
    kind: 'flashback',
    slot: 'hand.arm',
    text: 'Long before all that, when {x} still had both arms, {he} {played|had played} the accordion at weddings.',
  },
  {
    kind: 'flashback',
    slot: 'object.destroyed',
    text: '{p.He} {remember|remembers|remembered} {x} years ago, with that {v} always under {his} arm and not a thought in {his} head.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    pairs: [
      [ageVars(47), ageVars(26)],
      [ageVars(58), ageVars(31)],
      [ageVars(66), ageVars(24)],
    ],
    text: 'Back when {he} was {v}, {x} {spent|had spent} a winter in a lighthouse and come out of it talking to gulls.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    pairs: pairsOf(['white', 'red'], ['grey', 'black'], ['silver', 'fair']),
    text: 'Years ago, as a {child}, {x} had had {v} hair. There {is|was} a photograph to prove it.',
  },
  {
    kind: 'flashback',
    slot: 'tense.person',
    only: 'present',
    text: 'Years ago, in another city, {p.he} waited in just this way. {p.He} was cold then too, and {p.he} told nobody.',
  },
  {
    kind: 'flashback',
    slot: 'profession.rank',
    pairs: pairsOf(['captain', 'corporal'], ['major', 'sergeant'], ['colonel', 'lieutenant']),
    text: 'In the old days, when {x} was only a {v}, {he} {slept|had slept} in {his} boots and liked it.',
  },
  {
    kind: 'flashback',
    slot: 'time.part',
    text: 'Years ago, on {an v} much like any other, {p.he} {was|had been} happy for an hour and a half.',
  },
];

export const told: readonly NegativeWording[] = [...comparison, ...negation, ...supposition, ...toldChange, ...flashback];
