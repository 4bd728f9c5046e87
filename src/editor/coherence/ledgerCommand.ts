import * as vscode from 'vscode';
import { z } from 'zod';
import type { Fact } from '../../story/coherence/fact.js';
import { RequestError } from '../failure.js';
import type { CoherenceFeature } from './feature.js';

const words = z.object({ who: z.string(), what: z.string(), when: z.string(), where: z.string() });
const call = z.object({
  uri: z.string(),
  strike: z.string().optional(),
  restore: z.string().optional(),
  correct: words.extend({ fact: z.string() }).optional(),
});

/**
 * `polaris.ledger`, for programs: the ledger of a story, after a fact was struck out, restored or corrected if that was asked.
 * @throws {RequestError} `bad-request`, `no-fact`
 */
export async function ledgerOf({ desk }: CoherenceFeature, argument: unknown): Promise<readonly Fact[]> {
  const parsed = call.safeParse(argument);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RequestError(
      'bad-request',
      vscode.l10n.t('What was given to polaris.ledger does not fit: {0}: {1}', issue?.path.join('.') ?? '', issue?.message ?? ''),
    );
  }
  const { uri, strike, restore, correct } = parsed.data;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const book = await desk.book(document);
  const factOf = (id: string): Fact => {
    const fact = book.ledger.find((one) => one.id === id);
    if (fact) return fact;
    throw new RequestError('no-fact', vscode.l10n.t('This fact is no longer in the ledger.'));
  };
  if (strike !== undefined) await desk.correct(document, factOf(strike), null);
  if (restore !== undefined) await desk.restore(document, factOf(restore));
  if (correct) {
    const { fact, ...put } = correct;
    await desk.correct(document, factOf(fact), put);
  }
  return book.ledger;
}
