const STEP = 4_096;

function commonPrefix(one: string, other: string, most: number): number {
  let at = 0;
  while (at + STEP <= most && one.slice(at, at + STEP) === other.slice(at, at + STEP)) at += STEP;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(one: string, other: string, most: number): number {
  const piece = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  let at = 0;
  while (at + STEP <= most && piece(one, at, at + STEP) === piece(other, at, at + STEP)) at += STEP;
  while (at < most && one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at)) at++;
  return at;
}

/** How many UTF-16 units two texts share at their start, and at their end beyond those. */
export function sameEnds(one: string, other: string): { readonly before: number; readonly after: number } {
  const shorter = Math.min(one.length, other.length);
  const before = commonPrefix(one, other, shorter);
  return { before, after: commonSuffix(one, other, shorter - before) };
}
