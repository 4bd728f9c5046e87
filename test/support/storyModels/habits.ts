import { draftChance } from './lengths.js';
import type { Habit, Piece, View } from './model.js';

/** A piece that is no story. */
export function extra(text: string, before = '\n\n'): Piece {
  return { text, isStory: false, before };
}

export function own(text: string, before = '\n\n'): Piece {
  return { text, isStory: true, before };
}

/** Keeps a habit for a share of the replies. */
export function sometimes(probability: number, habit: Habit): Habit {
  return (pieces, view) => (view.random.chance(probability) ? habit(pieces, view) : pieces);
}

export function before(make: (view: View) => string | undefined): Habit {
  return (pieces, view) => {
    const text = make(view);
    if (text === undefined) return pieces;
    const [first, ...rest] = pieces;
    return first === undefined ? [extra(text)] : [extra(text), { ...first, before: '\n\n' }, ...rest];
  };
}

export function after(make: (view: View) => string | undefined, glue = '\n\n'): Habit {
  return (pieces, view) => {
    const text = make(view);
    return text === undefined ? pieces : [...pieces, extra(text, glue)];
  };
}

/** Puts something that is no story between two paragraphs near the middle. */
export function amid(make: (view: View) => string): Habit {
  return (pieces, view) => {
    if (pieces.length < 3) return pieces;
    const at = view.random.int(1, pieces.length - 2);
    return [...pieces.slice(0, at), extra(make(view)), ...pieces.slice(at)];
  };
}

const storyPieces = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter((piece) => piece.isStory);

/** Changes the story's own text, piece by piece. */
export function rewrite(change: (text: string, view: View, isLast: boolean) => string): Habit {
  return (pieces, view) => {
    const last = pieces.findLastIndex((piece) => piece.isStory);
    return pieces.map((piece, index) => (piece.isStory ? { ...piece, text: change(piece.text, view, index === last) } : piece));
  };
}

/** Begins by saying again what the prompt quotes as the story so far: its last sentences, or its whole last paragraph. */
export function echo(mostSentences: number): Habit {
  return (pieces, view) => {
    const said = view.ask.storySoFar.slice(-view.random.int(1, mostSentences));
    if (said.length === 0 || pieces.length === 0) return pieces;
    const [first, ...rest] = pieces;
    if (first === undefined) return pieces;
    // Run on in one paragraph, or set apart from what is new.
    return view.random.chance(0.5)
      ? [{ ...first, text: `${said.join(' ')} ${first.text}` }, ...rest]
      : [own(said.join(' ')), { ...first, before: '\n\n' }, ...rest];
  };
}

/**
 * After a share of the reply says the same again and again until the tokens run out.
 * @param cycle what is repeated, given the paragraphs so far
 */
export function loop(
  freshShare: readonly [number, number],
  cycle: (paragraphs: readonly string[]) => readonly string[],
  glue: ' ' | '\n\n',
): Habit {
  return (pieces, view) => {
    const fresh = pieces.slice(0, Math.max(1, Math.round(pieces.length * view.random.between(...freshShare))));
    const repeated = cycle(storyPieces(fresh).map((piece) => piece.text));
    const once = view.tokenizer.count(repeated.join(glue));
    if (once === 0) return pieces;
    const left = view.maxTokens - fresh.reduce((sum, piece) => sum + view.tokenizer.count(piece.text), 0);
    const turns = Math.ceil(Math.max(0, left) / once) + 1;
    const round = repeated.map((text) => own(text, glue));
    return [...fresh, ...Array.from({ length: turns }, () => round).flat()];
  };
}

/** Speaks the same variant through a draft in most replies, another now and then. */
export function variant<T>(view: View, purpose: string, variants: readonly T[]): T {
  return view.random.chance(0.75) ? draftChance(view, purpose).pick(variants) : view.random.pick(variants);
}
