import { isBareForm, isNounLike, isSeen, pastOfAny, presentOfAny, type Tense } from '../../lexicon/tenses.js';

/** What things do in a sentence. */
export interface Stirs {
  readonly past: number;
  readonly present: number;
  /** Of these, what is seen or heard to happen, and not what always is so: "the tap drips", not "the road runs north". */
  readonly acts: number;
  /** Of these, what goes on in the sentence: "the ice groans under him", but "a few snickers" may be no verb at all. */
  readonly firm: number;
}

const DETERMINERS = new Set(
  'a an the his her my its their our another one some no two three four five six both each neither several many these those none somebody someone nobody half most'.split(
    ' ',
  ),
);
/** What may stand before a clause. */
const OPENERS = new Set(', ; : — “” and but so then while as until somewhere overhead outside below above nearby'.split(' '));
/** Where a sentence begins with one of these, what it is of comes first, and then the clause. */
const FRONTED = new Set(
  'in on at by from under over behind beside before above below beneath through across along around down up out off outside inside near beyond between against far into'.split(
    ' ',
  ),
);
/** Words that end a subject, or show that it is none. */
const ENDS = new Set(', ; : — ( ) who which that and or but is was were are has had he it she they I we you'.split(' '));
const SMALL = new Set('a an the his her my its their our of in on at to from with by for into over under as and or'.split(' '));
const FOLLOWS =
  /^(?:,|;|:|—|and|but|the|a|an|his|her|my|its|their|it|him|them|me|at|to|into|in|on|back|out|up|down|off|away|from|over|past|through|across|along|against|among|around|round|under|with|for|like|of|again|then|twice|once|open|shut|itself|themselves|somewhere|there|here|until|[a-z]+ly|about|between|behind|before|after|toward|towards|by|as|inside|outside|overhead|onto|above|below|beneath|beside|beyond|all|loose|free|still|apart|together|somebody|nobody|one|two|three|every|each|no|some|where|when|while|because|without|near|brown|red|white|black|dark|grey)$/u;
/** What needs no article: "and tea slops over the rim". */
const MASS =
  /^(?:tea|coffee|water|blood|smoke|rain|snow|light|dust|steam|sand|mud|sweat|ash|oil|wine|ink|foam|frost|ice|gravel|glass|silence|darkness|music|laughter|thunder|lightning|wind|fire|sunlight|moonlight|cold|heat|panic|voices|sparks|feathers|papers|leaves|footsteps|tears|bells|sirens)$/u;
/** "…, their glow casting shadows" */
const PARTICIPLE = /^(?!.*thing$)[a-z]{3,}ing$/u;
const OWNERS = /^(?:his|her|my|its|their|our)$/u;
const SEVERAL = /^(?:two|three|four|five|six|both|several|many|these|those)$/u;
/** Bare forms that say how something is: "eyes alight", "hands steady". */
const ADJECTIVE = /^(?:alight|like|steady|still|close|dry|cool|calm|clear|slow|smooth|loose|narrow|dim|numb|free|wet|tense|square|round)$/u;
/** After a word that may as well be a noun: "the stairs sound the alarm", but not "the sounds of the house". */
const TAKES = /^(?:the|a|an|his|her|my|its|their|it|him|them|me|itself|themselves|up|down|out|off|away|back|over)$/u;
/** What is said "of" something: "smells of soap", but "the scents of spice" are no deed. */
const TAKES_OF = /^(?:smell|reek|stink|speak|talk|think|dream|die|tell|complain|taste|boast|come|get|consist|dispose)(?:s|es)?$/u;

function isNounOf(word: string, next: string): boolean {
  return next === 'of' && !TAKES_OF.test(word);
}

/** Said in the present, they tell how a place lies. */
const STATIC = new Set(
  'run lie stand follow pass lead cross rise bend wind hang fall drop climb go come find give take hold keep leave reach draw get meet open end serve grow carry flow blow sell cost say mean make tell know think show call need want'.split(
    ' ',
  ),
);

/** Whose doings are a past life as often as the scene. */
const KIN =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter)|parents|brother|sister|husband|wife|uncle|aunt|family|people|cousin|friend)s?$/u;
const PLURAL = /^(?:men|women|children|feet|teeth|geese|mice|cattle|police|\p{L}{2,}(?<!s|u|i|')s)$/u;
/** Plurals before which a bare form is none: "two days walk". */
const MEASURES = /^(?:days|hours|weeks|years|times|miles|minutes|always|perhaps|besides|yards|months|thus|this|as|is|was|has|does)$/u;
/** "The road falls to the sea", but the parcel falls open. */
const PARTICLE = /^(?:open|off|out|loose|apart|shut|away|again|back|free|over)$/u;
const LIVE =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|dogs?|cats?|horses?|hens?|gulls?|birds?|crows?|goats?|mule|donkey|mouse|rats?|bab(?:y|ies)|soldiers?|clerk|nurses?|priest|monk|guard|captain|sergeant|constable|doctor|old|young|other|taller|them|us|[a-z]{2,}(?:woman|man|keeper|driver|master|maid)|waiter|waitress|conductor|porter|farmer|teacher|stranger|visitor|lawyer|officer|barber|butcher|baker|hunter|sailor|tailor)$/u;
/** What is said of all such things or of none that is seen. */
const ABSTRACT =
  /^(?:Time|Death|Love|Grief|Life|Truth|Memory|Memories|History|War|Fear|Hope|Nature|Fate|Fortune|Money|Art|Beauty|Youth|Age|Sleep|Men|Women|People|Children|Things|Words|Dreams|Stories|Books|Years|Days|Dogs|Cats|Birds)$/u;

/** Collects the verbs of subjects that are neither names nor pronouns. */
class Stirring {
  past = 0;
  present = 0;
  acts = 0;
  firm = 0;
  readonly #words: readonly string[];
  #last = -1;
  /** Whether a person or an animal does it, who does not lie there for ever. */
  #isLive = false;

  constructor(words: readonly string[]) {
    this.#words = words;
    for (let at = 0; at < words.length - 1; at++) if (at === 0 || OPENERS.has(words[at - 1] ?? '')) this.#clause(at);
    if (FRONTED.has(words[0] ?? '')) this.#fronted();
  }

  #clause(from: number): void {
    const first = this.#words[from] ?? '';
    // "…, each of them turned to the glass" tells how they were.
    if (from > 0 && /^(?:each|none|both)$/u.test(first)) return;
    if (DETERMINERS.has(first) || this.#words[from + 1] === "'s") {
      const verb = this.#verbAfter(from);
      // "…, his eyes filled with tears" tells how he was.
      const isHow = this.#words[from - 1] === ',' && OWNERS.test(first);
      if (verb > 0 && !(isHow && this.#tenseAt(verb) === 'past')) this.#count(verb);
    } else if (from === 0 && this.#isBareSubject(first)) this.#count(1);
    else if (from > 0 && MASS.test(first)) this.#count(from + 1);
  }

  /** "Behind her the floor creaks." "From below come voices." */
  #fronted(): void {
    for (let at = 1; at < 7 && at < this.#words.length - 1; at++) {
      const word = this.#words[at] ?? '';
      if (ENDS.has(word)) return;
      const isOwner = this.#words[at + 1] === "'s";
      if ((!DETERMINERS.has(word) && !isOwner) || SMALL.has(this.#words[at - 1] ?? '')) continue;
      const verb = this.#verbAfter(at);
      if (verb > 0) this.#count(verb);
      return;
    }
  }

  /** "Rain drums on the tin." "Plates slide off the shelf." A capital that may be a name is left to those who know the cast. */
  #isBareSubject(first: string): boolean {
    if (SMALL.has(first) || ENDS.has(first) || PRONOUN.test(first) || ABSTRACT.test(first)) return false;
    if (/^[a-z]+$/u.test(first)) return this.#tenseAt(1) !== undefined;
    return /^\p{Lu}\p{Ll}+$/u.test(first) && this.#isPluralVerb(1);
  }

  #verbAfter(from: number): number {
    for (let at = from + 1; at < from + 9 && at < this.#words.length; at++) {
      if (this.#ends(from, at)) return 0;
      if (!this.#isNoun(from, at) && this.#tenseAt(at)) return at;
    }
    return 0;
  }

  /** Whether a subject has ended without a verb. */
  #ends(from: number, at: number): boolean {
    const word = this.#words[at] ?? '';
    if ((ENDS.has(word) && this.#words[at - 1] !== 'of') || KIN.test(word)) return true;
    return from > 0 && (PARTICIPLE.test(word) || FRONTED.has(word) || word === 'with');
  }

  /** What cannot be a verb where it stands. */
  #isNoun(from: number, at: number): boolean {
    const [first = '', before = '', word = ''] = [this.#words[from], this.#words[at - 1], this.#words[at]];
    if (before === "'s" && pastOfAny(word) !== undefined) return true; // "Tom's turned"
    if (at === from + 1 && !/^(?:both|neither|none|somebody|someone|nobody)$/u.test(first)) return true;
    // "Three exits" are no deed, "three lamps flicker" are.
    if (SEVERAL.test(first) && presentOfAny(word) !== undefined && this.#words[from + 1] !== 'of') return true;
    return SMALL.has(before) || word === "'s";
  }

  #tenseAt(at: number): Tense | undefined {
    const word = this.#words[at] ?? '';
    const past = pastOfAny(word);
    if (past !== undefined) return this.#isClearPast(at, past) ? 'past' : undefined;
    if (this.#isPresent(at) || this.#isPluralVerb(at)) return 'present';
    return undefined;
  }

  #isClearPast(at: number, base: string): boolean {
    const word = this.#words[at] ?? '';
    // "The words hit me" may be either.
    const isEither = base === word && PLURAL.test(this.#words[at - 1] ?? '');
    return presentOfAny(word) === undefined && !isBareForm(word) && !isEither;
  }

  #isPresent(at: number): boolean {
    const [before = '', word = '', next = ','] = [this.#words[at - 1], this.#words[at], this.#words[at + 1]];
    if (presentOfAny(word) === undefined || (before.endsWith('ed') && before.length > 4)) return false; // "mingled scents"
    return (isNounLike(word) ? TAKES : FOLLOWS).test(next) && !isNounOf(word, next);
  }

  /** A bare form after the plural that it is said of: "the hens complain". */
  #isPluralVerb(at: number): boolean {
    const subject = this.#words[at - 1] ?? '';
    const word = this.#words[at] ?? '';
    if (!PLURAL.test(subject) || MEASURES.test(subject) || ADJECTIVE.test(word) || !isBareForm(word)) return false;
    const next = this.#words[at + 1] ?? ',';
    return (isNounLike(word) ? TAKES : FOLLOWS).test(next) && !isNounOf(word, next);
  }

  /** Counts a verb and those that are joined to it: "rattles and stops". */
  #count(at: number): void {
    const tense = this.#tenseAt(at);
    if (!tense || at <= this.#last) return;
    this.#isLive = LIVE.test(this.#words[at - 1] ?? '');
    this.#add(at, tense);
    this.#chain(at + 1, tense);
  }

  #add(at: number, tense: Tense): void {
    this.#last = at;
    const word = this.#words[at] ?? '';
    if (tense === 'past') this.past++;
    else this.present++;
    const isMoved = PARTICLE.test(this.#words[at + 1] ?? '');
    if (tense === 'present' && !this.#isLive && !isMoved && STATIC.has(presentOfAny(word) ?? word)) return;
    this.acts++;
    if (/^[a-z]/u.test(this.#words[at + 1] ?? '')) this.firm++;
  }

  #chain(from: number, tense: Tense): void {
    for (let at = from; at < from + 9 && at < this.#words.length; at++) {
      if (!/^(?:,|and|then)$/u.test(this.#words[at - 1] ?? '')) continue;
      if (this.#isChained(at, tense)) this.#add(at, tense);
    }
  }

  #isChained(at: number, tense: Tense): boolean {
    const word = this.#words[at] ?? '';
    if (this.#tenseAt(at) === tense) return true;
    return tense === 'present' && isBareForm(word) && isSeen(word) && FOLLOWS.test(this.#words[at + 1] ?? ',');
  }
}

const PRONOUN = /^(?:nothing|nobody|somebody|someone|everyone|everybody|everything|something|there|this|what|how|why|where|when|not)$/u;

/** Reads what things do in a sentence, and in which tense. */
export function stirsIn(words: readonly string[]): Stirs {
  const { past, present, acts, firm } = new Stirring(words);
  return { past, present, acts, firm };
}

/** Whether a capital word that opens a sentence and does this may be a thing and nobody's name: "Wax dribbles". */
export function mayBeThing(word: string, base: string | undefined): boolean {
  return base !== undefined && isSeen(base) && !ABSTRACT.test(word);
}
