/** The page of the story, in the editor and in the exported file alike; what the two see differently are the variables. */
export const page = `
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 0;
  color: var(--text);
  background: var(--paper);
  overflow-wrap: anywhere;
}
main {
  display: block;
  max-width: 64rem;
  margin: 0 auto;
  padding: 2rem 1.5rem 40vh;
}
.story, .head {
  margin-inline-end: 19rem;
  max-width: 38rem;
}
.story {
  font-family: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  font-size: 1.125rem;
  line-height: 1.65;
}
.head {
  font-family: var(--ui-font);
  font-size: 0.8125rem;
  line-height: 1.5;
  color: var(--quiet);
  border-bottom: 1px solid var(--rule);
  padding-bottom: 0.75rem;
  margin-bottom: 1.5rem;
}
.head .title {
  color: var(--text);
  font-size: 1.25rem;
  font-weight: 600;
  margin: 0 0 0.25rem;
}
.head p { margin: 0 0 0.5rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; margin: 0; padding: 0; }
.legend mark { padding-inline: 0.35rem; }
section { position: relative; margin: 0; }
section > :first-child { margin-block-start: 0; }
section p { margin: 0 0 1em; }
section p.plain { white-space: pre-wrap; }
section h1, section h2, section h3, section h4, section h5, section h6 {
  font-family: var(--ui-font);
  line-height: 1.3;
  margin: 1.6em 0 0.7em;
}
section hr { border: none; text-align: center; margin: 1.8em 0; }
section hr::after { content: '* * *'; color: var(--quiet); letter-spacing: 0.4em; }
section blockquote { margin: 0 0 1em; padding-inline-start: 1em; border-inline-start: 2px solid var(--rule); }
section pre { white-space: pre-wrap; }
section.graded::before {
  content: '';
  position: absolute;
  inset-block: 0.3em 1.25em;
  inset-inline-start: -1rem;
  border-inline-start: 1px solid var(--ruler-textured);
}
section.graded.heavy::before { border-inline-start: 2px solid var(--ruler-heavy); }
section.graded.overloaded::before { border-inline-start: 4px solid var(--ruler-overloaded); }
mark {
  color: inherit;
  background: none;
  border-radius: 2px;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
mark.textured { background-color: var(--heat-textured); }
mark.heavy { background-color: var(--heat-heavy); }
mark.overloaded { background-color: var(--heat-overloaded); }
mark.ember { background-image: linear-gradient(var(--heat-mark), var(--heat-mark)); }
mark.judged { border-bottom: 3px double var(--judged); }
mark.slip { border-bottom: 2px dashed var(--slip); }
.pair {
  font-family: var(--ui-font);
  font-size: 0.6875em;
  font-weight: 600;
  line-height: 1;
  margin-inline-start: 0.15em;
}
.pair + .pair { margin-inline-start: 0.35em; }
.pair a {
  display: inline-block;
  min-width: 1.5em;
  padding: 0.15em 0.3em;
  border: 1px solid var(--slip);
  border-radius: 0.75em;
  color: var(--slip);
  text-align: center;
  text-decoration: none;
}
.pair a:hover { color: var(--paper); background: var(--slip); }
aside {
  float: inline-end;
  clear: inline-end;
  width: 16.5rem;
  margin-inline-end: -19rem;
  margin-block: 0.15rem 0.9rem;
  padding-inline-start: 0.75rem;
  border-inline-start: 2px solid var(--rule);
  font-family: var(--ui-font);
  font-size: 0.8125rem;
  line-height: 1.45;
  color: var(--quiet);
}
aside.judged { border-inline-start: 3px double var(--judged); color: var(--text); }
aside.slip { border-inline-start: 2px dashed var(--slip); color: var(--text); }
aside.overloaded { border-inline-start-color: var(--ruler-overloaded); }
aside.heavy { border-inline-start-color: var(--ruler-heavy); }
aside strong { font-weight: 600; color: var(--text); }
aside p { margin: 0.15rem 0 0; }
aside q { font-style: italic; quotes: '“' '”'; }
aside button {
  font: inherit;
  color: var(--link);
  background: none;
  border: none;
  padding: 0;
  text-align: start;
  cursor: pointer;
}
aside a { color: var(--link); text-decoration: none; }
aside button:hover, aside a:hover { text-decoration: underline; }
:focus-visible { outline: 1px solid var(--focus); outline-offset: 1px; }
.flash { animation: flash 0.9s ease-out; }
@keyframes flash { from { background-color: var(--flash); } }
@media (max-width: 52rem) {
  .story, .head { margin-inline: auto; }
  aside { float: none; width: auto; margin: 0 0 0.9rem; }
}
@media (forced-colors: active) {
  mark.textured, mark.heavy, mark.overloaded { outline: 1px solid; }
}
@media (prefers-reduced-motion: reduce) { .flash { animation: none; } }
`;

/** In the editor: the theme's colours. */
export const inEditor = `
:root {
  --paper: var(--vscode-editor-background);
  --text: var(--vscode-editor-foreground);
  --quiet: var(--vscode-descriptionForeground);
  --rule: var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  --link: var(--vscode-textLink-foreground);
  --focus: var(--vscode-focusBorder);
  --flash: var(--vscode-editor-findMatchHighlightBackground, transparent);
  --ui-font: var(--vscode-font-family);
  --heat-textured: var(--vscode-polaris-heatTextured);
  --heat-heavy: var(--vscode-polaris-heatHeavy);
  --heat-overloaded: var(--vscode-polaris-heatOverloaded);
  --heat-mark: var(--vscode-polaris-heatMark);
  --ruler-textured: var(--vscode-polaris-rulerTextured);
  --ruler-heavy: var(--vscode-polaris-rulerHeavy);
  --ruler-overloaded: var(--vscode-polaris-rulerOverloaded);
  --judged: var(--vscode-polaris-markJudged);
  --slip: var(--vscode-polaris-markSlip);
}
.vscode-high-contrast mark.overloaded, .vscode-high-contrast-light mark.overloaded { outline: 1px solid var(--ruler-overloaded); }
.vscode-high-contrast mark.heavy, .vscode-high-contrast-light mark.heavy { outline: 1px dashed var(--ruler-heavy); }
.vscode-high-contrast mark.textured, .vscode-high-contrast-light mark.textured { outline: 1px dotted var(--ruler-textured); }
.vscode-high-contrast mark.ember, .vscode-high-contrast-light mark.ember { text-decoration: underline; }
.story { cursor: text; }
section { content-visibility: auto; contain-intrinsic-size: auto 6rem; overflow: visible; }
`;

/** In a file of its own: paper by day, a dark page by night, and ink in print. */
export const inFile = `
:root {
  --paper: #fffdf9; --text: #221f1b; --quiet: #6b655c; --rule: #d9d3c7; --link: inherit; --focus: #555; --flash: transparent;
  --ui-font: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --heat-textured: #e8b64a24; --heat-heavy: #e8963a3d; --heat-overloaded: #df5f2a4f; --heat-mark: #c9451b33;
  --ruler-textured: #d9a520; --ruler-heavy: #d97b1c; --ruler-overloaded: #c9451b; --judged: #3b6fb6; --slip: #8a4fbf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1c1a; --text: #dcd7ce; --quiet: #9a938a; --rule: #3d3a35;
    --heat-textured: #e8b64a1f; --heat-heavy: #e8963a33; --heat-overloaded: #e0602c4d; --heat-mark: #ff8a5040;
    --judged: #79a8e8; --slip: #c39af0;
  }
}
@media print {
  :root { --paper: #fff; --text: #000; --quiet: #444; }
  main { max-width: none; padding: 0; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; font-size: 10.5pt; }
  section { break-inside: avoid-page; }
}
`;
