import { mayCarry } from '../extract/names/carriedSoles.js';
import { occursIn } from '../grammar/matches.js';
import type { Act } from '../extract/acts/acts.js';
import type { Fact } from '../extract/fact.js';
import type { ThingMark } from '../extract/things/thingMarks.js';
import { tallyOf, type Voice, type VoiceTally } from '../extract/voice/voice.js';
import type { TimeMark } from '../extract/time/timeMarks.js';
import { calledIn, spokenIn } from '../grammar/called.js';
import type { Topic } from '../grammar/changes.js';
import type { Mention } from '../grammar/mentions.js';
import { continued, continuedThing } from './continued.js';
import { keyOf, movedTo, readSentences, type SentenceReading, type SentenceToRead } from './sentence.js';
import { sentencesOf } from '../grammar/sentences.js';
import { beginsAnotherTime } from '../grammar/stance.js';
import type { Gender } from '../lexicon/gender.js';
import type { Sentence } from '../grammar/types.js';

/** A name as a paragraph's narration uses it. */
export interface NameUse {
  readonly text: string;
  readonly isInitial: boolean;
  readonly isAnimate: boolean;
  /** Whether it has what only a person has: eyes, an age, kin. */
  readonly isProven: boolean;
  /** What the pronoun that follows it says. */
  readonly vote: Gender | undefined;
}

/** What one paragraph says, told by its text alone. */
export interface Reading {
  /** What each sentence says by itself. */
  readonly sentences: readonly SentenceReading[];
  readonly facts: readonly Fact[];
  /** Who is mentioned, sentence by sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly names: readonly NameUse[];
  /** Pairs of names that stand in one sentence, and so are two people's; lower-cased, parted by a bar. */
  readonly pairs: readonly string[];
  readonly times: readonly TimeMark[];
  readonly things: readonly ThingMark[];
  readonly voices: readonly Voice[];
  readonly tally: VoiceTally;
  readonly changes: readonly Topic[];
  readonly acts: readonly Act[];
  /** Words that may name what is somebody's. */
  readonly owned: readonly string[];
  /** What the narrator says they are called. */
  readonly introduced: readonly string[];
  /** Who is spoken to by name, by others than an "I". */
  readonly called: readonly string[];
  /** The full names that speech opens with. */
  readonly spoken: readonly string[];
  /** From this sentence on it tells of another time, or of a dream. */
  readonly awayFrom: number;
  /** Whether it begins a stretch of another time. */
  readonly isAnotherTime: boolean;
}

function namesOf(mentions: readonly (readonly Mention[])[], facts: readonly Fact[]): NameUse[] {
  const proven = new Set(
    facts.flatMap(({ rule, key, holder, other, sentence }) =>
      [holder, rule === 'continuity/naming' || key.startsWith('whose:') ? undefined : other].flatMap((each) => {
        const name = each?.kind === 'kin' ? each.of : each;
        return name?.kind === 'name' ? [`${sentence}|${name.text}`] : [];
      }),
    ),
  );
  const uses: NameUse[] = [];
  for (const [at, sentence] of mentions.entries()) {
    const named = sentence.filter(({ kind }) => kind === 'name');
    for (const { text, isInitial, isAnimate, token } of named) {
      const alone = named.length === 1 && !sentence.some(({ kind }) => kind === 'noun');
      const follower = alone
        ? (sentence.find((other) => other.kind === 'pronoun' && other.token > token) ?? openingPronoun(mentions[at + 1]))
        : undefined;
      uses.push({ text, isInitial, isAnimate, isProven: proven.has(`${at}|${text}`), vote: follower?.gender });
    }
  }
  return uses;
}

function openingPronoun(next: readonly Mention[] | undefined): Mention | undefined {
  const first = next?.[0];
  return first?.kind === 'pronoun' && first.token < 2 ? first : undefined;
}

function pairsOf(mentions: readonly (readonly Mention[])[]): string[] {
  const pairs: string[] = [];
  for (const sentence of mentions) {
    const named = [...new Set(sentence.filter(({ kind }) => kind === 'name').map(({ text }) => text.toLowerCase()))].slice(0, 8);
    for (const [at, one] of named.entries()) for (const other of named.slice(at + 1)) pairs.push([one, other].sort().join('|'));
  }
  return pairs;
}

/** Readings of sentences by their keys, to be used again where a paragraph was edited. */
export type KnownSentences = ReadonlyMap<string, SentenceReading>;

const NOTHING_KNOWN: KnownSentences = new Map();

/** Reads one paragraph. Pure: the same text gives the same reading. */
export function readParagraph(text: string): Reading {
  const steps = readInSteps([text]);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const [reading] = step.value;
    if (reading) return reading;
  }
}

/** The sentences of a paragraph, each with what it is read with. */
function toRead(text: string): readonly SentenceToRead[] {
  const sentences = sentencesOf(text);
  return sentences.map((sentence, at) => {
    const joined = continued(sentences, at);
    const thing = continuedThing(sentences, at);
    const last = mayCarry(sentence) ? sentences[at - 1] : undefined;
    const key = [sentence, joined?.sentence, thing?.sentence, last].map((each) => (each ? keyOf(each, text) : '')).join('');
    return { sentence, at, key, paragraph: text, joined, thing, last };
  });
}

/** Reads paragraphs; sentences that are known are not read again. */
export function* readInSteps(texts: readonly string[], known: KnownSentences = NOTHING_KNOWN): Generator<void, readonly Reading[]> {
  const paragraphs: (readonly SentenceToRead[])[] = [];
  for (const text of texts) {
    paragraphs.push(toRead(text));
    yield;
  }
  const fresh = paragraphs.flat().filter(({ key }) => !known.has(key));
  const read = yield* readSentences(fresh);
  const readings = new Map(fresh.map((each, at) => [each, read[at]]));
  return paragraphs.map((sentences, place) => {
    const parts = sentences.flatMap((each) => {
      const before = known.get(each.key);
      return before ? [movedTo(before, each.at, each.sentence.start[0] ?? 0)] : (readings.get(each) ?? []);
    });
    return readingOf(
      texts[place] ?? '',
      sentences.map(({ sentence }) => sentence),
      parts,
    );
  });
}

/** "There was not a true word in it": what takes back what the sentence before it told. */
const TAKEN_BACK =
  /\b(?:not a (?:true |single )?word (?:of truth )?(?:in|of) it|(?:was|is|been) (?:all |just |only |of course )?(?:a|another|the first|his first|her first) lie\b|pack of lies|(?:had|has) lied\b|lying about it|(?<!\b(?:never|not) )made (?:it|that|them|him|her|this) (?:all )?up\b|no such (?:person|man|woman|thing)|none of (?:it|them) (?:was|is|were) (?:true|his own|her own)|isn't true|wasn't true|not true|untrue|never (?:told|tells) \w+ \w+ the truth)/u;

/** Facts that are not taken back in the same breath. */
function standing(facts: readonly Fact[], sentences: readonly Sentence[]): readonly Fact[] {
  const taken = sentences.flatMap(({ text }, at) => (occursIn(TAKEN_BACK, text) ? [at - 1, at] : []));
  return taken.length === 0 ? facts : facts.filter(({ sentence }) => !taken.includes(sentence));
}

/** What is remembered of a death is one. */
const DEATHS = new Set([
  'dead',
  'cause',
  'deathbed',
  'deadFor',
  'killer',
  'company',
  'diedYear',
  'diedMonth',
  'diedDay',
  'diedHour',
  'diedAged',
]);

/** "07:45 a.m. The gate was shut.": what opens with a time as in a log is told by it, whatever has gone by since. */
const LOG = /^[^\p{L}\p{N}]{0,4}(?:[A-Z][a-z]+day,? (?:\p{L}+ \d{1,2},? )?)?(?:\d{1,2}[:.]\d\d|[0-2]\d[0-5]\d (?:hours|hrs|h)\b)/u;
const LOGGED: TimeMark = {
  kind: 'passage',
  spans: [],
  lapse: 'days',
  isState: false,
  isWeak: false,
  isPlain: false,
  sentence: 0,
  start: 0,
  end: 0,
};

function readingOf(text: string, sentences: readonly Sentence[], parts: readonly SentenceReading[]): Reading {
  const isLogged = LOG.test(text);
  const away = parts.findIndex(({ leadsAway }) => leadsAway);
  const awayFrom = away < 0 ? Number.POSITIVE_INFINITY : away + 1;
  const mentions = parts.map((part) => part.mentions);
  const facts = standing(
    parts.flatMap((part) => part.facts),
    sentences,
  );
  // What is dreamt or remembered has a tense of its own.
  const voices = parts.map(({ voice }) => (voice.sentence < awayFrom ? voice : { ...voice, isApart: true }));
  const tally = tallyOf(voices);
  const isTalkOfOthers =
    !sentences.some(({ words }) => words.includes('I')) && mentions.some((sentence) => sentence.some(({ kind }) => kind !== 'noun'));
  return {
    sentences: parts,
    facts: facts.filter((fact) => fact.sentence < awayFrom || DEATHS.has(fact.key)),
    mentions,
    names: namesOf(mentions, facts),
    pairs: pairsOf(mentions),
    times: [
      ...(isLogged ? [LOGGED] : []),
      ...parts.flatMap(({ times }) => times).filter((mark) => mark.sentence < awayFrom || mark.kind === 'passage'),
    ],
    things: parts.flatMap(({ things }) => things).filter((mark) => mark.sentence < awayFrom || mark.kind === 'new'),
    voices,
    tally,
    changes: [...new Set(parts.flatMap(({ changes }) => changes))],
    owned: [...new Set(parts.flatMap(({ owned }) => owned))],
    introduced: parts.flatMap(({ introduced }) => introduced),
    called: isTalkOfOthers ? calledIn(text) : [],
    spoken: spokenIn(text),
    acts: parts.flatMap(({ acts }) => acts).filter(({ sentence }) => sentence < awayFrom),
    awayFrom,
    isAnotherTime: sentences[0] !== undefined && beginsAnotherTime(sentences[0]),
  };
}
