import * as vscode from 'vscode';
import type { Brief } from '../../story/draft/brief.js';
import { BriefError, checkBrief, checkTargetWords } from '../../story/draft/brief.js';
import { failureOf } from '../failure.js';
import { freeName, type Place } from './place.js';
import { askPick, askText, BACK, walk, type Step } from './quickSteps.js';

/** What is known of a brief before the writer is asked for the rest. */
export interface Asked {
  readonly brief: Partial<Brief>;
  /** A file to draft beside, such as the brief's own. */
  readonly beside?: vscode.Uri;
}

interface Known {
  readonly brief: Partial<Brief>;
  readonly place?: Place;
}

export interface BriefAndPlace {
  readonly brief: Brief;
  readonly place: Place;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: () => Promise<Place>;
}

/** What stands between a brief and its first word. */
export interface Gate {
  /** Whether the brief may go to the model of the settings. */
  readonly consent: () => Promise<boolean>;
  /** How long it will take: "About 4 min and 9,000 tokens with …". */
  readonly forecast: (brief: Brief, signal: AbortSignal) => Promise<string>;
}

/** What the writer typed last and no story came of: it is there again when they try once more. */
let unwritten = '';

/** A story came of the premise: the next question begins empty. */
export function forgetPremise(): void {
  unwritten = '';
}

/**
 * Asks what is missing of premise, words and place, in steps the writer can go back through. The last step says what the draft
 * will take, before anything is sent.
 */
export async function askForBrief(asked: Asked, words: number, gate: Gate): Promise<BriefAndPlace | undefined> {
  const steps: Step<Known>[] = [
    ...(asked.brief.premise === undefined ? [askPremise] : []),
    ...(asked.brief.targetWords === undefined ? [askWords(words)] : []),
    askPlace(asked.beside, gate),
  ];
  const known = await walk<Known>(steps, { brief: asked.brief });
  if (!known?.place) return undefined;
  return { brief: whole(known.brief), place: known.place };
}

const title = (): string => vscode.l10n.t('Draft a story');

const askPremise: Step<Known> = async ({ brief }, at) => {
  const premise = await askText(
    {
      ...at,
      title: title(),
      prompt: vscode.l10n.t('What is the story about?'),
      placeholder: vscode.l10n.t('A lighthouse keeper finds a letter addressed to the sea.'),
      value: brief.premise ?? unwritten,
    },
    (text) => wrongWith(() => checkBrief({ premise: text, targetWords: 1000 })),
  );
  if (typeof premise !== 'string') return premise;
  unwritten = premise;
  return { brief: { ...brief, premise } };
};

function askWords(proposed: number): Step<Known> {
  return async ({ brief }, at) => {
    const words = await askText(
      {
        ...at,
        title: title(),
        prompt: vscode.l10n.t('How many words? 100 to 100,000'),
        placeholder: String(proposed),
        value: String(brief.targetWords ?? proposed),
      },
      (text) => wrongWith(() => checkTargetWords(plainNumber(text))),
    );
    return typeof words === 'string' ? { brief: { ...brief, targetWords: plainNumber(words) } } : words;
  };
}

function askPlace(beside: vscode.Uri | undefined, gate: Gate): Step<Known> {
  return async ({ brief }, at) => {
    // The forecast lets the model count the premise, which a server does on its own machine.
    if (!(await gate.consent())) return undefined;
    const question = {
      ...at,
      title: vscode.l10n.t('Where should the story go?'),
      placeholder: vscode.l10n.t('Estimating time and tokens…'),
    };
    const item = await askPick(question, placesFor(whole(brief), beside), (signal) => gate.forecast(whole(brief), signal));
    if (item === undefined || item === BACK) return item;
    return { brief, place: await item.place() };
  };
}

function placesFor({ premise }: Brief, beside: vscode.Uri | undefined): PlaceItem[] {
  const items: PlaceItem[] = [];
  if (beside) {
    const folder = vscode.Uri.joinPath(beside, '..');
    const name = (beside.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
    items.push(newFile(vscode.l10n.t('New file beside the brief'), () => freeName(folder, name, '-draft')));
  }
  for (const { uri, name } of vscode.workspace.workspaceFolders ?? []) {
    items.push(newFile(vscode.l10n.t('New file in {0}', name), () => freeName(uri, premise)));
  }
  items.push({ label: `$(file) ${vscode.l10n.t('New untitled document')}`, place: () => Promise.resolve({ kind: 'untitled' }) });
  const active = vscode.window.activeTextEditor?.document;
  if (active && isProse(active) && active.uri.toString() !== beside?.toString()) {
    const label = `$(arrow-down) ${vscode.l10n.t('End of {0}', vscode.workspace.asRelativePath(active.uri))}`;
    items.push({ label, place: () => Promise.resolve({ kind: 'end', uri: active.uri }) });
  }
  return items;
}

function newFile(label: string, name: () => Promise<vscode.Uri>): PlaceItem {
  return { label: `$(new-file) ${label}`, place: async () => ({ kind: 'new-file', uri: await name() }) };
}

function isProse(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' || document.languageId === 'plaintext';
}

/** "3,000", "3k" and "3000.5" are no counts: NaN, which the check refuses. */
function plainNumber(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}

function wrongWith(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof BriefError) return failureOf(error).message;
    throw error;
  }
}

function whole(brief: Partial<Brief>): Brief {
  return { ...brief, premise: brief.premise ?? '', targetWords: brief.targetWords ?? 0 };
}
