import { parentPort } from 'node:worker_threads';
import { openStyle, type StyleDocument } from '../../story/style/index.js';
import { pack, type Measured, type ToAnalyser } from './protocol.js';

/** How long a text is worked on before new messages are looked at: an edit makes older work void. */
const SLICE_MS = 8;
/** A novel and the chapters beside it; measuring a text anew that was put away takes a moment. */
const MOST_KEPT = 8;

interface Waiting {
  readonly version: number;
  readonly text: string;
  readonly since: number;
}

/** The analyser's thread: holds the open texts and measures the one asked about last. */
class Analyser {
  readonly #texts = new Map<string, StyleDocument>();
  readonly #waiting = new Map<string, Waiting>();
  #working = false;

  constructor(private readonly send: (measured: Measured) => void) {}

  hear(message: ToAnalyser): void {
    if (message.kind === 'forget') {
      this.#texts.delete(message.key);
      this.#waiting.delete(message.key);
      return;
    }
    const { key, version, text } = message;
    this.#keep(key).update(text);
    this.#waiting.delete(key);
    this.#waiting.set(key, { version, text, since: performance.now() });
    this.#goOn();
  }

  /** The document of a key, the youngest now. */
  #keep(key: string): StyleDocument {
    const document = this.#texts.get(key) ?? openStyle('');
    this.#texts.delete(key);
    this.#texts.set(key, document);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST_KEPT && oldest !== undefined && !this.#waiting.has(oldest)) this.#texts.delete(oldest);
    return document;
  }

  #goOn(): void {
    if (this.#working) return;
    this.#working = true;
    setImmediate(() => this.#slice());
  }

  #slice(): void {
    this.#working = false;
    const last = [...this.#waiting].at(-1);
    if (!last) return;
    const [key, { version, since }] = last;
    const document = this.#texts.get(key);
    if (!document) this.#waiting.delete(key);
    else if (document.work(SLICE_MS)) {
      this.#waiting.delete(key);
      const { words, overload, passages } = document.report();
      this.send({ key, version, words, overload, ...pack(passages), tookMs: performance.now() - since });
    }
    this.#goOn();
  }
}

const port = parentPort;
if (port) {
  const analyser = new Analyser((measured) => port.postMessage(measured, [measured.marks.buffer as ArrayBuffer]));
  port.on('message', (message: ToAnalyser) => analyser.hear(message));
}
