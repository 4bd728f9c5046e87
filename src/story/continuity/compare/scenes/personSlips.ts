import { tenseOf, type Voice } from '../../extract/voice/voice.js';
import type { Tense } from '../../lexicon/tenses.js';
import { matter, type MatterKey } from '../../matters.js';
import type { RawSlip } from '../rawSlip.js';
import { isAmidNarration, isWhole, nearest, sum, type Telling, type Told, total } from './told.js';

/** Sentences of "he" and "she" that make a scene one of the third person. */
const THIRD = 6;
const MOST_FIRST = 3;
/** Sentences in which an "I" acts that make a scene one of the first person. */
const LEAST_FIRST = 3;

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

function turnsOf(told: Told, turned: readonly Voice[], establishedFor: ReturnType<typeof nearest>, what: MatterKey): RawSlip[] {
  const [start] = turned;
  const end = turned.at(-1);
  const established = establishedFor(told);
  if (!start || !end || !established) return [];
  const here = { place: told.place, start: start.start, end: end.end };
  return [{ rule: 'continuity/point-of-view', about: '', matter: matter(what), here, established, score: 0.75 }];
}
