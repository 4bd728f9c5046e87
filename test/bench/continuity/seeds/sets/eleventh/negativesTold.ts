import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

export const told: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between: "{x} {has|had} been to the hairdresser's in the meantime, and the towels there {are|were} ruined for good.",
    text: "The dye {has|had} taken well: {x's} hair {is|was} {v} now, and {he} {cannot|could not} pass a shop window.",
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    text: 'The barber {has|had} taken it all off, and {x} {keeps|kept} touching {his} {v} in wonder.',
    pairs: pairsOf(['thick beard', 'clean-shaven jaw'], ['bushy beard', 'smooth, bare chin']),
  },
  {
    kind: 'told-change',
    slot: 'age.birthday',
    between: 'A year {goes|went} by, and somebody {has|had} to buy candles again.',
    text: '{x} {is|was} {v} now and {has|had} given up counting.',
    pairs: [
      [ageVars(33), ageVars(34)],
      [ageVars(54), ageVars(55)],
    ],
  },
  {
    kind: 'told-change',
    slot: 'naming.title',
    between: 'Then {comes|came} the news of the promotion, in a long envelope with a crest.',
    text: '{t} {s} {is|was} still getting used to the new title and {does|did} not always look up when called by it.',
    pairs: [
      [
        { t: 'Sergeant', s: 'Colley' },
        { t: 'Inspector', s: 'Colley' },
      ],
      [
        { t: 'Captain', s: 'Varga' },
        { t: 'Major', s: 'Varga' },
      ],
      [
        { t: 'Bishop', s: 'Amory' },
        { t: 'Cardinal', s: 'Amory' },
      ],
    ],
  },
  {
    kind: 'told-change',
    slot: 'profession.shop',
    text: 'In the end {x} {has|had} sold up and bought a {v} instead, and on its first day {he} {sells|sold} nothing at all.',
  },
  {
    kind: 'told-change',
    slot: 'object.colour',
    text: '{x} {has|had} given {his} {t} a coat of spray paint in the yard. It {is|was} {v} now, more or less, and so {are|were} the bins.',
    pairs: [
      [
        { t: 'car', v: 'red' },
        { t: 'car', v: 'green' },
      ],
      [
        { t: 'bicycle', v: 'yellow' },
        { t: 'bicycle', v: 'black' },
      ],
      [
        { t: 'car', v: 'white' },
        { t: 'car', v: 'blue' },
      ],
    ],
  },
  {
    kind: 'told-change',
    slot: 'quantity.house',
    text: 'By the time the builders {have|had} gone there {are|were} {v} {t} in the lane, the last of them still wet.',
    pairs: [
      [
        { t: 'houses', v: 'five' },
        { t: 'houses', v: 'seven' },
      ],
      [
        { t: 'cottages', v: 'six' },
        { t: 'cottages', v: 'nine' },
      ],
      [
        { t: 'garages', v: 'ten' },
        { t: 'garages', v: 'twelve' },
      ],
    ],
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    text: 'Twenty years before, when {x} first {came|had come} through that door, {his} hair {was|had been} {v} and down to {his} belt.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    text: '{x} {was|had been} {v} when they first {met|had met}, years before any of this, and {lied|had lied} about it.',
    pairs: [
      [ageVars(41), ageVars(34)],
      [ageVars(52), ageVars(46)],
      [ageVars(63), ageVars(57)],
      [ageVars(38), ageVars(26)],
    ],
  },
  {
    kind: 'flashback',
    slot: 'death.years',
    text: '{p.x} {remember|remembers|remembered} an afternoon long ago, when {x} was still alive: {he} had put the shopping down in the hall and shouted for somebody to take the eggs.',
  },
  {
    kind: 'flashback',
    slot: 'profession.trade',
    establish: '{x} {is|was} {an v} these days, and so {looks|looked} at the problem as one.',
    text: 'Long ago, before {he} {trained|had trained} for anything else, {x} {was|had been} {an v} for one unhappy year.',
  },
  {
    kind: 'flashback',
    slot: 'kinship.children',
    text: 'On the wall {hangs|hung} an old picture of {x} and {his} {spouse} from the time when they still had only {v} children.',
    pairs: pairsOf(['four', 'two'], ['five', 'three'], ['six', 'two']),
  },
  {
    kind: 'flashback',
    slot: 'hand.lost',
    text: 'Before the accident {x} had played the accordion with both hands. {p.x} {have|has|had} seen the photograph.',
  },
  {
    kind: 'flashback',
    slot: 'naming.pub',
    text: "In {p.x's} childhood, long before it {changed|had changed} hands, the village's only pub had been called {v}.",
  },
  {
    kind: 'two-people',
    slot: 'appearance.eyes',
    text: '{o.X} {rubs|rubbed} his {v} eyes and {asks|asked} {x} whether there {is|was} any more coffee.',
  },
  {
    kind: 'two-people',
    slot: 'age.years',
    text: '{o.X} {is|was} {v} and {has|had} never learned to swim, so it {is|was} {x} who {goes|went} in.',
  },
  { kind: 'two-people', slot: 'hand.handed', text: '{o.X} {is|was} {v}-handed, so he and {x} {knock|knocked} elbows all through supper.' },
  {
    kind: 'two-people',
    slot: 'profession.trade',
    text: '{x} {has|had} brought a friend, {o.X}, {an v}, who {wants|wanted} to talk about nothing else.',
  },
  {
    kind: 'two-people',
    slot: 'object.colour',
    text: '{o.X} {has|had} {an v} {t}, and {x} {has|had} to wait until it {has|had} been moved.',
  },
  {
    kind: 'two-people',
    slot: 'kinship.brothers',
    text: '{o.X} {has|had} {v} brothers, and {x} {was|had been} at school with one of them.',
  },
  {
    kind: 'two-people',
    slot: 'death.years',
    text: 'It {is|was} {o.X} who {puts|put} the shopping down in the hall and {shouts|shouted} for somebody to take the eggs.',
  },
  {
    kind: 'metaphor',
    slot: 'death.years',
    text: '{x} {is|was} alive, people {say|said}, in every rose in that garden, and {he} {looks|looked} at them out of each.',
  },
  {
    kind: 'metaphor',
    slot: 'age.child',
    text: 'That day {x} {is|was} {an v}-year-old only on paper; inside, the {child} {is|was} a hundred and {has|had} seen everything.',
    pairs: [
      [{ v: 'six' }, { v: 'six' }],
      [{ v: 'nine' }, { v: 'nine' }],
    ],
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    text: 'The old bicycle {has|had} been sister and brother to {x}, the only one {he} {gets|got}, and {he} {oils|oiled} it like one.',
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'There {is|was} {v} in the way she {says|said} it, whatever the weather {is|was} outside, and the whole counter {feels|felt} the change.',
  },
  {
    kind: 'metaphor',
    slot: 'profession.trade',
    text: 'Among friends {x} {is|was} the {v} of the party, so to speak, and {he} {has|had} never charged for it.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.lost',
    text: "The neighbour {is|was} {x's} right hand and left hand both, {he} always {says|said}, and no shelf {would|would} be up without her.",
  },
  {
    kind: 'metaphor',
    slot: 'appearance.eyes',
    text: "{x's} eyes {turn|turned} to stone at the name, grey as any gravestone, and then, when it {is|was} past, back to what they {are|were}.",
  },
  {
    kind: 'nickname',
    slot: 'naming.first',
    text: 'Most people {call|called} the village {r} {a} {s}, and it {is|was} a mistake she {has|had} long ago stopped correcting.',
  },
  {
    kind: 'nickname',
    slot: 'naming.dog',
    text: "Behind the landlady's back the lodgers {call|called} her terrier {v}, and it {comes|came} to that just as readily.",
  },
  {
    kind: 'nickname',
    slot: 'naming.surname',
    text: 'At school the {r} {was|had been} known as {a} {s}, on account of a part he once {played|had played}, and old friends still {use|used} it.',
  },
  {
    kind: 'nickname',
    slot: 'naming.title',
    text: 'In the canteen they {say|said} "{t} {s}" behind the closed hatch, a nickname for somebody with such airs, and {go|went} back to the right rank in company.',
  },
  {
    kind: 'nickname',
    slot: 'naming.pub',
    text: 'Its regulars {do|did} not use the real name; to them the pub {is|was} {v}, after some story that nobody {can|could} tell straight.',
  },
  {
    kind: 'nickname',
    slot: 'kinship.role',
    text: '{x} {calls|called} {o.X} "my {v}" out of old habit, though it {is|was} a courtesy and not a fact.',
  },
  {
    kind: 'nickname',
    slot: 'age.years',
    text: 'On the team they {call|called} {x} "the {v}-year-old", for the way {he} {gets|got} up from a chair, and {he} {answers|answered} to it.',
  },
];
