import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { ordinalOf } from '../../lexicon/ordinals.js';
import { ADJ, NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { type Meant, meantAt, meantBy } from '../subject.js';
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

/** "Had never been engaged", "promised to nobody". */
const FREE = pattern(
  `\\b(?:(?:never|not) (?:yet )?(?:been |become |got )?(?:engaged|betrothed|affianced|promised)(?: to (?:any[a-z]*|an?|him|her|be married|marry)|(?= ?[,;.—]|$| and| or| in))|(?:engaged|betrothed|promised|pledged) to (?:nobody|no one|no man|no woman)|nobody 's (?:fiancée?|betrothed|intended)|free of any engagement|no engagement|never worn (?:any|a|an engagement|anyone 's) ring)\\b`,
);

/** A marriage that was ended by law, and one that never was. */
const DIVORCED = pattern(
  `\\b(?:(?:had |has |have |was |were |is |are |been |got |getting )?divorced\\b(?! (?:him|her) from)|(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|(?<own>${NAME}) 's) divorce\\b|(?:[Hh]is|[Hh]er|[Mm]y|(?<own>${NAME}) 's) (?:ex-|former )(?:wife|husband)|(?:wife|husband) had divorced)`,
);
const TOGETHER = pattern(
  `\\b(?:(?:had |has |have )?never (?:been )?(?:divorced|parted|separated)\\b|still (?:man and wife|husband and wife|married)\\b(?! to (?:someone|somebody|another))|never been divorced|(?:was|were|is|are) not divorced)`,
);

const DENIED = /\b(?:never|not|nor|n't|almost|nearly|about to|going to|threatened|wanted|if|would|could|after) (?:[a-z]+ )?$/u;
const PAIR = new RegExp(`(?<own>${NAME}) and (?:his wife |her husband )?(?:${NAME})? ?(?:[a-z]+ )?$`, 'u');

/** "Anna and Paul divorced": the first of the two. */
function namedPair({ text }: Sentence, { start }: Hit): Meant | undefined {
  const found = PAIR.exec(text.slice(0, start));
  return meantBy(found?.groups?.['own'], found?.index ?? 0);
}

function readDivorces(sentence: Sentence, sheet: FactSheet): void {
  const divorced = (hit: Hit, value: string, low: number): void => {
    const meant = hit.own === '' ? (namedPair(sentence, hit) ?? meantAt(sentence, hit)) : ownerOf(hit);
    sheet.addMeant(sentence, meant, hit, { rule: 'continuity/kinship', key: 'divorced', value, low, mode: 'held', stanceEnd: hit.start });
  };
  const together = hitsOf(sentence, TOGETHER);
  for (const hit of together) divorced(hit, 'never divorced', 0);
  if (together.length === 0)
    for (const hit of hitsOf(sentence, DIVORCED)) if (!DENIED.test(sentence.text.slice(0, hit.start))) divorced(hit, 'divorced', 1);
}

function readExpected(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, EXPECTING)) {
    const before = (ordinalOf(hit.part('nth')) ?? 0) - 1;
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

/** Children told of by how they came, or as they are awaited; and a marriage that is to come. */
export function readKinComing(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, ENGAGED)) {
    const meant = hit.own === '' ? meantAt(sentence, hit) : ownerOf(hit);
    for (const kin of SPOUSES) add(sentence, hit, meant, sheet, { kin, value: 'engaged', low: 0, high: 99, mode: 'held' });
  }
  readDivorces(sentence, sheet);
  for (const hit of hitsOf(sentence, FREE)) {
    for (const kin of SPOUSES)
      add(sentence, hit, meantAt(sentence, hit), sheet, { kin, value: 'unengaged', low: 0, high: 99, mode: 'given' });
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
  readExpected(sentence, sheet);
}
