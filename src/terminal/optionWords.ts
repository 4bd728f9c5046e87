/** The terminal's option for what the editor has a setting for, with the words around it. The longer name comes first. */
const OPTIONS: readonly (readonly [settingWords: RegExp, optionWords: string])[] = [
  [/in polaris\.local\.modelFile/gu, 'with --model'],
  [/polaris\.local\.modelFile/gu, '--model'],
  [/polaris\.local\.gpuLayers/gu, '--gpu-layers'],
  [/set polaris\.local\.gpu to off/gu, 'give --gpu off'],
  [/polaris\.local\.contextTokens/gu, '--context-tokens'],
  [/polaris\.local\.threads/gu, '--threads'],
  [/(?:choose a server|open it again) in polaris\.engine/gu, 'name a server with --base-url'],
  [/, or raise the idle timeout/gu, ', then try again'],
];

/** An engine's sentence as the terminal says it: engines name the editor's settings, which nobody has here. */
export function inOptionWords(sentence: string): string {
  return OPTIONS.reduce((words, [setting, option]) => words.replaceAll(setting, option), sentence);
}

/** The same for a failure that came as a result. */
export function failureInOptionWords<F extends { readonly message: string }>(failure: F | null): F | null {
  return failure && { ...failure, message: inOptionWords(failure.message) };
}
