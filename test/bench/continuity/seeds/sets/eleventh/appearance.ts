import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['green', 'brown'], ['blue', 'brown'], ['grey', 'hazel'], ['dark brown', 'pale blue'], ['hazel', 'blue']),
    establish: [
      '{x} {has|had} taken off {his} sunglasses, and {his} {v} eyes {are|were} bloodshot from the drive.',
      '~{His} {v} eyes {move|moved} down the page faster than {seems|seemed} possible.',
      'The passport photo {does|did} {x} no favours, but it {has|had} caught the {v} eyes well enough.',
      "There {is|was} an eyelash stuck to {x's} cheek, just below one {v} eye, and nobody {likes|liked} to mention it.",
    ],
    contradict: [
      '{x} {rubs|rubbed} {his} {v} eyes and {asks|asked} whether there {is|was} any more coffee.',
      '~{His} eyes, {v} and very steady, {stay|stayed} on the door the whole time.',
      "The light from the fridge {falls|fell} across {x's} face and {shows|showed} how tired those {v} eyes {are|were}.",
      "{p.x} {find|finds|found} {x's} {v} eyes in the mirror over the sink, and {look|looks|looked} away first.",
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(['black', 'blond'], ['red', 'dark brown'], ['grey', 'jet-black'], ['fair', 'black'], ['brown', 'ginger']),
    establish: [
      '{x} {pushes|pushed} {his} {v} hair out of {his} face and {bends|bent} over the map again.',
      "Somebody {has|had} left the window open, and {x's} {v} hair {keeps|kept} blowing into {his} mouth.",
      '~Rain {has|had} flattened {his} {v} hair, and it {is|was} dripping onto the mat.',
      "Plaster dust {has|had} settled everywhere, on the sills, on the cups, on {x's} {v} hair.",
    ],
    contradict: [
      '{x} {is|was} easy to pick out in the queue, with that {v} hair sticking up at the crown.',
      '~{He} {runs|ran} a comb through {his} {v} hair without bothering to look in the glass.',
      "A strand of {x's} {v} hair {has|had} caught in the zip, and {he} {swears|swore} under {his} breath.",
      "The nurse {tucks|tucked} {x's} {v} hair behind {his} ear so as to get at the cut.",
    ],
  },
  {
    id: 'appearance.beard',
    type: 'appearance',
    sex: 'm',
    about: 'anyone',
    pairs: pairsOf(
      ['thick beard', 'clean-shaven jaw'],
      ['untidy grey beard', 'smooth, shaven chin'],
      ['ginger beard', 'bare, beardless chin'],
      ['clean-shaven chin', 'bushy beard'],
    ),
    establish: [
      '{x} {rests|rested} {his} {v} on one fist and {listens|listened} to the end.',
      '~There {is|was} egg on {his} {v}, and {he} {does|did} not seem to care.',
      "The scarf {is|was} wound so high that it {hides|hid} half of {x's} {v}.",
    ],
    contradict: [
      '{x} {wipes|wiped} the soup from {his} {v} with the back of {his} hand.',
      '~{He} {lifts|lifted} {his} {v} and {points|pointed} with it towards the stairs.',
      "A drop of sweat {runs|ran} down {x's} cheek and {hangs|hung} for a moment on {his} {v}.",
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: pairsOf(
      ['left cheek', 'right cheek'],
      ['chin', 'forehead'],
      ['right forearm', 'left forearm'],
      ['forehead', 'left cheek'],
      ['upper lip', 'chin'],
    ),
    establish: [
      '{x} {touches|touched} the scar on {his} {v}, the way other people touch wood.',
      '~{He} {has|had} only the one scar, on {his} {v}, and a different story each time to go with it.',
      'When {x} {is|was} angry the scar on {his} {v} {goes|went} white, and it {is|was} white now.',
    ],
    contradict: [
      '{x} {turns|turned} so that the scar on {his} {v} {is|was} out of the light.',
      '~The scar on {his} {v} {itches|itched}, and {he} {rubs|rubbed} at it with a knuckle.',
      'A child at the next table {stares|stared} at {x}, at the scar on {his} {v}, until its mother {turns|turned} it round.',
    ],
  },
  {
    id: 'appearance.glasses',
    type: 'appearance',
    about: 'anyone',
    pairs: [[{}, {}]],
    establish: [
      '{x} {has|had} never worn glasses in {his} life, and {reads|read} the small print aloud from across the table.',
      '~{He} {has|had} perfect eyes, the optician {says|said} so every time, and {sends|sent} {him} home with nothing.',
      'Of everyone in the office only {x} {has|had} never needed glasses.',
    ],
    contradict: [
      "{x's} glasses {have|had} steamed up, and {he} {wipes|wiped} them on {his} sleeve as {he} {has|had} done ten times a day since school.",
      '~{He} {pushes|pushed} {his} glasses up {his} nose, an old habit, and {starts|started} again from the top of the list.',
      'Without {his} glasses {x} {can|could} hardly tell the door from the window; {he} {has|had} worn them since {he} was a child.',
    ],
  },
];
