import { isScalar, isSeq, parseDocument, stringify, type Document } from 'yaml';
import { FrontMatterError, splitFrontMatter } from '../text/frontMatter.js';
import type { TextRange } from '../findings/finding.js';

/** One change to a text. */
export interface PlanEdit {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * Adds beats to the end of a story's `outline:`; front matter is begun where there is none. What else stands there stays, comments too.
 * @throws {FrontMatterError} when the front matter cannot be read
 */
export function outlineEdit(text: string, beats: readonly string[]): PlanEdit {
  const { frontMatter, bodyStart } = splitFrontMatter(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (frontMatter === null) {
    const block = `---\n${stringify({ outline: [...beats] }, { lineWidth: 0 })}---\n\n`;
    return { range: { start: bodyStart, end: bodyStart }, text: block.replaceAll('\n', eol) };
  }
  const start = text.indexOf('\n') + 1;
  const document = readable(frontMatter.replaceAll('\r\n', '\n'));
  addBeats(document, beats);
  const written = document.toString({ lineWidth: 0 });
  return { range: { start, end: start + frontMatter.length }, text: written.replaceAll('\n', eol) };
}

function readable(frontMatter: string): Document {
  const document = parseDocument(frontMatter, { logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw new FrontMatterError(error.message.split('\n')[0]?.replace(/:$/u, '') ?? error.message, { cause: error });
  if (document.contents !== null && !('items' in document.contents && !isSeq(document.contents))) {
    throw new FrontMatterError('it is not a list of keys and values');
  }
  return document;
}

function addBeats(document: Document, beats: readonly string[]): void {
  const outline: unknown = document.get('outline', true);
  if (isSeq(outline)) {
    for (const beat of beats) outline.add(document.createNode(beat));
    return;
  }
  // A text is taken apart as briefs take it apart: lines or semicolons, with bullets or numbers.
  const value = isScalar(outline) ? outline.value : null;
  const old = typeof value === 'string' ? value.split(/\n|;/u).map((line) => line.replace(/^\s*(?:[-*]|\d{1,3}[.)])\s+/u, '').trim()) : [];
  document.set('outline', [...old.filter((line) => line !== ''), ...beats]);
}

/** The name of the plan beside a story that cannot have front matter: `tide.fountain` has `tide.plan.md`, which is a brief. */
export function planNameOf(storyName: string): string {
  return `${storyName.replace(/\.[^./]+$/u, '')}.plan.md`;
}
