import type { NegativeWording } from '../../model.js';

export const negatives: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"{V}," {x} {says|said} to the woman at the ticket window, lying without a blush for the sake of the discount.',
  },
  {
    kind: 'dialogue',
    slot: 'profession.job',
    text: '"I\'m {an v}," {x} {tells|told} the man at the door. It {is|was} a fib, and a useful one, because it {gets|got} {him} in.',
  },
  {
    kind: 'question',
    slot: 'appearance.eyes',
    text: '"Has {x} got {v} eyes?" {asks|asked} {o.X}, who {is|was} filling in a form. "I never look."',
  },
  {
    kind: 'question',
    slot: 'kinship.brothers',
    text: '"How many brothers is it you\'ve got?" {o.X} {asks|asked} {x}. "Is it {v}? I lose count of other people\'s."',
  },
  {
    kind: 'dream',
    slot: 'death.acts',
    text: 'In {p.his} dream {x} {comes|came} in by the back door, {a}, and {asks|asked} for the mustard. Then {p.he} {wake|wakes|woke} up.',
  },
  {
    kind: 'dream',
    slot: 'object.car',
    text: '{x} {has|had} dreamt again of driving {an v}, with the Queen in the back, and {has|had} been sorry to wake.',
  },
  {
    kind: 'belief',
    slot: 'profession.job',
    text: 'The neighbours {believe|believed}, quite wrongly, that {x} {is|was} {an v}, and {bring|brought} {him} their troubles accordingly.',
  },
  {
    kind: 'belief',
    slot: 'death.how',
    text: 'In the village they {are|were} convinced that {v} {has|had} killed {x}, and no coroner on earth {will|would} talk them out of it.',
  },
  {
    kind: 'comparison',
    slot: 'age.years',
    text: '{x} {takes|took} the stairs like somebody of {v}, and {pays|paid} for it at the top like somebody of {his} own age.',
  },
  {
    kind: 'comparison',
    slot: 'profession.job',
    text: '{x} {studies|studied} the damage with all the gloom of {an v} and {asks|asked} who {is|was} paying.',
  },
  {
    kind: 'negation',
    slot: 'hand.injury',
    text: "There {is|was} nothing whatever the matter with {x's} {v}, and {he} {kicks|kicked} off the blanket to prove it.",
    establish: '{X} {has|had} come off a bicycle. The bandage {is|was} on {his} {v}, and the bicycle {is|was} in a hedge.',
    pairs: [
      [{ v: 'left ankle' }, { v: 'right ankle' }],
      [{ v: 'right knee' }, { v: 'left knee' }],
      [{ v: 'left foot' }, { v: 'right foot' }],
      [{ v: 'right shin' }, { v: 'left shin' }],
    ],
  },
  {
    kind: 'negation',
    slot: 'weekday.day',
    text: 'It {is|was} not {v}, though with everyone so cross it {might be|might have been}.',
  },
  {
    kind: 'supposition',
    slot: 'hand.handed',
    text: "If {x} {were|had been} {v}-handed, {says|said} the inspector's face, the case {would be|would have been} over by now.",
  },
  {
    kind: 'supposition',
    slot: 'quantity.building',
    text: 'Suppose the {t} had {v} {p} instead, {muses|mused} {o.X}; would anybody pay the rent any sooner?',
  },
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between: "{x} {has|had} been to the hairdresser's and {has|had} come back dyed to the roots, daring anybody to speak.",
    text: '{x} {pats|patted} {his} {v} hair, which {is|was} still damp and {smells|smelled} of chemistry.',
  },
  {
    kind: 'told-change',
    slot: 'profession.workplace',
    between: '{x} {has|had} handed in {his} notice, been given a card with a badger on it, and gone to work for somebody else.',
    text: '{x} {has|had} been at the {v} for a week now and {has|had} already found out where they {keep|kept} the good biscuits.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    establish: '{X} {is|was} {v}, and {has|had} the bus pass to prove it.',
    text: 'Years ago, at {v}, {x} {ran|had run} off to Brighton with a trombonist and {came|come} home on the last train.',
    pairs: [
      [{ v: 'sixty-seven' }, { v: 'nineteen' }],
      [{ v: 'seventy-one' }, { v: 'twenty-two' }],
      [{ v: 'sixty-eight' }, { v: 'thirty' }],
      [{ v: 'seventy-four' }, { v: 'twenty-six' }],
    ],
  },
  {
    kind: 'flashback',
    slot: 'object.car',
    establish: "{x's} car, {an v}, {is|was} parked across two bays and a geranium.",
    text: 'The first car {x} ever had, back when petrol was cheap, was {an v}, and it went to the scrapyard before {he} was twenty-five.',
  },
  {
    kind: 'two-people',
    slot: 'appearance.eyes',
    text: '{o.X}, standing next to {x}, {has|had} {v} eyes and a cold.',
  },
  {
    kind: 'two-people',
    slot: 'naming.dog',
    text: "{o.X} {has|had} brought his own dog, {v}, who {takes|took} one sniff at {x's} and {retires|retired} under the table.",
  },
  {
    kind: 'metaphor',
    slot: 'death.acts',
    establish:
      'The jumble sale {has|had} finished {X} off. "I\'m dead," {x} {says|said}, lying flat on the stage with {his} shoes off. "Bury me with the bric-a-brac."',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    text: "The bowls club {is|was} {x's} family, and old {o.X}, at ninety, {is|was} {his} {v} in all but blood, sex and sense.",
    pairs: [
      [{}, { v: 'big sister' }],
      [{}, { v: 'younger sister' }],
      [{}, { v: 'twin sister' }],
      [{}, { v: 'kid sister' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    text: 'When the dog {is|was} in disgrace {x} {calls|called} it {v}, which {is|was} not its name and which it {ignores|ignored}.',
  },
  {
    kind: 'nickname',
    slot: 'naming.rank',
    text: 'At the tennis club they {call|called} {last} "the {v}", on account of the moustache on {his} team photograph, which {has|had} been drawn in.',
    pairs: [
      [{ v: 'Sergeant' }, { v: 'Brigadier' }],
      [{ v: 'Canon' }, { v: 'Commodore' }],
      [{ v: 'Professor' }, { v: 'Major' }],
      [{ v: 'Inspector' }, { v: 'Colonel' }],
    ],
  },
  {
    kind: 'scene-break',
    slot: 'weekday.day',
    sceneBreak: true,
    text: 'Several days later, on the {v}, the rain {stops|stopped} and the gossip {begins|began}.',
  },
  {
    kind: 'scene-break',
    slot: 'time.hour',
    sceneBreak: true,
    text: 'At {v} the next day it {is|was} all still there: the mess, the smell, the bill.',
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    establish: '{X} {is|was} {v}, and {has|had} just had it iced on a cake.',
    text: '{x} {is|was} getting on for {v}, and {sees|saw} no reason to hurry.',
    pairs: [
      [{ v: 'fifty-nine' }, { v: 'sixty' }],
      [{ v: 'thirty-nine' }, { v: 'forty' }],
      [{ v: 'sixty-eight' }, { v: 'seventy' }],
      [{ v: 'forty-nine' }, { v: 'fifty' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.steps',
    text: 'There {are|were} {v} or so steps up that cliff, and nobody {has|had} ever sung on the last ten.',
    pairs: [
      [{ v: 'ninety-eight' }, { v: 'a hundred' }],
      [{ v: 'sixty-one' }, { v: 'sixty' }],
      [{ v: 'seventy-nine' }, { v: 'eighty' }],
      [{ v: 'forty-nine' }, { v: 'fifty' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'profession.job',
    text: '~{He} {has|had} been {an v} for as long as {he} {has|had} paid tax, and a good one.',
    pairs: [
      [{ v: 'chiropodist' }, { v: 'foot doctor' }],
      [{ v: 'undertaker' }, { v: 'funeral director' }],
      [{ v: 'vet' }, { v: 'veterinary surgeon' }],
      [{ v: 'bookmaker' }, { v: 'bookie' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'object.gone',
    establish: '{X} {has|had} bought a {v} at an auction, having gone for a lamp.',
    text: '{x} {gives|gave} the {w} a wipe with {his} cuff and {moves|moved} it out of the sun.',
    pairs: [
      [{ v: 'gramophone' }, { w: 'record player' }],
      [{ v: 'barometer' }, { w: 'weather glass' }],
      [{ v: 'settee' }, { w: 'sofa' }],
      [{ v: 'wireless' }, { w: 'radio' }],
    ],
  },
  {
    kind: 'unreliable',
    slot: 'kinship.brothers',
    text: '{o.X}, who {has|had} not told the truth since infant school, {swears|swore} blind that {x} {has|had} {v} brothers.',
  },
  {
    kind: 'unreliable',
    slot: 'appearance.scar',
    text: "The witness, {o.X}, {has|had} mislaid his glasses and drunk five sherries. He {puts|put} {x's} scar {v}, and then {asks|asked} if {x} {is|was} a horse.",
  },
  {
    kind: 'letter',
    slot: 'age.relative',
    text: 'The letter, which {has|had} been written by somebody who {knows|knew} neither of them, {makes|made} {x} {v} than {o.x} and {spells|spelled} both names wrong.',
  },
  {
    kind: 'letter',
    slot: 'death.where',
    text: '"So sorry to hear that poor {x} passed away {v}," {runs|ran} the letter from a cousin in Canada, who {has|had} as usual got hold of the wrong end of the stick.',
  },
];
