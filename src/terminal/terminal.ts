import type { Readable, Writable } from 'node:stream';

/** What a command needs of the world it was started in. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Where the product was unpacked: package.json, models/. */
  readonly rootDir: string;
  /** Whether `--json` stands on the command line, wherever: then the standard output gets one line of JSON whatever happens. */
  readonly wantsJson: boolean;
  /** Aborted by Ctrl+C and its like. */
  readonly signal: AbortSignal;
}

/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, badUsage: 2, found: 3, cancelled: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
