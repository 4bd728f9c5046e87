import { expect, test } from 'vitest';
import { exitFailure, stallFailure, type Exit } from '../../../../src/engine/local/exitFailure.js';
import { LogTail } from '../../../../src/engine/local/logTail.js';

function failureOf(exit: Partial<Exit>, line = '') {
  const tail = new LogTail();
  tail.add(line);
  return exitFailure({ file: '/models/story.gguf', loaded: true, code: null, signal: null, tail, ...exit });
}

test.each([
  ['killed by nobody we know', { signal: 'SIGKILL' } as const, '', 'crashed', 'when memory runs out'],
  [
    'an allocation that failed',
    { signal: 'SIGABRT' } as const,
    'ggml_aligned_malloc: failed to allocate 9 GB',
    'out-of-memory',
    'while “story.gguf” was writing',
  ],
  [
    'an assertion at loading',
    { signal: 'SIGABRT', loaded: false } as const,
    'a.cpp:1: GGML_ASSERT(x) failed',
    'model-broken',
    'SIGABRT: a.cpp:1: GGML_ASSERT(x) failed',
  ],
  ['a driver that crashes', { signal: 'SIGSEGV' } as const, '', 'crashed', 'set polaris.local.gpu to off'],
  ['an exception', { code: 1 }, 'Error: boom', 'crashed', 'code 1: boom'],
])('a process that ended by %s is told in one sentence', (_what, exit, line, code, words) => {
  const failure = failureOf(exit, line);
  expect(failure).toMatchObject({ code, message: expect.stringContaining(words) as string });
  expect(failure.message).toMatch(/^[^\n]+; [^\n]+\.$/);
});

test('a hang is told with the phase it happened in', () => {
  expect(stallFailure('/models/story.gguf', false).message).toContain('while “story.gguf” was being loaded');
});
