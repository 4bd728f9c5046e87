import { KIN, NUMBER, numberOf } from '../../lexicon/nouns.js';
import { ordinalOf } from '../../lexicon/ordinals.js';
import { holderOf } from '../../grammar/holder.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { DECADES, decadeSpan, NO_AGE, span, type Telling } from './ageWords.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { bearerOf } from './ageBearer.js';
import { bareAge } from './bareAges.js';
import { agesInWords } from './ageNouns.js';
import { BEFORE_MOD, TELLINGS } from './ageTellings.js';
import { GENERIC, type Meant, meantAt, meantBy } from '../subject.js';
import type { Mode } from '../../grammar/stance.js';

/** Any number, ordinal or decade: what stands before and after it tells whether it is an age. */
const ANY_NUMBER = pattern(`(?<![-\\p{L}\\p{N}])(?!hundred)(?<val>${NUMBER})(?![-\\p{L}\\p{N}])`);
const ANY_ORDINAL = pattern(
  `\\b(?<val>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth) (?<of>birthday|year)\\b`,
);
const YEAR_OLD = pattern(`\\b(?:[Aa]n?|[Tt]his|no|any|the|another) (?:[a-z]+ )?(?<val>${NUMBER})[- ]year[- ]old\\b`);
/** "Her sixty-year-old knees": she is sixty. */
const OLD_BODY = pattern(
  `(?<own>${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)) (?:own )?(?<val>${NUMBER})[- ]year[- ]old (?:knees?|legs?|hands?|body|bones|back|heart|eyes|face|self|joints|lungs|fingers|feet|shoulders|spine|brain|mind|ears)\\b`,
);
/** "Anna's fortieth", which is a birthday where nothing else follows. */
const BARE_ORDINAL = pattern(
  `(?<own>${NAME} 's|${NAME}(?= , whose )|\\b(?:[Hh]is|[Hh]er|[Mm]y))(?: , whose)? (?:own )?(?<val>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)(?= (?:was|is|had|came|in|on|with|at|last|next|coming|fell|approach\\w*|party|and|the|that|this|two|three|a|some|only|yesterday|today|tonight|,)\\b| [,;:—]|$)`,
);
/** "Sixty-something", "fifty-odd". */
const SOMETHING = pattern(
  `\\b(?<val>twenty|thirty|forty|fifty|sixty|seventy|eighty)-(?:something|odd)\\b(?! (?:years (?!old|of age)|of|men|people|miles|pounds|dollars|feet|pages|times|others))`,
);
/** "Had been a policeman for thirty years": nobody begins as a child. */
const WORKED_FOR = pattern(
  `\\b(?:had|has) (?:been (?:an? (?:[a-z-]+ ){1,3}|in (?:practice|business|service|harness|the (?:[a-z]+ ){1,2}) ?|(?:at sea|on the (?:force|railway|road|bench|boats|trawlers)|down the (?:pit|mine)) )|(?:worked|served|taught|practi[sc]ed|preached|nursed|fished|farmed|policed) (?:[a-z]+ ){0,6}?)(?:for )?(?:all of |nearly |almost |over |more than |some )?(?<val>${NUMBER}) years\\b`,
);
const ANY_DECADE = pattern(`\\b(?<val>${DECADES})\\b`);

/** "Had been married fifty years": nobody marries as a child. */
const MARRIED_FOR = pattern(`\\bbeen married (?:for )?(?:all of |nearly |almost |over |more than )?(?<val>${NUMBER}) years\\b`);

/** "Two years short of fifty". */
const SHORT_OF = pattern(
  `(?<off>${NUMBER}|an?|a full|a good|some|a few) (?:years?|birthdays?|winters?|summers?) (?:short of|off|away from|shy of|from|under|younger than|to go (?:to|until|before)|before|past|over|beyond|older than|the (?:right|wrong|far|other) side of) (?:being |turning |reaching |(?:his|her|my) )?(?<val>${NUMBER}|[a-z]+tieth)\\b`,
);

/** "In three years she would be forty". */
const YEARS_ON = pattern(
  `\\b[Ii]n (?<off>${NUMBER}|an?|another) (?:more |short |brief )?years?(?: 's)?(?: time)? ,? ?(?<own>${NAME}|\\b(?:he|she|I)) (?:will|would|'d|'ll|shall) (?:be|turn|have turned) (?<val>${NUMBER})\\b(?= [,;:—]|$| and\\b| years old)`,
);

function addOf(
  sentence: Sentence,
  hit: Pick<Hit, 'start' | 'end'>,
  meant: Meant | undefined,
  sheet: FactSheet,
  [low, high]: readonly [number, number],
  value: string,
  mode: Mode = 'now',
): void {
  if (!meant || low > 110 || high < 1) return;
  const said = { rule: 'continuity/age', key: 'age', value, low: Math.max(0, low), high, stanceEnd: hit.start, mode } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, start: hit.start, ownStart: meant.start }, said);
}

/** The way of telling an age in which a number stands, if it is one. */
function tellingOf(value: number, before: string, after: string, text: string): Telling | undefined {
  if (
    !/\bcandles ?[:,—] $/u.test(before) &&
    NO_AGE.test(after.replace(/^ years (?:old|of age)/u, '')) &&
    !/^ (?:and a half|in the (?:box|form|space|line|blank|next box)\b)/u.test(after)
  )
    return undefined;
  const told = TELLINGS.find(
    (each) =>
      (each.small === true || value > 12) &&
      each.before?.test(before) !== false &&
      each.after?.test(after) !== false &&
      each.needs?.test(text) !== false,
  );
  return told ?? bareAge(value, before, after, text);
}

function rangeOf(value: number, { span: around }: Telling, mod: string): readonly [number, number] {
  return around ? [value - around[0], value + around[1]] : span(value, mod);
}

function modeOf({ isHeld, isPast }: Telling, text: string): Mode {
  if (isHeld || GENERIC.test(text)) return 'held';
  return isPast ? 'ever' : 'now';
}

/** "Arthur sat beside a man of thirty." */
const BESIDE =
  /\b(?:beside|with|to|at|behind|near|by|from|towards?|against|opposite|after|past|met|saw|sees|meets|married|found|watched|noticed|kissed|hired|facing|between|among) $/u;

function isAnother(before: string, lead: string): boolean {
  return /^an? .* of /u.test(lead) && BESIDE.test(before);
}

/** "I have a daughter of six": she is. */
const OF_KIN = new RegExp(`^an? (?:[a-z-]+ ){0,2}?(?<kin>${KIN}) of (?:[a-z]+ )?$`, 'u');

function ownKin(sentence: Sentence, whole: Pick<Hit, 'start' | 'end'>, lead: string): Meant | undefined {
  const relation = OF_KIN.exec(lead)?.groups?.['kin'];
  if (relation === undefined || !/\b(?:had|has|have|got|with|leaving|left) $/u.test(sentence.text.slice(0, whole.start))) return undefined;
  const meant = meantAt(sentence, whole);
  return meant && { ...meant, holder: { kind: 'kin', relation, of: meant.holder } };
}

function bearerLed(sentence: Sentence, whole: Pick<Hit, 'start' | 'end'>, lead: string, { isHeld }: Telling): Meant | undefined {
  return ownKin(sentence, whole, lead) ?? bearerOf(sentence, whole, isHeld);
}

/** Candles that are no birthday's. */
function isTaper(after: string, text: string): boolean {
  return after.startsWith(' candles') && !/cake|birthday|year|age|bl[eo]w/u.test(text);
}

/** What befalls somebody once may have befallen them long ago. */
const EVENT =
  /\b(?:married|wed|left|joined|retired|began|started|gave up|given up|stopped|took (?:up|over|to)|taken (?:up|over)|bought|sold|moved|founded|opened|published|graduated|emigrated|enlisted|died|divorced|quit|inherited|lost|orphaned|widowed|ran away|learned|learnt|first) (?:[a-z']+ ){0,4}at (?:the age of )?$/u;

function isOfEvent(before: string, { text }: Sentence): boolean {
  return EVENT.test(before) && !GENERIC.test(text);
}

function readNumber(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const value = numberOf(hit.val) ?? 0;
  if (value < 3 || value > 115) return;
  const before = sentence.text.slice(Math.max(0, hit.start - 64), hit.start);
  const after = sentence.text.slice(hit.end, hit.end + 64);
  const telling = tellingOf(value, before, after, sentence.text);
  if (!telling || isOfEvent(before, sentence) || isTaper(after, sentence.text)) return;
  const mod = BEFORE_MOD.exec(before)?.[1] ?? '';
  const range = rangeOf(value, telling, mod);
  const lead = (telling.before?.exec(before)?.[0] ?? (mod === '' ? '' : `${mod} `)).trimStart();
  const whole = { start: hit.start - lead.length, end: hit.end };
  if (isAnother(sentence.text.slice(0, whole.start), lead)) return;
  addOf(
    sentence,
    whole,
    bearerLed(sentence, whole, lead, telling),
    sheet,
    range,
    telling.turned ? `turned ${value}` : String(value),
    modeOf(telling, sentence.text),
  );
}

function readOrdinal(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const value = ordinalOf(hit.val);
  if (value === undefined || value < 3) return;
  const before = sentence.text.slice(0, hit.start);
  if (hit.part('of') === 'birthday') {
    const isAhead =
      /\b(?:before|until|till|towards?|nearing|approaching|short of|off|from|awaited|next|coming|for) (?:[a-z']+ ){0,3}$/u.test(before);
    addOf(sentence, hit, bearerOf(sentence, hit), sheet, [isAhead ? value - 2 : value, value + (isAhead ? 0 : 1)], `turned ${value}`);
  } else if (
    /\b(?:in|into|entered|entering|enter|upon|of|began|begun|was|is|reached|completed|nearing|neared|approaching|past|passed|nearly) (?:his|her|my|\p{Lu}\p{L}+ 's) $/u.test(
      before,
    )
  )
    addOf(sentence, hit, bearerOf(sentence, hit), sheet, [value - 1, value], String(value));
}

/** "A tall woman in her late". */
const PERSON_IN =
  /\b[Aa]n? (?:[a-z-]+ (?:, )?){0,3}?(?:man|woman|lady|gentleman|fellow|person|widow|widower|bachelor|spinster) (?:somewhere )?in (?:his|her) (?:early |mid |mid-|middle |late |late-|very early |very late )?$/u;

function readDecade(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const before = sentence.text.slice(Math.max(0, hit.start - 56), hit.start);
  const out = /\b(?<not>not |still not |hardly |barely |scarcely |only just |just )?(?:yet )?out of (?:his|her|my) $/u.exec(before);
  if (out) {
    const whole = { start: hit.start - out[0].length, end: hit.end };
    const [low, high] = decadeSpan(hit.val, '');
    const isYet = /^(?:not|still)/u.test(out.groups?.['not'] ?? '');
    addOf(
      sentence,
      whole,
      bearerOf(sentence, whole),
      sheet,
      isYet ? [low, high] : [high + 1, high + (out.groups?.['not'] === undefined ? 15 : 5)],
      hit.val,
    );
    return;
  }
  const [, part = ''] = /\b(?:his|her|my|their|one 's|[Tt]he(?= $))(?: own)? (?:(early|mid|middle|late|very early|very late)[- ])?$/u.exec(
    before,
  ) ?? [undefined, ' '];
  const isBare = /\b[Tt]he $/u.test(before);
  if (isBare && !/^ (?:suit|became|had been kind|were kind|sat (?:well|lightly))/u.test(sentence.text.slice(hit.end))) return;
  if (part === ' ' || /\b(?:in|since|of) the $/u.test(before)) return;
  const whole = { start: hit.start - (PERSON_IN.exec(before)?.[0].length ?? 0), end: hit.end };
  addOf(sentence, whole, bearerOf(sentence, whole), sheet, decadeSpan(hit.val, part.replace('very ', '')), hit.val);
}

function readYearOld(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const value = numberOf(hit.val);
  const noun = /^ (?:man|woman|girl|boy|child)/u.exec(sentence.text.slice(hit.end))?.[0] ?? '';
  const whole = { start: hit.start, end: hit.end + noun.length };
  if (value !== undefined && value > 2) addOf(sentence, hit, bearerOf(sentence, whole), sheet, [value, value], String(value));
}

function readYearsOld(sentence: Sentence, sheet: FactSheet): void {
  for (const each of [YEAR_OLD, OLD_BODY]) for (const hit of hitsOf(sentence, each)) readYearOld(sentence, hit, sheet);
}

function readShortOf(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const whole = numberOf(hit.val) ?? ordinalOf(hit.val);
  const off = /^(?:an?|a full|a good)$/u.test(hit.part('off')) ? 1 : numberOf(hit.part('off'));
  if (whole === undefined || off === undefined) return;
  const age = /past|over|beyond|older|wrong|far|other/u.test(hit.match[0]) ? whole + off : whole - off;
  addOf(sentence, hit, bearerOf(sentence, hit), sheet, [age, age], String(age));
}

/** Who will be forty in three years is thirty-seven. */
function readYearsOn(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, YEARS_ON)) {
    const off = /^an?\b/u.test(hit.part('off')) || hit.part('off') === 'another' ? 1 : (numberOf(hit.part('off')) ?? 0);
    const age = (numberOf(hit.val) ?? 0) - off;
    addOf(sentence, { start: hit.start, end: hit.end }, meantBy(hit.own, hit.ownStart), sheet, [age - 1, age], String(age));
  }
}

/** "Took her for forty, though that was her age". */
const THAT_WAS = pattern(
  `(?<![-\\p{L}])(?<val>${NUMBER})\\b[^;:—]{0,60}? (?:that|which|and that) (?:was|is|being|had been|indeed was) (?:indeed |exactly |just |in fact )?(?<own>his|her|my|${NAME} 's) (?:own |real |true |exact |right )?age\\b`,
);

function readThatWas(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, THAT_WAS)) {
    const value = numberOf(hit.val) ?? 0;
    if (value > 2) addOf(sentence, hit, meantBy(hit.own, hit.ownStart), sheet, [value, value], String(value), 'given');
  }
}

function readWorked(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, WORKED_FOR)) {
    const years = numberOf(hit.val) ?? 0;
    if (years > 4) addOf(sentence, hit, bearerOf(sentence, hit), sheet, [years + 13, 105], hit.match[0]);
  }
}

function readBare(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, BARE_ORDINAL)) {
    const value = ordinalOf(hit.val);
    const holder = holderOf(hit.own);
    if (
      value === undefined ||
      !holder ||
      !/\b(?:party|birthday|cake|turn\w*|celebrat\w*|candles?|years?|age|came|coming|approach\w*|guests?|gift|present|fell|whose)\b/u.test(
        sentence.text,
      )
    )
      continue;
    addOf(sentence, hit, { holder, start: hit.start }, sheet, [value - 1, value + 1], `turned ${value}`);
  }
  for (const hit of hitsOf(sentence, SOMETHING)) {
    const value = numberOf(hit.val) ?? 0;
    addOf(sentence, hit, bearerOf(sentence, hit), sheet, [value, value + 9], hit.match[0]);
  }
}

function readMarried(sentence: Sentence, sheet: FactSheet): void {
  if (!sentence.text.includes('married')) return;
  for (const hit of hitsOf(sentence, MARRIED_FOR)) {
    const years = numberOf(hit.val) ?? 0;
    if (years > 9) addOf(sentence, hit, bearerOf(sentence, hit), sheet, [years + 14, 105], hit.match[0]);
  }
}

/** Ages told beside whoever the sentence speaks of, in any of the ways there are. */
export function readAgesBeside(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const hit of hitsOf(sentence, SHORT_OF)) readShortOf(sentence, hit, sheet);
  readYearsOn(sentence, sheet);
  for (const hit of hitsOf(sentence, ANY_NUMBER)) readNumber(sentence, hit, sheet);
  if (text.includes(' age')) readThatWas(sentence, sheet);
  readMarried(sentence, sheet);
  if (text.includes('years')) readWorked(sentence, sheet);
  if (/ieth|eenth|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|something|odd)/u.test(text)) readBare(sentence, sheet);
  if (/year[- ]old/u.test(text)) readYearsOld(sentence, sheet);
  if (/birthday|year/u.test(text)) for (const hit of hitsOf(sentence, ANY_ORDINAL)) readOrdinal(sentence, hit, sheet);
  if (/ties\b|teens\b/u.test(text)) for (const hit of hitsOf(sentence, ANY_DECADE)) readDecade(sentence, hit, sheet);
  for (const { hit, range, isPast } of agesInWords(text)) {
    addOf(sentence, hit, bearerOf(sentence, hit), sheet, range, text.slice(hit.start, hit.end), isPast ? 'ever' : 'now');
  }
}
