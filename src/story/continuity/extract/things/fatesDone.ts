import { ANIMAL, BE, DEEP, DONE_WITH, FIRE, HAVE, SHARDS, TRAVEL, WHO, type Fate } from './fate.js';

const MANY =
  '(?:an?|two|three|four|five|six|ten|twenty|forty|fifty|a (?:hundred|thousand|dozen|million)|hundreds of|a thousand|dozens of|tiny|small|sharp|bright|many|countless|its)';
const PLACE = '(?:the|an?|some|that|his|her|my) (?:[a-z-]+ ){0,2}?';

/** Fates told by any way of parting with a thing, on either side of it. */
export const DONE: readonly Fate[] = [
  // "the brooch, which Anna had lost on the moor", "the boat he had sold"
  {
    how: 'gone',
    after: new RegExp(
      `^ (?:, )?(?:(?:which|that) )?${WHO} (?:had |has )(?:long ago |long since |since |already |finally |just )?(?:${DONE_WITH}|lost(?= (?:in|on|at|to|down|over|when|years|somewhere|that|the)\\b| ?[,;—]|$)|(?:dropped|thrown|flung|let fall|hurled|tossed|pitched) (?:in|into|off|over|down|from) ${DEEP}|(?:thrown|put|fed|tossed|dropped|flung) (?:on|onto|into|to) ${FIRE}|left (?:behind )?(?:on|in|at) ${TRAVEL})`,
      'u',
    ),
  },
  { how: 'gone', after: new RegExp(`^ (?:had |has )?${BE}(?:[a-z]+ly |since |long since |all |at last )?${DONE_WITH}`, 'u') },
  {
    how: 'gone',
    before:
      /\b(?:requisitioned|repossessed|impounded|confiscated|commandeered|carted (?:off|away)|hauled (?:off|away)|towed away|carried off|shipped off|bagged up|traded in) $/u,
  },
  {
    how: 'destroyed',
    before:
      /\b(?:melt(?:ed|s)|burn(?:ed|t|s)|chopp(?:ed|s)|sawed|sawn|broke|broken|breaks|smash(?:ed|es)|cut|cuts|took|taken|tore|torn|ripp(?:ed|s)|pulled|hacked|ground|grinds) $/u,
    after:
      /^ (?:up|down|apart|to bits|to pieces|to shreds|to splinters)\b(?! (?:from|off|the (?:stairs|street|road|hill)|with (?:him|her|me)|to (?:his|her|the)|on|in|into|onto|at|and (?:put|laid|set|looked|read|opened))\b)/u,
  },
  {
    how: 'sold',
    before: /\b(?:sold|sells|auctioned|traded|pawned|shipped|carted|hauled|carried|sent|given|gave|gives|packed) $/u,
    after: /^ (?:off|away)\b(?! (?:from|in (?:the|a|his|her) (?:drawer|box|case|cupboard|trunk|chest|pocket))\b)/u,
  },
  { how: 'sold', before: /\blets? $/u, after: /^ go (?:for|to|at|cheap|under)\b/u },
  {
    how: 'sold',
    before:
      /\b(?:gave|given|paid|got|took|taken|accepted) (?:[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+)?|him|her|me|them)? ?(?:[a-z-]+ ){1,2}(?:pounds|shillings|dollars|guineas|francs|marks|crowns|pence|euros|roubles|sovereigns|lire|cents) for $/u,
  },
  {
    how: 'sold',
    before: /\b(?:hand(?:ed|s)|push(?:ed|es)|slid|slides|pass(?:ed|es)|put|puts|left|leaves|took|taken|takes|laid|carried|carries) $/u,
    after:
      /^ (?:across|over|on|upon|at|with|to|in) (?:the|a) (?:[a-z]+ )?(?:pawnbroker|pawnshop|pawn shop|moneylender|auctioneer|saleroom|auction rooms?)\b/u,
  },
  {
    how: 'given away',
    before: /\b(?:gave|gives|given|sent|sends|donat(?:ed|es)|left|leaves|presented|presents|took|taken|carried|handed|made over) $/u,
    after: new RegExp(
      `^ (?:away )?(?:over )?(?:to|for|with) ${PLACE}(?:jumble sale|rummage sale|charity shop|thrift shop|church sale|church bazaar|fête|fete|rag-and-bone man|ragman|scrap dealer|scrap merchant|dealer|tip|dump|scrapyard|salvage|museum|Red Cross|hospice shop|refugees|convent|monastery|orphanage|bonfire|skip)\\b`,
      'u',
    ),
  },
  {
    how: 'gone',
    after: new RegExp(
      `^ (?:had |has )?(?:went|goes|gone|go|been (?:sent|carted|taken|carried|hauled|given)|was (?:sent|carted|taken|carried|hauled|given)) (?:off |away |out )?(?:to|for|with|under|into|in) (?:${PLACE}(?:jumble sale|rummage sale|charity shop|thrift shop|church sale|rag-and-bone man|ragman|scrap dealer|scrap merchant|dealer|pawnbroker|auction|saleroom|tip|dump|scrapyard|museum|bins?|dustbins?|dustmen|rubbish|bonfire|skip|ship|wreck|flood|fire|highest bidder|knackers?)|scrap|salvage|auction|landfill)\\b`,
      'u',
    ),
  },
  {
    how: 'broken',
    after: new RegExp(
      `^ (?:[a-z]+ ){0,6}?(?:lay|lies|was|is|were|broke|burst|shattered|smashed|flew|went|came|fell|exploded|split|ended|splintered|cracked|dropped|slipped|slid)(?: [a-z]+){0,7}? (?:in|into|to) (?:${MANY} )?(?:[a-z]+ )?${SHARDS}\\b`,
      'u',
    ),
  },
  {
    how: 'broken',
    after:
      /^ (?:had |has )?(?:slid|slipped|fell|fallen|dropped|toppled|tipped|rolled|crashed|tumbled|flew|hit|struck|went|gone|been dropped|been knocked)(?: [a-z]+){0,7}? and (?:burst|broke|broken|shattered|smashed|exploded|splintered|burst apart|came apart)\b/u,
  },
  {
    how: 'broken',
    before: /\b(?:dropp(?:ed|s)|drops|threw|thrown|throws|hurled|flung|knocked|kicked|pushed|tipped|let fall|smashed) $/u,
    after: new RegExp(
      `^ (?:[a-z]+ ){0,8}?(?:, )?(?:and|where|so that) (?:it |they |the (?:bits|pieces|remains|wreckage|parts) |there it |watched it )?(?:had |have |was |were |has )?(?:broke|broken|burst|smashed|shattered|went to|flew (?:to|into)|gone (?:out|into)|swept up|come apart|came apart|(?:lay )?in ${SHARDS}|bits|sank|sunk|gone)\\b`,
      'u',
    ),
  },
  {
    how: 'buried',
    before: /\b(?:buried|laid|put|placed|tucked|slipped) $/u,
    after:
      /^ (?:in (?:the (?:grave|coffin|ground|earth)|[A-ZÀ-Þ]\S+ 's (?:coffin|grave))|with (?:his|her|my|the) (?:[a-z]+ )?(?:brother|sister|mother|father|wife|husband|son|daughter|friend|grandfather|grandmother|uncle|aunt|dog|child|baby|old (?:man|woman)))\b/u,
  },
  {
    how: 'lost',
    before: /\b(?:watched|watches|saw|sees|seen) $/u,
    after: /^ (?:[a-z]+ ){1,6}?(?:and )(?:vanish|sink|disappear|go under|go down|burn|fall into|blow away|sail away|drift away)\b/u,
  },
  {
    how: 'taken',
    before:
      /\b(?:thie(?:f|ves)|burglars?|pickpocket|robbers?|bailiffs?|soldiers|looters)\b[^,;.—]{1,40} (?:stole|stolen|took|taken|carried off|made off with|got) $/u,
  },
  {
    how: 'taken',
    after:
      /^ (?:,? ?(?:which|that) )?(?:the )?(?:bailiffs?|soldiers|thie(?:f|ves)|burglars?|robbers|police) (?:had |have )?(?:taken|stolen|carried off|seized|took|stole)\b/u,
  },
  {
    how: 'taken',
    before:
      /\b(?:bailiffs?|soldiers|thie(?:f|ves)|burglars?|robbers|police|removal men|dealers?) (?:had |have )?(?:came|come|called|been) (?:back )?(?:for|and took) $/u,
  },
  {
    how: 'taken',
    before: /\b(?:bailiffs?|soldiers|thie(?:f|ves)|burglars?) (?:took|taken|carried|had taken|had carried|carry|take) $/u,
    after: /^ (?:away|off|out|with them)\b/u,
  },
  {
    how: 'left behind',
    after:
      /^ (?:had |has )?(?:been |was )(?:left|abandoned|forgotten) (?:behind )?(?:in|on|at|aboard) (?:[A-ZÀ-Þ]|the other|another|a (?:hotel|train|taxi|cab|bus|tram|boarding|ditch|station))/u,
  },
  {
    how: 'destroyed',
    before: new RegExp(
      `\\b${ANIMAL} (?:had |has )?(?:[a-z]+ ){0,6}?(?:ate|eaten|chewed|torn|tore|swallowed|shredded|gnawed|devoured)(?: up)? $`,
      'u',
    ),
  },
  { how: 'lost', before: new RegExp(`\\b(?:drowned|sank|sunk|scuttled) $`, 'u'), after: /^ in\b/u },
  {
    how: 'broken',
    after: new RegExp(
      `^ ${HAVE}(?:had )?(?:its|a) (?:back|neck|spine|frame|mainspring|blade) (?:broken|snapped) (?:in two|beyond|for good)`,
      'u',
    ),
  },
];
