import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const TOLD = pairsOf(['told', 'slipped']);

const tensePerson: Slot = {
  id: 'tense.errand',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.He} {wash|washes|washed} {p.his} hands under the tap and {dry|dries|dried} them on a corner of the curtain.',
    'Without hurrying, {p.he} {fold|folds|folded} the newspaper back along its creases and {hide|hides|hid} it under a cushion.',
    '{p.He} {count|counts|counted} the coins a second time, and they {come|came} to the same.',
    'There {is|was} a stone in {p.his} shoe. {p.He} {lean|leans|leaned} on the wall and {shake|shakes|shook} it out.',
    '{p.He} {look|looks|looked} about for somewhere to stand the cup, and {find|finds|found} the sill.',
    'The button {comes|came} off in {p.his} fingers, and {p.he} {drop|drops|dropped} it into {p.his} pocket with the other things.',
  ],
  contradict: [
    '{p.He} {peel|peels|peeled} an orange and {lay|lays|laid} the rind along the ledge. The smell of it {reaches|reached} every corner. {p.He} {eat|eats|ate} one half and {wrap|wraps|wrapped} the other in {p.his} handkerchief.',
    'A splinter {works|worked} its way in under {p.his} thumbnail. {p.He} {suck|sucks|sucked} at it, {give|gives|gave} up, and {go|goes|went} on with the stacking.',
    '{p.He} {kneel|kneels|knelt} to the lock and {blow|blows|blew} the dust from it. Something inside {gives|gave} a click, and {p.he} {feel|feels|felt} foolishly proud.',
    'The sleeve of {p.his} jacket {catches|caught} on a nail. {p.He} {free|frees|freed} it thread by thread and {think|thinks|thought} about the price of cloth.',
    'Halfway along {p.he} {stop|stops|stopped} to move the weight from one arm to the other. Nobody {is|was} looking. {p.He} {hum|hums|hummed} a bar of something and {walk|walks|walked} on.',
    '{p.He} {turn|turns|turned} the cup until the chip {faces|faced} the wall. It {seems|seemed} only polite. Then {p.he} {drink|drinks|drank}, and the tea {tastes|tasted} of tin.',
  ],
};

const tenseAround: Slot = {
  id: 'tense.around',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    'The wind {gets|got} under a loose board and {drops|dropped} it again.',
    'Behind the wall a tap {drips|dripped} into a bucket, and the bucket {answers|answered}.',
    'A wasp {walks|walked} all the way round the rim of a saucer.',
    'Water {runs|ran} brown along the gutter and {carries|carried} a matchbox with it.',
    'The boards {smell|smelled} of soap, and here and there a knot {shines|shone}.',
    'Two sparrows {quarrel|quarrelled} over a crust until a third {takes|took} it.',
  ],
  contradict: [
    'A door {bangs|banged} somewhere, and the draught {lifts|lifted} the corner of a sheet of paper. Crumbs {roll|rolled}. Then everything {lies|lay} down again.',
    'The light {moves|moved} an inch along the wall and {finds|found} a nail. Nothing {hangs|hung} from it. A pale square underneath {shows|showed} where something {has|had} been.',
    'Dust {hangs|hung} in the air. A spider {sinks|sank} through it, {stops|stopped}, and {climbs|climbed} back up its own thread.',
    "Over the fence somebody's hens {complain|complained}. One of them {finds|found} a gap and {stands|stood} in it, astonished.",
    'A kettle lid {begins|began} to chatter. Steam {clouds|clouded} the glass, and a drop {runs|ran} down it and {leaves|left} a clear line.',
    'A few drops {tick|ticked} on the tin overhead, slowly at first. A gutter {fills|filled}. The smell of wet iron {comes|came} in from outside.',
  ],
};

const viewpointActs: Slot = {
  id: 'point-of-view.chore',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.He} {rub|rubs|rubbed} at a mark on the glass with {p.his} cuff.',
    'It {takes|took} {p.him} three matches to get a light, and {p.he} {burn|burns|burned} {p.his} thumb on the third.',
    '{p.He} {have|has|had} string in one pocket and half a candle in the other.',
    'The ground {is|was} slippery, and {p.he} {go|goes|went} carefully, with {p.his} arms held out.',
    'Nobody {offers|offered} {p.him} a chair, so {p.he} {sit|sits|sat} on an upturned crate.',
    "{p.He} {carry|carries|carried} the basin at arm's length and {empty|empties|emptied} it over the nettles.",
  ],
  contradict: [
    '{p.He} {pull|pulls|pulled} up {p.his} collar and {push|pushes|pushed} {p.his} hands into {p.his} sleeves. Even so the cold {finds|found} its way to {p.his} ribs.',
    '{p.He} {try|tries|tried} the handle, and the handle {comes|came} away in {p.his} hand. {p.He} {hide|hides|hid} it behind {p.his} back like a child.',
    '{p.He} {sharpen|sharpens|sharpened} the pencil with {p.his} knife, and the shavings {fall|fell} in {p.his} lap. They {smell|smelled} of cedar. {p.He} {save|saves|saved} the longest.',
    '{p.He} {miss|misses|missed} the last stair and {grab|grabs|grabbed} at the rail. {p.His} heart {goes|went} like a mill.',
    '{p.He} {undo|undoes|undid} the knot with {p.his} teeth, since {p.his} fingers {are|were} too cold. The string {tastes|tasted} of tar, and {p.he} {spit|spits|spat}.',
    'Behind {p.him} a plank {settles|settled}, and {p.he} {turn|turns|turned} with {p.his} heart in {p.his} mouth. The place {is|was} empty.',
  ],
};

const viewpointMind: Slot = {
  id: 'point-of-view.mind',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.He} {think|thinks|thought} of the list {p.he} {have|has|had} left on the table, with two things on it.',
    'The tune {is|was} in {p.his} head again, and {p.he} {cannot|could not} get past the second line.',
    '{p.He} {want|wants|wanted} very much to sit down.',
    'For once {p.he} {know|knows|knew} better than to answer.',
    'It {seems|seemed} to {p.him} that somebody {has|had} moved the ladder.',
    '{p.He} {decide|decides|decided} to say nothing about the broken pane.',
  ],
  contradict: [
    '{p.He} {wonder|wonders|wondered} whether {p.he} {have|has|had} locked the back door. In {p.his} mind {p.he} {see|sees|saw} the key, and the nail, and not {p.his} own hand between them.',
    'It {occurs|occurred} to {p.him} that nobody {knows|knew} where {p.he} {am|is|was}. {p.He} {find|finds|found} that {p.he} {do|does|did} not mind.',
    '{p.He} {remember|remembers|remembered} too late about the wet paint. It {is|was} on {p.his} cuff and on {p.his} elbow, and by now it {is|was} very likely on the cat.',
    'A kind of laziness {comes|came} over {p.him}, warm and not unpleasant. {p.He} {look|looks|looked} at {p.his} boots and {feel|feels|felt} no wish to move them.',
    '{p.He} {feel|feels|felt} the blush start under {p.his} ears. There {is|was} nothing to blush at, but {p.his} ears {have|had} never needed a reason.',
    '{p.He} {have|has|had} a speech ready. When it {comes|came} to the point, {p.he} {get|gets|got} through two words of it and {lose|loses|lost} the rest.',
  ],
};

export const telling: readonly Slot[] = [tensePerson, tenseAround, viewpointActs, viewpointMind];
