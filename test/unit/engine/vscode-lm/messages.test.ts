import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainMessages } from '../../../../src/engine/vscode-lm/messages.js';
import { formatModelId, parseModelId } from '../../../../src/engine/vscode-lm/modelId.js';
import type { Message } from '../../../../src/story/languageModel.js';

const message = fc.record({
  role: fc.constantFrom<Message['role']>('system', 'user', 'assistant'),
  content: fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replaceAll('\n', ' ') + 'x'),
});

describe('messages for a model without a system role', () => {
  test('lose no word, keep their order, and have two roles', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const plain = plainMessages({ messages });
        expect(plain.flatMap(({ content }) => content.split('\n\n'))).toEqual(messages.map(({ content }) => content));
        // what the assistant said stays its own words
        expect(plain.filter(({ role }) => role === 'assistant').map(({ content }) => content)).toEqual(
          messages.filter(({ role }) => role === 'assistant').map(({ content }) => content),
        );
      }),
    );
  });

  test('that begin alike are told alike, byte by byte', () => {
    const system = { role: 'system', content: 'You write.' } as const;
    const first = plainMessages({ messages: [system, { role: 'user', content: 'The story so far.' }] });
    const second = plainMessages({ messages: [system, { role: 'user', content: 'The story so far. And more.' }] });
    expect(second[0]?.content.startsWith(first[0]?.content ?? '-')).toBe(true);
  });

  test('ask for a schema at their end', () => {
    const [asked] = plainMessages({ messages: [{ role: 'user', content: 'Judge.' }], jsonSchema: { type: 'object' } });
    expect(asked?.content).toMatch(/^Judge\.\n\n.*\n\{"type":"object"\}$/);
  });
});

describe('the name of a model of the editor', () => {
  test.each([
    ['copilot/gpt-4.1', { vendor: 'copilot', id: 'gpt-4.1' }],
    [' openrouter/org/model:free ', { vendor: 'openrouter', id: 'org/model:free' }],
    ['huggingface/A model', { vendor: 'huggingface', id: 'A model' }],
    ['copilot', undefined],
    ['copilot/', undefined],
    ['/gpt', undefined],
    ['', undefined],
  ])('%j', (text, id) => {
    expect(parseModelId(text)).toEqual(id);
    if (id) expect(parseModelId(formatModelId(id))).toEqual(id);
  });
});
