import * as vscode from 'vscode';
import type { Abilities } from '../../engine/abilities.js';

/** The capability table for the log: a line a row, in the writer's language. */
export function abilityLines(abilities: Abilities): readonly string[] {
  return [
    [vscode.l10n.t('Carrying a text on'), carryOn(abilities)],
    [vscode.l10n.t('Replies side by side'), parallel(abilities)],
    [vscode.l10n.t('Replies by a schema'), schema(abilities)],
    [vscode.l10n.t('Thinking'), thinking(abilities)],
    [vscode.l10n.t('Embeddings'), embeddings(abilities)],
    [vscode.l10n.t('Counting tokens'), abilities.tokens === 'counted' ? vscode.l10n.t('counted by the model itself') : vscode.l10n.t('estimated, rather high')],
    [vscode.l10n.t('Context'), context(abilities)],
  ].map(([what, how]) => vscode.l10n.t('{0}: {1}', what ?? '', how ?? ''));
}

function carryOn({ carryOn: { how, from } }: Abilities): string {
  switch (how) {
    case 'completion':
      return vscode.l10n.t('as raw text');
    case 'prefill':
      return from === 'trial' ? vscode.l10n.t('by a begun reply, as a trial showed') : vscode.l10n.t('by a begun reply');
    case 'instruction':
      return from === 'trial' || from === 'refusal'
        ? vscode.l10n.t('only because it is asked: it does not go on from a begun reply')
        : vscode.l10n.t('only because it is asked');
  }
}

function parallel({ parallel: { replies, from } }: Abilities): string {
  return from === 'assumed' ? vscode.l10n.t('{0}, assumed: it does not say', replies) : String(replies);
}

function schema({ schema: form, schemaFitted }: Abilities): string {
  const how = {
    grammar: vscode.l10n.t('held to it by a grammar'),
    json_schema: vscode.l10n.t('asked by json_schema'),
    json_object: vscode.l10n.t('asked by json_object'),
    words: vscode.l10n.t('asked in words'),
  }[form];
  return schemaFitted === false ? vscode.l10n.t('{0}; a small one did not fit', how) : how;
}

function thinking({ thinking: how }: Abilities): string {
  switch (how) {
    case 'off':
      return vscode.l10n.t('off when asked');
    case 'unasked':
      return vscode.l10n.t('it thinks even when asked not to, and is given room for it');
    case 'own':
      return vscode.l10n.t('as its provider decides');
  }
}

function embeddings({ embeddings: numbers }: Abilities): string {
  return numbers === null ? vscode.l10n.t('none; takes are compared by their words') : vscode.l10n.t('{0} numbers each', numbers);
}

function context({ contextTokens, contextIsTold }: Abilities): string {
  const tokens = contextTokens.toLocaleString(vscode.env.language);
  return contextIsTold ? vscode.l10n.t('{0} tokens', tokens) : vscode.l10n.t('{0} tokens, a careful guess: it does not say', tokens);
}
