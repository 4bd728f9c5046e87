import { occursIn } from '../../grammar/matches.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { isKin, NUMBER, numberOf } from '../../lexicon/nouns.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { SPAN, yearsIn } from './ageSpans.js';

const RANK = '(?:(?:own|older|elder|eldest|younger|youngest|little|big|baby|only|own) )?';
const party = (group: string): string =>
  `(?<${group}>\\b(?:[Hh]is|[Hh]er|[Mm]y) ${RANK}[a-z-]+(?: ${NAME})?(?! 's)|${NAME}(?: 's ${RANK}[a-z-]+)?(?! 's)|\\b[Tt]he [a-z]+\\b(?! 's)|\\b(?:[Hh]e|[Ss]he|I|him|her|me)\\b)`;
const BOTH = `(?:[Tt]he (?:two )?(?:${NAME} )?(?:brothers|sisters|cousins|twins|friends|boys|girls|lads|men|women|children|kids|pair)(?: ,)? )?${party('own')} and ${party('who')}`;
const BE_BORN = "(?:(?:were|are|was|had been|'d been|having been|being|both|had|both of them|come|came|first) )*";

/** So many years are between two, whichever is the elder. */
const APART: readonly RegExp[] = [
  `${SPAN}(?: (?:lay|lies|stood|in it|in age|of age|of difference|only|all told))* between ${BOTH}`,
  `\\bdifference of ${SPAN} (?:in (?:age|the ages|their ages) )?(?:between|of) ${BOTH}`,
  `${SPAN} (?:in age )?(?:separated|separates|divided|divides|parted) ${party('own')} (?:from|and) ${party('who')}`,
  `${BOTH} ,? ?(?:(?:were|are|was|had been|having been|both) )*(?:born|in age|came into the world) ${SPAN} apart`,
  `${BOTH} (?:were|are) ${SPAN} apart in (?:age|years)\\b`,
  `\\b(?:[Bb]orn|[Gg]rowing up|[Cc]oming into the world) ${SPAN} apart ,? ?${BOTH}`,
  `${BOTH} ,? ?(?:(?:were|are|was|had been|having been|had|both|come|came) )*(?:born|into the world) within ${SPAN} of (?:each other|one another)`,
  `\\b[Bb]orn within ${SPAN} of (?:each other|one another) ,? ?${BOTH}`,
].map(pattern);
/** Born on one day, in one year, or in one class at school. */
const ALIKE: readonly RegExp[] = [
  `${BOTH} ,? ?${BE_BORN}(?:born|into the world) (?:(?:on|in|within) )?the (?:very |self)?same (?:day|hour|night|week|month|year)\\b`,
  `${BOTH} ,? ?(?:were|are|had been|had always been|being) (?:(?:exactly|precisely|both|all but|nearly|almost|near enough|very much|twins and) )*(?:of an age|of one age|(?:of )?(?:exactly |precisely )?the (?:very )?same age|twins|contemporaries|exact contemporaries)\\b`,
  `\\b(?:[Bb]orn|They (?:were|had been) born) (?:on|in|within) the (?:very )?same (?:day|hour|night|week|month|year)\\b[^;:]{0,30} , ${BOTH}(?= [,;]|$)`,
  `${BOTH} (?:were|was|had been|had) (?:both |always )?(?:been )?in the same (?:year|form|class|grade|infants' class) (?:together )?(?:at|in|all through|right through|throughout) (?:the )?(?:[a-z]+ )?school\\b`,
].map(pattern);
/** Who is so many classes above whom. */
const CLASSES = pattern(
  `${party('own')} (?:was|is|had been|'d been) (?<val>${NUMBER}|an?) (?:school years?|forms?|classes|grades?|years?) (?<way>above|ahead of|behind|below) ${party('who')}(?! 's)`,
);
const AGED = `(?:(?:only|just|already|barely|nearly|almost|all of|a (?:girl|boy|woman|man|lad|child) of|a grown (?:woman|man) of) )*(?<val>${NUMBER})(?: years old)?`;
const BE = "(?:was|had been|'d been)";
/** How old one is when the other is born. */
const AT_BIRTH: readonly RegExp[] = [
  `${party('own')} ${BE} ${AGED} when ${party('who')} (?:was|had been) born\\b`,
  `\\b(?:[Ww]hen|[Tt]he (?:day|year|night|winter|summer)) ${party('who')} (?:was born|had been born|came into the world|arrived in the world|made (?:his|her) (?:first )?(?:appearance|entrance)(?: in the world)?) ,? ?${party('own')} ${BE} ${AGED}\\b(?! (?:miles|pounds|months|weeks|days|minutes|hours|feet))`,
  `${party('who')} (?:was|had been|being) [^;:]{0,24}?born when ${party('own')} ${BE} ${AGED}\\b`,
  `${party('own')} ${BE} ${AGED} when (?:he|she|I) (?:had|bore|gave birth to|delivered|had borne) ${party('who')}(?= [,;:—]| and| but| in| at|$)`,
  `${party('own')} (?:${BE}|, who (?:was|had been) ,?) (?:an? (?:[a-z]+ )?(?:lad|girl|man|woman|boy) of )?${AGED} at (?<born>his|her|my|${NAME} 's) birth\\b`,
  `${party('own')} (?:had|had had|gave birth to|had given birth to|had borne|bore) ${party('who')} (?:at|when (?:he|she|I) was) (?:the age of )?${AGED}(?= (?:[,;:—]|and|but|in|after|to|with)|$)`,
].map(pattern);
/** Several who are told of together, so that what lies between them lies between two: "the Marlow girls", "the two Kellers". */
const GROUP = `[Tt]he (?:two |young )?(?<group>${NAME}(?: (?:brothers|sisters|girls|boys|lads|twins|children|siblings|couple|pair))?)`;
const COUPLE = `(?<own>(?:[Ll]ord|[Ss]ir|[Mm]r|[Cc]ount|[Bb]aron|[Dd]uke|[Ee]arl|[Kk]ing|[Pp]rince|[Cc]aptain|[Cc]olonel|[Mm]ajor|[Gg]eneral|[Dd]r|[Dd]octor|[Ss]quire|[Pp]rofessor)) and (?<who>(?:Lady|Mrs|Countess|Baroness|Duchess|Queen|Princess|Madame) ${NAME})`;
const BORN = 'born|into the world';
const TOGETHER: readonly (readonly [RegExp, isAlike: boolean])[] = [GROUP, COUPLE].flatMap((both): (readonly [RegExp, boolean])[] => [
  [pattern(`${SPAN}(?: (?:lay|lies|stood|in age|only))* between ${both}(?! and\\b)(?= [,;:—.]|$| (?:and|but|which|who|so|in)\\b)`), false],
  [pattern(`\\b${both} ,? ?${BE_BORN}(?:${BORN}) (?:within )?${SPAN} (?:apart|of (?:each other|one another))`), false],
  [pattern(`\\b${both} ,? ?${BE_BORN}(?:${BORN}) (?:(?:on|in|within) )?the (?:very )?same (?:day|hour|night|week|month|year)\\b`), true],
  [pattern(`\\b${both} (?:were|are|had been) (?:[a-z]+ )?(?:of an age|of one age|the same age|twins)\\b`), true],
]);
const GATE =
  /\b(?:between|apart|born|birth|bore|borne|world|separated|separates|divided|divides|parted|same|age|twins|contemporaries|above|ahead|behind|below|had)\b/u;
const SCHOOL = /\b(?:school|schools|forms?|classes|grades?)\b/u;

/** Two people as a sentence names them: "Anna and her brother" are Anna and Anna's brother. */
function pairOf(hit: Hit): readonly [Holder, Holder] | undefined {
  const [one, other] = [partyOf(hit.part('own')), partyOf(hit.part('who'))];
  if (!one || !other) return undefined;
  if (other.kind === 'kin' && other.of.kind === 'pronoun' && one.kind === 'name') return [one, { ...other, of: one }];
  if (one.kind === 'kin' && one.of.kind === 'pronoun' && other.kind === 'name') return [{ ...one, of: other }, other];
  if (one.kind === 'kin' && other.kind === 'pronoun') return [one, one.of];
  if (other.kind === 'kin' && one.kind === 'pronoun') return [other.of, other];
  return other.kind === 'pronoun' ? undefined : [one, other];
}

function partyOf(text: string): Holder | undefined {
  const [, relative = '', name] = /^(?:[Hh]is|[Hh]er|[Mm]y) (?:[a-z-]+ )?([a-z-]+)(?: (\p{Lu}.*))?$/u.exec(text) ?? [];
  if (name !== undefined) return isKin(relative) ? holderOf(name) : undefined;
  return holderOf(text);
}

function add(sentence: Sentence, hit: Hit, key: 'gap' | 'apart', [low, high]: readonly [number, number], sheet: FactSheet): void {
  const pair = pairOf(hit);
  if (!pair || JSON.stringify(pair[0]) === JSON.stringify(pair[1])) return;
  const said = { rule: 'continuity/age', key, value: hit.match[0], low, high, other: pair[1], mode: 'ever', stanceEnd: hit.start } as const;
  sheet.addOf(sentence, pair[0], hit, said);
}

function readBirths(sentence: Sentence, sheet: FactSheet): void {
  for (const each of AT_BIRTH) {
    for (const hit of hitsOf(sentence, each)) {
      const years = numberOf(hit.val);
      if (years !== undefined && years > 1) add(sentence, hit, 'gap', [years - 1, years + 1], sheet);
    }
  }
}

/** The name of those who are told of together, whatever they are called: "the Marlow girls" are the Marlow sisters. */
function groupOf(text: string): Holder | undefined {
  const [, name = '', plural, noun] = /^(.+?)(s)?(?: ([a-z]+))?$/u.exec(text) ?? [];
  if (noun === undefined && plural === undefined) return undefined;
  return { kind: 'role', text: `${noun === undefined ? name : `${name}${plural ?? ''}`} family` };
}

/** "Lord and Lady Ashby": each is the other's, by either name. */
function coupleOf(hit: Hit): readonly (readonly [Holder, Holder])[] {
  const wife = holderOf(hit.part('who'));
  const family = /^\S+ (.+)$/u.exec(hit.part('who'))?.[1];
  const husband = holderOf(`${hit.own.charAt(0).toUpperCase()}${hit.own.slice(1)} ${family ?? ''}`);
  if (!wife || !husband || family === undefined) return [];
  return [
    [wife, { kind: 'kin', relation: 'husband', of: wife }],
    [husband, { kind: 'kin', relation: 'wife', of: husband }],
    [husband, wife],
  ];
}

function readTogether(sentence: Sentence, sheet: FactSheet): void {
  for (const [each, isAlike] of TOGETHER) {
    for (const hit of hitsOf(sentence, each)) {
      const group = groupOf(hit.part('group'));
      const pairs = hit.part('who') === '' ? (group ? [[group, group] as const] : []) : coupleOf(hit);
      const [low, high] = isAlike ? [0, 1] : yearsIn(hit, false);
      for (const [holder, other] of pairs) {
        const said = {
          rule: 'continuity/age',
          key: 'apart',
          value: hit.match[0],
          low,
          high,
          other,
          mode: 'ever',
          stanceEnd: hit.start,
        } as const;
        sheet.addOf(sentence, holder, hit, said);
      }
    }
  }
}

/** "Between Piers and Noel Marlow" is between the Marlows. */
function addFamily(sentence: Sentence, hit: Hit, [low, high]: readonly [number, number], sheet: FactSheet): void {
  const family = /^\p{Lu}\S+ (\p{Lu}\S+)$/u.exec(hit.part('who'))?.[1];
  if (family === undefined || !/^\p{Lu}\S+$/u.test(hit.part('own'))) return;
  const group = { kind: 'role', text: `${family} family` } as const;
  sheet.addOf(sentence, group, hit, {
    rule: 'continuity/age',
    key: 'apart',
    value: hit.match[0],
    low,
    high,
    other: group,
    mode: 'ever',
    stanceEnd: hit.start,
  });
}

/** How far two are apart in age, told of both, or of one when the other was born. */
export function readAgeApart(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  readTogether(sentence, sheet);
  for (const each of APART) {
    for (const hit of hitsOf(sentence, each)) {
      add(sentence, hit, 'apart', yearsIn(hit, false), sheet);
      addFamily(sentence, hit, yearsIn(hit, false), sheet);
    }
  }
  for (const each of ALIKE) for (const hit of hitsOf(sentence, each)) add(sentence, hit, 'apart', [0, 1], sheet);
  for (const hit of hitsOf(sentence, CLASSES)) {
    const years = /^an?$/u.test(hit.val) ? 1 : (numberOf(hit.val) ?? 0);
    const isAbove = /above|ahead/u.test(hit.part('way'));
    if (occursIn(SCHOOL, text)) add(sentence, hit, 'gap', isAbove ? [years - 1, years + 1] : [-years - 1, 1 - years], sheet);
  }
  readBirths(sentence, sheet);
}
