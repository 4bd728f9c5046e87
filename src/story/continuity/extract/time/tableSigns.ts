import { DOES, shows, type Sign } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const lacking = shows('hour', 'lacking');
const faint = shows('hour', 'faint');
const THEIR = '(?:the|his|her|their|my|our|a|an)';
const SERVED =
  '(?:on the|on|ready|laid|served|over|still|getting|cleared|in the|cooking|being|done|finished|late|keeping|going|waiting|spread|set|eaten|long|just|brought|carried|handed|a silent|a quiet|nearly|almost|not quite|half|frying)';

/** From breakfast to nightcap. */
export const TABLE_SIGNS: readonly Sign[] = [
  sure(
    'breakfast',
    `\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Yy]esterday) (?:[a-z]+ )?breakfast (?:things|dishes|plates|cups|tray|table|crumbs|pots|washing-up|pans|bowls?|room|news|rush|shift|crowd|menu|was|is|sat|lay|stood|had|waited|grew)\\b`,
    [4.5, 11.5],
  ),
  sure(
    'breakfast',
    `\\b(?:frying|making|cooking|cooked|having|eating|ate|eats|over|serving|served|at|finish\\w*|clear\\w* away|clear\\w* up|laid|fixing|making) (?:${THEIR} )?(?:[a-z]+ ){0,2}(?:'s )?breakfast\\b|\\b(?:smells?|sounds?|remains|crumbs|dregs|middle|noise) of (?:${THEIR} )?breakfast\\b`,
    [4.5, 11.8],
  ),
  lacking('breakfast', `\\b[Bb]reakfast (?:was|is|had been|has been) (?:[a-z]+ )?${SERVED}\\b`, [4.5, 11.8]),
  likely('breakfast', '(?<!\\b(?:after|since|until|till|before|without|missed|skipped|no|every) )\\b[Bb]reakfast\\b', [4.5, 12]),
  likely(
    'toast cereal porridge marmalade cornflakes bacon oatmeal muesli croissant croissants',
    `\\b(?:butter\\w*|spread\\w*|scrap\\w*|burn\\w*|crunch\\w*|munch\\w*) (?:${THEIR} )?(?:[a-z]+ )?(?:of )?toast\\b|\\b(?:milk (?:over|on)|bowl of|spoon\\w*|ate|eating|eats|pour\\w*|stirr\\w*) ${THEIR}? ?(?:[a-z]+ )?(?:cereal|porridge|cornflakes|oatmeal)\\b|\\b(?:ate|eating|eats|chew\\w*|munch\\w*|finish\\w*|had) (?:${THEIR} )?(?:[a-z]+ )?(?:(?:piece|slice|bowl|plate|rack) of )?(?:toast|cereal|porridge|cornflakes|oatmeal|muesli|croissants?)\\b|\\btoast rack\\b|\\b[Pp]orridge ${DOES}\\b|\\bmarmalade\\b|\\b[Bb]acon (?:was |were |is )?(?:frying|sizzl\\w*|spat|spitting|crisp\\w*|smell)\\b|\\bfrying bacon\\b|\\bsmell of (?:the )?(?:[a-z]+ )?(?:bacon|porridge|toast)\\b`,
    [4.5, 12],
  ),
  sure('first', '\\bfirst (?:coffee|cup|cigarette|pipe|tea|cup of (?:tea|coffee)) of the (?:day|morning)\\b', [4, 12.5]),
  lacking(
    'lunch',
    `\\b[Ll]unch (?:was|is|had been|has been) (?:long |just |nearly |almost |not quite )?(?:over|finished|cleared|done|eaten)\\b`,
    [12.2, 17],
  ),
  lacking(
    'lunch',
    `\\b[Ll]unch (?:was|is|had been|has been) (?:[a-z]+ )?(?!over|finished|cleared|done|eaten|long|just|nearly|almost|not)${SERVED}\\b`,
    [11.5, 16],
  ),
  sure(
    'lunch sandwiches',
    `\\b(?:ate|eating|eats|unwrapped|unwraps|had|having|finish\\w*|made|making|over|at|cleared away|cooking|serving) ${THEIR}? ?(?:[a-z]+ )?lunch\\b(?! (?:every|box|pail|tin))`,
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
    '(?<!\\b(?:after|since|until|till|before|without|missed|skipped|no|every|for|to) )\\b[Ll]unch\\b(?! (?:box|pail|tin|money|on|last|every|counter|bag|room|meeting|date|wagon|hour))',
    [11, 16.5],
  ),
  likely('sandwich sandwiches', '\\b(?:ate|eating|eats|unwrapp\\w*|with) (?:his|her|their|an?) (?:[a-z]+ )?sandwich(?:es)?\\b', [11, 15.5]),
  sure(
    'elevenses',
    '\\b[Ee]levenses (?:was|were|is|are|on|had|lay|stood|came)\\b|\\b(?:their|his|her|the|at|over|for) elevenses\\b',
    [9.8, 12],
  ),
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
  lacking(
    'supper',
    `\\b(?:[Ss]upper|[Tt]he supper (?:things|dishes|plates)) (?:was|is|were|are|lay|stood|had been) (?:[a-z]+ )?${SERVED}\\b`,
    [16.5, 24],
  ),
  sure(
    'supper',
    `\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) supper (?:things|dishes|plates|table|tray|crowd|guests|party|bell|grew|was|is)\\b|\\b(?!at (?:the|a) )(?:ate|eating|eats|cooking|cooked|having|over|at|serving|finish\\w*|clear\\w* away|laid|making) (?:${THEIR} )?(?:[a-z]+ )?supper\\b`,
    [16.5, 24.5],
  ),
  likely('supper', '(?<!\\b(?:after|since|until|till|before|without|missed|skipped|no|every|for) )\\b[Ss]upper\\b', [16.5, 24.5]),
  faint(
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
  lacking(
    'breakfast',
    "\\b(?:not|[a-z]+n't|never|hardly|barely|without)(?: yet| even| quite)? (?:finish\\w*|touch\\w*|had|eat\\w*|start\\w*|begun|cleared|clearing) (?:(?:his|her|their|my|the|any) )?breakfast\\b",
    [4.5, 11.8],
  ),
  sure(
    'lunch lunchtime',
    '\\b(?:emptied|gone|going|went|out|off|away|broke|breaking|stopp\\w+|shut|closed|paus\\w+|knocked off|up|over) (?:to|at|for) (?:the |his |her |their )?(?:lunch|lunchtime|lunch hour)\\b',
    [11, 15.8],
  ),
  sure('lunch', '\\bback from (?:his |her |their )?lunch\\b', [12, 17]),
  sure('heat hottest', '\\bhottest (?:part|hour|hours|time) of the day\\b|\\bheat of the day\\b', [10.5, 17.5]),
  likely(
    'egg eggs eggshell',
    '\\b(?:top|cap|shell) off (?:his|her|the|an?) (?:boiled )?eggs?\\b|\\bboiled eggs?\\b|\\bsoft-boiled\\b',
    [5, 11.8],
    [15.5, 19],
  ),
];
