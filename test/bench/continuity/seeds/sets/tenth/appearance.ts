import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const APPEARANCE: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['grey', 'brown'], ['green', 'dark brown'], ['blue', 'hazel'], ['brown', 'pale blue'], ['black', 'green']),
    establish: [
      '{X} {has|had} {v} eyes, and {he} {turns|turned} them on {p.him} now as if a promise {has|had} been made and then forgotten.',
      '{x} {lifts|lifted} the light to {his} own face, so that nobody {can|could} mistake who {has|had} come: the long jaw, the {v} eyes, the stubborn mouth.',
      '~It {is|was} the eyes that people {remember|remembered}, {v} and very steady, the kind that {make|made} liars talk too fast.',
      'Whatever {x} {thinks|thought} of the plan, nothing of it {shows|showed} in {his} {v} eyes.',
    ],
    contradict: [
      "{x's} {v} eyes {are|were} wet when {he} {looks|looked} up from the page.",
      '~{He} {blinks|blinked} the dust out of {his} {v} eyes and {asks|asked} how much farther it {is|was}.',
      '{x} {says|said} nothing, only {rubs|rubbed} {his} {v} eyes, and then {goes|went} to see about the rope.',
      'There {is|was} a long silence. {x} {lowers|lowered} {his} {v} eyes first and {begins|began} folding up the map.',
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['red', 'black'], ['fair', 'dark'], ['black', 'blond'], ['chestnut', 'white'], ['white', 'red']),
    establish: [
      '{X} {has|had} tied back {his} {v} hair with a bit of sail thread, and it {keeps|kept} slipping loose.',
      "Dust {has|had} settled on everything, even on {x's} {v} hair, and {he} {shakes|shook} it out like a dog.",
      '~{His} hair {is|was} {v}, cropped close for the journey, and it {makes|made} {his} ears look too large.',
    ],
    contradict: [
      '{x} {comes|came} in with rain in {his} {v} hair and {does|did} not trouble to wipe {his} boots.',
      '~{He} {pushes|pushed} a lock of {v} hair behind one ear and {bends|bent} over the hinge again.',
      'It {is|was} easy to find {x} in a crowd; {p.x} {have|has|had} only to look for the {v} hair.',
      'A hairpin, a splinter, anything would do, {x} {says|said}, and {drags|dragged} a wire out of {his} {v} hair.',
    ],
  },
  {
    id: 'appearance.build',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['tall', 'short'], ['very tall', 'tiny'], ['tall', 'small'], ['gaunt, towering', 'stout little']),
    establish: [
      '{X} {is|was} a {v} {man}, and {ducks|ducked} under the beam without thinking, as {he} {does|did} under every beam.',
      'The bunk {has|had} not been made for {an v} {man}. {x} {lies|lay} in it with {his} feet hanging over the end.',
      'Somebody {v} {is|was} standing at the back, head and shoulders above the others, and it {is|was} {X}.',
    ],
    contradict: [
      '{x} {is|was} {an v} {man}, and {has|had} to stand on a crate to see over the wall with the rest.',
      'Not even on tiptoe {can|could} {x} reach the shelf. It {is|was} the trouble with being so {v}.',
      "~{An v} {man}, {he} {comes|came} up no higher than the bolt on the door, and {walks|walked} two steps to everyone else's one.",
    ],
  },
  {
    id: 'appearance.beard',
    type: 'appearance',
    sex: 'm',
    about: 'anyone',
    pairs: pairsOf(['beard', 'clean-shaven'], ['thick beard', 'smooth'], ['forked beard', 'beardless'], ['great untidy beard', 'bare']),
    establish: [
      '{X} {strokes|stroked} his {v} while he {reads|read}, and {says|said} nothing until he {has|had} come to the end.',
      "There {are|were} crumbs in {x's} {v}. He {brushes|brushed} them out and {asks|asked} whether there {is|was} any more.",
    ],
    contradict: [
      "{x's} {v} chin {goes|went} up at that, like a schoolboy's.",
      '~His face {is|was} {v}, and the cold {has|had} turned the whole of it red, from jaw to jaw.',
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'left cheek' }, { v: 'right cheek' }],
      [{ v: 'forehead' }, { v: 'chin' }],
      [{ v: 'chin' }, { v: 'left cheek' }],
      [{ v: 'right cheek' }, { v: 'forehead' }],
    ],
    establish: [
      '{X} {has|had} one scar, a white seam across the {v}, and {is|was} vain enough to sit with it turned from the light.',
      "The scar on {x's} {v}, the only one {he} {has|had}, {pulls|pulled} a little whenever {he} {smiles|smiled}.",
      '~{He} {rubs|rubbed} the old scar on {his} {v}, which {itches|itched} whenever somebody {lies|lied} to {him}.',
    ],
    contradict: [
      '{x} {sits|sat} with a finger laid along the old scar on {his} {v}, thinking it over.',
      "The lamp {picks|picked} out {x's} scar, the one across the {v}, and {leaves|left} the rest of the face dark.",
      '~The blood {has|had} gone from {his} face, and the scar on {his} {v} {stands|stood} out like a chalk line.',
    ],
  },
];
