import { numberOf } from '../../lexicon/nouns.js';
import type { Sentence } from '../../grammar/types.js';

/** A thing that a sentence names, and whose it is said to be. Places are tokens. */
export interface OwnedThing {
  readonly thing: string;
  /** What `holderOf` reads: "Marta 's", "her", "the captain 's", "the", "a"; '' for none. */
  readonly own: string;
  /** The words between. */
  readonly mods: readonly string[];
  /** Where its noun phrase begins, its noun begins, and its noun ends. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** Whether it owns what follows: "the car 's blue flank". */
  readonly isOwner: boolean;
}

const CAPITAL = /^\p{Lu}[\p{L}'’-]*$/u;
const WORD = /^[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*$/u;
/** Of what is told with these nobody is known to be the owner. */
const NOBODYS = /^(?:this|that|your|our|their|its|no|another|some|any|every|each)$/iu;

/** Whether nothing tells whose a thing is, though something stands before it. */
export function isNobodys(own: string): boolean {
  return own === '' || NOBODYS.test(own);
}

const DETERMINER = /^(?:the|his|her|my|a|an|one|this|that|your|our|their|its|no|another|some|any|every|each|same)$/iu;
/** No word of a noun phrase before its noun. */
const BREAK =
  /^(?:of|in|on|at|to|with|from|by|for|into|over|under|behind|beside|near|was|were|is|are|had|has|have|who|which|when|while|he|she|it|they|we|I|but|or|as|than|not|up|down|out|off|back|away)$/u;
/** What makes of a thing's name a part of another's: a car door, a watch chain. */
const PART =
  /^(?:keys?|doors?|pockets?|sleeves?|fingers?|chains?|straps?|case|cases|bonnet|roof|seats?|windows?|shop|shops|stand|stands|collar|buttons?|brim|lining|band|wheels?|tyres?|tires?|engine|horn|hood|boot|lights?|park|number|box|boxes|maker|factory|stem|bowl|smoke|bell|lamp|shelf|hook|peg|rack|room|agent|party|cleaner|call|calls|lead|collar|food|thief|journey|crash|accident|alarm|radio|lid|handle|handles|strings?|case|stool|keeper|post|garden|wall|yard|dealer|driver|ride|top)$/u;
/** Whose house, hand or neck a thing is at, it is theirs. */
const THEIRS = /^(?:house|home|cottage|flat|place|finger|hand|hands|neck|wrist|shoulders|head|room|shop|apartment|own|cabin|rooms)$/u;
/** "Her grandmother 's ring" is hers. */
const HEIRLOOM = /^(?:grandmother|grandfather|great-grandmother|great-aunt|grandma|granny|gran|dead [a-z]+)$/u;
const WORN_FOR_LIFE =
  /^(?:ring|brooch|locket|watch|pocket watch|wristwatch|bracelet|necklace|pendant|signet ring|wedding ring|medallion)$/u;

/** Finds the things of a list in sentences. */
export class ThingFinder {
  readonly #phrases = new Map<string, Set<string>>();

  /** @param list names of things, parted by bars */
  constructor(list: string) {
    for (const phrase of list.split('|')) {
      const last = phrase.split(' ').at(-1) ?? phrase;
      const known = this.#phrases.get(last);
      if (known) known.add(phrase);
      else this.#phrases.set(last, new Set([phrase]));
    }
  }

  in(sentence: Sentence): OwnedThing[] {
    const { words } = sentence;
    const found: OwnedThing[] = [];
    for (let at = 0; at < words.length; at++) {
      const thing = this.#nameAt(words, at);
      if (thing === undefined || PART.test(words[at + 1] ?? '')) continue;
      const from = at - thing.split(' ').length + 1;
      found.push(owned(words, thing, from, at));
    }
    return found;
  }

  /** The longest name of a thing that ends at a token. */
  #nameAt(words: readonly string[], at: number): string | undefined {
    const word = words[at] === 'Bible' ? 'bible' : (words[at] ?? '');
    const names = this.#phrases.get(word);
    if (!names) return undefined;
    const double = `${words[at - 1] ?? ''} ${word}`;
    if (names.has(double)) return double;
    return names.has(word) ? word : undefined;
  }
}

function owned(words: readonly string[], thing: string, from: number, to: number): OwnedThing {
  const det = determinerBefore(words, from);
  const mods = det < 0 ? [] : words.slice(det + 1, from);
  const of = complementAfter(words, to);
  const plain = { thing, mods: of.trait === '' ? mods : [of.trait, ...mods], from, to: of.to, isOwner: words[to + 1] === "'s" };
  const keeper = keeperAfter(words, to);
  if (keeper !== '') return { ...plain, own: keeper, start: Math.max(0, det) };
  if (det < 0) return { ...plain, own: '', start: from };
  const isOneThere =
    words[det] === 'one' &&
    /^(?:was|is|just|only|but|the)$/u.test(words[det - 1] ?? '') &&
    /^there$/iu.test(words.slice(0, det).findLast((word) => /^there$/iu.test(word)) ?? '');
  if (isOneThere) return { ...plain, own: 'the', start: det };
  if (words[det] !== "'s") return { ...plain, own: words[det] ?? '', start: det };
  return { ...plain, ...ownerBefore(words, det, thing) };
}

/** A noun phrase ends before it. */
const SAYING = /^(?:was|is|were|are|had|has|hung|hangs|stood|stands|lay|lies|sat|sits|lived|lives)$/u;

/** "The key to the cellar", "the letter from the bank": what tells it from others of its kind. */
function complementAfter(words: readonly string[], to: number): { readonly trait: string; readonly to: number } {
  const isLed = /^(?:to|from|of|for)$/u.test(words[to + 1] ?? '') && words[to + 2] === 'the';
  const isTwo =
    isLed &&
    /^[a-z]+$/u.test(words[to + 4] ?? '') &&
    !BREAK.test(words[to + 4] ?? '') &&
    (/^(?:room|house|box|door|cupboard|cellar|shed|gate)$/u.test(words[to + 4] ?? '') || SAYING.test(words[to + 5] ?? ''));
  const last = isTwo ? to + 4 : to + 3;
  return isLed && /^[a-z]{3,}$/u.test(words[last] ?? '') ? { trait: words.slice(to + 3, last + 1).join(' '), to: last } : { trait: '', to };
}

/** Where the determiner of a noun phrase stands; -1 for none. */
function determinerBefore(words: readonly string[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    const word = words[at] ?? '';
    // "the one key", "her one and only suitcase"
    if (word === 'one' && (DETERMINER.test(words[at - 1] ?? '') || words[at - 1] === "'s")) continue;
    if (word === "'s" || DETERMINER.test(word)) return at;
    const isMod = WORD.test(word) && !BREAK.test(word);
    if (!isMod && word !== ',' && !CAPITAL.test(word)) return -1;
    if (numberOf(word) !== undefined && word !== 'one') return -1;
  }
  return -1;
}

/** Whose it is, from the "'s" back: "Marta", "the captain", "her brother". */
function ownerBefore(words: readonly string[], mark: number, thing: string): { readonly own: string; readonly start: number } {
  let first = mark;
  while (first > mark - 5 && CAPITAL.test(words[first - 1] ?? '')) first--;
  if (first < mark) return { own: `${words.slice(first, mark).join(' ')} 's`, start: first };
  const noun = words[mark - 1] ?? '';
  const before = words[mark - 2] ?? '';
  const isTheirs = HEIRLOOM.test(noun) && WORN_FOR_LIFE.test(thing);
  if (isTheirs && before === "'s") return ownerBefore(words, mark - 2, thing);
  if (isTheirs && /^(?:his|her|my)$/iu.test(before)) return { own: before, start: mark - 2 };
  if (before === "'s") {
    const outer = ownerBefore(words, mark - 2, thing);
    return { own: `${outer.own} ${noun} 's`, start: outer.start };
  }
  return { own: `${before} ${noun} 's`, start: mark - 2 };
}

/** "The front door of Marta 's house", "the ring on her finger". */
function keeperAfter(words: readonly string[], to: number): string {
  if (!/^(?:of|to|on|in|round|around|about|at)$/u.test(words[to + 1] ?? '')) return '';
  const next = words[to + 2] ?? '';
  if (/^(?:his|her|my)$/u.test(next)) return isTheirsAt(words, to + 3) ? next : '';
  let at = to + 2;
  while (at < to + 6 && CAPITAL.test(words[at] ?? '')) at++;
  return at > to + 2 && words[at] === "'s" && isTheirsAt(words, at + 1) ? words.slice(to + 2, at + 1).join(' ') : '';
}

/** Whether somebody's house, hand or neck stands there, with a word before it at most. */
function isTheirsAt(words: readonly string[], at: number): boolean {
  return THEIRS.test(words[at] ?? '') || (/^[a-z]+$/u.test(words[at] ?? '') && THEIRS.test(words[at + 1] ?? ''));
}
