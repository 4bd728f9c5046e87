import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';

const VENDOR = 'polaris-fixture';

/** One question as it reached the provider. */
export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
  /** Settles when the editor cancels the request. */
  readonly cancelled: Promise<void>;
}

/** In place of a piece: it says no more, and does not even end when it is cancelled. */
export const HANG = '\u0000hang';

/** What a model says: pieces of text, or a failure thrown. */
export type Script = (asked: Asked) => Iterable<string> | AsyncIterable<string>;

/** What tests may do with the provider. */
export interface ModelProvider {
  readonly asked: readonly Asked[];
  answer(script: Script): void;
  /** Takes the provider away and brings it back, as an extension's update does. */
  restart(): void;
}

let told = 0;

/** Says some sentences of a story; none ever comes again, so that no draft takes them for a loop. */
export function* tale(): Iterable<string> {
  const words = ['lamp', 'harbour', 'letter', 'keeper', 'tide', 'window', 'stair', 'gull', 'rope', 'winter', 'boat', 'bell'];
  for (let sentence = 0; sentence < 20; sentence++) {
    told++;
    const at = (step: number): string => words[(told * step + Math.floor(told / 7)) % words.length] ?? 'sea';
    yield `On day ${String(told)} the ${at(1)} stood by the ${at(5)}, and number ${String(told * 31)} of the ${at(7)}s was gone. `;
  }
}

/** Tells tales, and answers who asks for JSON with the judgement of the environment. */
const tellOrJudge: Script = ({ messages }) => {
  const judgement = process.env['POLARIS_FIXTURE_JUDGEMENT'] ?? '{}';
  return messages.at(-1)?.text.includes('JSON schema') === true ? [judgement] : tale();
};

class Provider implements vscode.LanguageModelChatProvider {
  readonly asked: Asked[] = [];
  script: Script = tellOrJudge;

  provideLanguageModelChatInformation(): vscode.LanguageModelChatInformation[] {
    const common = { family: 'scripted', version: '1', maxOutputTokens: 4096, capabilities: {} };
    return [
      { ...common, id: 'teller', name: 'Teller', maxInputTokens: 16_384 },
      { ...common, id: 'small/one', name: 'Small One', maxInputTokens: 600 },
    ];
  }

  async provideLanguageModelChatResponse(
    model: vscode.LanguageModelChatInformation,
    messages: readonly vscode.LanguageModelChatRequestMessage[],
    _options: vscode.ProvideLanguageModelChatResponseOptions,
    progress: vscode.Progress<vscode.LanguageModelResponsePart>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const cancelled = new Promise<void>((resolve) => void token.onCancellationRequested(() => resolve()));
    const asked = {
      model: model.id,
      messages: messages.map(({ role, content }) => ({ role: roleOf(role), text: textOf(content) })),
      cancelled,
    };
    this.asked.push(asked);
    for await (const piece of piecesOf(this.script(asked))) {
      if (piece === HANG) await new Promise<never>(() => undefined);
      progress.report(new vscode.LanguageModelTextPart(piece));
      // The editor passes pieces on between turns.
      await setTimeout(0);
      if (token.isCancellationRequested) return;
    }
  }

  provideTokenCount(_model: vscode.LanguageModelChatInformation, text: string | vscode.LanguageModelChatRequestMessage): Promise<number> {
    return Promise.resolve((typeof text === 'string' ? text : textOf(text.content)).split(/\s+/).filter((word) => word !== '').length);
  }
}

function roleOf(role: vscode.LanguageModelChatMessageRole): Asked['messages'][number]['role'] {
  return role === vscode.LanguageModelChatMessageRole.User ? 'user' : 'assistant';
}

async function* piecesOf(said: ReturnType<Script>): AsyncGenerator<string, void, undefined> {
  yield* said;
}

function textOf(content: readonly unknown[]): string {
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

/** Offers two models to whoever asks the editor for them. */
export function activate(context: vscode.ExtensionContext): ModelProvider {
  const provider = new Provider();
  let registered = vscode.lm.registerLanguageModelChatProvider(VENDOR, provider);
  context.subscriptions.push({ dispose: () => void registered.dispose() });
  return {
    asked: provider.asked,
    answer: (script) => {
      provider.script = script;
    },
    restart: () => {
      registered.dispose();
      registered = vscode.lm.registerLanguageModelChatProvider(VENDOR, provider);
    },
  };
}
