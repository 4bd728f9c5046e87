import type { StoryModel } from '../support/storyModels/model.js';
import { draftOnce, oneRequest, staticBudgets, type DraftFigures } from './length.js';
import { median, percent, table } from './print.js';

export const TARGETS = [300, 1000, 3000, 6000, 12_000] as const;
/** Words in a repeated run that stories by people reach too: 18 at most in 44 of them. */
const HUMAN_RUN = 18;

interface Cell {
  readonly model: string;
  readonly targetWords: number;
  readonly drafts: readonly DraftFigures[];
  readonly oneRequest: readonly number[];
  readonly staticBudgets: readonly number[];
}

/** Drafts every model at every length and says how the asked counts were met, beside one request and static budgets. */
export async function measureLength(title: string, models: readonly StoryModel[], seeds: number): Promise<string> {
  const cells: Cell[] = [];
  for (const model of models) for (const targetWords of TARGETS) cells.push(await measureCell(model, targetWords, seeds));
  const drafts = cells.flatMap((cell) => cell.drafts);
  return [
    `### ${title}: ${String(models.length)} models × ${String(TARGETS.length)} lengths × ${String(seeds)} seeds`,
    shares(cells),
    byModel(cells),
    faults(drafts),
  ].join('\n\n');
}

async function measureCell(model: StoryModel, targetWords: number, seeds: number): Promise<Cell> {
  const drafts: DraftFigures[] = [];
  const one: number[] = [];
  const fixed: number[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const own = seed * 7919 + targetWords;
    drafts.push(await draftOnce(model, targetWords, own));
    one.push((await oneRequest(model, targetWords, own)) / targetWords);
    fixed.push((await staticBudgets(model, targetWords, own)) / targetWords);
  }
  return { model: model.name, targetWords, drafts, oneRequest: one, staticBudgets: fixed };
}

const within = (ratios: readonly number[], share: number): string =>
  percent(ratios.filter((ratio) => Math.abs(ratio - 1) <= share).length, ratios.length);

/** POLARIS' authors count `\w+`; the same stories counted their way. */
function ratioOfRegexWords(draft: DraftFigures): number {
  return (draft.story.match(/\w+/gu)?.length ?? 0) / draft.targetWords;
}

function shares(cells: readonly Cell[]): string {
  const rows = [...TARGETS, 0].map((targetWords) => {
    const here = cells.filter((cell) => targetWords === 0 || cell.targetWords === targetWords);
    const drafts = here.flatMap((cell) => cell.drafts);
    const ended = drafts.filter((draft) => draft.result.stop !== 'trimmed').map((draft) => draft.result.ratio);
    const trimmed = drafts.filter((draft) => draft.result.stop === 'trimmed').map((draft) => draft.result.ratio);
    const one = here.flatMap((cell) => cell.oneRequest);
    const fixed = here.flatMap((cell) => cell.staticBudgets);
    return [
      targetWords === 0 ? 'all' : String(targetWords),
      `${within(ended, 0.05)} of ${String(ended.length)}`,
      within(ended, 0.1),
      trimmed.length === 0 ? '–' : `${within(trimmed, 0.05)} of ${String(trimmed.length)}`,
      `${within(one, 0.05)} / ${within(one, 0.1)}`,
      `${within(fixed, 0.05)} / ${within(fixed, 0.1)}`,
      median(drafts.map(ratioOfRegexWords)).toFixed(3),
      median(drafts.map((draft) => draft.cost)).toFixed(2),
    ];
  });
  const head = [
    'words asked',
    'ended, ±5 %',
    '±10 %',
    'trimmed, ±5 %',
    'one request ±5/±10 %',
    'static budgets ±5/±10 %',
    '\\w+ ratio',
    'words written per word kept',
  ];
  return table(head, rows);
}

function byModel(cells: readonly Cell[]): string {
  const names = [...new Set(cells.map((cell) => cell.model))];
  const rows = names.map((name) => [
    name,
    ...TARGETS.map((targetWords) => {
      const drafts = cells.find((cell) => cell.model === name && cell.targetWords === targetWords)?.drafts ?? [];
      const ratios = drafts.map((draft) => draft.result.ratio);
      const stops = [...new Set(drafts.map((draft) => draft.result.stop).filter((stop) => stop !== 'done'))];
      return `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}${stops.length > 0 ? ` ${stops.join(', ')}` : ''}`;
    }),
  ]);
  return table(['written / asked', ...TARGETS.map(String)], rows);
}

function faults(drafts: readonly DraftFigures[]): string {
  const count = (bad: (draft: DraftFigures) => boolean): string => `${String(drafts.filter(bad).length)} of ${String(drafts.length)}`;
  const done = drafts.filter((draft) => draft.result.stop === 'done');
  const endless = done.filter((draft) => !draft.report.hasLastRepliesEnd).length;
  return table(
    ['fault', 'drafts'],
    [
      ['leftover heading, count, chat or instruction', count((draft) => draft.report.leftovers.length > 0)],
      ['cut sentence at the end or in a paragraph', count((draft) => draft.report.isCutAtEnd || draft.report.cutParagraphs > 0)],
      [
        `repeated run over ${String(HUMAN_RUN)} words (longest: ${String(Math.max(...drafts.map((draft) => draft.report.longestRepeatedRun)))})`,
        count((draft) => draft.report.longestRepeatedRun > HUMAN_RUN),
      ],
      ['near-duplicate paragraphs', count((draft) => draft.report.nearDuplicates > 0)],
      ['last sentence of the last reply not in the story', `${String(endless)} of ${String(done.length)} done`],
      ['planned beats written (mean share)', (drafts.reduce((sum, draft) => sum + draft.beatsWritten, 0) / drafts.length).toFixed(3)],
    ],
  );
}
