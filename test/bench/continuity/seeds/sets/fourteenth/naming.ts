import type { Slot } from '../../model.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Biscuit' }, { v: 'Waffles' }],
      [{ v: 'Duke' }, { v: 'Major' }],
      [{ v: 'Hank' }, { v: 'Walter' }],
      [{ v: 'Pepper' }, { v: 'Ginger' }],
    ],
    establish: [
      "The beagle's name {is|was} {v}, and it {comes|came} to nobody who {calls|called} it.",
      '{v}, the old beagle, {sleeps|slept} under the ironing board and {snores|snored} like a deacon.',
      '"Down, {v}," {o.X} {says|said}, and the beagle {gets|got} off the sofa one leg at a time.',
    ],
    contradict: [
      "The tag on the beagle's collar {says|said} {v}.",
      '"Here, {v}," {o.X} {calls|called}, and the beagle {comes|came} out from under the porch.',
      'Nobody {has|had} thought to walk {v}, and the old beagle {has|had} made its feelings known on the mat.',
    ],
  },
  {
    id: 'naming.diner',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Blue Plate' }, { v: 'Red Rooster' }],
      [{ v: 'Bluebird' }, { v: 'Cardinal' }],
      [{ v: 'Silver Spoon' }, { v: 'Copper Kettle' }],
      [{ v: 'Crossroads' }, { v: 'Wagon Wheel' }],
    ],
    establish: [
      'The only diner in town {is|was} called the {v}, and the pie {is|was} better than the coffee.',
      'There {is|was} one diner, the {v}, where the men {talk|talked} about rain.',
      '"Meet me at the diner," {o.X} {says|said}. "The {v}. There\'s only the one."',
    ],
    contradict: [
      "The town's one diner, the {v}, {has|had} a new sign out front with a light that {buzzes|buzzed}.",
      'Over the door of the diner, the only one for thirty miles, the letters {say|said} The {v}.',
      'Everybody {ends|ended} up at the {v} sooner or later, since there {is|was} no other diner in town.',
    ],
  },
  {
    id: 'naming.neighbors',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Halloran' }, { v: 'Kessler' }],
      [{ v: 'Pruitt' }, { v: 'Beecham' }],
      [{ v: 'Lindqvist' }, { v: 'Tolliver' }],
      [{ v: 'Zielinski' }, { v: 'Marchetti' }],
    ],
    establish: [
      'The people in the yellow house across the road {are|were} named {v}, and they {keep|kept} to themselves.',
      'A couple by the name of {v} {live|lived} in the yellow house across the road.',
      'On the mailbox of the yellow house across the road somebody {has|had} painted {v}, in red.',
    ],
    contradict: [
      'A light {burns|burned} in the yellow house across the road, where the {v}s {live|lived}.',
      '"Ask the {v}s," {o.X} {says|said}, and {nods|nodded} at the yellow house across the road.',
      'Old Mrs. {v} {waves|waved} from the porch of the yellow house across the road.',
    ],
  },
  {
    id: 'naming.town',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Harlan Falls' }, { v: 'Harlin Falls' }],
      [{ v: 'Corbin Creek' }, { v: 'Corban Creek' }],
      [{ v: 'Wickersham' }, { v: 'Wickershem' }],
      [{ v: 'Tallmadge Junction' }, { v: 'Talmadge Junction' }],
    ],
    establish: [
      'The county seat {is|was} {v}, two stoplights and a courthouse.',
      'In {v} the county fair {is|was} still the chief event of the year.',
      '"I\'ve never been farther than {v}," {o.X} {says|said}, "and I can\'t say I\'ve suffered."',
    ],
    contradict: [
      'The road to {v} {is|was} under repair, as it {has|had} been since the flood.',
      'Half of {v} {comes|came} out on its lawns to see what {is|was} burning.',
      'There {is|was} a woman in {v} who {takes|took} in sewing.',
    ],
  },
  {
    id: 'naming.rank',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [{ v: 'Captain' }, { v: 'Major' }],
      [{ v: 'Deputy' }, { v: 'Sheriff' }],
      [{ v: 'Pastor' }, { v: 'Judge' }],
      [{ v: 'Doctor' }, { v: 'Professor' }],
    ],
    establish: [
      'Everyone in the county {knows|knew} {v} {X} by the sound of that muffler.',
      '{v} {last} {takes|took} the head of the table as if it {has|had} been reserved.',
      '"That\'s {v} {last}," {o.X} {whispers|whispered}. "Stand up straight."',
    ],
    contradict: [
      '{v} {X} {has|had} the first piece of pie and then the second.',
      '"Good of you to come, {v} {last}," {o.X} {says|said}, and {means|meant} it.',
      'At the end of the pew {v} {last} {coughs|coughed} into a folded handkerchief.',
    ],
  },
  {
    id: 'naming.boat',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Second Wind' }, { v: 'Fresh Start' }],
      [{ v: 'Betty Lou' }, { v: 'Peggy Sue' }],
      [{ v: 'Slow Dancer' }, { v: 'Day Off' }],
      [{ v: 'Alma Jean' }, { v: 'Della Mae' }],
    ],
    establish: [
      'The pontoon boat {is|was} named the {v}, in stick-on letters from the hardware store.',
      'They {have|had} christened the pontoon boat the {v} and never once had it out past the buoys.',
    ],
    contradict: [
      'The pontoon boat {rides|rode} low at the dock, {v} lettered across its stern.',
      'In the boathouse, under a blue tarp, the {v} {waits|waited}, the same leaky pontoon boat as ever.',
      '"Take the {v} if you want," {o.X} {says|said}, and {points|pointed} the pontoon boat out with a fork.',
    ],
  },
];
