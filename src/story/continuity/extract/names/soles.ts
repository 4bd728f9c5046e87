import { isByname } from '../../grammar/byname.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { before, HAVING } from '../../grammar/namingParts.js';
import { isCapital, oneEndingAt } from '../../grammar/ones.js';
import { TITLE } from '../../grammar/pattern.js';
import { SPEECH } from '../../grammar/sentences.js';
import { type NameMention, namesIn, type SoleMention, soleMentionsIn } from '../../grammar/soleMentions.js';
import { type Plainly, saidOf } from '../../grammar/soleNamings.js';
import { isNoPerson } from '../../lexicon/common.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { areSeveral } from '../../lexicon/soleKinds.js';
import type { Sentence } from '../../grammar/types.js';
import { carriedSole } from './carriedSoles.js';
import type { FactSheet } from '../fact.js';

/** Said of a name that is none, or no longer. */
const UNTRUE =
  /\b(?:alias|false|fake|made[- ]up|invent(?:ed|s)|disguise\w*|by mistake|mistook|mistaken|no longer|at first|under (?:the|another) name|for short|lied|liar|jok(?:e|ed|ing)|teas(?:ed|ing)|renam\w+|rechristen\w+|formerly|used to (?:be|bear|call|have|go|answer)|in the (?:play|film|story|book)|to (?:his|her) face|behind (?:his|her|its) back|half of|some called|sometimes|would have|might have|should have|(?:meant|wanted|going) to (?:be called|call|name)|named after|named for|not (?:the|called|named)|instead of|rather than|the name of the one|used the name|entered)\b/u;
/** The pub of the next village is another one. */
const ELSEWHERE =
  /\b(?:[Nn]ext|[Oo]ther|[Aa]nother|[Nn]eighbou?ring|[Nn]earby|[Ff]ar) (?:village|town|parish|city|valley|county|street|country|island)\b/u;
const TITLES = new Set(
  TITLE.split('|').filter(
    (title) =>
      !/^(?:Old|Young|Captain|Duke|Duchess|King|Queen|Prince|Princess|Major|General|Colonel|Admiral|Count|Countess|Baron|Lady|Lord|Sir|St|President|Emperor)$/u.test(
        title,
      ),
  ),
);

/** No day, no country, no language. */
function mayBePlace(text: string, kind: string): boolean {
  return text.includes(' ') || !isNoPerson(text) || /^(?:capital|ship)$/u.test(kind);
}

/** Whether one of a sort may bear such a name. */
export function mayBear({ sort, kind }: SoleMention, { text, isThe }: Pick<NameMention, 'text' | 'isThe'>, isTold: boolean): boolean {
  const [first = '', ...rest] = text.split(' ');
  const isFirst = genderOfFirstName(first.toLowerCase()) !== undefined;
  if (sort === 'person') return (!isThe || /^(?:Reverend|Honourable|Right|Very)$/u.test(first)) && (isFirst || !isNoPerson(first));
  if (TITLES.has(first) && (sort === 'beast' || first !== 'Lady')) return false;
  if (sort === 'beast') return !isThe && rest.length < 3 && !isNoPerson(first);
  return isThe || (mayBePlace(text, kind) && (isTold || !isFirst));
}

/** Who has one: "Maren had a dog called Biscuit". */
function haverOf(words: readonly string[], from: number): string | undefined {
  let at = from - 1;
  while (/^(?:just|only|but|got|still|always|also)$/u.test(words[at] ?? '')) at--;
  if (!HAVING.test(words[at] ?? '')) return undefined;
  const one = oneEndingAt(words, before(words, at));
  return one && words.slice(one.from, one.to + 1).join(' ');
}

/** Whose it is. */
function ownerOf(
  words: readonly string[],
  { one: { det, owner, from } }: SoleMention,
  isSpoken: boolean,
): { readonly other: Holder | undefined; readonly trait: string } {
  if (/^(?:an?|one)$/u.test(det)) {
    const haver = haverOf(words, from);
    const other = haver === undefined || isSpoken ? undefined : holderOf(haver);
    return { other, trait: other ? `own:${(haver ?? '').toLowerCase()}` : '' };
  }
  if (/^(?:his|her|my)$/u.test(det)) return { other: isSpoken ? undefined : holderOf(det), trait: isSpoken ? '' : `own:${det}` };
  if (det !== "'s") return { other: undefined, trait: '' };
  const holder = holderOf(owner);
  return { other: isSpoken ? undefined : holder, trait: `own:${owner.toLowerCase()}` };
}

/** That one of a kind bears a name, and where in its sentence that is said. */
export interface Said {
  readonly sole: SoleMention;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly how: Plainly;
}

const PLAIN =
  /^(?:small|little|big|old|young|narrow|long|dark|quiet|empty|main|new|great|large|tall|low|wide|whole|same|good|bad|poor|dear|white|black|grey|red|green|blue|brown)$/u;

/** Its kind; with the word before it, as in "tea shop", where a story has several of the kind. */
function whichOf({ kind, isOnly, one: { det, mods } }: SoleMention): string | undefined {
  if (!areSeveral(kind) || isOnly || /^(?:his|her|my|our|their|'s)$/u.test(det)) return kind;
  const mod = mods.at(-1);
  return mod === undefined || PLAIN.test(mod) || /(?:ed|ing|er|est|ly|y)$/u.test(mod) ? undefined : `${mod} ${kind}`;
}

/** Where it is, as a trait: the London of "the hotel in London". */
function placeOf(words: readonly string[], { one }: SoleMention, name: string): string {
  const place = words[one.to + 2] ?? '';
  return /^(?:in|at|near|of)$/u.test(words[one.to + 1] ?? '') && isCapital(place) && !name.startsWith(place) ? `at:${place}` : '';
}

/** Takes that one of a kind bears a name. */
export function take(sentence: Sentence, { sole, text, from, to, low, how }: Said, sheet: FactSheet, isSpoken: boolean): void {
  const { kind, sort, isOnly, isDefinite, one } = sole;
  const { other, trait } = ownerOf(sentence.words, sole, isSpoken);
  const which = whichOf(sole);
  if (which === undefined && low < 3) return;
  const at = (token: number): number => sentence.at[token] ?? 0;
  const start = at(Math.min(one.from, from));
  const last = Math.max(one.to, to);
  // What it once was besides does not make it the name it once had.
  const shown = {
    ...sentence,
    text: sentence.text.replace(/\b(?:painted|played|plays)\b|(?<=\b(?:had|has|was) )once(?= been\b)/gu, (word) => '_'.repeat(word.length)),
  };
  sheet.addOf(
    shown,
    { kind: 'role', text: which ?? kind },
    { start, end: at(last) + (sentence.words[last]?.length ?? 0), ownStart: at(one.from) },
    {
      rule: 'continuity/naming',
      key: `sole:${which ?? kind}`,
      value: text,
      low: Math.min(low, 2),
      traits: [sort, trait, how, isOnly ? 'only' : '', `head:${one.head}`, placeOf(sentence.words, sole, text)].filter(Boolean),
      isFirm: isDefinite,
      other,
      mode: 'held',
    },
  );
}

const WRITES =
  /^(?:said|says|say|read|reads|bore|bears|bearing|announced|announces|spelled|spelt|spells|painted|lettered|stitched|carved|engraved|showed|shows|written|printed|chalked|stencilled|burned|burnt|cut|embroidered|sewn|scratched|stamped|declared|proclaimed|name|names|gilt|gold|saying|reading|wrote|letters|hung|swung|lit|words|paint|gilded|picked)$/u;
const BEARS =
  /^(?:badge|plate|nameplate|sign|signboard|signpost|board|label|tag|disc|collar|letterhead|bow|bows|stern|hull|transom|prow|gate|gates|gatepost|door|lintel|front|shopfront|window|awning|name|bell|lifebelt|stall|kennel|bowl|basket|coat|saddle|saddlecloth|apron|title|plaque|placard|banner|card|menu|letters|wall|blanket|brass|side|sides|flank|counter|nose|funnel|wheelhouse|thwart|hoarding|cap|jersey|hat|lid|words|sheet|envelope|poster|notice|deeds|papers|certificate|map)$/u;

const isAt = (words: readonly string[], token: number, from: number, each: RegExp): boolean =>
  words.slice(from, token).some((word) => each.test(word));

/** Whether a sentence tells of letters on something: "over the door a board said", "the sign of the pub: THE HARROW". */
function isWritten(words: readonly string[], soles: readonly SoleMention[], { text, isThe, from, to }: NameMention): boolean {
  const hasLabel = soles.some(({ label }) => label !== undefined) || isAt(words, words.length, 0, BEARS);
  if (!hasLabel) return false;
  if (words[from - 1] === ':' || /^[A-Z' ]{4,}$/u.test(text)) return true;
  // "The dog had Biscuit on its collar".
  if (
    /^(?:had|has|have|with)$/u.test(words[from - 1] ?? '') &&
    /^(?:on|over|in|painted|written|across|above|along)$/u.test(words[to + 1] ?? '')
  )
    return true;
  if (words.includes(SPEECH)) return false;
  // "The sign said Anna knew": somebody else's verb.
  return isAt(words, words.length, 0, WRITES) && (isThe || !/^(?!across$|towards$|amidships$)[a-z]+(?:ed|s)$/u.test(words[to + 1] ?? ''));
}

/** "Over the door of the pub a board said the Three Tuns"; "the only pub"; a name and the one thing that may bear it. */
function beside(words: readonly string[], soles: readonly SoleMention[], names: readonly NameMention[]): Said[] {
  const onlys = soles.filter(({ isOnly }) => isOnly);
  const meant = onlys.length > 0 ? onlys : soles;
  const [sole] = meant;
  if (!sole || new Set(meant.map(({ kind }) => kind)).size > 1) return [];
  const fitting = names.filter((name) => {
    if (!name.isThe && /^(?:in|at|from|near|to|of)$/u.test(words[name.from - 1] ?? '')) return false;
    return mayBear(sole, name, isWritten(words, soles, name)) && !soles.some(({ one }) => one.owner.includes(name.text));
  });
  const [name] = fitting;
  if (!name || fitting.length > 1 || (names.length > 1 && sole.sort !== 'thing')) return [];
  const isLettered = isWritten(words, soles, name);
  if (!isLettered && (!sole.isOnly || sole.sort === 'person')) return [];
  const low = isLettered ? 3 : sole.sort === 'thing' ? 2 : 1;
  return [{ sole, text: name.text, from: name.from, to: name.to, low, how: 'told' }];
}

/** The only one of a kind is asked first, what may be of any kind last. */
function rankOf({ isOpen, isOnly }: SoleMention): number {
  return isOpen ? 2 : isOnly ? 0 : 1;
}

/** "The tug that had the freighter in tow": two of a kind, of which one is not the other. */
function isOfTwo(words: readonly string[], { kind, one }: SoleMention, soles: readonly SoleMention[]): boolean {
  return soles.some((each) => {
    if (each.kind !== kind || each.one.head === one.head || each.isOpen) return false;
    const between = words.slice(Math.min(each.one.to, one.to) + 1, Math.max(each.one.from, one.from));
    return !between.some((word) => /^(?:,|;|:|—|\(|was|is|were|be|been|being|as|called|named)$/u.test(word));
  });
}

/** What a sentence says plainly. */
function told(words: readonly string[], soles: readonly SoleMention[], names: readonly NameMention[]): Said[] {
  return names.flatMap((name) => {
    const near = [...soles].sort((a, b) => rankOf(a) - rankOf(b) || distance(a, name) - distance(b, name));
    for (const sole of near) {
      if (sole.label !== undefined || isOfTwo(words, sole, soles)) continue;
      const how = saidOf(words, sole, name);
      if (how !== undefined && mayBear(sole, name, !sole.isOpen))
        return [{ sole, text: name.text, from: name.from, to: name.to, low: how === 'told' && isNamed(words, sole, name) ? 3 : 2, how }];
    }
    return [];
  });
}

/** Whether a verb of naming, or a form of being, stands between: it is said to be the name of it. */
function isNamed(words: readonly string[], { one }: SoleMention, { from, to }: NameMention): boolean {
  const gap = from > one.to ? words.slice(one.to + 1, from) : words.slice(to + 1, one.from);
  // "The street where she lived was Elm Street": a story has more of them.
  if (gap.some((word) => /^(?:where|which|that|he|she|they|I|we)$/u.test(word))) return false;
  return gap.some((word) => /^(?:called|named|christened|known|name|was|is)$/u.test(word));
}

function distance({ one }: SoleMention, { from, to }: NameMention): number {
  return from > one.to ? from - one.to : one.from - to;
}

/** Takes what the words of a sentence say, or of something that is said; with the sentence before it, which it may speak on of. */
export function readSoles(sentence: Sentence, sheet: FactSheet, isSpoken: boolean, before?: Sentence): void {
  const { words, text } = sentence;
  if (!words.some(isCapital) || occursIn(UNTRUE, text) || occursIn(ELSEWHERE, text)) return;
  const names = namesIn(words);
  if (names.length === 0) return;
  const carried = carriedSole(sentence, before);
  const soles = carried ? [carried] : soleMentionsIn(words);
  if (soles.length === 0) return;
  const plain = told(words, soles, names);
  const listed = soles.filter(({ isOpen }) => !isOpen);
  const all = plain.length > 0 ? plain : beside(words, listed, names);
  const isCalled = isByname(text);
  for (const said of all) take(sentence, isCalled ? { ...said, how: 'called' } : said, sheet, isSpoken);
}
