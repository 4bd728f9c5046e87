import { occursIn } from '../../grammar/matches.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { ADJ, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { pastBase, presentBase } from '../../lexicon/verbs.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';

const RELATIVE = '(?<kin>mother|father|mum|mom|dad|wife|husband|parents|grandmother|grandfather|brother|sister)';
/** What only the living do. */
const DOES = pattern(
  `${OWNER} (?:${ADJ} )?${RELATIVE}(?: , [^,;:—]{2,30} ,)? (?:still |now |always |only |just |then )?(?<verb>[a-z]+)\\b`,
);
const LIVES_WITH: readonly RegExp[] = [
  `${SUBJECT} (?:still )?(?:lived|lives|lodged|dined|lunched|stayed) with (?:both )?(?:his|her|my) (?:${ADJ} )?${RELATIVE}\\b(?! 's)`,
  `${SUBJECT} (?:rang|rings?|telephones?|telephoned|phoned?|phones|visits?|visited|kiss|kissed|kisses|hugs?|hugged|embraced) (?:his|her|my) (?:${ADJ} )?${RELATIVE}\\b(?! 's)`,
  `${OWNER} (?:${ADJ} )?${RELATIVE} (?:was|is|were|are) (?:still |now |both )*(?:alive|living|there|coming|calling|waiting|sitting|standing|cooking|eighty|seventy|sixty|ninety|in (?:his|her|their) (?:seventies|eighties|nineties))\\b`,
].map(pattern);
const LONG_AGO =
  '(?:(?:for |these |all of )?(?:(?:more than|over|nearly|almost|some) )?(?:a dozen|twenty|thirty|forty|fifty|ten|fifteen|many|[a-z]+teen|[a-z]+ty|eleven|twelve|two|three|four|five|six|seven|eight|nine) (?:years|winters)|in (?:his|her|my) (?:cradle|infancy|childhood)|in infancy|since (?:he|she|I|the war|childhood|before)|when (?:he|she|I) (?:was|were) (?:only |just |still |barely |yet )?(?:in (?:his|her|my) cradle|in arms|an?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|two|young|little|small)|before (?:he|she|I) (?:was|were|could|had)|(?:in )?(?:giving birth|childbirth|bearing)|at (?:his|her|my) birth|the (?:year|day|week|month|night|hour) (?:before )?(?:he|she|I) (?:was|were) born|long (?:ago|before|since)|[a-z]+ years (?:ago|before))';
const DEAD =
  '(?:been dead|died|drowned|been killed|passed away|been buried|been in (?:his|her|their) grave|hanged (?:himself|herself)|lain in (?:his|her) grave)';
const LONG_DEAD: readonly RegExp[] = [
  `${OWNER} (?:${ADJ} )?${RELATIVE} (?:had |has |'d |have )?(?:both |all |long |long since )?${DEAD} [^.;—]{0,40}?${LONG_AGO}`,
  `${OWNER} (?:${ADJ} )?${RELATIVE} (?:was|were|is|are) (?:long |long since |both )dead\\b`,
  `${SUBJECT} (?:had |has |'d )?(?:lost|buried) (?:his|her|my) (?:${ADJ} )?${RELATIVE} [^.;—]{0,30}?${LONG_AGO}`,
  `${SUBJECT} (?:had |has )?never (?:known|knew|met|seen|saw|set eyes on) (?:his|her|my|either of (?:his|her|my)) ${RELATIVE}s?\\b(?! to\\b| so\\b| more\\b| look| again| before| 's| [a-z]+(?:ed|ing)\\b)`,
  `${SUBJECT} (?:had not|has not|hadn't|hasn't) had an? ${RELATIVE} since\\b`,
  `${SUBJECT} (?:had |has |'d )?(?:been )?without an? ${RELATIVE} since\\b`,
].map(pattern);
const BEREFT = pattern(
  `${SUBJECT} (?:was|is|had been|has been|'d been) (?:[a-z]+ ){0,2}?(?<kin>motherless|fatherless|parentless|orphaned|an orphan|left an orphan) [^.;—]{0,20}?${LONG_AGO}`,
);
const LIVES = /^(?:live[sd]|works?|worked|keeps|kept|runs?|ran|rang|rings|calls|called|phoned|phones|telephoned|writes|wrote)$/u;
const GATE = new RegExp(`\\b(?:${RELATIVE.slice('(?<kin>'.length, -1)}|motherless|fatherless|parentless|orphan|orphaned)\\b`, 'u');
/** What somebody dead may do, or is done about them, or only in a memory. */
const NO_ACT =
  /^(?:had|has|have|was|were|is|are|died|drowned|lay|lies|used|would|could|might|may|must|should|will|did|does|do|left|loved|believed|taught|made|gave|told|always|never|named|called|bore|built|bought|planted|wanted|went|came from|passed)$/u;
/** Before it, they put what somebody does into another time; what stands after it, only where it says so. */
const BEFORE = /\b(?:had|would|once|always)\b/u;
const ANOTHER_TIME =
  /\b(?:used to|ago|remember\w*|memor\w+|when (?:he|she|I) (?:was|were)|every (?:night|evening|morning|day|summer|winter|spring|autumn|year|time|Christmas)|as a (?:boy|girl|child)|ghost|grave|dream\w*|photograph|picture|portrait|letters?|died|dead|funeral|buried)\b/u;

/** Father and mother are one's parents. */
function each(kin: string): readonly string[] {
  return /^(?:parents|parentless|orphaned|an orphan|left an orphan)$/u.test(kin) ? ['mother', 'father'] : [kin.replace('less', '')];
}

function add(sentence: Sentence, hit: Hit, isDead: boolean, sheet: FactSheet): void {
  const of: Holder | undefined = holderOf(hit.own);
  if (!of || (of.kind === 'kin' && of.of.kind === 'kin')) return;
  const relations = each(hit.part('kin'));
  for (const [at, relation] of relations.entries()) {
    // Two facts of one key in one place would be taken for one.
    const middle = sentence.text.indexOf(' ', hit.start + 1) + 1;
    const where = at > 0 ? { start: middle, end: hit.end } : { start: hit.start, end: relations.length > 1 ? middle : hit.end };
    const said = isDead ? ({ value: 'long dead', low: 1, mode: 'ever' } as const) : ({ value: 'alive', low: 0, mode: 'now' } as const);
    sheet.addOf(
      sentence,
      { kind: 'kin', relation, of },
      { ...where, ownStart: hit.ownStart },
      {
        ...said,
        rule: 'continuity/death',
        key: 'alive',
        high: said.low,
        stanceEnd: hit.start,
      },
    );
  }
}

/** Whose father and mother live, and whose died long ago. */
export function readKinLiving(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  for (const dead of [...LONG_DEAD, BEREFT]) for (const hit of hitsOf(sentence, dead)) add(sentence, hit, true, sheet);
  if (occursIn(ANOTHER_TIME, text)) return;
  for (const hit of hitsOf(sentence, DOES)) {
    if (BEFORE.test(text.slice(0, hit.end))) continue;
    const verb = hit.part('verb');
    if (!NO_ACT.test(verb) && (LIVES.test(verb) || pastBase(verb) !== undefined || presentBase(verb) !== undefined))
      add(sentence, hit, false, sheet);
  }
  for (const lives of LIVES_WITH)
    for (const hit of hitsOf(sentence, lives)) if (!BEFORE.test(text.slice(0, hit.end))) add(sentence, hit, false, sheet);
}
