import * as vscode from 'vscode';
import type { Brief } from '../../story/draft/brief.js';
import { estimateDraft } from '../../story/draft/estimate.js';
import { reportFailure } from '../failure.js';
import { withKey } from '../models/keys.js';
import { readEngineSettings } from '../models/settings.js';
import { knownSpeed, measureSpeed, rememberSpeed } from '../models/speed.js';
import type { DraftDesk } from './desk.js';
import { duration, grouped } from './numbers.js';
import { draftMode } from './request.js';

/**
 * What a draft will take, in words, before anything of it is sent. Opens the model: its speed and its way of counting are its own.
 * A model that cannot be opened says why here already.
 */
export async function forecast({ parts, pool }: DraftDesk, brief: Brief, signal: AbortSignal): Promise<string> {
  try {
    const settings = await withKey(readEngineSettings(), parts.secrets);
    using lease = await pool.lease(settings, () => undefined, signal);
    const { model } = lease;
    const speed = knownSpeed(model, parts.memory) ?? (await measureSpeed(model, signal)).tokensPerSecond;
    if (speed !== null) await rememberSpeed(model, speed, parts.memory);
    const { minutes, promptTokens, thinkingTokens, storyTokens } = await estimateDraft(brief, model, draftMode(), speed, signal);
    const tokens = grouped(roughly(promptTokens + thinkingTokens + storyTokens));
    const said =
      minutes === null
        ? vscode.l10n.t('About {0} tokens with {1} on {2}', tokens, model.name, model.where)
        : vscode.l10n.t('About {0} and {1} tokens with {2} on {3}', duration(minutes * 60), tokens, model.name, model.where);
    parts.log.info(`Estimate for ${brief.targetWords} words: ${said}.`);
    return said;
  } catch (error) {
    if (signal.aborted) return '';
    // The box is too narrow for a sentence with a next step in it.
    void reportFailure(error, parts);
    return vscode.l10n.t('No estimate: the model is not ready');
  }
}

/** Two figures: more would promise what nobody knows. */
function roughly(tokens: number): number {
  return Number(tokens.toPrecision(2));
}
