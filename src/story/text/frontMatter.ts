import { parse } from 'yaml';

/** Front matter that cannot be read as `key: value` lines. */
export class FrontMatterError extends Error {
  readonly code = 'front-matter';

  constructor(reason: string, options?: ErrorOptions) {
    super(`The front matter between the --- lines cannot be read (${reason}); mend it or take it out.`, options);
    this.name = 'FrontMatterError';
  }
}

export interface SplitText {
  /** What stands between the `---` lines; null when the text has no front matter. */
  readonly frontMatter: string | null;
  readonly body: string;
  /** UTF-16 offset of the body in the text, byte-order mark and front matter counted. */
  readonly bodyStart: number;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

/** Parts a text into front matter and body. An opening `---` that is never closed is part of the body: a scene break, perhaps. */
export function splitFrontMatter(text: string): SplitText {
  const opening = OPENING.exec(text);
  if (opening) {
    CLOSING.lastIndex = opening[0].length;
    const closing = CLOSING.exec(text);
    if (closing) {
      const bodyStart = closing.index + closing[0].length;
      return { frontMatter: text.slice(opening[0].length, closing.index), body: text.slice(bodyStart), bodyStart };
    }
  }
  const bodyStart = text.startsWith('\uFEFF') ? 1 : 0;
  return { frontMatter: null, body: text.slice(bodyStart), bodyStart };
}

/**
 * The keys of a front matter block.
 * @throws {FrontMatterError} when it is not a YAML mapping.
 */
export function readFrontMatter(frontMatter: string): ReadonlyMap<string, unknown> {
  let value: unknown;
  try {
    value = parse(frontMatter, { maxAliasCount: 10, logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error);
    throw new FrontMatterError(reason.replace(/:$/, ''), { cause: error });
  }
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) throw new FrontMatterError('it is not a list of keys and values');
  return new Map(Object.entries(value));
}
