import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Finding } from '../../story/findings/finding.js';
import { styleFindings } from '../../story/findings/styleFindings.js';
import { FollowedPlaces } from '../findings/followedPlaces.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import { plainText } from '../text/plainOffsets.js';
import { Analyser } from './analyser.js';
import { unpack, type Measured } from './protocol.js';
import { isHighlighted, readMode } from './settings.js';

/** The source under which measured prose stands in the store. */
export const STYLE = 'style';

/** Typing is not interrupted by findings that come and go: they wait for this pause. */
const PAUSE_MS = 200;

/** Passages taken in at once. */
const PART = 80;

/** One open document. */
interface Watched {
  readonly document: vscode.TextDocument;
  timer: NodeJS.Timeout | undefined;
  /** Made when the text was read that is measured now. */
  asked: { readonly version: number; readonly text: string; readonly places: FollowedPlaces } | undefined;
}

/** What was measured of a document as a whole. */
export interface Density {
  readonly words: number;
  readonly overload: number;
}

/** Measures every open story while it is written, and puts what it finds into the store. */
export class LiveHighlights implements vscode.Disposable {
  private readonly watched = new Map<string, Watched>();
  private readonly densities = new Map<string, Density>();
  private readonly analyser: Analyser;
  private readonly listeners: vscode.Disposable;
  private readonly measuredNow = new vscode.EventEmitter<vscode.Uri>();
  /** A document was measured; its findings are in the store. */
  readonly onDidMeasure = this.measuredNow.event;

  /** @param threadFile the analyser's program */
  constructor(
    private readonly store: FindingsStore,
    private readonly log: vscode.LogOutputChannel,
    threadFile: string,
  ) {
    this.analyser = new Analyser(
      threadFile,
      (measured) => void this.take(measured),
      (error, again) => this.restart(error, again),
    );
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.look(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.leave(uri.toString())),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.later(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('polaris.highlights')) this.lookAll();
      }),
    );
    this.lookAll();
  }

  /** What was measured of a document as a whole, once it was. */
  density(uri: vscode.Uri): Density | undefined {
    return this.densities.get(uri.toString());
  }

  /** Whether a document still has to be measured as it is now. */
  isBusy(uri: vscode.Uri): boolean {
    const watched = this.watched.get(uri.toString());
    return watched !== undefined && (watched.timer !== undefined || watched.asked !== undefined);
  }

  dispose(): void {
    this.listeners.dispose();
    for (const key of [...this.watched.keys()]) this.leave(key);
    this.analyser.dispose();
    this.measuredNow.dispose();
  }

  private lookAll(): void {
    for (const document of vscode.workspace.textDocuments) this.look(document);
  }

  /** Takes up a document, or lets go of it, as the settings say. */
  private look(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const wanted = readMode() !== 'off' && isHighlighted(document);
    if (wanted && !this.watched.has(key)) {
      const watched: Watched = { document, timer: undefined, asked: undefined };
      this.watched.set(key, watched);
      this.measure(watched);
    } else if (!wanted && this.watched.has(key)) {
      this.leave(key);
      this.store.set(document, STYLE, []);
    }
  }

  private leave(key: string): void {
    const watched = this.watched.get(key);
    if (!watched) return;
    clearTimeout(watched.timer);
    watched.asked?.places.dispose();
    this.watched.delete(key);
    this.densities.delete(key);
    this.analyser.send({ kind: 'forget', key });
  }

  private later(document: vscode.TextDocument): void {
    const watched = this.watched.get(document.uri.toString());
    if (!watched) return;
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => this.measure(watched), PAUSE_MS);
  }

  private measure(watched: Watched): void {
    const { document } = watched;
    watched.timer = undefined;
    watched.asked?.places.dispose();
    const text = plainText(document);
    watched.asked = { version: document.version, text, places: new FollowedPlaces(document) };
    this.analyser.send({ kind: 'measure', key: document.uri.toString(), version: document.version, text });
  }

  /** A dense novel has thousands of marks: they are taken in by parts, so that a key pressed meanwhile is answered. */
  private async take(measured: Measured): Promise<void> {
    const watched = this.watched.get(measured.key);
    const asked = watched?.asked;
    if (!watched || asked?.version !== measured.version) return;
    const { document } = watched;
    const findings: Finding[] = [];
    const seen = new Map<string, number>();
    for (const passages of partsOf(unpack(measured))) {
      findings.push(...styleFindings(passages, asked.text, seen));
      await setImmediate();
      if (watched.asked !== asked) return;
    }
    watched.asked = undefined;
    this.densities.set(measured.key, { words: measured.words, overload: measured.overload });
    this.store.set(document, STYLE, findings, asked.places);
    this.log.debug(`${measured.words} words measured in ${measured.tookMs.toFixed(1)} ms`);
    this.measuredNow.fire(document.uri);
  }

  private restart(error: Error, again: boolean): void {
    const hint = again ? 'it is started again' : 'highlights stay as they are until the window is reloaded';
    this.log.error(`The analyser of highlights ended (${error.message}); ${hint}.`);
    if (again) for (const watched of this.watched.values()) this.measure(watched);
  }
}

function* partsOf<T>(list: readonly T[]): Generator<readonly T[], void, void> {
  for (let at = 0; at < list.length; at += PART) yield list.slice(at, at + PART);
}
