import { asData } from '../../judging/fence.js';
import type { Message } from '../../languageModel.js';
import { countWords } from '../../text/words.js';
import { splitSentences } from '../../text/sentences.js';
import type { ContinueForm, PartName } from '../request.js';

/** What one request asks for. */
export interface Assignment {
  /** About how many words. */
  readonly words: number;
  /** Whether the scene is to come to its close in them. */
  readonly closes: boolean;
  /** The story so far stops within a sentence. */
  readonly withinSentence: boolean;
  /** What follows is the rest of the same scene: the text must lead into it. */
  readonly leadsInto: boolean;
  /** Bounded by `steeringOf`. */
  readonly likeThis: string;
  readonly refused: readonly string[];
}

export type PartTexts = Readonly<Record<PartName, string>>;

export interface Prompt {
  readonly messages: readonly Message[];
  readonly completion: string;
  /** The product's own words in it: they must not come back as story. */
  readonly instructions: string;
}

const RULES =
  'You go on with a story of mine from the very place where it stops. Keep its voice: person and tense, choice of words, rhythm, length of paragraphs, ' +
  'the way speech is set. Lead on from the last words without saying anything again, and keep to the facts below. ' +
  "Give the story's text alone, without a heading, a comment or a count of words.";
const LEADS =
  'What you write goes between two passages, and the second stays as it is: bring the story to the point where the second follows at once, and stop before it.';

function quoted(text: string): string {
  return `"""\n${asData(text).replaceAll('"""', '"')}\n"""`;
}

function block(label: string, text: string): string {
  return text === '' ? '' : `${label}:\n${quoted(text)}`;
}

/** What stays the same from one continuation to the next, in the order of how seldom it changes. */
function stableBlocks(parts: PartTexts, leadsInto: boolean): string[] {
  return [
    leadsInto ? `${RULES} ${LEADS}` : RULES,
    block('Notes on the story', parts.notes),
    block('Characters', parts.characters),
    block('What happened in earlier scenes', parts.summary),
    block(leadsInto ? 'The second passage, which must follow what you write' : 'A later scene begins with', parts.follows),
  ];
}

function steering({ likeThis, refused }: Assignment): string[] {
  const like = likeThis === '' ? '' : `I liked this try at it. Write more like it, with other words and other turns:\n${quoted(likeThis)}`;
  const not = refused.length === 0 ? '' : `I refused these tries, so go another way:\n${refused.map(quoted).join('\n')}`;
  return [like, not];
}

/** What is asked, in one or two sentences; the words in plain digits. */
function task({ words, closes, withinSentence, leadsInto }: Assignment): string {
  const begin = withinSentence ? ' The last sentence is not finished: begin with its next word.' : '';
  const count = `${String(words)} words`;
  const end = leadsInto ? 'End where the second passage can follow.' : closes ? '' : 'The story goes on afterwards, so do not end it.';
  const asked = closes
    ? `Continue this scene to its close in about ${count}, and stop where it ends.`
    : `Continue this story in about ${count}. ${end}`;
  return `${asked.trim()}${begin}`;
}

const join = (blocks: readonly string[]): string => blocks.filter((one) => one !== '').join('\n\n');

/** The request for more of the story. What changes from request to request stands last, so that an engine can keep the rest. */
export function promptFor(form: ContinueForm, parts: PartTexts, assignment: Assignment): Prompt {
  const stable = stableBlocks(parts, assignment.leadsInto);
  const order = task(assignment);
  const instructions = [RULES, LEADS, order].join('\n');
  switch (form) {
    case 'completion':
      return { messages: [], completion: completionOf(parts, assignment.leadsInto), instructions };
    case 'prefill': {
      // A count would stand before the story and change with every request; the reader stops in time by itself.
      const end = assignment.closes ? 'Continue this scene to its close, and stop where it ends.' : 'Continue this story.';
      const messages: Message[] = [
        { role: 'user', content: join([...stable, ...steering(assignment), end]) },
        { role: 'assistant', content: asData(parts.scene).trimEnd() },
      ];
      return { messages, completion: '', instructions };
    }
    case 'instruction': {
      const story = parts.scene.trim() === '' ? '' : block('The story so far', parts.scene.trimEnd());
      const opening = story === '' ? order.replace('Continue', 'Begin') : order;
      const content = join([...stable, story, ...steering(assignment), opening]);
      return { messages: [{ role: 'user', content }], completion: '', instructions };
    }
  }
}

function completionOf(parts: PartTexts, leadsInto: boolean): string {
  const under = (label: string, text: string): string => (text === '' ? '' : `${label}\n\n${asData(text)}`);
  const head = join([
    under('Notes on the story', parts.notes),
    under('Characters', parts.characters),
    under('What happened before', parts.summary),
    under(leadsInto ? 'How this scene goes on later' : 'A later scene', parts.follows),
  ]);
  // A space at the end would keep the model from its next word, which begins with one; a new line tells it that a paragraph begins.
  const scene = asData(parts.scene).replace(/[ \t]+$/u, '');
  return head === '' ? scene : `${head}\n\nThe story\n\n${scene}`;
}

/** The whole prompt as one text to read. */
export function readable({ messages, completion }: Prompt): string {
  if (messages.length === 0) return completion;
  return messages.map(({ role, content }) => `[${role}]\n${content}`).join('\n\n');
}

/** Takes are shown to the model by their beginnings, fewer of them where the context is small. */
export function steeringOf(
  likeThis: string | undefined,
  refused: readonly string[],
  contextTokens: number,
): Pick<Assignment, 'likeThis' | 'refused'> {
  const roomy = contextTokens >= 2_048;
  return {
    likeThis: firstWordsOf(likeThis ?? '', roomy ? 120 : 40),
    refused: refused
      .slice(roomy ? -3 : -1)
      .map((take) => firstWordsOf(take, roomy ? 40 : 20))
      .filter((take) => take !== ''),
  };
}

/** The first sentences of a text, up to about so many words. */
function firstWordsOf(text: string, words: number): string {
  const kept: string[] = [];
  let sum = 0;
  for (const { lead, text: sentence } of splitSentences(text.slice(0, words * 12))) {
    const count = countWords(sentence);
    if (sum > 0 && sum + count > words) break;
    kept.push(lead + sentence);
    sum += count;
  }
  return kept.join('').trim();
}
