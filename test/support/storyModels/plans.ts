import { itemsAsked } from './ask.js';
import { fillSchema } from './fillSchema.js';
import type { View } from './model.js';
import { schemaInPrompt } from './promptJson.js';
import { planSentence } from './planSentences.js';

/** How a model answers when it is asked for JSON or for a list. */
export type PlanFlavour =
  /** Valid JSON that fits. */
  | 'fits'
  /** The same in a Markdown fence, with chat around it. */
  | 'fenced'
  /** JSON with a fault in it: a trailing comma, a missing bracket, single quotes. */
  | 'broken'
  /** Valid JSON of a shape of its own. */
  | 'other-shape'
  /** Prose, whatever is asked. */
  | 'prose';

function breakJson(json: string, view: View): string {
  return view.random.pick([
    json.replace(/\}(?=[^}]*$)/, ',}'),
    json.slice(0, -Math.max(1, Math.floor(json.length / 5))),
    json.replaceAll('"', "'"),
    `${json}\n${json.slice(0, 20)}`,
  ]);
}

function list(items: number, flavour: PlanFlavour, view: View): string {
  const lines = Array.from({ length: items }, (_, index) => {
    const sentence = planSentence(view.random);
    if (flavour === 'fenced') return `${String(index + 1)}. **${sentence.split(' ').slice(0, 3).join(' ')}:** ${sentence}`;
    return flavour === 'other-shape' ? `- ${sentence}` : `${String(index + 1)}. ${sentence}`;
  });
  return flavour === 'fenced' ? `Here is the plan:\n\n${lines.join('\n')}` : lines.join('\n');
}

/**
 * The answer to a prompt that asks for a plan, or undefined where prose is to be written.
 * A schema asks for JSON, with the request or shown in the prompt; without one, a prompt that wants a numbered list or one thing a line gets lines.
 */
export function fillPlan(flavour: PlanFlavour, given: Readonly<Record<string, unknown>> | undefined, view: View): string | undefined {
  if (flavour === 'prose') return undefined;
  const schema = given ?? schemaInPrompt(view.ask.text);
  if (schema === undefined) return view.ask.listItems === undefined ? undefined : list(view.ask.listItems, flavour, view);
  const wanted = { items: itemsAsked(view.ask.text), words: view.ask.words };
  if (flavour === 'other-shape') {
    return JSON.stringify({ answer: { outline: Array.from({ length: wanted.items ?? 3 }, () => planSentence(view.random)) } });
  }
  const json = JSON.stringify(fillSchema(schema, wanted, view.random), null, flavour === 'fenced' ? 2 : 0);
  if (flavour === 'fenced')
    return `Sure! Here is the plan you asked for:\n\n\`\`\`json\n${json}\n\`\`\`\n\nLet me know if you want changes.`;
  return flavour === 'broken' ? breakJson(json, view) : json;
}
