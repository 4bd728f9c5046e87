import { CLOTH_COLOURS, MATERIALS } from '../../lexicon/colours.js';
import { BODYWORK, CARS, GARMENTS, isVehicle, KEPT, kindOf, makeOf, SURFACE } from '../../lexicon/keepsakes.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { withWords } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import type { FactSheet } from '../fact.js';
import { isNobodys, type OwnedThing, ThingFinder } from './ownedThings.js';
import { type Meant, soleOf } from '../subject.js';

type Kind = 'paint' | 'made' | 'gem' | 'marque';

const FINDER = new ThingFinder(`${KEPT}|${CARS}`);
const COLOUR = new RegExp(`^(?:[a-z]+-)?(?:${CLOTH_COLOURS.pattern})$`, 'u');
const MATERIAL = new RegExp(`^(?:${MATERIALS.pattern})$`, 'u');
const STONE =
  /^(?:emerald|ruby|sapphire|diamond|pearl|garnet|opal|topaz|amethyst|turquoise|onyx|moonstone|aquamarine|agate|cameo|jade|amber|peridot|bloodstone)s?$/u;
const JEWEL = /^(?:ring|brooch|pendant|necklace|bracelet|locket|earrings|signet ring|engagement ring|tiara|amulet|medallion)$/u;

const STOP =
  /^(?:[,;:—().]|“”|and|or|but|as|that|which|who|with|in|on|of|at|to|from|for|by|under|over|behind|beside|beneath|against|through|between|among|down|up|out|off|like|since|when|where|while|because|until|than|so|all|now|again|was|is|were|are|had|has|lay|lies|hung|stood|it|he|she|they|his|her|my|the|a|an|not|once|still)$/u;
/** Nouns that stand for the thing itself. */
const STAND_IN = /^(?:one|ones|band|hoop|thing|affair|number|model|job|kind|sort|creature|beast|animal|machine|piece|scrap|article)$/u;
/** What may stand before a colour that is said of something. */
const SHADE =
  /^(?:same|pale|dark|light|bright|deep|faded|dull|shabby|plain|solid|pure|old|real|thin|very|quite|rather|so|still|once|all|the|a|an|of|in|made|painted|mostly|always|usually|as|heavy|cheap|worn|cheerful|glossy|shiny|good|fine|dirty|bottle|navy|royal|sky|sea|blood|cherry|racing|[a-z]+ly|[a-z]+ish)$/u;
const COPULA = /^(?:was|is|were|are|'s|been|being|looked|looks|shone|shines|gleamed)$/u;
const DENIED = /^(?:not|never|no|nor|neither|than|instead|without)$|n't$/u;
const WEATHER =
  /^(?:dust|mud|snow|flour|age|blood|ash|frost|soot|rust|dirt|salt|wear|rain|rage|sweat|smoke|grease|mildew|moss|mould|cold)$/u;

/** "Never went out without her red scarf." */
const ALWAYS_WITH = /\b(?:never|not|seldom|rarely|nobody|n't)\b.* without\b/u;
/** In another light a thing has another colour. */
const LIT =
  /\b(?:in|under) (?:the|that|this) (?:[a-z]+ )?(?:light|glow|dusk|dawn|firelight|lamplight|moonlight|twilight|sunset)\b|\bby (?:lamp|candle|moon|fire)light\b/u;
const EXCHANGE = /\b(?:put on|instead|took off|takes off|puts on|beside|next to|not|swapped|exchanged|changed)\b/u;
const PATCH = /^(?:patch|splash|flash|smudge|blob|scrap|square|spot|streak|shade|glint|gleam)$/u;
/** Words before a door that name no place. */
const NO_PLACE =
  /^(?:own|only|same|other|next|first|second|third|last|little|small|heavy|narrow|wide|open|closed|locked|front|back|side|this|that|their|your|another|some|every|each|painted|[a-z]+(?:ed|ing|en|y))$/u;
const PREPOSITION =
  /^(?:in|on|at|by|beside|behind|under|outside|near|against|from|through|into|past|to|opposite|across|along|over|up|down|round|around)$/u;
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
/** It was given once, and is had since. */
const ONCE_GIVEN = /\bonce (?:given|bought|left|made|sent|knitted)\b/u;
const KEPT_GATE = new RegExp(`\\b(?:${KEPT}|${CARS})\\b`, 'u');
const CAR_GATE = new RegExp(`\\b(?:${CARS})\\b`, 'u');
const TONE_GATE = new RegExp(`\\b(?:${CLOTH_COLOURS.pattern}|${MATERIALS.pattern})\\b|\\b(?:${STONE.source.slice(1, -1)})\\b`, 'u');

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
  /** Those that own what is named after them: "the car 's blue flank". */
  readonly #owners: readonly OwnedThing[];
  readonly #isDriven: boolean;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#words = sentence.words;
    const all = FINDER.in(sentence).filter(
      ({ thing, to }) => makeOf(thing) === undefined || !/^\p{Lu}/u.test(sentence.words[to + 1] ?? ''),
    );
    this.#things = all.filter(({ isOwner }) => !isOwner);
    this.#owners = all.filter(({ isOwner }) => isOwner);
    this.#isDriven = all.some(({ thing }) => isVehicle(kindOf(thing)));
  }

  read(sheet: FactSheet): void {
    if (this.#things.length + this.#owners.length === 0 || this.#areSeveral()) return;
    for (const thing of this.#things) if (makeOf(thing.thing) !== undefined) this.#add(thing.to, 'marque', thing, sheet);
    for (const [at, word] of this.#words.entries()) {
      if (COLOUR.test(word)) this.#add(at, 'paint', this.#toned(at), sheet);
      if (MATERIAL.test(word)) this.#add(at, 'made', this.#toned(at), sheet);
      if (STONE.test(word)) this.#add(at, 'gem', this.#stoneOf(at), sheet);
    }
  }

  #word(at: number): string {
    return this.#words[at] ?? '';
  }

  /** What a colour is said of. */
  #toned(at: number): OwnedThing | undefined {
    if (this.#isMixed(at) || this.#isDenied(at)) return undefined;
    for (let next = at + 1; next < at + 4; next++) {
      const word = this.#word(next);
      if (this.#isDriven && BODYWORK.test(word)) return this.#surfaced(next, true);
      const thing = this.#things.find(({ from }) => from === next);
      if (thing) return thing;
      if (SURFACE.test(word)) return this.#surfaced(next, false);
      // "His car, a blue Polo": a name of no kind that is known.
      if (STAND_IN.test(word) || /^\p{Lu}\p{L}+$/u.test(word)) return this.#predicated(at);
      if (word === '' || STOP.test(word) || word.endsWith('ly')) return next === at + 1 || word === '' ? this.#said(at) : undefined;
    }
    return undefined;
  }

  /** "Black and white", "red or green": of two tones none is the thing's. */
  #isMixed(at: number): boolean {
    const isTone = (word: string): boolean => COLOUR.test(word) || /^(?:striped|spotted|chequered|checked|dotted)$/u.test(word);
    if (/^(?:tartan|plaid)$/u.test(this.#word(at)) && isTone(this.#word(at - 1))) return true;
    const isJoint = (word: string): boolean => /^(?:and|or|,)$/u.test(word);
    return (isJoint(this.#word(at + 1)) && isTone(this.#word(at + 2))) || (isJoint(this.#word(at - 1)) && isTone(this.#word(at - 2)));
  }

  /** "Took off the silver ring and put on the gold ring." */
  #areSeveral(): boolean {
    const { text } = this.#sentence;
    return occursIn(EXCHANGE, text) && this.#things.some(({ thing }, at) => this.#things.findIndex((each) => each.thing === thing) < at);
  }

  #isDenied(at: number): boolean {
    const before = this.#words.slice(Math.max(0, at - 4), at);
    if (before.includes('without') && occursIn(ALWAYS_WITH, this.#sentence.text)) return false;
    return before.some((word) => DENIED.test(word));
  }

  /** "The red paint of her car", "her car … the red paint". */
  #surfaced(at: number, isBodywork: boolean): OwnedThing | undefined {
    const fits = ({ thing }: OwnedThing): boolean => !isBodywork || isVehicle(kindOf(thing));
    const owner = this.#owners.find(({ to, own }) => at - to < 5 && to < at && !/^th(?:at|is)$/u.test(own));
    if (owner && fits(owner)) return owner;
    const after = this.#things.find((thing) => thing.from > at && thing.from - at < 14 && fits(thing));
    if (this.#word(at + 1) === 'of') return after && after.start <= at + 3 ? after : undefined;
    const before = this.#things.filter((thing) => thing.to < at - 1 && fits(thing));
    return before.findLast(({ start }) => !PREPOSITION.test(this.#word(start - 1))) ?? before.at(-1) ?? after;
  }

  /** A colour with no noun of its own. */
  #said(at: number): OwnedThing | undefined {
    if (this.#word(at + 1) === 'with' && WEATHER.test(this.#word(at + 2))) return undefined;
    // "the yellow of it"
    if (this.#word(at + 1) === 'of' && this.#word(at + 2) === 'it') return this.#things.findLast(({ to }) => to < at);
    // "the yellow of her front door"
    if (/^(?:of|on)$/u.test(this.#word(at + 1)) && this.#word(at - 1) === 'the') {
      return this.#things.find(({ start, own }) => start > at && start < at + 6 && own !== 'a');
    }
    return this.#predicated(at);
  }

  /** "Her car was red", "her car , a red one", "it was red". */
  #predicated(at: number): OwnedThing | undefined {
    const thing = this.#things.findLast(({ to }) => to < at);
    if (!thing) return undefined;
    const first = this.#leadOf(at, thing.to);
    const lead = first - 1;
    if (lead === thing.to) return this.#isDirect(first, thing) ? thing : undefined;
    const word = this.#word(lead);
    if (COPULA.test(word)) return this.#isSubjectOf(thing, lead) ? thing : undefined;
    if (/^[,:—(]$/u.test(word)) return lead - thing.to < (word === ',' ? 11 : 18) && this.#isAlone(thing, lead) ? thing : undefined;
    return PATCH.test(word) && lead - thing.to < 10 ? thing : undefined;
  }

  /** "A ring of plain silver", "painted the door black". */
  #isDirect(first: number, thing: OwnedThing): boolean {
    return /^(?:of|in|made|all)$/u.test(this.#word(first)) || /^paint(?:ed|s)$/u.test(this.#word(thing.start - 1));
  }

  /** Where what is said with a colour begins: "a small , cheerful blue", "very dark red". */
  #leadOf(at: number, until: number): number {
    let first = at;
    while (first - 1 > until && SHADE.test(this.#word(first - 1))) first--;
    for (let before = first - 1; before > Math.max(until, first - 5); before--) {
      if (/^(?:an?|the)$/u.test(this.#word(before))) return before;
      if (!/^(?:,|[a-z-]+)$/u.test(this.#word(before)) || STOP.test(this.#word(before).replace(',', ''))) break;
    }
    return first;
  }

  /** Whether nothing but the thing stands before a copula that it could be said of. */
  #isSubjectOf(thing: OwnedThing, copula: number): boolean {
    const between = this.#words.slice(thing.to + 1, copula);
    while (/^(?:ha[ds]|always|ever|still|been|was|only|never)$/u.test(between.at(-1) ?? '')) between.pop();
    if (/^(?:it|they)$/u.test(between.at(-1) ?? '')) return between.length < 16;
    if (between.some((word) => /^(?:and|but|;|:|—|while|when|because|so)$/u.test(word))) return false;
    const isPlaced = /^(?:in|on|round|around|of|at|by|under|beside|outside|that|which|,|she|he|I|had|always|still)$/u.test(
      between[0] ?? '',
    );
    const isNamed = /^\p{Lu}/u.test(between[0] ?? '');
    return between.length === 0 || ((isPlaced || isNamed) && between.length < 9);
  }

  /** Whether no other noun that a colour may be of stands between a thing and a comma after it. */
  #isAlone(thing: OwnedThing, comma: number): boolean {
    const between = this.#words.slice(thing.to + 1, comma);
    return !between.some((word) => /^(?:[;:—]|and|but|while|when|as|was|were)$/u.test(word));
  }

  /** The ring that a stone is in. */
  #stoneOf(at: number): OwnedThing | undefined {
    const word = this.#word(at + 1);
    const stones = new Set(this.#words.filter((each) => STONE.test(each)).map((each) => each.replace(/s$/u, '')));
    if (stones.size > 1 || this.#isDenied(at)) return undefined;
    const jewels = this.#things.filter(({ thing }) => JEWEL.test(thing));
    const worn = jewels.find(({ from }) => from === at + 1 || from === at + 2);
    if (worn) return worn;
    if (
      /^(?:buttons?|pin|pins|studs?|eyes?|earrings?|green|blue|red|handle|handled|grey|mine|mines|merchant|dealer|cufflinks|necklace|clip|drops?|light|waters?)$/u.test(
        word,
      )
    )
      return undefined;
    const near = jewels.filter(({ from, to }) => Math.abs(at < from ? from - at : at - to) < 16);
    return near.length === 1 ? near[0] : undefined;
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

  #add(at: number, kind: Kind, thing: OwnedThing | undefined, sheet: FactSheet): void {
    if (!thing) return;
    const holder = this.#keeperOf(thing);
    if (!holder) return;
    const sentence = this.#sentence;
    const isPainted = /^paint(?:ed|s)$/u.test(this.#word(thing.start - 1));
    const start = sentence.at[Math.min(isPainted ? thing.start - 1 : thing.start, at)] ?? 0;
    const last = Math.max(thing.to, at);
    const end = (sentence.at[last] ?? 0) + this.#word(last).length;
    const value = kind === 'gem' ? this.#word(at).replace(/s$/u, '') : (makeOf(this.#word(at)) ?? this.#word(at));
    sheet.addOf(
      sentence,
      holder,
      { start, end, ownStart: sentence.at[thing.start] ?? 0 },
      {
        rule: 'continuity/object',
        key: `${kind}:${kindOf(thing.thing)}`,
        value,
        low: occursIn(ONLY, sentence.text) ? 2 : 1,
        mode: occursIn(ONCE_GIVEN, sentence.text) ? 'given' : 'held',
      },
    );
  }

  /** Whose a thing is: the one's it is said to be, or the only one's the sentence speaks of; the boiler room door is its own. */
  #keeperOf({ own, thing, start, mods }: OwnedThing): Holder | undefined {
    if (thing === 'door') return doorOf(own, mods);
    if (isNobodys(own)) return undefined;
    if (!/^(?:the|an?|one|same)$/iu.test(own)) return holderOf(own);
    const { text, at } = this.#sentence;
    const given = GIVEN.exec(text.slice(0, at[start] ?? 0))?.groups?.['to'];
    if (given !== undefined) return holderOf(given);
    const isOnly = occursIn(ONLY, text);
    const isTheirs = /^(?:the|same)$/iu.test(own)
      ? isOnly || !OTHERS_TOO.test(kindOf(thing))
      : isOnly || HAVING.test(text.slice(0, at[start] ?? 0));
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
