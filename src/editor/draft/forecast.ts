import * as vscode from 'vscode';
import type { Brief } from '../../story/draft/brief.js';
import { nameIn } from '../models/engineItem.js';
import { readEngineSettings } from '../models/settings.js';
import type { DraftDesk } from './desk.js';

/** What a draft will take, in a sentence, before anything is sent. */
export function forecast(_desk: DraftDesk, _brief: Brief): Promise<string> {
  return Promise.resolve(vscode.l10n.t('Written by {0}.', nameIn(readEngineSettings())));
}
