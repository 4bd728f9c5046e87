import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const TOLD = pairsOf(['told', 'slipped']);

const moves: Slot = {
  id: 'tense.moves',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.x} {shift|shifts|shifted} from foot to foot.',
    '{p.x} {let|lets|let} out a long breath, shoulders dropping, and {push|pushes|pushed} the hair off {p.his} forehead.',
    'Fingers drumming, jaw tight, {p.x} {stare|stares|stared} at a spot on the floor until it {blurs|blurred}.',
    '{p.x} {am|is|was} tired.',
    '{p.x} {press|presses|pressed} {p.his} palms together, feeling the pulse in them, and {wait|waits|waited} for it to slow.',
    "Something {catches|caught} in {p.x's} throat, and {p.he} {swallow|swallows|swallowed} it down.",
  ],
  contradict: [
    '{p.x} {walk|walks|walked} to the far wall. {p.He} {touch|touches|touched} it once, lightly, then {turn|turns|turned} back.',
    'Slowly, hardly breathing, {p.x} {bend|bends|bent} down. The bag {is|was} heavy, and {p.he} {lift|lifts|lifted} it with both arms, grunting.',
    '{p.x} {clear|clears|cleared} {p.his} throat. Nobody {looks|looked} round. Heat {creeps|crept} up the back of {p.his} neck, prickling, and {p.he} {tug|tugs|tugged} at {p.his} collar.',
    '{p.x} {rub|rubs|rubbed} {p.his} eyes. The room {swims|swam}, {settles|settled}, {comes|came} back into focus.',
    "A shiver {runs|ran} the length of {p.x's} spine. {p.He} {hug|hugs|hugged} {p.his} elbows, teeth clenched, and {wait|waits|waited}.",
    '{p.x} {take|takes|took} three steps and {stop|stops|stopped}, one hand raised. {p.He} {can|can|could} hear {p.his} own blood, a dull tide coming and going.',
  ],
};

const surroundings: Slot = {
  id: 'tense.surroundings',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    'It {is|was} quiet.',
    'Somewhere a tap {drips|dripped}, each drop landing with a small, exact click.',
    'Dust {turns|turned} in the light, unhurried, like something being thought over.',
    "A draught {slides|slid} under the door, carrying the smell of rain, of iron, of somebody's cigarette.",
    'The floorboards {creak|creaked} under a weight that {is|was} not there.',
    'The silence {stretches|stretched}, thin and bright as wire.',
  ],
  contradict: [
    'A door {slams|slammed} somewhere close. The sound {rolls|rolled} through the walls and {dies|died} away.',
    'The light {flickers|flickered}, {steadies|steadied}, {flickers|flickered} again. Shadows {leap|leapt} up the wall and {fall|fell} back, exhausted.',
    'A moth {blunders|blundered} in, dusty, frantic. It {circles|circled} once, {strikes|struck} the bulb, and {drops|dropped} to the floor, wings still whirring.',
    'Rain {begins|began}, a few fat drops at first. Then it {comes|came} down all at once, drowning every other sound.',
    'A gust {shakes|shook} the door in its frame. Papers {lift|lifted}, {drift|drifted}, {settle|settled} on the boards, one of them face up.',
    'The smell of smoke {reaches|reached} them then, bitter, unmistakable. Heads {lift|lifted}. Nobody {speaks|spoke}.',
  ],
};

const body: Slot = {
  id: 'pov.body',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.x} {am|is|was} cold.',
    "Gooseflesh {rises|rose} along {p.x's} arms, each hair standing up to listen.",
    '{p.x} {bite|bites|bit} the inside of {p.his} cheek and {taste|tastes|tasted} iron.',
    "{p.x's} stomach {growls|growled}, loud, embarrassing, and {p.he} {cough|coughs|coughed} to cover it.",
    "The ache behind {p.x's} eyes {has|had} begun again, a slow thumb pressing, pressing.",
    '{p.x} {breathe|breathes|breathed} in for four, out for four, as {p.he} {have|has|had} been taught.',
  ],
  contradict: [
    '{p.He} {roll|rolls|rolled} {p.his} shoulders until they {click|clicked}. Then {p.he} {stand|stands|stood} very still, listening to {p.his} own breath.',
    "{p.x's} heart {hammers|hammered}. {p.He} {press|presses|pressed} a hand flat against {p.his} ribs, willing it slower.",
    'A yawn {overtakes|overtook} {p.him}, enormous, jaw-cracking. {p.He} {wipe|wipes|wiped} the water from {p.his} eyes with a knuckle.',
    "{p.x's} hands {won't|wouldn't} stop trembling. {p.He} {push|pushes|pushed} them into {p.his} pockets, fingers curling around nothing.",
    'Hungry, light-headed, {p.x} {lean|leans|leaned} against the nearest upright thing. {p.He} {count|counts|counted} to ten, and the ground {steadies|steadied} under {p.his} feet.',
    "Cold sweat {gathers|gathered} at the base of {p.x's} spine. {p.He} {straighten|straightens|straightened}, and {p.he} {make|makes|made} {p.himself} smile.",
  ],
};

const acts: Slot = {
  id: 'pov.acts',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.x} {take|takes|took} a step back.',
    'Kneeling, {p.x} {retie|reties|retied} {p.his} bootlace, glad of an excuse not to look up.',
    '{p.x} {pick|picks|picked} a thread from {p.his} sleeve and {wind|winds|wound} it round one finger, tighter, tighter, until the tip {goes|went} white.',
    "{p.x} {hum|hums|hummed} a bar of something, {p.his} father's song, and {break|breaks|broke} off.",
    '{p.x} {have|has|had} nothing to say, and {say|says|said} it with a shrug.',
    'Without thinking, {p.x} {smooth|smooths|smoothed} the front of {p.his} jacket, both palms, the way one {calms|calmed} a horse.',
  ],
  contradict: [
    '{p.He} {fish|fishes|fished} a coin from {p.his} pocket. It {is|was} warm, and {p.he} {turn|turns|turned} it over and over, thinking.',
    '{p.x} {sit|sits|sat} down on the floor, back to the wall, knees drawn up. {p.He} {need|needs|needed} a minute to {p.himself}.',
    '{p.He} {pull|pulls|pulled} {p.his} gloves on, finger by finger. {p.He} {am|is|was} not going to be the first to speak.',
    'With the toe of one shoe {p.x} {draw|draws|drew} a line in the dust. Then {p.he} {rub|rubs|rubbed} it out, feeling foolish.',
    '{p.x} {unbutton|unbuttons|unbuttoned} {p.his} coat. {p.He} {fold|folds|folded} it over one arm, lining outward, as {p.his} mother {has|had} taught {p.him}.',
    'Nodding, not trusting {p.his} voice, {p.x} {step|steps|stepped} aside to let the others by. {p.He} {follow|follows|followed} a moment later.',
  ],
};

export const narration: readonly Slot[] = [moves, surroundings, body, acts];
