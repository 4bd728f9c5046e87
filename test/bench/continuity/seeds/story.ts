import type { Host, NegativeKind, SlipType } from './model.js';

/** Offsets in UTF-16 units; `end` is behind the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A whole story as a file has it, with one slip, or with two places that look like one. */
export interface SeededStory {
  readonly id: string;
  /** The name of the set it comes from. */
  readonly set: string;
  readonly text: string;
  readonly type: SlipType;
  readonly expected: 'slip' | 'no-slip';
  /** Only where no slip is expected. */
  readonly negativeKind?: NegativeKind;
  /** Paragraphs from what is established to what contradicts it; 1 is the next one. */
  readonly distance: number;
  /** For tense and point of view all the rest of the scene, else one range. */
  readonly established: readonly Range[];
  readonly contradicted: Range;
  readonly wordings: readonly [established: string, contradicted: string];
  readonly host: string;
}

/** A paragraph or a scene break; `marked` is the planted part of a planted paragraph. */
export interface Block {
  readonly text: string;
  readonly scene: number;
  readonly timed: boolean;
  readonly role?: 'established' | 'contradicted' | 'between' | 'filler' | 'break';
  readonly marked?: Range;
}

/** What parts scenes. */
export const BREAK = '* * *';

/** The paragraphs of a text, each with the number of its scene. */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  let scene = 0;
  let timed = false;
  let opens = true;
  for (const part of text.trim().split(/\n\s*\n/)) {
    const paragraph = part.trim();
    if (!/[\p{L}\p{N}]/u.test(paragraph)) {
      scene++;
      opens = true;
      continue;
    }
    if (opens) timed = paragraph.startsWith('@');
    opens = false;
    blocks.push({ text: paragraph.replace(/^@/, ''), scene, timed });
  }
  return blocks;
}

/** A host as a file, with nothing planted. */
export function unmodified(host: Host, style: (text: string) => string): string {
  return (host.head ?? '') + style(assemble(paragraphsOf(host.text)).text);
}

/** Joins blocks with blank lines and scene breaks, and says where each begins. */
export function assemble(blocks: readonly Block[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let scene: number | undefined;
  const starts: number[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    if (scene !== undefined && block.scene !== scene) text += `${BREAK}\n\n`;
    starts.push(text.length);
    text += block.role === 'break' ? BREAK : block.text;
    scene = block.scene;
  }
  return { text: `${text}\n`, starts };
}

/** A place before paragraph `at` where a paragraph of narration can stand without cutting a talk in two. */
function isQuiet(before: Block, after: Block): boolean {
  return before.scene === after.scene && !/["”*]$/.test(before.text) && !/^["“*]/.test(after.text);
}

/** Every quiet place, as the index of the paragraph after it. */
export function quietPlaces(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    return before && isQuiet(before, block) ? [at] : [];
  });
}
