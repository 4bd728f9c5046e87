import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LogTail } from '../../../../src/engine/local/logTail.js';

function tailOf(...lines: string[]): LogTail {
  const tail = new LogTail();
  for (const line of lines) tail.add(line);
  return tail;
}

describe('the reason in the last lines of a model process', () => {
  test.each<[string, string[], string]>([
    [
      'the cause, not the sentence after it',
      [
        "llama_model_load: error loading model: unknown model architecture: 'llamb'",
        'llama_model_load_from_file_impl: failed to load model',
      ],
      "unknown model architecture: 'llamb'",
    ],
    [
      'an assertion without the machine it was built on',
      ['/home/runner/work/llama.cpp/src/llama-model-loader.cpp:1328: GGML_ASSERT(t_meta.ne[dim] >= 1) failed'],
      'llama-model-loader.cpp:1328: GGML_ASSERT(t_meta.ne[dim] >= 1) failed',
    ],
    [
      'an exception without its stack',
      [
        'node:internal/modules:12',
        '    throw err;',
        '    ^',
        "Error: Cannot find package 'node-llama-cpp'",
        '    at resolve (node:internal)',
        'Node.js v24.21.0',
      ],
      "Cannot find package 'node-llama-cpp'",
    ],
    [
      "a failed check of Node's own without its frames",
      ['#  Assertion failed: args[3]->IsInt32()', ' 1: 0x932498 node::Assert(node::AssertionInfo const&) [node]', '0x7f22 [node]'],
      '#  Assertion failed: args[3]->IsInt32()',
    ],
    ['the last line where none names a cause', ['loading tensors', 'warming up'], 'warming up'],
    ['nothing where nothing was said', ['', '   '], ''],
  ])('is %s', (_what, lines, reason) => {
    expect(tailOf(...lines).reason()).toBe(reason);
  });

  test('never grows with what was said', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2000 }), { maxLength: 200 }), (lines) => {
        const tail = tailOf(...lines);
        expect(tail.lines.length).toBeLessThanOrEqual(40);
        expect(tail.reason().length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

test.each([
  ['ggml_vulkan: Device memory allocation of size 2147483648 failed.\nvk::Device::allocateMemory: ErrorOutOfDeviceMemory', true],
  ["terminate called after throwing an instance of 'std::bad_alloc'", true],
  ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', true],
  ['llama_model_load: unknown model architecture', false],
])('%j means that memory ran out: %s', (lines, memory) => {
  expect(tailOf(...lines.split('\n')).saysMemory()).toBe(memory);
});
