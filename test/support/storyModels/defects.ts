import { endsSentence, sentencesOf } from './sentencesOf.js';

/** Something in a finished story that a writer would not want there. */
export interface Defect {
  readonly kind: 'heading' | 'rule' | 'announcement' | 'chat' | 'instruction' | 'thinking' | 'fence' | 'not-story';
  readonly text: string;
}

const NUMBER = '(?:\\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)';
/** Patterns for whole lines, Markdown marks at both ends taken off where `bare` says so. */
const LINES: readonly (readonly [Defect['kind'], RegExp])[] = [
  ['heading', /^#{1,6}\s+\S/u],
  ['heading', /^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?$/u],
  ['heading', new RegExp(`^[*_\\s]*(?:chapter|scene|part|act|section)\\s+${NUMBER}\\b(?:\\s*[:.—–-].{0,80})?[*_\\s]*$`, 'iu')],
  ['heading', /^[*_\s]*(?:title|chapter title)\s*:/iu],
  ['rule', /^(?:-{3,}|_{3,}|={3,})$/u],
  ['fence', /^```/u],
  ['instruction', /^[*_\s]*(?:beat|scene goal|instructions?|story so far|premise|closing scene|state summary)\s*:/iu],
  ['instruction', /^(?:write|continue|carry on|end)\b.{0,200}\b(?:\d+\s+words|the story|this scene|the scene)\b/iu],
];
/** Patterns that tell wherever they stand. */
const ANYWHERE: readonly (readonly [Defect['kind'], RegExp])[] = [
  ['announcement', /\bword[ -]count\b\W{0,6}\d*/iu],
  ['announcement', /[([](?:about |approx\.? |approximately |~)?\d+ words(?: so far)?[)\]]/iu],
  ['announcement', /[([]\s*(?:the )?end(?: of (?:the )?(?:scene|chapter|story|part))?\s*[)\]]/iu],
  ['announcement', /(?:^|[.!?…”"’)]\s+)[~*_—–\s]*(?:THE END|The End|Fin|To be continued)(?=[\s.~*_…—–]|$)/mu],
  ['thinking', /<\/?think(?:ing)?>/iu],
  [
    'chat',
    /^[*_\s]*(?:sure|certainly|of course|absolutely|okay|great premise)\b.{0,120}\b(?:story|scene|continuation|dive in|next part)\b/imu,
  ],
  ['chat', /^[*_\s]*here(?:['’]s| is)\b.{0,80}\b(?:story|scene|continuation|part)\b/imu],
  [
    'chat',
    /\b(?:i hope (?:you enjoy|this meets)|let me know if|feel free to ask|would you like me to|if you want more of this story|shall i go on)\b/iu,
  ],
  ['chat', /^[[(*]*(?:note|author['’]s note|scene transition|insert |continuing the story)/imu],
];

/**
 * Headings, rules, announcements, chat, instructions and thinking tags in a story, by pattern: for texts of any origin.
 * Scene breaks of stars alone ("* * *") are a story's own and pass.
 */
export function leftoversIn(story: string): Defect[] {
  const found: Defect[] = [];
  for (const line of story.split(/\r?\n/)) {
    const kind = LINES.find(([, pattern]) => pattern.test(line.trim()))?.[0];
    if (kind !== undefined) found.push({ kind, text: line.trim() });
  }
  for (const [kind, pattern] of ANYWHERE) {
    const match = pattern.exec(story);
    if (match !== null) found.push({ kind, text: match[0].trim() });
  }
  return found;
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** What holds no letter tells nothing by itself, and a piece shorter than this may be in any story. */
const TELLING_LENGTH = 6;

/** Pieces the models themselves said were no story and that stand in it: exact, but only for scripted models. */
export function leakedPieces(story: string, notStory: readonly string[]): Defect[] {
  const whole = flat(story);
  return notStory
    .map(flat)
    .filter((piece) => piece.length >= TELLING_LENGTH && /\p{L}/u.test(piece) && whole.includes(piece))
    .map((text) => ({ kind: 'not-story', text }));
}

/** True when the story stops within a sentence. An empty story is no cut one. */
export function isCutAtEnd(story: string): boolean {
  return story.trim() !== '' && !endsSentence(story.trim());
}

/** Paragraphs that stop within a sentence; lines without a letter (scene breaks) are none. */
export function cutParagraphs(story: string): string[] {
  return story.split(/(?:\r?\n){2,}/u).filter((paragraph) => /\p{L}/u.test(paragraph) && !endsSentence(paragraph));
}

/** The last sentence of a text; undefined when it holds none. Take off what is no story first: see `storyPart`. */
export function lastSentenceOf(text: string): string | undefined {
  return sentencesOf(text)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .at(-1)
    ?.replace(/^- /u, '');
}

/** A reply's text without the pieces its model says are no story. */
export function storyPart(reply: { readonly text: string; readonly notStory: readonly string[] }): string {
  return reply.notStory.reduce((text, piece) => text.replace(piece, ''), reply.text).trim();
}

/** Whether a sentence stands in a story, whatever the line ends, the spaces and the Markdown marks. */
export function holdsSentence(story: string, sentence: string): boolean {
  const plain = (text: string): string => flat(text.replaceAll(/[*_]/gu, ''));
  return plain(story).includes(plain(sentence));
}
