import * as vscode from 'vscode';
import { MOST_DIAGNOSTICS } from './diagnostics.js';

/** The editor writes out all diagnostics of a collection at once, a millisecond for each score or so of ours. */
const IN_PART = 20;

/** The diagnostics of all documents, handed to the editor in parts: the extension host is not held for all of them, and parts that are the same stay. */
export class DiagnosticsList implements vscode.Disposable {
  private readonly parts = Array.from({ length: Math.ceil(MOST_DIAGNOSTICS / IN_PART) }, (_, at) =>
    vscode.languages.createDiagnosticCollection(`polaris ${at}`),
  );

  /** Replaces the diagnostics of a document, a part at each step. */
  *set(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): Generator<void, void, void> {
    for (const [at, part] of this.parts.entries()) {
      const wanted = diagnostics.slice(at * IN_PART, (at + 1) * IN_PART);
      if (areSame(part.get(uri) ?? [], wanted)) continue;
      part.set(uri, wanted);
      yield;
    }
  }

  delete(uri: vscode.Uri): void {
    for (const part of this.parts) part.delete(uri);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}

function areSame(old: readonly vscode.Diagnostic[], wanted: readonly vscode.Diagnostic[]): boolean {
  return old.length === wanted.length && old.every((one, at) => isSame(one, wanted[at]));
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic | undefined): boolean {
  const [mine, theirs] = [one.relatedInformation ?? [], other?.relatedInformation ?? []];
  return (
    other !== undefined &&
    one.code === other.code &&
    one.message === other.message &&
    one.range.isEqual(other.range) &&
    mine.length === theirs.length &&
    mine.every(({ message, location }, at) => message === theirs[at]?.message && location.range.isEqual(theirs[at].location.range))
  );
}
