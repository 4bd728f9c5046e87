import type { Dimension } from '../rubric/rubric.js';
import { fieldOf, keyOf, MOST_KEYS } from '../../judging/fields.js';
import { isObject, type JsonObject } from '../../judging/json.js';

/** How deep a judge may have wrapped the dimensions: `{"review": {"scores": {"P1": …}}}`. */
const DEPTH = 3;
/** Values looked into at each depth. */
const MOST_WRAPPINGS = 100;

function isKeyOf(key: string, dimension: Dimension): boolean {
  const id = keyOf(dimension.id);
  const found = keyOf(key);
  if (found === id || found === keyOf(dimension.name)) return true;
  return found.startsWith(id) && !/^\d/.test(found.slice(id.length));
}

/** A list of objects that name their dimension, as an object keyed by that name. */
function keyed(list: readonly unknown[]): JsonObject {
  const entries = list
    .slice(0, MOST_WRAPPINGS)
    .filter(isObject)
    .map((item) => {
      const name = fieldOf(item, ['id', 'dimension', 'name', 'key', 'code']);
      return [typeof name === 'string' ? name : '', item] as const;
    });
  return Object.fromEntries(entries);
}

/** `P1_score` and `P1_justification` side by side, as one object with the keys `score` and `justification`. */
function gathered(object: JsonObject, keys: readonly string[], dimension: Dimension): JsonObject {
  const id = keyOf(dimension.id);
  return Object.fromEntries(keys.map((key) => [keyOf(key).slice(id.length), object[key]]));
}

function seenIn(object: JsonObject, dimensions: readonly Dimension[]): Map<string, unknown> {
  const seen = new Map<string, unknown>();
  const keys = Object.keys(object).slice(0, MOST_KEYS);
  for (const dimension of dimensions) {
    const exact = keys.find((key) => keyOf(key) === keyOf(dimension.id));
    const alike = keys.filter((key) => isKeyOf(key, dimension));
    const only = exact ?? (alike.length === 1 ? alike[0] : undefined);
    if (only !== undefined) seen.set(dimension.id, object[only]);
    else if (alike.length > 1) seen.set(dimension.id, gathered(object, alike, dimension));
  }
  return seen;
}

/**
 * What a reply says of each dimension, by id, wherever the judge put it: at the top, wrapped in another object, split in groups
 * (`positive`, `negative`), or as a list of objects with an `id`.
 */
export function dimensionsSeen(reply: JsonObject, dimensions: readonly Dimension[], depth = DEPTH): Map<string, unknown> {
  const seen = seenIn(reply, dimensions);
  if (seen.size === dimensions.length || depth === 0) return seen;
  for (const value of Object.values(reply).slice(0, MOST_WRAPPINGS)) {
    const inner = Array.isArray(value) ? keyed(value) : value;
    if (!isObject(inner)) continue;
    for (const [id, found] of dimensionsSeen(inner, dimensions, depth - 1)) if (!seen.has(id)) seen.set(id, found);
  }
  return seen;
}
