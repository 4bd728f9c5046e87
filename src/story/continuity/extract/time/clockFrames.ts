import { AND_NOW, AND_THIS_WAS, BE, following, type Frame, leading } from './frame.js';

/** Words between "it was" and the hour, none that leads to another time. */
export const ADVERBS =
  "(?:, [a-z' ]{2,24} , )?(?:(?!(?:not|never|no|only a|like|as|until|since|before|after|by(?! now))\\b)[a-z]+(?: ,)? ){0,4}";
const TELLERS =
  "(?:clocks?|watch|wristwatch|bells?|dial|steeple|tower|hands?|chimes?|timepiece|chronometer|display|screen|phone|dashboard|oven|radio|wireless|pips|alarm|digits|numerals|numbers|sundial|[Cc]hurch|[Cc]athedral|[Mm]inster|[Aa]bbey|Big Ben|town hall|St \\w+ 's)";
const STRIKES =
  '(?:struck|strikes|striking|strike|said|says|(?:told|tells) (?:him|her|me|them|us|[a-z]+)(?: that)? it (?:was|is)|gave the (?:hour|time) as|gives the (?:hour|time) as|showed|shows|showing|reads?|reading|chimed|chimes|chiming|rang|rings|ringing|tolled|tolls|tolling|stood at|stands at|pointed (?:to|at)|points (?:to|at)|pointing (?:to|at)|marked|marks|marking|gave|gives|beat|beats|sounded|sounds|told|tells|counted|counts|announced|announces|glowed|glows|blinked|blinks|flashed|flashes|(?:had |has )?(?:crept|creeps?|moved|moves?|come|came|comes|slid|inched|inches|got|gets|worked|worn|turned|ticked|jerked)(?: its way| their way)? (?:round |on |up |over |slowly |already )*(?:to|past|towards?)|made it|makes it|had it at|put it at|was on|were on|is on|are on|was at|were at|at)';

/** What stands around an hour, and what it then says. */
export const CLOCK_FRAMES: readonly Frame[] = [
  {
    after: following('(?: had| has| was| is)? (?:long |already |just )?(?:come and gone|gone by|passed)'),
    isState: true,
    isPlain: true,
    later: 3,
  },
  {
    before: leading(`${TELLERS}(?: [a-z]+){0,8}? (?:made|makes) it (?:only |just |already )?`),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading('^(?:and |but )?(?:still |only |just |barely |already )*'),
    after: following(' (?:was|is|[:—])'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading(
      `(?:[Aa]ccording to|[Bb]y) (?:the|his|her|my|their|anybody 's|the station) (?:[a-z]+ ){0,2}${TELLERS}(?: [a-z]+){0,6}(?: ,)? (?:it (?:was|is) )?(?:just |only |already |exactly |still )*`,
    ),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading(`(?:${TELLERS}|time|hour)(?: (?!and|but)[a-z]+){0,5} [,:—] (?:it (?:was|is) )?(?:only |just |already |nearly )*`),
    after: following('(?= [,;:—]| (?:exactly|precisely|sharp|and)\\b|$)'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    after: following(` , (?:said|says|announced|declared|according to) (?:the|his|her|my) (?:[a-z]+ ){0,2}${TELLERS}`),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    after: following(` , (?:the|his|her|my) (?:[a-z]+ ){0,2}${TELLERS}(?: [a-z]+){0,4} (?:said|says|told|showed|read)`),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading(
      `${TELLERS}(?: (?!and|but|until)[a-z]+){0,8}?(?: , [^,;]{2,40} ,| and)? ${STRIKES}(?: out| for| (?:a |it was )?(?:just |exactly |precisely |nearly )?)? ?`,
    ),
    after: following('(?! (?:times|minutes|seconds|hours|strokes|notes|more|or))'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  { before: leading('\\b(?:had|has) (?:better|nothing|no|other|little|things)[^.;]{0,30} at '), isState: true, isShown: true },
  { before: leading(`(?:[Ii]t|[Tt]he (?:time|hour)) ${BE} ${ADVERBS}`), isState: true, isPlain: true },
  {
    before: leading(
      `(?:[Ii]t|[Tt]he (?:hour|clock|time)) (?:had|has) (?:just |only just |already |long )?(?:gone |passed |turned |struck |reached |rung |tolled )?`,
    ),
    isState: true,
    isPlain: true,
  },
  {
    after: following(
      "(?: o'clock)?(?: (?:had|has|was|is|were))? ?(?:just |only just |already |now )?(?:struck|strikes|striking|chimed|chimes|chiming|tolled|tolls|tolling|sounded|sounds|sounding|rang|rings|rung|ringing|boomed)",
    ),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading('(?:^|[,;—] |and |as |while |then |when )(?:[Tt]he|[Tt]hat|[Tt]his) '),
    after: following(
      ' [a-z-]+(?: [a-z]+){0,2}? (?:was|is|were|are|had|has|went|goes|blew|blows|came|comes|rang|rings|stood|stands|lay|lies|beat|beats|ran|runs|shook|left|[a-z]+ed|[a-z]{3,}es|pulls|sounds|rolls|rattles|begins)',
    ),
    isState: true,
  },
  {
    before: leading(
      '(?:whistle|siren|hooter|gun|horn|bugle|muezzin|angelus|bell|bells|hooters|whistles|sirens) (?:[a-z]+ ){0,3}for (?:the )?',
    ),
    isState: true,
  },
  {
    before: leading('^(?:[Pp]romptly |[Pp]unctually |[Ee]xactly |[Pp]recisely )?(?:[Aa]t|[Oo]n the stroke of) '),
    after: following('(?: ,)? (?:the|a|an|he|she|they|I|we|there|his|her|it|[A-Z][a-z]+)'),
    isState: false,
    isBare: true,
  },
  {
    after: following(
      ' (?:found|finds|saw|sees|brought|brings|came|comes|arrived|had come|has come|had gone|was (?:gone|past|close|near|upon))',
    ),
    before: leading('(?:^|[,;] )'),
    isState: true,
  },
  { before: leading('(?:^|[,;] )the stroke of '), after: following(' (?:found|finds|saw|sees|had)'), isState: true, isBare: true },
  { after: following('(?: ,)? (?:as it was now|now ,|by now|already (?:and|,))'), isState: true },
  {
    before: leading('(?:^|[,;] )[Ss]ince '),
    after: following(
      '(?: that (?:morning|afternoon|evening))?(?: ,)? (?:there|he|she|it|they|the|no|nothing|nobody|I|we|[A-Z]\\w+) [^;]*\\b(?:had|has|have)',
    ),
    isState: true,
    isPlain: true,
    isShown: true,
    later: 3,
  },
  {
    before: leading('^(?:and |but |still |only |just |barely |already |now |yet )*'),
    after: following(
      '(?= [,;:—] (?:and|but|with|the|a|no|still|already|on the dot|to the minute|sharp|exactly|near enough|or thereabouts)\\b|$)',
    ),
    isState: true,
  },
  {
    before: leading('(?:^|, |; |— |and |then )(?:[Aa]t|[Bb]y|[Tt]owards?|[Oo]n the stroke of|[Aa]t the stroke of)? ?'),
    after: following('(?! (?:or|and (?:one|two|three|four|five|six|seven|eight|nine|ten)))'),
    isState: false,
  },
  { before: leading('(?:[Ii]t|[Tt]he (?:time|hour)) '), isState: true, isPlain: true, isShown: true },
  {
    before: leading('(?:set|fixed|due|called|arranged|timed|billed|scheduled) for '),
    after: following(' ,? (?:and|but) (?:[A-Za-z]+ ){1,4}(?:exactly |just |right |dead )*(?:on time|punctual|prompt|to the minute)'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  AND_THIS_WAS,
  AND_NOW,
  { isState: true, isMention: true },
];
