import * as vscode from 'vscode';
import type { ContextPart, ContinueForm, ModelView, PartName } from '../../story/continue/index.js';
import { grouped } from '../draft/numbers.js';

/** What a model would be sent, as a person reads it: a table of its parts, then the text to the letter. */
export function seenText(view: ModelView, model: string, where: string): string {
  const fence = fenceFor(view.text);
  return [
    `# ${vscode.l10n.t('What the model sees')}`,
    '',
    vscode.l10n.t('{0} on {1}. {2}', model, where, formSentence(view.form)),
    '',
    vscode.l10n.t(
      'Prompt: {0} tokens. Reply: up to {1}. Context: {2}.',
      grouped(view.promptTokens),
      grouped(view.replyTokens),
      grouped(view.contextTokens),
    ),
    '',
    ...tableOf(view),
    '',
    ...leftOut(view.parts),
    `## ${vscode.l10n.t('The exact text')}`,
    '',
    fence,
    view.text,
    fence,
    '',
  ].join('\n');
}

function tableOf({ parts, promptTokens }: ModelView): string[] {
  const rows = parts.map(({ part, tokens, dropped }) => [partName(part), grouped(tokens), dropped === 0 ? '–' : grouped(dropped)]);
  const own = promptTokens - parts.reduce((sum, { tokens }) => sum + tokens, 0);
  const head = [vscode.l10n.t('Part'), vscode.l10n.t('Tokens'), vscode.l10n.t('Left out')];
  const all = [head, ...rows, ...(own > 0 ? [[vscode.l10n.t('What POLARIS says'), grouped(own), '–']] : [])];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [first = '', ...others] = all.map(line);
  return [first, rule, ...others];
}

function leftOut(parts: readonly ContextPart[]): string[] {
  const cut = parts.filter(({ dropped }) => dropped > 0);
  if (cut.length === 0) return [vscode.l10n.t('Nothing was left out.'), ''];
  const lines = cut.map(({ part, dropped, left }) => {
    const names = left.length === 0 ? leftProse(part) : left.map(plainName).join(', ');
    return `- ${vscode.l10n.t('{0}: {1} tokens for want of room: {2}', partName(part), grouped(dropped), names)}`;
  });
  return [`## ${vscode.l10n.t('Left out')}`, '', ...lines, ''];
}

/** A name is the writer's text and no Markdown. */
function plainName(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>|#]/gu, '\\$&');
}

function leftProse(part: PartName): string {
  return part === 'follows' ? vscode.l10n.t('the rest of the scene after the place') : vscode.l10n.t('its beginning');
}

function partName(part: PartName): string {
  switch (part) {
    case 'notes':
      return vscode.l10n.t('Notes that apply');
    case 'characters':
      return vscode.l10n.t('Characters that apply');
    case 'summary':
      return vscode.l10n.t('Summary of what came before');
    case 'scene':
      return vscode.l10n.t('The scene so far');
    case 'follows':
      return vscode.l10n.t('What follows');
  }
}

function formSentence(form: ContinueForm): string {
  switch (form) {
    case 'completion':
      return vscode.l10n.t('It goes on from the raw text.');
    case 'prefill':
      return vscode.l10n.t('It goes on from an answer that was begun for it (prefill).');
    case 'instruction':
      return vscode.l10n.t('It is asked to go on by an instruction: it can do neither raw text nor a begun answer.');
  }
}

/** A fence that the text itself does not hold. */
function fenceFor(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
}
