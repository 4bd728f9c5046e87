import { parseArgs } from 'node:util';
import { asScript } from '../storyModels/asScript.js';
import { setA } from '../storyModels/setA.js';
import { setB } from '../storyModels/setB.js';
import type { Dialect, ServerScript, StreamFault, ThinkingForm } from './script.js';
import { startOpenaiServer } from './server.js';

const HELP = `node scripts/scripted-server.mjs [options]
  --port N          default: any free port
  --model NAME      one of the scripted story models (--list names them); default claude-sonnet-4
  --seed N          default 1
  --context N       tokens of context, told as max_model_len
  --dialect NAME    openai, vllm, llama-server: whose error messages; default openai
  --refuse FIELD    a body field that gets a 400 (again for more)
  --thinking FORM   reasoning_content, reasoning, inline, unopened: how a model that thinks sends it
  --fault KIND      drop, stall, end-early, broken-event: what happens to each reply after --after N tokens (default 200)
  --pace MS         pause before each token; default 0
  --key KEY         requests without this key get a 401
  --list            names the story models`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    model: { type: 'string', default: 'claude-sonnet-4' },
    seed: { type: 'string', default: '1' },
    context: { type: 'string', default: '32768' },
    dialect: { type: 'string', default: 'openai' },
    refuse: { type: 'string', multiple: true, default: [] },
    thinking: { type: 'string', default: 'reasoning_content' },
    fault: { type: 'string' },
    after: { type: 'string', default: '200' },
    pace: { type: 'string', default: '0' },
    key: { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const KINDS = ['drop', 'stall', 'end-early', 'broken-event'] as const;
const DIALECTS: readonly Dialect[] = ['openai', 'vllm', 'llama-server'];
const FORMS: readonly ThinkingForm[] = ['reasoning_content', 'reasoning', 'inline', 'unopened'];
const models = [...setA, ...setB];

function oneOf<Name extends string>(names: readonly Name[], given: string): Name {
  const found = names.find((name) => name === given);
  if (found === undefined) throw new Error(`“${given}” is none of ${names.join(', ')}`);
  return found;
}

function script(): ServerScript {
  const name = oneOf(
    models.map((model) => model.name),
    values.model,
  );
  const model = models.find((candidate) => candidate.name === name);
  if (!model) throw new Error(`no model ${name}`);
  const wire = { paceMs: Number(values.pace) };
  const { reply } = asScript(model, { seed: Number(values.seed), thinkingForm: oneOf(FORMS, values.thinking), wire });
  const fault: StreamFault | undefined =
    values.fault === undefined ? undefined : { kind: oneOf(KINDS, values.fault), afterTokens: Number(values.after) };
  return {
    models: [{ id: name, max_model_len: Number(values.context) }],
    contextTokens: Number(values.context),
    dialect: oneOf(DIALECTS, values.dialect),
    refuses: values.refuse,
    ...(values.key === undefined ? {} : { apiKey: values.key }),
    reply: async (request, number) => {
      const answer = await reply(request, number);
      return fault && 'pieces' in answer ? { ...answer, fault } : answer;
    },
  };
}

async function main(): Promise<void> {
  // Piped into `head`, for one.
  process.stdout.on('error', () => process.exit());
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.help) {
    say(HELP);
    return;
  }
  if (values.list) {
    for (const model of models) say(model.name);
    return;
  }
  const server = await startOpenaiServer(script(), Number(values.port));
  say(server.baseUrl);
  const stop = (): void => void server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

await main();
