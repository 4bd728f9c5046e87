import { type Holder, holderOf } from '../grammar/holder.js';
import type { Gender } from '../lexicon/gender.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { matchesOf, occursIn } from '../grammar/matches.js';
import { groupOf, NAME, pattern } from '../grammar/pattern.js';
import { tokenAt } from '../grammar/sentences.js';
import { isOfTheWorld, type Mode } from '../grammar/stance.js';
import type { Sentence } from '../grammar/types.js';
import type { ContinuityRule } from '../types.js';
import type { Meant } from './subject.js';

/** Something a sentence says of somebody. Offsets are UTF-16 units of its paragraph. */
export interface Fact {
  readonly rule: ContinuityRule;
  /** What is said of: `eyes`, `hair`, `scar:cheek`, `age`, … Facts of one key are compared. */
  readonly key: string;
  /** What is said, in its normal form. */
  readonly value: string;
  /** Numbers that `value` allows, for keys that are counted. */
  readonly low: number;
  readonly high: number;
  readonly holder: Holder;
  /** The other one a fact about two is about: "his sister Anna". */
  readonly other: Holder | undefined;
  /** What tells the thing that is counted from others of its kind: "pump" of a pump house. */
  readonly traits: readonly string[];
  /** Whether it is said of all there are, and not of those that do something. */
  readonly isFirm: boolean;
  /** Whether it is said to be so by now: that it changed is told with it. */
  readonly isNow: boolean;
  /** Whether somebody says it of themselves: it may be no truth, and so contradicts nothing that was told before. */
  readonly isSaid?: boolean;
  readonly sentence: number;
  /** Where the holder stands in its sentence. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

/** One match of a pattern with the groups `own` and, mostly, `val`. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly own: string;
  readonly val: string;
  /** Offsets of the whole match in the sentence's `text`. */
  readonly start: number;
  readonly end: number;
  readonly ownStart: number;
  /** The text of any other group; '' when it took no part. */
  readonly part: (group: string) => string;
}

const NONE: readonly Hit[] = [];

/** All matches of a pattern in a sentence; the holder begins where the match does unless the pattern says otherwise. */
export function hitsOf(sentence: Sentence, pattern: RegExp): readonly Hit[] {
  const matches = matchesOf(pattern, sentence.text);
  return matches.length === 0 ? NONE : matches.map(hitOf);
}

function hitOf(match: RegExpExecArray): Hit {
  const own = groupOf(match, 'own');
  const val = groupOf(match, 'val');
  const ownStart = match.index + Math.max(0, match[0].indexOf(own));
  const part = (group: string): string => groupOf(match, group);
  return { match, own, val, start: match.index, end: match.index + match[0].length, ownStart, part };
}

export interface Claim {
  readonly rule: ContinuityRule;
  readonly key: string;
  readonly value: string;
  readonly low?: number;
  readonly high?: number;
  readonly traits?: readonly string[];
  readonly isFirm?: boolean;
  readonly other?: Holder | undefined;
  /** Of what time it may be said. */
  readonly mode?: Mode;
  /** Where the words end that are asked whether they are a fact: an "almost" or a "no" may belong to it. */
  readonly stanceEnd?: number;
}

const NOW =
  /\b(?:now|newly|(?:years|decades) (?:later|on(?! (?:the|an?|his|her|my|this|that)\b)|afterwards)|these days|nowadays|of late|lately|since(?! (?:there (?:was|were|is|are)|it (?:was|is)|nobody|no one|(?:the|his|her|my) (?:cradle|birth|childhood|boyhood|girlhood|infancy|christening|youth|schooldays|teens|(?:apprentice|school|college|student|young|boyhood|girlhood) (?:days|years)|wedding)|birth|childhood|boyhood|girlhood|infancy|leaving|school|college|before|(?:he|she|I|they) (?:was|were|could|left (?:school|college|university)|qualified|first|had been)|\d{4}|school|college|university|boyhood|girlhood|youth|adolescence|(?:he|she|I|\p{Lu}\p{L}+) (?:was|were|had been|could|left|first|came|got|met|joined|married)))|come off|any more|anymore|by then|had become|has become|ha(?:d|s) turned(?! (?:the|his|her|my|it|them|away|to|towards?|back|round|around|over|on|off|up|down|out|and|,)(?![\w-]))|(?:was|were|is|are|been) (?:[a-z]+ ){0,3}again|the other(?! (?:[a-z]+th|side|end|room|woman|man|women|men|girls?|boys?|two|three|people|guests|passengers|kids|students|children)\b))\b/u;

/** The same for what comes but with the years: nobody is "again" forty, and "one under the other" makes no brothers more. */
const NOW_WITH_YEARS =
  /\b(?:now|(?:years|decades) (?:later|on(?! (?:the|an?|his|her|my|this|that)\b)|afterwards)|these days|nowadays|of late|lately|since then|ever since|any more|anymore|by then|had become|has become|since(?! (?:he|she|I|they|it|the|his|her|my|nobody|\p{Lu})))\b/u;

/** Of counts "since" tells nothing: "as it had since the morning". */
const NOW_OF_COUNTS =
  /\b(?:now|(?:years|decades) (?:later|on(?! (?:the|an?|his|her|my|this|that)\b)|afterwards)|these days|nowadays|of late|lately|any more|anymore|by then|had become|has become)\b/u;

const SAYING = /\b(?:says|said|admit|explain|add|confirm|mention|tells|told)/u;
const LYING =
  /\b(?:l(?:ied|ies|ying|iar|ie)|jok|laugh|everyone|everybody|people|strangers|grin|wink|pretend|claim|boast|drunk|told (?:the|a) (?:man|woman|girl|boy|barman|bartender|stranger)|always|papers|recruit|once|smil)/u;
const WITH_YEARS: ReadonlySet<string> = new Set<ContinuityRule>(['continuity/age', 'continuity/kinship', 'continuity/quantity']);

function nowOf(rule: ContinuityRule): RegExp {
  if (rule === 'continuity/quantity') return NOW_OF_COUNTS;
  return WITH_YEARS.has(rule) ? NOW_WITH_YEARS : NOW;
}

const OF_ONESELF =
  /(?<=(?:\b(?:he|she|I|and|who)|\b[A-Z]\S+)(?: [a-z]+ly)? )(?:says|said|admits|admitted|explains|explained|adds|added|confirms|confirmed|mentions|mentioned|tells|told) (?:(?:him|her|me|us|them|the [a-z]+|[A-Z][a-z]+) )?(?:that )?(?=(?:he|she|I) (?:is|was|am|has|had|have) )/gu;

/** "At the age of fifty" is no other time for what it says itself. */
function ofThatAge(sentence: Sentence): Sentence {
  return sentence.text.includes(AT_AGE) ? { ...sentence, text: sentence.text.replaceAll(AT_AGE, '_'.repeat(AT_AGE.length)) } : sentence;
}
const AT_AGE = 'at the age of';

/** "Anna said that she had two brothers": of their years and kin people are believed, where no lie is told of. */
function believed(sentence: Sentence): Sentence {
  const { text } = sentence;
  if (!occursIn(SAYING, text) || occursIn(LYING, text)) return sentence;
  return { ...sentence, text: text.replace(OF_ONESELF, (words) => '_'.repeat(words.length)) };
}

/** A picture shows whose kin somebody is. */
function unframed(sentence: Sentence): Sentence {
  const text = sentence.text.replace(/\b(?:[Pp]hoto(?:graph)?s?|snapshots?|pictures?)\b/gu, (words) => '_'.repeat(words.length));
  return { ...sentence, text };
}

const APPOSED = new RegExp(
  `^(?:[Ss]he|[Hh]e)\\b(?: [^;:—]{2,90}?)? , (?:(?:was|is|had|has|did|does|would) )?(?:(?:old|young|poor|little|dear|this|that|my|our) )?(?:(?:old|young|poor|little|dear|this|that) )?(?<own>${NAME}|the [a-z]+)(?: (?:was|is|had|has|did|does|would))?(?: (?:the|of|from|at) [^,;:—]{2,30})?(?: (?:the|of|from) [^,;:—]{2,30})?(?= ,|$)`,
  'u',
);
/** "And she, Vera, was thirty-five." */
const BESIDE = new RegExp(`^(?:she|he) , (?<own>${NAME}) ,`, 'u');
/** "Paul grinned at the guard, showing": whoever it is does that as well. */
const DOING = new RegExp(
  `^(?<own>${NAME}) (?!'s|and|or|of|was|is|who|,)[a-z]+ (?!.*(?:\\b(?:that|who|which|when|while|as|because|and|but)\\b|[;:—])).{0,60}, (?:[a-z]+ly )?(?:show|bar|rubb|push|rais|lift|toss|shak|runn|tugg|scratch|clos|open|narrow|roll|widen|lower|twist|clench|flex|wip|blink|lick|bit|chew|expos|reveal|display|fling|stretch|nurs|screw)ing (?:[a-z-]+ ){0,4}$`,
  'u',
);

function doerBefore(text: string, gender: Gender): string | undefined {
  const own = text.includes('ing ') && text.includes(' , ') ? DOING.exec(text)?.groups?.['own'] : undefined;
  return own !== undefined && mayBe(own, gender) ? own : undefined;
}

const ANY_NAME = pattern(`(?<![-\\w])${NAME}`);

/** "He had a brace on his right leg, Paul" tells of one. */
function isOpener(text: string, gender: Gender): boolean {
  const opener = /^(?:[Hh]e|[Ss]he)\b/u.exec(text)?.[0].toLowerCase();
  return opener === (gender === 'm' ? 'he' : 'she');
}

function mayBe(name: string, of: Gender): boolean {
  const known = genderOfFirstName((name.split(' ')[0] ?? '').toLowerCase());
  return known === undefined || known === of;
}

function apposedTo(text: string, gender: Gender): string | undefined {
  const own = isOpener(text, gender) ? APPOSED.exec(text)?.groups?.['own'] : undefined;
  if (own === undefined || matchesOf(ANY_NAME, text).some(({ 0: name }) => !/^(?:He|She|I)$/u.test(name) && name !== own)) return undefined;
  return mayBe(own, gender) ? own : undefined;
}

const NAME_BEFORE = new RegExp(`(?<![A-Za-z])(?<place>(?:at|in|from|near|off|outside|of|to) )?(?<own>${NAME}) (?<comma>, )?$`, 'u');

/** "Bill, the carter, has a broken nose", "Bill the carter has one": Bill has. */
function apposedRole({ text }: Sentence, holder: Holder, at: number): Holder {
  if (holder.kind !== 'role' || at === 0) return holder;
  const { own, comma, place } = NAME_BEFORE.exec(text.slice(Math.max(0, at - 60), at))?.groups ?? {};
  // "At Ostend the tenor died."
  if (own === undefined || place !== undefined || /^(?:He|She|I|They|It)$/u.test(own)) return holder;
  const isClosed = text.startsWith(`the ${holder.text} ,`, at);
  return (comma === undefined) === isClosed ? holder : { kind: 'name', text: own };
}

/** "She was twenty-six, Clara, and had buried two husbands": a pronoun that is named in the same breath, where nobody else is. */
function namedAfter({ text }: Sentence, holder: Holder, at: number): Holder {
  if (holder.kind !== 'pronoun') return holder;
  const beside = at > 0 ? (doerBefore(text.slice(0, at), holder.gender) ?? BESIDE.exec(text.slice(at))?.groups?.['own']) : undefined;
  const own = beside ?? apposedTo(text, holder.gender);
  return own === undefined ? holder : own.startsWith('the ') ? (holderOf(own) ?? holder) : { kind: 'name', text: own };
}

const AFTER_PREPOSITION =
  /\b(?:to|beside|facing|over|under|above|below|with|of|like|unlike|than|behind|near|by|from|for|about|at|opposite|against|between|after|before) $/u;
const GOES_ON = /^ ,? ?(?:, )?(?:had|has|was|were|is|wore|wears|have|are)\b/u;
/** "The man next to Anna was bald." */
const SOMEBODY_BY =
  /\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Aa]nother) (?:[a-z-]+ ){1,3}(?:to|beside|with|like|behind|near|by|opposite|of|from|before|after|at|in|on|under|outside) (?:the )?$/u;

/** "Hal, standing next to Anna, had brown eyes": she has not. */
export function isObject({ text }: Sentence, { own, ownStart, start }: Pick<Hit, 'own' | 'ownStart' | 'start'>): boolean {
  const rest = text.slice(ownStart + own.length, ownStart + own.length + 16);
  // What a pattern leads up to itself is meant so: "the grave of Anna was new".
  if (ownStart > start || !/^\p{Lu}/u.test(own) || !GOES_ON.test(rest)) return false;
  const before = text.slice(Math.max(0, ownStart - 48), ownStart);
  return rest.startsWith(' ,') ? AFTER_PREPOSITION.test(before) : SOMEBODY_BY.test(before);
}

/** The same of whoever was found to be meant. */
function isBystander(sentence: Sentence, holder: Holder, { start, ownStart }: Pick<Hit, 'ownStart' | 'start'>): boolean {
  return (
    holder.kind === 'name' && sentence.text.startsWith(holder.text, ownStart) && isObject(sentence, { own: holder.text, ownStart, start })
  );
}

/** "Giles was older than his brother": than Giles's own. */
function theirOwn(other: Holder | undefined, holder: Holder): Holder | undefined {
  if (other?.kind !== 'kin' || other.of.kind !== 'pronoun' || holder.kind !== 'name') return other;
  const gender = genderOfFirstName((holder.text.split(' ')[0] ?? '').toLowerCase());
  return gender === undefined || gender === other.of.gender ? { ...other, of: holder } : other;
}

function isSame(one: Holder, other: Holder): boolean {
  if (one.kind === 'kin') return other.kind === 'kin' && one.relation === other.relation && isSame(one.of, other.of);
  return one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other);
}

/** "Four cards, one for each of her brothers": how many is more than that there are some. */
function isCounted(fact: Fact, known: Fact): boolean {
  return fact.key.startsWith('kin:') && known.high === 99 && fact.high < 99 && fact.low >= known.low;
}

/** Takes the facts of one paragraph. */
export class FactSheet {
  readonly facts: Fact[] = [];
  sentenceAt = 0;

  /** Adds what a hit says, if it is said as a fact of the story's world. */
  add(sentence: Sentence, hit: Hit, said: Claim): void {
    const holder = isObject(sentence, hit) ? undefined : holderOf(hit.own);
    if (holder) this.addOf(sentence, holder, hit, said);
  }

  /** Adds what is said of whoever is meant, if anybody is. */
  addMeant(sentence: Sentence, meant: Meant | undefined, hit: Pick<Hit, 'start' | 'end'>, said: Claim): void {
    if (meant) this.addOf(sentence, meant.holder, { start: hit.start, end: hit.end, ownStart: meant.start }, said);
  }

  addOf(sentence: Sentence, holder: Holder, hit: Pick<Hit, 'start' | 'end' | 'ownStart'>, said: Claim): void {
    const asSaid = WITH_YEARS.has(said.rule)
      ? believed(said.rule === 'continuity/kinship' ? unframed(sentence) : ofThatAge(sentence))
      : sentence;
    if (
      (said.rule !== 'continuity/naming' && isBystander(sentence, holder, hit)) ||
      !isOfTheWorld(asSaid, hit.start, said.stanceEnd ?? hit.end, said.mode)
    )
      return;
    const token = tokenAt(sentence, hit.ownStart);
    const first = tokenAt(sentence, hit.start);
    const last = tokenAt(sentence, Math.max(hit.start, hit.end - 1));
    const named = apposedRole(sentence, namedAfter(sentence, holder, hit.ownStart), hit.ownStart);
    const fact: Fact = {
      rule: said.rule,
      key: said.key,
      value: said.value,
      low: said.low ?? 0,
      high: said.high ?? said.low ?? 0,
      holder: named,
      other: theirOwn(said.other, named),
      traits: said.traits ?? [],
      isFirm: said.isFirm ?? true,
      isNow: occursIn(nowOf(said.rule), sentence.text),
      sentence: this.sentenceAt,
      token,
      start: sentence.start[first] ?? 0,
      end: sentence.end[last] ?? 0,
    };
    this.take(fact);
  }

  /** Takes a fact, unless one of its key is known there. */
  take(fact: Fact): void {
    const at = this.facts.findIndex(
      (known) =>
        known.key === fact.key &&
        (known.holder === fact.holder || !/^(?:(?:count|place):|apart$)/u.test(fact.key)) &&
        known.sentence === fact.sentence &&
        known.start < fact.end &&
        fact.start < known.end,
    );
    const known = this.facts[at];
    if (!known) this.facts.push(fact);
    // What says more of the same says it all: "lost right" of "lost".
    else if ((fact.value.startsWith(`${known.value} `) || isCounted(fact, known)) && isSame(known.holder, fact.holder))
      this.facts[at] = fact;
  }
}
