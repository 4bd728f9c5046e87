/** How the product writes a break between scenes. */
export const SCENE_BREAK = '* * *';

export interface Scene {
  /** UTF-16 offsets of the scene's prose in the text, breaks and blank lines around it left out. */
  readonly start: number;
  readonly end: number;
}

const BREAK_LINE = /^[ \t]*(?:(?:[*_~•⁂#-][ \t]*){3,}|[⁂#•*~])[ \t]*$/u;
const HEADING_LINE = /^[ \t]{0,3}#{1,6}[ \t]+\S/u;

/** A line that parts two scenes: `* * *`, `---`, `###`, `⁂` and their like. */
export function isSceneBreak(line: string): boolean {
  return BREAK_LINE.test(line);
}

/** The scenes of a story without front matter: the stretches between break lines and Markdown headings. */
export function scenesOf(body: string): Scene[] {
  const scenes: Scene[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) scenes.push({ start, end });
    start = -1;
  };
  for (const match of body.matchAll(/[^\n]+/g)) {
    const line = match[0].replace(/\r$/, '');
    if (isSceneBreak(line) || HEADING_LINE.test(line)) close();
    else if (line.trim() !== '') {
      if (start < 0) start = match.index + (line.length - line.trimStart().length);
      end = match.index + line.trimEnd().length;
    }
  }
  close();
  return scenes;
}
