import { isKin, isPet } from './nouns.js';
import { isPost } from './posts.js';

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

/** More that are told of as one, where a sentence says plainly what they are called. */
const PLAINLY = `house cottage farmhouse manor mansion bungalow villa lodge
farm ranch croft homestead smallholding
estate
castle fortress
island isle
river stream
lake loch
mountain
hill
valley glen
planet moon
station
street
road
lane
band group
club
gallery
theatre theater
cinema
church chapel
hospital
shop store bakery bookshop boutique
business partnership
club
magazine
plane aeroplane airplane
car van truck lorry jeep
locomotive engine
computer
sword blade
teacher
nurse
maid
guide
captor
baby
victim
neighbour neighbor
friend
colleague
partner
assistant
apprentice
stepmother
stepfather
fiancé
fiancée
cow
pig sow
parrot
rabbit
hamster
tortoise
canary budgie
ferret
dragon
monkey
donkey
goldfish
bear`;
const PLAINLY_KIND = new Map<string, string>();
for (const line of PLAINLY.split('\n')) {
  const [kind = '', ...others] = line.split(' ');
  for (const noun of [kind, ...others]) PLAINLY_KIND.set(noun, kind);
}
const PEOPLE = new Set('teacher nurse maid guide captor baby victim neighbour friend colleague partner assistant apprentice'.split(' '));
const BEASTS = new Set([...ANIMALS.split('\n').map((line) => line.split(' ')[0] ?? ''), ...'cow pig parrot rabbit hamster tortoise canary ferret dragon monkey donkey goldfish bear'.split(' ')]);
/** Of these somebody may have several, who have names of their own. */
const MANY = new Set(
  'son daughter brother sister aunt uncle cousin niece nephew grandson granddaughter grandmother grandfather stepson stepdaughter stepbrother stepsister twin friend neighbour colleague assistant apprentice street road lane shop car cow pig club nurse maid guide teacher constable sergeant inspector detective lawyer clerk'.split(
    ' ',
  ),
);

/** What kind of one a noun says, of which a sentence may tell plainly what it is called. */
export function namedKindOf(noun: string): string | undefined {
  const known = KIND_OF.get(noun) ?? PLAINLY_KIND.get(noun);
  if (known !== undefined) return known;
  return isPost(noun) || isKin(noun) || isPet(noun) ? noun : undefined;
}

/** Whether whoever is of this kind is a person, and may have two names. */
export function isPersonKind(kind: string): boolean {
  return PERSONS.has(kind) || PEOPLE.has(kind) || (!BEASTS.has(kind) && !isPlaceKind(kind) && !isPet(kind));
}

/** Whether somebody, or a place, may have several of this kind. */
export function isMany(kind: string): boolean {
  return MANY.has(kind);
}

/** Whether it is a ship, a house or a place, which may have an article before its name. */
export function isPlaceKind(kind: string): boolean {
  return PLACES.has(kind) || (PLAINLY_KIND.has(kind) && !PEOPLE.has(kind) && !BEASTS.has(kind) && !/^(?:step|fianc)/u.test(kind));
}

/** Whether one of this kind is nobody in particular unless it is somebody's. */
export function isOwnedOnly(kind: string): boolean {
  return OWNED_ONLY.has(kind);
}

/** Whether it is an animal, which is called by its name and answers nothing. */
export function isBeastKind(kind: string): boolean {
  return BEASTS.has(kind) || isPet(kind);
}
