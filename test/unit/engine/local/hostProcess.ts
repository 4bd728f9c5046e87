import type { LocalModel } from '../../../../src/engine/local/localModel.js';
import { openLocalModel } from '../../../../src/engine/local/openLocalModel.js';

/** A host to be killed. Arguments: the package's root, the worker, and what the model shall be doing when its pid is printed. */
const [rootDir = '', workerFile = '', doing] = process.argv.slice(2);
const host = { rootDir, modelsDir: '', log: () => undefined, onLoading: () => undefined };
const never = new AbortController().signal;
const model = (await openLocalModel(
  { engine: 'local', gpu: 'off', gpuLayers: 'auto', threads: 1, contextTokens: 'auto', flashAttention: true, kvCacheType: 'f16' },
  host,
  never,
  { workerFile },
)) as LocalModel;
const print = (): void => console.log(String(model.pid));
if (doing === 'writing') for (;;) await write(print);
if (doing === 'blocked') void write(() => undefined);
// A blocked worker gives no sign; the request has left when the loop has turned.
setTimeout(print, 100);
setInterval(() => undefined, 1000);

async function write(onText: () => void): Promise<void> {
  const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  const request = { messages: [{ role: 'user', content: 'Write a 900-word story.' }], sampling, maxTokens: 900, thinkingTokens: 0 } as const;
  for await (const chunk of model.generate(request, never)) if (chunk.kind === 'text') onText();
}
