import { occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern, SUBJECT, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { namesCause } from '../../lexicon/causes.js';
import { type Hit, hitsOf } from '../fact.js';

const TAKES =
  '(?:took|taken|takes|carried off|carries off|claimed|claims|killed|kills|got|finished|finished off|felled|struck down|ended|did for|done for|put paid to|put an end to|saw off|seen off|polished off|snatched away|swept off|swept away)';
/** After "took Anna", they tell that she went on living: "by surprise", "to the window". */
const LED =
  '(?! (?:by|to|into|as|where|through|on|along|over|past|aback|unawares|out|back|home|up|down|a|an|three|hours|onto|from|for|off guard))';
/** Words of what takes somebody, and none that tell what others do. */
const WAY =
  "\\b(?<way>(?:(?!(?:that|which|was|were|is|are|be|been|had|has|and|but|who|when|as|where|if|it|he|she|they|convinced)\\b)[a-z'-]+ ){1,6}?)";
const SPAN = '(?:years|months|weeks|days|winters|summers)';
const IN_EARTH =
  '(?:dead|buried|gone|in (?:the|his|her) (?:grave|churchyard|ground|cemetery|earth|graveyard)|under the (?:ground|sod|turf|grass))';

/** What is taken away by what people die of; what does it stands in `way`. */
const BY_WAYS: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [TAKES, `${WAY}(?:(?:had|has|that|which|finally|at last|already) ){0,3}${TAKES} (?<own>${NAME})${WHOLE}${LED}`],
    [
      'away|off',
      `${WAY}(?:(?:had|has|that|which|finally|at last) ){0,3}(?:carried|took|taken|swept|snatched) (?<own>${NAME}) (?:away|off)(?= (?:in|at|that|before|within|last|two|three|when|and|on)\\b|$| [,;—])`,
    ],
    [TAKES, `\\b(?<way>[A-Z][a-z]+ )(?:(?:had|has|finally|at last) ){0,2}${TAKES} (?<own>${NAME})${WHOLE}${LED}`],
    ['whom|that', `(?<own>${NAME}) , (?:whom|that) ${WAY}(?:had |has )?(?:${TAKES}|carried away|made an end of)\\b`],
    [
      'went|gone|goes',
      `(?<own>${NAME}) (?:had |has )?(?:went|gone|goes) (?:[a-z]+ly |very [a-z]+ly )?(?:of|from) (?<way>(?:[a-z'-]+ ?){1,4})`,
    ],
    [
      'by',
      `${SUBJECT} (?:was|were|had been|has been|is) (?:[a-z]+ly |both |all )?(?:carried off|taken|taken off|felled|finished off|struck down|claimed|done for|killed|laid low|swept away) by (?<way>(?:[a-z'-]+ ?){1,4})`,
    ],
    ['lost|lose|losing', `\\b(?:lost|lose|losing) (?<own>${NAME}) to (?<way>(?:[a-z'-]+ ?){1,4})`],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);

/** Deaths that are told as the end that came to somebody; each with words without which it cannot be told. */
const WAYS: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    ['death|end', `\\b(?:death|the end) (?:had |has )?(?:come|came|comes) (?:to|for) (?<own>${NAME})${WHOLE}`],
    ['death|end', `\\b[Ff]or (?<own>${NAME})(?: ,)? (?:death|the end) (?:had |has )?(?:come|came|comes|was|is|had been)\\b`],
    [
      'end|death|finish|undoing',
      `\\b(?:was|were|is|been) (?:[a-z]+ ){0,2}?(?:the|an?) (?:[a-z]+ ){0,3}?(?:end|death|finish|undoing) (?:of|for) (?:an? (?:man|woman|person|girl|boy|fellow|chap) (?:like|such as) )?(?<own>${NAME})${WHOLE}(?! as\\b)`,
    ],
    ['end', `(?<own>${NAME}) 's (?:[a-z]+ )?end (?:was|is|had been|came|had come)\\b`],
    ['last', `${SUBJECT} (?:had |has )?(?:breathed|drew|drawn|breathes|given up) (?:the|a) (?:very )?last(?: breath)?\\b`],
    [
      'buried|cremated',
      `\\b(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he|I|people|everyone|everybody|village|town|family|parish|who) (?:had |have |has |all )?(?:buried|cremated) (?<own>${NAME})${WHOLE}(?! (?:in|under|beneath) (?:a|an|his|her|work|kisses|snow|blankets|the (?:sand|snow|leaves|hay)))`,
    ],
    [SPAN, `(?<own>${NAME}) , (?:[a-z-]+ ){1,3}?${SPAN} ${IN_EARTH}\\b`],
    [
      'survivors|hands|everyone|killing|survived',
      `\\b(?:plane|ship|boat|train|bus|coach|ferry|helicopter|car) (?:that|which) (?:had )?(?:carried|took|taken|brought|was carrying|had been carrying) (?<own>${NAME})\\b[^.;]{0,70}?\\b(?:no survivors|without survivors|all hands|(?:nobody|no one|none)(?: of them)? (?:had )?survived)`,
    ],
    [
      'lost',
      `${SUBJECT} (?:was|were|had been|has been) lost (?:in|off|on|when|to) (?:the|a|an|that|[A-Z])[^.;]{0,20}?(?:wreck|sinking|storm|war|fire|flood|avalanche|crash|retreat|sea|gale|ice|explosion|raid|Horn|Cape|Banks|Point|Head|Sands)\\b(?!.*\\b(?:came|come|found|home|until|till|lost for)\\b)`,
    ],
    [
      'with|among',
      `\\b(?:lost|sank|sunk|went down|gone down|foundered|drowned|perished|killed|burned|burnt|died|blown up|dead|sinking|wreck(?:ed)?|crash(?:ed)?)\\b[^.;]{0,80}(?:, )?and (?<own>${NAME}) (?:was )?(?:with|among) (?:them|her|it|him|the rest|the (?:dead|lost|drowned|others))\\b`,
    ],
    [
      'down',
      `${SUBJECT} (?:had |has )?(?:went|gone|goes) down with (?:the (?:rest|others|crew|[A-Z][a-z]+)|all hands|(?:his|her) (?:ship|boat|plane|crew|trawler|submarine)|her|it\\b)`,
    ],
    [
      'down',
      `\\b(?:ship|boat|she|sea|storm|wave|bog|marsh|current|undertow|whirlpool) (?:had )?(?:took|taken|sucked|dragged|pulled) (?<own>${NAME}) down(?: with (?:her|it))?\\b`,
    ],
    [
      'found|finds',
      `\\b(?:bullet|shell|sniper|arrow|spear|blade|knife|shrapnel|mine) (?:had |has )?(?:found|finds) (?<own>${NAME})${WHOLE}`,
    ],
    [
      'eyes',
      `\\b(?:closed|closes|shut) (?<own>${NAME}) 's eyes\\b(?! (?:again|with (?:a kiss|kisses|(?:his|her|two|both) (?:hands|palms))|and told))`,
    ],
    ['nothing', `\\b(?:could|can|had) (?:do|done|have done) nothing (?:more |else )?for (?<own>${NAME})${WHOLE}(?=$| [,;—]| and\\b)`],
    [
      'scattered|scatter|scatters',
      `\\b(?:scattered|scatters|scatter) (?<own>${NAME})${WHOLE}(?= (?:off|over|on|in|from|into|at|along|under|among|round|to)\\b)`,
    ],
    [
      'found|finds|discovered',
      `\\b(?:found|finds|discovered) (?<own>${NAME}) (?:[a-z]+ ){0,3}?(?:with|and) (?:a|an|the|his|her|two|three|half|that) (?:[a-z]+ ){0,2}?(?:bullets?|knife|arrow|dagger|hole|throat|neck|skull|head|brains|rope|needle|cord|stocking|axe|hose)\\b`,
    ],
    [
      'found|finds|discovered|fished|pulled|dragged|dredged|hauled|cut',
      `\\b(?:found|finds|discovered|fished|pulled|dragged|dredged|hauled) (?<own>${NAME})${WHOLE} [^;:—.]{0,70}?(?<![a-z] )\\b(?:dead|drowned|hanged|murdered|strangled|stabbed|shot|smothered|battered|poisoned|lifeless|stiff|frozen|killed)\\b|\\bcut (?<own>${NAME}) down from\\b`,
    ],
    ['end|finish', `(?<own>${NAME})${WHOLE}[^;:.]{3,80}? (?:and|—|,) that (?:was|is|had been) the (?:end|finish|last) of (?:him|her)\\b`],
    ['with', `\\b(?:burned|burnt|sank|sunk|exploded|went down|crashed|blew up|collapsed)(?: ,)? and (?<own>${NAME}) with it\\b`],
    ['left|remained', `\\b[Aa]ll (?:that (?:was|is)|they had|that had been)? ?(?:that )?(?:left|remained) of (?<own>${NAME})${WHOLE}`],
    [
      'heart|head|throat|skull|brain|eye|chest|neck|temple',
      `\\b(?:shot|stabbed|run) (?<own>${NAME}) (?:(?:clean|straight|twice|once|dead) )?(?:through|in) the (?:heart|head|throat|skull|brain|eye|chest|neck|temple)\\b`,
    ],
    [
      'fell|fallen',
      `(?<own>${NAME}) (?:had |has )?(?:fell|fallen) (?:(?:in action )?(?:at|on|before) (?:the )?(?:[A-Z][a-z]|(?:battle|siege|storming|assault|taking|relief|sack|walls|gates) of)|in (?:the (?:[a-z-]+ )?(?:war|battle|siege|retreat|fighting|charge|trenches)|battle|action|combat)\\b)`,
    ],
    ['black|mourning|crape|armbands?', `\\b(?:wore|wears|wearing|in) (?:black|mourning|crape)(?: [a-z]+)? for (?<own>${NAME})${WHOLE}`],
    [
      'heart',
      `${OWNER} heart (?:had |has )?(?:stopped|given out|gave out|failed)(?= (?:while|as|when|before|between|halfway|during|after)\\b)`,
    ],
    ['body|corpse', `\\b(?:gave|given|giving|gives|yielded|sent|brought) (?:up |back |home )?(?<own>${NAME}) 's (?:body|corpse)\\b`],
    ['die|died|dead', `\\b(?:[Ww]here|[Hh]ow|[Ww]hy) (?<own>${NAME}) (?:had |has )?(?:died|met (?:his|her) (?:end|death))\\b`],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);

/** Without one of these words nobody is told to have been brought down. */
const GATE = new RegExp([...WAYS, ...BY_WAYS].map(([gate]) => gate.source).join('|'), 'u');

/** Deaths that are told by what took somebody, or as an end that came. */
export function* broughtDownIn(sentence: Sentence): Generator<Hit> {
  if (!occursIn(GATE, sentence.text)) return;
  for (const [gate, each] of WAYS) if (gate.test(sentence.text)) for (const hit of hitsOf(sentence, each)) yield hit;
  for (const [gate, each] of BY_WAYS) {
    if (!gate.test(sentence.text)) continue;
    for (const hit of hitsOf(sentence, each)) if (namesCause(hit.part('way'))) yield hit;
  }
}

/** What is taken for granted where it is spoken of: "nobody mourned Anna", "since Anna's death". */
const GRANTED: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [
      'mourn\\w*|grie(?:f|v\\w+)',
      `\\b(?:mourn(?:ed|s|ing)?|in mourning for|grieved for|grieving for|grieves for|grief for) (?<own>${NAME})${WHOLE}`,
    ],
    [
      'death|passing|end',
      `(?<own>${NAME}) 's (?:[a-z]+ )?(?:death|passing)\\b(?! (?:would|might|could|will|warrant|sentence|wish|threat|glare|stare|grip|ray|trap|penalty|metal|row|mask|rattle|shot|lane|place))`,
    ],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);
/** A death that has not come. */
const TO_COME =
  /\b(?:would|could|might|may|should|will|if|until|unless|prevent\w*|plot\w*|plann\w*|demand\w*|order\w*|threat\w*|want\w*|wish\w*|wait\w*|near|close to|brink|fak\w*|sworn|swore|vow\w*|mean|means|cause|seek|sought|imagin\w*|premonition|prophes\w*|foretold|dream\w*|in the event)\b/u;

/** Deaths that are taken for granted. */
export function* grantedIn(sentence: Sentence): Generator<Hit> {
  if (TO_COME.test(sentence.text)) return;
  for (const [gate, each] of GRANTED) if (gate.test(sentence.text)) yield* hitsOf(sentence, each);
}
