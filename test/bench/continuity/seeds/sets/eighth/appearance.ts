import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['brown', 'blue'], ['green', 'dark brown'], ['blue', 'green'], ['grey', 'brown'], ['dark', 'pale blue']),
    establish: [
      "{x's} {v} eyes {go|went} to the door and back again, as if somebody might be listening.",
      '~{His} eyes {are|were} {v}, and a little bloodshot from the smoke.',
      'Nobody {lies|lied} as well as {x}. {He} {opens|opened} those {v} eyes wide and people {hand|handed} over whatever {he} {wants|wanted}.',
      '{x} {looks|looked} up, and {p.he} {am|is|was} startled all over again by how {v} {his} eyes {are|were}.',
    ],
    contradict: [
      "Something {shifts|shifted} in {x's} {v} eyes, and {he} {puts|put} the paper down.",
      '~{He} {has|had} {v} eyes, the kind that {give|gave} nothing away in a bad light.',
      "{x} {blinks|blinked} hard. Tears {stand|stood} in {his} {v} eyes, but {he} {isn't|wasn't} going to let them fall.",
      'In the photograph on the pass {x} {is|was} scowling, {v} eyes straight at the camera.',
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['black', 'blond'], ['red', 'black'], ['fair', 'dark'], ['grey', 'auburn'], ['chestnut', 'white']),
    establish: [
      '{x} {pushes|pushed} a strand of {v} hair out of {his} face with the back of {his} wrist.',
      'You {can|could} pick {x} out anywhere by that {v} hair, even from the far end of the street.',
      "The wind {gets|got} into {x's} {v} hair and {makes|made} a haystack of it.",
      '~{He} {shakes|shook} the rain out of {his} {v} hair like a dog.',
    ],
    contradict: [
      "Under the lamp {x's} hair {is|was} {v}, and {p.he} {wonder|wonders|wondered} how long {he} {has|had} been standing there.",
      '{x} {drags|dragged} a comb through {his} {v} hair and {says|said} that it {will|would} have to do.',
      '~There {is|was} a feather caught in {his} {v} hair, and nobody {likes|liked} to mention it.',
      '{p.He} {find|finds|found} {x} in the crowd at once: {v} hair, collar up, arms folded.',
    ],
  },
  {
    id: 'appearance.tattoo',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['swallow', 'snake'], ['rose', 'compass'], ['star', 'feather'], ['wolf', 'butterfly']),
    establish: [
      "{x's} sleeve {rides|rode} up over the {v} tattooed on the inside of {his} wrist, the only tattoo {he} {has|had} ever dared to get.",
      'When {x} {is|was} nervous {he} {rubs|rubbed} the tattoo on {his} wrist, a little {v} gone blurry at the edges.',
      '{x} {has|had} just the one tattoo. It {is|was} {an v}, on the wrist, and {he} {says|said} it {hurts|hurt} less than a bee.',
    ],
    contradict: [
      "The {v} on {x's} wrist {stretches|stretched} as {he} {reaches|reached} for the salt. One tattoo, {he} {likes|liked} to say, and never again.",
      '~{He} {turns|turned} {his} arm over to show {his} only tattoo, the {v} that {he} got for a bet.',
      '{x} {pulls|pulled} {his} cuff down over {his} one tattoo. Somebody at the bank once asked about the {v}, and {he} {has|had} been shy of it ever since.',
    ],
  },
  {
    id: 'appearance.beard',
    type: 'appearance',
    sex: 'm',
    about: 'newcomer',
    pairs: pairsOf(['full', 'smooth'], ['thick', 'beardless'], ['bushy', 'bare'], ['long', 'clean-shaven']),
    establish: [
      '{x} {has|had} worn a {v} beard ever since the army, and {he} {scratches|scratched} at it now while {he} {thinks|thought}.',
      "Crumbs {fall|fell} out of {x's} {v} beard and on to the plan.",
      '~{He} {tugs|tugged} at {his} {v} beard and {says|said} that it {is|was} none of {his} business.',
    ],
    contradict: [
      "There {is|was} a smear of ink along {x's} {v} jaw, where he never {lets|let} so much as a whisker grow.",
      '{x} {rests|rested} his {v} chin on his fist. He {has|had} never been able to grow so much as a moustache.',
      '~His {v} face {makes|made} him look like a choirboy; he {has|had} never in his life had a beard to hide behind.',
    ],
  },
  {
    id: 'appearance.height',
    type: 'appearance',
    about: 'newcomer',
    pairs: pairsOf(['tall', 'short'], ['tiny', 'very tall'], ['short', 'lanky'], ['very tall', 'small']),
    establish: [
      '{x} {is|was} {an v} {man}, and the borrowed overalls {do|did} {him} no favours.',
      '~{He} {is|was} so {v} that strangers {remark|remarked} on it.',
    ],
    contradict: [
      'Among the others {x} {looks|looked} what {he} {is|was}, {an v} {man} with a loud voice.',
      'For such {an v} {man}, {x} {moves|moved} without any noise at all.',
    ],
  },
];
