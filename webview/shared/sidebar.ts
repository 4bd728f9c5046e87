import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ZodMiniType } from 'zod/mini';
import { Host } from './host.js';
import { speak } from './l10n.js';
import type { FromSidebar, ToSidebar } from './protocol.js';

/** A view of the sidebar: draws the state that the extension sends, and says what is wished. */
export abstract class Sidebar<State, Wish> extends LitElement {
  static override properties: PropertyDeclarations = { state: { attribute: false }, said: { attribute: false } };

  declare state: State;
  /** The last thing that could not be done. */
  declare said: string;

  protected readonly host: Host<ToSidebar<State>, FromSidebar<Wish>>;
  private requests = 0;
  private begun = false;

  /** @param schema what may come from the extension */
  constructor(schema: ZodMiniType<ToSidebar<State>>) {
    super();
    this.said = '';
    this.host = new Host(schema, (message) => this.hear(message));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.host.send({ type: 'ready' });
  }

  /** Asks the extension; a failure is said in the view. */
  ask(wish: Wish): void {
    this.said = '';
    this.requests++;
    this.host.send({ type: 'request', id: this.requests, wish });
  }

  /** The page, once there is a state. */
  protected abstract page(): TemplateResult;

  /** In the page itself: one stylesheet, and ids that labels can point to. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.begun ? this.page() : nothing;
  }

  private hear(message: ToSidebar<State>): void {
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
