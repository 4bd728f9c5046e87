import type { NegativeWording } from '../../model.js';
import { ageVars, dayVars, pairsOf } from '../../pairs.js';

/** Said, asked, dreamt, believed, likened, denied, supposed. */
export const told: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"{V} eyes, I think," {says|said} the boy at the desk, who {has|had} met {x} once, in the dark. "Or I could be making that up."',
  },
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"{X}? Must be {v} if {he}\'s a day," the neighbour {says|said}, guessing. She {has|had} never been good at ages.',
  },
  {
    kind: 'dialogue',
    slot: 'profession.is',
    text: '"Isn\'t {he} {an v}, your {x}? Something like that. I never listen," {says|said} the woman with the pram.',
  },
  {
    kind: 'dialogue',
    slot: 'kinship.siblings',
    text: '"{x} has {v}, or so they told me at the post office," the driver {says|said}, "and they get everything wrong there."',
  },
  {
    kind: 'dialogue',
    slot: 'hand.handed',
    text: '"I\'d have sworn {x} was {v}-handed," the barman {says|said}. "Shows how much attention I pay."',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.list',
    text: '"Must be {v} names on that petition by now," a man {calls|called} across the street, though he {has|had} not seen it.',
  },
  {
    kind: 'dialogue',
    slot: 'object.look',
    text: '"Was it {an v} {what} you had, {x}?" the clerk {asks|asked}, and {x} {says|said} no, it {is|was} not, and would he please write down what {he} {has|had} told him.',
  },
  {
    kind: 'question',
    slot: 'appearance.hair',
    text: 'Could {x} ever have had {v} hair? {p.x} {try|tries|tried} to picture it and {fail|fails|failed}.',
  },
  {
    kind: 'question',
    slot: 'age.years',
    text: 'How old {is|was} {x}, anyway? {V}? It {does|did} not seem the sort of thing to ask.',
  },
  {
    kind: 'question',
    slot: 'kinship.relation',
    text: "{p.x} {wonder|wonders|wondered} whether {o.X} might be {x's} {v}. Or {is|was} it something else again?",
  },
  {
    kind: 'question',
    slot: 'object.place',
    text: 'And if somebody asked? Would anyone think to look {v} for the {what}?',
  },
  {
    kind: 'question',
    slot: 'profession.student',
    text: '"What is it {x} studies? Is it {v}?" somebody {asks|asked}, and nobody {answers|answered}.',
  },
  {
    kind: 'question',
    slot: 'weekday.today',
    text: '{Is|Was} it {v}? No. {p.x} {shake|shakes|shook} {p.his} head to clear it.',
  },
  {
    kind: 'dream',
    slot: 'death.person',
    establish: '{X} {died|had died} of {v} the year before last, and the lawyers {are|were} still at it.',
    text: '{p.x} {have|has|had} dreamt about {x} again. In the dream {x} {sets|set} {v} on the table and {tells|told} everyone to eat, and then {p.he} {wake|wakes|woke}.',
  },
  {
    kind: 'dream',
    slot: 'appearance.eyes',
    text: '{p.x} {have|has|had} had a strange dream in which {x} {has|had} {v} eyes and {speaks|spoke} in rhyme.',
  },
  {
    kind: 'dream',
    slot: 'hand.lost',
    text: 'In {his} dreams, {x} {says|said}, {he} still {has|had} the {v} {part}, and {plays|played} the accordion with it.',
  },
  {
    kind: 'dream',
    slot: 'object.gone',
    text: '"I dreamt I had my {what} back," {x} {says|said}. "Whole, not a mark on it. Then I woke up."',
  },
  {
    kind: 'dream',
    slot: 'death.kin',
    text: '{x} {says|said} that {he} often {dreams|dreamt} of {his} {v}: always the same dream, the two of them on a bus, and {his} {v} {talks|talked} and {talks|talked}.',
  },
  {
    kind: 'dream',
    slot: 'kinship.children',
    pairs: pairsOf(['no children', 'son'], ['no kids', 'daughter']),
    text: 'Sometimes, asleep, {x} {has|had} a {v} who {sits|sat} on the end of the bed and {wants|wanted} a story. {He} always {wakes|woke} before it {ends|ended}.',
  },
  {
    kind: 'belief',
    slot: 'profession.is',
    text: '{p.x} {took|took|had taken} {x} for {an v} at first, because of the shoes. It just {shows|showed} what shoes {are|were} worth.',
  },
  {
    kind: 'belief',
    slot: 'age.years',
    text: 'Everyone at the party {believes|believed} {x} to be {v}, an error {he} {does|did} nothing to correct.',
  },
  {
    kind: 'belief',
    slot: 'hand.handed',
    text: 'For a long time {p.x} {was|was|had been} under the impression that {x} was {v}-handed; it turned out that {p.he} {have|has|had} only ever seen {him} in a mirror.',
  },
  {
    kind: 'belief',
    slot: 'naming.surname',
    text: '{p.x} {have|has|had} somehow got it into {p.his} head that the {role} {is|was} called {v}, and {have|has|had} had to be put right.',
  },
  {
    kind: 'belief',
    slot: 'kinship.siblings',
    text: 'The village {thinks|thought} that {x} {has|had} {v}; the village {is|was} wrong, as it usually {is|was}.',
  },
  {
    kind: 'belief',
    slot: 'quantity.house',
    text: 'From the street you would swear that the consulate {has|had} {v} floors. It {is|was} a trick of the windows.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.eyes',
    text: "{x's} cousin {is|was} like {him} in everything but the eyes, which {are|were} {v} in the cousin and sly.",
  },
  {
    kind: 'comparison',
    slot: 'age.years',
    text: '{x} {carries|carried} {himself} like someone of {v}, which {is|was} not what it {says|said} in {his} passport.',
  },
  {
    kind: 'comparison',
    slot: 'profession.is',
    text: '{x} {goes|went} about it like {an v}, slowly and with {his} tongue between {his} teeth.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.build',
    text: 'Next to the man from the agency, who {is|was} {v}, {x} {looks|looked} like something drawn by another artist.',
  },
  {
    kind: 'comparison',
    slot: 'time.season',
    text: 'It {feels|felt} more like {v}, the way the air {sits|sat} on the skin.',
  },
  {
    kind: 'comparison',
    slot: 'weekday.today',
    text: 'The street {is|was} as dead as on any {v}, although it {is|was} nothing of the kind.',
  },
  {
    kind: 'negation',
    slot: 'appearance.hair',
    text: "No one would ever have called {x's} hair {v}, whatever {he} {does|did} to it.",
  },
  {
    kind: 'negation',
    slot: 'age.birthday',
    text: '{x} {is|was} not {v}, and {has|had} been offended by the card.',
  },
  {
    kind: 'negation',
    slot: 'profession.is',
    text: '"I\'m not {an v}, you know," {x} {says|said}. "People ask me that. I don\'t know why."',
  },
  {
    kind: 'negation',
    slot: 'object.place',
    text: 'The {what} {is|was} not {v}; that would have been far too obvious.',
  },
  {
    kind: 'negation',
    slot: 'hand.leg',
    text: "There {is|was} nothing at all the matter with {x's} {v} {part}. That {is|was} the good one.",
  },
  {
    kind: 'negation',
    slot: 'weekday.today',
    text: 'It {is|was} not {v} yet, worse luck.',
  },
  {
    kind: 'negation',
    slot: 'kinship.only',
    text: '{x} {has|had} never had {an v}, and {wonders|wondered} sometimes what it would have been like.',
  },
  {
    kind: 'supposition',
    slot: 'appearance.hair',
    text: 'If {x} were to dye {his} hair {v}, as {he} {keeps|kept} threatening, even the dog would not know {him}.',
  },
  {
    kind: 'supposition',
    slot: 'profession.is',
    text: '{x} would have made a good {man} of the cloth, or for that matter a good {v}, if things had gone otherwise.',
  },
  {
    kind: 'supposition',
    slot: 'death.kin',
    text: "If {x's} {v} had lived, {he} {says|said}, there would be soup by now, and an argument.",
  },
  {
    kind: 'supposition',
    slot: 'kinship.marriage',
    text: 'Had {x} {v} married, {he} would have had a boat. {He} {says|said} so cheerfully, and {his} {spouse} {laughs|laughed} too.',
  },
  {
    kind: 'supposition',
    slot: 'age.years',
    text: '"Suppose I were {v}," {x} {says|said}. "Would you still hand me that form?"',
  },
  {
    kind: 'supposition',
    slot: 'weekday.tomorrow',
    text: 'If only it had been {v} today, {p.he} {think|thinks|thought}, there would have been somebody at the desk.',
    pairs: [
      [dayVars(0), dayVars(4)],
      [dayVars(2), dayVars(5)],
      [dayVars(5), dayVars(1)],
    ],
  },
  {
    kind: 'supposition',
    slot: 'age.birthday',
    text: 'Let {x} get to {v}, people {say|said}, and then {he} {will|would} see sense.',
    pairs: [
      [ageVars(32), ageVars(45)],
      [ageVars(26), ageVars(51)],
      [ageVars(41), ageVars(63)],
    ],
  },
];
