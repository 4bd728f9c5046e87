import { matter, type MatterKey } from '../matters.js';
import type { Tense } from '../lexicon/tenses.js';
import { tenseOf, type Voice, type VoiceTally } from '../extract/voice.js';
import type { Place } from './place.js';
import type { RawSlip, Spot } from './rawSlip.js';
import { firstFrom } from './shelf.js';

/** A paragraph's voices. */
export interface Told {
  readonly place: Place;
  readonly voices: readonly Voice[];
  readonly tally: VoiceTally;
  readonly names: readonly { readonly text: string }[];
}

/** How the whole of a story is told, where it is all told in one way. */
export interface Telling {
  readonly tense: Tense | undefined;
  /** Of "he" and "she", and no "I". */
  readonly isThird: boolean;
}

/** A scene's tense is settled by so many verbs, of which so many are in it. */
const SETTLED = 6;
const SHARE = 0.82;
/** In a story all of one tense and person so much of it in a scene is enough. */
const IN_KEEPING = 3;
/** More paragraphs than this in the other tense are a way of telling. */
const MOST_SLIPS = 4;
/** Sentences of "he" and "she" that make a scene one of the third person. */
const THIRD = 6;
const MOST_FIRST = 3;
/** Sentences in which an "I" acts that make a scene one of the first person. */
const LEAST_FIRST = 3;

function sum(scene: readonly Told[], key: keyof VoiceTally): number {
  let total = 0;
  for (const { tally } of scene) total += tally[key];
  return total;
}

function spot({ place }: Told, voice: Voice): Spot {
  return { place, start: voice.start, end: voice.end };
}

/** Finds, for a paragraph, the sentence of a kind that is nearest before it, else the first after it. */
function nearest(scene: readonly Told[], fits: (voice: Voice) => boolean): (from: Told) => Spot | undefined {
  const those = scene.filter(({ voices }) => voices.some(fits));
  const places = those.map(({ place }) => place);
  return ({ place }) => {
    const next = firstFrom(places, place.at);
    const [before, after] = [those[next - 1], those[places[next] === place ? next + 1 : next]];
    const told = before ?? after;
    const voice = before ? before.voices.findLast(fits) : after?.voices.find(fits);
    return told && voice && spot(told, voice);
  };
}

/** The first stretch of a paragraph's sentences that is told in a tense, sentences that show none let through. */
function* runsOf(voices: readonly Voice[], tense: Tense): Generator<readonly Voice[]> {
  let run: Voice[] = [];
  for (const voice of voices) {
    if (voice.past + voice.present === 0) continue;
    if (tenseOf(voice) === tense && !voice.isApart) run.push(voice);
    else {
      if (run.length > 0) yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

function total(run: readonly Voice[], of: (voice: Voice) => number): number {
  return run.reduce((all, voice) => all + of(voice), 0);
}

/** Whether a run of the other tense is narration: people do things in it, and more than one verb says so. */
function isNarration(run: readonly Voice[], settled: Tense, isThere: boolean): boolean {
  const acts = total(run, (voice) => voice.acts);
  const verbs = total(run, ({ past, present }) => past + present);
  const own = total(run, ({ ownActs }) => ownActs);
  const stirs = total(run, (voice) => voice.stirs);
  // One who tells what they did may comment in the present, and one who tells what they do may look back: more is asked of them.
  // A single sentence of the past, of somebody and of something else, is a memory as often as not.
  if (settled === 'present') return verbs > 1 && (acts > 1 || stirs > 1 || (acts + stirs > 1 && (isThere || run.length > 1 || verbs > 2)));
  if (own > 0) return acts + stirs > 1 && verbs > 1;
  return (acts > 0 && verbs > 1) || stirs > 1;
}

/** Whether nobody speaks just before or after a paragraph, and nothing leads into what somebody wrote. */
function isAmidNarration(scene: readonly Told[], at: number): boolean {
  // A paragraph without a sentence of narration is all speech.
  const isQuiet = (beside: Told | undefined, voice: Voice | undefined): boolean =>
    beside === undefined || (voice !== undefined && !voice.hasSpeech && !voice.isCue);
  const [before, after] = [scene[at - 1], scene[at + 1]];
  if (before?.voices.some(({ isCue }) => isCue) === true) return false;
  return isQuiet(before, before?.voices.at(-1)) && isQuiet(after, after?.voices[0]);
}

/**
 * Whether a run is a whole paragraph of narration amid narration: then a single deed is enough, if it leaves no doubt.
 * Of a past that is looked back on others are told than those who are there.
 */
function isAlone(scene: readonly Told[], at: number, run: readonly Voice[], settled: Tense): boolean {
  const told = scene[at];
  if (!told || !isWhole(told.voices, run) || !isAmidNarration(scene, at)) return false;
  if (settled === 'present' && !areThere(scene, run)) return false;
  const verbs = total(run, ({ past, present }) => past + present);
  return total(run, ({ firm }) => firm) > 0 || (verbs > 1 && total(run, ({ acts, stirs }) => acts + stirs) > 0);
}

/** Whether a run tells of those who act in the present of their scene: "he", "she", "I", or whoever is named there. */
function areThere(scene: readonly Told[], run: readonly Voice[]): boolean {
  if (run.some(({ ownActs, third, subjects }) => ownActs > 0 || (third > 0 && subjects.length === 0))) return true;
  const named = run.flatMap(({ doers }) => doers);
  const isSeen = (name: string): boolean =>
    scene.some(({ voices }) => voices.some(({ past, present, doers }) => past === 0 && present > 0 && doers.includes(name)));
  return named.length > 0 && named.every(isSeen);
}

/** Whether a paragraph says nothing else, and nobody speaks in it. */
function isWhole(voices: readonly Voice[], run: readonly Voice[]): boolean {
  return voices.every((voice) => !voice.hasSpeech && (voice.past + voice.present === 0 || run.includes(voice)));
}

/** The paragraph before or after that shows a tense at all, and the sentence of it that is nearest. */
function neighbour(scene: readonly Told[], at: number, step: 1 | -1): Voice | undefined {
  for (let other = at + step; other >= 0 && other < scene.length; other += step) {
    const shows = ({ past, present }: Voice): boolean => past + present > 0;
    const voices = scene[other]?.voices ?? [];
    const voice = step < 0 ? voices.findLast(shows) : voices.find(shows);
    if (voice) return voice;
  }
  return undefined;
}

/** Where the same paragraph, or the one beside it, tells in the present what always is so, what is in it may be of that kind too. */
function isAmongTruths(scene: readonly Told[], at: number): boolean {
  const isTruth = (voice: Voice): boolean => voice.isApart && voice.present > 0 && voice.past === 0 && !voice.hasSpeech;
  return [at - 1, at, at + 1].some((each) => scene[each]?.voices.some(isTruth) === true);
}

/** A story of the past may open with what still is so. */
function hasBegun(scene: readonly Told[], at: number): boolean {
  const first = scene.findIndex(({ tally }) => tally.past > 0);
  return first >= 0 && first <= at;
}

/** In a scene told in the present what happened before is told in the past: only what stands between two sentences of the present is a slip. */
function isEnclosed(scene: readonly Told[], at: number, run: readonly Voice[]): boolean {
  const voices = scene[at]?.voices ?? [];
  if (voices.some((voice) => voice.past + voice.present > 0 && !run.includes(voice))) return false;
  const around = [neighbour(scene, at, -1), neighbour(scene, at, 1)].flatMap((voice) => voice ?? []);
  return around.length > 0 && around.every((voice) => voice.present > 0 && voice.present >= voice.past);
}

/** What a scene of a settled tense is asked. */
interface Settled {
  readonly tense: Tense;
  readonly isSomebody: (name: string) => boolean;
  readonly establishedFor: (told: Told) => Spot | undefined;
}

/** Whether the paragraph before leads into what somebody wrote: "He opened the notebook again." */
function isWritten(scene: readonly Told[], at: number): boolean {
  return scene[at - 1]?.voices.at(-1)?.isCue === true;
}

function slipIn(scene: readonly Told[], at: number, { tense: settled, isSomebody, establishedFor }: Settled): RawSlip | undefined {
  const other = settled === 'past' ? 'present' : 'past';
  const told = scene[at];
  if (!told || told.tally[other] === 0) return undefined;
  for (const run of runsOf(told.voices, other)) {
    const [first] = run;
    const last = run.at(-1);
    if (
      !first ||
      !last ||
      !(isNarration(run, settled, areThere(scene, run)) || isAlone(scene, at, run, settled)) ||
      !run.every(({ subjects }) => subjects.every(isSomebody))
    )
      continue;
    if (settled === 'present' ? !isEnclosed(scene, at, run) : isAmongTruths(scene, at) || !hasBegun(scene, at)) continue;
    const established = establishedFor(told);
    if (!established) continue;
    const here = { place: told.place, start: first.start, end: last.end };
    return {
      rule: 'continuity/tense',
      about: '',
      matter: matter(settled === 'past' ? 'tensePast' : 'tensePresent'),
      here,
      established,
      score: 0.7,
    };
  }
  return undefined;
}

/** Stretches that fall out of the tense of their scene. */
export function tenseSlips(scene: readonly Told[], { tense }: Telling, isSomebody: (name: string) => boolean): RawSlip[] {
  const totals = { past: sum(scene, 'past'), present: sum(scene, 'present') };
  const settled: Tense = totals.past >= totals.present ? 'past' : 'present';
  const establishedFor = nearest(scene, (voice) => tenseOf(voice) === settled && voice.acts + voice.stirs > 0);
  const slips: RawSlip[] = [];
  for (const [at, { tally }] of scene.entries()) {
    const isAsked = isSettled(totals, tally, settled, tense === settled) && !(settled === 'past' && isWritten(scene, at));
    const found = isAsked
      ? slipIn(scene, at, { tense: settled, isSomebody, establishedFor })
      : undefined;
    if (found) slips.push(found);
    if (slips.length > MOST_SLIPS) return [];
  }
  return slips;
}

/** Whether the rest of the scene keeps to one tense. */
function isSettled(totals: Record<Tense, number>, but: VoiceTally, settled: Tense, isStorys: boolean): boolean {
  const all = totals.past + totals.present - but.past - but.present;
  const most = totals[settled] - but[settled];
  return isStorys && all < SETTLED ? all >= IN_KEEPING && most === all : all >= SETTLED && most / all >= SHARE;
}

/** An "I" that acts in a scene of the third person. */
export function personSlips(scene: readonly Told[], { isThird: isStorys }: Telling): RawSlip[] {
  if (sum(scene, 'first') === 0) return [];
  let first = 0;
  let third = 0;
  for (const { voices } of scene) {
    first += voices.filter((voice) => voice.first > 0).length;
    third += voices.filter(isThird).length;
  }
  if (first > MOST_FIRST || third < (isStorys ? 1 : THIRD)) return [];
  const settled = sum(scene, 'past') >= sum(scene, 'present') ? 'past' : 'present';
  // The teller of a story in the past may say in the present what they think of it.
  const isOwn = (voice: Voice): boolean => voice.firstActs && (voice[settled] > 0 || voice.past + voice.present === 0);
  const isLetter = (voices: readonly Voice[]): boolean => voices.some(({ isAddress }) => isAddress);
  const told = scene.find(
    (each, here) =>
      each.tally.first > 0 &&
      !isLetter(each.voices) &&
      ((each.tally.first > 1 && each.voices.some(isOwn)) || isOneselfAlone(scene, here, settled)),
  );
  if (!told) return [];
  const acting = told.voices.filter((voice) => voice.first > 0);
  return turnsOf(told, acting, nearest(scene, isThird), 'thirdPerson');
}

/** Whether a whole paragraph amid narration tells of an "I" in the tense of its scene. */
function isOneselfAlone(scene: readonly Told[], at: number, settled: Tense): boolean {
  const voices = scene[at]?.voices ?? [];
  const own = voices.filter(({ first }) => first > 0);
  // Whoever tells a story of the present says in the present what they think of it, and does not speak of what is theirs: "I think of my bed".
  const isRemark = ({ isApart, first }: Voice): boolean => isApart && (settled === 'past' || first < 2);
  const isTold = (voice: Voice): boolean =>
    !voice.hasSpeech && !isRemark(voice) && (voice.past + voice.present === 0 || tenseOf(voice) === settled);
  // "Just watched me eat" is a diary's; "I had lost my gloves, and my fingers were stiff" is told by whoever was there.
  const isSaid = (voice: Voice): boolean =>
    voice[settled] > 0 && (voice.firstActs || voice.acts + voice.stirs > 0 || voice.first > 2 || settled === 'present');
  return voices.every(isTold) && own.some(isSaid) && isAmidNarration(scene, at);
}

/** Who may be meant by a name in a story of the first person. */
export interface Named {
  readonly isNarrator: (name: string) => boolean;
  /** Whether the story names them nowhere else. */
  readonly isStranger: (name: string) => boolean;
}

/** The narrator of a scene of the first person, told of by name: a name the talk has for them, or one whose mind nobody else could know. */
export function namedNarrators(scene: readonly Told[], { isNarrator, isStranger }: Named): RawSlip[] {
  if (sum(scene, 'firstActs') < LEAST_FIRST) return [];
  const establishedFor = nearest(scene, ({ firstActs }) => firstActs);
  // Without a "he" or "she" it may be anybody whom the talk calls by name, unless there is no talk.
  const isTold = (at: number, { voices, tally }: Told): boolean =>
    tally.third > 0 || (total(voices, ({ acts, stirs }) => acts + stirs) > 0 && isAmidNarration(scene, at) && isWhole(voices, voices));
  return scene.flatMap((told, at) => {
    const { names, voices, tally } = told;
    if (tally.first > 0 || names.length === 0) return [];
    const isNamed = isTold(at, told) && names.every(({ text }) => isNarrator(text));
    const isKnownWithin = voices.some(({ isInner }) => isInner) && names.every(({ text }) => isStranger(text));
    if (!isNamed && !(isKnownWithin && isWhole(voices, voices) && isAmidNarration(scene, at))) return [];
    return turnsOf(told, voices, establishedFor, 'firstPerson');
  });
}

const isThird = ({ first, third, past, present }: Voice): boolean => third > 0 && first === 0 && past + present > 0;

function turnsOf(told: Told, turned: readonly Voice[], establishedFor: Settled['establishedFor'], what: MatterKey): RawSlip[] {
  const [start] = turned;
  const end = turned.at(-1);
  const established = establishedFor(told);
  if (!start || !end || !established) return [];
  const here = { place: told.place, start: start.start, end: end.end };
  return [{ rule: 'continuity/point-of-view', about: '', matter: matter(what), here, established, score: 0.75 }];
}
