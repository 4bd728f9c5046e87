import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { soleOf } from './subject.js';

const MODIFIER =
  '(?:(?<mod>about|around|some|nearly|almost|not yet|not quite|barely|just|only|scarcely|hardly|over|past|well over|under|close to|approaching|nearing|rising|pushing|now|already|still only|still|aged|going on|exactly|all of|perhaps) )?';
const VALUE = `${MODIFIER}(?<val>${NUMBER})`;
const ENDS =
  '(?= (?:years? old|years of age|[,;—:]|and|now|with|but|that (?:year|spring|summer|autumn|winter|month|day|week)|when|in|the|“”)|$)';
const KIND = '(?:man|woman|girl|boy|lad|fellow|person|widow|widower|lady|gentleman|youth|child|bachelor|spinster|creature|[a-z]{4,})';
const LOOSE = `(?:(?!\\p{Lu}|he |she |who |whose |and |that )[\\p{L}'-]+ (?:, )?){0,7}?`;
const DECADES = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';

const EXACT: readonly RegExp[] = [
  `${SUBJECT} ${COPULA} (?:[a-z]+ly )?${VALUE} (?:years? old|years of age)\\b`,
  `${SUBJECT} ${COPULA} ${VALUE}${ENDS}`,
  `(?<own>${NAME}) , (?:who (?:was|is) )?${VALUE}(?: years? old| years of age)? (?:,|and|with)`,
  `(?<own>${NAME}) , (?:who (?:was|is) )?${VALUE}(?: years? old| years of age)$`,
  `(?<own>${NAME}) \\( ${VALUE} \\)`,
  `(?<val>${NUMBER})-year-old (?:${ADJ} ){0,2}(?<own>${NAME})`,
  `${SUBJECT} (?:was|is) (?:an? |the )?${ADJS}(?<val>${NUMBER})-year-old`,
  `(?<own>${NAME}) , (?:an? |the )${ADJS}(?<val>${NUMBER})-year-old`,
  `${SUBJECT} (?:was|is) (?:an?|the) ${LOOSE}${KIND} of ${VALUE}(?= (?:years|[,;—:]|with|who|and|whose|when|“”)|$)`,
  `(?<own>${NAME}) , (?:an?|the) ${LOOSE}${KIND} of ${VALUE}(?= (?:years|[,;—:]|with|who|and|whose|when|“”)|$)`,
  `\\b[Aa]t (?:the age of )?${VALUE}(?: years old)? ,? ?${SUBJECT} (?:was|is|had|has|still|could|walked|lived|ran|kept|looked|moved|[a-z]+ed)\\b`,
  `(?<own>${NAME}) , at (?:the age of )?${VALUE} ,`,
  `${OWNER} ${VALUE} years\\b(?! (?:of service|in|at|there|with))`,
  `(?<own>${NAME}) , aged ${VALUE}\\b`,
  `${SUBJECT} (?:had |has )?(?:just |only just |recently )?(?<turned>turned|turns) (?<val>${NUMBER})\\b(?! (?:times|pages|or))`,
  `${OWNER} (?<turned>(?<ord>[a-z]+(?:-[a-z]+)?)) birthday`,
].map(pattern);

const DECADE: readonly RegExp[] = [
  `${SUBJECT} ${COPULA} (?:well |now |still )?in (?:his|her|my) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
  `(?<own>${NAME}) , (?:an? ${LOOSE}${KIND} )?(?:who was |already |still |now )?in (?:his|her) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
  `${SUBJECT} (?:was|is) (?:an? ${LOOSE})in (?:his|her|my) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
].map(pattern);
const BORN = pattern(`${SUBJECT} (?:was|had been) born in (?:[a-z]+ )?(?:\\p{L}+ (?:in |of )?)?(?<val>1[5-9]\\d\\d|20\\d\\d)`);

/** Ages told without saying who is so old: the one the sentence speaks of. */
const LOOSE_AGE: readonly RegExp[] = [
  `\\b(?:lived|seen|been alive|been on (?:this )?earth|been in the world|had|has|spent|counted|with|got) (?:all of |his |her |my |some |only )?(?<val>${NUMBER}) (?:years|winters|summers|birthdays)(?: (?:old|of life|of age|on (?:this )?earth|behind (?:him|her|me)|on (?:his|her|my) (?:back|shoulders)|under (?:his|her|my) belt|to (?:his|her) name))(?! (?:in|of service))`,
  `\\b(?:lived|seen) (?<val>${NUMBER}) (?:years|winters|summers)(?= (?:and|,|;|—|without|in all)\\b|$| [,;—])`,
  `${VALUE} (?:years old|years of age)\\b`,
  `\\baged ${VALUE}\\b`,
  `\\b(?:[Aa]t|of|at the (?:ripe |great |tender )?age of) ${VALUE}(?= (?:with|and|he|she|I|already|[A-Z][a-z]+)\\b| ,)`,
  `^(?<val>${NUMBER})(?: ,)? (?:and|but|now|years old|already|,) `,
  `\\b[Aa]ge (?:was|is|of|:) (?<val>${NUMBER})\\b`,
  `\\b(?<turned>turned|turns|reached|completed) (?<val>${NUMBER})\\b(?! (?:times|pages|or|of|men|people|miles|feet))`,
  `\\b(?<val>${NUMBER}) candles\\b`,
  `\\b(?<turned>(?<ord>[a-z]+(?:-[a-z]+)?)) birthday`,
].map(pattern);
/** "At nine" is an hour. */
const CLOCK = /^(?:at|of|[a-z]+)\b(?! the )(?!.*\b(?:years|winters|summers|birthday|aged|turned|turns)\b)/iu;
/** "Two years short of fifty". */
const SHORT_OF = pattern(
  `(?<off>${NUMBER}|an?|a full|a good|some|a few) (?:years?|birthdays?|winters?|summers?) (?:short of|off|away from|shy of|from|under|younger than|to go (?:to|until|before)|before|past|over|beyond|older than|the (?:right|wrong|far|other) side of) (?:being |turning |reaching |(?:his|her|my) )?(?<val>${NUMBER}|[a-z]+tieth)\\b`,
);
/** "On the wrong side of forty". */
const SIDE_OF = pattern(`(?:on |to )?the (?<side>right|sunny|near|good|wrong|far|other|dark|bad) side of (?<val>${NUMBER})\\b`);
const IN_DECADE = pattern(
  `\\b(?:in|into|through|near the end of|at the end of) (?:his|her|my) (?<part>early|mid|middle|late)?[- ]?(?<val>${DECADES})\\b`,
);
/** "Would be fifty in May", "in her fiftieth year". */
const NEXT_AGE: readonly RegExp[] = [
  `\\b(?:would|will) (?:be|turn|have turned) (?<val>${NUMBER})\\b(?= (?:in|on|next|this|before|by|tomorrow|at|come|,)\\b|$| [,;—])`,
  `\\bin (?:his|her|my) (?<ord>[a-z]+(?:-[a-z]+)?) year\\b`,
].map(pattern);

const GATE =
  /\b(?:ten|eleven|twelve|[a-z]*teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|one|two|three|four|five|six|seven|eight|nine|hundred|\d{1,3})\b|-year-old|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|birthday|\bborn in\b|(?:tieth|teenth|ty-\w+) year\b/u;
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
);
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
for (const [at, word] of TENTHS.entries()) ORDINALS.set(word, (at + 2) * 10);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Counted things that are no ages. */
const NO_AGE =
  /^ (?:of|in (?:all|number)|minutes|hours|feet|miles|yards|pounds|stone|days|weeks|months|o'clock|to|times|inches|and a half|in the)/u;

/** What a modifier makes of an age: how far below and above it the truth may be. */
const SPANS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:about|around|some|perhaps)$/u, 3, 3],
  [/^(?:nearly|almost|not yet|not quite|close to|approaching|nearing|pushing|rising|going on)$/u, 3, 0],
  [/^under$/u, 120, 0],
  [/^(?:over|past|well over)$/u, 0, 9],
];

function span(value: number, modifier: string): readonly [number, number] {
  const [, below = 0, above = 0] = SPANS.find(([words]) => words.test(modifier)) ?? [];
  return [value - below, value + above];
}

function ordinal(word: string): number | undefined {
  const [ten = '', unit = ''] = word.split('-');
  const tens = TENS.indexOf(ten);
  const units = ORDINALS.get(unit);
  return tens >= 0 && units !== undefined ? (tens + 2) * 10 + units : ORDINALS.get(word);
}

function readExact(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const ord = hit.match.groups?.['ord'];
  const value = ord === undefined ? numberOf(hit.val) : ordinal(ord);
  if (value === undefined || value < 3 || value > 115 || NO_AGE.test(sentence.text.slice(hit.end).replace(/^ years (?:old|of age)/u, '')))
    return;
  const [low, high] = span(value, hit.part('mod'));
  const turned = hit.match.groups?.['turned'] !== undefined;
  const said = { rule: 'continuity/age', key: 'age', value: turned ? `turned ${value}` : String(value), low, high } as const;
  // "almost forty" and "not yet forty" are what is said, no denial.
  sheet.add(sentence, hit, { ...said, stanceEnd: hit.ownStart + hit.own.length });
}

function readDecade(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const ten = hit.val === 'teens' ? 13 : (DECADES.split('|').indexOf(hit.val) + 1) * 10;
  const part = hit.match.groups?.['part'];
  const [low, high] =
    part === 'early' ? [ten, ten + 4] : part === 'late' ? [ten + 5, ten + 9] : part === undefined ? [ten, ten + 9] : [ten + 3, ten + 7];
  sheet.add(sentence, hit, { rule: 'continuity/age', key: 'age', value: `${part ?? ''} ${hit.val}`.trim(), low, high });
}

/** As old as somebody feels, or once was. */
const FIGURATIVE =
  /\b(?:again|felt|feels?|inside|for (?:a moment|an instant|an hour|an evening)|suddenly|all at once|like|as if|looked?|seem\w*)\b|^at\b.* had (?!stopped|already|just|never|long|learn)/iu;

/** Adds an age of the one the sentence speaks of. */
function addLoose(sentence: Sentence, hit: Hit, sheet: FactSheet, low: number, high: number, value: string): void {
  if (low < 3 || high > 99 || FIGURATIVE.test(sentence.text)) return;
  const sole = soleOf(sentence);
  if (!sole) return;
  const said = { rule: 'continuity/age', key: 'age', value, low, high, stanceEnd: hit.start } as const;
  sheet.addOf(sentence, sole.holder, { ...hit, ownStart: sole.start }, said);
}

function readShortOf(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const whole = numberOf(hit.val) ?? ordinal(hit.val);
  const off = /^(?:an?|a full|a good)$/u.test(hit.part('off')) ? 1 : numberOf(hit.part('off'));
  if (whole === undefined || off === undefined) return;
  const age = /past|over|beyond|older|wrong|far|other/u.test(hit.match[0]) ? whole + off : whole - off;
  addLoose(sentence, hit, sheet, age, age, String(age));
}

function readSideOf(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const age = numberOf(hit.val);
  if (age === undefined) return;
  const isUnder = /right|sunny|near|good/u.test(hit.part('side'));
  addLoose(sentence, hit, sheet, isUnder ? age - 10 : age, isUnder ? age : age + 10, hit.match[0]);
}

function readNext(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const age = hit.val === '' ? ordinal(hit.part('ord')) : numberOf(hit.val);
  if (age !== undefined) addLoose(sentence, hit, sheet, age - 1, age, String(age));
}

function readAlone(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const age = hit.part('ord') === '' ? numberOf(hit.val) : ordinal(hit.part('ord'));
  if (age === undefined || NO_AGE.test(sentence.text.slice(hit.end)) || (age < 13 && CLOCK.test(hit.match[0]))) return;
  if (hit.match[0].includes('candles') && !/cake|birthday/u.test(sentence.text)) return;
  const [low, high] = span(age, hit.part('mod'));
  addLoose(sentence, hit, sheet, low, high, hit.part('turned') === '' ? String(age) : `turned ${age}`);
}

/** Ages of the one the sentence speaks of. */
function readLoose(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, SHORT_OF)) readShortOf(sentence, hit, sheet);
  for (const hit of hitsOf(sentence, SIDE_OF)) readSideOf(sentence, hit, sheet);
  for (const each of NEXT_AGE) for (const hit of hitsOf(sentence, each)) readNext(sentence, hit, sheet);
  for (const each of LOOSE_AGE) for (const hit of hitsOf(sentence, each)) readAlone(sentence, hit, sheet);
}

/** How old somebody is, and when they were born. */
export function readAge(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE.test(sentence.text)) return;
  for (const each of DECADE) for (const hit of hitsOf(sentence, each)) readDecade(sentence, hit, sheet);
  for (const each of EXACT) for (const hit of hitsOf(sentence, each)) readExact(sentence, hit, sheet);
  readLoose(sentence, sheet);
  for (const hit of hitsOf(sentence, IN_DECADE)) {
    const sole = soleOf(sentence);
    if (sole) readDecade(sentence, { ...hit, own: sentence.text.slice(sole.start).split(' ', 1)[0] ?? '', ownStart: sole.start }, sheet);
  }
  for (const hit of hitsOf(sentence, BORN)) {
    const year = Number(hit.val);
    sheet.add(sentence, hit, { rule: 'continuity/age', key: 'born', value: hit.val, low: year, high: year, mode: 'ever' });
  }
}
