/** Paragraphs that never repeat, and a sentence of each chapter that a fact can be noted from. */
function chapter(number: number, paragraphs: number): string {
  const name = ['Anna', 'Bruno', 'Clara', 'David', 'Edda', 'Frank'][number % 6] ?? 'Anna';
  const lines = Array.from(
    { length: paragraphs },
    (_, at) =>
      `On page ${number * 1000 + at} ${name} walked to the mill by road ${at * 7 + number} and back, and counted ${at + 3} gates on the way.`,
  );
  return [`## Chapter ${number + 1}`, `${name} kept key number ${number + 11} in a tin.`, ...lines].join('\n\n');
}

/** A story of several chapters of about 9,000 characters. */
export function novel(chapters: number, paragraphs = 90): string {
  return Array.from({ length: chapters }, (_, at) => chapter(at, paragraphs)).join('\n\n');
}

/** The fact that a window of the novel establishes, as a judge would note it. */
export function factsOfNovel(prompt: string): object {
  const facts = [...prompt.matchAll(/(\w+) kept key number (\d+) in a tin/gu)].map((match) => ({
    kind: 'object',
    who: match[1],
    what: `keeps key ${match[2] ?? ''} in a tin`,
    when: '',
    where: '',
    quote: match[0],
  }));
  return { facts };
}
