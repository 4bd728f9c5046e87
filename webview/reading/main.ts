import * as z from 'zod/mini';
import { Host } from '../shared/host.js';
import { speak } from '../shared/l10n.js';
import { align } from './align.js';
import { fileOf } from './file.js';
import { textNodes } from './marks.js';
import { Page } from './page.js';
import { followLink } from './pairs.js';
import { toView, type FromView, type ToView } from './protocol.js';
import { Scrolling } from './scrolling.js';
import { inEditor, page as pageStyles } from './styles.js';

// Compiled parsers need eval, which the view's policy forbids.
z.config({ jitless: true });

/** The reading view: draws what the extension sends, and says where the reader is and what they point at. */
class ReadingView extends HTMLElement {
  private readonly host = new Host<ToView, FromView>(toView, (message) => this.hear(message));
  private page: Page | undefined;
  private scrolling: Scrolling | undefined;

  connectedCallback(): void {
    const page = new Page(this, (place) => this.go(place));
    this.page = page;
    this.scrolling = new Scrolling(
      () => page.sections,
      (offset) => this.host.send({ type: 'scrolled', offset }),
    );
    this.addEventListener('click', (event) => this.clicked(event));
    this.host.send({ type: 'ready' });
  }

  private hear(message: ToView): void {
    switch (message.type) {
      case 'hello':
        speak(message.language, message.bundle);
        return;
      case 'story':
        this.host.send({ type: 'drawn', marks: this.page?.draw(message.story) ?? 0 });
        return;
      case 'scroll':
        this.scrolling?.follow(message.offset);
        return;
      case 'export':
        this.host.send({ type: 'exported', html: fileOf(this) });
    }
  }

  private go(place: { readonly start: number; readonly end: number }): void {
    this.scrolling?.show(place.start, 'smooth');
    this.host.send({ type: 'clicked', ...place });
  }

  /** A click goes to the word that was pointed at, unless it ended a selection. */
  private clicked(event: MouseEvent): void {
    const selection = document.getSelection();
    if (
      followLink(event) ||
      !(event.target instanceof Element) ||
      event.target.closest('aside, header') ||
      selection?.isCollapsed === false
    )
      return;
    const section = this.page?.sections.find(({ element }) => event.target instanceof Node && element.contains(event.target));
    if (!section) return;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const nodes = textNodes(section.element);
    let index = 0;
    for (const node of nodes) {
      if (node === caret?.offsetNode) break;
      index += node.data.length;
    }
    const offsets = align(nodes.map((node) => node.data).join(''), section.raw);
    const at = section.start + (offsets[index + (caret?.offset ?? 0)] ?? 0);
    this.host.send({ type: 'clicked', start: at, end: at });
  }
}

const sheets = [inEditor, pageStyles].map((styles) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
});
document.adoptedStyleSheets = sheets;
customElements.define('polaris-reading', ReadingView);
