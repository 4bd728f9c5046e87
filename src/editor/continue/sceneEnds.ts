import { splitFrontMatter } from '../../story/text/frontMatter.js';
import { scenesOf } from '../../story/text/scenes.js';

/** Plain offsets at which the scenes of a story end, their last words included. */
export function sceneEnds(text: string): number[] {
  const { body, bodyStart } = splitFrontMatter(text);
  return scenesOf(body).map(({ end }) => bodyStart + end);
}
