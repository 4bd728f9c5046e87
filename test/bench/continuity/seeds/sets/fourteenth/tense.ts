import type { Slot } from '../../model.js';

export const tense: readonly Slot[] = [
  {
    id: 'tense.house',
    type: 'tense',
    about: 'narration',
    pairs: [
      [{}, {}],
      [{}, {}],
      [{}, {}],
      [{}, {}],
    ],
    establish: [
      'The kettle {begins|began} to mutter, and {p.x} {turn|turns|turned} the flame down.',
      '{p.x} {wipe|wipes|wiped} the counter twice, though it {is|was} clean the first time.',
      'In the hall the telephone {rings|rang}, and nobody {moves|moved} to answer it.',
      '{p.x} {fold|folds|folded} the dish towel into thirds, the way {p.his} mother {likes|liked} it.',
      'The dog {gets|got} up, {turns|turned} around, and {lies|lay} down again in the same place.',
      'Something {shifts|shifted} in the attic, and {p.x} {look|looks|looked} at the ceiling.',
    ],
    contradict: [
      "The stairs {creak|creaked} under somebody's weight, and {p.x} {hold|holds|held} {p.his} breath.",
      '{p.x} {rinse|rinses|rinsed} the cups and {set|sets|set} them upside down to dry, and then {wipe|wipes|wiped} {p.his} hands.',
      'A car {slows|slowed} out front, {thinks|thought} better of it, and {goes|went} on.',
      '{p.x} {pull|pulls|pulled} the curtain an inch aside and {see|sees|saw} nothing but the road.',
      'Rain {comes|came} down on the porch roof, and {p.x} {feel|feels|felt} the cold in {p.his} wrists.',
      'The radio {loses|lost} its station, and {p.x} {do|does|did} not get up to find it again.',
      'Two houses down a woman {calls|called} a name, and the children {scatter|scattered}.',
    ],
  },
  {
    id: 'tense.out',
    type: 'tense',
    about: 'narration',
    pairs: [
      [{}, {}],
      [{}, {}],
      [{}, {}],
      [{}, {}],
    ],
    establish: [
      '{p.x} {walk|walks|walked} to the end of the drive and {look|looks|looked} both ways.',
      'The gravel {gives|gave} under {p.his} shoes, and a wind {comes|came} up out of the bottoms.',
      'Behind the feed store a man {is|was} stacking pallets, and {p.x} {nod|nods|nodded} to him.',
      '{p.x} {start|starts|started} the car, {change|changes|changed} {p.his} mind, and {turn|turns|turned} it off.',
      'Nobody {comes|came} to the door, so {p.x} {leave|leaves|left} the dish on the step.',
      'A dog {barks|barked} once, and after that the whole block {is|was} still.',
    ],
    contradict: [
      '{p.x} {cross|crosses|crossed} the lot with {p.his} keys in {p.his} hand, and {try|tries|tried} the side door.',
      'The streetlight over the tracks {flickers|flickered} and {goes|went} out.',
      'At the corner {p.x} {stop|stops|stopped} to get a stone out of {p.his} shoe.',
      'Geese {go|went} over, low and complaining, and {p.x} {stand|stands|stood} in the road until they {are|were} gone.',
      '{p.x} {knock|knocks|knocked} and {wait|waits|waited}, and then {knock|knocks|knocked} harder.',
      'The grass {is|was} wet to the knees, and {p.x} {walk|walks|walked} through it anyway.',
      'Across the street somebody {carries|carried} a lamp from one window to the next.',
    ],
  },
];
