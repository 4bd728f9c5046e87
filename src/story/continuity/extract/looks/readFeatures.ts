import { firstIn, occursIn } from '../../grammar/matches.js';
import { mayMatch } from '../../grammar/sieve.js';
import { ADJ, NAME, OWNER, SUBJECT } from '../../grammar/pattern.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import type { Mode } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, isObject } from '../fact.js';
import { meantAt } from '../subject.js';
import type { Feature, Pole } from './features.js';
import { FEATURES_OF_BODY } from './featuresOfBody.js';
import { FEATURES_OF_FACE } from './featuresOfFace.js';
import { FEATURES_OF_MOUTH } from './featuresOfMouth.js';

const FEATURES = [...FEATURES_OF_FACE, ...FEATURES_OF_MOUTH, ...FEATURES_OF_BODY];
const RULE = 'continuity/appearance';
const DEGREE = '(?:so|very|too|quite|as|rather|still|always|all|both|remarkably|[a-z]+ly|such|how)';
const IS = '(?:was|were|is|are|looked|remained|(?:had|has|have) (?:always )?been|being)';
/** What says that a thing comes of a mood, and not of the body. */
const MOOD = '(?! (?:with|from|open|in (?:anger|thought|disapproval|pain)|again))';

interface KnownPole {
  readonly value: string;
  readonly mods: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly before: RegExp | undefined;
  readonly without: RegExp | undefined;
  readonly denial: RegExp | undefined;
}

/** "Smoothest" is smooth. */
function orMost(word: string): string {
  if (!/^[a-z]{3,9}$/u.test(word)) return word;
  if (word.endsWith('y')) return `${word.slice(0, -1)}(?:y|iest)`;
  if (word.endsWith('e')) return `${word}(?:st)?`;
  return /^[^aeiou]+[aeiou][bdgnt]$/u.test(word) ? `${word}(?:${word.slice(-1)}est)?` : `${word}(?:est)?`;
}

function compiled({ value, mods, after, before, without, denial }: Pole): KnownPole {
  const led =
    mods === undefined
      ? []
      : [
          ` ${IS} (?:${DEGREE} )*(?:${ADJ}(?: ,)?(?: and)? ){0,2}(?:${mods})\\b${MOOD}`,
          ` , (?:${DEGREE} )*(?:${ADJ}(?: ,)?(?: and)? ){0,2}(?:${mods})(?= (?:,|and|as|in|under)|$)`,
          ` (?:${ADJ} (?:, |and ))?(?:${mods})(?= (?:and [a-z]+ )?(?:as|like)\\b)`,
        ];
  const follows = [...led, ...(after === undefined ? [] : [`(?:${after})\\b`])];
  const leads = [...(mods === undefined ? [] : [`how (?:very |[a-z]+ly )?(?:${mods})`]), ...(before === undefined ? [] : [before])];
  return {
    value,
    mods: mods === undefined ? undefined : new RegExp(`(?:^|[ ])(?:${mods.split('|').map(orMost).join('|')})(?= |$)`, 'u'),
    after:
      follows.length === 0
        ? undefined
        : new RegExp(
            `^(?: of ${NAME})?(?: , [^,;:—]{3,40} ,(?! (?:and|a|an|the)\\b))?(?:(?: ,)? (?:which|that))?(?:${follows.join('|')})`,
            'u',
          ),
    before: leads.length === 0 ? undefined : new RegExp(`\\b(?:${leads.join('|')}) $`, 'u'),
    without: without === undefined ? undefined : new RegExp(`\\b(?:${without}) $`, 'u'),
    denial: denial === undefined ? undefined : new RegExp(`^(?:${denial})\\b`, 'u'),
  };
}

/** The features by the words for their parts. */
const OF_NOUN = new Map<string, (readonly [feature: Feature, poles: readonly KnownPole[]])[]>();
for (const feature of FEATURES) {
  const poles = feature.poles.map(compiled);
  for (const noun of feature.nouns.split('|')) {
    const known = OF_NOUN.get(noun);
    if (known) known.push([feature, poles]);
    else OF_NOUN.set(noun, [[feature, poles]]);
  }
}
const ALONE = FEATURES.flatMap(({ key, poles }) =>
  poles.flatMap(({ value, alone }) => (alone === undefined ? [] : [{ key, value, each: new RegExp(`\\b(?:${alone})\\b`, 'u') }])),
);
const ALL_ALONE = new RegExp(ALONE.map(({ each }) => each.source).join('|'), 'u');
const GATE = new RegExp(
  `\\b(?:${[...OF_NOUN.keys()].map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join('|')})\\b`,
  'u',
);
const MOD = new RegExp(`^(?:,|and|${ADJ}|Roman|Grecian)$`, 'u');
const OWNED = new RegExp(`${OWNER} $`, 'u');
const HAS = new RegExp(
  `${SUBJECT}(?: [a-z]+ly| always| still| also)? (?:had|has|have|got)(?: got)? (?:an? (?:[a-z-]+ ){1,3}(?:and|,) )?(?:(?:an?|the|such|very|those|that|his|her|my|what|(?:kind|sort|pair|row|set) of) ){0,3}$`,
  'u',
);
/** "She had her father's nose." */
const INHERITED = new RegExp(`${SUBJECT} (?:had|has|got|inherited) (?:got )?(?:his|her|my) [a-z]+ 's $`, 'u');
const OF_NAME = new RegExp(`^ of (the [a-z]+|${NAME})(?! 's)`, 'u');
/** "Anna, whose nose was snub". */
const WHOSE = new RegExp(`${SUBJECT} , whose $`, 'u');
/** Somebody's or something's who is nobody of the story. */
const OTHERS = /(?:\b(?:[Ii]ts|[Tt]heir|[Yy]our|[Oo]ur|whose|no|any|every|each)|'s) $/u;
const SO_FAR = 70;
const MOST_MODS = 7;

/** Whose part it is, and where they and what is said of them begin. */
interface Owned {
  readonly holder: Holder;
  readonly ownStart: number;
  readonly from: number;
}

/** Where the adjectives before a noun begin. */
function modsFrom({ words }: Sentence, noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < MOST_MODS && MOD.test(words[from - 1] ?? '')) from--;
  while (from < noun && /^(?:,|and)$/u.test(words[from] ?? '')) from++;
  return from;
}

function ownerAt(sentence: Sentence, from: number, end: number): Owned | null | undefined {
  const { text } = sentence;
  const before = text.slice(Math.max(0, from - SO_FAR), from);
  const found = INHERITED.exec(before) ?? OWNED.exec(before) ?? HAS.exec(before) ?? (before.endsWith('whose ') ? WHOSE.exec(before) : null);
  const own = found?.groups?.['own'] ?? OF_NAME.exec(text.slice(end))?.[1];
  const holder = own === undefined ? undefined : holderOf(own);
  if (own === undefined || !holder) return undefined;
  const start = found ? from - before.length + found.index : end;
  // "The man beside Anna had thin lips": nobody who is known.
  if (isObject(sentence, { own, ownStart: start, start })) return null;
  return { holder, ownStart: start, from: found ? start : from };
}

/** What is said of a part, from where to where, and how firmly. */
interface Said {
  readonly mode: Mode;
  readonly start: number;
  readonly end: number;
}

/** A noun that names a part of somebody, with what stands around it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly mods: string;
  readonly lead: string;
  readonly after: string;
  readonly owned: Owned | null | undefined;
}

/** A pattern tried on a piece of a sentence, if the sentence may hold it. */
function within(text: string, pattern: RegExp | undefined, piece: string): RegExpExecArray | null {
  return pattern !== undefined && mayMatch(pattern, text) ? pattern.exec(piece) : null;
}

/** Nobody forgets "the gap" between her teeth, and she has one. */
function modeOfLead({ 0: words, index }: RegExpExecArray, lead: string): Mode {
  if (words.startsWith('how ') || /\b(?:the|that|his|her|my) $/u.test(lead.slice(0, index))) return 'given';
  return words.includes(' had ') ? 'ever' : 'now';
}

function saidOf(text: string, pole: KnownPole, { start, end, from, mods, lead, after }: Part): Said | undefined {
  if (within(text, pole.denial, after)) return { mode: 'given', start, end };
  const lacked = within(text, pole.without, lead);
  if (lacked) return { mode: 'given', start: from - lead.length + lacked.index, end };
  const led = within(text, pole.before, lead);
  // How small a hand looks in another tells nothing.
  const isSeen = led?.[0].startsWith('how ') === true && !/^(?: of \S+)? (?:was|were|is|are|had been)\b/u.test(after);
  if (led && !isSeen) return { mode: modeOfLead(led, lead), start: from - lead.length + led.index, end };
  const follows = within(text, pole.after, after);
  if (follows) return { mode: 'now', start, end: end + follows[0].length };
  return within(text, pole.mods, mods) ? { mode: 'held', start: from, end } : undefined;
}

function partAt(sentence: Sentence, noun: number): Part {
  const { text, at, words } = sentence;
  const start = at[noun] ?? 0;
  const end = start + (words[noun] ?? '').length;
  const first = at[modsFrom(sentence, noun)] ?? start;
  const owned = ownerAt(sentence, first, end);
  const from = Math.min(first, owned?.from ?? first);
  const lead = text.slice(Math.max(0, from - SO_FAR), from).replace(/\b(?:the|an?) $/u, '');
  return { start, end, from: first, mods: text.slice(first, start).trimEnd(), lead, after: text.slice(end, end + SO_FAR), owned };
}

function readPart(sentence: Sentence, noun: number, sheet: FactSheet): void {
  const known = OF_NOUN.get(sentence.words[noun]?.toLowerCase() ?? '');
  if (!known) return;
  const part = partAt(sentence, noun);
  if (part.owned === null || (!part.owned && (OTHERS.test(sentence.text.slice(0, part.from)) || /^ of (?!him|her|me)/u.test(part.after))))
    return;
  for (const [{ key, isOwned }, poles] of known) {
    for (const pole of poles) {
      const said = isOwned === true && !part.owned ? undefined : saidOf(sentence.text, pole, part);
      if (said) add(sentence, key, pole.value, said, part.owned, sheet);
    }
  }
}

function add(sentence: Sentence, key: string, value: string, { mode, start, end }: Said, owned: Owned | undefined, sheet: FactSheet): void {
  const claim = { rule: RULE, key: `look:${key}`, value } as const;
  if (owned) {
    sheet.addOf(sentence, owned.holder, { start, end, ownStart: owned.ownStart }, { ...claim, mode });
    return;
  }
  const meant = meantAt(sentence, { start, end });
  if (meant) sheet.addOf(sentence, meant.holder, { start, end, ownStart: meant.start }, { ...claim, mode: mode === 'held' ? 'now' : mode });
}

/** What says something by such a word takes no heed of it. */
const OWN_DENIAL = /\b(?:no|not|never|without|neither|nor|every|each|nearly|almost)\b|n't\b/u;

/** What parts of a body are like by which people are known: ears that stick out, a cleft chin, bitten nails. */
export function readFeatures(sentence: Sentence, sheet: FactSheet): void {
  const { text, words } = sentence;
  if (occursIn(GATE, text)) for (let noun = 0; noun < words.length; noun++) readPart(sentence, noun, sheet);
  if (!occursIn(ALL_ALONE, text)) return;
  for (const { key, value, each } of ALONE) {
    const found = firstIn(each, text);
    if (!found) continue;
    const mode = OWN_DENIAL.test(found[0]) ? 'given' : 'now';
    add(sentence, key, value, { mode, start: found.index, end: found.index + found[0].length }, undefined, sheet);
  }
}
