import * as vscode from 'vscode';
import type { Brief } from '../../story/draft/brief.js';
import type { DraftMode } from '../../story/draft/events.js';
import type { Place } from './place.js';
import { RequestError } from '../failure.js';

export interface DraftRequest {
  readonly brief: Brief;
  readonly place: Place;
  readonly mode: DraftMode;
  readonly seed: number;
}

const TEXTS = ['style', 'pointOfView', 'tense', 'characters', 'followsText'] as const;
const LISTS = ['outline', 'avoid'] as const;
const MODES: readonly unknown[] = ['auto', 'single', 'scenes'];

/** Whether a command was called by a program with a whole brief, so that nothing is asked. */
export function isRequest(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'premise' in value && 'words' in value;
}

/**
 * Reads what another extension or a test gave the command `polaris.draft`: `{premise, words, uri?, mode?, seed?}` and the wishes
 * of a brief (`style`, `pointOfView`, `tense`, `characters`, `outline`, `avoid`, `followsText`).
 * @throws {RequestError} `bad-request` naming the key that does not fit; what the words or the premise say is checked by the draft
 */
export function readRequest(value: Readonly<Record<string, unknown>>): DraftRequest {
  const { premise, words, uri, mode, seed } = value;
  if (typeof premise !== 'string') throw bad('premise', vscode.l10n.t('a text'));
  if (typeof words !== 'number') throw bad('words', vscode.l10n.t('a number'));
  if (mode !== undefined && !MODES.includes(mode)) throw bad('mode', 'auto, single, scenes');
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw bad('seed', vscode.l10n.t('a whole number'));
  return {
    brief: { premise, targetWords: words, ...wishesOf(value) },
    place: placeOf(uri),
    mode: isMode(mode) ? mode : draftMode(),
    seed: typeof seed === 'number' ? seed : freshSeed(),
  };
}

/** How drafts are written, as the settings say. */
export function draftMode(): DraftMode {
  const mode = vscode.workspace.getConfiguration('polaris').get<unknown>('draft.mode');
  return isMode(mode) ? mode : 'auto';
}

/** Another story each time: 31 bits, which every engine takes. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

function isMode(value: unknown): value is DraftMode {
  return MODES.includes(value);
}

function placeOf(uri: unknown): Place {
  if (uri === undefined) return { kind: 'untitled' };
  if (uri instanceof vscode.Uri) return { kind: 'end', uri };
  if (typeof uri !== 'string') throw bad('uri', vscode.l10n.t('a URI'));
  return { kind: 'end', uri: vscode.Uri.parse(uri, true) };
}

function wishesOf(value: Readonly<Record<string, unknown>>): Partial<Brief> {
  const wishes: Record<string, unknown> = {};
  for (const key of TEXTS) {
    const text = value[key];
    if (text === undefined) continue;
    if (typeof text !== 'string') throw bad(key, vscode.l10n.t('a text'));
    wishes[key] = text;
  }
  for (const key of LISTS) {
    const list = value[key];
    if (list === undefined) continue;
    if (!Array.isArray(list) || list.some((item) => typeof item !== 'string')) throw bad(key, vscode.l10n.t('a list of texts'));
    wishes[key] = list;
  }
  return wishes;
}

function bad(key: string, wanted: string): RequestError {
  return new RequestError('bad-request', vscode.l10n.t('The brief given to polaris.draft does not fit: “{0}” must be {1}.', key, wanted));
}
