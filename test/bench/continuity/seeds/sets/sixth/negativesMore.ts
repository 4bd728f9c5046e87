import type { NegativeWording } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const more: readonly NegativeWording[] = [
  {
    kind: 'flashback',
    slot: 'death.long',
    text: `Years before, with all the time in the world ahead of {him}, {x} {sat|had sat} on those stairs eating an apple.`,
  },
  { kind: 'flashback', slot: 'hand.arm', text: `As a {child}, with two good arms, {x} {climbed|had climbed} every tree in the orchard.` },
  {
    kind: 'flashback',
    slot: 'quantity.hens',
    text: `In {his} parents' day, when {x} {was|had been} small, there {were|had been} {v} hens in that yard.`,
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    pairs: [
      [{ v: 'white', like: 'flour' }, { v: 'brown' }],
      [{ v: 'grey', like: 'ash' }, { v: 'black' }],
    ],
    text: `In {his} schooldays, as the photographs {show|showed}, {x's} hair {was|had been} {v}.`,
  },
  {
    kind: 'flashback',
    slot: 'object.gone',
    text: `There {was|had been} a time, before all that, when {x} {took|had taken} the old {v} everywhere, even to church.`,
  },
  {
    kind: 'flashback',
    slot: 'time.part',
    text: `That morning, hours ago now, there {was|had been} dew on everything, and somebody next door {was|had been} frying breakfast.`,
  },

  { kind: 'two-people', slot: 'appearance.eyes', text: `{o.X} {looks|looked} at {x} out of {v} eyes.` },
  { kind: 'two-people', slot: 'age.years', text: `{o.X}, who {is|was} {v}, {calls|called} {x} by the wrong name.` },
  {
    kind: 'two-people',
    slot: 'hand.dominant',
    text: `{o.X} {is|was} {v}-handed, so that {o.he} and {x} {get|got} in each other's way at table.`,
  },
  { kind: 'two-people', slot: 'kinship.children', text: `{o.X} {has|had} {v} children, and {x} {has|had} stood godparent to every one.` },
  {
    kind: 'two-people',
    slot: 'death.witnessed',
    text: `{o.X} {pours|poured} the last of the tea, {drinks|drank} it standing, and {thinks|thought} of {x}.`,
  },
  {
    kind: 'two-people',
    slot: 'naming.first',
    text: `The old postmistress, long since retired, {was|had been} called {v} Pym, and it {was|had been} she who {trained|had trained} the new one.`,
  },
  { kind: 'two-people', slot: 'object.bed', text: `In {o.X's} room, down the passage from {x's}, the bed {is|was} {v}.` },
  { kind: 'two-people', slot: 'profession.trade', text: `{x's} cousin, {o.X}, {is|was} {an v} by trade.` },

  { kind: 'metaphor', slot: 'death.long', text: `In that family {x} {lives|lived} on: every one of them {laughs|laughed} {his} laugh.` },
  { kind: 'metaphor', slot: 'age.generation', text: `{x} {has|had} an old head on those young shoulders, a hundred if it {is|was} a day.` },
  { kind: 'metaphor', slot: 'hand.arm', text: `{x} {has|had} {his} hands full with the accounts.` },
  { kind: 'metaphor', slot: 'hand.eye', text: `{x} {keeps|kept} both eyes firmly on the main chance.` },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    text: `They {have|had} been through so much together that {o.X} {is|was} as good as a brother to {x}.`,
  },
  {
    kind: 'metaphor',
    slot: 'appearance.height',
    text: `Scolded like that before the whole company, {x} {feels|felt} about two feet tall.`,
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: `Between the two families it {is|was} deepest {s}, so to speak, and {has|had} been ever since the quarrel.`,
    pairs: [[{ v: 'July', s: 'summer', sign: 'swifts screaming round the chimneys in the heat' }, { s: 'winter' }]],
  },
  { kind: 'metaphor', slot: 'kinship.spouse', text: `{x} {is|was} married to the work.` },

  {
    kind: 'nickname',
    slot: 'naming.first',
    pairs: pairsOf(['Margaret', 'Peggy'], ['Dorothy', 'Dot'], ['Winifred', 'Freddie']),
    text: `{v}, as her friends {call|called} the postmistress, {pulls|pulled} down the blind.`,
  },
  {
    kind: 'nickname',
    slot: 'naming.spelling',
    pairs: [
      [{ v: 'Catherine', l: 'with a C' }, { v: 'Kitty' }],
      [{ v: 'Sarah', l: 'with an H' }, { v: 'Sally' }],
    ],
    text: `The organist, who {is|was} {v} to her family, {plays|played} the last verse twice.`,
  },
  { kind: 'nickname', slot: 'naming.nickname', pairs: 'same', text: `{v} {puts|put} the kettle on and {looks|looked} for the cups.` },
  { kind: 'nickname', slot: 'appearance.height', text: `~To the whole street {he} {is|was} Shorty; it {is|was} that sort of street.` },
  {
    kind: 'nickname',
    slot: 'naming.family',
    text: `Old Candles, as the choirboys {call|called} the verger, {pinches|pinched} out the lights one by one.`,
  },
  {
    kind: 'nickname',
    slot: 'appearance.hair',
    pairs: [
      [{ v: 'black', like: 'soot' }, {}],
      [{ v: 'fair', like: 'straw' }, {}],
    ],
    text: `~The other children {called|had called} {him} Ginger, on account of the biscuits {he} {stole|had stolen}, and the name {has|had} stuck.`,
  },
  {
    kind: 'nickname',
    slot: 'hand.dominant',
    pairs: pairsOf(['right', 'left']),
    text: `The team {calls|called} {x} Lefty, after an uncle who really {was|had been}.`,
  },

  { kind: 'scene-break', slot: 'weekday.today', sceneBreak: true, text: `By {v} everyone {has|had} got over it.` },
  { kind: 'scene-break', slot: 'time.hour', sceneBreak: true, text: `At {v} the next day they {are|were} all back again.` },
  { kind: 'scene-break', slot: 'time.part', sceneBreak: true, text: `It {is|was} early in the morning, and the dew {has|had} not dried.` },
  { kind: 'scene-break', slot: 'time.season', sceneBreak: true, text: `By {v} most of it {has|had} been forgotten.` },
  {
    kind: 'scene-break',
    slot: 'object.bed',
    sceneBreak: true,
    text: `Much {has|had} been shifted about over the summer, and {x's} bed {is|was} {v} now.`,
  },
  {
    kind: 'scene-break',
    slot: 'quantity.hens',
    sceneBreak: true,
    pairs: pairsOf(['three', 'seven'], ['six', 'eleven']),
    text: `A year later {x} {has|had} {v} hens.`,
  },

  {
    kind: 'rounding',
    slot: 'quantity.steps',
    pairs: pairsOf(['ninety-eight', 'a hundred'], ['one hundred and four', 'a hundred'], ['sixty-two', 'sixty']),
    text: `It {is|was} about {v} steps up to the lamp of the lighthouse.`,
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    pairs: pairsOf(['four minutes to nine', 'nine'], ['twenty-eight minutes past four', 'half past four']),
    establish: `The clock over the door {says|said} {v}.`,
    text: `It {is|was} about {v}, and nobody {has|had} come.`,
  },
  {
    kind: 'rounding',
    slot: 'quantity.hens',
    pairs: pairsOf(['nine', 'ten'], ['eleven', 'a dozen']),
    text: `{x} {has|had} getting on for {v} hens.`,
  },
  {
    kind: 'rounding',
    slot: 'age.birth',
    pairs: pairsOf(['1958', 'fifties'], ['1971', 'seventies'], ['1947', 'forties']),
    text: `{x} {was|had been} born in the {v}, as {he} {likes|liked} to put it.`,
  },
  {
    kind: 'rounding',
    slot: 'quantity.survivors',
    pairs: pairsOf(['eleven', 'ten'], ['nine', 'ten']),
    text: `{v} or so {were|had been} saved from the Halcyon.`,
  },
  {
    kind: 'rounding',
    slot: 'appearance.height',
    establish: `{X} {is|was} six feet three and three-quarters.`,
    text: `{x} {stands|stood} six feet four, near enough, and {sits|sat} down whenever {he} {can|could}.`,
  },

  {
    kind: 'synonym',
    slot: 'profession.trade',
    establish: `{X} {is|was} {an v} by trade.`,
    pairs: pairsOf(['lawyer', 'attorney'], ['doctor', 'physician'], ['undertaker', 'funeral director']),
    text: `{x} {has|had} been {an v} for so long that nobody {can|could} imagine {him} as anything else.`,
  },
  {
    kind: 'synonym',
    slot: 'appearance.hair',
    pairs: [
      [{ v: 'fair', like: 'straw' }, { v: 'blond' }],
      [{ v: 'black', like: 'soot' }, { v: 'raven' }],
      [{ v: 'auburn', like: 'a copper pan' }, { v: 'reddish-brown' }],
    ],
    text: `{x} {pulls|pulled} the hood up over {his} {v} hair.`,
  },
  { kind: 'synonym', slot: 'kinship.spouse', text: `{x} {is|was} a single {man}, with one toothbrush to pack.` },
  {
    kind: 'synonym',
    slot: 'quantity.hens',
    pairs: pairsOf(['twelve', 'a dozen'], ['six', 'half a dozen'], ['twenty', 'a score of']),
    text: `{x} {has|had} {v} hens to shut in before dark.`,
  },
  {
    kind: 'synonym',
    slot: 'death.long',
    text: `{x} {is|was} six feet under and past caring.`,
    establish: `{X} {has|had} been dead for six years.`,
  },
  { kind: 'synonym', slot: 'hand.eye', text: `{x} {has|had} the sight of one eye only.` },
  { kind: 'synonym', slot: 'kinship.only', text: `{x's} mother and father {have|had} had just the one child to spoil.` },

  {
    kind: 'unreliable',
    slot: 'kinship.children',
    text: `{x}, drunk, {tells|told} the barman that {he} {has|had} {v} children. {He} {tells|told} everybody a different number.`,
  },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: `To strangers on trains {x} always {claims|claimed} to be {an v}, for the pleasure of lying.`,
  },
  {
    kind: 'unreliable',
    slot: 'age.birth',
    pairs: pairsOf(['1958', '1971'], ['1947', '1962'], ['1966', '1979']),
    text: `{x} {tells|told} new acquaintances, without a blush, that {he} {was|had been} born in {v}, and {is|was} seldom believed.`,
  },
  {
    kind: 'unreliable',
    slot: 'object.door',
    text: `The boy next door, who {makes|made} things up, {swears|swore} that {x's} front door {is|was} {v} and that a dragon {lives|lived} behind it.`,
  },
  {
    kind: 'unreliable',
    slot: 'quantity.survivors',
    text: `The old man in the corner, who {has|had} never been to sea and {tells|told} it differently every night, {has|had} {v} people saved from the Halcyon this time.`,
  },
  {
    kind: 'unreliable',
    slot: 'death.long',
    text: `The medium {says|said} that {x} {is|was} in the room with them, eating an apple, and {holds|held} out a hand for the fee.`,
  },

  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: `"Your friend with the {v} eyes was here," the letter {says|said}; it {has|had} evidently mixed {x} up with somebody.`,
  },
  { kind: 'letter', slot: 'weekday.today', text: `"I shall come on {v}," the card on the mantelpiece {says|said}.` },
  {
    kind: 'letter',
    slot: 'tense.body',
    only: 'past',
    text: `The letter {is|was} short. "I am well," it {says|said}. "I walk down to the harbour every day, and I eat like a horse."`,
  },
  {
    kind: 'letter',
    slot: 'pov.body',
    only: 'third',
    text: `The note {is|was} not signed. "I came at noon and found nobody," it {says|said}. "I left the eggs on the step."`,
  },
  {
    kind: 'letter',
    slot: 'death.long',
    text: `Among the papers {is|was} an old letter in {x's} hand: "I am sitting on the stairs, eating an apple, and I am perfectly happy."`,
  },
  {
    kind: 'letter',
    slot: 'quantity.rooms',
    text: `"I have taken a cottage of {v} rooms," {o.X} {writes|wrote}, "so that I shall not be able to envy {x}."`,
  },
  { kind: 'letter', slot: 'time.season', text: `"It is already {s} here," the letter from the other side of the world {begins|began}.` },
];
