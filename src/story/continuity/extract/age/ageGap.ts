import { type Holder, holderOf } from '../../grammar/holder.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { type Meant, meantAt } from '../subject.js';
import { readAgeApart } from './ageApart.js';
import { plainly } from './plainAges.js';
import { SPAN, yearsIn } from './ageSpans.js';

const RANK = '(?:(?:own|older|elder|younger|little|big|dear|poor|only|late|twin) )?';
const KIN_OF = `(?:${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)) ${RANK}(?:[a-z]+-)?[a-z]+`;
const WHO = `(?<who>${NAME}(?: 's [a-z]+)?|(?:his|her|my) ${RANK}[a-z-]+|the [A-Za-z]+|(?:he|she|him|himself|her|herself|I|me|myself)\\b)`;
const AS_SENIOR = `(?<his>his|her|my) (?<way>senior|junior|elder)`;
const FAR = '(?:a good deal|a great deal|much|far|a lot|many years|considerably|not much|a little|slightly|barely|scarcely|a shade)';
/** Who is how much older than whom. */
const GAPS: readonly RegExp[] = [
  `${SPAN} (?<way>older|younger|the elder|the younger)(?: even)? than ${WHO}(?! 's)`,
  `${SPAN} (?<way>senior|junior) to ${WHO}(?! 's)`,
  `(?<far>${FAR}) (?<way>older|younger) than ${WHO}(?! 's)`,
  `\\b(?<way>older|younger) than ${WHO} (?:(?:was|is|am) )?(?:by |, by )${SPAN}`,
  `${SPAN} (?:(?<whose>${NAME}|(?:his|her|my) [a-z]+) 's|(?<his>his|her|my)) (?<way>senior|junior|elder)\\b(?! (?:brother|sister|son|daughter|partner|school|high|year|officer))`,
  `(?:(?<whose>${NAME}) 's|\\b(?<his>his|her|my)) (?<way>senior|junior) by ${SPAN}`,
  `\\b(?:twice|double) (?:(?<whose>${NAME}) 's|(?<his>his|her|my)) age\\b(?<twice>)`,
  `\\b(?:the same age as|of an age with|as old as|a contemporary of) ${WHO}(?! 's)(?<same>)`,
  `\\b(?:had|has|have|'d) ${SPAN} on ${WHO}(?! 's)(?<way>)(?=(?: in age)?(?: [,;:—.]|$| and\\b| but\\b))`,
  `(?:,|\\b(?:was|is|been|born|came|arrived|coming|being)) ${SPAN} (?<way>behind|ahead of) ${WHO}(?! 's)(?=(?: ${NAME})?(?: in (?:age|years))?(?: [,;:—]| and\\b|$))`,
].map(pattern);
/** "My sister, four years my junior", "Tom, who was two years older than she was": whoever it stands straight behind. */
const APPOSED: readonly RegExp[] = [
  `(?<own>${KIN_OF}|${NAME})(?: ${NAME})? , (?:(?:who|and) (?:was|is|had been) |being |though )?${SPAN} (?<way>older|younger) than ${WHO}(?! 's)`,
  `(?<own>${KIN_OF}|${NAME})(?: ${NAME})? , (?:(?:who|and) (?:was|is|had been) |being |though )?${SPAN} ${AS_SENIOR}\\b`,
].map(pattern);
/** "Had married a woman six years his senior": his wife is. */
const MARRIED: readonly RegExp[] = [
  `\\b(?:married|marries|marrying|wed) (?:to )?(?:an?|the|this|that) (?:[a-z-]+ )?(?<spouse>man|woman|girl|boy|widow|widower|lady|gentleman|fellow|lad|[a-z]+) (?:who (?:was|is) )?${SPAN} ${AS_SENIOR}\\b`,
  `\\b(?:married|marries|marrying|wed) (?:to )?(?:an?|the|this|that) (?:[a-z-]+ )?(?<spouse>man|woman|girl|boy|widow|widower|lady|gentleman|fellow|lad|[a-z]+) (?:who (?:was|is) )?${SPAN} (?<way>older|younger) than (?:himself|herself|myself|he|she|I)\\b`,
].map(pattern);
const BORN_APART = pattern(
  `${SPAN} (?<way>before|after) (?<who>${NAME}|he|she|I|me|him|her|(?:his|her|my) [a-z]+)(?= (?:was|is|had been|and|did|had)\\b| [,;—]|$)`,
);
/** "Simon, who was ten years younger", where one other is named; "the latter five years older". */
const BARE: readonly RegExp[] = [
  `${SPAN} (?<way>older|younger|the elder|the younger|(?:his|her|my) (?:senior|junior))(?! than\\b| (?:brother|sister|son|daughter|man|woman|cousin)\\b)`,
  `\\bthe (?<way>elder|younger|older|senior|junior)(?: of the (?:two|pair|couple|twins|[a-z]+s|two [a-z]+s))? by ${SPAN}`,
  `\\bthe (?<way>elder|older|younger)(?<order>) (?:brother|sister|son|daughter|boy|girl|twin|of (?:the|them)(?: two| pair| both)?(?: [a-z]+s)?)(?! by\\b)(?= [,;:—]| and\\b| by\\b|$| had| was| is| went| got| took)`,
].map(pattern);
/** "Anna was the elder by six years, and her brother …": the other one may be a relative. */
const RELATIVE = pattern(`\\b(?:his|her|my) (?:(?:older|elder|younger|little|big) )?(?<kin>brother|sister|cousin|wife|husband)\\b`);
const SAME = /\b(?:were|are) (?:twins|the same age|of an age|of one age|exactly the same age)\b/u;
/** Who it is said of, straight before it. */
const BEARER = new RegExp(
  `(?:(?<own>${NAME})|\\b[Tt]he (?<turn>latter|former))(?: ,)?(?: who| that)?(?: (?:was|is|being|had been|to be|as|though|by|only|just|almost|nearly|now|the|some))* (?:, )?$`,
  'u',
);
const NAMES = pattern(`(?<![-\\w'])${NAME}`);
const GATE = /\b(?:older|younger|elder|senior|junior|age|born|twins|years?|months?|old)\b/u;
/** What else is older than something. */
const THINGS =
  /\b(?:looked|looks|look|felt|feels|seemed|seems|acted|sounded|sounds|appeared) (?:[a-z-]+ ){0,6}(?:older|younger|elder|senior|junior|age)\b/u;

const ROUNDED = /\b(?:about|nearly|almost|some)\b/u;
const AND_SO = /^ ?,? (?:near enough|give or take|or so|or thereabouts|roughly|more or less)\b/u;

/** How many years older, at least and at most. */
function yearsOf(hit: Hit, isRound: boolean): readonly [number, number] | undefined {
  const { groups = {} } = hit.match;
  if (groups['same'] !== undefined) return [-1, 1];
  if (groups['order'] !== undefined) return [0, 60];
  if (groups['twice'] !== undefined) return [5, 60];
  if (groups['far'] !== undefined) return /not much|little|slightly|barely|scarcely|shade/u.test(groups['far']) ? [0, 4] : [3, 90];
  return yearsIn(hit, isRound);
}

const SIBLING = /\b(?:brother|sister|twin)\b/u;

function addOf(sentence: Sentence, hit: Hit, meant: Meant | undefined, other: Holder, sheet: FactSheet): void {
  const years = yearsOf(hit, ROUNDED.test(hit.match[0]) || AND_SO.test(sentence.text.slice(hit.end)));
  if (!years || !meant || isSame(meant.holder, other)) return;
  const [low, high] = /younger|junior|after|behind/u.test(hit.part('way')) ? [-years[1], -years[0]] : years;
  const said = { rule: 'continuity/age', key: 'gap', value: hit.match[0], low, high, other, mode: 'ever', stanceEnd: hit.start } as const;
  const traits = SIBLING.test(hit.match[0]) ? ['sibling'] : [];
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { ...said, traits });
}

/** The two who are named, where a sentence names two, each by the name that comes first. */
function twoNamed({ text }: Sentence): readonly string[] | undefined {
  const names = matchesOf(NAMES, text).flatMap(({ 0: name, index }) => (isNamed(name, index) ? [name] : []));
  const first = (name: string): string => name.split(' ')[0] ?? '';
  const one = names[0];
  const other = names.find((name) => one !== undefined && first(name) !== first(one));
  const isTwo = names.every((name) => [one, other].some((each) => each !== undefined && first(each) === first(name)));
  if (one === undefined || !isTwo) return undefined;
  if (other !== undefined) return [one, other];
  const kin = new Set(matchesOf(RELATIVE, text).map(({ groups }) => groups?.['kin'] ?? ''));
  return kin.size === 1 ? [one, `${one} 's ${[...kin][0] ?? ''}`] : undefined;
}

function isNamed(name: string, index: number): boolean {
  return (
    !/^(?:He|She|I|They|It|There|The|A|An)$/u.test(name) &&
    (index > 0 || genderOfFirstName((name.split(' ')[0] ?? '').toLowerCase()) !== undefined)
  );
}

/** "Simon, being ten years younger": than the other who is named. */
function readBare(sentence: Sentence, two: readonly string[], sheet: FactSheet): void {
  for (const each of BARE) {
    for (const hit of hitsOf(sentence, each)) {
      const { own, turn } = BEARER.exec(sentence.text.slice(0, hit.start))?.groups ?? {};
      const bearer = turn === undefined ? own : two[turn === 'latter' ? 1 : 0];
      const other = two.find((name) => bearer !== undefined && (name.includes(" 's ") || !name.startsWith(bearer.split(' ')[0] ?? '')));
      const [holder, second] = [holderOf(bearer ?? ''), holderOf(other ?? '')];
      if (holder && second) addOf(sentence, hit, { holder, start: hit.start }, second, sheet);
    }
  }
}

/** "Simon and Paul were twins." */
function readSame(sentence: Sentence, two: readonly string[], sheet: FactSheet): void {
  const same = SAME.exec(sentence.text);
  const [holder, second] = [holderOf(two[0] ?? ''), holderOf(two[1] ?? '')];
  if (!same || !holder || second?.kind !== 'name') return;
  const hit = { start: same.index, end: same.index + same[0].length, ownStart: 0 };
  const said = { rule: 'continuity/age', key: 'gap', value: same[0], low: -1, high: 1, other: second, mode: 'ever' } as const;
  sheet.addOf(sentence, holder, hit, { ...said, stanceEnd: hit.start });
}

function isSame(one: Holder, other: Holder): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const AND_NAMED = new RegExp(`^(?: ,)? (${NAME})(?! 's)`, 'u');

const COUPLES = new Map([
  ['wife', 'husband'],
  ['husband', 'wife'],
]);

/** "His brother Simon" is Simon. */
function otherOf({ text }: Sentence, hit: Hit, meant: Meant | undefined): Holder | undefined {
  const who = hit.part('who') || hit.part('whose') || hit.part('his');
  const name = /^(?:his|her|my) /u.test(who) ? AND_NAMED.exec(text.slice(hit.end))?.[1] : undefined;
  // "His wife was older than her husband": than he.
  if (meant?.holder.kind === 'kin' && COUPLES.get(meant.holder.relation) === who.replace(/^(?:his|her|my) (?:own )?/u, ''))
    return meant.holder.of;
  // "Older than her brother, Anna …": she is not her brother.
  const isOwn = name !== undefined && meant?.holder.kind === 'name' && name.includes(meant.holder.text);
  return holderOf(isOwn ? who : (name ?? who));
}

/** Of whom it is said who stand straight before it; what is theirs are themselves: "his sister, a year his junior". */
function readApposed(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const holder = holderOf(hit.own);
  const who = otherOf(sentence, hit, holder && { holder, start: hit.ownStart });
  if (!holder || !who) return;
  const isOwners = holder.kind === 'kin' && who.kind === 'pronoun';
  addOf(sentence, hit, { holder, start: hit.ownStart }, isOwners ? holder.of : who, sheet);
}

const WIFE = /^(?:woman|girl|widow|lady|lass|maid|[a-z]+ess)$/u;
const HUSBAND = /^(?:man|boy|widower|gentleman|fellow|lad|[a-z]+man)$/u;

function readMarried(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const meant = meantAt(sentence, hit);
  const noun = hit.part('spouse');
  const spouse = WIFE.test(noun) || (hit.part('his') === 'his' && !HUSBAND.test(noun)) ? 'wife' : 'husband';
  if (meant) addOf(sentence, hit, { ...meant, holder: { kind: 'kin', relation: spouse, of: meant.holder } }, meant.holder, sheet);
}

function readAgeGapIn(sentence: Sentence, sheet: FactSheet): void {
  readAgeApart(sentence, sheet);
  if (!occursIn(GATE, sentence.text) || occursIn(THINGS, sentence.text)) return;
  const two = twoNamed(sentence);
  if (two) {
    readBare(sentence, two, sheet);
    readSame(sentence, two, sheet);
  }
  for (const apposed of APPOSED) for (const hit of hitsOf(sentence, apposed)) readApposed(sentence, hit, sheet);
  for (const married of MARRIED) for (const hit of hitsOf(sentence, married)) readMarried(sentence, hit, sheet);
  const each = sentence.text.includes('born') ? [...GAPS, BORN_APART] : GAPS;
  for (const gap of each) {
    for (const hit of hitsOf(sentence, gap)) {
      const meant = meantAt(sentence, hit);
      const other = otherOf(sentence, hit, meant);
      if (other) addOf(sentence, hit, meant, other, sheet);
    }
  }
}

const OLDER = /\b(?:older|younger|elder|senior|junior|age|apart|between|twins)\b/u;

/** How much older somebody is than somebody else. */
export const readAgeGap = plainly(readAgeGapIn, OLDER);
