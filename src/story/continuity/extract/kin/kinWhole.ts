import { holderOf, type Holder } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import { type Phrase, phrasesOf } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { genderOfNoun, NUMBER, numberOf } from '../../lexicon/nouns.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const RULE = 'continuity/kinship';
const KINDS = new Map([
  ['brothers', 'brother'],
  ['sisters', 'sister'],
  ['siblings', 'sibling'],
  ['sons', 'son'],
  ['boys', 'son'],
  ['daughters', 'daughter'],
  ['girls', 'daughter'],
  ['children', 'child'],
  ['kids', 'child'],
  ['grandchildren', 'grandchild'],
  ['aunts', 'aunt'],
  ['uncles', 'uncle'],
  ['cousins', 'cousin'],
  ['nephews', 'nephew'],
  ['nieces', 'niece'],
]);
/** Said of some of them only, or of those at hand. */
const SOME =
  /^(?:eldest|oldest|youngest|elder|older|younger|big|little|baby|remaining|surviving|other|grown|married|half|foster|step|dead|late|living|missing|middle|first|last)$/u;

/** Whose the kin of a phrase are: "Anna's", "her". */
function ownerOf(sentence: Sentence, phrase: Phrase): { readonly holder: Holder; readonly token: number } | undefined {
  const text = phrase.det === "'s" ? phrase.owner : /^(?:his|her|my)$/u.test(phrase.det) ? phrase.det : '';
  const holder = text === '' ? undefined : holderOf(text);
  if (!holder || holder.kind === 'role') return undefined;
  const first = text.split(' ')[0] ?? '';
  const token = sentence.words.indexOf(first, phrase.from);
  return { holder, token: token < 0 ? phrase.from : token };
}

/** "All five of Anna's brothers", "each of his three sons", "every one of her four kids". */
function readOwned(sentence: Sentence, sheet: FactSheet): void {
  for (const phrase of phrasesOf(sentence)) {
    const kin = KINDS.get(phrase.head);
    if (kin === undefined || phrase.count === undefined || phrase.count < 2 || phrase.mods.some((word) => SOME.test(word))) continue;
    const owner = ownerOf(sentence, phrase);
    if (!owner) continue;
    const start = sentence.at[phrase.from] ?? 0;
    const end = (sentence.at[phrase.to] ?? 0) + phrase.head.length;
    const said = {
      rule: RULE,
      key: `kin:${kin}`,
      value: String(phrase.count),
      low: phrase.count,
      high: phrase.count,
      mode: 'held',
    } as const;
    sheet.addOf(sentence, owner.holder, { start, end, ownStart: sentence.at[owner.token] ?? 0 }, said);
  }
}

const ENDS =
  '(?= ?(?:$|[,;.:—]|of (?:his|her|my) own|to (?:raise|feed|think of|support|bring up|worry about|look after)|at (?:home|school|university|college)|and (?!(?:an?|one|two|three|four|five|six|seven|eight|no|another|twin) (?:[a-z-]+ ){0,2}(?:sons?|daughters?|boys?|girls?|child|children|baby|babies|kids?|stepson|stepdaughter|more|other)\\b|(?:his|her|also|then another) )|who\\b|all (?:of them|grown|married)|in all|altogether|alone|between))';
/** All the children somebody has, told at once: "had two daughters, both married". */
const OFFSPRING = pattern(
  `\\b(?:had|has|have|having|Having|with|With|raising|raised|rearing|reared|bringing up|brought up|(?:father|mother|parent) (?:of|to)) (?:only |just )?(?<val>${NUMBER}|twin) (?:(?:small|grown|young|teenage|little|grown-up|lovely|loud) )?(?<kin>sons?|daughters?|children|kids|boys|girls)\\b${ENDS}`,
);
/** "Two sons and a daughter": others follow. */
const ANOTHER =
  /^ ?(?:,|and|;)? ?(?:and )?(?:an?|one|two|three|four|five|six|twin)\b (?:[a-z]+ )?(?:sons?|daughters?|boys?|girls?|child|children)\b/u;
/** "Thirty boys", "two girls in his class": nobody's children. */
const AT_SCHOOL = /\b(?:class|classroom|school (?:had|has)|team|squad|pupils|orphanage|camp|crew|troop|choir)\b/u;

/** "A daughter and no other child", "one child, a son". */
const ONE_ONLY = pattern(
  '\\b(?:had|has|have|having|Having|with|With|raised|raising) (?:only |just )?(?:an?|one|a single) (?<kin>son|daughter|boy|girl|child) (?:and no (?:other|more)(?: child(?:ren)?)?|and never another|,? ?(?:just|only|and only) the one\\b|, an? (?<kin2>son|daughter|boy|girl)\\b)',
);

/** "Two children, a boy and a girl." */
const TWO_KINDS = pattern(
  `\\b(?:two(?: (?:small |young |grown |little )?(?:children|kids|bairns|little ones))?|twins) [,:—] (?:an?|one) (?<one>boy|girl|son|daughter) and (?:an?|one|another) (?<two>boy|girl|son|daughter)\\b`,
);

function readTwoKinds(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, TWO_KINDS)) {
    const kins = [hit.part('one'), hit.part('two')].map((word) => KINDS.get(`${word}s`) ?? '');
    for (const kin of ['son', 'daughter']) {
      const count = kins.filter((each) => each === kin).length;
      sheet.addMeant(sentence, meantAt(sentence, hit), hit, {
        rule: RULE,
        key: `kin:${kin}`,
        value: count === 0 ? 'none' : String(count),
        low: count,
        mode: 'held',
        stanceEnd: hit.start,
      });
    }
  }
}

function readOnlyOne(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, ONE_ONLY)) {
    const kin = KINDS.get(`${hit.part('kin2') || hit.part('kin')}s`) ?? 'child';
    const meant = meantAt(sentence, hit);
    if (!meant) continue;
    const said = { rule: RULE, key: 'offspring', value: `1 ${kin}`, low: 1, high: 1, mode: 'ever', stanceEnd: hit.start } as const;
    sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
    sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { ...said, key: 'kin:child', value: 'one' });
  }
}

function readOffspring(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const hit of hitsOf(sentence, OFFSPRING)) {
    const count = hit.val === 'twin' ? 2 : numberOf(hit.val);
    const kin = KINDS.get(hit.part('kin').replace(/(?:^son|^daughter)$/u, '$&s')) ?? '';
    if (count === undefined || count > 14 || ANOTHER.test(text.slice(hit.end)) || occursIn(AT_SCHOOL, text)) continue;
    const isBesides = /\b(?:and|,) $/u.test(text.slice(0, hit.start));
    const meant = isBesides ? undefined : meantAt(sentence, hit);
    if (!meant) continue;
    const said = {
      rule: RULE,
      key: 'offspring',
      value: `${count} ${kin}`,
      low: count,
      high: count,
      mode: 'ever',
      stanceEnd: hit.start,
    } as const;
    sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
    if (kin !== 'child' && count > 1)
      sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { ...said, key: `kin:${kin}`, value: String(count) });
  }
}

/** "The youngest of five", "the middle one of three sisters": so many there were. */
const SIBSHIP = pattern(
  `\\b(?:youngest|eldest|oldest|middle|second|third|fourth|fifth|sixth|last|firstborn|baby|second-youngest|second-eldest) (?:child |girl |boy |son |daughter |one |born )?(?:of|in a family of|out of) (?:a family of )?(?<val>${NUMBER})(?: (?<kin>children|siblings|kids|brothers and sisters|sisters and brothers|brothers|sisters|boys|girls|sons|daughters))?\\b(?! (?:years|months|days|hours|men|women|houses|books|people|towns|floors|streets|cottages|candidates|partners|wives|marriages|husbands|ships|brothers-in-law|generations))`,
);
/** "One of twins", "one of six children". */
const ONE_OF = pattern(
  `\\b(?:[Oo]ne of (?<val>${NUMBER}) (?:children|siblings|kids|brothers and sisters|brothers|sisters)|[Oo]ne of (?:a pair of )?twins|(?:was|is|been|as|being) (?:the|an?) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|younger|youngest|elder) (?:son|daughter)(?! of (?:three|two|four|five|six|seven)\\b)|[Gg]r[eo]wn? up (?:[a-z]+ )?(?:with|among|between) (?<many>${NUMBER}) (?:older |younger |elder |big |little )?(?<kin>brothers|sisters|siblings))\\b`,
);

function readSibship(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, SIBSHIP)) {
    const count = numberOf(hit.val);
    const meant = meantAt(sentence, hit);
    if (count === undefined || count < 2 || !meant) continue;
    const kin = hit.part('kin');
    const high = kin.includes(' and ') ? count + 1 : /^(?:brothers|sisters|boys|girls|sons|daughters)$/u.test(kin) ? 99 : count;
    const said = { rule: RULE, key: 'sibship', value: String(count), low: count, high, mode: 'ever' } as const;
    sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
  }
  for (const hit of hitsOf(sentence, ONE_OF)) {
    const meant = meantAt(sentence, hit);
    if (!meant) continue;
    const said = { rule: RULE, key: 'kin:sibling', value: 'one of them', low: 1, high: 99, mode: 'ever' } as const;
    sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
    const count = numberOf(hit.part('many'));
    const kin = KINDS.get(hit.part('kin')) ?? '';
    if (count !== undefined && count > 1)
      sheet.addOf(
        sentence,
        meant.holder,
        { ...hit, ownStart: meant.start },
        { ...said, key: `kin:${kin}`, value: String(count), low: count, high: count },
      );
  }
}

const RELATIVE =
  '(?<kin>mother|father|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandchild|stepmother|stepfather|stepson|stepdaughter|stepbrother|stepsister|(?:mother|father|brother|sister|son|daughter)-in-law|half-sister|half-brother|godson|goddaughter|godfather|godmother|twin)';
/** Who is whose kin, where one of both is a pronoun. */
const RELATIONS: readonly RegExp[] = [
  `\\b(?<who>[Hh]e|[Ss]he) (?:was|is|had been) (?:after all |really |in fact |only |, after all , )?(?<own>${NAME}) 's (?:own |only |elder |older |younger |big |little )?${RELATIVE}\\b(?! 's)(?= ?(?:$|[,;:—]|and|but|so|after))`,
  `\\b[Bb]eing (?<own>${NAME}) 's (?:own |only |elder |older |younger |big |little )?${RELATIVE}\\b(?! 's)[^.;]{0,50}? (?<who>he|she) (?:had|has|was|is|could|would|must|did|got|gets|need)`,
].map(pattern);
const MARRIED_TO = pattern(`(?<own>${NAME}) ,? ?(?:who )?(?:was|is|had been|has been) (?:[a-z]+ )?married to (?<who>${NAME})(?! 's)`);

function readRelations(sentence: Sentence, sheet: FactSheet): void {
  const add = (hit: Hit, kin: string): void => {
    const other = holderOf(hit.part('who'));
    if (other)
      sheet.add(sentence, hit, { rule: RULE, key: 'relation', value: kin, other, mode: 'ever', stanceEnd: hit.ownStart + hit.own.length });
  };
  for (const each of RELATIONS) {
    for (const hit of hitsOf(sentence, each)) {
      const told = genderOfNoun(hit.part('kin'));
      if (told === undefined || (told === 'm') === /^he$/iu.test(hit.part('who'))) add(hit, hit.part('kin'));
    }
  }
  for (const hit of hitsOf(sentence, MARRIED_TO)) {
    const gender = genderOfFirstName((hit.part('who').split(' ')[0] ?? '').toLowerCase());
    if (gender !== undefined) add(hit, gender === 'm' ? 'husband' : 'wife');
  }
}

const MANY_GATE = new RegExp(`\\b(?:${[...KINDS.keys()].join('|')})\\b`, 'u');
const CHILD_GATE = /\b(?:sons?|daughters?|child|children|kids|boys?|girls?)\b/u;
const SIBSHIP_GATE =
  /\b(?:youngest|eldest|oldest|middle|second|third|fourth|fifth|sixth|seventh|eighth|ninth|younger|last|firstborn|baby|second-youngest|second-eldest|one of|One of|gr[eo]wn? up)\b/u;
const RELATION_GATE = /\b(?:[Bb]eing|[Hh]e|[Ss]he|married to)\b/u;
const KIN_GATE = new RegExp(`\\b(?:${RELATIVE.slice('(?<kin>'.length, -1)}|married)\\b`, 'u');

/** How many somebody has of a kin, told of all of them; the children they were one of; who they are to somebody. */
export function readKinWhole(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (occursIn(MANY_GATE, text)) readOwned(sentence, sheet);
  if (occursIn(CHILD_GATE, text)) {
    readOnlyOne(sentence, sheet);
    readTwoKinds(sentence, sheet);
    readOffspring(sentence, sheet);
  }
  if (occursIn(SIBSHIP_GATE, text)) readSibship(sentence, sheet);
  if (occursIn(RELATION_GATE, text) && occursIn(KIN_GATE, text)) readRelations(sentence, sheet);
}
