import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { ordinalOf } from '../../lexicon/ordinals.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { DECADES, decadeSpan, MODIFIER, NO_AGE, span } from './ageWords.js';
import { readAgesBeside } from './ageBeside.js';
import { readAgeAtEvent } from './ageAtEvent.js';
import { readAgeWhen } from './ageWhen.js';
import { plainly } from './plainAges.js';
import { readSchooling } from './schooling.js';

const VALUE = `${MODIFIER}(?<val>${NUMBER})`;
const ENDS =
  '(?= (?:years? old\\b|years of age|[,;—:]|and|now|with|but|that (?:year|spring|summer|autumn|winter|month|day|week)|when|in|the|“”)|$)';
const KIND = '(?:man|woman|girl|boy|lad|fellow|person|widow|widower|lady|gentleman|youth|child|bachelor|spinster|creature|[a-z]{4,})';
const KIN_WORD = '(?:(?:older|elder|eldest|younger|youngest|little|big|only|own|old) ){0,2}[a-z]+';
const LOOSE = `(?:(?!\\p{Lu}|he |she |who |whose |and |that )[\\p{L}'-]+ (?:, )?){0,7}?`;

/** Whoever is named, told of by what they are, or somebody's kin, before what is said of them by the way. */
const HEAD = `(?<own>${NAME}(?: 's ${KIN_WORD})?|\\b[Tt]he [a-z]+|\\b(?:[Hh]is|[Hh]er|[Mm]y) ${KIN_WORD}\\b(?! [A-ZÀ-Þ]))(?: the [a-z]+)?`;

const EXACT: readonly RegExp[] = [
  `${SUBJECT}(?: the [a-z]+)? ${COPULA} (?:[a-z]+ly )?${VALUE} (?:years? old|years of age)\\b`,
  `${SUBJECT}(?: the [a-z]+)? ${COPULA} ${VALUE}${ENDS}`,
  `${HEAD} , (?:who (?:was|is) |then |now |just |only |himself |herself )?${VALUE}(?: years? old| years of age)? (?:,|and|with)`,
  `${HEAD} , (?:who (?:was|is) |then |now |just |only |himself |herself )?${VALUE}(?: years? old| years of age)$`,
  `^(?:[a-z]+ ,? ?)?(?<own>${NAME}) , (?!and |or )[^,;:—]{2,44} , (?:was|is|am) (?:[a-z]+ly )?${VALUE}${ENDS}`,
  `(?<=, )(?<own>${NAME}) , (?:was|is|am) (?:[a-z]+ly )?${VALUE}${ENDS}`,
  `${HEAD} \\( ${VALUE} \\)`,
  `(?<val>${NUMBER})-year-old (?:${ADJ} ){0,2}(?<own>${NAME})`,
  `${SUBJECT}(?: the [a-z]+)? (?:was|is|am) (?:an? |the )?${ADJS}(?<val>${NUMBER})-year-old`,
  `${HEAD} , (?:an? |the )${ADJS}(?<val>${NUMBER})-year-old`,
  `${SUBJECT}(?: the [a-z]+)? (?:was|is|am) (?:an?|the) ${LOOSE}${KIND} of ${VALUE}(?= (?:years|[,;—:]|with|who|and|whose|when|“”)|$)`,
  `${HEAD} , (?:then )?(?:an?|the) ${LOOSE}${KIND} of ${VALUE}(?= (?:years|[,;—:]|with|who|and|whose|when|“”)|$)`,
  `\\b[Aa]t (?:the age of )?${VALUE}(?: years old)? ,? ?${SUBJECT}(?: the [a-z]+)? (?:was|is|(?:had|has)(?= (?:an?|the|no|never|only|his|her|one|two|more|all|few|little|other|enough|plenty|every|nothing|some|none|less)\\b)|still|could|knew|knows|understood|understands|walked|lived|ran|kept|looked|moved|(?:did|does)(?= not)|[a-z]+ed)\\b`,
  `${HEAD} , at (?:the age of )?${VALUE} ,`,
  `${OWNER} ${VALUE} years\\b(?! (?:of service|in|at|there|with))`,
  `\\bage of (?<own>${NAME}) (?:as|was|is|at) ${VALUE}\\b`,
  `${OWNER} (?:real |true |own )?age (?:as|at|was|is|being|had been) (?:[a-z]+ ){0,2}?${VALUE}\\b`,
  `\\b(?:had|has|have|put|puts|listed|lists|entered|recorded) (?<own>${NAME}|him|her|me) down (?:as|for) ${VALUE}${ENDS}`,
  `${HEAD} ,? ?aged ${VALUE}\\b`,
  `${SUBJECT}(?: the [a-z]+)? (?:had |has |would |will |'d |'ll |shall |was to )?(?:just |only just |recently |soon |then )?(?<turned>turned|turns|turn) (?<val>${NUMBER})\\b(?! (?:times|pages|or|of|years? (?:later|before|ago)|degrees))`,
  `${OWNER} (?<turned>(?<ord>[a-z]+(?:-[a-z]+)?)) birthday`,
].map(pattern);

/** How old somebody had been: no younger are they now. */
const BEFORE_NOW: readonly RegExp[] = [
  `${SUBJECT}(?: the [a-z]+)? (?:had|'d) (?:only |just |already |not yet |barely )?been ${VALUE}(?: years old| years of age)?(?= (?:[,;:—]|when|the|that|and|at|on|in|before|a year)(?: |$)|$)`,
  `\\b(?:when|since) (?<own>${NAME}|he|she|I) (?:was|were) (?:only |just |already |not yet |barely )?${VALUE}(?: years old| years of age)?(?= (?:[,;:—]|and|he|she|I|they|the)(?: |$)|$)`,
].map(pattern);

/** "Anna and Paul were six." */
const BOTH = pattern(
  `(?<own>${NAME}) and (?<other>${NAME}) ,? ?(?:were|are|had both been|were both|are both) (?:both |only |just |already |still |about |nearly )?(?<val>${NUMBER})(?: years old| years of age)?(?= (?:[,;:—]|and|that|this|when|now|then|the)(?: |$)|$)`,
);
/** "Anna, six weeks old": hardly born. */
const BABY = pattern(
  `(?:${SUBJECT}(?: the [a-z]+)? (?:was|is|had been) |${HEAD} , )(?:an? (?:[a-z]+ )?(?:baby|infant|child|mite|pup|puppy|kitten|foal|calf|lamb|boy|girl) of |aged )?(?:only |just |not |barely |hardly |about |nearly |perhaps |then |still )*(?<val>${NUMBER}|a few|some|a) (?<unit>days?|weeks?|months?)(?: old)?(?= (?:[,;:—(]|and|at|that|when)(?: |$)|$)`,
);

const DECADE: readonly RegExp[] = [
  `${SUBJECT}(?: the [a-z]+)? ${COPULA} (?:well |now |still )?in (?:his|her|my) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
  `(?<own>${NAME}) , (?:an? ${LOOSE}${KIND} )?(?:who was |already |still |now )?in (?:his|her) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
  `${SUBJECT}(?: the [a-z]+)? (?:was|is|am) (?:an? ${LOOSE})in (?:his|her|my) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
].map(pattern);

const GATE =
  /\b(?:ten|eleven|twelve|[a-z]*teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine|hundred|\d{1,3})\b|-year-old|middle-aged|\b(?:of|under) age\b|\bminor\b|\b(?:grown|full-grown) (?:wo)?man\b|petticoats|\b(?:mere|little|small|tiny|than a) child\b|slip of a|\b(?:old|young) (?:man|woman|lady|gentleman|mother|father|bride|wife|widow|enough)|toddler|retired|too young|-something|-odd|[a-z]+(?:tieth|teenth)\b|elderly|grandchild|grandson|granddaughter|grandmother|grandfather|pension|retire\w*|nappies|cradle|pram|teething|tooth|learn\w* to|newborn|voted?|shav\w+|trousers|months|weeks|school|schoolboy|schoolgirl|adolescent|pensioner|teen-?ager|century|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|birthday|agenarian|ogenarian|(?:tieth|teenth|ty-\w+) year\b/u;
/** "Inside he was twenty", "he was twenty when he first saw the sea". */
const ELSEWHEN =
  /^(?:[Ii]nside|[Dd]eep down|[Aa]t heart|[Ii]n (?:his|her|my) (?:heart|head|mind)|[Ii]n (?:matters|questions|all|everything|anything) (?:of|but|to do with))\b|^(?:[^,]{0,40} , )?(?:said|claimed|insisted|swore)\b|\bwhen (?:he|she|I|\p{Lu}\p{L}+) (?:first|had|married|met|left home|joined|ran away|went to sea)\b|\bwhen (?:his|her|my) (?:father|mother|parents|brother|sister|wife|husband)\b/u;
/** Who says it is not to be believed. */
const UNTRUE = /\b(?:told|tells|tell|telling|spoken) (?:[a-z]+ )*truth\b|\bstraight face\b|\b(?:lied|lies|lying|lie|fib|fibbed) about\b/u;

/** At eleven one may close the shop; what one is or knows at eleven is told of a child. */
const OF_THE_CLOCK = /^[Aa]t (?!the age)[a-z]+ (?!years)/u;
const OF_A_CHILD =
  /^ (?:(?:did|does) not (?:yet )?(?:know|understand|see|believe|mind)|knew|knows|understood|understands|could|can|(?:was|is) (?:an?|the|old|too|small|tall|big|already (?:an?|the|tall|taller|old|big))|(?:had|has) (?:an?|the|no|never|only|few|little|other|learned|learnt|already learn\w+))\b/u;

/** "Silver since she was thirty": of another time. */
const OTHER_CLAUSE = /\b(?:since|until|till|from the time) $/u;

/** "He had been with her five years": they are not hers. */
const TO_HER =
  /\b(?:with|known|knew|given|gave|cost|kept|taken|took|owed|paid|lent|bought|loved|behind|after|beside|for|to|from|married|been) $/u;

function isToldTo({ text }: Sentence, { own, ownStart }: Hit): boolean {
  return own === 'her' && TO_HER.test(text.slice(0, ownStart));
}

/** Who turns seventy in the hospital does so all the same. */
function isCounted({ text }: Sentence, { match, end }: Hit): boolean {
  const after = text.slice(end).replace(/^ years (?:old|of age)/u, '');
  return NO_AGE.test(after) && !(match.groups?.['turned'] !== undefined && after.startsWith(' in the '));
}

/** Whoever was so old once is no younger now. */
const OLDEST = 115;
/** "Was ten when the house burned": so old then, and older now. */
const OF_THAT_TIME = /^ (?:years? old |years of age )?when (?:the|an?|his|her|my|our|their|we|they|it|he|she|I|[A-ZÀ-Þ][a-zà-ÿ]+)\b/u;

function isOfAnotherTime({ text }: Sentence, { ownStart }: Hit): boolean {
  return occursIn(ELSEWHEN, text) || OTHER_CLAUSE.test(text.slice(0, ownStart));
}

function readExact(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  if (isOfAnotherTime(sentence, hit)) return;
  const ord = hit.match.groups?.['ord'];
  const value = ord === undefined ? numberOf(hit.val) : ordinalOf(ord);
  if (value === undefined || value < 3 || value > 115 || isCounted(sentence, hit)) return;
  const isHour = value < 13 && OF_THE_CLOCK.test(hit.match[0]);
  if (isHour && !OF_A_CHILD.test(sentence.text.slice(hit.ownStart + hit.own.length))) return;
  if (isToldTo(sentence, hit)) return;
  const [low, high] = span(value, hit.part('mod'));
  const turned = hit.match.groups?.['turned'] !== undefined;
  const said = OF_THAT_TIME.test(sentence.text.slice(hit.end))
    ? ({ rule: 'continuity/age', key: 'age', value: `${value} then`, low, high: OLDEST } as const)
    : ({ rule: 'continuity/age', key: 'age', value: turned ? `turned ${value}` : String(value), low, high } as const);
  // "almost forty" and "not yet forty" are what is said, no denial.
  sheet.add(sentence, hit, { ...said, stanceEnd: hit.ownStart + hit.own.length });
}

function readBefore(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const value = numberOf(hit.val);
  if (value === undefined || value < 3 || value > 99 || NO_AGE.test(sentence.text.slice(hit.end))) return;
  const [low] = span(value, hit.part('mod'));
  sheet.add(sentence, hit, {
    rule: 'continuity/age',
    key: 'age',
    value: `${value} then`,
    low,
    high: 115,
    mode: 'ever',
    stanceEnd: hit.start,
  });
}

/** Two of one age. */
function readBoth(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, BOTH)) {
    const value = numberOf(hit.val);
    if (value === undefined || value < 3 || value > 99 || NO_AGE.test(sentence.text.slice(hit.end))) continue;
    const said = { rule: 'continuity/age', key: 'age', value: String(value), low: value, high: value, stanceEnd: hit.start } as const;
    const middle = hit.start + hit.own.length;
    sheet.add(sentence, { ...hit, end: middle }, said);
    const other = holderOf(hit.part('other'));
    if (other) sheet.addOf(sentence, other, { start: middle + 1, end: hit.end, ownStart: middle + ' and '.length }, said);
  }
}

/** Those who are hardly born. */
function readBabies(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, BABY)) {
    const isMonths = hit.part('unit').startsWith('month');
    const high = isMonths ? Math.ceil((numberOf(hit.val) ?? 9) / 12) : 1;
    const holder = holderOf(hit.own);
    const isOld = hit.match[0].endsWith(' old') || / of | aged /u.test(hit.match[0]) || hit.own === '';
    if (!holder || !isOld || (isMonths && high > 3)) continue;
    sheet.addOf(
      sentence,
      holder,
      { ...hit, ownStart: hit.start },
      { rule: 'continuity/age', key: 'age', value: hit.match[0], low: 0, high, stanceEnd: hit.start },
    );
  }
}

function readDecade(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const part = hit.match.groups?.['part'];
  const [low, high] = decadeSpan(hit.val, part ?? '');
  sheet.add(sentence, hit, { rule: 'continuity/age', key: 'age', value: `${part ?? ''} ${hit.val}`.trim(), low, high });
}

function readAgeAsToldIn(sentence: Sentence, sheet: FactSheet): void {
  readSchooling(sentence, sheet);
  if (!occursIn(GATE, sentence.text) || occursIn(UNTRUE, sentence.text)) return;
  readAgeWhen(sentence, sheet);
  if (readAgeAtEvent(sentence, sheet)) return;
  for (const each of DECADE) for (const hit of hitsOf(sentence, each)) readDecade(sentence, hit, sheet);
  for (const each of EXACT) for (const hit of hitsOf(sentence, each)) readExact(sentence, hit, sheet);
  readAgesBeside(sentence, sheet);
  readBoth(sentence, sheet);
  readBabies(sentence, sheet);
  for (const each of BEFORE_NOW) for (const hit of hitsOf(sentence, each)) readBefore(sentence, hit, sheet);
}

const NUMBERS =
  /\b(?:ten|eleven|twelve|[a-z]*teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y(?:-\w+)?|ies)|three|four|five|six|seven|eight|nine|hundred|\d{1,3})\b|(?:tieth|teenth) birthday|teens\b/u;

/** How old somebody is. */
export const readAge = plainly(readAgeAsToldIn, NUMBERS);
