import { css } from 'lit';

/** The ledger's looks. Sizes and spaces are those of VS Code's own sidebars; colours come from the theme alone. */
export const styles = css`
  polaris-ledger {
    display: block;
  }
  main {
    padding: 8px 0 16px;
  }
  header,
  search,
  .none {
    display: block;
    margin-inline: 12px;
  }
  header > * + * {
    margin-top: 8px;
  }
  h2 {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }
  h3 {
    padding: 0 12px;
    line-height: 22px;
    font-size: 1em;
    font-weight: 600;
  }
  search {
    margin-block: 12px 8px;
  }
  vscode-textfield {
    width: 100%;
  }
  section + section {
    margin-top: 8px;
  }
  .progress-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-top: 6px;
  }
  .progress-line > p {
    flex: 1 1 100px;
  }
  .notice {
    display: flex;
    gap: 6px;
    margin-top: 6px;
  }
  .notice.error > .codicon {
    color: var(--vscode-editorError-foreground);
  }
  .notice.warning > .codicon {
    color: var(--vscode-editorWarning-foreground);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 6px;
  }
  .fact {
    display: flex;
    align-items: flex-start;
  }
  .fact:hover {
    background: var(--vscode-list-hoverBackground);
    color: var(--vscode-list-hoverForeground);
  }
  .words {
    flex: 1;
    min-width: 0;
    padding: 3px 4px 3px 20px;
  }
  .words > * {
    display: block;
  }
  q {
    color: var(--vscode-descriptionForeground);
    font-style: italic;
  }
  .flag {
    color: var(--vscode-textLink-foreground);
    font-size: 0.92em;
  }
  li.struck .what,
  li.struck q {
    text-decoration: line-through;
  }
  .tools {
    display: flex;
    flex: none;
    padding: 2px 8px 0 0;
  }
  .tool {
    display: grid;
    place-items: center;
    width: 22px;
    height: 22px;
    border-radius: 5px;
    color: var(--vscode-icon-foreground);
  }
  .tool:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }
  form {
    display: grid;
    gap: 6px;
    padding: 6px 12px 10px 20px;
  }
  form label > span {
    display: block;
    color: var(--vscode-descriptionForeground);
  }
`;
