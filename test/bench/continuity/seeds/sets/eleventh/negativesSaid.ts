import type { NegativeWording } from '../../model.js';

export const saidAndSupposed: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"{x}? {V} eyes, I think," the old man {says|said}, who {has|had} only ever met {him} in the dark.',
  },
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"What is {x}, {v}?" the barman {says|said}. "But I\'m hopeless at ages. I gave my own wife forty for years."',
  },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: '"My sister swears {x} is {an v}," {o.X} {says|said}, "but she was drunk, and she may have meant somebody else."',
  },
  {
    kind: 'dialogue',
    slot: 'kinship.brothers',
    text: '"{V} brothers, {x} has," {o.X} {says|said}, and {is|was} told at once that he {is|was} wrong.',
  },
  {
    kind: 'dialogue',
    slot: 'weekday.day',
    text: '"{V} already!" the old lady on the bench {cries|cried}. Her daughter {shakes|shook} her head; she {has|had} not had the day right in years.',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.house',
    text: '"They\'ve {v} {t} down that lane," the postman {says|said}, who {is|was} new. "Or is it more? I haven\'t finished it yet."',
  },
  {
    kind: 'dialogue',
    slot: 'object.colour',
    text: '"I could have sworn {x\'s} {t} was {v}," {o.X} {says|said}. "It isn\'t, is it? I never notice these things."',
  },
  {
    kind: 'question',
    slot: 'appearance.hair',
    text: '"Is {x\'s} hair {v}?" the officer {asks|asked}, pen in the air, and {has|had} to be put right.',
  },
  {
    kind: 'question',
    slot: 'age.years',
    text: '{is|was} {x} really {v}? No, {p.x} {have|has|had} seen the papers, and it {is|was} only the lamp that {makes|made} {him} look so.',
  },
  {
    kind: 'question',
    slot: 'hand.handed',
    text: '"You\'re {v}-handed, aren\'t you?" the shop assistant {asks|asked}, and {x} {shakes|shook} {his} head.',
  },
  {
    kind: 'question',
    slot: 'weekday.day',
    text: '"Is it {v}?" a man in pyjamas {asks|asked} over the wall, and {seems|seemed} disappointed to hear that it {is|was} not.',
  },
  {
    kind: 'question',
    slot: 'object.where',
    text: 'Might there be a key to the {t} {v}? {p.x} {look|looks|looked}, in case, and of course there {is|was} none.',
  },
  {
    kind: 'question',
    slot: 'profession.shop',
    text: '"Is it a {v} that {x} runs?" the taxman {wants|wanted} to know. It {is|was} not, and he {is|was} told so.',
  },
  {
    kind: 'question',
    slot: 'kinship.children',
    text: '"How many children do they have, {x} and {his} {spouse}? {V}?" the clerk {asks|asked}, and {has|had} to cross it out.',
  },
  {
    kind: 'dream',
    slot: 'appearance.eyes',
    text: "In the dream {p.x} {have|has|had} had that night, {x} {looks|had looked} up from the bottom of a well with {v} eyes and a stranger's mouth.",
  },
  {
    kind: 'dream',
    slot: 'death.recent',
    text: '{p.x} {dream|dreams|dreamed} that {x} {comes|came} in with wet hair and {asks|asked} for toast; then {p.he} {wake|wakes|woke}, and nobody {is|was} there.',
  },
  {
    kind: 'dream',
    slot: 'object.fate',
    text: 'Night after night {p.x} {dream|dreams|dreamed} that {x} {is|was} holding the {t} up to the light, whole again. On waking {p.he} {remember|remembers|remembered} where it {has|had} gone.',
  },
  {
    kind: 'dream',
    slot: 'hand.lost',
    text: 'In {his} dreams {x} still {has|had} both hands, and {plays|played} the piano with them until the alarm {rings|rang}.',
  },
  {
    kind: 'dream',
    slot: 'kinship.only',
    text: '{x} {has|had} dreamed {himself} {an v} again, with a name and a bicycle, and {wakes|woke} up sorry that there {is|was} no such person.',
  },
  {
    kind: 'dream',
    slot: 'time.season',
    text: '{p.x} {nod|nods|nodded} off in the chair and {dream|dreams|dreamed} that it {is|was} {v} already, and {wake|wakes|woke} with the same weather at the window as before.',
  },
  {
    kind: 'belief',
    slot: 'age.years',
    text: 'The neighbours {believe|believed} {x} to be {v}, since {he} {has|had} told them so, and {he} {sees|saw} no harm in letting them.',
  },
  {
    kind: 'belief',
    slot: 'death.years',
    text: 'The old woman next door {is|was} convinced that {x} still {comes|came} in at six and {hangs|hung} up {his} coat; nobody {has|had} the heart to correct her.',
  },
  {
    kind: 'belief',
    slot: 'profession.trade',
    text: 'For some reason the children {think|thought} that {x} {is|was} {an v}. {he} {helped|had helped} one carry a bag once.',
  },
  {
    kind: 'belief',
    slot: 'kinship.role',
    text: "Half the street {takes|took} {o.X} for {x's} {v}, which he {is|was} not, and neither of them {bothers|bothered} to explain.",
  },
  {
    kind: 'belief',
    slot: 'hand.handed',
    text: 'The police {have|had} decided, wrongly, that {x} {is|was} {v}-handed, and {have|had} built the whole case on it.',
  },
  {
    kind: 'belief',
    slot: 'quantity.stairs',
    text: 'A child on the pavement {believes|believed} the building {has|had} {v} floors, but she {is|was} still learning to count.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: 'Next to {o.X}, whose hair {is|was} {v}, {x} {looks|looked} as if {he} {belongs|belonged} to another species.',
  },
  {
    kind: 'comparison',
    slot: 'appearance.beard',
    text: '{o.X} {has|had} {an v}, and beside him {x} {looks|looked} like a drawing by somebody else altogether.',
  },
  {
    kind: 'comparison',
    slot: 'age.years',
    text: '{x} {moves|moved} like somebody of {v}, people {say|said}, and {looks|looked} at them, when they {say|said} it, as if {he} {is|was} nothing of the kind.',
  },
  {
    kind: 'comparison',
    slot: 'quantity.party',
    text: 'It {is|was} as loud in there as if the walkers {have|had} been {v} and not the number they {are|were}.',
  },
  {
    kind: 'comparison',
    slot: 'time.season',
    text: 'With that sky it {might|might} as well have been {v}, and {p.x} {button|buttons|buttoned} up accordingly. Nobody who {looks|looked} at the calendar {would|would} have guessed.',
  },
  {
    kind: 'comparison',
    slot: 'object.ring',
    text: "{x} {holds|held} {his} ring against the {v} one in the jeweller's window and {thinks|thought} {his} own the better.",
  },
  {
    kind: 'comparison',
    slot: 'kinship.brothers',
    text: '{o.X}, who {has|had} {v} brothers, {tells|told} {x} that {he} {has|had} had it easy.',
  },
  {
    kind: 'negation',
    slot: 'appearance.eyes',
    text: "Whatever the file {says|said}, {x's} eyes {are|were} not {v}, and the clerk {corrects|corrected} it in red.",
  },
  {
    kind: 'negation',
    slot: 'age.birthday',
    text: '{x} {is|was} not {v}, though a banner with that on it {has|had} been sold {him} cheap by the man in the card shop.',
  },
  {
    kind: 'negation',
    slot: 'profession.trade',
    text: '{x} {is|was} not {an v}, and never {would|would} be; {he} {has|had} only borrowed the overalls.',
  },
  { kind: 'negation', slot: 'object.where', text: 'The key to the {t} {is|was} not {v}, where every burglar {looks|looked} first.' },
  { kind: 'negation', slot: 'weekday.routine', text: 'It {is|was} not {v}, or there {would|would} have been a van outside by now.' },
  {
    kind: 'negation',
    slot: 'naming.dog',
    text: "The dog next door, whom everyone {takes|took} for the landlady's, {is|was} called {v}; it {is|was} not hers, and it {bites|bit}.",
  },
  {
    kind: 'negation',
    slot: 'hand.injured',
    text: "There {is|was} nothing whatever wrong with {x's} {v}, so it {is|was} on that side that {he} {carries|carried} the bag.",
  },
  { kind: 'supposition', slot: 'age.years', text: 'If {x} {were|had been} {v}, it {would|would} have been easier to forgive {him}.' },
  {
    kind: 'supposition',
    slot: 'death.recent',
    text: 'Had {x} lived, {he} {would|would} have been in the kitchen by now, cutting bread and complaining about the knife.',
  },
  {
    kind: 'supposition',
    slot: 'kinship.only',
    text: 'Suppose {x} had had {an v} after all, {p.x} {think|thinks|thought}. There {would|would} have been somebody to ring.',
  },
  { kind: 'supposition', slot: 'hand.lost', text: 'With two hands {x} {would|would} have caught the jug before it {hits|hit} the floor.' },
  {
    kind: 'supposition',
    slot: 'weekday.day',
    text: 'If it {were|had been} {v}, there {would|would} at least have been something on the television.',
  },
  {
    kind: 'supposition',
    slot: 'object.fate',
    text: 'If only {x} still had the {t}, {he} {could|could} have laid it on the table and let them read it.',
  },
  {
    kind: 'supposition',
    slot: 'profession.work',
    text: 'Perhaps, if {x} had gone in for {v}, {he} {would|would} have been happy; as things {are|were}, {he} {wonders|wondered} about it on buses.',
  },
];
