import { type Colours, EYE_COLOURS, HAIR_COLOURS } from '../lexicon/colours.js';
import { KIN } from '../lexicon/nouns.js';
import { ADJ, ADJS, COPULA, DEGREE, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { meantAt, subjectOf } from './subject.js';

interface Feature {
  readonly key: string;
  readonly gate: RegExp;
  readonly patterns: readonly RegExp[];
  /** Without an owner: the one the sentence speaks of has it, by the way, or as what is said. */
  readonly alone: readonly RegExp[];
  readonly said: readonly RegExp[];
  /** Without an owner of its own: "Marta looked up, green eyes narrowed". */
  readonly loose: RegExp;
}

const SHADE =
  '(?:(?:pale|light|dark|deep|bright|ice|icy|sea|sky|bottle|dull|soft|clear|warm|cold|faded|washed-out|brilliant|startling|vivid|rich|glossy)[- ])?';
const PERSON = '(?:man|woman|girl|boy|lad|fellow|child|creature|person|widow|lady|gentleman|youth|figure|one|[a-z]+)';

const SHADES = 'pale|light|dark|bright|dull|soft|clear|warm|cold|faded|brilliant|vivid|rich|glossy|strange|odd|lovely|fine';

/** The pieces that the patterns of a feature are made of. */
interface Parts {
  readonly value: string;
  readonly noun: string;
  readonly heap: string;
  readonly suffixed: string;
  readonly description: string;
}

/** With whose it is. */
function owned({ value, noun, heap, suffixed, description }: Parts): string[] {
  return [
    `${SUBJECT} (?:had|has|had got|has got|got|inherited) (?:his|her|my) (?:${KIN}) 's (?:${ADJ} ){0,2}?${noun} (?:, )?(?:which (?:was|were|is|are) |and (?:they|it) (?:was|were|is|are) )?${DEGREE}${value}`,
    `${SUBJECT} (?:had|has|had got|has got|got|inherited) (?:his|her|my) (?:${KIN}) 's ${ADJS}${value} ${ADJS}${noun}`,
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
    `(?:about|of|in) (?<own>${NAME}|him|her) (?:was|were|is|are) (?:(?:his|her|the|those|that) |(?:an? )?(?:pair|head|mop|mass|shock) of )(?:very |so |[a-z]+ly )?${ADJS}${value} ${ADJS}${noun}`,
    `${OWNER} ${ADJS}${noun} (?:, )?(?:which |that )?(?:shone|gleamed|glinted|glowed|showed|looked|flashed|hung|fell|stood|burned) (?:out )?${DEGREE}${value}(?! (?:with|from|at|of))`,
  ];
}

/** Without whose it is, by the way: "the grey eyes between them watered". */
function alone({ value, noun, suffixed }: Parts): string[] {
  return [
    `\\b(?:an? )?(?:pair|head|mop|shock|mane|mass|tangle|crop|thatch|plait|braid|ring|lock|strand|wisp|knot) of (?:very |so |[a-z]+ly )?${ADJS}${value} ${ADJS}${noun}`,
    `^${ADJS}${suffixed}(?: and ${ADJ})?(?: ,|$)`,
    ` ${suffixed}(?: and ${ADJ})?(?= (?:,|and|like|as)\\b|$| [,;—])`,
    `(?<!'s )(?<!'s [a-z]+ )\\b${value} ${ADJS}${noun}(?! of)`,
  ];
}

/** Without whose it is, as what is said: "the eyes that met hers were green". */
function said({ value, noun }: Parts): string[] {
  const end = `(?= (?:and|as|like|in|of|under|or|at|than|that|which|enough|with|,)\\b| [,;:—]|$)`;
  return [
    `\\bthe ${noun} (?:under|beneath|below|that|which)(?: [a-z]+){0,4}? ${COPULA} ${DEGREE}${value}(?! (?:with|from|at|of))`,
    `\\b${noun}(?: ,)? (?:(?:[a-z]+ly|which|that|were|was|are|is|had been|an?|the|so|very|quite|of|looked|shone|turned out|came out|showed|shade|colou?r|same|kind|sort|watery|startling|deep|unexpected|${SHADES})(?: ,)? ){1,5}${value}${end}`,
    `\\b${noun}(?: ,)? (?:${ADJ}(?: ,)?(?: and)? ){0,3}(?:was|were|is|are|show(?:ed|s)? (?:them |it )?|looked|looks|gleamed|shone) ?${DEGREE}${value}${end}`,
    `\\b${noun} , (?:${ADJ}(?: ,)? (?:and )?){0,2}${value}${end}`,
    `\\b${noun} [^.;]{0,40}\\b(?:and|which) (?:show(?:ed|s)|made|makes|turn(?:ed|s)) (?:them|it) ${DEGREE}${value}${end}`,
  ];
}

function feature(key: string, nouns: string, suffix: string, colours: Colours): Feature {
  const value = `(?<val>${SHADE}(?:${colours.pattern})(?:(?: and |-| )(?:${colours.pattern}))?)`;
  const noun = `(?:${nouns})\\b`;
  const heap = '(?:an? (?:[a-z]+ )?(?:pair|head|mop|shock|mane|mass|tangle|crop|thatch|cloud|braid|knot|tumble|fringe) of |)';
  const suffixed = `(?<val>${SHADE}(?:${colours.pattern}))-(?:${suffix})`;
  const description = `(?:(?!\\p{Lu}|he |she |his |her |whose |who |and )[\\p{L}'-]+ (?:, )?){0,9}?`;
  const parts: Parts = { value, noun, heap, suffixed, description };
  return {
    key,
    gate: new RegExp(`\\b(?:${nouns})\\b|-(?:${suffix})\\b`, 'u'),
    patterns: owned(parts).map(pattern),
    alone: alone(parts).map(pattern),
    said: said(parts).map(pattern),
    loose: pattern(
      `(?:,|—|:|with|“”|\\b(?:lock|strand|curl|wisp|coil|braid|tuft|tendril|handful|fringe)s? of) (?:${PERSON} , )?${ADJS}${value} ${ADJS}${noun}(?! of)`,
    ),
  };
}

const FEATURES: readonly Feature[] = [
  feature('eyes', 'eyes|irises|iris', 'eyed', EYE_COLOURS),
  feature(
    'hair',
    'hairs?|curls|locks|tresses|braids?|plaits?|ponytail|pigtails?|ringlets|fringe|chignon|topknot|clippings|forelock|parting',
    'haired|headed',
    HAIR_COLOURS,
  ),
  feature('beard', 'beard|moustache|mustache|whiskers', 'bearded', HAIR_COLOURS),
];

/** Others than persons, and persons without a name, who have eyes and hair too. */
const OTHERS =
  /\b(?:dogs?|cats?|horses?|mares?|pon(?:y|ies)|birds?|owls?|dolls?|foxe?s?|wol(?:f|ves)|rats?|mice|mouse|lions?|tigers?|puppets?|statues?|ponies|cows?|goats?|sheep|creatures?|beasts?|people|men|women|children|girls?|boys?|bab(?:y|ies)|strangers?|eyes of|everyone|everybody|someone|somebody|they|their|both|man|woman|child|whoever|anybody|anyone|another|other|figure|face of|each other)\b/u;
const HEAD = pattern(`${SUBJECT} (?:was|is) (?:an? |the )${ADJS}(?<val>redhead|blonde?|brunette)`);
/** By these lights, and under these, hair has any colour. */
const TINTED =
  /\b(?:moonlight|firelight|lamplight|candlelight|sunset|sunlight|torchlight|neon|moon|fire|lamp|flames|sun|flour|soot|dust|dusty|powdered?|chalk|plaster|paint|snow|frost|blood|mud|gone|turned|going|turning|went)\b/u;
/** Colours that a light or a dust may give. */
const TINTS = /^(?:gold|golden|yellow|silver|silvery|red|copper|coppery|scarlet|white|snowy|snow-white|grey|gray|black|flame-coloured)$/u;
const PLAIN_TINT =
  /\b(?:moonlight|firelight|candlelight|sunset|torchlight|neon|moon|flames|flour|soot|dust|dusty|powdered?|chalk|plaster|paint|snow|frost|blood|mud|gone|turned|turning)\b/u;
const VALUE_OF_HEAD = new Map([
  ['redhead', 'red'],
  ['blond', 'blond'],
  ['blonde', 'blonde'],
  ['brunette', 'brunette'],
]);
/** A swollen eye, eyes that have been struck or painted. */
const BRUISED = /\b(?:bruised|swollen|ringed|shadowed|lids|eyelids|brows?|shadow|kohl|paint|punched|fist|plum)\b/u;
const BRUISES = /^(?:black|blue|yellow|violet|lilac)$/u;

/** "Her black head". */
const HEADS = [
  pattern(`${OWNER} ${ADJS}(?<val>${HAIR_COLOURS.pattern}) head\\b`),
  pattern(`${OWNER} head (?:was|is|of hair (?:was|is)) ${DEGREE}(?<val>${HAIR_COLOURS.pattern})\\b(?! with)`),
];
const HEAD_ALONE = pattern(
  `\\b(?:by|with|of|at|over|from|that|see|saw|and) (?:the|a|that) ${ADJS}(?<val>${HAIR_COLOURS.pattern}) head\\b(?! of)`,
);
const BEARD = [
  `${SUBJECT} (?:had|has|wore|wears|sported|sports|kept|had grown|has grown) (?:an?|his) ${ADJS}beard\\b`,
  `${OWNER} ${ADJS}beard\\b`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}bearded\\b`,
  `${SUBJECT} (?:was|is) (?:an? )?${ADJS}bearded\\b`,
  `\\b(?:bearded|beard of) (?<own>${NAME})`,
  `\\bthe beard (?:on|of) (?<own>${NAME})`,
].map(pattern);

/** Without whose chin it is. */
const SHAVEN_ALONE =
  /\b(?:an?|the|his|her) (?:smooth|bare|naked|hairless|beardless) (?:chin|jaw|cheeks?)\b|\bnever (?:[a-z]+ ){0,8}?(?:grow|grown|worn|had|wear|sport) (?:a |any )?beard\b|\bno (?:more )?(?:beard|whiskers)\b|\bnot a whisker\b/u;
const SHAVEN = [
  `${OWNER} ${ADJS}(?<val>clean-shaven|beardless|smooth-shaven|shaven|hairless|unbearded|(?:smooth|bare|naked)(?= [a-z]*(?:chin|jaw|cheek))) (?:face|chin|jaw|cheeks?|lip)`,
  `${OWNER} (?:face|chin|jaw|cheeks?) (?:was|were|is|are) ${DEGREE}(?<val>clean-shaven|beardless|smooth-shaven|hairless)`,
  `${SUBJECT} (?:${COPULA} )(?:[a-z]+ly )?${ADJS}(?<val>clean-shaven|beardless)`,
  `(?<own>${NAME}) , ${ADJS}(?<val>clean-shaven|beardless)`,
  `^(?<val>[Cc]lean-shaven)(?: and ${ADJ})? , (?<own>${NAME})`,
].map(pattern);

/** "His blue eyes" and "her eyes, which are brown" are said by the way. */
function modeOf({ match }: Hit): 'now' | 'held' {
  const [words] = match;
  return words.includes(' which ') || !/ (?:was|were|is|are|had|has|have|wore|of|,) /u.test(words) ? 'held' : 'now';
}

const RULE = 'continuity/appearance';

/** Whether something lends a sentence's hair or eyes their colour. */
function isLent({ text }: Sentence, key: string, value: string, isSaid: boolean): boolean {
  if (key === 'eyes') return BRUISES.test(value) && BRUISED.test(text);
  return isSaid ? TINTED.test(text) : TINTS.test(value) && PLAIN_TINT.test(text);
}

function readFeature(sentence: Sentence, { key, patterns, alone, said, loose }: Feature, sheet: FactSheet): void {
  const values = (hit: Hit): { rule: typeof RULE; key: string; value: string } => ({ rule: RULE, key, value: hit.val.toLowerCase() });
  for (const each of patterns) {
    for (const hit of hitsOf(sentence, each)) {
      const mode = modeOf(hit);
      if (!isLent(sentence, key, hit.val, mode === 'now')) sheet.add(sentence, hit, { ...values(hit), mode });
    }
  }
  for (const hit of hitsOf(sentence, loose)) {
    const subject = subjectOf(sentence, hit.start, hit.match[0].startsWith('with'));
    if (subject && !isLent(sentence, key, hit.val, false))
      sheet.addOf(sentence, subject.holder, { ...hit, ownStart: subject.start }, values(hit));
  }
  for (const [at, each] of [...alone, ...said].entries()) {
    const isSaid = at >= alone.length;
    for (const hit of hitsOf(sentence, each)) {
      if (isLent(sentence, key, hit.val, isSaid)) continue;
      const meant = meantAt(sentence, hit);
      if (!meant || isOthers(sentence, hit, meant.start) || UNREAL.test(sentence.text) || DENIED.test(sentence.text.slice(0, hit.start)))
        continue;
      sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { ...values(hit), mode: isSaid ? 'now' : 'held' });
    }
  }
}

/** What is said by the way takes no heed of a "not" before it, save of one that denies it. */
const DENIED =
  /\b(?:never|not|no|nor|neither|without|lack(?:ed|ing))\b(?: (?:had|have|has|having|seen|worn|a|an|any|the|so|[a-z]+ly)){0,4} $|n't (?:have|had)(?: [a-z]+)? $/u;
const UNREAL = /\b(?:would|might|should) (?:[a-z]+ )?(?:have (?:been|looked|suited|made|had)|be|look|suit)\b/u;

/** Whether somebody or something else may be the one, named between the person and the feature, or beside it. */
function isOthers({ text }: Sentence, { start, end }: Hit, person: number): boolean {
  return OTHERS.test(text.slice(Math.min(person, start), Math.max(person, end) + 24));
}

/** Adds what patterns say of one key; without a value of its own a hit says its word. */
function readAll(sentence: Sentence, patterns: readonly RegExp[], sheet: FactSheet, key: string, value?: string): void {
  for (const each of patterns) {
    for (const hit of hitsOf(sentence, each)) {
      sheet.add(sentence, hit, { rule: RULE, key, value: value ?? VALUE_OF_HEAD.get(hit.val) ?? hit.val, mode: modeOf(hit) });
    }
  }
}

function readShavenAlone(sentence: Sentence, sheet: FactSheet): void {
  const match = /beard|chin|jaw|cheek|whisker/u.test(sentence.text) ? SHAVEN_ALONE.exec(sentence.text) : null;
  const hit = match && { start: match.index, end: match.index + match[0].length };
  const meant = hit && meantAt(sentence, hit);
  if (!meant) return;
  const said = { rule: RULE, key: 'shaven', value: 'no beard', mode: 'given' } as const;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, said);
}

/** Colours of eyes, hair and beards. */
export function readLooks(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const isTinted = TINTED.test(text);
  for (const each of FEATURES) if (each.gate.test(text)) readFeature(sentence, each, sheet);
  if (text.includes(' head') && !isTinted) {
    readAll(sentence, HEADS, sheet, 'hair');
    for (const hit of hitsOf(sentence, HEAD_ALONE)) {
      const meant = meantAt(sentence, hit);
      if (meant && !isOthers(sentence, hit, meant.start))
        sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { rule: RULE, key: 'hair', value: hit.val, mode: 'held' });
    }
  }
  if (text.includes('beard')) readAll(sentence, BEARD, sheet, 'shaven', 'beard');
  if (/shaven|beardless|unbearded|hairless|smooth|bare |naked/u.test(text)) readAll(sentence, SHAVEN, sheet, 'shaven', 'no beard');
  readShavenAlone(sentence, sheet);
  if (/\b(?:redhead|blonde?|brunette)\b/u.test(text)) readAll(sentence, [HEAD], sheet, 'hair');
}
