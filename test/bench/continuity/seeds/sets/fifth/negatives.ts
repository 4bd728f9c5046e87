import type { NegativeWording } from '../../model.js';
import { harder } from './negativesHarder.js';
import { subtle } from './negativesSubtle.js';
import { ageVars, pairsOf } from '../../pairs.js';

const dialogue: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"Let me see those {v} eyes of yours," {o.X} {says|said} to the kitten, and {x} {laughs|laughed}.',
  },
  { kind: 'dialogue', slot: 'profession.trade', text: '"My mother wanted me to be {an v}," {x} {says|said}. "She got over it."' },
  {
    kind: 'dialogue',
    slot: 'death.years',
    text: '"{x} would have opened that door and asked for tea," {o.X} {says|said}, and for a while nobody {answers|answered}.',
  },
  { kind: 'dialogue', slot: 'quantity.cats', text: '"{V} cats, my grandmother had," {o.X} {says|said} to {x}. "And a goat."' },
  {
    kind: 'dialogue',
    slot: 'object.umbrella',
    text: '"Mine is the {v} umbrella," {o.X} {says|said}, and {takes|took} it from beside {x\'s}.',
  },
  { kind: 'dialogue', slot: 'time.hour', text: '"Tomorrow at {v}, then," somebody {calls|called} through the wall.' },
  {
    kind: 'dialogue',
    slot: 'tense.doing',
    text: '"So I open the drawer, and what do I find?" {o.X} {says|said}. "Nothing. Not a spoon."',
    only: 'past',
  },
];

const question: readonly NegativeWording[] = [
  { kind: 'question', slot: 'hand.handed', text: '"Are you {v}-handed, then?" {o.X} {asks|asked}, and {x} {shakes|shook} {his} head.' },
  {
    kind: 'question',
    slot: 'kinship.married',
    text: '"Single, are you?" {o.X} {asks|asked}. By way of an answer {x} {holds|held} up the ring.',
  },
  { kind: 'question', slot: 'kinship.sisters', text: '"Was it {v} sisters?" {o.X} {asks|asked}, and {x} {says|said} no, it {is|was} not.' },
  {
    kind: 'question',
    slot: 'quantity.languages',
    text: '"And you speak what, {v} languages?" {o.X} {asks|asked} {x}, who {corrects|corrected} him.',
  },
  {
    kind: 'question',
    slot: 'time.season',
    text: 'Had the roses been out when {p.x} first came here, that other year, in {v}? There {is|was} nobody to ask.',
  },
  { kind: 'question', slot: 'object.place', text: '"Didn\'t I once see that piano {v}?" {o.X} {asks|asked}. "Never," {x} {says|said}.' },
  {
    kind: 'question',
    slot: 'point-of-view.thinking',
    text: '*What am I doing here?* {p.x} {think|thinks|thought}. *And who has my coat?*',
    only: 'third',
  },
];

const dream: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'hand.arm',
    text: 'In the dream {x} always {has|had} both arms, and {plays|played} the piano with them, badly, until {he} {wakes|woke}.',
  },
  {
    kind: 'dream',
    slot: 'death.drowned',
    text: '{o.X} {dreams|dreamed} that {x} {walks|walked} in with a basket of eels, wet to the waist and laughing, and {wakes|woke} with a taste of salt.',
  },
  {
    kind: 'dream',
    slot: 'object.smashed',
    text: '{x} {dreams|dreamed} of it still: the old {v} whole again, in its place, and {his} own hand going out to take it up.',
  },
  {
    kind: 'dream',
    slot: 'appearance.hair',
    text: "In the dream {x's} hair {is|was} {v}, and nobody there {finds|found} it strange; then {he} {wakes|woke}, and it {is|was} as it always {has|had} been.",
  },
  {
    kind: 'dream',
    slot: 'profession.retired',
    text: '{x} {dreams|dreamed}, as on most nights, that {he} {is|was} late at the works and {cannot|could not} find {his} card, and {wakes|woke}, and {has|had} nowhere to go.',
  },
  {
    kind: 'dream',
    slot: 'time.part',
    text: '{p.X} {doze|dozes|dozed}, and in the doze the sun {stands|stood} overhead and there {is|was} hay to be turned; then {p.he} {wake|wakes|woke}, and it {is|was} as dark as before.',
  },
];

const belief: readonly NegativeWording[] = [
  { kind: 'belief', slot: 'age.years', text: 'People {take|took} {x} for {v}, and {he} {does|did} not put them right.' },
  {
    kind: 'belief',
    slot: 'kinship.relation',
    text: "Half the street {believes|believed} {o.x} to be {x's} {v}, and neither of them {has|had} ever troubled to correct it.",
  },
  {
    kind: 'belief',
    slot: 'profession.trade',
    text: 'For some reason {o.X} {is|was} under the impression that {x} {is|was} {an v}, and nobody {has|had} the heart to set him straight.',
  },
  {
    kind: 'belief',
    slot: 'kinship.only',
    text: 'There {are|were} those who {swear|swore} that {x} {has|had} a {v} hidden away somewhere. They {are|were} wrong, but it {makes|made} a better story.',
  },
  {
    kind: 'belief',
    slot: 'weekday.inspector',
    text: "For a moment {p.x} {believe|believes|believed} that the inspector's letter {says|said} {v}; then {p.he} {turn|turns|turned} it to the light, and it {does|did} not.",
  },
  {
    kind: 'belief',
    slot: 'death.illness',
    text: "The dog {thinks|thought} that every step on the stairs {is|was} {x's}, and {gets|got} up each time to meet it.",
  },
];

const comparison: readonly NegativeWording[] = [
  {
    kind: 'comparison',
    slot: 'appearance.height',
    text: 'Beside the great wardrobe {x} {looks|looked} no more than {v}, but then the wardrobe {was|had been} built for a bishop.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.eyes',
    text: "{o.X}, whose eyes {are|were} as {v} as {x's} {are|were} not, {stares|stared} back.",
  },
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: "{x} {might be|might have been} {o.X's} twin, were it not that {o.x's} hair {is|was} {v}.",
  },
  { kind: 'comparison', slot: 'profession.rank', text: '{x} {shouts|shouted} like a {v} on parade.' },
  { kind: 'comparison', slot: 'quantity.cats', text: 'The noise {x} {makes|made} {is|was} that of {v} cats in a sack.' },
  { kind: 'comparison', slot: 'time.hour', text: 'It {feels|felt} more like {v}.' },
];

const negation: readonly NegativeWording[] = [
  { kind: 'negation', slot: 'profession.trade', text: '{x} {is|was} not {an v}, whatever the board over the old shop {says|said}.' },
  { kind: 'negation', slot: 'appearance.scar', text: "There {is|was} no mark of any kind on {x's} {v}." },
  { kind: 'negation', slot: 'hand.handed', text: '{x} {cannot|could not} so much as hold a pencil with the {v} hand.' },
  { kind: 'negation', slot: 'naming.nickname', text: 'Nobody {has|had} ever called {x} {v}, or not twice.' },
  { kind: 'negation', slot: 'weekday.day', text: 'It {is|was} not {v}, alas. On {v}s there {is|was} a band.' },
  { kind: 'negation', slot: 'quantity.languages', text: '{x} {does|did} not speak {v} languages, as the newspaper {has|had} claimed.' },
  {
    kind: 'negation',
    slot: 'age.born',
    text: 'It {was not|had not been} in {v} that {x} {was|had been} born, although the first pass they {gave|had given} {him} {said|had said} so.',
  },
];

const supposition: readonly NegativeWording[] = [
  { kind: 'supposition', slot: 'kinship.married', text: 'If {x} had never married, {he} would have had a boat by now, and a dog in it.' },
  {
    kind: 'supposition',
    slot: 'object.sold',
    text: 'If {x} still had the old {v}, it {would be|would have been} leaning there against the fence.',
  },
  {
    kind: 'supposition',
    slot: 'death.years',
    text: 'Had {x} lived, {he} {would be|would have been} sitting there by the stove in {his} stockinged feet.',
  },
  { kind: 'supposition', slot: 'hand.leg', text: 'If it had been the {v} leg, {x} {says|said}, {he} could at least have worked a clutch.' },
  {
    kind: 'supposition',
    slot: 'quantity.storeys',
    text: 'Had they built the house on the corner with {v} storeys, as was first intended, it would never have had the sun.',
  },
  {
    kind: 'supposition',
    slot: 'time.season',
    text: '{If it were|If it had been} {v}, there {would be|would have been} roses along the wall, and bees.',
  },
];

const toldChange: readonly NegativeWording[] = [
  { kind: 'told-change', slot: 'appearance.hair', text: '{x} {has|had} dyed {his} hair since, and it {is|was} {v} now.' },
  {
    kind: 'told-change',
    slot: 'object.umbrella',
    text: '{x} {has|had} left the old umbrella on a tram and bought another, {an v} one this time.',
  },
  { kind: 'told-change', slot: 'profession.workplace', text: '{x} {has|had} given notice in the end, and {works|worked} at {v} now.' },
  {
    kind: 'told-change',
    slot: 'naming.family',
    text: '{x} {has|had} changed {his} name since then, by deed poll, and {signs|signed} the ledger {x} {v}.',
  },
  {
    kind: 'told-change',
    slot: 'quantity.cats',
    text: '{x} {has|had} {v} cats, now that the kittens {have|had} come.',
    pairs: pairsOf(['three', 'five'], ['four', 'seven'], ['five', 'eight']),
  },
  { kind: 'told-change', slot: 'profession.rank', text: 'They {have|had} broken {x} for it, and {he} {is|was} a mere {v} now.' },
  {
    kind: 'told-change',
    slot: 'object.place',
    between:
      '{o.X} {has|had} brought three friends and a trolley. It {takes|took} them an hour, and the piano {groans|groaned} at every yard.',
    text: "So now {x's} piano {stands|stood} {v}, where there {is|was} a little light to see the keys by.",
  },
  {
    kind: 'told-change',
    slot: 'time.hour',
    text: 'The waiting {goes|went} on, and on, until at last it {is|was} {v}.',
    pairs: pairsOf(["two o'clock", "five o'clock"], ['nine', 'half past eleven']),
  },
];

const flashback: readonly NegativeWording[] = [
  {
    kind: 'flashback',
    slot: 'age.years',
    text: 'At {v}, long before any of this, {x} had once slept a week in a tree for a bet.',
    pairs: [
      [ageVars(47), ageVars(34)],
      [ageVars(62), ageVars(21)],
    ],
  },
  {
    kind: 'flashback',
    slot: 'hand.arm',
    text: 'In those days, before the accident, {x} still had both arms, and could carry a calf under each.',
  },
  {
    kind: 'flashback',
    slot: 'kinship.married',
    text: 'Before there was any thought of a {spouse}, {x} had lived by {himself} in a lighthouse and put out one cup.',
  },
  {
    kind: 'flashback',
    slot: 'death.drowned',
    text: 'The year before {he} drowned, {x} had walked in at that door with a basket of eels, and put it down, and danced.',
  },
  {
    kind: 'flashback',
    slot: 'object.smashed',
    text: '{x} {remembers|remembered} taking up the old {v} for the first time, at nine, and not being able to put it down.',
  },
  {
    kind: 'flashback',
    slot: 'quantity.storeys',
    text: 'In the old days, before they built it up, the house on the corner had had {v} storeys and a weathercock.',
    pairs: pairsOf(['five', 'three'], ['six', 'four']),
  },
  {
    kind: 'flashback',
    slot: 'tense.round',
    text: 'Years ago there was a clock in here. It struck the quarters, and everybody hated it.',
    only: 'present',
  },
];

export const negatives: readonly NegativeWording[] = [
  ...dialogue,
  ...question,
  ...dream,
  ...belief,
  ...comparison,
  ...negation,
  ...supposition,
  ...toldChange,
  ...flashback,
  ...harder,
  ...subtle,
];
