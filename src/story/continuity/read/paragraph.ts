import { type Act, actsOf } from '../extract/acts.js';
import { readAge } from '../extract/age.js';
import { ownedIn, readBelongings } from '../extract/belongings.js';
import { readBody } from '../extract/body.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { readKin } from '../extract/kin.js';
import { readDeath, readTrade } from '../extract/life.js';
import { readLooks } from '../extract/looks.js';
import { readPosts } from '../extract/posts.js';
import { type ThingMark, thingsOf } from '../extract/things.js';
import { tallyOf, type Voice, voiceOf, type VoiceTally } from '../extract/voice.js';
import { type TimeMark, timesOf } from '../extract/when.js';
import { calledIn, introducedIn } from './called.js';
import { type Topic, topicsChanged } from './changes.js';
import { type Mention, mentionsOf } from './mentions.js';
import { sentencesOf } from './sentences.js';
import { beginsAnotherTime, leadsAway } from './stance.js';
import type { Gender } from './types.js';

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
  /** From this sentence on it tells of another time, or of a dream. */
  readonly awayFrom: number;
  /** Whether it begins a stretch of another time. */
  readonly isAnotherTime: boolean;
}

function namesOf(mentions: readonly (readonly Mention[])[], facts: readonly Fact[]): NameUse[] {
  const proven = new Set(
    facts.flatMap(({ holder, other, sentence }) =>
      [holder, other].flatMap((each) => {
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

const READERS = [readLooks, readBody, readAge, readKin, readTrade, readDeath, readPosts, readBelongings];

/** Reads one paragraph. Pure: the same text gives the same reading. */
export function readParagraph(text: string): Reading {
  const steps = readInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Reads one paragraph, a sentence a step. */
export function* readInSteps(text: string): Generator<void, Reading> {
  const sentences = sentencesOf(text);
  const sheet = new FactSheet();
  const mentions: Mention[][] = [];
  const times: TimeMark[] = [];
  const things: ThingMark[] = [];
  const voices: Voice[] = [];
  const changes: Topic[] = [];
  const acts: Act[] = [];
  let awayFrom = Number.POSITIVE_INFINITY;
  for (const [at, sentence] of sentences.entries()) {
    sheet.sentenceAt = at;
    const mentioned = mentionsOf(sentence);
    mentions.push(mentioned);
    acts.push(...actsOf(sentence, mentioned, at));
    changes.push(...topicsChanged(sentence.text));
    for (const read of READERS) read(sentence, sheet);
    times.push(...timesOf(sentence, at));
    things.push(...thingsOf(sentence, at));
    voices.push(voiceOf(sentence, at));
    if (awayFrom > at && leadsAway(sentence)) awayFrom = at + 1;
    yield;
  }
  return {
    facts: sheet.facts.filter((fact) => fact.sentence < awayFrom || fact.key === 'dead'),
    mentions,
    names: namesOf(mentions, sheet.facts),
    pairs: pairsOf(mentions),
    times: times.filter((mark) => mark.sentence < awayFrom || mark.kind === 'passage'),
    things: things.filter((mark) => mark.sentence < awayFrom || mark.kind === 'new'),
    voices,
    tally: tallyOf(voices),
    changes: [...new Set(changes)],
    owned: [...new Set(sentences.flatMap(ownedIn))],
    introduced: sentences.flatMap((sentence) => introducedIn(sentence.text)),
    called: mentions.some((sentence) => sentence.some(({ kind }) => kind !== 'noun')) && !voices.some(({ first }) => first > 0) ? calledIn(text) : [],
    acts: acts.filter(({ sentence }) => sentence < awayFrom),
    awayFrom,
    isAnotherTime: sentences[0] !== undefined && beginsAnotherTime(sentences[0]),
  };
}
