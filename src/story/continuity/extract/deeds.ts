import { isBareForm, isSeen, pastOfAny, presentOfAny, type Tense } from '../lexicon/tenses.js';
import { isComment } from '../lexicon/verbs.js';
import { mayBeThing } from './stir.js';

const SINGULAR = new Set('he she it nothing nobody somebody someone everyone everybody everything something'.split(' '));
const SUBJECTS = new Set([...SINGULAR, ...'they we I He She there'.split(' ')]);
/** Subjects that are no persons: what they do is seen. */
const THINGS = new Set(['it', 'nothing', 'everything', 'something']);
const NAME = /^\p{Lu}['\p{L}-]*\p{L}$/u;
const PRESENT_BE = new Set(['is', 'are', 'am', 'has', 'does', "isn't", "doesn't", "don't", "aren't", "hasn't", 'will', "'re", "'ll", "'m"]);
const PAST_BE = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "didn't", "hadn't", 'could', 'would']);
const ADVERB = /^(?:[a-z]+ly|then|just|still|also|only|at|once|again|both|now|soon|even)$/u;
/** Words in -s that may follow "he" and are no verbs. */
const NO_VERB = /(?:ss|ous|ways|wards|times|haps|[^e]less|this|thus|his|as|was|is|has|does|besides|us|its|plus|yes)$/u;
/** Words in -ed that may follow a subject and are no past. */
const NO_PAST = /^(?:indeed|hundred|red|bed|sacred|naked|wicked|rugged|kindred|need|feed|speed|heed|proceed|exceed|succeed|shed)$/u;

/** What somebody does, or is seen to do. */
export interface Deed {
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
export class Deeds {
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
