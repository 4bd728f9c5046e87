import { jsonrepair, JSONRepairError } from 'jsonrepair';

/** A reply longer than this in UTF-16 units is not read further: the longest honest one is a tenth of it. */
const LONGEST_REPLY = 2_000_000;
/** jsonrepair looks back at every stray quotation mark: 30 s for 300,000 units of them, so that only this much is mended. */
const LONGEST_REPAIR = 40_000;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** From the first brace on, a code fence and talk before it left off; undefined for a reply without braces. */
function fromFirstBrace(reply: string): string | undefined {
  const start = reply.indexOf('{');
  return start < 0 ? undefined : reply.slice(start);
}

/** Up to the brace that closes the first one, strings respected; the whole when it is never closed. */
function firstObject(text: string): string {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(0, at + 1);
  }
  return text;
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    // RangeError: nested deeper than the stack; both mean that this is no reply.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function repaired(text: string): JsonObject | undefined {
  try {
    return parsed(jsonrepair(text.slice(0, LONGEST_REPAIR)));
  } catch (error) {
    if (error instanceof JSONRepairError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The JSON object in a judge's reply: alone, in a code fence, with talk around it, or mended (cut off, single quotes, bare keys,
 * stray quotation marks, NaN). Undefined when there is none.
 */
export function objectIn(reply: string): JsonObject | undefined {
  const text = fromFirstBrace(reply.slice(0, LONGEST_REPLY));
  if (text === undefined) return undefined;
  const object = firstObject(text);
  const untilLastBrace = text.slice(0, text.lastIndexOf('}') + 1);
  return parsed(object) ?? repaired(object) ?? repaired(untilLastBrace) ?? repaired(text);
}
