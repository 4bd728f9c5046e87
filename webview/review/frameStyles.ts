import { css } from 'lit';

/** What frames the scores: header, progress, notices, history, empty state. Sizes and spaces are those of VS Code's own sidebars: rows of 22 px, 20 px of indent. */
export const frameStyles = css`
  polaris-review {
    display: block;
  }
  main {
    padding: 8px 0 16px;
  }
  header,
  .progress,
  .notice,
  .history,
  .summary,
  .empty {
    margin-inline: 12px;
  }
  h1 {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }
  [hidden] {
    display: none !important;
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

  .progress {
    margin-top: 10px;
  }
  .progress-line {
    display: flex;
    align-items: center;
    gap: 8px;
    flex-wrap: wrap;
    margin-top: 6px;
  }
  .phase {
    flex: 1 1 100px;
  }

  .notice {
    display: flex;
    gap: 6px;
    margin-top: 10px;
  }
  .notice > .codicon {
    margin-top: 1px;
  }
  .notice > :last-child {
    flex: 1;
    min-width: 0;
  }
  .notice.error > .codicon {
    color: var(--vscode-editorError-foreground);
  }
  .notice.warning > .codicon,
  .flag.warning,
  .mark-text .codicon-warning {
    color: var(--vscode-editorWarning-foreground);
  }
  .notice.info > .codicon {
    color: var(--vscode-editorInfo-foreground);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 6px;
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
