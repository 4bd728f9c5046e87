import { occursIn } from '../grammar/matches.js';
import { readAge } from '../extract/age/age.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { sentencesOf } from '../grammar/sentences.js';
import { NUMBER } from '../lexicon/nouns.js';

const NAMED = "[A-ZÀ-Þ][a-zà-ÿ'-]+(?: [A-ZÀ-Þ][a-zà-ÿ'-]+){0,2}";
const HOW = '(?:only |just |still |nearly |almost |barely |not yet )?';
const AGE = `(?<age>${HOW}${NUMBER}(?: years? old| years of age)?)(?=[,.!;—]| and| now| next|$)`;
/** "You're twenty, Anna." "Mr Pike, you are forty years old." */
const TO_SOMEBODY = [
  new RegExp(`\\b[Yy]ou(?:['’]re| are) ${AGE}[^.!?]{0,24}?, (?<who>${NAMED})(?=[,.!?]|$)`, 'u'),
  new RegExp(`(?:^|[.!?] )(?<who>${NAMED}), you(?:['’]re| are) ${AGE}`, 'u'),
];
/** "Anna's only twenty-five." */
const OF_SOMEBODY = new RegExp(`(?:^|[.!?,] |\\b(?:and|but|that) )(?<who>${NAMED})(?:['’]s| is) ${AGE}`, 'u');
/** An answer: "Forty-one." */
const ANSWER = new RegExp(`^(?:I['’]m |I am )?(?<age>${HOW}${NUMBER}(?: years old| and a half| last \\w+| in \\w+)?)[.,!;]?$`, 'iu');
const ASKED = /\b[Hh]ow old\b|\b(?:his|her|my|their|the) age\b|\basked .{0,20}\bage\b/u;

function ageIn(telling: string, from: number, end: number): Fact[] {
  const sheet = new FactSheet();
  for (const sentence of sentencesOf(telling)) readAge(sentence, sheet);
  return sheet.facts.filter(({ key }) => key === 'age').map((fact) => ({ ...fact, start: from, end }));
}

/** Ages that somebody says of whoever they speak to, or of, by name. */
export function agesOfOthers(said: string): Fact[] {
  if (!/\b(?:\w+ty(?:-\w+)?|\w+teen|ten|eleven|twelve|three|four|five|six|seven|eight|nine|\d\d)\b/iu.test(said)) return [];
  return [...TO_SOMEBODY, OF_SOMEBODY].flatMap((each) => {
    const match = each.exec(said);
    const { who = '', age = '' } = match?.groups ?? {};
    if (!match || /^(?:I|You|He|She|It|That|This|There|What|Who|Mine|Everybody|Nobody|Dinner|Breakfast|Lunch)\b/u.test(who)) return [];
    return ageIn(`${who} was ${age}.`, match.index, match.index + match[0].length);
  });
}

/** What somebody answers who is asked how old they are; as an "I" would tell it. */
export function ageAnswered(said: string, around: string): Fact[] {
  const age = ANSWER.exec(said.trim())?.groups?.['age'];
  if (age === undefined || !occursIn(ASKED, around)) return [];
  return ageIn(`I was ${age.toLowerCase()}.`, 0, said.length);
}
