import type { GenerateRequest, Message } from '../../story/languageModel.js';

/** A message as the editor's models take it: they know no system role. */
export interface PlainMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/**
 * The messages of a request for a model of the editor: what the system says opens the user's next message, and a schema, which such a
 * model cannot be held to, is asked for in words at the end.
 */
export function plainMessages({ messages, jsonSchema }: Pick<GenerateRequest, 'messages' | 'jsonSchema'>): readonly PlainMessage[] {
  const plain = withoutSystem(messages);
  const last = plain.at(-1);
  if (jsonSchema === undefined || last?.role !== 'user') return plain;
  const asked = `${last.content}\n\nThe whole reply is one JSON value that fits this JSON schema, with nothing around it:\n${JSON.stringify(jsonSchema)}`;
  return [...plain.slice(0, -1), { role: 'user', content: asked }];
}

function withoutSystem(messages: readonly Message[]): readonly PlainMessage[] {
  const plain: PlainMessage[] = [];
  let said: string[] = [];
  for (const { role, content } of messages) {
    if (role === 'system') {
      said.push(content);
      continue;
    }
    if (role === 'assistant' && said.length > 0) plain.push({ role: 'user', content: said.splice(0).join('\n\n') });
    plain.push({ role, content: [...said, content].join('\n\n') });
    said = [];
  }
  return said.length === 0 ? plain : [...plain, { role: 'user', content: said.join('\n\n') }];
}
