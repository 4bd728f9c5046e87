import * as vscode from 'vscode';
import { modelMissing } from './failures.js';
import { formatModelId, type ModelId } from './modelId.js';

/**
 * Finds a model among those the writer has enabled; asking for it by its vendor starts that vendor's extension.
 *
 * @throws {LanguageModelError} `model-missing` naming those there are
 */
export async function findOffered(wanted: ModelId): Promise<vscode.LanguageModelChat> {
  const [found] = await vscode.lm.selectChatModels({ vendor: wanted.vendor, id: wanted.id });
  if (found) return found;
  throw modelMissing(wanted, (await vscode.lm.selectChatModels()).map(formatModelId));
}
