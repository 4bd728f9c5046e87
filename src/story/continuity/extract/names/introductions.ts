import { holderOf } from '../../grammar/holder.js';
import { firstIn } from '../../grammar/matches.js';
import { givenAt } from '../../grammar/ones.js';
import { pattern } from '../../grammar/pattern.js';
import { tokenAt } from '../../grammar/sentences.js';
import { isKin, UNIQUE_KIN } from '../../lexicon/nouns.js';
import type { Sentence } from '../../grammar/types.js';
import type { FactSheet } from '../fact.js';

const I_AM = pattern(`(?:^|[,;:—] )(?:and )?(?:I 'm|I am|my name 's|[Mm]y name is|[Nn]ame 's|the name 's) (?=[A-Z])`);
const THIS_IS = pattern(`\\b[Tt]his is my (?:[a-z]+ ){0,2}?(?<rel>[a-z]+) ,? ?(?=[A-Z])`);

const RULE = 'continuity/naming';

/** "I'm Ben Carver", "my name is Ben Carver". */
function readOwnName(sentence: Sentence, sheet: FactSheet): void {
  const own = firstIn(I_AM, sentence.text);
  if (!own) return;
  const given = givenAt(sentence.words, tokenAt(sentence, own.index + own[0].length));
  if (!given || given.isThe || given.to <= given.from) return;
  const hit = { start: own.index, end: (sentence.at[given.to] ?? 0) + 1, ownStart: own.index };
  sheet.addOf(sentence, { kind: 'narrator' }, hit, { rule: RULE, key: 'named:full', value: given.text, low: 1, mode: 'held' });
}

/** "This is my brother, Daniel." */
function readOwnKin(sentence: Sentence, sheet: FactSheet): void {
  const other = firstIn(THIS_IS, sentence.text);
  const relation = other?.groups?.['rel'] ?? '';
  const of = holderOf('my');
  if (!other || !isKin(relation) || !of) return;
  const given = givenAt(sentence.words, tokenAt(sentence, other.index + other[0].length));
  if (!given || given.isThe) return;
  const hit = { start: other.index, end: (sentence.at[given.to] ?? 0) + 1, ownStart: other.index };
  sheet.addOf(sentence, { kind: 'kin', relation, of }, hit, {
    rule: RULE,
    key: `called:${relation}`,
    value: given.text,
    low: UNIQUE_KIN.has(relation) ? 2 : 1,
    mode: 'held',
  });
}

/** How people introduce themselves and theirs: "I'm Ben Carver", "this is my brother, Daniel". */
export function readIntroductions(sentence: Sentence, sheet: FactSheet): void {
  readOwnName(sentence, sheet);
  readOwnKin(sentence, sheet);
}
