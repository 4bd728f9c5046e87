import { KIN } from '../../lexicon/nouns.js';
import { NAME, NEG, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

const ILLS =
  '(?:cancer|leuk(?:a)?emia|pneumonia|influenza|flu|fever|typhus|cholera|consumption|tuberculosis|plague|smallpox|diphtheria|drink|drugs|heroin|war|sea|sickness|disease|illness|stroke|overdose|heart attack|tumou?r|crash|accident|wreck|fire|flood|bombing|raid|epidemic|earthquake|famine|avalanche|childbirth|battle|combat|action|suicide|malaria|dementia|infection|blitz|camps?|trenches|mine|collapse|explosion)';
const LOSERS = `(?<own>${NAME}|(?:[Hh]is|[Hh]er|[Mm]y) (?:[a-z]+ )?(?:${KIN}))`;
const DEATH = '(?:death|murder|suicide|drowning|execution|passing)';
const ARMS = '(?:bullets?|arrows?|bolt|blade|sword|knife|spear|lance|shot|shell|shrapnel|axe|dagger|round)';
const VITAL = '(?:heart|skull|throat|brain|temple|eye|forehead|neck|head)';
const CRAFT = '(?:plane|aeroplane|airplane|ship|boat|car|truck|helicopter|train|bus|shuttle|convoy|trawler|jet|flight|bomber|submarine)';
const NO_ONE_LEFT =
  '(?:no survivors|without survivors|all hands|kill(?:ed|ing) everyone|kill(?:ed|ing) all|(?:nobody|no one|none)(?: of them)? (?:had |have )?survived|everyone (?:aboard|on board) (?:had |was )?(?:died|killed|dead))';

/** Deaths by violence, illness or mishap, and what others say of them; each with words without which it cannot be told. */
const WAYS: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [
      'last|final',
      `${SUBJECT} (?:had |has )?(?:took|takes|taken|drew|drawn|draws) (?:his|her) (?:last|final)(?: breath)?\\b(?! (?:of|from|sip|look|chance|drink|puff))`,
    ],
    [
      'breath',
      `${SUBJECT} (?:had |has )?(?:let|gave|drew|took|lets) (?:out )?(?:one|a) (?:[a-z]+ ){0,2}breath (?:and|,|but) (?:did not|didn't|never|no|does not) (?:take|took|draw|drew|other)`,
    ],
    [
      'breathing',
      `${SUBJECT} (?:had |has )?stopped breathing (?:for good|at |in the night|just (?:before|after)|on the|some time|before (?:dawn|the|they|morning))`,
    ],
    [
      'pulse|flatlined',
      `${SUBJECT} (?:had |has )?flatlined\\b|${SUBJECT} (?:had|has) no pulse\\b|\\bno pulse (?:in|at|on) (?<own>${NAME}) 's (?:wrist|neck|throat)`,
    ],
    [
      'made?',
      `(?<own>${NAME})(?: ,)? ${NEG} ma[dk]e it(?= through| to the hospital| to morning| out alive| home alive|$| [;—]| , (?:the|and))`,
    ],
    [
      'passed',
      `${SUBJECT} (?:had |has )?passed (?:in (?:his|her|the) (?:sleep|night|spring|summer|autumn|fall|winter)|peacefully|away|quietly (?:in|at|that)|last (?:spring|summer|autumn|fall|winter|year|month|January|February|March|April|May|June|July|August|September|October|November|December)|(?:two|three|four|five|ten|a few|many) (?:years|months|weeks) (?:ago|before|earlier)|the (?:year|spring|summer|autumn|winter) (?:before|after))`,
    ],
    [
      'los[te]\\w*',
      `\\b(?:lost|losing|lose) ${LOSERS} (?:(?:to|in) (?:the|a|an|that|his|her)? ?(?:[a-z]+ )?${ILLS}\\b|when (?:he|she|I) (?:was|were) |(?:[a-z]+ )?(?:years|months|weeks) (?:ago|back|before)\\b|last (?:year|spring|summer|autumn|fall|winter|month)\\b|young\\b|at (?:the age of )?(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\\b|as a (?:child|boy|girl))`,
    ],
    [
      'found|throat|neck|skull|head',
      `${SUBJECT} (?:was|were|had been|has been|lay|lies) (?:[a-z]+ )?(?:[^.;]{0,40} )?with (?:his|her) (?:throat (?:cut|slit|open|torn)|neck (?:broken|snapped)|head (?:blown|smashed|caved|stove|bashed) (?:in|off)|skull (?:crushed|smashed|caved in|split|stove in))`,
    ],
    ['throat', `\\b(?:slit|cut|slashed|tore out|ripped out|opened) (?<own>${NAME}) 's throat\\b`],
    ['neck', `\\b(?:snapped|broke|wrung|broken) (?<own>${NAME}) 's neck\\b`],
    ['head', `\\b(?:took|struck|cut|hacked|lopped|taken|chopped) (?:off )?(?<own>${NAME}) 's head (?:off|from|clean|$)`],
    [
      'through|down',
      `\\b(?:ran|run|cut|gunned|mowed|mown) (?<own>${NAME}) (?:through(?! (?:the|a|his|her|it|to)\\b)|down(?! to\\b))|\\bgunned down (?<own>${NAME})${WHOLE}`,
    ],
    [
      'gunned|run|cut|mown|hacked|torn|blown|stoned|burned|burnt|lynched|garrott?ed|assassinated|put|sent|pronounced',
      `${SUBJECT} (?:was|were|is|had been|has been) (?:[a-z]+ly )?(?:gunned down|run through(?= (?:with|by|at)|$)|cut down (?:by|at|in|on)|mown down|hacked to (?:death|pieces)|torn (?:apart|limb from limb) by|blown (?:up|to (?:bits|pieces))|stoned to death|burned at the stake|burnt at the stake|lynched|garrott?ed|assassinated|put to (?:death|the sword)|sent to the (?:chair|gallows|guillotine|stake|electric chair)|pronounced dead)\\b`,
    ],
    [
      ARMS,
      `\\b${ARMS} (?:had |has )?(?:gone|went|passed|struck|hit|pierced|entered|found|split) (?:[a-z]+ )?(?<own>${NAME}) 's ${VITAL}\\b|\\b${ARMS} (?:had |has )?(?:taken|took|caught|struck|hit) (?<own>${NAME}) (?:in|through|between) the ${VITAL}s?\\b`,
    ],
    [
      'brains?|bullet|death|gun|grave',
      `${SUBJECT} (?:had |has )?(?:blew|blown) (?:his|her) (?:own )?brains out|${SUBJECT} (?:had |has )?(?:put|fired) (?:a|the) (?:bullet|gun)[^.;]{0,16} (?:through|in|into|to) (?:his|her) (?:own )?(?:head|brain|heart|skull|mouth)\\b|${SUBJECT} (?:had |has )?[a-z]+ (?:himself|herself) (?:to death|into (?:his|her|an early) grave)`,
    ],
    ['survivors|hands|everyone|killing|survived', `(?<own>${NAME}) 's ${CRAFT}\\b[^.;]{0,70}\\b${NO_ONE_LEFT}`],
    [
      'survivors|hands|everyone|killing|survived',
      `(?<own>${NAME}) (?:was|had been) (?:on|aboard|in) (?:the|that|a)\\b[^.;]{0,70}\\b${NO_ONE_LEFT}`,
    ],
    [
      'body|corpse',
      `(?<own>${NAME}) 's (?:body|corpse) (?:lay|lies|was|is|had been|hung|swung|floated|turned up|came|arrived)\\b(?=.*\\b(?:sheet|slab|morgue|mortuary|coffin|casket|ditch|shroud|rubble|trench|found|recovered|identified|released|buried|flown|shipped|washed|cremated|lowered|pyre|river|noose|beam|rope|cold)\\b)`,
    ],
    ['body', `\\b(?:the|a) body (?:in|on|under|at|from) [^.;]{3,30} (?:was|is) (?<own>${NAME})(?: 's)?(?=$| [,;])`],
    [
      'will|estate',
      `(?<own>${NAME}) (?:had |has )?(?:left|bequeathed|willed)\\b[^.;]{2,50} in (?:his|her) will\\b|(?<own>${NAME}) 's (?:will|estate) (?:was|had been|is|has been|had) (?:[a-z]+ )?(?:read|settled|probated|divided|executed|proved)`,
    ],
    [
      'inherited|inheritance',
      `\\b(?:inherited|had come by) (?:(?:the|a|an|his|her|this|that|half the|all the|most of the) (?:[a-z]+ ){0,2}?(?:house|farm|land|lands|money|fortune|title|titles|estate|business|shop|flat|apartment|cottage|watch|ring|boat|piano|inn|bakery|bookshop|store|throne|crown|debts?|place|orchard|vineyard|mill|car|gun|sword|rifle|practice|clinic|hotel|ranch|cabin|hall|manor|company|firm)|it|everything)(?: [^.;]{0,20}?)? from (?<own>${NAME}|(?:[Hh]is|[Hh]er|[Mm]y) (?:late )?(?:${KIN}))${WHOLE}(?= |$)(?! 's)`,
    ],
    [DEATH, `(?<own>${NAME}) 's (?:[a-z]+ )?${DEATH} (?:had|has|was|is|left|came|hit|broke|changed|still|shook|took|meant|made|went)\\b`],
    [
      DEATH,
      `\\b(?:over|about|with|despite|through|for|investigate|investigated|investigating|solve|solved|solving|avenge|avenged|avenging|witnessed|on|to|in|when) (?:learned of |heard of |hear of |news of )?(?<own>${NAME}) 's (?:[a-z]+ )?${DEATH}\\b`,
    ],
    [
      'God|rest|bless',
      `(?<own>${NAME}) , (?:(?:may )?God rest|(?:may )?(?:he|she) rest|rest (?:his|her) soul|may (?:he|she) rest|rest in peace|God bless (?:his|her) memory)`,
    ],
    [
      'never',
      `(?<own>${NAME}) would never (?:see (?:another|the end|his|her|the sea) |wake (?:up )?again|grow (?:old|up)\\b|draw another breath|open (?:his|her) eyes again)(?! if)`,
    ],
    [
      'God|angels|Lord|Jesus|heaven|better',
      `${SUBJECT} (?:was|is|were) (?:now )?(?:with (?:God|the angels|the Lord|Jesus)|in heaven|in a better place)(?: now)?\\b`,
    ],
    [
      'and',
      `(?<own>${NAME}) and (?:${NAME}|(?:his|her|the) [a-z]+|he|she|I) (?:had |were |had been |have |was )?(?:both |all )?(?:been )?(?:died|drowned|perished|killed|dead|murdered|executed|hanged)\\b(?! (?:a|an|the|him|her|it|tired|set|certain|serious)\\b)`,
    ],
    [
      'killed|drowned|shot|murdered|struck|lost|taken',
      `(?<own>${NAME}) ,(?: [a-z]+){0,2} (?:killed|drowned|shot dead|murdered|struck down|lost at sea|taken by (?:the )?(?:${ILLS})) (?:in|at|by|on|the|that|two|three|last|when|while|during|and)\\b`,
    ],
    [
      'die|drown|burn|bleed|hang|breathe|breathing|choke|freeze|perish|expire|under|fall',
      `\\b(?:watched|watch|watching|saw|seen|seeing|let|heard) (?<own>${NAME}|(?:[Hh]is|[Hh]er|[Mm]y) (?:[a-z]+ )?(?:${KIN})) (?:die|drown|choke to death|freeze to death|perish|expire|go under|fall to (?:his|her) death|burn to death|bleed to death|bleed out|hang(?=$| [,;]| for| at)|breathe (?:his|her) last|stop breathing)(?= |$)`,
    ],
    ['life', `(?<own>${NAME}) 's life (?:had |has )?(?:been cut short|was cut short|ended (?:in|at|on|when|with))\\b`],
    ['hung|hanging', `(?<own>${NAME}) (?:was hanging|hung|hangs|was hung) from (?:the|a) (?:[a-z]+ )?(?:noose|gallows|gibbet)\\b`],
    [
      'funeral|wake|memorial|service|requiem|eulogy',
      `\\b(?:funeral|wake|memorial|memorial service|requiem|eulogy|funeral mass) (?:was |had been )?(?:for|in memory of|in honou?r of) (?<own>${NAME})${WHOLE}`,
    ],
    ['[Mm]emory', `\\b(?:in|to the) memory of (?<own>${NAME})${WHOLE}`],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);

/** Deaths that are told by how they came. */
export function* violentIn(sentence: Sentence): Generator<Hit> {
  for (const [gate, each] of WAYS) {
    if (!gate.test(sentence.text)) continue;
    yield* hitsOf(sentence, each);
  }
}
