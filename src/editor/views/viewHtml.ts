import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The page of a view: one script, one stylesheet for icons, and nothing else that may load or run. */
export function viewHtml(webview: vscode.Webview, rootDir: string, name: string, title: string): string {
  const nonce = randomBytes(24).toString('base64url');
  const at = (file: string): string => escaped(webview.asWebviewUri(assetsDir(rootDir, file)).toString());
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // Constructed stylesheets need no permission; this is the codicons' one, which every element with an icon asks for again.
    `style-src 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${at('codicon.css')}" nonce="${nonce}">
</head>
<body>
<polaris-${name}></polaris-${name}>
<script type="module" nonce="${nonce}" src="${at(`${name}.js`)}"></script>
</body>
</html>`;
}

/** Where the views' scripts and fonts are; a view may load from nowhere else. */
export function assetsDir(rootDir: string, ...below: readonly string[]): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.file(rootDir), 'dist', 'webview', ...below);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
