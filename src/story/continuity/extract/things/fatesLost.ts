import { DEEP, TRAVEL, BE, HAVE, ADV, HURL, MANNER, SHARDS, APART, THIEF, ANIMAL, type Fate } from './fate.js';

/** What is broken, lost, stolen, thrown away or buried. */
export const BROKEN_OR_LOST: readonly Fate[] = [
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
      `^ (?:(?:had |has )?(?:shattered|smashed|disintegrated|exploded)(?! (?:at|with|into (?:song|tears|laughter))\\b)(?= (?:in|on|to|into|against|down|when|that|years?|,|and|under|at)\\b|$| [,;—])|(?:lay|lies|was|is|lay about|were) (?:now |all )?(?:in|into) (?:[a-z]+ )?(?:pieces|fragments|shards|ruins|bits|splinters|smithereens)|${BE}(?:[a-z]+ly )?(?:stove in|ripped (?:out|from the)|torn (?:out|from the|off the)|cut up|sawn up|felled|knocked to|smashed|destroyed|wrecked|crushed|shattered|trampled|demolished|run over|scrapped|broken up|melted down|dismantled|torn up|pulped|smashed up|ruined by|blown up|chopped up)\\b)`,
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
    before: new RegExp(`\\b(?!(?:put|la[iy]|place|fe|left|leave|post))${HURL} $`, 'u'),
    after: new RegExp(
      `^${MANNER} (?:overboard|out to sea|(?:into|in|down|off|over|to|onto|from|through|under|beneath|on|out of) (?:${DEEP}|the bottom of)|through the ice|to the (?:bottom|fishes|waves|wind|winds))`,
      'u',
    ),
  },
  {
    how: 'lost',
    before: /\b(?:puts?|laid|lays|placed|places|left|leaves|posted) $/u,
    after: new RegExp(
      `^${MANNER} (?:overboard|(?:down|over|off|through) ${DEEP}|in(?:to)? (?:the|a) (?:(?!bread|corn|flour|coal|toy|log)[a-z]+ )?(?:bin|dustbin|bog|skip|tip|dump|well|privy|latrine|compost)\\b)`,
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
      `^ ${HAVE}(?:went|gone|goes|fell|fallen|falls|sank|sunk|sinks|slipp(?:ed)|slips|slid|slides|dropped|drops|roll(?:ed)|rolls|vanished|vanishes|disappeared|blew|blown|blows|toppled|tumbled|bounced|plopped|plunged|skittered|skidded|sailed|flew|flown|escaped|jumped|ended(?: up)?|landed)(?: (?!and\\b)[a-z]+){0,5}?(?: (?:and|,))?(?: [a-z]+){0,2}? (?:overboard|to the bottom|under the (?:ice|waves|water)|(?:into|in|down|off|over|through|out of|beneath|under|at the bottom of|between) (?:${DEEP}|the (?:boards|floorboards|planks|slats|cracks))|up in (?:smoke|flames)|under (?:a|the) (?:tram|train|bus|cart|wheels|lorry|car|carriage|steamroller|tractor)|out to sea|without trace|without a trace|for good|for ever|forever)`,
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
      `^ (?:had |has |have )?(?:(?:since |never )?(?:been|was|is|were)|got) ${ADV}(?:stolen|looted|swept (?:away|off|overboard|out)|washed (?:away|overboard|off|out)|carried (?:away|off) by|blown away|confiscated|impounded|requisitioned|repossessed|seized by|pinched|lifted|nicked|lost(?! (?:in (?:thought|shadow|the dark\\w*)|on|to view|for words))|gone for good|gone (?:for ever|forever)|thrown (?:away|out|overboard)|binned|discarded|dumped|never (?:seen|found)|beyond recall|eaten by)`,
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
      /^ (?:was|were|had been|went|lay|lies|is) (?:buried |down )?(?:with (?:him|her)|(?<=buried )with (?:the|his|her|my|[A-ZÀ-Þ]\S+)(?: [a-z]+){0,2}|in(?:to)? (?:the|his|her|[A-ZÀ-Þ]\S+ 's) (?:coffin|grave))\b/u,
  },
];
