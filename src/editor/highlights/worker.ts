import { parentPort } from 'node:worker_threads';
import { openContinuity, type ContinuityDocument, type Notes } from '../../story/continuity/index.js';
import { openStyle, type StyleDocument } from '../../story/style/index.js';
import { pack, type FromAnalyser, type ToAnalyser } from './protocol.js';

/** How long a text is worked on before new messages are looked at: an edit makes older work void. */
const SLICE_MS = 8;
/** A novel and the chapters beside it; measuring a text anew that was put away takes a moment. */
const MOST_KEPT = 8;

interface Waiting {
  readonly ask: number;
  readonly since: number;
  /** What is still to be answered: the prose, then the slips. */
  readonly next: 'prose' | 'slips';
  readonly slips: boolean;
}

/** One open text, read for both. */
interface Kept {
  readonly prose: StyleDocument;
  /** Made when slips are first asked for. */
  story: ContinuityDocument | undefined;
}

/** The analyser's thread: holds the open texts and measures the one asked about last. */
class Analyser {
  readonly #texts = new Map<string, Kept>();
  readonly #notes = new Map<string, readonly Notes[]>();
  readonly #waiting = new Map<string, Waiting>();
  #working = false;

  constructor(private readonly send: (answer: FromAnalyser) => void) {}

  hear(message: ToAnalyser): void {
    const { key } = message;
    if (message.kind === 'forget') for (const all of [this.#texts, this.#waiting, this.#notes]) all.delete(key);
    else if (message.kind === 'notes') {
      this.#notes.set(key, message.notes);
      this.#texts.get(key)?.story?.setNotes(message.notes);
    } else this.#take(message);
  }

  #take({ key, ask, text, slips }: Extract<ToAnalyser, { kind: 'measure' }>): void {
    const kept = this.#keep(key);
    kept.prose.update(text);
    if (!slips) kept.story = undefined;
    else if (kept.story) kept.story.update(text);
    else kept.story = openContinuity(text, this.#notes.get(key));
    this.#waiting.delete(key);
    this.#waiting.set(key, { ask, slips, since: performance.now(), next: 'prose' });
    this.#goOn();
  }

  /** The documents of a key, the youngest now. */
  #keep(key: string): Kept {
    const kept = this.#texts.get(key) ?? { prose: openStyle(''), story: undefined };
    this.#texts.delete(key);
    this.#texts.set(key, kept);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST_KEPT && oldest !== undefined && !this.#waiting.has(oldest)) this.#texts.delete(oldest);
    return kept;
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
    const [key, waiting] = last;
    const kept = this.#texts.get(key);
    if (!kept) this.#waiting.delete(key);
    else if (waiting.next === 'prose') this.#measure(key, waiting, kept);
    else this.#compare(key, waiting, kept);
    this.#goOn();
  }

  #measure(key: string, waiting: Waiting, { prose }: Kept): void {
    if (!prose.work(SLICE_MS)) return;
    const { ask, since, slips } = waiting;
    if (slips) this.#waiting.set(key, { ...waiting, next: 'slips' });
    else this.#waiting.delete(key);
    const { words, overload, passages } = prose.report();
    this.send({ kind: 'measured', key, ask, words, overload, ...pack(passages), tookMs: performance.now() - since });
  }

  #compare(key: string, { ask, since }: Waiting, { story }: Kept): void {
    if (story && !story.work(SLICE_MS)) return;
    this.#waiting.delete(key);
    this.send({ kind: 'slips', key, ask, slips: story?.slips() ?? [], tookMs: performance.now() - since });
  }
}

const port = parentPort;
if (port) {
  const transferred = (answer: FromAnalyser): ArrayBuffer[] => (answer.kind === 'measured' ? [answer.marks.buffer as ArrayBuffer] : []);
  const analyser = new Analyser((answer) => port.postMessage(answer, transferred(answer)));
  port.on('message', (message: ToAnalyser) => analyser.hear(message));
}
