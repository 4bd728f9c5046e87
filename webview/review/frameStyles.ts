import { css } from 'lit';

/** What frames the scores: the verdict, what needs attention, history, empty state. */
export const frameStyles = css`
  polaris-review {
    display: block;
  }
  .history,
  .summary,
  .empty {
    margin-inline: 12px;
  }
  .verdict {
    margin-top: 10px;
  }
  .overall {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .overall .number {
    font-size: 2.2em;
    line-height: 1.15;
    font-weight: 300;
    font-variant-numeric: tabular-nums;
  }
  .overall .label {
    font-weight: 600;
  }
  .delta {
    flex: none;
    font-variant-numeric: tabular-nums;
    color: var(--vscode-textLink-foreground);
  }
  .scale {
    display: block;
    width: 100%;
    max-width: 320px;
    height: 8px;
    margin: 4px 0 6px;
  }
  .scale rect {
    fill: var(--vscode-foreground);
    opacity: 0.18;
  }
  .scale .here {
    opacity: 0.45;
  }
  .scale .mark {
    opacity: 1;
  }
  .sum,
  .made {
    font-size: 0.92em;
  }

  .flag.warning,
  .mark-text .codicon-warning {
    color: var(--vscode-editorWarning-foreground);
  }
  .needs li {
    margin-top: 2px;
  }
  .needs .link {
    display: inline;
  }
  .needs .points {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .history {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 6px 12px;
    margin-top: 10px;
  }
  .field > span {
    display: block;
    margin-bottom: 2px;
    font-size: 0.92em;
    color: var(--vscode-descriptionForeground);
  }
  .field vscode-single-select {
    width: 100%;
  }

  .summary {
    margin-top: 12px;
  }
  .prose > :not(:first-child) {
    margin-top: 6px;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 18px;
    list-style: revert;
  }
  .prose code {
    font-family: var(--vscode-editor-font-family);
    font-size: 0.95em;
  }
  .prose blockquote {
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--vscode-textBlockQuote-border);
  }

  .empty {
    margin-top: 14px;
  }
  .empty > :not(:first-child) {
    margin-top: 10px;
  }
  .empty vscode-button {
    max-width: 300px;
  }
  .link {
    color: var(--vscode-textLink-foreground);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
`;
