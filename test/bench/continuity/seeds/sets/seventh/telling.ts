import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const pairs = pairsOf(['told', 'slipped']);

const acts: Slot = {
  id: 'tense.acts',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs,
  establish: [
    '{p.He} {wipe|wipes|wiped} the blade on the grass and {fold|folds|folded} it away.',
    '{p.He} {count|counts|counted} the coins twice, and twice they {come|came} to the same unhelpful sum.',
    'Because {p.he} {know|knows|knew} of nothing better, {p.he} {button|buttons|buttoned} {p.his} coat up to the neck and {walk|walks|walked} once round the room.',
    '{p.He} {am|is|was} hungry. {p.He} {am|is|was} also, in a way {p.he} {do|does|did} not care to look into, happy.',
    'The tea {is|was} cold by now, but {p.he} {drink|drinks|drank} it.',
    '{p.He} {duck|ducks|ducked} behind the counter, {hold|holds|held} {p.his} breath and {listen|listens|listened}.',
  ],
  contradict: [
    '{p.He} {take|takes|took} a match from the box. It {breaks|broke}. {p.He} {take|takes|took} another, and {strike|strikes|struck} it on the stone.',
    '{p.He} {check|checks|checked} the stairwell and {see|sees|saw} nothing. {p.He} {go|goes|went} down with one shoulder to the wall.',
    'Somehow {p.he} {cannot|cannot|could not} put the thing out of {p.his} mind. {p.He} {turn|turns|turned} it over, {find|finds|found} no name on the back, and {turn|turns|turned} it over again.',
    '{p.He} {push|pushes|pushed} away the plate. {p.He} {have|has|had} no appetite, and {p.his} collar {is|was} too tight.',
    'With two fingers {p.he} {lift|lifts|lifted} the latch; with {p.his} foot {p.he} {hold|holds|held} the door. The hinge {lets|let} out a small complaint.',
    '{p.He} {laugh|laughs|laughed}, since there {is|was} nothing else for it, and {sit|sits|sat} down on the floor among the shavings.',
  ],
};

const around: Slot = {
  id: 'tense.around',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs,
  establish: [
    'The rain {comes|came} off the roof in strings, and nobody {moves|moved} to shut the window.',
    'A fly {walks|walked} the rim of the glass, {considers|considered}, and {walks|walked} it back.',
    'There {is|was} soot on everything. It {gets|got} into the bread.',
    'All down the street the blinds {are|were} drawn, and behind one of them somebody {practises|practised} scales.',
    'Boards {creak|creaked} overhead. The lamp {swings|swung} a very little on its chain.',
    'The bread van {goes|went} by with its bell, and the dogs {tell|told} each other about it.',
  ],
  contradict: [
    'A gust {lifts|lifted} the papers from the table. They {settle|settled} one by one, and the last {slides|slid} under the dresser.',
    'The stove {ticks|ticked} as it {cools|cooled}. Somewhere a tap {is|was} dripping into a bucket.',
    'Two men {carry|carried} a mirror along the pavement, and the whole street {rides|rode} past in it, chimneys and all. A boy {waves|waved} at himself.',
    'The siren {dies|died} away towards the docks. A light {comes|came} on across the way, and then another, and then all of them {go|went} out together.',
    'The air {smells|smelled} of apples and paraffin. Dust {hangs|hung} in it and {does|did} not fall.',
    'The floor {slopes|sloped} to the north, so that a dropped pea always {ends|ended} up under the same chair. One {rolls|rolled} there now.',
  ],
};

const does: Slot = {
  id: 'pov.does',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs,
  establish: [
    '{p.He} {wind|winds|wound} the string round {p.his} hand and {put|puts|put} it in {p.his} pocket for another day.',
    '{p.He} {am|is|was} not a brave person, and {p.he} {stand|stands|stood} well back.',
    'What {p.he} {want|wants|wanted} {is|was} a chair, and no one {offers|offered} {p.him} one.',
    '{p.He} {zip|zips|zipped} up {p.his} jacket, {scan|scans|scanned} the rooftops, and {see|sees|saw} a curtain move.',
    'It {occurs|occurred} to {p.him} that {p.he} {have|has|had} been holding {p.his} breath.',
    '{p.He} {read|reads|read} the notice with {p.his} head on one side, like a hen that {suspects|suspected} something.',
  ],
  contradict: [
    '{p.He} {lean|leans|leaned} on the rail until it {creaks|creaked}, and {think|thinks|thought} of {p.his} supper.',
    '{p.He} {drop|drops|dropped} flat. Gravel {bites|bit} into {p.his} palms, and {p.he} {crawl|crawls|crawled} the last yard on {p.his} elbows.',
    '{p.He} {do|does|did} not believe in omens. All the same {p.he} {step|steps|stepped} round the ladder, and {p.his} lips {move|moved}.',
    'Nobody {has|had} a word to say to {p.him}, so {p.he} {polish|polishes|polished} {p.his} spectacles on {p.his} shirt and {pretend|pretends|pretended} to look at the view.',
    '{p.He} {fill|fills|filled} a jug at the pump and {carry|carries|carried} it in against {p.his} chest. Half of it {goes|went} down {p.his} front.',
    '{p.He} {can|can|could} hear {p.his} own heart. {p.He} {put|puts|put} {p.his} hand over it, as one {quiets|quieted} a dog.',
  ],
};

const feels: Slot = {
  id: 'pov.feels',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs,
  establish: [
    'Everything {p.he} {own|owns|owned} {is|was} in the one bag, and {p.he} {keep|keeps|kept} {p.his} foot through the strap.',
    '{p.He} {feel|feels|felt} the blush begin under {p.his} collar and {let|lets|let} it come.',
    'Sleep {is|was} a country {p.he} {have|has|had} no visa for. {p.He} {rub|rubs|rubbed} {p.his} eyes.',
    'In spite of {p.himself} {p.he} {smile|smiles|smiled}.',
    '{p.He} {regret|regrets|regretted} {p.his} choice of shoes.',
    'To {p.his} great annoyance {p.he} {find|finds|found} that {p.he} {agree|agrees|agreed}.',
  ],
  contradict: [
    '{p.He} {taste|tastes|tasted} iron. {p.His} tongue {is|was} bleeding where {p.he} {have|has|had} bitten it.',
    '{p.He} {forget|forgets|forgot} for a moment what {p.he} {have|has|had} come for, and {stand|stands|stood} there with {p.his} arms full like a fool.',
    '{p.He} {miss|misses|missed} the sea. {p.He} {say|says|said} nothing about it to anyone, and {go|goes|went} on with {p.his} sorting.',
    '{p.He} {know|knows|knew} the tune and {p.he} {hate|hates|hated} it, and before long {p.his} foot {is|was} keeping time.',
    'A sort of giddiness {comes|came} over {p.him}. {p.He} {grip|grips|gripped} the edge of the table and {wait|waits|waited} for {p.his} knees to be sensible.',
    '{p.He} {mistrust|mistrusts|mistrusted} good news, and {p.he} {turn|turns|turned} this piece over in {p.his} mind, looking for the price.',
  ],
};

export const telling: readonly Slot[] = [acts, around, does, feels];
