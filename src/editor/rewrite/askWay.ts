import * as vscode from 'vscode';
import { namesOf } from '../../story/rewrite/facts.js';
import { EXPANDED, TIGHTENED } from '../../story/rewrite/length.js';
import type { Person, Way } from '../../story/rewrite/way.js';
import { countWords } from '../../story/text/words.js';

/** Instructions of the writer's own, the last first. */
const INSTRUCTIONS = 'polaris.rewrite.instructions';
const MOST_INSTRUCTIONS = 5;
const LONGEST_INSTRUCTION = 1_000;
const MOST_NAMES = 6;

/** How a passage shall be rewritten, and with how many words where the writer says. */
export interface Wish {
  readonly way: Way;
  readonly words?: number;
}

interface Item extends vscode.QuickPickItem {
  /** Undefined: a further question was left. */
  readonly choose?: () => Promise<Wish | undefined>;
}

/**
 * Asks the writer for a way of rewriting.
 * @param passage what shall be rewritten
 * @param around the story near it, for the names in it
 * @returns undefined when the writer thought better of it
 */
export async function askWay(passage: string, around: string, memory: vscode.Memento): Promise<Wish | undefined> {
  const words = countWords(passage);
  const names = [...new Set([...namesOf(passage), ...namesOf(around)])].slice(0, MOST_NAMES);
  const chosen = await vscode.window.showQuickPick([...ways(words, names), ...ownWays(memory)], {
    title: vscode.l10n.t('Rewrite {0} words', words),
    placeHolder: vscode.l10n.t('How?'),
    matchOnDescription: true,
  });
  return chosen?.choose?.();
}

function ways(words: number, names: readonly string[]): Item[] {
  const item = (label: string, description: string, choose: () => Promise<Wish | undefined>): Item => ({ label, description, choose });
  const simple = (way: Way) => () => Promise.resolve({ way });
  return [
    item(vscode.l10n.t('Lighten'), vscode.l10n.t('takes figures of speech away where they pile up'), simple({ how: 'lighten' })),
    item(vscode.l10n.t('Tighten…'), vscode.l10n.t('the same in fewer words'), () =>
      withWords({ how: 'tighten' }, Math.round(words * TIGHTENED)),
    ),
    item(vscode.l10n.t('Expand…'), vscode.l10n.t('more room for what is there'), () =>
      withWords({ how: 'expand' }, Math.round(words * EXPANDED)),
    ),
    item(
      vscode.l10n.t('Show Rather Than Tell'),
      vscode.l10n.t('what can be seen, heard and done instead of what is said about it'),
      simple({ how: 'show' }),
    ),
    item(vscode.l10n.t('Change to Past Tense'), vscode.l10n.t('she walked'), simple({ how: 'tense', to: 'past' })),
    item(vscode.l10n.t('Change to Present Tense'), vscode.l10n.t('she walks'), simple({ how: 'tense', to: 'present' })),
    item(vscode.l10n.t('Change to First Person…'), vscode.l10n.t('“I”, told by one of them'), () => withTeller('first', names)),
    item(vscode.l10n.t('Change to Third Person…'), vscode.l10n.t('“he” or “she”, close to one of them'), () => withTeller('third', names)),
  ];
}

function ownWays(memory: vscode.Memento): Item[] {
  const known = instructionsIn(memory);
  const remembered = known.map((instruction): Item => ({
    label: instruction,
    iconPath: new vscode.ThemeIcon('history'),
    choose: () => remember(memory, instruction),
  }));
  return [
    { label: vscode.l10n.t('In your own words'), kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('Own Instruction…'),
      description: vscode.l10n.t('say what shall be different'),
      choose: () => askInstruction(memory),
    },
    ...remembered,
  ];
}

async function withWords(way: Way, target: number): Promise<Wish | undefined> {
  const answer = await vscode.window.showInputBox({
    title: way.how === 'tighten' ? vscode.l10n.t('Tighten to how many words?') : vscode.l10n.t('Expand to how many words?'),
    value: String(Math.max(1, target)),
    validateInput: (value) => (/^[1-9]\d{0,5}$/u.test(value.trim()) ? undefined : vscode.l10n.t('A whole number, such as {0}.', target)),
  });
  return answer === undefined ? undefined : { way, words: Number(answer.trim()) };
}

async function withTeller(to: Person, names: readonly string[]): Promise<Wish | undefined> {
  const whoever = { label: vscode.l10n.t('Whoever the passage follows'), whose: undefined };
  const items = [...names.map((name) => ({ label: name, whose: name })), whoever];
  const title = to === 'first' ? vscode.l10n.t('Who says “I”?') : vscode.l10n.t('Whose point of view?');
  const chosen = await vscode.window.showQuickPick(items, { title });
  if (!chosen) return undefined;
  return { way: { how: 'pov', to, ...(chosen.whose === undefined ? {} : { whose: chosen.whose }) } };
}

async function askInstruction(memory: vscode.Memento): Promise<Wish | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('What shall be different?'),
    placeHolder: vscode.l10n.t('e.g. Let the rain be heard all through it'),
  });
  const instruction = answer?.trim().slice(0, LONGEST_INSTRUCTION);
  return instruction === undefined || instruction === '' ? undefined : remember(memory, instruction);
}

async function remember(memory: vscode.Memento, instruction: string): Promise<Wish> {
  const known = instructionsIn(memory).filter((one) => one !== instruction);
  await memory.update(INSTRUCTIONS, [instruction, ...known].slice(0, MOST_INSTRUCTIONS));
  return { way: { how: 'own', instruction } };
}

function instructionsIn(memory: vscode.Memento): readonly string[] {
  const value = memory.get<unknown>(INSTRUCTIONS);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
