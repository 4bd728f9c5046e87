import * as vscode from 'vscode';
import type { Finding } from '../../story/findings/finding.js';
import { GRADES, gradeOfFinding } from '../../story/findings/styleFindings.js';
import { isSlip } from '../../story/findings/slips.js';
import type { Grade } from '../../story/style/types.js';
import type { Mode } from './settings.js';
import { plainOffsetAt } from '../text/plainOffsets.js';
import { rangeOf } from './diagnostics.js';

/** How marks are told apart, by line as well as by colour. */
const FAMILIES = ['figure', 'manner', 'rare'] as const;
type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<string, Family>> = {
  stock: 'figure',
  simile: 'figure',
  asIf: 'figure',
  personification: 'figure',
  rare: 'rare',
};
const LINE: Readonly<Record<Family, string>> = { figure: 'solid', manner: 'dotted', rare: 'dashed' };
/** Thin, for it stands where the text begins. */
const BAR: Readonly<Record<Grade, readonly [string, string]>> = {
  textured: ['dotted', '1px'],
  heavy: ['solid', '1px'],
  overloaded: ['solid', '2px'],
};

/** Lines above and below what is seen that are drawn too, so that scrolling does not run into bare text. */
const MARGIN_LINES = 30;
const MOST_PASSAGES = 1000;
const MOST_MARKS = 1500;

/** One dot in an id: a view's style sheet knows a colour by its id with the first dot replaced. */
const color = (kind: 'heat' | 'ruler' | 'mark', name: string): vscode.ThemeColor =>
  new vscode.ThemeColor(`polaris.${kind}${name.charAt(0).toUpperCase()}${name.slice(1)}`);

/** All decoration types of the product. Made once; a mode that is not drawn gives its types no ranges. */
export class Decorations implements vscode.Disposable {
  private readonly all: vscode.TextEditorDecorationType[] = [];
  /** Types that have ranges in an editor: the others need not be emptied. */
  private readonly drawn = new WeakMap<vscode.TextEditor, Set<vscode.TextEditorDecorationType>>();
  private readonly wash = byKey(GRADES, (grade) =>
    this.make({
      backgroundColor: color('heat', grade),
      borderColor: color('heat', 'border'),
      borderWidth: '1px 0',
      borderStyle: 'solid',
    }),
  );
  private readonly bar = byKey(GRADES, (grade) =>
    this.make({ isWholeLine: true, borderColor: color('ruler', grade), borderStyle: BAR[grade][0], borderWidth: `0 0 0 ${BAR[grade][1]}` }),
  );
  private readonly strip = byKey(GRADES, (grade) =>
    this.make({ overviewRulerColor: color('ruler', grade), overviewRulerLane: vscode.OverviewRulerLane.Center }),
  );
  private readonly ember = this.make({ backgroundColor: color('heat', 'mark'), borderRadius: '2px' });
  private readonly lines = byKey(FAMILIES, (family) =>
    this.make({ borderColor: color('mark', family), borderStyle: LINE[family], borderWidth: '0 0 1px 0' }),
  );
  private readonly judged = this.make({
    borderColor: color('mark', 'judged'),
    borderStyle: 'double',
    borderWidth: '0 0 3px 0',
    overviewRulerColor: color('mark', 'judged'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  private readonly slip = this.make({
    borderColor: color('mark', 'slip'),
    borderStyle: 'dashed',
    borderWidth: '0 0 2px 0',
    overviewRulerColor: color('mark', 'slip'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });

  /** Draws findings into an editor step by step; marks only where they can be seen. */
  *draw(editor: vscode.TextEditor, findings: readonly Finding[], mode: Mode): Generator<void, void, void> {
    const { document } = editor;
    const ranges = new Map<vscode.TextEditorDecorationType, vscode.Range[]>(this.all.map((type) => [type, []]));
    const put = (type: vscode.TextEditorDecorationType, range: Finding['range']): void =>
      void ranges.get(type)?.push(rangeOf(document, range));
    if (mode !== 'off') {
      for (const finding of findings.slice(0, MOST_PASSAGES)) {
        this.passage(finding, mode, put);
        yield;
      }
      yield* this.marks(editor, findings, mode, put);
    }
    const drawn = this.drawn.get(editor) ?? new Set();
    this.drawn.set(editor, drawn);
    for (const [type, own] of ranges) {
      if (own.length === 0 && !drawn.delete(type)) continue;
      if (own.length > 0) drawn.add(type);
      editor.setDecorations(type, own);
      yield;
    }
  }

  dispose(): void {
    for (const type of this.all) type.dispose();
  }

  private make(options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
    const type = vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed, ...options });
    this.all.push(type);
    return type;
  }

  private passage(finding: Finding, mode: Mode, put: (type: vscode.TextEditorDecorationType, range: Finding['range']) => void): void {
    const grade = gradeOfFinding(finding);
    if (grade) {
      put(this.strip[grade], finding.range);
      put(mode === 'heat' ? this.wash[grade] : this.bar[grade], finding.range);
    } else if (isSlip(finding)) {
      put(this.slip, finding.range);
      for (const { range, file } of finding.evidence) if (file === undefined) put(this.slip, range);
    } else put(this.judged, finding.range);
  }

  private *marks(
    editor: vscode.TextEditor,
    findings: readonly Finding[],
    mode: Mode,
    put: (type: vscode.TextEditorDecorationType, range: Finding['range']) => void,
  ): Generator<void, void, void> {
    const seen = visiblePart(editor);
    let left = MOST_MARKS;
    for (const finding of findings) {
      if (!gradeOfFinding(finding) || finding.range.end < seen.start || finding.range.start > seen.end) continue;
      yield;
      for (const { range, kind } of finding.evidence) {
        if (range.end < seen.start || range.start > seen.end || left-- <= 0) continue;
        put(mode === 'heat' ? this.ember : this.lines[FAMILY_OF[kind ?? ''] ?? 'manner'], range);
      }
    }
  }
}

function visiblePart({ document, visibleRanges }: vscode.TextEditor): Finding['range'] {
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - MARGIN_LINES);
  const last = Math.min(document.lineCount - 1, (visibleRanges.at(-1)?.end.line ?? 0) + MARGIN_LINES);
  return { start: plainOffsetAt(document, new vscode.Position(first, 0)), end: plainOffsetAt(document, document.lineAt(last).range.end) };
}

function byKey<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
