import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { taxonomyOf } from '../../../src/story/coherence/kinds.js';
import { MATTERS } from '../../../src/story/continuity/matters.js';
import { CONTINUITY_RULES } from '../../../src/story/continuity/types.js';
import { STORY_QUALITY } from '../../../src/story/review/rubric/storyQuality.js';

type Texts = Readonly<Record<string, string>>;

function readTexts(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** Texts that the editor takes from tables of the story's. */
const FROM_TABLES = /^(?:MATTERS\[|taxonomyOf\()/;

/** Every text that code below a folder hands to a function by this name. */
function textsBelow(folder: string, called: RegExp): Set<string> {
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const source = ts.createSourceFile(name, readFileSync(path.join(folder, name), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && called.test(node.expression.getText(source))) {
        const [text] = node.arguments;
        if (text && ts.isStringLiteralLike(text)) found.add(text.text);
        else if (!text || !FROM_TABLES.test(text.getText(source))) {
          throw new Error(`${name}: a text to be translated must stand there as it is.`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Texts of the editor's code, of the views, and of the tables that both show: the rubric's dimensions, what slips are about. */
function textsInCode(): Set<string> {
  const names = STORY_QUALITY.dimensions.map(({ name }) => name);
  const slips = [...Object.values(MATTERS), ...CONTINUITY_RULES.map(taxonomyOf)];
  return new Set([...textsBelow('src/editor', /\bl10n\.t$/), ...textsBelow('webview', /^t$/), ...names, ...slips]);
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
