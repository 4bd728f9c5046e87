import { setImmediate } from 'node:timers/promises';
import { chance } from './tune/statistics.js';

export const TOOLS = ['POLARIS', 'write-good', 'harper.js'] as const;
export type ToolName = (typeof TOOLS)[number];

/** A tool as the bench uses it. */
export interface Tool {
  /** Findings in a text; the density where a tool has one. */
  count(text: string): Promise<{ readonly findings: number; readonly density?: number }>;
  /** How long each of some edits in a long text takes, in milliseconds. */
  edits(novel: string, times: number): Promise<number[]>;
}

type Linter = (text: string) => Promise<number> | number;

/** Not a dependency of the product: put there by `npm install --no-save write-good@1.0.8 harper.js@2.10.0` to be measured against. */
async function load(name: string): Promise<Record<string, unknown>> {
  return (await import(name)) as Record<string, unknown>;
}

/** A tool that knows no documents is given the edited paragraph alone. */
function plain(lint: Linter): Tool {
  return {
    count: async (text) => ({ findings: await lint(text) }),
    edits: async (novel, times) => {
      const paragraphs = novel.split(/\n\s*\n/u).filter((paragraph) => paragraph.length > 40);
      const random = chance(7);
      const out: number[] = [];
      for (let at = 0; at < times; at++) {
        const paragraph = `${paragraphs[Math.floor(random() * paragraphs.length)] ?? ''} shadow`;
        const from = performance.now();
        await lint(paragraph);
        out.push(performance.now() - from);
      }
      return out;
    },
  };
}

async function polaris(): Promise<Tool> {
  const { analyseStyle, openStyle } = await import('../../src/story/style/index.js');
  return {
    count: (text) => {
      const { passages, overload } = analyseStyle(text);
      return Promise.resolve({ findings: passages.length, density: overload });
    },
    edits: async (novel, times) => {
      const random = chance(7);
      const document = openStyle(novel);
      document.report();
      let text = novel;
      const out: number[] = [];
      for (let at = 0; at < times; at++) {
        const place = text.indexOf(' ', Math.floor(random() * (text.length - 500)));
        // An editor hands over a text that lies in one piece; what building it costs is not the analyser's.
        text = Buffer.from(`${text.slice(0, place)} shadow${text.slice(place)}`).toString();
        await setImmediate();
        const from = performance.now();
        document.update(text);
        document.report();
        out.push(performance.now() - from);
      }
      return out;
    },
  };
}

async function writeGood(): Promise<Tool> {
  const { default: lint } = (await load('write-good')) as { default: (text: string) => unknown[] };
  return plain((text) => lint(text).length);
}

async function harper(): Promise<Tool> {
  interface Harper {
    setup(): Promise<void>;
    lint(text: string): Promise<unknown[]>;
  }
  const { LocalLinter } = (await load('harper.js')) as { LocalLinter: new (options: object) => Harper };
  const { binary } = await load('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return plain(async (text) => (await linter.lint(text)).length);
}

export function openTool(name: ToolName): Promise<Tool> {
  switch (name) {
    case 'POLARIS':
      return polaris();
    case 'write-good':
      return writeGood();
    case 'harper.js':
      return harper();
  }
}
