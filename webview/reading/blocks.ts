import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { nothingRuns, wordsAlone } from '../shared/markdown.js';

/** A paragraph, heading or other block of the story. */
export interface Block {
  /** Its source, blank lines behind it counted. */
  readonly raw: string;
  /** Offset of the source in the story. */
  readonly start: number;
  readonly markdown: boolean;
}

/** A line longer than this is not read as Markdown: its rules look far ahead, and such a line is data anyway. */
const LONGEST_LINE = 20_000;

const marked = new Marked({
  async: false,
  gfm: true,
  breaks: false,
  renderer: { ...wordsAlone, checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
});

const ALLOWED_TAGS = 'p br em strong del code pre ul ol li blockquote h1 h2 h3 h4 h5 h6 hr table thead tbody tr th td'.split(' ');

/** The blocks of a story, in order; together they are all of it. */
export function blocksOf(text: string, markdown: boolean): Block[] {
  if (!markdown || hasLongLine(text)) return plainBlocks(text);
  const raws = marked.lexer(text).map(({ raw }) => raw);
  // Tabs and the like may have been changed on the way: then places would not fit any more.
  if (raws.join('') !== text) return plainBlocks(text).map((block) => ({ ...block, markdown: block.raw.length < LONGEST_LINE }));
  let start = 0;
  return raws.map((raw) => {
    const block = { raw, start, markdown: true };
    start += raw.length;
    return block;
  });
}

/** What a block looks like: nothing in it runs, loads or leads anywhere. */
export function render({ raw, markdown }: Block): DocumentFragment {
  if (markdown) return DOMPurify.sanitize(marked.parse(raw, { async: false }), { ...nothingRuns, ALLOWED_TAGS });
  const fragment = document.createDocumentFragment();
  if (raw.trim() === '') return fragment;
  const paragraph = document.createElement('p');
  paragraph.className = 'plain';
  paragraph.textContent = raw.trimEnd();
  fragment.append(paragraph);
  return fragment;
}

function hasLongLine(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    if ((end < 0 ? text.length : end) - at > LONGEST_LINE) return true;
    if (end < 0) return false;
    at = end + 1;
  }
  return false;
}

/** A block for each line and the blank ones behind it, cut where it is endless. */
function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < text.length;) {
    let end = text.indexOf('\n', at);
    end = end < 0 ? text.length : end + 1;
    while (text.charAt(end) === '\n') end++;
    end = Math.min(end, at + LONGEST_LINE);
    blocks.push({ raw: text.slice(at, end), start: at, markdown: false });
    at = end;
  }
  return blocks;
}
