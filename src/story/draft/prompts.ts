import type { Message } from '../languageModel.js';
import { withoutLengthSentence } from '../text/lengthSentence.js';
import type { Brief } from './brief.js';

/**
 * The requests of a draft. Each is short (POLARIS was trained on prompts of at most 256 tokens), names one length in plain digits
 * (its authors' parser reads "3,000 words" as 0), and puts what never changes first so that an engine can keep it warm.
 */
export interface PartContext {
  /** What this scene is about; '' when nothing was planned. */
  readonly beat: string;
  /** What happened before, in at most about a hundred words; '' at the start. */
  readonly summary: string;
  /** The last words of the story, or of the text it follows on; '' when there are none. */
  readonly lastWords: string;
  /** Whether the last words are this story's, or an earlier text's. */
  readonly storyBegun: boolean;
  /** Whether this part begins a new scene. */
  readonly newScene: boolean;
  /** Set when one scene is written anew in its place: the text after it, '' when it is the last. */
  readonly nextWords?: string;
}

export type PartKind = 'whole' | 'body' | 'ending';

/** A request's text, and the part of it that is instruction: only that must never come back as story. */
export interface Prompt {
  readonly messages: readonly Message[];
  readonly instructions: string;
}

const TEXT_ALONE = "Give the story's text alone, without a heading, a comment or a count of words.";

/** Premise and wishes: the same in every request of a draft. */
export function briefText(brief: Brief): string {
  const lines = [
    `Premise: ${withoutLengthSentence(brief.premise) || brief.premise}`,
    brief.style && `Style: ${brief.style}`,
    brief.pointOfView && `Point of view: ${brief.pointOfView}`,
    brief.tense && `Tense: ${brief.tense}`,
    brief.characters && `Characters: ${brief.characters}`,
    brief.avoid?.length && `Never use: ${brief.avoid.join('; ')}`,
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

function quoted(text: string): string {
  return `"""\n${text.replaceAll('"""', '"')}\n"""`;
}

function situation(context: PartContext): string[] {
  const { summary, lastWords, storyBegun, beat, nextWords } = context;
  const lines: string[] = [];
  if (summary) lines.push(`So far: ${summary}`);
  if (beat) lines.push(`Now: ${beat}`);
  if (lastWords)
    lines.push(`${storyBegun ? 'The story so far ends with' : 'It follows on an earlier text that ends with'}:\n${quoted(lastWords)}`);
  if (nextWords) lines.push(`After this scene the story goes on with:\n${quoted(nextWords)}`);
  return lines;
}

function assignment(kind: PartKind, words: number, context: PartContext): string {
  const count = `${String(words)} words`;
  if (context.nextWords !== undefined) return sceneAssignment(kind, count, context.nextWords !== '');
  if (kind === 'whole') return `Write this story from its beginning to its end. Your story should be approximately ${count} long.`;
  if (kind === 'ending') {
    return `Write the ending of this story in about ${count}. Lead on from the last words and bring everything to rest; your last sentence is the last of the story.`;
  }
  if (!context.storyBegun) return `Write the opening of this story in about ${count}. The story goes on afterwards, so do not end it.`;
  const what = context.newScene ? 'Write the next scene of this story' : 'Continue this story';
  return `${what} in about ${count}. Lead on from the last words without saying them again. The story goes on afterwards, so do not end it.`;
}

function sceneAssignment(kind: PartKind, count: string, goesOn: boolean): string {
  const end = goesOn ? 'Its last sentence must lead into what follows.' : 'Its last sentence is the last of the story.';
  if (kind === 'whole') return `Write this one scene of the story in about ${count}. ${end}`;
  if (kind === 'ending') return `Write the end of this scene in about ${count}. ${end}`;
  return `Continue this scene in about ${count}. The scene goes on afterwards, so do not end it.`;
}

/** The request for a part of the story. */
export function partPrompt(brief: Brief, kind: PartKind, words: number, context: PartContext): Prompt {
  const task = `${assignment(kind, words, context)} ${TEXT_ALONE}`;
  const content = [briefText(brief), ...situation(context), task].join('\n\n');
  const instructions = [briefText(brief), context.summary, context.beat, task].join('\n');
  return { messages: [{ role: 'user', content }], instructions };
}

/** The request for a plan, answered as JSON. */
export function planPrompt(brief: Brief, scenes: number, follows: string): readonly Message[] {
  const content = [
    briefText(brief),
    follows && `It follows on an earlier text that ends with:\n${quoted(follows)}`,
    `Plan this story as ${String(scenes)} scenes that lead from one to the next: an opening, growing trouble, a turn, an end that the premise has earned. ` +
      'Say for each in one or two plain sentences who does what, where, and what has changed afterwards. Keep names the same throughout.',
    'Reply as JSON: {"beats": ["…", "…"]} with one text for each scene, in order.',
  ];
  return [{ role: 'user', content: content.filter((part) => part !== '').join('\n\n') }];
}

/** The request for a summary of the state of things, answered as JSON. */
export function summaryPrompt(brief: Brief, earlier: string, scene: string): readonly Message[] {
  const content = [
    briefText(brief),
    earlier && `What had happened before: ${earlier}`,
    `The newest scene:\n${quoted(scene)}`,
    'Say what a writer must remember to go on without contradicting this: who is where, what each knows and has, what was promised or lost, ' +
      'looks and ages that were named. Use short plain sentences and stay brief.',
    'Reply as JSON: {"summary": "…"}',
  ];
  return [{ role: 'user', content: content.filter((part) => part !== '').join('\n\n') }];
}

/** The request to say a sentence again without what the writer avoids. */
export function rewritePrompt(sentence: string, before: string, avoided: readonly string[]): Prompt {
  const task =
    `Say this sentence of a story in other words that keep its sense, tense and person, without using ${avoided.map((phrase) => `"${phrase}"`).join(' or ')}. ` +
    'Give the new sentence alone.';
  const content = [before && `It comes after: ${quoted(before)}`, `The sentence: ${quoted(sentence)}`, task]
    .filter((part) => part !== '')
    .join('\n\n');
  return { messages: [{ role: 'user', content }], instructions: task };
}
