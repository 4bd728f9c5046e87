import { readCounts } from '../extract/counts.js';
import { FLEETING } from '../extract/countWords.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { sentencesOf } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';
import { NUMBER, numberOf } from '../lexicon/nouns.js';

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
