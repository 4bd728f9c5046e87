import * as vscode from 'vscode';
import { measuredSlipFinding } from '../../story/coherence/slipFindings.js';
import type { Finding } from '../../story/findings/finding.js';
import { styleFinding } from '../../story/findings/styleFindings.js';
import { isNotes } from '../notes/notesFiles.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { Turns } from '../turns.js';
import { plainText } from '../text/plainOffsets.js';
import { Analyser } from './analyser.js';
import { folderOf, NotesWatch } from './notesWatch.js';
import { unpack, type FoundSlips, type FromAnalyser, type Measured } from './protocol.js';
import { isHighlighted, readContinuity, readMode } from '../findings/settings.js';
import { Asked, type Family, type Watched } from './watched.js';

/** The sources under which what is measured stands in the store: how dense the prose is, and where the story contradicts itself. */
const STYLE = 'style';
const CONTINUITY = 'continuity';

/** Typing is not interrupted by findings that come and go: they wait for this pause. */
const PAUSE_MS = 200;

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
  private asks = 0;
  private readonly notes: NotesWatch;
  private readonly listeners: vscode.Disposable;
  private readonly measuredNow = new vscode.EventEmitter<vscode.Uri>();
  /** A document was measured; its findings are in the store. */
  readonly onDidMeasure = this.measuredNow.event;

  /** @param threadFile the analyser's program */
  constructor(
    private readonly store: FindingsStore,
    private readonly log: vscode.LogOutputChannel,
    private readonly turns: Turns,
    threadFile: string,
  ) {
    this.analyser = new Analyser(
      threadFile,
      (answer) => this.hear(answer),
      (error, again) => this.restart(error, again),
    );
    this.notes = new NotesWatch(log);
    this.listeners = vscode.Disposable.from(
      this.notes,
      this.notes.onDidChange((folder) => this.readNotesIn(folder)),
      vscode.workspace.onDidOpenTextDocument((document) => this.look(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.leave(uri.toString())),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.later(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('polaris.highlights')) this.lookAll();
        if (event.affectsConfiguration('polaris.highlights.continuity')) this.lookForSlips();
      }),
    );
    this.lookAll();
  }

  /** What was measured of a document as a whole, once it was. */
  density(uri: vscode.Uri): Density | undefined {
    return this.densities.get(uri.toString());
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
      const watched: Watched = { document, timer: undefined, asked: undefined, notes: undefined, notesRead: 0 };
      this.watched.set(key, watched);
      // The notes beside it are mostly read at once, and the text is sent when they are; it does not wait longer than for typing.
      this.later(document);
      void this.readNotes(watched);
    } else if (!wanted && this.watched.has(key)) {
      this.leave(key);
      for (const source of [STYLE, CONTINUITY]) this.store.set(document, source, []);
    }
  }

  private leave(key: string): void {
    const watched = this.watched.get(key);
    if (!watched) return;
    clearTimeout(watched.timer);
    watched.asked?.drop();
    this.watched.delete(key);
    this.densities.delete(key);
    this.analyser.send({ kind: 'forget', key });
  }

  /** The setting was changed. */
  private lookForSlips(): void {
    for (const watched of this.watched.values()) {
      if (!readContinuity()) this.store.set(watched.document, CONTINUITY, []);
      this.measure(watched);
    }
  }

  private readNotesIn(folder: string): void {
    for (const watched of this.watched.values()) if (folderOf(watched.document.uri) === folder) void this.readNotes(watched);
  }

  /** What is declared beside a story is canon: without it nothing is said of slips. */
  private async readNotes(watched: Watched): Promise<void> {
    const { document } = watched;
    if (isNotes(document.uri)) {
      this.measure(watched);
      return;
    }
    const turn = ++watched.notesRead;
    const notes = await this.notes.of(document.uri);
    const key = document.uri.toString();
    if (this.watched.get(key) !== watched || watched.notesRead !== turn) return;
    watched.notes = notes;
    this.analyser.send({ kind: 'notes', key, notes });
    this.measure(watched);
  }

  private later(document: vscode.TextDocument): void {
    const watched = this.watched.get(document.uri.toString());
    if (!watched) return;
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => this.measure(watched), PAUSE_MS);
  }

  private measure(watched: Watched): void {
    const { document, notes } = watched;
    clearTimeout(watched.timer);
    watched.timer = undefined;
    watched.asked?.drop();
    const text = plainText(document);
    const slips = notes !== undefined && readContinuity();
    watched.asked = new Asked(document, text, ++this.asks, slips ? ['prose', 'slips'] : ['prose']);
    this.analyser.send({ kind: 'measure', key: document.uri.toString(), ask: this.asks, text, slips });
  }

  private hear(answer: FromAnalyser): void {
    const family: Family = answer.kind === 'measured' ? 'prose' : 'slips';
    const watched = this.watched.get(answer.key);
    if (watched?.asked?.number !== answer.ask || !watched.asked.awaits(family)) return;
    if (answer.kind === 'measured') void this.takePassages(answer, watched, watched.asked);
    else void this.takeSlips(answer, watched, watched.asked);
  }

  /** A dense novel has thousands of marks: they are taken in by turns, so that a key pressed meanwhile is answered. */
  private async takePassages(measured: Measured, watched: Watched, asked: Asked): Promise<void> {
    const { document } = watched;
    const findings = await this.madeOf(
      made(unpack(measured), (passage, seen) => styleFinding(passage, asked.text, seen)),
      asked,
      'prose',
    );
    if (!findings) return;
    this.densities.set(measured.key, { words: measured.words, overload: measured.overload });
    this.log.debug(`${measured.words} words measured in ${measured.tookMs.toFixed(1)} ms`);
    this.put(watched, asked, 'prose', findings);
    this.measuredNow.fire(document.uri);
  }

  private async takeSlips({ slips, tookMs }: FoundSlips, watched: Watched, asked: Asked): Promise<void> {
    const findings = await this.madeOf(
      made(slips, (slip, seen) => measuredSlipFinding(slip, watched.notes ?? [], seen)),
      asked,
      'slips',
    );
    if (!findings) return;
    this.log.debug(`${slips.length} slips found in ${tookMs.toFixed(1)} ms`);
    this.put(watched, asked, 'slips', findings);
  }

  /** What was made, in a turn after the last it was made in; undefined when the text is asked about anew. */
  private async madeOf(
    steps: Generator<void, readonly Finding[], void>,
    asked: Asked,
    family: Family,
  ): Promise<readonly Finding[] | undefined> {
    const isCurrent = (): boolean => asked.awaits(family);
    const findings = await this.turns.work(steps, isCurrent);
    await this.turns.next();
    return isCurrent() ? findings : undefined;
  }

  private put(watched: Watched, asked: Asked, family: Family, findings: readonly Finding[]): void {
    const places = asked.take(family);
    if (asked.isDone && watched.asked === asked) watched.asked = undefined;
    this.store.set(watched.document, family === 'prose' ? STYLE : CONTINUITY, findings, places);
  }

  private restart(error: Error, again: boolean): void {
    const hint = again ? 'it is started again' : 'highlights stay as they are until the window is reloaded';
    this.log.error(`The analyser of highlights ended (${error.message}); ${hint}.`);
    if (!again) return;
    for (const [key, watched] of this.watched) {
      if (watched.notes) this.analyser.send({ kind: 'notes', key, notes: watched.notes });
      this.measure(watched);
    }
  }
}

/** Makes findings one by one; those before are known to each, since words may come again. */
function* made<T>(items: Iterable<T>, make: (item: T, seen: Map<string, number>) => Finding): Generator<void, readonly Finding[], void> {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const item of items) {
    findings.push(make(item, seen));
    yield;
  }
  return findings;
}
