import type { Way } from './way.js';

/** What a way of rewriting has to keep. */
export interface Keeps {
  /** Whether names and numbers are looked at at all. */
  readonly names: boolean;
  /**
   * What is said aloud: `exact`, nothing lost and nothing new; `kept`, nothing lost; `shortened`, lines may lose words but gain none;
   * `free`, not looked at.
   */
  readonly speech: 'exact' | 'kept' | 'shortened' | 'free';
  /** Words that may come or go: the teller's name, or what the writer's own instruction names. In lower case. */
  readonly free: ReadonlySet<string>;
  /** Whether names of the surroundings may come in. */
  readonly knownNames: boolean;
  /** Whether the name the passage says most often may go: who says "I" is not named. */
  readonly tellerMayGo: boolean;
}

const ALL: Keeps = { names: true, speech: 'exact', free: new Set(), knownNames: false, tellerMayGo: false };
const ABOUT_SPEECH =
  /\b(?:dialog\w*|speech|speaks?|say|says|said|talk\w*|conversation|convers\w*|quot\w*|voices?|rede\w*|sprech\w*|sag\w*)\b/iu;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? []);
}

/** What must stay the same, by the way of rewriting. */
export function keepsOf(way: Way): Keeps {
  switch (way.how) {
    case 'lighten':
    case 'expand':
    case 'tense':
      return ALL;
    case 'tighten':
      return { ...ALL, speech: 'shortened' };
    case 'show':
      return { ...ALL, speech: 'kept' };
    case 'pov': {
      const free = wordsOf(way.whose ?? '');
      const unnamed = way.whose === undefined || way.whose.trim() === '';
      return { ...ALL, free, knownNames: way.to === 'third' && unnamed, tellerMayGo: way.to === 'first' && unnamed };
    }
    case 'own':
      return { ...ALL, speech: ABOUT_SPEECH.test(way.instruction) ? 'free' : 'exact', free: wordsOf(way.instruction) };
    case 'reconcile':
      // Names, numbers and speech may be what is wrong.
      return { ...ALL, names: false, speech: 'free' };
  }
}
