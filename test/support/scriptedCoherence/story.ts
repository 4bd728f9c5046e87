/** A small story that contradicts itself twice (the hand, the stove) and explains one change (the hair). */
export const STORY = `# The Ferry Book

Maud kept the ferry book in pencil. “Two for the island,” she said, and wrote it down with her left hand, the only hand she had ever written with.

Her hair was red then, and the stove in the wheelhouse had been cold since March.

* * *

By autumn she had dyed her hair black. The man at the rail said that his brother was dead, and nobody believed him.

She warmed her fingers at the stove, which burned as it always had, and wrote “one back” with her right hand, as she had done all her life.
`;

export const SLIPS = {
  hand: {
    kind: 'hand',
    who: 'Maud',
    why: 'She writes with the left hand and later with the right.',
    established: 'wrote it down with her left hand',
    contradiction: 'with her right hand, as she had done all her life',
  },
  stove: {
    kind: 'object',
    who: 'the stove',
    why: 'It was cold and burns as always.',
    established: 'the stove in the wheelhouse had been cold since March',
    contradiction: 'the stove, which burned as it always had',
  },
  hair: {
    kind: 'appearance',
    who: 'Maud',
    why: 'Red, then black.',
    established: 'Her hair was red then',
    contradiction: 'she had dyed her hair black',
  },
} as const;

export const FACTS = {
  hand: {
    kind: 'hand',
    who: 'Maud',
    what: 'writes with her left hand',
    when: '',
    where: 'the ferry',
    quote: 'wrote it down with her left hand',
  },
  hair: { kind: 'appearance', who: 'Maud', what: 'hair: red', when: 'then', where: '', quote: 'Her hair was red then' },
  stove: {
    kind: 'object',
    who: 'the stove',
    what: 'cold',
    when: 'since March',
    where: 'the wheelhouse',
    quote: 'had been cold since March',
  },
} as const;
