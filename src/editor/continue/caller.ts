import type * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import { askConsent, requireConsent } from '../models/consent.js';

/** Who wants something written: a person, who is asked and told, or a program, which gets an object. */
export interface Caller {
  /** Whether progress is shown in a notification too, and failures as messages. */
  readonly isWriter: boolean;
  /** Whether the text may go to this model. @throws {RequestError} `consent-needed` when a program asks and nobody agreed */
  readonly allows: (settings: EngineSettings) => Promise<boolean>;
}

export function writer(memory: vscode.Memento): Caller {
  return { isWriter: true, allows: (settings) => askConsent(settings, memory) };
}

export function program(memory: vscode.Memento): Caller {
  const allows = (settings: EngineSettings): Promise<boolean> => {
    requireConsent(settings, memory);
    return Promise.resolve(true);
  };
  return { isWriter: false, allows };
}
