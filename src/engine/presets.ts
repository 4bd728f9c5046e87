import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LanguageModelError, type Sampling } from '../story/languageModel.js';

const sampling = z
  .strictObject({
    temperature: z.number().min(0).max(2),
    topP: z.number().gt(0).max(1),
    topK: z.number().int().min(0),
    repetitionPenalty: z.number().gt(0).max(2).default(1),
    presencePenalty: z.number().min(-2).max(2).default(0),
  })
  .refine((value) => penaltyConflict(value) === undefined, { error: (issue) => penaltyConflict(issue.input as Sampling) ?? '' });

const range = z
  .strictObject({ min: z.number().int().min(1), max: z.number().int() })
  .refine(({ min, max }) => max >= min, 'max is below min');

const preset = z.strictObject({
  /** What settings and the command line call it. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id has small letters, digits, dots and dashes'),
  label: z.string().min(1),
  description: z.string().min(1),
  /** True for a model that shows the path, not the craft. */
  demonstration: z.boolean().default(false),
  source: z.union([
    /** Relative to models/: it ships with the product. */
    z.strictObject({ file: z.string().min(1) }),
    /** On a hub: `file` is the name it should have on this machine, `gated` says that the hub asks for a request first. */
    z.strictObject({ repository: z.string().min(1), file: z.string().regex(/\.gguf$/), gated: z.boolean().default(false) }),
  ]),
  /** The GGUF's `general.architecture`. */
  architecture: z.string(),
  /** How the words of a conversation are marked; `auto` reads the template in the file. */
  chatWrapper: z.enum(['auto', 'chatml', 'qwen3', 'qwen3.5']),
  profile: z.strictObject({
    sampling,
    thinkingTokens: z.number().int().min(0),
    trainedWords: range,
    lengthGain: z.number().gt(0),
  }),
  /** Words written per word asked at other lengths than the trained ones. */
  measuredLengthGain: z.array(z.strictObject({ words: range, gain: z.number().gt(0) })).default([]),
  /** Where the figures come from. */
  figuresFrom: z.string().min(1),
});

const presetFile = z
  .strictObject({ presets: z.array(preset).min(1) })
  .refine(({ presets }) => new Set(presets.map(({ id }) => id)).size === presets.length, {
    error: 'two presets have the same id',
  });

type ParsedPreset = z.infer<typeof preset>;

/** A model known by name: where its file is, how to ask it. One entry of models/presets.json. */
export type Preset = Omit<ParsedPreset, 'profile'> & { readonly profile: ParsedPreset['profile'] & { readonly demonstration: boolean } };

/** The model that is in the box. */
export const BUILT_IN_PRESET = 'polaris-mini';

/**
 * Reads models/presets.json.
 *
 * @param rootDir the folder that holds models/
 * @throws {LanguageModelError} `bad-settings` naming the entry and what is wrong with it.
 */
export async function loadPresets(rootDir: string): Promise<readonly Preset[]> {
  const path = join(rootDir, 'models', 'presets.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new LanguageModelError('bad-settings', `The list of models at ${path} cannot be read; install POLARIS again.`, { cause: error });
  }
  return parsePresets(text, path);
}

/**
 * Parses the text of a presets file.
 *
 * @param name how messages call the file
 * @throws {LanguageModelError} `bad-settings` naming the entry and what is wrong with it.
 */
export function parsePresets(text: string, name: string): readonly Preset[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new LanguageModelError('bad-settings', `${name} is not valid JSON; correct it, or install POLARIS again.`, { cause: error });
  }
  const parsed = presetFile.safeParse(data);
  if (parsed.success) {
    return parsed.data.presets.map((entry) => ({ ...entry, profile: { ...entry.profile, demonstration: entry.demonstration } }));
  }
  const [issue] = parsed.error.issues;
  throw new LanguageModelError(
    'bad-settings',
    `${name}: ${placeOf(issue?.path ?? [], data)}${issue?.message ?? 'not a list of presets'}; correct it there.`,
  );
}

/**
 * @returns the preset called `id`.
 * @throws {LanguageModelError} `bad-settings` naming the ids there are.
 */
export function findPreset(presets: readonly Preset[], id: string): Preset {
  const found = presets.find((candidate) => candidate.id === id);
  if (found) return found;
  const known = presets.map((candidate) => candidate.id).join(', ');
  throw new LanguageModelError('bad-settings', `There is no preset called “${id}”; choose one of ${known}, or name a model file.`);
}

/**
 * The card of POLARIS-9B rules out the two penalties together: each takes likelihood off words already used, and both at once
 * drive a long story into words nobody would choose.
 *
 * @returns why this sampling is refused, or undefined when it is fine
 */
export function penaltyConflict(candidate: Pick<Sampling, 'repetitionPenalty' | 'presencePenalty'>): string | undefined {
  if (candidate.repetitionPenalty === 1 || candidate.presencePenalty === 0) return undefined;
  return (
    'a repetition penalty and a presence penalty both punish words already used and together push a long story into nonsense: ' +
    'set repetitionPenalty to 1 or presencePenalty to 0'
  );
}

function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const index = path[1];
  if (path[0] !== 'presets' || typeof index !== 'number') return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
  const entry: unknown = (data as { presets: unknown[] }).presets[index];
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? `“${String(entry.id)}”` : `number ${String(index + 1)}`;
  const rest = path.slice(2).map(String).join('.');
  return `preset ${id}${rest === '' ? '' : `, ${rest}`}: `;
}
