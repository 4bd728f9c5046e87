import { ageVars, pairsOf } from '../../pairs.js';
import type { NegativeWording } from '../../model.js';

/** What might be, what has changed, and what was before. */
export const negativesOfChange: readonly NegativeWording[] = [
  {
    kind: 'supposition',
    slot: 'profession.newcomer',
    text: 'If {x} had become {an v}, as {his} {parent} wanted, {he} might have owned a house by now.',
  },
  {
    kind: 'supposition',
    slot: 'appearance.hair',
    text: '{x} {wonders|wondered} how {he} would look with {v} hair, and whether anybody would notice.',
  },
  {
    kind: 'supposition',
    slot: 'death.recent',
    text: 'Had {x} lived, {he} would have come down those stairs just now and asked what there {is|was} to eat.',
  },
  {
    kind: 'supposition',
    slot: 'kinship.children',
    text: '{x} {tries|tried} to imagine having {v} instead, and {can|could} not do it.',
  },
  {
    kind: 'supposition',
    slot: 'hand.injury',
    text: "If it had been {x's} {v}, the nurse {says|said}, it would have mended in half the time.",
  },
  {
    kind: 'supposition',
    slot: 'weekday.yesterday',
    text: 'Were it {v}, there would be a market. {p.X} {can|could} almost smell the cheese.',
  },
  {
    kind: 'supposition',
    slot: 'object.fate',
    text: 'Suppose {x} still had that {v}, {p.x} {think|thinks|thought}. {He} would be standing in the corner with it this minute.',
  },
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between: "{X} {spends|spent} two hours at the hairdresser's and {comes|came} out a different colour altogether.",
    text: '{x} {catches|caught} sight of {his} new {v} hair in a shop window and {does|did} not know {himself}.',
    pairs: pairsOf(['blond', 'black'], ['red', 'brown'], ['black', 'ginger']),
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    text: '{x} {has|had} been to the barber since, and {strokes|stroked} his new {v} as if it {belongs|belonged} to someone else.',
    pairs: pairsOf(['full beard', 'bare chin'], ['thick moustache', 'bare upper lip'], ['bushy beard', 'shaven jaw']),
  },
  {
    kind: 'told-change',
    slot: 'object.where',
    text: '{x} {has|had} moved the cellar key in the meantime. It {is|was} {v} now, and {he} {takes|took} it out from there.',
  },
  {
    kind: 'told-change',
    slot: 'profession.newcomer',
    text: 'After the accident {x} {gave|had given} all that up and retrained, and these days {he} {is|was} {an v}.',
  },
  {
    kind: 'told-change',
    slot: 'quantity.matches',
    establish: '{p.X} {open|opens|opened} the matchbox. {V} matches.',
    text: '{p.X} {strike|strikes|struck} one match and {drop|drops|dropped} it, which {leaves|left} {v} in the box.',
    pairs: pairsOf(['five', 'four'], ['three', 'two'], ['seven', 'six']),
  },
  {
    kind: 'told-change',
    slot: 'object.car',
    text: '{x} {has|had} traded in the old car since. The new one {is|was} {v}, an estate again, and {he} {parks|parked} it with great care.',
  },
  {
    kind: 'told-change',
    slot: 'naming.rank',
    text: 'The promotion {has|had} come through, and it {is|was} {v} {last} now. {x} {does|did} not turn round the first time somebody {says|said} it.',
    pairs: pairsOf(['Sergeant', 'Lieutenant'], ['Constable', 'Inspector'], ['Captain', 'Major']),
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    text: 'Years ago, when {x} was {v}, {he} had run for that same bus and caught it.',
    pairs: [
      [ageVars(52), ageVars(34)],
      [ageVars(63), ageVars(27)],
      [ageVars(45), ageVars(29)],
    ],
  },
  {
    kind: 'flashback',
    slot: 'appearance.build',
    text: 'As a student {x} had been quite {v}; there {are|were} photographs of it that {he} {keeps|kept} face down.',
    pairs: pairsOf(['heavy', 'thin'], ['thin', 'fat'], ['huge', 'skinny']),
  },
  {
    kind: 'flashback',
    slot: 'death.long',
    text: '{p.X} {remember|remembers|remembered} {x} as {he} used to be, long before the end, leaning out of the kitchen window and shouting that supper was ready.',
  },
  {
    kind: 'flashback',
    slot: 'profession.trade',
    establish: '{X} {is|was} {an v} these days, and content.',
    text: 'Before that, in another town and another life, {x} had been {an v}.',
  },
  {
    kind: 'flashback',
    slot: 'object.fate',
    text: 'Back when {x} still had {his} {v}, before all that, {he} had carried it everywhere, even to the bath.',
  },
  {
    kind: 'flashback',
    slot: 'kinship.married',
    establish: '{X} {is|was} alone now and {has|had} been since the divorce.',
    text: 'Ten years earlier, in the other house, {x} had come home every day to a {spouse} who whistled.',
  },
  {
    kind: 'flashback',
    slot: 'quantity.house',
    text: 'As a child {x} had lived in {v} rooms, over the stables, with a cow on the other side of the wall.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.plain',
    sceneBreak: true,
    text: 'By {v} the worst {is|was} over, and {p.x} {begin|begins|began} to open the post.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.yesterday',
    sceneBreak: true,
    text: 'The answer {comes|came} on the following {v}, by the second post.',
  },
  {
    kind: 'scene-break',
    slot: 'time.clock',
    sceneBreak: true,
    text: 'The next day, at {v} {p}, {p.x} {am|is|was} back in the same chair.',
  },
  {
    kind: 'scene-break',
    slot: 'time.part',
    sceneBreak: true,
    text: 'It {is|was} another {v}, a week later, and the rain {has|had} not stopped.',
  },
  {
    kind: 'scene-break',
    slot: 'time.season',
    sceneBreak: true,
    text: 'It {takes|took} until {m} for anybody to mention it again.',
  },
  {
    kind: 'scene-break',
    slot: 'hand.injury',
    sceneBreak: true,
    text: 'A year {has|had} passed, the old injury {has|had} healed, and now {x} {has|had} gone and hurt {his} {v} as well, on the very same stairs.',
  },
  {
    kind: 'scene-break',
    slot: 'age.school',
    sceneBreak: true,
    text: 'Some years {have|had} gone by since then. {x} {is|was} {v} now, and {slams|slammed} doors.',
    pairs: [
      [
        { v: 'six', c: 'first' },
        { v: 'eleven', c: 'sixth' },
      ],
      [
        { v: 'seven', c: 'second' },
        { v: 'thirteen', c: 'eighth' },
      ],
      [
        { v: 'nine', c: 'fourth' },
        { v: 'fourteen', c: 'ninth' },
      ],
    ],
  },
  {
    kind: 'rounding',
    slot: 'age.years',
    establish: '{X} {is|was} {v} and {looks|looked} it.',
    text: "Nearly {decade}, {x} {thinks|thought}, and still washing up in other people's kitchens.",
    pairs: [39, 49, 58, 69].map((years) => [ageVars(years), ageVars(years)] as const),
  },
  {
    kind: 'rounding',
    slot: 'age.decade',
    establish: 'The report {gives|gave} {X} as {v} years old.',
    text: '{x} {is|was} somewhere in {his} {tens}, tired and polite.',
    pairs: 'same',
  },
  {
    kind: 'rounding',
    slot: 'time.clock',
    establish: 'It {is|was} two minutes to {v} {p}, and the kettle {is|was} on.',
    text: 'It {is|was} {v} {p} or thereabouts, and there {is|was} no sign of anybody.',
    pairs: 'same',
  },
  {
    kind: 'rounding',
    slot: 'quantity.floors',
    establish: 'The tower block across the way {has|had} {v} floors, as {p.x} {know|knows|knew} from having carried a sofa up them.',
    text: 'The tower block across the way {has|had} some {w} floors, most of them dark.',
    pairs: [
      [{ v: 'nineteen' }, { w: 'twenty' }],
      [{ v: 'eleven' }, { w: 'ten' }],
      [{ v: 'thirty-one' }, { w: 'thirty' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.crew',
    establish: 'Head office {has|had} sent {v} people, and {p.x} {count|counts|counted} them in through the gate.',
    text: 'There {are|were} about {w} people from head office here, give or take, and every one {wants|wanted} a biscuit.',
    pairs: [
      [{ v: 'twelve' }, { w: 'a dozen' }],
      [{ v: 'thirteen' }, { w: 'a dozen' }],
      [{ v: 'twenty-one' }, { w: 'twenty' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'age.gap',
    establish: '{X} {is|was} nine years and some months older than {o.X}.',
    text: '{x} {is|was} getting on for ten years older than {o.x}, and {feels|felt} like thirty.',
  },
];
