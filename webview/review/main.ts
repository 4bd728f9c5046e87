import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import * as z from 'zod/mini';
import { base } from '../shared/base.js';
import { sidebarStyles } from '../shared/sidebarStyles.js';
import { ReviewApp } from './app.js';
import { frameStyles } from './frameStyles.js';
import { scoreStyles } from './scoreStyles.js';

// Compiled parsers need eval, which the view's policy forbids.
z.config({ jitless: true });
document.adoptedStyleSheets = [base, sidebarStyles, frameStyles, scoreStyles].flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));
customElements.define('polaris-review', ReviewApp);
