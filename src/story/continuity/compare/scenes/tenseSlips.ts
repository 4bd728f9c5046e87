import { tenseOf, type Voice, type VoiceTally } from '../../extract/voice/voice.js';
import type { Tense } from '../../lexicon/tenses.js';
import { matter } from '../../matters.js';
import type { RawSlip, Spot } from '../rawSlip.js';
import { isAmidNarration, isWhole, nearest, sum, type Telling, type Told, total } from './told.js';

/** A scene's tense is settled by so many verbs, of which so many are in it. */
const SETTLED = 6;
const SHARE = 0.82;
/** In a story all of one tense and person so much of it in a scene is enough. */
const IN_KEEPING = 3;
/** More paragraphs than this in the other tense are a way of telling. */
const MOST_SLIPS = 4;

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
    const found = isSettled(totals, tally, settled, tense === settled)
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
