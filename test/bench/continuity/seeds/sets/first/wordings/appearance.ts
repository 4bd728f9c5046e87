import type { Slot } from '../../../model.js';
import { pairsOf } from '../../../pairs.js';

const eyes: Slot = {
  id: 'appearance.eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['blue', 'brown'], ['green', 'brown'], ['brown', 'grey'], ['black', 'blue'], ['grey', 'green'], ['brown', 'blue']),
  establish: [
    "{X's} eyes {are|were} {v}, and people {remember|remembered} them.",
    '{x} {has|had} {v} eyes set a little too close together.',
    '{X}, {v}-eyed and unhurried, {takes|took} the chair by the door.',
    '~{His} eyes {are|were} {v}, the lashes almost colourless.',
    "It {is|was} hard not to look at {x's} {v} eyes.",
    '{x} {looks|looked} up, and a gleam from the doorway {catches|caught} the {v} of {his} eyes.',
    "{x} {has|had} {his} mother's eyes, which {are|were} {v}.",
    '{X} {is|was} {an v}-eyed {man} with a slow way of listening.',
    'The first thing anyone {notices|noticed} about {x} {is|was} a pair of very {v} eyes.',
    '~{He} {turns|turned} {v} eyes on the room and {says|said} nothing.',
  ],
  contradict: [
    "{x's} {v} eyes {go|went} from one face to the next.",
    '{x} {narrows|narrowed} {his} {v} eyes against the draught.',
    '~{His} {v} eyes {give|gave} nothing away.',
    '{x} {has|had} the sort of {v} eyes that {look|looked} wet even when {he} {laughs|laughed}.',
    "There {is|was} no reading {x's} eyes, which {are|were} {v} and very still.",
    "The {v} of {x's} eyes {seems|seemed} deeper in this room.",
    '{x}, whose eyes {are|were} {v}, {looks|looked} away first.',
    '~{He} {blinks|blinked}; {his} eyes {are|were} {v} and a little red at the rims.',
    'Only {x}, {v}-eyed and silent, {stays|stayed} in the room.',
    '{x} {lifts|lifted} {his} face, and two {v} eyes {look|looked} straight ahead.',
  ],
};

const hair: Slot = {
  id: 'appearance.hair',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['fair', 'black'], ['red', 'black'], ['black', 'fair'], ['white', 'black'], ['brown', 'red'], ['black', 'red']),
  establish: [
    '{X} {wears|wore} {his} {v} hair combed straight back.',
    "{x's} hair {is|was} {v} and badly cut.",
    '{X}, {an v}-haired {man} in a borrowed coat, {nods|nodded} to everyone.',
    "A lock of {v} hair {keeps|kept} falling across {x's} forehead.",
    '~{He} {has|had} {v} hair, cropped close.',
    '{x} {ties|tied} back {his} {v} hair with a bit of string.',
    '{x} {pulls|pulled} off {his} cap, and the hair under it {is|was} {v}.',
    '~{His} hair {is|was} so {v} that children {point|pointed} at it.',
  ],
  contradict: [
    '{x} {pushes|pushed} the {v} hair out of {his} face.',
    "{x's} {v} hair {is|was} full of sawdust.",
    '~{His} hair, {v} and uncombed, {stands|stood} up at the back.',
    "The draught from the passage {lifts|lifted} {x's} {v} hair.",
    "Even from across the room {x's} {v} head {is|was} easy to find.",
    '{x} {is|was} the only {v}-haired one among them.',
    '~{He} {runs|ran} a palm over {his} {v} hair.',
    '{x}, {his} {v} hair flat with water, {comes|came} in and {shuts|shut} the door.',
  ],
};

const build: Slot = {
  id: 'appearance.build',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['tall', 'short'], ['short', 'tall'], ['stout', 'thin'], ['thin', 'stout']),
  establish: [
    '{X} {is|was} {an v} {man}, and {knows|knew} it.',
    '{x} {is|was} so {v} that strangers {remark|remarked} on it.',
    '~{He} {is|was} {v}, as all {his} people {are|were}.',
    '{X}, {v} and slow on the stairs, {comes|came} last.',
  ],
  contradict: [
    '{x} {is|was} {v}, and the narrow doorway {shows|showed} it.',
    '~{He} {is|was} {an v} {man} and {takes|took} the chair that {suits|suited} {him}.',
    'People {make|made} way for {x}, who {is|was} {v}.',
    "{x's} {v} figure {is|was} easy to pick out at the end of the passage.",
  ],
};

const mark: Slot = {
  id: 'appearance.mark',
  type: 'appearance',
  about: 'anyone',
  pairs: [
    [
      { v: 'left', mark: 'scar' },
      { v: 'right', mark: 'scar' },
    ],
    [
      { v: 'right', mark: 'birthmark' },
      { v: 'left', mark: 'birthmark' },
    ],
  ],
  establish: [
    '{X} {has|had} a {mark} on {his} {v} cheek.',
    "The {mark} on {x's} {v} cheek {is|was} the size of a coin.",
    '~{His} {v} cheek {bears|bore} a {mark} that {reaches|reached} the jaw.',
    '{X}, with a {mark} on the {v} cheek, {looks|looked} fiercer than {he} {is|was}.',
  ],
  contradict: [
    '{x} {touches|touched} the {mark} on {his} {v} cheek.',
    '~The {mark} {covers|covered} half of {his} {v} cheek.',
    "The {mark} on {x's} {v} cheek {goes|went} white, as it {does|did} in anger.",
    '{x} {turns|turned} so that the {v} cheek, the one with the {mark}, {is|was} hidden.',
  ],
};

const beard: Slot = {
  id: 'appearance.beard',
  type: 'appearance',
  sex: 'm',
  about: 'anyone',
  pairs: [[{ v: 'beard' }, { v: 'no beard' }]],
  establish: [
    '{X} {has|had} a thick beard that {hides|hid} {his} collar.',
    '~{He} {strokes|stroked} {his} beard while {he} {listens|listened}.',
    "{x's} beard {is|was} stiff with flour.",
    '{X}, bearded to the eyes, {holds|held} the door for them.',
  ],
  contradict: [
    "{x's} clean-shaven face {gives|gave} nothing away.",
    '~{He} {is|was} clean-shaven and {smells|smelled} of soap.',
    '{x} {rubs|rubbed} {his} smooth, beardless chin.',
    '{x}, who {has|had} never in {his} life grown a beard, {scratches|scratched} {his} cheek.',
  ],
};

export const appearance: readonly Slot[] = [eyes, hair, build, mark, beard];
