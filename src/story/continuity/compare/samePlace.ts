/** Places that may be one place told in two ways. */
const NEAR: readonly (readonly string[])[] = [
  'drawer desk bureau dresser sideboard table nightstand washstand chest workbench bench'.split(' '),
  'pocket coat jacket waistcoat apron sleeve'.split(' '),
  'bag satchel handbag purse suitcase trunk basket box tin jar locker'.split(' '),
  'shelf bookcase bookshelf cupboard wardrobe'.split(' '),
  'bed mattress pillow'.split(' '),
  'mantel mantelpiece fireplace chimneypiece hearth chimney grate stove'.split(' '),
  'stairs staircase landing steps banister'.split(' '),
  'hall hallway passage corridor vestibule entrance doorway porch lobby'.split(' '),
  'window sill windowsill ledge'.split(' '),
  'mantel mantelpiece sill windowsill shelf'.split(' '),
  'hook nail wall peg rack hall'.split(' '),
  'safe vault bank wall'.split(' '),
  'table tray kitchen counter sink stove chair'.split(' '),
  'book bible shelf desk envelope drawer'.split(' '),
];

/** Whether a thing may be at both places at once: a mantelpiece is over a fireplace, a desk is in a study. */
export function isSamePlace(one: string, other: string): boolean {
  const rooms =
    /^(?:attic|cellar|kitchen|garden|barn|shed|hall|loft|floor|car|boat|parlou?r|study|library|bedroom|(?:dining|drawing|sitting|living|front|back) room|nursery|pantry|scullery|bathroom|office|porch|chapel|vestry|church|workshop|stable|dairy|taproom|lounge|gallery|conservatory|larder|basement|laundry|galley|saloon|wheelhouse|foyer|[a-z]*room)$/u;
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  return rooms.test(one) !== rooms.test(other) || NEAR.some((group) => group.includes(lastWord(one)) && group.includes(lastWord(other)));
}

function lastWord(place: string): string {
  return place.split(' ').at(-1) ?? place;
}
