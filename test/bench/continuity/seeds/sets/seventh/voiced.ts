import type { NegativeWording } from '../../model.js';

/** Said by somebody, who need not be right. */
export const voiced: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: '"Now your grandfather, {x}, he had {v} eyes," the old woman {says|said}. "They stopped with him."',
  },
  { kind: 'dialogue', slot: 'age.years', text: '"When I was {v}," the barber {tells|told} {x}, "I had a boat, a beard and a fiancée."' },
  { kind: 'dialogue', slot: 'profession.trade', text: '"If I had it all to do over," {says|said} {x}, "I\'d be {an v}, and home by six."' },
  {
    kind: 'dialogue',
    slot: 'object.door',
    text: '"Paint it {v}," the neighbour {says|said} to {x}, not for the first time. "A front door ought to be {v}."',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.cats',
    text: '"The lady ahead of you had {v} cats," the vet {says|said} to {x}. "Some people never know when to stop."',
  },
  { kind: 'dialogue', slot: 'weekday.now', text: '"See you {v}, then," {says|said} the postman, and {goes|went} whistling down the path.' },
  {
    kind: 'dialogue',
    slot: 'tense.around',
    text: '"It rains, and the roof leaks, and I sit here," an old man {says|said}. "That is my whole news."',
    only: 'past',
  },
  {
    kind: 'dialogue',
    slot: 'pov.feels',
    text: '"I miss the sea," an old woman {says|said} to no one in particular. "I say nothing about it, and I go on with my sorting."',
    only: 'third',
  },
  { kind: 'question', slot: 'appearance.hair', text: 'Somebody {asks|asked} {x} whether {he} {has|had} never thought of going {v}.' },
  {
    kind: 'question',
    slot: 'kinship.only',
    text: '"Any {v}?" the clerk {asks|asked} {x}, pen in the air, since he {has|had} to ask it of everybody.',
  },
  { kind: 'question', slot: 'hand.handed', text: '"Are you {v}-handed?" the tailor {asks|asked} {x}, who {shakes|shook} {his} head.' },
  {
    kind: 'question',
    slot: 'time.hour',
    text: '"Was that {v} just now?" somebody {calls|called} up the stairs, and somebody {calls|called} down that it {is|was} nothing of the kind.',
  },
  { kind: 'question', slot: 'profession.post', text: '"What does {an v} do all day, I wonder?" {says|said} {x}.' },
  {
    kind: 'question',
    slot: 'quantity.steps',
    text: '"And how many steps has your own cellar got, over in the new houses?" the plumber {asks|asked} the neighbour. "{V}?"',
  },
  {
    kind: 'question',
    slot: 'pov.does',
    text: '"Am I late?" a boy {asks|asked} at the door. "I ran, and I fell, and I have lost my cap."',
    only: 'third',
  },
  {
    kind: 'letter',
    slot: 'kinship.only',
    text: 'The letter on the mat {is|was} for {o.X}, not for {x}. "Your {v} sends love," it {begins|began}.',
  },
  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: 'In the letter {o.X} {describes|described} his bride, a girl from Trieste. "Her eyes are {v}," he {writes|wrote}; "all the rest is temper."',
  },
  {
    kind: 'letter',
    slot: 'death.person',
    text: 'There {is|was} an old letter of {x\'s} in the drawer, years old. "I am well," it {says|said}, "and eating like a horse, and will come at Whitsun."',
  },
  {
    kind: 'letter',
    slot: 'weekday.now',
    text: 'The letter {is|was} headed {v}, though not of what week. "Come," it {says|said}, and nothing more.',
  },
  {
    kind: 'letter',
    slot: 'time.season',
    text: '"Here the heat is frightful," {writes|wrote} a cousin from Brisbane; "the tar has gone soft in the road."',
  },
  { kind: 'letter', slot: 'profession.trade', text: '"I have taken a post as {an v}," {o.X} {writes|wrote} to {x}, "and my feet hurt."' },
  {
    kind: 'letter',
    slot: 'tense.around',
    text: 'The postcard {says|said}: "We are all well. Mother sleeps, the boys fish, and nothing happens here at all."',
    only: 'past',
  },
  {
    kind: 'letter',
    slot: 'pov.does',
    text: 'There {is|was} a letter on the table, in a stranger\'s writing. "I leave tonight," it {says|said}. "I take only my coat. I shall not write again."',
    only: 'third',
  },
  {
    kind: 'unreliable',
    slot: 'age.years',
    establish: '{X} {is|was} {v}, by the family Bible.',
    text: 'To the census {x} {gives|gave} {his} age as {v}, with a perfectly straight face; {he} {has|had} never told the census the truth yet.',
  },
  {
    kind: 'unreliable',
    slot: 'hand.leg',
    text: '"It was the {v} leg I lost," {x} {tells|told} a tourist, and {winks|winked} over his shoulder; it {is|was} a different leg for every tourist, and a different war.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.children',
    text: 'After the third glass {x} {claims|claimed} {v} children, a yacht and a friend in the ministry. After the fifth {he} {is|was} a duke.',
  },
  {
    kind: 'unreliable',
    slot: 'profession.post',
    text: '"I am {v} at {at}," {x} {tells|told} the girl on the bench, who {is|was} the fourth girl that week and the fourth profession.',
  },
  {
    kind: 'unreliable',
    slot: 'death.person',
    text: 'Mad Ned {swears|swore} that {x} {sits|sat} down beside him every night and {asks|asked} for a light. Mad Ned {swears|swore} the same of Napoleon.',
  },
  {
    kind: 'unreliable',
    slot: 'object.place',
    text: '{x} {lets|let} it be known in the bar, with many nods, that the cash box {is|was} {v}. {He} {is|was} laying a false trail, and {enjoys|enjoyed} it.',
  },
  {
    kind: 'unreliable',
    slot: 'weekday.hearing',
    text: 'The porter, who {is|was} never right about anything, {announces|announced} that the hearing {is|was} on {v}.',
  },
];
