import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { type Phrase, phrasesOf } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { CLOTH_COLOURS, MATERIALS } from '../../lexicon/colours.js';
import { GARMENTS, KEPT } from '../../lexicon/keepsakes.js';
import { genderOfNoun, isKin, isPet, isRole } from '../../lexicon/nouns.js';
import type { FactSheet } from '../fact.js';

const COLOUR = new RegExp(`^(?:[a-z]+-)?(?:${CLOTH_COLOURS.pattern})$`, 'u');
const MATERIAL = new RegExp(`^(?:${MATERIALS.pattern})$`, 'u');
const GATE = new RegExp(`\\b(?:${CLOTH_COLOURS.pattern}|${MATERIALS.pattern})\\b`, 'u');
const WORN = new Set(GARMENTS.split('|'));
const THEIRS = new Set(KEPT.split('|'));

/** What has many colours, or another at every hour; bodies, landscapes and crowds. */
const NO_THING =
  /^(?:sky|sea|water|light|lights|eyes?|hair|face|hands?|skin|cheeks?|lips?|mouth|sun|moon|leaves|leaf|grass|air|smoke|wine|night|fire|flames?|snow|fields?|hills?|screen|page|pages|flowers?|roses?|world|room|floor|ceiling|windows?|letter|letters|paper|papers|blood|valley|river|lake|town|city|village|streets?|roads?|garden|forest|woods?|mountains?|shore|beach|horizon|lawn|desert|coast|country|land|ground|earth|stones?|rocks?|cellar|kitchen|hall|attic|corridor|passage|tunnel|cave|mine|hole|people|crowd|child|children|baby|king|pilot|cloth|silk|wool|ink|dust|cloud|clouds|mist|fog|rain|ice|trees?|branch|branches|nose|ears?|neck|throat|knuckles|nails|teeth|tongue|voice|day|morning|evening|dawn|dusk|sunset|glow|glass|bottle|bottles|food|bread|bruise|scar|smoke|wings?|feathers?|fur|coat|tail|colou?rs?|paint|rest|other|others|one|ones|thing|things|side|sides|edge|edges|line|lines|part|parts|place|time|way|end|top|bottom|back|front|middle|inside|outside|corner|piece|pieces|sort|kind|pair|set|same|whole|half|bird|birds|dress|eye|man|men|woman|women|hulls?|horses?|team|flag|army|tie|uniform|jungle|dragon|age|cross|cap|cup|card|cards|box|market|hour|death|bishop|knight|queen|square|squares|piece|rook|pawn)$|(?:er|or|ist|ian|man|woman|ess|ness|ing)$/u;
/** They end in the same letters as those who do something. */
const AND_YET =
  /^(?:door|mirror|shutter|shutters|trailer|cooler|boiler|tower|ladder|drawer|counter|letter-opener|lantern|counterpane|teaspoon|timer|hammer|poker|saucer|platter|pitcher|tumbler|decanter|samovar|banister|bolster|duster|feeder|gutter|lever|locker|plaster|radiator|ruler|scooter|shower|slipper|slippers|transformer|typewriter|motor|anchor|altar|armor|armour|cedar|chair|blotter|spinning|building|railing|railings|ring|ceiling|wing|spring|string|clothing|awning|stair|oar|jar|car|samovar|cigar|guitar|collar|cellar|pillar|planter|dresser|razor|rudder|propeller)$/u;
const STAND_IN = /^(?:one|ones|thing|affair|number|model|job|piece|article|specimen|contraption|creation|sort|kind|object)$/u;
const STOP =
  /^(?:[,;:—().]|“”|and|or|but|as|that|which|who|with|in|on|of|at|to|from|for|by|under|over|behind|beside|against|like|since|when|where|while|because|until|than|so|all|now|again|was|is|were|are|had|has|it|he|she|they|his|her|my|the|a|an|not|once|still|never|no|always|has|have|from|above|below|near|through|into|out|up|down|off|there|here|too|from)$/u;
const SHADE =
  /^(?:same|upholstered|covered|bound|lined|woven|pale|dark|light|bright|deep|faded|dull|shabby|plain|solid|pure|old|real|thin|very|quite|rather|still|once|all|entirely|the|a|an|of|in|made|built|cast|carved|painted|chipped|cracked|frosted|worn|scuffed|battered|stained|scratched|tarnished|patched|quilted|mostly|always|usually|heavy|cheap|good|fine|dirty|bottle|navy|royal|cold|polished|smooth|simple|honest|hard|nothing|but|[a-z]+ly|[a-z]+ish)$/u;
const COPULA = /^(?:was|is|were|are|be|been|'s|remained|stayed)$/u;
const DENIED =
  /^(?:not|never|no|nor|neither|than|instead|without|as|like|seemed|looked|looks|seems|turned|went|grew|almost|nearly|half|if)$|n't$/u;
const WEATHER = /^(?:with|from|by|in the (?:light|glow|sun))$/u;
/** Somebody, or a house, has no other. */
const ONLY =
  /\b(?:only (?!(?:a|an|in|to|then|when|by|half|just|after)\b)|no other|the one\b|there (?:was|is|were|had been) (?:only |but |just )?one\b|a single|single)\b/u;
/** Others drive such a one as well. */
const MANY_OF =
  /^(?:car|van|truck|lorry|jeep|pickup|bicycle|bike|motorcycle|motorbike|scooter|moped|boat|dinghy|canoe|cart|trailer|hatchback|sedan|saloon|estate|coupe|convertible|camper|sleigh|carriage|cab|taxi)$/u;
/** Light and memory colour what they fall on. */
const TINTED =
  /\b(?:in (?:the|that|this) (?:[a-z]+ )?(?:light|glow|dusk|dawn|firelight|lamplight|moonlight|twilight|sunset|photograph|picture|painting|dream)|by (?:lamp|candle|moon|fire)light|dust|rust|mud|frost|soot|snow|blood|sunset)\b/u;
const DEFINITE = /^(?:the|his|her|my|its|our|their|'s|this|that|both)$/u;

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
      const kind = COLOUR.test(word) ? 'hue' : MATERIAL.test(word) ? 'stuff' : undefined;
      if (kind === undefined || this.#isElse(at)) continue;
      const isPair = this.#isPair(at);
      const told = this.#attributed(at) ?? this.#predicated(at, isPair ? at + 2 : at);
      if (told) this.#add(kind, at, { ...told, value: isPair ? `${word} ${this.#word(at + 2)}` : word }, sheet);
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
    const phrase = this.#phrases.find(({ from, to }) => from < at && to > at);
    if (!phrase || STAND_IN.test(phrase.head) || !isThing(phrase.head)) return undefined;
    const isOnly = phrase.count === 1 || occursIn(ONLY, this.#sentence.text);
    if (DEFINITE.test(phrase.det)) return { phrase, weight: isOnly ? 2 : 1, of: this.#wholesOf(phrase) };
    const before = this.#phrases[this.#phrases.indexOf(phrase) - 1];
    const has = /^(?:an?|one)$/u.test(phrase.det) && /^(?:had|has|with)$/u.test(this.#word(phrase.from - 1));
    if (!has || before?.to !== phrase.from - 2 || !/^(?:the|'s)$/u.test(before.det) || !isThing(before.head)) return undefined;
    return { phrase, weight: 2, of: [before.head] };
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
    const phrase = isApposed && /^[,—]$/u.test(this.#word(lead)) ? this.#endingAt(lead - 1) : undefined;
    return phrase && { phrase, weight: 2, of: this.#wholesOf(phrase) };
  }

  /** What stands before a colour and the words that go with it. */
  #leadOf(at: number): number {
    let lead = at - 1;
    while (lead > 0 && [SHADE, MATERIAL, COLOUR].some((each) => each.test(this.#word(lead)))) lead--;
    return lead;
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
      (each) => each.from > at && /^(?:that|this|the)$/u.test(each.det) && this.#word(each.from - 1) === ',' && fits(each),
    );
  }

  /** The thing whose phrase, with what it is a part of, ends at a token: "the front door of the rectory". */
  #endingAt(to: number): Phrase | undefined {
    let at = this.#phrases.findIndex((phrase) => phrase.to === to);
    for (let before = this.#phrases[at - 1]; before && this.#isPlaceOf(before, at); before = this.#phrases[at - 1]) at--;
    const phrase = this.#phrases[at];
    if (!phrase || !isThing(phrase.head)) return undefined;
    return DEFINITE.test(phrase.det) || phrase.count === 1 ? phrase : undefined;
  }

  #isPlaceOf({ to }: Phrase, at: number): boolean {
    return /^(?:of|in|at|on|to)$/u.test(this.#words.slice(to + 1, this.#phrases[at]?.from).join(' '));
  }

  /** What tells a thing from others of its kind: the house whose door it is. */
  #wholesOf(phrase: Phrase): string[] {
    const next = this.#phrases[this.#phrases.indexOf(phrase) + 1];
    const end = phrase.to + 1;
    let last = end + 1;
    while (/^[\p{Lu}\d]/u.test(this.#word(last))) last++;
    if (/^(?:of|in|at|on)$/u.test(this.#word(end)) && last > end + 1 && this.#word(last) !== "'s") return this.#words.slice(end + 1, last);
    const isOf = next !== undefined && /^(?:of|in|at|on|to)$/u.test(this.#words.slice(phrase.to + 1, next.from).join(' '));
    const owner = phrase.owner.startsWith('the ') ? [phrase.owner.slice(4)] : [];
    return isOf && DEFINITE.test(next.det) ? [...owner, next.head] : owner;
  }

  /** Whose it is that is told of; undefined for what others may have as well. */
  #keeperOf({ det, owner, head }: Phrase): Holder | undefined {
    const isOwned = /^(?:his|her|my)$/u.test(det) || (det === "'s" && !owner.startsWith('the '));
    if (isOwned) return THEIRS.has(head) ? undefined : holderOf(det === "'s" ? owner : det);
    if ((WORN.has(head) || MANY_OF.test(head)) && !occursIn(ONLY, this.#sentence.text)) return undefined;
    return { kind: 'role', text: head };
  }

  #add(kind: 'hue' | 'stuff', at: number, { phrase, weight, of, value }: Told & { readonly value: string }, sheet: FactSheet): void {
    const holder = this.#keeperOf(phrase);
    if (!holder) return;
    const { at: offsets } = this.#sentence;
    const first = Math.min(phrase.from, at);
    const last = Math.max(phrase.to, at);
    const hit = { start: offsets[first] ?? 0, end: (offsets[last] ?? 0) + this.#word(last).length, ownStart: offsets[phrase.from] ?? 0 };
    const telling = phrase.mods.filter(
      (word) => /^[a-z]{3,}$/u.test(word) && !COLOUR.test(word) && !MATERIAL.test(word) && !SHADE.test(word),
    );
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
