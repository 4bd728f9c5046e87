import { CLOTH_COLOURS } from '../lexicon/colours.js';
import { THING } from '../lexicon/nouns.js';
import { matchesOf, NAME, pattern } from '../read/pattern.js';
import { tokenAt } from '../read/sentences.js';
import { isOfTheWorld } from '../read/stance.js';
import type { Sentence } from '../read/types.js';

/** What a sentence does with a thing. Offsets are UTF-16 units of its paragraph. */
export interface ThingMark {
  /** `gone`: burned, broken, lost; `used`: whole and at hand; `new`: one more, or several; `at`: put or lying somewhere; `moved`: taken up by a pronoun; `colour` */
  readonly kind: 'gone' | 'used' | 'new' | 'at' | 'moved' | 'colour';
  readonly thing: string;
  /** How it is gone, where it is, its colour. */
  readonly value: string;
  /** Whose it is said to be, in lower case: "the" for nobody's. */
  readonly own: string;
  readonly isTaken: boolean;
  /** Whether it stands there until somebody moves it: in its scene, or always; '' for what is put somewhere. */
  readonly stands: '' | 'here' | 'always';
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

const DET = String.raw`(?<own>\b[Tt]he|\b[Hh]is|\b[Hh]er|\b[Mm]y|\b[Tt]heir|${NAME} 's)`;
const MOD = String.raw`(?:(?!(?:other|new|second|third|next|another|of|and|in|on|first|old man|last)\b)[a-z][a-z-]* ){0,2}?`;
const OBJECT = `${DET} ${MOD}(?<thing>${THING})\\b(?! 's|-| (?:of the|case|box|shop|maker|frame|post|paper|drawer|room|door|lid|top|keeper|head|light|rope|stand|hook))`;
const FIRE = 'fire|flames?|stove|furnace|grate|hearth|fireplace|coals|embers|brazier|bonfire|incinerator|candle|lamp';
const WATER = 'river|sea|lake|well|canal|harbou?r|ocean|pond|waves|water|weir|millrace|current|creek|stream|bay|ravine|gorge|chasm';

const GONE: readonly (readonly [string, RegExp])[] = [
  ['burned', pattern(`\\b(?:burned|burnt|burns|incinerated|had burned|had burnt) (?:up )?${OBJECT}(?! (?:hand|finger))`)],
  [
    'burned',
    pattern(
      `\\b(?:threw|tossed|dropped|flung|fed|cast|thrust|laid|pushed|hurled|put|throws|tosses|drops|feeds|thrown|tossed|fed|thrust) ${OBJECT}(?: [a-z]+){0,2}? (?:into|on|onto|in|to|upon) the (?:[a-z]+ )?(?:${FIRE})\\b`,
    ),
  ],
  [
    'burned',
    pattern(
      `${OBJECT} (?:was|had been|had|went|is) (?:all |already |now |quite )?(?:burned|burnt|up in (?:smoke|flames)|burned (?:up|down|to)|ash|ashes|consumed)`,
    ),
  ],
  [
    'burned',
    pattern(
      `${OBJECT} (?:burned|burnt|blackened|curled|crumbled|flared|caught)(?: [a-z,]+){0,5}? (?:to (?:ash|ashes|cinders|nothing|the ground)|into ash|and was gone|in the (?:${FIRE}))`,
    ),
  ],
  ['burned', pattern(`\\b(?:${FIRE}) (?:had )?(?:took|taken|ate|eaten|consumed|swallowed|destroyed|devoured) ${OBJECT}`)],
  [
    'broken',
    pattern(`\\b(?:smashed|shattered|broke|crushed|smashes|had smashed|had broken|had shattered|wrecked|demolished|destroyed) ${OBJECT}`),
  ],
  [
    'broken',
    pattern(
      `${OBJECT} (?:had )?(?:[a-z]+ )?(?:shattered|smashed|broke|burst|splintered|fell|dropped|slipped|was smashed|was shattered|was broken|was crushed|was destroyed|exploded|collapsed|disintegrated)(?: [a-z,]+){0,8}? (?:to pieces|into pieces|pieces|fragments|splinters|shards|apart|smithereens|a hundred|a thousand|a dozen|in two|in half|beyond (?:repair|mending))`,
    ),
  ],
  [
    'broken',
    pattern(
      `${OBJECT} (?:had )?(?:shattered|was shattered|was smashed to|lay in (?:pieces|fragments|shards|ruins)|was destroyed|had been destroyed)\\b`,
    ),
  ],
  [
    'broken',
    pattern(
      `${OBJECT} (?:had )?(?:slipped|fell|dropped|toppled|tumbled|rolled)(?: [a-z]+){0,8}? (?:and|,) (?:broke|shattered|smashed|burst|cracked in two)\\b`,
    ),
  ],
  ['washed away', pattern(`${OBJECT} (?:was|had been|had) (?:washed|swept|carried) (?:away|out to sea|off)\\b`)],
  ['burned', pattern(`${OBJECT} (?:had )?(?:burned|burnt|been burned|been burnt) down\\b`)],
  [
    'torn up',
    pattern(
      `\\b(?:tore|ripped|torn|shredded|tears|rips|cut|ripping|tearing) (?:up )?${OBJECT}(?: (?:up|to (?:pieces|shreds|bits|scraps|ribbons)|into (?:pieces|shreds|bits|scraps|ribbons|strips|confetti|[a-z]+ pieces)|in (?:two|half|pieces|four)))`,
    ),
  ],
  ['torn up', pattern(`\\b(?:tore up|ripped up|shredded|tears up|tore apart) ${OBJECT}`)],
  [
    'lost in the water',
    pattern(
      `\\b(?:threw|tossed|dropped|flung|cast|hurled|let|pitched|throws|tosses|drops|flings|thrown) ${OBJECT}(?: [a-z]+){0,4}? (?:into|in|to|off|over|down) (?:the )?(?:[a-z]+ )?(?:${WATER}|cliff|side|overboard|bridge|rail|pier)\\b`,
    ),
  ],
  [
    'lost in the water',
    pattern(
      `${OBJECT} (?:sank|had sunk|went down|went under|was sunk|had gone down|slid under|foundered|slipped under|vanished beneath)(?! (?:on|into (?:his|her|the (?:chair|bed|cushions))))`,
    ),
  ],
  ['sold', pattern(`\\b(?:sold|pawned|had sold|had pawned|sells|pawns) ${OBJECT}`)],
  ['given away', pattern(`\\b(?:gave away|had given away|gives away) ${OBJECT}`)],
  ['buried', pattern(`\\b(?:buried|had buried) ${OBJECT}`)],
];

const USE =
  'picked up|took|unfolded|read|reread|re-read|opened|held|folded|slipped|handed|carried|wound|looked at|raised|lifted|poured|played|hung|lit|wore|put on|drove|drew|pulled|set|placed|laid|turned|tucked|pocketed|checked|consulted|polished|filled|drank from|reached for|grasped|gripped|clutched|fingered|touched|studied|examined|returned|passed|slid|put|kissed|fastened|unwrapped|shook|spread|rolled|locked|climbed into|rowed|rode|glanced at|picks up|takes|unfolds|reads|opens|holds|folds|hands|carries|lifts|plays|wears|puts';
const USED: readonly RegExp[] = [
  pattern(`\\b(?:walked|drove|rode|crossed|ran|went|hurried|walks|crosses|drives) (?:across |over |into |through |up to )?${OBJECT}`),
  pattern(`\\b(?:poured|drank|ate|read|played) from ${OBJECT}`),
  pattern(`\\b(?:${USE})(?: (?:out|up|down|back|over|off|open|on|again|from|through))? ${OBJECT}`),
  pattern(
    `${OBJECT} (?:still |now )?(?:lay|stood|sat|hung|rested|gleamed|glinted|ticked|rang|glowed|swung|burned brightly|shone|was (?:still |safe|on|in|where|open|whole|intact)|lies|stands|sits|hangs|gleams|ticks)\\b`,
  ),
  pattern(
    `\\b(?:with|in) ${OBJECT} (?:in (?:his|her|my) (?:hand|hands|lap|pocket|arms)|under (?:his|her|my) arm|on (?:his|her|my) (?:lap|knee|shoulder|finger|wrist|head))`,
  ),
];
const NEW = pattern(
  `\\b(?:[Aa]|[Aa]n|[Aa]nother|[Aa] new|[Nn]ew|[Oo]ther|[Ss]econd|[Oo]ne of|[Ss]everal|[Tt]wo|[Tt]hree|[Ss]ome|[Aa]ny|[Ee]ach|[Ee]very|[Nn]o|copy of|replac\\w+) (?:(?!of|and|in|on|to|with)[a-z-]+ ){0,3}?(?<thing>${THING})s?\\b`,
);
const PLURAL = pattern(`\\b(?<thing>${THING})e?s\\b(?! ')`);
const REST =
  /\b(?:ashes|ash|pieces|fragments|shards|scraps|remains|remnants|ruins|ruin|wreck(?:age|ed)?|burnt|burned|broken|shattered|smashed|torn|charred|what was left|mended|repaired|glued|rebuilt|replac\w+|copy|copies|bought back|restored|salvaged|spare|recovered|dug|ghost|empty place|missing|gone|where the|would have|photograph of|picture of)\b/u;

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
const SPOT = `(?:on|in|under|beneath|behind|beside|by|over|above|below|near|at|next to|on top of|at the (?:foot|top|end|back) of|at the bottom of|outside|inside|opposite) (?:the|his|her|my|its) (?<val>(?:[a-z]+ ){0,2}?[a-z]+)(?= (?:and|where|when|with|in|of|as|to|that|which|but|for|at|between|like|all|since|ever)\\b| [,;:—]|$)`;
const FIXTURE = `(?<thing>(?:(?!(?:old|other|same|whole|very|new|only|rest|first|second|last|next|little|big|great|young|small|poor)\\b)[a-z]+ )?[a-z]{3,})`;
/** Where a thing of the house stands as long as nobody moves it. */
const FIXED: readonly RegExp[] = [
  pattern(
    `\\b(?:[Oo]n|[Ii]n|[Uu]nder|[Bb]ehind|[Bb]eside|[Aa]bove|[Oo]ver|[Bb]y|[Nn]ear|[Oo]n top of|[Bb]eneath) the (?<val>(?:[a-z]+ ){0,2}?[a-z]+) (?:, )?(?:stood|stands|hung|hangs|sat|sits) the ${FIXTURE}(?= (?:that|which|with|and|in|of|as)\\b| [,;—]|$)`,
  ),
  pattern(`\\b(?:kept|keeps) the ${FIXTURE} ${SPOT}`),
  pattern(
    `\\b[Tt]he ${FIXTURE} (?:still |always |had always |has always )?(?:stood|stands|hung|hangs|sat|sits|was kept|is kept|had its place|has its place|lived|lives) ${SPOT}`,
  ),
  pattern(
    `\\b[Tt]here (?:was|is) (?:only |just |but )?(?:one|a single) ${FIXTURE} in (?:the|this|that) (?:whole )?[a-z]+ , and it (?:was|is|stood|stands|hung|hangs|sat) ${SPOT}`,
  ),
  pattern(
    `\\bthe ${FIXTURE} , which (?:(?:had|has) (?:always |ever )?(?:been|stood|hung|sat|lived)|always (?:stood|hung|was|is)|stood|stands|hung|hangs) ${SPOT}`,
  ),
  pattern(
    `\\bthe ${FIXTURE} that (?:(?:had|has) always (?:been|stood|hung|sat|lived)|always (?:stood|hung)|stood|stands|hung|hangs) ${SPOT}`,
  ),
  pattern(
    `\\b(?:dust|polish|wipe|wind|wound|tap|pass|straighten|consult|examin|stud[iy]|touch|watch|admir|check|clean|read)(?:e?d|e?s|ies)? the ${FIXTURE} ${SPOT}`,
  ),
  pattern(
    `\\b(?:look|nodd?|glanc|point|star|stopp|gaz|frown|listen|stepp|lean)(?:ed|s|es)? (?:up |down |over )?(?:at|to|by|before|against|beside) the ${FIXTURE} ${SPOT}`,
  ),
];
/** There are several of these in any house, they are carried about, or they are nothing that stands anywhere. */
const NO_FIXTURE =
  /^(?:chair|table|lamp|candle|door|window|bed|bench|cup|glass|bottle|box|book|light|sun|moon|house|town|village|tree|car|boat|ship|train|figure|crowd|one|two|three|thing|stool|rug|curtain|plate|bag|coat|hat|smoke|sky|road|path|letter|paper|note|key|word|air|water|shadow|dust|voice|scene|place|hand|eye|face|head|gun|knife|tray|photograph|photo|picture|clock|sign|camera|screen|body|team|group|family|bird|crow|rain|snow|fog|mist|fire|wind|dark|darkness|silence|old|other|young)$|(?:man|woman|boy|girl|child|dog|cat|horse|people|men|women|children|[a-z]s|ing|driver|doctor|waiter|guard|others?)$/u;
/** Says too little of where. */
const NOWHERE =
  /^(?:cent(?:re|er)|middle|corner|end|back|front|way|room|distance|open|air|house|side|rest|edge|light|shade|sun|same|others?|[a-z]+ hands?|hands?)$/u;
const FIXED_GATE =
  /\b(?:st[oa]nds?|stood|h[au]ngs?|s[ai]ts?|kept|place|lived|lives|always|which|dust\w*|polish\w*|wip\w*|w[io]u?nds?|tap\w*|pass\w*|straighten\w*|consult\w*|examin\w*|stud\w*|touch\w*|watch\w*|admir\w*|check\w*|clean\w*|read\w*|look\w*|nod\w*|glanc\w*|point\w*|star\w*|stopp\w*|gaz\w*|frown\w*|listen\w*|lean\w*)\b.* the |\b[Tt]he .*(?:st[oa]nds?|stood|hung|hangs|sat|sits|kept|lived|place)\b/u;
const IT_MOVED =
  /\b(?:took|picked|pulled|drew|put|carried|lifted|slipped|moved|handed|gave|brought|dropped|grabbed|snatched|retrieved|tucked|pocketed|fetched|passed|threw|tossed|laid|set|returned|hid|slid|lowered|raised|held|hung|takes|picks|puts|gives|stole|wore|wears|clutched|gripped) (?:it|them|everything|the things?|both)\b|\bwith it\b|\bit (?:up|down|out|back|away)\b/u;

const CLOTH =
  'dress|coat|gown|shirt|jacket|scarf|hat|cloak|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|gloves|boots|trousers|overcoat|raincoat|pullover|frock|robe|tunic|uniform|umbrella|car|bicycle|boat|door|envelope|van|truck|suitcase|vase|mug|cup|curtains|sofa|armchair|wagon|front door|ribbon|handkerchief|notebook';
const COLOURED: readonly RegExp[] = [
  pattern(
    `${DET} (?:(?!and|of|in|on)[a-z]+ ,? ?){0,2}?(?:pale |dark |light |bright |deep |faded )?(?<val>${CLOTH_COLOURS.pattern}) (?:[a-z]+ )?(?<thing>${CLOTH})\\b(?! (?:and|or) (?:${CLOTH_COLOURS.pattern}))`,
  ),
  pattern(
    `${DET} (?:(?!and|of|in|on)[a-z]+ ){0,2}?(?<thing>${CLOTH}) (?:was|were) (?:an? |pale |dark |light |bright |deep |faded |painted ){0,2}(?<val>${CLOTH_COLOURS.pattern})\\b(?! with)`,
  ),
];
const NEW_CLOTH = pattern(
  `\\b(?:[Aa]|[Aa]n|[Aa]nother|new|other|second|changed) (?:(?!of|and|in|on|to|with)[a-z-]+ ){0,3}?(?<thing>${CLOTH})s?\\b`,
);
const GATE = new RegExp(`\\b(?:${THING}|${CLOTH})(?:e?s)?\\b`, 'u');

/** Collects the marks of one sentence. */
class Marker {
  readonly marks: ThingMark[] = [];
  readonly #sentence: Sentence;
  readonly #at: number;

  constructor(sentence: Sentence, at: number) {
    this.#sentence = sentence;
    this.#at = at;
  }

  all(kind: ThingMark['kind'], each: RegExp, value = '', isTaken = false): void {
    const sentence = this.#sentence;
    for (const match of matchesOf(each, sentence.text)) {
      const { thing = '', val = value, own = 'the' } = match.groups ?? {};
      if (!this.#isTold(kind, thing, match.index)) continue;
      const start = sentence.start[tokenAt(sentence, match.index)] ?? 0;
      const end = sentence.end[tokenAt(sentence, match.index + match[0].length - 1)] ?? 0;
      this.marks.push({ kind, thing, value: val, own: own.toLowerCase(), isTaken, stands: '', sentence: this.#at, start, end });
    }
  }

  #isTold(kind: ThingMark['kind'], thing: string, start: number): boolean {
    // One more of a kind is one more, even in a wish.
    if (kind === 'new') return true;
    if ((kind === 'used' || kind === 'at') && this.marks.some((mark) => mark.kind === 'at' && mark.thing.endsWith(thing))) return false;
    if ((kind === 'used' || kind === 'at') && /\bhad (?:\w+ )?$/u.test(this.#sentence.text.slice(0, start))) return false;
    return isOfTheWorld(this.#sentence, start, start, 'ever');
  }

  fixed(each: RegExp): void {
    const sentence = this.#sentence;
    for (const match of matchesOf(each, sentence.text)) {
      const { thing = '', val = '' } = match.groups ?? {};
      if (NO_FIXTURE.test(thing) || NOWHERE.test(val) || !isOfTheWorld(sentence, match.index, match.index)) continue;
      const start = sentence.start[tokenAt(sentence, match.index)] ?? 0;
      const end = sentence.end[tokenAt(sentence, match.index + match[0].length - 1)] ?? 0;
      const stands = /\b(?:always|kept|its place|li?ve[sd]|there (?:was|is))\b/iu.test(match[0]) ? 'always' : 'here';
      if (this.marks.some((mark) => mark.start < end && start < mark.end)) continue;
      this.marks.push({ kind: 'at', thing, value: val, own: 'the', isTaken: false, stands, sentence: this.#at, start, end });
    }
  }

  moved(): void {
    this.marks.push({ kind: 'moved', thing: '', value: '', own: '', isTaken: false, stands: '', sentence: this.#at, start: 0, end: 0 });
  }
}

/** What becomes of the things in a sentence. */
export function thingsOf(sentence: Sentence, at: number): ThingMark[] {
  const { text } = sentence;
  const marker = new Marker(sentence, at);
  if (FIXED_GATE.test(text)) for (const each of FIXED) marker.fixed(each);
  if (GATE.test(text)) {
    for (const [how, each] of GONE) marker.all('gone', each, how);
    const isGone = marker.marks.some(({ kind }) => kind === 'gone');
    marker.all('new', NEW);
    marker.all('new', PLURAL);
    marker.all('new', NEW_CLOTH);
    for (const [each, isTaken] of AT) marker.all('at', each, '', isTaken);
    if (!isGone && !REST.test(text)) for (const each of USED) marker.all('used', each);
    for (const each of COLOURED) marker.all('colour', each);
  }
  if (IT_MOVED.test(text)) marker.moved();
  return marker.marks;
}
