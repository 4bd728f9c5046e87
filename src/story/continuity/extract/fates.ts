/** How a thing goes for good, and the words around it that say so. */
interface Fate {
  readonly how: string;
  /** Ends where the thing begins. */
  readonly before?: RegExp;
  /** Begins where the thing ends. With `before`, both are asked for. */
  readonly after?: RegExp;
}

const FIRE =
  '(?:the|a|his|her|my|its) (?:[a-z-]+ ){0,2}?(?:fire|fires|flames?|stove|furnace|grate|hearth|fireplace|coals|embers|brazier|bonfire|incinerator|range|boiler|oven|blaze|kiln|candle|pyre|campfire)';
const DEEP =
  '(?:the|an?|some|his|her|that) (?:[a-z-]+ ){0,2}?(?:river|sea|lake|well|canal|harbou?r|ocean|pond|waves?|water|weir|millrace|current|creek|stream|bay|ravine|gorge|chasm|shaft|drain|sewer|cliff|cliffs|bridge|pier|quay|rail|railing|side|ferry|deck|bin|dustbin|ditch|marsh|bog|quarry|pit|crevasse|sluice|surf|tide|estuary|reservoir|fjord|moat|swamp|dock|stairwell|gutter|sound|channel|strait|lagoon|mud|rapids|falls|waterfall|ice|fjord|loch|brook|jetty|wharf|parapet|bulwark|gunwale|grating|latrine|privy|skip|compost|tip|dump|abyss|crater|depths|deep)\\b';
const TRAVEL =
  '(?:an?|the|that|some) (?:[a-z-]+ ){0,2}?(?:train|bus|tram|taxi|cab|coach|plane|ferry|station|airport|hotel|inn|tavern|bench|carriage|compartment|cinema|theatre|theater|beach|platform|waiting room|restaurant|omnibus|metro|underground|subway|steamer)\\b';
const BE = '(?:(?:was|is|were|are|had been|has been|got|had got|being|having been) )';
const HAVE = '(?:(?:had|has|have|having) )?';
const ADV =
  '(?:(?:all|already|now|long|since|long since|once|both|quite|simply|just|then|finally|soon|also|too|later|never|[a-z]+ly) ){0,2}';
const HURL =
  '(?:dropp(?:ed|ing|s)|drops?|threw|throws?|thrown|throwing|toss(?:ed|es|ing)|fl[iu]ngs?|flinging|hurl(?:ed|s|ing)|cast|casts|pitched|pitches|sent|sends|kick(?:ed|s)|tipp(?:ed|s)|heav(?:ed|es)|lobb(?:ed|s)|sl[iu]ng|chuck(?:ed|s)|skimm(?:ed|s)|let|lets|lost|loses|push(?:ed|es)|shov(?:ed|es)|put|puts|laid|lays|placed|places|fed|feeds|feeding|thrust|thrusts|stuff(?:ed|s)|posted|poked|consigned|committed|swept|emptied|dumped|dumps|left|leaves|rolled|fumbled)';
const MANNER = '(?: (?!and\\b|but\\b)[a-z]+){0,3}?';
const SHARDS =
  '(?:pieces|bits|shreds|splinters|strips|ribbons|scraps|fragments|shards|smithereens|firewood|matchwood|kindling|confetti|dust|powder|rags|pulp|tatters)';
const APART = `(?:across (?:his|her|my|the|one) (?:knee|thigh|leg)|over (?:his|her|my|the) (?:knee|thigh)|in two|in half|in three|in pieces|clean through|(?:in)?to (?:[a-z]+ )?${SHARDS}|apart|for (?:firewood|kindling|scrap)|(?:against|at) (?:the|a) (?:wall|floor|door|rocks?|stones?|doorpost|mantelpiece|hearth|table)|under (?:his|her|my|the|a) (?:heel|boot|foot|wheels?)|beyond (?:repair|mending|all repair))`;
const RECEIVER =
  '(?:sailor|beggar|stranger|child|boy|girl|woman|man|museum|charity|church|tramp|soldier|neighbou?r|passer-by|tinker|pedlar|peddler|collector|dealer|cousin|nephew|niece|friend|refugee|travell?er|priest|nurse|student|orphan|school|library|hospital|jumble sale|parish|bazaar|pawnbroker|auctioneer|apprentice|godson|goddaughter|grandson|granddaughter|widow|fiddler|busker|barmaid|bride|fisherman|shepherd|teacher|cause|poor|lodger|housemaid|cook|milkman|grandchild|army)';
const THIEF =
  '(?:thie[fv]e?s?|burglars?|pickpockets?|robbers?|someone|somebody|the sea|the river|the fire|the tide|the waves|the flood|the wind|the flames|bailiffs|the pawnbroker|the current|the lake|the storm|gypsies|soldiers|looters|the enemy|magpie|urchin|the gale|highwaym[ae]n|the police|customs|the customs|the authorities|the army|creditors|footpads?|conm[ae]n|tide|lodger|the water|the taxman|the receivers?|a wave|a gust)';
const ANIMAL =
  '(?:dog|puppy|goat|goats|moths?|mice|rats|cow|horse|pig|donkey|worms?|woodworm|mouse|terrier|parrot|termites|the damp|the rust)';

/** Fates in the order they are asked for. */
const FATES: readonly Fate[] = [
  {
    how: 'burned',
    before:
      /\b(?:burn(?:ed|t|s|ing)(?: up)?|incinerat(?:ed|es)|torch(?:ed|es)|set (?:fire|light) to|sets (?:fire|light) to|(?:held|holds|put|puts|touched|set) a (?:match|light|flame) to|lit (?:a|the) (?:fire|stove) with|reduced to ash(?:es)?) $/u,
  },
  {
    how: 'burned',
    before: new RegExp(`\\b${HURL} $`, 'u'),
    after: new RegExp(`^${MANNER} (?:in|into|on|onto|to|upon|over|among) ${FIRE}`, 'u'),
  },
  {
    how: 'burned',
    before: /\b(?:fire|flames|blaze) (?:had |has )?(?:took|taken|ate|eaten|consumed|swallowed|destroyed|devoured|claimed|got) $/u,
  },
  {
    how: 'burned',
    after: new RegExp(
      `^ ${HAVE}${BE}?${ADV}(?:burned|burnt|burns|went up|gone up|goes up|perished|been lost|been burned|been burnt|lost|consumed|gone|destroyed) (?:with the|in the (?:[a-z]+ )?(?:fire|blaze|stove|grate|flames)|in (?:flames|smoke)|to (?:ash|ashes|cinders|nothing|the ground|a cinder)|up\\b(?! and)|down\\b|down with|along with the (?:house|barn|mill|shop|school|rest)|when the (?:[a-z]+ )?(?:house|barn|mill|shop|school|place|theatre|hotel|workshop|shed|ship) (?:burned|burnt|burns|went up|caught)|the (?:night|day|year) )`,
      'u',
    ),
  },
  {
    how: 'burned',
    after: new RegExp(`^ ${BE}${ADV}(?:burned|burnt|ash|ashes|cinders|charcoal|a heap of ash)\\b(?! (?:at|on the|around) )`, 'u'),
  },
  {
    how: 'burned',
    after: new RegExp(
      `^ ${HAVE}${BE}?${ADV}(?:went|goes|gone|thrown|tossed|fed|put|flung|dropped|cast) (?:straight )?(?:in|into|on|onto|to|up) (?:${FIRE}|the chimney)`,
      'u',
    ),
  },
  {
    how: 'burned',
    after: new RegExp(
      `^ (?:burned|burnt|burns|blackened|curled|crumbled|flared|caught)(?: [a-z,]+){0,5}? (?:to (?:ash|ashes|cinders|nothing|the ground)|into ash|and was gone|in ${FIRE})`,
      'u',
    ),
  },
  {
    how: 'sold',
    before:
      /\b(?:sold(?: off)?|sells(?: off)?|selling|pawn(?:ed|s)|hocked|auction(?:ed|s)(?: off)?|trad(?:ed|es)(?: in| away)?|swapp?(?:ed|s)|barter(?:ed|s)(?: away)?|exchang(?:ed|es)|parted with|parts with|gambled away|raised (?:money|cash|the money) on|flogged|disposed of|got rid of|gets rid of|had to sell|staked and lost|wagered and lost|lost (?:at|in) (?:cards|a bet|a card game)) $/u,
  },
  {
    how: 'sold',
    before: /\b(?:took|taken|takes|carried|sent) $/u,
    after: /^ to (?:the|a) (?:pawnshop|pawnbroker|pawn|auction|saleroom|dealer|moneylender)\b/u,
  },
  {
    how: 'sold',
    before: /\b(?:lost|gambled|staked|loses) $/u,
    after: /^ (?:away )?(?:at|in|on) (?:cards|dice|poker|roulette|a (?:card game|bet|wager|game)|the (?:tables|horses|races))\b/u,
  },
  {
    how: 'sold',
    after: new RegExp(
      `^ ${HAVE}${BE}?${ADV}(?:sold(?! out)|pawned|auctioned|traded|in (?:the|a) (?:pawnshop|pawnbroker)|under the hammer|at the (?:pawnshop|pawnbroker)|(?:gone|went|goes) (?:to (?:the|a) (?:pawnshop|pawnbroker|auction|dealer|saleroom|pawn|highest bidder)|under the hammer|for (?:a few|ten|five|twenty|scrap|next to nothing|the rent|less)))`,
      'u',
    ),
  },
  {
    how: 'given away',
    before:
      /\b(?:g[ai]ven? away|gives away|donat(?:ed|es)|bequeath(?:ed|s)|(?:ma[dk]es?|making)(?: [^ ;]+){0,4}? (?:an? )?(?:present|gift) of|sign(?:ed|s) over|made over|surrendered) $/u,
  },
  {
    how: 'given away',
    before:
      /\b(?:(?:gave|gives|given|presented|presents) (?:[A-ZÀ-Þ]\S+|him|them|an? (?:[a-z]+ )?[a-z]+|the (?:[a-z]+ )?[a-z]+|(?:his|her) [a-z]+)(?<! (?:at|to|of|in|on|for|from|over|under|up|into))(?: with)?|(?:had|has) (?:given|left|sent|willed) (?:[A-ZÀ-Þ]\S+|him|her|them|an? [a-z]+|the [a-z]+|(?:his|her) [a-z]+)) $/u,
    after: /^(?! (?:and|or|between|to (?:hold|mind|look|carry|read|see|try|keep))\b)/u,
  },
  {
    how: 'given away',
    before:
      /\b(?:(?:had|has|have|having) (?:given|left|willed|handed|passed|sent|made over|entrusted)|left|leaves|bequeathed|willed|passed|wills) $/u,
    after:
      /^ (?:over |on )?(?:to|with) (?!be |hold|mind|carry|the (?:side|left|right|last|end)|him(?:self)?\b|herself|her (?:side|left|right)|his (?:side|left|right))(?:an?|the|some|one|his|her|[A-ZÀ-Þ])/u,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|handed|sent|presented|passed|posted) $/u,
    after: new RegExp(`^ (?:away )?(?:over )?to (?:an?|some|the) (?:[a-z-]+ ){0,2}?${RECEIVER}\\b`, 'u'),
  },
  { how: 'given away', before: /\b(?:gave|gives|given) $/u, after: /^ away\b/u },
  {
    how: 'given away',
    after: /^ (?:had |has )?(?:been |was |is )(?:now )?(?:given|left|willed|donated|presented|made over) (?:away|to)\b/u,
  },
  {
    how: 'given away',
    after:
      /^ (?:now )?(?:belong(?:ed|s)|had passed|has passed|passed) (?:now |these days |nowadays |at present |by then )?to (?:[A-ZÀ-Þ]\S+|the [a-z]+|an? [a-z]+|some(?:one|body)|another)(?: [A-ZÀ-Þ]\S+| 's [a-z]+| else)? ?(?:now|these days|,|;|—|$|by|since|and)/u,
  },
  {
    how: 'given away',
    after: /^ (?:was|is) (?:now )?(?:[A-ZÀ-Þ]\S+ 's|another (?:man|woman) 's|somebody else 's|someone else 's|hanging in somebody)/u,
  },
  {
    how: 'destroyed',
    before:
      /\b(?:smash(?:ed|es)(?: up)?|shatter(?:ed|s)|t[oe]re up|torn up|tears up|ripped up|rips up|shredd(?:ed|s)|destroy(?:ed|s)|wreck(?:ed|s)|crush(?:ed|es)|demolish(?:ed|es)|pulveri[sz]ed|trampled|flattened|melt(?:ed|s) down|chopped up|sawed up|cut up|broken up|broke up|dropped and broke|dropped and smashed|ran over|run over|reversed over|backed over|trod on and broke|sat on and broke|ground to powder|scrapped|scuttled|hacked up) $/u,
  },
  {
    how: 'broken',
    before:
      /\b(?:br[eo]a?ke?n?s?|broken|snapp(?:ed|s)|splits?|chopp(?:ed|s)|hack(?:ed|s)|cuts?|tore|torn|tears|ripp(?:ed|s)|saw(?:ed|s|n)|dash(?:ed|es)|smash(?:ed|es)|ground|grinds|crush(?:ed|es)|pulled|pulls|knock(?:ed|s)|stamp(?:ed|s)|beat|beats|hammer(?:ed|s)|threw|thr[eo]wn|flung|hurled|smashed) $/u,
    after: new RegExp(`^${MANNER} (?:up and [a-z]+ )?${APART}`, 'u'),
  },
  {
    how: 'broken',
    after: new RegExp(
      `^ ${HAVE}${BE}?${ADV}(?:(?:fallen|fell|falls|dropped|slipped|slips|toppled|topples|tumbled|rolled|hit the [a-z]+|struck the [a-z]+|come|came|comes|gone|went|goes|flew|flown|burst|broken|broke|breaks|snapped|cracked|split|blown|torn|smashed|shattered|kicked|cut|sawn|hacked|chopped|been (?:smashed|broken|chopped|torn|cut))(?: [a-z]+){0,7}?(?: (?:and|,))? ?(?:${APART}|to ${SHARDS}|and (?:broke|broken|shattered|smashed|burst|was (?:smashed|gone|crushed))|, broke|, shattered)|(?:in|into) (?:[a-z]+ )?${SHARDS}\\b)`,
      'u',
    ),
  },
  {
    how: 'broken',
    after: new RegExp(
      `^ (?:(?:had |has )?(?:shattered|smashed|disintegrated|exploded)(?! (?:at|with|into (?:song|tears|laughter))\\b)(?= (?:in|on|to|into|against|down|when|that|years?|,|and|under|at)\\b|$| [,;—])|(?:lay|lies|was|is|lay about|were) (?:now |all )?(?:in|into) (?:[a-z]+ )?(?:pieces|fragments|shards|ruins|bits|splinters|smithereens)|${BE}(?:[a-z]+ly )?(?:smashed|destroyed|wrecked|crushed|shattered|trampled|demolished|run over|scrapped|broken up|melted down|dismantled|torn up|pulped|smashed up|ruined by|blown up|chopped up)\\b)`,
      'u',
    ),
  },
  {
    how: 'broken',
    after:
      /^ (?:had |has )?(?:come|came|comes) down with (?:the|a|its) [a-z]+\b|^ (?:was|is) (?:now |by now )?(?:so many|a heap of|a handful of|only|just|nothing but) (?:chips|bits|pieces|shards|splinters|fragments|scraps|ash|ashes|crumbs|dust)\b/u,
  },
  {
    how: 'lost',
    before: new RegExp(`\\b${HURL} $`, 'u'),
    after: new RegExp(
      `^${MANNER} (?:overboard|out to sea|(?:into|in|down|off|over|to|onto|from|through|under|beneath|on|out of) (?:${DEEP}|the bottom of)|through the ice|to the (?:bottom|fishes|waves|wind|winds))`,
      'u',
    ),
  },
  {
    how: 'lost',
    before: /\b(?:left|leaves|forgotten|forgot|leaving) $/u,
    after: new RegExp(`^ (?:behind )?(?:lying )?(?:on|in|at|aboard|under) ${TRAVEL}`, 'u'),
  },
  {
    how: 'lost',
    before: /\b(?:lost|loses|mislaid|seen the last of|saw the last of|said goodbye to) $/u,
    after:
      /^(?= (?:in|on|at|to|down|over|overboard|somewhere|when|while|that|the|crossing|between|off|through|during|years|long|,|—|;|and|along|with|for good|again|yesterday|last|before|after|by|one|a|out|from|in)\b|$| [,;—])/u,
  },
  {
    how: 'lost',
    before: /\b(?:watched|watches|saw|seen|sees) $/u,
    after: /^ (?:slowly )?(?:sink|go (?:down|under|over)|burn|vanish|disappear|drift|float|curl|sail|slide|roll|drop|fall|tumble)\b/u,
  },
  {
    how: 'lost',
    after: new RegExp(
      `^ ${HAVE}(?:went|gone|goes|fell|fallen|falls|sank|sunk|sinks|slipp(?:ed)|slips|slid|slides|dropped|drops|roll(?:ed)|rolls|vanished|vanishes|disappeared|blew|blown|blows|toppled|tumbled|bounced|plopped|plunged|skittered|skidded|sailed|flew|flown|escaped|jumped|ended(?: up)?|landed)(?: (?!and\\b)[a-z]+){0,5}?(?: (?:and|,))?(?: [a-z]+){0,2}? (?:overboard|to the bottom|under the (?:ice|waves|water)|(?:into|in|down|off|over|through|beneath|under|at the bottom of|between) (?:${DEEP}|the (?:boards|floorboards|planks|slats|cracks))|up in (?:smoke|flames)|under (?:a|the) (?:tram|train|bus|cart|wheels|lorry|car|carriage|steamroller|tractor)|out to sea|without trace|without a trace|for good|for ever|forever)`,
      'u',
    ),
  },
  {
    how: 'lost',
    after:
      /^ (?:had |has )?(?:sank|sunk|sinks|went down|goes down|gone down|went under|foundered)(?! (?:on|in|into|deep\w*|home|to|between|halfway|back|lower)\b)/u,
  },
  {
    how: 'lost',
    after:
      /^ (?:(?:now |still )?(?:lay|lies|was|is|rested|rests|rusted|rusts|rotted|had lain|has lain)(?: now| somewhere| still| rusting| rotting| forgotten)? |, )?(?:at|on) the (?:bottom|bed|floor) of\b/u,
  },
  {
    how: 'gone',
    after: new RegExp(
      `^ (?:had |has |have )?(?:(?:since |never )?(?:been|was|is|were)|got) ${ADV}(?:stolen|looted|swept (?:away|off|overboard|out)|washed (?:away|overboard|off|out)|carried (?:away|off) by|blown away|confiscated|impounded|requisitioned|repossessed|seized by|pinched|lifted|nicked|lost(?! (?:in (?:thought|shadow|the dark\\w*)|on|to view|for words))|gone for good|gone (?:for ever|forever)|thrown (?:away|out|overboard)|binned|discarded|dumped|buried with|never (?:seen|found)|beyond recall|eaten by)`,
      'u',
    ),
  },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:gone missing|went missing|vanished|disappeared)(?= (?:on|in|at|from|during|when|the|that|one|somewhere|years?|long|last|,|and|without|between)\b|$| [,;—])/u,
  },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:went|gone|sailed|sunk|sank) (?:down |to the bottom |under |up )?with the (?:ship|boat|ferry|house|barn|wreck|schooner|steamer|rest|car)\b/u,
  },
  {
    how: 'gone',
    before:
      /\b(?:(?:nothing|little) (?:was |is |had been )?(?:left|remained|remains) of|the (?:ashes|wreck|wreckage|loss|theft|sale) of) $/u,
  },
  {
    how: 'taken',
    before: new RegExp(
      `\\b(?:[Aa]n? |[Tt]he |[Ss]ome )?(?:[a-z]+ )?${THIEF} (?:had |has |have )?(?:stole|stolen|steals|took|taken|takes|swallowed|carried off|carried away|swept away|run off with|ran off with|made off with|seized|confiscated|impounded|got away with|gone off with|went off with|helped (?:himself|herself) to|snatched|claimed|lifted|pinched|walked off with|got) $`,
      'u',
    ),
  },
  { how: 'taken', before: /\b(?:robbed|relieved|stripped|cheated) (?:him|her|me|[A-ZÀ-Þ]\S+|[A-ZÀ-Þ]\S+ [A-ZÀ-Þ]\S+|of)(?: of)? $/u },
  {
    how: 'destroyed',
    before: new RegExp(`\\b${ANIMAL} (?:had |has |have )?(?:ate|eaten|chewed up|chewed|eats|got at|shredded|destroyed) $`, 'u'),
  },
  {
    how: 'thrown away',
    before:
      /\b(?:thr[eo]wn? (?:away|out)|throws (?:away|out)|chucked (?:away|out)|binned|discarded|dumped|junked|toss(?:ed|es) (?:away|out)) $/u,
  },
  {
    how: 'thrown away',
    before: /\b(?:threw|throws|thrown|chucked|tossed|flung|put|puts|took|taken) $/u,
    after:
      /^ (?:away\b(?! (?:in|into|under|from))|out with the (?:rubbish|trash|ashes|garbage)|out for the (?:dustmen|binmen|rag)|to the (?:tip|dump)|(?:in|into|on|onto) (?:the|a) (?:[a-z]+ )?(?:bin|dustbin|rubbish|rubbish heap|trash|skip|tip|dump|midden|scrapheap|scrap heap|garbage|wastebasket|waste-?paper basket))\b/u,
  },
  {
    how: 'buried',
    before: /\b(?:buried|laid|put|placed|dropped|slipped|tucked|threw) $/u,
    after:
      /^(?: [a-z]+){0,2}? (?:with (?:him|her|[A-ZÀ-Þ]\S+)\b|in(?:to|side)? (?:the|his|her|[A-ZÀ-Þ]\S+ 's) (?:[a-z]+ 's )?(?:open )?(?:coffin|grave))/u,
  },
  {
    how: 'buried',
    after:
      /^ (?:was|had been|went|lay|lies|is) (?:buried |down )?(?:with (?:him|her)|in(?:to)? (?:the|his|her|[A-ZÀ-Þ]\S+ 's) (?:coffin|grave))\b/u,
  },
];

const MORE: readonly Fate[] = [
  {
    how: 'given away',
    before: /\b(?:let|lets) (?:[A-ZÀ-Þ]\S+|the [a-z]+(?: [a-z]+)?|him|her|them|(?:his|her) [a-z]+) (?:have|keep) $/u,
    after: /^(?! (?:of|on|open|running|for (?:a|the) (?:moment|night|evening|day))\b)/u,
  },
  {
    how: 'pawned',
    before:
      /\b(?:pawnbroker|pawnshop|auctioneer|bailiffs?|museum|moneylender|creditors?) (?:had|has|have|got)(?: had| got| taken)? (?:both |all )?$/u,
  },
  {
    how: 'destroyed',
    before:
      /\b(?:finish(?:ed|es) off|ma[dk]es? (?:firewood|kindling|dusters|rags|scrap|matchwood|an end|short work) of|did for|put paid to|done for|put an end to|cut down|pulled to pieces|took to pieces|taken to pieces|ripped to pieces|unpicked) $/u,
  },
  { how: 'gone', before: /\b[Ww]hat (?:was|is|remained|remains|had been|little was) ?(?:left )?of $/u },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:been )?(?:went|gone|sold|sent|go) (?:for|to) (?:scrap|salvage|firewood|kindling|the breakers?|the knackers?|pulp|landfill|the rubbish|the dump)\b/u,
  },
  {
    how: 'gone',
    after:
      /^ (?:[^.;]{0,50} )?(?:would|could|will|can) never (?:again )?(?:be )?(?:sound|play|played|run|go|fly|float|sail|ring|used|worn|mended|repaired|tick|work|ridden|seen)(?: again\b| more\b|$)/u,
  },
  {
    how: 'lost',
    after:
      /^ (?:[^.;]{0,40} )?(?:(?:was|were|had|has|have|and) )?(?:been )?never (?:been )?(?:seen|found|recovered|came|come|returned|turned|surfaced|replaced)(?: up| back)?(?: again| since|$)/u,
  },
  {
    how: 'lost',
    after:
      /^[^.;]{0,70}? (?:and|,) (?:and )?that (?:was|had been) the (?:end|last) (?:of (?:it|them|that)|(?:he|she|anyone) (?:saw|had seen) of (?:it|them))\b/u,
  },
  { how: 'broken', after: /^ (?:had |has )?(?:broke|broken|breaks) up (?:on|against|in|under|off)\b/u },
  {
    how: 'broken',
    after:
      /^ (?:lay|lies|was|were|had been|is) (?:crushed|smashed|shattered|trampled|flattened|snapped|splintered) ?(?:under|beneath|in|on|by|to|beyond|,|$)/u,
  },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:long |long since )?(?:been |was |were )?(?:sold|pawned|traded|scrapped|melted|burned|burnt|smashed|junked|binned|auctioned)\b/u,
  },
  {
    how: 'given away',
    after:
      /^ (?:now )?(?:belong(?:ed|s)|(?:had|has) (?:passed|gone)|went|hung in|hangs in|stood in|stands in|was in) (?:now )?(?:to )?(?:the|a) (?:[a-z]+ )?(?:museum|pawnshop|pawnbroker|collector|dealer|library|church|auction house|bank|bailiffs?|state|county|saleroom)(?: now)?\b/u,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|sent|handed|left|presented|offered up|made over|sold|lent|loaned|shipped) $/u,
    after:
      /^ to (?:(?:his|her|my|the|a|an) (?:[a-z]+ ){0,3}?(?:school|museum|college|church|library|charity|hospital|cousin|nephew|niece|neighbou?r|dealer|chandler|collector|sailor|stranger|tinker|bazaar|sale|scrapyard|theatre|society|regiment|orphanage|convent|monastery|apprentice|emigrant|refugees?)|(?:[A-Z]\S+ )?charity)\b(?!.*\b(?:back|returned)\b)/u,
  },
  {
    how: 'sold',
    before: /\b(?:swapped|traded|exchanged|bartered|sold|hocked|pawned|auctioned|let go) (?:off |away )?(?:both |all |even )?(?:of )?$/u,
  },
];

const ALL: readonly Fate[] = [...FATES, ...MORE];

/** What nearly happens, or is undone in the same breath. */
const UNSURE =
  /\b(?:almost|nearly|half|wanted|tried|trying|threaten\w*|meant to|going to|about to|found again|got (?:it|them) back|pretended|brought (?:it|them) back|refus\w+|offered to|bought (?:it|them) back|fished (?:it|them) out|caught (?:it|them)|swore to|promised to|only just|copy of)\b/u;

/** A word without which no fate can be told. */
export const FATE_GATE =
  /\b(?:burn\w*|incinerat\w*|torch\w*|set|sets|fire|flames|match|light|reduced|drop\w*|thr[eo]w\w*|toss\w*|fl[iu]ng\w*|hurl\w*|cast|pitched|sent|sends|kick\w*|tipp\w*|heav\w*|lobb\w*|sl[iu]ng|chuck\w*|let|lets|los[te]\w*|push\w*|shov\w*|put|puts|laid|lays|placed?s?|fed|feeds|thrust\w*|stuff\w*|posted|poked|consigned|committed|swept|emptied|dump\w*|left|leaves|went|goes|gone|perished|ash|ashes|cinders|sold|sells|selling|sell|pawn\w*|hocked|auction\w*|trad\w*|swap\w*|barter\w*|exchang\w*|parted|parts|gambl\w*|raised|flogged|disposed|rid|staked|wagered|took|takes|taken|carried|hammer|g[ai]ven?|gives|donated?s?|bequeath\w*|present\w*|gift|sign\w*|made|willed|handed|passed|belong\w*|else|another|smash\w*|shatter\w*|tear\w*|t[oe]re|torn|ripp?\w*|shred\w*|destroy\w*|wreck\w*|crush\w*|demolish\w*|trampled|flattened|melt\w*|chopp\w*|saw\w*|cut|cuts|br[eo]a?ke?n?s?|broken|ran|run|ground|scrapped|scuttled|hack\w*|snap\w*|splits?|dash\w*|fell|fallen|falls|slip\w*|topple\w*|tumbled|roll\w*|pieces|fragments|shards|splinters|smithereens|lay|lies|ruins|bits|forgot\w*|mislaid|last|watched|watches|seen|sees|sank|sunk|sinks|slid|slides|vanish\w*|disappear\w*|bl[eo]wn?|blows|bottom|bed|floor|stolen|stole|steals|looted|washed|confiscated|impounded|requisitioned|repossessed|seized|pinched|lifted|nicked|binned|discarded|foundered|nothing|little|robbed|relieved|stripped|ate|eaten|eats|chew\w*|buried|knock\w*|stamp\w*|beat|hammer\w*|pull\w*|entrusted|surrendered|under|up|cheated|swallowed|snatched|bin|sale|loss|theft|wreck|wreckage|come|came|many|heap|handful|thie\w+|burglars?|helped|walked|got|never|end|did|done|museum|remained|finish\w*|paid|scrap|claimed|consumed|devoured|rest\w*|rust\w*)\b/u;

/** What became of a thing for good. Offsets are of the sentence's `text`: from the first word that says so to the last. */
export interface Gone {
  readonly how: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the words around a thing say that it is gone for good.
 * @param start where its noun phrase begins in the text
 * @param end where its noun ends
 * @param isWhole whether the noun phrase is known to end there; else only words that can follow nothing but a whole one are taken
 */
export function goneIn(text: string, start: number, end: number, isWhole: boolean): Gone | undefined {
  if (UNSURE.test(text)) return undefined;
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end);
  for (const { how, before, after } of ALL) {
    if (!after && !isWhole) continue;
    const leading = before?.exec(left);
    if (before && !leading) continue;
    const following = after?.exec(right);
    if (after && !following) continue;
    const from = leading ? start - left.length + leading.index : start;
    return { how, start: from, end: end + (following?.[0].length ?? 0) };
  }
  return undefined;
}
