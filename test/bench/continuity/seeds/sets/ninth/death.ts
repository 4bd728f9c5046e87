import type { Pair, Slot } from '../../model.js';

const dead = (v: string, w: string): Pair => [{ v }, { v: w }];
const same = (v: string): Pair => [{ v }, { v }];

export const death: readonly Slot[] = [
  {
    id: 'death.person',
    type: 'death',
    about: 'newcomer',
    pairs: [
      dead('a stroke', 'a plate of toast'),
      dead('pneumonia', 'two glasses'),
      dead('a fall from the roof', 'a pile of folded towels'),
      dead('drink', 'the newspaper'),
      dead('a fever', 'a bowl of apples'),
    ],
    establish: [
      '{X} {died|had died} of {v} the year before last, and the lawyers {are|were} still at it.',
      '{X} {has|had} not been taken by the cooking, as {he} {has|had} always promised, but by {v}; the stone {is|was} not up yet.',
      'They {have|had} buried {X} next to the chapel wall; {v}, the certificate {says|said}.',
      'Since {v} {carried|had carried} off {X}, nobody {sits|sat} in that chair.',
    ],
    contradict: [
      '{x} {sets|set} {v} down in the middle of the table and {tells|told} everyone to help themselves.',
      '{x} {comes|came} in with {v} and {kicks|kicked} the door shut behind {him}.',
      '"Mind your backs," {x} {says|said}, carrying {v} through from the kitchen.',
      'There {is|was} a clatter, and {x} {bends|bent} to pick up {v}, grumbling.',
    ],
  },
  {
    id: 'death.killed',
    type: 'death',
    about: 'newcomer',
    pairs: [
      dead('in the first raid', 'a cigarette'),
      dead('at the bridge', 'the map'),
      dead('in the fire', 'a torch'),
      dead('on the mountain', 'a flask'),
      dead('in the crash', 'the car keys'),
    ],
    establish: [
      '{X} {was|had been} killed {v}; {p.he} {have|has|had} seen the body and put {p.his} name to the form.',
      'Nobody {talks|talked} about {X}, who {died|had died} {v}, though {his} boots {are|were} still in the hall.',
      'Since {X} {lost|had lost} {his} life {v} there {is|was} one place too many at the table.',
      '{X} {is|was} dead, {v}, and that {is|was} that; the name {has|had} been read out with the rest.',
    ],
    contradict: [
      '{x} {holds|held} out {v} without looking round, and somebody {takes|took} what {he} {is|was} offering.',
      '{x} {pats|patted} {his} pockets for {v}, {finds|found} nothing and {swears|swore} under {his} breath.',
      '"Who\'s got {v}?" {x} {asks|asked}, coming down the stairs two at a time.',
    ],
  },
  {
    id: 'death.kin',
    type: 'death',
    about: 'anyone',
    pairs: [same('father'), same('mother'), same('grandmother'), same('grandfather')],
    establish: [
      "{x's} {v} {died|had died} before {he} was out of school, and {he} {has|had} the watch to show for it.",
      '{X} {keeps|kept} {his} {v} in an urn on the bookcase, between the atlases.',
      "{X} {has|had} come straight from {his} {v}'s funeral and {is|was} still in the black coat.",
      "There {is|was} nobody to ask; {x's} {v} {has|had} been dead for years.",
    ],
    contradict: [
      '{x} {is|was} on the phone to {his} {v}, by the sound of it; {he} {keeps|kept} saying yes, and no, and yes.',
      '{x} {says|said} that {his} {v} {is|was} waiting in the car and {gets|got} cross if kept.',
      'A parcel {has|had} come for {x} from {his} {v}: socks again, and a long letter about the neighbours.',
    ],
  },
  {
    id: 'death.animal',
    type: 'death',
    about: 'newcomer',
    pairs: [same('dog'), same('cat'), same('horse'), same('parrot')],
    establish: [
      '{X} {has|had} owned one {v} in {his} life, and it {has|had} died, and {he} {has|had} never got another.',
      '{X} {has|had} had to have the {v} put down, the only one {he} {has|had} ever owned, and {is|was} not yet able to throw out its things.',
    ],
    contradict: [
      "{x's} {v} {pushes|pushed} its head against {p.his} arm and {wants|wanted} feeding.",
      '{x} {goes|went} out to see to {his} {v}, which {has|had} been making a noise for some time.',
    ],
  },
];
