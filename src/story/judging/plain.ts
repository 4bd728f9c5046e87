/** Marks that turn the reading direction: in a terminal or a view they would rearrange what stands around them. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const ESCAPE_SEQUENCE = /(?![\n\t])\p{Cc}\[[0-?]*[ -/]*[@-~]/gu;

/**
 * A judge's words as plain text of bounded length: no escape sequences, control or direction marks. HTML stays as the letters it is
 * made of; whoever shows it shows it as text.
 */
export function plainText(text: string, maxLength: number): string {
  const clean = text
    .slice(0, maxLength * 2)
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(ESCAPE_SEQUENCE, '')
    .replaceAll(UNSEEN, '')
    .trim();
  return clean.length <= maxLength
    ? clean
    : `${clean
        .slice(0, maxLength - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
