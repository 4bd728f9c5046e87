import type { NegativeWording } from '../../model.js';

export const negatives: readonly NegativeWording[] = [
  {
    kind: 'dialogue',
    slot: 'age.years',
    text: '"I am {v}," {x} {tells|told} the recruiting officer, who {does|did} not believe it either, for it {is|was} a lie and not a good one.',
  },
  {
    kind: 'dialogue',
    slot: 'kinship.siblings',
    text: '"I have {v}," {x} {says|said} sweetly to the man on the train, who {has|had} no means of knowing that {he} {is|was} making it up.',
  },
  {
    kind: 'question',
    slot: 'appearance.eyes',
    text: '"Has {x} {v} eyes?" the old woman {asks|asked}, turning her blind face from one of them to the other, and nobody {answers|answered} her.',
  },
  {
    kind: 'question',
    slot: 'profession.does',
    text: '{Is|Was} {x} {an v}? The question {is|was} put at every tea table, and nobody {has|had} the courage to take it to the door.',
  },
  {
    kind: 'dream',
    slot: 'appearance.hair',
    text: 'In the dream {x} {has|had} {v} hair, down to the floor, and {is|was} selling it by the yard.',
  },
  {
    kind: 'dream',
    slot: 'death.acts',
    text: '{p.x} {dream|dreams|dreamed} that {X} {comes|came} in from the garden with wet shoes and {sits|sat} down to supper; then the window {bangs|banged}, and the chair {is|was} empty.',
  },
  {
    kind: 'belief',
    slot: 'kinship.children',
    text: 'It {is|was} believed at the dairy, on no authority whatever, that {x} {has|had} {v}; the dairy {is|was} mistaken.',
  },
  {
    kind: 'belief',
    slot: 'hand.handed',
    text: '{o.x} always {takes|took} {x} to be {v}-handed, having only ever seen {him} in a mirror.',
  },
  {
    kind: 'comparison',
    slot: 'age.years',
    text: 'With {his} hair wet and {his} collar open {x} {looks|looked} like somebody of {v}.',
  },
  {
    kind: 'comparison',
    slot: 'profession.does',
    text: '{x} {sorts|sorted} the buttons by size, as gravely as {an v} at the bench.',
  },
  {
    kind: 'negation',
    slot: 'appearance.eyes',
    text: 'Whatever the ballad {says|said}, the eyes of {X} {are|were} not {v}, and {have|had} never been.',
  },
  {
    kind: 'negation',
    slot: 'naming.dog',
    text: "{x's} dog {is|was} not called {v}; that {is|was} a dog in a book.",
  },
  {
    kind: 'supposition',
    slot: 'kinship.siblings',
    text: 'If {x} had had {v} to share the bed with, the winters might have been easier to bear.',
  },
  {
    kind: 'supposition',
    slot: 'age.years',
    text: 'Were {x} {v}, the thing would be simple, {p.x} {think|thinks|thought}; the law {is|was} quite clear about people of {v}.',
  },
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    establish: '{X} {has|had} {v} hair, thick as a hedge.',
    between:
      'On the Saturday {x} {comes|came} home from the barber with {his} hair dyed from the parting to the ends, and {dares|dared} the household to mention it.',
    text: "The household {grows|grew} used, in time, to {x's} {v} hair.",
  },
  {
    kind: 'told-change',
    slot: 'object.place',
    establish: 'The {n} {is|was} kept {v}, where any child {can|could} find it.',
    between:
      'After the burglary next door everything in the house that {has|had} a fixed place {is|was} moved, with much ceremony, to a new one.',
    text: 'The {n} {is|was} now kept {v}, and everyone {approves|approved}.',
  },
  {
    kind: 'flashback',
    slot: 'profession.does',
    establish: '{X} {is|was} {an v}, and {has|had} been one these five years.',
    text: 'Ten years earlier, before any of this, {x} {was|had been} {an v} in another town, and {gave|had given} it up for reasons of health.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    pairs: [
      [{ v: 'fifty-two' }, { v: 'nineteen' }],
      [{ v: 'sixty-eight' }, { v: 'thirty' }],
      [{ v: 'forty-four' }, { v: 'eleven' }],
      [{ v: 'thirty-nine' }, { v: 'sixteen' }],
    ],
    text: 'Once, long ago, when {x} {was|had been} only {v}, a circus {came|had come} to the town and left without its bear.',
  },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: "{x} and {o.X} {sit|sat} at one desk and {get|got} in each other's way, for {o.x} {is|was} {v}-handed.",
  },
  {
    kind: 'two-people',
    slot: 'appearance.build',
    text: 'Beside {x} {walks|walked} {o.X}, who {is|was} {v}, and the two of them {make|made} the children laugh.',
  },
  {
    kind: 'metaphor',
    slot: 'death.acts',
    establish: '{X} {is|was} dead to the village from that day, as far as invitations {go|went}.',
    text: '{X} {comes|came} up the path with a basket of eggs, and {knocks|knocked} twice.',
  },
  {
    kind: 'metaphor',
    slot: 'object.gone',
    establish: '{X} {has|had} lost {his} heart to {his} {n} in the first hour of owning it, and {has|had} never had it back.',
    text: '{x} {takes|took} up the {n} and {turns|turned} it to the light.',
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    establish: "{x's} dog {is|was} entered at the kennels as {v}, though no one {uses|used} the name at home.",
    between:
      'At home, for a reason connected with a stolen ham, the same dog {goes|went} by a second name, and {answers|answered} to both.',
    text: '"{v}!" {x} {calls|called} from the gate, using the home name, and the dog {comes|came}.',
  },
  {
    kind: 'nickname',
    slot: 'naming.village',
    establish: 'The nearest village {is|was} {v}, as the maps {have|had} it.',
    text: 'The people born there {call|called} the nearest village {v}, which {is|was} only the old name for the place on the maps.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.today',
    sceneBreak: true,
    text: 'Some days later, on the {v}, the rain {gives|gave} over at last.',
  },
  {
    kind: 'scene-break',
    slot: 'time.season',
    sceneBreak: true,
    text: 'Half a year {has|had} gone by. It {is|was} {v}, and the house {has|had} been let twice.',
  },
  {
    kind: 'rounding',
    slot: 'quantity.steps',
    pairs: [
      [{ v: 'thirty-nine' }, { v: 'forty' }],
      [{ v: 'fifty-two' }, { v: 'fifty' }],
      [{ v: 'sixty-one' }, { v: 'sixty' }],
      [{ v: 'ninety-eight' }, { v: 'hundred' }],
    ],
    text: 'Some {v} steps, more or less, {go|went} down to the river, and {p.x} {hurry|hurries|hurried} down them.',
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    pairs: [
      [{ v: 'fifty-one' }, { v: 'fifty' }],
      [{ v: 'thirty-nine' }, { v: 'forty' }],
      [{ v: 'sixty-two' }, { v: 'sixty' }],
      [{ v: 'twenty-nine' }, { v: 'thirty' }],
    ],
    text: '{x}, who {is|was} about {v}, {has|had} outlived three landlords.',
  },
  {
    kind: 'synonym',
    slot: 'profession.does',
    pairs: [
      [{ v: 'apothecary' }, { v: 'chemist' }],
      [{ v: 'physician' }, { v: 'doctor' }],
      [{ v: 'attorney' }, { v: 'lawyer' }],
      [{ v: 'seamster' }, { v: 'tailor' }],
    ],
    text: 'They {send|sent} for {x} as being the only {v} on that side of the river.',
  },
  {
    kind: 'synonym',
    slot: 'appearance.build',
    pairs: [
      [{ v: 'stout' }, { v: 'portly' }],
      [{ v: 'thin' }, { v: 'spare' }],
      [{ v: 'tiny' }, { v: 'diminutive' }],
      [{ v: 'lean' }, { v: 'gaunt' }],
    ],
    text: 'The coat {has|had} been cut for a {v} figure, and {fits|fitted} {x} without a pin.',
  },
  {
    kind: 'unreliable',
    slot: 'death.how',
    text: 'Old Pascoe, who {is|was} never sober and seldom right, {swears|swore} that {X} {has|had} died of {v}.',
  },
  {
    kind: 'unreliable',
    slot: 'kinship.relation',
    text: '"{n} is the {v} of our poor {x}," {says|said} the gossip at the pump, who {gets|got} every family in the valley wrong and {does|did} so now.',
  },
  {
    kind: 'letter',
    slot: 'quantity.windows',
    text: 'The letter {has|had} been written by a man who {has|had} never been nearer than Vienna. "Your toll house," it {runs|ran}, "with its {v} windows, as I imagine it, is always before my eyes."',
  },
  {
    kind: 'letter',
    slot: 'profession.does',
    text: 'An anonymous letter {comes|came}, spelled by ear. "{X} is {an v}," it {says|said}, "and dont let nobody tell you other." It {is|was} wrong in this, as in its spelling.',
  },
];
