import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { genderOfNoun, KIN, NUMBER, numberOf } from '../../lexicon/nouns.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Mode } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { EARLIER } from './kinBeside.js';
import { isFigure } from './kinRelations.js';
import { soleOf } from '../subject.js';

const PLURALS = new Map([
  ['brothers', 'brother'],
  ['sisters', 'sister'],
  ['sons', 'son'],
  ['daughters', 'daughter'],
  ['children', 'child'],
  ['kids', 'child'],
  ['bairns', 'child'],
  ['babies', 'child'],
  ['little ones', 'child'],
  ['grandkids', 'grandchild'],
  ['uncles', 'uncle'],
  ['aunts', 'aunt'],
  ['cousins', 'cousin'],
  ['nephews', 'nephew'],
  ['nieces', 'niece'],
  ['grandchildren', 'grandchild'],
  ['grandsons', 'grandson'],
  ['granddaughters', 'granddaughter'],
  ['siblings', 'sibling'],
  ['wives', 'wife'],
  ['husbands', 'husband'],
]);
const PLURAL = [...PLURALS.keys()].join('|');
const COUNTED = 'brother|sister|son|daughter|child|uncle|aunt|cousin|nephew|niece|grandchild|grandson|granddaughter|sibling';
const RANK = '(?:(?<rank>older|elder|eldest|oldest|younger|youngest|little|big|baby|kid|twin|late|dead|own|dear|poor|half) )?';

/** "My brothers in arms": nobody's kin. */
const OF_SPIRIT = '(?! (?:in (?:arms|Christ|God|spirit|crime|the (?:Lord|faith|cloth))|officers?)\\b)';
const COUNTS: readonly RegExp[] = [
  `(?<own>${NAME}|\\b(?:[Hh]e|[Ss]he|I)) and (?:his|her|my) (?:${ADJ} )?(?:wife|husband|partner) (?:had |have )?(?:had|have|raised|reared|brought up) (?:only )?(?<val>${NUMBER}) (?:${ADJ} )?(?<kin>${PLURAL})\\b`,
  `\\b[Tt]he (?<val>${NUMBER}) (?:${ADJ} )?(?<kin>sons|daughters|children|kids) (?:(?:that|whom) )?(?<own>${NAME}|he|she|I)(?: and (?:his|her|my) (?:wife|husband))? (?:had |have |has )?(?:ever )?(?:had|raised|brought up|borne|bore|reared|given birth to)\\b`,
  `\\b[Tt]he (?<val>${NUMBER}) (?:${ADJ} )?(?<kin>${PLURAL}) of (?<own>${NAME})(?! 's)`,
  `(?:all|[Aa]ll|the) (?<val>${NUMBER}) of ${OWNER} (?:${ADJ} )?(?<kin>${PLURAL})\\b`,
  `${SUBJECT} (?:was|is) (?:an? |the )?(?:${ADJ} ){0,2}?(?:father|mother) (?:of|to) (?<val>${NUMBER}) (?:${ADJ} )?(?<kin>${PLURAL})\\b`,
  `${OWNER} (?:${ADJ} ){0,2}?(?<val>${NUMBER}|both) (?:${ADJ} ){0,2}?(?<kin>${PLURAL})\\b`,
  `both (?:of )?${OWNER} (?:${ADJ} )?(?<kin>${PLURAL})\\b`,
  `${SUBJECT} (?:had|has|have|had raised|raised|had borne|bore|had brought up|brought up|had reared|reared|had had) (?:all |only |just )?(?<val>${NUMBER}) (?:${ADJ} ){0,2}?(?<kin>${PLURAL})\\b`,
  `(?<own>${NAME}) , (?:an? |the )?(?:${ADJ} ){0,2}?(?:father|mother|widowed mother|parent) of (?<val>${NUMBER})\\b`,
  `${SUBJECT} (?:was|is) (?:an? |the )?(?:${ADJ} ){0,2}?(?:father|mother) of (?<val>${NUMBER})\\b`,
].map(pattern);
/** Without an owner beside it: the one the sentence speaks of. */
const COUNTS_ALONE: readonly RegExp[] = [
  `\\b(?:with|has|had|have|those|raised|reared|borne|bore|fed|feeding|raising|rearing|brought up|bringing up|between|among|of) (?:only |all |all of )?(?<val>${NUMBER}) (?:${ADJ} ){0,2}?(?<kin>${PLURAL})\\b`,
].map(pattern);
const SIBSHIP: readonly RegExp[] = [
  `${OWNER} parents (?:had |have )?(?:had|raised|reared|brought up|produced|borne|bore|buried) (?<val>${NUMBER}) (?:${ADJ} )?(?<kin>children)\\b`,
  `${SUBJECT} (?:was|is) (?:the )?(?:youngest|eldest|oldest|middle|second|third|fourth|last|first|one|middle one|baby|second youngest|second eldest) (?:child |son |daughter |girl |boy )?of (?:a family of )?(?<val>${NUMBER})(?: (?<kin>${PLURAL}))?\\b`,
  `(?<own>${NAME}) , (?:the )?(?:youngest|eldest|oldest|middle|second|third|fourth|last|first|one) (?:child |son |daughter )?of (?<val>${NUMBER})(?: (?<kin>${PLURAL}))?\\b`,
].map(pattern);
const ONLY = pattern(
  `${OWNER} (?:(?:(?:first and|one and|${ADJ}) )?only|one|sole|single) (?:(?:surviving|living) )?(?<kin>${COUNTED}|(?<=(?:first|one) and only )(?:wife|husband))\\b(?!-| (?:who|whom|that|she|he|I) )`,
);
const ONLY_ONE: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:had|has|borne|bore|raised|reared|given (?:him|her)|gave (?:him|her)|produced) (?:only |just |but |ever )*(?:the )?(?:one|a single) (?:${ADJ} )?(?<kin>${COUNTED}|wife|husband)\\b`,
  `${SUBJECT} (?:had |has )?(?:only )?ever had (?:just |but )?(?:the )?one (?<kin>${COUNTED}|wife|husband)\\b`,
  `(?<own>${NAME}) , (?:an?|the) (?:${ADJ} )?father of one (?<kin>child)`,
].map(pattern);
const NONE: readonly RegExp[] = [
  `${SUBJECT} (?:had|has|have|had never had|never had) (?:only )?(?:no|not a single|not one|not an?|any|an?) (?<kin>brothers or sisters|brother or sister|(?:brothers?|sisters?) (?:, )?(?:and|or) no (?:brothers?|sisters?)|sisters or brothers|sister or brother|${PLURAL}|${COUNTED}|wife|husband)\\b(?! to (?!speak)[a-z]+ (?:him|her|me|it|them|with)\\b)`,
  `${SUBJECT} (?:was|is|had been) (?:an |the |their |his parents' )?(?<kin>only child|childless|unmarried|(?:a )?(?:lifelong |confirmed )?bachelor|a spinster)\\b`,
  `(?<own>${NAME}) , (?:an |the |who was an? )?(?<kin>only child|childless|unmarried|a (?:lifelong |confirmed )?bachelor|a spinster)\\b`,
  `${SUBJECT} (?:had |has )?(?<kin>never married|never been married|never marr(?:y|ies)|never taken a (?:wife|husband)|never wed)\\b`,
].map(pattern);
const NONE_MORE: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:grew up|grown up) (?:as )?(?:an )?(?<kin>only child)`,
  `${SUBJECT} (?:had |has )?(?:grew up|grown up|been raised|was raised) (?:[a-z]+ ){0,4}?(?:, )?without (?<kin>sister or brother|brothers or sisters|sisters or brothers|brother or sister)\\b`,
  `${SUBJECT} (?:had|has|have) (?:neither|no) (?<kin>brother nor sister|sister nor brother)`,
  `${SUBJECT} (?:had|has|have|grew up|was raised) [^.;]{0,40}?\\b(?:and|but) (?:not one|not a single|no|never an?) (?<kin>${COUNTED}|${PLURAL})\\b(?! (?:to|in|on|at|among|of|left|was|were|had|who))`,
  `(?<own>${NAME}) , who (?:had|has) (?:no|never had any) (?<kin>${PLURAL}|wife|husband)\\b`,
  `${SUBJECT} (?:was|is|were|had been|grew up|had grown up) (?:[a-z]+ ){0,2}?without (?:a single|an?|any|so much as an?|one) (?<kin>${COUNTED}|${PLURAL})\\b(?! (?:to|in|on|at|who)\\b)`,
  `${SUBJECT} (?:had |has |have )?(?:grew up|grown up|been raised|was raised) (?:with|among) [^.;]{0,40}?\\b(?:and|but) (?:not one|not a single|no|never an?|not an?) (?<kin>${COUNTED}|${PLURAL})\\b`,
  `there (?:was|is|had been|had never been) no (?<kin>wife|husband|Mrs)\\b[^.]{0,20} in ${OWNER} (?:life|house)`,
  `${SUBJECT} (?:stayed|remained|lived|died) (?<kin>single|unmarried|a bachelor|a spinster|childless)\\b`,
].map(pattern);
/** "Nothing but sons": no daughter, and the other way round. */
const ALL_ALIKE: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:only |ever )*(?:had|has|have|raised|reared|borne|bore|fathered|produced) (?:only|nothing but|just|all|none but) (?<kin>sons|daughters|boys|girls)\\b(?! (?:of|in|at|from))`,
  `${SUBJECT} (?:had |has )?only ever (?:had|has|have|raised|reared|borne|bore|fathered) (?<kin>sons|daughters|boys|girls)\\b`,
  `\\b(?:given|gave|sent|granted|brought|borne|bore|blessed|presented) (?<own>${NAME}|[Tt]he [a-z]+|him|her|me) (?:with )?(?:only|nothing but|none but) (?<kin>sons|daughters|boys|girls)\\b`,
  `${SUBJECT} (?:had |has )?(?:had|has|grew up with|grown up with|was raised with|grew up among|grown up among) (?:(?:only|nothing but|none but) (?<kin>sisters|brothers)|(?<kin>sisters|brothers) only)\\b`,
  `${OWNER} (?:children|kids|offspring) (?:were|are|had been|had all been|were all|are all) (?:all )?(?<kin>sons|daughters|boys|girls)\\b`,
].map(pattern);
const ONE = pattern(`${OWNER} (?:other )?${RANK}(?<val>${COUNTED}|wife|husband)\\b(?!-)${OF_SPIRIT}`);
/** "His little girl" is a daughter of his. */
const YOUNG = pattern(
  `${OWNER} (?:(?:own|dear|poor|two|first|second|other) )?(?:little|eldest|oldest|youngest|elder|younger|baby|only|middle|firstborn|first-born|grown-up|teenage) (?<kin>girl|boy|lad|lass)\\b(?!-| 's (?:coat|bike|bicycle))`,
);
const OTHER = pattern(`${OWNER} (?<val>other) (?<kin>${COUNTED})\\b`);
const SOME = pattern(`${OWNER} (?:${ADJ} )?(?<kin>${PLURAL})\\b${OF_SPIRIT}`);

function kinKeys(words: string): readonly string[] {
  if (/only child|nor (?:brother|sister)|(?:brothers?|sisters?) (?:and no|or no|or) (?:brother|sister)/u.test(words))
    return ['brother', 'sister', 'sibling'];
  if (words === 'childless') return ['child', 'son', 'daughter'];
  if (/marr|bachelor|spinster|single|taken a|wed$|Mrs/u.test(words)) return ['wife', 'husband'];
  const kin = PLURALS.get(words) ?? words;
  if (kin === 'child') return ['child', 'son', 'daughter'];
  if (kin === 'grandchild') return ['grandchild', 'grandson', 'granddaughter'];
  return kin === 'sibling' ? ['sibling', 'brother', 'sister'] : [kin];
}

const RULE = 'continuity/kinship';
const SAYS_NONE = /\b(?:no|not|never|neither|single|without)\b|child|married|bachelor|spinster/u;

function readNone(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  if (!SAYS_NONE.test(hit.match[0])) return;
  const value = /never|bachelor|spinster|unmarried/u.test(hit.match[0]) ? 'never' : 'none';
  for (const kin of kinKeys(hit.part('kin'))) {
    // "no" and "never" are what is said.
    sheet.add(sentence, hit, { rule: RULE, key: `kin:${kin}`, value, low: 0, high: 0, stanceEnd: hit.ownStart + hit.own.length });
  }
}

function readCount(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  // "Her two eldest sons" are not all.
  if (/\b(?:eldest|oldest|youngest|elder|younger|remaining|surviving|other|grown|married) /u.test(hit.match[0])) return;
  const count = hit.val === '' ? 2 : numberOf(hit.val);
  const kin = PLURALS.get(hit.part('kin') || 'children');
  if (count === undefined || kin === undefined || count < 2) return;
  const mode = /\b(?:had|has|have|was|is|raised|bore|borne)\b/u.test(hit.match[0]) ? 'ever' : 'held';
  sheet.add(sentence, hit, { rule: RULE, key: `kin:${kin}`, value: String(count), low: count, high: count, mode });
}

function readCountAlone(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const count = numberOf(hit.val);
  const kin = PLURALS.get(hit.part('kin'));
  const sole = soleOf(sentence);
  // "One of two brothers" has one.
  if (
    !sole ||
    occursIn(EARLIER, sentence.text) ||
    count === undefined ||
    kin === undefined ||
    count < 2 ||
    /\b(?:one|eldest|oldest|youngest|elder|younger|last|first|second|third|middle) $/u.test(sentence.text.slice(0, hit.start))
  )
    return;
  sheet.addOf(
    sentence,
    sole.holder,
    { ...hit, ownStart: sole.start },
    { rule: RULE, key: `kin:${kin}`, value: String(count), low: count, high: count, mode: 'ever' },
  );
}

/** Of what all are, and of what there is none. */
const ALIKE = new Map<string, readonly [string, string]>([
  ...['sons', 'boys'].map((word) => [word, ['son', 'daughter']] as const),
  ...['daughters', 'girls'].map((word) => [word, ['daughter', 'son']] as const),
  ['brothers', ['brother', 'sister']],
  ['sisters', ['sister', 'brother']],
]);

function readAlike(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const [own = '', other = ''] = ALIKE.get(hit.part('kin')) ?? [];
  const said = { rule: RULE, mode: 'ever', stanceEnd: hit.ownStart + hit.own.length } as const;
  sheet.add(sentence, hit, { ...said, key: `kin:${other}`, value: 'none', low: 0, high: 0 });
  sheet.add(sentence, hit, { ...said, key: `kin:${own}`, value: 'some', low: 1, high: 99 });
}

function readSibship(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const count = numberOf(hit.val);
  if (count !== undefined)
    sheet.add(sentence, hit, { rule: RULE, key: 'sibship', value: String(count), low: count, high: count, mode: 'ever' });
}

/** No marriage of yesterday. */
const LONG_MARRIED =
  /\byears (?:of marriage|married|together)\b|\banniversar|\bof (?:their|his|her) marriage\b|\bmarried (?:for )?(?:[a-z-]+ ){1,3}years\b/u;

/** At least so many, or just one, of a kin. */
function readSome(sentence: Sentence, sheet: FactSheet): void {
  const add = (hit: Hit, kin: string, value: string, low: number, high: number, mode: Mode): void => {
    sheet.add(sentence, hit, { rule: RULE, key: `kin:${kin}`, value, low, high, mode });
  };
  for (const hit of hitsOf(sentence, ONLY)) add(hit, hit.part('kin'), 'one', 1, 1, 'ever');
  for (const each of ONLY_ONE) for (const hit of hitsOf(sentence, each)) add(hit, hit.part('kin'), 'one', 1, 1, 'now');
  for (const hit of hitsOf(sentence, OTHER)) add(hit, hit.part('kin'), 'another', 2, 99, 'now');
  const one = occursIn(LONG_MARRIED, sentence.text) ? 'long married' : 'one of them';
  for (const hit of hitsOf(sentence, ONE)) add(hit, hit.val, /^(?:wife|husband)$/u.test(hit.val) ? one : 'one of them', 1, 99, 'held');
  for (const hit of hitsOf(sentence, YOUNG))
    add(hit, /^(?:girl|lass)$/u.test(hit.part('kin')) ? 'daughter' : 'son', 'one of them', 1, 99, 'held');
  for (const hit of hitsOf(sentence, SOME)) add(hit, PLURALS.get(hit.part('kin')) ?? '', 'some', 2, 99, 'held');
}

/** How many of each kin somebody has. */
function readCounts(sentence: Sentence, sheet: FactSheet): void {
  for (const each of NONE) for (const hit of hitsOf(sentence, each)) readNone(sentence, hit, sheet);
  for (const each of NONE_MORE) for (const hit of hitsOf(sentence, each)) readNone(sentence, hit, sheet);
  for (const each of ALL_ALIKE) for (const hit of hitsOf(sentence, each)) readAlike(sentence, hit, sheet);
  for (const each of COUNTS) for (const hit of hitsOf(sentence, each)) readCount(sentence, hit, sheet);
  for (const each of COUNTS_ALONE) for (const hit of hitsOf(sentence, each)) readCountAlone(sentence, hit, sheet);
  for (const each of SIBSHIP) for (const hit of hitsOf(sentence, each)) readSibship(sentence, hit, sheet);
  readSome(sentence, sheet);
}

const RELATIVE =
  '(?<kin>mother|father|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandchild|stepchild|godchild|grandma|gran|granny|nana|grandpa|granddad|grandad|mum|mom|dad|stepmother|stepfather|stepson|stepdaughter|stepbrother|stepsister|half-brother|half-sister|godson|goddaughter|godfather|godmother|(?:mother|father|brother|sister|son|daughter)-in-law|twin|fiancée|fiancé)(?!-)';
const OWNER_OF = `(?<own>${NAME})`;
const WHO = `(?<who>${NAME}|\\b[Tt]he [a-z]+)`;
const RELATIONS: readonly RegExp[] = [
  `(?<own>${NAME}) (?:had|has) (?:only |just |but )?(?:one|a single) ${RELATIVE} ?,? ?(?:and that (?:was|is)|and (?:his|her) name (?:was|is)|namely|:) (?<who>${NAME})`,
  `(?<own>${NAME}) (?:introduced|introduces|presented|presents|described|describes|spoke of|referred to|claimed|owned|owns) (?<who>him|her) [^.;]{0,24}?as (?:an?|his|her) ${RELATIVE}\\b`,
  `\\b[Ff]or an? ${RANK}${RELATIVE} of (?<own>${NAME}) 's ?,? (?<who>${NAME})`,
  `(?<who>${NAME}) [^.;]{0,60}?\\b(?:with|to|about|of|from|like|for|than) ${OWNER_OF}(?! 's) ?,? (?:although|though|even though|for all that|considering that|because|since|for|and) (?:he|she) (?:was|is|had always been) (?:his|her) ${RANK}${RELATIVE}\\b(?! 's)`,
  `${OWNER} ${RANK}${RELATIVE}(?: ,)? (?<who>${NAME})(?! 's (?:${KIN}))`,
  `${WHO} , ${OWNER} ${RANK}${RELATIVE}\\b(?! 's)(?= (?:[,:;]|and|who|—)|$)`,
  `${OWNER} ${RANK}${RELATIVE} , (?<who>[Tt]he [a-z]+)(?= ,)`,
  `${WHO} (?:was|is|had been|'d been) (?:after all |really |only |in fact )?${OWNER} (?:own )?${RANK}${RELATIVE}\\b(?! 's)(?= (?:[,;:]|and|but|so|—|after all|on (?:his|her|the)|by (?:his|her|the))|$)`,
  `(?<who>${NAME}) , who (?:was|is|had been) (?:after all |really |only |still |in fact |of course )?${OWNER} ${RANK}${RELATIVE}\\b(?! 's)`,
  `${OWNER} ${RANK}${RELATIVE} , an? [^,;]{2,40} (?:by the name of|called|named) (?<who>${NAME})`,
  `(?<who>${NAME}) (?:, )?(?:being|as|had been|had always been|has been) ${OWNER} ${RANK}${RELATIVE}\\b(?! 's)`,
  `(?<who>${NAME}) (?:, )?(?:was|is|being|as|had been) (?:an?|the|(?:an? |the )?[a-z]+) ${RELATIVE} (?:of|to) ${OWNER_OF}`,
  `${WHO} (?:was|is|had been) (?:the |an? )?(?:(?:own|only|elder|younger) )?${RELATIVE} to (?<own>[Tt]he [a-z]+|${NAME})(?! 's)`,
  `(?<who>${NAME}) , (?:an?|the|(?:an? |the )?[a-z]+) ${RELATIVE} (?:of|to) ${OWNER_OF}`,
  `${OWNER} ${RANK}${RELATIVE} (?:was|is) (?:named|called) (?<who>${NAME})`,
  `${SUBJECT} (?:had|has|have) an? ${RANK}${RELATIVE} ,? ?(?:named|called|by the name of) (?<who>${NAME})`,
].map(pattern);

/** "His mother, Paul and the dog": no Paul is a mother. */
function fitsGender(kin: string, name: string): boolean {
  const borne = genderOfFirstName((name.split(' ')[0] ?? '').toLowerCase());
  const told = genderOfNoun(kin);
  return borne === undefined || told === undefined || borne === told;
}

/** "He thought of his uncle Edgar": what is said by the way is no thought. */
function isBeside(hit: Hit): boolean {
  return !/ (?:was|is|being|as|been|named|called) /u.test(hit.match[0]);
}

const LISTED = /^ ,? and \p{Lu}|^ , \p{Lu}\p{Ll}+ (?:,|and)/u;

/** Who is whose sister. */
function readRelations(sentence: Sentence, sheet: FactSheet): void {
  for (const each of RELATIONS) {
    for (const hit of hitsOf(sentence, each)) {
      const kin = hit.part('kin');
      const rank = hit.part('rank');
      const other = holderOf(hit.part('who'));
      // "His mother, Paul, and Anna": three of them.
      if (hit.match[0].includes(' , ') && LISTED.test(sentence.text.slice(hit.end))) continue;
      if (!other || hit.own === hit.part('who') || !fitsGender(kin, hit.part('who')) || isFigure(sentence, hit)) continue;
      const age = /^(?:older|elder|eldest|oldest|big)$/u.test(rank)
        ? 'older '
        : /^(?:younger|youngest|little|baby|kid)$/u.test(rank)
          ? 'younger '
          : '';
      sheet.add(sentence, hit, {
        rule: 'continuity/kinship',
        key: 'relation',
        value: `${age}${kin}`,
        other,
        mode: isBeside(hit) ? 'held' : 'ever',
      });
    }
  }
}

const GATE = new RegExp(
  `\\b(?:${KIN}|${PLURAL}|child|grandchild|stepchild|godchild|god[a-z]+|half-[a-z]+|stepbrother|stepsister|childless|unmarried|bachelor|spinster|married|girl|boy|lad|lass|bairns|babies|sibling|youngest|eldest|oldest)\\b`,
  'u',
);

/** "Hunger had been her brother." */
const METAPHOR =
  /^(?:the )?(?:hunger|cold|death|silence|sorrow|grief|sleep|poverty|night|loneliness|sea|fear|work|books?|music|solitude|darkness|wind) (?:was|is|had been|has been|had become)\b/iu;

/** Kinship: counts, and who is what to whom. */
export function readKin(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || occursIn(METAPHOR, sentence.text)) return;
  readRelations(sentence, sheet);
  readCounts(sentence, sheet);
}
