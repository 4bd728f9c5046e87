import { countWords } from '../../../src/story/text/words.js';
import { NEGATIVE_KINDS, SLIP_TYPES, type NegativeKind, type SlipType } from './seeds/model.js';
import { DISTANCES } from './seeds/seededStories.js';
import { BREAK, type Range, type SeededStory } from './seeds/story.js';

/** What a detector says: where, by which rule, and where the other half stands. */
export interface SlipFinding extends Range {
  /** "continuity/appearance". */
  readonly rule: string;
  readonly related: readonly Range[];
}

export type Detect = (text: string) => readonly SlipFinding[];

/** Rules by which a slip of a type may rightly be called: a dead mother is kin and dead, a number of brothers is kin and number. */
const FAMILIES: Readonly<Record<SlipType, readonly string[]>> = {
  appearance: ['appearance'],
  age: ['age'],
  kinship: ['kinship', 'quantity', 'death'],
  naming: ['naming'],
  hand: ['hand', 'appearance'],
  weekday: ['weekday', 'time'],
  time: ['time', 'weekday'],
  death: ['death'],
  object: ['object'],
  profession: ['profession', 'other'],
  tense: ['tense'],
  'point-of-view': ['point-of-view'],
  quantity: ['quantity'],
};

export interface Recall {
  readonly planted: number;
  readonly found: number;
}

export interface Alarms {
  readonly planted: number;
  /** Stories in which a finding touches the planted sentences. */
  readonly alarmed: number;
}

export interface ContinuityScore {
  readonly slips: Recall;
  readonly negatives: Alarms;
  /** All findings, in stories with a slip and without. */
  readonly findings: number;
  /** Those that join the two halves of a planted slip under a fitting rule. */
  readonly rightFindings: number;
  /** Right findings of all findings; 1 when there are none at all. */
  readonly precision: number;
  /** Wrong findings that touch nothing planted: what the detector says of the hosts themselves, once for each story made of one. */
  readonly elsewhere: number;
  readonly byType: Readonly<Record<SlipType, Recall & { readonly falseFindings: number }>>;
  /** In the order of `DISTANCES`. */
  readonly byDistance: readonly Recall[];
  readonly byNegative: Readonly<Record<NegativeKind, Alarms>>;
  /** Planted slips nobody found and negatives that alarmed, by id, for looking into. */
  readonly missed: readonly string[];
  readonly alarmedIds: readonly string[];
}

interface Judged {
  readonly story: SeededStory;
  readonly right: readonly SlipFinding[];
  readonly wrong: readonly SlipFinding[];
  readonly alarms: boolean;
}

/**
 * Measures a detector. A slip is found when a finding of a fitting rule overlaps one half and its related place overlaps the other, in either order.
 * Every other finding counts against precision; in a story without a slip one that touches a planted sentence is an alarm besides.
 */
export function scoreContinuity(stories: readonly SeededStory[], detect: Detect): ContinuityScore {
  const judged = stories.map((story) => judge(story, detect(story.text)));
  const slips = judged.filter(({ story }) => story.expected === 'slip');
  const negatives = judged.filter(({ story }) => story.expected === 'no-slip');
  const rightFindings = total(judged.map(({ right }) => right.length));
  const findings = rightFindings + total(judged.map(({ wrong }) => wrong.length));
  return {
    slips: recall(slips),
    negatives: alarms(negatives),
    findings,
    rightFindings,
    precision: findings === 0 ? 1 : rightFindings / findings,
    elsewhere: total(judged.map(({ story, wrong }) => wrong.filter((finding) => !touches(finding, story)).length)),
    byType: record(SLIP_TYPES, (type) => ({
      ...recall(slips.filter(({ story }) => story.type === type)),
      falseFindings: total(judged.map(({ wrong }) => wrong.filter((finding) => mainType(finding) === type).length)),
    })),
    byDistance: DISTANCES.map(([low, high]) => recall(slips.filter(({ story }) => story.distance >= low && story.distance <= high))),
    byNegative: record(NEGATIVE_KINDS, (kind) => alarms(negatives.filter(({ story }) => story.negativeKind === kind))),
    missed: slips.filter(({ right }) => right.length === 0).map(({ story }) => story.id),
    alarmedIds: negatives.filter((one) => one.alarms).map(({ story }) => story.id),
  };
}

/** Findings in texts in which nothing was planted, per 20,000 words. */
export function alarmsPer20000Words(
  texts: readonly string[],
  detect: Detect,
): { readonly words: number; readonly findings: number; readonly rate: number } {
  const words = total(texts.map(countWords));
  const findings = total(texts.map((text) => detect(text).length));
  return { words, findings, rate: words === 0 ? 0 : (findings * 20_000) / words };
}

function judge(story: SeededStory, findings: readonly SlipFinding[]): Judged {
  const isRight = (finding: SlipFinding): boolean => story.expected === 'slip' && fits(finding, story.type) && joins(finding, story);
  return {
    story,
    right: findings.filter(isRight),
    wrong: findings.filter((finding) => !isRight(finding)),
    alarms: findings.some((finding) => touches(finding, story)),
  };
}

function touches(finding: SlipFinding, { established, contradicted }: SeededStory): boolean {
  return [finding, ...finding.related].some((range) => [...established, contradicted].some((half) => overlap(range, half)));
}

function fits({ rule }: SlipFinding, type: SlipType): boolean {
  return FAMILIES[type].includes(bare(rule));
}

function mainType({ rule }: SlipFinding): SlipType | undefined {
  const name = bare(rule);
  return SLIP_TYPES.find((type) => type === name) ?? (name === 'other' ? 'profession' : undefined);
}

function bare(rule: string): string {
  return rule.replace(/^continuity\//, '');
}

function joins(finding: SlipFinding, story: SeededStory): boolean {
  const halves = story.type === 'tense' || story.type === 'point-of-view' ? [sceneOf(story)] : story.established;
  const onEstablished = (range: Range): boolean => halves.some((half) => overlap(range, half));
  const onContradicted = (range: Range): boolean => overlap(range, story.contradicted);
  return (
    (onContradicted(finding) && finding.related.some(onEstablished)) || (onEstablished(finding) && finding.related.some(onContradicted))
  );
}

/** A sentence in the wrong tense or person contradicts the rest of its own scene, wherever the first half was planted. */
function sceneOf({ text, contradicted }: SeededStory): Range {
  const before = text.lastIndexOf(BREAK, contradicted.start);
  const after = text.indexOf(BREAK, contradicted.end);
  return { start: before < 0 ? 0 : before, end: after < 0 ? text.length : after };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function recall(judged: readonly Judged[]): Recall {
  return { planted: judged.length, found: judged.filter(({ right }) => right.length > 0).length };
}

function alarms(judged: readonly Judged[]): Alarms {
  return { planted: judged.length, alarmed: judged.filter((one) => one.alarms).length };
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  // the keys are exactly those of K
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
