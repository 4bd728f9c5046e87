import { randomInt } from 'node:crypto';
import { BUILT_IN_PRESET } from '../engine/presets.js';
import type { OpenedModel } from '../engine/engine.js';
import { JournalFile, journaled, readJournal } from '../storage/journalFile.js';
import { StorageError } from '../storage/storageError.js';
import { checkBrief, type Brief } from '../story/draft/brief.js';
import { writeDraft, type DraftOptions } from '../story/draft/draft.js';
import type { DraftEvent, DraftMode, DraftResult } from '../story/draft/events.js';
import { readBrief, wordsOf } from './briefSource.js';
import { checkTarget, journalPathOf } from './draftTarget.js';
import type { DraftTally } from './draftTally.js';
import { namesEngine, type EngineFlags } from './engineOptions.js';
import { engineFor, openForTerminal } from './openForTerminal.js';
import type { ProgressLine } from './progressLine.js';
import { StoryFile } from './storyFile.js';
import { StoryStream, type StorySink } from './storyStream.js';
import type { Terminal } from './terminal.js';
import { plainInteger, UsageError } from './usageError.js';

/** Seeds of every engine fit into 32 bits; half of that is safe where they are signed. */
const SEED_LIMIT = 2 ** 31;

/** The options of `draft`, as commander hands them over. */
export interface DraftFlags extends EngineFlags {
  readonly words?: string;
  readonly mode?: DraftMode;
  readonly seed?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly resume?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** One run of the command. */
export interface DraftJob {
  readonly flags: DraftFlags;
  readonly terminal: Terminal;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  readonly progress: ProgressLine;
  /** Knows the figures even where the draft was ended from outside. */
  readonly tally: DraftTally;
}

/** Drafts to a new brief. */
export async function draftAnew(source: string | undefined, job: DraftJob): Promise<DraftResult> {
  const { flags, terminal, progress, now } = job;
  const seed = seedOf(flags) ?? randomInt(SEED_LIMIT);
  const settings = await engineFor(flags, terminal);
  if (flags.out !== undefined) await checkTarget(flags.out, flags.force === true);
  const brief = await readBriefAsInput(source, job);
  job.tally.ask(brief.targetWords);
  await using model = await openForTerminal(settings, terminal, progress, flags.verbose === true);
  if (flags.seed === undefined) progress.note(`seed ${String(seed)}`);
  const options: DraftOptions = { mode: flags.mode ?? 'auto', seed, now };
  if (flags.out === undefined) return await draftToStdout(brief, model, options, job);
  await using journal = await JournalFile.create(journalPathOf(flags.out), { replace: flags.force === true });
  await using story = StoryFile.startingEmpty(flags.out, brief);
  try {
    return await draftToFile(writeDraft(brief, model, options, terminal.signal), journal, story, job);
  } finally {
    // A draft that never began leaves nothing to resume, and nothing in the way of the next try.
    if (job.tally.isEmpty()) await journal.remove();
  }
}

/** Goes on with the draft whose journal lies beside `path`. */
export async function resumeDraft(path: string, source: string | undefined, job: DraftJob): Promise<DraftResult> {
  const { flags, terminal, progress, now } = job;
  const settings = await engineFor(flags, terminal);
  await using journal = await openJournal(path);
  const events = await readJournal(journal.path);
  const start = startOf(events, path);
  await checkAgreement(source, start, job);
  job.tally.ask(start.brief.targetWords);
  job.tally.addEarlier(events);
  const { file, changed } = await StoryFile.restore(path, start.brief, events);
  await using story = file;
  if (changed !== null) progress.note(`${path} was changed since; that text is kept in ${changed}.`);
  const end = events.at(-1);
  if (end?.kind === 'end' && isFinished(end.result)) return await finish(end.result, journal, story, job);
  await using model = await openForTerminal(settings, terminal, progress, flags.verbose === true);
  checkModel(start.model, model.name, job);
  const earlier = events.filter((event) => event.kind !== 'end');
  const options: DraftOptions = { mode: start.mode, seed: start.seed, now, earlier };
  return await draftToFile(writeDraft(start.brief, model, options, terminal.signal), journal, story, job);
}

async function draftToStdout(brief: Brief, model: OpenedModel, options: DraftOptions, job: DraftJob): Promise<DraftResult> {
  await using story = new StoryStream(job.terminal.stdout, (brief.avoid?.length ?? 0) > 0);
  return await follow(writeDraft(brief, model, options, job.terminal.signal), story, job);
}

async function draftToFile(events: AsyncIterable<DraftEvent>, journal: JournalFile, story: StoryFile, job: DraftJob): Promise<DraftResult> {
  const result = await follow(journaled(events, journal), story, job);
  return isFinished(result) ? await finish(result, journal, story, job) : result;
}

async function finish(result: DraftResult, journal: JournalFile, story: StoryFile, job: DraftJob): Promise<DraftResult> {
  const { path, moved } = await story.finish();
  if (moved) job.progress.note(`${story.path} was changed meanwhile and is left as it is; the story is in ${path}.`);
  await journal.remove();
  return result;
}

/** Passes the story on and shows the progress until the draft ends. */
async function follow(events: AsyncIterable<DraftEvent>, story: StorySink, { progress, tally }: DraftJob): Promise<DraftResult> {
  let result: DraftResult | undefined;
  for await (const event of events) {
    if (event.kind === 'text') await story.append(event.text);
    else if (event.kind === 'revise') await story.revise(event.start, event.end, event.text);
    else if (event.kind === 'progress') progress.show(event);
    else if (event.kind === 'end') result = event.result;
    tally.add(event);
  }
  if (!result) throw new Error('the draft ended without saying how');
  return result;
}

function isFinished({ stop }: DraftResult): boolean {
  return stop === 'done' || stop === 'trimmed' || stop === 'short';
}

function seedOf({ seed }: DraftFlags): number | undefined {
  if (seed === undefined) return undefined;
  const number = plainInteger('--seed', seed, 7);
  if (number >= SEED_LIMIT) throw new UsageError(`--seed takes a number below ${String(SEED_LIMIT)}.`);
  return number;
}

/** A brief that cannot be read is a mistake of the command line, whatever the disk calls it. */
async function readBriefAsInput(source: string | undefined, { flags, terminal }: DraftJob): Promise<Brief> {
  try {
    return await readBrief({ source, words: flags.words, stdin: terminal.stdin, cwd: terminal.cwd }, terminal.signal);
  } catch (error) {
    if (error instanceof StorageError) throw new UsageError(error.message, error.code, { cause: error });
    throw error;
  }
}

async function openJournal(path: string): Promise<JournalFile> {
  try {
    return await JournalFile.open(journalPathOf(path));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (error.code === 'missing') {
      throw new UsageError(
        `${path} has no unfinished draft (there is no ${journalPathOf(path)}): start one with --out ${path}.`,
        'missing',
      );
    }
    if (error.code === 'not-a-journal') throw new UsageError(error.message, error.code, { cause: error });
    throw error;
  }
}

function startOf(events: readonly DraftEvent[], path: string): Extract<DraftEvent, { kind: 'start' }> {
  const [start] = events;
  if (start?.kind !== 'start')
    throw new UsageError(`The unfinished draft of ${path} holds nothing yet: start anew with --force.`, 'missing');
  checkBrief(start.brief);
  return start;
}

/** What the journal settles may be said again, but not otherwise. */
async function checkAgreement(source: string | undefined, start: Extract<DraftEvent, { kind: 'start' }>, job: DraftJob): Promise<void> {
  const { flags } = job;
  if (flags.force === true) throw new UsageError('--force starts over and --resume goes on: leave one of them out.');
  if (flags.out !== undefined && flags.out !== flags.resume) throw new UsageError('--resume names the file already: leave --out out.');
  const words = String(start.brief.targetWords);
  if (flags.words !== undefined && wordsOf(flags.words) !== start.brief.targetWords) disagree('--words', words);
  if (flags.mode !== undefined && flags.mode !== 'auto' && flags.mode !== start.mode) disagree('--mode', start.mode);
  if ((seedOf(flags) ?? start.seed) !== start.seed) disagree('--seed', String(start.seed));
  if (source === undefined) return;
  const { premise } = await readBriefAsInput(source, { ...job, flags: { ...flags, words } });
  if (premise !== start.brief.premise) disagree('the premise', 'another one');
}

function disagree(what: string, was: string): never {
  throw new UsageError(`The unfinished draft was begun with ${what} as ${was}: leave ${what} out, or start over with --out and --force.`);
}

/** Which model writes is never taken from a file in a story's folder; but going on with another one should be meant. */
function checkModel(begun: string, now: string, { flags, progress }: DraftJob): void {
  if (begun === now) return;
  if (!namesEngine(flags)) {
    throw new UsageError(
      `The draft was begun with ${begun}: name that model again with --model or --base-url, or say --model ${BUILT_IN_PRESET} to go on with ${now}.`,
    );
  }
  progress.note(`The draft was begun with ${begun}; ${now} goes on with it.`);
}
