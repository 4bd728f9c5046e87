/** What is worn: somebody may have several. */
export const GARMENTS =
  'dress|sundress|coat|overcoat|raincoat|gown|shirt|t-shirt|jacket|hat|cloak|cape|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|vest|gloves|boots|shoes|sneakers|trousers|jeans|pullover|frock|robe|robes|tunic|hoodie|suit|uniform|anorak|parka|beret|trilby|fedora|oilskin|oilskins|mackintosh|dressing gown|duffel coat|trench coat';
/** What somebody has one of for a long time. */
const LASTING =
  'scarf|notebook|door|rucksack|backpack|suitcase|lighter|briefcase|handbag|satchel|umbrella|front door|back door|wallet|purse|diary|journal|fountain pen|pocketknife|penknife|watch|wristwatch|pocket watch|locket|cigarette case|flask|hip flask|thermos|teapot|kettle|mug|typewriter|guitar|violin|cello|accordion|camera|telephone|toolbox|tackle box|wheelbarrow|pram|sofa|armchair|quilt|cane|walking stick|pipe|snuffbox|ring|brooch|spectacles|sunglasses|helmet|hard hat|toboggan|sledge|sled|skis|kite|tent|sleeping bag|lantern|torch|flashlight|trunk|duffel bag|holdall|valise|carpet bag|parasol|earmuffs|lunchbox|hairbrush|comb|mirror|music box|radio|gramophone|record player|laptop|phone|surfboard|skateboard|rocking chair|cradle|key ring|keyring|saddle|fiddle|flute|trumpet|piano|oboe|clarinet|banjo|mandolin|ukulele|chess set|toolbag|wedding band|wedding ring|engagement ring|signet ring|bracelet|necklace|pendant|amulet|medallion|earrings|cufflinks|sword|dagger|shield|staff|wand|bookbag|messenger bag|tote bag|house|cottage|letterbox|mailbox|kimono|cigarette holder|gate|garden gate|barn|shutters|fence|crucifix|medal|thimble|whistle|compass|tankard|goblet|snuff box|tobacco tin|tea caddy|jewel box|candlestick|crown|tiara|bunk|mailbag|pencil case|bowl|crash helmet|life jacket|walking boots|bell|statuette|figurine|chess box|inkwell|paperweight|letter opener|hip-flask|money box|cash box|jewellery box';
/** What one rides in or on. */
const VEHICLES =
  'car|motor car|motorcar|motor|automobile|van|camper van|truck|lorry|jeep|pickup|pickup truck|caravan|tractor|bicycle|bike|motorcycle|motorbike|scooter|moped|boat|sailboat|rowboat|rowing boat|dinghy|canoe|kayak|skiff|sloop|yacht|motorboat|hatchback|sedan|saloon|estate car|estate|coupe|convertible|SUV|minivan|station wagon|camper|wagon|cart|gig|trap|pony trap|sleigh|sports car|trailer|punt|ketch|trawler|barge|houseboat|tricycle';
/** Animals of which somebody has one. */
const ANIMALS = 'mare|stallion|gelding|pony|horse|dog|cat|terrier|spaniel|hound|labrador|greyhound|collie|donkey|mule|parrot';

/** Whatever is known by its colour, or by what it is made of. */
export const KEPT = `${GARMENTS}|${LASTING}|${VEHICLES}|${ANIMALS}`;

/** One thing under several names. */
const SAME = new Map(
  `car: motor-car motorcar motor automobile estate hatchback sedan saloon coupe convertible estate-car sports-car SUV station-wagon
bicycle: bike
motorcycle: motorbike
boat: sailboat rowboat rowing-boat dinghy skiff motorboat
truck: pickup pickup-truck lorry
ring: wedding-band wedding-ring engagement-ring signet-ring
watch: wristwatch pocket-watch
flask: hip-flask
dog: terrier spaniel hound labrador greyhound collie
horse: mare stallion gelding
scarf: muffler
house: cottage
torch: flashlight
rucksack: backpack`
    .split('\n')
    .flatMap((line) => {
      const [thing = '', others = ''] = line.split(': ');
      return others.split(' ').map((other): [string, string] => [other.replace('-', ' '), thing]);
    }),
);

/** What a thing is called for short: a saloon is a car. */
export function kindOf(thing: string): string {
  return SAME.get(thing) ?? (MAKES.has(thing) ? 'car' : thing);
}

/** Makes of cars, with their models. */
const MAKES = new Map(
  `Fiat: Panda Punto Cinquecento
Ford: Mustang Cortina Escort Fiesta Capri Anglia Transit Mondeo Zephyr Granada Thunderbird
Toyota: Corolla Camry Prius Hilux
Honda: Civic Accord
Volkswagen: VW Beetle Passat Polo Golf Jetta
Chevrolet: Chevy Camaro Impala Corvette
Citroën: Citroen Deux-Chevaux
Renault: Clio Twingo Kangoo
Peugeot: Peugeot
Vauxhall: Corsa Astra Viva Cavalier
Volvo: Saab
Mercedes: Mercedes-Benz Benz
Morris: Minor Mini
Rover: Land-Rover
Rolls-Royce: Rolls
BMW: Bimmer
Audi: Quattro
Jaguar: Jag
Bentley: Lagonda
Skoda: Škoda
Subaru: Impreza
Mazda: Miata
Nissan: Datsun
Hyundai: Kia
Buick: LeSabre
Cadillac: Eldorado
Dodge: Chrysler
Plymouth: Valiant
Pontiac: Firebird
Oldsmobile: Cutlass
Studebaker: Packard
Porsche: Boxster
Ferrari: Maserati
Trabant: Wartburg
Lada: Zhiguli
Daimler: Humber
Hillman: Sunbeam
Austin: Allegro
Bugatti: Duesenberg`
    .split('\n')
    .flatMap((line) => {
      const [make = '', models = ''] = line.split(': ');
      return [make, ...models.split(' ')].map((name): [string, string] => [name, make]);
    }),
);

/** Names of cars. */
export const CARS = [...MAKES.keys()].join('|');

/** The make of a car by any of its names. */
export function makeOf(name: string): string | undefined {
  return MAKES.get(name);
}

/** Parts and coats of a thing that show its colour: the paint of a car, the wool of a scarf. */
export const SURFACE =
  /^(?:paint|paintwork|varnish|gloss|enamel|lacquer|colou?r|cloth|wool|silk|velvet|leather|canvas|fabric|tweed|linen|cotton|felt|denim|fur|surface|finish|cover|covers|coat|hide|casing)$/u;
/** Those that only vehicles have. */
export const BODYWORK =
  /^(?:bonnet|hood|roof|flanks?|sides?|doors?|wings?|fenders?|bodywork|metal|hull|panels?|tailgate|boot|frame|mudguards?|bumper|planks)$/u;
const DRIVEN = new Set(VEHICLES.split('|'));

export function isVehicle(thing: string): boolean {
  return DRIVEN.has(thing);
}

/** What stands where it stands. */
export const FURNITURE =
  'piano|harmonium|organ|wardrobe|grandfather clock|clock|dresser|sideboard|bookcase|safe|loom|spinning wheel|sewing machine|stove|bathtub|writing desk|desk|bureau|workbench|lathe|kiln|anvil|printing press|billiard table|sofa|settee|harp|double bass|rocking chair|armchair|mangle|telescope|gramophone|jukebox|bed|cradle|aquarium|drum kit|cello|trunk|sea chest|mirror|television|telephone|typewriter|barometer|portrait|tapestry|globe|stuffed bear|freezer|refrigerator|fridge|washing machine|pianola|harpsichord|spinet|longcase clock|four-poster|armoire|range|bath|forge|press|settle|blanket chest|linen chest|statue|bust|treadle|copper|stuffed owl|stuffed fox|fountain|cot|cupboard|easel|chest|altar|font|bookshelf|sewing table|kitchen table|dining table|flagpole|beehive|hammock|camp bed';

/** What is put away, and kept. */
export const STORED =
  'revolver|pistol|gun|shotgun|rifle|knife|will|money|savings|passport|spare key|key|keys|letters|diary|jewels|jewellery|pearls|medals|bottle|whisky|brandy|gin|photograph|photographs|map|maps|deeds|papers|tools|toolbox|ladder|axe|spade|umbrella|bicycle|car|boat|cash|ring|locket|violin|camera|cashbox|cash box|pills|medicine|spectacles|glasses|fishing rod|rods|skis|sledge|wallet|notebook|manuscript|ledger|spare keys|letter|medal|bible|seal|chalice|treasure|coins|gold|silver|poison|potion|amulet|codebook|radio|transmitter|matches|candles|rum|vodka|wine|first-aid kit|medical kit|logbook|key ring|master key|house key|skeleton key|jewel box|strongbox|deed|passports|ration book|photo|photos|picture|savings book|bankbook|chequebook|tobacco|pipe|sugar|flour|rope|blanket|blankets|sewing box|dagger|sword|bow|crossbow|binoculars|tin|diamonds|recipe|recipes|hammer|scissors|lantern|torch|flashlight|boots|hat|coat|spare wheel|scrapbook|album|purse|biscuits|chocolate|syringe|inhaler|hearing aid|false teeth|walking stick|note|banknote|banknotes|contract|certificate|receipt|envelope|parcel|package|telegram|postcard|document|documents|prayer book|hymn book|rent book|account book|horn|bugle|drum|spear|shield|helmet|musket|blunderbuss|cutlass|sabre|rapier|whip|saddle|bridle|harness|thimble|shears|sickle|scythe|shovel|pickaxe|crowbar|saw|chisel|screwdriver|spanner|broom|bucket|kettle|teapot|tea caddy|spoons|cutlery|linen|tablecloth|candlestick|matchbox|cigars|cigarettes|snuffbox|laudanum|arsenic|bandages|compass|sextant|spyglass|chart|charts|crown|sceptre|idol|relic|icon|rosary|flag|banner|doll|cricket bat|skates|kite|ham|cheese|bacon|honey|jam|cider|port|sherry|champagne|grain|oats|coal|paraffin|petrol|ink|stamps|watch|pocket watch|necklace|bracelet|brooch|pendant|earrings|tiara|emerald|emeralds|rubies|sapphires|wedding ring|cufflinks|badge|wig|mask|gloves|shawl|slippers|wedding dress|christening robe|quilt|laptop|phone|hard drive|memory stick|batteries|oars|nets|anchor|fiddle|trumpet|flute|guitar|keepsake|talisman|token|warrant|contract|charter|treaty|scroll|parchment|testament|telegram|phial|vial|antidote|remedy|tincture|powder|ammunition|cartridges|bullets|grenade|dynamite|fuse|crutch|crutches|cane|spurs|lute|bagpipes|tinderbox|flint|hourglass|locket|snow globe|whistle|music box';

/** What may be burned, torn, lost and found: papers above all. */
export const PAPERS =
  'letter|letters|note|will|map|photograph|photographs|photo|photos|picture|treaty|contract|manuscript|confession|page|pages|telegram|diary|journal|notebook|ledger|book|list|deed|deeds|certificate|passport|ticket|postcard|sketch|drawing|painting|portrait|envelope|parcel|package|scroll|poem|recipe|file|report|invitation|receipt|cheque|bill|document|documents|papers|chart|blueprint|plans|warrant|permit|lease|negatives|tape|recording|cassette|disc|film';
