import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { groupOf, NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { isFolk } from '../../lexicon/folk.js';
import { genderOfNoun, isRole } from '../../lexicon/nouns.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { leaderOf } from '../subject.js';
import { RELATIVE } from './kinCounted.js';

const RANK =
  '(?:(?:own|only|one|older|elder|eldest|oldest|younger|youngest|little|big|baby|twin|late|dead|second|first|third|favou?rite|natural|real|long-lost|maternal|paternal|grown-up|old|young|dear|poor|beloved|illegitimate|adopted|widowed|married|unmarried|maiden) ){0,2}';
/** "Anna's youngest brother", "the old miller's niece". */
const OWNED = pattern(
  `(?<own>\\b[Tt]he (?:[a-z-]+ ){0,2}?[a-z-]+ 's|${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)\\b) ${RANK}(?<kin>${RELATIVE})\\b(?!-| 's)(?= (?:[,;:—]|(?:and|but|by|on|through|too|though|although|so|who|all|as|after|from|born|when|with|until|for|since|before|because|with|while|even|again|or|after) |(?:too|again|also|then|indeed)$)|$)`,
);
/** "A granddaughter of the old miller", "sister to Anna". */
const OF = pattern(
  `(?<!\\b(?:his|her|my|their|our|'s) )\\b(?:an?|the|[Tt]he|is|was|,) ${RANK}(?<kin>${RELATIVE}) (?:of|to) (?<own>${NAME}|the (?:[a-z-]+ ){0,2}?[a-z-]+(?: (?:in|on|at|with|by|from|who) (?:[a-z-]+ ){1,4}?[a-z-]+)?)(?! 's)(?= ?[,;:—]| (?:and|but|who|had|has|was|is|by|on|through|so)\\b|$)`,
);
const ADVERB =
  '(?:(?:, )?(?:in (?:truth|fact|reality)|really|after all|indeed|only|of course|still|also|always|secretly|actually|now|no other than|none other than|nobody but|, they said ,|by birth)(?: ,)? )?';
const DESCRIBED = `[Tt]he (?:[a-z-]+ ){0,3}?[a-z-]+(?: (?:in|on|at|with|by|from|behind|beside|near|under|who|opposite) (?:[a-z-]+ ){1,6}?[a-z-]+)?`;
/** Who is said to be somebody's kin, before it: "Paul was really", "the girl in the corridor is". */
const IS = new RegExp(
  `(?<who>${NAME}|\\b(?:[Hh]e|[Ss]he)|\\b${DESCRIBED})(?: ,)? (?:who )?${ADVERB}(?:was|is|had been|has been|'d been|being) ${ADVERB}(?:(?:an?|the) )?$`,
  'u',
);
const BESIDE = new RegExp(
  `(?<who>${NAME}|(?:^|[,;] |\\b(?:at|to|of|with|by|for|and|saw|met|kissed|knew) )${DESCRIBED}) ,(?: who (?:was|is))? (?:(?:an?|the) )?$`,
  'u',
);
const AFTER = new RegExp(
  `^ , (?<who>the (?:[a-z-]+ ){0,3}?[a-z-]+(?: (?:in|on|at|with|by|from|behind|beside|near|who) [^,;:—]{3,40})?)(?= ?(?:[,;:—]|$))`,
  'u',
);
/** Others follow: "Anna, her mother, and Paul". */
const LISTED = /^ ,? (?:and|or) (?:the|his|her|my|an?|[A-ZÀ-Þ])|^ , (?:the|his|her|my|an?) |^ , [A-ZÀ-Þ][a-zà-ÿ]+ (?:,|and)/u;
/** Who is told from others by what they are beside only. */
const ANYBODY = /^(?:man|woman|girl|boy|lady|gentleman|lad|lass|child|youth|stranger|fellow|baby|person|one|visitor|guest|bearer|caller)$/u;
const BREAK = /^(?:of|in|on|at|with|by|from|who|that|whom|which|behind|beside|near|and|to|under)$/u;
const KIN_GATE = new RegExp(`\\b(?:${RELATIVE})\\b`, 'u');

/** "The girl in the second row" is "the girl row", and "the old shepherd" the shepherd: what a story would call them again. */
function described(text: string): Holder | undefined {
  const words = text.replace(/ 's$/u, '').split(' ');
  const from = words.findIndex((word) => /^[Tt]he$/u.test(word)) + 1;
  const end = words.findIndex((word, at) => at > from && BREAK.test(word));
  const noun = end < 0 ? words.length : end;
  const head = words[noun - 1] ?? '';
  if (from < 1) return undefined;
  if (isRole(head) || isFolk(head)) return { kind: 'role', text: head };
  if (!ANYBODY.test(head)) return undefined;
  const mod = noun - 1 > from ? (words[noun - 2] ?? '') : '';
  if (end < 0) return mod === '' ? undefined : { kind: 'role', text: `${mod} ${head}` };
  const next = words.findIndex((word, at) => at > end + 1 && BREAK.test(word));
  return { kind: 'role', text: `${head} ${(next < 0 ? words.at(-1) : words[next - 1]) ?? ''}` };
}

/** Somebody a text names or describes. */
function somebody(text: string): Holder | undefined {
  const from = text.search(/\b[Tt]he /u);
  return /^(?:\p{Lu}(?!he )|[Hh]e$|[Ss]he$|his$|her$|my$)/u.test(text)
    ? holderOf(text)
    : from < 0
      ? undefined
      : described(text.slice(from));
}

function fits(kin: string, who: string): boolean {
  const told = genderOfNoun(kin) ?? genderOfNoun(kin.replace(/-in-law$|^great-(?:great-)?/gu, ''));
  const lower = who.toLowerCase();
  const borne =
    lower === 'he'
      ? 'm'
      : lower === 'she'
        ? 'f'
        : (genderOfFirstName(lower.split(' ')[0] ?? '') ?? genderOfNoun(lower.split(' ').at(-1) ?? ''));
  return told === undefined || borne === undefined || told === borne;
}

interface Kin {
  readonly who: string;
  /** Where whoever it is stands. */
  readonly start: number;
  readonly end: number;
  readonly isStated: boolean;
}

/** Who the relative is whom a sentence tells of between two places. */
function whoAt(text: string, start: number, end: number): Kin | undefined {
  const lead = text.slice(Math.max(0, start - 90), start);
  const offset = start - lead.length;
  const rest = text.slice(end);
  const is = IS.exec(lead);
  if (is) return { who: groupOf(is, 'who'), start: offset + is.index, end, isStated: true };
  const after = AFTER.exec(rest);
  if (after) return { who: groupOf(after, 'who'), start, end: end + after[0].length, isStated: false };
  const beside = LISTED.test(rest) ? null : BESIDE.exec(lead);
  return beside && !/(?:,|and) $/u.test(lead.slice(0, beside.index))
    ? { who: groupOf(beside, 'who'), start: offset + beside.index, end, isStated: false }
    : undefined;
}

/** "Anna kissed the woman in the shawl, her aunt": Anna's, as nobody is their own aunt. */
function ownerIn(sentence: Sentence, hit: Hit, other: Holder, start: number): Holder | undefined {
  const led = other.kind === 'role' && /^(?:his|her)$/u.test(hit.own) ? leaderOf(sentence, { start }) : undefined;
  return led?.holder.kind === 'name' ? led.holder : somebody(hit.own);
}

function readHit(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const said = whoAt(sentence.text, hit.start, hit.end);
  const other = said && somebody(said.who);
  if (!said || !other || hit.own.startsWith(said.who) || !fits(hit.part('kin'), said.who)) return;
  const holder = ownerIn(sentence, hit, other, said.start);
  if (!holder || (holder.kind === 'pronoun' && other.kind === 'pronoun')) return;
  const claim = {
    rule: 'continuity/kinship',
    key: 'relation',
    value: hit.part('kin'),
    other,
    mode: said.isStated ? 'ever' : 'held',
    stanceEnd: hit.ownStart + hit.own.length,
  } as const;
  sheet.addOf(sentence, holder, { start: said.start, end: said.end, ownStart: hit.ownStart }, claim);
}

/** Who is whose kin, where one of both is told of by what they are: "the girl in the corridor is Hugo's niece", "her uncle, the old shepherd". */
export function readKinWho(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(KIN_GATE, sentence.text)) return;
  for (const each of [OWNED, OF]) for (const hit of hitsOf(sentence, each)) readHit(sentence, hit, sheet);
}
