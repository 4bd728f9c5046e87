import type { ZodMiniType } from 'zod/mini';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension as a view sees it: typed messages out, validated messages in. */
export class Host<In, Out> {
  private readonly api = acquireVsCodeApi();

  /** @param schema what may come in; anything else is dropped, for it is not from this version of the extension */
  constructor(schema: ZodMiniType<In>, onMessage: (message: In) => void) {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const parsed = schema.safeParse(data);
      if (parsed.success) onMessage(parsed.data);
    });
  }

  send(message: Out): void {
    this.api.postMessage(message);
  }

  /** What was remembered before the view was hidden. */
  recall(): unknown {
    return this.api.getState();
  }

  remember(state: unknown): void {
    this.api.setState(state);
  }
}
