import type { Slot } from '../../model.js';

const TENSE_SLOTS: readonly Slot[] = [
  {
    id: 'tense.doing',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {pull|pulls|pulled} the blanket closer and {listen|listens|listened} to the pipes.',
      'The key {turns|turned} at the second try, and {p.x} {step|steps|stepped} over the sill.',
      '{p.x} {count|counts|counted} the steps going down and {lose|loses|lost} count halfway.',
      'Something {drips|dripped} in the corner. {p.x} {move|moves|moved} the lamp and {find|finds|found} the place.',
      '{p.x} {eat|eats|ate} the last of the bread standing up and {brush|brushes|brushed} the crumbs from {p.his} coat.',
      'A moth {circles|circled} the light. {p.x} {catch|catches|caught} it, and {let|lets|let} it go, and {wipe|wipes|wiped} the dust from {p.his} fingers.',
    ],
    contradict: [
      '{p.x} {lay|lays|laid} the book aside and {go|goes|went} to see who {is|was} knocking.',
      'The rope {burns|burned} through {p.his} palms, but {p.he} {hold|holds|held} on.',
      '{p.x} {kneel|kneels|knelt} and {blow|blows|blew} on the embers until one of them {catches|caught}.',
      'Behind the wall something {scratches|scratched}, then {stops|stopped}. {p.x} {tap|taps|tapped} back, twice.',
      '{p.x} {shake|shakes|shook} the box and {hear|hears|heard} nothing move inside it.',
      'The floor {tilts|tilted}. {p.x} {grab|grabs|grabbed} the rail and {wait|waits|waited} for it to come level.',
    ],
  },
  {
    id: 'tense.thinking',
    type: 'tense',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {do|does|did} not believe a word of it, but {nod|nods|nodded} all the same.',
      'It {seems|seemed} to {p.him} that the room {is|was} smaller than before.',
      '{p.x} {want|wants|wanted} to run, and {stay|stays|stayed} where {p.he} {am|is|was}.',
      'There {is|was} a taste of iron in the air, and {p.x} {breathe|breathes|breathed} through the mouth.',
      '{p.x} {know|knows|knew} this door. It {is|was} the one with the dent at the height of a boot.',
      'Nobody {answers|answered}, and {p.x} {find|finds|found} that {p.he} {am|is|was} glad of it.',
    ],
    contradict: [
      '{p.x} {feel|feels|felt} the cold come up through the floor and {think|thinks|thought} of nothing else.',
      'The quiet {goes|went} on so long that {p.x} {begin|begins|began} to hum.',
      '{p.x} {remember|remembers|remembered} the word at last, and it {is|was} of no use to anyone.',
      'It {smells|smelled} of wet ash here, and {p.x} {like|likes|liked} it no better than the rest.',
      '{p.x} {try|tries|tried} to pray, but the words {come|came} out in the wrong order.',
      'None of it {makes|made} sense to {p.him}. {p.x} {read|reads|read} the line again, and the letters {swim|swam}.',
    ],
  },
];

const POINT_OF_VIEW_SLOTS: readonly Slot[] = [
  {
    id: 'pov.doing',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {draw|draws|drew} the bolt and {lean|leans|leaned} {p.his} back against the door.',
      '{p.x} {pour|pours|poured} what {is|was} left of the water into the cup and {drink|drinks|drank} half of it.',
      'For a moment {p.x} {stand|stands|stood} quite still, with one boot on the stair.',
      '{p.x} {wrap|wraps|wrapped} the thing in a cloth and {push|pushes|pushed} it to the bottom of {p.his} bag.',
      '{p.x} {try|tries|tried} the handle, and then {sit|sits|sat} down beside {p.his} luggage to wait.',
      'The lamp {gutters|guttered}. {p.x} {cup|cups|cupped} {p.his} hands round it.',
    ],
    contradict: [
      '{p.He} {stoop|stoops|stooped} to pick up the coin, and {put|puts|put} it in {p.his} pocket.',
      '{p.He} {climb|climbs|climbed} the last few rungs with {p.his} teeth clenched.',
      'The latch {is|was} cold under {p.his} thumb. {p.He} {lift|lifts|lifted} it and {go|goes|went} through.',
      '{p.He} {drop|drops|dropped} a pebble in and {wait|waits|waited}, but no splash {comes|came}.',
      'Then {p.x} {wipe|wipes|wiped} {p.his} face on {p.his} sleeve and {get|gets|got} up.',
      '{p.He} {unfold|unfolds|unfolded} the blanket and {lie|lies|lay} down with {p.his} boots on.',
    ],
  },
  {
    id: 'pov.feeling',
    type: 'point-of-view',
    about: 'narration',
    pairs: [[{}, {}]],
    establish: [
      '{p.x} {wish|wishes|wished} {p.he} had brought a coat, or at least a better reason.',
      '{p.x} {am|is|was} tired, and {p.his} thoughts {go|went} round like a mule at a mill.',
      'Nothing in {p.his} life {has|had} prepared {p.him} for the smell.',
      '{p.x} {feel|feels|felt} {p.his} ears grow hot and {bend|bends|bent} over {p.his} work.',
      'It {occurs|occurred} to {p.him} that {p.he} {have|has|had} not eaten.',
      '{p.x} {can|could} hear {p.his} own breath, and {do|does|did} not care for it.',
    ],
    contradict: [
      '{p.He} {am|is|was} afraid, and {hope|hopes|hoped} that it {does|did} not show.',
      '{p.He} {think|thinks|thought} of {p.his} own bed, and of the crack in the ceiling over it.',
      'A shiver {goes|went} down {p.his} back. {p.He} {keep|keeps|kept} walking.',
      '{p.He} {have|has|had} not meant to say it aloud, and {bite|bites|bit} {p.his} lip.',
      'No one {has|had} ever told {p.him} that silence {can|could} have a weight, but {p.he} {feel|feels|felt} it now on {p.his} shoulders.',
      'It {pleases|pleased} {p.him} more than {p.he} {can|could} say, and so {p.he} {say|says|said} nothing.',
    ],
  },
];

export const NARRATION: readonly Slot[] = [...TENSE_SLOTS, ...POINT_OF_VIEW_SLOTS];
