import { CLOTH_COLOURS, MATERIALS } from '../../lexicon/colours.js';
import { CARS, GARMENTS, isVehicle, KEPT, kindOf, makeOf } from '../../lexicon/keepsakes.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { withWords } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import type { FactSheet } from '../fact.js';
import { isNobodys, type OwnedThing, ThingFinder } from './ownedThings.js';
import { type Meant, soleOf } from '../subject.js';
import { COLOUR, MATERIAL, STONE, TonedThings } from './tonedThings.js';

type Kind = 'paint' | 'made' | 'gem' | 'marque';

const FINDER = new ThingFinder(`${KEPT}|${CARS}`);
/** In another light a thing has another colour. */
const LIT =
  /\b(?:in|under) (?:the|that|this) (?:[a-z]+ )?(?:light|glow|dusk|dawn|firelight|lamplight|moonlight|twilight|sunset)\b|\bby (?:lamp|candle|moon|fire)light\b/u;
const EXCHANGE = /\b(?:put on|instead|took off|takes off|puts on|beside|next to|not|swapped|exchanged|changed)\b/u;
/** Words before a door that name no place. */
const NO_PLACE =
  /^(?:own|only|same|other|next|first|second|third|last|little|small|heavy|narrow|wide|open|closed|locked|front|back|side|this|that|their|your|another|some|every|each|painted|[a-z]+(?:ed|ing|en|y))$/u;
/** To whom something was given: "his mother had left him a silver ring". */
const GIVEN =
  /\b(?:left|gave|given|bought|made|sent|handed|lent|knitted|brought) (?<to>him|her|me|[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) $/u;
/** Somebody has no other. */
const ONLY = /\b(?:only|one|always|never|no other|every day|everyday|same|all the)\b/u;
/** What leads up to a thing that is somebody's though it is told of with an "a". */
const HAVING =
  /\b(?:had|has|have|wore|wears|wearing|carr\w+|drove|drives|driving|own\w*|in|with|rode|rides|kept|keeps|gave (?:him|her|me)|given (?:him|her|me|[A-Z][a-z]+(?: [A-Z][a-z]+)?)|left (?:him|her|me)|left|behind|inherited(?: [a-z ]+)? was|finger(?:s)? (?:was|is)|neck (?:was|is)|played|plays|wields?|wielded|bought|buys|(?:bought|treated|got) (?:him|her|my)self(?: to)?) $/u;
/** Anybody may stand beside them. */
const OTHERS_TOO = new RegExp(`^(?:${GARMENTS}|house|cottage|mug|car|truck|van|boat|dog|cat|horse)$`, 'u');
/** What is gone is told apart by what it was. */
const GONE = /\b(?:pawned|sold|burned|burnt|lost|threw|thrown|tore|torn|gave away|repainted|painted over|dyed)\b/u;
/** What is told of a thing by itself. */
const ITS_OWN = new Map<Kind, string>([
  ['paint', 'hue'],
  ['made', 'stuff'],
]);
const PLAIN =
  /^(?:old|little|small|big|great|only|one|same|whole|good|best|plain|cheap|heavy|battered|shabby|large|long|short|broken|new|fine)$/u;
/** It was given once, and is had since. */
const ONCE_GIVEN = /\bonce (?:given|bought|left|made|sent|knitted)\b/u;
const KEPT_GATE = new RegExp(`\\b(?:${KEPT}|${CARS})\\b`, 'u');
const CAR_GATE = new RegExp(`\\b(?:${CARS})\\b`, 'u');
const TONE_GATE = new RegExp(`\\b(?:${CLOTH_COLOURS.pattern}|${MATERIALS.pattern})\\b|\\b(?:${STONE.source.slice(1, -1)})\\b`, 'u');

/** Whether a story that tells of "the" thing is likely to have but one of its kind. */
function isItself({ own, thing }: OwnedThing): boolean {
  return /^the$/iu.test(own) && !OTHERS_TOO.test(kindOf(thing)) && !isVehicle(kindOf(thing));
}

function isTelling(word: string): boolean {
  return /^[a-z]{3,}$/u.test(word) && !COLOUR.test(word) && !MATERIAL.test(word) && !PLAIN.test(word);
}

/** "The boiler room door", "the door of the boiler room": it is known by what it leads to. */
function doorOf(own: string, mods: readonly string[]): Holder | undefined {
  if (/^(?:his|her|my)$/iu.test(own)) return undefined;
  const words = [own.replace(/ ?'s$/u, ''), ...mods].flatMap((each) => each.split(' '));
  const place = words.filter((word) => /^[a-z]{4,}$/u.test(word) && !NO_PLACE.test(word) && !COLOUR.test(word) && !MATERIAL.test(word));
  return place.length > 0 ? { kind: 'role', text: `${place.join(' ')} door` } : undefined;
}

/** One sentence with the things in it, of which colours may be said. */
class Toning {
  readonly #sentence: Sentence;
  readonly #words: readonly string[];
  readonly #things: readonly OwnedThing[];
  readonly #toned: TonedThings;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#words = sentence.words;
    this.#things = FINDER.in(sentence).filter(
      ({ thing, to }) => makeOf(thing) === undefined || !/^\p{Lu}/u.test(sentence.words[to + 1] ?? ''),
    );
    this.#toned = new TonedThings(sentence, this.#things);
  }

  read(sheet: FactSheet): void {
    if (this.#things.length === 0 || this.#areSeveral()) return;
    for (const thing of this.#things)
      if (makeOf(thing.thing) !== undefined && !thing.isOwner) this.#add(thing.to, 'marque', this.#toned.carOf(thing), sheet);
    for (const [at, word] of this.#words.entries()) {
      if (COLOUR.test(word)) this.#add(at, 'paint', this.#toned.at(at), sheet);
      if (MATERIAL.test(word)) this.#add(at, 'made', this.#toned.at(at), sheet);
      if (STONE.test(word)) this.#add(at, 'gem', this.#toned.stoneAt(at), sheet);
    }
  }

  #word(at: number): string {
    return this.#words[at] ?? '';
  }

  /** "Took off the silver ring and put on the gold ring." */
  #areSeveral(): boolean {
    const { text } = this.#sentence;
    const things = this.#things.filter(({ isOwner }) => !isOwner);
    return occursIn(EXCHANGE, text) && things.some(({ thing }, at) => things.findIndex((each) => each.thing === thing) < at);
  }

  /** The only one the sentence speaks of, who is no car. */
  #soleOf(): Meant | undefined {
    const { words } = this.#sentence;
    if (!words.some((word) => makeOf(word) !== undefined)) return soleOf(this.#sentence);
    return soleOf(
      withWords(
        this.#sentence,
        words.map((word) => (makeOf(word) === undefined ? word : 'car')),
      ),
    );
  }

  /** Where a thing and what is said of it stand. */
  #hitOf(thing: OwnedThing, at: number): { readonly start: number; readonly end: number; readonly ownStart: number } {
    const places = this.#sentence.at;
    const isPainted = /^paint(?:ed|s)$/u.test(this.#word(thing.start - 1));
    const last = Math.max(thing.to, at);
    const start = places[Math.min(isPainted ? thing.start - 1 : thing.start, at)] ?? 0;
    return { start, end: (places[last] ?? 0) + this.#word(last).length, ownStart: places[thing.start] ?? 0 };
  }

  #add(at: number, kind: Kind, thing: OwnedThing | undefined, sheet: FactSheet): void {
    if (!thing) return;
    const sentence = this.#sentence;
    const hit = this.#hitOf(thing, at);
    const value = kind === 'gem' ? this.#word(at).replace(/s$/u, '') : (makeOf(this.#word(at)) ?? this.#word(at));
    const isOnly = occursIn(ONLY, sentence.text);
    const said = { rule: 'continuity/object', value } as const;
    const holder = this.#keeperOf(thing);
    const mode = occursIn(ONCE_GIVEN, sentence.text) ? 'given' : 'held';
    if (holder) sheet.addOf(sentence, holder, hit, { ...said, key: `${kind}:${kindOf(thing.thing)}`, low: isOnly ? 2 : 1, mode });
    const isThe = isItself(thing) || (isItself({ ...thing, own: 'the' }) && this.#word(thing.start) === 'the');
    const itself = isThe ? ITS_OWN.get(kind) : undefined;
    if (itself === undefined) return;
    const head = thing.thing.split(' ').at(-1) ?? '';
    // It is known by itself as well, whoever has it there: "the notebook was bound in red".
    const traits = [...thing.mods.filter(isTelling), ...this.#wholeOf(thing)];
    const low = isOnly || thing.to < at ? 2 : 1;
    sheet.addOf(sentence, { kind: 'role', text: head }, hit, { ...said, key: `${itself}:${head}`, low, traits, mode: 'held' });
  }

  /** "The gate of the Manor": what tells it from the gates of other houses. */
  #wholeOf({ to }: OwnedThing): readonly string[] {
    if (!/^(?:of|in|at|on)$/u.test(this.#word(to + 1))) return [];
    const first = /^(?:the|his|her|my)$/u.test(this.#word(to + 2)) ? to + 3 : to + 2;
    const whole = this.#word(first);
    return /^\p{Lu}/u.test(whole) || (first > to + 2 && /^[a-z]{3,}$/u.test(whole)) ? [whole] : [];
  }

  /** Whose a thing is: the one's it is said to be, or the only one's the sentence speaks of; the boiler room door is its own. */
  #keeperOf({ own, thing, start, mods }: OwnedThing): Holder | undefined {
    if (thing === 'door') return doorOf(own, mods);
    if (isNobodys(own)) return undefined;
    if (!/^(?:the|an?|one|same)$/iu.test(own)) return holderOf(own);
    const { text, at } = this.#sentence;
    const given = GIVEN.exec(text.slice(0, at[start] ?? 0))?.groups?.['to'];
    if (given !== undefined) return holderOf(given);
    const isHad = HAVING.test(text.slice(0, at[start] ?? 0));
    const isAlone = /^(?:the|same)$/iu.test(own) && !OTHERS_TOO.test(kindOf(thing));
    const isTheirs = isAlone || isHad || occursIn(ONLY, text);
    return isTheirs ? this.#soleOf()?.holder : undefined;
  }
}

/** What colour somebody's things are, of what they are made, and what stone is in a ring. */
export function readTones(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (
    !occursIn(KEPT_GATE, text) ||
    (!occursIn(TONE_GATE, text) && !occursIn(CAR_GATE, text)) ||
    (occursIn(GONE, text) && !occursIn(ONLY, text))
  )
    return;
  if (!occursIn(LIT, text)) new Toning(sentence).read(sheet);
}
