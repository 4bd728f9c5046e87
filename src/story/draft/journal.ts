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

/** What each kind of record must carry; a journal may have been edited or be another program's. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, 'string' | 'number' | 'boolean' | 'object'>>>> = {
  start: { brief: 'object', mode: 'string', seed: 'number', model: 'string' },
  plan: { beats: 'object' },
  scene: { scene: 'number', askedWords: 'number' },
  text: { text: 'string' },
  summary: { text: 'string' },
  reply: {
    purpose: 'string',
    askedWords: 'number',
    writtenWords: 'number',
    learned: 'boolean',
    kept: 'boolean',
    promptTokens: 'number',
    thinkingTokens: 'number',
    textTokens: 'number',
    seconds: 'number',
  },
  revise: { start: 'number', end: 'number', text: 'string' },
  end: { result: 'object' },
};

function isRecord(
  value: unknown,
): value is Extract<DraftEvent, { kind: 'start' | 'plan' | 'scene' | 'text' | 'summary' | 'reply' | 'revise' | 'end' }> {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string') return false;
  const fields = FIELDS[value.kind];
  if (!fields) return false;
  const holder = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields).every(([field, type]) => typeof holder[field] === type && holder[field] !== null);
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
