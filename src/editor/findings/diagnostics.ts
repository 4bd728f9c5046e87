import * as vscode from 'vscode';
import type { Finding, FindingEvidence } from '../../story/findings/finding.js';
import { GRADES, gradeOfFinding } from '../../story/findings/styleFindings.js';
import { plainPositionAt } from '../text/plainOffsets.js';
import { headline, markName } from './words.js';

export const SOURCE = 'POLARIS';
/** The editor shows about a thousand for a file, and nobody reads more than this. */
export const MOST_DIAGNOSTICS = 200;
/** One of each sort: all of them stand in the text, and the editor's hover lists every one. */
const MOST_RELATED = 4;
/** A passage is underlined at its opening words: a squiggle below a whole page helps nobody. */
const OPENING = 60;

/** The plain range as the editor counts. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Finding['range']): vscode.Range {
  return new vscode.Range(plainPositionAt(document, start), plainPositionAt(document, end));
}

/** The words a passage is pointed at by: its first sentence or so, cut at a word. */
export function openingOf({ range, quote }: Finding): Finding['range'] {
  if (quote.length <= OPENING) return range;
  const piece = quote.slice(0, OPENING);
  const line = piece.indexOf('\n');
  const space = piece.lastIndexOf(' ');
  const length = line > 0 ? line : space > OPENING / 2 ? space : OPENING;
  return { start: range.start, end: Math.min(range.end, range.start + length) };
}

/** Which findings are worth one of few places: judged ones, then the gravest. */
function weight(finding: Finding): number {
  const grade = gradeOfFinding(finding);
  return grade ? GRADES.indexOf(grade) + Math.min(0.9, finding.score) : GRADES.length + finding.score;
}

function related(document: vscode.TextDocument, finding: Finding): vscode.DiagnosticRelatedInformation[] {
  const at = (range: Finding['range'], message: string): vscode.DiagnosticRelatedInformation =>
    new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, rangeOf(document, range)), message);
  const pushes = new Map((finding.density?.shares ?? []).map(({ push }, rank) => [push as string, rank]));
  const rank = ({ kind }: FindingEvidence): number => pushes.get(kind ?? '') ?? pushes.size;
  const sorted = finding.evidence.toSorted((one, other) => rank(one) - rank(other));
  const firsts = sorted.filter(({ kind }, at) => kind === undefined || sorted.findIndex((other) => other.kind === kind) === at);
  const marks = firsts.slice(0, MOST_RELATED);
  const whole = gradeOfFinding(finding) ? [at(finding.range, vscode.l10n.t('The whole passage'))] : [];
  return [
    ...whole,
    ...marks.map((mark) => (mark.file === undefined ? at(mark.range, markLabel(mark)) : inFile(document, mark.file, mark))),
  ];
}

/** A place in the notes beside the story, which need not be open. */
function inFile({ uri }: vscode.TextDocument, file: string, mark: FindingEvidence): vscode.DiagnosticRelatedInformation {
  const notes = vscode.Uri.joinPath(uri, '..', file);
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === notes.toString());
  const range = open ? rangeOf(open, mark.range) : linesIn(mark);
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(notes, range), markLabel(mark));
}

function linesIn({ lines }: FindingEvidence): vscode.Range {
  if (!lines) return new vscode.Range(0, 0, 0, 0);
  return new vscode.Range(lines.startLine, lines.startCharacter, lines.endLine, lines.endCharacter);
}

function markLabel({ kind, message, quote }: FindingEvidence): string {
  const words = quote.replaceAll(/\s+/gu, ' ').slice(0, 80);
  return `${markName(kind, message)}: “${words}”`;
}

function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const severity = finding.rule === 'style/textured' ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Information;
  const diagnostic = new vscode.Diagnostic(rangeOf(document, openingOf(finding)), headline(finding), severity);
  diagnostic.source = SOURCE;
  diagnostic.code = finding.rule;
  diagnostic.relatedInformation = related(document, finding);
  return diagnostic;
}

/** The diagnostics of a document, made step by step: the gravest where there are too many, in the order of the text. */
export function* diagnosticsOf(document: vscode.TextDocument, findings: readonly Finding[]): Generator<void, vscode.Diagnostic[], void> {
  const chosen = new Set(findings.toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST_DIAGNOSTICS));
  const diagnostics: vscode.Diagnostic[] = [];
  for (const finding of findings) {
    if (!chosen.has(finding)) continue;
    diagnostics.push(diagnosticOf(document, finding));
    yield;
  }
  return diagnostics;
}
