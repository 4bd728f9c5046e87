import { type Colours, EYE_COLOURS, HAIR_COLOURS } from '../lexicon/colours.js';
import { ADJ, ADJS, COPULA, DEGREE, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, hitsOf } from './fact.js';
import { subjectOf } from './subject.js';

interface Feature {
  readonly key: string;
  readonly gate: RegExp;
  readonly patterns: readonly RegExp[];
  /** Without an owner of its own: "Marta looked up, green eyes narrowed". */
  readonly loose: RegExp;
}

const SHADE =
  '(?:(?:pale|light|dark|deep|bright|ice|icy|sea|sky|bottle|dull|soft|clear|warm|cold|faded|washed-out|brilliant|startling|vivid|rich|glossy)[- ])?';
const PERSON = '(?:man|woman|girl|boy|lad|fellow|child|creature|person|widow|lady|gentleman|youth|figure|one|[a-z]+)';

function feature(key: string, nouns: string, suffix: string, colours: Colours): Feature {
  const value = `(?<val>${SHADE}(?:${colours.pattern})(?:(?: and |-| )(?:${colours.pattern}))?)`;
  const noun = `(?:${nouns})\\b`;
  const heap = '(?:an? (?:[a-z]+ )?(?:pair|head|mop|shock|mane|mass|tangle|crop|thatch|cloud|braid|knot|tumble|fringe) of |)';
  const suffixed = `(?<val>${SHADE}(?:${colours.pattern}))-(?:${suffix})`;
  const description = `(?:(?!\\p{Lu}|he |she |his |her |whose |who |and )[\\p{L}'-]+ (?:, )?){0,9}?`;
  return {
    key,
    gate: new RegExp(`\\b(?:${nouns})\\b|-(?:${suffix})\\b`, 'u'),
    patterns: [
      `${OWNER} ${ADJS}${value} (?:, )?${ADJS}${noun}`,
      `${OWNER} ${ADJS}${noun}(?: ,)?(?: which| that)? ${COPULA} ${DEGREE}${value}(?! (?:with|from|at|of))`,
      `${SUBJECT} (?:, )?(?:[a-z]+ly |still |also |always )?(?:had|has|have|wore) (?:${heap}|an? |the )${ADJS}${value} ${ADJS}${noun}`,
      `${SUBJECT} (?:[a-z]+ly |still |also )?(?:had|has) (?:${ADJ} ){0,3}${noun} (?:of|as|,) ${DEGREE}${value}`,
      `${OWNER} ${ADJS}${noun} (?:,|of|as) ${DEGREE}${value}(?= (?:as|,|and|in|under|like)|$)`,
      `${suffixed} ${ADJS}(?<own>${NAME})`,
      `${SUBJECT} (?:${COPULA} )(?:an? |the |[a-z]+ly )?${ADJS}${suffixed}`,
      `(?<own>${NAME}) , (?:an? |the )?${ADJS}${suffixed}`,
      `${SUBJECT} (?:was|is) (?:an?|the) ${description}with (?:the )?${ADJS}${value} ${ADJS}${noun}`,
      `(?<own>${NAME}) , (?:an?|the) ${description}with (?:the )?${ADJS}${value} ${ADJS}${noun}`,
      `(?:named|called) (?<own>${NAME}) (?:, )?with ${ADJS}${value} ${ADJS}${noun}`,
      `(?<own>${NAME}) , (?:with )?(?:his |her )?${ADJS}${value} ${ADJS}${noun}(?= (?:and|,|[a-z]+ing))`,
      `(?<own>${NAME})(?: ,)? whose ${ADJS}${noun} ${COPULA} ${DEGREE}${value}`,
      `(?<own>${NAME})(?: ,)? whose ${ADJS}${value} ${ADJS}${noun}`,
      `${value} ${ADJS}${noun} of (?<own>${NAME})`,
      `\\bthe ${ADJS}${value} (?:of|in) ${OWNER} ${ADJS}${noun}`,
      `the colou?r of ${OWNER} ${ADJS}${noun} ${COPULA} ${DEGREE}${value}`,
    ].map(pattern),
    loose: pattern(
      `(?:,|—|:|with|“”|\\b(?:lock|strand|curl|wisp|coil|braid|tuft|tendril|handful|fringe)s? of) (?:${PERSON} , )?${ADJS}${value} ${ADJS}${noun}(?! of)`,
    ),
  };
}

const FEATURES: readonly Feature[] = [
  feature('eyes', 'eyes|irises', 'eyed', EYE_COLOURS),
  feature('hair', 'hair|curls|locks|tresses|braids?|plaits?|ponytail|pigtails|ringlets', 'haired|headed', HAIR_COLOURS),
  feature('beard', 'beard|moustache|mustache|whiskers', 'bearded', HAIR_COLOURS),
];

const HEAD = pattern(`${SUBJECT} (?:was|is) (?:an? |the )${ADJS}(?<val>redhead|blonde?|brunette)`);
/** By these lights, and under these, hair has any colour. */
const TINTED =
  /\b(?:moonlight|firelight|lamplight|candlelight|sunset|sunlight|torchlight|neon|moon|fire|lamp|flames|sun|flour|soot|dust|dusty|powdered?|chalk|plaster|paint|snow|frost|blood|mud|gone|turned|going|turning|went)\b/u;
const VALUE_OF_HEAD = new Map([
  ['redhead', 'red'],
  ['blond', 'blond'],
  ['blonde', 'blonde'],
  ['brunette', 'brunette'],
]);
/** A swollen eye, eyes that have wept. */
const BRUISED =
  /\b(?:bruised|swollen|bloodshot|rimmed|ringed|shadowed|lashes|lids|eyelids|brows?|shadow|glasses|spectacles|lenses|kohl|paint)\b/u;

const SHAVEN = [
  `${SUBJECT} (?:${COPULA} )(?:[a-z]+ly )?${ADJS}(?<val>clean-shaven|beardless)`,
  `(?<own>${NAME}) , ${ADJS}(?<val>clean-shaven|beardless)`,
  `^(?<val>[Cc]lean-shaven)(?: and ${ADJ})? , (?<own>${NAME})`,
].map(pattern);

/** Colours of eyes, hair and beards. */
export function readLooks(sentence: Sentence, sheet: FactSheet): void {
  for (const { key, gate, patterns, loose } of FEATURES) {
    if (!gate.test(sentence.text)) continue;
    if (key === 'eyes' ? BRUISED.test(sentence.text) : TINTED.test(sentence.text)) continue;
    for (const each of patterns) {
      for (const hit of hitsOf(sentence, each))
        sheet.add(sentence, hit, { rule: 'continuity/appearance', key, value: hit.val.toLowerCase() });
    }
    for (const hit of hitsOf(sentence, loose)) {
      const subject = subjectOf(sentence, hit.start, hit.match[0].startsWith('with'));
      if (subject)
        sheet.addOf(
          sentence,
          subject.holder,
          { ...hit, ownStart: subject.start },
          { rule: 'continuity/appearance', key, value: hit.val.toLowerCase() },
        );
    }
  }
  if (/shaven|beardless/u.test(sentence.text)) {
    for (const each of SHAVEN)
      for (const hit of hitsOf(sentence, each))
        sheet.add(sentence, hit, { rule: 'continuity/appearance', key: 'shaven', value: 'no beard' });
  }
  if (!/\b(?:redhead|blonde?|brunette)\b/u.test(sentence.text)) return;
  for (const hit of hitsOf(sentence, HEAD))
    sheet.add(sentence, hit, { rule: 'continuity/appearance', key: 'hair', value: VALUE_OF_HEAD.get(hit.val) ?? hit.val });
}
