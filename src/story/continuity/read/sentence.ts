import { type Act, actsOf } from '../extract/acts/acts.js';
import { readAge } from '../extract/age/age.js';
import { ownedIn, readBelongings } from '../extract/things/belongings.js';
import { readAgeGap } from '../extract/age/ageGap.js';
import { readBirthday } from '../extract/age/birthday.js';
import { readBirth } from '../extract/age/birth.js';
import { readMarkedSides } from '../extract/hands/markedSides.js';
import { readBeards } from '../extract/looks/beards.js';
import { readBuild } from '../extract/looks/build.js';
import { readCounts } from '../extract/counts/counts.js';
import { readHues } from '../extract/things/hues.js';
import { readStanding } from '../extract/things/standing.js';
import { readMeasures } from '../extract/counts/measures.js';
import { readFloors } from '../extract/counts/floors.js';
import { readTimes } from '../extract/counts/times.js';
import { readCrews } from '../extract/counts/crews.js';
import { readEnds } from '../extract/death/ends.js';
import { readFingerSides } from '../extract/hands/fingerSides.js';
import { readDigits } from '../extract/hands/digits.js';
import { type Fact, FactSheet } from '../extract/fact.js';
import { readCareers } from '../extract/work/careers.js';
import { readDoings } from '../extract/work/doings.js';
import { readComplexion } from '../extract/looks/complexion.js';
import { readFeatures } from '../extract/looks/readFeatures.js';
import { readGreying } from '../extract/looks/greying.js';
import { readGlimpses } from '../extract/looks/glimpses.js';
import { readGlasses } from '../extract/looks/glasses.js';
import { readHairdress } from '../extract/looks/hairdress.js';
import { readHands } from '../extract/hands/hands.js';
import { HAVING_READERS } from '../extract/things/having.js';
import { readKept } from '../extract/things/keptAt.js';
import { readKin } from '../extract/kin/kin.js';
import { readKinBeside } from '../extract/kin/kinBeside.js';
import { readKinBonds } from '../extract/kin/kinBonds.js';
import { readKinBroods } from '../extract/kin/kinBroods.js';
import { readKinHomes } from '../extract/kin/kinHomes.js';
import { readKinLiving } from '../extract/kin/kinLiving.js';
import { readKinOrder } from '../extract/kin/kinOrder.js';
import { readKinLost } from '../extract/kin/kinLost.js';
import { readKinWhole } from '../extract/kin/kinWhole.js';
import { readDeath } from '../extract/death/life.js';
import { readTrade } from '../extract/work/trades.js';
import { readWorkplaces } from '../extract/work/workplaces.js';
import { readWorkdays } from '../extract/work/workdays.js';
import { readLimbs } from '../extract/hands/limbs.js';
import { readRemaining } from '../extract/hands/remaining.js';
import { readLooks } from '../extract/looks/looks.js';
import { readUnmarked } from '../extract/looks/unmarked.js';
import { readBodyMarks } from '../extract/looks/bodyMarks.js';
import { readNamedOnes } from '../extract/names/namedOnes.js';
import { readApposed, readNamings } from '../extract/names/namings.js';
import { speechAfter } from '../extract/names/calledBeasts.js';
import { readNicknames } from '../extract/names/nicknames.js';
import { unveiled } from '../grammar/unveiled.js';
import { readPosts } from '../extract/work/posts.js';
import { readRanks } from '../extract/names/rankFacts.js';
import { readSolesAndCalls } from '../extract/names/soleCalls.js';
import { readSides } from '../extract/hands/sides.js';
import { readTattoos } from '../extract/looks/tattoos.js';
import { readTones } from '../extract/things/tones.js';
import { readStature } from '../extract/looks/stature.js';
import type { ThingMark } from '../extract/things/thingMarks.js';
import { thingsOf } from '../extract/things/things.js';
import { type Voice, voiceOf } from '../extract/voice/voice.js';
import { saidTimes } from '../extract/time/saidTimes.js';
import type { TimeMark } from '../extract/time/timeMarks.js';
import { timesOf } from '../extract/time/when.js';
import { introducedIn } from '../grammar/called.js';
import type { Joined } from './continued.js';
import { speechBeside } from '../grammar/speechBeside.js';
import { askedBefore, readSpoken } from './spoken.js';
import { type Topic, topicsChanged } from '../grammar/changes.js';
import { type Mention, mentionsOf } from '../grammar/mentions.js';
import { leadsAway } from '../grammar/stance.js';
import type { Sentence } from '../grammar/types.js';

/** What one sentence says, told by its text alone. */
export interface SentenceReading {
  /** Same key, same reading but for its place. */
  readonly key: string;
  /** Where its first token begins in the paragraph, and which sentence of it it is. */
  readonly from: number;
  readonly at: number;
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMark[];
  readonly things: readonly ThingMark[];
  readonly voice: Voice;
  readonly changes: readonly Topic[];
  readonly acts: readonly Act[];
  readonly owned: readonly string[];
  readonly introduced: readonly string[];
  readonly leadsAway: boolean;
}

const READERS = [
  readGreying,
  readLooks,
  readGlimpses,
  readComplexion,
  readFeatures,
  readBeards,
  readHairdress,
  readGlasses,
  readMarkedSides,
  readBodyMarks,
  readUnmarked,
  readTattoos,
  readBuild,
  readStature,
  readSides,
  readHands,
  readRemaining,
  readLimbs,
  readDigits,
  readFingerSides,
  readAge,
  readAgeGap,
  readBirth,
  readBirthday,
  readKin,
  readKinBeside,
  readKinWhole,
  readKinOrder,
  readKinBonds,
  readKinBroods,
  readKinHomes,
  readKinLiving,
  readCareers,
  readTrade,
  readWorkdays,
  readWorkplaces,
  readDoings,
  readDeath,
  readKinLost,
  readEnds,
  readPosts,
  readNamedOnes,
  readNicknames,
  ...HAVING_READERS,
  readKept,
  readTones,
  readCounts,
  readHues,
  readStanding,
  readCrews,
  readMeasures,
  readTimes,
  readFloors,
];

/** What the reading of a sentence depends on: its words, and how they stand in the paragraph. */
export function keyOf(sentence: Sentence, paragraph: string): string {
  const raw = paragraph.slice(sentence.start[0] ?? 0, sentence.end.at(-1) ?? 0);
  // An answer is read by what was asked.
  const beside = speechBeside(sentence, paragraph);
  const asked =
    sentence.hasSpeech || beside.length > 0 ? [askedBefore(sentence, paragraph), ...beside.map(({ said }) => said)].join('|') : '';
  return `${sentence.isQuestion ? '?' : ''}${sentence.text}|${raw}|${asked}|${speechAfter(sentence, paragraph)}`;
}

/** What may be told of somebody in a sentence that does not say of whom. */
const CONTINUED = [
  readLooks,
  readGlimpses,
  readFeatures,
  readBeards,
  readHairdress,
  readBodyMarks,
  readUnmarked,
  readTattoos,
  readBuild,
  readStature,
  readSides,
  readRemaining,
  readLimbs,
  readDigits,
  readFingerSides,
  readAge,
  readKin,
  readKinBeside,
  readKinWhole,
  readCareers,
  readTrade,
  readWorkdays,
  readWorkplaces,
  readDoings,
  readBelongings,
];

/** What may be told of a thing that the sentence before names. */
const CONTINUED_THINGS = [readTones, readKept, readBelongings, readCounts];

/** Facts of a sentence that speaks on of whoever, or of what, the one before it spoke of. */
function readJoined({ sentence, from, until, seam, by }: Joined, readers: typeof CONTINUED, sheet: FactSheet): void {
  const own = new FactSheet();
  for (const read of readers) read(sentence, own);
  for (const fact of own.facts) {
    if (fact.end <= from || fact.start >= until) continue;
    const isBefore = fact.token < seam;
    const isOther = isBefore === by > 0;
    sheet.take({ ...fact, sentence: sheet.sentenceAt - (isOther ? by : 0), token: isBefore ? fact.token : fact.token - seam - 1 });
  }
}

/** A sentence to be read, the `at`th of its paragraph: with what it continues, if it does, and the sentence before it. */
export interface SentenceToRead {
  readonly sentence: Sentence;
  readonly at: number;
  readonly key: string;
  readonly paragraph: string;
  readonly joined: Joined | undefined;
  readonly thing: Joined | undefined;
  readonly last: Sentence | undefined;
}

interface Begun extends SentenceToRead {
  readonly sheet: FactSheet;
}

function begin(each: SentenceToRead): Begun {
  const sheet = new FactSheet();
  sheet.sentenceAt = each.at;
  readNamings(unveiled(each.sentence, each.paragraph), sheet);
  return { ...each, sheet };
}

function finish({ sentence, at, key, paragraph, joined, thing, last, sheet }: Begun): SentenceReading {
  if (joined) readJoined(joined, CONTINUED, sheet);
  if (thing) readJoined(thing, CONTINUED_THINGS, sheet);
  readApposed(sentence, sheet);
  readSolesAndCalls(sentence, paragraph, sheet, last);
  readRanks(sentence, paragraph, sheet);
  readSpoken(sentence, paragraph, sheet);
  const mentions = mentionsOf(sentence);
  return {
    key,
    from: sentence.start[0] ?? 0,
    at,
    facts: sheet.facts,
    mentions,
    times: [...timesOf(sentence, at), ...saidTimes(sentence, at, paragraph, timesOf)],
    things: thingsOf(sentence, at),
    voice: voiceOf(sentence, at),
    changes: topicsChanged(sentence.text),
    acts: actsOf(sentence, mentions, at),
    owned: ownedIn(sentence),
    introduced: introducedIn(sentence.text),
    leadsAway: leadsAway(sentence),
  };
}

/** So many sentences are read at once. */
const AT_ONCE = 256;

/**
 * Reads sentences, many at once, in steps: each reader goes through all of them before the next one does. The readers together are too large
 * for a processor's caches, so a sentence at a time they would be fetched from memory anew for each.
 */
export function* readSentences(all: readonly SentenceToRead[]): Generator<void, readonly SentenceReading[]> {
  const readings: SentenceReading[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const begun = all.slice(from, from + AT_ONCE).map(begin);
    for (const read of READERS) {
      for (const { sentence, sheet } of begun) read(sentence, sheet);
      yield;
    }
    for (const each of begun) {
      readings.push(finish(each));
      yield;
    }
  }
  return readings;
}

/** The same reading where the sentence stands now. */
export function movedTo(reading: SentenceReading, at: number, from: number): SentenceReading {
  const by = from - reading.from;
  if (by === 0 && at === reading.at) return reading;
  const moved = <T extends { readonly sentence: number; readonly start: number; readonly end: number }>(each: T): T => ({
    ...each,
    // A fact may belong to whoever an earlier sentence names.
    sentence: each.sentence + at - reading.at,
    start: each.start + by,
    end: each.end + by,
  });
  return {
    ...reading,
    from,
    at,
    facts: reading.facts.map(moved),
    times: reading.times.map((mark) => (mark.kind === 'passage' || mark.kind === 'moved' ? { ...mark, sentence: at } : moved(mark))),
    things: reading.things.map((mark) => (mark.kind === 'moved' ? { ...mark, sentence: at } : moved(mark))),
    voice: moved(reading.voice),
    acts: reading.acts.map(moved),
  };
}
