import { readBelongings } from '../extract/things/belongings.js';
import { readCounts } from '../extract/counts/counts.js';
import { FLEETING } from '../extract/counts/countWords.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { readHues } from '../extract/things/hues.js';
import { readKept } from '../extract/things/keptAt.js';
import { readStanding } from '../extract/things/standing.js';
import { readWhose } from '../extract/things/whose.js';
import { readTones } from '../extract/things/tones.js';
import type { Holder } from '../grammar/holder.js';
import { sentencesOf } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';
import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { toldBy } from './speaker.js';

/** "“Five blades,” said Anna, patting her penknife." */
const SO_MANY = new RegExp(
  `^(?:(?:[Ii]t[’']s got|[Oo]nly|[Aa]ll|[Jj]ust|[Ee]xactly|[Cc]ount them:) )?(?<val>${NUMBER}) (?<noun>[a-z]{4,}s)\\b`,
  'iu',
);
/** What is told beside the speech may be what is counted in it. */
const BESIDE =
  /\b(?:the|his|her|my) (?:[a-z]+ ){0,2}?(?<thing>[a-z]{4,})(?= (?:with|and|in|on|from|twice|again|over|once|by)\b| ?[,;:—.]|$)/gu;
const COUNTED = new RegExp(`\\b(?:${NUMBER}|both|pair|dozen)\\b`, 'iu');

/** How many of something speech says there are, which holds for what is told beside it as well. */
export function countsSaid(said: string, sentence: Sentence): Fact[] {
  if (!COUNTED.test(said)) return [];
  const sheet = new FactSheet();
  const sentences = sentencesOf(said);
  for (const each of sentences) if (!each.isQuestion) readCounts(each, sheet);
  const facts = sheet.facts.filter(({ holder }) => holder.kind === 'role');
  const first = sentences[0];
  const { val = '', noun = '' } = SO_MANY.exec(said)?.groups ?? {};
  const low = numberOf(val.toLowerCase()) ?? 0;
  if (!first || first.isQuestion || low < 2 || FLEETING.test(noun)) return facts;
  return [...facts, ...thingsBeside(sentence.text).map((text) => fact({ noun, low, thing: text, end: val.length + noun.length + 1 }))];
}

/** As a story would tell it: "“The rent book? In the bread bin, same as ever”", "“You will find the key on a nail”", "“Mine's the yellow Mini”". */
const TOLD_AS: readonly (readonly [RegExp, string])[] = [
  [/^((?:The|My|His|Her) (?:[a-z]+ ){0,3}[a-z]+)\? (On|In|Under|Behind|Beneath|At|Inside|Over|By|Beside) /u, '$1 is always kept $2 '],
  [
    /\b(?:You|you)(?:[’']ll| will| can|[’']d)? (?:always )?find (the|my|his|her) ((?:[a-z]+ ){0,3}[a-z]+) (on|in|under|behind|beneath|at|inside|over|by|beside) /u,
    '$1 $2 is always kept $3 ',
  ],
  [/^Mine(?:[’']s| is| was) (?:the|an?) (?=(?:[a-z]+ )*[A-Z])/u, 'My only car is a '],
  [/\b(I|we|We)[’']ve\b/gu, '$1 have'],
];
const LONGEST = 300;

/** "“The piano belongs to my sister,” said Nora": to Nora's. */
function ofSpeaker(fact: Fact, speaker: Holder | undefined): Fact | undefined {
  const { other } = fact;
  const isI = other?.kind === 'narrator' || (other?.kind === 'kin' && other.of.kind === 'narrator');
  const told = isI ? speaker && toldBy(other, speaker) : other;
  return told === undefined || told.kind === 'pronoun' ? undefined : { ...fact, other: told };
}

/** What somebody says became of their things, and where, and how, they are; with offsets of what was said. */
export function thingsSaid(said: string, speaker: Holder | undefined): Fact[] {
  if (said.length > LONGEST) return [];
  const told = TOLD_AS.reduce((text, [from, to]) => text.replace(from, to), said).replace(/ is always kept [A-Z]/u, (words) =>
    words.toLowerCase(),
  );
  const sheet = new FactSheet();
  for (const each of sentencesOf(told)) {
    if (each.isQuestion) continue;
    readBelongings(each, sheet);
    readWhose(each, sheet);
    readKept(each, sheet);
    readStanding(each, sheet);
    readTones(each, sheet);
    readHues(each, sheet);
  }
  return sheet.facts.flatMap((fact) => {
    const found = fact.key.startsWith('whose:') ? ofSpeaker(fact, speaker) : fact;
    if (!found) return [];
    const holder = found.holder.kind === 'role' ? found.holder : speaker && toldBy(found.holder, speaker);
    const end = Math.min(found.end, said.length);
    return holder ? [{ ...found, holder, start: Math.min(found.start, Math.max(0, end - 1)), end }] : [];
  });
}

function thingsBeside(text: string): string[] {
  return [...text.matchAll(BESIDE)].map(({ groups }) => groups?.['thing'] ?? '');
}

function fact({ noun, low, thing, end }: { noun: string; low: number; thing: string; end: number }): Fact {
  return {
    rule: 'continuity/quantity',
    key: `count:${noun}`,
    value: String(low),
    low,
    high: low,
    holder: { kind: 'role', text: thing },
    other: undefined,
    traits: [],
    isFirm: false,
    isNow: false,
    sentence: 0,
    token: 0,
    start: 0,
    end,
  };
}
