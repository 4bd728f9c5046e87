import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const TOLD = pairsOf(['told', 'slipped']);

const tensePerson: Slot = {
  id: 'tense.person',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.He} {shift|shifts|shifted} {p.his} weight from one foot to the other and {say|says|said} nothing.',
    'For a while {p.he} {stand|stands|stood} with both hands in {p.his} pockets, the way {p.he} always {do|does|did} when there {is|was} nothing to be done.',
    '{p.He} {take|takes|took} a deep breath. It {helps|helped} less than {p.he} {hoped|had hoped}.',
    'There {is|was} a loose thread on {p.his} cuff, and {p.he} {wind|winds|wound} it round one finger until the tip {goes|went} white.',
    '{p.He} {think|thinks|thought} about sitting down and {decide|decides|decided} against it.',
    'Something {moves|moved} at the edge of {p.his} sight, and {p.he} {turn|turns|turned}, and it {is|was} nothing, a curtain.',
  ],
  contradict: [
    '{p.He} {lean|leans|leaned} against the wall and {close|closes|closed} {p.his} eyes. {p.His} head {aches|ached}. Somewhere a tap {drips|dripped}.',
    '{p.He} {need|needs|needed} a moment. {p.He} {turn|turns|turned} away, {wipe|wipes|wiped} {p.his} face on {p.his} sleeve, and {turn|turns|turned} back.',
    'The smell {reaches|reached} {p.him} before anything else {does|did}. {p.He} {breathe|breathes|breathed} through {p.his} mouth and {try|tries|tried} to think of lemons.',
    'Nobody {looks|looked} at {p.him}. {p.He} {step|steps|stepped} back until {p.his} shoulders {touch|touched} the wall, and {wait|waits|waited}.',
    '{p.His} hands {are|were} shaking, so {p.he} {give|gives|gave} them something to do: {p.he} {straighten|straightens|straightened} the papers, {square|squares|squared} the corners, and {begin|begins|began} again.',
    '{p.He} {know|knows|knew} better than to answer. {p.He} {shrug|shrugs|shrugged}, and {look|looks|looked} down, and {keep|keeps|kept} {p.his} mouth shut.',
  ],
};

const tensePlace: Slot = {
  id: 'tense.place',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    'Overhead something {creaks|creaked}, and a little dust {comes|came} down through the light.',
    'Far off an engine {coughs|coughed}, {catches|caught}, and {dies|died} away.',
    'A fly {walks|walked} the whole length of the table and {finds|found} nothing.',
    'The silence {goes|went} on for longer than anyone {likes|liked}.',
    'A door {bangs|banged} somewhere, twice, and then {stays|stayed} shut.',
    'The air {is|was} thick and {tastes|tasted} of pennies.',
  ],
  contradict: [
    'A gust {rattles|rattled} the glass. Paper {slides|slid} off the table, and nobody {picks|picked} it up.',
    'The lamp {flickers|flickered} and {steadies|steadied}. Its hum {fills|filled} the silence, and for a moment no one {moves|moved}.',
    'Somewhere below a pipe {knocks|knocked}. Water {runs|ran} in the wall, {stops|stopped}, and {runs|ran} again.',
    'A moth {throws|threw} itself against the bulb. Its shadow {grows|grew} on the wall, {shrinks|shrank}, and {grows|grew} again.',
    'The floor {shakes|shook} a little, as it {does|did} for heavy lorries. A spoon {tinkles|tinkled} in its saucer. Then it {is|was} over.',
    'Grit {crunches|crunched} under their shoes, and the cold {comes|came} up through the soles. It {smells|smelled} of rust here, and of old rope.',
  ],
};

const povBody: Slot = {
  id: 'point-of-view.body',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.His} mouth {is|was} dry. {p.He} {swallow|swallows|swallowed}, and it {does|did} no good.',
    'A shiver {goes|went} through {p.him}, shoulders first.',
    '{p.He} {rub|rubs|rubbed} the back of {p.his} neck, where the headache {lives|lived}.',
    'The strap {has|had} cut into {p.his} palm, and {p.he} {change|changes|changed} hands.',
    '{p.He} {find|finds|found} that {p.he} {am|is|was} counting under {p.his} breath.',
    'Sweat {runs|ran} down between {p.his} shoulder blades, one slow drop after another.',
  ],
  contradict: [
    '{p.He} {bite|bites|bit} the inside of {p.his} cheek until it {hurts|hurt}. The pain {clears|cleared} {p.his} head a little.',
    '{p.He} {pull|pulls|pulled} {p.his} collar up and {push|pushes|pushed} {p.his} fists into {p.his} pockets. The cold {finds|found} the gap all the same.',
    '{p.He} {sit|sits|sat} down, because {p.his} knees {have|had} stopped being any use. It {takes|took} {p.him} a minute to get up again.',
    '{p.He} {press|presses|pressed} both palms flat on the table to stop the trembling. Under {p.his} left hand the wood {is|was} warm.',
    '{p.He} {crouch|crouches|crouched} and {tie|ties|tied} a lace that {does|did} not need tying. Down there nobody {can|could} see {p.his} face.',
    '{p.He} {stretch|stretches|stretched} until something {cracks|cracked} in {p.his} back, and {feel|feels|felt} no better. Every one of {p.his} bones {wants|wanted} a bed.',
  ],
};

const povMind: Slot = {
  id: 'point-of-view.mind',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: TOLD,
  establish: [
    '{p.He} {do|does|did} not like any of it, and {p.he} {like|likes|liked} it less the longer {p.he} {look|looks|looked}.',
    'Something {bothers|bothered} {p.him}, some small thing out of its place, and {p.he} {cannot|could not} say what.',
    '{p.He} {try|tries|tried} to picture how it {will|would} end, and {come|comes|came} up with nothing {p.he} {want|wants|wanted}.',
    'It {occurs|occurred} to {p.him} that nobody {knows|knew} where {p.he} {am|is|was}.',
    'An old tune {has|had} got into {p.his} head and {will|would} not leave.',
    '{p.He} {tell|tells|told} {p.himself} to slow down.',
  ],
  contradict: [
    '{p.He} {wonder|wonders|wondered} what it {will|would} cost. Everything {p.he} {have|has|had} ever wanted {has|had} cost more than it {says|said} on the label.',
    '{p.He} {make|makes|made} a list, as {p.he} {do|does|did} whenever {p.he} {am|is|was} frightened. There {are|were} three things on it, and {p.he} {have|has|had} no answer to any of them.',
    '{p.He} {feel|feels|felt} the old anger stir, and {leave|leaves|left} it alone. {p.He} {have|has|had} promised.',
    '{p.He} {decide|decides|decided} to trust them, for want of anyone else. It {is|was} not the worst decision {p.he} {have|has|had} ever made.',
    '{p.He} {remember|remembers|remembered} the smell of the other house, wax and apples, and {long|longs|longed} to be back there. It {does|did} no good.',
    '{p.He} {listen|listens|listened} to the quiet and {like|likes|liked} it no better than the noise. The hairs on {p.his} arms {stand|stood} up.',
  ],
};

export const narration: readonly Slot[] = [tensePerson, tensePlace, povBody, povMind];
