import type { NegativeWording } from '../../model.js';

/** Dialogue, questions, negations, suppositions, unreliable speakers, letters. */
export const negativesSaid: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'kinship.only',
    text: '"I\'d love to, but my {v} is in town," {x} {tells|told} the man with the clipboard. It {is|was} the excuse {he} {uses|used} on all of them, with a different relative each time.',
  },
  {
    kind: 'dialogue',
    slot: 'object.key',
    text: '"The spare key? It\'s {v}," {o.X} {says|said} to the man about the cable, and {lets|let} him go and look for it. Nobody on that road {tells|told} the cable company the truth.',
  },
  {
    kind: 'dialogue',
    slot: 'tense.house',
    only: 'past',
    text: '"So I\'m standing at the sink," {o.X} said, "and the phone rings, and I look at it, and it looks at me, and I let it ring."',
  },
  {
    kind: 'question',
    slot: 'object.table',
    text: '"What is this, {v}?" {o.X} {asks|asked}, and {raps|rapped} on {x\'s} dining table with one knuckle. Wood {is|was} not {o.his} line.',
  },
  {
    kind: 'question',
    slot: 'naming.diner',
    text: '"Isn\'t there a diner around here, the {v} or something like that?" the salesman {asks|asked}, and {has|had} to be set straight.',
  },
  {
    kind: 'question',
    slot: 'point-of-view.thinking',
    only: 'third',
    text: 'What did I come in here for? {p.x} {ask|asks|asked} {p.himself}, and {stand|stands|stood} there with one hand out until it {comes|came} back.',
  },
  {
    kind: 'negation',
    slot: 'hand.bandaged',
    text: "There {is|was} nothing whatever the matter with {x's} {v}, no bandage on it and no call for one, though by the time the news {gets|got} to church people {have|had} it turned around.",
  },
  {
    kind: 'negation',
    slot: 'death.where',
    text: '{X} {did not die|had not died} {v}. That {is|was} only the story that {went|had gone} around, and plenty of people {know|knew} who {started|had started} it.',
  },
  {
    kind: 'negation',
    slot: 'naming.town',
    text: 'The county seat {is|was} not {v}, never mind what the state {has|had} painted on the sign out by the bypass.',
  },
  {
    kind: 'supposition',
    slot: 'age.birthday',
    text: '"Now, if {x} had been born in {v}," {o.X} {says|said}, "we might have gotten the whole family in one room for it."',
  },
  {
    kind: 'supposition',
    slot: 'naming.rank',
    text: '"Say they made {last} {an v} tomorrow," {o.X} {says|said}. "Would the coffee be any hotter?"',
  },
  {
    kind: 'supposition',
    slot: 'profession.retired',
    text: 'If {x} had gone through life as {an v}, the way {his} father {wanted|had wanted}, who {is|was} to say {his} knees would have come out any better?',
  },
  {
    kind: 'unreliable',
    slot: 'hand.eye',
    text: '{o.X}, three beers along, {informs|informed} the whole tavern that it {is|was} the {v} eye {x} {cannot|could not} see out of. After five it {will|would} be both of them.',
  },
  {
    kind: 'unreliable',
    slot: 'naming.neighbors',
    text: 'Great-aunt Dot, who {has|had} not gotten a name right in twenty years, {asks|asked} after the {v}s in the yellow house across the road.',
  },
  {
    kind: 'unreliable',
    slot: 'death.gone',
    text: 'Old Mr. Teague, who {runs|ran} into Elvis at the laundromat on a regular basis, {claims|claimed} that {X} {was|had been} in the hardware store only yesterday, buying furnace filters.',
  },
  {
    kind: 'letter',
    slot: 'point-of-view.thinking',
    only: 'third',
    text: 'The letter {is|was} in pencil, from somebody\'s sister. "I sit at my window," it {begins|began}, "and I think I ought to write to them, and then I lose my nerve and make my toast."',
  },
  {
    kind: 'letter',
    slot: 'naming.town',
    text: '"I hear they had the flood over in {v}," the letter {says|said}; it {is|was} from a nephew out West who {has|had} never learned to spell the county seat or anything else.',
  },
  {
    kind: 'letter',
    slot: 'weekday.today',
    text: 'There {is|was} a postcard in the mail, a week on the road from Florida. "{V} here and nothing to do but look at the pelicans," it {says|said}.',
  },
];
