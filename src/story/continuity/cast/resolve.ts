import type { Holder } from '../read/holder.js';
import type { Mention } from '../read/mentions.js';
import type { Reading } from '../read/paragraph.js';
import type { Gender } from '../read/types.js';
import type { Cast } from './cast.js';

/** A paragraph with its place in the story. */
export interface Placed {
  readonly reading: Reading;
  readonly scene: number;
}

/** Where a holder stands. */
export interface Where {
  readonly paragraph: number;
  readonly sentence: number;
  readonly token: number;
}

/** A pronoun's name is looked for in so many paragraphs, and so many sentences, before it. */
export const REACH = 4;
const SENTENCES = 12;

const KIN_NAMES = new Map([
  ['mum', 'mother'],
  ['mom', 'mother'],
  ['dad', 'father'],
]);

/** Somebody a sentence mentions whose gender fits; `id` is undefined for "the girl" and for names that are two people's. */
interface Candidate {
  readonly id: string | undefined;
  readonly isSubject: boolean;
}

/** Tells who is meant. Silent where two fit. */
export class Resolver {
  readonly #cast: Cast;
  readonly #paragraphs: readonly Placed[];

  constructor(cast: Cast, paragraphs: readonly Placed[]) {
    this.#cast = cast;
    this.#paragraphs = paragraphs;
  }

  /** Who it is: a person's id, `narrator`, a role ("the captain") or somebody's relative ("anna hale>mother"). */
  resolve(holder: Holder, where: Where): string | undefined {
    switch (holder.kind) {
      case 'name':
        return this.#cast.idOf(holder.text);
      case 'narrator':
        return 'narrator';
      case 'role':
        return this.#cast.bearerOf(holder.text) ?? `the ${holder.text}`;
      case 'kin': {
        const of = this.resolve(holder.of, where);
        return of === undefined ? undefined : `${of}>${KIN_NAMES.get(holder.relation) ?? holder.relation}`;
      }
      case 'pronoun':
        return this.#antecedent(holder.gender, where);
    }
  }

  #antecedent(gender: Gender, where: Where): string | undefined {
    let seen = 0;
    let found: Candidate | undefined;
    for (const candidates of this.#sentencesBack(gender, where)) {
      const ids = new Set(candidates.map(({ id }) => id));
      if (found) {
        // One sentence more: somebody else who was its subject may be meant as well.
        const rival = candidates.find(({ id, isSubject }) => id !== found?.id && isSubject);
        return rival && !found.isSubject ? undefined : found.id;
      }
      if (ids.size > 1) {
        const [first, ...others] = candidates;
        const isClear = seen > 0 && first?.isSubject === true && others.every(({ id, isSubject }) => id === first.id || !isSubject);
        return isClear ? first.id : undefined;
      }
      found = candidates.find(({ isSubject }) => isSubject) ?? candidates[0];
      if (found && found.id === undefined) return undefined;
      if (++seen > SENTENCES) break;
    }
    return found?.id;
  }

  /** Who may be meant, sentence by sentence, from the nearest to the farthest. */
  *#sentencesBack(gender: Gender, where: Where): Generator<Candidate[]> {
    const scene = this.#paragraphs[where.paragraph]?.scene;
    for (let at = where.paragraph; at >= Math.max(0, where.paragraph - REACH); at--) {
      const paragraph = this.#paragraphs[at];
      if (!paragraph || paragraph.scene !== scene) return;
      const { mentions } = paragraph.reading;
      const from = at === where.paragraph ? where.sentence : mentions.length - 1;
      for (let sentence = from; sentence >= 0; sentence--) {
        const isSame = at === where.paragraph && sentence === where.sentence;
        const before = (mentions[sentence] ?? []).filter(({ token }) => !isSame || token < where.token);
        yield before.flatMap((mention) => this.#candidate(mention, gender));
      }
    }
  }

  #candidate(mention: Mention, gender: Gender): Candidate[] {
    if (mention.kind === 'pronoun') return [];
    if (mention.kind === 'noun') return mention.gender === gender ? [{ id: undefined, isSubject: mention.isSubject }] : [];
    const id = this.#cast.idOf(mention.text);
    if (id === undefined) return mention.isAnimate ? [{ id: undefined, isSubject: mention.isSubject }] : [];
    const known = this.#cast.person(id)?.gender;
    if (known !== undefined && known !== gender) return [];
    return [{ id: known === undefined ? undefined : id, isSubject: mention.isSubject }];
  }
}
