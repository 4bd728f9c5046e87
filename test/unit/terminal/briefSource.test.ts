import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readBrief } from '../../../src/terminal/briefSource.js';

test.each(['before', 'while'])('a premise that never comes is not waited for by who asks to stop %s it is read', async (when) => {
  const abort = new AbortController();
  if (when === 'before') abort.abort();
  const reading = readBrief({ source: '-', words: '300', stdin: new PassThrough(), cwd: import.meta.dirname }, abort.signal);
  abort.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
