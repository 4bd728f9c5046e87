import { occursIn } from '../../grammar/matches.js';
import { ADJS, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { PART as PART_WITH_SIDES } from '../hands/markedSides.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const PART = `${PART_WITH_SIDES}|mouth|nape|hairline|face|wrists|arms|biceps?|shoulder blades?|breastbone|navel|instep`;
const MARK =
  '(?:(?:line|ridge|trace|track|thread|pucker|seam|weal|groove|remains?|ghost|stripe|slash|crescent|star|web|network) of (?:an? |the |his |her |some )?(?:[a-z]+ ){0,2})?(?:scar|birthmark|mole|tattoo|port-wine (?:stain|mark)|strawberry (?:mark|stain)|wine stain|wart|brand|burn mark|burn|seam|stitches|weal|welt|gash|cicatrice|puckered skin)';
const GATE = new RegExp(
  `\\b(?:${MARK}|burn marks|burns|Burns?|Burn marks|[Ss]cars|[Ww]elts|scarred|burned|burnt|tattooed|inked|one mark|(?:caught|opened|slit|slashed|gashed|cut|bitten|bit|kicked|struck|grazed|laid open|burned|burnt|marked|branded) (?:him|her|me|his|her|my|\\p{Lu}))`,
  'u',
);
const SIDE = '(?:(?<side>left|right) )?(?:upper |lower |top |bottom )?';
const ON = '(?:on|across|along|over|under|above|below|beneath|down|through|at|in|beside|near|of|from|to|round|around)';
const ARTICLE = '(?<article>[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Ii]ts|[Tt]hat|[Oo]ne|[Oo]nly|[Aa]n?)';
const FILL = '(?:(?!and |or |, and )[a-z,-]+ ){0,7}?';
/** Whatever cuts and burns people once. */
const CUT = '(?:caught|opened|slit|slashed|gashed|cut|bit|kicked|struck|grazed|crossed|laid open|split|burned|burnt|marked)';

/** On what part of the body a mark is: patterns that name whose it is, and patterns that leave it to the sentence. */
const OWNED: readonly RegExp[] = [
  `${ARTICLE} ${ADJS}(?<mark>${MARK}) ${FILL}${OWNER} ${SIDE}(?<part>${PART})\\b`,
  `${SUBJECT} (?:had|has|bore|carried|carries|bears|wore|wears) ${ARTICLE} ${ADJS}(?<mark>${MARK}) ${FILL}(?:his|her|my|the|one) ${SIDE}(?<part>${PART})\\b`,
  `${SUBJECT} (?:had|has|bore|carried|carries|bears|wore|wears) ${ON} ${FILL}(?:his|her|my|the|one) ${SIDE}(?<part>${PART}) ${ARTICLE} ${ADJS}(?<mark>${MARK})\\b`,
  `\\b(?:left|leaves|gave|given|marked|marks|presented|sent|brought) (?<own>${NAME}|him|her|me) (?:home |away |back )?(?:with )?${ARTICLE} ${ADJS}(?<mark>${MARK}) ${FILL}(?:his|her|my|the|one) ${SIDE}(?<part>${PART})\\b`,
  `${OWNER} ${SIDE}(?<part>${PART})\\b [^.;:]{0,40}?\\b(?<article>the|a|its|that|his|her) ${ADJS}(?<mark>${MARK}) (?:there|on it|upon it)\\b`,
  `${OWNER} ${SIDE}(?<part>${PART}) (?:was|is|bore|bears|had|has|showed|shows|carried) ${FILL}(?<mark>scarred|tattooed|${MARK})\\b`,
  `${OWNER} ${ADJS}(?<mark>${MARK})\\b[^.;]{0,44}? ${ON} (?:the|his|her|my|one) ${SIDE}(?<part>${PART})\\b`,
  `${OWNER} (?<mark>scarred|tattooed) ${SIDE}(?<part>${PART})\\b`,
  `${OWNER} ${SIDE}(?<part>${PART}) ,? ?(?:with|where|on which|across which|down which|that bore|that had|which bore) (?<article>the|a|an|its|his|her|one|that) ${ADJS}(?<mark>${MARK})\\b`,
  `\\b(?:[Aa]long|[Aa]cross|[Dd]own|[Oo]ver|[Uu]nder|[Oo]n|[Tt]hrough|[Bb]elow|[Aa]bove) ${OWNER} ${SIDE}(?<part>${PART}) (?:ran|was|lay|showed|gleamed|went|stood|there was|there ran|shone|itched) ${ARTICLE} ${ADJS}(?<mark>${MARK})\\b`,
  `\\b${ARTICLE} (?:[a-z-]+ ){1,3}?(?<mark>tattooed|inked) (?:on|across|over|along|down|round|around|above|below|inside) (?:the (?:inside|back|side|nape|base) of )?${OWNER} ${SIDE}(?<part>${PART})\\b`,
  `\\b(?<mark>[Bb]urn marks?|[Bb]urns|[Ss]cars|[Ww]elts|[Tt]attoos) (?:[a-z-]+ ){0,5}?(?:covered|cover|crossed|criss-crossed|ran|run|laced|seamed|puckered|disfigured|marked|striped|climbed|spread) (?:(?:across|down|over|along|up|all over|from) )?${OWNER} ${SIDE}(?<part>${PART})s?\\b`,
  `\\b(?:[Tt]he|[Oo]n the|[Aa]cross the|[Dd]own the) (?<side>left|right) (?:side|half) of ${OWNER} (?<part>face|neck|jaw|chin|forehead|mouth|chest|body)\\b [^.;]{0,30}?(?<mark>scarred|scar|burn|burned|burnt)\\b`,
].map(pattern);
const LOOSE: readonly RegExp[] = [
  `\\b${ARTICLE} (?<mark>burned|burnt|scarred) (?<side>left|right) (?:side|half) of (?:his|her|my|the) (?<part>face|neck|jaw|chin|forehead|mouth|chest|body)\\b`,
  `\\b${ARTICLE} (?<mark>scarred|tattooed|branded) ${SIDE}(?<part>${PART})\\b`,
  `\\b(?:to|at|on|over|along) (?:the|his|her|my) ${SIDE}(?<part>${PART}) ,? ?(?:and )?(?:[a-z]+(?:ing|ed) )?(?<article>the|a|his|her|that|its) ${ADJS}(?<mark>${MARK}) (?:there|on it)\\b`,
  `\\b${ARTICLE} ${ADJS}(?<mark>${MARK})\\b[^;]{0,70}? ${ON} (?:the|his|her|my|one) ${SIDE}(?<part>${PART})\\b`,
  `\\b(?:on|across|along|over|under|above|down|through) (?:the|his|her|my) ${SIDE}(?<part>${PART})\\b [^.;]{0,30}?\\b(?<article>the one|the only|the|his one|her one|one) ${ADJS}(?<mark>mark|${MARK})\\b`,
  `\\b${ARTICLE} ${SIDE}(?<part>${PART}) ,? ?(?:the one |that |and )?(?:with|bearing|marked by|seamed by|crossed by|split by) (?:the|a|his|her) ${ADJS}(?<mark>${MARK})\\b`,
  `\\b${ARTICLE} (?:[a-z-]+ ){1,3}?(?<mark>tattooed|inked) (?:on|across|over|along|down|round|around|above|below|inside) (?:the (?:inside|back|side|nape|base) of )?(?:the|his|her|my) ${SIDE}(?<part>${PART})\\b`,
  `\\b(?<article>the) (?:place|spot) (?:on|in) (?:his|her|my|the) ${SIDE}(?<part>${PART}) where (?:[a-z-]+ ){1,4}(?<mark>)${CUT}\\b`,
  `\\b(?<article>where)(?<mark>) (?:an?|the) [a-z]+ (?:had |has )?(?:once |long ago )?${CUT} (?:the|his|her|my) ${SIDE}(?<part>${PART})\\b`,
].map(pattern);
/** "A sickle had once opened Anna's cheek, and the seam of it …" */
const WOUND = pattern(
  `\\b(?:[Aa]n?|[Tt]he) [a-z]+ (?:had |has )?(?:once |long ago )?${CUT} ${OWNER} ${SIDE}(?<part>${PART})\\b(?=.*\\b(?:seam|scar|mark|stitches)\\b)`,
);

/** What kind of mark; what only cuts leave is a scar. */
function kindOf(whole: string): string {
  const mark = whole
    .toLowerCase()
    .replace(
      /^.* of (?:an? |the |his |her |some )?(?:(?:old|long|faint|white|pink|red|healed|childhood|ancient|livid|deep|bad|terrible|puckered) )*/u,
      '',
    );
  if (/^(?:tattoo|inked)/u.test(mark)) return 'tattoo';
  // A burn may be a fresh one.
  if (mark.startsWith('burn')) return 'burn';
  if (/^(?:birthmark|port-wine|strawberry|wine) ?/u.test(mark)) return 'birthmark';
  return /^(?:mole|wart|brand)$/u.test(mark) ? mark : 'scar';
}

/** There is no other. */
const SOLE =
  /\b(?:one|only|single) (?:[a-z]+ )?(?:mark|scar|blemish)\b|\bno other (?:scar|mark|blemish)|\b(?:was|is) (?:the|his|her|my) only one\b|\bthe only one (?:he|she|I) (?:had|has|bore)|\bthe rest of (?:his|her) face\b/u;

function said(
  { text }: Sentence,
  hit: Hit,
): { rule: 'continuity/appearance'; key: string; value: string; low: number; mode: 'ever' | 'given' } {
  const part = hit.part('part').replace(/^((?:fore)?arm|cheek|knuckle|wrist|hand|palm|shoulder|leg|thigh|knee|shin|ankle)s$/u, '$1');
  const isSole = /^(?:one|only)$/iu.test(hit.part('article')) || occursIn(SOLE, text);
  const kind = kindOf(hit.part('mark'));
  // Nobody has two birthmarks to speak of.
  const isThe = !/^an?$/iu.test(hit.part('article')) || kind === 'birthmark';
  const key = kind === 'scar' ? 'scarred' : `scarred:${kind}`;
  return {
    rule: 'continuity/appearance',
    key,
    value: `${hit.part('side')} ${part}`.trim(),
    low: isSole ? 2 : isThe ? 1 : 0,
    // "She hid the scar on her cheek" has one, whatever is denied of it.
    mode: isThe ? 'given' : 'ever',
  };
}

/** "The witness put Anna's scar on the other cheek": where somebody says it is. */
function isPut({ text }: Sentence, { start }: Hit): boolean {
  return /\b(?:put|puts|placed|places) $/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Scars and other marks: on what part of the body they are. */
export function readBodyMarks(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  for (const each of [...OWNED, WOUND]) {
    for (const hit of hitsOf(sentence, each)) if (!isPut(sentence, hit)) sheet.add(sentence, hit, said(sentence, hit));
  }
  for (const each of LOOSE) {
    for (const hit of hitsOf(sentence, each)) {
      const meant = meantAt(sentence, hit);
      if (meant) sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said(sentence, hit));
    }
  }
}
