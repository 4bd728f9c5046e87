import type { View } from './model.js';

const OPENINGS = [
  'Okay, the user wants a story.',
  'Let me think about what is asked.',
  'First I should plan this.',
  'So, the task:',
] as const;
const STEPS = [
  'I need to keep the voice steady',
  'The last scene left a question open',
  'I should end on an image, not a summary',
  'Maybe start with dialogue',
  'Wait, I must not repeat the opening',
  'The pacing has to slow here',
  'I could let the weather carry the mood',
  'Check the names again before writing',
] as const;

/**
 * Thinking of about `medianWords` words, log-normal (σ 0.5), cut at its own budget as an engine would cut it.
 * It names the words asked, as thinking does: whoever takes it for story counts wrong.
 */
export function thoughts(medianWords: number, view: View, maxTokens: number): string {
  if (medianWords === 0 || maxTokens <= 0) return '';
  const { random } = view;
  const aim = medianWords * Math.exp(0.5 * random.normal());
  const lines: string[] = [`${random.pick(OPENINGS)} About ${String(view.ask.words ?? 700)} words.`];
  for (let words = 9; words < aim; words += 9) lines.push(`${random.pick(STEPS)} (${String(random.int(1, 99))}).`);
  return view.tokenizer.head(lines.join('\n'), maxTokens).text;
}
