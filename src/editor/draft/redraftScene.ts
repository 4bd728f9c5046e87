import * as vscode from 'vscode';
import type { Brief } from '../../story/draft/brief.js';
import { parseBrief } from '../../story/draft/briefFile.js';
import type { DraftResult } from '../../story/draft/events.js';
import { redraftScene } from '../../story/draft/redraft.js';
import { readFrontMatter, splitFrontMatter } from '../../story/text/frontMatter.js';
import { scenesOf } from '../../story/text/scenes.js';
import { countWords } from '../../story/text/words.js';
import { RequestError } from '../failure.js';
import { askConsent } from '../models/consent.js';
import { withKey } from '../models/keys.js';
import { readEngineSettings } from '../models/settings.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';
import type { DraftDesk } from './desk.js';
import { freshSeed } from './request.js';
import { offerComparison } from './compare.js';
import { grouped } from './numbers.js';
import { WatchedRange } from './watchedRange.js';

interface SceneAtCursor {
  readonly brief: Brief;
  readonly start: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly words: number;
}

/**
 * `polaris.redraftScene`: writes the scene at the cursor anew at the length it has. The old scene stands until the new one is whole;
 * then they change places in one undo step.
 */
export async function redraftSceneAtCursor(desk: DraftDesk): Promise<DraftResult | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new RequestError('no-scene', vscode.l10n.t('Put the cursor into the scene that should be written anew.'));
  const { document } = editor;
  const scene = sceneAt(document, editor.selection.active);
  if (!(await askConsent(readEngineSettings(), desk.parts.memory))) return undefined;
  using range = new WatchedRange(document, scene.start, scene.start + scene.text.length);
  const { result, text } = await writeScene(desk, document.uri, scene);
  if (text === '' || result.stop === 'cancelled' || result.stop === 'failed') return result;
  const old = plainText(document);
  if (await range.replace(text)) await offerComparison(desk.before, document.uri, old, said(scene, text));
  else await besides(text);
  return result;
}

/** @throws {RequestError} `no-scene`, `no-brief` */
function sceneAt(document: vscode.TextDocument, cursor: vscode.Position): SceneAtCursor {
  const text = plainText(document);
  const { frontMatter, body, bodyStart } = splitFrontMatter(text);
  const at = plainOffsetAt(document, cursor) - bodyStart;
  const scenes = at < 0 ? [] : scenesOf(body);
  // on a break or a heading the scene below is meant, on the empty last line the one above
  const scene = scenes.find(({ end }) => at <= end) ?? scenes.at(-1);
  if (!scene) throw new RequestError('no-scene', vscode.l10n.t('Put the cursor into the scene that should be written anew.'));
  const old = body.slice(scene.start, scene.end);
  return {
    brief: briefOf(text, frontMatter, countWords(body)),
    start: bodyStart + scene.start,
    text: old,
    before: body.slice(0, scene.start).trimEnd(),
    after: body.slice(scene.end).trimStart(),
    words: countWords(old),
  };
}

function briefOf(text: string, frontMatter: string | null, wordsNow: number): Brief {
  const { brief, targetWords } = parseBrief(text);
  if (frontMatter === null || !readFrontMatter(frontMatter).has('prompt')) {
    throw new RequestError(
      'no-brief',
      vscode.l10n.t('This document does not say what the story is about; add a line “prompt:” to its front matter.'),
    );
  }
  return { ...brief, targetWords: targetWords ?? wordsNow };
}

async function writeScene(
  desk: DraftDesk,
  uri: vscode.Uri,
  scene: SceneAtCursor,
): Promise<{ readonly result: DraftResult; readonly text: string }> {
  const settings = await withKey(readEngineSettings(), desk.parts.secrets);
  return desk.watch(vscode.l10n.t('Redrafting a scene'), uri, async (show, signal) => {
    using lease = await desk.pool.lease(settings, (fraction) => show.loading(fraction), signal);
    const { brief, before, after, words } = scene;
    const options = { mode: 'auto' as const, seed: freshSeed(), now: () => performance.now() };
    let text = '';
    for await (const event of redraftScene({ brief, before, after, words }, lease.model, options, signal)) {
      show.event(event);
      if (event.kind === 'text') text += event.text;
      else if (event.kind === 'revise') text = text.slice(0, event.start) + event.text + text.slice(event.end);
      else if (event.kind === 'end') return { result: event.result, text: text.trim() };
    }
    throw new Error('A draft ended without its end event.');
  });
}

function said(scene: SceneAtCursor, text: string): string {
  return vscode.l10n.t(
    'The scene was written anew: {0} words, {1} before. Undo brings the old one back.',
    grouped(countWords(text)),
    grouped(scene.words),
  );
}

/** The writer changed the scene meanwhile: theirs stays, and the new one is shown beside it. */
async function besides(text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  void vscode.window.showInformationMessage(
    vscode.l10n.t('You changed the scene while it was written anew. Yours stays; the new one is beside it.'),
  );
}
