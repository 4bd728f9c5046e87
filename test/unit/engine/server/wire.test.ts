import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wire } from '../../../support/openaiServer/script.js';
import { collect, neverAborted, openScripted, request } from './support.js';

const wires: fc.Arbitrary<Wire> = fc.record({
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
  split: fc.oneof(
    fc.constantFrom('event' as const, 'byte' as const, 'whole' as const),
    fc.record({ seed: fc.nat(), maxBytes: fc.integer({ min: 1, max: 400 }) }),
  ),
  tokensPerEvent: fc.integer({ min: 1, max: 5 }),
});
const keepAlive = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });

const words = fc
  .array(fc.constantFrom('Zoë', '—', '“Ça va?”', '海は', '😀👩‍🚀', 'word', '\n\n', ' ', '<', '\\', '"', '\u2028', 'data: x'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .map((text) => text.trim());

describe('any cut of the bytes', () => {
  test('gives the same story and the same thinking', async () => {
    let next: { readonly thought: string; readonly story: string; readonly wire: Wire } = { thought: '', story: '', wire: {} };
    await using opened = await openScripted({
      reply: () => ({ pieces: [{ thinking: next.thought, form: 'inline' }, next.story], wire: next.wire }),
    });
    await fc.assert(
      fc.asyncProperty(words, words, wires, keepAlive, async (thought, story, wire, keepAliveEvery) => {
        next = { thought, story, wire: keepAliveEvery === undefined ? wire : { ...wire, keepAliveEvery } };
        const reply = await collect(opened.model.generate(request({ thinkingTokens: 1000 }), neverAborted));
        if (story === '' && thought !== '') expect(reply.error).toMatchObject({ reason: 'all-thinking' });
        else expect(reply).toMatchObject({ text: story, thinking: thought, reason: 'stop', error: undefined });
      }),
      { numRuns: 60 },
    );
  });
});
