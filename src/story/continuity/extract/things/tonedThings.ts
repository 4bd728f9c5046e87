import { MATERIALS, CLOTH_COLOURS } from '../../lexicon/colours.js';
import { BODYWORK, isVehicle, kindOf, makeOf, SURFACE } from '../../lexicon/keepsakes.js';
import { occursIn } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';
import type { OwnedThing } from './ownedThings.js';

export const COLOUR = new RegExp(`^(?:[a-z]+-)?(?:${CLOTH_COLOURS.pattern})$`, 'u');
export const MATERIAL = new RegExp(`^(?:${MATERIALS.pattern})$`, 'u');
export const STONE =
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
const PATCH = /^(?:patch|splash|flash|smudge|blob|scrap|square|spot|streak|shade|glint|gleam)$/u;
const PREPOSITION =
  /^(?:in|on|at|by|beside|behind|under|outside|near|against|from|through|into|past|to|opposite|across|along|over|up|down|round|around)$/u;

/** "Black felt", "chipped white china". */
function isShade(word: string): boolean {
  return (
    SHADE.test(word) ||
    COLOUR.test(word) ||
    MATERIAL.test(word) ||
    /^(?:chipped|cracked|frosted|painted|worn|scuffed|polished|battered|faded|stained|scratched|tarnished|patched|quilted|carved|woven)$/u.test(
      word,
    )
  );
}

function isOfKind(thing: string, other: string): boolean {
  return kindOf(thing) === kindOf(other) || (makeOf(other) !== undefined && isVehicle(kindOf(thing)));
}

/** The things of one sentence, asked of which a word says what colour they are, of what they are made, what stone is in them. */
export class TonedThings {
  readonly #sentence: Sentence;
  readonly #words: readonly string[];
  readonly #things: readonly OwnedThing[];
  /** Those that own what is named after them: "the car 's blue flank". */
  readonly #owners: readonly OwnedThing[];
  readonly #isDriven: boolean;

  constructor(sentence: Sentence, all: readonly OwnedThing[]) {
    this.#sentence = sentence;
    this.#words = sentence.words;
    this.#things = all.filter(({ isOwner }) => !isOwner);
    this.#owners = all.filter(({ isOwner }) => isOwner);
    this.#isDriven = all.some(({ thing }) => isVehicle(kindOf(thing)));
  }

  #word(at: number): string {
    return this.#words[at] ?? '';
  }

  /** What a colour is said of. */
  at(at: number): OwnedThing | undefined {
    if (this.#isMixed(at) || this.#isDenied(at)) return undefined;
    for (let next = at + 1; next < at + 4; next++) {
      const word = this.#word(next);
      if (this.#isDriven && BODYWORK.test(word)) return this.#surfaced(next, true);
      const thing = this.#things.find(({ from }) => from === next);
      if (thing) return this.carOf(thing);
      if (SURFACE.test(word)) return this.#surfaced(next, false);
      // "His car, a blue Polo": a name of no kind that is known.
      if (STAND_IN.test(word) || /^\p{Lu}\p{L}+$/u.test(word)) return this.#predicated(at);
      if (word === '' || STOP.test(word) || word.endsWith('ly')) return next === at + 1 || word === '' ? this.#said(at) : undefined;
    }
    return undefined;
  }

  /** "Her car, a blue Polo", "Wanda's car was a silver hatchback": a make, or a kind, that is said of a car. */
  carOf(thing: OwnedThing): OwnedThing {
    const before = this.#word(thing.start - 1);
    const isSaid = before === ',' || (COPULA.test(before) && /^an?$/u.test(thing.own));
    if (!isSaid || !/^(?:an?|the|one)$/u.test(thing.own)) return thing;
    return this.#things.findLast((each) => each.to === thing.start - 2 && isOfKind(each.thing, thing.thing)) ?? thing;
  }

  /** "Black and white", "red or green": of two tones none is the thing's. */
  #isMixed(at: number): boolean {
    const isTone = (word: string): boolean => COLOUR.test(word) || /^(?:striped|spotted|chequered|checked|dotted)$/u.test(word);
    if (/^(?:tartan|plaid)$/u.test(this.#word(at)) && isTone(this.#word(at - 1))) return true;
    const isJoint = (word: string): boolean => /^(?:and|or|,)$/u.test(word);
    return (isJoint(this.#word(at + 1)) && isTone(this.#word(at + 2))) || (isJoint(this.#word(at - 1)) && isTone(this.#word(at - 2)));
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
    while (first - 1 > until && isShade(this.#word(first - 1))) first--;
    for (let before = first - 1; before > Math.max(until, first - 5); before--) {
      const word = this.#word(before);
      // "The suitcase stood by the steps , grey": a comma goes before no noun.
      if (/^(?:an?|the)$/u.test(word)) return word === 'the' && this.#words.slice(before, first).includes(',') ? first : before;
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
  stoneAt(at: number): OwnedThing | undefined {
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
}
