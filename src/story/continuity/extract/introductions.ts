import { holderOf } from '../grammar/holder.js';
import { firstIn } from '../grammar/matches.js';
import { givenAt } from '../grammar/ones.js';
import { pattern } from '../grammar/pattern.js';
import { tokenAt } from '../grammar/sentences.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { isKin } from '../lexicon/nouns.js';
import type { Sentence } from '../grammar/types.js';
import type { FactSheet } from './fact.js';

const I_AM = pattern(`(?:^|[,;:—] )(?:and )?(?:I 'm|I am|my name 's|[Mm]y name is|[Nn]ame 's|the name 's) (?=[A-Z])`);
const THIS_IS = pattern(`\\b[Tt]his is my (?:[a-z]+ ){0,2}?(?<rel>[a-z]+) ,? ?(?=[A-Z])`);

/** How people introduce themselves and theirs: "I'm Ben Carver", "this is my brother, Daniel". */
export function readIntroductions(sentence: Sentence, sheet: FactSheet): void {
  const own = firstIn(I_AM, sentence.text);
  const rule = 'continuity/naming';
  if (own) {
    const at = tokenAt(sentence, own.index + own[0].length);
    const given = givenAt(sentence.words, at);
    const first = given?.text.split(' ')[0] ?? '';
    const isName = given && !given.isThe && (given.to > given.from || genderOfFirstName(first.toLowerCase()) !== undefined);
    if (isName && given.to > given.from) {
      const hit = { start: own.index, end: (sentence.at[given.to] ?? 0) + 1, ownStart: own.index };
      sheet.addOf(sentence, { kind: 'narrator' }, hit, { rule, key: 'named:full', value: given.text, low: 1, mode: 'held' });
    }
  }
  const other = firstIn(THIS_IS, sentence.text);
  const relation = other?.groups?.['rel'] ?? '';
  const of = holderOf('my');
  if (!other || !isKin(relation) || !of) return;
  const at = tokenAt(sentence, other.index + other[0].length);
  const given = givenAt(sentence.words, at);
  if (!given || given.isThe) return;
  const hit = { start: other.index, end: (sentence.at[given.to] ?? 0) + 1, ownStart: other.index };
  const isOnly = /^(?:wife|husband|mother|father)$/u.test(relation);
  sheet.addOf(sentence, { kind: 'kin', relation, of }, hit, { rule, key: `called:${relation}`, value: given.text, low: isOnly ? 2 : 1, mode: 'held' });
}
