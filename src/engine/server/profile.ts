import type { ModelProfile } from '../../story/languageModel.js';
import { findPreset, loadPresets, type Preset } from '../presets.js';

/** For a model nobody has measured: common sampling, no thinking, and the lengths instruction-tuned models write in one reply. */
const UNKNOWN_PROFILE: ModelProfile = {
  sampling: { temperature: 0.7, topP: 0.95, topK: 0, repetitionPenalty: 1, presencePenalty: 0 },
  thinkingTokens: 0,
  trainedWords: { min: 100, max: 1500 },
  lengthGain: 1,
  demonstration: false,
};

/**
 * How to ask the served model: by the preset named, else by the one whose model it is by its name, else as any model.
 *
 * @throws {LanguageModelError} `bad-settings` for a preset there is not
 */
export async function profileFor(
  preset: string | undefined,
  modelName: string,
  rootDir: string,
  log: (line: string) => void,
): Promise<ModelProfile> {
  const presets = await loadPresets(rootDir);
  if (preset !== undefined) return findPreset(presets, preset).profile;
  const fitting = presets.find((candidate) => isServed(candidate, modelName));
  if (fitting) {
    log(`${modelName} is asked as the preset ${fitting.id} says`);
    return fitting.profile;
  }
  log(`${modelName} has no preset: asked with usual sampling and without thinking`);
  return UNKNOWN_PROFILE;
}

/** "Org/POLARIS-9B", "polaris-9b.gguf" and "/models/POLARIS-9B-Q8_0.gguf" are all POLARIS-9B. */
function isServed(preset: Preset, modelName: string): boolean {
  if (preset.demonstration) return false;
  const name = plainName(modelName);
  return name === preset.id || name === plainName(preset.label);
}

function plainName(name: string): string {
  const last = name.toLowerCase().split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\.gguf$/, '').replace(/[-_.](i?q\d\w*|bf16|f16|fp8|awq|gptq\w*|int[48])$/, '');
}
