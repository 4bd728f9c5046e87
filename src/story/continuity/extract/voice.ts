import { isBareForm, isSeen, pastOfAny, presentOfAny } from '../lexicon/tenses.js';
import { isComment } from '../lexicon/verbs.js';
import type { Sentence } from '../grammar/types.js';
import { mayBeThing, stirsIn } from './stir.js';

export type Tense = 'past' | 'present';

/** In what tense and person a sentence of narration is told. */
export interface Voice {
  /** Finite verbs in the past and in the present. */
  readonly past: number;
  readonly present: number;
  /** Of these, what somebody does before one's eyes: the teller's comments and "is", "was" are none. */
  readonly acts: number;
  /** What things are seen to do: "the tap dripped". */
  readonly stirs: number;
  /** Acts by "I" among them. */
  readonly ownActs: number;
  /** Whether it may tell of another time than the scene's, or of all times. */
  readonly isApart: boolean;
  /** The capital words that are taken for subjects: the cast tells whether they are anybody. */
  readonly subjects: readonly string[];
  /** "I", "me", "my" in narration; he and she. */
  readonly first: number;
  readonly third: number;
  /** Whether "I" does something in the story, and not only tells it. */
  readonly firstActs: boolean;
  /** Whether it speaks to somebody, as letters do: "you", "Bob: I was there". */
  readonly isAddress: boolean;
  readonly hasSpeech: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The voices of a paragraph, counted. */
export interface VoiceTally {
  readonly past: number;
  readonly present: number;
  readonly first: number;
  readonly third: number;
  readonly firstActs: number;
}

/** Counts the voices of a paragraph's sentences. */
export function tallyOf(voices: readonly Voice[]): VoiceTally {
  const tally = { past: 0, present: 0, first: 0, third: 0, firstActs: 0 };
  for (const { past, present, first, third, firstActs } of voices) {
    tally.past += past;
    tally.present += present;
    tally.first += first;
    tally.third += third;
    if (firstActs) tally.firstActs++;
  }
  return tally;
}

/** Which tense a sentence is told in: undefined when it shows none, or both. */
export function tenseOf({ past, present }: Voice): Tense | undefined {
  if (past > 0) return present > 0 ? undefined : 'past';
  return present > 0 ? 'present' : undefined;
}

const SINGULAR = new Set('he she it nothing nobody somebody someone everyone everybody everything something'.split(' '));
const SUBJECTS = new Set([...SINGULAR, ...'they we I He She there'.split(' ')]);
/** Subjects that are no persons: what they do is seen. */
const THINGS = new Set(['it', 'nothing', 'everything', 'something']);
const NAME = /^\p{Lu}['\p{L}-]*\p{L}$/u;
/** Words that put what is told in the past at another time than the scene's. */
const BACKSTORY =
  /\b(?:yesterday|ago|last (?:night|week|year|month|summer|winter|spring|autumn|time|\p{Lu}\w+)|once|used to|years|earlier|before(?! (?:anything|anyone|anybody|it|he|she|I) )|when|since(?! (?:his|her|my|the|its|their|there|it) )|that (?:day|night|morning|summer|winter|year|time|afternoon|evening)|as an? (?:child|girl|boy)|always|never (?:knew|saw|had|was|were|did)|childhood|young|remember\w*|after|till|every (?:day|morning|evening|night|time|week|year)|often|in \d{4}|grew up|born|tonight|this morning|this afternoon|back then|those days)\b|'d\b/u;
/** Words that make what is told in the present true of all times, or of the teller's. */
const GENERIC =
  /\b(?:always|never|every (?:day|morning|evening|night|time|week|month|year|man|woman|one|[A-Z][a-z]+)|often|usually|sometimes|today|nowadays|occasionally|now and then|from time to time|to this day|(?<!\b(?:the|two|three|four|five|both|these|those|of|several|other|old|young) )(?:people|men|women)|one (?:can|may|has|is|does|never|[a-z]+s (?:to|that|the|it)\b)|must|(?<!\bas )if|when|whenever|like (?:any|every|all|most)|anyone|those who|until (?:he|she|one)|(?:of|upon|to|for|in|as) an? (?:man|woman|person)|this day|on \p{Lu}\w+days|each (?:day|morning|evening|night|time|week|year)|you|your)\b/u;

const PRESENT_BE = new Set(['is', 'are', 'am', 'has', 'does', "isn't", "doesn't", "don't", "aren't", "hasn't", 'will', "'re", "'ll", "'m"]);
const PAST_BE = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "didn't", "hadn't", 'could', 'would']);
const ADVERB = /^(?:[a-z]+ly|then|just|still|also|only|at|once|again|both|now|soon|even)$/u;
/** Words in -s that may follow "he" and are no verbs. */
const NO_VERB = /(?:ss|ous|ways|wards|times|haps|[^e]less|this|thus|his|as|was|is|has|does|besides|us|its|plus|yes)$/u;
/** Words in -ed that may follow a subject and are no past. */
const NO_PAST = /^(?:indeed|hundred|red|bed|sacred|naked|wicked|rugged|kindred|need|feed|speed|heed|proceed|exceed|succeed|shed)$/u;

interface Deed {
  /** Undefined where the form tells none: "I put". */
  readonly tense: Tense | undefined;
  readonly isAct: boolean;
  readonly isOwn: boolean;
  readonly name: string | undefined;
  /** What a thing is seen to do. */
  readonly isStir?: boolean;
}

interface Verb {
  readonly tense: Tense | undefined;
  readonly base: string | undefined;
}

/** A verb after a subject: its tense, and its base where it is known. */
function verbTense(verb: string, subject: string, isChained: boolean): Verb | undefined {
  const past = pastOfAny(verb);
  if (past !== undefined) return pastTense(verb, past, subject);
  const isBare = subject === 'I' || subject === 'we' || subject === 'they';
  const present = presentOfAny(verb);
  if (present !== undefined) return isBare ? undefined : { tense: 'present', base: present };
  if (isBare) return bareTense(verb, subject);
  if (isChained) return /^[a-z]{4,}ed$/u.test(verb) && !NO_PAST.test(verb) ? { tense: 'past', base: verb } : undefined;
  return unknownTense(verb, subject);
}

/** "He put" is past; "I put" and "I lay" may be either. */
function pastTense(verb: string, base: string, subject: string): Verb | undefined {
  if (presentOfAny(verb) !== undefined || isBareForm(verb)) return undefined;
  const isClear = (base !== verb && verb !== 'lay') || subject === 'he' || subject === 'she';
  return { tense: isClear ? 'past' : undefined, base };
}

function bareTense(verb: string, subject: string): Verb | undefined {
  if (isBareForm(verb)) return { tense: 'present', base: verb };
  return verb.endsWith('ed') && !NO_PAST.test(verb) && subject === 'I' ? { tense: 'past', base: undefined } : undefined;
}

/** Verbs that are in no list, told by their ending after a subject that leaves no doubt. */
function unknownTense(verb: string, subject: string): Verb | undefined {
  if (!SINGULAR.has(subject.toLowerCase())) return undefined;
  if (verb.length > 3 && verb.endsWith('ed') && !NO_PAST.test(verb)) return { tense: 'past', base: verb };
  return verb.length > 3 && verb.endsWith('s') && !NO_VERB.test(verb) ? { tense: 'present', base: verb.slice(0, -1) } : undefined;
}

/** What nobody sees another do, and what somebody always does. */
const STATES = new Set(
  'want love hate know think believe suppose wish remember expect doubt mean understand imagine guess hope lie lay rest appear keep hold wear lose sleep hang live seem own resemble deserve belong need exist differ depend contain matter concern suit inhabit prefer tend lack owe like enjoy regret dread admire respect despise detest adore fear trust become remain earn cost weigh'.split(
    ' ',
  ),
);
const PERSONS = new Set(['he', 'she', 'I', 'they', 'we', 'He', 'She', 'nobody', 'somebody', 'someone', 'everyone', 'everybody']);
const AFTER_VERB =
  /^(?:the|a|an|his|her|my|its|their|it|him|them|at|to|into|in|on|back|out|up|down|off|from|over|past|through|inside|around|across|away|for|toward|towards|with|under|again|two|three|round|about|of|along|,)$/u;

/** What is always so of somebody, or no verb at all. */
const NO_DOING =
  /^(?:being|going|living|having|lying|dying|wanting|(?:no|some|any|every)thing|morning|evening|willing|interesting|missing|charming|amusing|king)$/u;

/** Whether somebody is seen to do it. */
function isAct(subject: string, { base, tense }: Verb): boolean {
  if (base === undefined || !(PERSONS.has(subject) || NAME.test(subject))) return false;
  return !STATES.has(base) && (subject !== 'I' || tense === 'past' || !isComment(base));
}

/** Reads a sentence from left to right, with the subject that the next verb belongs to. */
class Deeds {
  readonly deeds: Deed[] = [];
  past = 0;
  present = 0;
  #subject = '';
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words;
    for (let at = 0; at < words.length; at++) this.#at(at);
  }

  #at(at: number): void {
    const word = this.#words[at] ?? '';
    if (PRESENT_BE.has(word) || (word === "'s" && SUBJECTS.has(this.#words[at - 1] ?? ''))) {
      this.present++;
      this.#doing(at, 'present');
    } else if (PAST_BE.has(word) && !(word === 'had' && /^(?:has|have|'ve)$/u.test(this.#words[at - 1] ?? ''))) {
      this.past++;
      this.#doing(at, 'past');
    } else if (SUBJECTS.has(word) || this.#isName(at)) this.#after(at, word, false);
    else if (this.#subject !== '' && /^(?:,|and|then|but)$/u.test(word)) this.#after(at, this.#subject, true);
    else this.#tagged(at);
  }

  /** "He is whistling." */
  #doing(at: number, tense: Tense): void {
    const subject = this.#words[at - 1] ?? '';
    const isPerson = PERSONS.has(subject) || this.#isName(at - 1);
    if (!isPerson || !/^(?:is|are|was|were|'s|'re)$/u.test(this.#words[at] ?? '')) return;
    const word = this.#words[this.#verbAfter(at, false)] ?? '';
    if (!/^[a-z]{2,}ing$/u.test(word) || NO_DOING.test(word)) return;
    this.deeds.push({ tense, isAct: true, isOwn: false, name: SUBJECTS.has(subject) ? undefined : subject });
  }

  #isName(at: number): boolean {
    return NAME.test(this.#words[at] ?? '') && this.#words[at + 1] !== "'s";
  }

  #after(at: number, subject: string, isChained: boolean): void {
    const next = this.#verbAfter(at, isChained);
    const verb = this.#words[next] ?? '';
    const found = verbTense(verb, subject, isChained);
    if (!found || (isChained && !this.#isChainVerb(verb, next, found.tense))) return;
    this.#subject = subject;
    const isThing = at === 0 && mayBeThing(subject, found.base);
    const name = isChained || isThing || SUBJECTS.has(subject) ? undefined : subject;
    const isStir = THINGS.has(subject) && found.base !== undefined && isSeen(found.base);
    this.deeds.push({ tense: found.tense, isAct: isAct(subject, found), isStir, isOwn: subject === 'I', name });
    if (found.tense === 'past') this.past++;
    else if (found.tense === 'present') this.present++;
  }

  #verbAfter(at: number, isChained: boolean): number {
    let next = at + 1;
    const isBetween = (word: string): boolean => ADVERB.test(word) || (isChained && /^(?:and|then)$/u.test(word));
    while (next < at + 3 && isBetween(this.#words[next] ?? '')) next++;
    return next;
  }

  /** "and looks" after "the smiles" may be a noun, unless what follows is what follows verbs; "and tired" no past. */
  #isChainVerb(verb: string, at: number, tense: Tense | undefined): boolean {
    const last = this.deeds.at(-1);
    if (tense !== 'present')
      return last?.tense !== 'present' && (pastOfAny(verb) !== undefined || AFTER_VERB.test(this.#words[at + 1] ?? ''));
    return last?.tense !== 'past' && (AFTER_VERB.test(this.#words[at + 1] ?? '') || at === this.#words.length - 1 || verb.endsWith('es'));
  }

  /** "…," says Tom. */
  #tagged(at: number): void {
    if (this.#words[at - 1] !== '“”') return;
    const word = this.#words[at] ?? '';
    if (presentOfAny(word) !== undefined) this.present++;
    else if (pastOfAny(word) !== undefined) this.past++;
  }
}

const FIRST = new Set(['I', 'me', 'my', 'myself']);
const THIRD = new Set(['he', 'she', 'his', 'her', 'him']);

/** Reads who does what in which tense. */
export function voiceOf(sentence: Sentence, at: number): Voice {
  const { words, text } = sentence;
  const { deeds, past: pastDeeds, present: presentDeeds } = new Deeds(words);
  const stirs = stirsIn(words);
  const past = pastDeeds + stirs.past;
  const present = presentDeeds + stirs.present;
  const own = deeds.filter(({ isAct, isOwn }) => isAct && isOwn).length;
  return {
    past,
    present,
    acts: deeds.filter(({ isAct }) => isAct).length,
    stirs: stirs.acts + deeds.filter(({ isStir }) => isStir === true).length,
    ownActs: own,
    isApart:
      sentence.isQuestion || isRemark(deeds) || (past > 0 ? BACKSTORY : GENERIC).test(text) || (deeds.length > 0 && !isReal(sentence)),
    subjects: deeds.flatMap(({ name }) => name ?? []),
    first: words.filter((word) => FIRST.has(word)).length,
    third: words.filter((word) => THIRD.has(word)).length,
    firstActs: !sentence.isQuestion && isReal(sentence) && (own > 0 || deeds.some(({ isOwn, tense }) => isOwn && tense === 'past')),
    isAddress: /\b(?:[Yy]ou|[Yy]ours?|yourself)\b|: I\b/u.test(text),
    hasSpeech: sentence.hasSpeech,
    sentence: at,
    start: sentence.start[0] ?? 0,
    end: sentence.end.at(-1) ?? 0,
  };
}

/** "I believe him": the teller's word to the reader, in whatever tense the story is told. */
function isRemark(deeds: readonly Deed[]): boolean {
  return deeds.every(({ isAct }) => !isAct) && deeds.some(({ isOwn, tense }) => isOwn && tense === 'present');
}

const UNREAL =
  /\b(?:(?<!\bas )if|unless|suppos\w+|imagin\w+|pretend\w*|dream\w*|dreamt|wish\w*|photographs?|portraits?|pictures?|according|legends?|rumou?r\w*)\b/u;

/** Whether nothing in it takes its verbs out of the scene. "Nothing moves" and "she believes" are of the scene. */
function isReal({ text }: Sentence): boolean {
  return !UNREAL.test(text);
}
