import { isTrade } from '../../lexicon/trades.js';
import { firstIn, occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, pattern, SUBJECT } from '../../grammar/pattern.js';
import { KIN } from '../../lexicon/nouns.js';
import type { Mode } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const RULE = 'continuity/other';
/** One noun, or a pair such as "bus driver": the reader asks whether it is a trade. */
const COMPOUND =
  'driver|clerk|cook|tuner|sweep|keeper|teacher|officer|doctor|engraver|maker|surgeon|nurse|worker|designer|agent|attendant|manager|teller|investigator|detective|banker|editor|executive|engineer|developer|scientist|analyst|therapist|director|hand|painter|chef|cutter|miner|pilot|carrier|merchant|master|mistress|chaplain|clown|inspector|conductor|operator|guard|dealer|trader|instructor|trainer|technician|warden|surveyor|collector|examiner|porter|restorer|polisher|cleaner|fitter|binder|seller|grower|breeder|secretary|minister|critic|ranger|jockey';
const NOUN = `(?<val>(?!(?:an?|the|his|her|my|its|their|our|this|that|no|any) )[a-z]+(?:-[a-z]+)?(?: (?:${COMPOUND}))?)(?! 's|-)`;
/** The fewest adjectives, so that the first noun is taken. */
const SOME = `(?:${ADJ}(?: ,)?(?: and)? ){0,3}?`;
const A = `(?:an?|the (?:[a-z]+ 's|village|town|parish|local|only|best|oldest|finest|ship 's)) ${SOME}`;
/** What tells how long, between a form of being and a trade. */
const LASTING = `(?:, )?(?:for|these|all|until|till|since|from) (?:[a-z-]+ ){0,4}?(?:years|life|days|time|boyhood|winters|end)(?: ,)?`;
const NOT_ALL = `(?! (?:at the (?:piano|wheel|table|keyboard|stove|cards|oars|easel)|with (?:words|money|numbers|a pen|an? (?:[a-z]+ )?(?:knife|brush|needle|spoon|pen|gun|camera|hammer))|of (?:the )?(?:church|men|souls|words|hearts|dreams|verses|other people|everyone|(?:his|her|my|our|their) )|in (?:the|a) (?:play|pageant|film|school))\\b)`;

const OWNED: readonly RegExp[] = [
  `${SUBJECT} (?:was|is|am) ${A}${NOUN}${NOT_ALL}(?= (?:,|and|who|from|by|at|in|of|with|whose|now|still|but|for|like|so|because|until|when|on|there|here|before|first|or|these|through|to)\\b| [,;:—]|$)`,
  `${SUBJECT} (?:had|has) (?:long |always )?been ${A}${NOUN} (?:for|since|all|by|these|those|half|most|long enough|too long|longer|in|at|on|and|from|ever)\\b`,
  `${SUBJECT} (?:was|is|am) (?:now |still )?(?:royal |chief |head |deputy |senior |ship 's |town |village |parish )?${NOUN}(?= (?:of|to|at) (?:the|a|this|that|[A-Z])|(?: here| there)? ,)`,
  `${SUBJECT} (?:was|is|had been|has been) the ${NOUN}(?= (?:[,;]|and\\b|but\\b|of (?:the|this|that|our|\\p{Lu})|at |in |on |there\\b|here\\b|for )|$)`,
  `(?<own>${NAME}|\\b[Hh]e|\\b[Ss]he|\\b(?:[Hh]is|[Hh]er|[Mm]y) [a-z]+) 's (?:an?|the|still an?|only an?|only the|our|been an?|been the) ${SOME}${NOUN}${NOT_ALL}(?= (?:,|and|who|from|by|at|in|with|whose|now|but|for|so|because|here|there|since|or)\\b| [,;:—]|$)`,
  `\\b[Tt]he ${NOUN} , (?:an? (?:${ADJ} ){0,3}[a-z]+ )?(?:named|called) (?<own>${NAME})`,
  `${SUBJECT} (?:had |has )?(?:always |only ever |only )?(?:worked|works) as an? ${SOME}${NOUN}`,
  `(?<own>${NAME}(?: 's (?:${KIN}))?|\\b(?:[Hh]is|[Hh]er|[Mm]y) (?:${KIN})) , (?:an?|the (?:village|town|parish|[a-z]+ 's|local|old|young)?) ?${SOME}${NOUN}(?= (?:,|who|from|by|at|in|of|with|and|for)\\b| ,|$)`,
  `(?<own>${NAME}) ,? ?(?:who (?:was|is) )an? ${SOME}${NOUN}(?= ,|$)`,
  `\\b(?:the|an?) ${SOME}${NOUN} (?:named|called) (?<own>${NAME})`,
  `(?<own>${NAME}) the ${NOUN}\\b`,
  `(?<own>${NAME}) , ${NOUN}(?= , [a-z])`,
  `\\b[Tt]he (?:[a-z]+ (?:'s )?)?${NOUN} , (?<own>${NAME})(?= (?:,|was|is|had|has)\\b| ,)`,
].map(pattern);
/** Without whose it is beside it: the one's the sentence speaks of. */
const ALONE: readonly RegExp[] = [
  `\\b(?:was|is|am|been|became|becomes|become|be|being|(?<!(?:as|so) [a-z]+ )(?<!(?:herself|himself|posing|posed|disguised|dressed|masquerading) )as|remained|remains|appointed|elected|employ(?:ed|s) (?:him|her) as|hired (?:him|her) as)(?: (?:ever|always|still|now|also|by trade|at heart|only|simply|just|first and foremost|no more than|nothing (?:more|else) than|never more than|nothing but|only ever|merely|${LASTING}))? (?:an? |its |their |our |ship 's |royal |the (?:only|best|oldest|youngest|new|last|[a-z]+ 's|parish|village|town|school|company|county|local|ship|castle|hotel) |(?:the )?(?:chief|head|senior|junior) )?(?!any |every |no |some )${SOME}${NOUN}${NOT_ALL}(?= (?:,|and|who|from|by|at|in|of (?:the|a|this|that|\\p{Lu})|with|there|here|still|for|to|on|until|since|these|all|before|because|so|but|like|when|than|through|six|five|seven|those|half|most|nearly|almost|ever|longer|up|or|under)\\b| [,;:—]|$)`,
  `\\b(?:worked|works|working|trained|trains|employed|hired|engaged|practi[sc]ed|practi[sc]es|qualified|registered|known|qualified|served|set up|living|bread|keep|wages?|life|years|apprenticed|lives|lived) (?:[a-z]+ ){0,3}?as (?:an?|the [a-z]+ 's) ${SOME}${NOUN}`,
  `^(?:[a-z]+ ){0,3}?(?:as|being|for) (?:an?|the only|the best|the oldest) ${SOME}${NOUN}(?= (?:,|in|of|for|and|there|by|he|she|\\p{Lu}|meant|had|was|who|since|all)\\b| ,| \\p{Lu})`,
  `\\bby (?:trade|profession|calling|training|vocation) an? ${SOME}${NOUN}`,
  `\\b(?:an? )?${SOME}${NOUN} (?:by (?:trade|profession|training|calling|vocation)|these (?:[a-z-]+ )?years|for (?:[a-z-]+ )?years|all (?:his|her|my) (?:working )?life|of (?:[a-z-]+ )?years ' standing|of (?:his|her|my) long (?:standing|service))`,
  `\\b(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y) (?:only |one |sole )?(?:trade|profession|calling|job|occupation|business|vocation|craft|work)(?: (?:he|she|I|${NAME}))?(?: (?:had|has))?(?: ever)?(?: (?:practi[sc]ed|followed|learned|learnt|known|had))? (?:was|is|had always been|had been) (?:that of )?(?:an? )?${SOME}${NOUN}`,
  `\\b(?:best|finest|oldest|youngest|worst|only|cheapest|slowest|quickest|busiest) ${NOUN} (?:in|for|on|of|this side|(?:he|she|they|we|I|anyone|anybody) (?:knew|know|knows|had|has|could))\\b`,
  `\\b(?:[Ll]ike|[Oo]f|[Aa]mong) (?!an? )(?:all |every |any |most )?(?:the )?${NOUN}(?= (?:,|in the|in those|of the)\\b| ,| \\p{Lu})`,
  `\\bas an? ${SOME}${NOUN} that\\b`,
  `\\bbeing (?:an?|the) ${SOME}${NOUN}(?= (?:and|by|even|here|in|for)\\b| [,;:—]|$)`,
  `\\ban? ${NOUN} (?:is|was) what (?:he|she|I)\\b`,
  `\\ban? ${SOME}${NOUN} to (?:the|his|her) (?:fingertips|bones?|core|marrow|backbone|life)\\b`,
  `\\b(?:[Oo]nly|[Ll]ike|[Nn]obody but) an? ${SOME}${NOUN} like (?:him|her|me|${NAME})`,
  `\\b(?:every|all the|any) other ${NOUN}(?= (?:did|does|do|had|has|in|who)\\b|$| ,)`,
  `, ${NOUN} like (?:himself|herself|myself)\\b`,
  `\\bof (?:any|every) (?:good|decent|honest|born|true) ${NOUN}`,
  `\\b(?:rank of|rank was|by rank an?|made (?:him|her|${NAME})(?: an?)?|promoted (?:him|her)? ?to) ${NOUN}`,
  `\\b(?:[Aa]|on a|the) ${NOUN.replace("(?! 's|-)", '')} 's (?:pay|wages?|salary|pension|rank|stripes)`,
  `\\b[Oo]ccupation\\b[^.;]{0,34}?\\b(?:puts?|prints?|printed|wrote|writes|written|enter(?:ed|s)|filled in|said|says|gave|gives|as)(?: down)? (?:an? )?${NOUN}`,
  `\\b(?:said|says|reads?) (?:only |just |simply |what (?:he|she) (?:is|was) , an? )?(?!(?:the|an?|his|her|my) )${NOUN}(?= (?:and (?:below|under|beneath|that|nothing)|,)| [,;:]|$)`,
  `\\bthe (?:one |single |only )?word ${NOUN}`,
  `\\bneeded an? ${NOUN} , and\\b`,
  `\\beven for an? ${NOUN}`,
  `\\b(?:lucky|proud|glad|content|happy|easy thing|easy|stop) to be (?:an? |ship 's |royal )?${NOUN}(?= (?:and|in|at|all|for)\\b| [,;:—]|$)`,
  `\\b(?:in|of|to) (?:what|the way) an? ${NOUN} (?:wears?|wore|does|did|has|had)`,
  `\\bas ${NOUN} (?:have|had|do|did|will|are|were|must)\\b`,
  `\\b(?:no|few|not many) (?:better )?${NOUN} (?:than|left|in|like)\\b`,
  `\\b(?:[Bb]eing|[Aa]s|been|its|[Tt]heir) ${NOUN} (?:at|to|in) the\\b`,
  `\\b(?:its|their) ${NOUN} ,`,
  `^[Aa]n? ${SOME}${NOUN} (?:,|and only|by|from|since|all|to)`,
  `^(?:an? )?${NOUN} (?:, that 's what|was (?:all|what|as (?:high|far)|the (?:most|highest)))\\b`,
  `\\bwhat (?:he|she|I) (?:is|was) , an? ${SOME}${NOUN}(?= [,;.]|$)`,
  `\\b(?:got|gets|drew|draws|earned|earns|paid|received|on) (?:an? |the )?${NOUN.replace("(?! 's|-)", '')} 's (?:wages?|pay|salary|fees?)`,
  `\\b(?:years|days|time|life|career) (?:as )?an? ${SOME}${NOUN}`,
  `\\b(?:trade|occupation|profession|job|calling|work) [,:—] (?:that of )?(?:an? )?${NOUN}(?= [,;.]|$)`,
  `: (?:an? |the )?${SOME}${NOUN}(?= (?:,|by|from|like|and|these|at)\\b| ,|$)`,
].map(pattern);
/** "Had never been anything but a nurse": a "never" that takes nothing back. */
const NOTHING_ELSE = pattern(`\\b(?:anything|nothing) (?:else )?(?:but|except|other than) an? ${SOME}${NOUN}`);
/** "A good cook" need not live by it. */
const AMATEUR =
  /\b(?:good|bad|fine|great|excellent|terrible|magnificent|poor|keen|passable|decent|wonderful|marvellous|splendid|awful|hopeless|born|natural|tolerable|fair|careful|fast|slow|dreadful|better|best|worse|worst|fair|rotten|gifted|brilliant|superb|nervous|reckless|first-rate)(?: [a-z]+)? (?:cook|dancer|singer|driver|musician|painter|poet|gardener|pianist|violinist|cellist|writer|actor|actress|photographer|clown|critic|mimic|teacher|judge|carpenter|mechanic|fisherman|tailor|seamstress|nurse|weaver|player|sailor|diver|rider|soldier|hunter|spy|diplomat|politician)$/u;

/** A trade as the lexicon has it: one of those who follow it. */
function tradeIn(noun: string): string | undefined {
  if (isTrade(noun)) return noun;
  const one = noun.replace(/men$/u, 'man').replace(/s$/u, '');
  return one !== noun && isTrade(one) ? one : undefined;
}

/** Who never had a trade. */
const NO_WORK =
  /\b(?:never|not) (?:[a-z]+ ){0,3}?(?:done|did|do) a (?:day|hand|stroke|hour)(?: 's)? (?:of )?(?:honest |paid )?(?:'s )?(?:paid |honest )?work\b|\b(?:never|not) (?:[a-z]+ ){0,2}?worked (?:for (?:a living|wages|money)|a day)|\bnot worked (?:one|a single) day\b|\bnever (?:held|had) (?:a|any) (?:job|post|position)\b|\bspared the need of an occupation\b|\bno employer had\b|\b(?:no|without) (?:occupation|profession|employment|trade)\b(?! for)|\b(?:lived|lives) on (?:his|her) (?:mother|father|aunt|uncle|grandmother) 's money\b|\bOccupation [^.]{0,20}\bNone\b|\b(?:lived|lives) on (?:a private income|private means|rents|dividends)\b/u;
const SUBJECTS =
  'literature|philosophy|economics|linguistics|psychology|sociology|anthropology|archaeology|astronomy|engineering|theology|calculus|geometry|maths|math|history|geography|Latin|Greek|French|German|English|chemistry|physics|biology|mathematics|arithmetic|algebra|drawing|music|art|botany|woodwork|needlework|gymnastics|singing|scripture|divinity|grammar|spelling';
/** What a teacher teaches. */
const TEACHES: readonly RegExp[] = [
  `\\b(?:taught|teaches|teach|teaching|learned|learnt) (?:[a-z]+ ){0,2}?(?<val>${SUBJECTS})\\b(?! and (?!nothing|only))`,
  `\\b(?<val>${SUBJECTS}) (?:teacher|master|mistress|homework|lessons?|class(?:es)?|exercises|essays|papers|marking|department|tests|textbooks)\\b`,
  `\\b(?<val>${SUBJECTS}|Geography|History|Chemistry|Drawing|Music|Mathematics|Physics) was (?:the (?:one|only) subject|what|all)\\b`,
  `\\b(?:professor|teacher|lecturer|tutor) of (?:[a-z]+ ){0,2}?(?<val>${SUBJECTS})\\b(?! and)`,
  `\\b(?<val>${SUBJECTS}) (?:professor|lecturer|tutor)\\b`,
  `\\b[Oo]utside (?<val>${SUBJECTS}) , which was all`,
].map(pattern);

const GATE =
  /\b(?:an?|the|as|royal|chief|head|like|every|no|few|being|rank|officer|trade|profession|work(?:ed|s|ing)?|living|life|wages?|occupation|employer|taught|teach\w*|homework|lessons?|subject)\b/iu;
/** What is played, wished or over is no trade. */
const UNREAL =
  /^(?:with|in|among) (?:[a-z]+ (?:'s )?){1,4}[A-Z][a-z]+ (?:is|was) an? |\b(?:(?:had|was|is) once|once been|(?:free|spare) time|(?:as|for) a hobby|on (?:Sundays|weekends|the side)|[Dd]ream(?:s|ed|t)?|[Ii]n it|con|gave (?:himself|herself) out|passed (?:himself|herself) off|lied|lying|cover story|undercover|false papers|pretend\w*|impersonat\w+|costume|pos(?:ed|ing|es) as)\b|\b(?:[Bb]efore (?:that|this|any of|all (?:that|this)|he|she|I|(?:her|his)(?! ?[,;.—]| ?$)|the war)|another life|(?:in|at) (?:his|her) (?:first|last|old) (?:job|post)|until (?:he|she|I|his|her|the(?! day)))\b|(?<!\b(?:never|not) )\b(?:wanted|wished|hoped|dreamed|meant|going|used|pretended|ought|failed|studying|training) to be\b|\bplayed\b|\bmight have\b|\bwould have (?:been|made)\b|\bshould have been\b|\b[Tt]o (?:the|his|her) (?:child|children|boys?|girls?)\b|\b[Ff]or the (?:night|evening|length|purposes?|duration|time being)\b|\bor would be\b|\b(?:a born|something of an?|a bit of an?)\b|\bbetter [a-z]+ than\b|\bjudge of (?!the|this|that)|^(?:“” )?as an? (?:girl|boy|child|young)\b|\b(?:in|during) the war\b/u;

function addAlone(
  sentence: Sentence,
  hit: Pick<Hit, 'start' | 'end'>,
  key: string,
  value: string,
  sheet: FactSheet,
  mode: Mode = 'ever',
  low = 2,
): void {
  const meant = meantAt(sentence, hit);
  if (!meant) return;
  sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { rule: RULE, key, value, low, mode, stanceEnd: hit.start });
}

/** "Had never done a day's work". */
function readNone(sentence: Sentence, sheet: FactSheet): void {
  const none = firstIn(NO_WORK, sentence.text);
  if (none) addAlone(sentence, { start: none.index, end: none.index + none[0].length }, 'trade', 'none', sheet);
}

/** A trade without whose it is beside it. */
function readAlone(sentence: Sentence, sheet: FactSheet): void {
  for (const each of ALONE)
    for (const hit of hitsOf(sentence, each)) {
      const trade = tradeIn(hit.val);
      const mode = /^(?:was|is|be|being|becomes?) /u.test(hit.match[0]) ? 'now' : hit.match[0].startsWith('easy') ? 'given' : 'ever';
      if (trade !== undefined && !AMATEUR.test(hit.match[0])) addAlone(sentence, hit, 'trade', trade, sheet, mode);
    }
}

/** What somebody's trade is, and what a teacher teaches. */
export function readTrade(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || occursIn(UNREAL, text)) return;
  for (const each of OWNED) {
    for (const hit of hitsOf(sentence, each)) {
      if (isTrade(hit.val) && !AMATEUR.test(hit.match[0]))
        sheet.add(sentence, hit, {
          rule: RULE,
          key: 'trade',
          value: hit.val,
          low: 2,
          mode: hit.match[0].includes(' been ') ? 'ever' : 'now',
        });
    }
  }
  readAlone(sentence, sheet);
  for (const hit of hitsOf(sentence, NOTHING_ELSE)) if (isTrade(hit.val)) addAlone(sentence, hit, 'trade', hit.val, sheet, 'given');
  readNone(sentence, sheet);
  if (
    !/\b(?:taught|teach\w*|lessons?|homework|subject|learn\w*|class(?:es)?|master|mistress|exercises|professor|lecturer|tutor|papers|department|marking)\b/u.test(
      text,
    )
  )
    return;
  for (const each of TEACHES)
    for (const hit of hitsOf(sentence, each)) addAlone(sentence, hit, 'trade:teaches', hit.val.toLowerCase(), sheet);
}
