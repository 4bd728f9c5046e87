import { percent, table } from '../print.js';
import type { Alarms, ContinuityScore, Recall } from './score.js';
import { NEGATIVE_KINDS, SLIP_TYPES } from './seeds/model.js';
import { DISTANCES } from './seeds/seededStories.js';

/** The types that the project's goal for recall names. */
const GOAL_TYPES = SLIP_TYPES.filter((type) => type !== 'profession' && type !== 'quantity');

/** One row a set: what its figures come to. */
export function summaryTable(scores: readonly (readonly [name: string, score: ContinuityScore])[]): string {
  return table(
    ['set', 'slips found', 'of the goal’s types', 'precision', 'negatives alarmed'],
    scores.map(([name, { slips, byType, precision, negatives }]) => {
      const wanted = GOAL_TYPES.map((type) => byType[type]);
      const sum = (key: keyof Recall): number => wanted.reduce((total, recall) => total + recall[key], 0);
      return [
        name,
        percent(slips.found, slips.planted),
        percent(sum('found'), sum('planted')),
        `${(100 * precision).toFixed(1)} %`,
        percent(negatives.alarmed, negatives.planted),
      ];
    }),
  );
}

/** One row a type, one column a hand: how many pairs of passages were found. */
export function passagesTable(scores: readonly (readonly [hand: string, score: ContinuityScore])[]): string {
  const types = SLIP_TYPES.filter((type) => scores.some(([, { byType }]) => byType[type].planted > 0));
  return table(
    ['type', ...scores.map(([hand, { byType }]) => `${hand}, of ${byType[types[0] ?? 'age'].planted}`)],
    types.map((type) => [type, ...scores.map(([, { byType }]) => String(byType[type].found))]),
  );
}

/** A score as Markdown tables: all, by type, by distance, by kind of negative. */
export function scoreTables(score: ContinuityScore): string {
  const { slips, negatives, findings, rightFindings, precision, elsewhere } = score;
  const recallCells = ({ planted, found }: Recall): string[] => [String(planted), String(found), percent(found, planted)];
  const alarmCells = ({ planted, alarmed }: Alarms): string[] => [String(planted), String(alarmed), percent(alarmed, planted)];
  return [
    table(
      ['slips', 'found', 'recall', 'findings', 'right', 'elsewhere', 'precision', 'negatives', 'alarmed', 'share'],
      [
        [
          ...recallCells(slips),
          String(findings),
          String(rightFindings),
          String(elsewhere),
          `${(100 * precision).toFixed(1)} %`,
          ...alarmCells(negatives),
        ],
      ],
    ),
    table(
      ['type', 'planted', 'found', 'recall', 'false findings'],
      SLIP_TYPES.map((type) => [type, ...recallCells(score.byType[type]), String(score.byType[type].falseFindings)]),
    ),
    table(
      ['paragraphs apart', 'planted', 'found', 'recall'],
      DISTANCES.map(([low, high], bucket) => [
        low === high ? String(low) : `${String(low)}–${String(high)}`,
        ...recallCells(score.byDistance[bucket] ?? { planted: 0, found: 0 }),
      ]),
    ),
    table(
      ['no slip because', 'planted', 'alarmed', 'share'],
      NEGATIVE_KINDS.map((kind) => [kind, ...alarmCells(score.byNegative[kind])]),
    ),
  ].join('\n\n');
}
