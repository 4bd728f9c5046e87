/** What a name, a title or a pronoun tells of somebody. */
export type Gender = 'f' | 'm';
