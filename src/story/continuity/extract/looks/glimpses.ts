import { EYE_COLOURS, HAIR_COLOURS } from '../../lexicon/colours.js';
import { firstIn, occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { SHADE } from './lookWordings.js';
import { meantAt, meantBy } from '../subject.js';

const EYES = `(?<val>${SHADE}(?:${EYE_COLOURS.pattern}))`;
const HAIR = `(?<val>${SHADE}(?:${HAIR_COLOURS.pattern}))`;

/** Eyes and hair by the way, in other words than "his blue eyes". */
const GLIMPSES: readonly (readonly [key: 'eyes' | 'hair', each: RegExp])[] = (
  [
    // "Opened one brown eye", "the corner of a green eye".
    ['eyes', `(?:${OWNER} |\\b(?:one|an?|each|either|the|that) )${ADJS}${EYES} ${ADJS}eye\\b(?! (?:shadow|liner|patch|socket))`],
    // "Smoke had got into Anna's eyes, and the brown of them swam".
    ['eyes', `${OWNER} (?:${ADJ} ){0,2}eyes\\b[^.;]{0,50}?\\bthe (?:${ADJ} ){0,2}${EYES} of (?:them|it)\\b`],
    ['hair', `${OWNER} (?:${ADJ} ){0,2}(?:hair|curls|braids?|plaits?)\\b[^.;]{0,50}?\\bthe (?:${ADJ} ){0,2}${HAIR} of (?:it|them)\\b`],
    // "Her eyes, when she looked up, were grey as slate", "the eyes she turned on him were grey".
    [
      'eyes',
      `\\b[Tt]he eyes (?:that )?(?<own>${NAME}|he|she|I) (?:[a-z]+ ){1,6}?(?:was|were|is|are) (?:[a-z]+ly |very |a |the |so ){0,2}${EYES}\\b`,
    ],
    [
      'hair',
      `\\b[Tt]he hair (?:that )?(?<own>${NAME}|he|she|I) (?:[a-z]+ ){1,6}?(?:was|is) (?:[a-z]+ly |very |a |the |so ){0,2}${HAIR}\\b`,
    ],
    // "One of those black-haired people".
    [
      'hair',
      `${SUBJECT} (?:was|is|am) (?:one of (?:those|the|your)|the only|the one|among the|that rare thing , an?) ${ADJS}${HAIR}-(?:haired|headed)\\b`,
    ],
    [
      'eyes',
      `${SUBJECT} (?:was|is|am) (?:one of (?:those|the|your)|the only|the one|among the|that rare thing , an?) ${ADJS}${EYES}-eyed\\b`,
    ],
    // "The black-haired girl was Judith".
    [
      'hair',
      `\\b[Tt]he ${ADJS}${HAIR}-(?:haired|headed) (?:one|[a-z]+) (?:was|is|,|at [a-z ]{3,30} was|by [a-z ]{3,30} was) (?<own>${NAME})(?! 's)`,
    ],
    ['eyes', `\\b[Tt]he ${ADJS}${EYES}-eyed (?:one|[a-z]+) (?:was|is|,|at [a-z ]{3,30} was|by [a-z ]{3,30} was) (?<own>${NAME})(?! 's)`],
    // "The blue eyes in Anna's face", "the grey in her beard" is another's.
    [
      'eyes',
      `\\b${EYES} eyes (?:in|of|under|beneath|above|beside) ${OWNER} (?:${ADJ} ){0,2}(?:face|head|forehead|brows?|hat|cap|hood|fringe|nose|eyebrows|spectacles|glasses|bonnet)\\b`,
    ],
    [
      'hair',
      `\\b${HAIR} hair (?:on|of|under|beneath|escaping|showing|above|below|from) (?:from )?(?:under |beneath )?${OWNER} (?:${ADJ} ){0,2}(?:face|head|brows?|hat|cap|hood|bonnet|scarf|neck|shoulders|collar|helmet|kerchief|headscarf)\\b`,
    ],
  ] as const
).map(([key, source]) => [key, pattern(source)] as const);

const GATE = /\b(?:eyes?|hair|curls|braids?|plaits?)\b|-(?:haired|headed|eyed)\b/u;
/** One eye of each colour, an eye that was struck, or something else's. */
const ELSE =
  /\b(?:other (?:was|is|one|eye)|the other|and one|odd|mismatched|storm|needle|hurricane|glass|dog|cat|horse|bird|fish|doll|bull|tiger|crow|gull|painted|black eye|camera|traffic|signal|bruis\w*|swollen)\b/u;
/** A "black eye" has been struck, unless it looks. */
const LOOKS =
  /\b(?:opened|opens|opening|closed|closes|shut|shuts|winked|winks|raised|raises|turned|turns|fixed|fixes|cocked|cocks|rolled|rolls|with|of) (?:[a-z]+ )?$/u;

function isEyeStruck({ text }: Sentence, { val, start, match }: Hit): boolean {
  return match[0].endsWith(' eye') && /^(?:black|yellow|dark)$/u.test(val) && !LOOKS.test(text.slice(0, start));
}

const COLOUR = '(?:blue|green|brown|gr[ae]y|hazel|amber|black|violet)';
const ODD = new RegExp(
  `\\b[Oo]ne of ${OWNER} eyes (?:was|is) (?:[a-z]+ )?${COLOUR}(?: ,)? and the other (?:one )?(?:was |is )?(?:[a-z]+ )?${COLOUR}\\b|\\bone (?:[a-z]+ )?${COLOUR} (?:eye )?and (?:the other|one) (?:[a-z]+ )?(?:eye )?${COLOUR}\\b|\\beyes of (?:two|different) colou?rs\\b|\\b(?:mismatched|odd-colou?red|odd) eyes\\b|\\beyes (?:did not|didn't) match\\b`,
  'u',
);

/** One eye of each colour. */
function readOdd(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const odd = /\beyes?\b/u.test(text) ? firstIn(ODD, text) : null;
  if (!odd) return;
  const hit = { start: odd.index, end: odd.index + odd[0].length };
  const own = odd.groups?.['own'];
  const meant = meantBy(own, text.indexOf(own ?? '')) ?? meantAt(sentence, hit);
  sheet.addMeant(sentence, meant, hit, { rule: 'continuity/appearance', key: 'eyes', value: 'odd', mode: 'given' });
}

/** Colours of eyes and hair that are told by the way, in words of their own. */
export function readGlimpses(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  readOdd(sentence, sheet);
  if (occursIn(ELSE, sentence.text)) return;
  for (const [key, each] of GLIMPSES) {
    for (const hit of hitsOf(sentence, each)) {
      if (isEyeStruck(sentence, hit)) continue;
      const isOne = hit.match[0].endsWith(' eye');
      const said = { rule: 'continuity/appearance', key, value: hit.val.toLowerCase(), low: isOne ? 1 : 0, mode: 'held' } as const;
      const meant = hit.own === '' ? meantAt(sentence, hit) : undefined;
      if (hit.own !== '') sheet.add(sentence, hit, said);
      else sheet.addMeant(sentence, meant, hit, said);
    }
  }
}
