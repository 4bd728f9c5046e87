import { occursIn } from '../../grammar/matches.js';
import type { Span } from '../../lexicon/time.js';
import { tokenAt } from '../../grammar/sentences.js';
import { isOfTheWorld } from '../../grammar/stance.js';
import type { About, Act } from './about.js';
import { common, type DeedTime, deedsOf } from './deeds.js';
import type { Sentence } from '../../grammar/types.js';

/** What a sentence says of the time a scene plays in. Offsets are UTF-16 units of its paragraph. */
export interface TimeMark {
  readonly kind: 'weekday' | 'hour' | 'light' | 'month' | 'year' | 'event' | 'deed' | 'moved' | 'passage';
  /** Which days of the week (from 0), hours of the day, months or years it may be; none for `passage`. */
  readonly spans: readonly Span[];
  /** The longest time that a `passage` lets pass: `moments`, `hours`, `turn` (of the day), `days`, `months`. */
  readonly lapse: string;
  /** Which event, of an `event`, is held on those days. */
  readonly of?: string;
  /** And what is said of it beside. */
  readonly about?: About;
  /** What was done, of a `deed`, whether the sentence is there to say when, and whether it was the one of its kind. */
  readonly act?: Act & { readonly isCleft: boolean; readonly isTheOne: boolean };
  /** What is told of when a `deed` was done. */
  readonly unit?: DeedTime['kind'];
  /** Whether it is but mentioned, and is held only against what is said plainly. */
  readonly isWeak: boolean;
  /** Whether it says so in so many words. */
  readonly isPlain: boolean;
  /** How many hours at most have gone by since what was told before, where it says so. */
  readonly since?: number;
  /** Whether it is somebody's word. */
  readonly isSaid?: boolean;
  /** Whether it says what the time is, and not that something then happened, which moves the time on. */
  readonly isState: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Where in a sentence's text a time is told, and how. */
export interface Telling {
  readonly from: number;
  readonly to: number;
  readonly isState: boolean;
  /** Whether the words between are no hindrance: a clock "said" it, "tomorrow would be" it. */
  readonly isShown?: boolean;
  readonly isPlain?: boolean;
  readonly isWeak?: boolean;
  readonly of?: string;
  readonly about?: About;
}

/** "It was winter in his heart." */
const FIGURATIVE =
  /^ (?:in|of) (?:his|her|my|their|our) (?:hearts?|souls?|heads?|minds?|blood|bones|eyes|voices?|life|lives|years)\b|^ (?:in the (?:way|sound|look of (?:him|her)|room|kitchen|house|office|air between)|between (?:the|them|us))\b/u;

const CLAUSE_END = / [,;:—] | (?:and|but|so|while|because) /u;
/** "For once" is not once upon a time. */
const ONCE = / (?:(?:for|at) once|once more) /gu;
/** Figures of speech, wherever they stand. */
const SO_TO_SPEAK =
  /\b(?:so to speak|as it were|in a manner of speaking|for all the world|wherever (?:he|she|it|they) (?:was|were|is|are))\b/u;
/** Another time, told of with a whole sentence. */
const THE_LAST_TIME =
  /\b(?:[Tt]he (?:last|first|other|next|only) time|that other (?:year|day|night)|[Ii]n (?:the next|another|some other|the other) (?:village|town|valley|country|city|room|part)|(?:years?|winters?|summers?) before)\b/u;
/** What one could see was there. */
const PERCEIVED = /\b(?:could|can|might|would) (?:just |only |at once )?(?:see|tell|hear|smell|feel)\b(?: that)?/gu;
const BY_THEN = /\bby then\b/gu;
/** "Ten minutes after he had gone, the sun rose": what the clause tells is over. */
const OVER =
  /\b(?:[Aa]fter|[Ss]ince|[Ww]hen|[Bb]ecause|where|for|who|whom|which|that|[Aa]s|[Tt]hough|[Aa]lthough|whose|[Ww]hile|[Bb]efore) [^,;:—]*?\b(?:had|'d)\b[^,;:—]* ,|^.*\b(?:had|'d) (?:hardly|scarcely|barely|only just|just|no sooner|not|been|gone|come|said)\b[^;]*? (?:when|before|than) |^.*,? (?:and|but) now |^.*\bhad (?:been|come|gone|said)\b[^;:—]*? [;:—] /gu;
const PLUPERFECT = /\b(?:had|'d) (?:been|come|gone|said)\b/u;
/** "They had been at it for hours, and it was now seven." */
const SAYS_ITSELF = /^(?:it|this|the (?:time|hour|day|month)) (?:was|is|'s)\b|^this [A-Z][a-z]+day (?:was|is)\b/iu;
const INWARD =
  /\b(?:in|inside|within) (?:his|her|my|their|our) (?:hearts?|souls?|heads?|minds?|dreams?|bones)\b|\bin \p{Lu}\p{L}+ 's (?:heart|soul|head|mind)\b|\b[Bb]etween (?:the two|them|him|her|the)\b/iu;
/** What makes what follows nobody's present, however plainly it is said. */
const UNREAL =
  /\b(?:if|unless|whether|suppos\w+|imagin\w+|pretend\w*|dream\w*|dreamt|wish\w*|remember\w*|recall\w*|believ\w+|(?:thought|thinks)(?! (?:of|about)\b)|claim\w*|insist\w*|lied|swore|once|used to|years ago|in those days)\b/u;

/** "Nobody could remember such a winter" is of this one, and "once a week" of every one. */
const BEYOND_MEMORY = /\b(?:nobody|no one|none|could|can)\b[^,;]{0,20} (?:remember|recall|imagine)\b|\bonce a (?:day|week|month|year)\b/giu;

/** "She saw that it was nine" says that it was. */
const SEEN =
  /\b(?:knew|knows|saw|sees|notic(?:ed|es)|noted|reali[sz](?:ed|es)|found|finds|reckon(?:ed|s)|judg(?:ed|es)|guess(?:ed|es)|remember(?:ed|s)?|recollect(?:ed|s)?|recall(?:ed|s)?|observ(?:ed|es)|remark(?:ed|s)|announc(?:ed|es)|cri(?:ed|es)|said|says|declar(?:ed|es)|reflect(?:ed|s)|point(?:ed|s) out|forgot(?:ten)?|nothing but|remind(?:ed|s) [A-Za-z]+|told (?:him|her|my|them|us|me|[A-Z][a-z]+|the [a-z]+)(?:self|selves)?)(?: (?:truly|aloud|again))?(?: with [a-z ]{2,20})?(?: that)? $/u;

const hidden = (words: string): string => '_'.repeat(words.length);

/** Collects the marks of one sentence. */
export class TimeMarker {
  readonly marks: TimeMark[] = [];
  /** The words of the marks. */
  readonly words: string[] = [];
  /** Where the last of them ends in the sentence's text. */
  end = 0;
  readonly #sentence: Sentence;
  readonly #at: number;
  /** Hours and months that are told, of the scene or of what went before it. */
  readonly #told: DeedTime[] = [];

  constructor(sentence: Sentence, at: number) {
    this.#sentence = sentence;
    this.#at = at;
  }

  add(kind: TimeMark['kind'], telling: Telling, spans: readonly Span[]): void {
    if ((kind === 'hour' && telling.isWeak !== true) || kind === 'month') this.#told.push({ kind, spans, at: telling.from });
    if (!this.#isNow(kind, telling)) return;
    const { from, to, isState, of, about, isWeak = false, isPlain = false } = telling;
    this.words.push(this.#sentence.text.slice(from, to));
    this.end = Math.max(this.end, to);
    const known = this.marks.findIndex((mark) => mark.kind === kind);
    const mark = this.marks[known];
    if (!mark) {
      this.marks.push({
        ...this.#place(from, to),
        kind,
        spans,
        lapse: '',
        isState,
        isWeak,
        isPlain,
        ...(of === undefined ? {} : { of }),
        ...(about && { about }),
      });
      return;
    }
    const both = common(mark.spans, spans);
    if (both.length > 0)
      this.marks[known] = {
        ...mark,
        spans: both,
        isState: mark.isState || isState,
        isWeak: mark.isWeak && isWeak,
        isPlain: mark.isPlain || isPlain,
      };
  }

  #place(from: number, to: number): { readonly sentence: number; readonly start: number; readonly end: number } {
    const { start, end } = this.#sentence;
    const [first, last] = [tokenAt(this.#sentence, from), tokenAt(this.#sentence, to - 1)];
    return { sentence: this.#at, start: start[first] ?? 0, end: end[last] ?? 0 };
  }

  /** Whether it is said of the scene's own time. */
  #isNow(kind: TimeMark['kind'], telling: Telling): boolean {
    const { from } = telling;
    const { text } = this.#sentence;
    const before = text.slice(0, from).replace(BEYOND_MEMORY, hidden);
    if (this.#isBefore(kind, before, telling) || INWARD.test(before)) return false;
    if (!SAYS_ITSELF.test(text.slice(from))) return this.#isToldNow(kind, telling, before);
    // "If only it were Friday; but it is Thursday": what stands before the last break is another thing.
    const cut = SEEN.test(before) ? before.length : (/^.*(?: [;—:] | , but )/u.exec(before)?.[0].length ?? 0);
    return this.#isToldNow(kind, telling, `${hidden(before.slice(0, cut))}${before.slice(cut)}`);
  }

  #isToldNow(kind: TimeMark['kind'], { from, to, isShown, about }: Telling, before: string): boolean {
    const { text } = this.#sentence;
    // What is said after the clause does not touch it.
    const rest = CLAUSE_END.exec(text.slice(to));
    const clause = {
      ...this.#sentence,
      text: `${before}${text.slice(from, to + (rest?.index ?? text.length))}`
        .replace(ONCE, hidden)
        .replace(PERCEIVED, hidden)
        .replace(BY_THEN, hidden),
    };
    if (isShown === true ? clause.isQuestion || UNREAL.test(before) : !isOfTheWorld(clause, from, to)) return false;
    if (kind === 'event' && about === undefined && !isOfTheWorld(clause, from, to, 'given')) return false;
    if ((kind !== 'weekday' && FIGURATIVE.test(text.slice(to))) || occursIn(SO_TO_SPEAK, text)) return false;
    return isShown === true || kind === 'weekday' || !/\bnot\b/u.test(text.slice(from, to));
  }

  /** Whether what leads up to it puts it at a time before the scene's. */
  #isBefore(kind: TimeMark['kind'], before: string, { from, isShown }: Telling): boolean {
    if (kind === 'event' || isShown === true) return false;
    if (THE_LAST_TIME.test(before)) return true;
    return PLUPERFECT.test(before) && PLUPERFECT.test(before.replace(OVER, hidden)) && !SAYS_ITSELF.test(this.#sentence.text.slice(from));
  }

  get hasTimes(): boolean {
    return this.#told.length > 0;
  }

  /** What was done at the times that are told. */
  deeds(): void {
    const { text, isQuestion } = this.#sentence;
    const end = Math.max(1, text.length - 1);
    if (isQuestion || this.marks.some(({ kind }) => kind === 'moved')) return;
    for (const deed of deedsOf(text, this.#told))
      this.marks.unshift({ ...this.#bare('deed', ''), ...this.#place(0, end), ...deed, isState: true });
  }

  passage(lapse: string, isAfter: boolean): void {
    const mark = this.#bare('passage', lapse);
    if (isAfter) this.marks.push(mark);
    else this.marks.unshift(mark);
  }

  /** What was to be held on a day was put off, or may have been. */
  moved(): void {
    this.marks.push(this.#bare('moved', ''));
  }

  #bare(kind: TimeMark['kind'], lapse: string): TimeMark {
    return { kind, spans: [], lapse, isState: false, isWeak: false, isPlain: false, sentence: this.#at, start: 0, end: 0 };
  }
}
