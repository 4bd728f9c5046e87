import { LocalModel } from '../../../../src/engine/local/localModel.js';
import { openLocalModel } from '../../../../src/engine/local/openLocalModel.js';
import type { OpenedModel } from '../../../../src/engine/engine.js';

/** A host to be killed. Arguments: the package's root, the worker, and what the model shall be doing when its pid is printed. */
const [rootDir = '', workerFile = '', doing] = process.argv.slice(2);
const blocked = Promise.withResolvers<undefined>();
const log = (line: string): void => {
  if (line.endsWith('blocked')) blocked.resolve(undefined);
};
const host = { rootDir, modelsDir: '', log, onLoading: () => undefined };
const never = new AbortController().signal;
const model: OpenedModel = await openLocalModel(
  { engine: 'local', gpu: 'off', gpuLayers: 'auto', threads: 1, contextTokens: 'auto', flashAttention: true, kvCacheType: 'f16' },
  host,
  never,
  { workerFile },
);
if (!(model instanceof LocalModel)) throw new TypeError('not a local model');
const { pid } = model;
const print = (): void => void process.stdout.write(`${String(pid)}\n`);
if (doing === 'writing') for (;;) await write(print);
if (doing === 'blocked') {
  void write(() => undefined);
  await blocked.promise;
}
print();
setInterval(() => undefined, 1000);

async function write(onText: () => void): Promise<void> {
  const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  const request = {
    messages: [{ role: 'user', content: 'Write a 900-word story.' }],
    sampling,
    maxTokens: 900,
    thinkingTokens: 0,
  } as const;
  for await (const chunk of model.generate(request, never)) if (chunk.kind === 'text') onText();
}
