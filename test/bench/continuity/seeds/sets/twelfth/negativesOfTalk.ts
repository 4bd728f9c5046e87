import type { NegativeWording } from '../../model.js';
import { pairsOf } from '../../pairs.js';

/** What somebody says, asks, dreams or thinks. */
export const negativesOfTalk: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"The one we want has {v} eyes," the caller {says|said}, "but I only saw {x} for a second, in the rain, so don\'t hold me to it."',
  },
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"You must be, what, {v}?" {says|said} the barber, who {gets|got} everybody\'s age wrong, and {x} {smiles|smiled} at the mirror.',
  },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: '"I thought {x} was {an v}," {says|said} a woman by the coats. "No? Then I\'m mixing {him} up with someone."',
  },
  {
    kind: 'dialogue',
    slot: 'object.car',
    text: '"{An v} estate, I think {x} drives, or something like it," {says|said} the old man, and {scratches|scratched} his ear. "I\'m no good with cars."',
  },
  {
    kind: 'dialogue',
    slot: 'kinship.who',
    text: '"{o.x}? Isn\'t he {x\'s} {v}?" {says|said} the postman. "I never can keep that family straight."',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.crew',
    text: '"{V} people from head office, I was told," {says|said} the porter, looking past them for the missing or the extra. "They never tell me right."',
  },
  {
    kind: 'dialogue',
    slot: 'naming.landlady',
    text: '"Your landlady, {v}," the new postman {begins|began}, and {looks|looked} at the envelope again. "No, sorry. That\'s the house next door."',
  },
  {
    kind: 'question',
    slot: 'profession.newcomer',
    text: '{Has|Had} {x} ever been {an v}, even for a year? It {is|was} a question that only {x} {can|could} answer.',
  },
  {
    kind: 'question',
    slot: 'appearance.hair',
    text: '"What colour did you say {x\'s} hair was? {V}?" {asks|asked} the officer, and {licks|licked} her pencil.',
  },
  {
    kind: 'question',
    slot: 'hand.handed',
    text: '"Is {x} {v}-handed?" {asks|asked} the lawyer. Nobody {answers|answered} him.',
  },
  {
    kind: 'question',
    slot: 'kinship.children',
    text: '{Does|Did} {x} have {v}, as the gossip in the shop would have it? {p.X} {do|does|did} not like to ask.',
  },
  {
    kind: 'question',
    slot: 'weekday.plain',
    text: '"It isn\'t {v}, is it?" someone {calls|called} down the stairs. Nobody {bothers|bothered} to call back.',
  },
  {
    kind: 'question',
    slot: 'quantity.house',
    text: '"How many rooms has {x} got in that flat?" {asks|asked} the agent. "{V}? More?"',
  },
  {
    kind: 'question',
    slot: 'time.part',
    text: '"Is it {v} yet?" the boy {asks|asked}, for the tenth time since he woke up.',
  },
  {
    kind: 'dream',
    slot: 'death.long',
    text: 'That night {p.x} {dream|dreams|dreamed} that {x} {is|was} at the stove with a spoon, alive and complaining about the salt. Then the alarm {goes|went} off.',
  },
  {
    kind: 'dream',
    slot: 'appearance.hair',
    text: 'In the dream {x} {has|had} {v} hair and {does|did} not find it strange, and {p.x} {wake|wakes|woke} up still smiling about it.',
  },
  {
    kind: 'dream',
    slot: 'age.decade',
    text: '{x} {sleeps|slept} on the train, and in {his} sleep {he} {is|was} {v} and {can|could} fly a little, if {he} {keeps|kept} {his} arms straight.',
  },
  {
    kind: 'dream',
    slot: 'profession.school',
    text: '{x} {dreams|dreamed} the old nightmare, the one in which {he} {has|had} to teach {v} to a class of geese and {has|had} no trousers on.',
  },
  {
    kind: 'dream',
    slot: 'hand.lost',
    text: 'Asleep, {x} {dreams|dreamed} that it {is|was} the {v} that they {have|had} taken, the other one, and {wakes|woke} sweating, and {feels|felt} for it, and it {is|was} there.',
  },
  {
    kind: 'dream',
    slot: 'object.car',
    text: 'It {is|was} only a dream: {x} at the wheel of {an v} car, water up to the windows, and {p.x} in the back with the dog.',
  },
  {
    kind: 'belief',
    slot: 'profession.newcomer',
    text: 'For years {p.x} {have|has|had} believed, quite wrongly, that {x} {is|was} {an v}. {He} {has|had} never been anything of the sort.',
  },
  {
    kind: 'belief',
    slot: 'kinship.children',
    text: 'Everybody at the club {thinks|thought} that {x} {has|had} {v}. Everybody at the club {is|was} mistaken.',
  },
  {
    kind: 'belief',
    slot: 'hand.injury',
    text: 'The stretcher men {assume|assumed} at first that it {is|was} the {v}, and {x} {has|had} to point them to the right place.',
  },
  {
    kind: 'belief',
    slot: 'age.years',
    text: 'The conductor {takes|took} {x} for {v}, and {x}, who {is|was} nothing of the kind, {does|did} not correct him.',
  },
  {
    kind: 'belief',
    slot: 'death.recent',
    text: 'In the village they still {believe|believed} that {x} {will|would} walk in one day asking for {his} boots. {He} {will|would} not, of course. The dead {do|did} not.',
  },
  {
    kind: 'belief',
    slot: 'object.where',
    text: 'The others {suppose|supposed} that {x} {keeps|kept} the cellar key {v}, and {look|looked} there, and {find|found} nothing but dust.',
  },
  {
    kind: 'belief',
    slot: 'quantity.floors',
    text: 'The old maps {are|were} wrong, and whoever {trusts|trusted} them {believes|believed} that the tower block across the way {has|had} {v} floors.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.build',
    text: 'Next to the wrestlers on the poster {x} {looks|looked} almost {v}.',
    pairs: pairsOf(['tall', 'short'], ['heavy', 'thin'], ['huge', 'small']),
  },
  {
    kind: 'comparison',
    slot: 'age.decade',
    text: '{x} {moves|moved} like somebody of {v}, {p.x} {think|thinks|thought}, and {wonder|wonders|wondered} what {he} {takes|took} for breakfast.',
  },
  {
    kind: 'comparison',
    slot: 'profession.trade',
    text: '{x} {washes|washed} {his} hands up to the elbow, as carefully as {an v} at the start of the day.',
  },
  {
    kind: 'comparison',
    slot: 'kinship.who',
    text: '{o.x} {scolds|scolded} {x} the way {an v} would have, and {x} {lets|let} him.',
  },
  {
    kind: 'comparison',
    slot: 'hand.handed',
    text: '{x} {holds|held} the fork as clumsily as a person who {is|was} {v}-handed and {is|was} made to use the other.',
  },
  {
    kind: 'comparison',
    slot: 'time.part',
    text: 'The street {is|was} as empty as on a {v} in wartime.',
  },
  {
    kind: 'negation',
    slot: 'appearance.eyes',
    text: "{x's} eyes {are|were} not {v}, whatever the poem {says|said}.",
  },
  {
    kind: 'negation',
    slot: 'profession.trade',
    text: '{x} {is|was} no {v} and {does|did} not pretend to be one, but {he} {knows|knew} which end to hold.',
  },
  {
    kind: 'negation',
    slot: 'kinship.who',
    text: "{o.x} {is|was} not {x's} {v}; that {is|was} a mistake of the newspaper.",
  },
  {
    kind: 'negation',
    slot: 'weekday.work',
    text: 'If only it had been {v}, {x} {thinks|thought}. But it {is|was} not {v}.',
  },
  {
    kind: 'negation',
    slot: 'object.car',
    text: 'There {is|was} no {v} car outside. {p.X} {look|looks|looked} twice for one, because the witness {has|had} been so sure of the colour, and {x} {drives|drove} nothing like it.',
  },
  {
    kind: 'negation',
    slot: 'naming.rank',
    text: 'They {have|had} never made {x} {v} {last}, and {he} {has|had} stopped minding.',
    pairs: pairsOf(['Sergeant', 'Captain'], ['Inspector', 'Superintendent'], ['Lieutenant', 'Colonel']),
  },
  {
    kind: 'negation',
    slot: 'quantity.matches',
    text: 'There {are|were} not {v} matches in the box, as somebody {says|said}, so {p.x} {show|shows|showed} them.',
  },
];
