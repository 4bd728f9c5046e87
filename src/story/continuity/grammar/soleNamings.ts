import { soleKindOf } from '../lexicon/soleKinds.js';
import type { NameMention, SoleMention } from './soleMentions.js';

/** How plainly a sentence says that something bears a name: `told`, or `called` so by some. */
export type Plainly = 'told' | 'called';

type Words = readonly string[];

const NAMED =
  /^(?:called|named|christened|known|name|names|nicknamed|dubbed|bapti[sz]ed|titled|entitled|answer(?:ed|s|ing)?|designated|call|calls|signed|styled|goes|went|going|introduced|introduces)$/u;
const BE = /^(?:was|is|were|are|been|be|'s|being)$/u;
/** What may stand between a word of naming and the name. */
const FILLER =
  /^(?:was|is|been|be|'s|had|of|course|only|simply|just|always|still|now|then|as|to|by|the|name|called|named|a|an|one|with|it|its|in|fact|and|that|which|plainly|ever|either|nothing|anything|but|other|than|proudly|officially|,|“”|himself|herself|itself|all|everyone|everybody)$/u;
/** What may follow a name that was set beside something. */
const ENDS =
  /^(?:,|;|:|—|\)|\(|and|but|which|who|that|whom|whose|where|when|with|in|on|at|for|because|since|after|before|though|although|while|as|until|or|so|under|over|across|by|from|“”)$/u;
const PLACE_OF =
  /^(?:village|town|city|hamlet|island|isle|county|port|parish|kingdom|province|district|planet|colony|river|lake|valley|castle|house|abbey|country|capital|hometown|estate|firm|company|business|partnership|sign|barony|manor|settlement|parliament|order|priory|convent|diocese|see)$/u;
const isCalling = (word: string | undefined): boolean => /^(?:call|calls|called|calling|nicknamed|dubbed)$/u.test(word ?? '');

/** Whether a name ends there as one that was set beside something does; "the bakery was Mercer's". */
function endsThere(words: Words, last: number, isPossessive: boolean): boolean {
  const next = words[last + 1];
  if (next === "'s") return isPossessive && !/^[a-zA-Z]/u.test(words[last + 2] ?? '');
  return next === undefined || ENDS.test(next);
}

/** A list: "the dog, Anna and the cat". */
function isListed(words: Words, last: number): boolean {
  return /^(?:and|or)$/u.test(words[last + 1] ?? '') && /^(?:the|his|her|my|their|our|an?|[A-ZÀ-Þ].*)$/u.test(words[last + 2] ?? '');
}

/** "In the village, by the only road": what hangs on a noun, up to a comma. */
function isTail(gap: Words): boolean {
  return (
    /^(?:of|in|at|on|by|near|from|across|beside|behind|outside|opposite|next|up|down|above|below|under|to|for|there|here)$/u.test(
      gap[0] ?? '',
    ) &&
    gap.at(-1) === ',' &&
    !gap.slice(0, -1).some((word) => /^(?:,|;|:|and|was|is|had|has|said|says|who|which)$/u.test(word))
  );
}

const DETERMINER = /^(?:the|an?|his|her|my|our|their|'s|one|only)$/iu;

/** "The one priest they had ,", "the mare he had ridden in the parade ,". */
function isContact(gap: Words): boolean {
  return /^(?:they|he|she|we|I|it|that|[A-ZÀ-Þ][a-z]+)$/u.test(gap[0] ?? '') && gap.indexOf(',') === gap.length - 1 && gap.length > 2;
}

/** "The dog Anna had once owned": her who owned it. */
function isOwnersVerb(word: string | undefined): boolean {
  return /^(?:had|has|'d|ever|never|always|owned|kept|loved|knew|rode|bought|sold|drove|sailed|built|left|liked|wanted|used|drank|went|lived|worked)$/u.test(
    word ?? '',
  );
}

/** "A man of the town, Henry Bradford": what hangs on another noun is not what a name is set beside. */
function isWithin(words: Words, from: number): boolean {
  const link = words[from - 1] ?? '';
  const noun = words[from - 2] ?? '';
  if (
    !/^(?:of|at|in|on|to|from|behind|beside|near|by|up|down|under|above|below|opposite)$/u.test(link) ||
    !/^[a-z]+$/u.test(noun) ||
    /(?:ed|ing|ly)$/u.test(noun)
  )
    return false;
  let first = from - 3;
  while (first > from - 7 && /^[a-z-]+$/u.test(words[first] ?? '') && !DETERMINER.test(words[first] ?? '')) first--;
  return link === 'of' || (soleKindOf(noun) !== undefined && DETERMINER.test(words[first] ?? ''));
}

/** "The ketch Mary Ellen", "the village of Orlik", "the pub: the Crown". */
function closeBeside(words: Words, { one, sort, isDefinite }: SoleMention, name: NameMention, gap: Words): boolean {
  const isTheirs = /^(?:the|his|her|my|our|their|'s)$/u.test(one.det);
  // "The horse Edwin rode" is no Edwin.
  if (gap.length === 0)
    return (
      isDefinite &&
      one.det !== 'no' &&
      (sort === 'thing' || isTheirs) &&
      !isCalling(words[one.from - 1]) &&
      !(
        sort !== 'person' &&
        !name.isThe &&
        isOwnersVerb(words[name.to + 1]) &&
        words.slice(name.to + 1).some((word) => BE.test(word) || word === ',')
      )
    );
  if (gap.length > 1) return false;
  return gap[0] === 'of' ? PLACE_OF.test(one.head) : /^[:—(]$/u.test(gap[0] ?? '') && endsThere(words, name.to, sort === 'thing');
}

/** "The dog, Biscuit,", "the only pub in the village, the Crown,". */
function apposedAfter(words: Words, { one, sort, isOnly }: SoleMention, name: NameMention, gap: Words): boolean {
  const lead = gap.join(' ').replace(/ (?:old|young|little|dear|poor|good)$/u, '');
  const isNear = (sort === 'person' ? /^,(?: an?| one| a certain)?$/u : /^,$/u).test(lead);
  const isBeside = isNear || (gap.length <= (isOnly ? 12 : 9) && (isTail(gap) || (isOnly && isContact(gap))));
  if (!isBeside || isListed(words, name.to)) return false;
  if (isWithin(words, one.from) && !name.isThe && !isOnly) return false;
  return endsThere(words, name.to, sort === 'thing') || (name.isThe && /^[a-z]+(?:ed|s)$/u.test(words[name.to + 1] ?? ''));
}

/** Whether a word of naming leads up to a name by such words: "went by", "answered to", "is named after nobody" does not. */
function leadsUp(verb: string, rest: Words): boolean {
  if (!rest.every((word) => FILLER.test(word))) return false;
  if (/^(?:goes|went|going)$/u.test(verb)) return rest[0] === 'by';
  return !verb.startsWith('answer') || rest.includes('to');
}

/** "The pub at the bottom of the hill was called": the pub was. "The priest saw the girl, whose name was": hers was. */
function isOfAnotherNoun(words: Words, { one }: SoleMention, gap: Words): boolean {
  if (BE.test(gap[0] ?? '') && isWithin(words, one.from)) return true;
  if (/^(?:and|but) (?:is|was)$/u.test(gap.slice(0, 2).join(' ')) && !isSubject(words, one.from)) return true;
  const whose = gap.indexOf('whose');
  return whose > 1 && gap.slice(0, whose).some((word) => DETERMINER.test(word));
}

/** "A dog called Biscuit", "a creature that answered to Hector", "the dog 's name was Rex". */
function namedAfter(words: Words, sole: SoleMention, gap: Words): Plainly | undefined {
  if (isOfAnotherNoun(words, sole, gap)) return undefined;
  const at = gap.findLastIndex((word) => NAMED.test(word));
  const verb = gap[at] ?? '';
  if (at < 0 || gap.length > 16 || gap.includes(';') || !leadsUp(verb, gap.slice(at + 1))) return undefined;
  if (gap.slice(0, at).some((word) => /^(?:not|never|for|after|from)$/u.test(word))) return undefined;
  const isPassive = /^(?:was|is|been|be|being|were|,|—|then|now|simply|always|only|also|officially)$/u.test(gap[at - 1] ?? ',');
  return isCalling(verb) && !isPassive ? 'called' : 'told';
}

/** Whether a phrase is what its clause is about. */
function isSubject(words: Words, from: number): boolean {
  const before = /^the$/iu.test(words[from - 1] ?? '') ? words[from - 2] : words[from - 1];
  return before === undefined || /^(?:,|;|:|—|and|but|that|so|for|because|since|as|where|“”|then|still|now)$/iu.test(before);
}

/** "The ship was the Halcyon", "the hotel they stayed in was the Excelsior". */
function isNamedAs(words: Words, sole: SoleMention, name: NameMention, gap: Words): boolean {
  const be = gap.findLastIndex((word) => BE.test(word) && word !== 'been' && word !== 'be');
  if (be < 0 || gap.length > 14 || gap.some((word) => /^(?:;|:|not|never|like|if|what)$/u.test(word))) return false;
  const isBare = gap
    .slice(be + 1)
    .every((word) => /^(?:a|an|been|always|still|only|simply|just|of|course|,|called|named|the|in|fact|then|now|ever|to|be)$/u.test(word));
  if (!isBare || !isSubject(words, sole.one.from) || !endsThere(words, name.to, sole.sort === 'thing')) return false;
  if (sole.sort === 'person' && be > 0 && !/^(?:who|which|that|whom|where|whose)$/u.test(gap[0] ?? '')) return false;
  return sole.isDefinite && !isListed(words, name.to);
}

/** "Nestor, Octavia 's only dog,", "the Halcyon, a barque of three hundred tons", "Jezebel the mule". */
function apposedBefore(words: Words, { one, sort }: SoleMention, gap: Words): boolean {
  if (gap.length === 0) return one.det === 'the' && sort !== 'thing';
  if (gap.length !== 1 || !/^[,—(]$/u.test(gap[0] ?? '') || isListed(words, one.to)) return false;
  const next = words[one.to + 1] ?? ',';
  if (/^(?:,|;|—|\)|who|which|that|whose|where|:|the|he|she|they|we|I)$/u.test(next)) return true;
  if (/^(?:in|of|at|on|for|next)$/u.test(next)) return sort !== 'beast' || next === 'next';
  return /^(?:and|but)$/u.test(next) && words[one.from - 2] !== ',';
}

const BESIDE_BE = /^(?:,|which|who|always|still|of|course|then|as|ever|had|has|have|been|—)$/u;

/** "Duke was what they called the dog". */
function isCalledIn(gap: Words): boolean {
  return gap.some((word) => isCalling(word) || /^(?:named|christened)$/u.test(word)) && !gap.includes('and');
}

/** "Turned Leaves, it was called." */
function isCalledThere(words: Words, at: number): boolean {
  return /^(?:was|is) (?:called|named)$/u.test(words.slice(at, at + 2).join(' '));
}

/** "At the Crown, which was the only pub". */
function isOnWhich(gap: Words): boolean {
  return /^, (?:which|who|it|that) (?:was|is|being)(?: still| always)?$/u.test(gap.join(' '));
}

/** "Aldermere is", "Mrs. Gale had always been": but a form of being stands between. */
function isJoined(gap: Words): boolean {
  const [be = '', ...more] = gap.filter((word) => !BESIDE_BE.test(word) || word === 'been');
  return more.length === 0 && BE.test(be) && gap.join(' ') !== 'been';
}

/** "Apart from the Fleece there was no pub". */
const APART = /\b(?:[Aa]part from|[Bb]ut for|[Ee]xcept for|[Bb]esides|[Ss]ave for)$/u;

/** "Aldermere is the nearest village", "the Crown, which was the only pub", "Duke was what they called the dog". */
function isBefore(words: Words, sole: SoleMention, name: NameMention, gap: Words): Plainly | undefined {
  if (isOnWhich(gap) && sole.isDefinite) return 'told';
  if (sole.one.det === 'no' && APART.test(words.slice(0, name.from).join(' '))) return 'told';
  if (gap.length === 0 || gap.length > 9 || !isSubject(words, name.from)) return undefined;
  if (gap.join('') === ',' && isCalledThere(words, sole.one.to + 1)) return 'told';
  if (isJoined(gap) && (sole.isDefinite || sole.sort === 'thing')) return 'told';
  if (/^(?:being|as|, being|, it being|.* the name of)$/u.test(gap.join(' '))) return 'told';
  return isCalledIn(gap) ? 'called' : undefined;
}

/** "The freighter at the pier; she was the Valparaiso", "the dog, and its name was Rex". */
function isSpokenOn(gap: Words, { isThe }: NameMention): boolean {
  const tail = gap.join(' ');
  if (/ (?:was|is|had been) (?:called|named|christened)(?: the)?$/u.test(tail)) return SPOKEN_ON.test(tail);
  return (isThe && SPOKEN_ON.test(tail)) || /(?:[;:—]|, (?:and|but)|and) (?:its|her|his) name (?:was|is|had always been)$/u.test(tail);
}

const SPOKEN_ON = /(?:[;:—]|, (?:and|but|though)) (?:it|she|he) (?:was|is|had been)(?: (?:called|named|christened))?(?: the)?$/u;

/** "No pub in the village but", "no other housekeeper than", "never any dog but". */
function isExcepted({ one }: SoleMention, words: Words, gap: Words): boolean {
  const isNone =
    /^(?:no|any|another)$/u.test(one.det) &&
    (one.det === 'no' || words.slice(0, one.from).some((word) => /^(?:never|no|not|n't|without)$/u.test(word)));
  return (
    isNone && gap.length < 8 && /(?:^| )(?:but|than|except|save|besides|beside|bar|apart from|except for|save for)$/u.test(gap.join(' '))
  );
}

/** The name that follows its bearer. */
function saidAfter(words: Words, sole: SoleMention, name: NameMention): Plainly | undefined {
  const gap = words.slice(sole.one.to + 1, name.from);
  if (isExcepted(sole, words, gap)) return 'told';
  if (closeBeside(words, sole, name, gap) || apposedAfter(words, sole, name, gap)) return 'told';
  if (gap.length === 0) return isCalling(words[sole.one.from - 1]) ? 'called' : undefined;
  return (
    namedAfter(words, sole, gap) ?? (isSpokenOn(gap, name) ? 'told' : undefined) ?? (isNamedAs(words, sole, name, gap) ? 'told' : undefined)
  );
}

/** How a sentence says that a name is that of something it mentions. */
export function saidOf(words: Words, sole: SoleMention, name: NameMention): Plainly | undefined {
  if (name.from > sole.one.to) return saidAfter(words, sole, name);
  if (name.to >= sole.one.from) return undefined;
  const end = words[name.to + 1] === "'s" ? name.to + 2 : name.to + 1;
  const gap = words.slice(end, sole.one.from);
  return apposedBefore(words, sole, gap) ? 'told' : isBefore(words, sole, name, gap);
}
