import type { NegativeWording } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const dialogue: readonly NegativeWording[] = [
  { kind: 'dialogue', slot: 'appearance.eyes', text: `"I always liked {v} eyes best," {o.X} {says|said}, "but nobody asks me."` },
  { kind: 'dialogue', slot: 'age.years', text: `"My uncle's the one who's {v}," {o.X} {is|was} telling somebody on the phone.` },
  {
    kind: 'dialogue',
    slot: 'death.murdered',
    text: `"{x} would have hated this," {o.X} {says|said}. "{He} would have walked out before the sandwiches."`,
  },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: `"If I had my time again I'd be {an v}," {o.X} {says|said}, to nobody in particular.`,
  },
  {
    kind: 'dialogue',
    slot: 'tense.person',
    only: 'past',
    text: `"I am in the van and I am freezing," {o.X} said over the radio. "I see the door. I see a light go on. Nobody comes out."`,
  },
  { kind: 'dialogue', slot: 'weekday.today', text: `"On a {v} we open late," {o.X} {is|was} explaining down the phone.` },
  {
    kind: 'dialogue',
    slot: 'quantity.dogs',
    text: `"My mother keeps {v} of them," {o.X} {says|said}. "Dogs, I mean. You can't sit down in that house."`,
  },
  {
    kind: 'dialogue',
    slot: 'point-of-view.mind',
    only: 'third',
    text: `"I knew it," {o.X} {says|said}. "I knew it the moment I walked in. I felt it in my teeth."`,
  },
];

const question: readonly NegativeWording[] = [
  {
    kind: 'question',
    slot: 'hand.dominant',
    text: `"You're not {v}-handed, by any chance?" {o.X} {asks|asked} {x}, and {gets|got} a shake of the head.`,
  },
  {
    kind: 'question',
    slot: 'kinship.only-child',
    text: '{o.X} {wants|wanted} to know whether {x} {has|had} {an v}. No, {x} {says|said}. Nobody like that.',
  },
  {
    kind: 'question',
    slot: 'age.birth-year',
    text: 'Could anyone have taken {x} for somebody born in {v}? {p.He} {do|does|did} not think so.',
  },
  { kind: 'question', slot: 'time.hour', text: '{Is|Was} it {v}? It {is|was} nothing of the kind.' },
  {
    kind: 'question',
    slot: 'profession.employer',
    text: `"Didn't you know somebody at {v} once?" {o.X} {asks|asked} {x}, who {does|did} not think so.`,
  },
  {
    kind: 'question',
    slot: 'object.suitcase',
    text: `"Is that {v} suitcase yours?" the porter {asks|asked}. {x} {tells|told} him no, not that one.`,
  },
];

const letter: readonly NegativeWording[] = [
  {
    kind: 'letter',
    slot: 'tense.person',
    only: 'past',
    text: '{p.His} pocket still held the note, which was short. *I am in the summerhouse. I have the key. It is cold, and nobody comes.*',
  },
  {
    kind: 'letter',
    slot: 'point-of-view.body',
    only: 'third',
    text: '{p.He} {unfold|unfolds|unfolded} the letter once more. *I miss you. I walk about the house and I talk to the furniture.*',
  },
  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: "The postcard in {x's} hand {is|was} from an aunt. *The baby has {v} eyes,* it {says|said}, *and a temper.*",
  },
  {
    kind: 'letter',
    slot: 'age.birth-year',
    text: "{x} {has|had} one of {his} grandmother's letters by heart. *In {v},* it {begins|began}, *when we still kept horses, I was the prettiest girl in the county.*",
  },
  {
    kind: 'letter',
    slot: 'weekday.today',
    text: 'The letter {lies|lay} where somebody {has|had} dropped it. *Come on {v},* it {says|said}, *and bring the money.*',
  },
  {
    kind: 'letter',
    slot: 'death.perished',
    text: 'There {is|was} one old letter from {x} that {p.he} {have|has|had} never thrown away. *I am well,* it {says|said}, *and eating like a horse.*',
  },
  {
    kind: 'letter',
    slot: 'profession.employer',
    text: '*They want me at {v},* an old schoolfriend {has|had} written to {x}. *Me! Imagine it!*',
  },
  {
    kind: 'letter',
    slot: 'object.revolver',
    text: "*I hid mine {v},* {o.X's} letter to {x} {says|said}, *and for thirty years nobody thought to look there.*",
  },
];

const unreliable: readonly NegativeWording[] = [
  { kind: 'unreliable', slot: 'age.years', text: `"I'm {v}," {x} {says|said}, who {has|had} been lying about it for years.` },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: `"I'm {an v}," {x} {tells|told} the woman at the bar. {He} {has|had} a different trade for every bar, and none of them {is|was} {his} own.`,
  },
  {
    kind: 'unreliable',
    slot: 'death.murdered',
    text: `"{x} was in here an hour ago," the old man {says|said}, as he {says|said} of Napoleon.`,
  },
  {
    kind: 'unreliable',
    slot: 'kinship.only-child',
    text: '{x} {lies|lied} without effort: there {is|was} {an v}, {he} {says|said}, very ill, in Lisbon, in urgent need of money.',
  },
  {
    kind: 'unreliable',
    slot: 'object.destroyed',
    text: `"It's right here in my bag," {x} {says|said} of the {v}, and {hopes|hoped} that nobody {will|would} ask to see it.`,
  },
  {
    kind: 'unreliable',
    slot: 'kinship.married',
    text: `"My {spouse} is expecting me," {x} {says|said}. There {is|was} no such person, but it {gets|got} {him} out of the room.`,
  },
  {
    kind: 'unreliable',
    slot: 'weekday.today',
    text: `"{v}," {announces|announced} the drunk on the step. He {has|had} been wrong about the year as well.`,
  },
  {
    kind: 'unreliable',
    slot: 'quantity.letters',
    pairs: pairsOf(['six', 'two'], ['eight', 'three'], ['seven', 'four']),
    text: `"I only ever wrote {v}," the blackmailer {will|would} say in court, and then they {will|would} read out the rest.`,
  },
];

const belief: readonly NegativeWording[] = [
  {
    kind: 'belief',
    slot: 'age.years',
    text: 'People who {meet|met} {x} at funerals {take|took} {him} for {v}. {He} {has|had} stopped correcting them.',
  },
  {
    kind: 'belief',
    slot: 'naming.family',
    text: 'For weeks the milkman {has|had} believed that the attic {belongs|belonged} to somebody called {v}. Nobody {has|had} put him right.',
  },
  {
    kind: 'belief',
    slot: 'death.perished',
    text: 'There {are|were} people who {swear|swore} that {x} still {walks|walked} the harbour wall at low tide. {p.He} {am|is|was} not one of them.',
  },
  {
    kind: 'belief',
    slot: 'weekday.hearing',
    text: '{o.X} {has|had} got it into his head that the hearing {is|was} on {v}, and {has|had} to be shown that he {is|was} wrong.',
  },
  {
    kind: 'belief',
    slot: 'profession.rank',
    text: 'The new recruits {think|thought} that {x} {is|was} a {v}, because of the voice. They {are|were} mistaken.',
  },
  {
    kind: 'belief',
    slot: 'kinship.relation',
    text: "Half the harbour {supposes|supposed} that {x} {is|was} {o.x's} {v}. It {supposes|supposed} wrong.",
  },
  {
    kind: 'belief',
    slot: 'quantity.storeys',
    text: 'Children in the street {believe|believed} that the tower {has|had} {v} storeys, and a dragon. Children {cannot|could not} count.',
  },
];

const dream: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'death.illness',
    text: '{x} {is|was} alive in {p.his} dream, and {wants|wanted} to borrow the car, and {p.he} {wake|wakes|woke} before {p.he} {can|could} say yes.',
  },
  {
    kind: 'dream',
    slot: 'hand.arm',
    text: '~In {his} dream {he} {has|had} both arms, and {is|was} juggling. Then {he} {wakes|woke}, and {reaches|reached} for the lamp with the one that {is|was} left.',
  },
  {
    kind: 'dream',
    slot: 'kinship.married',
    text: '{x} {has|had} dozed off, and dreamt of a {spouse} without a face, who {tells|told} {him} to wipe {his} feet.',
  },
  {
    kind: 'dream',
    slot: 'appearance.hair',
    text: '{x} {tells|told} {p.him} about a dream in which {his} hair {is|was} {v} and {comes|came} off in the comb.',
  },
  {
    kind: 'dream',
    slot: 'quantity.crew',
    text: '{p.He} {once dreamed|had once dreamed} that there were {v} in the crew of the shuttle, and that the captain was a horse.',
  },
  {
    kind: 'dream',
    slot: 'object.destroyed',
    text: "In {x's} dream the {v} {is|was} whole again, and {he} {is|was} so relieved that {he} {wakes|woke} up.",
  },
];

export const said: readonly NegativeWording[] = [...dialogue, ...question, ...letter, ...unreliable, ...belief, ...dream];
