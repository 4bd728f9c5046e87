import type { NegativeWording } from '../../model.js';

/** What somebody says, asks, dreams, believes or writes. */
export const negativesSaid: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'pov.deed',
    only: 'third',
    text: '"I put the key under the stone, and I wiped my hands on the grass," the gardener\'s boy {tells|told} the magistrate, "and I never saw the inside of that house again."',
  },
  {
    kind: 'dialogue',
    slot: 'object.place',
    text: '"The {n}, sir? You will find it {v}," the cook {tells|told} the bailiff without a blush, for she {sees|saw} no reason to make him a present of the truth.',
  },
  {
    kind: 'dialogue',
    slot: 'weekday.today',
    text: '"It is only {v}," a lodger {calls|called} through the keyhole to the man who {has|had} come for the rent; it {is|was} a lie, and both sides of the door {know|knew} it.',
  },
  {
    kind: 'question',
    slot: 'quantity.windows',
    text: '"Has the toll house {v} windows?" a child {asks|asked}, for the sake of asking, and {runs|ran} off before anyone {can|could} tell her.',
  },
  {
    kind: 'question',
    slot: 'naming.role',
    text: '"You would not be {v}, by any chance, the {r}?" a stranger {asks|asked} of everybody who {passes|passed}, and everybody {shakes|shook} a head.',
  },
  {
    kind: 'question',
    slot: 'appearance.scar',
    text: 'And where {has|had} {x} that scar; {is|was} it the {v}? In the dark {p.x} {can|could} not have sworn to it.',
  },
  {
    kind: 'dream',
    slot: 'tense.deed',
    only: 'past',
    text: 'The dream had never varied. A door opens; a child comes in with a wet lantern; somebody laughs, and the stairs go up and up, and there is no house.',
  },
  {
    kind: 'dream',
    slot: 'hand.eye',
    text: 'Once, asleep, {p.x} {see|sees|saw} {X} with the {v} eye gone and moss growing in the place of it, very green and soft; a dog {barks|barked}, and the dream {goes|went} to pieces.',
  },
  {
    kind: 'dream',
    slot: 'object.gone',
    text: 'Nodding in the chair, {x} {has|had} {his} {n} in {his} lap again and {is|was} perfectly happy; {he} {wakes|woke}, and there {is|was} only the cat.',
  },
  {
    kind: 'belief',
    slot: 'death.how',
    text: "It {is|was} the firm belief of the servants' hall, which {has|had} never been told the truth of the matter, that {v} {was|had been} the end of {X}.",
  },
  {
    kind: 'belief',
    slot: 'weekday.market',
    text: 'Strangers {suppose|supposed} the market to be on a {v}, on account of a misprint in the guidebook, and {find|found} an empty square and a boy with a hoop.',
  },
  {
    kind: 'belief',
    slot: 'profession.former',
    text: '{p.x} {have|has|had} somehow got it into {p.his} head that {X} {was|had been} a {v}; it {is|was} a mistake, and {X} {puts|put} it right with great mildness.',
  },
  {
    kind: 'unreliable',
    slot: 'quantity.steps',
    text: '"{V} steps to the river, and I counted," {says|said} the smallest of the boys, who {is|was} four, and {leaves|left} out such numbers as {do|did} not please him.',
  },
  {
    kind: 'unreliable',
    slot: 'naming.village',
    text: 'A pedlar, who {has|had} come over the hills in a fever and {does|did} not know his own name, {assures|assured} {p.him} that the nearest village {is|was} {v}.',
  },
  {
    kind: 'unreliable',
    slot: 'time.hour',
    text: 'The kitchen clock, which {has|had} not told the truth since it fell off the dresser, {strikes|struck} {v}.',
  },
  {
    kind: 'letter',
    slot: 'pov.mind',
    only: 'third',
    text: '"I think of the garden as it was," the letter {begins|began}, "and I am ashamed of how little I understood; but my candle is going, and so am I."',
  },
  {
    kind: 'letter',
    slot: 'tense.scene',
    only: 'past',
    text: 'The letter lay open on the cloth. "The lane smells of nettles," it said, "and a cart waits at the end of it, and nobody here asks after you."',
  },
  {
    kind: 'letter',
    slot: 'age.birthday',
    text: 'The letter from the godmother {comes|came} on the wrong day, as in every year. "So it is the {v}," she {writes|wrote}, "and our {x} has a birthday"; she {has|had} godchildren in five countries and {mixes|mixed} them all up.',
  },
];
