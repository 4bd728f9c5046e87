/** Nouns that have a name of their own; a line holds those that may be said of the same one, the first of them its kind. */
const ANIMALS = `dog spaniel terrier collie labrador retriever mutt hound mongrel puppy sheepdog dachshund poodle mastiff
cat kitten tabby tomcat
horse mare gelding stallion pony nag
donkey
mule
parrot
falcon
hawk
raven
goat`;
const THINGS = `ship schooner trawler freighter yacht vessel sloop steamer tug barge ferry starship spaceship boat ketch brig frigate hauler
pub inn tavern alehouse
bar
café cafe
restaurant
hotel
school
college
company firm
newspaper
town hometown
village
hamlet`;
/** Posts that one person holds in one place. */
const POSTS = `landlady
landlord
housekeeper
cook
butler
innkeeper
harbourmaster harbormaster
ferryman
verger
sexton
caretaker
janitor
porter
postmistress
postmaster
stationmaster
headmaster
headmistress
schoolmaster
schoolmistress
schoolteacher
mayor
sheriff
blacksmith
miller
baker
butcher
librarian
gamekeeper
concierge
bartender
barman
gardener
chauffeur
steward
abbot
abbess
organist
undertaker
matron
warden
chemist
apothecary
coroner
secretary
boss
supervisor
lawyer solicitor attorney
agent
editor
therapist
dentist
roommate flatmate
coach
tutor
governess
valet`;

/** Of these a story may have several, unless they are somebody's. */
const OWNED_ONLY = new Set(
  'boss supervisor lawyer agent editor therapist dentist roommate coach tutor governess valet porter steward baker butcher hotel restaurant bar café horse cat dog'.split(
    ' ',
  ),
);

const KIND_OF = new Map<string, string>();
const PERSONS = new Set<string>();
const PLACES = new Set(THINGS.split('\n').map((line) => line.split(' ')[0] ?? ''));
for (const line of [...ANIMALS.split('\n'), ...THINGS.split('\n'), ...POSTS.split('\n')]) {
  const [kind = '', ...others] = line.split(' ');
  for (const noun of [kind, ...others]) KIND_OF.set(noun, kind);
}
for (const line of POSTS.split('\n')) PERSONS.add(line.split(' ')[0] ?? '');

/** All such nouns, for patterns. */
export const NAMED_NOUNS = [...KIND_OF.keys()].join('|');

/** What kind of named one a noun says: a spaniel is a dog. */
export function kindOfNamed(noun: string): string | undefined {
  return KIND_OF.get(noun);
}

/** Whether whoever is of this kind is a person, and may have two names. */
export function isPersonKind(kind: string): boolean {
  return PERSONS.has(kind);
}

/** Whether it is a ship, a house or a place, which may have an article before its name. */
export function isPlaceKind(kind: string): boolean {
  return PLACES.has(kind);
}

/** Whether one of this kind is nobody in particular unless it is somebody's. */
export function isOwnedOnly(kind: string): boolean {
  return OWNED_ONLY.has(kind);
}
