import type { NegativeWording } from '../../model.js';

/** Said, asked, believed or written by somebody who need not be right. */
export const negativesSaid: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'object.car',
    text: '"Mine? That one over there, the {v}," {x} {tells|told} the traffic warden, who {believes|believed} it and {tickets|ticketed} a perfect stranger.',
  },
  {
    kind: 'dialogue',
    slot: 'weekday.person',
    text: '"It\'s {v}," {x} {tells|told} the man from the gas board, knowing perfectly well that it {is|was} not, and the man {goes|went} away to wait for his own day.',
  },
  {
    kind: 'dialogue',
    slot: 'tense.action',
    only: 'past',
    text: '"So this bishop comes in," {says|said} {o.X}, "and he looks at the duck, and he looks at me, and he asks for the bill."',
  },
  {
    kind: 'question',
    slot: 'time.month',
    text: '"It isn\'t {v} already, is it?" {asks|asked} {o.X}, who {has|had} dropped off behind the paper. Nobody {troubles|troubled} to answer.',
  },
  {
    kind: 'question',
    slot: 'quantity.belonging',
    text: '"Your {t}," {says|said} {o.X} to {x}, for something to say. "What has it got, {v} {p}? Or am I thinking of somebody else\'s?"',
  },
  {
    kind: 'question',
    slot: 'pov.thought',
    only: 'third',
    text: '"What would I want with a ladder?" {asks|asked} the postman. "I have my knees to consider, and my knees don\'t care for it up there."',
  },
  {
    kind: 'belief',
    slot: 'age.born',
    text: "Owing to a slip of the receptionist's biro the surgery {is|was} under the impression that {x} {was|had been} born in {v}, and {sends|sent} {him} all the wrong leaflets.",
  },
  {
    kind: 'belief',
    slot: 'object.place',
    text: 'The new cleaner, who {is|was} mixing up the house with her other one, {thinks|thought} the {t} {is|was} {v}, and {spends|spent} ten minutes looking for it there.',
  },
  {
    kind: 'belief',
    slot: 'kinship.relation',
    text: "Half the village {takes|took} {o.x} for {x's} {v}. Half the village {has|had} got it wrong, but it {is|was} too late now to say so.",
  },
  {
    kind: 'nickname',
    slot: 'appearance.hair',
    text: '"Budge up, {w}," {says|said} {o.X} to {x}, who {has|had} been called that since infant school for no reason the hair {can|could} account for.',
    pairs: [
      [{ v: 'black' }, { w: 'Ginger' }],
      [{ v: 'dark brown' }, { w: 'Blondie' }],
      [{ v: 'fair' }, { w: 'Sooty' }],
      [{ v: 'chestnut' }, { w: 'Snowy' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'naming.pub',
    text: 'To its regulars the village pub {is|was} "the {v}", a joke so old that nobody {can|could} explain it, and the landlord {has|had} stopped pointing at the sign.',
    pairs: [
      [{ v: 'Drowned Rat' }, { v: 'Vermin' }],
      [{ v: 'Lamb and Flag' }, { v: 'Mint Sauce' }],
      [{ v: 'Three Horseshoes' }, { v: 'Lame Nag' }],
      [{ v: "King's Head" }, { v: 'Guillotine' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'quantity.steps',
    text: 'The village {calls|called} the cliff steps the {v}, never having had a head for figures.',
    pairs: [
      [{ v: 'sixty-one' }, { v: 'Hundred' }],
      [{ v: 'ninety-three' }, { v: 'Thousand' }],
      [{ v: 'thirty-nine' }, { v: 'Hundred' }],
      [{ v: 'eighty-seven' }, { v: 'Million' }],
    ],
  },
  {
    kind: 'unreliable',
    slot: 'quantity.building',
    text: 'A small boy who {can|could} not yet count past three {announces|announced} that the {t} {has|had} {v} {p}, then that it {has|had} a hundred, and then that he {has|had} swallowed a button.',
  },
  {
    kind: 'unreliable',
    slot: 'death.how',
    text: '"{V}, that\'s what did for {x}," {says|said} a man at the bar, who {has|had} never met {him} and {has|had} been drinking since breakfast.',
  },
  {
    kind: 'unreliable',
    slot: 'naming.dog',
    text: "{x's} grandmother, who {is|was} ninety-six and {gets|got} everybody's name wrong, {calls|called} the dog {v}, the cat Winston and the standard lamp Vicar.",
  },
  {
    kind: 'letter',
    slot: 'hand.finger',
    text: "The anonymous letter {makes|made} much of the {f} finger missing from {x's} {s} hand, by which it {is|was} clear to everybody that the writer {has|had} never set eyes on {him}.",
  },
  {
    kind: 'letter',
    slot: 'pov.action',
    only: 'third',
    text: '"I have been under the bath and up the flue," {runs|ran} the letter that {p.x} {unfold|unfolds|unfolded}, "and I can find nothing. I remain your obedient plumber."',
  },
  {
    kind: 'letter',
    slot: 'tense.setting',
    only: 'past',
    text: '{p.x} {turn|turns|turned} the postcard over. "Rain stops, sun comes out, Aunt Dot falls in the harbour," it {says|said}. "We clap. She bows. Home on the twelfth."',
  },
];
