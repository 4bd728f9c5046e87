import * as vscode from 'vscode';
import { MOST_TAKES } from '../../story/continue/index.js';

/** When ghost text comes: only when it is asked for, or by itself after a pause. */
export type InlineMode = 'asked' | 'pause';

/** Words to write, or on to the end of the scene. */
export type Length = number | 'scene-end';

export const FEWEST_WORDS = 10;
export const MOST_WORDS = 5_000;
const STANDARD_WORDS = 200;
const STANDARD_TAKES = 3;

function settings(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('polaris', scope);
}

/** How much a continuation writes when nobody says. */
export function readLength(scope?: vscode.Uri): Length {
  const value = settings(scope).get<unknown>('continue.words');
  if (value === 'scene-end') return value;
  return isWords(value) ? value : STANDARD_WORDS;
}

/** Whether so many words may be asked for. */
export function isWords(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= FEWEST_WORDS && value <= MOST_WORDS;
}

/** How many takes are written at once. */
export function readTakes(scope?: vscode.Uri): number {
  const value = settings(scope).get<unknown>('continue.takes');
  return isTakes(value) ? value : STANDARD_TAKES;
}

/** Whether so many takes may be asked for. */
export function isTakes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_TAKES;
}

export function readInlineMode(scope?: vscode.Uri): InlineMode {
  return settings(scope).get<unknown>('continue.inline') === 'pause' ? 'pause' : 'asked';
}

/** Whether a line at each scene's end offers to go on. */
export function readLenses(scope?: vscode.Uri): boolean {
  return settings(scope).get<boolean>('continue.codeLens') ?? true;
}
