import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { OpenedModel } from '../../../src/engine/engine.js';
import { openModel } from '../../../src/engine/openModel.js';
import { LanguageModelError, type Chunk, type GenerateRequest } from '../../../src/story/languageModel.js';
import { HANG, type ModelProvider, type Script } from '../../support/modelProvider/extension.js';
import { closeAll, draft, newFile, PREMISE, withSettings } from '../draft/support.js';
import { review } from '../review/support.js';

const MODEL = 'polaris-fixture/teller';
const never = new AbortController().signal;

let provider: ModelProvider;

async function open(model: string): Promise<OpenedModel> {
  const extension = vscode.extensions.getExtension('polaris-fiction.polaris-fiction');
  assert.ok(extension);
  const host = { rootDir: extension.extensionUri.fsPath, modelsDir: '', log: () => undefined, onLoading: () => undefined };
  return openModel({ engine: 'vscode-lm', model }, host, never);
}

function request(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  const sampling = { temperature: 0.7, topP: 0.95, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  return { messages: [{ role: 'user', content: 'Tell me of the sea.' }], sampling, maxTokens: 500, thinkingTokens: 0, ...changes };
}

async function collect(chunks: AsyncIterable<Chunk>): Promise<{ text: string; thinking: string; end: Extract<Chunk, { kind: 'end' }> | undefined }> {
  const found = { text: '', thinking: '' };
  let end: Extract<Chunk, { kind: 'end' }> | undefined;
  for await (const chunk of chunks) {
    if (chunk.kind === 'end') end = chunk;
    else found[chunk.kind] += chunk.text;
  }
  return { ...found, end };
}

/** Asks the fixture's model once. */
async function ask(script: Script, changes: Partial<GenerateRequest> = {}, signal = never): ReturnType<typeof collect> {
  provider.answer(script);
  await using model = await open(MODEL);
  return await collect(model.generate(request(changes), signal));
}

async function failure(script: Script, changes: Partial<GenerateRequest> = {}): Promise<LanguageModelError> {
  try {
    await ask(script, changes);
  } catch (error) {
    assert.ok(error instanceof LanguageModelError, String(error));
    assert.match(error.message, /^[^\n]+[.!]$/);
    return error;
  }
  throw new Error('It did not fail.');
}

describe('a model of the editor', () => {
  before(async () => {
    const extension = vscode.extensions.getExtension<ModelProvider>('polaris-fixture.models');
    assert.ok(extension, 'The fixture extension is not there.');
    provider = await extension.activate();
  });
  afterEach(closeAll);

  it('is opened by its vendor and its name', async () => {
    await using model = await open(MODEL);
    assert.deepEqual([model.name, model.where, model.contextTokens], ['Teller', 'polaris-fixture', 16_384]);
    assert.deepEqual(model.capabilities, { carryOn: 'instruction', parallel: 1 });
    await using small = await open('polaris-fixture/small/one');
    assert.equal(small.contextTokens, 600);
  });

  it('answers in pieces, and counts tokens its own way', async () => {
    const { text, end } = await ask(() => ['The sea ', 'is wide.']);
    assert.equal(text, 'The sea is wide.');
    assert.equal(end?.reason, 'stop');
    assert.ok(end.usage.estimated);
    await using model = await open(MODEL);
    assert.equal(await model.countTokens('one two three', never), 3);
  });

  it('is told by the user what the system says, and asked in words for a schema', async () => {
    const messages = [
      { role: 'system', content: 'You judge.' },
      { role: 'user', content: 'Judge this.' },
      { role: 'assistant', content: 'Done.' },
      { role: 'user', content: 'Again.' },
    ] as const;
    await ask(() => ['{}'], { messages, jsonSchema: { type: 'object', title: 'verdict' } });
    const asked = provider.asked.at(-1)?.messages;
    assert.deepEqual(
      asked?.map(({ role }) => role),
      ['user', 'assistant', 'user'],
    );
    assert.equal(asked[0]?.text, 'You judge.\n\nJudge this.');
    assert.match(asked[2]?.text ?? '', /^Again\.[^]*"title":"verdict"/);
  });

  it('thinks apart from its story', async () => {
    const { text, thinking } = await ask(() => ['<think>The sea', ' is deep.</think>', 'The sea.']);
    assert.deepEqual([thinking, text], ['The sea is deep.', 'The sea.']);
  });

  it('is cut at its bound', async () => {
    const { text, end } = await ask(
      function* () {
        for (;;) yield 'and the sea went on ';
      },
      { maxTokens: 40 },
    );
    assert.equal(end?.reason, 'length');
    assert.ok(text.length < 400, text);
    await provider.asked.at(-1)?.cancelled;
  });

  it('ends when it is cancelled, even while its provider hangs', async () => {
    const controller = new AbortController();
    provider.answer(() => ['The sea ', HANG]);
    await using model = await open(MODEL);
    const got: Chunk[] = [];
    for await (const chunk of model.generate(request(), controller.signal)) {
      got.push(chunk);
      controller.abort();
    }
    assert.deepEqual(got.map((chunk) => (chunk.kind === 'end' ? chunk.reason : chunk.text)), ['The sea ', 'aborted']);
    await provider.asked.at(-1)?.cancelled;
  });

  it('is found again after its extension was started anew', async () => {
    provider.answer(() => ['Here.']);
    await using model = await open(MODEL);
    provider.restart();
    assert.equal((await collect(model.generate(request(), never))).text, 'Here.');
  });

  const refusals: readonly [string, () => Error, string, RegExp][] = [
    ['is not allowed', () => vscode.LanguageModelError.NoPermissions('no'), 'unauthorized', /allow it/],
    ['is used up', () => vscode.LanguageModelError.Blocked('quota exceeded'), 'refused', /limit/],
    ['is gone', () => vscode.LanguageModelError.NotFound('gone'), 'model-missing', /sign in/],
    ['has a trouble of its own', () => new Error('the wire is cut'), 'refused', /the wire is cut/],
    ['is asked too much', () => new Error('prompt exceeds the maximum of 16384 tokens'), 'context-full', /larger context/],
  ];
  for (const [name, error, code, words] of refusals) {
    it(`that ${name} says so`, async () => {
      const refused = await failure(() => {
        throw error();
      });
      assert.equal(refused.code, code, refused.message);
      assert.match(refused.message, words);
    });
  }

  it('that breaks off keeps what it said', async () => {
    const { promise: heard, resolve: hear } = Promise.withResolvers<unknown>();
    provider.answer(async function* () {
      yield 'The sea ';
      await heard;
      throw new Error('the wire is cut');
    });
    await using model = await open(MODEL);
    let text = '';
    const listen = async (): Promise<void> => {
      for await (const chunk of model.generate(request(), never)) {
        if (chunk.kind === 'text') text += chunk.text;
        hear(undefined);
      }
    };
    await assert.rejects(listen(), { code: 'lost' });
    assert.equal(text, 'The sea ');
  });

  it('that nobody offers names those there are', async () => {
    await assert.rejects(open('polaris-fixture/nobody'), (error: LanguageModelError) => {
      assert.equal(error.code, 'model-missing');
      return error.message.includes('polaris-fixture/teller, polaris-fixture/small/one');
    });
    await assert.rejects(open(''), { code: 'bad-settings' });
  });

  it('is asked for a sentence of no story when it is tested', async () => {
    provider.answer(() => ['The sea is wide and grey.']);
    const before = provider.asked.length;
    await withSettings({ engine: 'vscode-lm', 'vscodeLm.model': MODEL }, async () => {
      await vscode.commands.executeCommand('polaris.testConnection');
    });
    assert.deepEqual(provider.asked.slice(before).map(({ model }) => model), ['teller']);
  });

  it('gets no text before the writer has agreed to it by name', async () => {
    const before = provider.asked.length;
    await withSettings({ engine: 'vscode-lm', 'vscodeLm.model': MODEL, judge: { engine: 'vscode-lm', model: MODEL } }, async () => {
      const result = await draft({ premise: PREMISE, words: 150, uri: await newFile('offered.md') });
      assert.equal(result.error?.code, 'consent-needed');
      assert.match(result.error.message, /polaris-fixture\/teller/);
      const { error } = await review({ text: 'The sea was wide. Nobody crossed it.' });
      assert.equal(error?.code, 'consent-needed');
    });
    assert.equal(provider.asked.length, before);
  });
});
