import { ADJ, matchesOf, NAME, pattern } from '../read/pattern.js';
import { isOfTheWorld } from '../read/stance.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';

const OWNED = `(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|${NAME} 's) (?:${ADJ} ){0,3}?(?<thing>[a-z]+(?:-[a-z]+)?)`;
const FIRE = 'fire|flames?|stove|furnace|grate|hearth|fireplace|coals|embers|brazier|bonfire|incinerator|range|boiler|oven';
const DEPTH =
  'river|sea|lake|well|canal|harbou?r|ocean|pond|waves|water|weir|millrace|current|creek|stream|bay|ravine|gorge|chasm|shaft|drain|sewer|cliff|bridge|pier|quay|rail|side|ferry|deck|bin|dustbin|rubbish|ditch|marsh|bog|quarry|pit|train|crevasse|sluice|lock|surf|tide|estuary|reservoir|fjord|moat|swamp|dock|stairwell|gutter';
const DEEP = `(?:the|an?|some|his|her|that) (?:[a-z]+ ){0,2}?(?:${DEPTH})`;

/** How a belonging goes for good. */
const GONE: readonly (readonly [string, RegExp])[] = [
  [
    'lost',
    pattern(
      `\\b(?:lost|loses|mislaid) ${OWNED}(?= (?:in|on|at|to|down|over|overboard|somewhere|when|while|that|the|crossing|between|,|—|;|and)\\b|$| [,;—])`,
    ),
  ],
  [
    'lost',
    pattern(
      `\\b(?:dropped|drops|threw|throws|thrown|tossed|tosses|flung|flings|hurled|hurls|cast|pitched|let|sent|kicked|tipped|dropping|throwing|lost|left|leaves) ${OWNED} (?:[a-z]+ ){0,2}?(?:overboard|(?:into|in|down|off|over|to|onto|from|on) ${DEEP})\\b`,
    ),
  ],
  [
    'thrown away',
    pattern(
      `\\b(?:threw|throws|thrown|tossed|flung|chucked|gave|gives|given) (?:away|out) ${OWNED}|\\b(?:threw|throws|thrown|chucked) (?<own2>his|her|my) (?:${ADJ} ){0,3}?(?<thing2>[a-z]+) away\\b`,
    ),
  ],
  [
    'destroyed',
    pattern(
      `\\b(?:burned|burnt|burns|smashed|smashes|shattered|shatters|tore up|tears up|torn up|ripped up|rips up|shredded|shreds|destroyed|destroys|wrecked|wrecks|crushed|crushes|melted down|melts down|incinerated|chopped up|sawed up|cut up) ${OWNED}`,
    ),
  ],
  [
    'sold',
    pattern(
      `\\b(?:sold|sells|pawned|pawns|traded|trades|swapped|swaps|bartered|auctioned|gambled away|wagered and lost|donated|parted with|parts with|surrendered) ${OWNED}`,
    ),
  ],
  [
    'broken',
    pattern(
      `\\b(?:broke|breaks|broken|snapped|snaps|split|chopped|hacked|cut|cuts|tore|tears|torn|ripped|sawed|dashed) ${OWNED} (?:[a-z]+ ){0,3}?(?:across|over|in two|in half|to (?:pieces|bits|shreds|splinters)|into (?:pieces|bits|shreds|strips|splinters|firewood)|apart|for firewood|against)\\b`,
    ),
  ],
  [
    'burned',
    pattern(
      `\\b(?:put|puts|laid|lays|placed|fed|feeds|thrust|thrusts|pushed|pushes|shoved|shoves|dropped|drops|stuffed|stuffs|tossed|threw|throws|flung|posted|poked) ${OWNED} (?:[a-z]+ ){0,2}?(?:in|into|on|onto|to) the (?:[a-z]+ )?(?:${FIRE})\\b`,
    ),
  ],
  [
    'given away',
    pattern(
      `\\b(?:(?:had|has|have) (?:given|left|willed|sold|handed)|left|leaves|bequeathed) ${OWNED} (?:over )?(?:to|with) (?:an?|the|some|one|${NAME}|his|her)\\b|\\b(?:gave|gives) (?<own2>his|her|my) (?:${ADJ} ){0,3}?(?<thing2>[a-z]+) to (?:an?|some) (?:[a-z]+ )?(?:sailor|beggar|stranger|child|boy|girl|woman|man|museum|charity|church|tramp|soldier|neighbour|neighbor|passer-by|tinker|pedlar|peddler|collector|dealer|cousin|nephew|niece|friend|refugee|traveller|traveler|waiter|porter|priest|nurse|student)\\b`,
    ),
  ],
  ['given away', pattern(`\\b(?:made|makes|making)\\b[^;]{0,40}? (?:an? )?(?:present|gift) of ${OWNED}`)],
  [
    'gone',
    pattern(
      `${OWNED} (?:had (?:since )?been|was|has been|is|were) (?:all |already |now |long since )?(?:stolen|burned|burnt|sold|pawned|smashed|destroyed|at the bottom|gone for good|swept away|swept off|swept overboard|washed away|washed overboard|confiscated|impounded|melted down|ash|ashes|in pieces|lost (?:in|at|to|on|down|overboard))\\b`,
    ),
  ],
  [
    'broken',
    pattern(
      `${OWNED} (?:had |has )?(?:fallen|fell|falls|been dropped|slipped|toppled)(?: [a-z]+){0,6}? (?:and|,) (?:broke|broken|shattered|smashed|burst|gone to pieces)\\b`,
    ),
  ],
  [
    'broken',
    pattern(
      `${OWNED} (?:had |has )?(?:shattered|smashed|burst)(?! (?:at|with|into (?:song|tears|laughter)|with)\\b)(?= (?:in|on|to|into|against|down|when|that|years?|,|and)\\b|$| [,;—])`,
    ),
  ],
  [
    'burned',
    pattern(`\\b(?:set fire to|sets fire to|held a match to|holds a match to|put a match to|set light to|lit a fire with) ${OWNED}`),
  ],
  ['gone', pattern(`\\b(?:nothing|little) (?:was |is |had been )?(?:left|remained|remains) of ${OWNED}`)],
  ['lost', pattern(`${OWNED} (?:lay|lies|was|is|rested|rests) (?:now |somewhere )?at the bottom of\\b`)],
  ['lost', pattern(`\\b(?:watched|saw|seen|watches|sees) ${OWNED} (?:sink|go down|go under|burn|vanish|disappear|drift|float|curl)\\b`)],
  ['given away', pattern(`\\b(?:presented|presents) (?:${NAME}|him|her|an? [a-z]+|the [a-z]+) with ${OWNED}`)],
  ['given away', pattern(`\\b(?:had|has) (?:given|sold|left|sent|willed) (?:${NAME}|the [a-z]+|an? [a-z]+|his [a-z]+) ${OWNED}`)],
  ['given away', pattern(`${OWNED} (?:belonged|belongs) to (?:${NAME}|the [a-z]+|an? [a-z]+|some(?:one|body))(?: else)? now\\b`)],
  ['lost', pattern(`\\b(?:seen|saw) the last of ${OWNED}`)],
  [
    'taken',
    pattern(
      `\\b(?:thieves|a thief|the thief|burglars|a burglar|someone|somebody|a pickpocket|pickpockets|robbers|the (?:sea|river|fire|tide|waves|flood|wind|flames|bailiffs|pawnbroker|current|lake)) (?:had |has )?(?:stole|stolen|took|taken|swallowed|carried off|swept away|run off with|made off with) ${OWNED}`,
    ),
  ],
  [
    'lost',
    pattern(
      `${OWNED} (?:had |has )?(?:went|gone|goes|fell|fallen|falls|sank|sunk|sinks|slipped|slips|slid|dropped|drops|rolled|vanished|disappeared|blew|blown) (?:[a-z]+ ){0,3}?(?:overboard|to the bottom|(?:into|in|down|off|over) ${DEEP}|up in (?:smoke|flames)|out to sea)`,
    ),
  ],
];
const GATE =
  /\b(?:set|sets|held|holds|nothing|little|bottom|watched|watches|saw|seen|sees|presented|presents|belong\w*|sent|lost|loses|mislaid|drop\w*|thr[eo]w\w*|toss\w*|fl[iu]ngs?|hurl\w*|cast|pitched|let|sent|kicked|tipped|left|leaves|chucked|g[ai]ve\w*|burn\w*|smash\w*|shatter\w*|t[eo]a?rn?e?s?|rip\w*|shred\w*|destroy\w*|wreck\w*|crush\w*|melt\w*|incinerat\w*|chopped|sawed|cut|cuts|sold|sells|pawn\w*|trade\w*|swap\w*|barter\w*|auction\w*|gambled|wagered|donated|part\w*|surrendered|br[eo]a?ke?n?s?|snap\w*|split|hacked|dashed|put|puts|laid|lays|placed|fed|feeds|thrust\w*|push\w*|shov\w*|stuff\w*|posted|poked|willed|handed|bequeathed|present|gift|stolen|stole|gone|swept|washed|confiscated|impounded|ash|ashes|pieces|took|taken|swallowed|carried|run|made|we?nt|goes|f[ae]ll\w*|s[aiu]nk\w*|slip\w*|slid|rolled|vanished|disappeared|bl[eo]wn?)\b/u;

/** What is lost and found again in the same breath, or is no thing at all. */
const NO_THING = new Set(
  `temper mind way voice breath balance footing patience nerve nerves life heart head place job post faith hope interest grip hold sight hearing appetite memory memories courage composure virtue innocence
  money fortune soul time chance attention thoughts gaze glance eyes eye thread words word face reason senses hair husband wife son sons daughter mother father brother sister sisters brothers parents child children friend
  friends family arm arms leg legs hand hands finger fingers foot feet teeth tooth mouth lips nose ear ears shoulder shoulders back neck knee knees body skin blood tongue throat chest home house land
  country kingdom title name youth strength power control confidence dignity pride reputation honour honor freedom liberty sleep rest peace bearings weight self trade business company crew men people
  silence promise oath vow word heart fear anger rage guard fast turn turns case seat seats vote game bet savings inheritance share shares wages trust love own dreams dream past future work studies
  bread food meal dinner supper lunch breakfast tea coffee cigarette cigar match matches shot anchor ship things clothes belongings luggage line lines share half rest best duty post station position way
  daughters virginity religion licence license beauty looks figure health sanity wits marbles cool tail nose cheek cheeks face finger thumb ankle wrist rib ribs thigh`
    .split(/\s+/u)
    .filter(Boolean),
);

/** What becomes of the things that are somebody's: "her accordion". */
export function readBelongings(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE.test(sentence.text)) return;
  for (const [how, each] of GONE) for (const hit of hitsOf(sentence, each)) readGone(sentence, hit, how, sheet);
}

function readGone(sentence: Sentence, hit: Hit, how: string, sheet: FactSheet): void {
  const thing = hit.part('thing') || hit.part('thing2');
  const own = hit.own || hit.part('own2');
  if (NO_THING.has(thing) || thing.length < 3 || UNSURE.test(sentence.text)) return;
  const ownStart = hit.start + Math.max(0, hit.match[0].indexOf(own));
  sheet.add(sentence, { ...hit, own, ownStart }, { rule: 'continuity/object', key: `own:${thing}`, value: how, mode: 'ever' });
}

const UNSURE =
  /\b(?:almost|nearly|half|wanted|tried|trying|threaten\w*|meant to|going to|about to|found again|got (?:it|them) back|pretended|brought (?:it|them) back)\b/u;

const OWNERS = new Set(['his', 'her', 'my', "'s"]);
const WORD = /^[a-z]+(?:-[a-z]+)?$/u;
const ENDS = new Set(
  'and or but of in on at to with for from by as was were is are had has have would could who which that when while into onto over under through about against'.split(
    ' ',
  ),
);

/** Every word that may name what is somebody's in a sentence. */
export function ownedIn({ words }: Sentence): string[] {
  const owned: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!OWNERS.has(words[at]?.toLowerCase() ?? '')) continue;
    for (let next = at + 1; next < at + 5; next++) {
      const word = words[next] ?? '';
      if (!WORD.test(word) || ENDS.has(word)) break;
      if (!NO_THING.has(word)) owned.push(word);
    }
  }
  return owned;
}

const LEFT =
  /\b(?:ashes|pieces|fragments|remains|stump|burnt|burned|broken|shattered|smashed|torn|charred|mended|repaired|glued|rebuilt|replac\w+|copy|bought back|restored|spare|recovered|missing|gone|lost|losing|missed|misses|mourn\w*|without|new|other|another|second|empty|had (?:been|kept|held|lain|stood)|would have|used to|wished|where|instead|sold|pawned|given|stolen)\b/u;
const PATTERNS = new Map<string, RegExp>();

/** Whose a thing is said to be in a sentence as though it were at hand. */
export function atHand(
  sentence: Sentence,
  thing: string,
): readonly { readonly own: string; readonly start: number; readonly end: number }[] {
  if (LEFT.test(sentence.text)) return [];
  if (PATTERNS.size > 500) PATTERNS.clear();
  const each = PATTERNS.get(thing) ?? pattern(`(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|${NAME} 's) (?:${ADJ} ){0,3}?${thing}\\b(?! 's|-)`);
  PATTERNS.set(thing, each);
  return matchesOf(each, sentence.text).flatMap((match) => {
    const own = match.groups?.['own'] ?? '';
    const end = match.index + match[0].length;
    return isOfTheWorld(sentence, match.index, end) ? [{ own, start: match.index, end }] : [];
  });
}
