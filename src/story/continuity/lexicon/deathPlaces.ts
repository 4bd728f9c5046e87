/** Kinds of places people die in, each with the nouns for it. */
const KINDS = new Map<string, string>(
  Object.entries({
    workhouse: 'workhouse almshouse poorhouse',
    home: 'home castle palace mansion rectory vicarage parsonage villa croft hut cabin house cottage flat apartment bungalow kitchen bedroom garden study parlour parlor porch doorstep stairs staircase attic cellar orchard farm farmhouse barn stable stables byre hayloft conservatory greenhouse loft manor nursery scullery pantry landing hallway hall boathouse summerhouse shed outhouse washhouse toolshed coachhouse yard courtyard drive',
    ward: 'hospital hospice ward infirmary sanatorium clinic ambulance asylum',
    street:
      'street road roadside pavement sidewalk gutter stop park lane kerb alley crossing motorway highway doorway square market marketplace bridge ditch station platform corner roundabout layby towpath footpath',
    sea: 'sea ocean ship boat ferry deck liner yacht voyage raft lifeboat trawler steamer channel dinghy schooner crossing',
    mountain: 'mountain mountainside peak glacier summit ridge crevasse icefield precipice',
    prison: 'prison gaol jail cell camp dungeon scaffold gallows',
    front: 'trenches front battlefield trench dugout',
    hotel: 'hotel inn guesthouse boarding-house motel lodging-house hostel lodgings brothel',
    train: 'train carriage compartment tram sleeper',
    work: 'shop office factory mill mine pit quarry forge bank workshop surgery laboratory boardroom desk foundry sawmill shipyard warehouse dockyard brickworks',
    venue:
      'theatre theater stage church chapel pub bar restaurant cafe café tavern library school club racecourse course stadium pitch centre supermarket cinema museum ballroom casino court courtroom circus fair cathedral fairground links opera racetrack concert zoo',
    cloister: 'convent monastery nunnery priory abbey',
    water: 'trough ford pier quay jetty river lake canal pond pool weir well millpond reservoir creek stream',
    wild: 'forest wood woods desert jungle snow tundra steppe moor marsh bog swamp dunes',
    vehicle: 'car cab taxi lorry van truck',
    bed: 'bed chair armchair sofa couch bath bathtub bathroom room table floor deckchair hammock arms lavatory sickbed wheelchair',
    air: 'plane aeroplane airplane helicopter balloon',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, kind])),
);
/** Of two words, of which the last says little, or something else. */
const PAIRS = new Map(
  Object.entries({
    'nursing home': 'ward',
    'care home': 'ward',
    'rest home': 'ward',
    'old folks': 'ward',
    'operating table': 'ward',
    'hospital bed': 'ward',
    'intensive care': 'ward',
    'waiting room': '',
    'hotel room': 'hotel',
    'hotel bed': 'hotel',
    'dining room': 'home',
    'sitting room': 'home',
    'drawing room': 'home',
    'living room': 'home',
    'front room': 'home',
    'prison hospital': 'prison',
    'field hospital': 'front',
    'garden centre': 'venue',
    'railway carriage': 'train',
    'prison cell': 'prison',
    'front line': 'front',
    'back seat': 'vehicle',
    'front seat': 'vehicle',
  }),
);
/** Kinds one of which may lie in the other. */
const WITHIN: readonly (readonly [string, string])[] = [
  ['workhouse', 'ward'],
  ['street', 'vehicle'],
  ['street', 'train'],
  ['mountain', 'wild'],
  ['mountain', 'vehicle'],
  ['wild', 'vehicle'],
  ['prison', 'ward'],
  ['prison', 'front'],
  ['front', 'wild'],
  ['water', 'sea'],
  ['water', 'wild'],
  ['work', 'home'],
  ['work', 'water'],
  ['venue', 'work'],
  ['hotel', 'venue'],
  ['home', 'venue'],
  ['front', 'sea'],
  ['prison', 'work'],
  ['air', 'front'],
  ['air', 'sea'],
];
/** Rooms and spots of one house, each line one of them: nobody dies in two. */
const ROOMS = new Map(
  [
    'kitchen scullery larder pantry',
    'bedroom bed',
    'parlour parlor lounge',
    'study library',
    'garden orchard greenhouse conservatory',
    'attic loft hayloft',
    'cellar',
    'stairs staircase landing',
    'bath bathtub bathroom',
    'barn stable stables byre',
    'porch doorstep',
    'hallway hall',
    'nursery',
    'lavatory',
    'boathouse',
    'ballroom',
  ].flatMap((line, at) => line.split(' ').map((noun): [string, number] => [noun, at])),
);

/** Whether two nouns name two rooms of a house, or a room and the garden. */
export function roomsDiffer(one: string, other: string): boolean {
  const [first, second] = [ROOMS.get(one), ROOMS.get(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** Where a bed or a chair may stand. */
const FURNISHED = new Set(['home', 'ward', 'hotel', 'prison', 'train', 'sea', 'work', 'venue', 'vehicle', 'air', 'bed', 'workhouse']);

/** The kind of place that a noun names, with the word before it; '' for one that may be any. */
export function kindOfPlace(noun: string, before: string): string {
  return PAIRS.get(`${before} ${noun}`) ?? KINDS.get(noun) ?? '';
}

/** Whether nobody dies in places of both kinds. */
export function kindsDiffer(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  if (one === 'bed' || other === 'bed') return !FURNISHED.has(one === 'bed' ? other : one);
  return !WITHIN.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Whole lands, which towns lie in, and names of other things than places. */
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Christmas|Easter|Lent|Ward|Room|England|Scotland|Wales|Ireland|Britain|France|Germany|Italy|Spain|Greece|Poland|Russia|Ukraine|Turkey|Egypt|India|China|Japan|Korea|Vietnam|Afghanistan|Iraq|Africa|Asia|Europe|America|Canada|Australia|Mexico|Brazil|Texas|California|Florida|Kansas|Ohio|Virginia|Georgia|Cornwall|Devon|Kent|Sussex|Yorkshire|Flanders|Normandy|Provence|New|North|South|East|West|Saint|St|The|God|Whitsun|Michaelmas|Advent)\b/u;

/** Whether a name after "in" is a town's, and no land's or month's. */
export function isTown(name: string): boolean {
  return !NO_TOWN.test(name);
}
