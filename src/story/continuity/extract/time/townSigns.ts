import { DOES, shows, type Sign } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const turned = shows('hour', 'turned');

/** Schools, shops, work, traffic and what is on. */
export const TOWN_SIGNS: readonly Sign[] = [
  sure(
    'school',
    '\\b(?:out of|home from|back from) school\\b|\\b[Ss]chool (?:was|had|is|has) (?:just |already |long )?(?:out|let out|finished|ended|broken up for the day)\\b',
    [11.5, 18.5],
  ),
  sure(
    'school',
    '\\b(?:spilled|spilling|pour\\w*|stream\\w*|burst\\w*|com\\w+|came|tumbl\\w*|ran|running) (?:[a-z]+ )?(?:out of|out through|through|from) (?:the )?(?:school|school gates?|school doors)\\b|\\bend of (?:the )?(?:school day|lessons|school(?=$| [,;]| and))\\b|\\blast (?:lesson|period|bell|class) of the day\\b',
    [11.5, 18.5],
  ),
  sure(
    'school',
    '\\b(?:filing|filed|troop\\w*|hurry\\w*|hurried|dawdl\\w*|walk\\w*|going|running|late|off|cycl\\w*|scuffing|on the way|on (?:his|her|their) way) (?:in)?to (?:the )?school\\b|\\bfirst (?:lesson|period|bell|class) of the (?:day|morning)\\b|\\b(?:assembly|register) (?:bell|was being called|had just)\\b',
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
    '\\b(?:[Ss]hops|[Ss]talls|[Oo]ffices|[Bb]anks?) (?:were|are|was|had|have) (?:all |just |already |long )*(?:(?<=ha[dv]e? (?:[a-z]+ )?)(?:closed|shut)|closing|shutting|closed for the (?:day|night)|shut for the (?:day|night)|shutting up|packing up)\\b',
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
    '\\b(?:paperboy|paper boy|newspaper boy)\\b|\\b[Tt]he morning (?:bus|tram|ferry|buses|trams|ferries|boats|trains|papers?|edition|post|mail|news|rush|traffic|shift|delivery|train|boat|bell|assembly|prayers|mass|service|roll-call|parade|swim|run|crowd|customers|regulars|session)\\b',
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
    [20, 28.35],
  ),
  likely(
    'pub bar tavern inn',
    '\\b[Tt]he (?:[Pp]ub|[Bb]ar|[Tt]avern|[Ii]nn) (?:was|is) (?:already |just |slowly )?(?:filling|full|packed|crowded|heaving)\\b',
    [15.5, 26],
  ),
  sure(
    'night',
    '\\b(?:[Cc]losed|[Ss]hut|[Ss]hutting(?: up)?|[Cc]losing|[Ll]ocked(?: up)?|[Ll]ocking up|[Bb]olted) (?:down )?for the night\\b',
    [15.5, 31],
  ),
  sure('matinee', '\\bmatin[eé]e\\b', [12.5, 18.5]),
  sure(
    'news film bulletin',
    "\\b[Tt]he (?:evening|six|nine|ten|late|nightly|seven) (?:[A-Z]?o'?clock )?(?:news|film|show|bulletin|movie)\\b",
    [16.8, 26],
  ),
  sure(
    'evening',
    '\\b[Tt]he evening (?:bus|tram|ferry|buses|trams|ferries|boats|trains|mail|post|papers?|edition|news|train|boat|paper|shift|bell|meal|service|prayers|performance|surgery|crowd|class|rush|traffic|star|primrose)\\b',
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
  sure(
    'school',
    '\\b(?:ready|dressed|packed|coats?|satchels?|shoes|late|lunches|lunchbox(?:es)?|start\\w*|time|set off|leave|left|leaving) (?:[a-z]+ ){0,3}?for school\\b|\\b(?:tak\\w+|walk\\w*|driv\\w+|drop\\w*|see\\w*|send\\w*|pack\\w* off) (?:[a-z]+ )?(?:the )?(?:children|boys?|girls?|kids|twins|him|her|them|[A-Z][a-z]+) (?:off )?(?:to|at) school\\b|\\bschool run\\b',
    [6.3, 9.8],
  ),
  likely('school', '\\b[Ss]chool bus(?:es)?\\b', [6.3, 9.8], [14.3, 17.8]),
  sure(
    'shutters shutter blinds blind',
    "\\b(?:put\\w*|pull\\w*|roll\\w*|rattl\\w*|haul\\w*|wind\\w*|crank\\w*|bring\\w*|brought|drag\\w*) (?:up )?(?:his|her|the|their|its) (?:shop(?: 's)? |steel |iron |metal )?shutters? down\\b|\\b(?:pull\\w*|roll\\w*|haul\\w*) down (?:his|her|the|their|its) (?:shop |steel |iron |metal )?shutters?\\b|\\bput\\w* up (?:his|her|the|their) (?:shop )?shutters\\b|\\bshutters (?:were |are )?(?:going up for the night|coming down along)\\b",
    [15.5, 25],
  ),
  sure(
    'shutters shutter awning',
    '\\b(?:tak\\w+|took) (?:down (?:his|her|the|their) (?:shop )?shutters|(?:his|her|the|their) (?:shop )?shutters down)\\b|\\bunshutter\\w*\\b',
    [5.5, 11],
  ),
  sure(
    'doors door day business',
    '\\b(?:opening|opened|unlocking|unlocked|unbolting|unbolted) (?:(?:its|their|his|her|the|up) )?(?:[a-z]+ )?(?:doors? )?for (?:the day|business)\\b',
    [5.5, 12.5],
  ),
  sure(
    'shift shifts',
    '\\b(?:[Tt]he )?night (?:shift|staff|men|nurses) (?:[a-z]+ )?(?:was|were|is|are|had|has|have)? ?(?:just |already )?(?:com\\w+ off|go\\w+ (?:home|off)|gone (?:home|off)|leav\\w+|left|end\\w*|finish\\w*|troop\\w* out|over|knock\\w* off|handing over)\\b|\\bcom\\w+ (?:off|home from) (?:the )?night (?:shift|duty)\\b|\\bearly shift (?:was|were|is|are|had|has|came|went)\\b',
    [4, 10],
  ),
  sure(
    'day work',
    "\\b(?:knock\\w*|clock\\w*|pack\\w*) (?:off|out|up) for the day\\b|\\bday 's work was (?:done|over)\\b|\\bend of (?:the|her|his|a long) (?:working )?day\\b",
    [14.5, 24],
  ),
  sure(
    'office offices mill factory yard works library bank',
    '\\b[Tt]he (?:office|offices|mill|factory|yard|works|library|bank|building) (?:had|has|have) (?:just |already |long )*(?:emptied|closed|shut)(?: for the (?:day|night))?(?=$| [,;.]| and)',
    [16, 30],
  ),
  sure(
    'children kids streets park',
    '\\b(?:children|kids|boys|girls) (?:had|have) (?:all |just |already )*(?:been called in|gone in(?= |$)|gone home from the park)',
    [16, 26],
  ),
  turned('work', '\\bleft work (?:for the day|an hour ago)\\b', [15, 24]),
];
