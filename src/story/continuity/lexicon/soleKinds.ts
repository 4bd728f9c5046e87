import { CLOTH_COLOURS, MATERIALS } from './colours.js';
import { genderOfNoun, isKin } from './nouns.js';
import { isPost } from './posts.js';

/** What sort of one-of-a-kind a noun names: it tells what names it may bear. */
export type Sort = 'beast' | 'thing' | 'person';

/** A line holds nouns that may be said of the same one; the first of them is its kind. */
const BEASTS = `dog hound puppy pup spaniel terrier collie labrador retriever mutt mongrel sheepdog dachshund poodle mastiff lurcher greyhound whippet pointer setter beagle bulldog alsatian wolfhound deerhound bloodhound pug corgi foxhound bitch cur
cat kitten tabby tom tomcat moggy mouser
horse mare gelding stallion pony nag filly colt cob foal charger steed roan carthorse racehorse
donkey ass
parrot cockatoo macaw
falcon hawk kestrel
cow heifer
bull ox
pig sow boar
ewe lamb
cockerel rooster
rabbit hare
tortoise turtle
budgie budgerigar
monkey ape
snake python
lizard iguana
lion lioness
robot android droid`;
/** The same for those whose kind has but one noun. */
const BEASTS_ALONE =
  'mule owl raven crow jackdaw magpie goat ram hen goose hamster guinea-pig canary ferret dragon goldfish bear elephant camel llama rat mouse fox wolf tiger pigeon peacock doll teddy';
const THINGS = `ship schooner trawler freighter yacht vessel sloop steamer tug barge ferry starship spaceship boat ketch brig brigantine frigate hauler barque bark cutter smack drifter lugger launch liner tanker submarine cruiser destroyer houseboat ferry-boat ferryboat fishing-boat flagship gunboat man-of-war merchantman privateer showboat rowing-boat motor-boat motorboat speedboat dhow junk clipper galleon galley whaler collier coaster packet steamship warship corvette narrowboat tender cruiser trimaran catamaran catboat
dinghy skiff punt
pub inn tavern alehouse ale-house public-house taproom hostelry
bar saloon
café cafe coffeehouse coffee-house coffee-shop tearoom tea-room teashop tea-shop teahouse tea-house
restaurant bistro diner chip-shop steakhouse pizzeria trattoria brasserie chophouse
hotel guesthouse guest-house boarding-house
school academy
prison gaol jail
abbey monastery priory convent
company firm corporation
newspaper paper gazette newssheet
magazine journal
town hometown
village hamlet
island isle
stream brook creek beck
lake loch lough tarn
mountain mount
valley glen
harbour port harbor
forest wood woods
house home bungalow
farm ranch croft homestead smallholding farmstead
manor mansion
castle fortress
band group quartet trio orchestra
theatre theater playhouse
shop store
bookshop bookstore book-shop
laundry laundrette launderette
mine colliery pit
plane aeroplane airplane aircraft
truck lorry
motorbike motorcycle
locomotive engine
sword blade
film movie
programme program show
festival fair`;
/** The same for those whose kind has but one noun. */
const THINGS_ALONE =
  'tractor lifeboat college university kindergarten orphanage bank agency city capital kingdom country county province district parish planet moon galaxy colony islet river hill volcano pass peninsula cove desert cottage villa lodge estate palace tower lighthouse street road lane alley avenue square bridge station choir team club gang society gallery museum cinema circus church chapel cathedral hospital clinic asylum bakery boutique butchery brewery hairdresser salon garage factory mill quarry vineyard garden ballroom casino nightclub cabaret bookmaker mountain airship car van caravan train computer violin guitar cello play opera musical ballet novel song project operation party regiment battalion prize racecourse language tribe clan';

/** Who is there once where a story is told, beside those who hold a post. */
const PERSONS = `postman mailman
nursemaid nanny
maid housemaid maidservant parlourmaid
charwoman charlady cleaner
priest vicar parson rector curate pastor
hairdresser barber
doctor physician
landowner squire
magistrate judge
hangman executioner
interpreter translator
psychiatrist psychologist
headteacher principal
bookkeeper accountant
foreman overseer
proprietor owner`;
/** The same for those whose kind has but one noun. */
const PERSONS_ALONE =
  'mage wizard witch sorcerer sorceress warlock seer oracle hermit anchorite orphan correspondent guide nun monk novice friar shepherdess goatherd swineherd cowherd drover poacher pedlar peddler hawker tinker fiddler piper harper minstrel bard jester clown comedian comedienne acrobat juggler conjuror conjurer magician fortune-teller ballerina soprano tenor contralto baritone drummer trumpeter bugler poet poetess decorator carter carrier wagoner cabbie cabman bargee lamplighter sentry bailiff beadle corporal ensign commodore stoker coxswain lookout harpooner spy superintendent embalmer crofter forester draper haberdasher hatter newsagent stationer antiquarian pawnbroker moneylender usurer pastrycook distiller vintner dyer fuller masseur masseuse companion chaperone pageboy bootboy scullion laundress embroiderer croupier jockey trainer referee umpire curator dean chancellor proctor attaché envoy herald deacon archdeacon canon rabbi imam lama guru prophet priestess acolyte sacristan portress almoner infirmarian cellarer newborn foundling sculptress actress understudy prompter impresario critic proofreader scribe turnkey viceroy regent chevalier emir sheikh sultan khan czar tsar shaman scout tracker trapper prospector outlaw burglar forger pirate sniper stewardess astronaut astrologer philosopher explorer busker paramedic partner ex-partner deputy bodyguard pimp dealer handler informer jailer captor kidnapper benefactor biographer batman orderly adjutant analyst psychoanalyst probation-officer parole-officer boss boyfriend girlfriend teacher widow widower ghost god goddess witness bride bridegroom usurper pope emperor empress king queen prince princess chieftain killer murderer murderess suitor twin nursery-maid postwoman waitress waiter barmaid bellboy chambermaid lodger tenant patient prisoner baby schoolteacher chef receptionist typist stenographer apprentice coachman groom stableboy milkman ferrywoman fishmonger grocer greengrocer tailor cobbler dressmaker seamstress florist optician vet midwife surgeon piano-tuner bandleader conductor producer director publisher executor heiress heir lodgekeeper navigator helmsman stowaway goalkeeper fiancé fiancée stepmother stepfather ex-husband ex-wife mother-in-law father-in-law godmother godfather son-in-law daughter-in-law counsellor forewoman manager manageress proprietress';

const SORT_OF = new Map<string, { readonly kind: string; readonly sort: Sort }>();

function know(lines: readonly string[], sort: Sort): void {
  for (const line of lines) {
    const [kind = '', ...others] = line.split(' ');
    for (const noun of [kind, ...others]) if (!SORT_OF.has(noun)) SORT_OF.set(noun, { kind, sort });
  }
}
know([...BEASTS.split('\n'), ...BEASTS_ALONE.split(' ')], 'beast');
know([...THINGS.split('\n'), ...THINGS_ALONE.split(' ')], 'thing');
know([...PERSONS.split('\n'), ...PERSONS_ALONE.split(' ')], 'person');

/** Of these a story has several, unless one is somebody's, or said to be the only one. */
const SEVERAL = new Set(
  'street road lane alley avenue square shop car van truck country language song film novel room doctor prisoner patient hill stream plane teacher witness king queen prince princess'.split(
    ' ',
  ),
);

/** What kind, and what sort, of one-of-a-kind a noun names. */
export function soleKindOf(noun: string): { readonly kind: string; readonly sort: Sort } | undefined {
  const known = SORT_OF.get(noun);
  if (known) return known;
  return isPost(noun) ? { kind: noun, sort: 'person' } : undefined;
}

/** The same of two words: "public house", "tea room". */
export function pairKindOf(first: string, noun: string): { readonly kind: string; readonly sort: Sort } | undefined {
  return /^[a-z]+$/u.test(first) ? SORT_OF.get(`${first}-${noun}`) : undefined;
}

/** What tells one from others of its kind: "the red Fiesta", "the little Formica table". */
const TELLING = new RegExp(
  `^(?:${CLOTH_COLOURS.pattern}|${MATERIALS.pattern}|little|old|big|small|new|wrecked|battered|rusty|stolen|same|other|dear|poor|good|great)$`,
  'u',
);

/** Nouns that say of nothing what it is, or of people in general. */
const NO_KIND =
  /^(?:the|his|her|him|them|its|our|their|this|these|those|below|above|beneath|beside|behind|under|over|near|past|into|onto|upon|across|along|big|small|little|long|high|low|lot|bit|good|great|new|throne|heart|mind|soul|mouth|lips|hair|beard|stern|deck|was|is|are|were|been|being|had|has|have|did|does|said|says|called|named|known|whose|which|that|who|when|where|and|but|for|from|with|not|all|none|man|men|woman|women|boy|girl|child|lad|lass|fellow|chap|person|people|folk|one|other|others|first|second|third|last|next|latter|former|same|rest|end|way|time|day|night|morning|evening|afternoon|moment|minute|hour|week|month|year|season|thing|things|place|part|side|word|words|name|names|title|letter|letters|nickname|surname|forename|byname|by-name|alias|moniker|handle|rank|maiden|question|answer|fact|truth|matter|case|point|reason|result|idea|thought|voice|face|hand|hands|head|eyes?|arms?|shoulder|door|window|floor|table|chair|bed|wall|stranger|guest|visitor|caller|speaker|friend|friends|neighbou?r|neighbou?rs|colleague|companion|enemy|accused|dead|living|old|young|poor|rich|eldest|oldest|youngest|elder|younger|left|right|top|bottom|middle|front|back|north|south|east|west|world|sky|sun|rain|wind|sea|air|dark|light|fire|water|victim|suspect|culprit|winner|loser|author|hero|heroine|favou?rite|present|past|future|whole|crowd|company|others|lady|gentleman|sir|madam|darling|dear|creature|beast|animal|bird|thing|couple|pair|family|parents|children|brothers|sisters|kids|boys|girls|dogs|cats|men)$/u;

/** Whether a noun may be that of a thing that bears a name of its own, of whatever kind. */
export function mayBeKind(noun: string): boolean {
  return /^[a-z]{3,}$/u.test(noun) && !NO_KIND.test(noun) && !TELLING.test(noun) && !isKin(noun) && genderOfNoun(noun) === undefined;
}

/** Whether a story may well have several of a kind. */
export function areSeveral(kind: string): boolean {
  return SEVERAL.has(kind);
}
