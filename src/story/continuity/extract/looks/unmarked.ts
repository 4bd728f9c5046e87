import { firstIn } from '../../grammar/matches.js';
import { NAME, OWNER, WHOLE } from '../../grammar/pattern.js';
import { holderOf } from '../../grammar/holder.js';
import type { Sentence } from '../../grammar/types.js';
import type { FactSheet } from '../fact.js';
import { type Meant, meantAt, meantBy } from '../subject.js';

const RULE = 'continuity/appearance';
const MARKS = 'marks?|scars?|scratch(?:es)?|blemish(?:es)?|flaws?|birthmarks?|moles?|warts?|burns?|trace';
/** That there is none: "not a mark", "without so much as a scar", "neither scar nor …". */
const NONE = new RegExp(
  `(?:\\b(?:no|without|neither|nor|never|not)|n't)(?: (?:had|have|has|left|so much as|even|bear|bore|a single))*(?: (?:a|an|one|any|the least|single|other|distinguishing|visible|kind of|sort of))*(?: [a-z]+ (?:or|nor)(?: an?)?)? (?<mark>${MARKS})\\b`,
  'u',
);
const UNMARKED = /(?<!-)\b(?:unmarked|unscarred|unblemished|flawless|unmarred)\b/u;
const CLEAR =
  /\b(?:face|skin|forehead|brow|cheeks?|neck|throat|chin) (?:was|were|is|are) (?:[a-z]+ (?:, |and ))?(?:quite |perfectly )?(?:clear|flawless|perfect)(?= (?:and|,|as)| [,;—]|$)/u;
const PARTS =
  'face|skin|complexion|body|flesh|cheeks?|cheekbone|brow|forehead|chin|jaw|lips?|mouth|neck|throat|shoulders?|chest|breast|back|belly|stomach|arms?|forearms?|hands?|wrists?|palms?|knuckles?|fingers?|legs?|thighs?|knees?|shins?|cal(?:f|ves)|ankles?|feet|foot|nose|temple|eyebrow|ears?|scalp';
const PART = new RegExp(`\\b(${PARTS})\\b`, 'gu');
const WHOSE = new RegExp(`${OWNER} (?:[a-z-]+ (?:, )?){0,3}?(?:${PARTS})\\b`, 'u');
const OF = new RegExp(`\\b(?:${PARTS}) of (${NAME})(?! 's)`, 'u');
/** Where on somebody it is said to be: on all of them, or on a part. */
const ON_ALL = new RegExp(
  `^(?: (?:to be seen|left|showing|anywhere))? (?:on|upon|to) (?<who>him|her|me|${NAME}${WHOLE})(?= |$)(?! 's)(?! (?:[a-z-]+ ){0,2}(?:${PARTS})\\b)`,
  'u',
);
const ANYWHERE = /^ (?:[a-z]+ )?(?:anywhere|from (?:head|hip|brow|top|crown) to|to (?:his|her|my) name)/u;
/** So near a part of a body stands to the word that there is nothing on it. */
const NEAR = 56;

/** Which part is said to have none: the one named right after, or the last before. */
function partOf(text: string, start: number, end: number): string | undefined {
  const after =
    /^(?: (?:to be seen|left|(?:or|nor) (?:an? )?[a-z]+|of any (?:kind|sort)))? (?:on|upon|in|to|across|of|about|around|round|near|beside|above|below|under) (?:(?!door|wall|table|floor).){0,30}?$/u;
  for (const match of text.slice(end, end + NEAR).matchAll(PART))
    if (after.test(text.slice(end, end + match.index).trimEnd())) return match[1];
  return [...text.slice(Math.max(0, start - NEAR), start).matchAll(PART)].at(-1)?.[1];
}

/** The part, as places of marks are named. */
function named(part: string): string {
  if (part === 'feet') return 'foot';
  if (part === 'calves') return 'calf';
  return part.replace(/(?<=[a-rt-z])s$/u, '');
}

function whose(sentence: Sentence, start: number, end: number): Meant | undefined {
  const { text } = sentence;
  const own = firstIn(WHOSE, text)?.groups?.['own'] ?? firstIn(OF, text)?.[1];
  return meantBy(own, text.indexOf(own ?? '')) ?? meantAt(sentence, { start, end });
}

/** What kinds of marks are denied with a word for one. */
function kindsOf(mark: string): readonly string[] {
  if (mark.startsWith('scar')) return ['scarred', 'scarred:burn'];
  if (mark.startsWith('burn')) return ['scarred:burn'];
  if (mark.startsWith('birth')) return ['scarred:birthmark'];
  if (mark.startsWith('wart')) return ['scarred:wart', 'scarred:mole'];
  return mark.startsWith('mole')
    ? ['scarred:mole', 'scarred:birthmark', 'scarred:wart']
    : ['scarred', 'scarred:burn', 'scarred:birthmark', 'scarred:mole', 'scarred:wart'];
}

function add(
  sentence: Sentence,
  meant: Meant | undefined,
  where: { start: number; end: number },
  mark: string,
  part: string,
  sheet: FactSheet,
): void {
  if (!meant) return;
  for (const key of kindsOf(mark))
    sheet.addOf(
      sentence,
      meant.holder,
      { ...where, ownStart: meant.start },
      { rule: RULE, key, value: `none ${part}`.trim(), low: 2, mode: 'given', stanceEnd: where.start },
    );
}

function readNone(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const none = firstIn(NONE, text);
  if (!none) return;
  const [start, end] = [none.index, none.index + none[0].length];
  const mark = none.groups?.['mark'] ?? '';
  const rest = text.slice(end);
  const all = ON_ALL.exec(rest);
  if (all) {
    const holder = holderOf(all.groups?.['who'] ?? '');
    const isOwn = holder?.kind === 'name';
    const meant = isOwn ? { holder, start: end + all[0].length - (all.groups?.['who'] ?? '').length } : meantAt(sentence, { start, end });
    add(sentence, meant, { start, end }, mark, '', sheet);
    return;
  }
  const part = partOf(text, start, end);
  if (part !== undefined) add(sentence, whose(sentence, start, end), { start, end }, mark, named(part), sheet);
  else if (ANYWHERE.test(rest)) add(sentence, meantAt(sentence, { start, end }), { start, end }, mark, '', sheet);
}

/** That there is no scar, or no mark at all, on somebody or on a part of them. */
export function readUnmarked(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!/\b(?:mark|scar|scratch|blemish|flaw|birthmark|mole|wart|burn|trace|un(?:mark|scar|blemish|mar)|clear|flawless|perfect)/u.test(text))
    return;
  readNone(sentence, sheet);
  const whole = firstIn(UNMARKED, text) ?? firstIn(CLEAR, text);
  if (!whole) return;
  const where = { start: whole.index, end: whole.index + whole[0].length };
  const part = new RegExp(`^ (?:[a-z]+ )?(${PARTS})\\b`, 'u').exec(text.slice(where.end))?.[1] ?? partOf(text, where.start, where.end);
  if (part !== undefined) add(sentence, whose(sentence, where.start, where.end), where, 'mark', named(part), sheet);
}
