import * as z from 'zod/mini';

/**
 * What a view of the sidebar and the extension say to each other, whatever the view shows. Both ends validate what they receive. The view gets
 * the whole state each time: nothing of it has to survive while the view is hidden.
 */

export const count = z.int().check(z.minimum(0));

/** The model that would judge. */
export const judge = z.object({ able: z.boolean(), name: z.string() });

/** From the extension to a view that shows a state. */
export type ToSidebar<State> =
  /** First of all: the language, and the sentences of the view in it (empty for English). */
  | { readonly type: 'hello'; readonly language: string; readonly bundle: Record<string, string> }
  | { readonly type: 'state'; readonly state: State }
  /** What became of a request; a sentence when it could not be done. */
  | { readonly type: 'answer'; readonly id: number; readonly failure: string | null };

/** From such a view to the extension. */
export type FromSidebar<Wish> =
  /** The view listens: nothing is sent before. */
  { readonly type: 'ready' } | { readonly type: 'request'; readonly id: number; readonly wish: Wish };

/** What may come to a view that shows such a state. */
export function toSidebar<State>(state: z.ZodMiniType<State>): z.ZodMiniType<ToSidebar<State>> {
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('hello'), language: z.string(), bundle: z.record(z.string(), z.string()) }),
    z.object({ type: z.literal('state'), state }),
    z.object({ type: z.literal('answer'), id: count, failure: z.nullable(z.string()) }),
  ]);
}

/** What may come from a view in which such wishes can be had. */
export function fromSidebar<Wish>(wish: z.ZodMiniType<Wish>): z.ZodMiniType<FromSidebar<Wish>> {
  return z.discriminatedUnion('type', [z.object({ type: z.literal('ready') }), z.object({ type: z.literal('request'), id: count, wish })]);
}
