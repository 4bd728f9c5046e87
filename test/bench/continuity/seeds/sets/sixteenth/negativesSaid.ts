import type { NegativeWording } from '../../model.js';

export const negativesSaid: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'weekday.today',
    text: "\"Can't help you. It's {v}, and we don't open on a {v},\" {p.x} {lie|lies|lied} to the salesman through the letter box.",
  },
  {
    kind: 'dialogue',
    slot: 'naming.landlord',
    pairs: [
      [{ v: 'Pargeter' }, { v: 'Simpkins' }],
      [{ v: 'Leighton' }, { v: 'Brown' }],
      [{ v: 'Mackie' }, { v: 'Ollerenshaw' }],
      [{ v: 'Stubbs' }, { v: 'Partridge' }],
    ],
    text: 'When the bailiffs {knock|knocked}, the landlord {pulls|pulled} a cap over his eyes and {tells|told} them, "No landlord here. My name\'s {v}, I\'ve come about the drains."',
  },
  {
    kind: 'dialogue',
    slot: 'point-of-view.acts',
    only: 'third',
    text: '"I put my shoes in the fridge and I sit on the step till they\'re cold," {says|said} the man on the bench. "I\'ve done it since the army."',
  },
  {
    kind: 'question',
    slot: 'time.month',
    text: '"Is it {v} yet?" {asks|asked} the old man by the radiator, who {asks|asked} everybody the same thing all the year round.',
  },
  {
    kind: 'question',
    slot: 'death.cause',
    text: '"It wasn\'t by any chance {v} that killed {X}?" {asks|asked} the girl with the clipboard, and {p.x} {tell|tells|told} her no, it {was|had been} something else entirely.',
  },
  {
    kind: 'question',
    slot: 'age.born',
    text: '"Born in {v}, are we?" {asks|asked} the clerk, tilting the form to the light, and {x} {reads|read} out the right year to him, figure by figure.',
  },
  {
    kind: 'belief',
    slot: 'death.acts',
    text: "{X's} mother still {believes|believed} that {he} {is|was} only away on business, and every evening she {lays|laid} a place for {him}.",
  },
  {
    kind: 'belief',
    slot: 'object.kept',
    text: 'Two burglars, quite sure that {x} {keeps|kept} the pistol in {v}, {take|took} {v} to pieces and {go|went} home with nothing but a splinter.',
  },
  {
    kind: 'belief',
    slot: 'tense.mind',
    only: 'past',
    text: 'Landlords believe that a coat of magnolia cures the damp, and the damp, as a rule, knows better.',
  },
  {
    kind: 'negation',
    slot: 'naming.pub',
    text: 'There {is|was} no pub called {v} in the street and never {has|had} been, though the minicab firm {goes|went} on promising to collect people outside it.',
  },
  {
    kind: 'negation',
    slot: 'quantity.tables',
    text: 'The corner café {does|did} not have {v} tables, whatever the guidebook {says|said}, and its owner {has|had} stopped apologising for it.',
  },
  {
    kind: 'negation',
    slot: 'weekday.event',
    text: '"Not {v}," {says|said} the woman from the office, when the boy with the chairs {asks|asked} about {k}. "I have told you twice it isn\'t {v}."',
  },
  {
    kind: 'unreliable',
    slot: 'time.hour',
    text: 'The parrot in the window {has|had} learned one sentence in its life, "{V} and all\'s well," and {chooses|chose} this moment to say it.',
  },
  {
    kind: 'unreliable',
    slot: 'appearance.hair',
    text: 'The witness, who {has|had} left her glasses on the bus, {swears|swore} that {x} {has|had} {v} hair and that the pillar box {is|was} a policeman.',
  },
  {
    kind: 'unreliable',
    slot: 'death.where',
    text: '"{X}? Dropped dead in {v}, right at my feet," {says|said} the man with the sherry, who to hear him {has|had} also been aboard the Titanic.',
  },
  {
    kind: 'letter',
    slot: 'tense.events',
    only: 'past',
    text: 'There was a card from the Algarve on the mat. "We sit on the balcony, we eat squid, and downstairs they play bingo till two," it said.',
  },
  {
    kind: 'letter',
    slot: 'point-of-view.senses',
    only: 'third',
    text: 'The note under the wiper {is|was} in green capitals: "I have your hubcap, I am not sorry, and I know where you park."',
  },
  {
    kind: 'letter',
    slot: 'hand.broken',
    text: "The letter from the insurers {commiserates|commiserated} with {x} on a broken {v}; it {has|had} the wrong limb, the wrong address and somebody else's premium.",
  },
];
