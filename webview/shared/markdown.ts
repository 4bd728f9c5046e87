import DOMPurify, { type Config } from 'dompurify';
import { Marked, type RendererObject } from 'marked';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (mark) => escapes[mark] ?? mark);
}

/** HTML in Markdown is shown as the letters it is made of; links and pictures are shown as their words: nothing leads anywhere or loads. */
export const wordsAlone: RendererObject = {
  html: ({ text }) => escaped(text),
  link({ tokens }) {
    return this.parser.parseInline(tokens);
  },
  image: ({ text }) => escaped(text),
};

/** Beside the tags allowed: nothing in what is left runs. */
export const nothingRuns: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_ATTR: [],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

const marked = new Marked({
  async: false,
  gfm: true,
  breaks: false,
  renderer: {
    ...wordsAlone,
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
  },
});

const ALLOWED_TAGS = ['p', 'br', 'em', 'strong', 'del', 'code', 'ul', 'ol', 'li', 'blockquote'];

/** Markdown that somebody else wrote, as nodes that hold text and emphasis and nothing that runs, loads or leads anywhere. */
export function renderMarkdown(text: string): DocumentFragment {
  const html = marked.parse(text, { async: false });
  return DOMPurify.sanitize(html, { ...nothingRuns, ALLOWED_TAGS });
}
