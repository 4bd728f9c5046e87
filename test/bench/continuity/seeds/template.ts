import type { Narration, Person, Tense, Vars } from './model.js';

/** Who and how a wording is told. */
export interface Telling {
  readonly tense: Tense;
  readonly narration: Narration;
  readonly viewpoint: Person;
  /** The person a fact is about. */
  readonly subject: Person;
  /** Another person, found in planted sentences alone. */
  readonly other: Person;
  readonly vars: Vars;
}

const WORDS = {
  m: { he: 'he', him: 'him', his: 'his', himself: 'himself', man: 'man', parent: 'father', child: 'boy', spouse: 'wife', Mr: 'Mr.' },
  f: {
    he: 'she',
    him: 'her',
    his: 'her',
    himself: 'herself',
    man: 'woman',
    parent: 'mother',
    child: 'girl',
    spouse: 'husband',
    Mr: 'Mrs.',
  },
} as const;

const FIRST_PERSON: Vars = { X: 'I', x: 'I', "x's": 'my', "X's": 'my', he: 'I', him: 'me', his: 'my', himself: 'myself' };

/**
 * Fills in a wording. Marks:
 * `{is|was}` present or past; `{am|is|was}` the same for the person of the viewpoint, in the first or third person;
 * `{X}` whole name, `{x}` first name, `{last}`, `{he}`, `{him}`, `{his}`, `{himself}`, `{man}`, `{parent}`, `{spouse}` of the subject,
 * `{o.…}` of the other person, `{p.…}` of the viewpoint; `{x's}` a possessive; `{an v}` a value with its article.
 * A capital first letter (`{He}`, `{V}`) gives one; names are as they are.
 *
 * @throws {Error} for a mark nothing stands for
 */
export function fillIn(wording: string, telling: Telling): string {
  const filled = wording.replace(/\{([^{}]+)\}/g, (_, mark: string) => (mark.includes('|') ? verb(mark, telling) : word(mark, telling)));
  return filled.replace(/(^|[.!?] )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function verb(mark: string, { tense, narration }: Telling): string {
  const forms = mark.split('|');
  const form = tense === 'past' ? forms.at(-1) : forms.length === 3 && narration === 'third' ? forms[1] : forms[0];
  if (form === undefined) throw new Error(`no form in {${mark}}`);
  return form;
}

function word(mark: string, telling: Telling): string {
  if (mark.startsWith('an ')) return withArticle(word(mark.slice(3), telling));
  if (mark.startsWith('An ')) return capital(withArticle(word(mark.slice(3), telling)));
  if (mark.startsWith('o.')) return personWord(mark.slice(2), telling.other, mark);
  if (mark.startsWith('p.')) return viewpointWord(mark.slice(2), telling);
  const value = telling.vars[mark];
  if (value !== undefined) return value;
  const lower = telling.vars[lowered(mark)];
  return lower === undefined ? personWord(mark, telling.subject, mark) : capital(lower);
}

function viewpointWord(mark: string, { narration, viewpoint }: Telling): string {
  if (narration === 'third') return personWord(mark, viewpoint, `p.${mark}`);
  const value = FIRST_PERSON[mark];
  if (value !== undefined) return value;
  return capital(FIRST_PERSON[lowered(mark)] ?? personWord(mark, viewpoint, `p.${mark}`));
}

function personWord(mark: string, person: Person, whole: string): string {
  const { first, last, sex } = person;
  const names: Vars = {
    X: `${first} ${last}`.trim(),
    x: first,
    last,
    "X's": possessive(`${first} ${last}`.trim()),
    "x's": possessive(first),
  };
  const words: Vars = { ...WORDS[sex] };
  const value = names[mark] ?? words[mark];
  if (value !== undefined) return value;
  const lower = words[lowered(mark)];
  if (lower === undefined) throw new Error(`nothing stands for {${whole}}`);
  return capital(lower);
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A word with its first letter in upper case. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Typographic quotation marks and apostrophes; every mark stays one character long. */
export function curled(text: string): string {
  return text
    .replace(/(^|[\s(—])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(—])'/g, '$1‘')
    .replaceAll("'", '’');
}
