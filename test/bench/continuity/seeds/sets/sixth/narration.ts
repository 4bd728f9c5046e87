import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const PAIRS = pairsOf(['told', 'slipped']);

const tenseBody: Slot = {
  id: 'tense.body',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: PAIRS,
  establish: [
    '{p.He} {rub|rubs|rubbed} the back of {p.his} neck and {look|looks|looked} for somewhere to sit.',
    'There {is|was} grit in {p.his} shoe, and {p.he} {stop|stops|stopped} to shake it out.',
    '{p.He} {have|has|had} a stitch in {p.his} side, which {p.he} {refuse|refuses|refused} to mention.',
    'Something {smells|smelled} of burnt sugar, and it {makes|made} {p.him} hungry.',
    '{p.He} {carry|carries|carried} the tray as far as the sill and {set|sets|set} it down crooked.',
    'Because the shelf {is|was} high, {p.he} {drag|drags|dragged} a stool across and {climb|climbs|climbed} up.',
  ],
  contradict: [
    '{p.He} {take|takes|took} off {p.his} glasses and {breathe|breathes|breathed} on them. The cloth {is|was} dirtier than the lenses, so {p.he} {use|uses|used} {p.his} shirt.',
    '{p.His} stomach {growls|growled}. {p.He} {press|presses|pressed} a fist against it and {hope|hopes|hoped} that nobody {has|had} heard.',
    '{p.He} {unbutton|unbuttons|unbuttoned} {p.his} collar and {drink|drinks|drank} what {is|was} left in the jug. It {helps|helped} for as long as it {lasts|lasted}.',
    'A splinter {goes|went} into {p.his} palm. {p.He} {suck|sucks|sucked} at it, {swear|swears|swore}, and {try|tries|tried} again with a pin.',
    '{p.He} {do|does|did} not trust the ladder. All the same {p.he} {put|puts|put} a foot on the lowest rung, and it {holds|held}.',
    'Though {p.his} fingers {are|were} stiff, {p.he} {manage|manages|managed} the knot. The parcel {comes|came} open, and straw {falls|fell} out over {p.his} knees.',
  ],
};

const tenseRoom: Slot = {
  id: 'tense.surroundings',
  type: 'tense',
  about: 'narration',
  sameScene: true,
  pairs: PAIRS,
  establish: [
    'A moth {blunders|blundered} round the lampshade.',
    'The ceiling {has|had} a stain on it shaped like Portugal.',
    'Whoever {lives|lived} on the other side of the wall {is|was} practising scales, and {is|was} not getting on.',
    'Dust {hangs|hung} where the light {comes|came} in.',
    'The floor {slopes|sloped}, so that a dropped pencil always {ends|ended} under the same radiator.',
    'Nothing {moves|moved} in the yard but a sheet of newspaper.',
  ],
  contradict: [
    'The wind {gets|got} up. A gate {bangs|banged}, and {bangs|banged} again, and nobody {goes|went} to see to it.',
    'Plaster {drops|dropped} from the corner of the ceiling. Somebody {comes|came} with a dustpan, {looks|looked} up at the hole, and {goes|went} away again.',
    'The kettle {begins|began} to mutter. Steam {creeps|crept} up the tiles and {hides|hid} the clean place where the calendar {hangs|hung}.',
    'A goods train {goes|went} by, wagon after wagon. The cups {shiver|shivered} on their hooks, and {p.he} {wait|waits|waited} for it to be over.',
    'A row of jars {rattles|rattled} on the sill as somebody {walks|walked} by. What {is|was} in them {has|had} gone cloudy, and the labels {are|were} no help.',
    'Overhead the pipes {knock|knocked}. It {is|was} an unhurried sound, and when it {stops|stopped} the house {seems|seemed} larger.',
  ],
};

const viewBody: Slot = {
  id: 'pov.body',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: PAIRS,
  establish: [
    '{p.He} {lace|laces|laced} {p.his} boots more tightly than {is|was} comfortable.',
    'The handle {comes|came} off in {p.his} hand, and {p.he} {put|puts|put} it in {p.his} pocket without a word.',
    '{p.He} {yawn|yawns|yawned} until {p.his} jaw {cracks|cracked}.',
    'Where the banister {ends|ended} {p.he} {feel|feels|felt} with a foot for the last step.',
    '{p.He} {lift|lifts|lifted} the lid, {sniff|sniffs|sniffed}, and {put|puts|put} it back.',
    'A draught {finds|found} {p.his} ankles, and {p.he} {draw|draws|drew} {p.his} feet up under the chair.',
  ],
  contradict: [
    '{p.He} {roll|rolls|rolled} up {p.his} sleeves. The water {is|was} so hot that {p.he} {have|has|had} to do it in dips.',
    '{p.He} {bark|barks|barked} {p.his} shin on the crate and {sit|sits|sat} down on it. When the pain {goes|went} off, {p.he} {laugh|laughs|laughed}.',
    '{p.He} {stop|stops|stopped} for breath at the turn of the stairs. {p.His} heart {is|was} going like a pump, and {p.he} {lean|leans|leaned} on the rail until it {slows|slowed}.',
    '{p.He} {spread|spreads|spread} butter on the last of the bread and {eat|eats|ate} it over the sink. Crumbs {stick|stuck} to {p.his} chin.',
    'A hair {has|had} got into {p.his} mouth. {p.He} {pick|picks|picked} it out, {hold|holds|held} it to the light, and {flick|flicks|flicked} it away.',
    "{p.He} {hoist|hoists|hoisted} the sack on to {p.his} shoulder. It {leaks|leaked} down {p.his} back the whole way, and {p.he} {leave|leaves|left} a trail like a snail's.",
  ],
};

const viewMind: Slot = {
  id: 'pov.mind',
  type: 'point-of-view',
  about: 'narration',
  sameScene: true,
  pairs: PAIRS,
  establish: [
    '{p.He} {know|knows|knew} better than to ask.',
    'It {seems|seemed} to {p.him} that the room {was|had been} larger before.',
    '{p.He} {try|tries|tried} to remember where {p.he} {have|has|had} put the receipt.',
    'For no reason {p.he} {think|thinks|thought} of the sea.',
    'None of it {is|was} {p.his} business, {p.he} {tell|tells|told} {p.himself}, and {listen|listens|listened} harder.',
    'What {p.he} {want|wants|wanted} {is|was} a sandwich and to be left alone.',
  ],
  contradict: [
    '{p.He} {count|counts|counted} the tiles, {lose|loses|lost} {p.his} place, and {count|counts|counted} them again. It {is|was} better than thinking.',
    'The tune {will|would} not leave {p.him} alone. Whatever {p.he} {do|does|did}, it {goes|went} on in {p.his} head, with the same wrong note.',
    '{p.He} {suspect|suspects|suspected} that it {is|was} a joke. In case it {is|was} not, {p.he} {keep|keeps|kept} {p.his} face straight.',
    'If {p.he} {have|has|had} learned one thing, it {is|was} to read the small print. {p.He} {hold|holds|held} the sheet close and {begin|begins|began} at the bottom.',
    "Shame {comes|came} over {p.him}, late, as it always {does|did}. {p.He} {look|looks|looked} at {p.his} shoes and {wish|wishes|wished} they {are|were} anyone else's.",
    '{p.He} {decide|decides|decided} to say nothing. A minute afterwards {p.he} {change|changes|changed} {p.his} mind, and then it {is|was} too late.',
  ],
};

export const narration: readonly Slot[] = [tenseBody, tenseRoom, viewBody, viewMind];
