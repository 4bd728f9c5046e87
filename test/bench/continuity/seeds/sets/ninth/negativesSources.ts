import type { NegativeWording } from '../../model.js';

/** Those who lie, and what is written. */
export const sources: readonly NegativeWording[] = [
  {
    kind: 'unreliable',
    slot: 'profession.is',
    text: '"I\'m {an v}," {x} {lies|lied}, smoothly, because the truth {bores|bored} people, and {he} {asks|asked} for another drink.',
  },
  {
    kind: 'unreliable',
    slot: 'age.years',
    text: '{x} {tells|told} them that {he} {is|was} {v}. It {is|was} a lie, like the accent.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.siblings',
    text: '"I\'ve {v}," {x} {says|said}, inventing the family as {he} {goes|went} along, for the benefit of the official.',
  },
  {
    kind: 'unreliable',
    slot: 'death.kin',
    text: '"My {v}\'s waiting in the car," {x} {says|said}. It {is|was} not true, but it {gets|got} {him} out of the room.',
  },
  {
    kind: 'unreliable',
    slot: 'object.place',
    text: '{p.x} {say|says|said} that the {what} {is|was} {v}, and {keep|keeps|kept} {p.his} face straight. Let them look.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.money',
    text: '"{V} pounds, that\'s what they advanced me," {x} {says|said}, who never {gives|gave} a true figure to anyone who might want to borrow.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.marriage',
    text: '"I\'ve {v} been married," {x} {tells|told} the stranger at the bar, with {his} ring in {his} pocket. {He} {is|was} ashamed of it at once.',
  },
  {
    kind: 'letter',
    slot: 'profession.is',
    text: '*They tell me your friend {x} is {an v},* the aunt {has|had} written, mixing things up as usual. *How nice for you all.*',
  },
  {
    kind: 'letter',
    slot: 'age.years',
    text: 'The card, when it {comes|came}, {says|said} in gold *Happy birthday, you are {v}!* The shop {has|had} run out of the right one.',
  },
  {
    kind: 'letter',
    slot: 'weekday.today',
    text: '*It is {v} as I write this,* the letter {begins|began}, the one that {has|had} been eleven days on the way.',
  },
  {
    kind: 'letter',
    slot: 'death.kin',
    text: '{x} {has|had} kept the last letter from {his} {v}, from years back. *I am sending socks,* it {says|said}. *The neighbours are as bad as ever.*',
  },
  {
    kind: 'letter',
    slot: 'time.season',
    text: 'The postcard {has|had} gone astray for half a year. *Lovely weather for {v},* it {says|said} on the back.',
  },
  {
    kind: 'letter',
    slot: 'appearance.hair',
    text: 'The newspaper {describes|described} {x} as having {v} hair, and {gets|got} the street wrong too.',
  },
  {
    kind: 'letter',
    slot: 'quantity.house',
    text: 'According to the old guidebook, printed before the fire, the consulate {has|had} {v} floors and a ballroom.',
  },
];
