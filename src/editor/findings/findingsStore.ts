import * as vscode from 'vscode';
import type { Finding, FindingEvidence } from '../../story/findings/finding.js';
import type { Place } from '../../story/findings/place.js';
import { FollowedPlaces } from './followedPlaces.js';

/** Findings of one source about one document, and where they are now. */
interface Batch {
  readonly findings: readonly Finding[];
  readonly places: FollowedPlaces;
}

/**
 * The one store of highlights: analysers and the judge put their findings in, presenters read them. Findings follow the edits of their
 * document; one whose words were taken out is gone. Offsets count every line break as one.
 */
export class FindingsStore implements vscode.Disposable {
  private readonly documents = new Map<string, Map<string, Batch>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri));

  /** The findings of a document were replaced. Their moving along with edits is not told: the document's own event says it. */
  readonly onDidChange = this.changed.event;

  /**
   * Replaces what a source has found in a document.
   * @param source who found it, such as `review`
   * @param places made when the text was read that the findings are about; the store disposes it
   */
  set(document: vscode.TextDocument, source: string, findings: readonly Finding[], places = new FollowedPlaces(document)): void {
    places.set(findings.flatMap(({ range, evidence }) => [range, ...evidence.filter(isHere).map((one) => one.range)]));
    const key = document.uri.toString();
    const sources = this.documents.get(key) ?? new Map<string, Batch>();
    sources.get(source)?.places.dispose();
    sources.set(source, { findings, places });
    this.documents.set(key, sources);
    this.changed.fire(document.uri);
  }

  /** The findings of a document as they stand now, in no order. */
  get(uri: vscode.Uri): readonly Finding[] {
    return [...(this.documents.get(uri.toString())?.values() ?? [])].flatMap((batch) => placed(batch));
  }

  dispose(): void {
    this.closed.dispose();
    this.changed.dispose();
    for (const sources of this.documents.values()) for (const { places } of sources.values()) places.dispose();
    this.documents.clear();
  }

  private forget(uri: vscode.Uri): void {
    const sources = this.documents.get(uri.toString());
    if (!sources) return;
    for (const { places } of sources.values()) places.dispose();
    this.documents.delete(uri.toString());
    this.changed.fire(uri);
  }
}

/** What stands in another file does not move with this one. */
function isHere({ file }: FindingEvidence): boolean {
  return file === undefined;
}

/** Findings where they are now. */
function placed({ findings, places: { current } }: Batch): Finding[] {
  let next = 0;
  return findings.flatMap((finding) => {
    const at = next;
    next += 1 + finding.evidence.filter(isHere).length;
    const range = current[at];
    return range && range.end > range.start ? [placedFinding(finding, range, current, at + 1)] : [];
  });
}

/** @param at of its first evidence among the places */
function placedFinding(finding: Finding, { start, end }: Place, places: readonly Place[], at: number): Finding {
  let placedEvidence: readonly FindingEvidence[] | undefined;
  return {
    ...finding,
    range: { start, end },
    // A dense novel has tens of thousands of marks, and few of them are looked at before the next edit.
    get evidence() {
      return (placedEvidence ??= evidenceAt(finding.evidence, places, at));
    },
  };
}

function evidenceAt(evidence: readonly FindingEvidence[], places: readonly Place[], first: number): FindingEvidence[] {
  let at = first;
  return evidence.flatMap((one) => {
    if (!isHere(one)) return [one];
    const place = places[at++];
    return place && place.end > place.start ? [{ ...one, range: place }] : [];
  });
}
