import type { Holder } from '../grammar/holder.js';
import type { Mention } from '../grammar/mentions.js';
import type { Reading } from '../read/paragraph.js';
import type { Gender } from '../lexicon/gender.js';
import type { Cast } from './cast.js';

/** A paragraph with its place in the story. */
export interface Placed {
  readonly reading: Reading | undefined;
  readonly scene: number;
}

/** Where a holder stands. */
export interface Where {
  readonly paragraph: number;
  readonly sentence: number;
  readonly token: number;
  /** A name that cannot be meant: "Paul, her brother" is not her. */
  readonly but?: string | undefined;
}

/** A pronoun's name is looked for in so many paragraphs, and so many sentences, before it. */
export const REACH = 4;
const SENTENCES = 12;
/** So many words after whoever does something, what is "hers" is theirs; and so many, whatever their gender. */
const NEAR = 7;
const OWN = 2;

const KIN_NAMES = new Map([
  ...'mum mom mummy mommy mam mama'.split(' ').map((name) => [name, 'mother'] as const),
  ...'dad daddy papa'.split(' ').map((name) => [name, 'father'] as const),
  ...'grandma gran granny nana'.split(' ').map((name) => [name, 'grandmother'] as const),
  ...'grandpa granddad grandad'.split(' ').map((name) => [name, 'grandfather'] as const),
]);

/** What a relative is called whom a story may call so or so. */
export function kinName(relation: string): string {
  return KIN_NAMES.get(relation) ?? relation;
}

/** In which paragraph, and which sentence of it, somebody is mentioned. */
type Spot = Pick<Where, 'paragraph' | 'sentence'>;

/** Whom a pronoun stands for is sought. */
interface Sought {
  readonly gender: Gender;
  readonly where: Where;
  readonly isOfRelative: boolean;
}

/** Somebody a sentence mentions whose gender fits; `id` is undefined for "the girl" and for names that are two people's. */
interface Candidate {
  readonly id: string | undefined;
  /** Whether nothing tells the gender: it may be meant only if nobody else is near. */
  readonly isWeak: boolean;
  readonly isSubject: boolean;
  /** Whether the sentence has a pronoun of that gender for its subject: "He looked at Paul." */
  readonly isBesides: boolean;
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
    return this.#resolve(holder, where, false);
  }

  /** @param isOfRelative whether it is asked whose relative somebody is, for which no further relatives are asked */
  #resolve(holder: Holder, where: Where, isOfRelative: boolean): string | undefined {
    switch (holder.kind) {
      case 'name':
        return this.#cast.idOf(holder.text);
      case 'narrator':
        return 'narrator';
      case 'role':
        return this.#cast.bearerOf(holder.text) ?? `the ${holder.text}`;
      case 'kin': {
        const of = this.#resolve(holder.of, where, isOfRelative);
        return of === undefined ? undefined : `${of}>${kinName(holder.relation)}`;
      }
      case 'pronoun':
        return this.#antecedent({ gender: holder.gender, where, isOfRelative });
    }
  }

  #mentionsIn(paragraph: number): readonly (readonly Mention[])[] {
    return this.#paragraphs[paragraph]?.reading?.mentions ?? [];
  }

  #antecedent(asked: Sought): string | undefined {
    const sought = this.#withoutDoer(asked);
    return this.#namedAfter(sought) ?? this.#opened(sought) ?? this.#leading(sought) ?? this.#nearest(sought);
  }

  /** "Paul shot him": it was not Paul. */
  #withoutDoer(sought: Sought): Sought {
    const { where } = sought;
    const mentions = this.#mentionsIn(where.paragraph)[where.sentence] ?? [];
    const at = mentions.findIndex(({ token }) => token === where.token);
    const doer = mentions[at - 1];
    if (where.but !== undefined || mentions[at]?.text !== 'him' || doer?.kind !== 'name' || !doer.isSubject) return sought;
    return { ...sought, where: { ...where, but: doer.text } };
  }

  /** The one fitting name in the sentences before, or where there is none the one that comes. */
  #nearest(sought: Sought): string | undefined {
    const { where } = sought;
    let seen = 0;
    let found: Candidate | null | undefined;
    let foundIn = -1;
    for (const { candidates, paragraph } of this.#sentencesBack(sought)) {
      if (found) {
        const isMeant = isMeantOver(found, candidates, foundIn === where.paragraph && paragraph < foundIn);
        if (isMeant !== undefined) return isMeant ? found.id : undefined;
        if (++seen > SENTENCES) return found.id;
        continue;
      }
      found = single(candidates, seen > 0);
      foundIn = paragraph;
      if (found === null || (found && found.id === undefined)) return undefined;
      if (++seen > SENTENCES) break;
    }
    return found ? found.id : (this.#ahead(sought) ?? this.#opening(sought));
  }

  /** "She had green eyes, did Maureen." */
  #namedAfter(sought: Sought): string | undefined {
    const { where, gender } = sought;
    const mentions = this.#mentionsIn(where.paragraph)[where.sentence] ?? [];
    const [first] = mentions;
    if (first?.kind !== 'pronoun' || first.gender !== gender) return undefined;
    const named = mentions.find((each) => each.isNamedAfter === true && each.token > where.token);
    return named && this.#candidate(named, sought, where)[0]?.id;
  }

  /** "With her red hair, Anna …": the subject that the opening phrase leads up to. */
  #opened(sought: Sought): string | undefined {
    const { where } = sought;
    const mentions = this.#mentionsIn(where.paragraph)[where.sentence] ?? [];
    if (where.token < 1 || where.token > 5 || mentions.some(({ token }) => token < where.token)) return undefined;
    const subject = mentions.find(({ token, isSubject }) => token > where.token && isSubject);
    if (!subject || (subject.kind !== 'name' && !subject.holder) || subject.token - where.token > 12) return undefined;
    // "For each of his brothers Paul …" leads up to its subject without a comma.
    if (!(subject.afterComma && where.token < 3) && mentions.some(({ token, kind }) => token < subject.token && kind === 'name'))
      return undefined;
    if (!subject.afterComma && subject.token - where.token > 5) return undefined;
    return this.#candidate(subject, sought, where)[0]?.id;
  }

  /** "Dora noticed that Anna lifted her green eyes": the one who does it. */
  #leading(sought: Sought): string | undefined {
    const { where, gender } = sought;
    const before = (this.#mentionsIn(where.paragraph)[where.sentence] ?? []).filter(({ token }) => token < where.token);
    const last = before.findLast((each) => each.kind !== 'pronoun' || each.gender !== gender || each.isSubject);
    if (last?.leads !== true || where.token - last.last > NEAR || last.text === where.but) return undefined;
    const [found] = this.#candidate(last, sought, where);
    // "The gardener blinked his eyes": whoever it is, they are his own.
    return found?.isWeak === false || where.token - last.last <= OWN ? found?.id : undefined;
  }

  /** Nobody before it fits: the one who is named next, as stories begin. */
  #ahead(sought: Sought): string | undefined {
    const { where } = sought;
    const mentions = this.#mentionsIn(where.paragraph);
    const isOwner = mentions[where.sentence]?.find(({ token }) => token === where.token)?.isOwner === true;
    for (let sentence = where.sentence; sentence <= where.sentence + 1; sentence++) {
      const after = (mentions[sentence] ?? [])
        .filter(({ token, text }) => (sentence > where.sentence || token > where.token) && text !== where.but)
        // "He had red hair: that was Paul", "her lisp made Anna shy".
        .map((each) => (each.isNamed === 'is' || (isOwner && each.isNamed === 'has') ? { ...each, isSubject: true } : each));
      const found = single(this.#candidates(after, sought, { ...where, sentence }), false);
      if (found === null) return undefined;
      if (found) return found.isSubject || (sentence === where.sentence && this.#isFronted(where)) ? found.id : undefined;
    }
    return undefined;
  }

  /** "She left her umbrella on the train", as a story begins: the only woman there is in it. */
  #opening({ gender, where }: Sought): string | undefined {
    const only = where.paragraph >= 0 && where.paragraph < REACH ? this.#cast.onlyOf(gender) : undefined;
    return where.but !== undefined && this.#cast.idOf(where.but) === only ? undefined : only;
  }

  /** "On her birthday they crowned Dora": what opens a sentence leads up to whoever is named in it. */
  #isFronted({ paragraph, sentence, token }: Where): boolean {
    return this.#mentionsIn(paragraph)[sentence]?.some((each) => each.token === token && each.isFronted === true) === true;
  }

  /** Who may be meant, sentence by sentence, from the nearest to the farthest. */
  *#sentencesBack(sought: Sought): Generator<{ readonly candidates: Candidate[]; readonly paragraph: number }> {
    const { where } = sought;
    const scene = this.#paragraphs[where.paragraph]?.scene;
    for (let at = where.paragraph; at >= Math.max(0, where.paragraph - REACH); at--) {
      const paragraph = this.#paragraphs[at];
      if (!paragraph?.reading || paragraph.scene !== scene) return;
      const { mentions } = paragraph.reading;
      const from = at === where.paragraph ? where.sentence : mentions.length - 1;
      for (let sentence = from; sentence >= 0; sentence--) {
        const isSame = at === where.paragraph && sentence === where.sentence;
        const before = (mentions[sentence] ?? []).filter(({ token, text }) => (!isSame || token < where.token) && text !== where.but);
        yield { candidates: this.#candidates(before, sought, { paragraph: at, sentence }), paragraph: at };
      }
    }
  }

  #candidates(all: readonly Mention[], sought: Sought, at: Spot): Candidate[] {
    const { gender } = sought;
    const mentions = all.filter((each, index) => !isOwnerOfSubject(each, all[index + 1]));
    const pronoun = mentions.find((each) => each.kind === 'pronoun' && each.isSubject && each.gender === gender)?.token ?? Infinity;
    return mentions.flatMap((mention) =>
      this.#candidate(mention, sought, at).map((each) => ({ ...each, isBesides: pronoun < mention.token })),
    );
  }

  #candidate(mention: Mention, { gender, isOfRelative }: Sought, at: Spot): Omit<Candidate, 'isBesides'>[] {
    const { kind, isSubject, isAnimate } = mention;
    if (kind === 'pronoun' || mention.isPlace === true || (mention.gender !== undefined && mention.gender !== gender)) return [];
    const id = kind === 'name' ? this.#cast.idOf(mention.text) : this.#idOfNoun(mention, isOfRelative, at);
    if (id === undefined) return kind === 'noun' || isAnimate ? [{ id: undefined, isWeak: false, isSubject }] : [];
    const known = mention.gender ?? this.#cast.person(id)?.gender;
    if (known !== undefined && known !== gender) return [];
    return [{ id, isWeak: known === undefined, isSubject }];
  }

  #idOfNoun({ holder, token }: Mention, isOfRelative: boolean, at: Spot): string | undefined {
    return holder && !isOfRelative ? this.#resolve(holder, { ...at, token }, true) : undefined;
  }
}

/** "Paul's brother limped on his left leg": it is not Paul's. */
function isOwnerOfSubject({ isOwner, last }: Mention, next: Mention | undefined): boolean {
  return isOwner && next?.kind === 'noun' && next.isSubject && next.holder !== undefined && next.token === last + 1;
}

/**
 * Whether the one found is meant, seen what the sentence before theirs mentions; undefined where that is open yet.
 * @param hasLeft whether that sentence stands in a paragraph above the pronoun's, and they in the pronoun's own
 */
function isMeantOver(found: Candidate, candidates: readonly Candidate[], hasLeft: boolean): boolean | undefined {
  // Who is named in the pronoun's own paragraph is meant before those of the paragraphs above.
  if (hasLeft && !found.isWeak && !found.isBesides) return true;
  // Somebody of no known gender is meant only if nobody else is near; else one sentence more is asked for a rival.
  const rival = candidates.some(({ id, isSubject }) => id !== found.id && (isSubject || found.isWeak));
  if (rival && (found.isWeak || !found.isSubject)) return false;
  return found.isWeak ? undefined : true;
}

/** The one a sentence mentions; null when several may be meant. The subject of a sentence before is meant before its others. */
function single(candidates: readonly Candidate[], isBefore: boolean): Candidate | null | undefined {
  const [first, ...others] = candidates;
  if (!first || others.every(({ id }) => id === first.id)) return candidates.find(({ isSubject }) => isSubject) ?? first;
  const isClear = isBefore && first.isSubject && !first.isWeak && others.every(({ id, isSubject }) => id === first.id || !isSubject);
  return isClear ? first : null;
}
