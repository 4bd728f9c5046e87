import type { NegativeWording } from '../../model.js';

/** What somebody says, asks, writes or wrongly believes is not what the story says. */
export const said: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'appearance.family-eyes',
    text: '"They want somebody with {v} eyes for the part," {x} {says|said}. "So that is me out of it."',
  },
  { kind: 'dialogue', slot: 'age.candles', text: '"When I\'m {v} I shall have a pony," the neighbour\'s girl {tells|told} {x}.' },
  { kind: 'dialogue', slot: 'kinship.only', text: '"My {v} takes it without sugar," the carter {says|said} to {x}, and {sits|sat} down.' },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: '"I was told to ask here for {an v}," the stranger {says|said}, and {x} {sends|sent} him on to the next village.',
  },
  {
    kind: 'dialogue',
    slot: 'object.crock',
    text: '"I could do with {an v} like the one I had," {x} {says|said}, looking into the empty cupboard.',
  },
  {
    kind: 'dialogue',
    slot: 'weekday.now',
    text: '"Come again on {v}," a voice {says|said} in the passage. "He will have it mended by then."',
  },
  {
    kind: 'dialogue',
    slot: 'quantity.hives',
    text: '"My uncle had {v} hives once," the boy {says|said}, "not like yours." {x} {says|said} nothing to that.',
  },

  { kind: 'question', slot: 'hand.writing', text: '"Is {x} {v}-handed?" somebody {asks|asked}, and somebody else {says|said} no.' },
  { kind: 'question', slot: 'kinship.single', text: '"And is there {an spouse} at home?" the clerk {asks|asked} {x}. There {is|was} not.' },
  {
    kind: 'question',
    slot: 'quantity.hives',
    text: '"How many is it? {V}?" {o.X} {asks|asked}, nodding at the hives, and {x} {shakes|shook} {his} head.',
  },
  { kind: 'question', slot: 'age.tens', text: '{Is|Was} {x} in {his} {v}? One look at the hands {is|was} enough: out of the question.' },
  { kind: 'question', slot: 'appearance.crop', text: 'What would {x} look like with {v} hair? Nobody {wants|wanted} to find out.' },
  {
    kind: 'question',
    slot: 'naming.ferry',
    text: '"Would it be {x} {v}?" the new curate {asks|asked} at the Sallow ferry, and {is|was} told that it would not.',
  },
  {
    kind: 'question',
    slot: 'object.harmonium',
    text: '"Would it not go {v}?" {o.X} {asks|asked} about the harmonium. {x} {says|said} that it would not.',
  },

  {
    kind: 'belief',
    slot: 'kinship.single',
    text: 'The new tenants {take|took} it for granted that {x} {has|had} {an spouse} somewhere, and {are|were} mistaken.',
  },
  {
    kind: 'belief',
    slot: 'profession.trade',
    text: "For a whole year the vicar's sister {has|had} believed {x} to be {an v}, having confused {him} with somebody at Sallow.",
  },
  {
    kind: 'belief',
    slot: 'appearance.family-eyes',
    text: "{o.X} {has|had} always thought {x's} eyes {v}, which only {shows|showed} how seldom he {looks|looked}.",
  },
  {
    kind: 'belief',
    slot: 'death.accident',
    text: '{o.X}, to whom nobody {has|had} written of it, {imagines|imagined} {x} at that minute walking up from the road with the newspaper.',
  },
  { kind: 'belief', slot: 'age.candles', text: 'Most people {take|took} {x} for {v}, and {he} {lets|let} them.' },
  {
    kind: 'belief',
    slot: 'quantity.almshouses',
    text: 'Visitors {come|came} away convinced that there {are|were} {v} almshouses at Sallow; it {is|was} a trick of the road, and they {are|were} wrong.',
  },
  {
    kind: 'belief',
    slot: 'hand.measles',
    text: 'It {is|was} the error of every new curate to think that {x} {is|was} deaf in the {v} ear, and so to talk, with great patience, into the dead one.',
  },

  {
    kind: 'unreliable',
    slot: 'kinship.brothers',
    text: '"{V} brothers I\'ve got," {x} {tells|told} the sergeant, who {knows|knew} the family and {writes|wrote} nothing down.',
  },
  {
    kind: 'unreliable',
    slot: 'age.candles',
    text: '"{V}," {x} {lies|lied}, when the lady from the agency {asks|asked} how old {he} {is|was}.',
  },
  {
    kind: 'unreliable',
    slot: 'object.mount',
    text: '{o.X}, who {has|had} been drinking since breakfast, {swears|swore} that he {has|had} seen {x} go by on the {v}.',
  },
  {
    kind: 'unreliable',
    slot: 'death.accident',
    text: 'Old {o.last}, whose mind {comes|came} and {goes|went}, {says|said} that {x} {has|had} just been in to borrow the ladder.',
  },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: "At other people's weddings {x} {gives|gave} {himself} out for {an v}, to see how long it {will|would} last.",
  },
  {
    kind: 'unreliable',
    slot: 'kinship.single',
    text: 'To get rid of the pedlar {x} {invents|invented} {an spouse}, with a temper.',
  },
  {
    kind: 'unreliable',
    slot: 'appearance.sickle-scar',
    text: '{x} never {tells|told} children the truth of it: for these two the sickle {caught|had caught} {him} on the {v}, and {was|had been} thrown by a jealous duchess.',
  },

  {
    kind: 'letter',
    slot: 'death.illness',
    text: '"I am up and about again," {x\'s} last letter {says|said}, the one that {went|had gone} round by the wrong town and {came|had come} a week after the news.',
  },
  {
    kind: 'letter',
    slot: 'object.mount',
    text: 'In the drawer {is|was} a letter of {x\'s} from before the sale: "I ride my {v} down to the mill and back, and am none the worse."',
  },
  {
    kind: 'letter',
    slot: 'kinship.single',
    text: '"My love to your {spouse}," the letter {ends|ended}, and {x} {sees|saw} that it {has|had} been put into the wrong envelope.',
  },
  {
    kind: 'letter',
    slot: 'weekday.now',
    text: '"We got in safely on {v}," the letter {begins|began}, and {goes|went} on to the state of the sheets.',
  },
  {
    kind: 'letter',
    slot: 'appearance.crop',
    text: 'The letter {is|was} from a cousin who {has|had} never set eyes on {x}. "I picture you with {v} hair," she {writes|wrote}, "I cannot say why."',
  },
  {
    kind: 'letter',
    slot: 'profession.living',
    text: '"Have you ever thought," {x\'s} godmother {writes|wrote} to {him}, "of {v}? There is always a living in it."',
  },
  {
    kind: 'letter',
    slot: 'age.birth-year',
    text: '"Born in {v}, if I remember rightly," {x\'s} aunt {writes|wrote} from the coast, and {x} {has|had} to send a line to put her right.',
  },
];
