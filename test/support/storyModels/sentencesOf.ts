const ABBREVIATIONS = /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|St|Capt|Prof|Rev|[A-Z]|[ap]\.m)\.$/u;
const SENTENCE_END = /(?:[.!?…]+["'”’)\]*_]*|—["'”’]+)\s+(?=["'“‘(*_]*[^\s\p{Ll}])/gu;

/** Sentences of a text, line by line; titles, initials and "p.m." end none. Speech and a tag that begins with a name come apart. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    let start = 0;
    for (const match of line.matchAll(SENTENCE_END)) {
      const end = match.index + match[0].length;
      const sentence = line.slice(start, end).trim();
      if (ABBREVIATIONS.test(sentence)) continue;
      sentences.push(sentence);
      start = end;
    }
    const rest = line.slice(start).trim();
    if (rest !== '') sentences.push(rest);
  }
  return sentences;
}

const COMPLETE = /(?:[.!?…]["'”’)\]*_]*|—["'”’)\]*_]+)\s*$/u;

/** False for a text that stops within a sentence. */
export function endsSentence(text: string): boolean {
  return COMPLETE.test(text);
}
