type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema an example shows: `{"beats": ["..."]}` asks for an object with an array of strings. */
function schemaOf(example: unknown): Json {
  if (Array.isArray(example)) return { type: 'array', items: schemaOf(example[0] ?? '') };
  if (isObject(example)) {
    return { type: 'object', properties: Object.fromEntries(Object.entries(example).map(([key, value]) => [key, schemaOf(value)])) };
  }
  return { type: typeof example === 'number' ? 'number' : typeof example === 'boolean' ? 'boolean' : 'string' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON from here to there: the caller tries another end.
    return undefined;
  }
}

/** The first piece of JSON in a text, object or array. */
function firstJson(text: string): unknown {
  const start = text.search(/[[{]\s*["{[\]}]/u);
  if (start < 0) return undefined;
  for (let end = text.length; end > start; end--) {
    if (text[end - 1] !== '}' && text[end - 1] !== ']') continue;
    const value = parsed(text.slice(start, end));
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * What JSON a prompt asks for in words ("Answer with JSON like {...}"), as a schema; undefined when it does not.
 * The JSON in the prompt may be a schema or an example.
 */
export function schemaInPrompt(prompt: string): Json | undefined {
  if (!/\bJSON\b/u.test(prompt)) return undefined;
  const value = firstJson(prompt);
  if (value === undefined) return undefined;
  return isObject(value) && (isObject(value['properties']) || typeof value['type'] === 'string') ? value : schemaOf(value);
}
