import { KIN, NUMBER, numberOf } from '../../lexicon/nouns.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { readKinComing } from './kinComing.js';
import { addKin as add, CHILDREN, ownerOf, PLURAL, singular, SPOUSES } from './kinCounted.js';
import { readRelations } from './kinRelations.js';
import { leaderOf, type Meant, meantAt } from '../subject.js';

const SIBLINGS = ['brother', 'sister', 'sibling'];
const SIB = '(?:brothers?|sisters?|siblings?)';

/** Ways of saying that there is none of a kin, by the kin there is none of. */
const NONE: readonly (readonly [kin: readonly string[], words: RegExp])[] = [
  [
    SIBLINGS,
    pattern(
      `\\b[Tt]here (?:was|is|has been|had been) only ever (?:me|him|her|the one of (?:us|them))\\b|(?<!(?:his|her|my|their|'s) )\\bonly child\\b(?! (?:in|on|at|there|to|left|awake|among|present|who|with)\\b(?! (?:the|his|her|my|that|a) (?:house|family|home|marriage)))|\\b(?:neither|no|nor|without|never had|never known) (?:an? |any )?${SIB} (?:,? ?(?:or|nor|and|and no|or a|and without|no|not a) )${SIB}|\\b(?:without|no|had no) siblings\\b|\\bparents (?:had |have )?(?:never |not |stopped (?:at|with) )(?:had |have )?(?:had )?(?:(?:another|a second|any (?:more|other)|more) (?:child|children)|an? child but)|\\bparents (?:had )?(?:had )?(?:stopped at|but the) one\\b|\\bparents (?:had |have )?(?:only |just |but )?(?:ever )?had (?:only |just |but )?(?:the |a )?(?:one|single)(?: child)?\\b(?! (?:of|more))|\\b(?:raised|brought up|reared) (?<own>him|her|me|${NAME}) (?:as )?(?:an|the|their) only child\\b|\\b(?:brotherless|sisterless|siblingless)\\b|\\b[Tt]here (?:were|was|had been|are|is) no other (?:child|children) in (?:the|that|his|her) (?:house|home|family)\\b|\\bparents (?:had |have )?(?:had )?(?:him|her|me|${NAME}) and (?:nobody|no one|no other|then no)\\b|\\b(?:no|any) (?:other )?child(?:ren)? (?:but|except|save|besides|other than) (?<own>${NAME})|\\b(?:the (?:one|single|sole|first and last|only) child (?:of|in|to|that|his|her)|(?:the|an?) (?:only|sole|one) (?:offspring|issue|progeny)|(?:only|sole) offspring of)\\b|\\bhad (?:had )?(?:just |only |but |the )*one child ,? ?(?<own>${NAME})|\\b[Aa]fter (?<own>${NAME}) [^.;]{0,50}\\bno (?:more|other|further) children|\\bparents (?:having )?(?:had |have )?(?:had )?no (?:other|more|further) child(?:ren)?\\b|\\bthe first child (?:in|of|to|that)[^.;]{0,30}? and the last\\b|\\b(?:siblings|[Bb]rothers (?:and|or) sisters|[Ss]isters (?:and|or) brothers) (?:${NAME}|he|she|I) (?:had|has) (?:none|never)|\\b[Oo]f (?:siblings|brothers or sisters|brothers and sisters) (?:${NAME}|he|she|I) (?:had|has) (?:none|never)|\\b(?:wanted|longed for|asked for|prayed for|begged for) an? (?:little |baby |elder |younger )?(?:brother|sister)(?: or an? (?:brother|sister))? (?:and|but) (?:had )?never (?:got|had|been given)|\\b(?:never|not) (?:[a-z]+ ){1,7}(?:with|for|from|of|against) (?:any |an? )?(?:brothers? or sisters?|siblings?|sisters? or brothers?)\\b|\\b(?:most|all|any|many|every|other) only child(?:ren)?\\b|\\b(?:nobody|no one|no-one) (?:had |has )?(?:ever )?(?:call(?:ed|s)?|to call) (?:him|her|${NAME}) (?:brother|sister)\\b`,
    ),
  ],
  [
    SPOUSES,
    pattern(
      `\\b(?:[Uu]nmarried|[Uu]nwed|nobody 's (?:wife|husband)|(?:(?:was|is|were|are) not|(?:wasn|isn|weren|aren)'t) (?:yet )?married(?! to)|a (?:lifelong |confirmed |crusty |born )?bachelor|a spinster|an old maid|never (?:been )?(?:married|wed)|never taken a (?:wife|husband)|never (?:found|wanted|had|been anyone 's|been anybody 's) (?:a |any )?(?:wife|husband)|(?:was|were|is|are|been|stayed|remained|still|be|lived) single(?: all (?:his|her|my) (?:long )?life)?\\b(?! (?:minded|out|file))|single (?:still|all (?:his|her) life|man|woman|by choice)|had neither (?:wife|husband)|without (?:a )?(?:wife|husband)|got (?:him|her|${NAME}) (?:as far as|to) (?:a|the) (?:register office|altar|registry)|(?:never|not) (?:been )?(?:to|before|as far as) (?:the|an) altar)\\b|\\b[Nn]o (?:woman|man|girl|one|body) (?:had |has )?(?:ever )?(?:married|wed|had|got) (?<own>${NAME}|him|her)\\b(?! 's)(?= (?:to|before|as far|and|,|yet)|$)|\\b[Nn]o (?:wife|husband)(?: (?:or|nor) (?:wife|husband))? (?:had |has )?ever\\b|\\b(?:put|puts|wrote|writes|written|ticked|ticks) single\\b|\\b[Nn](?:obody|o one) (?:had |has )?ever been (?:joined|married|wedded|wed) to\\b(?: (?<own>${NAME})\\b)?|\\bwithout (?:ever )?(?:marrying|having married|taking a wife|finding a (?:wife|husband)|having a (?:wife|husband))\\b|\\bbachelor (?:rooms?|flat|quarters|life|lodgings|habits|ways|existence|household|supper|kitchen|fashion|uncle|brother|farmer)\\b|\\b(?:bachelorhood|spinsterhood|bachelordom)\\b|\\b[Tt]here (?:was|is|had been|had never been) no (?:husband|wife)\\b(?! (?:in sight|here|present|with))|\\bthere (?:had never been|never was) an? (?:husband|wife)\\b|\\b(?:[Nn]obody|[Nn]o one|never) (?:had |has |been )?(?:ever )?call(?:ed)? (?:him |her |${NAME} )?(?:husband|wife)\\b|\\b(?:never|not) (?:[a-z]+ ){0,3}(?:found|met|had) (?:any|some)(?:one|body) to marry|\\bnot the marrying (?:kind|sort)\\b|\\b(?:had|has) (?:not|never) (?:yet |ever )?(?:married|wed)\\b(?! (?:him|her|for|${NAME}))|\\b(?:refused|declined|avoided|escaped|evaded|steered clear of|kept clear of|shunned|dodged) (?:marriage|matrimony|the altar|wedlock)\\b|\\b(?:wifeless|husbandless)\\b|\\b(?:left|remained|still) on the shelf\\b|\\bas bachelors (?:do|live|will)\\b|\\b[Mm]arriage (?:had |has )?(?:passed|gone|missed) (?:by )?(?<own>${NAME}|him|her)\\b|\\b[Nn](?:obody|o one|o man|o woman) (?:had |has )?(?:ever )?(?:put|slipped|pushed) a ring\\b`,
    ),
  ],
  [
    CHILDREN,
    pattern(
      `\\b(?:[Cc]hildless|no children of (?:his|her) own|(?:had |has |was |were )(?:been )?(?:denied|refused|spared|not (?:been )?blessed with|never (?:been )?blessed with) (?:children|a child|offspring)|barren|(?:without|no) children|never had (?:a child|children|any children)|[Cc]hildren (?:had |have )?(?:never|not) (?:come|came|arrived|happened|followed|been)|no child(?:ren)? (?:had |has )?(?:ever )?(?:come|came|arrived|been born|followed))\\b`,
    ),
  ],
];
/** What only the married have. */
const MARRIED = pattern(
  `\\b(?:(?:is|was|are|were|been|being|got|get) (?:(?:still|now|happily|unhappily|long|safely|well|recently) )?married to (?=an? |[A-Z]|one of|each other|him\\b|her(?= [,;—]|$)|the (?:[a-z]+ )?[a-z]+(?:er|or|ist|man)\\b|(?:his|her|my) (?:${ADJ} )?(?:cousin|brother|sister|wife|husband))|(?:his|her|my) (?:${ADJ} )?ex-(?:wife|husband)|(?:[Hh]is|[Hh]er|[Mm]y|${NAME} 's) (?:first|second|third|former|late|dead|previous|last|divorced|estranged) (?:wife|husband)|(?<own>${NAME}) 's (?:ex-(?:wife|husband)|widow|widower)\\b|(?:buried|outlived|survived|lost|had|divorced|through) (?:a|an|two|three|four|one|both|his|her|all (?:her|three|four)) (?:of (?:his|her) )?(?:${ADJ} )?(?:ex-)?(?:wives|wife|husbands?)|(?:three|two|four|several) ex-(?:husbands|wives)|married (?:twice|once|three times|four times)|(?:a|the|was|been) (?:widow|widower|widowed)|(?:was|is|been|got) divorced|(?:[Hh]is|[Hh]er|[Mm]y|${NAME} 's) divorce|(?:his|her|my|the) (?:${ADJ} ){0,2}?wedding (?:ring|band)|wedding anniversary|(?:his|her|my|${NAME} 's) (?:mother|father|sister|brother|parents)-in-law|been married (?:for|(?:[a-z-]+ ){1,2}years)|(?:his|her|my|${NAME} 's) in-laws|(?:his|her|my) spouse|(?:his|her|my|${NAME} 's) (?:${ADJ} )?(?:marriage|honeymoon)(?= (?:had|was|has|lasted|to|of|certificate|lines|bed))|(?:had|has) (?:long since |once )?married (?=an?\\b|the\\b|his\\b|her\\b|${NAME})|husband of (?:the|an?|${NAME})|(?:man|woman|girl|lad) (?:whom )?(?:he|she|${NAME}) (?:had )?married|[Aa] (?:happily |unhappily |long |newly )?married (?:man|woman)|(?:silver|golden|diamond|ruby|pearl|tin|coral) wedding|(?:her|his|my|their) (?:[a-z]+ )?(?:bridegroom|bride)|decree nisi|years of marriage|years married|man and wife|husband and wife|(?:newly |happily |unhappily |long )married(?= (?:man|woman|to|,|and)|$))\\b`,
);
const ONE_KIN = 'brother|sister|son|daughter|child|sibling|wife|husband|uncle|aunt|cousin|nephew|niece|twin';
/** "She had a twin sister in the navy." */
const HAS = pattern(
  `\\b(?:had|has|have|got|with) (?:an?|another) (?:${ADJ} ){0,2}?(?<kin>${ONE_KIN})\\b(?!-| (?:brother|sister)\\b| (?:of (?:a|his|her)|to))`,
);
/** "A sister of Anna's", "her third son". */
const OF_OWN = pattern(
  `\\b(?:[Aa]n?|[Oo]ne|[Tt]he|another) (?:${ADJ} ){0,2}?(?<kin>${ONE_KIN}) of (?:(?<own>${NAME}) 's|(?<mine>his|hers|mine))(?! [a-z]+)`,
);
const NTH = pattern(`${OWNER} (?<nth>second|third|fourth|fifth|sixth) (?<kin>son|daughter|child|brother|sister)\\b`);
const TWIN = pattern(
  `\\b(?:${OWNER} (?:${ADJ} )?twin(?= (?!beds|towers|peaks|boys|girls|sons|daughters|engines)[a-z,;]|$)|(?:was|is|being) a twin(?= (?:and|,)|$))`,
);
/** "Both her sons", "neither of her sons": two. */
const NOBODY = 'wife|husband|child|children|chick|brothers?|sisters?|sons?|daughters?|kin|kith|family|parents?|mother|father';
const PAIR = pattern(
  `\\b(?:[Nn]either|[Bb]oth|[Ee]ither|[Ee]ach)(?: of)? ${OWNER} (?:${ADJ} )?(?<kin>${PLURAL})\\b|\\b(?:had|has|with|raised|reared|bore|borne) (?:a pair|a brace) of (?<kin2>${PLURAL})\\b`,
);
const BORN = pattern(
  `\\b(?<val>${NUMBER}) (?:${ADJ} )?(?<kin>${PLURAL}) (?:had |were |was |been )+born to (?<own>${NAME}|him|her)\\b|\\b(?:brought|had brought|ushered) (?<val2>${NUMBER}) (?:${ADJ} )?(?<kin2>${PLURAL}) into (?:the|this) world\\b`,
);
/** "Each of her children, two in all", "six cards, one to each of her sons". */
const IN_ALL = pattern(
  `\\b(?<kin>${PLURAL})\\b[^.;]{0,60} , (?<val>${NUMBER}) (?:in all|all told|altogether|in total|of them)\\b|\\b(?<val2>${NUMBER}) (?:[a-z]+ )?[a-z]+ ,? ?one (?:to|for|from|of|by) each of (?:his|her|my) (?<kin2>${PLURAL})\\b`,
);
const NO_KIN = pattern(
  `\\b(?:but|and|had|has|with|With) no (?<kin>sons?|daughters?|brothers?|sisters?|children|kids|siblings)(?= (?:at all|of (?:his|her) own|,|and|;|but|or|to (?:speak|inherit|think|worry))|$)|\\b(?:with|With|had|has) no (?<kin2>brothers?|sisters?|siblings|wife|husband) to [a-z]+\\b`,
);
/** "Had neither wife nor child", "without kith or kin". */
const NEITHER = pattern(
  `\\b(?:(?:had|has|have|having|with|With|leaving|left) (?:neither|no) (?<kin>${NOBODY}) (?:nor|or|and no|, no) (?:an? )?(?<other>${NOBODY})|without (?<kin>${NOBODY}) or (?<other>${NOBODY})|(?:had|has|have|with|With) (?:no|not an?|not one|never an?) (?:living |known |near |other |blood )?(?<kin>relations?|relatives?|kin|family|kinsfolk|kinfolk|flesh and blood)(?= (?:at all|anywhere|left|living|alive|whatever|to|of (?:his|her|my) own|in the world|[,;—]|and|but|or)|$))\\b(?! to (?:speak|talk) of)`,
);
const COUNTED = pattern(
  `(?:\\b(?:had|has|have|having|Having|[Rr]aising|[Rr]earing|raised|reared|borne|bore|brought up|lost|buried|survived|married off|and (?:his|her|my)|of (?:his|her|my)|(?:father|mother|parent) (?:of|to)|there (?:were|are|had been)|with|between|among|was|is|were)|(?<= )[,:]) (?:only |all |just |these |those |had )?(?<val>${NUMBER}|one|a single|twin) (?:${ADJ} ){0,2}?(?<kin>${PLURAL}|boys|girls|son|daughter|brother|sister)\\b(?! (?:of|in (?:black|white)|came|went|sat|stood|were (?:sitting|standing|coming)))`,
);
/** "Two daughters and no other children", "four sons in total": there are no others. */
const NO_MORE =
  /^(?: and| ,)? ?(?:no other|no more|nobody else|no one else|and nobody|nobody besides|and none besides|no more and no fewer|all the (?:family|children)|the whole of (?:his|her)|and that (?:is|was|made|makes)|all told|in (?:all|total)|altogether|and that was|, and that|that was all)/u;

/** So many there were before another was born. */
export const EARLIER = /^(?:until|before|till)\b|\bhad had (?:only|just)\b/u;

/** "Anna's parents never had another child": it is Anna who is alone. */
function bearerOf(sentence: Sentence, hit: Hit): Meant | undefined {
  const [, own] = new RegExp(`(${NAME}|[Hh]is|[Hh]er|[Mm]y)(?: 's)? $`, 'u').exec(sentence.text.slice(0, hit.start)) ?? [];
  const holder = own !== undefined && hit.match[0].startsWith('parents') ? holderOf(own) : undefined;
  return holder && own !== undefined ? { holder, start: sentence.text.lastIndexOf(own, hit.start) } : meantAt(sentence, hit);
}

/** "He was no bachelor." */
const NOT_SO = /\b(?:not|no longer|never|hardly|no|isn't|wasn't|n't) (?:an? |really |yet )*$/u;
/** None ever: no change that is told brings it about. */
const EVER = /never|all (?:his|her|my)|bachelor|spinster|unmarried|unwed|without|[Nn]o (?:woman|man)|shelf|marrying/u;

function readNone(sentence: Sentence, sheet: FactSheet): void {
  for (const [kins, words] of NONE) {
    for (const hit of hitsOf(sentence, words)) {
      if (NOT_SO.test(sentence.text.slice(0, hit.start))) continue;
      const value = EVER.test(hit.match[0]) ? 'never' : 'none';
      const meant = hit.own === '' ? bearerOf(sentence, hit) : ownerOf(hit);
      for (const kin of kins) add(sentence, hit, meant, sheet, { kin, value, low: 0, high: 0, mode: 'given' });
    }
  }
}

/** No marriage of yesterday. */
const MANY_YEARS =
  /\b(?:for|these|nearly|almost|over|after|married) (?:the )?(?:past |last |all of |nearly |almost |over )?(?:[a-z]+-)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|many) years\b/u;
const LONG =
  /years|silver|golden|diamond|ruby|pearl|been married|anniversary|lasted|ex-|widow|divorc|buried|outlived|first|second|third|former|late|dead|previous|once|twice|times/u;

function readSome(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, MARRIED)) {
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    for (const kin of SPOUSES)
      add(sentence, hit, meant, sheet, {
        kin,
        value: LONG.test(hit.match[0]) || MANY_YEARS.test(sentence.text) ? 'long married' : 'married',
        low: 1,
        high: 99,
        mode: 'held',
      });
  }
  for (const hit of hitsOf(sentence, HAS)) {
    const meant = meantAt(sentence, hit);
    add(sentence, hit, meant, sheet, { kin: hit.part('kin'), value: 'one of them', low: 1, high: 99, mode: 'now' });
  }
}

const THING_IS = /(?:^|[,;] )(?:the|that|this|it|an?|his|her|my)(?: [a-z-]+){0,3} (?:was|is|had been)(?: like)? $/u;

/** Kin that somebody has at least so many of. */
/** Who there is none of, by what a text calls them; "no family" is none of one's own, whatever parents there were. */
function kinsOf(word: string): readonly string[] {
  if (/^(?:relation|relative|kin|kith|kins|kinfolk|flesh)/u.test(word))
    return [...SIBLINGS, ...CHILDREN, ...SPOUSES, 'uncle', 'aunt', 'cousin', 'nephew', 'niece'];
  if (/^(?:child|chick)/u.test(word)) return CHILDREN;
  if (word === 'family') return [...CHILDREN, ...SPOUSES];
  return SPOUSES.includes(word) ? SPOUSES : [singular(word)];
}

function readNeither(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, NEITHER)) {
    const kins = new Set([hit.part('kin'), hit.part('other')].filter((word) => word !== '').flatMap(kinsOf));
    for (const kin of kins) add(sentence, hit, meantAt(sentence, hit), sheet, { kin, value: 'none', low: 0, high: 0, mode: 'given' });
  }
}

function readOwn(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, OF_OWN)) {
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    add(sentence, hit, meant, sheet, { kin: hit.part('kin'), value: 'one of them', low: 1, high: 99, mode: 'held' });
  }
  for (const hit of hitsOf(sentence, NTH)) {
    const low = ['second', 'third', 'fourth', 'fifth', 'sixth'].indexOf(hit.part('nth')) + 2;
    add(sentence, hit, ownerOf(hit), sheet, { kin: hit.part('kin'), value: `${low} at least`, low, high: 99, mode: 'held' });
  }
  for (const hit of hitsOf(sentence, TWIN)) {
    // "That old boat was Anna's twin."
    if (THING_IS.test(sentence.text.slice(0, hit.start))) continue;
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    add(sentence, hit, meant, sheet, { kin: 'sibling', value: 'a twin', low: 1, high: 99, mode: 'held' });
  }
  for (const hit of hitsOf(sentence, NO_KIN)) {
    const kin = singular(hit.part('kin') || hit.part('kin2'));
    const kins = kin === 'child' ? CHILDREN : kin === 'sibling' ? SIBLINGS : [kin];
    for (const each of kins)
      add(sentence, hit, meantAt(sentence, hit), sheet, { kin: each, value: 'none', low: 0, high: 0, mode: 'given' });
  }
}

/** Two of a kin, and those that were born. */
function readPairs(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, PAIR)) {
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    const low = /^each/iu.test(hit.match[0]) ? 3 : 2;
    const kin = singular(hit.part('kin') || hit.part('kin2'));
    add(sentence, hit, meant, sheet, { kin, value: String(low), low: 2, high: low === 2 ? 2 : 99, mode: 'held' });
  }
  for (const hit of [...hitsOf(sentence, BORN), ...hitsOf(sentence, IN_ALL)]) {
    const count = numberOf(hit.val || hit.part('val2'));
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    const kin = singular(hit.part('kin') || hit.part('kin2'));
    const mode = hit.val === '' ? 'held' : 'ever';
    if (count !== undefined) add(sentence, hit, meant, sheet, { kin, value: String(count), low: count, high: count, mode });
  }
}

/** How many it says; boys and girls are somebody's only as twins. */
function countOf(hit: Hit): number | undefined {
  if (hit.val === 'twin') return 2;
  if (/^(?:boys|girls)$/u.test(hit.part('kin'))) return undefined;
  return hit.val === 'a single' ? 1 : numberOf(hit.val);
}

/** What only the one can do who opens the sentence. */
const LEADS = /^(?:raised|reared|borne|bore|brought up|buried|married off)\b/u;

function readCounted(sentence: Sentence, sheet: FactSheet): void {
  for (const found of hitsOf(sentence, COUNTED)) {
    // What stands before the comma is another clause.
    const hit = /^[,:]/u.test(found.match[0]) ? { ...found, start: found.start + 2 } : found;
    const count = countOf(hit);
    const kin = singular(hit.part('kin'));
    const isAll = NO_MORE.test(sentence.text.slice(hit.end));
    if (count === undefined || (count < 2 && !isAll) || isListed(sentence, hit) || occursIn(EARLIER, sentence.text)) continue;
    const meant = meantAt(sentence, hit) ?? (LEADS.test(hit.match[0]) ? leaderOf(sentence, hit) : undefined);
    add(sentence, hit, meant, sheet, { kin, value: String(count), low: count, high: count, mode: 'ever' });
    const others = isAll && CHILDREN.includes(kin) ? CHILDREN.filter((each) => each !== kin && each !== 'child') : [];
    for (const other of kin === 'child' ? [] : others)
      add(sentence, hit, meant, sheet, { kin: other, value: 'none', low: 0, high: 0, mode: 'ever' });
  }
}

/** "One of two brothers" has one, and "three sisters" after a comma may be anybody's. */
function isListed({ text }: Sentence, hit: Hit): boolean {
  if (/\b(?:one|eldest|oldest|youngest|elder|younger|last|first|second|third|middle) $/u.test(text.slice(0, hit.start))) return true;
  const isLoose = /^(?:,|was|is|were)/u.test(hit.match[0]);
  return (
    isLoose &&
    !/\b(?:child|children|sons|daughters|kids|boys|girls|offspring|(?:raised|reared|brought up|fed) (?:his|her|my) (?:whole )?family)\b/u.test(
      text.slice(0, hit.start),
    )
  );
}

const GATE = new RegExp(
  `\\b(?:${KIN}|${PLURAL}|brotherless|sisterless|husbands|wives|bachelor\\w+|spinsterhood|[Mm]arri\\w+|marry\\w*|wifeless|husbandless|shelf|honeymoon|child|childless|unmarried|unwed|bachelor|spinster|married|single|sibling|wedding|altar|regist(?:er|ry)|spouse|in-laws|parents|only ever|old maid|wed|promised|pledged|relations?|relatives?|kin|kinsfolk|kinfolk|family|divorc\\w+|ex-\\w+|widowed|[Cc]hildless|[Uu]nmarried|[Uu]nwed|barren|offspring|brides?|bridegroom|decree|twins|triplets|quadruplets|expecting|pregnant|carrying|engaged|betrothed|half-sister|half-brother|god\\w+|grandchild|stepchild)\\b|-in-law\\b`,
  'u',
);

/** Kin told of beside whoever the sentence speaks of. */
export function readKinBeside(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  readNone(sentence, sheet);
  readNeither(sentence, sheet);
  readOwn(sentence, sheet);
  readPairs(sentence, sheet);
  readCounted(sentence, sheet);
  readKinComing(sentence, sheet);
  readSome(sentence, sheet);
  readRelations(sentence, sheet);
}
