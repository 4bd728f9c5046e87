import type { Abilities } from '../engine/abilities.js';

const CARRY_ON = {
  completion: 'as raw text',
  prefill: 'by a begun reply',
  instruction: 'only because it is asked',
} as const;

const KNOWN_FROM = {
  template: ' (its template shows it)',
  kind: ' (this kind of server does)',
  trial: ' (a trial showed it)',
  refusal: ' (it refuses a begun reply)',
  unknown: '',
  engine: '',
} as const;

const SCHEMA = {
  grammar: 'held to it by a grammar',
  json_schema: 'asked by json_schema',
  json_object: 'asked by json_object',
  words: 'asked in words',
} as const;

const THINKING = {
  off: 'off when asked',
  unasked: 'on even when asked not to; given room for it',
  own: 'as its provider decides',
} as const;

/** The capability table for the terminal: what, and how. */
export function abilityRows(abilities: Abilities): readonly (readonly [string, string])[] {
  const { carryOn, parallel, schema, schemaFitted, thinking, embeddings, tokens, contextTokens, contextIsTold } = abilities;
  return [
    ['carrying on', CARRY_ON[carryOn.how] + KNOWN_FROM[carryOn.from]],
    [
      'side by side',
      `${String(parallel.replies)} ${parallel.replies === 1 ? 'reply' : 'replies'}${parallel.from === 'assumed' ? ' (assumed)' : ''}`,
    ],
    ['schema', SCHEMA[schema] + (schemaFitted === false ? '; a small one did not fit' : '')],
    ['thinking', THINKING[thinking]],
    ['embeddings', embeddings === null ? 'none' : `${String(embeddings)} numbers each`],
    ['token counts', tokens === 'counted' ? 'by its own tokenizer' : 'estimated, rather high'],
    ['context', `${contextTokens.toLocaleString('en-US')} tokens${contextIsTold ? '' : ' (assumed: the server does not say)'}`],
  ];
}
