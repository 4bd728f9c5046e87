import type { Slot } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

const today: Slot = {
  id: 'weekday.today',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(0), dayVars(3)],
    [dayVars(5), dayVars(2)],
    [dayVars(6), dayVars(4)],
    [dayVars(1), dayVars(5)],
  ],
  establish: [
    'It {is|was} a {v}.',
    'It {is|was} the sort of {v} on which nothing {gets|got} finished.',
    'The bins {were|had been} emptied only the day before, as they {are|were} every {prev}, and already they {are|were} full.',
    'Tomorrow {will|would} be {next}, and none too soon.',
    'The radio {gives|gave} the date, and that it {is|was} {v}, and then some music.',
    'On the wall calendar somebody {has|had} crossed off {prev}, and {left|had left} {v} to be got through.',
  ],
  contradict: [
    'Not much {can|could} be expected of a {v} like this one.',
    '{v} or no {v}, somebody {will|would} have to go out for bread.',
    "By the newspaper on the chair, which {is|was} today's, it {is|was} {v}.",
    'There {is|was} the usual {v} smell of fish from the landing.',
    'If it {rains|rained} tomorrow as well, then {next} {will|would} be lost too.',
    'It {is|was} {v} today, all day, and there {is|was} no help for it.',
  ],
};

const roof: Slot = {
  id: 'weekday.event',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(1), dayVars(4)],
    [dayVars(3), dayVars(6)],
    [dayVars(5), dayVars(0)],
    [dayVars(4), dayVars(2)],
  ],
  establish: [
    'The chapel roof {fell|had fallen} in on the {v}.',
    'Since {v}, when the roof of the chapel {came|had come} down, nobody {has|had} slept well.',
    'Everyone {was|had been} at supper, that {v}, when the chapel roof {gave|had given} way.',
    "The chapel roof {held|had held} all through {prev}'s gale, and {fell|had fallen} in on the day after, in a flat calm.",
  ],
  contradict: [
    'It {was|had been} a {v} when the chapel roof {fell|had fallen} in.',
    'No one {has|had} touched the slates since {v}, when they {came|had come} off the chapel with the rest of its roof.',
    'At noon on {v} there {was|had been} a roof on the chapel, and by {v} midnight there {was|had been} none.',
    'A day earlier, on the {prev}, the chapel roof {might|might} have fallen on the choir instead of on empty pews.',
  ],
};

const market: Slot = {
  id: 'weekday.market',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(2), dayVars(5)],
    [dayVars(4), dayVars(1)],
    [dayVars(0), dayVars(3)],
  ],
  establish: [
    'Market day in the town {is|was} {v}, and {has|had} been for six hundred years.',
    'They {hold|held} the market once a week, on a {v}, under the old arches.',
    'The weekly market {leaves|left} so much straw behind that they {are|were} still sweeping it up on {next} morning, the morning after.',
  ],
  contradict: [
    'Once a week, on {v}, the market {fills|filled} the square and nobody {can|could} get a cart through.',
    'Every {v} of the year, and on no other day, there {is|was} a market in the town.',
    "The carts {roll|rolled} in on {prev} nights, to be sure of a place at the next day's market, the only one of the week.",
  ],
};

const hour: Slot = {
  id: 'time.hour',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(
    ['half past four', 'two'],
    ["nine o'clock", 'a quarter past six'],
    ['twenty to six', 'four'],
    ["eleven o'clock", 'half past eight'],
  ),
  establish: [
    'The clock over the door {says|said} {v}.',
    'It {is|was} {v}, by the only watch in the room that {can|could} be trusted.',
    'Across the roofs the church clock {makes|made} it {v}, and for once the church clock {is|was} right.',
    '{v} {has|had} come and gone, and still no one {has|had} put the kettle on.',
    "The {v} news {is|was} just beginning on somebody's radio.",
  ],
  contradict: [
    'It {is|was} not yet {v}.',
    'By the clock it {is|was} {v} exactly.',
    'There {is|was} no hope of anyone coming before {v}, and that {is|was} a quarter of an hour off.',
    'In ten minutes it {will|would} be {v}.',
    'Nothing {can|could} begin until {v}, so there {is|was} still plenty of time.',
  ],
};

const part: Slot = {
  id: 'time.part',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['evening', 'morning'], ['afternoon', 'morning']),
  establish: [
    'It {is|was} well on in the {v}.',
    'The warmth of the {v} {is|was} going out of the bricks.',
    'Lunch {is|was} long over, and nobody {has|had} cleared it away.',
    'All {v} the gulls {have|had} been coming inland, and they {are|were} still coming.',
  ],
  contradict: [
    'It {is|was} still early in the {v}.',
    'The dew {has|had} not dried yet, and somebody next door {is|was} frying breakfast.',
    'The sun {is|was} just clear of the roofs in the east.',
    'It {is|was} a fine {v} to have got out of bed for.',
  ],
};

const WINTER = { v: 'January', s: 'winter', sign: 'ice in the water butt' };
const SUMMER = { v: 'July', s: 'summer', sign: 'swifts screaming round the chimneys in the heat' };
const AUTUMN = { v: 'October', s: 'autumn', sign: 'wet yellow leaves all over the step' };
const SPRING = { v: 'April', s: 'spring', sign: 'blossom on the pear tree by the wall' };

const season: Slot = {
  id: 'time.season',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [WINTER, SUMMER],
    [SUMMER, WINTER],
    [AUTUMN, SPRING],
    [SPRING, AUTUMN],
  ],
  establish: [
    'It {is|was} the middle of {v}.',
    'From the window there {is|was} the yard to look at, and {sign}.',
    'Nobody {can|could} remember such {an s} as this.',
    'The {v} bills {have|had} come that morning and {lie|lay} in a row, unopened.',
  ],
  contradict: [
    'It {is|was} {s}, and behaving like it.',
    'What with {sign}, there {is|was} no mistaking the season.',
    'The {v} sky {is|was} doing its best.',
    '{v} {is|was} half over already.',
  ],
};

export const time: readonly Slot[] = [today, roof, market, hour, part, season];
