import { firstIn } from '../../grammar/matches.js';
import { ADJS, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt, meantBy } from '../subject.js';

const RULE = 'continuity/appearance';
/** "There was not a grey hair on her head": whatever it is, it is not that. */
export const NO_GREY =
  /\b(?:no|not (?:a|one|any)|never (?:a|one)|without (?:a|any)|n't (?:a|one|any))(?: single)? (?:gr[ae]y|white|silver) (?:hairs?|threads?|strands?|one)\b|\b(?:no|not a|without a|n't a) (?:thread|strand|trace|hint|touch|speck|fleck|streak) of (?:gr[ae]y|white|silver)\b|n't (?:had )?(?:a|one|any)(?: single)? (?:gr[ae]y|white|silver) (?:hairs?|one)\b/u;
const HEAD_OF = new RegExp(`${OWNER} ${ADJS}(?:head|hair|curls|locks|braids?|plaits?|beard|temples)\\b`, 'u');
const HAIR_OF = new RegExp(`\\b(?:head|hair|curls|locks) of (?<own>${NAME})(?! 's)`, 'u');

function readUngreyed(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const none = /gr[ae]y|white|silver/u.test(text) ? firstIn(NO_GREY, text) : null;
  if (!none) return;
  const hit = { start: none.index, end: none.index + none[0].length };
  const own = (HEAD_OF.exec(text) ?? HAIR_OF.exec(text))?.groups?.['own'];
  const meant = meantBy(own, text.indexOf(own ?? '')) ?? meantAt(sentence, hit);
  const said = { rule: RULE, key: 'hair', value: 'ungreyed', mode: 'given', stanceEnd: hit.start } as const;
  sheet.addMeant(sentence, meant, hit, said);
}

/** "There was grey in Anna's hair", "her hair was going grey". */
const GREY_IN = pattern(
  `\\b(?:gr[ae]y|white|silver|silver threads|gr[ae]y hairs|white hairs) (?:in|at|of|among) ${OWNER} ${ADJS}(?:hair|beard|temples|moustache|curls|locks)\\b|${OWNER} ${ADJS}(?:hair|beard|temples|moustache|curls|locks|head) (?:(?:was|were|is|are|had|has) )?(?:[a-z]+ly |already |just |all |quite )?(?:going|turning|gone|turned|shot with|streaked with|flecked with|threaded with) (?:gr[ae]y|white|silver)(?= (?:at|early|in|before|and|over|now)\\b| [,;—]|$)`,
);
/** "He was going grey at the temples." */
const GREYING = pattern(
  `${SUBJECT} (?:(?:was|is) (?:already |just )?(?:going|turning)|(?:had|has) (?:already )?(?:gone|turned)) (?<val>gr[ae]y|white)(?= (?:at|early|in|before|and|over)\\b| [,;—]|$)`,
);

/** Who goes grey, and who has not a grey hair. */
export function readGreying(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!/\b(?:gr[ae]y|white|silver)\b/u.test(text)) return;
  readUngreyed(sentence, sheet);
  const none = firstIn(NO_GREY, text);
  if (!none)
    for (const hit of hitsOf(sentence, GREY_IN)) sheet.add(sentence, hit, { rule: RULE, key: 'hair', value: 'greying', mode: 'ever' });
  if (/\b(?:gone|going|turn(?:ed|ing)) (?:gr[ae]y|white)\b/u.test(text))
    for (const hit of hitsOf(sentence, GREYING)) sheet.add(sentence, hit, { rule: RULE, key: 'hair', value: 'greying', mode: 'ever' });
}
