import * as vscode from 'vscode';
import type { Recovery, Wish } from '../../../webview/review/protocol.js';
import { askForKey } from '../models/keys.js';
import { plainText } from '../text/plainOffsets.js';
import type { ReviewFeature } from './feature.js';
import { readJudgeSettings } from './judgeSettings.js';
import { reviewForWriter } from './reviewCommands.js';

/**
 * Does what was asked in the view.
 * @returns a sentence when it cannot be done
 */
export async function grantWish(feature: ReviewFeature, wish: Wish): Promise<string | undefined> {
  switch (wish.kind) {
    case 'recover':
      return recover(feature, wish.by);
    case 'export':
      await vscode.commands.executeCommand('polaris.exportReview');
      return undefined;
    case 'cancel':
      await feature.cancel();
      return undefined;
    case 'revealHighlight':
      return revealHighlight(feature, wish.id);
    case 'reveal':
      return reveal(feature, wish.review, wish.index);
    case 'select':
    case 'compare':
      return choose(feature, wish);
  }
}

async function choose({ desk, story }: ReviewFeature, wish: Extract<Wish, { kind: 'select' | 'compare' }>): Promise<undefined> {
  const { document } = story;
  if (!document) return undefined;
  const record = await desk.record(document.uri);
  if (wish.kind === 'compare') record.comparedTo = wish.review ?? undefined;
  else record.show(wish.review);
  desk.touch(document.uri);
  return undefined;
}

async function reveal({ desk, story, revealer }: ReviewFeature, review: string, index: number): Promise<string | undefined> {
  const { document } = story;
  const record = document && (await desk.record(document.uri));
  // A click on a review that was replaced a moment ago leads nowhere.
  if (!document || record?.shown?.id !== review) return undefined;
  const range = desk.quotes(record, document)?.rangeOf(index, plainText(document));
  if (!range) return vscode.l10n.t('This passage is no longer in the text.');
  await revealer.reveal(document, range);
  return undefined;
}

async function revealHighlight({ story, highlights, revealer }: ReviewFeature, id: string): Promise<string | undefined> {
  const { document } = story;
  const finding = document && highlights.shown.find(document, id);
  if (!finding) return vscode.l10n.t('This passage is no longer in the text.');
  await revealer.reveal(document, finding.range);
  return undefined;
}

async function recover(feature: ReviewFeature, by: Recovery): Promise<undefined> {
  const { desk, story } = feature;
  switch (by) {
    case 'review':
      // Not awaited: the view is told of its progress, and the answer only says that it began.
      if (story.document) void reviewForWriter(feature, story.document, undefined);
      return undefined;
    case 'chooseJudge':
      await vscode.commands.executeCommand('polaris.chooseJudge');
      return undefined;
    case 'setKey': {
      const judge = readJudgeSettings();
      if (judge.engine === 'server') await askForKey(judge.baseUrl, desk.bench.parts);
      return undefined;
    }
    case 'openSettings':
      await vscode.commands.executeCommand('workbench.action.openSettings', 'polaris.review polaris.judge');
      return undefined;
    case 'showLog':
      await vscode.commands.executeCommand('polaris.showLog');
      return undefined;
  }
}
