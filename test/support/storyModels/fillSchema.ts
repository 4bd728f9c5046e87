import { planSentence, planTitle } from './planSentences.js';
import type { Random } from './random.js';

type Schema = Readonly<Record<string, unknown>>;

/** What the prompt says about size; a capable model keeps to it where the schema lets it. */
export interface Wanted {
  readonly items: number | undefined;
  readonly words: number | undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf(schema: Schema, key: string): number | undefined {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
}

/** Fills a JSON schema as a model would that is held to it by a grammar or simply able. */
class Filler {
  constructor(
    private readonly root: Schema,
    private readonly wanted: Wanted,
    private readonly random: Random,
  ) {}

  fill(schema: Schema, key: string, siblings: number): unknown {
    if ('const' in schema) return schema['const'];
    const choices = schema['enum'];
    if (Array.isArray(choices)) return this.random.pick(choices as readonly unknown[]);
    const inner = this.#inner(schema);
    if (inner !== undefined) return this.fill(inner, key, siblings);
    const type = Array.isArray(schema['type']) ? (schema['type'] as readonly unknown[])[0] : schema['type'];
    if (type === 'object' || isSchema(schema['properties'])) return this.#object(schema, siblings);
    if (type === 'array') return this.#array(schema, key);
    if (type === 'integer' || type === 'number') return this.#number(schema, key, siblings, type === 'integer');
    if (type === 'boolean') return this.random.chance(0.5);
    return type === 'null' ? null : this.#string(schema, key);
  }

  /** The schema behind a reference or the first of several. */
  #inner(schema: Schema): Schema | undefined {
    const reference = schema['$ref'];
    if (typeof reference === 'string') {
      const found = reference
        .replace(/^#\/?/, '')
        .split('/')
        .filter((part) => part !== '')
        .reduce<unknown>((at, part) => (isSchema(at) ? at[part] : undefined), this.root);
      return isSchema(found) ? found : {};
    }
    for (const key of ['anyOf', 'oneOf', 'allOf']) {
      const several = schema[key];
      if (!Array.isArray(several)) continue;
      const branches = (several as readonly unknown[]).filter(isSchema);
      if (branches[0] === undefined) continue;
      if (key !== 'allOf') return branches[0];
      return Object.assign({}, ...branches) as Schema;
    }
    return undefined;
  }

  #object(schema: Schema, siblings: number): Record<string, unknown> {
    const properties = isSchema(schema['properties']) ? schema['properties'] : {};
    const entries = Object.entries(properties).map(
      ([key, value]) => [key, this.fill(isSchema(value) ? value : {}, key, siblings)] as const,
    );
    return Object.fromEntries(entries);
  }

  #array(schema: Schema, key: string): unknown[] {
    const prefix = Array.isArray(schema['prefixItems']) ? (schema['prefixItems'] as readonly unknown[]).filter(isSchema) : [];
    const low = Math.max(numberOf(schema, 'minItems') ?? 0, prefix.length);
    const high = numberOf(schema, 'maxItems') ?? Math.max(low, 40);
    const liked = this.wanted.items ?? this.random.int(3, 6);
    const length = Math.min(high, Math.max(low, liked));
    const items = isSchema(schema['items']) ? schema['items'] : {};
    return Array.from({ length }, (_, index) => this.fill(prefix[index] ?? items, key, length));
  }

  #number(schema: Schema, key: string, siblings: number, isInteger: boolean): number {
    const step = isInteger ? 1 : 1e-6;
    const exclusiveLow = numberOf(schema, 'exclusiveMinimum');
    const exclusiveHigh = numberOf(schema, 'exclusiveMaximum');
    const low = exclusiveLow === undefined ? (numberOf(schema, 'minimum') ?? Number.NEGATIVE_INFINITY) : exclusiveLow + step;
    const high = exclusiveHigh === undefined ? (numberOf(schema, 'maximum') ?? Number.POSITIVE_INFINITY) : exclusiveHigh - step;
    const budget = /words|length|budget/i.test(key) ? this.wanted.words : undefined;
    let value = Number.isFinite(low) && Number.isFinite(high) ? this.random.between(low, high) : this.random.between(1, 10);
    if (budget !== undefined) value = (budget / Math.max(1, siblings)) * this.random.between(0.7, 1.3);
    return Math.min(high, Math.max(low, isInteger ? Math.round(value) : value));
  }

  #string(schema: Schema, key: string): string {
    const low = numberOf(schema, 'minLength') ?? 0;
    const high = numberOf(schema, 'maxLength') ?? Number.POSITIVE_INFINITY;
    let text = /title|name|heading|label/i.test(key) ? planTitle(this.random) : planSentence(this.random);
    while (text.length < low) text += ` ${planSentence(this.random)}`;
    return text.length <= high ? text : text.slice(0, high).trimEnd().padEnd(Math.min(low, high), '.');
  }
}

/** @returns a value that fits the schema: types, bounds, item counts, references, every property filled */
export function fillSchema(schema: Schema, wanted: Wanted, random: Random): unknown {
  return new Filler(schema, wanted, random).fill(schema, '', 1);
}
