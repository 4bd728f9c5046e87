import { html, type TemplateResult } from 'lit';
import { t } from '../shared/l10n.js';
import { Sidebar } from '../shared/sidebar.js';
import { toView, type ViewState, type Wish } from './protocol.js';
import { facts } from './facts.js';
import { head } from './head.js';
import type { View } from './view.js';

/** The ledger view. Draws what the extension sends; keeps only what is looked for and what is being put right. */
export class LedgerApp extends Sidebar<ViewState, Wish> implements View {
  static override properties = {
    wanted: { attribute: false },
    editing: { attribute: false },
  };

  declare wanted: string;
  declare editing: string | undefined;

  constructor() {
    super(toView);
    this.wanted = '';
    this.editing = undefined;
  }

  look(words: string): void {
    this.wanted = words;
  }

  edit(fact: string | undefined): void {
    this.editing = fact;
  }

  protected override page(): TemplateResult {
    return html`<main aria-label=${t('Ledger of facts')} aria-busy=${this.state.running ? 'true' : 'false'}>
      ${head(this, this.said)} ${facts(this)}
    </main>`;
  }

  /** The field that a click on the pencil opened gets the focus. */
  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('editing') && this.editing !== undefined) this.querySelector<HTMLElement>('form vscode-textfield')?.focus();
  }
}
