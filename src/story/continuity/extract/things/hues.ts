import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { type Phrase, phrasesOf } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import {
  COLOUR,
  MANY_OF,
  MATERIAL,
  GATE,
  THEIRS,
  NO_THING,
  AND_YET,
  STAND_IN,
  STOP,
  SHADE,
  NATION,
  COPULA,
  DENIED,
  WEATHER,
  ONLY,
  TINTED,
  DEFINITE,
  SURFACE,
  FILLS,
  HOUSE,
  PLACED,
  END,
  OF_IT,
} from './hueWords.js';
import { genderOfNoun, isKin, isPet, isRole } from '../../lexicon/nouns.js';
import type { FactSheet } from '../fact.js';

/** A thing that is said to be of a colour or a stuff. */
interface Told {
  readonly phrase: Phrase;
  /** 2 when it is said of it, 1 when it may only tell it from others: "the red one" is not the blue one. */
  readonly weight: number;
  /** What it is a part of. */
  readonly of: readonly string[];
}

function isThing(noun: string): boolean {
  if (!/^[a-z]{3,}$/u.test(noun) || COLOUR.test(noun) || MATERIAL.test(noun)) return false;
  if (AND_YET.test(noun)) return true;
  return !NO_THING.test(noun) && !isKin(noun) && !isRole(noun) && !isPet(noun) && genderOfNoun(noun) === undefined;
}

/** One sentence with the colours and stuffs in it. */
class Hues {
  readonly #sentence: Sentence;
  readonly #words: readonly string[];
  readonly #phrases: readonly Phrase[];

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#words = sentence.words;
    this.#phrases = phrasesOf(sentence);
  }

  read(sheet: FactSheet): void {
    for (const [at, word] of this.#words.entries()) {
      const isHue = COLOUR.test(word);
      const isStuff = MATERIAL.test(word);
      if ((!isHue && !isStuff) || this.#isElse(at)) continue;
      const isPair = this.#isPair(at);
      const told = this.#attributed(at) ?? this.#predicated(at, isPair ? at + 2 : at);
      if (!told) continue;
      // What is silver is of silver, or of its colour.
      if (isHue) this.#add('hue', at, { ...told, value: isPair ? `${word} ${this.#word(at + 2)}` : word }, sheet);
      if (isStuff && !isPair) this.#add('stuff', at, { ...told, value: word }, sheet);
    }
  }

  #word(at: number): string {
    return this.#words[at] ?? '';
  }

  /** "Black and white", "not red", "red with rage": said of two, of none, or of a moment. */
  #isElse(at: number): boolean {
    const tones = COLOUR.test(this.#word(at)) ? COLOUR : MATERIAL;
    const isTone = (word: string): boolean => tones.test(word);
    const isJoint = (one: number, other: number): boolean => /^(?:and|or|,)$/u.test(this.#word(one)) && isTone(this.#word(other));
    if (isJoint(at - 1, at - 2) || (isJoint(at + 1, at + 2) && !this.#isPair(at))) return true;
    if (WEATHER.test(this.#word(at + 1)) && !/^(?:an?|two|three|its)$/u.test(this.#word(at + 2))) return true;
    return this.#words.slice(Math.max(0, at - 4), at).some((word) => DENIED.test(word));
  }

  /** "Black and white": two colours that are told as one. */
  #isPair(at: number): boolean {
    const [one, and, other, next] = [at, at + 1, at + 2, at + 3].map((each) => this.#word(each));
    return COLOUR.test(one ?? '') && and === 'and' && COLOUR.test(other ?? '') && !/^(?:and|or|,)$/u.test(next ?? '');
  }

  /** "The marble basin", "had a yellow front door". */
  #attributed(at: number): Told | undefined {
    if (this.#word(at + 1) === 'of' && this.#word(at - 1) === 'the') return this.#ofWhich(at);
    const phrase = this.#phrases.find(({ from, to }) => from < at && to > at) ?? this.#madeOf(at);
    if (phrase && SURFACE.test(phrase.head)) return this.#covered(phrase);
    if (!phrase || STAND_IN.test(phrase.head) || !isThing(phrase.head)) return undefined;
    const isOnly = phrase.count === 1 || occursIn(ONLY, this.#sentence.text);
    if (DEFINITE.test(phrase.det)) return { phrase, weight: isOnly ? 2 : 1, of: this.#wholesOf(phrase) };
    return /^(?:an?|one)$/u.test(phrase.det) ? this.#there(phrase) : undefined;
  }

  /** What is told of with an "a", and is there, or somebody's. */
  #there(phrase: Phrase): Told | undefined {
    if (/^(?:had|has|with)$/u.test(this.#word(phrase.from - 1))) return this.#had(phrase);
    // "There was an oak table in the hall", "a leather sofa filled the lounge"
    const isThere = /^there (?:was|is|stood|hung)$/iu.test(this.#words.slice(Math.max(0, phrase.from - 2), phrase.from).join(' '));
    const of = this.#wholesOf(phrase, FILLS.test(this.#word(phrase.to + 1)) ? 1 : 0);
    return of.length > 0 && (isThere || FILLS.test(this.#word(phrase.to + 1))) ? { phrase, weight: 1, of } : undefined;
  }

  /** "The house had a yellow door", "Elm Lodge has an iron gate". */
  #had(phrase: Phrase): Told | undefined {
    const before = this.#phrases[this.#phrases.indexOf(phrase) - 1];
    if (before?.to === phrase.from - 2)
      return /^(?:the|'s)$/u.test(before.det) && isThing(before.head) ? { phrase, weight: 2, of: [before.head] } : undefined;
    let first = phrase.from - 1;
    while (/^\p{Lu}/u.test(this.#word(first - 1))) first--;
    const of = this.#words.slice(first, phrase.from - 1);
    return HOUSE.test(of.at(-1) ?? '') ? { phrase, weight: 2, of } : undefined;
  }

  /** "A roof of grey slate": what is made of it. */
  #madeOf(at: number): Phrase | undefined {
    let of = at - 1;
    while (of > 0 && SHADE.test(this.#word(of)) && this.#word(of) !== 'of') of--;
    return this.#word(of) === 'of' ? this.#phrases.find(({ to, det }) => to === of - 1 && /^(?:an?|its|the)$/u.test(det)) : undefined;
  }

  /** "The black paint on the hen coop", "the book … its vellum cover". */
  #covered({ det, to }: Phrase): Told | undefined {
    const isOn = /^(?:of|on)$/u.test(this.#word(to + 1));
    const phrase = isOn ? this.#phrases.find(({ from }) => from === to + 2) : det === 'its' ? this.#meantBy(to) : undefined;
    if (!phrase || !isThing(phrase.head) || !DEFINITE.test(phrase.det)) return undefined;
    return { phrase: { ...phrase, det: 'the' }, weight: 1, of: this.#wholesOf(phrase) };
  }

  /** "The iron of the bridge". */
  #ofWhich(at: number): Told | undefined {
    const phrase = this.#phrases.find(({ from, det }) => from === at + 2 && DEFINITE.test(det));
    return phrase && isThing(phrase.head) ? { phrase, weight: 1, of: this.#wholesOf(phrase) } : undefined;
  }

  /** "The basin was copper", "the basin, a copper one", "it is marble, that basin". */
  #predicated(at: number, end: number): Told | undefined {
    let next = end + 1;
    while (MATERIAL.test(this.#word(next)) || /^(?:cloth|paint|enamel|lacquer|baize|oilcloth|chintz|tiles?)$/u.test(this.#word(next)))
      next++;
    if (!STOP.test(this.#word(next)) && this.#word(next) !== '' && !STAND_IN.test(this.#word(next))) return undefined;
    const lead = this.#leadOf(at);
    if (COPULA.test(this.#word(lead))) return this.#subjectAt(lead);
    // "The curtains, white muslin, stirred."
    const isStuff = /^,?$/u.test(this.#word(next)) && (next > end + 1 || MATERIAL.test(this.#word(at)));
    const isApposed = STAND_IN.test(this.#word(end + 1)) || this.#word(at - 1) === 'of' || isStuff;
    return isApposed && /^[,—]$/u.test(this.#word(lead)) ? this.#apposedTo(lead) : undefined;
  }

  /** What a colour after a comma is said of: "the lighter was on the shelf, a brass one". */
  #apposedTo(comma: number): Told | undefined {
    const place = this.#phrases.find(({ to }) => to === comma - 1);
    if (place && COPULA.test(this.#word(place.from - 2))) return this.#subjectAt(place.from - 2);
    const phrase = this.#endingAt(comma - 1);
    return phrase && { phrase, weight: 2, of: this.#wholesOf(phrase) };
  }

  /** What stands before a colour and the words that go with it. */
  #leadOf(at: number): number {
    let lead = at - 1;
    while (lead > 0 && [SHADE, MATERIAL, COLOUR, NATION].some((each) => each.test(this.#word(lead)))) lead--;
    // "It was Chinese, blue and white."
    return this.#word(lead) === ',' && /^(?:was|is|were|are)$/u.test(this.#word(lead - 2)) ? lead - 2 : lead;
  }

  /** What a copula is said of. */
  #subjectAt(copula: number): Told | undefined {
    let last = copula - 1;
    while (/^(?:had|has|have|always|ever|still|only|too|also)$/u.test(this.#word(last))) last--;
    // "The mug, the only one in the hut, was tin."
    const comma = this.#word(last) === ',' ? this.#words.lastIndexOf(',', last - 2) : -1;
    if (comma > 0 && last - comma < 9) last = comma - 1;
    const word = this.#word(last);
    const place = this.#placeBefore(last);
    if (place > 0) {
      const phrase = this.#endingAt(place - 1);
      return phrase && { phrase, weight: 2, of: [...this.#wholesOf(phrase), ...this.#words.slice(place + 1, last + 1)] };
    }
    const phrase = /^(?:it|they)$/iu.test(word)
      ? this.#meantBy(last)
      : this.#endingAt(/^(?:which|that)$/u.test(word) ? (this.#word(last - 1) === ',' ? last - 2 : last - 1) : last);
    return phrase && { phrase, weight: 2, of: this.#wholesOf(phrase) };
  }

  /** "The font at Sele", "the bridge of Nant Coch": where the preposition of a name stands that ends at a token; 0 for none. */
  #placeBefore(last: number): number {
    let at = last;
    while (at > 1 && /^[\p{Lu}\d]/u.test(this.#word(at))) at--;
    return at < last && /^(?:of|in|at|on)$/u.test(this.#word(at)) ? at : 0;
  }

  /** The one thing a sentence names before "it", or after: "it is marble, that basin". */
  #meantBy(at: number): Phrase | undefined {
    const fits = ({ det, head, count }: Phrase): boolean => (DEFINITE.test(det) || count === 1) && isThing(head);
    const before = this.#phrases.filter((each) => each.to < at && fits(each));
    if (before.length > 0) return before.length === 1 ? before[0] : undefined;
    return this.#phrases.find(
      (each) =>
        each.from > at &&
        ((/^(?:that|this|the)$/u.test(each.det) && this.#word(each.from - 1) === ',') || this.#isWhatItIs(each.from)) &&
        fits(each),
    );
  }

  /** "It was plainly Ada's diary." */
  #isWhatItIs(from: number): boolean {
    const copula = COPULA.test(this.#word(from - 1)) ? from - 1 : from - 2;
    return COPULA.test(this.#word(copula)) && /^it$/iu.test(this.#word(copula - 1));
  }

  /** The thing whose phrase, with what it is a part of, ends at a token: "the front door of the rectory". */
  #endingAt(to: number): Phrase | undefined {
    let at = this.#phrases.findIndex((phrase) => phrase.to === to);
    for (let size = this.#beforeAt(at); size > 0; size = this.#beforeAt(at)) at -= size;
    const phrase = this.#phrases[at];
    if (!phrase || !isThing(phrase.head)) return undefined;
    return DEFINITE.test(phrase.det) || phrase.count === 1 ? phrase : undefined;
  }

  /** How many phrases back the one stands that the phrase at an index is the place of; 0 for none. What owns a phrase is one before it. */
  #beforeAt(at: number): number {
    const isOwned = (this.#phrases[at - 1]?.to ?? -1) >= (this.#phrases[at]?.from ?? 0);
    const size = isOwned ? 2 : 1;
    const before = this.#phrases[at - size];
    return before && this.#isPlaceOf(before, at) ? size : 0;
  }

  #isPlaceOf({ to }: Phrase, at: number): boolean {
    return PLACED.test(this.#words.slice(to + 1, this.#phrases[at]?.from).join(' '));
  }

  /** What tells a thing from others of its kind: the house whose door it is. */
  #wholesOf(phrase: Phrase, beyond = 0): string[] {
    const next = this.#nextTo(phrase);
    const end = phrase.to + 1;
    let last = end + 1;
    while (/^[\p{Lu}\d]/u.test(this.#word(last))) last++;
    if (/^(?:of|in|at|on)$/u.test(this.#word(end)) && last > end + 1 && this.#word(last) !== "'s") return this.#words.slice(end + 1, last);
    const isOf = next !== undefined && OF_IT.test(this.#words.slice(phrase.to + 1 + beyond, next.from).join(' '));
    const owner = phrase.owner.startsWith('the ') ? [phrase.owner.slice(4)] : [];
    return (isOf || beyond > 0) && next && DEFINITE.test(next.det) ? [...owner, next.head] : owner;
  }

  /** The next phrase that says what a thing is a part of: of "the boatman's hut" the hut, of "the end of the lane" the lane. */
  #nextTo(phrase: Phrase): Phrase | undefined {
    const index = this.#phrases.indexOf(phrase);
    const isEnd = (at: number): boolean => END.test(this.#phrases[at]?.head ?? '');
    const first = isEnd(index + 1) ? index + 2 : index + 1;
    const [one, other] = [this.#phrases[first], this.#phrases[first + 1]];
    const isOwner = one !== undefined && one.from === other?.from && !isEnd(first + 1);
    return isOwner ? other : one;
  }

  /** Whose it is that is told of; undefined for what others may have as well. */
  #keeperOf({ det, owner, head }: Phrase): Holder | undefined {
    const isOwned = /^(?:his|her|my)$/u.test(det) || (det === "'s" && !owner.startsWith('the '));
    if (isOwned) return THEIRS.has(head) ? undefined : holderOf(det === "'s" ? owner : det);
    return MANY_OF.test(head) && !occursIn(ONLY, this.#sentence.text) ? undefined : { kind: 'role', text: head };
  }

  #add(kind: 'hue' | 'stuff', at: number, { phrase, weight, of, value }: Told & { readonly value: string }, sheet: FactSheet): void {
    const holder = this.#keeperOf(phrase);
    if (!holder) return;
    const { at: offsets } = this.#sentence;
    const first = Math.min(phrase.from, at);
    const last = Math.max(phrase.to, at);
    const hit = { start: offsets[first] ?? 0, end: (offsets[last] ?? 0) + this.#word(last).length, ownStart: offsets[phrase.from] ?? 0 };
    const telling = phrase.mods
      .flatMap((word) => word.split('-'))
      .filter((word) => /^[a-z]{3,}$/u.test(word) && !COLOUR.test(word) && !MATERIAL.test(word) && !SHADE.test(word));
    sheet.addOf(this.#sentence, holder, hit, {
      rule: 'continuity/object',
      key: `${kind}:${phrase.head}`,
      value,
      low: weight,
      traits: [...telling, ...of],
      mode: 'held',
    });
  }
}

/** What colour the things of a story are, and of what they are made, that are nobody's in particular: "the basin was copper". */
export function readHues(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || occursIn(TINTED, sentence.text)) return;
  new Hues(sentence).read(sheet);
}
