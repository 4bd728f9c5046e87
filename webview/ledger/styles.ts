import { css } from 'lit';

/** The ledger's looks. Sizes and spaces are those of VS Code's own sidebars; colours come from the theme alone. */
export const styles = css`
  polaris-ledger {
    display: block;
  }
  search,
  .none {
    display: block;
    margin-inline: 12px;
  }
  header > * + * {
    margin-top: 8px;
  }
  header > * {
    margin-inline: 0;
  }
  h2 {
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
