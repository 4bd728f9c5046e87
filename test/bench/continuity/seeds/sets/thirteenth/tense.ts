import type { Slot } from '../../model.js';

export const tense: readonly Slot[] = [
  {
    id: 'tense.action',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {open|opens|opened} the biscuit tin, {find|finds|found} it empty and {draw|draws|drew} the obvious conclusion.',
      'Somebody {drops|dropped} a tray. {p.x} {jump|jumps|jumped}, and {pretend|pretends|pretended} to have been about to stand up anyway.',
      '{p.x} {go|goes|went} round the room once, slowly, and {stop|stops|stopped} in front of the coats.',
      '{p.x} {take|takes|took} a pencil from the jar, {break|breaks|broke} the point of it and {choose|chooses|chose} another.',
      '{p.x} {lean|leans|leaned} against the wall and {wait|waits|waited} for somebody to say something stupid, which {does|did} not take long.',
      '{p.x} {turn|turns|turned} over the envelope, {sniff|sniffs|sniffed} it and {hand|hands|handed} it back.',
    ],
    contradict: [
      '{p.x} {give|gives|gave} the drawer a shove, {bark|barks|barked} a knuckle and {say|says|said} something that {is|was} not in the hymn book.',
      'The lid {comes|came} off with a pop, and {p.x} {step|steps|stepped} back in case there {is|was} more to follow.',
      '{p.x} {fold|folds|folded} the receipt in four and {slide|slides|slid} it under the sugar bowl, where nobody ever {looks|looked}.',
      '{p.x} {sit|sits|sat} down, {remember|remembers|remembered} about the wet paint and {get|gets|got} up again.',
      'A cup {falls|fell} in the next room, and {p.x} {go|goes|went} to see who {has|had} thrown it.',
      '{p.x} {count|counts|counted} the spoons, {come|comes|came} out one short and {begin|begins|began} again from the other end.',
    ],
  },
  {
    id: 'tense.setting',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      'The radiator {knocks|knocked} like a lodger who {has|had} lost his key, and nobody {lets|let} it in.',
      'A smell of toast {comes|came} from somewhere, and it {makes|made} {p.him} think better of the place.',
      'Nothing in the room {matches|matched}. {p.x} {like|likes|liked} it all the more for that.',
      'The floor {slopes|sloped} a little, so that anything round {ends|ended} up under the radiator, and {p.x} {know|knows|knew} better than to bring marbles.',
      'From outside {comes|came} the noise of a man losing an argument with a gate.',
      'There {is|was} a queue, as there always {is|was}, and {p.x} {join|joins|joined} the wrong end of it.',
    ],
    contradict: [
      'The door {sticks|stuck}, as it always {does|did}, and {opens|opened} all at once.',
      'There {is|was} a coat on the hook that {belongs|belonged} to no one, and {p.x} {feel|feels|felt} it watching.',
      'The tap {drips|dripped} into a saucepan, and the saucepan {has|had} nearly had enough.',
      'Overhead somebody {walks|walked} to the window and {walks|walked} back, and each time the lampshade {trembles|trembled}.',
      'The lino {curls|curled} up at the corners, and a strip of brown tape {keeps|kept} the worst of it from {p.his} feet.',
      'It {smells|smelled} of wet dog and floor polish, and {p.x} {breathe|breathes|breathed} through {p.his} mouth.',
    ],
  },
];
