import { css } from 'lit';

/** What every view of the sidebar has: a title, progress, notices. Sizes and spaces are those of VS Code's own sidebars: rows of 22 px, 20 px of indent. */
export const sidebarStyles = css`
  main {
    padding: 8px 0 16px;
  }
  header,
  .progress,
  .notice {
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
  .notice.warning > .codicon {
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
`;
