import { occursIn } from '../../grammar/matches.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { type Phrase, phrasesOf } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { genderOfNoun, isKin, isPet, isRole, tradeGroup } from '../../lexicon/nouns.js';
import { isNoThing } from './noThings.js';
import { isRoom } from '../../lexicon/rooms.js';
import { pastBase, presentBase } from '../../lexicon/verbs.js';
import type { FactSheet } from '../fact.js';
import { outerOf, type Spot, spotsIn } from './spots.js';
import { withoutPictures } from './thingPhrase.js';

/** What stands where it stands: only what is there for years says where it is. */
const FIXED = new Set(
  `statue bust portrait painting mirror crucifix barometer pump well chapel church shed tool-shed toolshed oak elm yew beech sundial fountain bandstand gallows monument memorial cenotaph obelisk windmill mill
  lighthouse signpost milestone flagpole mast altar font pulpit organ piano harmonium harpsichord spinet dresser sideboard wardrobe bookcase bookshelf desk bureau safe stove range boiler furnace oven
  sink bath bathtub basin loom mangle copper kiln anvil forge lathe press workbench bedstead bed cot cradle sofa settee couch armchair settle chest trunk cupboard larder icebox refrigerator fridge freezer
  telephone wireless television gramophone jukebox aquarium globe tapestry telescope easel mangle switchboard thermostat fusebox meter cistern tank dovecote coop kennel hutch beehive greenhouse summerhouse
  gazebo outhouse privy stable barn smithy boathouse pavilion clock bell gong letterbox postbox mailbox noticeboard blackboard map photograph photographs calendar clock-tower trough hearth fireplace chandelier
  box player machine case table books cabinet`.split(/\s+/u),
);
/** Those of which a house has several, unless more is said of them. */
const PLAIN_NAMES =
  /^(?:box|player|machine|case|table|books|cabinet|bed|map|photograph|photographs|painting|clock|chest|church|well|press|bell|cupboard|oak|elm|yew|beech|organ|mirror|tank|range|copper|font|barn|trunk|basin)$/u;
const STANDS = /^(?:was|is|were|are|stood|stands|hung|hangs|sat|sits|lived|lives)$/u;
/** Said of what is not known to stand for good. */
const STAYS = /^(?:stood|stands|hung|hangs)$/u;
const BETWEEN =
  /^(?:was|is|were|are|stood|stands|hung|hangs|sat|sits|lived|lives|had|has|always|long|ever|still|been|which|that|,|alone|proudly|upright|squarely)$/u;
const SEEING =
  /\b(?:at|to|by|past|from|before|under|passed|passes|dusted|polished|wound|wiped|tapped|taps|straightened|opened|opens|closed|lit|filled|fills|tuned|fetched|consulted|reached|approached|watched|heard|touched|off|on|with|into|beside|against|behind) $/u;
const MOVED =
  /\b(?:mov(?:ed|ing|es)|carr(?:ied|ying|ies)|shifted|dragged|relocated|put back|transferred|temporar\w+|for now|no longer|used to|would|could|might|should|brought|new|another|second|other|n't|not|never|if|took|taken|wheeled|pushed|pulled|hoped|wanted|sold|gone|once|before the (?:war|fire|flood|storm|move)|(?:day|time)(?= [,;]|$))\b/u;
const NOT_A_PLACE =
  /^(?:wall|walls|corner|room|floor|side|shadow|shadows|dark|gloom|light|dust|rain|snow|sun|mist|fog|moonlight|house|place|street|road|village|town|city|back|front|world|photograph|picture|water|edge|night|day|distance)$/u;
const STOOD = 2;
const SEEN = 1;

function isFixed({ head, mods }: Phrase): boolean {
  if (isKin(head) || isRole(head) || isPet(head) || genderOfNoun(head) !== undefined) return false;
  return FIXED.has(head) && (!PLAIN_NAMES.test(head) || mods.length > 0);
}

/** They come and go, or there are several of them in any house. */
const MOVABLE =
  /^(?:cups?|mugs?|glass|glasses|bottles?|plates?|bags?|suitcases?|box|boxes|chairs?|stools?|lamps?|candles?|lanterns?|ladder|cars?|cart|carriage|van|truck|lorry|bus|train|taxi|cab|boat|ship|bicycle|bike|coats?|hats?|dress|shirt|jacket|boots?|shoes?|umbrella|keys?|guns?|knife|tray|bucket|basket|broom|spade|axe|gun|rifle|horse|horses|mare|pony|dog|cat|bird|figure|shape|crowd|group|couple|pair|line|queue|row|moon|sun|smoke|mist|fog|cloud|clouds|silence|smell|words?|question|hair|head|hand|hands|arms?|legs?|face|eyes?|tears?|sweat|house|tree|trees|door|window|table|people|men|women|children|others?|one|two|three|sign|flag|lights?|light|curtains?|washing|clothes|towels?|pot|pots|pan|pans|kettle|teapot|jug|vase|flowers?|tongue|body|bodies|corpse|shadow|dust|snow|rain|air|sound|threat|lip|lips|chin|heads|scarf|cigarette|pipe|trolley|wheelbarrow|pram|chance|matter|case|record|answer|name|story|truth|village|town|city|army|enemy|ground|stranger|child|baby|adult|youth|pilot|king|prince|witch|angel|ghost|spirit|devil|wolf|lion|bear|cow|cows|sheep|deer|gate|stone|stones)$|(?:er|or|ist|ian|man|woman|ess|ness|ing|ion|ity|ment|[^s]s)$/u;

/** Whatever stands or hangs there, and is nobody. */
function mayStand({ head }: Phrase): boolean {
  if (!/^[a-z]{3,}$/u.test(head) || isKin(head) || isRole(head) || isPet(head) || genderOfNoun(head) !== undefined) return false;
  return !MOVABLE.test(head) && !isNoThing(head) && tradeGroup(head) === undefined;
}

/** Whether a word names a verb that a thing is the object of. */
function isVerb(word: string): boolean {
  return pastBase(word) !== undefined || presentBase(word) !== undefined || /^[a-z]{3,}ed$/u.test(word);
}

/** One sentence in which things of a house stand somewhere. */
class Standing {
  readonly #sentence: Sentence;
  readonly #words: readonly string[];
  readonly #spots: readonly Spot[];
  readonly #phrases: readonly Phrase[];

  constructor(sentence: Sentence, spots: readonly Spot[]) {
    this.#sentence = sentence;
    this.#words = sentence.words;
    this.#spots = spots;
    this.#phrases = phrasesOf(sentence);
  }

  read(sheet: FactSheet): void {
    for (const phrase of this.#phrases) {
      if ((!isFixed(phrase) && !mayStand(phrase)) || this.#isComplement(phrase)) continue;
      const after = this.#spotAfter(phrase);
      if (after && (after.weight === STOOD || isFixed(phrase))) this.#add(phrase, after.spot, after.weight, sheet);
      else if (!after) this.#readInverted(phrase, sheet);
      const room = after || !isFixed(phrase) ? undefined : this.#room(phrase);
      if (room) this.#add(phrase, room, SEEN, sheet);
    }
  }

  /** "The key to the crypt hung": what hangs there is no crypt. */
  #isComplement({ from }: Phrase): boolean {
    return /^(?:of|to|for|from)$/u.test(this.#words[from - 1] ?? '') && this.#phrases.some(({ to }) => to === from - 2);
  }

  #between(from: number, to: number): readonly string[] {
    return this.#words.slice(from, to);
  }

  /** "The bust of Homer": its phrase with what hangs on it, up to the last token. */
  #endOf({ to }: Phrase): number {
    if (this.#words[to + 1] !== 'of') return to;
    if (/^\p{Lu}/u.test(this.#words[to + 2] ?? '')) return to + 2;
    return this.#phrases.find(({ from }) => from === to + 2)?.to ?? to + 3;
  }

  /** "The statue stood in the square", "passed the statue in the square". */
  #spotAfter(phrase: Phrase): { readonly spot: Spot; readonly weight: number } | undefined {
    if (!/^(?:the|his|her|my|'s|an?)$/u.test(phrase.det)) return undefined;
    const end = this.#endOf(phrase);
    const spot = this.#spots.find(({ from }) => from > end);
    if (!spot || spot.from - end > 6) return undefined;
    const between = this.#between(end + 1, spot.from);
    if (between.some((word) => (isFixed(phrase) ? STANDS : STAYS).test(word)) && between.every((word) => BETWEEN.test(word)))
      return { spot: outerOf(this.#words, this.#spots, spot), weight: STOOD };
    if (/^an?$/u.test(phrase.det)) return undefined;
    const before = `${this.#between(Math.max(0, phrase.from - 3), phrase.from).join(' ')} `;
    const isSeen = SEEING.test(before) || isVerb(this.#words[phrase.from - 1] ?? '');
    return between.length === 0 && isSeen ? { spot: outerOf(this.#words, this.#spots, spot), weight: SEEN } : undefined;
  }

  /** "In the library the bust looked down": the room that the sentence begins with, where it tells of no other place. */
  #room(phrase: Phrase): Spot | undefined {
    const [first, ...others] = this.#spots;
    const isTold = first?.from === 0 && others.length === 0 && phrase.from > first.to && /^(?:the|'s|his|her|my)$/u.test(phrase.det);
    return isTold && isRoom(first.place) ? first : undefined;
  }

  /** "In the square stood a statue." */
  #readInverted(phrase: Phrase, sheet: FactSheet): void {
    const verb = phrase.from - 1;
    if (!/^(?:stood|stands|hung|hangs|sat|sits)$/u.test(this.#words[verb] ?? '') || !/^(?:the|a|an|'s|his|her|my)$/u.test(phrase.det))
      return;
    const spot = this.#spots.find(({ to }) => to < verb && verb - to < 3);
    if (spot) this.#add(phrase, outerOf(this.#words, this.#spots, spot), STOOD, sheet);
  }

  #holderOf({ det, owner, head }: Phrase): Holder | undefined {
    if (/^(?:his|her|my)$/u.test(det)) return holderOf(det);
    if (det === "'s" && !owner.startsWith('the ')) return holderOf(owner);
    return { kind: 'role', text: head };
  }

  #add(phrase: Phrase, spot: Spot, weight: number, sheet: FactSheet): void {
    const holder = this.#holderOf(phrase);
    const words = spot.place.split('|').filter((place) => !NOT_A_PLACE.test(place));
    if (!holder || words.length === 0) return;
    const first = Math.min(phrase.from, spot.from);
    const last = Math.max(phrase.to, spot.to);
    const { at } = this.#sentence;
    const hit = { start: at[first] ?? 0, end: (at[last] ?? 0) + (this.#words[last]?.length ?? 0), ownStart: at[phrase.from] ?? 0 };
    const owner = phrase.owner.startsWith('the ') ? [phrase.owner.slice(4)] : [];
    const of = this.#words[phrase.to + 1] === 'of' ? [this.#words[this.#endOf(phrase)] ?? ''] : [];
    sheet.addOf(withoutPictures(this.#sentence), holder, hit, {
      rule: 'continuity/object',
      key: `stands:${phrase.head}`,
      value: words.join('|'),
      low: weight,
      traits: [...phrase.mods, ...of, ...owner].filter(
        (word) => !/^(?:old|great|big|tall|little|small|whole|only|good|heavy|new)$/u.test(word),
      ),
      mode: 'held',
    });
  }
}

/** Where the things stand that stand there for good, whatever is told of them by the way. */
export function readStanding(sentence: Sentence, sheet: FactSheet): void {
  if (!sentence.words.some((word) => STAYS.test(word) || FIXED.has(word)) || occursIn(MOVED, sentence.text)) return;
  const spots = spotsIn(sentence.words);
  if (spots.length > 0) new Standing(sentence, spots).read(sheet);
}
