import * as vscode from 'vscode';
import { readTextFile } from '../../storage/readTextFile.js';
import { ownForm, type JudgeForm } from '../../story/review/judge/form.js';
import { pairForm } from '../../story/review/judge/pairForm.js';
import { ReviewError } from '../../story/review/reviewError.js';
import { readRubricPair } from '../../story/review/rubric/ownRubric.js';
import { STORY_QUALITY } from '../../story/review/rubric/storyQuality.js';

const LIMIT_BYTES = 2 ** 20;

/**
 * The rubric of the settings: the product's own, or the writer's pair of files.
 * @throws {ReviewError} `rubric` when the pair cannot be used; StorageError when it cannot be read
 */
export async function judgeForm(): Promise<JudgeForm> {
  const { promptFile, schemaFile } = rubricFiles();
  if (promptFile === '' && schemaFile === '') return ownForm(STORY_QUALITY);
  if (promptFile === '' || schemaFile === '') {
    throw new ReviewError(
      'rubric',
      vscode.l10n.t('A rubric of your own needs two files: name both promptFile and schemaFile in the setting polaris.review.rubric.'),
    );
  }
  const [prompt, schema] = await Promise.all([promptFile, schemaFile].map((path) => readTextFile(path, LIMIT_BYTES, 'refuse')));
  return pairForm(readRubricPair(prompt?.text ?? '', schema?.text ?? ''));
}

function rubricFiles(): { readonly promptFile: string; readonly schemaFile: string } {
  const value: unknown = vscode.workspace.getConfiguration('polaris').get('review.rubric');
  const file = (key: string): string => {
    const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof text === 'string' ? text.trim() : '';
  };
  return { promptFile: file('promptFile'), schemaFile: file('schemaFile') };
}

/** Judgements a review takes, as the settings say. */
export function samplesOfSettings(): number {
  const samples: unknown = vscode.workspace.getConfiguration('polaris').get('review.samples');
  return typeof samples === 'number' && Number.isInteger(samples) ? Math.min(5, Math.max(1, samples)) : 1;
}
