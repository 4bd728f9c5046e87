import { describe, expect, it } from 'vitest';
import type { Refusal, ServerScript } from '../../../support/openaiServer/script.js';
import { failWith, refuseForNow } from '../../../support/openaiServer/refusals.js';
import { neverAborted, openScripted } from './support.js';

const TEXTS = ['the sea', 'the shore', 'a lamp'];

function offering(embeddings: (texts: readonly string[]) => Refusal): ServerScript {
  return { reply: () => ({ pieces: ['Good.'] }), embeddings };
}

function vectors(...rows: readonly (readonly unknown[])[]): Refusal {
  return { status: 200, body: { object: 'list', data: rows.map((embedding, index) => ({ object: 'embedding', index, embedding })) } };
}

describe('embeddings of a server', () => {
  it('come one a text, in order, as plain numbers', async () => {
    await using opened = await openScripted(offering((texts) => vectors(...texts.map((text) => [text.length, 0.5]))));
    expect(await opened.model.embed?.(TEXTS, neverAborted)).toEqual([
      [7, 0.5],
      [9, 0.5],
      [6, 0.5],
    ]);
    expect(opened.server.requests.at(-1)?.body).toEqual({ model: 'scripted', input: TEXTS, encoding_format: 'float' });
  });

  it('are put in order by their index', async () => {
    const data = [2, 0, 1].map((index) => ({ index, embedding: [index] }));
    await using opened = await openScripted(offering(() => ({ status: 200, body: { data } })));
    expect(await opened.model.embed?.(TEXTS, neverAborted)).toEqual([[0], [1], [2]]);
  });

  it('of no text need no request', async () => {
    await using opened = await openScripted(offering(() => vectors()));
    expect(await opened.model.embed?.([], neverAborted)).toEqual([]);
    expect(opened.server.requests.some(({ path }) => path.endsWith('/embeddings'))).toBe(false);
  });

  it.each<[string, Refusal]>([
    ['404', { status: 404, body: { detail: 'Not Found' } }],
    ['400', { status: 400, body: { error: { message: 'The model does not support Embeddings API' } } }],
    ['501', { status: 501, body: { error: { message: 'This server does not support embeddings. Start it with `--embeddings`' } } }],
    ['NaN', { status: 200, body: '{"data":[{"index":0,"embedding":[NaN]},{"index":1,"embedding":[1]},{"index":2,"embedding":[1]}]}' }],
    ['an infinite number', { status: 200, body: '{"data":[{"embedding":[1e999]},{"embedding":[1]},{"embedding":[1]}]}' }],
    ['null', vectors([null], [1], [2])],
    ['too few', vectors([1], [2])],
    ['different lengths', vectors([1, 2], [1], [1, 2])],
    ['no vectors', { status: 200, body: { data: 'none' } }],
    ['the same place twice', { status: 200, body: { data: [0, 0, 1].map((index) => ({ index, embedding: [1] })) } }],
  ])('answered by %s are none, and not asked for again', async (_, answer) => {
    const json = typeof answer.body === 'string' ? { ...answer, headers: { 'content-type': 'application/json' } } : answer;
    await using opened = await openScripted(offering(() => json));
    expect(await opened.model.embed?.(TEXTS, neverAborted)).toBeUndefined();
    expect(await opened.model.embed?.(TEXTS, neverAborted)).toBeUndefined();
    expect(opened.server.requests.filter(({ path }) => path.endsWith('/embeddings'))).toHaveLength(1);
    expect(opened.log.filter((line) => line.includes('offers no embeddings'))).toHaveLength(1);
  });

  it('too long for the model are none this time', async () => {
    const long: Refusal = { status: 400, body: { error: { message: "This model's maximum context length is 8 tokens." } } };
    let asked = 0;
    await using opened = await openScripted(offering(() => (asked++ === 0 ? long : vectors([1]))));
    expect(await opened.model.embed?.(['a long text'], neverAborted)).toBeUndefined();
    expect(await opened.model.embed?.(['short'], neverAborted)).toEqual([[1]]);
  });

  it('are asked for again after a trouble that passes', async () => {
    const answers = [failWith(503), refuseForNow(), vectors([1])];
    await using opened = await openScripted(offering(() => answers.shift() ?? failWith(500)));
    expect(await opened.model.embed?.(['the sea'], neverAborted)).toEqual([[1]]);
  });

  it('fail with a sentence where the server is gone', async () => {
    await using opened = await openScripted(offering(() => vectors([1])));
    await opened.server.close();
    await expect(opened.model.embed?.(['the sea'], neverAborted)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('end with their signal', async () => {
    await using opened = await openScripted(offering(() => vectors([1])));
    await expect(opened.model.embed?.(['the sea'], AbortSignal.abort())).rejects.toThrow();
  });
});
