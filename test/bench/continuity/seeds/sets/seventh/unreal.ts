import type { NegativeWording } from '../../model.js';

/** Things that are not so, and nobody is told that they are. */
export const unreal: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'death.person',
    text: 'There {is|was} a dream going about the house: {x} at the window, knocking, rosy and well and wanting bread. Everyone {has|had} had it.',
  },
  { kind: 'dream', slot: 'hand.arm', text: '~In {his} dreams {he} {has|had} both arms, and {plays|played} the accordion.' },
  {
    kind: 'dream',
    slot: 'appearance.stature',
    text: '~In the dream {he} {has|had} nearly every week {he} {is|was} no bigger than a thimble, and {has|had} to climb into {his} own boots by a ladder.',
  },
  {
    kind: 'dream',
    slot: 'kinship.single',
    text: 'Once, in a dream, {x} {was|had been} married, to somebody with no face and a great many trunks; {he} {woke|had woken} up apologising.',
  },
  {
    kind: 'dream',
    slot: 'object.burnt',
    text: '~Only last week {he} {dreamed|had dreamed} of having the {v} back, whole, and {woke|had woken} with {his} fingers shut on the sheet.',
  },
  {
    kind: 'dream',
    slot: 'time.season',
    text: 'A man asleep in the corner {mutters|muttered} of strawberries; wherever he {is|was}, by the look of him, it {is|was} high summer.',
  },
  {
    kind: 'dream',
    slot: 'quantity.rooms',
    text: 'In the dream that {x} {tells|told} to anyone who {will|would} listen the flat {has|had} {v} rooms, and in one of them an elephant {is|was} typing.',
  },
  {
    kind: 'belief',
    slot: 'appearance.scar',
    text: "A blind uncle {has|had} been told of a scar on {x's} {v}, and {believes|believed} in it, though there {has|had} never been one there.",
  },
  {
    kind: 'belief',
    slot: 'age.years',
    text: '{o.X}, who {has|had} no eye for such things, {takes|took} {x} for {v}, and nobody {troubles|troubled} to put him right.',
  },
  {
    kind: 'belief',
    slot: 'profession.trade',
    text: 'The new people upstairs {believe|believed} {x} to be {an v}, having mixed up two doorbells.',
  },
  {
    kind: 'belief',
    slot: 'naming.last',
    text: "A clerk {has|had} got it into his head that {x} {is|was} called {v}, and {x's} post {goes|went} astray accordingly.",
  },
  {
    kind: 'belief',
    slot: 'weekday.now',
    text: 'The old man by the door {is|was} under the impression that it {is|was} {v}. He {has|had} a good many such impressions.',
  },
  {
    kind: 'belief',
    slot: 'object.place',
    text: "{o.X} {is|was} convinced that {x's} cash box {is|was} kept {v}, and {has|had} twice looked there, and twice found only lint.",
  },
  {
    kind: 'comparison',
    slot: 'appearance.eyes',
    text: "{x's} eyes {are|were} nothing like the {v} ones of the girl in the portrait, though people {will|would} compare them.",
  },
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: 'Next to {o.X}, whose hair {is|was} {v}, {x} {looks|looked} like a picture hung beside another to set it off.',
  },
  { kind: 'comparison', slot: 'age.child', text: '~{He} {carries|carried} the bucket as if {he} were {v}.' },
  { kind: 'comparison', slot: 'kinship.whose', text: '{o.X} {is|was} as fond of {x} as anyone {can|could} be of a {v}.' },
  { kind: 'comparison', slot: 'profession.trade', text: '{x} {goes|went} through the drawers with the care of {an v}.' },
  {
    kind: 'comparison',
    slot: 'quantity.keys',
    text: 'A gaoler in an opera {has|had} {v} keys on his ring and {makes|made} less noise with them than {x}.',
  },
  { kind: 'comparison', slot: 'time.dark', text: 'The lamp {is|was} so strong that the corner under it {is|was} as bright as noon.' },
  { kind: 'negation', slot: 'appearance.hair', text: "Nobody {can|could} have called {x's} hair {v}." },
  {
    kind: 'negation',
    slot: 'kinship.children',
    text: '~{He} {does|did} not have {v} children, whatever the census man {wrote|had written} down in his hurry.',
  },
  { kind: 'negation', slot: 'object.door', text: "There {is|was} not one {v} front door in the street, {x's} included." },
  { kind: 'negation', slot: 'naming.landlady', text: 'The landlady {is|was} not called {v}; that {was|had been} the one before her.' },
  { kind: 'negation', slot: 'profession.post', text: '{x} {is|was} not {an v} and {has|had} never pretended to be one.' },
  { kind: 'negation', slot: 'weekday.boat', text: 'On a {v} there {is|was} never a mail boat, and nobody {looks|looked} for one.' },
  { kind: 'negation', slot: 'hand.leg', text: "There {is|was} nothing whatever the matter with {x's} {v} leg." },
  {
    kind: 'supposition',
    slot: 'appearance.beard',
    text: "If {x} ever {shaves|shaved}, people {say|said}, there {will|would} be a much weaker man's chin under there, bare as an egg.",
  },
  { kind: 'supposition', slot: 'kinship.only', text: 'Had there been a {v}, {x} might have learned to lose at cards.' },
  {
    kind: 'supposition',
    slot: 'death.person',
    text: 'If {x} could have walked in just then, {he} would have poured the tea and asked who took sugar.',
  },
  { kind: 'supposition', slot: 'object.sold', text: 'Suppose {x} still had the {v}: {he} would be polishing it at this minute.' },
  {
    kind: 'supposition',
    slot: 'hand.handed',
    text: "If {x} ever {has|had} to sign with the {v} hand it {will|would} come out like a spider's last will.",
  },
  {
    kind: 'supposition',
    slot: 'quantity.rooms',
    text: 'With {v} rooms instead, {x} might have led quite another life; {he} {has|had} gone into it on the backs of envelopes.',
  },
  {
    kind: 'supposition',
    slot: 'time.dark',
    text: 'By day, no doubt, with the noon sun on it and children going by to their dinners, the place would look like anywhere else.',
  },
  { kind: 'metaphor', slot: 'age.child', text: 'In some matters, money for instance, {x} {is|was} a hundred years old.' },
  { kind: 'metaphor', slot: 'death.person', establish: '{X} {is|was} dead to the world, face down among the cushions, with one shoe on.' },
  {
    kind: 'metaphor',
    slot: 'death.person',
    establish: 'As far as {his} family {is|was} concerned {X} {is|was} dead, and {has|had} been since the business with the bank.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.handed',
    text: "In everything to do with the accounts {o.X} {is|was} {x's} {v} hand.",
    pairs: [
      [
        { v: 'left', w: 'right' },
        { v: 'right', w: 'left' },
      ],
    ],
  },
  { kind: 'metaphor', slot: 'appearance.stature', text: '~{He} {feels|felt} very small just then, about the height of a match.' },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'There {is|was} a silence; then somebody {laughs|laughed}, and it {is|was} midsummer in the room.',
  },
  { kind: 'metaphor', slot: 'kinship.only', text: 'Insomnia {is|was} a {v} to {x}, and {sits|sat} up with {him}.' },
];
