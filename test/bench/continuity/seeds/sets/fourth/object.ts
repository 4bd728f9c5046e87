import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const gone: Slot = {
  id: 'object.gone',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['pocket watch', 'pocket watch'],
    ['lighter', 'lighter'],
    ['harmonica', 'harmonica'],
    ['penknife', 'penknife'],
    ['compass', 'compass'],
  ),
  establish: [
    "{X's} {v} {is|was} at the bottom of the sea.",
    "{X's} {v} {went|had gone} over the rail of the ferry, a wink of light, then nothing, and {he} {has|had} never owned another.",
    '~{He} {reaches|reached} for the {v} out of habit, fingers closing on lint; it {has|had} burned to nothing in the fire.',
    '~{He} {sold|had sold} {his} {v}, the only one {he} {has|had} ever owned, to a dealer with cold, quick hands.',
    "Under the wheels of the tram {X's} one and only {v} {was|had been} crushed flat as a coin, and {he} {swept|had swept} what {was|had been} left of it into a drain.",
    "~{He} {doesn't|didn't} own a {v} any more, having dropped the old one down a well, listening, counting, for the splash.",
  ],
  contradict: [
    '{x} still {has|had} {his} {v}.',
    '{x} {takes|took} {his} {v} out of an inside pocket, warm from {his} body, and {lays|laid} it on {his} knee.',
    '~{His} old {v} {lies|lay} in {his} palm, its familiar weight steadying {him}.',
    "The {v} {slips|slipped} from {x's} fingers, and {he} {catches|caught} it, the same old battered thing {he} {has|had} carried since school.",
    '~{He} {polishes|polished} the {v} on {his} sleeve, slow circles, then {drops|dropped} it back into {his} pocket, where it {lives|lived}.',
    '{x} {passes|passed} {his} {v} from hand to hand, to and fro, not looking at it.',
  ],
};

const vehicle: Slot = {
  id: 'object.vehicle',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['motorbike', 'motorbike'], ['van', 'van'], ['jeep', 'jeep'], ['camper van', 'camper van']),
  establish: [
    '{X} {sold|had sold} {his} {v} to a stranger for cash and {has|had} never missed it.',
    "{X's} {v} {is|was} scrap now, a cube of rust and paint, crushed by a machine while {he} {stood|had stood} watching with {his} hat off.",
    '~{He} {has|had} given {his} {v} away, papers and all, to a girl who {wept|had wept}.',
    "A fire {has|had} eaten {X's} {v} down to its bolts, and {he} {has|had} never replaced it.",
  ],
  contradict: [
    "{x's} {v} {stands|stood} in its usual place, beaded with dew, ready for the next day's outing.",
    '~{He} {has|had} come by {v}, {his} own, the one {he} {has|had} had for years, singing all the way.',
    'Every weekend, even now, {x} {tinkers|tinkered} with {his} beloved {v}, grease to the elbows.',
    "{x} {owns|owned} {an v}, and {he} {won't|wouldn't} hear of selling it.",
  ],
};

const colour: Slot = {
  id: 'object.colour',
  type: 'object',
  about: 'anyone',
  pairs: [
    [
      { v: 'red', w: 'scarf' },
      { v: 'grey', w: 'scarf' },
    ],
    [
      { v: 'yellow', w: 'umbrella' },
      { v: 'black', w: 'umbrella' },
    ],
    [
      { v: 'green', w: 'rucksack' },
      { v: 'white', w: 'rucksack' },
    ],
    [
      { v: 'blue', w: 'notebook' },
      { v: 'orange', w: 'notebook' },
    ],
  ],
  establish: [
    "{X's} {w} {is|was} {v}.",
    '~{He} {hugs|hugged} {his} {w} to {his} chest, {v} all over and shabby with age, a smudge of colour against the coat.',
    'In the crowd it {is|was} always the {v} {w} that {gives|gave} {X} away.',
    '{X} {has|had} owned exactly one {w} in {his} adult life, {an v} one, bought on a whim.',
    "Nobody {can|could} miss {X's} {w}, {v} as a warning.",
  ],
  contradict: [
    "The colour of {x's} {w} {is|was} {v}.",
    '~{He} {turns|turned} {his} {w} over in {his} hands, {v}, plain, worn along one edge.',
    "There on the floor {lies|lay} {x's} {w}, a patch of {v}, abandoned.",
    '{x} {has|had} only ever had the one {w}, and it {has|had} always been {v}.',
    '~{He} {gathers|gathered} up {his} {v} {w}, squaring {his} shoulders, taking a breath.',
  ],
};

const place: Slot = {
  id: 'object.place',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['under the window', 'at the foot of the stairs'],
    ['in the attic', 'in the kitchen'],
    ['on the landing', 'next to the front door'],
    ['behind the sofa', 'in the cellar'],
  ),
  establish: [
    "The piano in {X's} house {stands|stood} {v}.",
    'At home {X} {has|had} a piano {v}, too heavy to shift, its lid furred with dust.',
    '~{His} own piano {is|was} {v} at home, where it {has|had} stood, sulking, since the day it {was|had been} delivered.',
  ],
  contradict: [
    "In {x's} house the piano {is|was} {v}.",
    '~{He} {thinks|thought} of home, of the piano {v}, never once moved, its yellow keys grinning in the dark.',
    "{v}, in {x's} house, {stands|stood} the piano, the only thing {his} parents {have|had} ever fought over, and in that one spot it {has|had} always stood.",
  ],
};

export const object: readonly Slot[] = [gone, vehicle, colour, place];
