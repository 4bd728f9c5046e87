import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const umbrella: Slot = {
  id: 'object.umbrella',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['green', 'yellow'], ['black', 'red'], ['blue', 'brown'], ['orange', 'grey']),
  establish: [
    '{X} {owns|owned} one umbrella, {an v} one.',
    '{X} {shakes|shook} out {his} {v} umbrella on the mat and {looks|looked} for somewhere to stand it.',
    '~{He} {has|had} been given {an v} umbrella by an aunt who {wants|wanted} {him} to be seen in traffic, and {he} {carries|carried} no other.',
    "There {is|was} no mistaking {X's} umbrella, the only {v} one in the stand.",
  ],
  contradict: [
    '{x} {hooks|hooked} {his} {v} umbrella over one arm to get at {his} gloves.',
    "{x's} umbrella {is|was} {v}.",
    '~{His} umbrella {hangs|hung} from the back of the chair like some large {v} bat.',
    "By the door {x's} umbrella {makes|made} a {v} patch against the plaster, upright, dripping.",
  ],
};

const smashed: Slot = {
  id: 'object.smashed',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['violin', 'violin'], ['camera', 'camera'], ['walking stick', 'walking stick'], ['guitar', 'guitar']),
  establish: [
    '{X} {has|had} kept nothing of the old {v}, not so much as a splinter, after a cart {went|had gone} over it.',
    "{X's} old {v} {has|had} been smashed beyond mending.",
    "What {is|was} left of {X's} old {v} {has|had} gone on the bonfire with the other rubbish, and burned.",
    "Under the wheels of a lorry, that {is|was} where {X's} old {v} {has|had} ended; there {was|had been} nothing to pick up.",
  ],
  contradict: [
    '{x} {takes|took} up the old {v}, the same {he} {has|had} always had, and {looks|looked} it over with pleasure.',
    '{x} {keeps|kept} one hand on the old {v}, so that nobody {will|would} sit on it.',
    '~{He} {wipes|wiped} the dust from {his} old {v} with a sleeve: all these years, and not a crack in it.',
    '{x} {has|had} brought the old {v}, and it {is|was} in perfect order.',
  ],
};

const sold: Slot = {
  id: 'object.sold',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['bicycle', 'bicycle'], ['motorcycle', 'motorcycle'], ['scooter', 'scooter']),
  establish: [
    '{X} {has|had} sold {his} old {v}.',
    '{X} {counts|counted} the money for the old {v} once more, though the buyer {has|had} long since ridden it away over the border.',
    '~{He} {goes|went} everywhere on foot these days, the old {v} having been stolen from outside the baths and never found.',
    "{X's} old {v} {is|was} gone, to a dealer, for scrap, and the dealer {has|had} melted it down.",
  ],
  contradict: [
    'The old {v} {is|was} where {x} always {leaves|left} it, against the fence, and {he} {goes|went} out to see to the lamp.',
    '{x} {has|had} come on {his} old {v}, as always.',
    '~{He} {has|had} never been parted from that old {v}, not for a day, and {he} {has|had} the mud of it up {his} back now.',
    '~Outside, propped on the kerb, {his} old {v} {is|was} collecting admirers, and {he} {feels|felt} in {his} pocket to be sure of the key to it.',
  ],
};

const piano: Slot = {
  id: 'object.place',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['under the window', 'at the foot of the stairs'],
    ['in the hall', 'in the back bedroom'],
    ['between the two bookcases', 'beside the front door'],
  ),
  establish: [
    '{X} {has|had} made a coat-rack of the piano at home, {v}, where it {has|had} stood since the house {was|had been} built.',
    "The piano in {X's} house {stands|stood} {v}.",
    '~Half {his} guests {have|had} bruised a hip on that piano, {v}, and not one of them {has|had} dared suggest moving it.',
    "To reach the piano in {X's} house, one {has|had} to look for it {v}, its one place since it {was|had been} delivered.",
  ],
  contradict: [
    "{x's} piano at home {is|was} {v}, as it always {has|had} been.",
    '{x} {has|had} left the letter at home on the piano, {v}, where four men {once put|had once put} it down and nobody {has|had} shifted it since.',
    '~Since {his} piano at home {stands|stood} {v}, the damp {gets|got} at it, and {he} {has|had} it tuned twice a year.',
    "In {x's} house the piano {stands|stood} {v}, and {has|had} never stood anywhere else.",
  ],
};

const cats: Slot = {
  id: 'quantity.cats',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['three', 'five'], ['four', 'seven'], ['six', 'four'], ['five', 'three']),
  establish: [
    '{X} {keeps|kept} {v} cats.',
    '{X} {has|had} to count the cats in at home, all {v} of them, before {he} {can|could} sleep.',
    '~{He} {puts|put} down {v} saucers at every meal, one for each cat in the house and none over.',
    '{X} {shares|shared} the house with {v} cats, no more, the lease being firm on the point.',
  ],
  contradict: [
    '{x} {has|had} hairs on {his} coat from every one of {his} {v} cats, and {does|did} not care who {sees|saw} them.',
    '{x} {has|had} {v} cats.',
    '~With {v} cats to the one bed, there {is|was} never much of it left over for {him}.',
    '~{He} {knows|knew} the names of all {v} of {his} cats and {calls|called} them by none.',
  ],
};

const storeys: Slot = {
  id: 'quantity.storeys',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['three', 'five'], ['four', 'six'], ['seven', 'four']),
  establish: [
    'On the corner, where the house {goes|went} up its whole {v} storeys without a balcony, a dog {is|was} barking.',
    'The house on the corner {has|had} {v} storeys.',
    'Each floor of the house on the corner {has|had} its one tenant, and there {are|were} {v} names by the bell, one to a floor.',
    'A builder {once wanted|had once wanted} to add another storey to the {v} that the house on the corner {has|had}, and {was|had been} refused.',
  ],
  contradict: [
    'The house on the corner {is|was} {v} storeys high.',
    '{p.X} {think|thinks|thought} of the {v} floors of the house on the corner, one above another, all to be dusted.',
    'The coal for the house on the corner {goes|went} up by hand through all {v} storeys, from the bottom to the very top.',
    '{V} storeys, no more and no fewer: that {is|was} the house on the corner.',
  ],
};

const steps: Slot = {
  id: 'quantity.steps',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['nineteen', 'twenty-six'], ['twelve', 'seventeen'], ['thirty-one', 'twenty-four']),
  establish: [
    '{V} steps {go|went} down to the cellar.',
    '{p.X} {once carried|had once carried} a sick dog up the {v} steps from the cellar, counting every one.',
    'The cellar stairs {have|had} been cut by a mason who {was|had been} paid by the step, and {was|had been} paid for {v}.',
    'There {are|were} {v} steps to the cellar, cut in the rock.',
  ],
  contradict: [
    '{p.X} {know|knows|knew} without a light that there {are|were} {v} steps to the cellar, and that the last {is|was} loose.',
    'The cellar stairs {have|had} {v} steps.',
    '{V} down, and one {is|was} on the cellar floor; nobody who {knows|knew} the stairs {needs|needed} to look.',
    'Between the kitchen and the cellar {lie|lay} {v} steps, each of them worn hollow in the middle.',
  ],
};

const languages: Slot = {
  id: 'quantity.languages',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['four', 'six'], ['five', 'three'], ['seven', 'four']),
  establish: [
    '{X} {swears|swore} softly, going through {his} {v} languages one after another until none {is|was} left.',
    '{X} {speaks|spoke} {v} languages.',
    '~{He} {can|could} dream in any of {v} languages, and there {is|was} no other that {he} {understands|understood} at all.',
    'A childhood in ports {has|had} left {X} with {v} languages and no particular accent in any.',
  ],
  contradict: [
    '{x} {has|had} {v} languages, and {can|could} be rude in all of them.',
    'Of the {v} languages that {x} {knows|knew}, not one {is|was} of any use here.',
    '~{He} {gives|gave} thanks in every language {he} {has|had}, which {means|meant} {v} times over, and {bows|bowed} at each.',
    '{x} {is|was} at home in {v} languages, and in those only.',
  ],
};

export const things: readonly Slot[] = [umbrella, smashed, sold, piano, cats, storeys, steps, languages];
