import type { Mark } from './sideMarks.js';

/** An eye that is gone, or that sees nothing. */
export const BLIND: Mark = {
  kind: 'blind',
  weight: 1,
  words:
    /\b(?:blind(?:ed|s)?|sightless|unseeing|unsighted|milky|clouded|cloudy|filmed(?: over)?|opaque|cataracts?|glass|artificial|porcelain|false|los[et]s?|losing|gouged(?: out)?|(?:put|puts|knocked|poked|plucked|pecked|burned|burnt|shot|cut|struck) out|cost|costs|missing|lacked|lacks|lacking|(?:empty )?socket|empty|patch|dead|ruined|destroyed|pierced|taken|gone|bad one|(?:see|sees|saw|seeing) (?:nothing|no more|only shadows)|(?:no|little) (?:sight|vision)|no use|useless|(?:can|could)(?: not|n't| no longer| never) see|can(?:not|'t) see|no longer sees?|ha(?:s|d) never seen|(?<=\b(?:with|had|has|having|born with) )no(?= (?:left|right)))\b/gu,
};

/** An eye that sees: the other one does not. */
export const SEEING: Mark = {
  kind: 'blind',
  weight: 1,
  isSound: true,
  words:
    /\b(?:(?:good|sound|seeing|sighted|remaining|surviving|working|undamaged|whole)(?= (?:left|right))|(?:the|his|her|my) (?:good|sound|seeing|working|better|only|one good) (?:one|eye)|the one (?:that |which |with which )?(?:(?:he|she|I) )?(?:still |could )?(?:saw|sees?|worked|works)(?: with)?|(?:was|is|being|remained) (?:still |quite |perfectly |luckily |as )?(?:keen|sharp|sound|perfect|good|fine|whole|clear-sighted)|(?:sees?|saw) (?:[a-z]+ )?(?:well|perfectly|clearly|everything|plainly|only|just)(?: enough)? (?:with|out of|from|through|by)|(?:the use of|the sight of|sight in) only)\b/gu,
};

/** An ear that does not hear. */
export const DEAF: Mark = {
  kind: 'deaf',
  weight: 1,
  words:
    /\b(?:deaf(?:ened|ness)?|stone-deaf|hear(?:d|s|ing)? (?:nothing|little|hardly anything|not a thing|no more)|no hearing|lost (?:the|his|her|my|all) hearing|hearing (?:had |has )?(?:gone|went)|hearing aid|ear trumpet|ear-trumpet|no (?:use|good)|useless|dead|(?:could|can|did|does|do)(?: not|n't|not) hear|can(?:not|'t) hear|never hears?|had gone)\b/gu,
};

/** An ear that hears: the other one does not. */
export const HEARING: Mark = {
  kind: 'deaf',
  weight: 1,
  isSound: true,
  words:
    /\b(?:(?:good|sound|hearing|working|better)(?= (?:left|right))|(?:the|his|her|my) (?:good|sound|hearing|working|better) (?:one|ear|side)|(?:was|is|being|remained) (?:still |quite |perfectly |luckily |as )?(?:keen|sharp|sound|perfect|good|fine|whole)|(?:hears?|heard|caught|catches) (?:[a-z]+ ){0,2}?(?:well|perfectly|clearly|everything|plainly|only|whispers?|word|fine)(?: enough)? (?:with|in|on|by)|hearing (?:was|is) (?:quite |still |as )?(?:perfect|sharp|good|keen|excellent|sound)(?: as [a-z ]+)? (?:in|on|with)|(?:he|she|I) (?:hears?|heard|caught|catches) (?:well|perfectly|everything|every (?:word|whisper)))\b/gu,
};
