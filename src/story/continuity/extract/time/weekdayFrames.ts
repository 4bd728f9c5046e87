import { AMBIENT, DAY_WORD, DISPLAY } from '../../lexicon/time.js';
import { AND_NOW, AND_THIS_WAS, BE, following, type Frame, leading, MODS, OF_THAT_KIND } from './frame.js';

const DET = '(?:(?:a|an|the|this|that|another|one) )?';
const DAYPART = '(?: (?:morning|afternoon|evening|night|noon|midday|lunchtime|teatime|dawn|dusk))?';

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
  {
    before: leading(
      '\\b(?:[Ww]hat|[Ss]uch|[Qq]uite|[Aa]n?) (?:an? )?(?:[a-z]+ )?(?:way|waste|end|start|beginning|hell|devil|beast|pig|brute) (?:to (?:spend|begin|end|start|pass) )?(?:(?:of|for|to) )?(?:an? |the |his |her )',
    ),
    isState: true,
    isShown: true,
  },
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
