import type { Slot } from '../../model.js';

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
    ],
    establish: [
      '{X} {is|was} {v}-handed, and {has|had} been so since the first spoon.',
      '~{He} {writes|wrote} with the {v} hand, the paper turned almost on its side.',
      '"I do everything with my {v} hand," {x} {says|said}, "and the other is for gloves."',
      'A fencing master once {told|had told} {x} that a {v}-handed pupil such as {himself} {has|had} nothing to learn from him.',
    ],
    contradict: [
      'Being {v}-handed, {x} {has|had} to change places with the person beside {him} before {he} {can|could} eat.',
      '{x} {signs|signed} {his} name as {he} {signs|signed} everything, with the {v} hand, leaning hard on the pen.',
      'All the ink-stains {are|were} on the {v} hand of {X}, the hand {he} {writes|wrote} with.',
      '~{He} {throws|threw} the stone with {his} {v} hand, which {is|was} the only one {he} {can|could} throw with.',
    ],
  },
  {
    id: 'hand.bandage',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left wrist' }, { v: 'right wrist' }],
      [{ v: 'right hand' }, { v: 'left hand' }],
      [{ v: 'left forearm' }, { v: 'right forearm' }],
      [{ v: 'right thumb' }, { v: 'left thumb' }],
    ],
    establish: [
      '{X} {has|had} burned {his} {v} on the copper, and {wears|wore} it wrapped in a strip of sheet.',
      "A clean bandage {covers|covered} {x's} {v}, and under it the cut {throbs|throbbed} like a small engine.",
      '~The dog {has|had} bitten {him} in the {v}, and the doctor {has|had} bound it with more linen than {is|was} needed.',
      '{x}, whose {v} {is|was} bandaged, {has|had} asked to have {his} meat cut for {him}.',
    ],
    contradict: [
      "The bandage on {x's} {v}, the only one {he} {wears|wore}, {has|had} come loose and {trails|trailed} in the soup.",
      '"Does it pain you still?" {o.x} {asks|asked}, taking {x} very lightly by the bandaged {v}.',
      'Nothing {ails|ailed} {x} but the hurt {v}, which {he} {carries|carried} before {him} in its dressing like something on a tray.',
      '~{His} one injury {is|was} to the {v}, which {is|was} swaddled in linen.',
    ],
  },
  {
    id: 'hand.lame',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left leg' }, { v: 'right leg' }],
      [{ v: 'right knee' }, { v: 'left knee' }],
      [{ v: 'left hip' }, { v: 'right hip' }],
      [{ v: 'right foot' }, { v: 'left foot' }],
    ],
    establish: [
      'Since a fall from the hayloft {x} {has|had} been lame in the {v}.',
      '{X} {comes|came} down the stair one step at a time, on account of the bad {v}.',
      '~{He} {limps|limped}, for the {v} {has|had} never mended as it should.',
    ],
    contradict: [
      "In damp weather {x's} lame {v} {gives|gave} {him} more news than the barometer.",
      '{x} {leans|leaned} upon the gate to rest the {v}, in which {he} {is|was} lame.',
      'One {can|could} tell {X} from any distance, favouring the crippled {v} as {he} {comes|came} through the stubble.',
    ],
  },
  {
    id: 'hand.eye',
    type: 'hand',
    about: 'newcomer',
    pairs: [
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
    ],
    establish: [
      '{X} {lost|had lost} the {v} eye to a thorn at the age of nine, and {sees|saw} quite enough with the other.',
      'Over the {v} eye, which {is|was} gone, {X} {wears|wore} a patch of dark green silk.',
      '{X} {is|was} blind of the {v} eye, and {chooses|chose} {his} chair accordingly.',
    ],
    contradict: [
      'The patch {X} {wears|wore} over the empty socket of the {v} eye {has|had} slipped, and nobody {likes|liked} to say so.',
      '{p.x} {sit|sits|sat} on the {v} side of {X}, the blind side, where the eye {is|was} missing, and {am|is|was} not seen.',
      "There {is|was} glass where {X's} {v} eye should have been, and it {catches|caught} the lamp a moment after the living one.",
    ],
  },
];
