import { splitFrontMatter } from '../text/frontMatter.js';
import { isSceneBreak, scenesOf, type Scene } from '../text/scenes.js';
import { endsSentence } from '../text/sentences.js';

/** A story as seen from one place in it. Line breaks are `\n` throughout; offsets are UTF-16 units of `before`. */
export interface Surroundings {
  readonly frontMatter: string | null;
  /** The body up to the place. */
  readonly before: string;
  /** The body from the place on. */
  readonly after: string;
  /** The scenes that are over before the place, in order. */
  readonly earlier: readonly Scene[];
  /** Where the scene begins in which the place is. */
  readonly sceneStart: number;
  /** What is left of the scene after the place; '' at its end. */
  readonly follows: string;
  /** The scene after this one, '' where there is none. */
  readonly nextScene: string;
  /** How the document ends its lines. */
  readonly lineBreak: '\n' | '\r\n';
  /** What parts two paragraphs: a blank line, or the end of a line alone. */
  readonly paragraphBreak: '\n\n' | '\n';
  /** Text before the place in its line and after it. */
  readonly lineBefore: string;
  readonly lineAfter: string;
  /** What the place cuts a sentence after: its words so far, '' where a sentence has just ended or none has begun. */
  readonly openSentence: string;
}

const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+\S/u;
/** Without a blank line this many lines are paragraphs each. */
const FEWEST_LINES = 3;

/** Whether a line is a heading or a scene break: prose never goes on in it. */
export function isDivision(line: string): boolean {
  return HEADING.test(line) || isSceneBreak(line);
}

function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** The blank lines the place itself stands in say nothing. */
function paragraphBreakOf(before: string, after: string): '\n\n' | '\n' {
  const texts = [before.trim(), after.trim()];
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return lines.length >= FEWEST_LINES && !texts.some((text) => /\n[ \t]*\n/u.test(text)) ? '\n' : '\n\n';
}

/** Where the first line of `text` that divides scenes begins; its length where none does. */
function sceneEnd(text: string): number {
  let at = 0;
  for (const line of text.split('\n')) {
    // What stands before the first line break is the rest of a line that began before the place.
    if (at > 0 && isDivision(line)) return at;
    at += line.length + 1;
  }
  return text.length;
}

/** The last sentence of a line when it has no end yet. */
function openSentenceOf(line: string): string {
  if (line.trim() === '' || isDivision(line) || endsSentence(line)) return '';
  const sentences = line.split(/(?<=[.!?…][”’"'»)\]*_]*)\s+(?=[^\p{Ll}\s])/u);
  return (sentences.at(-1) ?? line).trimStart();
}

/** @param at UTF-16 offset of the place in `text`; one within the front matter is taken for its end */
export function surroundingsOf(text: string, at: number): Surroundings {
  const { frontMatter, body, bodyStart } = splitFrontMatter(text);
  const place = Math.min(Math.max(0, at - bodyStart), body.length);
  const before = plain(body.slice(0, place));
  const after = plain(body.slice(place));
  const scenes = scenesOf(before);
  const last = scenes.at(-1);
  // A break or a heading after the last scene, and the place belongs to a scene that has not begun.
  const begun = last !== undefined && !before.slice(last.end).split('\n').some(isDivision);
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const end = sceneEnd(after);
  const rest = after.slice(end);
  const next = scenesOf(rest)[0];
  return {
    frontMatter,
    before,
    after,
    earlier: begun ? scenes.slice(0, -1) : scenes,
    sceneStart: begun ? last.start : before.length,
    follows: after.slice(0, end).trim() === '' ? '' : after.slice(0, end).trimEnd(),
    nextScene: next ? rest.slice(next.start, next.end) : '',
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
    paragraphBreak: paragraphBreakOf(before, after),
    lineBefore,
    lineAfter: after.split('\n', 1)[0] ?? '',
    openSentence: openSentenceOf(lineBefore),
  };
}
