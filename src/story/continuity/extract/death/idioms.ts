import { occursIn } from '../../grammar/matches.js';
import { NAME, NEG, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

const HAD = '(?:had |has |have )?';
/** What is said for dying, of whoever does it. */
const SAYINGS = [
  'turned up (?:his|her) toes',
  'popped (?:his|her) clogs',
  'kicked the bucket',
  'joined (?:his|her) (?:ancestors|fathers|forefathers|maker|Maker)',
  'crossed the (?:bar|river Jordan)',
  'snuffed it',
  'cashed in (?:his|her) chips',
  'bitten the dust',
  'bit the dust',
  'departed this life',
  '(?:left|quitted|quit) this (?:life|world)',
  'shuffled off (?:this|the)',
  '(?:laid|lay) down (?:his|her) life',
  'paid (?:the (?:last|ultimate|final) (?:debt|price)|with (?:his|her) life)',
  '(?:gave|given) (?:his|her) life',
  '(?:came|come) to (?:his|her|a (?:bad|sticky|violent|sad|bloody)) end',
  '(?:made|done|did) away with (?:himself|herself)',
  'put an end to (?:himself|herself|his life|her life)',
  'fallen asleep in (?:the Lord|Jesus|God)',
  '(?:been )?called to (?:God|his Maker|her Maker)',
  '(?:gone|went) to (?:glory|Glory|a better place|meet (?:his|her) (?:maker|Maker)|heaven)',
  '(?:lost|loses) (?:his|her) (?:own )?life',
  '(?:took|taken|swallowed|drank|drunk) (?:poison|arsenic|cyanide|strychnine|laudanum|prussic acid)(?! (?:away|from))',
  '(?:hanged|swung) for (?:it|the|his|her|murder|killing|treason)',
  'lain? in state',
  '(?:gone|went) (?:peacefully |quietly |at last ,? ?)?in (?:his|her) sleep',
  '(?:gone|went) into the (?:ground|earth|grave)',
  "breathed out (?:,|and|once and)+ (?:did not|didn't|never) (?:breathe|breathed)",
  '(?:got|took) (?:his|her) death',
  'ended (?:his|her) (?:own )?(?:days|life)',
  '(?:finished|closed) (?:his|her) days',
  'slept with the fishes',
  'fed the fishes',
  'pushed up the daisies',
  '(?:was|were|is|lay|lies) (?:as )?(?:stone dead|dead as (?:a|mutton)|stone cold|cold (?:already|and stiff|as (?:a )?stone))',
  '(?:was|were|is|had been) (?:past|beyond) (?:helping|saving|praying for|mending|aid|caring|hurting|all (?:help|pain))',
  '(?:was|were|had been) (?:lowered (?:in|into|down)|stillborn|born dead|lynched|slaughtered|pushing up)',
  '(?:was|were|is|has been|had been) (?:under the (?:yew|yews|daisies|grass|turf|sod|clay)|in the (?:family )?(?:vault|crypt|churchyard|cemetery|graveyard)|six foot (?:under|down))',
  '(?:lies|lay|lain) (?:at|in|under|beneath|beside) (?:[A-Z][a-z]+(?= |$)(?! (?:in|on) ambush)|the (?:churchyard|cemetery|graveyard|sod|clay|turf|yew)|foreign|French|Flemish|the family (?:vault|plot))',
];
const TROUBLES =
  '(?:fever|cholera|typhus|cancer|consumption|pneumonia|plague|flu|influenza|diphtheria|smallpox|drink|cold|sea|river|stroke|dropsy|croup|illness)';

const SAID = new RegExp(`\\b(?:${SAYINGS.join('|')})(?![a-z])`, 'u');
/** Whoever such a saying is of. */
const SAYING = pattern(`${SUBJECT} ${HAD}(?:(?:[a-z]+ly|at last|long since|now|all) )?(?:${SAYINGS.join('|')})(?![a-z])`);
/** What is done for the dead, and what was done to them. */
const WAYS: readonly RegExp[] = [
  `\\b(?:laid|laying|lay) (?:out (?<own>${NAME})${WHOLE}|(?<own>${NAME}) out (?:on|in|with|upon|at)\\b)`,
  `\\b(?:wash|washing|washed|wrap|wrapped|dress|dressed|lay out|laid out|view|bury|burn) (?<own>${NAME}) 's (?:body|corpse)\\b`,
  `\\b(?:wreath|hatchment|crape|crepe|black) (?:[a-z]+ ){0,5}?for (?<own>${NAME})${WHOLE}`,
  `\\b(?:said|sung|sang|had|heard|say|offered|lit) (?:an? |the |the first )?(?:[a-z]+ )?(?:mass|masses|Mass|prayers for the dead|candles?) (?:[a-z]+ )?for (?:the soul of )?(?<own>${NAME})(?: 's soul)?\\b`,
  `(?<own>${NAME}) ${NEG} (?:come|came) (?:back|home) (?:again )?from (?:the (?:war|front|sea|trenches|east|east|fighting|mines?|ice|mountain|fishing)|that (?:war|voyage|trip|flight|mission|raid)|[A-Z][a-z]+ (?:alive|again))(?! (?:the same|whole))`,
  `\\b${TROUBLES} (?:had|has|took|got) (?<own>${NAME})${WHOLE} (?:in|by|before|within|inside) (?:a|an|the|two|three|four|five|six|eight|ten|less|morning|spring|[a-z]+ (?:days|weeks|hours))\\b`,
  `\\b(?:undertakers?|bearers|pall-?bearers|hearse|mortuary men|mortuary)\\b[^.;]{0,40}? (?:carried|took|taken|bore|came for|drove|brought|fetched|carrying) (?<own>${NAME})${WHOLE}`,
  `\\b(?:cut|torn|tore|blown|blew|hacked|chopped|ripped) (?<own>${NAME}) (?:in (?:two|half)|to (?:pieces|bits|ribbons|shreds)|apart|limb from limb)\\b`,
  `(?<own>${NAME}) 's (?:neck|skull|throat|spine) (?:was|had been|is|were) (?:broken|cut|slit|crushed|snapped|stove in|staved in|smashed|torn out|severed)\\b`,
  `\\b(?:smashed|staved|stove|bashed|caved|beat|beaten|split|crushed|battered|blew|blown|dashed) (?:in |out |open )?(?<own>${NAME}) 's (?:skull|head|brains)\\b`,
  `\\b(?:bullet|ball|shot|arrow|blade|knife|round|splinter) (?:had |has )?(?:went|gone|passed|goes|taken|took|caught|hit|struck|entered|got) (?:[a-z]+ )?(?:(?:in|through|behind|under|between|into|below) )?(?<own>${NAME})(?: 's)? (?:(?:in|through|behind|under|between|below) (?:the )?)?(?:ear|eyes?|heart|throat|neck|temple|forehead|breastbone|skull|ribs|brain|head|breast|lungs?|left breast)\\b`,
  `\\b[Tt]he last (?:thing|words?|meal|letter|sight|breath|sound|picture|drink) (?:that )?(?<own>${NAME}) (?:had )?ever\\b`,
  `\\b(?:sea|waters?|waves|bog|marsh|ice|quicksand|mud|river|lake) (?:had |has )?(?:closed|closes) over (?<own>${NAME})(?: 's head)?(?= |$)`,
  `\\b(?:pneumonia|fever|stroke|illness|cancer|heart|chill|influenza|typhus|cholera|seizure)\\b.*\\b(?<own>${NAME}) (?:was|had) gone (?:in|within|by|before|inside)\\b`,
  `(?<own>${NAME}) (?:was|had been) lowered (?:in|into|down)\\b`,
  `(?<own>${NAME}) (?:had |has )?(?:been )?starved(?= (?:in|on|at|that|with|before|when)\\b|$| [,;])(?! (?:of|for))`,
  `\\b(?:survived|outlived) (?:by )?(?<own>${NAME})${WHOLE} by (?:an?|[a-z]+) (?:single |[a-z]+ )?(?:years?|weeks?|days?|months?|hours?)\\b|(?<own>${NAME}) (?:had |has )?(?:only )?lived (?:only |but |for )?(?:an?|one|two|three|four|five|six|seven|eight) (?:hours?|days?|nights?|weeks?|months?)\\b(?! (?:there|in|with|at|on|away|together))`,
  `\\b(?:sniper|marksman|gunman|hangman|firing squad|assassin)(?: [a-z]+| ,){0,6}? (?:got|had got|had|took|hit|shot|picked off|finished) (?<own>${NAME})${WHOLE}(?! (?:to|into|by|down|away))`,
  `\\b(?:thrown|threw|fed|flung|gave|given|left) (?<own>${NAME}) to the (?:sharks?|crocodiles?|lions?|wolves|fishes|dogs)\\b`,
  `\\b(?:tribute|obituary|elegy|epitaph) (?:to|for|of|on) the late (?<own>${NAME})`,
].map(pattern);

/** What may be meant otherwise: "lost his life savings", "lay in Hull that night". */
const OTHERWISE = /\b(?:life (?:savings|story|jacket|belt|insurance)|(?:for|to) (?:a|the) (?:play|film|part|stage))\b/u;

/** Deaths that are told by a saying, or by what is done for the dead. */
export function* idiomsIn(sentence: Sentence): Generator<Hit> {
  if (OTHERWISE.test(sentence.text)) return;
  if (occursIn(SAID, sentence.text)) yield* hitsOf(sentence, SAYING);
  for (const each of WAYS) for (const hit of hitsOf(sentence, each)) yield hit;
}
