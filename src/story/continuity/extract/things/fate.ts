/** How a thing goes for good, and the words around it that say so. */
export interface Fate {
  readonly how: string;
  /** Ends where the thing begins. */
  readonly before?: RegExp;
  /** Begins where the thing ends. With `before`, both are asked for. */
  readonly after?: RegExp;
  /** Of what it is only told: who gives a letter to a friend may have it back. */
  readonly things?: RegExp;
}

/** Waters that are known by their names. */
const WATERS =
  '(?:Thames|Seine|Danube|Mersey|Rhine|Tiber|Tyne|Severn|Clyde|Liffey|Hudson|Mississippi|Volga|Nile|Neva|Elbe|Loire|Rhone|Rhône|Arno|Po|Tagus|Ganges|Hooghly|Moskva|Vistula|Spree|Oder|Ebro|Douro|Potomac|Missouri|Ohio|Amazon|Trent|Ouse|Avon|Cam|Isis|Dee|Tweed|Forth|Tay|Tees|Wear|Humber|Medway|Solent|Channel|Atlantic|Pacific|Baltic|Adriatic|Aegean|Mediterranean|Bosphorus|Serpentine|Yangtze|Mekong|Jordan|Euphrates|Tigris|Indus|Yukon|Rio Grande|Shannon|Boyne|Lagan|Lee|Lea|Meuse|Moselle|Marne|Somme|Garonne|Isar|Inn|Limmat|Aare|Neckar|Weser|Havel|Moldau|Vltava|Dnieper|Don|Irrawaddy|Yarra|Wye|Exe|Tamar|Stour|Aire|Calder|Irwell|Don|Nene|Orwell|Deben|Spey|Main|Sava|Drava|Charles|Delaware|Susquehanna|Schuylkill|Ottawa|St Lawrence|(?:[A-Z][a-z]+ )?(?:River|Canal|Sea|Ocean|Sound|Firth))';

export const FIRE =
  '(?:the|a|his|her|my|its) (?:[a-z-]+ ){0,2}?(?:fire|fires|flames?|stove|furnace|grate|hearth|fireplace|coals|embers|brazier|bonfire|incinerator|range|boiler|oven|blaze|kiln|candle|pyre|campfire)';
export const DEEP = `(?:(?:the )?(?:end|edge|side|back|stern|top|bottom|middle|deck|mouth) of )?(?:the ${WATERS}|(?:the )?(?:[A-Z][A-Za-z'-]+ ){1,3}(?:[Bb]ridge|Pier|Quay|Docks?|Harbou?r|Bay|Lake|Loch|Weir|Point|Head)|Lake [A-Z][a-z]+|(?:the|an?|some|his|her|that) (?:[a-z-]+ ){0,2}?(?:river|sea|lake|well|canal|harbou?r|ocean|pond|waves?|water|weir|millrace|current|creek|stream|bay|ravine|gorge|chasm|shaft|drain|sewer|cliff|cliffs|bridge|pier|quay|rail|railing|side|ferry|deck|bin|dustbin|ditch|marsh|bog|quarry|pit|crevasse|sluice|surf|tide|estuary|reservoir|fjord|moat|swamp|dock|stairwell|gutter|sound|channel|strait|lagoon|mud|rapids|falls|waterfall|ice|fjord|loch|brook|jetty|wharf|parapet|bulwark|gunwale|grating|latrine|privy|skip|compost|tip|dump|abyss|crater|depths|deep|lavatory|toilet|loo|chute|window|cistern|tarn|mere|beck|tideway|millpond|hole|volcano|geyser|well-shaft|manhole|culvert|storm drain|airshaft|oubliette|dam|slipway|storm))\\b`;
export const TRAVEL =
  '(?:an?|the|that|some) (?:[a-z-]+ ){0,2}?(?:train|bus|tram|taxi|cab|coach|plane|ferry|station|airport|hotel|inn|tavern|bench|carriage|compartment|cinema|theatre|theater|beach|platform|waiting room|restaurant|omnibus|metro|underground|subway|steamer)\\b';
export const BE = '(?:(?:was|is|were|are|had been|has been|got|had got|being|having been|(?:had|has) to be) )';
export const HAVE = '(?:(?:had|has|have|having) )?';
export const ADV =
  '(?:(?:all|already|now|long|since|long since|once|both|quite|simply|just|then|finally|soon|also|too|later|never|[a-z]+ly) ){0,2}';
export const HURL =
  '(?:dropp(?:ed|ing|s)|drops?|threw|throws?|thrown|throwing|toss(?:ed|es|ing)|fl[iu]ngs?|flinging|hurl(?:ed|s|ing)|cast|casts|pitched|pitches|sent|sends|kick(?:ed|s)|tipp(?:ed|s)|heav(?:ed|es)|lobb(?:ed|s)|sl[iu]ng|chuck(?:ed|s)|skimm(?:ed|s)|let|lets|lost|loses|push(?:ed|es)|shov(?:ed|es)|put|puts|laid|lays|placed|places|fed|feeds|feeding|thrust|thrusts|stuff(?:ed|s)|posted|poked|consigned|committed|swept|emptied|dumped|dumps|left|leaves|rolled|fumbled)';
export const MANNER = '(?: (?!and\\b|but\\b)[a-z]+){0,3}?';
export const SHARDS =
  '(?:pieces|bits|shreds|splinters|strips|ribbons|scraps|fragments|shards|smithereens|firewood|matchwood|kindling|confetti|dust|powder|rags|pulp|tatters)';
export const APART = `(?:across (?:his|her|my|the|one) (?:knee|thigh|leg)|over (?:his|her|my|the) (?:knee|thigh)|in two|in half|in three|in four|in five|in six|in quarters|in pieces|clean through|(?:in)?to (?:[a-z]+ )?${SHARDS}|apart|for (?:firewood|kindling|scrap)|(?:against|at) (?:the|a) (?:wall|floor|door|rocks?|stones?|doorpost|mantelpiece|hearth|table)|under (?:his|her|my|the|a) (?:heel|boot|foot|wheels?)|beyond (?:repair|mending|all repair))`;
export const RECEIVER =
  '(?:college|university|regiment|nuns|monks|convent|monastery|needy|homeless|nation|county|archive|theatre|hospice|orphanage|sailor|beggar|stranger|child|boy|girl|woman|man|museum|charity|church|tramp|soldier|neighbou?r|passer-by|tinker|pedlar|peddler|collector|dealer|cousin|nephew|niece|friend|refugee|travell?er|priest|nurse|student|orphan|school|library|hospital|jumble sale|parish|bazaar|pawnbroker|auctioneer|apprentice|godson|goddaughter|grandson|granddaughter|widow|fiddler|busker|barmaid|bride|fisherman|shepherd|teacher|cause|poor|lodger|housemaid|cook|milkman|grandchild|army|chapel|abbey|temple|cathedral|lad|lass|miller|farmer|squire|parson|rector|hermit|monk|nun|ragman|hawker|gypsy|pilgrim|drover)';
export const THIEF =
  '(?:thie[fv]e?s?|burglars?|pickpockets?|robbers?|someone|somebody|the sea|the river|the fire|the tide|the waves|the flood|the wind|the flames|bailiffs|the pawnbroker|the current|the lake|the storm|gypsies|soldiers|looters|the enemy|magpie|urchin|the gale|highwaym[ae]n|the police|customs|the customs|the authorities|the army|creditors|footpads?|conm[ae]n|tide|lodger|the water|the taxman|the receivers?|a wave|a gust)';
export const ANIMAL =
  '(?:dog|puppy|goat|goats|moths?|mice|rats|cow|horse|pig|donkey|worms?|woodworm|mouse|terrier|parrot|termites|the damp|the rust)';
/** Those whom one sees again, and who may give a thing back. */
export const FAMILIAR =
  '(?:maid|housekeeper|housemaid|cook|gardener|servant|nurse|chauffeur|valet|butler|groom|secretary|partner|landlady|sister|brother|cousin|niece|nephew|aunt|uncle|daughter|son|mother|father|grandson|granddaughter|grandchild|godson|goddaughter|mistress|lover|husband|wife|neighbou?r|friend|best friend|curate|vicar|doctor|teacher|pupil|apprentice|batman|orderly|daughter-in-law|son-in-law|sister-in-law|brother-in-law|nan|gran|mum|dad)';
/** Who takes what one gives for good. */
export const CHARITY =
  "(?:Oxfam|[Cc]harity|Barnardo 's|the (?:Salvation Army|Red Cross|Scouts|Guides|Sally Army|Women 's Institute|Institute|Welfare|British Museum|Museum|Crown|State|Church|Sisters|Fathers|[A-Z][a-z]+ 's (?:Society|Welfare|Club|Home|Institute))|[A-Z][a-z]+ (?:Museum|College|University|School|Hospital|Library|Corporation|Council|Gallery))";
/** What is not lent about, and not only handed to somebody. */
export const TREASURE =
  /\b(?:ring|earrings|necklace|bracelet|brooch|locket|pendant|pearls|emeralds|diamonds|rubies|sapphires|jewels|jewellery|tiara|watch|medals?|violin|fiddle|viola|cello|guitar|piano|harp|accordion|concertina|flute|trumpet|clarinet|banjo|bicycle|bike|motorcycle|motorbike|car|boat|yacht|pony|sledge|toboggan|doll|teddy|bear|rocking horse|rocking-horse|train set|stamps|collection|library|books|china|silver|teapot|tea service|dinner service|quilt|cradle|pram|cot|dress|gown|veil|furs?|mink|kimono|typewriter|sewing machine|spinning wheel|loom|clock|telescope|camera|gramophone|chess set|desk|bureau|chest|sideboard|table|bed|armchair|mirror|painting|portrait|recipe book|tools|loom|kiln|skis|skates|cup|trophy|sword|sabre|uniform)$/u;
/** Whoever parts with a thing, told after it: "the brooch, which Anna had lost". */
export const WHO = '(?:[A-ZÀ-Þ]\\S+(?: [A-ZÀ-Þ]\\S+)?|he|she|I|they|we|(?:the|his|her|my) [a-z]+)';
/** Done with a thing, nobody has it any more. */
export const DONE_WITH =
  '(?:sold|pawned|hocked|auctioned|burned|burnt|smashed|destroyed|wrecked|scrapped|discarded|binned|dumped|junked|donated|bequeathed|traded|bartered|gambled away|(?:given|gave|thrown|threw|tossed|chucked|flung|traded|signed) (?:away|out)|(?:torn|tore|ripped|chopped|broken|broke|sawn|cut|burned|burnt|melted|smashed) (?:it )?(?:up|down|apart|to (?:pieces|bits|shreds))|parted with|got rid of|disposed of|requisitioned|repossessed|impounded|confiscated|carted (?:off|away)|hauled (?:off|away)|towed away|carried off|shipped (?:off|away))';
/** The same without what goes about by itself, or is handed about. */
export const KEEPSAKE =
  /\b(?:earrings|necklace|bracelet|brooch|locket|pendant|pearls|emeralds|diamonds|rubies|sapphires|jewels|jewellery|tiara|medals?|violin|fiddle|viola|cello|guitar|piano|harp|accordion|concertina|flute|trumpet|clarinet|banjo|doll|teddy|rocking horse|rocking-horse|train set|stamps|teapot|tea service|tea set|dinner service|quilt|cradle|pram|cot|veil|furs?|mink|kimono|sewing machine|spinning wheel|loom|telescope|gramophone|chess set|bureau|sideboard|armchair|portrait|recipe book|diary|journal|skis|skates|trophy|sabre|christening (?:robe|mug|gown))$/u;
