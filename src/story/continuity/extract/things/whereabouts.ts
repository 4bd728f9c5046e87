import { matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { isOfTheWorld } from '../../grammar/stance.js';
import { type ThingMarker, OBJECT } from './thingMarks.js';

const PLACE =
  'drawer|pocket|safe|desk|table|shelf|mantelpiece|mantel|cupboard|box|chest|trunk|bag|satchel|handbag|purse|suitcase|basket|bed|mattress|pillow|hook|nail|wall|floor|windowsill|sill|bench|dresser|wardrobe|attic|cellar|kitchen|car|bureau|sideboard|bookcase|stove|piano|chair|apron|coat|jacket|waistcoat|sleeve|boot|shoe|jar|tin|envelope|hat|book|bible|rack|peg|bowl|tray|sink|counter|locker|vault|bank|garden|barn|boat|neck|finger|wrist|belt|glovebox|glove compartment|nightstand|bookshelf|washstand|workbench|loft|shed|hall|mailbox';
const PUT = `(?:put|placed|laid|set|slipped|dropped|hid|locked|stowed|tucked|left|hung|stored|buried|shut|sealed|thrust|stuffed|slid|pushed|puts|places|lays|sets|slips|hides|locks|hangs|leaves|shoved)`;
const AT: readonly (readonly [RegExp, boolean])[] = [
  [
    pattern(
      `\\b${PUT} ${OBJECT}(?: (?:away|back|carefully|down|safely|up|deep|flat|inside))? (?:in|into|on|onto|under|beneath|behind|inside|upon|at the bottom of|at the back of) (?:the|his|her|my|a|its) (?:[a-z]+ ){0,3}?(?<val>${PLACE})\\b`,
    ),
    false,
  ],
  [
    pattern(
      `${OBJECT} (?:still |now )?(?:lay|stood|sat|hung|rested|was|lies|stands|sits|hangs)(?: still)?(?: safe| locked| hidden| folded| safely)? (?:in|on|under|beneath|behind|inside|upon) (?:the|his|her|my) (?:[a-z]+ ){0,3}?(?<val>${PLACE})\\b`,
    ),
    false,
  ],
  [
    pattern(
      `\\b(?:took|drew|pulled|fished|got|dug|lifted|picked|fetched|brought|slid|takes|draws|pulls|fishes|snatched|unhooked|retrieved|produced) ${OBJECT}(?: (?:out|down|up))? (?:from|out of|off) (?:the|his|her|my|inside|under|beneath|behind)(?: (?:the|his|her|my))? (?:[a-z]+ ){0,3}?(?<val>${PLACE})\\b`,
    ),
    true,
  ],
];

const PREPOSITION =
  '(?:on|upon|in|under|underneath|beneath|behind|beside|by|over|above|below|near|at|next to|on top of|at the (?:foot|top|end|back|head) of|at the bottom of|outside|inside|opposite|in front of|against|between|across from|just inside|just outside|to the (?:left|right) of|halfway up|halfway along|along|beyond)';
const SPOT = `${PREPOSITION} (?:the|his|her|my|its) (?<val>(?:[a-z]+ ){0,2}?[a-z]+)(?= (?:and|where|when|with|in|of|as|to|that|which|but|for|at|between|like|all|since|ever|was|is|had|has|from|until|by|on|because|while|so|after|before|looked|stood|gave|made|needed|caught)\\b| [,;:—.]|$)`;
const FIXTURE = `(?<thing>(?:(?!(?:old|other|same|whole|very|new|only|rest|first|second|last|next|little|big|great|young|small|poor)\\b)[a-z]+ )?(?!(?:upstairs|downstairs|away|back|out|into|onto|from|inside|indoors|across|through|over)\\b)[a-z]{3,})`;
const STAND = '(?:stood|stands|hung|hangs|sat|sits|lived|lives|was kept|is kept|rested|rests|leaned|leans)';
const HAVE_STOOD =
  '(?:(?:had|has|have) (?:always |ever |long |never )?(?:been|stood|hung|sat|lived|had its place|belonged)|(?:always|still|never) (?:stood|hung|was|is|sat)|stood|stands|hung|hangs|was kept|is kept)';
/** Where a thing of the house stands for good. */
const KEPT: readonly RegExp[] = [
  `\\b[Tt]he ${FIXTURE} (?:,? ?(?:which|that) )?(?:(?:had|has) )?(?:always|ever|never anywhere but|long) (?:stood|stands|hung|hangs|sat|sits|been|was|is|lived|lives|had its place|been kept) ${SPOT}`,
  `\\b(?:kept|keeps|keep|had always kept) the ${FIXTURE} ${SPOT}`,
  `\\b[Tt]he ${FIXTURE} (?:was kept|is kept|lived|lives|had its (?:place|home|spot)|has its (?:place|home|spot)|belonged|belongs|had pride of place|has pride of place|had stood (?:for years|since [a-z]+|all [a-z]+ [a-z]+)|has stood (?:for years|since [a-z]+)) ${SPOT}`,
  `\\b[Tt]he (?:usual |proper |right |old |only )?(?:place|home|spot) (?:of|for) the ${FIXTURE} (?:was|is|had always been|has always been) ${SPOT}`,
  `\\b[Tt]he ${FIXTURE} 's (?:usual |proper |old )?(?:place|home|spot) (?:was|is|had always been|has always been) ${SPOT}`,
  `\\b[Tt]here (?:was|is|had (?:only )?ever been) (?:only |just |but )?(?:one|a single) ${FIXTURE} in (?:the|this|that) (?:whole )?[a-z]+ , (?:and it|which) (?:was|is|stood|stands|hung|hangs|sat|lived) ${SPOT}`,
  `\\b[Tt]he (?:only|one) ${FIXTURE}(?: in (?:the|this|that) (?:whole )?[a-z]+)? (?:was|is|stood|stands|hung|hangs|sat) ${SPOT}`,
  `\\b[Tt]he ${FIXTURE} (?:stood|stands|hung|hangs|sat|sits|remained|remains|stayed|stays) (?:where it had (?:always )?(?:stood|hung|been) , )?(?:always |still )?${SPOT} (?:, )?(?:as (?:it|always|ever)|where it (?:had|has) (?:always|stood|hung|been)|and (?:had|has) (?:stood|hung|been) there)`,
  `\\b[Tt]he ${FIXTURE} ${SPOT} (?:had|has) (?:not|never) been (?:moved|shifted|touched)`,
  `\\b${PREPOSITION} the (?<val>(?:[a-z]+ ){0,2}?[a-z]+) (?:, )?${STAND} the ${FIXTURE} , (?:which|where|that) (?:nobody|no one|it had|it has|had (?:not|never|always|stood|been)|has (?:not|never|always|stood|been))`,
].map((each) => pattern(each));
/** Where it stands in the scene. */
const STANDING: readonly RegExp[] = [
  `\\b${PREPOSITION} the (?<val>(?:[a-z]+ ){0,2}?[a-z]+) (?:, )?${STAND} the ${FIXTURE}(?= (?:that|which|with|and|in|of|as)\\b| [,;—]|$)`,
  `\\b[OIUBAN][a-z]+ (?:top of )?the (?<val>(?:[a-z]+ ){0,2}?[a-z]+) (?:, )?${STAND} the ${FIXTURE}(?= (?:that|which|with|and|in|of|as)\\b| [,;—]|$)`,
  `\\b[Tt]he ${FIXTURE} (?:still )?${STAND} ${SPOT}`,
  `\\b[Tt]he ${FIXTURE} (?:, (?:which|that) |that |which )${HAVE_STOOD} ${SPOT}`,
  `\\b(?:dust|polish|wipe|wind|wound|tap|pass|straighten|consult|examin|stud[iy]|touch|watch|admir|check|clean|read|water|tun|oil|stok|lit|light|feed|fed|play|inspect|notic)(?:e?d|e?s|ies)? the ${FIXTURE} ${SPOT}`,
  `\\b(?:look|nodd?|glanc|point|star|stopp|gaz|frown|listen|stepp|lean|walk|cross|went|go|hurr|turn|paus|knelt|sat|sits|stood)(?:ed|s|es|ied)? (?:up |down |over |across |past )?(?:at|to|by|before|against|beside|towards?|in front of|past) the ${FIXTURE} ${SPOT}`,
  `\\b[Tt]he ${FIXTURE} (?:occupied|occupies|filled|fills|graced|graces|dominated|dominates|adorned|took up|takes up)(?: (?:one|a|the) (?:whole |entire |far )?(?:corner|end|side|wall) of| half of| most of)? the (?<val>(?:[a-z]+ ){0,2}?[a-z]+)(?= (?:and|where|with|in|of|as|that|which|but)\\b| [,;:—]|$)`,
].map((each) => pattern(each));
/** Where it is only seen: told of a thing that stands somewhere for good. */
const SEEN: readonly RegExp[] = [
  `\\bthe ${FIXTURE} (?:(?:standing|hanging|sitting|ticking|gleaming|shining|up|down|out|over there|there|still) )?(?:(?:in|from|at|to) its (?:[a-z]+ )?(?:place|spot|corner|home|post|perch) )?${SPOT}`,
  `\\b[Tt]he ${FIXTURE} (?:ticked|gleamed|shone|glinted|glowed|struck|chimed|creaked|smoked|hissed|buzzed|hummed|rang|ticks|gleams|shines|strikes|chimes|rings|looked down|looks down|gathered dust|was (?:still )?(?:gathering dust|ticking|waiting|there))(?: [a-z]+ly| away| out| loudly| softly)? ${SPOT}`,
].map((each) => pattern(each));
const MOVING = pattern(
  `\\b(?:mov|carri|shift|dragg|push|lugg|brought|took|taken|heav|haul|wheel|roll|lift|put|set|hung|plac|stow|transferr|relocat|stor|bring|tak|carry|load|hoist|remov|stood|rehung|rehang)(?:ed|s|es|ing)? (?:back )?the ${FIXTURE}\\b|\\b[Tt]he (?<thing2>(?:[a-z]+ )?[a-z]{3,}) (?:had been|was|has been|were|is being|was being) (?:[a-z]+ )?(?:moved|carried|shifted|dragged|taken|brought|put|hung|wheeled|rolled|sold|stolen|stored|set|placed|hauled|relocated|rehung|banished)\\b`,
);
/** There are several of these in any house, they are carried about, or they are nothing that stands anywhere. */
const NO_FIXTURE =
  /^(?:chair|table|lamp|candle|door|window|bed|bench|cup|glass|bottle|box|book|light|sun|moon|house|town|village|tree|car|boat|ship|train|figure|crowd|one|two|three|thing|stool|rug|curtain|plate|bag|coat|hat|smoke|sky|road|path|letter|paper|note|key|word|air|water|shadow|dust|voice|scene|place|hand|eye|face|head|gun|knife|tray|photograph|photo|picture|clock|sign|camera|screen|body|team|group|family|bird|crow|rain|snow|fog|mist|fire|wind|dark|darkness|silence|old|other|young|way|view|life|night|day|morning|evening|moment|sound|smell|noise|line|side|edge|top|end|floor|wall|stairs|steps|grass|ground|stone|stones|last|first|rest|music|conversation|news|story|war|space|gap|crack|work|business|garden|field|sea|river|boy|kid|heat|cold|weight|ones|mess|blood|hole|sand|mud|ceiling|trees|hills?|bottle)$|(?:man|woman|boy|girl|child|dog|cat|horse|people|men|women|children|[a-z]s|[a-z]+ing|driver|doctor|waiter|guard|others?)$/u;
/** Says too little of where. */
const NOWHERE =
  /^(?:cent(?:re|er)|middle|corner|end|back|front|way|room|distance|open|air|house|side|rest|edge|light|shade|sun|same|others?|[a-z]+ hands?|hands?)$/u;
const GATE =
  /\b[Tt]he .*\b(?:on|in|under|underneath|beneath|behind|beside|by|over|above|below|near|at|next|outside|inside|opposite|against|between|across|halfway|along|beyond|occup\w+|fill(?:ed|s)|grac\w+|dominat\w+|adorned|took|takes) (?:[a-z]+ )*the\b|^\w+ (?:top of )?the .* the /u;
/** A thing that has been moved stands where it stands. */
const MOVED =
  /(?<!(?:not|never|ever|nobody had|nobody has|no one had|n't|not once) (?:been )?)\b(?:moved|carried|shifted|relocated|banished|put back|transferred|new place|new home|temporar\w+|for now|brought (?:in|up|down|over|from)|other)\b/u;
const IT_MOVED =
  /\b(?:took|picked|pulled|drew|put|carried|lifted|slipped|moved|handed|gave|brought|dropped|grabbed|snatched|retrieved|tucked|pocketed|fetched|passed|threw|tossed|laid|set|returned|hid|slid|lowered|raised|held|hung|takes|picks|puts|gives|stole|wore|wears|clutched|gripped) (?:it|them|everything|the things?|both)\b|\bwith it\b|\bit (?:up|down|out|back|away)\b/u;

/** Whether a sentence moves what it names by a pronoun. */
export function isMovedUnnamed(text: string): boolean {
  return occursIn(IT_MOVED, text);
}

/** Where things are put, lie, and are taken from. */
export function readPlaces(marker: ThingMarker): void {
  for (const [each, isTaken] of AT) marker.all('at', each, '', isTaken);
}

/** Where the things of the house stand. */
export function readFixtures(marker: ThingMarker): void {
  const { text } = marker.sentence;
  if (!occursIn(GATE, text)) {
    readMoved(marker);
    return;
  }
  if (!occursIn(MOVED, text)) {
    for (const each of KEPT) readFixed(marker, each, 'always');
    for (const each of STANDING) readFixed(marker, each, 'here');
    for (const each of SEEN) readFixed(marker, each, 'seen');
  }
  readMoved(marker);
}

function readMoved(marker: ThingMarker): void {
  const { text } = marker.sentence;
  for (const match of matchesOf(MOVING, text)) {
    const thing = match.groups?.['thing'] ?? match.groups?.['thing2'] ?? '';
    if (!marker.marks.some(({ stands }) => stands === 'always'))
      marker.add({ kind: 'used', thing }, match.index, match.index + match[0].length);
  }
}

function readFixed(marker: ThingMarker, each: RegExp, stands: 'here' | 'always' | 'seen'): void {
  const { sentence } = marker;
  for (const match of matchesOf(each, sentence.text)) {
    const { thing = '', val = '' } = match.groups ?? {};
    if (NO_FIXTURE.test(thing) || NOWHERE.test(val) || !isOfTheWorld(sentence, match.index, match.index, 'held')) continue;
    const from = match.index;
    const to = from + match[0].length;
    const isKnown = marker.marks.some((mark) => mark.kind === 'at' && mark.thing.endsWith(thing.split(' ').at(-1) ?? thing));
    if (!isKnown) marker.add({ kind: 'at', thing, value: val, stands }, from, to);
  }
}
