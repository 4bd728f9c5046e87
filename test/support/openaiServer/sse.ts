import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { Wire } from './script.js';

/** Writes server-sent events as the wire says. Every method resolves when the bytes have been handed to the socket. */
export class EventWriter {
  #events = 0;
  #pending: string[] = [];
  #random: number;

  constructor(
    private readonly response: ServerResponse,
    private readonly wire: Wire,
  ) {
    this.#random = typeof wire.split === 'object' ? wire.split.seed >>> 0 : 0;
  }

  /** One event: its data, and its name when it has one. */
  async event(data: string, name?: string): Promise<void> {
    const newline = this.wire.newline ?? '\n';
    const every = this.wire.keepAliveEvery;
    const comment = every !== undefined && this.#events % every === 0 ? `: keep-alive${newline}${newline}` : '';
    this.#events++;
    const named = name === undefined ? '' : `event: ${name}${newline}`;
    const block = `${comment}${named}data: ${data}${newline}${newline}`;
    if (this.wire.paceMs !== undefined && this.wire.paceMs > 0) await delay(this.wire.paceMs);
    if (this.wire.split === 'whole') this.#pending.push(block);
    else await this.#write(Buffer.from(block));
  }

  /** Sends what `whole` kept back; call before anything that is not an event happens to the connection. */
  async flush(): Promise<void> {
    const held = this.#pending.splice(0).join('');
    if (held !== '') await this.#send(Buffer.from(held));
  }

  async #write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const size = this.#nextSize(bytes.length);
      await this.#send(bytes.subarray(at, at + size));
      at += size;
    }
  }

  #nextSize(rest: number): number {
    const { split } = this.wire;
    if (split === 'byte') return 1;
    if (typeof split !== 'object') return rest;
    // Numerical Recipes' linear congruential generator: enough to cut bytes reproducibly.
    this.#random = (Math.imul(this.#random, 1664525) + 1013904223) >>> 0;
    return 1 + (this.#random % split.maxBytes);
  }

  async #send(bytes: Buffer): Promise<void> {
    if (this.response.destroyed) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.response.off('close', done);
        resolve();
      };
      this.response.once('close', done);
      this.response.write(bytes, done);
    });
    // A turn of the loop between writes lets them leave as packets of their own.
    await nextTurn();
  }
}
