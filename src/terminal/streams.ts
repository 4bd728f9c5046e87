import type { Writable } from 'node:stream';
import { errnoOf, storageErrorOf } from '../storage/storageError.js';

/** Nobody reads the standard output any more: a pager was left, or `head` has seen enough. */
export class StdoutClosedError extends Error {
  constructor(options?: ErrorOptions) {
    super('The standard output was closed.', options);
    this.name = 'StdoutClosedError';
  }
}

/**
 * Writes to the standard output; resolves when the text is with the system.
 * @throws {StdoutClosedError} when nobody reads
 * @throws {StorageError} when it is a file on a full disk
 */
export async function writeOut(stdout: Writable, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  stdout.write(text, (error) => {
    if (error) reject(error);
    else resolve(undefined);
  });
  try {
    await promise;
  } catch (error) {
    const gone = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EOF'].includes(errnoOf(error) ?? '');
    throw gone ? new StdoutClosedError({ cause: error }) : storageErrorOf(error, 'the standard output', 'write');
  }
}

/** Prints one line of JSON; that nobody reads it is no failure of what it reports. */
export async function printJson(stdout: Writable, value: object): Promise<void> {
  try {
    await writeOut(stdout, `${JSON.stringify(value)}\n`);
  } catch (error) {
    if (!(error instanceof StdoutClosedError)) throw error;
  }
}

/** A name or a sentence from elsewhere as one line that tells a terminal nothing but its letters: no escapes, no line breaks. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/**
 * What was found in a story as one line that tells a terminal nothing but its letters: a control character is shown (ESC as ␛), so that
 * the writer sees what stands there.
 */
export function shownOnOneLine(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replaceAll(/\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** Keeps a stream's failure from ending the program where nobody waits for it; `writeOut` reports its own. */
export function guardStream(stream: Writable): void {
  stream.on('error', () => {
    return;
  });
}
