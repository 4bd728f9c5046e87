import { AMBIENT, DAY_WORD, DISPLAY } from '../lexicon/time.js';
import { AND_NOW, AND_THIS_WAS, BE, following, type Frame, leading, MODS, OF_THAT_KIND } from './frame.js';

const DET = '(?:(?:a|an|the|this|that|another|one) )?';
const NUMBER = '(?<n>an?|one|two|three|four|five|six)';
const DAYPART = '(?: (?:morning|afternoon|evening|night|noon|midday|lunchtime|teatime|dawn|dusk))?';
const JUST = '(?: only| just| still| already| now| but| barely| hardly| no more than)?';

/** The days around it tell what day it is. */
export const NEIGHBOURS: readonly Frame[] = [
  {
    before: leading(`[Ii]t (?:was|had been|'d been)${JUST} ${DET}${MODS}`),
    after: following(' (?:only )?yesterday'),
    step: 1,
    isState: true,
  },
  {
    before: leading('[Ii]f (?:it (?:was|is) )?tomorrow (?:was|is) (?:a )?'),
    after: following(' , and (?:it|so it) (?:was|is)'),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Oo]ne more (?:night|day|sleep)|[Aa]nother (?:night|day)|[Ii]n (?:twenty-four hours|a day(?: 's time)?|less than a day)|[Aa] (?:night|day) from now|[Tt]his time tomorrow|[Bb]y this time tomorrow|[Tt]omorrow)(?: ,)?(?: (?:and|until|till|to|before|when))?(?: it (?:would|will) be)? ${DET}`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Tt]he|[Bb]y the|[Oo]n the) (?:next|following) (?:day|morning) (?:,|—|being|which (?:was|is|would be)|, which (?:was|is|would be)) ${DET}`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(`[Yy]esterday 's [a-z]+(?: (?!and|but)[a-z]+){0,4}(?: ,)? (?:stamped|dated|marked|printed|from|of|,) ${DET}`),
    step: 1,
    isState: true,
  },

  { before: leading(`\\b[Yy]esterday ,? (?:on |a |an )?${DET}${MODS}`), step: 1, isState: true },
  { before: leading('\\b(?:crossed|crosses|struck|scored|ticked|inked) (?:off|out) (?:the )?'), step: 1, isState: true },
  { before: leading('\\b[Tt]he day before ,? ?(?:as|which|on|being|a) [^,;]{0,30}(?:every|a|on|the)? ?'), step: 1, isState: true },
  { before: leading(`[Tt]he day after tomorrow (?:would be|will be|was|is) ${DET}`), step: -2, isState: true },
  { before: leading(`[Tt]he day before yesterday (?:had been|was|has been) ${DET}`), step: 2, isState: true },
  {
    before: leading(
      `[Tt]omorrow (?:would be|will be|was|is|being|,|—|(?:, )?which (?:would be|will be|was|is)|meant|brought|it would be|'s)${JUST} ${DET}${MODS}`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(`[Ii]t (?:would|will)(?: soon| shortly)? be ${DET}${MODS}`),
    after: following(
      ' (?:tomorrow|in the morning|by morning|in (?:a few|an|two|three|a couple of) (?:minutes|hours?)|before (?:long|they knew it)|soon|at midnight)',
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Ii]n the morning|[Bb]y (?:morning|daybreak|dawn)|[Aa]t midnight|[Ii]n (?:a few|an|two|three|a couple of) (?:minutes|hours?))(?: ,)? it (?:would|will) be ${DET}${MODS}`,
    ),
    step: -1,
    isState: true,
  },
  { before: leading(`[Tt]he (?:next|following) day (?:would be|will be) ${DET}${MODS}`), step: -1, isState: true },
  {
    after: following(
      ` (?:would be|will be|was|is|being|,)${JUST} (?:tomorrow|the next day|the day after(?! tomorrow)|one sleep away|hours away)`,
    ),
    step: -1,
    isState: true,
  },
  { after: following(` (?:would|will) (?:come|be here|arrive|begin) (?:tomorrow|in the morning)`), step: -1, isState: true },
  {
    after: following(
      `(?: (?:was|is|being|lay|still|stood))*${JUST} ${NUMBER} (?:whole |more |full |long |short )?days? (?:away|off|ahead|hence|distant|to come)`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `${NUMBER} (?:more |whole |short |long )?days?(?: to go| left)? (?:until|till|to|before|short of|shy of|away from|off)${JUST} `,
    ),
    step: -1,
    isState: true,
  },
  { before: leading('[Tt]he (?:(?:day|night|evening) before|eve of) (?:the )?'), step: -1, isState: true },
  {
    before: leading(
      `[Yy]esterday (?:had been|was|has been|being|, being|,|—|(?:, )?which (?:had been|was)|'s ,|it had been)${JUST} ${DET}${MODS}`,
    ),
    step: 1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Tt]he (?:day|evening|night) before|[Ll]ast night|[Tt]he previous (?:day|evening|night)) (?:had been|has been|was|being|,) ${DET}${MODS}`,
    ),
    step: 1,
    isState: true,
  },
  {
    after: following(` (?:was|is|had been|being|,)${JUST} (?:yesterday|the day before(?! yesterday)|a day (?:gone|past|old|behind))`),
    step: 1,
    isState: true,
  },
  {
    after: following(` (?:was|is|had been|being|lay|,)${JUST} ${NUMBER} days (?:ago|gone|past|behind|old|before|back)`),
    step: 1,
    isState: true,
  },
  { before: leading(`${BE}${JUST} ${NUMBER} days? (?:since|after|past|on from|from) (?:the )?`), step: 1, isState: true },
  { before: leading(`[Ii]t ${BE}${JUST} the (?:day|morning|evening|afternoon) (?:after|following) `), step: 1, isState: true },
];

/** It is said what day it is. */
export const STATES: readonly Frame[] = [
  { before: leading('(?:the|a) (?:sort|kind|type) of (?:an? )?'), isState: true },
  ...OF_THAT_KIND,
  {
    before: leading('\\b(?:[Ss]o far|[Tt]hus far|[Uu]p to now|[Aa]s yet)(?: ,)? (?:this |the |that )?'),
    isState: true,
    isShown: true,
    isGeneral: true,
  },
  {
    after: following(' , and (?:it|so it|that) (?:was|is)'),
    before: leading('[Ii]f it (?:was|is) (?:a )?'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  { before: leading(`\\b(?:made|makes|making) (?:it|today|this) ${DET}${MODS}`), isState: true, isPlain: true, isShown: true },
  { before: leading(`\\b(?:from|of|for|in|on|to|with|about|during|through) this ${MODS}`), isState: true, isShown: true },
  { after: following(` (?:like this|or no (?:${DAY_WORD}))(?: one)?`), isState: true, isPlain: true, isShown: true },
  { before: leading('such an? '), after: following(' (?:as this|before|like)'), isState: true, isShown: true },
  {
    before: leading(
      `(?:[Tt]he (?:week|calendar|month|year|working week)|[Tt]hey|[Ww]e|[Tt]ime) (?:(?:had|has|have) )?(?:only |just |barely |already |finally |at last )?[a-z]+(?: [a-z]+){0,3}? (?:as far as|round to|around to|up to|its way to|on to|over into|into|to) (?:a |its )?(?<=(?:week|calendar|month|year)\\b.*)`,
    ),
    isState: true,
    isShown: true,
  },
  {
    before: leading(
      `\\b(?:wish(?:ed|es|ing)?|bade|bids?) [^,;]{2,40}? (?:a|an|one last) (?:very )?(?:good|happy|pleasant|fine|lovely|nice|blessed|quiet|peaceful)(?: and [a-z]+)? `,
    ),
    isState: true,
    isShown: true,
  },
  {
    before: leading('[Oo]nly (?:on |of )?an? '),
    after: following('(?: [a-z]+)? (?:would|could|did|was|is|does)'),
    isState: true,
    isShown: true,
  },
  {
    before: leading(`^(?:and |but |for |so |because )*(?:[Aa] )?`),
    after: following(' (?:had|has) (?!been\\b|always\\b|once\\b|never\\b)[a-z]+(?:ed|ght|wn|t|en|ne)'),
    isState: true,
  },
  {
    before: leading('(?:[Aa]ll of|[Tt]he whole of|[Tt]he rest of|[Mm]ost of|[Hh]alf of|[Aa] long|[Aa]n empty|[Aa]n endless) (?:a |the )?'),
    after: following(' (?:lay |stretched |was |still )?(?:before|ahead of|in front of|left to|to fill|to get through)'),
    isState: true,
    isShown: true,
  },
  {
    before: leading('[Ii]t (?:was|is) (?:only |just |already |still )?the (?:very )?(?:first|second|third|fourth|last|middle )?(?: )?'),
    after: following(' (?:of|in|before|after) (?:the|[A-Z][a-z]+|term|a)'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading(
      '(?<!\\bas [a-z-]+ )(?:[Aa]s|[Ll]ike) (?:on |it (?:was|is|did|does|had) |they (?:were|are|did|do) |he (?:was|did|does) |she (?:was|did|does) |always |usual |ever |[a-z]+ (?:was|were|did) )*(?:always |usually |every |on )*(?:on |of |in )?(?:an? |every |all |any |other )*',
    ),
    after: following('(?! (?:before|after|last|next|child|people|best))'),
    isState: true,
    isShown: true,
  },
  {
    before: leading(`[Aa]ny other (?:[a-z]+ )?`),
    after: following('[^;]*\\b(?:would|might|could|should)'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  AND_THIS_WAS,
  AND_NOW,

  {
    before: leading(
      `(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]oday|[Tt]onight|[Tt]he (?:day|date|day of the week)|[Tt]he day in question) ${BE} (?:, [a-z' ]{2,30} , )?${MODS}`,
    ),
    after: following("(?! (?:'s|that|when|(?:he|she|they|I|we) (?:first|had)))"),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(`(?:[Tt]his|[Tt]hat|[Ii]t) ${BE} (?:how|where|when|what|the way|the sort of|the kind of)(?: of)? ${DET}`),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(`\\b(?:was|is|were|are) [a-z]+ing(?: [a-z]+){0,3} on (?:an? )${MODS}`),
    isState: true,
  },
  { before: leading(`[Bb]eing ${DET}${MODS}`), isState: true, isPlain: true },
  { after: following('(?: ,)? (?:it (?:was|is)|as it was|being what it (?:was|is))'), isState: true, isPlain: true },
  {
    before: leading(
      `\\b(?:${DISPLAY})\\b[^.;]{0,60}?\\b(?:said|says|shows|showed|reads?|gave|gives|announced|announces|proclaimed|proclaims|had it|has it|insisted|insists|told|tells|open(?:ed|s)? (?:at|to)|turned (?:to|over to)|stood at|stands at|dated|printed|marked|declared|declares|bore|bears|confirmed|confirms|it was|it is|for|:|on)(?: (?!not|no|every|last|next|until|after|before|and|or)[a-z]+){0,3} (?:[,:] )?`,
    ),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading(
      `\\b(?:wrote|writes|chalked|chalks|printed|pencilled|scrawled|entered|entry|heading|heads|headed|dated)(?: [a-z]+){0,5} (?:[,:] )?`,
    ),
    after: following(' (?:at the (?:top|head)|on the (?:board|blackboard|slate)|in the (?:log|margin|book|ledger|register))'),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(
      `\\b(?:for|even for|typical of|typical for|unusual for|usual for|common for|strange for|odd for|right for|normal for|true to|befits|befitted|suited to) (?:a|an) ${MODS}`,
    ),
    after: following('(?! (?:in|next|last))'),
    isState: true,
  },
  {
    before: leading(`(?:^|, |— |; )(?:an? |just |only |merely |one more |yet )*(?:another |ordinary |usual |common |perfectly )*${MODS}`),
    after: following(
      ' (?:like (?:any|every|all|the)|as (?:any|ordinary|plain|dull|common)|much like|again|at last|already|after all|no less|once more)',
    ),
    isState: true,
    isShown: true,
  },
  {
    before: leading('(?:[Oo]f|[Aa]nd on|[Aa]nd) (?:all days ,? ?)?(?:this |that )?(?:a )?'),
    after: following('(?: ,)? of all (?:days|mornings|nights|evenings|afternoons)'),
    isState: true,
  },
  {
    after: following(
      ' (?:had|has) (?:at last |finally |already |just |only |duly )?(?:come|arrived|dawned|begun|started|rolled|crept|turned|broken|worn|got)',
    ),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(`(?:^|, |; |— |and |but )(?:the )?`),
    after: following(
      ` (?:was|is) (?:here|upon|half|nearly|almost|wearing|dragging|slow|quiet|endless|well|in full|still|already|proving|turning|going|drawing|shaping|no different|no exception|market|washing|baking|pay|early|half-day|cleaning|bath|fish|a (?:slow|quiet|busy|long|dead|bad|good|poor|half|working|school|holy|holiday)|(?:the|her|his|my|their|our) (?:\\w+ )?day(?: for| of| to| when| off))`,
    ),
    isState: true,
  },
  {
    after: following(` (?:lay|lies|hung|hangs|smelled|smells|smelt|felt|feels|meant|means)`),
    before: leading('(?:^|, |; |— |and |but |which is how |so |thus |[Hh]ow )(?:the |a |this |that )?'),
    isState: true,
  },
  { before: leading(`\\b(?:[Oo]n|[Aa]ll|[Aa]s|[Ii]n|[Ff]or|[Oo]f|[Tt]hrough|[Dd]uring)? ?(?:[Tt]his) ${MODS}`), isState: true },
  {
    before: leading(`\\b(?:the|that|a|an|its|their|our|usual|ordinary|customary|regular|such) ${MODS}`),
    after: following(`${DAYPART} (?:[a-z]+ )?(?:${AMBIENT}|papers?|newspapers?|post|mail|edition|delivery)`),
    isState: true,
  },
  {
    before: leading(
      `\\b(?:[Tt]he|an?|[Ii]n|usual|peculiar|particular|special|thick|deep|dead|flat|dull|long) (?:[a-z-]+ )?(?:${AMBIENT}|monotony|tedium|dullness|boredom|routine|middle|end|beginning|start|close|tail|dregs|heart) of (?:a|an|the|this|that|another) ${MODS}`,
    ),
    isState: true,
  },
  {
    after: following(` 's (?:${AMBIENT}|headlines|lessons|shopping|washing|takings|specials?|page)`),
    before: leading('(?<!\\w )'),
    isState: true,
  },
  { before: leading('[Tt](?:hat|his) '), after: following(" 's"), isState: true },
  {
    before: leading(`\\b(?:because|since|as|though|although|that|for|but) (?:it|this|today) (?:was|is) ${MODS}`),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(`^(?:an? |another |the |only |just |still |one |some |early |late |mid- ?)*${MODS}`),
    after: following(
      `${DAYPART}(?: (?:again|then|now|already|still|too))?(?: (?:in|at|of|near|towards?) (?:the |late |early |mid- ?)?[A-Za-z]+(?: of [a-z]+)?)?(?: [,;:—](?= (?:and|the|a|an|then|so|no|with|market|washing|half|again|not)\\b).*)?$`,
    ),
    isState: true,
  },
];
