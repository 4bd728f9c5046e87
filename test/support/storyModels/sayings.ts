import type { View } from './model.js';
import { thing } from './phrases.js';
import { variant } from './habits.js';
import { planTitle } from './planSentences.js';

type Saying = (view: View) => string;

const asked = (view: View): string => String(view.ask.words ?? 700);
const title = (view: View): string => planTitle(view.random).replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
const one =
  (purpose: string, sayings: readonly Saying[]): Saying =>
  (view) =>
    variant(view, purpose, sayings)(view);

/** What chatty models say before a story. */
export const greeting = one('greeting', [
  () => 'Sure! Here is the story:',
  (view) => `Sure! Here is a ${asked(view)}-word continuation of your story:`,
  () => 'Certainly! Here’s the next scene:',
  (view) => `Of course. Here's the scene, in approximately ${asked(view)} words:`,
  () => 'Absolutely! I’d be happy to continue the story.',
  () => "Okay, here's the continuation of the story, picking up right where we left off.",
  () => 'Great premise! Let’s dive in.',
  () => 'Here is the next part of the story.',
]);

/** What chatty models say after a story. */
export const farewell = one('farewell', [
  () => 'I hope you enjoy it! Let me know if you would like any changes.',
  () => 'Let me know if you’d like me to continue or adjust the tone.',
  () => 'Would you like me to write the next scene?',
  (view) => `This scene is about ${asked(view)} words. Feel free to ask for revisions!`,
  () => 'I hope this meets your expectations.',
  () => '*If you want more of this story, just say so!*',
  () => 'Shall I go on?',
]);

/** Headings above a scene. */
export const heading = one('heading', [
  (view) => `**${title(view)}**`,
  (view) => `# ${title(view)}`,
  (view) => `## Chapter ${String(view.requestNumber + 1)}`,
  (view) => `Chapter ${String(view.requestNumber + 1)}: ${title(view)}`,
  (view) => `Scene ${String(view.requestNumber + 1)}`,
  (view) => `### Scene ${String(view.requestNumber + 2)}: ${title(view)}`,
  (view) => `**Chapter ${String(view.requestNumber + 1)}: ${title(view)}**`,
  (view) => `Title: ${title(view)}`,
  (view) => `***${title(view)}***`,
]);

export const rule = one('rule', [() => '---', () => '***', () => '___', () => '-----', () => '* * *']);

/** Announcements at the end of a reply. `words` is what the model claims, which is not what it wrote. */
export const announcement = one('announcement', [
  (view) => `(Word count: ${asked(view)})`,
  (view) => `Word count: ${String(Math.round(Number(asked(view)) * view.random.between(0.95, 1.05)))} words`,
  (view) => `**Word Count:** ${asked(view)}`,
  (view) => `[${asked(view)} words]`,
  () => 'The End.',
  () => 'THE END',
  () => '~ Fin ~',
  () => '**The End**',
  () => '*The End*',
  () => '[End of scene]',
  () => '(End of Chapter)',
  () => 'To be continued...',
  () => 'To be continued…',
  (view) => `— The End —\n\n(Word count: ${asked(view)})`,
]);

/** Remarks in the middle of a story. */
export const remark = one('remark', [
  () => '(Continuing the story from here.)',
  () => '[Note: the tension should build in this section.]',
  () => '*Author’s note: this part is told from her point of view.*',
  (view) => `[${String(Math.round(Number(asked(view)) / 2))} words so far]`,
  () => '(Scene transition)',
  () => '[Insert description of the weather here]',
]);

/** The instruction said back. */
export function leakedInstruction(view: View): string {
  const lines = view.ask.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wish = lines.findLast((line) => /\d+[- ]words?\b/.test(line));
  const beat = lines.find((line) => /^(?:beat|scene|premise)\b/i.test(line));
  return variant<Saying>(view, 'leak', [
    () => (wish !== undefined && wish.length < 400 ? wish : `Write the next ${asked(view)} words of the story.`),
    () => `Write the next ${asked(view)} words of this scene.`,
    () => (beat !== undefined && beat.length < 400 ? beat : `Beat: ${thing(view.random)} is revealed.`),
    () => `Scene goal: ${thing(view.random)} is discovered.`,
    () => `Story so far:`,
    () => `Instruction: continue the story in about ${asked(view)} words.`,
  ])(view);
}

/** A closing thought, as story: moralising models end every reply so. */
export function moral(view: View): string {
  const lesson = view.random.pick(['kindness', 'patience', 'courage', 'silence', 'mercy', 'truth', 'pride', 'sorrow', 'hope']);
  return view.random.pick([
    `And so they learned that ${lesson} was more than ${thing(view.random)}.`,
    `For ${lesson}, as everyone knew, was only ${thing(view.random)} behind ${thing(view.random)}.`,
    `That night ${lesson} seemed like ${thing(view.random)}, and it was enough.`,
  ]);
}

/** The premise in the model's words; the first line of the prompt stands for it. */
export function premiseAgain(view: View): string {
  const line = view.ask.text.split('\n').find((candidate) => candidate.trim() !== '') ?? 'a story';
  const premise = line
    .replace(/^\s*(?:premise|story idea)\s*:\s*/iu, '')
    .trim()
    .slice(0, 160);
  return view.random.pick([
    `This is a story about the following: ${premise}`,
    `Premise: ${premise}`,
    `In this scene, the premise “${premise}” continues.`,
  ]);
}
