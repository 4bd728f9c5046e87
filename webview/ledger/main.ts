import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import * as z from 'zod/mini';
import { base } from '../shared/base.js';
import { sidebarStyles } from '../shared/sidebarStyles.js';
import { LedgerApp } from './app.js';
import { styles } from './styles.js';

// Compiled parsers need eval, which the view's policy forbids.
z.config({ jitless: true });
document.adoptedStyleSheets = [base, sidebarStyles, styles].flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));
customElements.define('polaris-ledger', LedgerApp);
