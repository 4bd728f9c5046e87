import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import { tokenAt } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { AMOUNT, amountOf } from './amounts.js';
import { COMMON, PLAIN } from './countWords.js';
import { OWNED_BY } from './tally.js';

/** Units of one measure, as so many of its smallest. */
const UNITS = new Map<string, number>([
  ...([
    ['minute', 1 / 60],
    ['hour', 1],
    ['day', 24],
    ['night', 24],
    ['week', 168],
    ['fortnight', 336],
    ['month', 730],
    ['year', 8760],
  ] as const),
  ...([
    ['inch', 1 / 12],
    ['foot', 1],
    ['feet', 1],
    ['yard', 3],
    ['metre', 3.3],
    ['meter', 3.3],
    ['fathom', 6],
    ['mile', 5280],
    ['kilometre', 3280],
    ['league', 15840],
  ] as const),
  ...'acre hectare carat ton pound pounds dollar franc guinea shilling crown mark rouble euro lira peseta ducat florin quid sovereign rupee cent penny pence'
    .split(' ')
    .map((unit) => [unit, 1] as const),
]);
const TIME = '(?<unit>minute|hour|day|night|week|fortnight|month|year)s?';
const LENGTH = '(?<unit>inch|foot|feet|yard|metre|meter|fathom|mile|kilometre)(?:es|s)?';
const FAR = '(?<unit>yard|metre|meter|mile|kilometre|league)s?';
const MONEY =
  '(?<unit>pound|dollar|franc|guinea|shilling|crown|mark|rouble|euro|lira|peseta|ducat|florin|quid|sovereign|rupee|cent|penny|pence)s?';
/** What goes on once in a story. Journeys and meetings there are many of. */
const EVENT =
  'trial|siege|voyage|crossing|war|strike|drought|march|honeymoon|marriage|engagement|courtship|battle|hearing|inquest|occupation|quarantine|exile|imprisonment|apprenticeship|reign|campaign|expedition|famine|plague|jury|storm|blizzard|blackout|flood|operation|funeral|convalescence|lockout|hunt|auction|tournament|regency|rebellion|mutiny|blockade|feud|lease|climb|descent|embroidery|heatwave|frost|thaw|ceasefire|truce|lull|silence|fever|coma|labour|sentence|sabbatical|retreat';
const N = `(?<n>${AMOUNT})`;
const JUST = '(?:only |just |exactly |all of |all told |barely |no more than |not more than |the whole of |fully |in all )?';
const WHOSE = `(?:(?<owner>${NAME}) 's |\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur) )(?:(?<trait>[a-z-]+) )?`;

/** How long something took. */
const LASTED: readonly RegExp[] = [
  `${WHOSE}(?<what>${EVENT}) (?:had |has )?(?:lasted|lasts|took|takes|taken|went on for|goes on for|gone on for|continued for|dragged on for|endured for|ran for|stayed out|(?:was|were|had been) out|(?:was|had been) over (?:in|within)|occupied|cost (?:him|her|them|us|me)) (?:for )?(?:(?:him|her|them|us|me) )?${JUST}${N} (?:long |whole |full )?${TIME}\\b`,
  `\\b${N} (?:long |whole |full )?${TIME} (?:the|that|his|her|my|their|our) (?:(?<trait>[a-z]+) )?(?<what>${EVENT}) (?:had |has )?(?:lasted|took|taken)\\b`,
  `\\b(?:a|[Tt]he|that|his|her|my|their|our) (?:(?<trait>[a-z]+) )?(?<what>${EVENT}) of ${JUST}${N} (?:long |whole |full )?${TIME}\\b`,
  `\\b(?:[Tt]he|that|his|her|my|their|our) ${N.replace('an?|half an?', 'x')}[- ]${TIME}(?: 's)? (?<what>${EVENT})\\b`,
  `\\b[Ii]t (?:had |has )?(?:took|taken|takes) the (?<what>jury) ${JUST}${N} (?:long |whole |full )?${TIME}\\b`,
  `\\b[Aa]fter ${JUST}${N} (?:long |whole |full )?${TIME} (?:and a night )?the (?<what>jury) (?:came|returned|filed)\\b`,
].map(pattern);
const DIM = '(?<dim>high|tall|long|wide|deep|thick|across|broad|in (?:height|length|width|depth|breadth))';
const NOUN =
  '(?!(?:had|has|have|that|which|was|were|is|are|only|alone|itself|and|not|never|will|would|who|once|also|did|then)\\b)[a-z]{3,}';
/** How big something is. */
const SIZED: readonly RegExp[] = [
  `${WHOSE}(?<what>${NOUN}) (?:(?:was|is|stood|stands|rose|rises|ran|runs|measured|measures|stretched|reached) |, )(?:to )?${JUST}${N} ${LENGTH} ${DIM}\\b`,
  `\\b(?:[Tt]he|that|his|her|my|their) (?<n>[a-z]+(?:-[a-z]+)?|\\d+)-(?<unit>foot|inch|yard|metre)(?:-(?<dim>high|long|tall|wide|deep))? (?<what>wall|fence|hedge|stockade|palisade|parapet|tower|mast|spire|ditch|moat|dyke|dam|pole|flagpole|obelisk|well|shaft)\\b`,
  `${WHOSE}(?<what>${NOUN}) (?:was|is|ran to|runs to|came to|comes to|covered|covers|comprised|extended to|amounted to|was of|were) ${JUST}${N} (?<unit>acre|hectare|carat)s?\\b`,
  `\\b(?:a|[Tt]he|his|her|my|their) (?<what>estate|farm|park|ranch|island|plot|field|diamond|wood|vineyard|manor|holding) of ${JUST}${N} (?<unit>acre|hectare|carat)s?\\b`,
  `\\b(?:[Tt]he|his|her|my|their) (?<n>[a-z]+(?:-[a-z]+)?|\\d+)-(?<unit>acre|carat) (?<what>${NOUN})\\b`,
].map(pattern);
/** What something cost. */
const COST: readonly RegExp[] = [
  `${WHOSE}(?<what>${NOUN}) (?:(?:that|which) [a-z ]{3,20} )?(?:had |has )?(?:cost|costs|set (?:him|her|me|them|us|${NAME}) back) (?:(?:him|her|me|them|us|${NAME}) )?${JUST}${N} ${MONEY}\\b(?! (?:an?|each|apiece|more|less)\\b)`,
  `\\b(?:paid|paying|given|gave) (?:(?:him|her|me|them|${NAME}) )?${JUST}${N} ${MONEY} for ${WHOSE}(?<what>${NOUN})(?= ?[,.;:—]| (?:and|at|in|when|which|that|he|she|was)\\b|$)`,
  `\\bbought ${WHOSE}(?<what>${NOUN}) (?:[^.;,]{0,24} )?for ${JUST}${N} ${MONEY}\\b`,
].map(pattern);
/** From where to where it is how far. */
const PLACE = (group: string): string => `(?:the (?:[a-z]+ )?(?<${group}>[a-z]{3,})|(?<${group}Name>${NAME}))`;
const APART: readonly RegExp[] = [
  `\\b${JUST}${N} ${FAR} (?:(?:lay|stretched|ran|away|off|on foot) )?from ${PLACE('from')} to ${PLACE('to')}\\b`,
  `\\b${JUST}${N} ${FAR} (?:(?:lay|lie|of [a-z]+) )?between ${PLACE('from')} and ${PLACE('to')}\\b`,
  `\\b(?:[Tt]he (?:[a-z]+ )?(?<from>[a-z]{3,})|(?<fromName>${NAME})) (?:was|is|lay|lies|stood|stands) ${JUST}${N} ${FAR} (?:away |off |up the road |down the road |outside |out )?(?:from|of) ${PLACE('to')}\\b`,
].map(pattern);

const GATE =
  /\b(?:minute|hour|day|night|week|fortnight|month|year|inche?|foot|yard|metre|meter|fathom|mile|kilometre|acre|hectare|carat|pound|dollar|franc|guinea|shilling|crown|mark|rouble|euro|ducat|florin|sovereign|rupee)s?\b|\bfeet\b|\bquid\b|-(?:foot|acre|yard|day|week|month|hour|year)\b/u;
/** Not all of it, not yet, or never. */
const OPEN =
  /\b(?:about|around|nearly|almost|some|at least|over|under|more than|less than|perhaps|maybe|already|so far|would|will|could|might|should|another|first|last|next|if|every|each|within|hoped|expected|supposed|estimated|not|never|when only)\b|n't\b/u;
const UNFINISHED = /^ (?:when|before|already|so far|by now|or|by the time|ago|later|earlier|more|old|per)\b/u;
/** Water rises, flames leap and piles grow. */
const CHANGING =
  /^(?:water|snow|river|tide|flames?|fire|grass|drift|drifts|queue|waves?|shadow|shadows|pile|heap|smoke|child|boy|girl|man|woman|he|she|they|it|baby|tree|sapling|train|line|crowd|hair|beard|people|others|rest|road|path|way|walk|ride|drive|trip|journey|ticket|drink|drinks|meal|room|taxi|cab|call|one|fine|sea|swell|corn|wheat|barley|nettles|weeds|stream)$/u;
/** What sizes in feet are of, where that is not said. */
const DIMENSION = new Map<string, string>([
  ...['tall', 'in height'].map((word) => [word, 'high'] as const),
  ...['across', 'broad', 'in width', 'in breadth'].map((word) => [word, 'wide'] as const),
  ['in length', 'long'],
  ['in depth', 'deep'],
]);

function keyOf(hit: Hit, kind: string): string {
  const unit = hit.part('unit');
  if (kind === 'lasted') return 'measure:hours';
  if (kind === 'cost') return `measure:${unit === 'quid' ? 'pound' : unit}s`;
  if (/^(?:acre|hectare|carat)$/u.test(unit)) return `measure:${unit}s`;
  const dim = hit.part('dim') || 'high';
  return `measure:feet ${DIMENSION.get(dim) ?? dim}`;
}

function take(sentence: Sentence, hit: Hit, holder: Holder, key: string, traits: readonly string[], sheet: FactSheet): void {
  const n = amountOf(
    hit
      .part('n')
      .replaceAll('-', ' ')
      .replace(/(?<=ty) (?=[a-z])/u, '-'),
  );
  const unit = UNITS.get(hit.part('unit').replace(/s$/u, '')) ?? 1;
  const said = hit.match[0].replace(/\bn(?:o|ot) more than\b/u, '');
  if (n === undefined || OPEN.test(said) || UNFINISHED.test(sentence.text.slice(hit.end))) return;
  const before = sentence.text.slice(Math.max(0, hit.start - 24), hit.start);
  if (OPEN.test(before.split(/ [,;:—] /u).at(-1) ?? '')) return;
  const value = n * unit;
  const start = sentence.at[tokenAt(sentence, hit.start)] ?? 0;
  const where = { start, end: hit.end, ownStart: start };
  sheet.addOf(sentence, holder, where, {
    rule: 'continuity/quantity',
    key,
    value: String(value),
    low: value * 0.9,
    high: value * 1.1,
    traits,
    mode: 'counted',
  });
}

function readOf(sentence: Sentence, kind: 'lasted' | 'sized' | 'cost', sheet: FactSheet): void {
  const patterns = { lasted: LASTED, sized: SIZED, cost: COST }[kind];
  for (const each of patterns) {
    for (const hit of hitsOf(sentence, each)) {
      const what = hit.part('what');
      const trait = hit.part('trait');
      if (CHANGING.test(what) || (kind !== 'lasted' && COMMON.test(what))) continue;
      const owner = hit.part('owner') === '' ? [] : [`${OWNED_BY}${hit.part('owner')}`];
      const traits = [...(trait === '' || PLAIN.test(trait) ? [] : [trait]), ...owner];
      take(sentence, hit, { kind: 'role', text: what }, keyOf(hit, kind), traits, sheet);
    }
  }
}

/** How far it is from one place to another, whichever is named first. */
function readApart(sentence: Sentence, sheet: FactSheet): void {
  for (const each of APART) {
    for (const hit of hitsOf(sentence, each)) {
      const ends = ['from', 'to'].map((end) => hit.part(end) || hit.part(`${end}Name`).toLowerCase());
      if (ends.some((end) => end === '' || COMMON.test(end) || holderOf(end)?.kind === 'pronoun')) continue;
      const [one = '', other = ''] = ends.toSorted();
      take(sentence, hit, { kind: 'role', text: `${one} and ${other}` }, 'measure:miles', [], sheet);
    }
  }
}

/** How long something lasted, how big it is, what it cost, and how far it is from it to elsewhere. */
export function readMeasures(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  readOf(sentence, 'lasted', sheet);
  readOf(sentence, 'sized', sheet);
  readOf(sentence, 'cost', sheet);
  readApart(sentence, sheet);
}
