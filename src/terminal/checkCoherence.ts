import { resolve } from 'node:path';
import type { OpenedModel } from '../engine/engine.js';
import { checkCoherence } from '../story/coherence/check.js';
import type { CoherenceProgress, CoherenceReport } from '../story/coherence/report.js';
import type { CoherenceRequest } from '../story/coherence/request.js';
import { slipFindings } from '../story/coherence/slipFindings.js';
import { tellTheSame } from '../story/findings/slips.js';
import { LanguageModelError } from '../story/languageModel.js';
import { type CheckedFile, digestOf, errorLineOf, inOrder, measure, type Measured, type Reading, slipOf, textOf } from './checkFile.js';
import { judgeSettingsOf, type JudgeFlags } from './judgeFlags.js';
import { isNotes, NotesReader } from './notesBeside.js';
import { openForTerminal } from './openForTerminal.js';
import { failureInOptionWords } from './optionWords.js';
import { ProgressLine } from './progressLine.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

const NO_JUDGE =
  '--coherence model needs a model that can judge, and the built-in one cannot: name one with --judge server --base-url URL, or --judge local --model FILE.gguf.';

/** Adds what a judge finds to what was measured, file by file. */
export interface CoherenceJudge extends AsyncDisposable {
  /** The file with the slips a judge confirmed; a judge that fails is the file's `error`, its measured findings stay. */
  judged(measured: Measured): Promise<CheckedFile>;
}

/**
 * Opens the judge that `check --coherence model` names.
 * @param rules the rules whose slips are wanted
 * @throws {UsageError} when none is named that could judge
 * @throws {LanguageModelError} when it cannot be opened
 */
export async function openCoherenceJudge(flags: JudgeFlags, rules: ReadonlySet<string>, terminal: Terminal): Promise<CoherenceJudge> {
  const settings = await judgeSettingsOf(flags, terminal);
  if (!settings) throw new UsageError(NO_JUDGE);
  const progress = new ProgressLine(terminal.stderr, terminal.stderr.isTTY === true);
  const model = await openForTerminal(settings, terminal, progress, false);
  const notes = new NotesReader();
  const judge: Judge = { model, terminal, progress, rules, notes };
  return {
    // Notes are canon and no story: there is nothing in them to judge.
    judged: (measured) => (isNotes(measured.checked.file) ? Promise.resolve(measured.checked) : judgedFile(measured, judge)),
    [Symbol.asyncDispose]: () => model[Symbol.asyncDispose](),
  };
}

interface Judge {
  readonly model: OpenedModel;
  readonly terminal: Terminal;
  readonly progress: ProgressLine;
  readonly rules: ReadonlySet<string>;
  readonly notes: NotesReader;
}

async function judgedFile(measured: Measured, judge: Judge): Promise<CheckedFile> {
  const { checked } = measured;
  if (checked.error !== null) return checked;
  const { signal, cwd } = judge.terminal;
  const path = resolve(cwd, checked.file);
  try {
    const reading: Reading = { text: await textOf(path), notes: await judge.notes.beside(path) };
    // A judge takes its time over the files before: places of two texts must not be told as places of one.
    const fresh = digestOf(reading) === measured.digest ? checked : measure(reading, checked.file, path, judge.rules);
    return fresh.error === null ? await withJudged(fresh, reading, judge) : fresh;
  } catch (error) {
    signal.throwIfAborted();
    // A judge that is lost is lost to every file; what a file brings about is its own.
    if (error instanceof LanguageModelError) throw error;
    return { ...checked, error: errorLineOf(error, path) };
  }
}

async function withJudged(checked: CheckedFile, reading: Reading, { model, terminal, progress, rules }: Judge): Promise<CheckedFile> {
  const report = await reportOf(reading, model, terminal.signal, progress);
  terminal.signal.throwIfAborted();
  const slips = slipFindings(report.slips, reading.notes)
    .map(slipOf)
    .filter(({ rule }) => rules.has(rule));
  const findings = [
    ...checked.findings.filter(
      (one) => !slips.some((slip) => tellTheSame({ rule: one.rule, range: one }, { rule: slip.rule, range: slip })),
    ),
    ...slips,
  ];
  return { ...checked, findings: inOrder(findings), error: failureInOptionWords(report.error)?.message ?? report.notes[0] ?? null };
}

async function reportOf(
  request: CoherenceRequest,
  model: OpenedModel,
  signal: AbortSignal,
  progress: ProgressLine,
): Promise<CoherenceReport> {
  for await (const event of checkCoherence(request, model, signal)) {
    if (event.kind === 'progress') progress.step(stepName(event), `${Math.round(event.fraction * 100)} %`);
    if (event.kind !== 'end') continue;
    progress.clear();
    return event.report;
  }
  throw new Error('A check ended without its end event.');
}

function stepName({ step, window, windows }: CoherenceProgress): string {
  const names = { noting: 'noting facts', comparing: 'looking for contradictions', confirming: 'asking about one alone' } as const;
  return windows === 1 ? names[step] : `${names[step]} (stretch ${window} of ${windows})`;
}
