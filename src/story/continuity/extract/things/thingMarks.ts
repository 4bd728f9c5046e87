import { THING } from '../../lexicon/nouns.js';
import { matchesOf } from '../../grammar/matches.js';
import { NAME } from '../../grammar/pattern.js';
import { tokenAt } from '../../grammar/sentences.js';
import { isOfTheWorld } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { traitsOf } from './thingPhrase.js';

/** What a sentence does with a thing. Offsets are UTF-16 units of its paragraph. */
export interface ThingMark {
  /** `used`: whole and at hand; `new`: one more, or several; `at`: put or lying somewhere; `moved`: taken up by a pronoun; `colour` */
  readonly kind: 'used' | 'new' | 'at' | 'moved' | 'colour';
  readonly thing: string;
  /** What tells it from others of its kind: "straw" of a straw hat. */
  readonly traits: readonly string[];
  /** Where it is, its colour. */
  readonly value: string;
  /** Whose it is said to be, in lower case: "the" for nobody's. */
  readonly own: string;
  readonly isTaken: boolean;
  /** Whether it stands there until somebody moves it: in its scene, or always, or is only seen there; '' for what is put somewhere. */
  readonly stands: '' | 'here' | 'always' | 'seen';
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export const DET = String.raw`(?<own>\b[Tt]he|\b[Hh]is|\b[Hh]er|\b[Mm]y|\b[Tt]heir|${NAME} 's)`;
const MOD = String.raw`(?:(?!(?:other|own|new|second|third|next|another|of|and|in|on|first|old man|last)\b)[a-z][a-z-]* ){0,2}?`;
export const OBJECT = `${DET} (?<mod>${MOD})(?<thing>${THING})\\b(?! 's|-| (?:of the|case|box|shop|maker|frame|post|paper|drawer|room|door|lid|top|keeper|head|light|rope|stand|hook))`;
/** Collects the marks of one sentence. */
export class ThingMarker {
  readonly marks: ThingMark[] = [];
  readonly sentence: Sentence;
  readonly #at: number;

  constructor(sentence: Sentence, at: number) {
    this.sentence = sentence;
    this.#at = at;
  }

  /** Marks every match of a pattern with a group `thing`. */
  all(kind: ThingMark['kind'], each: RegExp, value = '', isTaken = false): void {
    for (const match of matchesOf(each, this.sentence.text)) {
      const { thing = '', val = value, own = 'the', mod = '' } = match.groups ?? {};
      if (!this.#isTold(kind, thing, match.index)) continue;
      const traits = traitsOf(`${mod}${thing}`);
      this.add({ kind, thing, traits, value: val, own: own.toLowerCase(), isTaken }, match.index, match.index + match[0].length);
    }
  }

  /** Adds one mark, from one offset of the sentence's `text` to another. */
  add(mark: Partial<ThingMark> & Pick<ThingMark, 'kind' | 'thing'>, from: number, to: number): void {
    const { sentence } = this;
    const start = sentence.start[tokenAt(sentence, from)] ?? 0;
    const end = sentence.end[tokenAt(sentence, Math.max(from, to - 1))] ?? 0;
    this.marks.push({ traits: [], value: '', own: 'the', isTaken: false, stands: '', ...mark, sentence: this.#at, start, end });
  }

  #isTold(kind: ThingMark['kind'], thing: string, start: number): boolean {
    // One more of a kind is one more, even in a wish.
    if (kind === 'new') return true;
    if ((kind === 'used' || kind === 'at') && this.marks.some((mark) => mark.kind === 'at' && mark.thing.endsWith(thing))) return false;
    if ((kind === 'used' || kind === 'at') && /\bhad (?:\w+ )?$/u.test(this.sentence.text.slice(0, start))) return false;
    return isOfTheWorld(this.sentence, start, start, 'ever');
  }

  /** Marks that something told of by a pronoun is moved. */
  moved(): void {
    this.marks.push({
      kind: 'moved',
      thing: '',
      traits: [],
      value: '',
      own: '',
      isTaken: false,
      stands: '',
      sentence: this.#at,
      start: 0,
      end: 0,
    });
  }
}
