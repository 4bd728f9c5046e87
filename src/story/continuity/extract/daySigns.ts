import { DOES, shows, type Sign } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const lacking = shows('hour', 'lacking');
const THEIR = '(?:the|his|her|their|my|our|a|an)';
const SERVED =
  '(?:on the|on|ready|laid|served|over|still|getting|cleared|in the|cooking|being|done|finished|late|keeping|going|waiting|spread|set|eaten|long|just|brought|carried|handed|a silent|a quiet|nearly|almost|not quite|half|frying)';

/** From breakfast to nightcap. */
const TABLE: readonly Sign[] = [
  sure(
    'breakfast',
    `\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Yy]esterday) (?:[a-z]+ )?breakfast (?:things|dishes|plates|cups|tray|table|crumbs|pots|washing-up|pans|bowls?|room|news|rush|shift|crowd|menu|was|is|sat|lay|stood|had|waited|grew)\\b`,
    [4.5, 11.5],
  ),
  sure(
    'breakfast',
    `\\b(?:frying|making|cooking|cooked|having|eating|ate|eats|over|serving|served|at|finish\\w*|clear\\w* away|clear\\w* up|laid|fixing|making) (?:${THEIR} )?(?:[a-z]+ )?breakfast\\b`,
    [4.5, 11.8],
  ),
  sure('breakfast', `\\b[Bb]reakfast (?:was|is|had been|has been) (?:[a-z]+ )?${SERVED}\\b`, [4.5, 11.8]),
  likely('breakfast', '(?<!\\b(?:after|since|until|till|before|without|missed|skipped|no|every) )\\b[Bb]reakfast\\b', [4.5, 12]),
  likely(
    'toast cereal porridge marmalade cornflakes bacon oatmeal',
    `\\b(?:butter\\w*|spread\\w*|scrap\\w*|burn\\w*|crunch\\w*|munch\\w*) (?:${THEIR} )?(?:[a-z]+ )?(?:of )?toast\\b|\\b(?:milk (?:over|on)|bowl of|spoon\\w*|ate|eating|eats|pour\\w*|stirr\\w*) ${THEIR}? ?(?:[a-z]+ )?(?:cereal|porridge|cornflakes|oatmeal)\\b|\\b[Pp]orridge ${DOES}\\b|\\bmarmalade\\b|\\b[Bb]acon (?:was |were |is )?(?:frying|sizzl\\w*|spat|spitting|crisp\\w*|smell)\\b|\\bfrying bacon\\b|\\bsmell of (?:the )?(?:[a-z]+ )?(?:bacon|porridge|toast)\\b`,
    [4.5, 12],
  ),
  sure('first', '\\bfirst (?:coffee|cup|cigarette|pipe|tea|cup of (?:tea|coffee)) of the (?:day|morning)\\b', [4, 12.5]),
  sure('lunch', `\\b[Ll]unch (?:was|is|had been|has been) (?:[a-z]+ )?${SERVED}\\b`, [11.5, 17]),
  sure(
    'lunch sandwiches',
    `\\b(?:ate|eating|eats|unwrapped|unwraps|had|having|finish\\w*|made|making|over|at|cleared away|cooking|serving) ${THEIR}? ?(?:[a-z]+ )?lunch\\b(?! (?:every|box|pail|tin|on))`,
    [11, 16],
  ),
  sure(
    'lunch lunchtime luncheon',
    '\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Aa]t) (?:lunch|lunchtime|luncheon) (?:things|dishes|plates|crowd|rush|hour|trade|menu|queue|specials?|service|customers|tables?|party|guests|break|bell|tray|was|is)\\b|\\b(?:washing-up|dishes|plates|crumbs|remains|leftovers|rest) (?:from|of) (?:the )?lunch\\b',
    [11, 16.5],
  ),
  sure(
    'lunch noon',
    '\\b(?:hours?|minutes|little while) (?:to go |left |yet )?(?:until|till|before|to) (?:lunch|noon|midday)\\b',
    [7, 12.5],
  ),
  likely(
    'lunch luncheon',
    '(?<!\\b(?:after|since|until|till|before|without|missed|skipped|no|every|for|to) )\\b[Ll]unch\\b(?! (?:box|pail|tin|money|on|last|every))',
    [11, 16.5],
  ),
  likely('sandwich sandwiches', '\\b(?:ate|eating|eats|unwrapp\\w*|with) (?:his|her|their) (?:[a-z]+ )?sandwich(?:es)?\\b', [11, 15.5]),
  sure('siesta', '\\bsiesta\\b', [11.5, 17]),
  sure(
    'tea',
    `\\b(?:[Tt]he|[Tt]heir) tea (?:things|trolley|tray|table|cups|urn|party)\\b|\\b[Tt]ea (?:was|is) (?:laid|set out|served|being laid|being served|spread)\\b|\\b(?:laid|lay|laying|called) (?:the table )?(?:in )?(?:for|to) tea\\b|\\b(?:at|over) tea\\b|\\bstayed (?:to|for) tea\\b`,
    [14.5, 19],
  ),
  likely('scones crumpets muffins teacakes', '\\b(?:[Ss]cones|[Cc]rumpets|[Tt]eacakes|[Mm]uffins)\\b', [10, 11.5], [14.5, 18.5]),
  sure(
    'teatime tea-time teatime',
    '\\b(?:getting on for|coming up to|nearly|almost|past|long past|still|just|not yet|close on) tea-?time\\b',
    [14, 19],
  ),
  sure(
    'supper',
    `\\b(?:[Ss]upper|[Tt]he supper (?:things|dishes|plates)) (?:was|is|were|are|lay|stood|had been) (?:[a-z]+ )?${SERVED}\\b`,
    [16.5, 24],
  ),
  sure(
    'supper',
    `\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) supper (?:things|dishes|plates|table|tray|crowd|guests|party|bell|grew|was|is)\\b|\\b(?:ate|eating|eats|cooking|cooked|having|over|at|serving|finish\\w*|clear\\w* away|laid|making) (?:${THEIR} )?(?:[a-z]+ )?supper\\b`,
    [16.5, 24.5],
  ),
  likely('supper', '(?<!\\b(?:after|since|until|till|before|without|missed|skipped|no|every|for) )\\b[Ss]upper\\b', [16.5, 24.5]),
  likely(
    'dinner',
    `\\b[Dd]inner (?:was|is|had been|has been) (?:[a-z]+ )?${SERVED}\\b|\\b(?:[Tt]he|[Tt]heir) dinner (?:things|dishes|plates|table|tray|bell|gong)\\b|\\b(?:at|over|eating|ate|cooking|finish\\w*) (?:${THEIR} )?dinner\\b`,
    [11.5, 15],
    [17, 24.5],
  ),
  sure('dinner', '\\bdinner (?:guests|party|jackets?)\\b|\\bdress\\w* for dinner\\b', [16.8, 25]),
  sure(
    'nightcap cocoa horlicks',
    '\\bnightcap\\b|\\bbedtime (?:cocoa|drink|milk)\\b|\\b(?:his|her|their|the) (?:[a-z]+ )?(?:cocoa|Horlicks)\\b',
    [18.8, 28.5],
  ),
  likely('aperitif cocktails cocktail', '\\b(?:aperitifs?|pre-dinner drinks|cocktail hour|evening drink)\\b', [16.5, 22]),
];

/** Bed, and getting out of it. */
const BED: readonly Sign[] = [
  sure(
    'asleep bed abed sleeping slept sleeps',
    `\\b(?:[Tt]he |[Tt]he whole |[Tt]he rest of the |[Aa]ll the )(?:house|village|town|street|household|camp|city|barracks|ship|farm|hotel|ward|building|family|others|lodgers|guests|dormitory|neighbourhood) (?:was|were|is|are|lay|lies|had long been) (?:fast |still |all |long |sound |already )*(?:asleep|in bed|abed|sleeping)\\b|\\beverybody decent (?:was|is) asleep\\b|\\b(?:[Ee]veryone|[Ee]verybody)(?: else)?(?: in the [a-z]+)? (?:was|is) (?:fast |still |long |sound |already )*(?:asleep|in bed|abed)\\b|\\b(?:house|street|town|village|city) slept\\b`,
    [20.5, 31],
  ),
  sure(
    'children boys girls baby twins asleep bed',
    '\\b(?:[Tt]he |[Hh]is |[Hh]er |[Tt]heir |[Bb]oth )?(?:children|boys|girls|twins|kids|little ones) (?:was|were|is|are) (?:[a-z]+ ){0,3}?(?:asleep|in bed|abed|put to bed|tucked|sleeping)\\b',
    [18, 31],
  ),
  sure(
    'bed upstairs',
    '\\b(?:[Ee]veryone|[Ee]verybody|[Tt]he (?:others|rest|family|children|household|guests|old man|old woman|servants|girls|boys)|[Hh]is (?:wife|mother)|[Hh]er (?:husband|mother))(?: else)? (?:had|has|have) (?:all |long |already |long since )*gone (?:up )?to (?:bed|sleep)\\b',
    [19, 31],
  ),
  lacking(
    'awake up about stirring abroad',
    '\\b(?:[Nn]obody|[Nn]o one|[Nn]ot a soul|[Nn]o-one)(?: else)?(?: in the [a-z]+)? (?:was|is|would be) (?:yet |even )?(?:awake|up(?! to)|stirring|about yet|up yet|abroad)\\b',
    [20.5, 33],
  ),
  sure(
    'bedtime',
    "\\b(?:past|nearly|almost|not yet|time for|long past) (?:[a-z]+ ){0,2}(?:'s )?bedtime\\b|\\b(?:his|her|their|a|the) bedtime story\\b",
    [17.5, 27],
  ),
  sure(
    'bed',
    '\\b(?:putting|put|puts|being put|getting|tucked|tucking) (?:the )?(?:children|boys|girls|twins|kids|baby|little ones|him|her|them|[A-Z][a-z]+) (?:in|to bed|into bed|to sleep)\\b(?<=bed|sleep)',
    [17.5, 27],
  ),
  sure(
    'good goodnight',
    '\\b(?:said|says|saying|bade|bid|wished|kissed|called|murmured|whispered)(?: [a-z]+){0,4}? (?:good night|goodnight|good-night)\\b',
    [17.5, 28],
  ),
  likely(
    'pyjamas pajamas nightdress nightgown nightshirt nightclothes dressing',
    '\\b(?:in|wearing|of) (?:his|her|their|a|an|the) (?:[a-z]+ ){0,2}(?:pyjamas|pajamas|nightdress|nightgown|nightshirt|nightclothes|dressing[ -]gown|night things)\\b',
    [4, 11.6],
    [18.5, 28.45],
  ),
  likely('awake bed', "\\b(?:lay|lies|lying|was|is) awake\\b|\\b(?:could not|couldn't|cannot|unable to|trying to) sleep\\b", [20, 31.5]),
  likely('early', '\\b[Ii]t (?:was|is) (?:still |too |very |so |yet )*early(?= [,;:]| and|$| yet| still)', [4, 10.5]),
  likely('late', '\\b[Ii]t (?:was|is) (?:already |very |too |so |getting |now |growing )*late(?= [,;:]| and| now|$)', [15.5, 28.45]),
  sure('late', '\\blate (?:in|into|at) the night\\b|\\b(?:so|this|that) late at night\\b', [20, 28.45]),
  sure('hours', '\\b(?:the )?(?:small|wee|early) hours\\b', [23.8, 30]),
  sure(
    'day',
    '\\b[Tt]he day (?:was|is|had|has) (?:not an hour old|still young|young|yet young|barely (?:begun|started|broken)|just (?:beginning|breaking|begun)|hardly (?:begun|started)|scarcely (?:begun|started|broken)|only just (?:begun|started|broken))\\b',
    [3.5, 10.5],
  ),
  sure(
    'day',
    "\\b[Tt]he day(?: 's work)? (?:was|is) (?:nearly|almost|all but|as good as|drawing to|at last|finally) (?:over|done|gone|spent|ended|a close|its end)\\b",
    [14.5, 24],
  ),
];

/** Schools, shops, work, traffic and what is on. */
const BUSTLE: readonly Sign[] = [
  sure(
    'school',
    '\\b(?:out of|home from|back from) school\\b|\\b[Ss]chool (?:was|had|is|has) (?:just |already |long )?(?:out|let out|finished|ended|broken up for the day)\\b',
    [11.5, 18.5],
  ),
  sure(
    'school',
    '\\b(?:spilled|spilling|pour\\w*|stream\\w*|burst\\w*|com\\w+|came|tumbl\\w*|ran|running) (?:[a-z]+ )?(?:out of|out through|through|from) (?:the )?(?:school|school gates?|school doors)\\b|\\bend of (?:the )?(?:school day|lessons|school)\\b|\\blast (?:lesson|period|bell|class) of the day\\b',
    [11.5, 18.5],
  ),
  sure(
    'school',
    '\\b(?:filing|filed|troop\\w*|hurry\\w*|hurried|dawdl\\w*|walk\\w*|running|late|off|cycl\\w*|scuffing|on the way|on (?:his|her|their) way) (?:in)?to (?:the )?school\\b|\\bfirst (?:lesson|period|bell|class) of the (?:day|morning)\\b|\\b(?:assembly|register) (?:bell|was being called|had just)\\b',
    [6.3, 11],
  ),
  likely(
    'school playground schoolchildren satchels',
    '\\bchildren in (?:[a-z]+ )?(?:school )?uniforms?\\b|\\b(?:playground|school yard|schoolyard) (?:was|is) (?:loud|full|noisy|filling|alive)\\b|\\bplaytime\\b|\\bschool bell\\b',
    [7, 17],
  ),
  sure(
    'shops shop shutters shutter stalls market bakery bakeries',
    '\\b(?:[Ss]hops|[Cc]af[eé]s|[Bb]akery|[Bb]aker|[Ss]talls|[Oo]ffices|[Bb]anks?|[Mm]arket) (?:was|were|is|are|had) (?:only |just |already |hardly |barely )*(?:opening|opened|open for the day|setting up|unlocking|yet open)\\b|\\b(?:roll\\w*|wind\\w*|wound|rais\\w*|tak\\w*|took|crank\\w*|pull\\w*|push\\w*|haul\\w*) (?:up|down) (?:his|her|the|their|its) (?:[a-z]+ )?shutters?\\b(?<=up .*)',
    [5.5, 11],
  ),
  sure(
    'shops shop closing',
    '\\b(?:[Ss]hops|[Ss]talls|[Oo]ffices|[Bb]anks?) (?:were|are|was|had|have) (?:all |just |already |long )*(?:closing|shutting|closed for the (?:day|night)|shut for the (?:day|night)|shutting up|packing up)\\b',
    [15.5, 24],
  ),
  sure(
    'commuters commuter clerks workers typists secretaries work office',
    '\\b(?:[Cc]lerks|[Ww]orkers|[Tt]ypists|[Pp]eople|[Mm]en|[Gg]irls|[Cc]rowds|[Oo]ffice workers) (?:were |was |are )?(?:hurry\\w*|hurried|going|rush\\w*|pour\\w*|on their way|stream\\w*|walking|cycling) (?:in)?to (?:their )?(?:work|offices?|the office|the mills?|the factory)\\b|\\b(?:on (?:his|her|their) way|set(?:ting)? off|leaving|left|late) (?:in)?(?:to|for) work\\b',
    [5.5, 10.5],
  ),
  likely('commuters commuter rush', '\\b[Cc]ommuters?\\b|\\b[Rr]ush[ -]hour\\b', [6, 10], [15.5, 20]),
  sure(
    'work homeward homegoing home commuters workers',
    '\\b(?:came|come|comes|coming|got|gets|just|back|hurr\\w+|trudg\\w*|walk\\w*|home|stream\\w*) (?:in |back |home |straight )*from (?:work|the office|the mill|the factory|the pit)\\b|\\b(?:[Hh]omeward|[Hh]omegoing|[Hh]ome-going)[ -](?:bound )?(?:traffic|crowds?|commuters|workers|buses|trams?)\\b|\\b(?:commuters|workers|clerks|crowds|people) (?:were |was |are )?(?:hurry\\w*|hurried|stream\\w*|heading|trudg\\w*) home\\b|\\bend of the (?:working|business) day\\b',
    [14.5, 23],
  ),
  sure(
    'milkman milk',
    '\\b(?:[Tt]he )(?:milkman|milk float|milk cart) (?:was|is|had|has|came|comes|rattled|clinked|went|stopped|rattles|whined|hummed)\\b|\\bmilk bottles (?:[a-z]+ ){0,3}on the (?:door)?steps?\\b',
    [3.5, 10.5],
  ),
  sure(
    'paperboy paper newspaper papers',
    '\\b(?:paperboy|paper boy|newspaper boy)\\b|\\b[Tt]he morning (?:papers?|edition|post|mail|news|rush|traffic|shift|delivery|train|boat|bell|assembly|prayers|mass|service|roll-call|parade|swim|run|crowd|customers|regulars|session)\\b',
    [4.5, 12],
  ),
  sure('post postman', '\\b[Tt]he (?:first|morning) post (?:was|is|had|has|lay|came)\\b', [6, 12.5]),
  likely(
    'postman postwoman post letterbox',
    '\\b[Tt]he post(?:man|woman)? (?:was|is|had|has|came|comes) (?:just |already |coming |not )*(?:come|been|coming|up|down|wheeling|propping|arrived|late|through)\\b',
    [6, 14],
  ),
  sure(
    'first',
    '\\b[Tt]he (?:bakery had just taken its )?first (?:bus|tram|train|ferry|customers?|loaves|trams|buses|trains|shift|delivery|patient|patients|boat|bell)(?: of the (?:day|morning))? (?:had|has|went|was|were|is|of|came|rumbled|rattled|out|ran|clanked)\\b',
    [3.5, 10],
  ),
  sure(
    'orders closing last bus train tram',
    '\\b(?:[Ll]ast orders|[Cc]losing time|[Tt]he last (?:bus|tram|train|ferry|boat) (?:had|has|went|was|is|goes|home|of the (?:night|day|evening)|left|pulled))\\b',
    [16.5, 28],
  ),
  sure(
    'pub bar pubs bars tavern taverns inn cinema theatre',
    `\\b(?:[Tt]he )?(?:[Pp]ubs?|[Bb]ars?|[Tt]averns?|[Ii]nns?|[Cc]inemas?|[Tt]heatres?|[Rr]estaurants?|[Dd]ance ?halls?) (?:was|were|is|are|had) (?:just |already |all )*(?:closing|emptying|turning out|shut for the night|emptied|letting out|calling time)\\b`,
    [20, 28.45],
  ),
  likely(
    'pub bar tavern inn',
    '\\b[Tt]he (?:[Pp]ub|[Bb]ar|[Tt]avern|[Ii]nn) (?:was|is) (?:already |just |slowly )?(?:filling|full|packed|crowded|heaving)\\b',
    [15.5, 26],
  ),
  sure('matinee', '\\bmatin[eé]e\\b', [12.5, 18.5]),
  sure(
    'news film bulletin',
    "\\b[Tt]he (?:evening|six|nine|ten|late|nightly|seven) (?:[A-Z]?o'?clock )?(?:news|film|show|bulletin|movie)\\b",
    [16.8, 26],
  ),
  sure(
    'evening',
    '\\b[Tt]he evening (?:papers?|edition|news|train|boat|paper|shift|bell|meal|service|prayers|performance|surgery|crowd|class|rush|traffic|star|primrose)\\b',
    [15.3, 24],
  ),
  sure(
    'night',
    `\\b[Tt]he night (?:nurse|porter|watchman|sister|clerk|guard|shift|train|mail|bus|boat|ferry|duty|staff|bell|man|editor|desk|manager) (?!school)(?:[a-z]+ly |just |already )?${DOES}\\b`,
    [18, 32],
  ),
  sure(
    'drunks drunk revellers',
    '\\b(?:[Dd]runks|[Rr]evellers)\\b[^.;]{0,25}\\b(?:singing|sang|shouting|weaving|home|staggered|lurched)\\b',
    [19, 29],
  ),
  sure('curfew', '\\b(?:since|after) (?:the )?curfew\\b|\\b[Cc]urfew (?:had|has|was in force|began)\\b', [18, 31]),
  sure('angelus noon', '\\bthe noon (?:bells?|gun|whistle|siren|angelus)\\b', [11.7, 12.6]),
  likely(
    'angelus Angelus vespers Vespers evensong Evensong compline matins Matins',
    '\\b(?:[Vv]espers|[Ee]vensong|[Cc]ompline)\\b',
    [15.5, 22],
  ),
  likely('matins lauds', '\\b(?:[Mm]atins|[Ll]auds)\\b', [2, 11.5]),
];

/** What the table, the bed and the town show of the hour. */
export const DAY_SIGNS: readonly Sign[] = [...TABLE, ...BED, ...BUSTLE];
