import { type Colours, EYE_COLOURS, HAIR_COLOURS } from '../../lexicon/colours.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, DEGREE, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf, type Claim } from '../fact.js';
import { isLent, isNoColour, TINTED } from './lentColours.js';
import { alone, dyed, led, opened, owned, type Parts, PERSON, said, SHADE } from './lookWordings.js';
import { meantAt, NOUN_BEFORE, subjectOf } from '../subject.js';

interface Feature {
  readonly key: string;
  readonly gate: RegExp;
  /** Any colour or thing of a colour. */
  readonly colour: RegExp;
  readonly patterns: readonly RegExp[];
  /** What somebody has done to hair. */
  readonly dyed: readonly RegExp[];
  /** Without an owner: the one the sentence speaks of has it, by the way, or as what is said. */
  readonly alone: readonly RegExp[];
  readonly said: readonly RegExp[];
  /** Without an owner of its own: "Marta looked up, green eyes narrowed". */
  readonly loose: RegExp;
}

/** A ribbon in the hair has a colour of its own. */
const NO_ORNAMENT =
  '(?! (?:ribbons?|bands?|ties?|clips?|pins?|dye|brush|net|oil|slides?|grips?|dryer|spray|salon|shirt|ornaments?|combs?|bows?|shadow|liner|drops?|glasses|patch|scarf)\\b)';

/** @param ownNouns what is of the feature only where somebody owns it */
function feature(key: string, nouns: string, ownNouns: string, suffix: string, colours: Colours): Feature {
  const value = `(?<val>${SHADE}(?:${colours.pattern})(?:(?: and |-| )(?:${colours.pattern}))?)(?!-)`;
  const noun = `(?:${nouns})\\b${NO_ORNAMENT}`;
  const own = `(?:${nouns}${ownNouns})\\b${NO_ORNAMENT}`;
  const heap = '(?:an? (?:[a-z]+ )?(?:pair|head|mop|shock|mane|mass|tangle|crop|thatch|cloud|braid|knot|tumble|fringe) of |)';
  const suffixed = `(?<val>${SHADE}(?:${colours.pattern}))-(?:${suffix})`;
  const description = `(?:(?!\\p{Lu}|he |she |his |her |whose |who |and )[\\p{L}'-]+ (?:, )?){0,9}?`;
  const parts: Parts = { value, noun, own, heap, suffixed, description, likeness: `(?<val>${colours.likeness})\\b` };
  return {
    key,
    gate: new RegExp(`\\b(?:${nouns}${ownNouns})\\b|-(?:${suffix})\\b`, 'u'),
    colour: new RegExp(`\\b(?:${colours.pattern}|${colours.likeness})\\b`, 'u'),
    patterns: [...led(parts), ...owned(parts)].map(pattern),
    dyed: colours === HAIR_COLOURS ? dyed(parts).map(pattern) : [],
    alone: alone(parts).map(pattern),
    said: said(parts).map(pattern),
    loose: pattern(
      `(?:,|—|:|with|“”|\\b(?:lock|strand|curl|wisp|coil|braid|tuft|tendril|handful|fringe)s? of) (?:${PERSON} , )?${ADJS}${value} ${ADJS}${noun}(?! of)`,
    ),
  };
}

const FEATURES: readonly Feature[] = [
  feature('eyes', 'eyes|irises|iris', '', 'eyed', EYE_COLOURS),
  feature(
    'hair',
    'hairs?|curls?|locks|tresses|braids?|plaits?|ponytail|pigtails?|ringlets|fringe|chignon|topknot|clippings|forelock|parting|bangs|dreadlocks|cornrows',
    '|bob|bun|mane|waves|mop|dreads|afro|quiff|updo|head of hair|roots',
    'haired|headed',
    HAIR_COLOURS,
  ),
  feature('beard', 'beard|moustache|mustache|whiskers|goatee', '', 'bearded', HAIR_COLOURS),
];

/** Others than persons, and persons without a name, who have eyes and hair too. */
const OTHERS =
  /\b(?:whose (?:[a-z]+ )?(?:mother|father|brother|sister|wife|husband|son|daughter|aunt|uncle|cousin|friend|partner|horse|dog|cat)|dogs?|cats?|horses?|mares?|pon(?:y|ies)|birds?|owls?|dolls?|foxe?s?|wol(?:f|ves)|rats?|mice|mouse|lions?|tigers?|puppets?|statues?|ponies|cows?|goats?|sheep|creatures?|beasts?|people|men|women|children|girls?|boys?|bab(?:y|ies)|strangers?|eyes of|everyone|everybody|someone|somebody|they|their|both|man|woman|child|whoever|anybody|anyone|another|other|figure|face of|each other)\b/u;
const CREATURES =
  /\b(?:dog|cat|horse|mare|pony|bird|owl|doll|fox|wolf|rat|mouse|lion|tiger|puppet|statue|cow|goat|creature|beast|mannequin|snake|dragon)s?\b/u;
const HEAD = pattern(
  `${SUBJECT}(?: ,)? (?:was|is|am) (?:(?:an? |the )${ADJS}|[a-z]+ly |very |so |[a-z]+ (?:and|,) )?(?<val>redhead|blonde?|brunette|ginger|auburn|flaxen|carrot-top|towhead|red-headed|platinum|(?:dark|fair)(?= and (?:slim|slender|tall|small|stout|handsome|thin|short|sturdy|wiry|lean|heavy|plump|pretty)\\b))(?! (?:wood|hair|curls|head|cat|beer|biscuits?)\\b)`,
);
/** "Anna has been blonde since March", "as ginger as a cat". */
const HEAD_SO = pattern(
  `${SUBJECT}(?: ,)? (?:(?:had|has|have) (?:always )?been|was|is|am|'s) (?:as |so |naturally |always |still )*(?<val>blonde?|ginger|auburn|flaxen|red-headed|carroty)(?= (?:as|since|all|from|until|ever|like)\\b)`,
);
const HEAD_IS = pattern(`\\b[Tt]he (?:${ADJ} )?(?<val>redhead|blonde?|brunette) (?:[a-z]+ ){0,6}?(?:was|is) (?<own>${NAME})(?! 's)`);
const HEAD_BESIDE = pattern(
  `(?:^|[,:—] )(?:an? |the )${ADJS}(?<val>redhead|blonde|brunette)(?= (?:,|in|with|who|of|called|named)\\b| [,;—]|$)`,
);
const VALUE_OF_HEAD = new Map([
  ['redhead', 'red'],
  ['carrot-top', 'red'],
  ['towhead', 'blond'],
  ['red-headed', 'red'],
]);
/** Eyes that are looked at are another's, and those that one likes are nobody's. */
const BEHELD =
  /\b(?:into|met|meets?|meeting|held|caught|trust(?:ed|s)?|lik(?:ed|es)|lov(?:ed|es)|admir(?:ed|es)|noticed|saw|seen|facing|wanted|painted|preferred|look(?:ed|ing|s)? (?:for|at)|search(?:ed|ing)? for|watch(?:ed|ing)|spotted|recogni[sz]ed|knew) (?:(?:[a-z]+ly|the|those|an?|pairs? of|two|sets? of) )*$/u;
/** "Its dark eyes": no person's. */
const OF_OTHERS = /\b(?:[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,2}$/u;
/** Eyes that meet somebody's. */
const MEETING = /^ [a-z]+(?: back| up| down)? (?:(?:at|on|into|over|to|through) )?(?:\p{Lu}|him\b|her\b|his\b|me\b|my\b)/u;
/** A hair that is found may be anybody's. */
const ONE_HAIR = /\b(?:an?|one|single) (?:[a-z]+ )?[a-z]+ hair$/u;

/** What eyes do, coloured as they are. */
const GAZES = [
  `${OWNER} ${ADJS}(?<val>${EYE_COLOURS.pattern}) (?:gaze|stare|glance|regard)\\b`,
  `${OWNER} (?:gaze|stare) ,? ?(?:was |is )?(?:${ADJ}(?: ,)? (?:and )?){0,3}(?<val>blue|green|brown|grey|gray|hazel)(?= (?:,|and)\\b| [,;—]|$)`,
  `${OWNER} (?:${ADJ} )?(?:gaze|stare)\\b[^.;:]{0,40} , (?:${ADJ}(?: ,)? (?:and )?){0,2}(?<val>blue|green|brown|grey|gray|hazel|amber)(?= and\\b| [,;—]|$)`,
].map(pattern);
const NO_SCARF = '(?! (?:of|scarf|scarves|band|dress|cloth|covering|phones|set|gear|wrap|torch)\\b)';
/** "Her black head". */
const HEADS = [
  pattern(`${OWNER} ${ADJS}(?<val>${HAIR_COLOURS.pattern}) head\\b${NO_SCARF}`),
  pattern(`${OWNER} head (?:was|is|of hair (?:was|is)) ${DEGREE}(?<val>${HAIR_COLOURS.pattern})\\b(?! with)`),
];
const HEAD_ALONE = pattern(
  `\\b(?:by|with|of|at|over|from|that|see|saw|and|nothing but|only|just) (?:the|a|that) ${ADJS}(?<val>${HAIR_COLOURS.pattern}) head\\b${NO_SCARF}`,
);
/** "His blue eyes" and "her eyes, which are brown" are said by the way. */
function modeOf({ match }: Hit): 'now' | 'held' {
  const [words] = match;
  if (/^the .* (?:of|in) /u.test(words) || / [;:—,] (?:they|it) /u.test(words)) return 'held';
  return words.includes(' which ') || !/ (?:was|were|is|are|had|has|have|wore|looked|looks|seemed|shone|gleamed|of|,) /u.test(words)
    ? 'held'
    : 'now';
}

const RULE = 'continuity/appearance';
/** What tells that a colour is told together with how it came to be. */
export const DYED = 'dyed';

/** What was so, and is no more. */
const FORMER = /\b(?:once|then|(?:as|when) (?:an?|he|she|I)\b|youth|childhood|girlhood|boyhood|young|formerly|before|those days|until)/u;

type Value = Pick<Claim, 'rule' | 'key' | 'value'>;

function valueOf(key: string, hit: Hit): Value {
  return { rule: RULE, key, value: hit.val.toLowerCase() };
}

/** "Nearly black" is said, not denied. */
function nearly({ match: [words], ownStart, own }: Hit): Pick<Claim, 'stanceEnd'> {
  return /\b(?:nearly|almost) [a-z-]+$/u.test(words) ? { stanceEnd: ownStart + own.length } : {};
}

/** Who turns or lifts eyes has them, whomever they are turned on. */
const TURNED_ON =
  /\b(?:turn(?:ed|s|ing)?|lift(?:ed|s|ing)?|rais(?:ed|es|ing)|fix(?:ed|es|ing)|kept|keeps|keeping|bent|train(?:ed|s|ing)|set|roll(?:ed|s|ing)|narrow(?:ed|s|ing)|rest(?:ed|s|ing)|level(?:l?ed|s)|focus(?:ed|es|ing)|with)(?: [a-z]+ly)? (?:those|the|a pair of|two|big|both of|all of) (?:[a-z]+ ){0,3}$/u;

/** Whether eyes are looked into, or a hair is found. */
function isBeheld({ text }: Sentence, hit: Hit, key: string): boolean {
  return (
    BEHELD.test(text.slice(0, hit.start)) ||
    (key === 'eyes' && MEETING.test(text.slice(hit.end)) && !TURNED_ON.test(text.slice(0, hit.start))) ||
    (key === 'hair' && ONE_HAIR.test(hit.match[0]))
  );
}

function readBeside(sentence: Sentence, { key, alone, said }: Feature, sheet: FactSheet): void {
  for (const [at, each] of [...alone, ...said].entries()) {
    const isStated = at >= alone.length;
    for (const hit of hitsOf(sentence, each)) {
      if (isNoColour(sentence, hit, key, isStated) || isBeheld(sentence, hit, key) || OF_OTHERS.test(sentence.text.slice(0, hit.start)))
        continue;
      const meant = meantAt(sentence, hit);
      const isDenied = occursIn(UNREAL, sentence.text) || DENIED.test(sentence.text.slice(0, hit.start));
      if (!meant || isDenied || isOthers(sentence, hit, meant.start)) continue;
      sheet.addOf(
        sentence,
        meant.holder,
        { ...hit, ownStart: meant.start },
        { ...valueOf(key, hit), mode: isStated ? 'now' : 'held', ...nearly(hit) },
      );
    }
  }
}

function readFeature(sentence: Sentence, feature: Feature, sheet: FactSheet): void {
  const { key, patterns, loose } = feature;
  for (const each of feature.dyed)
    for (const hit of hitsOf(sentence, each)) sheet.add(sentence, hit, { ...valueOf(key, hit), traits: [DYED], mode: 'held' });
  for (const each of patterns) {
    for (const hit of hitsOf(sentence, each)) {
      const isLasting = / (?:had|has) (?:always )?(?:been|gone|turned) /u.test(hit.match[0]);
      if (isLasting && FORMER.test(sentence.text)) continue;
      const mode = isLasting ? 'ever' : / not .* but /u.test(hit.match[0]) ? 'given' : modeOf(hit);
      if (mode === 'ever' || !isNoColour(sentence, hit, key, mode === 'now'))
        sheet.add(sentence, hit, { ...valueOf(key, hit), mode, ...nearly(hit) });
    }
  }
  for (const hit of hitsOf(sentence, loose)) {
    const subject = subjectOf(sentence, hit.start, hit.match[0].startsWith('with'));
    if (subject && !isLent(sentence, key, hit, false))
      sheet.addOf(sentence, subject.holder, { ...hit, ownStart: subject.start }, valueOf(key, hit));
  }
  readBeside(sentence, feature, sheet);
}

/** What is said by the way takes no heed of a "not" before it, save of one that denies it. */
const DENIED =
  /\b(?:never|not|no|nor|neither|without|lack(?:ed|ing))\b(?: (?:had|have|has|having|seen|worn|a|an|any|the|so|[a-z]+ly)){0,4} $|n't (?:have|had)(?: [a-z]+)? $/u;
const UNREAL = /\b(?:would|might|should) (?:[a-z]+ )?(?:have [a-z]+|be|look|suit)\b/u;

/** Whether somebody or something else may be the one, named between the person and the feature, or beside it. */
function isOthers({ text }: Sentence, { start, end }: Hit, person: number): boolean {
  // What follows in another clause has nothing to do with it.
  const rest = text.slice(end, end + 24).replace(/ (?:and|but|so|while|[,;:—]) .*$/u, '');
  // "The doll had blue eyes, nothing like Anna's".
  if (person > start && CREATURES.test(text.slice(0, start))) return true;
  const around = text.slice(Math.min(person, start), Math.max(person, end)) + (person > end ? text.slice(person, person + 24) : rest);
  // "When Anna opened her eyes they were green": eyes, and no people.
  return OTHERS.test(
    around.replace(
      /\b(?:was|is|am|,) (?:an?|the) (?:[a-z-]+ ){0,3}(?:man|woman|boy|girl|child|creature) with\b|\b(?:as|like) an? (?:[a-z]+ )?[a-z]+(?: 's)?|\bthat (?:people|everyone|everybody|strangers|men|women)\b|\bboth (?:of )?(?:his|her|my)\b|\b(?:they|them|it) (?:was|were|is|are|seemed|looked|shone)\b/gu,
      '',
    ),
  );
}

/** Adds what patterns say of one key. */
function readAll(sentence: Sentence, patterns: readonly RegExp[], sheet: FactSheet, key: string): void {
  for (const each of patterns) {
    for (const hit of hitsOf(sentence, each))
      sheet.add(sentence, hit, { rule: RULE, key, value: VALUE_OF_HEAD.get(hit.val) ?? hit.val, mode: modeOf(hit) });
  }
}

/** "She was a brunette", "the first to rise was Anna, a tall redhead". */
function readHeads(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (
    !/\b(?:redhead|blonde?|brunette|ginger|auburn|flaxen|carrot\w*|carrot-top|towhead|red-headed|platinum|dark and|fair and)\b/u.test(text)
  )
    return;
  readAll(sentence, [HEAD, HEAD_IS, HEAD_SO], sheet, 'hair');
  for (const hit of hitsOf(sentence, HEAD_BESIDE)) {
    if (NOUN_BEFORE.test(text.slice(0, hit.start).trimEnd())) continue;
    const meant = meantAt(sentence, hit);
    const said = { rule: RULE, key: 'hair', value: VALUE_OF_HEAD.get(hit.val) ?? hit.val } as const;
    sheet.addMeant(sentence, meant, hit, said);
  }
}

/** Colours of eyes, hair and beards. */
export function readLooks(asWritten: Sentence, sheet: FactSheet): void {
  const sentence = opened(asWritten);
  const { text } = sentence;
  const isTinted = occursIn(TINTED, text);
  for (const each of FEATURES) if (each.gate.test(text) && each.colour.test(text)) readFeature(sentence, each, sheet);
  if (/\b(?:gaze|stare|glance|regard)\b/u.test(text)) readAll(sentence, GAZES, sheet, 'eyes');
  if (text.includes(' head') && !isTinted) {
    readAll(sentence, HEADS, sheet, 'hair');
    for (const hit of hitsOf(sentence, HEAD_ALONE)) {
      const meant = meantAt(sentence, hit);
      if (meant && !isOthers(sentence, hit, meant.start))
        sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { rule: RULE, key: 'hair', value: hit.val, mode: 'held' });
    }
  }
  readHeads(sentence, sheet);
}
