/** How a thing goes for good, and the words around it that say so. */
export interface Fate {
  readonly how: string;
  /** Ends where the thing begins. */
  readonly before?: RegExp;
  /** Begins where the thing ends. With `before`, both are asked for. */
  readonly after?: RegExp;
}

export const FIRE =
  '(?:the|a|his|her|my|its) (?:[a-z-]+ ){0,2}?(?:fire|fires|flames?|stove|furnace|grate|hearth|fireplace|coals|embers|brazier|bonfire|incinerator|range|boiler|oven|blaze|kiln|candle|pyre|campfire)';
export const DEEP =
  '(?:(?:the )?(?:end|edge|side|back|stern|top|bottom|middle|deck|mouth) of )?(?:the|an?|some|his|her|that) (?:[a-z-]+ ){0,2}?(?:river|sea|lake|well|canal|harbou?r|ocean|pond|waves?|water|weir|millrace|current|creek|stream|bay|ravine|gorge|chasm|shaft|drain|sewer|cliff|cliffs|bridge|pier|quay|rail|railing|side|ferry|deck|bin|dustbin|ditch|marsh|bog|quarry|pit|crevasse|sluice|surf|tide|estuary|reservoir|fjord|moat|swamp|dock|stairwell|gutter|sound|channel|strait|lagoon|mud|rapids|falls|waterfall|ice|fjord|loch|brook|jetty|wharf|parapet|bulwark|gunwale|grating|latrine|privy|skip|compost|tip|dump|abyss|crater|depths|deep|lavatory|toilet|loo|chute|window|cistern)\\b';
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
export const APART = `(?:across (?:his|her|my|the|one) (?:knee|thigh|leg)|over (?:his|her|my|the) (?:knee|thigh)|in two|in half|in three|in pieces|clean through|(?:in)?to (?:[a-z]+ )?${SHARDS}|apart|for (?:firewood|kindling|scrap)|(?:against|at) (?:the|a) (?:wall|floor|door|rocks?|stones?|doorpost|mantelpiece|hearth|table)|under (?:his|her|my|the|a) (?:heel|boot|foot|wheels?)|beyond (?:repair|mending|all repair))`;
export const RECEIVER =
  '(?:sailor|beggar|stranger|child|boy|girl|woman|man|museum|charity|church|tramp|soldier|neighbou?r|passer-by|tinker|pedlar|peddler|collector|dealer|cousin|nephew|niece|friend|refugee|travell?er|priest|nurse|student|orphan|school|library|hospital|jumble sale|parish|bazaar|pawnbroker|auctioneer|apprentice|godson|goddaughter|grandson|granddaughter|widow|fiddler|busker|barmaid|bride|fisherman|shepherd|teacher|cause|poor|lodger|housemaid|cook|milkman|grandchild|army)';
export const THIEF =
  '(?:thie[fv]e?s?|burglars?|pickpockets?|robbers?|someone|somebody|the sea|the river|the fire|the tide|the waves|the flood|the wind|the flames|bailiffs|the pawnbroker|the current|the lake|the storm|gypsies|soldiers|looters|the enemy|magpie|urchin|the gale|highwaym[ae]n|the police|customs|the customs|the authorities|the army|creditors|footpads?|conm[ae]n|tide|lodger|the water|the taxman|the receivers?|a wave|a gust)';
export const ANIMAL =
  '(?:dog|puppy|goat|goats|moths?|mice|rats|cow|horse|pig|donkey|worms?|woodworm|mouse|terrier|parrot|termites|the damp|the rust)';
/** Whoever parts with a thing, told after it: "the brooch, which Anna had lost". */
export const WHO = '(?:[A-ZÀ-Þ]\\S+(?: [A-ZÀ-Þ]\\S+)?|he|she|I|they|we|(?:the|his|her|my) [a-z]+)';
/** Done with a thing, nobody has it any more. */
export const DONE_WITH =
  '(?:sold|pawned|hocked|auctioned|burned|burnt|smashed|destroyed|wrecked|scrapped|discarded|binned|dumped|junked|donated|bequeathed|traded|bartered|gambled away|(?:given|gave|thrown|threw|tossed|chucked|flung|traded|signed) (?:away|out)|(?:torn|tore|ripped|chopped|broken|broke|sawn|cut|burned|burnt|melted|smashed) (?:it )?(?:up|down|apart|to (?:pieces|bits|shreds))|parted with|got rid of|disposed of|requisitioned|repossessed|impounded|confiscated|carted (?:off|away)|hauled (?:off|away)|towed away|carried off|shipped (?:off|away))';
