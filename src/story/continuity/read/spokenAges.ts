import { occursIn } from '../grammar/matches.js';
import { readAge } from '../extract/age/age.js';
import { readBirth } from '../extract/age/birth.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import type { Holder } from '../grammar/holder.js';
import { sentencesOf } from '../grammar/sentences.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { NUMBER } from '../lexicon/nouns.js';

const NAMED = "[A-ZÀ-Þ][a-zà-ÿ'-]+(?: [A-ZÀ-Þ][a-zà-ÿ'-]+){0,2}";
const HOW = '(?:only |just |still |nearly |almost |barely |not yet )?';
const AGE = `(?<age>${HOW}${NUMBER}(?: years? old| years of age)?)(?=[,.!;—]| and| now| next|$)`;
/** "You're twenty, Anna." "Mr Pike, you are forty years old." */
const TO_SOMEBODY = [
  new RegExp(`\\b[Yy]ou(?:['’]re| are) ${AGE}[^.!?]{0,24}?, (?<who>${NAMED})(?=[,.!?]|$)`, 'u'),
  new RegExp(`(?:^|[.!?] )(?<who>${NAMED}), you(?:['’]re| are) ${AGE}`, 'u'),
];
/** "Anna's only twenty-five." "Our Anna will be ten in May." */
const OF_SOMEBODY = new RegExp(
  `(?:^|[.!?,] |\\b(?:and|but|that) )(?:Our )?(?<who>${NAMED})(?:['’]s| is|(?:['’]ll| will) be) (?<age>${HOW}${NUMBER}(?: years? old| years of age)?(?: (?:next|on|in|this|come) [A-Za-z]+)?)(?=[,.!;—]| and| now|$)`,
  'u',
);
/** "“She's nine,” said Anna's mother." */
const OF_THEIRS = new RegExp(`(?:^|[.!?] )(?:He|She)(?:['’]s| is) ${AGE}`, 'u');
/** An answer: "Forty-one." */
const ANSWER = new RegExp(
  `^(?:I['’]m |I am )?(?<age>${HOW}${NUMBER}(?: years old| and a half| (?:last|next) \\w+| in \\w+)?)[.,!;]?$`,
  'iu',
);
const ASKED = /\b[Hh]ow old\b|\b(?:his|her|my|their|the) age\b|\basked .{0,20}\bage\b/u;

function ageIn(telling: string, from: number, end: number): Fact[] {
  const sheet = new FactSheet();
  for (const sentence of sentencesOf(telling)) readAge(sentence, sheet);
  return sheet.facts.filter(({ key }) => key === 'age').map((fact) => ({ ...fact, start: from, end }));
}

/** Whose age a relative tells with a "he" or a "she": "Anna's mother" tells Anna's. */
function ageOfTheirs(said: string, speaker: Holder | undefined): Fact[] {
  const match = speaker?.kind === 'kin' && speaker.of.kind === 'name' ? OF_THEIRS.exec(said) : null;
  const age = match?.groups?.['age'];
  if (!match || age === undefined || speaker?.kind !== 'kin' || speaker.of.kind !== 'name') return [];
  const gender = genderOfFirstName((speaker.of.text.split(' ')[0] ?? '').toLowerCase());
  const told = /\bHe\b/u.test(match[0]) ? 'm' : 'f';
  return gender === undefined || gender === told ? ageIn(`${speaker.of.text} was ${age}.`, match.index, match.index + match[0].length) : [];
}

/** Ages that somebody says of whoever they speak to, or of, by name. */
export function agesOfOthers(said: string, speaker: Holder | undefined): Fact[] {
  if (!/\b(?:\w+ty(?:-\w+)?|\w+teen|ten|eleven|twelve|three|four|five|six|seven|eight|nine|\d\d(?:st|nd|rd|th)?)\b/iu.test(said)) return [];
  const named = [...TO_SOMEBODY, OF_SOMEBODY].flatMap((each) => {
    const match = each.exec(said);
    const { who = '', age = '' } = match?.groups ?? {};
    if (!match || /^(?:I|You|He|She|It|That|This|There|What|Who|Mine|Everybody|Nobody|Dinner|Breakfast|Lunch)\b/u.test(who)) return [];
    return ageIn(
      `${who} ${/ (?:next|on|in|this|come) /u.test(age) ? 'would be' : 'was'} ${age}.`,
      match.index,
      match.index + match[0].length,
    );
  });
  const [wish, count = '', who = ''] = /\b[Hh]appy (\d{1,2})(?:st|nd|rd|th)(?: [Bb]irthday)?,? ([A-ZÀ-Þ][a-zà-ÿ'-]+)/u.exec(said) ?? [];
  const wished = wish === undefined ? [] : ageIn(`${who} was ${count}.`, 0, said.length);
  return [...named, ...wished, ...ageOfTheirs(said, speaker)];
}

const BORN_ASKED =
  /\b(?:[Yy]ear of birth|[Dd]ate of birth|[Yy]ear born|[Ww]hen (?:were|was) (?:you|he|she) born|[Ww]hat year (?:were|was) (?:you|he|she) born)\b/u;

/** The year somebody answers who is asked when they were born; as an "I" would tell it. */
export function birthAnswered(said: string, around: string): Fact[] {
  const year = /^(?:In )?(1[5-9]\d\d|20\d\d)[.,!;]?$/u.exec(said.trim())?.[1];
  if (year === undefined || !occursIn(BORN_ASKED, around)) return [];
  const sheet = new FactSheet();
  for (const sentence of sentencesOf(`I was born in ${year}.`)) readBirth(sentence, sheet);
  return sheet.facts.map((fact) => ({ ...fact, start: 0, end: said.length }));
}

/** What somebody answers who is asked how old they are; as an "I" would tell it. */
export function ageAnswered(said: string, around: string): Fact[] {
  const age = ANSWER.exec(said.trim())?.groups?.['age'];
  if (age === undefined || !(occursIn(ASKED, around) || age.endsWith(' birthday'))) return [];
  return ageIn(`I was ${age.toLowerCase()}.`, 0, said.length);
}
