import { KIN, NUMBER, numberOf } from '../lexicon/nouns.js';
import { holderOf } from '../read/holder.js';
import { ADJ, NAME, OWNER, pattern } from '../read/pattern.js';
import type { Mode } from '../read/stance.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { type Meant, meantAt } from './subject.js';

const SIBLINGS = ['brother', 'sister', 'sibling'];
const CHILDREN = ['child', 'son', 'daughter'];
const SPOUSES = ['wife', 'husband'];
const SIB = '(?:brothers?|sisters?|siblings?)';
const RULE = 'continuity/kinship';

/** Ways of saying that there is none of a kin, by the kin there is none of. */
const NONE: readonly (readonly [kin: readonly string[], words: RegExp])[] = [
  [
    SIBLINGS,
    pattern(
      `(?<!(?:his|her|my|their|'s) )\\bonly child\\b|\\b(?:neither|no|nor|without|never had|never known) (?:an? |any )?${SIB} (?:,? ?(?:or|nor|and|and no|or a|and without) )${SIB}|\\b(?:without|no|had no) siblings\\b|\\bparents (?:had |have )?(?:never |not |stopped (?:at|with) )(?:had |have )?(?:had )?(?:(?:another|a second|any (?:more|other)|more) (?:child|children)|an? child but)|\\bparents (?:had )?(?:had )?(?:stopped at|but the) one\\b|\\b(?:brotherless|sisterless)\\b`,
    ),
  ],
  [
    SPOUSES,
    pattern(
      `\\b(?:unmarried|unwed|a (?:lifelong |confirmed |crusty |born )?bachelor|a spinster|an old maid|never (?:been )?(?:married|wed)|never taken a (?:wife|husband)|never (?:found|wanted|had|been anyone 's|been anybody 's) (?:a |any )?(?:wife|husband)|(?:was|were|is|are|been|stayed|remained|still|be|lived) single\\b(?! (?:minded|out|file))|single (?:still|all (?:his|her) life|man|woman|by choice)|had neither (?:wife|husband)|without (?:a )?(?:wife|husband)|got (?:him|her|${NAME}) (?:as far as|to) (?:a|the) (?:register office|altar|registry)|(?:never|not) (?:been )?(?:to|before|as far as) (?:the|an) altar)\\b`,
    ),
  ],
  [
    CHILDREN,
    pattern(`\\b(?:childless|no children of (?:his|her) own|(?:without|no) children|never had (?:a child|children|any children))\\b`),
  ],
];
/** What only the married have. */
const MARRIED = pattern(
  `\\b(?:(?:his|her|my|the) (?:${ADJ} ){0,2}?wedding (?:ring|band)|wedding anniversary|(?:his|her|my) (?:mother|father|sister|brother)-in-law|been married for|(?:was|were) a married (?:man|woman)|(?:his|her) in-laws|(?:his|her|my) spouse)\\b`,
);
const ONE_KIN = 'brother|sister|son|daughter|child|sibling|wife|husband|uncle|aunt|cousin|nephew|niece|twin';
/** "She had a twin sister in the navy." */
const HAS = pattern(
  `\\b(?:had|has|have|got|with) (?:an?|another) (?:${ADJ} ){0,2}?(?<kin>${ONE_KIN})\\b(?!-| (?:brother|sister)\\b| (?:of (?:a|his|her)|to))`,
);
const PLURAL =
  'brothers|sisters|sons|daughters|children|uncles|aunts|cousins|nephews|nieces|siblings|grandchildren|grandsons|granddaughters';
const COUNTED = pattern(
  `\\b(?:(?:had|has|have|having|Having|raised|reared|borne|bore|brought up|lost|buried|survived|married off|and (?:his|her|my)|of (?:his|her|my)|there (?:were|are|had been)|with|between|among|was|is|were|,|:) )(?:only |all |just |these |those |had )?(?<val>${NUMBER}|one) (?:${ADJ} ){0,2}?(?<kin>${PLURAL}|son|daughter|brother|sister)\\b(?! (?:of|in (?:black|white)|came|went|sat|stood|were (?:sitting|standing|coming)))`,
);
/** "Two daughters and no other children", "four sons in total": there are no others. */
const NO_MORE =
  /^(?: and| ,)? ?(?:no other|no more|nobody else|no one else|and nobody|all told|in (?:all|total)|altogether|and that was|, and that|that was all)/u;

/** So many there were before another was born. */
export const EARLIER = /^(?:until|before|till)\b|\bhad had (?:only|just)\b/u;

const SINGULAR = new Map([
  ['children', 'child'],
  ['wives', 'wife'],
  ['grandchildren', 'grandchild'],
]);

function singular(kin: string): string {
  return SINGULAR.get(kin) ?? kin.replace(/s$/u, '');
}

interface Counted {
  readonly kin: string;
  readonly value: string;
  readonly low: number;
  readonly high: number;
  readonly mode: Mode;
}

function add(sentence: Sentence, hit: Pick<Hit, 'start' | 'end'>, meant: Meant | undefined, sheet: FactSheet, said: Counted): void {
  if (!meant) return;
  const { kin, mode, value, low, high } = said;
  const fact = { rule: RULE, key: `kin:${kin}`, value, low, high, mode, stanceEnd: hit.start } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, fact);
}

/** "Anna's parents never had another child": it is Anna who is alone. */
function bearerOf(sentence: Sentence, hit: Hit): Meant | undefined {
  const [, own] = new RegExp(`(${NAME}|[Hh]is|[Hh]er|[Mm]y)(?: 's)? $`, 'u').exec(sentence.text.slice(0, hit.start)) ?? [];
  const holder = own !== undefined && hit.match[0].startsWith('parents') ? holderOf(own) : undefined;
  return holder && own !== undefined ? { holder, start: sentence.text.lastIndexOf(own, hit.start) } : meantAt(sentence, hit);
}

function readNone(sentence: Sentence, sheet: FactSheet): void {
  for (const [kins, words] of NONE) {
    for (const hit of hitsOf(sentence, words)) {
      const meant = bearerOf(sentence, hit);
      for (const kin of kins) add(sentence, hit, meant, sheet, { kin, value: 'none', low: 0, high: 0, mode: 'given' });
    }
  }
}

function readSome(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, MARRIED)) {
    const meant = meantAt(sentence, hit);
    for (const kin of SPOUSES) add(sentence, hit, meant, sheet, { kin, value: 'married', low: 1, high: 99, mode: 'held' });
  }
  for (const hit of hitsOf(sentence, HAS)) {
    const meant = meantAt(sentence, hit);
    add(sentence, hit, meant, sheet, { kin: hit.part('kin'), value: 'one of them', low: 1, high: 99, mode: 'now' });
  }
}

function readCounted(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, COUNTED)) {
    const count = numberOf(hit.val);
    const kin = singular(hit.part('kin'));
    const isAll = NO_MORE.test(sentence.text.slice(hit.end));
    if (count === undefined || (count < 2 && !isAll) || isListed(sentence, hit) || EARLIER.test(sentence.text)) continue;
    const meant = meantAt(sentence, hit);
    add(sentence, hit, meant, sheet, { kin, value: String(count), low: count, high: count, mode: 'ever' });
    const others = isAll && CHILDREN.includes(kin) ? CHILDREN.filter((each) => each !== kin && each !== 'child') : [];
    for (const other of kin === 'child' ? [] : others)
      add(sentence, hit, meant, sheet, { kin: other, value: 'none', low: 0, high: 0, mode: 'ever' });
  }
}

/** "One of two brothers" has one, and "three sisters" after a comma may be anybody's. */
function isListed({ text }: Sentence, hit: Hit): boolean {
  if (/\b(?:one|eldest|oldest|youngest|elder|younger|last|first|second|third|middle) $/u.test(text.slice(0, hit.start))) return true;
  const isLoose = /^(?:,|:|was|is|were)/u.test(hit.match[0]);
  return isLoose && !/\b(?:child|children|sons|daughters|kids|boys|girls|offspring)\b/u.test(text.slice(0, hit.start));
}

const RANK = '(?:(?<rank>older|elder|eldest|oldest|younger|youngest|little|big|twin|own|only) )?';
const RELATIVE =
  '(?<kin>mother|father|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|stepmother|stepfather|stepson|stepdaughter|half-sister|half-brother|godson|goddaughter|godfather|godmother|twin)';
const OTHER = `(?<who>${NAME}|[Hh]e|[Ss]he)`;
/** Who is whose kin, where both are in the sentence. */
const RELATIONS: readonly RegExp[] = [
  `\\b(?:[Aa]s|[Bb]eing|[Bb]ecause of being) ${OWNER} ${RANK}${RELATIVE}\\b(?! 's)(?: that| ,| got| gets| gave| gives| had| brought)?[^.;]{0,16}? ${OTHER}(?= (?:had|has|was|is|came|could|would|first|through|into|got|a|the|[a-z]+ed|[a-z]+s)\\b)`,
  `${OTHER}(?: ,)?(?: (?:was|is|had been|who was|who is))? (?:an? |the )?${RANK}${RELATIVE} (?:to|of) (?<own>${NAME})(?= (?:,|and|;|—|had|has|was|is|who)|$)`,
  `${OTHER} [^.;]{0,60}?\\b(?:of being|as) ${OWNER} ${RANK}${RELATIVE}\\b(?! 's)(?= (?:,|and|;|—)|$)`,
].map(pattern);

function readRelations(sentence: Sentence, sheet: FactSheet): void {
  for (const each of RELATIONS) {
    for (const hit of hitsOf(sentence, each)) {
      const who = hit.part('who');
      const other = holderOf(who);
      if (!other || hit.own === '' || hit.own === who || /^(?:his|her|my)$/iu.test(hit.own)) continue;
      sheet.add(sentence, hit, { rule: RULE, key: 'relation', value: hit.part('kin'), other, mode: 'held' });
    }
  }
}

const GATE = new RegExp(
  `\\b(?:${KIN}|${PLURAL}|child|childless|unmarried|unwed|bachelor|spinster|married|single|sibling|wedding|altar|regist(?:er|ry)|spouse|in-laws|parents|old maid|wed|half-sister|half-brother|god\\w+)\\b|-in-law\\b`,
  'u',
);

/** Kin told of beside whoever the sentence speaks of. */
export function readKinBeside(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE.test(sentence.text)) return;
  readNone(sentence, sheet);
  readCounted(sentence, sheet);
  readSome(sentence, sheet);
  readRelations(sentence, sheet);
}
