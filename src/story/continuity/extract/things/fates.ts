import { occursIn } from '../../grammar/matches.js';
import { mayMatch } from '../../grammar/sieve.js';
import { DEEP, FIRE, HURL, type Fate } from './fate.js';
import { DONE } from './fatesDone.js';
import { BROKEN_OR_LOST } from './fatesLost.js';
import { PARTED_WITH } from './fatesParted.js';

/** Fates that are told in other words than a verb of losing. */
const OTHERWISE: readonly Fate[] = [
  {
    how: 'burned',
    before: /\b(?:held|holds|holding) $/u,
    after: new RegExp(`^ (?:in|over|to|into) ${FIRE}[^.;]{0,24}? (?:until|till|and watch(?:ed|es))\\b`, 'u'),
  },
  {
    how: 'broken',
    before: /\b(?:tore|torn|tears|ripped|rips|cut|slashed|slashes) $/u,
    after: /^ (?:across|down the middle|from top to bottom|into strips|up)\b/u,
  },
  {
    how: 'broken',
    after:
      /^ (?:had |has )?(?:crumbled|crumbles|dissolved|dissolves|fell|fallen|falls|disintegrated|turned|melted|melts) (?:away )?(?:(?:in)?to (?:fine |black |grey |gray )?(?:dust|ash|ashes|nothing|powder|sand|smoke|rust)|away\b)/u,
  },
  {
    how: 'broken',
    after:
      /^ (?:had |has )?(?:been |was |were |got )?(?:snapped|broken|broke|breaks|snaps|sheared|cracked|split)(?: off| clean| clean off)? (?:at the (?:hilt|blade|handle|neck|stem|tip)|in (?:his|her|my) (?:hands?|fist|fingers)|in the (?:lock|fall|crash|fight|struggle|fire)|when (?:he|she|I|it) (?:fell|dropped|landed|hit))\b/u,
  },
  {
    how: 'wrecked',
    after:
      /^ (?:had |has )?(?:been|was|is|were|got) (?:totall?ed|written off|a write-off|wrapped round a|sunk|scuttled|torpedoed|shot to pieces|blown to (?:bits|pieces)|past (?:mending|repair)|ruined)\b/u,
  },
  {
    how: 'wrecked',
    before: /\b(?:totall?ed|wrote off|written off|blew up|blown up|had crashed|sank|scuttled) $/u,
  },
  {
    how: 'given away',
    before: /\b(?:let|lets) (?:[A-ZÀ-Þ]\S+|the [a-z]+(?: [a-z]+)?|him|her|them|(?:his|her) [a-z]+) (?:have|keep) $/u,
    after: /^(?! (?:of|on|open|running|for (?:a|the) (?:moment|night|evening|day))\b)/u,
  },
  {
    how: 'pawned',
    before:
      /\b(?:pawnbroker|pawnshop|auctioneer|bailiffs?|museum|moneylender|creditors?) (?:had|has|have|got)(?: had| got| taken)? (?:both |all )?$/u,
  },
  {
    how: 'destroyed',
    before:
      /\b(?:finish(?:ed|es) off|ma[dk]es? (?:firewood|kindling|dusters|rags|scrap|matchwood|an end|short work) of|did for|put paid to|done for|put an end to|cut down|pulled to pieces|took to pieces|taken to pieces|ripped to pieces|unpicked) $/u,
  },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:been )?(?:went|gone|sold|sent|go) (?:for|to) (?:scrap|salvage|firewood|kindling|the breakers?|the knackers?|pulp|landfill|the rubbish|the dump)\b/u,
  },
  {
    how: 'gone',
    after:
      /^ (?:[^.;]{0,50} )?(?:would|could|will|can) never (?:again )?(?:be )?(?:sound|play|played|run|go|fly|float|sail|ring|used|worn|mended|repaired|tick|work|ridden|seen)(?: again\b| more\b|$)/u,
  },
  {
    how: 'lost',
    after:
      /^ (?:[^.;]{0,40} )?(?:(?:was|were|had|has|have|and) )?(?:been )?never (?:been )?(?:seen|found|recovered|came|come|returned|turned|surfaced|replaced)(?: up| back)?(?: again| since|$)/u,
  },
  {
    how: 'lost',
    after:
      /^[^.;]{0,70}? (?:and|,) (?:and )?that (?:was|had been) the (?:end|last) (?:of (?:it|them|that)|(?:he|she|anyone) (?:saw|had seen) of (?:it|them))\b/u,
  },
  { how: 'broken', after: /^ (?:had |has )?(?:broke|broken|breaks) up (?:on|against|in|under|off)\b/u },
  {
    how: 'broken',
    after:
      /^ (?:lay|lies|was|were|had been|is) (?:crushed|smashed|shattered|trampled|flattened|snapped|splintered) ?(?:under|beneath|in|on|by|to|beyond|,|$)/u,
  },
  {
    how: 'gone',
    after:
      /^ (?:(?:had|has) (?:long |long since |since )?(?:been )?|was |were )(?:long since |long )?(?:sold|pawned|traded|scrapped|melted|burned|burnt|smashed|junked|binned|auctioned)\b/u,
  },
  {
    how: 'given away',
    after:
      /^ (?:now )?(?:belong(?:ed|s)|(?:had|has) (?:passed|gone)|went|hung in|hangs in|stood in|stands in|was in) (?:now )?(?:to )?(?:the|a) (?:[a-z]+ )?(?:museum|pawnshop|pawnbroker|collector|dealer|library|church|auction house|bank|bailiffs?|state|county|saleroom)(?: now)?\b/u,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|sent|handed|left|presented|offered up|made over|sold|lent|loaned|shipped) $/u,
    after:
      /^ to (?:(?:his|her|my|the|a|an) (?:[a-z]+ ){0,3}?(?:school|museum|college|church|library|charity|hospital|cousin|nephew|niece|neighbou?r|dealer|chandler|collector|sailor|stranger|tinker|bazaar|sale|scrapyard|theatre|society|regiment|orphanage|convent|monastery|apprentice|emigrant|refugees?)|(?:[A-Z]\S+ )?charity)\b(?!.*\b(?:back|returned)\b)/u,
  },
  {
    how: 'lost',
    before:
      /\b(?:watched|watches|saw|seen|let|lets) (?:the|a) (?:current|wind|tide|sea|water|flames|fire|river|waves?|stream|gale) (?:carry|take|bear|sweep|swallow|eat|have|snatch|blow) $/u,
  },
  {
    how: 'gone',
    before:
      /\b(?:fire|flood|sea|storm|bailiffs|thieves|burglars|bomb|shell|moths|damp) (?:had |has |have )?(?:took|taken|takes|destroyed|ruined|swallowed|eaten|burned) (?:everything|all|the lot|it all|the house)[^.;]{0,30} (?:even|and|including|down to) $/u,
  },
  {
    how: 'lost',
    before: /\b(?:let|lets) $/u,
    after: new RegExp(`^ (?:fall|drop|slip|slide|go|sink|roll) (?:in|into|over|off|down|from|overboard) ?(?:${FIRE}|${DEEP})?`, 'u'),
  },
  {
    how: 'gone',
    after:
      /^ (?:was|is|were) (?:gone [,;:—] (?:[a-z]+ ){0,4}?(?:burn(?:ed|t)|sold|lost|stolen|the (?:fire|sea|river|flood|lake)|pawned|smashed|wrecked|taken)|gone for (?:good|ever)|(?:now )?(?:scrap|a wreck|a write-off|firewood|matchwood|rubble|a (?:burnt|burned)[- ]out)|towed (?:away )?and)\b/u,
  },
  {
    how: 'burned',
    before: new RegExp(`\\b(?:stove|fire|furnace|grate|oven|boiler|brazier|incinerator)\\b[^.;]{0,40}\\b${HURL} $`, 'u'),
    after: /^ in(?:side)?(?= [,;—]| and\b|$)/u,
  },
  { how: 'lost', before: new RegExp(`\\b(?:[Ii]nto|[Oo]ver|[Oo]ff|[Dd]own|[Oo]nto) (?:${FIRE}|${DEEP}) (?:went|goes|had gone) $`, 'u') },
  { how: 'wrecked', before: /\bwrapped $/u, after: /^ (?:round|around) an? /u },
  { how: 'burned', after: /^ (?:(?:was|were|had|has) )?(?:been )?burn(?:ed|t) out\b/u },
  {
    how: 'lost',
    before: /\b(?:dr[io]ven?|drove|drives|ran|run|rolled|backed|reversed|steered|ridden|rode) $/u,
    after:
      /^ (?:straight |right )?(?:in|into|off|over) (?:the|a) (?:[a-z]+ )?(?:river|sea|lake|canal|harbour|harbor|pond|quarry|cliff|cliffs|ravine|quay|pier)\b/u,
  },
  {
    how: 'destroyed',
    before:
      /\b(?:lorry|tram|train|bus|truck|cart|tank|wheels?|steamroller|tractor|horses?|carriage|van|herd|cab) (?:had |has |have )?(?:went|gone|goes|ran|run|runs|rolled|rolls|driven|drove|passed) (?:right )?over $/u,
  },
  {
    how: 'destroyed',
    before: new RegExp(`\\b(?:${HURL}|ran|run|runs|fed) $`, 'u'),
    after: /^ (?:through|into) (?:the|a) (?:[a-z]+ )?(?:shredder|mincer|mangle|crusher|pulper|woodchipper)\b/u,
  },
  {
    how: 'gone',
    before: /\bof $/u,
    after:
      /^ (?:, [^,;]{3,40} , )?(?:there (?:was|is) )?(?:nothing|little|not a scrap|not a trace) (?:was |is |now )?(?:left|remained|remains|to be found)\b/u,
  },
  { how: 'lost', before: /\bflush(?:ed|es) $/u, after: /^ (?:down|away)\b/u },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:been |was |were )(?:pulped|incinerated|cremated|scrapped|bulldozed|dynamited|towed away and|ploughed up|felled|struck by lightning|blown to)\b/u,
  },
  {
    how: 'given away',
    before: /\b(?:dealer|collector|museum)(?: in [A-ZÀ-Þ]\S+)? (?:had|has|owned|owns) $/u,
    after: /^(?= [,;]| now\b|$| and\b)/u,
  },
  {
    how: 'sold',
    before: /\b(?:swapped|traded|exchanged|bartered|sold|hocked|pawned|auctioned) (?:off |away )?(?:both |all |even )?(?:of )?$/u,
  },
];

/** Fates in the order they are asked for. */
const FATES: readonly Fate[] = [...PARTED_WITH, ...BROKEN_OR_LOST, ...OTHERWISE, ...DONE];

/** What nearly happens, or is undone in the same breath. */
const UNSURE =
  /\b(?:almost|nearly|(?<!\bin )half(?! of it)|wanted|tried|trying|threaten\w*|meant to|going to|about to|found again|got (?:it|them) back|pretended|brought (?:it|them) back|refus\w+|offered to|bought (?:it|them) back|fished (?:it|them) out|caught (?:it|them)|swore to|promised to|only just|as (?:he|she|I|they) (?:thought|believed|supposed)|(?<!only )copy of)\b/u;

/** "The only diary Anna ever had". */
const OWNED_BY =
  /^ (?:(?:that|which) )?(?:[A-ZÀ-Þ][a-zà-ÿ]+|he|she|I|they) (?:had |has )?(?:ever |once )?(?:had|has|owned|kept|carried|bought|possessed|inherited|written|made)(?= )/u;

/** A word without which no fate can be told. */
export const FATE_GATE =
  /\b(?:watched|saw|everything|wrapped|drove|driven|drives|rode|ridden|backed|reversed|over|shredder|flush\w*|pulped|scrap|bulldozed|dealer|collector|swallow\w*|held|holds|holding|slash\w*|crumbl\w*|dissolv\w*|disintegrat\w*|melt\w*|turned|shear\w*|crack\w*|total\w*|wrote|written|blew|crashed|ruined|burn\w*|incinerat\w*|torch\w*|set|sets|fire|flames|match|light|reduced|drop\w*|thr[eo]w\w*|toss\w*|fl[iu]ng\w*|hurl\w*|cast|pitched|sent|sends|kick\w*|tipp\w*|heav\w*|lobb\w*|sl[iu]ng|chuck\w*|let|lets|los[te]\w*|push\w*|shov\w*|put|puts|laid|lays|placed?s?|fed|feeds|thrust\w*|stuff\w*|posted|poked|consigned|committed|swept|emptied|dump\w*|left|leaves|went|goes|gone|perished|ash|ashes|cinders|sold|sells|selling|sell|pawn\w*|hocked|auction\w*|trad\w*|swap\w*|barter\w*|exchang\w*|parted|parts|gambl\w*|raised|flogged|disposed|rid|staked|wagered|took|takes|taken|carried|hammer|g[ai]ven?|gives|donated?s?|bequeath\w*|present\w*|gift|sign\w*|made|willed|handed|passed|belong\w*|else|another|smash\w*|shatter\w*|tear\w*|t[oe]re|torn|ripp?\w*|shred\w*|destroy\w*|wreck\w*|crush\w*|demolish\w*|trampled|flattened|melt\w*|chopp\w*|saw\w*|cut|cuts|br[eo]a?ke?n?s?|broken|ran|run|ground|scrapped|scuttled|hack\w*|snap\w*|splits?|dash\w*|fell|fallen|falls|slip\w*|topple\w*|tumbled|roll\w*|pieces|fragments|shards|splinters|smithereens|lay|lies|ruins|bits|forgot\w*|mislaid|last|watched|watches|seen|sees|sank|sunk|sinks|slid|slides|vanish\w*|disappear\w*|bl[eo]wn?|blows|bottom|bed|floor|stolen|stole|steals|looted|washed|confiscated|impounded|requisitioned|repossessed|seized|pinched|lifted|nicked|binned|discarded|foundered|nothing|little|robbed|relieved|stripped|ate|eaten|eats|chew\w*|buried|knock\w*|stamp\w*|beat|hammer\w*|pull\w*|entrusted|surrendered|under|up|cheated|swallowed|snatched|bin|sale|loss|theft|wreck|wreckage|come|came|many|heap|handful|thie\w+|burglars?|helped|walked|got|never|end|did|done|museum|remained|finish\w*|paid|scrap|claimed|consumed|devoured|rest\w*|rust\w*|hocked|scrapped|junked|donated|hauled|carted|towed|shipped|commandeered|bagged|let|gave|accepted|splinter\w*|explod\w*|burst|tip\w*|fall|scuttled|gnawed|drowned|abandoned|pounds|shillings|dollars|guineas|buried|bailiffs?|soldiers|disposed|had to be)\b/u;

/** What became of a thing for good. Offsets are of the sentence's `text`: from the first word that says so to the last. */
export interface Gone {
  readonly how: string;
  readonly start: number;
  readonly end: number;
}

/** "The letter from the bank", "the key to the safe". */
const COMPLEMENTS = [1, 2].map(
  (size) =>
    new RegExp(
      `^ (?:from|about|to|for|of) (?:the|his|her|my|an?|[A-ZÀ-Þ][a-zà-ÿ]+ 's)(?: (?!(?:and|or|in|on|into|to|was|is|had|with)\\b)[a-z]+){${size}}(?= )`,
      'u',
    ),
);
const PAPER =
  /\b(?:letter|note|map|page|paper|message|photograph|confession|list|ticket|telegram|will|contract|postcard|receipt|cheque)s?$/u;
const EATEN = /\b(?:eaten|ate|eats|swallowed|swallows) $/u;
const MANY = /(?:[^suia]|[eo]a)s$/u;
const BESIDE = /\b(?:behind|beside|under|beneath|near|outside|opposite|above|below|along|against|around|between) $/u;
const ONE = /^ (?:was|has|is)\b/u;

/** "The cat behind the bins had been run over": they are where it lived. */
function isPlaceOfIt(left: string, thing: string, right: string): boolean {
  return BESIDE.test(left) || (MANY.test(thing) && ONE.test(right));
}

/**
 * Whether the words around a thing say that it is gone for good.
 * @param start where its noun phrase begins in the text
 * @param end where its noun ends
 * @param isWhole whether the noun phrase is known to end there; else only words that can follow nothing but a whole one are taken
 */
export function goneIn(text: string, start: number, end: number, isWhole: boolean): Gone | undefined {
  if (occursIn(UNSURE, text)) return undefined;
  const lead = text.slice(Math.max(0, start - 60), start);
  const left = start < 60 ? `${lead.slice(0, 1).toLowerCase()}${lead.slice(1)}` : lead;
  const thing = text.slice(start, end);
  if (EATEN.test(left) && PAPER.test(thing)) return { how: 'destroyed', start, end };
  const right = text.slice(end);
  const owned = OWNED_BY.exec(right)?.[0].length ?? 0;
  const asks: Asked = { text, left, isPlace: isPlaceOfIt(left, thing, right), isWhole, start, end };
  const told = toldOf(asks, right.slice(owned), end + owned);
  if (told || owned > 0 || !isWhole) return told;
  for (const each of COMPLEMENTS) {
    const more = each.exec(right)?.[0].length ?? 0;
    const found = more > 0 ? toldOf(asks, right.slice(more), end + more) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What is given for a while is had again. */
const LENT = /^[^.;]{0,40}\bfor (?:the|an?) (?:afternoon|morning|day|night|week|weekend|evening|hour|month|summer|winter)\b/u;

interface Asked {
  /** The whole sentence. */
  readonly text: string;
  readonly left: string;
  readonly isPlace: boolean;
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
}

let sentence = '';
let likely: readonly Fate[] = [];

/** The fates that a sentence may tell of any of its things, by the words it holds. */
function fatesIn(text: string): readonly Fate[] {
  if (text === sentence) return likely;
  sentence = text;
  likely = FATES.filter(({ before, after }) => (!before || mayMatch(before, text)) && (!after || mayMatch(after, text)));
  return likely;
}

/** The first fate that the words on both sides tell; `from` is where those after it begin. */
function toldOf({ text, left, isPlace, isWhole, start, end }: Asked, right: string, from: number): Gone | undefined {
  for (const { how, before, after } of fatesIn(text)) {
    const leading = before?.exec(left);
    if (before ? !leading || (!after && !isWhole) : isPlace) continue;
    const following = after?.exec(right);
    if (after && !following) continue;
    if (how === 'given away' && LENT.test(right)) continue;
    return { how, start: leading ? start - left.length + leading.index : start, end: following ? from + following[0].length : end };
  }
  return undefined;
}
