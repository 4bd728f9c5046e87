import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Host } from '../shared/host.js';
import { speak, t } from '../shared/l10n.js';
import { toView, type FromView, type ToView, type ViewState, type Wish } from './protocol.js';
import { facts } from './facts.js';
import { head } from './head.js';
import type { View } from './view.js';

/** The ledger view. Draws what the extension sends; keeps only what is looked for and what is being put right. */
export class LedgerApp extends LitElement implements View {
  static override properties = {
    state: { attribute: false },
    wanted: { attribute: false },
    editing: { attribute: false },
    said: { attribute: false },
  };

  declare state: ViewState;
  declare wanted: string;
  declare editing: string | undefined;
  /** The last thing that could not be done. */
  declare said: string;

  private readonly host = new Host<ToView, FromView>(toView, (message) => this.hear(message));
  private requests = 0;
  private begun = false;

  constructor() {
    super();
    this.said = '';
    this.wanted = '';
    this.editing = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.host.send({ type: 'ready' });
  }

  look(words: string): void {
    this.wanted = words;
  }

  edit(fact: string | undefined): void {
    this.editing = fact;
  }

  ask(wish: Wish): void {
    this.said = '';
    this.requests++;
    this.host.send({ type: 'request', id: this.requests, wish });
  }

  /** In the page itself: one stylesheet, and ids that labels can point to. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.begun) return nothing;
    return html`<main aria-label=${t('Ledger of facts')} aria-busy=${this.state.running ? 'true' : 'false'}>
      ${head(this, this.said)} ${facts(this)}
    </main>`;
  }

  /** The field that a click on the pencil opened gets the focus. */
  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('editing') && this.editing !== undefined) this.querySelector<HTMLElement>('form vscode-textfield')?.focus();
  }

  private hear(message: ToView): void {
    switch (message.type) {
      case 'hello':
        speak(message.language, message.bundle);
        return;
      case 'state':
        this.state = message.state;
        this.begun = true;
        return;
      case 'answer':
        if (message.id === this.requests && message.failure !== null) this.said = message.failure;
    }
  }
}
