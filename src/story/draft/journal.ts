import type { DraftEvent } from './events.js';

const JOURNALED: ReadonlySet<DraftEvent['kind']> = new Set(['start', 'plan', 'scene', 'text', 'summary', 'reply', 'revise', 'end']);

/** Whether an event belongs in the journal; the others are for the eye only. */
export function isJournaled(event: DraftEvent): boolean {
  return JOURNALED.has(event.kind);
}

/** One event as one line of JSON, its line break included. */
export function encodeRecord(event: DraftEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** A journal that another program wrote, or that was damaged before its last line. */
export class JournalError extends Error {
  readonly code = 'journal';

  constructor(message: string) {
    super(message);
    this.name = 'JournalError';
  }
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && value >= 0;
const oneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    names.some((name) => name === value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const holding =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const keys = new Map<string, unknown>(Object.entries(value));
    return Object.entries(fields).every(([field, check]) => check(keys.get(field)));
  };

const orNone =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);

const isBrief = holding({
  ...{ premise: isText, targetWords: isCount },
  ...{ style: orNone(isText), pointOfView: orNone(isText), tense: orNone(isText), characters: orNone(isText) },
  ...{ outline: orNone(listOf(isText)), followsText: orNone(isText), avoid: orNone(listOf(isText)) },
});

/** A finished draft's result is printed again as it stands. */
const isResult = holding({
  ...{ asked: isCount, written: isCount, ratio: isCount, seconds: isCount, firstTokenSeconds: orNone(isCount) },
  scenes: listOf(holding({ asked: isCount, written: isCount })),
  tokens: holding({ prompt: isCount, thinking: isCount, story: isCount, estimated: isFlag }),
  stop: oneOf('done', 'trimmed', 'short', 'cancelled', 'failed'),
  error: orNone(holding({ code: isText, message: isText })),
});

/** What each kind of record must carry; a journal may have been edited or be another program's. */
const RECORDS: ReadonlyMap<unknown, Check> = new Map([
  [
    'start',
    holding({
      brief: isBrief,
      mode: oneOf('single', 'scenes'),
      seed: (value) => typeof value === 'number',
      model: isText,
    }),
  ],
  ['plan', holding({ beats: listOf(holding({ summary: isText, words: isCount })) })],
  ['scene', holding({ scene: isCount, askedWords: isCount })],
  ['text', holding({ text: isText })],
  ['summary', holding({ text: isText })],
  [
    'reply',
    holding({
      purpose: oneOf('whole', 'body', 'ending', 'help'),
      ...{ askedWords: isCount, writtenWords: isCount, learned: isFlag, kept: isFlag },
      ...{ promptTokens: isCount, thinkingTokens: isCount, textTokens: isCount, seconds: isCount },
    }),
  ],
  ['revise', holding({ start: isCount, end: isCount, text: isText })],
  ['end', holding({ result: isResult })],
]);

function isRecord(
  value: unknown,
): value is Extract<DraftEvent, { kind: 'start' | 'plan' | 'scene' | 'text' | 'summary' | 'reply' | 'revise' | 'end' }> {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return RECORDS.get(value.kind)?.(value) ?? false;
}

/**
 * Reads a journal back. A last line that a crash tore is left out; the file is append-only, so nothing before it can be torn.
 * @throws {JournalError} when an earlier line is no record: the file is not a journal of this product.
 */
export function decodeJournal(text: string): DraftEvent[] {
  const events: DraftEvent[] = [];
  const lines = text.split('\n');
  // What stands after the last line break was never finished, even if it happens to parse.
  lines.pop();
  for (const [index, line] of lines.entries()) {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = undefined;
    }
    if (!isRecord(value)) {
      throw new JournalError(
        `Line ${String(index + 1)} of the draft's journal is no record of a draft; it was changed by hand or is another file.`,
      );
    }
    events.push(value);
  }
  return events;
}

/** The story that a row of events has written so far. */
export function storyOf(events: Iterable<DraftEvent>): string {
  let story = '';
  for (const event of events) {
    if (event.kind === 'text') story += event.text;
    else if (event.kind === 'revise') story = story.slice(0, event.start) + event.text + story.slice(event.end);
  }
  return story;
}
