import { EYE_COLOURS, HAIR_COLOURS } from '../../lexicon/colours.js';
import { withWords } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { KIN } from '../../lexicon/nouns.js';
import { ADJ, ADJS, COPULA, DEGREE, NAME, OWNER, SUBJECT } from '../../grammar/pattern.js';

export const SHADE =
  '(?:(?:pale|light|dark|deep|bright|ice|icy|sea|sky|bottle|dull|soft|clear|warm|cold|faded|washed-out|brilliant|startling|vivid|rich|glossy|bottle|moss|slate|leaf|grass|forest|olive|sloe|coal|midnight|cornflower|forget-me-not|gunmetal|smoke|storm|steel|iron|ash|dirty|straw|corn|honey|raven|jet|fox|rust|carrot|chestnut|nut|mud|dove|pearl|cat|hazel|true|real|natural)[- ])?';
export const PERSON = '(?:man|woman|girl|boy|lad|fellow|child|creature|person|widow|lady|gentleman|youth|figure|one|[a-z]+)';

const SHADES = 'pale|light|dark|bright|dull|soft|clear|warm|cold|faded|brilliant|vivid|rich|glossy|strange|odd|lovely|fine';

/** The pieces that the patterns of a feature are made of. */
export interface Parts {
  readonly value: string;
  readonly noun: string;
  /** The same with nouns that are hair only where somebody owns it: "her blond bob". */
  readonly own: string;
  readonly heap: string;
  readonly suffixed: string;
  readonly description: string;
  /** A thing that has such a colour. */
  readonly likeness: string;
}

const PARTS = '(?:eyes?|hair|curls|locks|tresses|braids?|plaits?|ponytail|pigtails|ringlets|fringe|beard|moustache|whiskers)';
/** Colours that are names too open a sentence only right before what they are the colour of. */
const OPENING = new RegExp(
  `^(?=[A-Z])(?:(?:Amber|Hazel|Ginger|Sandy|Violet|Olive|Jet|Jade|Ebony|Scarlet|Rusty|Sable) ${PARTS}\\b|(?!Amber|Hazel|Ginger|Sandy|Violet|Olive|Jet|Jade|Ebony|Scarlet|Rusty|Sable)(?:[A-Z]?[a-z]+[ -])?[A-Za-z]+(?:-colou?red)? (?:${ADJ} ){0,2}${PARTS}\\b)`,
  'u',
);
const COLOUR = new RegExp(`^(?:${SHADE}(?:${HAIR_COLOURS.pattern}|${EYE_COLOURS.pattern}))\\b`, 'u');

/** "Chestnut curls fell over her collar": with the colour that a sentence opens with in small letters, as it stands anywhere else. */
export function opened(sentence: Sentence): Sentence {
  if (!OPENING.test(sentence.text)) return sentence;
  const text = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1);
  if (!COLOUR.test(text)) return sentence;
  return withWords(sentence, [text.slice(0, (sentence.words[0] ?? '').length), ...sentence.words.slice(1)]);
}

/** What hair falls in. */
const FALL =
  '(?:waves|curls|ringlets|tufts?|spikes|tangles?|curtains?|ropes?|strands|sheets?|wisps|clumps|cascades?|braids?|knots?|coils?|snarls|clouds?|halo|mess|mass|loops|plaits?|rats|points)';
/** What leads from "were" to a colour: "clear and", "still that startling". */
const TO = `${DEGREE}(?:${ADJ} and )?(?:(?:that|the|an?) )?(?:${ADJ} (?:, )?){0,2}?`;

/** With whose it is, where hair falls or a colour is led up to. */
export function led({ value, own: noun }: Parts): string[] {
  return [
    `${OWNER} ${ADJS}${noun} (?:had|has) (?:always )?been ${DEGREE}${value}(?= (?:since|all|from|ever|as long|for)\\b)`,
    `${OWNER} ${ADJS}${noun} (?:had|has) (?:gone|turned) ${DEGREE}${value}(?= (?:the|at|when|in|before|overnight|early|years|by|,|and)\\b| [,;—]|$)`,
    `${SUBJECT} (?:had|has) (?:the )?${ADJS}${noun} [^;.]{0,40}, an? (?:${ADJ} (?:, |and )?){0,3}?${value}(?= (?:that|which|so|like|as|of)\\b| [,;—]|$)`,
    `${OWNER} ${ADJS}${noun} [a-z]+ (?:[a-z]+ )?in (?:an? |the )?${ADJS}${value} ${ADJS}${FALL}\\b`,
    `${OWNER} ${ADJS}${noun} [a-z]+ (?:[a-z]+ )?in an? ${ADJS}${FALL} of ${value}\\b`,
    `${OWNER} ${ADJS}${noun} ${COPULA} ${TO}${value}(?= (?:flecked|ringed|rimmed|shot|speckled|tinged|streaked|threaded|so|that|which|like|as|but|though|now|when)\\b| [,;:—]|$)`,
    `${OWNER} ${ADJS}${noun} [a-z]+ (?:[a-z]+ ){1,7}, ${DEGREE}${value}(?= (?:and|in|under|as|against)\\b| [,;]|$)`,
    `${OWNER} ${ADJS}${noun} [—(] (?:an? |the )?${ADJS}${value}(?= (?:,|—|and|like|as|in|with|\\))|$)`,
    `\\b(?:[Tt]hey|[Ii]t) (?:was|were|is|are) ${DEGREE}${value} , ${OWNER} ${ADJS}${noun}`,
    `\\b[Tt]he (?:${ADJ} ){0,2}(?:man|woman|boy|girl|one|fellow|lad|lady|child|person|youth|stranger|figure) with (?:the |an? )?${ADJS}${value} ${ADJS}${noun} (?:was|is) (?:called |named )?(?<own>${NAME})`,
  ];
}

/** What a colour is put into: "she had dyed her hair yellow", "he kept it its natural brown". */
export function dyed({ value, noun }: Parts): string[] {
  return [
    `${SUBJECT} (?:had |has |have )?(?:dyed|bleached|coloured|colored|hennaed|tinted|rinsed) (?:his|her|my) ${ADJS}${noun} (?:an? |the )?${DEGREE}${value}`,
    `${SUBJECT} (?:had |has |have )?(?:kept|left) (?:his|her|my) ${ADJS}${noun} (?:an? |the |its |his |her )?(?:own )?${DEGREE}${value}`,
  ];
}

/** With whose it is. */
export function owned({ value, noun: bare, own: noun, heap, suffixed, description, likeness }: Parts): string[] {
  return [
    `${SUBJECT} (?:had|has|had got|has got|got|inherited|had inherited|has inherited) (?:only |all |both )?(?:his|her|my) (?:${KIN}) 's (?:${ADJ} ){0,2}?${noun} (?:, )?(?:which (?:was|were|is|are) |and (?:they|it) (?:was|were|is|are) )?${DEGREE}${value}`,
    `${SUBJECT} (?:had|has|had got|has got|got|inherited|had inherited|has inherited) (?:only |all |both )?(?:his|her|my) (?:${KIN}) 's ${ADJS}${value} ${ADJS}${noun}`,
    `${OWNER} ${ADJS}${value} (?:, )?${ADJS}${noun}`,
    `${OWNER} ${ADJS}${noun}(?: ,)?(?: which| that)? ${COPULA} ${DEGREE}${value}(?! (?:with|from|at|of))`,
    `${OWNER} ${ADJS}${noun} , (?!and )[^,;—]{3,60} , ${COPULA} ${DEGREE}${value}(?! (?:with|from|at))`,
    `${OWNER} ${ADJS}${noun} (?:: |, )${DEGREE}${value}(?= (?:,|and|in|under|like|as|with|to|against|above|below|behind|going|turning|fading|shading|shot|streaked|flecked|threaded|from|the colou?r)|$)`,
    `\\b(?<own>[Hh]is|[Hh]er|[Mm]y) ${ADJS}${noun} (?:very |so |quite |too )?${value}(?= (?:,|and|in|under|like|as|with|to|against|above|below|behind)|$)`,
    `${OWNER} ${ADJS}${noun} (?:had|has|have|held|kept|took on|were|was|are|is|,) (?:all )?(?:the|a) (?:[a-z-]+ )?${value} of\\b`,
    `${OWNER} ${ADJS}${noun} [^.;]{0,40}[;:—,] (?:they|it) ${COPULA} ${DEGREE}${value}(?! (?:with|from|at|of))`,
    `${OWNER} ${ADJS}${noun} ${COPULA} not [^.;,]{2,30}?(?:,)? ?but ${DEGREE}${value}(?! (?:with|from|at|of))`,
    `${OWNER} ${ADJS}${noun}(?: ,)?(?: which| that)? (?:${COPULA} |, )?(?:of )?(?:exactly |just |almost )?(?:the |a )(?:[a-z]+ )?(?:colou?r|shade|hue|tint) of (?:${ADJ} ){0,3}?${likeness}`,
    `\\b${value} , (?:exactly |just )?the (?:very |exact |same |precise )?(?:shade|colou?r|hue|tint) of ${OWNER} ${ADJS}${noun}`,
    `\\bhow (?:very |startlingly |remarkably )?${value} ${OWNER} ${ADJS}${noun} (?:was|were|is|are|looked)`,
    `${noun} (?:as|so|quite as|half as|that) ${value} as (?<own>${NAME}) 's`,
    `\\b${value} (?:was|is|were|are) (?:the colou?r of )?${OWNER} ${ADJS}${noun}`,
    `\\b${value} ${ADJS}${bare} of (?<own>his|hers|mine)\\b`,
    `\\b${value} ${ADJS}${noun} (?:that |which )?(?<own>${NAME}|he|she|I) (?:had|wore|kept|has|wears|carried|was so)\\b`,
    `${suffixed} (?:and ${ADJ} )?, (?<own>${NAME})`,
    `${SUBJECT} (?:, )?(?:[a-z]+ly |still |also |always )?(?:had|has|have|wore) (?:${heap}|an? |the )${ADJS}${value} ${ADJS}${noun}`,
    `${SUBJECT} (?:[a-z]+ly |still |also )?(?:had|has) (?:${ADJ} ){0,3}${noun} (?:of|as|,) ${DEGREE}${value}`,
    `${OWNER} ${ADJS}${noun} (?:,|of|as) ${DEGREE}${value}(?= (?:as|,|and|in|under|like)|$)`,
    `${SUBJECT} (?:had|has) (?:[a-z]+ )?${value} , ${ADJS}${noun}`,
    `${suffixed} ${ADJS}(?<own>${NAME})`,
    `${SUBJECT} (?:${COPULA} )(?:an? |the |[a-z]+ly )?${ADJS}${suffixed}`,
    `(?<own>${NAME}) , (?:an? |the )?${ADJS}${suffixed}`,
    `${SUBJECT} (?:was|is|am) (?:an?|the) ${description}with (?:the )?${ADJS}${value} ${ADJS}${noun}`,
    `(?<own>${NAME}) , (?:an?|the) ${description}with (?:the )?${ADJS}${value} ${ADJS}${noun}`,
    `(?:named|called) (?<own>${NAME}) (?:, )?with ${ADJS}${value} ${ADJS}${noun}`,
    `(?<own>${NAME}) , (?:with )?(?:his |her )?${ADJS}${value} ${ADJS}${noun}(?= (?:and|,|[a-z]+ing))`,
    `${SUBJECT}(?: ,)? whose ${ADJS}${noun} (?:${COPULA}|had been|has been|,) ${DEGREE}${value}`,
    `${SUBJECT}(?: ,)? whose ${ADJS}${value} ${ADJS}${noun}`,
    `${value} ${ADJS}${bare} of (?<own>[Tt]he [a-z]+|${NAME})`,
    `\\bthe ${ADJS}${value} (?:of|in) ${OWNER} ${ADJS}${noun}`,
    `the colou?r of ${OWNER} ${ADJS}${noun} (?:${COPULA}|as) ${DEGREE}${value}`,
    `(?:about|of|in) (?<own>${NAME}|him|her) (?:was|were|is|are) (?:(?:his|her|the|those|that) |(?:an? )?(?:pair|head|mop|mass|shock) of )(?:very |so |[a-z]+ly )?${ADJS}${value} ${ADJS}${noun}`,
    `${OWNER} ${ADJS}${noun} (?:, )?(?:which |that )?(?:shone|gleamed|glinted|glowed|showed|looked|flashed|hung|fell|stood|burned) (?:out )?${DEGREE}${value}(?! (?:with|from|at|of))`,
  ];
}

/** Without whose it is, by the way: "the grey eyes between them watered". */
export function alone({ value, noun, suffixed }: Parts): string[] {
  return [
    `\\b(?:an? )?(?:pair|head|mop|shock|mane|mass|tangle|crop|thatch|plait|braid|ring|lock|strand|wisp|knot) of (?:very |so |[a-z]+ly )?${ADJS}${value} ${ADJS}${noun}`,
    `^${ADJS}${suffixed}(?: and ${ADJ})?(?: ,|$)`,
    ` ${suffixed}(?: and ${ADJ})?(?= (?:,|and|like|as)\\b|$| [,;—])`,
    `(?<!'s )(?<!'s [a-z]+ )\\b${value} ${ADJS}${noun}(?! of)`,
  ];
}

/** Without whose it is, as what is said: "the eyes that met hers were green". */
export function said({ value, noun, likeness }: Parts): string[] {
  const end = `(?= (?:and|as|like|in|of|under|or|at|than|that|which|enough|with|but|though|flecked|ringed|rimmed|shot|speckled|tinged|streaked|threaded|now|when|while|beneath|against|,)\\b| [,;:—]|$)`;
  return [
    `\\bthe ${noun} (?:under|beneath|below|that|which)(?: [a-z]+){0,4}? ${COPULA} ${DEGREE}${value}(?! (?:with|from|at|of))`,
    `\\b${noun}(?: ,)? (?:(?:[a-z]+ly|which|that|were|was|are|is|had been|an?|the|so|very|quite|of|looked|shone|turned out|came out|showed|shade|colou?r|same|kind|sort|watery|startling|deep|unexpected|${SHADES})(?: ,)? ){1,5}${value}${end}`,
    `\\b${noun}(?: ,)? (?:${ADJ}(?: ,)?(?: and)? ){0,3}(?:was|were|is|are|show(?:ed|s)? (?:them |it )?|looked|looks|gleamed|shone) ?${DEGREE}${value}${end}`,
    `\\b${noun} [^.;]{0,50}\\b(?:they|it) ${COPULA} ${TO}${value}${end}`,
    `\\b${noun} [^.;]{0,50}[,:] ${value} (?:they|it) (?:was|were)\\b`,
    `\\b${noun} (?:[\\p{Lu}a-z][a-z]+ ){1,4}(?:was|were|is|are|looked) ${DEGREE}${value}${end}`,
    `\\b${noun} (?:as )?${value} as (?:an? |the )?[a-z]`,
    `\\b${noun} (?:were |was |,|of )?(?:an? |the )(?:[a-z]+ )?${value} of\\b`,
    `\\b${noun}(?: ,)?(?: which| that)? (?:${COPULA} |, )?(?:of )?(?:exactly |just |almost )?(?:the |a )(?:[a-z]+ )?(?:colou?r|shade|hue|tint) of (?:${ADJ} ){0,3}?${likeness}`,
    `\\b${noun} (?:[a-z]+ed|swam|lay|showed|were|was) (?:[a-z]+ (?:and|,) ){1,2}${value}${end}`,
    `\\b${noun} [^.;:]{0,50}\\b(?:it|them|about|back|loose|down|up|away|out|over|off) , (?:[a-z]+ly )?${value}(?= (?:against|in|under|as|and|,)\\b| [,;]|$)`,
    `\\b${noun} that [^,;.]{2,40} , ${DEGREE}${value}(?= (?:and|,)\\b| [,;]|$)`,
    `\\b${noun} , (?:[a-z]+ )?(?:against|in|on|through|among) the ${value}${end}`,
    `\\b${noun} , an? ${ADJS}(?:tangle|mass|mop|thicket|cloud|curtain|shock|bush|heap|pile|river|cascade|flood|blaze|riot) of ${value}\\b`,
    `\\b${noun} , an? ${ADJS}${value} ${ADJS}(?:tangle|mass|mop|thicket|cloud|curtain|shock|bush|heap|pile|river|cascade|flood|blaze|brush|nest|halo|crown|helmet|cap|stubble|fringe|spade)\\b`,
    `\\b${noun} , the ${value} of (?:it|them)\\b`,
    `\\b${noun} ,? ?(?:were |was |are )?an? (?:[a-z-]+ (?:, )?){0,3}?${value}(?= (?:so|that|which|like|as|of|flecked|ringed|rimmed|shot|but)\\b| [,;—]|$)`,
    `\\b${noun} [a-z]+ (?:[a-z]+ )?in (?:an? |the )?${ADJS}${value} ${ADJS}${FALL}\\b`,
    `\\b${noun} , (?:${ADJ}(?: ,)? (?:and )?){0,2}${value}${end}`,
    `\\b${noun} [^.;]{0,40}\\b(?:and|which) (?:show(?:ed|s)|made|makes|turn(?:ed|s)) (?:them|it) ${DEGREE}${value}${end}`,
  ];
}
