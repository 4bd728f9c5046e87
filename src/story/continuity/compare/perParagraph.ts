/**
 * Remembers what a paragraph was found to tell, by the word it was asked for: an edit elsewhere changes nothing in it.
 * @param find asked once for each paragraph and word
 */
export function perParagraph<T extends object>(find: (paragraph: T, word: string) => boolean): (paragraph: T, word: string) => boolean {
  const found = new WeakMap<T, Map<string, boolean>>();
  return (paragraph, word) => {
    const known = found.get(paragraph) ?? new Map<string, boolean>();
    found.set(paragraph, known);
    const isFound = known.get(word) ?? find(paragraph, word);
    known.set(word, isFound);
    return isFound;
  };
}
