import { splitFrontMatter } from '../../story/text/frontMatter.js';
import { scenesIn } from '../../story/text/namedScenes.js';
import { scenesOf } from '../../story/text/scenes.js';

/**
 * Plain offsets at which the scenes of a story end, their last words included.
 * @param screenplay whether it is Fountain
 */
export function sceneEnds(text: string, screenplay: boolean): number[] {
  if (screenplay) {
    const starts = scenesIn(text, true).map(({ start }) => start);
    return starts.map((start, at) => start + text.slice(start, starts[at + 1]).trimEnd().length);
  }
  const { body, bodyStart } = splitFrontMatter(text);
  return scenesOf(body).map(({ end }) => bodyStart + end);
}
