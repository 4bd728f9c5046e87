/** What is counted anew at every turn. */
export const FLEETING =
  /^(?:hour|day|week|month|year|minute|second|mile|yard|foot|feet|inche?|metre|meter|kilometre|time|pound|dollar|shilling|pence|franc|guest|visitor|passenger|customer|men|man|women|woman|people|hand|arm|leg|eye|way|thing|point|reason|other|word|thought|hundred|thousand|dozen|piece|part|side|line|vote|percent|degree|voice|shot|sort|kind|lot|son|daughter|brother|sister|wife|wive|husband|uncle|aunt|cousin|nephew|niece|boy|girl|child|children|one|cent|rouble|ruble|guinea|gallon|ton|acre|prisoner|patient|pupil|student|soldier|sailor|friend|kid|stranger|policemen|fisherman|fishermen|finger|toe|teeth|tear|breath|mouthful|sip|knock|blow|stroke|decade|centur[yi]e?|fathom|league|block|row|drink|moment|night|morning|evening|summer|winter|season|visit|round|note|question|answer|attempt|try|tries|figure|shadow|couple|half|halve|quarter|third|companion|partner|suspect|witnesse?|doctor|nurse|officer|guard|worker|driver|cop|detective|agent|lover|parent|twin|face|bodie?|corpse|generation|chance|choice|option|rule|mistake|secret|lie|wish|dream|idea|sentence|pace|stride|lap|mark|penn[yi]e?|quid|euro|kilo|ounce|litre|pint|stone|meal|opinion|song|trip|turn|direction|corner|end|others|ear|lip|knee|shoulder|cheek|foot|wrist|ankle|elbow|fist|palm|month|sex|world|mind|person)s?$/u;
/** Of these somebody has now more, now less: only all of them can be counted. */
export const SOME =
  /^(?:step|letter|card|coin|egg|cup|glasse?|cigarette|beer|coffee|whisky|bottle|book|coat|paper|plate|candle|match|matche|sandwiche?|cake|apple|flower|rose|page|case|job|chair|seat|bullet|shell|round|sock|shirt|shoe|boot|bag|box|boxe|parcel|call|message|photo|photograph|picture|file|report|ticket|pill|tablet|biscuit|bun|loaf|loave|fish|drawer|item|object|stick|log|sack|basket|arrow|stamp|pencil|pen|towel|blanket|nail|bowl|drop|leaf|leave|branche|tree|star|cloud|light|car|boat|ship|horse|cart|cab|truck|bird|fly|flie|house|street|door|window|room|table|suitcase|name|scar|button|pocket|thread|rope|wire|tool|brush|brushe|spoon|fork|knive)s?$/u;
/** "The next village" is not the village. */
export const ANOTHER =
  /^(?:next|other|another|neighbou?ring|nearby|nearest|adjacent|adjoining|previous|opposite|second|third|fourth|fifth)$/u;
/** "Two windows of the house were lit": others were not. */
export const IN_A_STATE =
  /^ (?:[a-z]+ ){0,7}?(?:were|was|stood|are|is|stand|hung|lay) (?:still |already |now )?(?:lit|open|ajar|dark|broken|shut|closed|empty|asleep|missing|alight|unlocked|smashed|free|full|awake|drunk|occupied|cracked|loose|dead|wet|boarded)\b/u;
/** Places of which there are many, but one in a scene. */
export const SCENE_PLACE = /^(?:table|room|box|bag|plate|tray|shelf|wall|corner|hearth|boat|bench|counter|sill|mantelpiece|desk|mat|bed)$/u;
/** Parts that are built: as many as there are lead somewhere, or look out on something. */
export const BUILT =
  /^(?:step|stair|floor|storey|level|window|door|gate|chimney|tower|turret|arch|pillar|column|mast|bedroom|bathroom|room|bridge|pier|spire|dome|bolt|lock|rung|pane|shutter|gable|balcon(?:y|ie))s?$/u;
/** There may be more than one of these in a story, or they hold now more, now less. */
export const COMMON =
  /^(?:man|woman|boy|girl|child|other|room|table|box|bag|plate|tray|shelf|paper|first|second|third|last|next|one|two|latter|former|rest|day|night|week|month|year|morning|evening|afternoon|group|company|crowd|team|party|couple|pair|row|stranger|bird|hand|face|note|bill|list|story|song|world|government|law|question|answer|problem|plan|game|end|side|middle|cent(?:re|er)|edge|top|bottom|air|sky|ground|floor|water|way|dark|darkness|sun|moon|rain|front|back|corner|distance|time|minute|moment|hour|head|wall|number|value|price|cost|size|length|width|height|use|sort|kind|set|line|point|place|space|past|future|case|course|hearth)$/u;
/** Adjectives that tell a few of the parts from the rest. */
export const PARTIAL =
  /^(?:broken|open|lit|empty|remaining|other|more|new|spare|extra|dead|missing|working|first|last|closed|shut|smashed|occupied|free|surviving|better|best|smaller|larger|unbroken|locked|blind|ruined|further|additional|lighted|dark|darkened|boarded|identical|separate|different|next|final|whole|full|half|good|front|back|rear|upper|lower|fresh|loose|odd|top|bottom|young|little|short|long|quick|slow|big)$/u;
export const ABOUT =
  /\b(?:about|around|getting on for|close on|upwards of|towards|a good|nearly|almost|some|at least|over|under|more than|less than|fewer than|up to|roughly|perhaps|maybe|close to|another|other|first|last|next|remaining|all but|or|every|than|by|another|after|one in|out of) $/u;
export const NOT_ALL =
  /^ (?:or (?:so|more|[a-z]+)|more|less|too many|of (?:them|its|which|whom)|apart|away|ago|later|each|apiece|at a time|old|left)\b/u;

const ONLY =
  '(?:still|now|already|once more|only|just|but|exactly|precisely|ever|had|all|of|no more than|a total of|in all|its|no fewer than|altogether|barely|always|not) ';
/** A thing has its parts. */
export const HAVE = new RegExp(
  `^ (?:, [^,;]{3,40} ,)? ?(?:(?:(?:that|which|whom) )?(?:(?:[A-Z]\\S+ ){1,3}|(?:he|she|I|they|we) )(?:now |still |always )?(?:had |has )?[a-z]{3,}(?: (?:in|on|at|to|for|with|from|up))? )?(?:(?:which|that|still|now|already|always|also|long|once|never|only|ever|had|has|,|and) )*(?:had|has|have|having|taken|needed|boasted|boasts|boasting|named|names|listed|lists|included|includes|employed|employs|fielded|fields|operated|operates|laid|lays|yielded|yields|produced|enclosed|encloses|hosted|hosts|(?:was|is|were|are) down to|counted|counts|possessed|possesses|contained|contains|containing|held|holds|holding|sported|sports|offered|offers|comprised|comprises|comprising|mustered|musters|consisted of|consists of|consisting of|ran to|runs to|running to|numbered|numbers|numbering|came with|comes with|got|carried|carries|carrying|housed|houses|housing|slept|seated|seats|showed|shows|kept|keeps|owned|owns|could boast|can boast|stood on|stands on|stood upon|rested on|rests on|ended in|rose on|rides on|rode on|rolled on|ran on|runs on|rose to|rises to|came to|comes to|amounted to|extended to|measured|bore|bears|wore|wears|used|uses|needed|needs|required|requires|took|takes|with|with all|on all|whose|(?:was|is|were) in|(?:was|were|is|are|being|had been|has been) (?:[a-z]+ed|strung|hung|built|made|lit|set|cut|held|split|laid out|bound|shod|hung) (?:for|with|of|into|by|on|in|from|up by|up of|out in|out with|off by|out of|round|around)|(?:(?:was|is|were|are|been|being) )?(?:furnished|fitted|equipped|lit|strung|built|planted|set|topped|crowned|flanked|adorned|made up|composed|supported|divided|guarded|served|crewed|manned|driven|pulled|drawn|heated|fastened|secured|strengthened|shaded|surrounded|ringed|held up|propped) (?:with|by|of|on|into|from)) (?:${ONLY})*$`,
  'u',
);
/** The parts are there where the thing is. */
export const THERE =
  /^ (?:, )?(?:there (?:was|were|are|is|had (?:always )?been|have (?:always )?been|hung|stood)|hung|stood|rose|lay|ran|sat|hang|stand|lie|are|were) (?:(?:only|just|but|exactly|precisely|no more than|no fewer than|always|a total of) )*$/u;
const STATIVE =
  'rose|rise|met|meet|stood|stand|hung|hang|lined|line|guarded|guard|flanked|flank|lit|light|served|serve|crossed|cross|spanned|span|led|lead|ran|run|overlooked|overlook|looked|opened|open|gave|gives|supported|support|held|hold|carried|carry|crowned|crown|topped|adorned|surrounded|surround|circled|ringed|pierced|made up|make up|belonged|belong|heated|heat|filled|fill|secured|secure|fastened|fasten|barred|sealed|decorated|faced|face|shaded|sheltered|drove|drive|powered|power|pulled|pull|drew|draw|joined|join|linked|connected|propped|graced|grace|bore|bear|kept|worked|work|turned|turn|tended|crewed|manned|wound|descended|climbed|jutted|grew|grow|lay|lie|swung|closed|protected|separated|divided|fed|feed|were cut|were set|were let|was set|had been cut|went|go';
/** Between the parts and their thing, where the parts are the subject. */
export const PARTS_OF = new RegExp(
  `^ (?:, )?(?:(?:that|which|still|now|once|all|together) )*(?:(?:${STATIVE}) |to (?:secure|hold|lock|light|drive|work|lift|support|guard|open) )(?:(?:up|down|out|off|along|over|on|in|into|to|from|round|around|above|at|inside|behind|across|beneath|under|through|upon|both sides of|each side of|either side of|up to|down to|out of|on to) ){0,2}$`,
  'u',
);
/** Between the parts and what they are parts of. */
export const OF =
  /^ (?:(?:it|there|that|which|still|now|all|once|[a-z]+ing|[a-z]+ed|hung|set|cut|built|had|were|was|are|is|up|down|leading|belonging) ){0,3}(?:of|in|on|at|to|over|across|along|round|around|inside|aboard|behind|under|above|beneath|from|down|up|beside|outside|to reach|to get to|to climb to|to come to|into|throughout|against|between) (?:all of |the whole of )?$/u;
/** It holds one of them and another time another number: "a box of three medals". */
export const CONTAINER =
  /^(?:pack|packet|flight|set|suite|avenue|circle|cluster|group|crowd|handful|bunch|series|pair|cup|lot|sort|kind|number|party|total|matter|couple|gang|pile|heap|stack|band|line|string|sum|age|cost|price|distance|depth|height|length|period|space|course|rate|maximum|minimum|speed|dozen|batch|queue|procession|mixture|choice|man|woman|boy|girl|child|mother|father|night|day|weight|temperature|bag|box|tray|plate|bundle|bottle|list|column|team|one|some|all|out|because|instead|each|any|view|sound|sight|smell|end|top|front|back|middle|rest|first|last)$/u;

/** "The terrace was a row of six houses": they are the terrace's. */
export const CONTAINED =
  /^(?:row|line|set|square|circle|ring|block|cluster|group|string|chain|flight|suite|collection|band|team|gang|family|group|quartet|trio)$/u;

/** Numbers of one part that go by several names. */
export const SYNONYMS = new Map([
  ['case', 'suitcase'],
  ['phone', 'telephone'],
  ['photo', 'photograph'],
  ['pup', 'puppy'],
  ['puppie', 'puppy'],
  ['volume', 'book'],
  ['signature', 'name'],
  ['rung', 'step'],
  ...['guest', 'visitor', 'passenger', 'person', 'soul'].map((word): [string, string] => [word, 'people']),
  ['storey', 'floor'],
  ['story', 'floor'],
  ['storie', 'floor'],
  ['level', 'floor'],
  ['stair', 'step'],
  ['tread', 'step'],
  ['sheet', 'page'],
]);

/** Words that say little of which thing is meant. */
export const PLAIN =
  /^(?:old|new|little|big|whole|great|entire|good|poor|small|same|tall|long|dark|narrow|wide|low|high|white|grey|gray|black|red|green|blue|brown|stone|wooden|brick|(?!kitchen|garden|kitten|chicken|city|pantry)[a-z]+(?:ed|ing|ous|ful|less|en|ny|ty|gy|dy|sy|ly))$/u;

/** Said of all there are. */
export const TOTAL =
  /\b(?:all|every|each|exactly|whole|complete|in number|altogether|no more|no fewer|no others?|none other|sum|only|entire|both|none|not one|neither|make up|made up|makes up|just|precisely|single|correct|total|as many as|always (?:had|been|stood)|ever (?:had|been)|never (?:had|more|been)|not another|the lot|to a man|of them all|had counted|neither more|counted (?:them|each|every))\b/u;
export const DURABLE =
  /^ (?:(?:only|ever|never|always|just) )*(?:had|has|kept|keeps|keep|owned|owns|own|bred|breeds|possessed|possesses|ran|runs|reared|raised|have|lived in|lives in|rented|rents|occupied|occupies|lived with|lives with|shared (?:his|her) [a-z]+ with) (?:exactly |only |just |precisely |but |ever |had |owned |kept )*$/u;

export const MEASURE = /^ (?:high|tall|long|strong|in (?:all|height|length|number)|all told|altogether)\b/u;
/** Not of the story's world, or not so. */
export const SUPPOSED =
  /\b(?:[Bb]y the time|before the (?:war|storm|fire|flood|crash|revolution|earthquake)|would(?! (?:not )?(?:eat|let|hear|give|take|come|go|open|close|burn|hold))|if|dream\w*|might|ought|should|as though|as if|(?:do|does|did|had|has|have|is|was|were|are|could|can) (?:not|never)(?! one\b| (?:(?:had|been|owned|kept|held) )?(?:but|more than|any but|fewer than|less than)\b)|never (?:had|owned|kept|been)(?! (?:but|more than|any but|fewer than|less than)\b))\b|n't\b/u;
/** What takes even all there are of something out of the story's world: a "not" does not. */
export const IMAGINED =
  /\b(?:[Bb]y the time|would(?! (?:not )?(?:eat|let|hear|give|take|come|go|open|close|burn|hold))|if|dream\w*|might|ought|should|as though|as if)\b/u;
/** People who come and go: how many there are is held for one scene. */
export const PRESENT =
  /^(?:guest|visitor|passenger|customer|men|man|women|woman|people|person|soul|boy|girl|child|children|prisoner|patient|pupil|student|soldier|sailor|policemen|fishermen|worker|guard|driver|officer|nurse|doctor|witnesse?|suspect|companion|mourner|trooper|players?|spectator|diner|delegate|juror|stranger|agent|cop|detective)s?$/u;
/** Of these there may be several groups at once. */
export const ANYBODY = /^(?:men|man|women|woman|people|person|soul|boy|girl|child|children|stranger|officer|policemen)s?$/u;
/** Somebody's own, in a sentence of one person. */
export const OWNING = /\b(?:his|her|my|had|has|owned|owns|kept|keeps|own|keep|have|won|rented|rents|possess\w*)\b| 's /u;
/** Before "a waistcoat": it is somebody's. */
export const OWNED =
  /\b(?:had|has|owned|owns|wore|wears|kept|keeps|carried|carries|drove|drives|possessed|inherited|lived in|lives in|rented|built) $/u;
/** What stands on these stands on what they are parts of. */
export const PART_OF =
  /^(?:length|width|roof|top|front|back|side|sides|walls?|face|facade|façade|ends?|foot|bottom|edge|corners?|sill|tower|floor|rear|middle|inside|lid|door|stern|bow)$/u;
/** Whoever takes, opens or loses so many of them leaves the others. */
export const SOME_OF_THEM =
  /\b(?:took|takes|removed|removes|drew|draws|picked|picks|chose|chooses|broke|breaks|lost|loses|closed|closes|opened|opens|locked|locks|unlocked|unlocks|lit|lights|shut|shuts|stole|steals|pulled|pulls|climbed|climbs|lacked|lacks|sold|sells|bought|buys|gave|gives|ordered|orders|killed|kills|caught|catches|borrowed|sent|sends|ate|eats|drank|drinks|fetched|fetches|packed|packs|counted out|laid out|burned|burnt|mended|found|finds|brought|brings|ripped|tore|threw|dropped|smashed|cleaned|washed|polished|tried|passed) (?:off |out |away |up |down |in )?$/u;
/** Whoever says so may be wrong, or sees no more than one side of it. */
export const UNSURE =
  /\b(?:drunk|wrongly|lied|lying|lies about|a lie|miscounted|mistaken|misremember\w*|lost count|count past|(?:can|could) not (?:yet )?count|[Ii]n (?:his|her|my|their) (?:parents|father|mother|grandfather|grandmother|grandparents) (?:'s |')?(?:day|time)s?|saying|proverb|[Ss]ome said|[Ss]een from|visible|give or take|near enough|thereabouts|rounded|[Oo]n (?:the|its|this|that) (?:(?:[a-z]+ )?(?:side|front|face|storey)|(?:[a-z]+th|first|second|third|ground|top|upper|lower|same) floor)|at the (?:back|front|rear|side) of|round figures?|in photographs?)\b/u;
