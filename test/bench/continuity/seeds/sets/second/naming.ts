import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const family: Slot = {
  id: 'naming.ferry',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Ridley', 'Radley'], ['Haworth', 'Heyworth'], ['Tully', 'Nuttall'], ['Prosser', 'Trussell']),
  establish: [
    'The ferry at Sallow Hythe {is|was} kept by {x} {v}, who {takes|took} the pennies in a tin mug.',
    '{x} {v}, who {has|had} the Sallow ferry, {nods|nodded} to everybody and {speaks|spoke} to nobody.',
    'It {is|was} {x} {v} who {works|worked} the Sallow ferry and {owns|owned} the only rope long enough.',
    'On the board by the Sallow ferry {is|was} painted, in white, {x} {v}, and under it the charges.',
  ],
  contradict: [
    'One {has|had} to ring twice for {x} {v}, the Sallow ferry being on the far side.',
    '{x} {v} {brings|brought} the ferry in to the Sallow bank stern first, standing up.',
    'In the ferry house at Sallow {x} {v} {is|was} frying bread.',
    'The Sallow ferry money {goes|went} into a mug, and the mug {goes|went} home with {x} {v}.',
  ],
};

const first: Slot = {
  id: 'naming.schoolmistress',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: pairsOf(['Ada', 'Edith'], ['Martha', 'Miriam'], ['Ellen', 'Eileen'], ['Dora', 'Maud'], ['Winifred', 'Ruth']),
  establish: [
    'The village {has|had} one schoolmistress, {v} {last}, who {comes|came} on foot in all weathers.',
    '{v} {last} {teaches|taught} thirty children in the one room of the village school and {has|had} never been heard to shout.',
    'In the village school {v} {last}, the mistress, {has|had} lit the stove and {is|was} ruling lines.',
    'Miss {last}, the village schoolmistress, {v} to the four people living who {dare|dared}, {wipes|wiped} the board.',
  ],
  contradict: [
    '{v} {last} {looks|looked} along the rows of the village school for the boy with the cough.',
    'The bell of the village school {is|was} cracked, and {v} {last}, its mistress, {rings|rang} it with a kind of malice.',
    'For the inspector the village schoolmistress {signs|signed} her name, {v} {last}, and {blots|blotted} it.',
    'Chalk {has|had} got into everything that {v} {last} {owns|owned}, from her years in front of the village school.',
  ],
};

const spelling: Slot = {
  id: 'naming.cook',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Catherine', 'Katharine'], ['Philip', 'Phillip'], ['Jeffrey', 'Geoffrey'], ['Sara', 'Sarah'], ['Ann', 'Anne']),
  establish: [
    'The cook at the Hall, {v} {last}, {has|had} a cold, and everything {tastes|tasted} of pepper.',
    '{v} {last} {has|had} cooked at the Hall under three owners and {has|had} a poor opinion of two.',
    'Whatever {goes|went} up to the dining-room of the Hall {has|had} been tasted first by {v} {last}, the cook.',
  ],
  contradict: [
    'In the Hall kitchen {v} {last} {slams|slammed} the oven and {stands|stood} before it with folded arms.',
    'The Hall {is|was} nothing without its cook, and {v} {last} {knows|knew} it.',
    '{v} {last}, sleeves rolled, {is|was} skinning an eel at the long table in the Hall kitchen.',
  ],
};

const nickname: Slot = {
  id: 'naming.lane',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Dab', 'Tip'], ['Wren', 'Magpie'], ['Sooty', 'Bunt'], ['Pockets', 'Scrap']),
  establish: [
    'The whole lane {calls|called} {X} {v}, and {has|had} never called {him} anything else.',
    "{X} {has|had} one nickname, {v}, and {has|had} had it since the infants' class.",
  ],
  contradict: [
    "{x's} nickname, the only one {he} {has|had} ever had, {is|was} {v}, and even the milkman {uses|used} it.",
    'To everybody in the lane {x} {is|was} {v}, and nothing but {v}.',
  ],
};

export const naming: readonly Slot[] = [family, first, spelling, nickname];
