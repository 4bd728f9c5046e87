import { z } from 'zod';
import { ReviewError } from '../reviewError.js';
import { bandsOf, type CatchAll, type Dimension, type Rubric } from './rubric.js';
import { STORY_QUALITY } from './storyQuality.js';

/** A writer's rubric as read from its two files. */
export interface RubricPair {
  readonly rubric: Rubric;
  /** With `{story_text}`, and mostly `{prompt}`. */
  readonly promptTemplate: string;
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** The key in a reply that each dimension's `_score` and `_justification` follow, by id. */
  readonly stems: ReadonlyMap<string, string>;
}

const Property = z.looseObject({ maximum: z.int().positive().optional().catch(undefined) });
const ObjectSchema = z.looseObject({ properties: z.record(z.string(), Property) });
/** As servers take it, `{name, strict, schema}`, or the schema alone. */
const SchemaFile = z.union([z.looseObject({ schema: ObjectSchema }).transform(({ schema }) => schema), ObjectSchema]);

const SCORE_KEY = /^(positive|negative)_(.+)_score$/u;
const HEADING = /^\s*(?:#+\s*)?([PN]\d{1,2})[).:]\s*(.+?)\s*\(\s*0\s*[-–—]\s*\d+\s*\)/gmu;
export const STORY_SLOT = /\{story(?:_text)?\}/u;

function parseSchema(text: string): z.infer<typeof ObjectSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new ReviewError('rubric', 'The schema file of the rubric is not JSON: mend it or choose another.', { cause: error });
  }
  const parsed = SchemaFile.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ReviewError(
    'rubric',
    'The schema file of the rubric holds no JSON schema of an object: it needs "properties", alone or under "schema".',
  );
}

function readable(stem: string): string {
  const words = stem.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function namesIn(prompt: string): Map<string, string> {
  return new Map([...prompt.matchAll(HEADING)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** Gates and the way over parts belong to the published questions: a rubric of another shape has neither. */
function withPublishedTraits(dimensions: readonly Dimension[]): readonly Dimension[] {
  const same =
    dimensions.length === STORY_QUALITY.dimensions.length &&
    STORY_QUALITY.dimensions.every(({ id, max }) => dimensions.some((dimension) => dimension.id === id && dimension.max === max));
  if (!same) return dimensions;
  return dimensions.map((dimension) => {
    const published = STORY_QUALITY.dimensions.find(({ id }) => id === dimension.id);
    return published ? { ...published, name: dimension.name } : dimension;
  });
}

function catchAll(published: CatchAll, max: number | undefined): CatchAll {
  return { ...published, max: max ?? 0 };
}

/**
 * Reads a rubric of the writer's own: a prompt with `{prompt}` and `{story_text}` in it, and a JSON schema whose keys are
 * `positive_…_justification` / `positive_…_score` and `negative_…_…`, with `bonus_…` and `penalty_…` if it likes. Dimensions are
 * numbered in the schema's order; a heading such as "P1) Name (0-15)" in the prompt names them.
 * @throws {ReviewError} code `rubric`
 */
export function readRubricPair(promptText: string, schemaText: string): RubricPair {
  const promptTemplate = promptText.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  if (!STORY_SLOT.test(promptTemplate))
    throw new ReviewError('rubric', 'The prompt file of the rubric has no {story_text} in it: put it where the story belongs.');
  const jsonSchema = parseSchema(schemaText);
  const names = namesIn(promptTemplate);
  const stems = new Map<string, string>();
  const counts = { positive: 0, negative: 0 };
  const dimensions = Object.entries(jsonSchema.properties).flatMap(([key, { maximum }]): Dimension[] => {
    const match = SCORE_KEY.exec(key);
    if (!match?.[2]) return [];
    if (maximum === undefined)
      throw new ReviewError('rubric', `The schema of the rubric gives ${key} no whole number as "maximum": add it.`);
    const sign = match[1] === 'positive' ? 'positive' : 'negative';
    const id = `${sign === 'positive' ? 'P' : 'N'}${++counts[sign]}`;
    stems.set(id, `${sign}_${match[2]}`);
    const name = names.get(id) ?? readable(match[2]);
    return [{ id, name, sign, max: maximum, bands: bandsOf([maximum], ['']), measures: '', leavesOut: '', overParts: 'mean' }];
  });
  if (dimensions.length === 0)
    throw new ReviewError('rubric', 'The schema of the rubric has no positive_…_score or negative_…_score: add the dimensions.');
  const rubric: Rubric = {
    id: 'own',
    name: 'Own rubric',
    dimensions: withPublishedTraits(dimensions),
    bonus: catchAll(STORY_QUALITY.bonus, jsonSchema.properties['bonus_score']?.maximum),
    penalty: catchAll(STORY_QUALITY.penalty, jsonSchema.properties['penalty_score']?.maximum),
  };
  return { rubric, promptTemplate, jsonSchema, stems };
}
