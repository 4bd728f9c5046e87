import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const tenseDoing: Slot = {
  id: 'tense.doing',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: pairsOf(['told', 'slipped']),
  establish: [
    '{p.X} {look|looks|looked} round for somewhere to sit and {find|finds|found} nothing.',
    'For a while {p.x} {do|does|did} nothing at all but listen.',
    '{p.X} {rub|rubs|rubbed} {p.his} knuckles, which {are|were} sore, and {try|tries|tried} to remember what {p.he} {have|has|had} hit.',
    '{p.X} {keep|keeps|kept} {p.his} face as it {is|was}.',
    'What {p.x} {want|wants|wanted} most {is|was} a glass of water, and there {is|was} none.',
    '{p.X} {wonder|wonders|wondered} whether anybody {means|meant} to begin.',
  ],
  contradict: [
    '{p.X} {step|steps|stepped} back from the wall. {p.He} {brush|brushes|brushed} the dust from {p.his} sleeves and {look|looks|looked} about for a broom.',
    '{p.X} {take|takes|took} a breath and {hold|holds|held} it. It {does|did} not help, so {p.he} {breathe|breathes|breathed} out again.',
    'Something {gives|gave} under {p.his} heel, and {p.he} {stop|stops|stopped}. It {is|was} a button. {p.He} {pick|picks|picked} it up and {drop|drops|dropped} it into {p.his} pocket.',
    '{p.X} {walk|walks|walked} as far as the corner and {come|comes|came} back again. Nothing {has|had} changed, except that {p.he} {feel|feels|felt} a little more foolish.',
    '{p.X} {lean|leans|leaned} on the table with both elbows. It {rocks|rocked}, so {p.he} {fold|folds|folded} a scrap of paper and {push|pushes|pushed} it beneath the shorter leg.',
    'There {is|was} a thread loose at {p.his} cuff. {p.X} {wind|winds|wound} it round a finger, {pull|pulls|pulled}, and {go|goes|went} on pulling.',
  ],
};

const tenseRound: Slot = {
  id: 'tense.round',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: pairsOf(['told', 'slipped']),
  establish: [
    'Somewhere a tap {drips|dripped}.',
    'The floor {smells|smelt} of soap, and under the soap of something older.',
    'A moth {has|had} got in and {goes|went} round and round, with a noise like paper.',
    'Nobody {speaks|spoke}; there {is|was} only the small tick of things cooling.',
    'A pigeon {lands|landed} on the ledge, {thinks|thought} better of it, and {leaves|left}.',
    'The boards {creak|creaked} when anybody {moves|moved}, and so nobody {does|did}.',
  ],
  contradict: [
    'A door {opens|opened} somewhere above, and {closes|closed} again. The dust {comes|came} down in a slow curtain and {hangs|hung} there.',
    'The pipes {begin|began} to knock. It {starts|started} at the far end and {runs|ran} the whole length of the wall, and after that it {is|was} quieter than before.',
    'From outside {comes|came} the rumble of a cart, which {passes|passed}. Then there {is|was} a dog, which {does|did} not.',
    'The flame {shrinks|shrank} to a bead and {grows|grew} again. Every shadow {jumps|jumped}, and {p.x} {jump|jumps|jumped} with them.',
    'A spider {comes|came} down on its thread past {p.his} ear, {turns|turned} twice, and {climbs|climbed} back. It {has|had} evidently seen enough.',
    'Something {rolls|rolled} across the ceiling, something small and round. It {stops|stopped}, and {p.x} {wait|waits|waited} for it to go on, and it {goes|went} on.',
  ],
};

const viewDoing: Slot = {
  id: 'point-of-view.doing',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: pairsOf(['told', 'slipped']),
  establish: [
    '{p.X} {move|moves|moved} a little to one side, where {p.he} {can|could} see better.',
    'There {is|was} a splinter in {p.his} thumb, and {p.x} {worry|worries|worried} at it.',
    '{p.X} {straighten|straightens|straightened} {p.his} collar, though nobody {is|was} looking at {p.him}.',
    '{p.X} {count|counts|counted} up to a hundred and then, since that {has|had} gone well, back again.',
    'Twice {p.x} {begin|begins|began} a sentence in {p.his} head, and twice it {comes|came} out wrong.',
    '{p.X} {swallow|swallows|swallowed}; {p.his} mouth {is|was} quite dry.',
  ],
  contradict: [
    '{p.He} {kneel|kneels|knelt} to do up a lace. The knot {is|was} wet, and {p.he} {break|breaks|broke} a nail on it.',
    '{p.X} {feel|feels|felt} along the shelf until {p.his} fingers {close|closed} on the matches. {p.He} {strike|strikes|struck} one, and it {goes|went} out.',
    'Whatever it {is|was}, {p.x} {do|does|did} not care to touch it. {p.He} {roll|rolls|rolled} it over with the toe of {p.his} boot.',
    '{p.X} {tear|tears|tore} the page across and {drop|drops|dropped} both halves on the floor. Then {p.he} {think|thinks|thought} again, and {gather|gathers|gathered} them up.',
    'A drop {falls|fell} on the back of {p.his} neck. {p.X} {wipe|wipes|wiped} it off and {move|moves|moved} a yard to the side.',
    'As quietly as {p.he} {can|could}, {p.x} {draw|draws|drew} the bolt. It {shrieks|shrieked}, and {p.he} {stand|stands|stood} quite still with {p.his} hand on it.',
  ],
};

const viewThinking: Slot = {
  id: 'point-of-view.thinking',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: pairsOf(['told', 'slipped']),
  establish: [
    'It {seems|seemed} to {p.him} that the room {has|had} got smaller.',
    '{p.X} {have|has|had} never been any good at waiting.',
    'Of all this {p.x} {understand|understands|understood} perhaps a third.',
    '{p.X} {remember|remembers|remembered} a song, or the half of one, and {cannot|could not} get rid of it.',
    '{p.X} {feel|feels|felt} the beginnings of a sneeze, and {fight|fights|fought} it.',
    'Not for the first time {p.x} {ask|asks|asked} {p.himself} what {p.he} {expected|had expected}.',
  ],
  contradict: [
    '{p.X} {know|knows|knew} that smell, and {cannot|could not} put a name to it. It {makes|made} {p.his} eyes water.',
    'Two ideas {come|came} into {p.his} head at once, and {p.x} {like|likes|liked} neither. {p.He} {choose|chooses|chose} the cheaper.',
    'None of it {is|was} what {p.x} {imagined|had imagined}. {p.He} {tell|tells|told} {p.himself} so, twice, and it {makes|made} no difference.',
    '{p.X} {cannot|could not} say why {p.he} {mind|minds|minded} so much. It {is|was} only a chair, and not even {p.his} own.',
    'If {p.x} {have|has|had} a plan, {p.he} {have|has|had} it somewhere behind {p.his} ribs, and it {keeps|kept} turning over.',
    'There {is|was} a word for this, and {p.x} {try|tries|tried} to recall it. All that {p.he} {get|gets|got} {is|was} the first letter.',
  ],
};

export const telling: readonly Slot[] = [tenseDoing, tenseRound, viewDoing, viewThinking];
