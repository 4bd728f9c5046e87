import { KIN } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, NEG, OWNER, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { isBeast } from '../../lexicon/beasts.js';
import { beastEndsIn } from './beastEnds.js';
import { readByWhom } from './byWhom.js';
import { broughtDownIn, grantedIn } from './broughtDown.js';
import { idiomsIn } from './idioms.js';
import { inTheEnd } from './inTheEnd.js';
import { passingsIn } from './passings.js';
import { takeOf } from './takeOf.js';
import { violentIn } from './violentEnds.js';
import { writtenOf } from './written.js';

const DIED =
  'died|dies|drowns|perishes|passes away|bleeds out|freezes to death|perished|drowned|passed away|passed on|gave up the ghost|kicked the bucket|met (?:his|her) (?:maker|end|death)|drew (?:his|her) last breath|closed (?:his|her) eyes for the last time|went to (?:his|her) grave|succumbed|expired|bled out|was no more(?! than\\b)|took (?:his|her) own life|killed (?:himself|herself)|dropped down dead|burnt to death|suffocated|fell to (?:his|her) death|leaped to (?:his|her) death|went down with (?:the|his|her) (?:ship|boat)|frozen to death|burned alive|burnt alive|starved|choked to death|did not come up alive|cut (?:his|her) (?:own )?throat|swallowed poison|breathed (?:his|her) last|lay dead|bled to death|froze to death|fell dead|dropped dead|starved to death|hanged (?:himself|herself)|shot (?:himself|herself)|drowned (?:himself|herself)|burned to death|choked to death';
const BE_DEAD =
  'dead(?! to)|no longer alive|killed|murdered|shot in the (?:head|heart)|guillotined|slain|burned alive|electrocuted|crushed to death|trampled to death|beaten to death|run over and killed|lost at sea|lost overboard|lost with|hanged|hung|drowned|shot dead|buried|laid to rest|beheaded|executed|poisoned|stabbed to death|strangled|dead and buried|cremated|in (?:his|her) grave';
const KILLERS =
  'fever|sea|river|war|cancer|flu|influenza|plague|cholera|typhus|typhoid|consumption|pneumonia|cold|winter|flood|fire|mine|accident|stroke|fall|shell|bullet|sniper|illness|sickness|disease|tuberculosis|heart|avalanche|storm|drink|explosion|poison|crash|current|ice|lake|infection|epidemic|train|lorry|truck|tumou?r|attack|bomb|hangman|gallows|firing squad';
const DEATHS_MORE: readonly RegExp[] = [
  `(?<own>${NAME}) (?:was|were|had been) (?:[a-z-]+ ){1,5}when (?:(?:he|she|it|they) (?:had )?(?:died|drowned|perished|passed away|(?:was|were) (?:killed|drowned|murdered|hanged))|(?:death|(?:the|a) [a-z]+) (?:had )?(?:took|taken|killed|carried|found|came for) (?:him|her|it|them)(?! (?:to|in|into|home|up)\\b))`,
  `\\b(?:been no saving|(?:do|done) nothing (?:more )?for) (?<own>${NAME})${WHOLE}(?=$| [,;—]| (?:and|but|now)\\b)`,
  `\\b(?:that|which|what) (?:had |has )?(?:finally |at last |really )?(?:killed|done for|did for|finished off|carried off|put paid to) (?<own>${NAME})${WHOLE}`,
  `\\b(?:spring|summer|autumn|winter|year|day|night|week|morning|time) (?:that |when )?(?:they|we|he|she|I) (?:had )?(?:lost|buried|cremated) (?<own>${NAME})${WHOLE}`,
  `\\b(?:beat|beaten|kicked|stoned|trampled|crushed|burned|burnt|starved|choked|clubbed|stabbed|whipped|flogged|worked) (?<own>${NAME}) to death\\b`,
  `\\b(?:for|of|after) (?:killing|murdering|drowning|strangling|poisoning|shooting|stabbing) (?<own>${NAME})${WHOLE}`,
  `\\b[Aa]mong the (?:dead|bodies|drowned|fallen|victims|killed) (?:was|were|is|lay|(?:they|he|she|we|I) (?:found|saw)) (?<own>${NAME})${WHOLE}`,
  `(?<own>${NAME}) (?:was|is|had been) among (?:the|those) (?:dead|fallen|victims|killed|drowned|who (?:died|had died|drowned|were killed))\\b`,
  `(?<own>${NAME}) 's name (?:was|is|stood|stands|had been|came) [^.;]{0,24}?(?:on|in|among) (?:the|that) (?:[a-z]+ )?(?:list of the dead|memorial|roll of honou?r|plaque|cenotaph|names of the dead|casualty list|stone)\\b`,
  `(?<own>${NAME}) (?:has|had) been gone (?:for )?(?:[a-z-]+ ){1,3}(?:years|months|weeks)[^.;]{0,12} (?:buried|dead|lying)\\b`,
  `\\b[Ii]n (?:his|her) will(?: ,)? (?<own>${NAME}) (?:had |has )?left\\b`,
  `\\b(?:[Ii]t (?:was|is)|[Ww]ith|[Bb]lamed (?:himself|herself|him|her|them) for|over|got over) (?<own>${NAME}) 's (?:death|suicide|murder|drowning)\\b`,
  `\\bidentified (?<own>${NAME})${WHOLE}(?= by (?:the|his|her)\\b)`,
  `\\b(?:closed|shut) (?<own>${NAME}) 's eyes(?: (?:herself|himself|myself)| with (?:two|his|her))\\b`,
  `\\b(?:closed|shut|nailed down|screwed down) the (?:lid|coffin|coffin lid|casket) on (?<own>${NAME})${WHOLE}`,
  `\\b[Nn]othing (?:more |else |left )?(?:(?:could|can|that|anybody|anyone|they|to) ){1,3}(?:now )?(?:be done|done|do|have done) for (?<own>${NAME})${WHOLE}`,
  `(?<own>${NAME}) (?:${NEG} (?:come|came|get|got|ma[dk]e it)|(?:had )?never (?:come|came)) (?:out|home|back|through|down|up)(?: of (?:it|there|the [a-z]+))?(?: [a-z]+)? (?:alive|breathing)\\b`,
  `(?<own>${NAME}) , (?:said|says|read|reads) the (?:[a-z]+ )?(?:stone|headstone|gravestone|plaque|inscription|brass|cross|slab)\\b`,
  `\\b(?:stone|headstone|gravestone|tombstone|cross|plaque|tablet|tomb|memorial|bench|wreath) (?:(?:had been|was|is) (?:put up|raised) )?(?:for|to) (?<own>${NAME})${WHOLE}(?! to (?:sit|rest|read|see))(?=.*\\b(?:wall|churchyard|cemetery|graveyard|dates|yew|moss|flowers|carved|engraved|put up|name|aisle|chapel|church|died|cancer|years|months|grave|buried)\\b)`,
  `(?:^|[:;—] )(?<own>${NAME}) (?:killed|drowned|murdered|shot dead|dead|lost|hanged) (?:at|in|by|on|of|near|off|with|last|when|during)\\b`,
  `(?<own>${NAME}) , (?:it|the (?:file|report|paper|letter|card|wire|telegram)) (?:said|says|read|reads) , (?:dead|killed|drowned|died) (?:of|in|by|at|on|from)\\b`,
  `\\b(?:[Nn]obody|[Nn]o one|[Ww]ho|[Tt]hey|[Ww]e|I|[Hh]e|[Ss]he) [^,;:—]{0,40}?\\b(?:at|to|about|of|for|from|until|in|by|over|before) (?<own>${NAME}) 's (?:funeral|wake|death|burial|grave|coffin|ashes|memorial|deathbed|murder)\\b`,
  `\\b(?:day|night|week|morning|afternoon|evening|year|time|month|eve) (?:of|after|before) (?<own>${NAME}) 's (?:funeral|wake|death|burial|murder|cremation)\\b`,
  `\\b(?:[Tt]he|[Aa]) (?:dead (?:man|woman|boy|girl)|body|corpse|victim)(?: (?:in|on|under|by|from) [a-z ]{3,20})? (?:was|is) (?<own>${NAME})(?! 's [a-z])(?: 's)?(?=$| [^A-Za-z'])`,
  `\\b(?:undertaker|hearse|coroner|mortuary van|gravediggers?) (?:had |has )?(?:came|come) for (?<own>${NAME})${WHOLE}`,
  `\\b(?:autopsy|post-?mortem|inquest) (?:on|of|into) (?<own>${NAME})${WHOLE}`,
  `\\b(?:plane|ship|boat|ferry|trawler|helicopter) (?:had |has )?(?:gone|went) down with (?<own>${NAME}) (?:on board|aboard|in it|inside)`,
  `\\bin (?:black|mourning) for (?<own>${NAME})${WHOLE}`,
  `\\b(?:carried|carries|carry|bore|took|taken|swept) (?<own>${NAME}) off(?= (?:at|in|that|the (?:year|winter|summer|spring|autumn)|before|within|last|two|three|when|and)\\b| [,;]|$)`,
  `(?<own>${NAME}) (?:was|is|had been) the (?:first|last|second|third|youngest|only one) (?:of (?:them|us|the [a-z]+) )?to (?:die|be killed|fall)\\b`,
  `(?<own>${NAME}) 's (?:long |already )?been (?:dead|gone|in (?:his|her) grave|buried|in the (?:churchyard|cemetery|ground|graveyard))(?= (?:for|since|these|a|two|three|four|five|six|ten|twenty|[a-z]+ (?:years|months|weeks))\\b)`,
  `(?<own>${NAME}) (?:had |has )?stopped breathing (?:a little|some time|shortly|just|at|before|during|in the night|for good|soon)\\b`,
  `(?<own>${NAME}) (?:had |has )?passed on(?= (?:the|in|last|two|three|a|at|that|when|before|after|without|some)\\b| [,;]|$)(?! the (?:left|right|news|message|word|letter|information|stairs))`,
  `(?<own>${NAME}) (?:had |has )?never (?:came|come) (?:back|home) from (?:the (?:war|front|sea|trenches|east)|that (?:war|voyage|trip|flight|mission))(?! (?:[a-z]+ )?(?:the same|whole))`,
  `(?<own>${NAME}) ${NEG.replace('|never)', ')')} make it(?= [,;—]|$)`,
  `\\b(?:Cancer|Fever|Cholera|Influenza|Pneumonia|Typhus|Typhoid|Consumption|Tuberculosis|Drink|Lightning|Plague|Diphtheria) (?:had |has )?(?:taken|took|takes|claimed|carried off|killed|finished) (?<own>${NAME})${WHOLE}`,
  `\\b(?:that|this|it|which) (?:had been|has been|was|is|would be) the (?:end|death|last anyone saw|finish) of (?<own>${NAME})${WHOLE}`,
  `\\b(?:left|leaves|found|was|is) (?:nothing|little|not much) (?:left |more )?of (?<own>${NAME}) (?:but|except|save|to bury|beyond)\\b`,
  `\\b(?:stone|headstone|tombstone|tablet|plaque|monument) (?:gave|gives|had|has|showed|shows) (?:two dates|the dates|a date|both dates) (?:for|of) (?<own>${NAME})\\b`,
  `(?<own>${NAME})${WHOLE}(?: [^ .;]+){1,12}? (?:and )?(?:buried|cremated|waked) (?:him|her) (?:within|in|on|at|the|that|under|behind|before|next|beside|where|without|with)\\b`,
  `(?<own>${NAME}) ,? ?(?:who )?[^;—]{0,70}?\\b(?:(?:was|were|is|had been|has been) )?(?:carried|brought|borne|fetched|sent|taken|shipped|came|come) (?:home|back|up|in|out|down|ashore) (?:dead|feet first|in a (?:box|coffin|shroud)|on a (?:door|hurdle|shutter|plank)|under a (?:sheet|blanket|tarpaulin))`,
  `\\b(?:black|mourning|crape|crepe|funeral|wreath|lilies|cross|stone|candle|bell|requiem) (?:on the door |at the door |in the hall )?(?:was|were|is|are|tolled|had tolled|tolls) for (?<own>${NAME})`,
  `\\b(?:[Tt]he|that|this) (?:day|night|year|summer|winter|spring|autumn|week|morning|evening|hour|afternoon|month|time|week|minute|way|manner)s?(?: that| on which| when| of which| in which)? (?<own>${NAME}) (?:had |has )?(?:died|drowned|was (?:killed|buried|hanged|murdered|drowned|shot)|passed away|went under|breathed (?:his|her) last)\\b`,
  `\\b(?:[Ww]hen|[Aa]fter|[Bb]efore|[Ss]ince|[Bb]ecause|[Nn]ow that|[Uu]ntil|[Uu]ntil) (?<own>${NAME}) (?:had )?(?:died|drowned|passed away|been (?:killed|buried)|was (?:dead|killed|buried|gone for good|in the ground|in (?:his|her) grave))\\b`,
  `\\b(?:[Ww]ith|[Aa]nd) (?<own>${NAME}) (?:dead|buried|in (?:his|her) grave|in the ground|drowned|six feet under|two years dead|[a-z]+ (?:years|months|weeks|days) (?:dead|buried|gone))\\b`,
  `(?<own>${NAME}) (?:being|having been|having) (?:dead|killed|buried|died|drowned|murdered|passed away|hanged)\\b`,
  `(?<own>${NAME}) (?:was|is|had been|has been) (?:[a-z]+ |[a-z]+-[a-z]+ )?(?:years|months|weeks|days|a year|a week|a month|a fortnight) (?:dead|buried|in (?:his|her) grave|in the ground|under the)\\b`,
  `\\b(?:mourn(?:ed|s|ing)|in mourning for|wore black for|wears black for|wept over the grave of|grieved for|grieving for|grieves for|keened over|lit a candle for the soul of|prayed for the soul of|said (?:a|the) mass for) (?<own>${NAME})${WHOLE}`,
  `\\b(?:outlived|survived|buried) (?<own>${NAME})${WHOLE}(?= by |$| [,.;]| and| at| in| on)`,
  `(?<own>${NAME}) 's (?:obituary|wake|remains|dead body|corpse|inquest|autopsy|post-?mortem|death (?:certificate|notice)|cremation|mourners|requiem|burial|will had been read|empty chair|memorial (?:service|stone|plaque)|untimely death|early death|sudden death|passing)\\b`,
  `\\b(?:obituary|remains|passing|mourners|memorial|inquest|cremation|requiem|last rites|loss|deathbed|death mask|skeleton|bones) (?:of|for|on|into the death of) (?:the late |poor |old )?(?<own>${NAME})${WHOLE}`,
  `\\b(?:stone|headstone|gravestone|tombstone|cross|slab|tomb|grave|coffin|plaque|urn) (?:that )?(?:bore|bears|with|marked with|carved with|read|reads|said|carried|carries|held|holds|marks|marked) (?:the name (?:of )?|the ashes of )?(?<own>${NAME})\\b`,
  `(?<own>${NAME}) (?:had |has )?(?:never )?(?:came|come) (?:back|home) (?:from (?:the (?:war|sea|front|hospital)|that (?:war|voyage|crossing))) ?(?:alive|in a box|in a coffin)\\b`,
  `\\b(?:hanged|shot|beheaded|killed|drowned|murdered|buried|guillotined|executed|strangled|poisoned) (?<own>${NAME})${WHOLE}(?= (?:on|in|at|by|for|that|last|before|after|with|during|under|behind|outside|where|when|there|,)\\b|$| [,;—])`,
  `(?<own>${NAME}) ${NEG} (?:wake|woken|wake up|woken up|waken) (?:again|the next morning|one morning|from)\\b`,
  `(?<own>${NAME}) (?:had |has )?(?:(?:died|drowned|perished) (?:in|at|on|off|under|during|with|of|from|for) (?:the|a|an|his|her|[A-Z])|(?:fell|fallen) (?:(?:in|during) the (?:[a-z-]+ )?(?:war|battle|fighting|siege|rising|revolution|retreat|campaign|charge)\\b|(?:in|at) [A-Z]))`,
  `\\b(?:the|a) (?:bullet|knife|wave|shell|fall|fever|tree|horse|car|lorry|train|snake|rope|heart attack|stroke|tumou?r|cancer|illness|avalanche|landslide|bull|lightning|rockfall|beam|cart|tractor) (?:that )?(?:had |has )?(?:killed|struck down|crushed|ended|finished off|put an end to|drowned) (?<own>${NAME})${WHOLE}`,
  `\\b(?:buried|outlived) (?<own>(?:[Hh]is|[Hh]er|[Mm]y) (?:${KIN}))\\b(?! 's)`,
  `\\b(?:${KILLERS}) (?:that |which )?(?:had |has )?(?:taken|took|claimed|carried off|killed|finished|done for|drowned|swallowed|got) (?<own>${NAME}|him)\\b${WHOLE}(?! (?:to|into|as|down|home|up|out|on|over|past|by surprise|aback|back|along|through)\\b)`,
  `\\b(?:had |has )?(?:killed|drowned|murdered|hanged|beheaded|poisoned|strangled|stabbed|trampled|crushed) (?<own>${NAME})${WHOLE}(?=.*\\b(?:on|in|at|the|that|last|years?|to death)\\b)`,
  `\\b(?:found|finds|discovered|pulled|fished|dragged|carried) (?<own>${NAME})(?: out| up| in)?(?: [a-z]+){0,5}? (?:dead|drowned|lifeless|hanging|hanged|frozen|stone cold)\\b`,
  `\\b(?:found|finds|discovered|pulled|recovered|identified|buried|washed) (?<own>${NAME}) 's (?:body|corpse|remains)`,
  `${OWNER} heart (?:had |has )?(?:stopped|stops|given out|gave out|gives out|failed|fails)(?: (?:in|on|at|that|one|last|for good|the)\\b|$)`,
  `${SUBJECT} ${NEG} (?:survived?|lived through|come back alive|recovered from|outlived|regained consciousness|woken again|woke again|lived to see)\\b`,
  `${SUBJECT} (?:had|has) (?:[a-z]+ )?(?:taken (?:his|her) own life|gone to (?:his|her) grave|bled to death|been dead(?! to)|been in (?:his|her) grave|been (?:[a-z]+ )?(?:killed|buried|drowned|murdered|hanged)|fallen at|fallen in (?:the war|action|battle)|gone down with|met (?:his|her) (?:end|death)|hanged|drowned|perished|succumbed)`,
  `${SUBJECT} (?:was|is|had been|were) (?:lost at sea|lost with all hands|no more(?! than\\b)|gone for good|under the (?:ground|sod|turf|earth)|in the (?:churchyard|cemetery|graveyard|ground)|six feet (?:under|down)|beyond (?:help|saving)|shot (?:through the (?:head|heart|skull|throat)|at dawn|by (?:a |the )?firing squad)|struck dead|dead and gone)`,
  `${SUBJECT} (?:lay|lies|rested|rests|slept|sleeps|(?:has|had) (?:lain|slept|rested)) (?:buried |now |long since |[a-z]+ )?(?:in|under|beneath|beside) (?:the|a|his|her) (?:[a-z]+ )?(?:churchyard|cemetery|graveyard|grave|tomb|crypt|vault|headstone|gravestone|turf|yew|yews)\\b`,
  `\\b(?:lowered|laid|put|carried|buried|burying) (?<own>${NAME}) (?:to rest|in (?:the|his|her) (?:[a-z]+ )?(?:grave|ground|earth|tomb|churchyard|cemetery)|into the (?:grave|ground|earth)|beside|under|behind|next to|on a|to (?:his|her|the) grave)`,
  `(?<!from |of )(?<own>${NAME}) 's (?:ashes|killers?|murderer|murder|suicide|drowning|gravestone|last words)\\b`,
  `\\b(?:ashes|memory|murderer|killer|suicide|drowning|last words) of (?:the late )?(?<own>${NAME})${WHOLE}`,
  `(?<own>${NAME}) , (?:who (?:had |has )?(?:died|drowned|been dead|been killed|been buried|fallen in)|(?:now |long |these [a-z]+ years |already )?dead(?: (?:these|for|since|now|at|of|in|and))?)\\b`,
].map(pattern);
const DEATHS: readonly RegExp[] = [
  `${SUBJECT} (?:had |has )?(?:[a-z]+ly |both )?(?:${DIED})\\b(?! (?:laughing|a little|inside|for (?:a|an|want)|down|away into|of (?:laughter|shame|boredom|embarrassment|curiosity|envy)))`,
  `${SUBJECT} (?:was|is|had been|has been|were) (?:already |now |long |long since |found |quite |really |three |two |four |five |six |ten |\\w+ (?:days|weeks|months|years) )?(?:${BE_DEAD})\\b(?<!\\b(?<!shot |found |struck )dead(?= (?:tired|asleep|set|certain|sure|serious|calm|to the world|at|on (?:his|her) feet|against|drunk|wrong|right|weight|silent|white|still|quiet|out|in (?:his|her) tracks))|\\b(?:buried|drowned)(?= (?:in (?:his|her|work|thought|books|a|the (?:paper|book|newspaper|crowd)|debt|sorrow)|(?:under|beneath) (?:[a-z]+ ){0,3}(?:work|papers?|snow|blankets?|debts?|quilts?|piles?|books|covers|weight|files|pillows?|washing|cushions?|coats?)|by the (?:noise|roar))))`,
  `\\b(?:they|he|she|the village|the town|the family|people|we|I|neighbou?rs) (?:had )?(?:buried|cremated|laid) (?<own>${NAME}|him|her(?= (?:on|in|at|under|beside|by|next|that|the|to rest)))\\b(?: to rest| on | in | at | under | beside | the | that | this | last | there |$| ,)`,
  `\\b(?:had |was |were )?(?:killed|murdered|drowned|strangled|beheaded|poisoned) (?<own>${NAME})${WHOLE}\\b`,
  `\\b(?:ended|took|taken|claimed|cut short|snuffed out|cost) (?<own>${NAME}) 's (?:[a-z]+ )?life\\b`,
  `${OWNER} (?:funeral|graveside|casket|eulogy|hearse|mausoleum|pyre|shroud|grave|gravestone|headstone|tombstone|coffin|corpse|dead body|burial|widow|widower|tomb)\\b`,
  `(?:after|since|before|of|at|upon|mourned|mourning|from|by|following) (?<own>${NAME}) 's death\\b`,
  `\\b(?:never|not|n't) (?:been able to )?(?:found|find|recovered|recover) (?<own>${NAME}) 's (?:body|remains)\\b`,
  `\\bthe (?:death|funeral|burial|murder|grave|wake|corpse|coffin|widow|body) of (?<own>${NAME})${WHOLE}`,
  `\\b[Tt]he (?:late|dead|murdered|drowned) (?<own>${NAME})`,
  `(?<own>(?:${NAME} 's|[Hh]is|[Hh]er|[Mm]y) (?:late|dead) (?:${KIN}))\\b`,
].map(pattern);
const GATE_DEATH =
  /\b(?:woke|stirred|rose again|gone|saving|done|identified|lid|killing|murdering|drowning|strangling|poisoning|shooting|will|bodies|fallen|victims|dies|drowns|perishes|passes|bleeds|freezes|nothing|Nothing|plaque|bench|tablet|undertaker|hearse|coroner|gravediggers?|mortuary|autopsy|post-?mortem|on board|aboard|went down|gone down|breathing|passed on|to die|make it|never (?:came|come)|neck|mourn\w*|griev\w*|passing|obituary|inquest|cremat\w*|requiem|memorial|stone|cross|slab|plaque|urn|bones|skeleton|deathbed|loss|slain|guillotined|electrocuted|expired|bled|suffocated|maker|ghost|bucket|breath|throat|himself|herself|wake|waken?|woken|alive|struck|ended|years|months|lain|feet|dead|door|hurdle|black|mourning|wreath|candle|bell|lilies|died|perished|drowned|passed away|last|dead|death|hanged|hung|shot|killed|murder\w*|end|buried|laid|beheaded|executed|poisoned|stabbed|strangled|cremated|funeral|grave|gravestone|graveside|casket|eulogy|hearse|mausoleum|pyre|shroud|headstone|tombstone|coffin|corpse|burial|widow|widower|ashes|tomb|late|body|wake|swallowed|got|took|taken|claimed|carried|finished|drowned|trampled|crushed|fever|heart|survived?|recovered|outlived|life|perished|succumbed|lost|no more|churchyard|cemetery|graveyard|ground|lowered|murderer|killers?|suicide|drowning|lifeless|frozen|hanging|remains)\b/u;
const UNSURE =
  /\b(?:nearly|almost|half(?! (?:the|of|an?|his|her)\b)|play(?:ed|ing) dead|feign\w*|left for dead|for dead|thought|presumed|believed|as good as|not yet|want(?:ed|s) to|tried to|trying to|threaten\w*|vow\w*|plan(?:s|ned|ning)?\b|wished|hoped|afraid|feared?|until|till|before (?:he|she) died|ghosts?|effigy|play|stage)\b/u;

/** Said of a death in its own clause. */
const SUPPOSED = /\b(?:would|might|could|should|must) have\b[^,;:—]*$/u;

/** "When she died", "when he dies": what is to come, and not what is looked back on. */
function isToCome(text: string, { match }: Hit): boolean {
  return (
    /\b(?:would|will|shall|could|might|may|should|can)\b|'ll\b/u.test(text) ||
    !/\b(?:died|was|had|were|drowned|perished|passed|fell|killed|took)\b/u.test(match[0])
  );
}

function addDeath(sentence: Sentence, hit: Hit, sheet: FactSheet): void {
  const before = sentence.text.slice(Math.max(0, hit.start - 60), hit.start);
  const isUnsure =
    SUPPOSED.test(before) ||
    SUPPOSED.test(hit.match[0]) ||
    UNSURE.test(
      `${before}${sentence.text.slice(hit.start, hit.end)}${sentence.text.slice(hit.end, hit.end + 12).replace(/ (?:until|till)\b/u, '')}`,
    );
  if (isUnsure || (/\bwhen(?: \w+)? $/u.test(sentence.text.slice(0, hit.start)) && isToCome(sentence.text, hit))) return;
  takeOf(sentence, hit, { rule: 'continuity/death', key: 'dead', value: 'dead', mode: 'ever', stanceEnd: hit.start }, sheet);
}

/** Adds a death that is told in words that say so, or is taken for granted. */
function addNamedDeath(sentence: Sentence, hit: Hit, isGiven: boolean, sheet: FactSheet): void {
  const before = sentence.text.slice(Math.max(0, hit.start - 60), hit.start);
  if (SUPPOSED.test(before) || SUPPOSED.test(hit.match[0])) return;
  if (UNSURE.test(before + sentence.text.slice(hit.start, hit.end + 12).replace(/ (?:until|till) /u, ' '))) return;
  const isWhen = /\b(?:when|whenever|the day|the night|as soon as)(?: \w+)? $/u.test(before);
  if (isWhen && !/\bhad\b/u.test(before) && isToCome(sentence.text, hit)) return;
  takeOf(sentence, hit, { rule: 'continuity/death', key: 'dead', value: 'dead', mode: isGiven || isWhen ? 'given' : 'ever' }, sheet);
}

/** What drifts in somebody's wake mourns nobody. */
const IN_WAKE = /^in [^,;.]{1,40} 's wake\b/u;

/** Who is dead, by the words as they stand or with whoever is not named written as a name. */
function readWritten(written: Sentence, known: Sentence, who: (hit: Hit) => Hit | undefined, sheet: FactSheet): void {
  const each = (hits: Iterable<Hit>, add: (hit: Hit) => void): void => {
    for (const hit of hits) {
      const meant = IN_WAKE.test(written.text.slice(Math.max(0, hit.ownStart - 3), hit.end + 6)) ? undefined : who(hit);
      if (meant) add(meant);
    }
  };
  const add = (hit: Hit): void => addDeath(known, hit, sheet);
  each(passingsIn(written), add);
  each(violentIn(written), add);
  each(broughtDownIn(written), add);
  each(idiomsIn(written), add);
  each(grantedIn(written), (hit) => addNamedDeath(known, hit, true, sheet));
  if (!occursIn(GATE_DEATH, written.text)) return;
  each(inTheEnd(written), add);
  for (const death of DEATHS_MORE) each(hitsOf(written, death), add);
  for (const [at, death] of DEATHS.entries()) each(hitsOf(written, death), (hit) => addNamedDeath(known, hit, at >= 4, sheet));
}

/** "The landlord of the Plough died": the Plough did not. */
const OF_A_PLACE =
  /(?:^|[,;:—] |\b(?:and|but|that|when) )[Tt]he (?!(?:last|first|eldest|youngest|rest|only|whole) of )(?:[a-z-]+ ){1,3}(?:of|at|from) (?:the )?$/u;

/** "Both parents of the ward died": the ward did not. */
function isOwnedBy({ text }: Sentence, { start, ownStart, match, own }: Hit): boolean {
  return start === ownStart && !match[0].startsWith(`${own} 's`) && /[a-z] of $/u.test(text.slice(Math.max(0, ownStart - 5), ownStart));
}

function isOfAPlace({ text }: Sentence, { start, ownStart }: Hit): boolean {
  return (
    start === ownStart &&
    / (?:the|of|at|from) $/u.test(text.slice(Math.max(0, ownStart - 6), ownStart)) &&
    OF_A_PLACE.test(text.slice(0, ownStart))
  );
}

/** Who is dead. */
export function readDeath(sentence: Sentence, sheet: FactSheet): void {
  const all = writtenOf(sentence);
  const { known } = all;
  readWritten(sentence, known, (hit) => (isOfAPlace(sentence, hit) ? undefined : hit), sheet);
  if (!all.isOfDeath) return;
  readByWhom(all, sheet);
  if (!all.isPersonified) return;
  const { written } = all;
  const whoOf = (hit: Hit): Hit | undefined => {
    const isOne = all.isWritten(hit.ownStart) && !isOwnedBy(written, hit);
    const own = isOne ? all.whoAt(hit.ownStart, hit.own) : undefined;
    return own === undefined ? undefined : all.placed(hit, own);
  };
  readWritten(written, known, whoOf, sheet);
  for (const hit of beastEndsIn(written)) {
    const meant = whoOf(hit);
    if (meant && isBeast(meant.own.slice(meant.own.lastIndexOf(' ') + 1))) addDeath(known, meant, sheet);
  }
}
