import { pastOf, thirdPerson } from './verbs.js';

/**
 * What people do for a living: verb forms, what they do it to, and whose walks of life it belongs to. A line beginning with "~" is of what
 * anybody does at times, which is a living only where that is told.
 */
const DOINGS = `sweep swept: chimney flue > sweeping
sell sold: shoe boot hat glove stocking ribbon lace button cloth remnant carpet furniture curtain lamp pram toy stamp antique umbrella bicycle linoleum corset > shopkeeping selling clothes market
sell sold: insurance policy encyclopaedia encyclopedia brush bible advertising typewriter > selling press
sell sold: car tractor lorry truck motorcycle > selling machines
sell sold: house property land > selling
sell sold: flower rose violet > flowers market shopkeeping gardens
sell sold: orange fruit vegetable apple chestnut match newspaper balloon ice-cream programme > market groceries shopkeeping food
sell sold: book > books shopkeeping
sell sold: fish oyster whelk > market sea shopkeeping
sell sold: wine champagne whisky beer brandy > brewing selling shopkeeping food
sell sold: meat sausage > meat
make made: clock watch > clocks
make made: violin guitar lute harpsichord fiddle cello > instruments
make made: shoe boot > leather
make made: hat bonnet > clothes shopkeeping
make made: saddle harness > leather
make made: furniture cabinet coffin > building dead
make made: cart wagon wheel > wheels
make made: candle > candles
make made: barrel cask > coopering brewing
make made: rope sail > ropes sea
make made: key lock > locks
make made: knife knive sword > knives forge
make made: jewellery jewelry > jewels
make made: lens lense spectacle > eyes
make made: map chart > maps
make made: film picture > acting pictures
make made: pot jug > pottery
~make made: bread cake cheese dress lace basket toy doll wine candle jam > food clothes farming brewing
mend repair: shoe boot > leather
mend repair: clock watch > clocks
mend repair fix: engine tractor car > machines
mend: net > sea
mend: road > roads
mend: kettle pan > tinkering
~mend repair: roof costume clothes fence umbrella bicycle > building clothes machines
paint: house > building
paint: portrait miniature landscape > art
~paint: picture canvas wall sign fence ceiling > art building
tune: piano > tuning
tune: engine > machines
drive drove driven: ambulance > driving healing
drive drove driven: train locomotive engine > driving rails
drive drove driven: cab taxi bus buse tram lorry minibus number coach mail van truck > driving
~drive drove driven: tractor hearse crane > driving farming dead
fly flew flown: aeroplane airplane plane helicopter bomber airliner jet > flying
break broke broken: horse colt > horses riding farming
train: racehorse horse > horses riding
shoe shod: horse pony > forge
keep kept: bee > bees farming
keep kept: lighthouse light > lighthouse
keep kept: inn pub tavern alehouse > food hotels
keep kept run ran: boarding-house lodging-house guest-house guesthouse hotel > hotels
keep kept run ran have had own: stall market-stall fruit-stall flower-stall > market shopkeeping
~keep kept: pig sheep goat hen account book > farming money
keep kept run ran own: shop store hat-shop sweet-shop > shopkeeping clothes books food groceries meat flowers medicines market selling ironmongery
keep kept: school > teaching
dig dug: grave > dead
dig dug hew hewed cut: coal > mining
cut cutting: hair > hair
~cut dress: stone > building
fell cut: timber tree > wood
lay laid: brick slate tile > building
lay laid: track rail > rails
lay laid: hedge > farming gardens
~plough sow: field > farming
~milk: cow goat > farming
bake: bread > food
~bake: cake loaf loave pie > food
brew: beer ale > brewing
sing sang sung: opera aria > music acting
dance: ballet > dancing
~play: organ piano violin cello accordion trumpet drum flute harp > music
teach taught: Latin Greek geography history chemistry astronomy mathematics algebra French German English physics biology music piano needlework embroidery woodwork scripture science philosophy harp violin lesson infant > teaching music faculty science
write wrote written: novel thriller romance > writing
write wrote written: headline obituary leader column > press
~write wrote written: book story poem play line article > writing press
read: news > broadcasting press
do did: weather > broadcasting
do did: tattoo > tattoos
~do did: account book VAT tax > money
embroider: vestment altar-cloth > tailoring
type: letter invoice > office
~type: letter > office
publish: novel book word story > writing
translate: novel book poem > tongues
bind bound: book > binding print
print: book pamphlet handbill newspaper > print press
deliver: baby > healing
deliver: letter post mail parcel > post
deliver: milk > milk farming
deliver: newspaper > shopkeeping post
conduct: orchestra choir > music
design: bridge > planning
design: dress costume > clothes
design: garden > gardens
build built: boat ship > sea building
build built: bridge > planning building
~build built: house wall > building
weave wove woven: cloth > weaving
spin spun: wool cotton flax > weaving
throw threw thrown: pot > pottery
blow blew blown: glass > glass
grind ground: lens lense > eyes
grind ground: knife knive > knives
tan: hide leather > leather
stuff: bird > stuffing
thatch: roof cottage > building
tell told: fortune > fortunes
shine: shoe > shopkeeping market
~pick: strawberry hop apple > farming gardens
~wash: dish clothes car window > food laundry cleaning service
~clean scrub: office house window floor > cleaning service
wait: table > food
pull: tooth teeth > teeth
pull draw drew: pint > food
draw drew drawn extract fill drill: tooth teeth > teeth
treat: patient > healing minds teeth
count: pill > medicines
lay laid bury: dead corpse body > dead
defend: client murderer > law
try tried: case > law
audit: account > money
preach: sermon > church
hear heard: confession > church
sail: ship > sea
catch caught: lobster herring eel mackerel > sea fishing
lay laid: drain pipe > building
fit: pipe boiler > building
load unload: ship > docks
command: ship vessel > sea
command: squadron platoon battalion regiment company > soldiers
forge: horseshoe > forge
quarry: slate stone > mining
shear sheared shorn: sheep > farming
herd tend: sheep goat cattle > farming`;

/** What anybody has laid a hand on who followed a walk of life: to have "never touched" it denies that. */
const TOOLS = `instrument piano organ violin fiddle note tune > music tuning
clay > pottery
scalpel patient stethoscope > healing
oven dough > food
net oar sail > sea fishing
horse colt > horses riding farming forge
needle thread stitch > clothes tailoring
plough sheep cow > farming
gun rifle uniform bayonet > soldiers
brush canvas palette easel > art
pen > writing
spade > gardens dead farming
razor comb > hair
hammer > forge building
brick trowel > building
chalk > teaching
chisel plane > building
camera > pictures
loom shuttle > weaving
case brief > law
lesson class > teaching
pint > food
mailbag > post
glove > boxing`;

/** Where one must have been who followed a walk of life. */
const PLACES = `sea ship boat vessel deck forecastle ferry trawler afloat submarine > sea fishing
stage theatre theater playhouse > acting dancing music
mill factory loom > weaving factory
mine pit underground > mining
court courtroom bench bar > law
hospital ward surgery clinic > healing
university > teaching science faculty
school classroom schoolroom > teaching
army regiment barracks battle > soldiers
aeroplane airplane plane cockpit air > flying
kitchen > food service
bank > money
farm > farming
police > police
forge smithy > forge
ring > boxing
studio > art
laboratory lab > science
pulpit seminary > church
convent monastery > church
railway footplate signal-box > rails
stable horse > horses riding
shop > shopkeeping groceries books meat flowers`;

/** What is done to nothing in particular. */
const ALONE = `farm farmed > farming
nurse nursed > healing
preach preached > church
teach taught > teaching faculty science
fish fished > sea fishing
sail sailed > sea
act acted > acting
sing sang sung > music acting
dance danced > dancing acting
box boxed > boxing
drive drove driven > driving
thatch thatched > building
fly flew flown > flying
plough ploughed > farming
bake baked > food
soldier soldiered > soldiers
paint painted > art building
sew sewed sewn > clothes tailoring
weave wove woven > weaving
cook cooked > food service
clean cleaned cleaning char charing scrub scrubbing > cleaning service`;

export interface Doing {
  readonly fields: string;
  /** Whether anybody may do it at times. */
  readonly isHomely: boolean;
}

/** All forms of a verb of which the irregular ones are written out. */
function formsOf(verb: string): string[] {
  const ing = verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  const doubled = /^(?:[a-z]?[^aeiou]?[aeiou][bdglmnpt])$/u.test(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : ing;
  return [verb, thirdPerson(verb), pastOf(verb), ing, doubled];
}

const BY_VERB = new Map<string, Map<string, Doing>>();
for (const line of DOINGS.split('\n')) {
  const isHomely = line.startsWith('~');
  const [verbs = '', rest = ''] = line.replace('~', '').split(': ');
  const [objects = '', fields = ''] = rest.split(' > ');
  for (const form of verbs.split(' ').flatMap(formsOf)) {
    const known = BY_VERB.get(form) ?? new Map<string, Doing>();
    BY_VERB.set(form, known);
    for (const object of objects.split(' ')) if (!known.has(object)) known.set(object, { fields: fields.replaceAll(' ', ','), isHomely });
  }
}

function byWord(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [words = '', fields = ''] = line.split(' > ');
      return words.split(' ').map((word): [string, string] => [word, fields.replaceAll(' ', ',')]);
    }),
  );
}
const BY_TOOL = byWord(TOOLS);
const BY_PLACE = byWord(PLACES);
const BY_VERB_ALONE = byWord(ALONE);

/** Whether a word is a form of a verb of such work. */
export function isDoing(verb: string): boolean {
  return BY_VERB.has(verb);
}

/** What walks of life it belongs to, to do so to such a thing. */
export function doingOf(verb: string, object: string): Doing | undefined {
  return BY_VERB.get(verb)?.get(object);
}

/** Those to which such a tool belongs. */
export function fieldsOfTool(noun: string): string | undefined {
  return BY_TOOL.get(noun);
}

/** Those that are followed in such a place. */
export function fieldsOfPlace(noun: string): string | undefined {
  return BY_PLACE.get(noun);
}

/** Those to which it belongs to do so, to nothing in particular. */
export function fieldsOfVerb(verb: string): string | undefined {
  return BY_VERB_ALONE.get(verb);
}
