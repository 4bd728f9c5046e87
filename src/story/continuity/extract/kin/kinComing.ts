import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { ADJ, NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';
import { addKin as add, CHILDREN, ownerOf, PLURAL, singular, SPOUSES } from './kinCounted.js';

/** "Anna's triplets": so many children at least. */
const AT_ONCE = pattern(`${OWNER} (?:${ADJ} )?(?<kin>twins|triplets|quadruplets)\\b`);
/** "Mother of four, Anna …". */
const OPENING = pattern(
  `\\b(?:[Aa]s )?(?:the |an? )?(?:${ADJ} )?(?:[Mm]other|[Ff]ather) (?:of|to) (?<val>${NUMBER})(?: (?<kin>${PLURAL}))? , (?<own>${NAME})`,
);
/** "Expecting her first": there is none yet. */
const EXPECTING = pattern(
  `\\b(?:expecting|carrying|pregnant with|gone with|big with|awaiting) (?:his|her|their|the) (?<nth>first|second|third|fourth|fifth|sixth)\\b(?! (?:drink|course))`,
);
/** Who is engaged is not married yet. */
const ENGAGED = pattern(
  `\\b(?:was|is|were|been|got|become|became) (?:[a-z]+ly )?(?:engaged|betrothed|affianced)(?= (?:to (?:${NAME}|an?|the|his|her|him|my|marry)|[,;—]|and|at)\\b|$)|\\b(?:[Hh]is|[Hh]er|[Mm]y|(?<own>${NAME}) 's) (?:${ADJ} )?(?:fiancée?|betrothed|intended|bride-to-be)\\b(?! 's)`,
);

/** Children told of by how they came, or as they are awaited; and a marriage that is to come. */
export function readKinComing(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, ENGAGED)) {
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    for (const kin of SPOUSES) add(sentence, hit, meant, sheet, { kin, value: 'engaged', low: 0, high: 99, mode: 'held' });
  }
  for (const hit of hitsOf(sentence, AT_ONCE)) {
    const low = ['twins', 'triplets', 'quadruplets'].indexOf(hit.part('kin')) + 2;
    add(sentence, hit, ownerOf(hit), sheet, { kin: 'child', value: hit.part('kin'), low, high: 99, mode: 'held' });
  }
  for (const hit of hitsOf(sentence, OPENING)) {
    const count = numberOf(hit.val);
    if (count !== undefined && count > 1)
      add(sentence, hit, ownerOf(hit), sheet, {
        kin: singular(hit.part('kin') || 'children'),
        value: hit.val,
        low: count,
        high: count,
        mode: 'ever',
      });
  }
  for (const hit of hitsOf(sentence, EXPECTING)) {
    const before = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].indexOf(hit.part('nth'));
    const meant = meantAt(sentence, hit);
    for (const kin of before === 0 ? CHILDREN : ['child'])
      add(sentence, hit, meant, sheet, {
        kin,
        value: before === 0 ? 'none' : 'one of them',
        low: before,
        high: before === 0 ? 0 : 99,
        mode: 'now',
      });
  }
}
