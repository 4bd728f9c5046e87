import { splitFrontMatter } from './frontMatter.js';
import { isSceneBreak } from './scenes.js';

/** A scene as a list of scenes names it. */
export interface NamedScene {
  /** UTF-16 offset of its heading, or else of its first words. */
  readonly start: number;
  /** The heading it stands under, without marks; undefined where a break line alone opens it. */
  readonly heading: string | undefined;
  /** Its first words. */
  readonly opening: string;
}

const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/u;
/** A screenplay's scene heading: INT., EXT., EST., I/E., or forced by a single dot. */
const SLUG = /^(?:(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ].*|\.(?!\.).+)$/iu;
const OPENING = 48;
/** No heading is longer; a longer line is prose, however long. */
const LONGEST_HEADING = 160;

/**
 * The scenes of a text, in order, from its first words on.
 * @param screenplay whether it is Fountain
 */
export function scenesIn(text: string, screenplay: boolean): NamedScene[] {
  const { body, bodyStart } = splitFrontMatter(text);
  const scenes: NamedScene[] = [];
  let pending: { readonly start: number; readonly heading: string } | undefined;
  let open = false;
  for (let at = 0; at < body.length;) {
    const newline = body.indexOf('\n', at);
    const end = newline === -1 ? body.length : newline;
    const short = end - at <= LONGEST_HEADING;
    const line = body.slice(at, Math.min(end, at + LONGEST_HEADING)).replace(/\r$/, '');
    const heading = short ? headingOf(line, screenplay) : undefined;
    if (heading !== undefined) {
      pending = { start: bodyStart + at, heading };
      open = false;
    } else if (short && isSceneBreak(line)) {
      open = false;
    } else if (!open && line.trim() !== '') {
      scenes.push({ start: pending?.start ?? bodyStart + at, heading: pending?.heading, opening: line.trim().slice(0, OPENING) });
      pending = undefined;
      open = true;
    }
    at = end + 1;
  }
  return scenes;
}

function headingOf(line: string, screenplay: boolean): string | undefined {
  if (screenplay) return SLUG.test(line) ? line.replace(/^\./, '') : undefined;
  return HEADING.exec(line)?.[1];
}
