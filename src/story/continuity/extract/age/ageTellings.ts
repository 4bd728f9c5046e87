import { END, type Telling } from './ageWords.js';
import { ON_THINGS } from './ageOnThings.js';

const PERSON =
  '(?:man|woman|girl|boy|lad|lass|fellow|person|someone|somebody|one|widow|widower|lady|gentleman|youth|child|bachelor|spinster|creature|mother|father|grandmother|grandfather|wife|husband|witness|soldier|sailor|[a-z]{4,}(?:er|or|man|woman|ist|ess))';
const MOD =
  '(?:about|around|some|nearly|almost|not yet|not quite|barely|just|only|scarcely|hardly|over|past|well over|well past|under|close to|close on|approaching|nearing|rising|pushing|now|already|still only|still|going on|getting on for|exactly|all of|perhaps|roughly|maybe|at least|no more than|still short of|just short of|short of|just past|just over|just under|gone)';
export const BEFORE_MOD = new RegExp(`(?:^| )(${MOD}) $`, 'u');

/** Qualities a number is given that is an age. */
const AT_AGE =
  'fit|boyish|girlish|youthful|sprightly|spry|hale|hard|healthy|tired|vigorous|ripe|mere|tender|good|solid|lean|hearty|respectable|cheerful|grey|gray|weathered|worn|frail|delicate|great|stout|sturdy|skinny|solemn|small|tall|young|old|clever|serious|careful|plain|handsome|comfortable|restless|lonely|well-preserved|hard-lived|hard-won|hungry|bony|awkward';

/** What is so at an age, or is not done at it, is so now; what was done at it may have been done long ago. */
const AT_THAT_AGE =
  /\b(?:was|is|were|am|could|can|still|would|will|never|not|has|knew|knows|looked|looks|felt|feels|lived|lives)\b[^;]*\bat the|n't\b[^;]*\bat the|^[Aa]t the (?:[a-z]+ )*age of [a-z\d-]+ (?:years )?,? ?(?:\S+ ){1,2}(?:was|is|am|could|can|still|has|knew|knows|looked|looks|felt|feels|lived|lives|had (?:never|no|an?|the|few|not))\b/u;

export const TELLINGS: readonly Telling[] = [
  {
    before: /\bat the (?:ripe |great |tender |advanced |good |old |early |surprising )*age of $/u,
    needs: AT_THAT_AGE,
    small: true,
    isHeld: true,
  },
  {
    before:
      /\b(?:could|can)(?: not|n't| hardly| scarcely| barely)?(?<=not|n't|ly) (?:have been|be) (?:a day |a year |much |any )?(?:more than |over |past |older than |above |even |yet )?$/u,
    after: new RegExp(`^${END}`, 'u'),
    span: [12, 3],
    small: true,
  },
  {
    before:
      /\b(?:could|can)(?: not|n't| hardly| scarcely| barely)?(?<=not|n't|ly) (?:have been|be) (?:a day |a year |much |any )?(?:less than |under |younger than |below )$/u,
    after: new RegExp(`^${END}`, 'u'),
    span: [2, 20],
  },
  {
    before: /\bmust (?:have been|be) (?:about |around |at least |well over |well past |over |past |close to |near |nearly |all of )?$/u,
    after: new RegExp(`^${END}`, 'u'),
    span: [6, 8],
  },
  { before: new RegExp(`(?:\\b(?:was|is|were|am|be|at)|,) an? (?:${AT_AGE}) $`, 'u'), after: new RegExp(`^${END}`, 'u') },
  { before: /\b(?:was|is|were|am|be) $/u, after: /^ to (?:his|her|my|[A-Z][a-z]+ 's) (?:[a-z]+ ){0,2}(?:'s )?(?:\d|[a-z]+t(?:y|een)\b)/u },
  { after: /^ years since (?:[a-z' ]+ )?(?:born|birth|slapped|delivered|christened|came into|drew (?:his|her|my) first)\b/u, isHeld: true },
  {
    before: /(?<![a-z])(?:passed|got past|gotten past|seen the back of|said goodbye to|left behind) $/u,
    after: /^(?= (?:,|;|and|without|with|some|before|last|now|long)|$)/u,
    span: [0, 15],
  },
  {
    before: /\b(?:put down|wrote|written|filled in|gave|entered|puts down|writes|enters) $/u,
    after: /^ (?:under|in|into|beside|next to|for|opposite|against) [^.;]{0,30}\b[Aa]ge\b/u,
  },
  { after: /^ years and (?:\w+) (?:months|days|weeks)\b/u },

  {
    after:
      /^ years (?:of (?:living|life|breathing|age|being alive|birthdays)|on (?:this|the|God)|in (?:this|the) world|under the sun|above ground|alive)\b/u,
  },
  { before: /\b(?:number|figure|numeral|figures) (?:of )?(?:\w+ )?$/u, after: /^ .*\b(?:birthday|years|age)\b/u, small: true },

  {
    before:
      /\b[Aa]ge (?:as|was|is|at|: ?|of|being|, which was|(?:was |is |had been )?(?:given|put|set|entered|written|listed|recorded|stated|printed)(?: down)? (?:as|at)) $/u,
    small: true,
  },
  {
    before: /\b(?:put|puts|wrote|writes|write|written|printed|prints|entered|enters|typed|types) (?:down )?(?:an? |the )?$/u,
    after: /^ (?:in|on|into|beside) the (?:box|form|space|line|blank|next box|page)\b/u,
    needs: /\b(?:[Aa]ges?|how old)\b/u,
  },
  {
    before: /\b(?:put down|wrote|filled in|gave|entered) (?:the )?$/u,
    after: /^ (?:under|beside|next to|for|opposite|as|against) (?:the word )?(?:his |her |my )?[Aa]ge\b/u,
  },
  { after: /^ (?:was|is) (?:young|old|early|late|no age|an age|a good age|too old|too young|not old|not young|nothing|no great age)\b/u },
  {
    before:
      /\b(?:[Nn]ot|[Nn]ever|yet to|still to) (?:yet |quite |even )?(?:reach(?:ed)?|turn(?:ed)?|touch(?:ed)?|come to|got to|attain(?:ed)?) (?:the age of )?$/u,
    span: [25, -1],
  },
  {
    after:
      /^ (?:was|is|lay|lies) (?:still )?(?:some (?:way|years|time)|years|(?:a|two|three|four|five) (?:long |good )?(?:way|years?)|far|not far|months) (?:off|away|ahead)\b/u,
    span: [15, -1],
  },
  { after: /^ (?:was|is|lay|lies) (?:(?:well |long |far )?behind|past)\b/u, before: /(?:^|[,:] |and )$/u, span: [-1, 40] },
  { after: /^ at (?:most|the most|the outside|the very most)\b/u, span: [8, 0] },
  { after: /^ at (?:least|the least|the very least)\b/u, before: /(?:\b(?:was|is|be)|,) $/u, span: [0, 15] },
  {
    before: /(?:(?<![a-z])(?:(?:would|will|shall|'d|'ll) (?:be|turn)|was|is|be|turned|turn|becomes?|became)|,) $/u,
    after: /^ (?:next|last|this|that|on|on (?:his|her)) (?:birthday|\w+day|spring|summer|autumn|winter|week|month|\p{Lu}\p{Ll}+)\b/u,
    span: [1, 1],
    small: true,
  },
  { before: /\b[Nn]ot (?:quite |even |yet )?$/u, after: /^ (?:yet|till|until)\b/u, span: [6, -1] },
  {
    before: /\b(?:[Nn]ot|[Ll]ittle|[Hh]ardly|[Bb]arely|[Ss]carcely) (?:much |a day )?(?:over|past|above|more than|older than|beyond) $/u,
    after: new RegExp(`^${END}`, 'u'),
    span: [0, 5],
  },
  {
    before: /\b(?:[Nn]ot|[Ll]ittle|[Hh]ardly|[Bb]arely|[Ss]carcely|[Nn]ever) (?:much )?(?:under|below|less than|younger than|short of) $/u,
    span: [4, 0],
  },
  {
    before: /(?:^|[,:] )$/u,
    after:
      /^ years (?:had|have) (?:not |never |only |at least )?(?:taught|made (?:him|her)|cured|left (?:him|her)|given (?:him|her)|bent|bowed)\b/u,
  },
  {
    before: / [,:] (?:and |still |now |already |barely |only |just |nearly |almost |rising |turned |perhaps |maybe |about |some )*$/u,
    after:
      /^(?: (?:,|;|and (?:no|not|never|still|already|look\w*|feel\w*|unmarried|single|tired|bald|grey|fat|thin)|if|or so|that|years old|or thereabouts)\b| [,;—]|$)/u,
  },
  { after: /^(?:ish|-ish| or so| or thereabouts| if a day| years young| summers old| and (?:some|a few) months)\b/u, span: [4, 4] },
  { before: /\b(?:somewhere|anything|anywhere) (?:near|around|about|between \w+ and) $/u, span: [4, 4] },
  { before: /\b(?:still )?on the (?:right|young|near|sunny) side of $/u, span: [12, -1] },
  { before: /\b(?:age|ages) (?:somewhere |something )?(?:near|about|around) $/u, span: [4, 4] },
  { before: /\b(?:carried|carries|wore|bore|felt the weight of) (?:his|her|my|all (?:his|her)) $/u, after: /^ years\b/u },
  {
    before: /\b(?:to|of) the (?:ripe |great |tender |advanced |good |old |early |surprising )*age of $/u,
    small: true,
  },
  { before: /\byears? (?:old|of age) at $/u },
  { before: /\b(?:looked|looks) (?:all of |every day of |every one of )?(?:his|her) $/u, after: /^ years\b/u },
  { before: /\b(?:the|his|her) (?:wine|wrong) side of $/u, span: [0, 10] },
  { before: /\b(?:older|younger) than (?:his|her) $/u, after: /^ years\b/u },
  { before: /\b(?:been|was|were) born $/u, after: /^ years (?:ago|before|earlier|since)\b/u, isPast: true },
  { before: /\b(?:came|come) into the world $/u, after: /^ years (?:ago|before|earlier)\b/u, isPast: true },
  {
    before: /\b(?:small|tall|big|large|old|young|short|light|strong|clever|advanced|mature|slight|thin|wise|tiny)(?: ,)?(?: even)? for $/u,
    after: new RegExp(`^${END}`, 'u'),
    small: true,
  },
  { before: /\b[Aa]ge\b[^.;]{0,24} [,:—] $/u, after: /^(?: [,;—)]|$)/u },
  { before: /\bon the (?:threshold|brink|edge|eve|verge|doorstep) of $/u, after: new RegExp(`^${END}`, 'u'), span: [2, 0] },
  { before: /\b[Aa]ge ,? ?:? ?$/u, after: /^(?: [,;)]|$)/u, small: true },
  { before: /\b(?:was|is)n't (?:yet |even |quite )?$/u, after: new RegExp(`^${END}`, 'u'), span: [8, -1] },
  {
    before: /\b(?:held|holds|holding|put|puts) up $/u,
    after: /^ fingers\b/u,
    needs: /\b(?:how old|age|years? of|years old|his years|her years)\b/u,
    small: true,
    isHeld: true,
  },
  { before: /\bcandles ?[:,—] $/u, after: /^ of them\b/u, small: true },
  {
    before:
      /\b(?:on (?:\w+day|his birthday|her birthday)|in (?:the (?:spring|summer|autumn|winter)|January|February|March|April|May|June|July|August|September|October|November|December)) ?,? ?(?:he |she |I |[A-Z][a-z]+ )?(?:would|will|shall|'d|'ll) (?:be|turn) $/u,
    after: new RegExp(`^${END}`, 'u'),
    span: [1, 0],
    small: true,
  },
  {
    before: /(?:\b(?:was|is|were|are) (?:still |only |just |already |barely |then |but )*)$/u,
    after:
      /^ (?:on the (?:day|night|morning|evening|afternoon)|at the time|the (?:day|night|summer|year|winter|spring|autumn|week|month))\b/u,
    small: true,
  },
  { before: /^(?:[Bb]eing|to be) $/u, after: /^ (?:meant|means|was|is|did|does|had|has|suited|agreed)\b/u },
  { before: /\b(?:closer|nearer) to $/u, after: /^ than (?:to )?\w+ty\b/u, span: [4, 4] },
  { before: /\b(?:about|due|ready) to (?:turn|be) $/u, span: [1, 0] },
  {
    before:
      /\b(?:on the (?:point|verge|brink|eve) of (?:turning|being|becoming)|(?:weeks|months|days|week|month|day) (?:short of|away from|off|shy of)) $/u,
    span: [1, 0],
  },
  {
    before: /\b(?:had|has) been $/u,
    after: /^ for (?:exactly |precisely |all of |about |only )?(?:\w+ )?(?:days?|weeks?|months?|hours?)\b/u,
  },
  { before: /\b(?:would|will|could|can) (?:not|n't) be $/u, after: /^ (?:until|till|for)\b/u, span: [3, -1], small: true },
  { before: /\b(?:wouldn't|won't) be $/u, after: /^ (?:until|till|for)\b/u, span: [3, -1], small: true },
  {
    before: /(?<![a-z])(?:would|will|shall|'d|'ll) be $/u,
    after:
      /^ in (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|fall|autumn|winter|a (?:few )?(?:week|month|day)s?)\b/u,
    span: [1, 0],
    small: true,
  },
  { before: /\b(?:blew|blown|blow|blows|blowing) out (?:all |the |his |her )*$/u, after: /^ (?:of )?(?:the )?candles\b/u, small: true },
  {
    after:
      /^ (?:years|winters|summers) (?:old|of age|of life|on (?:this )?earth|in the world|behind (?:him|her|me)|on (?:his|her|my) (?:back|shoulders|head))\b/u,
    small: true,
  },
  { before: /\baged $/u, small: true },
  {
    before: / , $/u,
    after:
      /^ (?:since (?:midnight|yesterday|noon|dawn|\w+day|last)|this very|only (?:yesterday|this)|by (?:his|her|my|the) (?:own|papers|passport|register|card))\b/u,
  },
  { before: /\b(?:age|age , which) (?:was|is|of|:|had been|being|stood at) $/u, small: true },
  { before: /\bage ,? ?\(? ?$/u, after: /^ [,)]/u, small: true },
  {
    before: new RegExp(
      `(?<!\\b(?:of|like|than) )\\b(?:an?|the|this|that|any|no|every) (?:(?!of )[a-z-]+ ){0,3}?${PERSON} of (?:only |just |all of |barely |some |about |around |perhaps |maybe )?$`,
      'u',
    ),
    after:
      /^(?! (?:miles|men|people|pounds|feet|stone|inches|women|children|horses|pages|guns|acres|hours|days|weeks|months|books|plays))/u,
    small: true,
  },
  {
    before:
      /\b(?:lived|been alive|been in the world|been on (?:this )?earth|seen|counted|spent|survived) (?:for |all |some |only |just |his |her |fully )*$/u,
    after: /^ (?:years|winters|summers|springs|birthdays)(?= (?:,|;|and|without|in all|of|on|under|old|—|but|never|by)|$)/u,
    small: true,
  },
  {
    before:
      /(?:^| )(?:[Aa]t|[Nn]ow|[Bb]arely|[Aa]lready|[Ss]till|[Bb]eing|[Oo]nly|[Jj]ust|[Tt]hough|[Aa]lthough) (?:the (?:ripe |great |tender |advanced |good old )*age of |(?:only|just|still|barely|past|nearly|almost|over) )*$/u,
    after: /^(?: ,| (?:he|she|I|[A-Z][a-z]+|with|already|and)\b)/u,
  },
  { before: /\bat $/u, after: /^(?: ,| for | with |$)/u },
  { before: /\bage of (?:some |only |nearly |about )?$/u, after: /^(?! (?:miles|men))/u, small: true },
  { before: /(?:^| )[Ss]till (?:just |well )?short of $/u, span: [120, -1] },
  {
    before: /\b(?:turned|turns|turning|reached|reaches|hit|hits|completed|attained|celebrated|seen out|became|become|becomes) (?:just )?$/u,
    after:
      /^(?! (?:times|pages|or|of|men|people|miles|feet|hundred|thousand|years (?:in|of service)))(?= (?:,|;|in|on|some|the|last|that|this|and|before|without|with|at|a|years|just|only|two|three|not|when|—)|$)/u,
    turned: true,
    span: [0, 1],
  },
  { before: /(?<![a-z])(?:would|will|shall|could|'d|'ll) (?:never|not) see $/u, after: /^ again\b/u, span: [-1, 12] },
  {
    before: /(?<![a-z])(?:would|will|shall|'d|'ll) (?:be|turn|have turned|become|see) $/u,
    after: /^(?= (?:in|on|next|this|before(?! (?:he|she|they|it|I|anyone|anybody|we))|by(?! the time)|tomorrow|at|come|,|and|;)|$)/u,
    span: [1, 0],
  },
  {
    before: /(?<![a-z])(?:would|will|shall|'d|'ll) (?:be|turn) $/u,
    after:
      /^ (?:on|in|this|next|come|at) (?:the )?(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|Christmas|Easter|Michaelmas|Lady|birthday|fortnight)\b/u,
    span: [1, 0],
    small: true,
  },
  { before: /\bgoing to (?:be|turn) $/u, after: /^(?= (?:in|on|next|this|before|by|tomorrow|at|come|,|and|;)|$)/u, span: [1, 0] },
  {
    before: /\b(?:had|has|have) (?:been|been only|been just|turned) $/u,
    after: /^ (?:for (?:an?|one|two|three|four|five|six|some|several) (?:days?|weeks?|months?)|since)\b/u,
  },
  {
    before: /\b(?:had|has|have) been $/u,
    after:
      /^ (?:last|this|that|on) (?:week|month|year|\w+day|spring|summer|autumn|winter|\w+ber|\w+uary|March|April|May|June|July|August)\b/u,
  },
  { after: /^ (?:and a (?:bit|half)|if (?:he|she) (?:was|were|is) a day|odd years old)\b/u, small: true },
  { before: /\b(?:not|never|hardly|scarcely) a day (?:over|past|older than|more than) $/u, span: [5, 0] },
  { before: /\b(?:the )?(?:wrong|far|other|dark|bad|shady) side of $/u, span: [0, 10] },
  { before: /\b(?:the )?(?:right|sunny|near|good|hither) side of $/u, span: [10, 0] },
  { before: /(?:^|“” )$/u, after: /^(?: ,)? (?:and|but|now|years old|already|,|if) /u },
  { before: /^[^ ]* ?(?:[Nn]ow|[Ss]till|[Bb]arely|[Jj]ust|[Oo]nly|[Nn]early|[Aa]lmost) $/u, after: /^ ,/u },
  {
    before:
      /(?<![a-z])(?:was|were|is|are|am|'s|be) (?:only |just |now |already |still |barely |all of |exactly |not yet |nearly |almost |about |around |over |past |well over |under |rising |pushing |approaching )*$/u,
    after:
      /^(?= (?:,|;|:|—|and (?!a half|the|then)|but|now|(?:that|this) (?:year|spring|summer|autumn|winter|month|week)|years old|years of age)|$)/u,
  },
  { before: /\b(?:number|numeral) (?:of )?(?:\w+ )?$/u, after: /^ (?:on (?:it|top)|in (?:icing|blue|pink|white))/u, small: true },
  { after: /^ (?:candles|birthdays)\b/u, small: true },
  ...ON_THINGS,
  {
    before:
      /(?<!\b(?:with|known|knew|given|gave|cost|kept|taken|took|owed|paid|lent|bought|loved|behind|after|beside|for|to|from|been) )\b(?:[Hh]is|[Hh]er|[Mm]y) (?:full |mere |bare |first |own )?$/u,
    after: /^ years\b(?! (?:of|in|at|there|with|as|on))/u,
    isHeld: true,
  },
];
