import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Texts = Readonly<Record<string, string>>;

function readTexts(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** Every text the editor's code hands to `vscode.l10n.t`. */
function textsInCode(): Set<string> {
  const found = new Set<string>();
  for (const name of readdirSync('src/editor', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const source = ts.createSourceFile(name, readFileSync(path.join('src/editor', name), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /\bl10n\.t$/.test(node.expression.getText(source))) {
        const [text] = node.arguments;
        if (!text || !ts.isStringLiteralLike(text)) throw new Error(`${name}: a text for l10n.t must stand there as it is.`);
        found.add(text.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();
}

const code = [...textsInCode()].sort();
const manifest = readTexts('package.nls.json');

describe('what the editor says', () => {
  test('is in the bundle that translators get, and nothing else is', () => {
    expect(Object.keys(readTexts('l10n/bundle.l10n.json')).sort()).toEqual(code);
  });

  test('every text of the manifest has its words, and every word its text', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(manifest).sort());
  });

  test('is whole in German, with every placeholder', () => {
    const bundle = readTexts('l10n/bundle.l10n.de.json');
    expect(Object.keys(bundle).sort()).toEqual(code);
    for (const [english, german] of Object.entries(bundle)) expect(placeholders(german), english).toEqual(placeholders(english));
    const german = readTexts('package.nls.de.json');
    expect(Object.keys(german).sort()).toEqual(Object.keys(manifest).sort());
    for (const [key, text] of Object.entries(manifest)) {
      const links = (value: string): string[] => [...value.matchAll(/\(command:[^)]+\)|`[^`]+`/g)].map(([link]) => link);
      expect(links(german[key] ?? ''), key).toEqual(links(text));
    }
  });
});
