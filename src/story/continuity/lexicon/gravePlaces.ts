/** Kinds of places people and animals are buried in, each with the nouns for it. */
const KINDS = new Map<string, string>(
  Object.entries({
    churchyard: 'churchyard kirkyard yew yews chapelyard chapel church graveyard minster',
    cemetery: 'cemetery gasworks crematorium',
    vault: 'vault crypt mausoleum catacombs cathedral abbey chancel nave aisle sarcophagus',
    garden:
      'garden orchard lawn yard backyard lilac rosebush rose roses pear-tree pump paddock pear apple plum cherry shrubbery vegetable cabbages hen-house henhouse shed kennel park greenhouse',
    wild: 'heath moor forest wood woods copse spinney crossroads cliff cliffs beach desert mountain mountainside roadside sands dunes steppe tundra swamp marsh bog ditch battlefield jungle prairie',
    sea: 'sea ocean waves',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, kind])),
);

/** Kinds one of which may lie in the other. */
const WITHIN: readonly (readonly [string, string])[] = [
  ['churchyard', 'vault'],
  ['cemetery', 'vault'],
  ['churchyard', 'garden'],
];

/** The kind of place that a noun names where a grave may be; '' for one that may be anywhere. */
export function kindOfGrave(noun: string, before: string): string {
  if (noun === 'tree' || noun === 'bush') return KINDS.get(before) ?? '';
  if (noun === 'yard' && before === 'chapel') return 'churchyard';
  return KINDS.get(noun) ?? '';
}

/** Whether nobody lies in places of both kinds. */
export function gravePlacesDiffer(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  return !WITHIN.some((pair) => pair.includes(one) && pair.includes(other));
}
