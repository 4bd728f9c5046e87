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

const ROOM =
  /^(?:attic|cellar|kitchen|garden|barn|shed|hall|loft|floor|car|boat|parlou?r|study|library|bedroom|(?:dining|drawing|sitting|living|front|back) room|nursery|pantry|scullery|bathroom|office|porch|chapel|vestry|church|workshop|stable|dairy|taproom|lounge|gallery|conservatory|larder|basement|laundry|galley|saloon|wheelhouse|foyer|[a-z]*room)$/u;

/** In what rooms some things are that stand in no others. */
const ROOMS_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:front door|stairs|staircase|banisters?|stairwell|coat stand|hat stand)$/u, /^(?:hall|landing|porch|lobby|foyer|vestibule|passage|[a-z]*way)$/u],
  [/^(?:stove|range|sink|oven|dresser|draining board)$/u, /^(?:kitchen|scullery|galley|pantry|dairy|laundry|bathroom|hall|parlou?r|workshop|[a-z]*room)$/u],
  [/^(?:bath|bathtub)$/u, /^(?:bathroom|kitchen|scullery|[a-z]*room)$/u],
  [/^(?:altar|pulpit|font|pew|pews)$/u, /^(?:church|chapel|vestry|cathedral)$/u],
  [/^(?:bed|pillow|mattress|bedside table|nightstand)$/u, /^(?:bedroom|attic|nursery|loft|cabin|cellar|ward|dormitory|spare room|[a-z]*room)$/u],
];

function isRoom(place: string): boolean {
  return ROOM.test(place);
}

/** Whether a thing that stands by another may be in a room. */
function mayBeIn(place: string, room: string): boolean {
  return ROOMS_OF.every(([each, rooms]) => !each.test(place) || rooms.test(room));
}

function areOne(one: string, other: string): boolean {
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  if (isRoom(one) !== isRoom(other)) return isRoom(one) ? mayBeIn(other, one) : mayBeIn(one, other);
  return NEAR.some((group) => group.includes(lastWord(one)) && group.includes(lastWord(other)));
}

/** Whether a thing may be at both places at once: a mantelpiece is over a fireplace, a desk is in a study. A place may be told with its room, after a bar. */
export function isSamePlace(one: string, other: string): boolean {
  const ones = one.split('|');
  const others = other.split('|');
  const [room, otherRoom] = [ones.find(isRoom), others.find(isRoom)];
  if (room !== undefined && otherRoom !== undefined && !areOne(room, otherRoom)) return false;
  return ones.some((each) => others.some((another) => areOne(each, another)));
}

function lastWord(place: string): string {
  return place.split(' ').at(-1) ?? place;
}
