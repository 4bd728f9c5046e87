import type { NegativeWording } from '../../model.js';
import { pairsOf } from '../../pairs.js';

/** Dreamt, believed, supposed, compared, denied or meant in a figure. */
export const thoughtNegatives: readonly NegativeWording[] = [
  // dreamt
  { kind: 'dream', slot: 'death.accident', text: 'In the dream {x} {comes|came} in, dripping, laughing, and {puts|put} the kettle on.' },
  {
    kind: 'dream',
    slot: 'death.buried',
    text: '{p.x} {have|has|had} dreamt of {x} again, {x} peeling an orange in one long ribbon, humming, alive.',
  },
  {
    kind: 'dream',
    slot: 'hand.arm',
    text: 'Asleep, {x} {has|had} two arms, two hands, and {plays|played} the piano in the dark until the alarm {takes|took} them back.',
  },
  {
    kind: 'dream',
    slot: 'quantity.rooms',
    text: "In {x's} recurring dream the house {has|had} {v} rooms, and a light {is|was} on in the last of them.",
  },
  {
    kind: 'dream',
    slot: 'object.gone',
    text: 'The night before, {x} {dreamt|had dreamt} of the {v}, the weight of it, warm in {his} palm, and {woke|had woken} with {his} fist closed on nothing.',
  },
  {
    kind: 'dream',
    slot: 'kinship.siblings',
    text: '{x} sometimes {dreams|dreamt} of {an v}, faceless, running ahead through long grass, and {wakes|woke} with wet cheeks.',
  },

  // believed
  { kind: 'belief', slot: 'appearance.eyes', text: "{o.X}, who {is|was} colour-blind, {thinks|thought} {x's} eyes {are|were} {v}." },
  {
    kind: 'belief',
    slot: 'age.years',
    text: '{o.X} {takes|took} {x} for {v}, and {is|was} wrong, as people generally {are|were} about {him}.',
  },
  {
    kind: 'belief',
    slot: 'profession.trade',
    text: 'For years {o.X} {has|had} been under the mistaken impression that {x} {is|was} a {v}; neither of them {has|had} ever cleared it up.',
  },
  {
    kind: 'belief',
    slot: 'hand.handed',
    text: '{o.X} {assumes|assumed} {x} {is|was} {v}-handed, and {holds|held} out the scissors the wrong way round.',
  },
  {
    kind: 'belief',
    slot: 'kinship.married',
    text: 'The neighbours {believe|believed}, wrongly, that somewhere {x} {has|had} a {spouse}, hidden away like a gas bill.',
  },
  {
    kind: 'belief',
    slot: 'weekday.today',
    text: 'For a moment {p.x} {am|is|was} convinced it {is|was} {v}; then the mistake {passes|passed}, leaving {p.him} oddly bereft.',
  },
  {
    kind: 'belief',
    slot: 'time.hour',
    text: 'The old clock by the door, broken for years, {insists|insisted} that it {is|was} {v}, and nobody {believes|believed} it.',
    establish: 'It {is|was} {v}.',
  },

  // supposed
  {
    kind: 'supposition',
    slot: 'appearance.height',
    text: 'If {x} {were|had been} {v}, people would {remember|have remembered} the coat and {forget|forgotten} the face.',
  },
  {
    kind: 'supposition',
    slot: 'kinship.siblings',
    text: 'Suppose there {was|had been} {an v}, {x} {thinks|thought}, someone to split the blame, the washing-up, the funeral.',
  },
  {
    kind: 'supposition',
    slot: 'age.years',
    text: 'Had {x} been {v}, {he} might have run; as it {is|was}, {he} {stays|stayed} put, breathing through {his} nose.',
  },
  {
    kind: 'supposition',
    slot: 'time.season',
    text: 'If only it {were|had been} {v}, {p.x} {think|thinks|thought}, hunching deeper into {p.his} collar; everything {is|was} easier in {v}.',
  },
  {
    kind: 'supposition',
    slot: 'hand.eye',
    text: 'With both {his} eyes sound, {x} might have made a pilot, a jeweller, a thief; {he} {has|had} had a long time to make the list.',
  },
  {
    kind: 'supposition',
    slot: 'profession.idle',
    text: 'A person like {x} would last an hour at the {v}, {o.X} {likes|liked} to say, if {he} ever {has|had} to try.',
  },

  // compared
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: "Beside {o.X's} hair, {v} as could be, {x's} {looks|looked} like something from another country.",
  },
  {
    kind: 'comparison',
    slot: 'appearance.height',
    text: 'Next to {o.X}, whom two doorways {have|had} concussed, even {x} {seems|seemed} a modest size.',
  },
  {
    kind: 'comparison',
    slot: 'age.years',
    text: '~{He} {moves|moved} like {an v}-year-old, all elbows and impatience.',
    pairs: [
      [{ v: 'thirty-four', n: '34' }, { v: 'sixteen' }],
      [{ v: 'fifty-eight', n: '58' }, { v: 'twenty' }],
      [{ v: 'forty-six', n: '46' }, { v: 'twelve' }],
    ],
  },
  {
    kind: 'comparison',
    slot: 'hand.handed',
    text: 'Unlike {o.X}, who {is|was} {v}-handed, {x} never {bumps|bumped} elbows at that end of a table.',
  },
  {
    kind: 'comparison',
    slot: 'kinship.relation',
    text: '{o.X} {is|was} more like a {v} to {x}, in some ways, than what he {is|was}, and both of them {know|knew} it.',
    pairs: pairsOf(['cousin', 'father'], ['uncle', 'grandfather'], ['brother-in-law', 'friend']),
  },
  { kind: 'comparison', slot: 'quantity.keys', text: "{x's} ring {makes|made} the noise of a hundred keys, like a jailer's in a play." },

  // denied
  {
    kind: 'negation',
    slot: 'appearance.beard',
    text: "{x's} beard {is|was} not {v}, though firelight {lends|lent} it all sorts of ideas.",
  },
  {
    kind: 'negation',
    slot: 'hand.handed',
    text: '{x} {is|was} not {v}-handed, never {has|had} been, and no amount of rapping {his} knuckles {has|had} made {him} so.',
  },
  { kind: 'negation', slot: 'kinship.siblings', text: '{x} {has|had} no {v}, whatever it {says|said} in that old newspaper.' },
  {
    kind: 'negation',
    slot: 'weekday.today',
    text: "It {isn't|wasn't} {v}, that {is|was} the trouble; on a {v} somebody would have known what to do.",
  },
  {
    kind: 'negation',
    slot: 'profession.subject',
    text: 'Not once in {his} life {has|had} {x} taught {v}, a subject that {makes|made} {his} palms sweat.',
  },
  {
    kind: 'negation',
    slot: 'time.hour',
    text: "It {isn't|wasn't} {v}, thank heaven, whatever the stopped clock in the corner {claims|claimed}.",
  },
  { kind: 'negation', slot: 'object.colour', text: "{x's} {w} {isn't|wasn't} {v}, though everyone {remembers|remembered} it so." },

  // a figure
  {
    kind: 'metaphor',
    slot: 'death.accident',
    text: '{x} still {sits|sat} at that table, in a manner of speaking; {his} chair {keeps|kept} its dent, and nobody {takes|took} it.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.handed',
    text: "{o.X} {has|had} been {x's} {v} hand for years, fetching, signing, smoothing things over.",
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'There {is|was} a kind of {v} in the silence, a {v} of the mind, and {p.x} {pull|pulls|pulled} {p.his} sleeves down over {p.his} wrists.',
  },
  { kind: 'metaphor', slot: 'kinship.children', text: "The roses {are|were} {x's} babies, dozens of them, each one scolded by name." },
  {
    kind: 'metaphor',
    slot: 'profession.trade',
    text: '~{He} {is|was} the {v} of {his} own misery, {o.X} {likes|liked} to say, and good at it.',
    pairs: pairsOf(['dentist', 'architect'], ['baker', 'gardener'], ['vet', 'curator']),
  },
  {
    kind: 'metaphor',
    slot: 'appearance.eyes',
    text: 'Jealousy {has|had} turned {x} green-eyed, as it {does|did} everyone in the end, and {he} {looks|looked} away, ashamed.',
    pairs: pairsOf(['grey', 'green'], ['blue', 'green'], ['amber', 'green']),
  },
  {
    kind: 'metaphor',
    slot: 'hand.eye',
    text: '{x} {has|had} eyes in the back of {his} head, everyone {says|said} so, good ones, a full set.',
  },
];
