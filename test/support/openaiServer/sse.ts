import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { Wire } from './script.js';

// Whole events may share a packet; waiting for each would make a long story slow.
const EVENTS_PER_TURN = 16;

/** Writes server-sent events as the wire says. */
export class EventWriter {
  #events = 0;
  #pending: string[] = [];
  #random: number;
  #lastWrite: Promise<void> = Promise.resolve();
  readonly #closed: Promise<void>;

  constructor(
    private readonly response: ServerResponse,
    private readonly wire: Wire,
  ) {
    this.#closed = new Promise((resolve) => {
      response.once('close', () => resolve());
    });
    this.#random = typeof wire.split === 'object' ? wire.split.seed >>> 0 : 0;
  }

  /** One event: its data, and its name when it has one. */
  async event(data: string, name?: string): Promise<void> {
    if (this.response.destroyed) return;
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

  /** Sends what `whole` kept back and waits until the system has it; call before anything that is not an event happens to the connection. */
  async flush(): Promise<void> {
    const held = this.#pending.splice(0).join('');
    if (held !== '') await this.#send(Buffer.from(held));
    await this.#lastWrite;
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
    const handedOver = new Promise<void>((resolve) => {
      this.response.write(bytes, () => resolve());
    });
    this.#lastWrite = Promise.race([handedOver, this.#closed]);
    const cutsEvents = this.wire.split === 'byte' || typeof this.wire.split === 'object';
    if (cutsEvents || this.response.writableNeedDrain) await this.#lastWrite;
    // A turn of the loop between writes lets pieces leave as packets of their own, and a closed connection be noticed.
    if (cutsEvents || this.#events % EVENTS_PER_TURN === 0) await nextTurn();
  }
}
