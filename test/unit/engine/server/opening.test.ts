import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseEndpoint } from '../../../../src/engine/server/endpoint.js';
import { openModel } from '../../../../src/engine/openModel.js';
import { testConnection } from '../../../../src/engine/server/testConnection.js';
import type { ServerScript } from '../../../support/openaiServer/script.js';
import { startOpenaiServer } from '../../../support/openaiServer/server.js';
import { collect, logHost, neverAborted, openScripted, request, serverSettings } from './support.js';

const reply = () => ({ pieces: ['Once.'] });

describe('the base URL', () => {
  test.each([
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/v1'],
    ['http://127.0.0.1:12434/engines/v1', 'http://127.0.0.1:12434/engines/v1'],
    ['https://example.org/api/openai/', 'https://example.org/api/openai/'],
    ['https://example.org/openai/v1?api-version=3', 'https://example.org/openai/v1?api-version=3'],
  ])('%s is %s', (typed, used) => {
    expect(parseEndpoint(typed).baseUrl).toBe(used);
  });

  test.each(['', 'localhost:8000', 'ftp://example.org', 'http://', 'https://user:secret@example.org/v1'])('“%s” is refused', (typed) => {
    expect(() => parseEndpoint(typed)).toThrow(expect.objectContaining({ code: 'bad-settings' }) as Error);
  });

  test('its path is used as typed', async () => {
    await using opened = await openScripted({ reply, basePath: '/engines/llama.cpp/v1' });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: 'Once.' });
  });
});

describe('the model', () => {
  const models = [{ id: 'first' }, { id: 'second' }];

  test('is the first the server lists', async () => {
    await using opened = await openScripted({ reply, models });
    expect(opened.model.name).toBe('first');
  });

  test('is the one named', async () => {
    await using opened = await openScripted({ reply, models }, { modelName: 'second' });
    await collect(opened.model.generate(request(), neverAborted));
    expect(opened.server.chats()[0]).toHaveProperty('model', 'second');
  });

  test.each(['openai', 'vllm', 'llama-server'] as const)(
    'unknown to %s is told what there is, before any text is sent',
    async (dialect) => {
      await expect(openScripted({ reply, models, dialect }, { modelName: 'third' })).rejects.toMatchObject({
        code: 'model-missing',
        message: expect.stringMatching(/no model “third”; it has first, second: choose one of them\.$/) as unknown,
      });
    },
  );

  test('not listed, but taken by the server, is used', async () => {
    await using opened = await openScripted({ reply, models, checksModelName: false }, { modelName: 'first:latest' });
    expect(opened.model.name).toBe('first:latest');
    expect(opened.log.join('\n')).toContain('does not list first:latest');
  });

  test('must be named where nothing is listed', async () => {
    await expect(openScripted({ reply, models: null })).rejects.toMatchObject({ code: 'model-missing' });
    await using opened = await openScripted({ reply, models: null }, { modelName: 'mine' });
    expect(opened.model.name).toBe('mine');
  });

  test('is asked as the preset of its name says', async () => {
    await using opened = await openScripted({ reply, models: [{ id: 'someone/POLARIS-9B' }] });
    expect(opened.model.profile.thinkingTokens).toBeGreaterThan(0);
    expect(opened.model.profile.sampling.topK).toBe(20);
  });

  test('is asked as the preset named says, and an unknown one is refused', async () => {
    await using opened = await openScripted({ reply }, { preset: 'polaris-9b' });
    expect(opened.model.profile.sampling.repetitionPenalty).toBe(1.1);
    await expect(openScripted({ reply }, { preset: 'none-such' })).rejects.toMatchObject({ code: 'bad-settings' });
  });
});

describe('the context', () => {
  test('is max_model_len', async () => {
    await using opened = await openScripted({ reply, models: [{ id: 'm', max_model_len: 32768 }], propsContextTokens: 4096 });
    expect(opened.model.contextTokens).toBe(32768);
  });

  test('is llama-server’s n_ctx', async () => {
    await using opened = await openScripted({ reply, propsContextTokens: 4096 });
    expect(opened.model.contextTokens).toBe(4096);
  });

  test('is Ollama’s: of the loaded model, else its default', async () => {
    await using loaded = await openScripted({ reply, ollamaRunning: [{ name: 'scripted', context_length: 16384 }] });
    expect(loaded.model.contextTokens).toBe(16384);
    await using idle = await openScripted({ reply, ollamaRunning: [] });
    expect(idle.model.contextTokens).toBe(4096);
  });

  test('is a stated default where nobody tells', async () => {
    await using opened = await openScripted({ reply });
    expect(opened.model.contextTokens).toBe(8192);
    expect(opened.log.join('\n')).toContain('does not tell its context size: taken as 8192 tokens');
  });
});

describe('the key', () => {
  test('opens', async () => {
    await using opened = await openScripted({ reply, apiKey: 'right' }, { apiKey: 'right' });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: 'Once.' });
  });

  test.each(['openai', 'vllm', 'llama-server'] as const)('wrong or missing at %s is said', async (dialect) => {
    const script = { reply, apiKey: 'right', dialect };
    await expect(openScripted(script, { apiKey: 'wrong' })).rejects.toMatchObject({
      code: 'unauthorized',
      message: expect.stringContaining('enter the right key') as unknown,
    });
    await expect(openScripted(script)).rejects.toMatchObject({
      code: 'unauthorized',
      message: expect.stringContaining('it wants a key') as unknown,
    });
  });
});

describe('the environment', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('adds nothing and sends nothing elsewhere', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-from-the-environment');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin');
    vi.stubEnv('OPENAI_ORG_ID', 'org-secret');
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj-secret');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1/v1');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-Secret: header-secret');
    vi.stubEnv('OPENAI_LOG', 'debug');
    await using opened = await openScripted({ reply });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: 'Once.' });
    const sent = JSON.stringify(opened.server.requests.map((one) => one.headers));
    expect(sent).not.toMatch(/secret|sk-|authorization|stainless/i);
  });
});

test('openModel opens it by its settings', async () => {
  await using server = await startOpenaiServer({ reply });
  await using model = await openModel(serverSettings(server), logHost(), neverAborted);
  expect(`http://${model.where}`).toBe(server.origin);
});

describe('testConnection', () => {
  test('says what answered', async () => {
    await using server = await startOpenaiServer({
      reply,
      models: [{ id: 'a', max_model_len: 16384 }, { id: 'b' }],
      refuses: ['chat_template_kwargs'],
      tokenize: 'vllm',
    });
    expect(await testConnection(serverSettings(server), logHost(), neverAborted)).toEqual({
      where: server.origin.slice('http://'.length),
      baseUrl: server.baseUrl,
      kind: 'other',
      modelName: 'a',
      models: ['a', 'b'],
      contextTokens: 16384,
      contextFrom: 'models',
      firstTokenMs: expect.any(Number) as unknown,
      capabilities: {
        carryOn: { how: 'instruction', from: 'trial' },
        parallel: { replies: 4, from: 'assumed' },
        schema: { form: 'json_schema', fitted: false },
        embeddings: null,
        usage: true,
        tokenizer: 'vllm',
        boundField: 'max_tokens',
        refused: ['chat_template_kwargs'],
        thinksUnasked: false,
      },
    });
  });

  test('tries what nobody knows of the server, and remembers it', async () => {
    const letters: ServerScript['reply'] = ({ messages, response_format: format }) => {
      if (format) return { pieces: ['{"answer": "yes"}'] };
      return { pieces: messages.at(-1)?.role === 'assistant' ? [' K L M N'] : ['The sea is wide.'] };
    };
    await using server = await startOpenaiServer({
      reply: letters,
      models: [{ id: 'a', owned_by: 'library' }],
      ollamaRunning: [{ name: 'a', context_length: 8192 }],
      embeddings: (texts) => ({ status: 200, body: { data: texts.map((_, index) => ({ index, embedding: [1, 2, 3] })) } }),
    });
    await using model = await openModel(serverSettings(server), logHost(), neverAborted);
    expect(model.capabilities.carryOn).toBe('instruction');
    expect(await model.examine?.(neverAborted)).toMatchObject({
      kind: 'ollama',
      capabilities: {
        carryOn: { how: 'prefill', from: 'trial' },
        schema: { form: 'json_schema', fitted: true },
        embeddings: 3,
      },
    });
    expect(model.capabilities.carryOn).toBe('prefill');
  });

  test('does not try what is known', async () => {
    await using server = await startOpenaiServer({ reply, models: [{ id: 'a', owned_by: 'vllm' }] });
    const { capabilities } = await testConnection(serverSettings(server), logHost(), neverAborted);
    expect(capabilities.carryOn).toEqual({ how: 'prefill', from: 'kind' });
    expect(server.chats().some((chat) => 'continue_final_message' in chat)).toBe(false);
  });

  test('says a form is refused where it is, and fails for nothing of the kind', async () => {
    await using server = await startOpenaiServer({ reply, prefill: 'refused', refusesFormats: ['json_schema', 'json_object'] });
    const { capabilities } = await testConnection(serverSettings(server), logHost(), neverAborted);
    expect(capabilities).toMatchObject({ carryOn: { how: 'instruction', from: 'refusal' }, schema: { form: 'none', fitted: false } });
  });

  test('a model that only thinks has answered too', async () => {
    const endless = { thinking: 'Hm, '.repeat(5000), form: 'reasoning' } as const;
    await using server = await startOpenaiServer({ reply: () => ({ pieces: [endless] }) });
    const report = await testConnection(serverSettings(server), logHost(), neverAborted);
    expect(report.firstTokenMs).not.toBeNull();
    expect(report.capabilities.thinksUnasked).toBe(true);
  });
});
