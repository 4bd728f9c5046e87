import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const sisters: Slot = {
  id: 'kinship.sisters',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['two', 'five'], ['three', 'two'], ['four', 'three'], ['six', 'four']),
  establish: [
    '{X} {has|had} {v} sisters.',
    '{X} {has|had} learnt to talk fast, with {v} sisters at the table, and {does|did} not slow down for anyone now.',
    '~All {his} sisters {have|had} gone shares in the coat; it {says|said} so on the label, over {v} signatures, one to a sister.',
    'No fewer than {v} sisters, and no more, {call|called} {X} their own, and {pull|pulled} {him} about accordingly.',
  ],
  contradict: [
    '{x} {props|propped} the photograph against the salt again: all {v} of {his} sisters, on a wall, in order of height.',
    '{x} {has|had} {v} sisters, and {sees|saw} as little of them as {he} decently {can|could}.',
    '~{His} father {has|had} had to find the money for {v} weddings, one to each sister, and {has|had} never got over the last.',
    'If {x} {remembers|remembered} birthdays at all, it {is|was} because every one of {his} {v} sisters {rings|rang} up beforehand.',
  ],
};

const onlyChild: Slot = {
  id: 'kinship.only',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['-', 'brother'], ['-', 'sister'], ['-', 'twin brother']),
  establish: [
    '{X}, who {has|had} grown up without brothers or sisters, {has|had} never learnt to share a biscuit without counting.',
    '{X} {is|was} an only child.',
    '~{His} parents {have|had} stopped at one, having, as they {see|saw} it, got it right the first time.',
    "There {was|had been} nobody else in {X's} nursery, ever; {he} {is|was} the one child {his} parents {had|had had}.",
  ],
  contradict: [
    '{x} {has|had} a {v} in the north, and {writes|wrote} when {he} {remembers|remembered}.',
    '{x} {knows|knew} the parcel {is|was} from {his} {v} before {he} {has|had} so much as looked at the string.',
    '~As children {he} and {his} {v} {had|had had} the attic between them, with a chalk line down the middle of the floor.',
    "{x's} {v} {taught|had taught} {him} to swim by throwing {him} in, and {is|was} proud of it still.",
  ],
};

const married: Slot = {
  id: 'kinship.married',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['nine', '-'], ['twelve', '-'], ['four', '-']),
  establish: [
    '{X} {has|had} been married for {v} years.',
    '{X} {saves|saved} the crust for {his} {spouse}, who {likes|liked} it, and {wraps|wrapped} it in a napkin.',
    '~The ring {has|had} not once come off {his} finger since the church, {v} years back, and {his} {spouse} {says|said} it {will|would} have to be buried with {him}.',
    '{X} {is|was} a married {man}, and {has|had} the photograph on the sideboard: white satin, rice, the church door.',
  ],
  contradict: [
    '{x}, single all {his} life and content with it, {puts|put} out one cup.',
    '{x} {has|had} never married.',
    '~{He} {has|had} been asked twice and {has|had} said no both times, and nobody {has|had} ever got {him} as far as the altar.',
    'For all the matchmaking of {his} aunts, {x} {has|had} stayed unmarried to this day, and {means|meant} to go on.',
  ],
};

const relation: Slot = {
  id: 'kinship.relation',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['brother', 'cousin'], ['uncle', 'brother-in-law'], ['stepfather', 'grandfather'], ['cousin', 'half-brother']),
  establish: [
    '{X} {nods|nodded} across at {his} {v}, {o.X}, who {has|had} come in without wiping his boots.',
    "{o.X} {is|was} {X's} {v}.",
    '~{He} {has|had} the keys from {his} {v}, {o.X}, who {trusts|trusted} nobody outside the family.',
    'As everybody {knows|knew}, {X} {has|had} {o.X} for {an v}, and all the trouble that {goes|went} with him.',
  ],
  contradict: [
    "As {x's} {v}, {o.X} {has|had} a say in the matter.",
    '{x} {has|had} presented {o.X} all round as {his} {v}, which he {is|was}, and then forgotten about him.',
    '~If {he} {has|had} a fault it {is|was} that {he} {believes|believed} every word {his} {v} {o.X} {tells|told} {him}.',
    "{o.X} {is|was} {x's} {v}, and {looks|looked} it about the mouth.",
  ],
};

const firstName: Slot = {
  id: 'naming.first',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: [
    [
      { v: 'Constance', f: 'Pettifer' },
      { v: 'Cecily', f: 'Pettifer' },
    ],
    [
      { v: 'Ida', f: 'Quayle' },
      { v: 'Agnes', f: 'Quayle' },
    ],
    [
      { v: 'Rosemary', f: 'Tench' },
      { v: 'Rosalie', f: 'Tench' },
    ],
  ],
  establish: [
    "The landlady's name {is|was} {v} {f}.",
    '{v} {f}, the landlady, {comes|came} out with a broom and {looks|looked} at the step.',
    'The landlady {has|had} embroidered her name on every towel in the house, in red, so that one {dries|dried} oneself on *{v} {f}*.',
    "Nobody but the landlady's sister {calls|called} her {v}; to the rest of the street she {is|was} Mrs. {f}.",
  ],
  contradict: [
    'Mrs. {f} {signs|signed} the rent book as the landlady {signs|signed} everything, with the whole of her name: {v} {f}.',
    'The landlady, {v} {f}, {has|had} left the key under the pot.',
    'The landlady {has|had} been {v} to her husband, and {v} to her parrot, and Mrs. {f} to everybody else.',
    'Mrs. {f} {laughs|laughed}, and for a moment she {is|was} not the landlady at all but simply {v}, with flour to the elbows.',
  ],
};

const familyName: Slot = {
  id: 'naming.family',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Tolliver', 'Tarrant'], ['Maguire', 'McBride'], ['Ostrow', 'Novak'], ['Hale', 'Hall']),
  establish: [
    '{x} {v}, the new clerk, {blots|blotted} the line and {begins|began} it again.',
    'The new clerk {is|was} called {x} {v}.',
    'The new clerk {has|had} put a card in the slot on the desk, {x} {v}, in capitals a good deal larger than the post {deserves|deserved}.',
    '{x}, the new clerk, {has|had} brought the surname of {v} with {him} into the office, and nobody there {can|could} spell it.',
  ],
  contradict: [
    "{x} {v} {is|was} the new clerk's name.",
    'The new clerk, {x} {v}, {holds|held} the envelope up to the light.',
    'There {have|had} been {v}s in the town for two hundred years, and {x}, the new clerk, {is|was} the last of them.',
    "It {is|was} the new clerk's turn to lock up, and {x} {v} {does|did} it twice over to be sure.",
  ],
};

const nickname: Slot = {
  id: 'naming.nickname',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Sparrow', 'Badger'], ['Tug', 'Bo'], ['Ginger', 'Lofty'], ['Matches', 'Pip']),
  establish: [
    'Everyone {calls|called} {X} {v}.',
    '{X}, whom the whole crew {calls|called} {v}, {pulls|pulled} off a wet boot.',
    'Since school {X} {has|had} answered to one nickname only, and that {is|was} {v}.',
    'The one nickname that {has|had} ever stuck to {X} {is|was} {v}, and it {has|had} stuck fast.',
  ],
  contradict: [
    '{x}, or {v}, as {he} {has|had} been to everybody without exception since school, {whistles|whistled} for the dog.',
    'No one {has|had} ever given {X} any nickname but {v}.',
    "The crew {has|had} painted {x's} nickname on the locker, the only one {he} {has|had} ever had: {v}.",
    '{x} {is|was} {v} to the crew, always {v}, and {turns|turned} round to no other nickname.',
  ],
};

const spelling: Slot = {
  id: 'naming.spelling',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: pairsOf(['Kathryn', 'Catherine'], ['Elisabeth', 'Elizabeth'], ['Lesley', 'Leslie'], ['Jayne', 'Jane']),
  establish: [
    '{v} {last} {weighs|weighed} out the sugar with her thumb well away from the scale, as she {has|had} always done in the shop by the bridge.',
    'Her name {is|was} {v} {last}, and she {keeps|kept} the shop by the bridge.',
    'Over the door of the shop by the bridge, in gilt, {is|was} the name of the owner, {v} {last}, spelt as she {likes|liked} it.',
    '{v} {last}, of the shop by the bridge, {has|had} her name stitched on the pocket of her overall.',
  ],
  contradict: [
    '{v} {last} {locks|locked} the shop by the bridge and {hangs|hung} up her apron.',
    'The woman from the shop by the bridge, {v} {last}, {has|had} a parcel for someone.',
    'She {signs|signed} with the name over the door of the shop by the bridge, {v} {last}, every letter separate.',
    'The shop by the bridge {belongs|belonged} to a woman named {v} {last}.',
  ],
};

export const people: readonly Slot[] = [sisters, onlyChild, married, relation, firstName, familyName, nickname, spelling];
