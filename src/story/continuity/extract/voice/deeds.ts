import { isBareForm, isNounLike, isSeen, pastOfAny, presentOfAny, type Tense } from '../../lexicon/tenses.js';
import { isComment } from '../../lexicon/verbs.js';
import { mayBeThing } from './stir.js';

const SINGULAR = new Set('he she it nothing nobody somebody someone everyone everybody everything something'.split(' '));
const SUBJECTS = new Set([...SINGULAR, ...'they we I He She there'.split(' ')]);
/** Subjects that are no persons: what they do is seen. */
const THINGS = new Set(['it', 'nothing', 'everything', 'something']);
const NAME = /^\p{Lu}['\p{L}-]*\p{L}$/u;
const PRESENT_BE = new Set(['is', 'are', 'am', 'has', 'does', "isn't", "doesn't", "don't", "aren't", "hasn't", 'will', "'re", "'ll", "'m"]);
const PAST_BE = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "didn't", "hadn't", 'could', 'would', "couldn't", "wouldn't"]);
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
  /** The capital words before it; undefined for a pronoun. */
  readonly doer: string | undefined;
  /** Whether they can only be a name. */
  readonly isNamed: boolean;
  /** What a thing is seen to do. */
  readonly isStir?: boolean;
  /** Whether what it is done to, or where, follows. */
  readonly isFirm?: boolean;
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
  /^(?:the|a|an|his|her|my|its|their|it|him|them|at|to|into|in|on|back|out|up|down|off|from|over|past|through|inside|around|across|away|for|toward|towards|with|under|again|two|three|round|about|of|along|nothing|nobody|no|only|every|each|some|something|everything|himself|herself|myself|themselves|another|both|harder|faster|slower|closer|nearer|higher|lower|deeper|further|farther|forward|forwards|backwards|backward|home|upstairs|downstairs|outside|indoors|aside|still|,)$/u;

/** What one says in saying it: "I request an opportunity". */
const SPEAKS = new Set(
  'request apologise apologize confess thank beg invite promise assure declare pray swear wonder bet miss leave forgive dedicate appoint name call pronounce submit enclose send do'.split(
    ' ',
  ),
);

/** What is always so of somebody, or no verb at all. */
const NO_DOING =
  /^(?:being|going|living|having|lying|dying|wanting|(?:no|some|any|every)thing|morning|evening|willing|interesting|missing|charming|amusing|king|boring|surprising|astonishing|tempting|disappoint|frightening|terrifying|alarming|becoming|getting|daring|lacking|fitting|trying|amazing|coming|growing|working|owing|outstanding|standing)$/u;

/** What a helping verb after it says nothing of a thing: "what is coming". */
const NO_SUBJECT =
  /^(?:there|this|that|these|those|which|who|what|it|all|one|others?|people|men|women|and|but|here|where|nothing|everything|something)$/u;
const SENSES = /^(?:see|hear|smell|feel|taste)$/u;
const PROGRESSIVE = /^(?:is|are|am|was|were|'s|'re|'m)$/u;

function isFinitePast(word: string): boolean {
  if (PAST_BE.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_PAST.test(word))) return true;
  return pastOfAny(word) !== undefined && presentOfAny(word) === undefined && !isBareForm(word);
}

/** What may stand before a clause of its own. */
const LEADS =
  /^(?:[a-z]+ly|and|but|then|when|while|for|yet|nor|because|though|although|before|after|until|till|since|once|where|there|here|now|still|soon|again|instead|outside|inside|overhead|behind|today|tonight|moment|time|what|how|why|whether|that|which|who|somehow|perhaps|maybe|and|otherwise|later|suddenly|this|neither|unless|whatever|wherever|whenever|more|less|better|sooner)$/u;

/** Whether somebody is seen to do it. */
function isAct(subject: string, { base, tense }: Verb, next = ''): boolean {
  if (base === undefined || !(PERSONS.has(subject) || NAME.test(subject))) return false;
  if ((HOLDS.test(base) && IS_DONE.test(next)) || (PLACES.test(base) && IS_TAKEN.test(next)) || (MOVES.test(base) && IS_THERE.test(next)))
    return true;
  return !STATES.has(base) && (subject !== 'I' || tense === 'past' || !isComment(base));
}

/** "holds on to the rail", "keeps walking", "lay down": states that are done. */
const HOLDS = /^(?:hold|keep|hang|lie|lay|sleep|wear|lose)$/u;
const IS_DONE = /^(?:on|onto|up|down|out|back|off|[a-z]{2,}ing)$/u;

/** "lay the book aside", "go back in": what is done once, by whoever tells it as well. */
const PLACES = /^(?:lay|hang|hold)$/u;
const IS_TAKEN = /^(?:the|my|his|her|it|them|both|two|another)$/u;
const MOVES = /^(?:go|come|start)$/u;
const IS_THERE = /^(?:back|in|out|up|down|over|into|across|round|upstairs|downstairs|indoors|outside|through|past|after)$/u;

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
    if (this.#isHelperWithin(at)) return;
    const helper = this.#helperAt(at);
    if (helper) {
      if (helper === 'past') this.past++;
      else this.present++;
      this.#doing(at, helper);
    } else if ((SUBJECTS.has(word) && !this.#isWithin(at)) || this.#isName(at)) this.#after(at, word, false);
    else if (this.#subject !== '' && /^(?:,|and|then|but)$/u.test(word)) this.#after(at, this.#subject, true);
    else this.#tagged(at);
  }

  #helperAt(at: number): Tense | undefined {
    const word = this.#words[at] ?? '';
    const before = this.#words[at - 1] ?? '';
    if (PRESENT_BE.has(word) || this.#isPresentHelper(at) || (word === "'s" && SUBJECTS.has(before))) return 'present';
    return PAST_BE.has(word) && !(word === 'had' && /^(?:has|have|'ve)$/u.test(before)) ? 'past' : undefined;
  }

  /** "colder than she had expected" */
  #isHelperWithin(at: number): boolean {
    return at > 2 && SUBJECTS.has(this.#words[at - 1] ?? '') && this.#isWithin(at - 1);
  }

  /** "I do not turn", "he can smell the river" */
  #isPresentHelper(at: number): boolean {
    const word = this.#words[at] ?? '';
    if (word === 'do') return this.#words[at + 1] === 'not' && /^(?:I|they|we)$/u.test(this.#words[at - 1] ?? '');
    return /^(?:can|cannot|can't)$/u.test(word) && SENSES.test(this.#words[at + (this.#words[at + 1] === 'not' ? 2 : 1)] ?? '');
  }

  /** "He is whistling." "The lights are flickering." "She does not turn." */
  #doing(at: number, tense: Tense): void {
    const subject = this.#words[at - 1] ?? '';
    const isPerson = PERSONS.has(subject) || this.#isName(at - 1);
    const helper = this.#words[at] ?? '';
    if (isPerson) this.#subject = subject;
    const isDone = isPerson && this.#isUndone(at, subject, tense);
    if (!isDone && !(PROGRESSIVE.test(helper) && this.#isUnderWay(at))) return;
    const isStir = !isPerson && /^[a-z]{2,}$/u.test(subject) && !NO_SUBJECT.test(subject);
    if (!isPerson && !isStir) return;
    this.deeds.push({
      tense,
      isAct: isPerson,
      isFirm: isDone,
      isStir,
      isOwn: subject === 'I',
      doer: !isPerson || SUBJECTS.has(subject) ? undefined : this.#wholeName(at - 1),
      isNamed: true,
    });
  }

  #isUnderWay(at: number): boolean {
    const word = this.#words[this.#verbAfter(at, false)] ?? '';
    return /^[a-z]{2,}ing$/u.test(word) && !NO_DOING.test(word);
  }

  /** "did not move", "doesn't look round" */
  #isUndone(at: number, subject: string, tense: Tense): boolean {
    const helper = this.#words[at] ?? '';
    const isNot = /^(?:did|does|do|can|could)$/u.test(helper) && this.#words[at + 1] === 'not';
    if (!isNot && !/^(?:(?:did|does|do|ca|could)n't|cannot|could|can)$/u.test(helper)) return false;
    if (helper.startsWith('c')) return subject !== 'I' && SENSES.test(this.#words[isNot ? at + 2 : at + 1] ?? '');
    const base = this.#words[this.#verbAfter(isNot ? at + 1 : at, false)] ?? '';
    // "I did not look" looks back, whatever the scene is told in.
    return isBareForm(base) && isAct(subject, { tense, base }) && (subject !== 'I' || tense === 'present');
  }

  /** "a card he found", "I think he left": the tense is not the sentence's. "At the door he stops" is none of these. */
  #isWithin(at: number): boolean {
    const before = this.#words[at - 1] ?? '';
    if (before === 'like' || before === 'than') return true;
    if (at < 2 || !/^[a-z]{3,}$/u.test(before) || LEADS.test(before)) return false;
    return this.past + this.present > 0 || /^(?:the|a|an|his|her|my|some|any|no)$/u.test(this.#words[0] ?? '');
  }

  #isName(at: number): boolean {
    return NAME.test(this.#words[at] ?? '') && this.#words[at + 1] !== "'s";
  }

  /** "Marta Vanse", where the verb follows "Vanse". */
  #wholeName(at: number): string {
    let from = at;
    while (this.#isName(from - 1)) from--;
    return this.#words.slice(from, at + 1).join(' ');
  }

  #after(at: number, subject: string, isChained: boolean): void {
    const next = this.#verbAfter(at, isChained);
    const found = this.#verbAt(next, subject, isChained);
    if (!found) return;
    this.#subject = subject;
    const isNamed = at > 0 || !mayBeThing(subject, found.base);
    const doer = isChained || SUBJECTS.has(subject) ? undefined : this.#wholeName(at);
    const isStir = THINGS.has(subject) && found.base !== undefined && isSeen(found.base);
    const isFirm = AFTER_VERB.test(this.#words[next + 1] ?? '') && !SPEAKS.has(found.base ?? '');
    this.deeds.push({
      tense: found.tense,
      isAct: isAct(subject, found, this.#words[next + 1]) || this.#isWitnessed(found, next),
      isStir,
      isFirm,
      isOwn: subject === 'I',
      doer,
      isNamed,
    });
    if (found.tense === 'past') this.past++;
    else if (found.tense === 'present') this.present++;
  }

  #verbAt(at: number, subject: string, isChained: boolean): Verb | undefined {
    const verb = this.#words[at] ?? '';
    const found = /^(?:do|does|did)$/u.test(verb) ? undefined : verbTense(verb, subject, isChained);
    if (!found || (isChained && !this.#isChainVerb(verb, at, found.tense))) return undefined;
    // "Red lights began": what does something after it is no verb itself.
    return found.tense === 'present' && isFinitePast(this.#words[at + 1] ?? '') ? undefined : found;
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
    if (isNounLike(verb) && !/^(?:the|an?|his|her|my|its|their|it|him|them|me)$/u.test(this.#words[at + 1] ?? '')) return false;
    if (tense !== 'present')
      return last?.tense !== 'present' && (pastOfAny(verb) !== undefined || AFTER_VERB.test(this.#words[at + 1] ?? ''));
    return last?.tense !== 'past' && (AFTER_VERB.test(this.#words[at + 1] ?? '') || at === this.#words.length - 1 || verb.endsWith('es'));
  }

  /** "I hear the geese go over": what one sees and hears another do is there before one. */
  #isWitnessed({ base = '', tense }: Verb, at: number): boolean {
    if (
      tense === undefined ||
      !/^(?:see|hear|feel|watch|smell)$/u.test(base) ||
      !/^(?:the|my|his|her|its|an?)$/u.test(this.#words[at + 1] ?? '')
    )
      return false;
    return this.#words
      .slice(at + 3, at + 5)
      .some((word) => isBareForm(word) && AFTER_VERB.test(this.#words[this.#words.indexOf(word, at + 3) + 1] ?? ','));
  }

  /** "…," says Tom. */
  #tagged(at: number): void {
    if (this.#words[at - 1] !== '“”') return;
    const word = this.#words[at] ?? '';
    if (presentOfAny(word) !== undefined) this.present++;
    else if (pastOfAny(word) !== undefined) this.past++;
  }
}
