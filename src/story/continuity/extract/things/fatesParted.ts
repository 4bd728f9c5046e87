import { ADV, BE, CHARITY, FAMILIAR, FIRE, HAVE, HURL, KEEPSAKE, MANNER, RECEIVER, TREASURE, type Fate } from './fate.js';

/** What is burned, sold or given away. */
export const PARTED_WITH: readonly Fate[] = [
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
      `^ ${HAVE}${BE}?${ADV}(?:sold(?! out)|pawned|auctioned|traded|in (?:the|a) (?:pawnshop|pawnbroker)|under the hammer|at the (?:pawnshop|pawnbroker)|(?:gone|went|goes) (?:to pay|to (?:the|a) (?:pawnshop|pawnbroker|auction|dealer|saleroom|pawn|highest bidder)|under the hammer|for (?:a few|ten|five|twenty|scrap|next to nothing|the rent|less)))`,
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
      /^ (?:over |on )?(?:to|with) (?!be |hold|mind|carry|the (?:side|left|right|last|end)|him(?:self)?\b|herself|her (?:side|left|right)|his (?:side|left|right))(?:an?|the|some|one|his|her|my|our|their|[A-ZÀ-Þ])/u,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|given|left|leaves|sent|sends|presented|donated|went|gone) $/u,
    after: new RegExp(`^ (?:away )?(?:over )?to ${CHARITY}(?![a-z])`, 'u'),
  },
  {
    how: 'given away',
    after: new RegExp(
      `^ (?:had |has )?(?:went|gone|been (?:sent|given)|was (?:sent|given)) to (?:${CHARITY}|(?:the|his|her|my|our|their) (?:[a-z-]+ ){0,2}?(?:${FAMILIAR}|${RECEIVER}))(?![a-z-])(?! (?:to|for (?:the|an?)) )`,
      'u',
    ),
    things: TREASURE,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|given|left|presented) $/u,
    after: new RegExp(
      `^ to (?:the|his|her|my|our|their|a|an) (?:[a-z-]+ ){0,2}?(?:${FAMILIAR}|${RECEIVER})(?![a-z-])(?! (?:to|for|who|so|while|and (?:told|asked|begged|bade|said))\\b)`,
      'u',
    ),
    things: TREASURE,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|handed|sent|presented|passed|posted) $/u,
    after: new RegExp(`^ (?:away )?(?:over )?to (?:an?|some|the) (?:[a-z-]+ 's )?(?:[a-z-]+ ){0,2}?${RECEIVER}\\b`, 'u'),
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|given|left|sent) $/u,
    after:
      /^ to (?:old |young |little |poor |[Cc]ousin |[Aa]unt |[Uu]ncle )?[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+)?(?: (?:for good|for ever|to keep|when|before|as a|years|long|last|in (?:the|his|her|my) will|at (?:Christmas|Easter)|the (?:day|year|night|week|spring|summer|winter)|on (?:his|her|my) (?:birthday|wedding|deathbed|name))\b| ?[,;]|$)/u,
    things: KEEPSAKE,
  },
  {
    how: 'given away',
    after:
      /^ (?:had |has )?(?:went|gone|been sent|was sent|been given|was given) to (?:(?:the |old |young |little |poor |[Cc]ousin |[Aa]unt |[Uu]ncle )?[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+)?)(?: (?:at|in|for good|for ever|when|before|as a|years|long|last|the (?:day|year|night|week|spring|summer|winter))\b| ?[,;]|$)/u,
    things: KEEPSAKE,
  },
  { how: 'given away', before: /\b(?:gave|gives|given) $/u, after: /^ away\b/u },
  {
    how: 'given away',
    after: /^ (?:had |has )?(?:been |was |is )(?:now )?(?:given|left|willed|donated|presented|made over) (?:away|to)\b/u,
  },
  {
    how: 'theirs',
    after:
      /^ (?:now )?(?:belong(?:ed|s)|had passed|has passed|passed) (?:now |these days |nowadays |at present |by then )?to (?:[A-ZÀ-Þ]\S+|the [a-z]+|an? [a-z]+|some(?:one|body)|another)(?: [A-ZÀ-Þ]\S+| 's [a-z]+| else)? ?(?:now|these days|,|;|—|$|by|since|and)/u,
  },
  {
    how: 'theirs',
    after: /^ (?:was|is) (?:now )?(?:[A-ZÀ-Þ]\S+ 's|another (?:man|woman) 's|somebody else 's|someone else 's|hanging in somebody)/u,
  },
];
