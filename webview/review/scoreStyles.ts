import { css } from 'lit';

/** The groups of dimensions, their bars, reasons and quotes, and what is measured. */
export const scoreStyles = css`
  .group {
    margin-top: 14px;
    border-top: 1px solid var(--vscode-sideBarSectionHeader-border, var(--vscode-panel-border, transparent));
    padding-top: 6px;
  }
  .group h2 {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding: 2px 12px;
    font-size: 11px;
    font-weight: 700;
    text-transform: uppercase;
  }
  .group h2 .name {
    flex: 1;
  }
  .group h2 .points {
    font-weight: 400;
    text-transform: none;
    font-variant-numeric: tabular-nums;
  }
  .measured h2 {
    padding: 0;
  }
  .measured h2 .row {
    text-transform: uppercase;
    font-weight: 700;
  }
  .row {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto auto auto auto;
    align-items: start;
    column-gap: 4px;
    width: 100%;
    min-height: 22px;
    padding: 3px 12px 5px 6px;
  }
  .row:hover {
    color: var(--vscode-list-hoverForeground, inherit);
    background: var(--vscode-list-hoverBackground);
  }
  .row .twistie {
    grid-column: 1;
    margin-top: 1px;
  }
  .row .name {
    grid-column: 2;
  }
  .row .points {
    grid-column: 6;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .row .delta {
    grid-column: 5;
    padding-inline-end: 4px;
  }
  .flag {
    display: inline-flex;
    margin-top: 1px;
  }
  .bar {
    grid-column: 2 / -1;
    display: block;
    width: 100%;
    height: 4px;
    margin-top: 3px;
    border-radius: 2px;
    overflow: hidden;
  }
  .bar .track {
    fill: var(--vscode-foreground);
    opacity: 0.14;
  }
  .positive .bar {
    --polaris-bar: var(--vscode-charts-blue);
  }
  .negative .bar {
    --polaris-bar: var(--vscode-charts-yellow);
  }
  .negative .attention .bar {
    --polaris-bar: var(--vscode-charts-red);
  }
  .bar .fill {
    fill: var(--polaris-bar);
  }
  .bar .spread {
    fill: var(--polaris-bar);
    opacity: 0.45;
  }
  .bar .before {
    fill: var(--vscode-foreground);
  }

  .detail,
  .extra,
  #detail-measured {
    padding: 2px 12px 10px 26px;
  }
  .detail > :not(:first-child),
  .extra > :not(:first-child) {
    margin-top: 6px;
  }
  .mark-text {
    display: flex;
    gap: 4px;
    align-items: flex-start;
  }
  .quotes > :not(:first-child) {
    margin-top: 4px;
  }
  .quote {
    display: block;
    width: 100%;
    padding: 3px 6px 3px 8px;
    border-inline-start: 2px solid var(--vscode-textBlockQuote-border);
    color: var(--vscode-foreground);
    background: var(--vscode-textBlockQuote-background);
  }
  .quote q {
    quotes: '“' '”';
  }
  button.quote {
    border-inline-start-color: var(--vscode-textLink-foreground);
  }
  button.quote:hover,
  button.quote:focus-visible {
    background: var(--vscode-list-hoverBackground);
  }
  button.quote:hover q {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .quote.lost {
    cursor: default;
    background: none;
    border-inline-start-style: dashed;
    color: var(--vscode-descriptionForeground);
  }
  .note {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    font-size: 0.92em;
    color: var(--vscode-descriptionForeground);
  }
  .note .codicon {
    font-size: 14px;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding: 1px 0;
  }
  dt {
    color: var(--vscode-descriptionForeground);
  }
  dd {
    font-variant-numeric: tabular-nums;
  }
  .phrases {
    margin-top: 2px;
  }
  #detail-measured > :not(:first-child) {
    margin-top: 6px;
  }

  .vscode-high-contrast :is(.bar, .scale) {
    outline: 1px solid var(--vscode-contrastBorder);
  }
  .vscode-high-contrast .scale {
    outline: none;
  }
  .vscode-high-contrast :is(.row, button.quote):hover {
    outline: 1px dashed var(--vscode-contrastActiveBorder);
    outline-offset: -1px;
  }
`;
