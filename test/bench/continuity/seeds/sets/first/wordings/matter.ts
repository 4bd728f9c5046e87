import type { Pair, Slot } from '../../../model.js';
import { pairsOf } from '../../../pairs.js';

const death: Slot = {
  id: 'death.acts',
  type: 'death',
  about: 'newcomer',
  pairs: pairsOf(['dead', 'alive']),
  establish: [
    '{X} {died|had died} in the spring.',
    'They {buried|had buried} {X} on the hill behind the chapel.',
    '{X} {drowned|had drowned} off the point three years before.',
    "{X's} funeral {has|had} been a small one.",
    '{X} {is|was} dead.',
    "Since {X's} death the upper rooms {have|had} stood empty.",
    'The fever {took|had taken} {X} the year the mill closed.',
    '{X}, dead these four years, {is|was} still spoken of.',
    'A horse {killed|had killed} {X} on the quarry road.',
    '{X} {lies|lay} in the churchyard now, under a stone nobody {has|had} paid for.',
    '{X} {was|had been} killed in the war.',
    '{X} {did not live|had not lived} to see it finished; {his} heart {stopped|had stopped} on the stairs.',
    'They {found|had found} {X} dead in the reeds.',
    'Everyone {remembers|remembered} the day {X} {died|had died}.',
  ],
  contradict: [
    '{x} {comes|came} in and {sits|sat} down at the table.',
    '{x} {is|was} leaning on the gate, peeling an apple.',
    '"I wouldn\'t," {says|said} {x}.',
    '{X} {nods|nodded} and {goes|went} to fetch the ladder.',
    '{x} {laughs|laughed} and {pours|poured} another cup.',
    'Across the yard {x} {is|was} shouting at the dog.',
    'The door {opens|opened}, and there {is|was} {x} with an armful of wood.',
    '{x} {has|had} walked all the way and {wants|wanted} a chair.',
    '{X} {hands|handed} round the plates.',
    '{x} {takes|took} off {his} hat to them.',
    'On the step {x} {sits|sat} mending a net.',
    '{x} {whistles|whistled} for the boy.',
    '"Who left this open?" {x} {calls|called} from the passage.',
    '{x} {yawns|yawned}, {stretches|stretched}, and {asks|asked} what there {is|was} to eat.',
  ],
};

const burnt: Slot = {
  id: 'object.burnt',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['diary', 'diary'], ['fiddle', 'fiddle'], ['straw hat', 'straw hat'], ['sketchbook', 'sketchbook']),
  establish: [
    '{x} {puts|put} {his} {v} in the stove and {watches|watched} it burn to nothing.',
    "{X's} {v} {has|had} burned with the old house.",
    '~{He} {breaks|broke} {his} {v} across {his} knee and {feeds|fed} the pieces to the fire.',
    "{x's} {v} {goes|went} into the fire, and soon there {is|was} only ash.",
  ],
  contradict: [
    '{x} {takes|took} {his} {v} down from the shelf.',
    '~{He} {has|had} {his} {v} under {his} arm.',
    '{x} {lays|laid} {his} {v} on the table, between the cups.',
    '{x} {carries|carried} {his} {v} in from the passage.',
  ],
};

const gone: Slot = {
  id: 'object.lost',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['silver watch', 'silver watch'],
    ['brass compass', 'brass compass'],
    ['clasp knife', 'clasp knife'],
    ['harmonica', 'harmonica'],
  ),
  establish: [
    '{X} {has|had} lost {his} {v} in the river.',
    "{x's} {v} {has|had} gone over the side of the boat and {lies|lay} at the bottom of the bay.",
    '~{He} {has|had} dropped {his} {v} down a well, and there it {is|was} for good.',
    '~A thief {has|had} taken {his} {v} on the crossing, and it {has|had} never been found.',
    "{x's} {v} {sinks|sank} through the ice, and there {is|was} no getting it back.",
    '~{He} {throws|threw} {his} {v} into the sea, as far as {he} {can|could}.',
  ],
  contradict: [
    '{x} {draws|drew} {his} {v} from {his} pocket.',
    '~{He} {turns|turned} {his} {v} over in {his} fingers.',
    '{x} {wipes|wiped} {his} {v} with a sleeve.',
    "{x's} {v} {lies|lay} beside {his} plate, as always.",
    '{x} {holds|held} {his} {v} up to the light.',
    '~{He} {slips|slipped} {his} {v} back into its case.',
  ],
};

const given: Slot = {
  id: 'object.given',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['green umbrella', 'green umbrella'],
    ['accordion', 'accordion'],
    ['pearl brooch', 'pearl brooch'],
    ['fur hat', 'fur hat'],
  ),
  establish: [
    '{X} {has|had} given {his} {v} to a sailor {he} never {sees|saw} again.',
    '{x} {has|had} sold {his} {v} to pay the rent.',
    '~{He} {makes|made} {o.X} a present of {his} {v}, and {o.x} {takes|took} it overseas.',
    "{x's} {v} {belongs|belonged} to {o.X} now; {he} {has|had} given it away without a pang.",
  ],
  contradict: [
    '{x} {reaches|reached} for {his} {v}.',
    '~{He} {has|had} left {his} {v} by the door and {goes|went} back for it.',
    '{x} {picks|picked} up {his} {v} and {brushes|brushed} the dust off it.',
    '{x}, {his} {v} in {his} lap, {says|said} nothing.',
  ],
};

function placed(thing: string, first: string, second: string): Pair {
  return [
    { obj: thing, v: first },
    { obj: thing, v: second },
  ];
}

const place: Slot = {
  id: 'object.place',
  type: 'object',
  about: 'anyone',
  pairs: [
    placed('stuffed heron', 'on the mantelpiece', 'on the landing'),
    placed('cash box', 'under the stairs', 'behind the piano'),
    placed('barometer', 'in the hall', 'in the kitchen'),
    placed('globe', 'on the windowsill', 'on top of the cupboard'),
  ],
  establish: [
    'The {obj} {stands|stood} {v}.',
    'They {keep|kept} the {obj} {v}.',
    'There {is|was} one {obj} in the place, and it {is|was} {v}.',
    '{V} {stands|stood} the {obj}, which nobody {has|had} moved in years.',
  ],
  contradict: [
    '{x} {goes|went} and {dusts|dusted} the {obj} {v}.',
    'The {obj} {v} {has|had} not been moved since the day it {is|was} bought.',
    '{x} {nods|nodded} at the {obj}, which {has|had} always been {v}.',
    'From {his} chair {x} {can|could} see the {obj} in its old place {v}.',
  ],
};

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  // the trades of the hosts' own people show
  about: 'newcomer',
  pairs: pairsOf(
    ['baker', 'schoolteacher'],
    ['carpenter', 'nurse'],
    ['solicitor', 'tailor'],
    ['barber', 'surveyor'],
    ['clerk', 'gardener'],
    ['dentist', 'plumber'],
  ),
  establish: [
    '{X} {is|was} {an v}.',
    '{X}, {an v} by trade, {knows|knew} everybody.',
    '~{He} {has|had} worked as {an v} since {he} {has|had} left school.',
    '{x} {earns|earned} {his} living as {an v}.',
    '{x} {is|was} {an v}, and {has|had} the back to show for it.',
    'As {an v}, {x} {is|was} used to early hours.',
    'Of all the {v}s in the county {x} {is|was} thought the best.',
    '~{He} {is|was} {an v}, like {his} father.',
    '{X}, the {v}, {counts|counted} {his} change twice.',
    '{x} {has|had} been {an v} all {his} life.',
    '~{His} trade {is|was} that of {an v}.',
    'There {is|was} no better {v} than {x}.',
  ],
  contradict: [
    '{x} {is|was} {an v}, and {thinks|thought} like one.',
    '~{He} {has|had} never been anything but {an v}.',
    "{x} {has|had} {an v}'s patience, being {an v}.",
    '~{He} {talks|talked} about {his} work; {he} {is|was} {an v}.',
    '{x}, who {makes|made} {his} living as {an v}, {looks|looked} at the wall.',
    '{x} the {v} {comes|came} in with {his} bag.',
    'It {is|was} as {an v} that {x} {is|was} known to all of them.',
    '{x} {has|had} spent {his} whole working life as {an v}.',
    '~{An v} by trade, {he} {notices|noticed} such things.',
    'There {are|were} few {v}s left in those parts, and {x} {is|was} one.',
    '{x}, {an v} these twenty years, {rolls|rolled} up {his} sleeves.',
    '~{He} {has|had} to be up early, as {v}s {have|had} to be.',
  ],
};

function counted(house: string, thing: string, first: string, second: string): Pair {
  return [
    { place: house, thing, v: first },
    { place: house, thing, v: second },
  ];
}

const quantity: Slot = {
  id: 'quantity.count',
  type: 'quantity',
  about: 'nobody',
  pairs: [
    counted('the Corbett house', 'rooms', 'five', 'seven'),
    counted('the pump house', 'windows', 'three', 'four'),
    counted('the old tannery', 'chimneys', 'two', 'three'),
    counted('the almshouse', 'beds', 'nine', 'twelve'),
    counted('the upper farm', 'barns', 'four', 'two'),
  ],
  establish: [
    '{Place} {has|had} {v} {thing}.',
    'There {are|were} {v} {thing} in {place}.',
    '{Place}, with its {v} {thing}, {stands|stood} at the bend.',
    'Anyone {can|could} count the {v} {thing} of {place}.',
    'All {v} {thing} of {place} {need|needed} paint.',
    '{Place} {is|was} known for its {v} {thing}.',
    'Nobody {lives|lived} in {place}, which {has|had} {v} {thing}.',
    'Once you {are|were} past {place} and its {v} {thing}, the road {is|was} better.',
    'With its {v} {thing}, {place} {is|was} the pride of the parish.',
    '{Place} {has|had} been built with {v} {thing}, and {has|had} them still.',
  ],
  contradict: [
    'The {v} {thing} of {place} {are|were} shut up.',
    'Each of the {v} {thing} in {place} {has|had} a number.',
    '{Place} {has|had} {v} {thing} and not one carpet.',
    'There {are|were} {v} {thing} in {place}, all of them cold.',
    'The owner {is|was} proud of all {v} {thing} of {place}.',
    'Pigeons {have|had} got into every one of the {v} {thing} of {place}.',
    'In all, {place} {has|had} {v} {thing}.',
    '{Place} {is|was} empty, its {v} {thing} given over to mice.',
    'It {takes|took} an hour to air the {v} {thing} of {place}.',
    'The plan {shows|showed} {place} with its {v} {thing}.',
  ],
};

export const matter: readonly Slot[] = [death, burnt, gone, given, place, trade, quantity];
