import { DEEP, FIRE, HURL, type Fate } from './fate.js';

/** What is broken with some force. */
const AGAINST =
  "(?:over|on|upon|across|against|by) (?:the|an?|his|her|my|[A-ZÀ-Þ][a-zà-ÿ]+ 's) (?:[a-z]+ 's )?(?:[a-z]+ )?(?:head|skull|back|shoulders?|knee|wall|doorpost|rocks?|stones?|cobbles|flags|hearth|fender|anvil|pavement|steps?|kerb|mast)";
const IN_STRIFE =
  '(?:at|in|during|by) (?:the|a) (?:[a-z]+ )?(?:battle|brawl|fight|scuffle|fall|crash|riot|siege|storm|gale|hailstorm|struggle|accident|wreck|earthquake|explosion|bombing|bombardment|raid|blast|move|stampede|shelling)';

/** Fates that are told in other words than a verb of losing. */
export const TOLD_OTHERWISE: readonly Fate[] = [
  {
    how: 'broken',
    after: new RegExp(
      `^ (?:(?:had |has )?(?:been |was |were |got )?(?:[a-z]+ly )?(?:broken|burst|shattered|smashed|split|snapped) (?:${AGAINST}|${IN_STRIFE})|(?:had |has )?burst (?:when|under|at the first)\\b)`,
      'u',
    ),
  },
  {
    how: 'burned',
    before: /\b(?:held|holds|holding) $/u,
    after: new RegExp(`^ (?:in|over|to|into) ${FIRE}[^.;]{0,24}? (?:until|till|and watch(?:ed|es))\\b`, 'u'),
  },
  {
    how: 'broken',
    before: /\b(?:tore|torn|tears|ripped|rips|cut|slashed|slashes) $/u,
    after: /^ (?:across|down the middle|from top to bottom|into strips|up)\b/u,
  },
  {
    how: 'broken',
    after:
      /^ (?:had |has )?(?:crumbled|crumbles|dissolved|dissolves|fell|fallen|falls|disintegrated|turned|melted|melts) (?:away )?(?:(?:in)?to (?:fine |black |grey |gray )?(?:dust|ash|ashes|nothing|powder|sand|smoke|rust)|away\b)/u,
  },
  {
    how: 'broken',
    after:
      /^ (?:had |has )?(?:been |was |were |got )?(?:snapped|broken|broke|breaks|snaps|sheared|cracked|split)(?: off| clean| clean off)? (?:at the (?:hilt|blade|handle|neck|stem|tip)|in (?:his|her|my) (?:hands?|fist|fingers)|in the (?:lock|fall|crash|fight|struggle|fire)|when (?:he|she|I|it) (?:fell|dropped|landed|hit))\b/u,
  },
  {
    how: 'wrecked',
    after:
      /^ (?:had |has )?(?:been|was|is|were|got) (?:totall?ed|written off|a write-off|wrapped round a|sunk|scuttled|torpedoed|shot to pieces|blown to (?:bits|pieces)|past (?:mending|repair)|ruined)\b/u,
  },
  {
    how: 'wrecked',
    before: /\b(?:totall?ed|wrote off|written off|blew up|blown up|had crashed|sank|scuttled) $/u,
  },
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
      /^ (?:[^.;]{0,40} )?(?:(?:was|were|had|has|have|and) )?(?:been )?never (?:been )?(?:seen|found|heard of|recovered|came|come|returned|turned|surfaced|replaced)(?: up| back)?(?: again| since|$)/u,
  },
  {
    how: 'lost',
    before: /\b(?:lent|loaned|left|leaves|dropped|forgot|forgotten|posted|sent|put down|lost|let) $/u,
    after:
      /^ [^.;]{0,60} (?:and|,) (?:(?:he|she|I|they) )?(?:had )?never (?:saw|seen|got|gotten|had|laid eyes on|set eyes on) (?:it|them|that)(?: (?:back|again|since|any more)|(?= ?[,;—]|$))/u,
  },
  { how: 'lost', after: /^ [^.;]{0,60}(?:was|were|had been|been) (?:seen|heard of) no more\b/u },
  {
    how: 'lost',
    before: new RegExp(`\\bat the bottom of ${DEEP}(?: somewhere| still| now)? (?:lay|lies|is|was|rests|rested|rusted|rusts) $`, 'u'),
  },
  {
    how: 'lost',
    after:
      /^[^.;]{0,70}? (?:and|,) (?:and )?that (?:was|had been) the (?:end|last) (?:of (?:it|them|that)|(?:he|she|I|we|they|anyone|anybody|[A-ZÀ-Þ]\S+) (?:ever )?(?:saw|had (?:ever )?seen) of (?:it|them))\b/u,
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
      /^ (?:(?:had|has) (?:long |long since |since )?(?:been )?|was |were )(?:long since |long )?(?:sold|pawned|traded|scrapped|melted|burned|burnt|smashed|junked|binned|auctioned)\b/u,
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
    how: 'lost',
    before:
      /\b(?:watched|watches|saw|seen|let|lets) (?:the|a) (?:current|wind|tide|sea|water|flames|fire|river|waves?|stream|gale) (?:carry|take|bear|sweep|swallow|eat|have|snatch|blow) $/u,
  },
  {
    how: 'gone',
    before:
      /\b(?:fire|flood|sea|storm|bailiffs|thieves|burglars|bomb|shell|moths|damp) (?:had |has |have )?(?:took|taken|takes|destroyed|ruined|swallowed|eaten|burned) (?:everything|all|the lot|it all|the house)[^.;]{0,30} (?:even|and|including|down to) $/u,
  },
  {
    how: 'lost',
    before: /\b(?:let|lets) $/u,
    after: new RegExp(`^ (?:fall|drop|slip|slide|go|sink|roll) (?:in|into|over|off|down|from|overboard) ?(?:${FIRE}|${DEEP})?`, 'u'),
  },
  {
    how: 'gone',
    after:
      /^ (?:was|is|were) (?:gone [,;:—] (?:[a-z]+ ){0,4}?(?:burn(?:ed|t)|sold|lost|stolen|the (?:fire|sea|river|flood|lake)|pawned|smashed|wrecked|taken)|gone for (?:good|ever)|(?:now )?(?:scrap|a wreck|a write-off|firewood|matchwood|rubble|a (?:burnt|burned)[- ]out)|towed (?:away )?and)\b/u,
  },
  {
    how: 'burned',
    before: new RegExp(`\\b(?:stove|fire|furnace|grate|oven|boiler|brazier|incinerator)\\b[^.;]{0,40}\\b${HURL} $`, 'u'),
    after: /^ in(?:side)?(?= [,;—]| and\b|$)/u,
  },
  { how: 'lost', before: new RegExp(`\\b(?:[Ii]nto|[Oo]ver|[Oo]ff|[Dd]own|[Oo]nto) (?:${FIRE}|${DEEP}) (?:went|goes|had gone) $`, 'u') },
  { how: 'wrecked', before: /\bwrapped $/u, after: /^ (?:round|around) an? /u },
  { how: 'burned', after: /^ (?:(?:was|were|had|has) )?(?:been )?burn(?:ed|t) out\b/u },
  {
    how: 'lost',
    before: /\b(?:dr[io]ven?|drove|drives|ran|run|rolled|backed|reversed|steered|ridden|rode) $/u,
    after:
      /^ (?:straight |right )?(?:in|into|off|over) (?:the|a) (?:[a-z]+ )?(?:river|sea|lake|canal|harbour|harbor|pond|quarry|cliff|cliffs|ravine|quay|pier)\b/u,
  },
  {
    how: 'destroyed',
    before:
      /\b(?:lorry|tram|train|bus|truck|cart|tank|wheels?|steamroller|tractor|horses?|carriage|van|herd|cab) (?:had |has |have )?(?:went|gone|goes|ran|run|runs|rolled|rolls|driven|drove|passed) (?:right )?over $/u,
  },
  {
    how: 'destroyed',
    before: new RegExp(`\\b(?:${HURL}|ran|run|runs|fed) $`, 'u'),
    after: /^ (?:through|into) (?:the|a) (?:[a-z]+ )?(?:shredder|mincer|mangle|crusher|pulper|woodchipper)\b/u,
  },
  {
    how: 'gone',
    before: /\bof $/u,
    after:
      /^ (?:, [^,;]{3,40} , )?(?:there (?:was|is) )?(?:nothing|little|not a scrap|not a trace) (?:was |is |now )?(?:left|remained|remains|to be found)\b/u,
  },
  { how: 'lost', before: /\bflush(?:ed|es) $/u, after: /^ (?:down|away)\b/u },
  {
    how: 'gone',
    after:
      /^ (?:had |has )?(?:been |was |were )(?:pulped|incinerated|cremated|scrapped|bulldozed|dynamited|towed away and|ploughed up|felled|struck by lightning|blown to)\b/u,
  },
  {
    how: 'given away',
    before: /\b(?:dealer|collector|museum)(?: in [A-ZÀ-Þ]\S+)? (?:had|has|owned|owns) $/u,
    after: /^(?= [,;]| now\b|$| and\b)/u,
  },
  {
    how: 'sold',
    before: /\b(?:swapped|traded|exchanged|bartered|sold|hocked|pawned|auctioned) (?:off |away )?(?:both |all |even )?(?:of )?$/u,
  },
];
