import type { NegativeWording } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

/** Said, asked, lied or written by somebody. */
export const saidNegatives: readonly NegativeWording[] = [
  // said
  {
    kind: 'dialogue',
    slot: 'appearance.eyes',
    text: `"My grandmother's eyes were {v}," {says|said} {x}, smiling at nothing. "I never got them."`,
  },
  {
    kind: 'dialogue',
    slot: 'hand.handed',
    text: `"Everyone in that family is {v}-handed but you, {x}," {o.X} {says|said}, grinning around a toothpick.`,
  },
  { kind: 'dialogue', slot: 'weekday.today', text: `"I love a {v}," somebody {says|said}, wistfully. "Pity we never meet on one."` },
  {
    kind: 'dialogue',
    slot: 'death.buried',
    text: `"I still miss those visits," {o.X} {says|said}, folding his napkin. "{x} walks in, you know, {he} puts the kettle on, and then I wake up."`,
  },
  {
    kind: 'dialogue',
    slot: 'profession.trade',
    text: `"You should have been a {v}, {x}," {says|said} {o.X}, watching those clever fingers, and {x} {snorts|snorted}.`,
  },
  {
    kind: 'dialogue',
    slot: 'quantity.cats',
    text: `"{V} cats is the most I could ever manage," {o.X} {says|said}, brushing fur from his knee. "I don't know how you do it, {x}."`,
    pairs: pairsOf(['six', 'one or two'], ['five', 'two or three']),
  },
  {
    kind: 'dialogue',
    slot: 'tense.moves',
    text: `"I never sleep before a storm," {p.x} {say|says|said}, rubbing {p.his} eyes. "I lie there, I listen, I count the slates."`,
  },

  // asked
  { kind: 'question', slot: 'appearance.hair', text: `"Was it {v}, the hair in that portrait?" {x} {asks|asked}, head on one side.` },
  {
    kind: 'question',
    slot: 'age.years',
    text: `"What are you, {v}?" {o.X} {asks|asked}, squinting, and {x} {tells|told} him he {is|was} not even close.`,
  },
  { kind: 'question', slot: 'kinship.siblings', text: `"No {v}?" {o.X} {asks|asked}. {x} {shakes|shook} {his} head.` },
  {
    kind: 'question',
    slot: 'weekday.appointment',
    text: `Why not {v}, {p.x} {wonder|wonders|wondered}, picking at a hangnail. Why {can't|couldn't} the inspectors have chosen {v}, like reasonable people?`,
  },
  {
    kind: 'question',
    slot: 'object.gone',
    text: `"You wouldn't happen to have a {v} on you?" {asks|asked} {o.X}, patting his own pockets, and {x} {spreads|spread} {his} empty hands.`,
  },
  {
    kind: 'question',
    slot: 'quantity.rooms',
    text: `How would it feel, {x} {wonders|wondered}, to come home to {v} rooms? Would the dark in them be a different dark?`,
  },

  // lied
  {
    kind: 'unreliable',
    slot: 'kinship.siblings',
    text: `"I've {an v} in the police," {x} {lies|lied}, chin up, heart going like a sewing machine.`,
  },
  {
    kind: 'unreliable',
    slot: 'age.years',
    text: `"{V}," {x} {tells|told} the man at the desk, who {has|had} asked {him} {his} age. It {is|was} a lie, and it {comes|came} out smooth as cream.`,
  },
  {
    kind: 'unreliable',
    slot: 'kinship.married',
    text: `"My {spouse} won't like it," {x} {says|said}, inventing a {spouse} on the spot, as {he} {does|did} with every salesman.`,
  },
  {
    kind: 'unreliable',
    slot: 'profession.trade',
    text: `{x} {introduces|introduced} {himself} as a {v}, shaking hands all round, enjoying the fraud of it.`,
  },
  {
    kind: 'unreliable',
    slot: 'age.born',
    text: `"{v}," {x} {says|said}, when {o.X} {asks|asked} the year of {his} birth, and {crosses|crossed} two fingers behind {his} back.`,
  },
  {
    kind: 'unreliable',
    slot: 'object.vehicle',
    text: `"It's parked round the corner, my {v}," {x} {says|said}, bluffing, hoping nobody {will|would} ask to see it.`,
  },
  {
    kind: 'unreliable',
    slot: 'naming.surname',
    text: `"{x} {v}, at your service," {says|said} the caretaker, giving a false name as other people {give|gave} a false smile.`,
  },

  // written
  {
    kind: 'letter',
    slot: 'appearance.eyes',
    text: `The letter in {x's} lap {is|was} from a stranger. *I am forty, with {v} eyes and a good coat,* it {begins|began}, *and I think I knew your mother.*`,
  },
  {
    kind: 'letter',
    slot: 'hand.handed',
    text: `*I am {v}-handed, so forgive the slant,* {o.X} {has|had} written to {x}, the loops leaning like wind-bent trees.`,
  },
  {
    kind: 'letter',
    slot: 'kinship.children',
    text: `The card propped by {x's} plate {is|was} from {o.X}. *We have {v} now,* it {says|said}, *and none of us sleeps.*`,
  },
  {
    kind: 'letter',
    slot: 'time.season',
    text: `On the shelf {leans|leaned} a postcard, sun-bleached, years old. *{v} here, and I haven't worn shoes for a week,* somebody {has|had} scrawled across it.`,
  },
  {
    kind: 'letter',
    slot: 'pov.acts',
    text: `A note {lies|lay} folded on the sill in {o.X's} handwriting. *I waited for an hour. I sat on my coat. I thought my heart would stop,* it {says|said}.`,
  },
  {
    kind: 'letter',
    slot: 'pov.body',
    only: 'third',
    text: `The page {shakes|shook} a little in the draught. *My hands won't stop trembling,* {o.X} {has|had} written there. *I am so cold, and I push them into my pockets, and it does no good.*`,
  },
  {
    kind: 'letter',
    slot: 'tense.surroundings',
    only: 'past',
    text: `Propped against the wall stood an old letter from {o.X}. *It rains here,* it said. *The shutters bang all night, and the dog howls at every one.*`,
  },

  // another name of the same person
  {
    kind: 'nickname',
    slot: 'naming.first',
    establish: "The piano teacher's name {is|was} {v} {last}.",
    text: 'The piano teacher {smiles|smiled}. {v} {last}, her friends {call|called} her, since {w} {is|was} what one {calls|called} a grandmother.',
    pairs: [
      [{ v: 'Margaret' }, { v: 'Peggy', w: 'Margaret' }],
      [{ v: 'Elizabeth' }, { v: 'Libby', w: 'Elizabeth' }],
      [{ v: 'Dorothea' }, { v: 'Dot', w: 'Dorothea' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'naming.first',
    establish: 'The piano teacher, {v} {last}, {hums|hummed} to herself, one foot tapping.',
    text: '"{v}!" {calls|called} {o.X}, using the pet name, and the piano teacher {turns|turned}, laughing.',
    pairs: [
      [{ v: 'Katherine' }, { v: 'Kitty' }],
      [{ v: 'Susannah' }, { v: 'Sukie' }],
      [{ v: 'Wilhelmina' }, { v: 'Billie' }],
    ],
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    establish: 'The caretaker, {x} {v}, {rests|rested} both hands on the mop.',
    text: 'The children {call|called} the caretaker {v}, chopping the name short, and the caretaker {pretends|pretended} not to hear.',
    pairs: pairsOf(['Robertson', 'Robbo'], ['Mackintosh', 'Mac'], ['Hallam', 'Hal']),
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    establish: "{X's} dog {is|was} called {v}.",
    text: '{x} {thinks|thought} of {his} dog, of {v}, as {he} {shortens|shortened} it when nobody {is|was} listening, snoring on the forbidden sofa.',
    pairs: pairsOf(['Persephone', 'Percy'], ['Maximilian', 'Max'], ['Bartholomew', 'Barty']),
  },
  {
    kind: 'nickname',
    slot: 'naming.nickname',
    establish: '{X} {has|had} one nickname, and it {is|was} {v}.',
    text: '"{v}," {o.X} {says|said}, clipping the nickname down to half its size, as he {does|did} with everything, and {x} {looks|looked} up.',
    pairs: pairsOf(['Biscuit', 'Bis'], ['Domino', 'Dom'], ['Sparrow', 'Spar']),
  },
  {
    kind: 'nickname',
    slot: 'hand.handed',
    text: 'They {call|called} {x} Lefty all the same, or Righty, or Hands, depending on the day; it {is|was} a joke, a team one, and {means|meant} nothing.',
  },

  // on the other side of a break
  { kind: 'scene-break', slot: 'weekday.today', sceneBreak: true },
  {
    kind: 'scene-break',
    slot: 'weekday.today',
    sceneBreak: true,
    text: 'By {v} the bruise {has|had} turned yellow, a small sour sun on the back of the hand.',
    pairs: [
      [dayVars(1), dayVars(4)],
      [dayVars(0), dayVars(3)],
    ],
  },
  {
    kind: 'scene-break',
    slot: 'time.hour',
    sceneBreak: true,
    text: 'The next day, at {v}, {p.x} {am|is|was} back, unslept, collar askew.',
  },
  {
    kind: 'scene-break',
    slot: 'time.part',
    sceneBreak: true,
    text: 'The next {v} {smells|smelled} of rain, and everything in it {looks|looked} rinsed.',
  },
  {
    kind: 'scene-break',
    slot: 'time.season',
    sceneBreak: true,
    text: 'It {is|was} {v} when it all {begins|began} again, with the same draught under the same door.',
  },
  {
    kind: 'scene-break',
    slot: 'appearance.hair',
    sceneBreak: true,
    text: 'Twenty years later {x} {has|had} white hair, fine as thistledown, and {says|said} much less.',
  },
  {
    kind: 'scene-break',
    slot: 'quantity.cats',
    sceneBreak: true,
    text: 'Three years on, {x} {has|had} {v} cats, time having done its arithmetic.',
  },
];
