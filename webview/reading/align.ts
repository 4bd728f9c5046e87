/**
 * Finds for each character of a rendered text where it stands in its Markdown source. What Markdown takes away (marks, links' addresses)
 * is passed over; a rendered text is nearly a subsequence of its source, and taking each character where it is met first never loses
 * the thread: a wrong step heals at the next word.
 * @returns source offsets, never falling
 */
export function align(rendered: string, source: string): Int32Array {
  const offsets = new Int32Array(rendered.length);
  let at = 0;
  for (let index = 0; index < rendered.length; index++) {
    const wanted = rendered.charAt(index);
    const found = wanted.trim() === '' ? nextBlank(source, at) : near(source, wanted, at);
    offsets[index] = found < 0 ? at : found;
    if (found >= 0) at = found + 1;
  }
  return offsets;
}

/** No mark of Markdown but a link's address is longer; a character further off is not this one. */
const REACH = 400;

function near(source: string, wanted: string, from: number): number {
  for (let at = from; at < Math.min(source.length, from + REACH); at++) if (source.charAt(at) === wanted) return at;
  return -1;
}

function nextBlank(source: string, from: number): number {
  for (let at = from; at < Math.min(source.length, from + 8); at++) if (source.charAt(at).trim() === '') return at;
  return -1;
}
