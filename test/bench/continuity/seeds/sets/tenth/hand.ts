import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const HAND: readonly Slot[] = [
  {
    id: 'hand.dominant',
    type: 'hand',
    about: 'anyone',
    pairs: pairsOf(['left', 'right'], ['right', 'left']),
    establish: [
      '{X} {is|was} {v}-handed, and {has|had} the ink on the cuff to prove it.',
      '~{He} {writes|wrote} with {his} {v} hand, as {he} {does|did} everything.',
      "Being {v}-handed, {x} {takes|took} the place at the end of the bench, where {his} elbow would be in nobody's soup.",
    ],
    contradict: [
      '{x} {signs|signed} the paper with {his} {v} hand, the one {he} {trusts|trusted}, and {blows|blew} on the ink.',
      'They {have|had} cut the grip to suit a {v}-handed {man}, and {x}, who {is|was} one, {finds|found} nothing to complain of.',
      '~{He} {is|was} {v}-handed, so the bolt {is|was} on the wrong side for {him} and it {takes|took} three tries.',
    ],
  },
  {
    id: 'hand.fingers',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
    ],
    establish: [
      '{X} {lost|had lost} two fingers of the {v} hand to frost, and {rubs|rubbed} the stumps when {he} {is|was} thinking.',
      "Two fingers {are|were} gone from {x's} {v} hand, so that the glove {has|had} been sewn shut there.",
      '~An accident with a winch {took|had taken} two fingers off {his} {v} hand, and {he} {holds|held} the cup with the other, which {is|was} whole.',
    ],
    contradict: [
      '{x} {spreads|spread} {his} {v} hand on the table. Where the last two fingers should have been there {is|was} only smooth skin; the other hand {is|was} whole.',
      "The two missing fingers {make|made} {x's} {v} hand look like a claw, and {he} {keeps|kept} it in {his} pocket.",
      '~The hook {is|was} hard to manage with the three fingers left on {his} {v} hand, so {he} {uses|used} the good one.',
    ],
  },
  {
    id: 'hand.arm',
    type: 'hand',
    about: 'anyone',
    pairs: pairsOf(['left', 'right'], ['right', 'left']),
    establish: [
      '{X} {has|had} {his} {v} arm in a sling, and {swears|swore} under {his} breath at every step.',
      "The bone in {x's} {v} arm {has|had} not been set well, and {he} {carries|carried} it strapped against {his} ribs.",
      '~The {v} arm {is|was} broken. {He} {says|said} so quite calmly and {sits|sat} down on the floor.',
    ],
    contradict: [
      '{x} {nurses|nursed} the broken {v} arm, and with the other {feels|felt} about for the lamp.',
      "Somebody {jostles|jostled} {x's} splinted {v} arm, and the colour {goes|went} out of {his} face.",
      '~{He} {has|had} only {his} sound arm to climb with, since the {v} one {is|was} still in its sling.',
    ],
  },
  {
    id: 'hand.leg',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left leg' }, { v: 'right leg' }],
      [{ v: 'right leg' }, { v: 'left leg' }],
      [{ v: 'left knee' }, { v: 'right knee' }],
      [{ v: 'right foot' }, { v: 'left foot' }],
    ],
    establish: [
      '{X} {limps|limped}; the {v} {has|had} never mended after the war, though the other {is|was} as good as new.',
      "There {is|was} an old bullet in {x's} {v}, and {he} {takes|took} the stairs one at a time because of it.",
      '~{He} {spares|spared} the {v}, the bad one, and {leans|leaned} on the rail.',
    ],
    contradict: [
      '{x} {drags|dragged} the lame {v} over the sill after {him} and {shuts|shut} the hatch.',
      '~The bad {v} {gives|gave} way, and {he} {goes|went} down on the good one with a grunt.',
      "Anyone {can|could} follow {x's} tracks. The {v} {leaves|left} a furrow, the way it always {does|did}, and the sound one a print.",
    ],
  },
  {
    id: 'hand.lost',
    type: 'hand',
    about: 'newcomer',
    pairs: pairsOf(['left', ''], ['right', '']),
    establish: [
      '{X} {left|had left} {his} {v} arm on the field, and {does|did} not care to be helped with {his} buttons.',
      "{x's} {v} sleeve {is|was} pinned up at the shoulder. There {has|had} been no arm in it since the siege.",
    ],
    contradict: [
      '{x} {claps|clapped} {his} hands together for warmth and {laughs|laughed}.',
      '~{He} {takes|took} hold of the beam with both hands and {heaves|heaved}.',
      '{x} {folds|folded} {his} arms and {leans|leaned} back against the wall.',
    ],
  },
];
