import type { LanguageModel } from '../languageModel.js';
import { splitSentences } from '../text/sentences.js';
import type { Brief } from './brief.js';
import { writeDraft, type DraftOptions } from './draft.js';
import type { DraftEvent } from './events.js';

/** A scene to be written anew in its place. */
export interface SceneInPlace {
  readonly brief: Brief;
  /** The story before the scene; '' when it is the first. */
  readonly before: string;
  /** The story after the scene; '' when it is the last: then the scene ends the story. */
  readonly after: string;
  /** What the scene is about, when that is known. */
  readonly beat?: string;
  /** Its budget. */
  readonly words: number;
}

/**
 * Writes one scene anew, the rest kept, its budget kept. Same events as a draft; its story is the scene alone.
 * @throws nothing: failure and cancellation are in the `end` event
 */
export function redraftScene(
  scene: SceneInPlace,
  model: LanguageModel,
  options: DraftOptions,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, void, void> {
  const brief: Brief = {
    ...scene.brief,
    targetWords: scene.words,
    followsText: scene.before,
    outline: scene.beat ? [scene.beat] : [],
  };
  return writeDraft(brief, model, { ...options, leadsInto: openingOf(scene.after) }, signal);
}

/** The first sentences of what follows: enough to lead into. */
function openingOf(text: string): string {
  let words = 0;
  return splitSentences(text.slice(0, 2_000))
    .filter((sentence) => (words += sentence.text.split(/\s+/u).length) <= 60)
    .map((sentence, index) => (index === 0 ? '' : sentence.lead) + sentence.text)
    .join('');
}
