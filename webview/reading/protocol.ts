import * as z from 'zod/mini';

/** What the reading view and the extension say to each other. Offsets count every line break as one, over the whole document. */

const offset = z.int().check(z.minimum(0));

const place = z.object({
  start: offset,
  end: offset,
  label: z.string(),
  /** It is not on the page, but in the notes or in the front matter. */
  away: z.boolean(),
});

/** One highlight as it is drawn and noted in the margin. */
const shownFinding = z.object({
  kind: z.enum(['textured', 'heavy', 'overloaded', 'judged', 'slip']),
  start: offset,
  end: offset,
  /** In a few words: "Overloaded 2.9", "Coherence". */
  label: z.string(),
  /** Plain text for the margin; empty for none. */
  note: z.string(),
  /** Marks inside a measured passage, or the other places of a judged finding. */
  places: z.array(place),
  /** The number that both ends of a contradiction bear; 0 for anything else. */
  pair: offset,
});

const story = z.object({
  title: z.string(),
  /** The story without front matter. */
  text: z.string(),
  /** Where it begins in the document. */
  start: offset,
  markdown: z.boolean(),
  /** A line about the whole: words, density. */
  summary: z.string(),
  findings: z.array(shownFinding),
});

/** From the extension to the view. */
export const toView = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), language: z.string(), bundle: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal('story'), story }),
  /** The editor's first visible place. */
  z.object({ type: z.literal('scroll'), offset }),
  /** Asks for the story as one HTML file. */
  z.object({ type: z.literal('export') }),
]);

/** From the view to the extension. */
export const fromView = z.discriminatedUnion('type', [
  /** The view listens: nothing is sent before. */
  z.object({ type: z.literal('ready') }),
  /** The story is drawn, so many highlights with it. */
  z.object({ type: z.literal('drawn'), marks: offset }),
  z.object({ type: z.literal('scrolled'), offset }),
  z.object({ type: z.literal('clicked'), start: offset, end: offset }),
  z.object({ type: z.literal('exported'), html: z.string() }),
]);

export type ShownFinding = z.infer<typeof shownFinding>;
export type ShownStory = z.infer<typeof story>;
export type ToView = z.infer<typeof toView>;
export type FromView = z.infer<typeof fromView>;
