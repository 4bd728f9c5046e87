import * as vscode from 'vscode';
import { modelSees, type ModelView } from '../../story/continue/index.js';
import { program, writer, type Caller } from './caller.js';
import type { ContinueDesk } from './continueDesk.js';
import { isCall, readWish, wishAtCursor, type Wish } from './request.js';
import { seenText } from './seenText.js';
import type { ShownTexts } from './shownTexts.js';

/** What `polaris.showModelSees` gives a program. */
export type SeenResult = Pick<ModelView, 'form' | 'parts' | 'promptTokens' | 'replyTokens' | 'contextTokens' | 'text'>;

/**
 * `polaris.showModelSees`: what a continuation would send, in a document beside the story; for a person at the cursor, for a program where it says.
 * @returns undefined when it was stopped
 * @throws as `modelSees` does; {RequestError} as `readWish` does
 */
export async function seeFor(desk: ContinueDesk, shown: ShownTexts, argument: unknown): Promise<SeenResult | undefined> {
  const { memory } = desk.parts;
  if (isCall(argument)) return showModelSees(desk, shown, await readWish(argument), program(memory));
  return showModelSees(desk, shown, wishAtCursor(), writer(memory));
}

async function showModelSees(desk: ContinueDesk, shown: ShownTexts, wish: Wish, caller: Caller): Promise<SeenResult | undefined> {
  const { document } = wish.spot;
  const title = vscode.l10n.t('Gathering what the model sees');
  try {
    return await desk.run({ title, uri: document.uri, isWriter: caller.isWriter }, async (item, signal) => {
      const request = await desk.requestFor(wish);
      return desk.withModel(caller.allows, item.loading, signal, async (model, summaries) => {
        const view = await modelSees(request, model, summaries, signal);
        await shown.show(vscode.l10n.t('What the Model Sees'), document.uri, seenText(view, model.name, model.where));
        const { form, parts, promptTokens, replyTokens, contextTokens, text } = view;
        return { form, parts, promptTokens, replyTokens, contextTokens, text };
      });
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}
