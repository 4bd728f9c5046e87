const KEPT_LINES = 40;
const LONGEST_LINE = 400;
const SHOWN_LINES = 2;
const SHOWN_LENGTH = 300;

const TELLING =
  /error|fail|assert|abort|invalid|unknown|unsupported|missing|corrupt|out of memory|unable|not within|exceed|nan|allocat|exception/i;
/** Frames, Node's banner, and the sentence llama.cpp ends every failure with: none of them says why. */
const TELLS_NOTHING = /^\s+at |^\s*(?:\d+: )?0x[\da-f]+ |^Node\.js v|^\s*[\^~]+\s*$|^node:|failed to load model|^\s*throw /i;

/** The last lines a model's process wrote: the only place where llama.cpp says why it failed. */
export class LogTail {
  readonly #lines: string[] = [];

  add(line: string): void {
    const trimmed = line.trimEnd().slice(0, LONGEST_LINE);
    if (trimmed === '') return;
    this.#lines.push(trimmed);
    if (this.#lines.length > KEPT_LINES) this.#lines.shift();
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** What to show of it inside a sentence: the last lines that name a cause, else the last line; empty when nothing was said. */
  reason(): string {
    const worthwhile = this.#lines.filter((line) => !TELLS_NOTHING.test(line));
    const telling = worthwhile.filter((line) => TELLING.test(line));
    const shown = (telling.length > 0 ? telling : worthwhile.slice(-1)).slice(-SHOWN_LINES);
    return [...new Set(shown.map(tidy))].join('; ').slice(0, SHOWN_LENGTH);
  }

  /** True when what was said means that memory ran out. */
  saysMemory(): boolean {
    return this.#lines.some((line) => MEMORY.test(line));
  }
}

const MEMORY =
  /out of ?(device |host )?memory|OutOfDeviceMemory|OutOfHostMemory|bad_alloc|failed to allocate|unable to allocate|cannot allocate memory|insufficient memory/i;

/** @returns true when the text of an error means that memory ran out. */
export function saysMemory(text: string): boolean {
  return MEMORY.test(text);
}

/** Takes build machines' folders and llama.cpp's function names off a line, and the full stop that would end our sentence early. */
function tidy(line: string): string {
  return line
    .trim()
    .replace(/^(?:Uncaught )?Error: /, '')
    .replace(/(?:error loading model: )+/g, '')
    .replace(/(?:\/[\w.+@-]+)+\/([\w.+-]+\.(?:c|cpp|h|hpp|cu|m))\b/g, '$1')
    .replace(/^[a-z_0-9:~]+: /i, '')
    .replace(/[.\s]+$/, '');
}

/** llama.cpp's log comes from another thread: its last line may be a turn or two behind the failure it explains. */
export async function logLinesToArrive(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
