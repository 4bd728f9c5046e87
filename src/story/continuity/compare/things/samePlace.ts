import { isRoom } from '../../lexicon/rooms.js';

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

/** In what rooms some things are that stand in no others. */
const ROOMS_OF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:fireplace|mantelpiece|mantel|hearth|chimneypiece)$/u,
    /^(?!(?:landing|passage|corridor|porch|pantry|larder|cellar|garden|barn|stable|car|boat|[a-z ]*shed)$)/u,
  ],
  [
    /^(?:front door|stairs|staircase|banisters?|stairwell|coat stand|hat stand)$/u,
    /^(?:hall|landing|porch|lobby|foyer|vestibule|passage|[a-z]*way)$/u,
  ],
  [
    /^(?:stove|range|sink|oven|dresser|draining board)$/u,
    /^(?:kitchen|scullery|galley|pantry|dairy|laundry|bathroom|hall|parlou?r|workshop|[a-z]*room)$/u,
  ],
  [/^(?:bath|bathtub)$/u, /^(?:bathroom|kitchen|scullery|[a-z]*room)$/u],
  [/^(?:altar|pulpit|font|pew|pews)$/u, /^(?:church|chapel|vestry|cathedral)$/u],
  [
    /^(?:bed|pillow|mattress|bedside table|nightstand)$/u,
    /^(?:bedroom|attic|nursery|loft|cabin|cellar|ward|dormitory|spare room|[a-z]*room)$/u,
  ],
];

/** Whether a thing that stands by another may be in a room. */
function mayBeIn(place: string, room: string): boolean {
  return ROOMS_OF.every(([each, rooms]) => !each.test(place) || rooms.test(room));
}

function areOne(one: string, other: string): boolean {
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  if (isRoom(one) !== isRoom(other)) return isRoom(one) ? mayBeIn(other, one) : mayBeIn(one, other);
  return NEAR.some((group) => group.includes(lastWord(one)) && group.includes(lastWord(other)));
}

/** What a thing is kept in, or hangs on. */
const HOLDER =
  /^(?:safe|vault|chest|drawer|box|tin|caddy|jar|jug|teapot|vase|bureau|desk|cupboard|wardrobe|dresser|sideboard|suitcase|trunk|bag|satchel|purse|basket|barrel|nail|hook|peg|oven|freezer|fridge|piano|boot|shoe|hat|locker|cabinet|bin|bucket|mattress|pillow|envelope|book|bible)$/u;

/** Whether a thing may be at both places at once: a mantelpiece is over a fireplace, a desk is in a study. A place may be told with its room, after a bar. */
export function isSamePlace(one: string, other: string): boolean {
  const ones = one.split('|');
  const others = other.split('|');
  const [room, otherRoom] = [ones.find(isRoom), others.find(isRoom)];
  if (room !== undefined && otherRoom !== undefined && !areOne(room, otherRoom)) return false;
  const holds = ones.filter((each) => HOLDER.test(lastWord(each)));
  const otherHolds = others.filter((each) => HOLDER.test(lastWord(each)));
  // The safe at the mill is no tea chest, wherever that stands.
  const isHeld = (room === undefined) !== (otherRoom === undefined) && holds.length > 0 && otherHolds.length > 0;
  const [from, to] = isHeld ? [holds, otherHolds] : [ones, others];
  return from.some((each) => to.some((another) => areOne(each, another)));
}

/** Things on which another may stand: what is on the one is not on the other. */
const UPON =
  /^(?:drawers?|desk|bureau|dresser|sideboard|table|nightstand|washstand|chest|workbench|bench|shelf|bookcase|bookshelf|cupboard|wardrobe|counter|chair)$/u;

/** The same of what stands there for good: no statue is on the sideboard and on the table. */
export function isSameStand(one: string, other: string): boolean {
  const [first = '', second = ''] = [one.split('|')[0], other.split('|')[0]].map((place) => lastWord(place ?? ''));
  return isSamePlace(one, other) && !(first !== second && UPON.test(first) && UPON.test(second));
}

function lastWord(place: string): string {
  return place.split(' ').at(-1) ?? place;
}
