import type { Slot } from '../../../model.js';
import { pairsOf } from '../../../pairs.js';

/** Told as the rest of the scene is. */
const asTold: readonly string[] = [
  '{p.He} {put|puts|put} both palms on the table and {wait|waits|waited} for the room to settle.',
  '{p.He} {cross|crosses|crossed} to the shelf and {take|takes|took} down the tin.',
  '{p.He} {know|knows|knew} that sound, and {go|goes|went} out to look.',
  '{p.He} {fold|folds|folded} the paper twice and {slide|slides|slid} it under the lamp.',
  '{p.He} {hear|hears|heard} the gate, then the steps, then nothing.',
  '{p.He} {sit|sits|sat} down on the lowest stair and {begin|begins|began} to unlace {p.his} boots.',
  '{p.He} {drink|drinks|drank} the water standing up.',
  '{p.He} {look|looks|looked} along the shelf, {find|finds|found} nothing, and {look|looks|looked} again.',
];

/** Passages for the slip itself; each half of the list serves one of the two. */
const tenseSlips: readonly string[] = [
  '{p.He} {walk|walks|walked} to the window and {look|looks|looked} down. The street {is|was} empty. {p.He} {pick|picks|picked} up the cup, {find|finds|found} it cold, and {drink|drinks|drank} it all the same.',
  'The kettle {begins|began} to mutter. {p.He} {get|gets|got} up, {move|moves|moved} it off the ring, and {stand|stands|stood} there with the cloth in {p.his} fingers.',
  '{p.He} {open|opens|opened} the drawer. There {are|were} pencils in it, and string, and a box of pins. {p.He} {close|closes|closed} it again.',
  'A cart {goes|went} by outside, and the glasses {ring|rang}. {p.He} {count|counts|counted} them without meaning to. {p.He} {lose|loses|lost} count and {give|gives|gave} it up.',
  'The floor {is|was} wet. {p.He} {step|steps|stepped} round the worst of it and {reach|reaches|reached} the far door, which {is|was} stuck. {p.He} {put|puts|put} a shoulder to it.',
  '{p.He} {spread|spreads|spread} the cloth. It {has|had} a stain at one corner, so {p.he} {turn|turns|turned} it round, and the stain {goes|went} with it.',
  'Nothing {moves|moved} on the path. {p.He} {wait|waits|waited} a little, {rub|rubs|rubbed} {p.his} neck, and {go|goes|went} back to the sorting.',
  '{p.He} {lean|leans|leaned} on the rail. Below, a man {drops|dropped} a crate and {swears|swore}, and somebody {laughs|laughed}. {p.He} {do|does|did} not laugh.',
  'The paper {tears|tore} where it {is|was} creased. {p.He} {lay|lays|laid} the halves together and {smooth|smooths|smoothed} them, and for a minute {p.he} {believe|believes|believed} they {will|would} hold.',
  '{p.He} {take|takes|took} the long way round. The dog {follows|followed} as far as the pump and {sits|sat} down there, and {p.he} {have|has|had} to go on alone.',
  'Somebody {has|had} left a chair in the passage. {p.He} {carry|carries|carried} it in, {set|sets|set} it straight, and {sit|sits|sat} on it.',
  '{p.He} {wash|washes|washed} the two plates and {dry|dries|dried} them. The cupboard {smells|smelled} of pepper. {p.He} {shut|shuts|shut} it quickly, as if something {might|might} get out.',
];

const viewpointSlips: readonly string[] = [
  '{p.He} {walk|walks|walked} down to the pump with the bucket. {p.His} boots {pinch|pinched}, and {p.he} {stop|stops|stopped} twice to rest.',
  'The smell of glue {reaches|reached} {p.him} before the door {is|was} open. {p.He} {hold|holds|held} {p.his} breath and {go|goes|went} in.',
  '{p.He} {have|has|had} not expected so many stairs. By the third landing {p.his} heart {is|was} knocking, and {p.he} {sit|sits|sat} down.',
  '{p.He} {try|tries|tried} the key, and it {turns|turned}. {p.He} {feel|feels|felt} foolish for having doubted it.',
  '{p.He} {put|puts|put} {p.his} ear to the wall. Whoever {is|was} on the other side {does|did} not want {p.him} to hear.',
  '{p.He} {tell|tells|told} them what {p.he} {know|knows|knew}, which {is|was} little. They {thank|thanked} {p.him} and {go|went} away.',
  '{p.He} {wipe|wipes|wiped} {p.his} face with {p.his} sleeve. Nobody {is|was} looking at {p.him}.',
  '{p.He} {remember|remembers|remembered} the way without thinking. {p.His} feet {find|found} the planks, one after another.',
  'Behind {p.him} the gate {swings|swung} to. {p.He} {do|does|did} not turn round, though {p.he} {want|wants|wanted} to.',
  '{p.He} {push|pushes|pushed} the money across the counter. The man {counts|counted} it and {gives|gave} {p.him} back a coin.',
  '{p.He} {wait|waits|waited} until they {are|were} gone, and then {p.he} {allow|allows|allowed} {p.himself} to sit.',
  'It {does|did} not matter to {p.him} who {has|had} broken it. {p.He} {sweep|sweeps|swept} up the pieces and {cut|cuts|cut} {p.his} thumb.',
];

const tense: Slot = {
  id: 'tense.scene',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: pairsOf(['told', 'slipped']),
  establish: asTold,
  contradict: tenseSlips,
};

const viewpoint: Slot = {
  id: 'point-of-view.person',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: pairsOf(['told', 'slipped']),
  establish: asTold.map((wording) => wording.replaceAll('the table', 'the bench')),
  contradict: viewpointSlips,
};

export const telling: readonly Slot[] = [tense, viewpoint];
