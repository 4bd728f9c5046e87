import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const eyes: Slot = {
  id: 'appearance.eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['blue', 'brown'], ['green', 'dark brown'], ['grey', 'hazel'], ['black', 'pale blue']),
  establish: [
    '{X} {looks|looked} up from the file. {V} eyes, not much sleep in them.',
    '~{His} eyes {are|were} {v}, and they {do|did} not blink as often as they should.',
    "The scanner {passes|passed} over {X's} {v} irises and {lets|let} {him} through.",
    'What {p.he} {notice|notices|noticed} first {is|was} that {X} {has|had} {v} eyes.',
  ],
  contradict: [
    '{x} {rubs|rubbed} {his} eyes, which {are|were} {v} and bloodshot, and {says|said} nothing.',
    "{x's} {v} eyes {watch|watched} the room over the rim of the cup.",
    "Seen this close, {x's} irises {are|were} {v}, with a darker ring around the edge.",
    '~{He} {has|had} {v} eyes, the kind that {give|gave} everything away.',
  ],
};

const hair: Slot = {
  id: 'appearance.hair',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['black', 'red'], ['fair', 'jet-black'], ['white', 'chestnut'], ['copper', 'dark brown']),
  establish: [
    "Rain {has|had} flattened {X's} {v} hair to {his} skull.",
    'Anyone {can|could} pick {X} out of a crowd by that {v} hair.',
    '~{He} {wears|wore} {his} {v} hair tied back, out of the way of the work.',
  ],
  contradict: [
    '{x} {pushes|pushed} a strand of {v} hair out of {his} face.',
    "There {is|was} a {v} hair on {x's} collar, one of {his} own.",
    "The draught {gets|got} into {x's} hair and {throws|threw} it about, {v} against the pale wall.",
  ],
};

const build: Slot = {
  id: 'appearance.build',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['thin', 'stout'], ['burly', 'slight'], ['bony', 'fat'], ['plump', 'scrawny']),
  establish: [
    '{X} {is|was} {v}, and the chair {seems|seemed} made for somebody else.',
    'They {have|had} found {him} no uniform that {fits|fitted}. {X} {is|was} too {v} for anything on the rack.',
    '~{An v} {man}, {he} {moves|moved} as if {he} {expects|expected} to be measured.',
  ],
  contradict: [
    '{x} {lowers|lowered} {himself} into the seat, {v} and out of breath.',
    'From the back, in that coat, {x} {looks|looked} exactly as {v} as {he} {is|was}.',
    'The nurse {has|had} to put something down, so she {puts|put} down what she {sees|saw}: {x} {last}, {v}, no fixed address.',
  ],
};

const scar: Slot = {
  id: 'appearance.scar',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['left cheek', 'forehead'], ['throat', 'chin'], ['right wrist', 'left shoulder'], ['upper lip', 'temple']),
  establish: [
    'The knife {has|had} left {X} one scar, and it {runs|ran} across the {v}.',
    '{X} {has|had} a single scar, a pale seam on the {v}, and {touches|touched} it whenever {he} {lies|lied}.',
    '~The scar on {his} {v} {is|was} the only mark on {him}.',
  ],
  contradict: [
    "{x's} only scar {is|was} the one on the {v}, and in cold weather it {aches|ached}.",
    '{x} {rubs|rubbed} {his} {v}, where the one scar {he} {has|had} {is|was} itching.',
    '~An old burn {shows|showed} white on {his} {v}; {he} {has|had} no other scar anywhere.',
  ],
};

const beard: Slot = {
  id: 'appearance.beard',
  type: 'appearance',
  sex: 'm',
  about: 'anyone',
  pairs: pairsOf(['grey', 'smooth'], ['black', 'bare'], ['ginger', 'hairless']),
  establish: [
    '{X} {combs|combed} crumbs out of his {v} beard with two fingers.',
    '~His beard, {v} and badly trimmed, {hides|hid} the knot of his tie.',
  ],
  contradict: [
    '{x} {has|had} never in his life been able to grow a beard, and {strokes|stroked} a {v} chin while he {thinks|thought}.',
    "The collar {has|had} rubbed {x's} {v} jaw pink; there {is|was} no more beard on him than on a choirboy.",
  ],
};

export const appearance: readonly Slot[] = [eyes, hair, build, scar, beard];
