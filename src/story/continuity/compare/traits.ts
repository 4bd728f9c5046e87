/** Whether two may be of one kind, by what tells each from others: a fur hat is no straw hat, a hat may be either. */
export function mayBeAlike(traits: readonly string[], others: readonly string[]): boolean {
  return traits.length === 0 || others.length === 0 || traits.some((trait) => others.includes(trait));
}
