import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { ordinalOf } from '../lexicon/ordinals.js';
import { pattern } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { DECADES, decadeSpan, NO_AGE, span } from './ageWords.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { type Meant, meantAt } from './subject.js';

/** Any number, ordinal or decade: what stands before and after it tells whether it is an age. */
const ANY_NUMBER = pattern(`(?<![-\\p{L}\\p{N}])(?<val>${NUMBER})(?![-\\p{L}\\p{N}])`);
const ANY_ORDINAL = pattern(
  `\\b(?<val>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth) (?<of>birthday|year)\\b`,
);
const ANY_DECADE = pattern(`\\b(?<val>${DECADES})\\b`);

const PERSON =
  '(?:man|woman|girl|boy|lad|lass|fellow|person|someone|somebody|one|widow|widower|lady|gentleman|youth|child|bachelor|spinster|creature|mother|father|grandmother|grandfather|wife|husband|witness|soldier|sailor|[a-z]{4,}(?:er|or|man|woman|ist|ess))';
const MOD =
  '(?:about|around|some|nearly|almost|not yet|not quite|barely|just|only|scarcely|hardly|over|past|well over|well past|under|close to|close on|approaching|nearing|rising|pushing|now|already|still only|still|going on|getting on for|exactly|all of|perhaps|roughly|maybe|at least|no more than|still short of|just short of|short of|just past|just over|just under|gone)';
const BEFORE_MOD = new RegExp(`(?:^| )(${MOD}) $`, 'u');
const END = '(?= (?:,|;|:|—|and|but|with|now|when|that|or|years|already|he|she|I|[A-Z][a-z]+|“”)(?: |$)| ?$)';

/** A way of telling an age: what stands before the number, what stands after it, and how far the truth may be from it. */
interface Telling {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** How far below and above. */
  readonly span?: readonly [number, number];
  readonly turned?: true;
  /** Whether numbers below thirteen are meant too, which may be hours. */
  readonly small?: true;
}

const TELLINGS: readonly Telling[] = [
  { after: /^ (?:years|winters|summers) (?:old|of age|of life|on (?:this )?earth|in the world|behind (?:him|her|me))\b/u, small: true },
  { before: /\baged $/u, small: true },
  { before: /\b(?:age|age , which) (?:was|is|of|:|had been|being|stood at) $/u, small: true },
  { before: /\bage ,? ?\(? ?$/u, after: /^ [,)]/u, small: true },
  {
    before: new RegExp(`\\b(?:an?|the|this|that|any|no|every) (?:[a-z-]+ ){0,3}?${PERSON} of (?:only |just |all of |barely |some )?$`, 'u'),
    after: new RegExp(`^${END}`, 'u'),
    small: true,
  },
  {
    before:
      /\b(?:lived|been alive|been in the world|been on (?:this )?earth|seen|counted|spent|survived) (?:for |all |some |only |just |his |her |fully )*$/u,
    after: /^ (?:years|winters|summers|springs|birthdays)(?= (?:,|;|and|without|in all|of|on|under|old|—|but|never|by)|$)/u,
    small: true,
  },
  {
    before:
      /(?:^| )(?:[Aa]t|[Nn]ow|[Bb]arely|[Aa]lready|[Ss]till|[Bb]eing|[Oo]nly|[Jj]ust|[Tt]hough|[Aa]lthough) (?:the (?:ripe |great |tender |advanced |good old )*age of |(?:only|just|still|barely|past|nearly|almost|over) )*$/u,
    after: /^(?: ,| (?:he|she|I|[A-Z][a-z]+|with|already|and)\b)/u,
  },
  { before: /\bat $/u, after: /^(?: ,| for | with |$)/u },
  { before: /\bage of (?:some |only |nearly |about )?$/u, after: /^(?! (?:miles|men))/u, small: true },
  { before: /(?:^| )[Ss]till (?:just |well )?short of $/u, span: [120, -1] },
  {
    before: /\b(?:turned|turns|turning|reached|reaches|hit|hits|completed|attained|celebrated|seen out) (?:just )?$/u,
    after:
      /^(?! (?:times|pages|or|of|men|people|miles|feet|hundred|thousand|years (?:in|of service)))(?= (?:,|;|in|on|some|the|last|that|this|and|before|without|with|at|a|years|just|only|two|three|not|when|—)|$)/u,
    turned: true,
    span: [0, 1],
  },
  { before: /\b(?:would|will|'d) never see $/u, after: /^ again\b/u, span: [-1, 12] },
  {
    before: /\b(?:would|will|'d|'ll) (?:be|turn|have turned|become|see) $/u,
    after: /^(?= (?:in|on|next|this|before|by|tomorrow|at|come|,|and|;)|$)/u,
    span: [1, 0],
  },
  { before: /\bgoing to (?:be|turn) $/u, after: /^(?= (?:in|on|next|this|before|by|tomorrow|at|come|,|and|;)|$)/u, span: [1, 0] },
  {
    before: /\b(?:had|has|have) (?:been|been only|been just|turned) $/u,
    after: /^ (?:for (?:an?|one|two|three|four|five|six|some|several) (?:days?|weeks?|months?)|since)\b/u,
  },
  {
    before: /\b(?:had|has|have) been $/u,
    after:
      /^ (?:last|this|that|on) (?:week|month|year|\w+day|spring|summer|autumn|winter|\w+ber|\w+uary|March|April|May|June|July|August)\b/u,
  },
  { after: /^ (?:and a (?:bit|half)|if (?:he|she) (?:was|were|is) a day|odd years old)\b/u, small: true },
  { before: /\b(?:not|never|hardly|scarcely) a day (?:over|past|older than|more than) $/u, span: [5, 0] },
  { before: /\b(?:the )?(?:wrong|far|other|dark|bad|shady) side of $/u, span: [0, 10] },
  { before: /\b(?:the )?(?:right|sunny|near|good|hither) side of $/u, span: [10, 0] },
  { before: /(?:^|“” )$/u, after: /^(?: ,)? (?:and|but|now|years old|already|,|if) /u },
  { before: /^[^ ]* ?(?:[Nn]ow|[Ss]till|[Bb]arely|[Jj]ust|[Oo]nly|[Nn]early|[Aa]lmost) $/u, after: /^ ,/u },
  {
    before:
      /\b(?:was|were|is|are|am|'s|be) (?:only |just |now |already |still |barely |all of |exactly |not yet |nearly |almost |about |around |over |past |well over |under |rising |pushing |approaching )*$/u,
    after: /^(?= (?:,|;|:|—|and (?!a half|the|then)|but|now|that (?:year|spring|summer|autumn|winter|month)|years old|years of age)|$)/u,
  },
  { before: /\b(?:number|numeral) (?:of )?(?:\w+ )?$/u, after: /^ (?:on (?:it|top)|in (?:icing|blue|pink|white))/u, small: true },
  { after: /^ (?:candles|birthdays)\b/u, small: true },
  { before: /\b(?:[Hh]is|[Hh]er|[Mm]y) (?:full |mere |bare )?$/u, after: /^ years\b(?! (?:of|in|at|there|with|as|on))/u },
];
/** "Two years short of fifty". */
const SHORT_OF = pattern(
  `(?<off>${NUMBER}|an?|a full|a good|some|a few) (?:years?|birthdays?|winters?|summers?) (?:short of|off|away from|shy of|from|under|younger than|to go (?:to|until|before)|before|past|over|beyond|older than|the (?:right|wrong|far|other) side of) (?:being |turning |reaching |(?:his|her|my) )?(?<val>${NUMBER}|[a-z]+tieth)\\b`,
);
/** Words that are an age. */
const WORDS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:a|the|still a|this) teen-?ager\b/u, 13, 19],
  [/\b(?:sexagenarian)\b/u, 60, 69],
  [/\b(?:septuagenarian)\b/u, 70, 79],
  [/\b(?:octogenarian)\b/u, 80, 89],
  [/\b(?:nonagenarian)\b/u, 90, 99],
  [/\bthree ?score (?:years )?and ten\b/u, 70, 70],
];
const WORD_GATE = /\b(?:teen-?ager|\w+genarian|score)\b/u;

/** As old as somebody feels, or once was. */
const FIGURATIVE =
  /\b(?:again(?<!see \S+ again)|felt|feels?(?! it\b)|inside|for (?:a moment|an instant|an hour|an evening)|suddenly|all at once|like (?!most|many|all|every|other|any)|as if|seem\w*|o'clock|percent|per cent|dollars|pounds|miles|degrees)\b|^at\b.* had (?!stopped|already|just|never|long|learn|out|res|not)/iu;
/** What was so at another time. */
const WHEN =
  /\b(?:when|since|until|till|before|after|by the time|while|whenever|the (?:year|day|summer|winter|spring|autumn|week|month|night)(?: that)?|from the time) (?:[\p{L}']+ ){0,4}$/u;
/** Things that have years too. */
const THING =
  'house|car|ship|boat|tree|building|church|wine|whisky|whiskey|brandy|road|wall|bridge|clock|bottle|train|platform|room|number|page|chapter|bus|tram|gate|hands?|houses|trees|mill|barn';
const THINGS = new RegExp(`\\b(?:${THING})\\b`, 'u');
/** "The house she had bought was ninety": its subject is the house. */
const THING_FIRST = new RegExp(`^(?:the|an?|this|that|it|(?:his|her|\\p{Lu}\\p{L}+ 's)) (?:[a-z-]+ ){0,2}?(?:${THING})\\b(?!.* ,)`, 'u');

function addOf(
  sentence: Sentence,
  hit: Pick<Hit, 'start' | 'end'>,
  meant: Meant | undefined,
  sheet: FactSheet,
  [low, high]: readonly [number, number],
  value: string,
): void {
  if (!meant || low > 110 || high < 3) return;
  const said = { rule: 'continuity/age', key: 'age', value, low: Math.max(0, low), high, stanceEnd: hit.start } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, start: hit.start, ownStart: meant.start }, said);
}

/** Whom an age belongs to; nobody where it is a thing's, or told of another time. */
function bearerOf(sentence: Sentence, hit: Pick<Hit, 'start' | 'end'>): Meant | undefined {
  const { text } = sentence;
  if (FIGURATIVE.test(text) || WHEN.test(text.slice(Math.max(0, hit.start - 60), hit.start))) return undefined;
  const meant = meantAt(sentence, hit);
  const before = text.slice(0, hit.start);
  return meant && !THINGS.test(before.slice(meant.start)) && !THING_FIRST.test(before) ? meant : undefined;
}

/** The way of telling an age in which a number stands, if it is one. */
function tellingOf(value: number, before: string, after: string): Telling | undefined {
  if (NO_AGE.test(after.replace(/^ years (?:old|of age)/u, '')) && !after.startsWith(' and a half')) return undefined;
  return TELLINGS.find(
    (each) => (each.small === true || value > 12) && each.before?.test(before) !== false && each.after?.test(after) !== false,
  );
}

function readNumber(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const value = numberOf(hit.val);
  if (value === undefined || value < 3 || value > 99) return;
  const before = sentence.text.slice(Math.max(0, hit.start - 64), hit.start);
  const after = sentence.text.slice(hit.end, hit.end + 40);
  const telling = tellingOf(value, before, after);
  if (!telling || (after.startsWith(' candles') && !/cake|birthday|year|age/u.test(sentence.text))) return;
  const mod = BEFORE_MOD.exec(before)?.[1] ?? '';
  const range = telling.span ? ([value - telling.span[0], value + telling.span[1]] as const) : span(value, mod);
  const lead = (telling.before?.exec(before)?.[0] ?? (mod === '' ? '' : `${mod} `)).trimStart();
  const whole = { start: hit.start - lead.length, end: hit.end };
  addOf(sentence, whole, bearerOf(sentence, whole), sheet, range, telling.turned ? `turned ${value}` : String(value));
}

function readOrdinal(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const value = ordinalOf(hit.val);
  if (value === undefined || value < 3) return;
  const before = sentence.text.slice(0, hit.start);
  if (hit.part('of') === 'birthday') {
    const isAhead =
      /\b(?:before|until|till|towards?|nearing|approaching|short of|off|from|awaited|next|coming|for) (?:[a-z']+ ){0,3}$/u.test(before);
    addOf(sentence, hit, bearerOf(sentence, hit), sheet, [isAhead ? value - 2 : value, value + (isAhead ? 0 : 1)], `turned ${value}`);
  } else if (/\bin (?:his|her|my) $/u.test(before)) addOf(sentence, hit, bearerOf(sentence, hit), sheet, [value - 1, value], String(value));
}

function readDecade(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const before = sentence.text.slice(Math.max(0, hit.start - 40), hit.start);
  const [, part = ''] = /\b(?:his|her|my|their)(?: own)? (?:(early|mid|middle|late|very early|very late)[- ])?$/u.exec(before) ?? [
    undefined,
    ' ',
  ];
  if (part === ' ' || /\b(?:in|since|of) the $/u.test(before)) return;
  addOf(sentence, hit, bearerOf(sentence, hit), sheet, decadeSpan(hit.val, part.replace('very ', '')), hit.val);
}

function readShortOf(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const whole = numberOf(hit.val) ?? ordinalOf(hit.val);
  const off = /^(?:an?|a full|a good)$/u.test(hit.part('off')) ? 1 : numberOf(hit.part('off'));
  if (whole === undefined || off === undefined) return;
  const age = /past|over|beyond|older|wrong|far|other/u.test(hit.match[0]) ? whole + off : whole - off;
  addOf(sentence, hit, bearerOf(sentence, hit), sheet, [age, age], String(age));
}

/** Ages told beside whoever the sentence speaks of, in any of the ways there are. */
export function readAgesBeside(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const hit of hitsOf(sentence, SHORT_OF)) readShortOf(sentence, hit, sheet);
  for (const hit of hitsOf(sentence, ANY_NUMBER)) readNumber(sentence, hit, sheet);
  if (/birthday|year/u.test(text)) for (const hit of hitsOf(sentence, ANY_ORDINAL)) readOrdinal(sentence, hit, sheet);
  if (/ties\b|teens\b/u.test(text)) for (const hit of hitsOf(sentence, ANY_DECADE)) readDecade(sentence, hit, sheet);
  if (!WORD_GATE.test(text)) return;
  for (const [word, low, high] of WORDS) {
    const match = word.exec(text);
    const hit = match && { start: match.index, end: match.index + match[0].length };
    if (hit) addOf(sentence, hit, bearerOf(sentence, hit), sheet, [low, high], match[0]);
  }
}
