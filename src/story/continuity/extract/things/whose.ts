import { type Holder, holderOf } from '../../grammar/holder.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { ADJ, groupOf, NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { genderOfNoun, isKin, isPet, isRole } from '../../lexicon/nouns.js';
import type { FactSheet } from '../fact.js';
import { soleOf } from '../subject.js';
import { traitsOf } from './thingPhrase.js';

/** A way in which somebody has a thing, or came by it. */
export type Title = 'own' | 'gift' | 'bought' | 'made' | 'found' | 'inherited' | 'won' | 'stolen';

/** "The flat on the fifth floor", "the fiddle in the window". */
const PLACE = "(?: (?:on|in|at|by|over|behind|under|of) (?:the |his |her |my )?(?:[a-z]+ )?[A-Za-zÀ-ÿ'-]+)?";
const PHRASE = `(?:\\b(?:[Tt]h(?:e|at|is|ose|ese)|[Hh]is|[Hh]er|[Mm]y|[Oo]ur)(?: [a-z]+ 's)?|${NAME} 's) (?<phrase>(?:${ADJ} ){0,2}?[a-z]{3,})`;
/** Somebody, or a house of people. */
const WHO = `(?<own>\\b(?:[Tt]he|[Aa]n?) (?:[A-Za-z]+ )?[a-z]+\\b(?! [A-ZÀ-Þ])(?: 's [a-z]+)?|(?:[Tt]he |[Aa]n? |my |his |her |old |some )?(?:widow |farmer |cousin )?${NAME}(?: 's [a-z]+)?|\\b(?:his|her|my) (?:[a-z]+ )?[a-z]+)`;
const SUBJECT = `(?<own>\\b(?:[Hh]e|[Ss]he|I|we|We)|${NAME}(?: 's [a-z]+)?|\\b(?:[Hh]is|[Hh]er|[Mm]y) [a-z]+|\\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?[a-z]+)`;
const BE = "(?:was|is|were|are|'s|(?:had|has|have)(?: always)? been)";
const ENDS = '(?= [,;:—]| and\\b| but\\b| who\\b| when\\b| before\\b|$)';
const MADE =
  '(?:made|knitted|knit|sewn|sewed|stitched|built|carved|woven|embroidered|forged|painted|crocheted|quilted|turned|cast|hammered|whittled)';
const PRESENT = '(?:(?:[a-z]+ ){0,2}(?:present|gift|legacy|keepsake|bequest))';

const THE = '(?:the|that|this|those)';
const THING = `(?<phrase>(?:${ADJ} ){0,2}?[a-z]{3,})`;
const FRAMES: readonly RegExp[] = [
  // "The bicycle belonged to the curate", "the quilt had been made by Sarah", "the bat was a present from his godfather"
  `${PHRASE}${PLACE}(?<how> (?:had |has )?(?:always )?belong(?:ed|s) to| ${BE} (?:always )?(?:the property of|(?:only |just )?(?:borrowed|rented|hired|leased|on loan) from|${MADE} (?:from [a-z]+ |of [a-z]+ )?(?:for (?:him|her|me) )?by|(?:given|left|willed|bequeathed|presented) (?:to )?(?:him|her|me|[A-Z][a-z]+) by)|(?: ${BE}| ,) (?:an? |only an? )${PRESENT} from) ${WHO}`,
  // "Edric had bought the sword", "the city owned the flat"
  `${SUBJECT} (?<had>had |has )?(?:always )?(?<how>bought|own(?:ed|s)|${MADE}|found|inherited|won|stolen) ${THE} ${THING}(?= (?:himself|herself|myself|new|out|with|from|for|in|at|on|under|among|by|over|since|years|before|when)\\b| [,;:—]| and\\b|$)`,
  `${PHRASE} ${BE} (?:always )?(?:${WHO} 's|(?<own>mine|hers|his))(?: own| alone)?${ENDS}`,
  `\\b(?<own>[Hh]is|[Hh]er|[Mm]y|${NAME} 's) (?:very )?own ${THING} , (?:the (?:only )?one|which|that|bought|an? (?:[a-z]+ )?(?:present|gift))\\b`,
  `\\b(?<own>[Hh]is|[Hh]er|[Mm]y|${NAME} 's) ${THING} , the only one\\b`,
  `\\b(?<how>borrowed|rented|hired|leased|rent (?:for|on)) ${PHRASE} (?:from|to) ${WHO}`,
  `${PHRASE} (?:on (?:my|his|her) feet )?(?:, [^,;]{3,40} , )?(?:was|were|had been) (?<how>bought)(?= (?:from|in|at|by|new|with|for|off)\\b)`,
  `${PHRASE} [^;.]{0,30}\\b(?:from|to|of) ${WHO} , (?:which|who) (?:had )?(?<how>own)(?:ed|s) (?:it|them)\\b`,
  `\\b[Ii]t (?:was|is) ${WHO} who (?:had )?(?<how>gave|given) (?:him|her|me|[A-Z][a-z]+) (?:the|that|this|his|her) ${THING}${ENDS}`,
].map((each) => pattern(each));
/** What says in which way. */
const TITLES: readonly (readonly [RegExp, Title])[] = [
  [/bought/u, 'bought'],
  [/found/u, 'found'],
  [/inherited/u, 'inherited'],
  [/won/u, 'won'],
  [/stolen/u, 'stolen'],
  [/given|gave|left|willed|bequeathed|presented|from$(?<!(?:borrowed|rented|hired|leased|loan) from)/u, 'gift'],
  [new RegExp(`${MADE}(?! .* from$)`, 'u'), 'made'],
];
/** Where somebody comes upon what nobody has. */
const CAME_UPON =
  /^ (?:in|on|under|at|among|by|behind|beneath) (?:an? |the (?:beach|shore|road|street|woods?|sand|ditch|gutter|ruins?|rubbish|tip)\b)/u;
const GATE =
  /\b(?:belong(?:ed|s)|own(?:s|ed)?|property|borrowed|rent(?:ed)?|hired|leased|loan|mine|hers|only|present|gift|legacy|keepsake|bequest|given|left|willed|gave|bought|made|knitted|sewn|stitched|built|carved|woven|embroidered|forged|found|inherited|won|stolen)\b|'s(?: own| alone)?(?= [,;:—]| and\b| but\b| before\b| when\b| who\b|$)|\bhis(?= [,;:—]| and\b|$)/u;
/** It has changed hands, or may. */
const NO_MORE =
  /\b(?:now|by then|no longer|once|until|till|these days|any more|anymore|going to|would|will|could|might|should|must|as if|like|almost|new owner|if)\b|'d\b/u;
/** It was somebody's before. */
const BEFORE = /\b(?:had belonged|had (?:been|owned))\b(?!.*\b(?:always|ever|as long as|since|for (?:years|generations|all))\b)/u;
/** Nobody else comes in between. */
const FIRM = /\b(?:himself|herself|myself|out of (?:his|her|my)|with (?:his|her|my)|new from|bought new|from (?:an?|the) [a-z]+)\b/u;
/** No thing that changes hands. */
const NO_GOODS =
  /^(?:voice|idea|plan|decision|choice|turn|fault|mistake|victory|job|task|duty|honou?r|day|night|morning|evening|future|past|world|land|country|city|town|village|child|baby|face|hand|hands|eyes?|body|heart|soul|mind|blood|name|word|words|story|tale|song|letter|message|answer|question|suggestion|thought|place|room|side|way|part|point|matter|rest|others?|same|last|first|next|one|ones|thing|things|news|business|blame|credit|power|kingdom|throne|law|crime|time|life|death|dream|fight|game|party|arrangement|promise|success|journey|tickets?|drinks?|meal|dinner|lunch|breakfast|food|bread|milk|beer|coffee|flowers?|groceries|paper|newspaper|shot|footsteps?|shadow|scream|laughter|handwriting|fingerprints?|blood|skin|hair|boss|team|army|company|arms?|legs?|feet|foot|fingers?|head|neck|back|shoulders?|chest|mouth|lips|teeth|tongue|nose|ears?|cheeks?|chin|knees?|door|doors|window|floor|desk|bed|seat|chair|kitchen|people|kind|home|money|fortune|breath|share|half|pride|freedom|luck|reason|reasons|account|accord|good|opinion|feelings?|fear|weight|war|battle|race|prize|medal|cup|match|vote|election|trial|case|respect|trust|love|heart|argument|toss|bet|wager|wars|evidence|body|clue|key|trail|courage|strength|words|right|answer|truth|error|own|guild|group|crew|school|class|club|church)$/u;

/** "His landlady": whoever she is, she is not he. */
function companionOf(plain: string): Holder | undefined {
  const { owner = '', noun = '' } = /^(?<owner>his|her|my|His|Her|My|.+ 's) (?:[a-z]+ )?(?<noun>[a-z]+)$/u.exec(plain)?.groups ?? {};
  const of = owner === '' || isKin(noun) || /^(?:own|hands?)$/u.test(noun) ? undefined : holderOf(owner);
  return of && { kind: 'kin', relation: noun, of };
}

/** "The city", "a seamstress". */
function anybody(plain: string): Holder | undefined {
  const { article = '', head = '' } = /^(?<article>the|The|an?|An?) (?:[A-Za-z]+ )?(?<head>[a-z]{3,})$/u.exec(plain)?.groups ?? {};
  if (article === '') return undefined;
  return { kind: 'role', text: article.toLowerCase() === 'the' ? head : `other ${head}` };
}

/** Whom words name: a person, somebody's landlady, the city. */
function whoIs(own: string, sentence: Sentence): Holder | undefined {
  if (/^we$/iu.test(own)) return soleOf(sentence)?.holder;
  const plain = own.replace(/^(?:the |The )?(?:widow|farmer|cousin|old|some) (?=\p{Lu})/u, '').replace(/ 's own$/u, '');
  return companionOf(plain) ?? holderOf(plain) ?? anybody(plain);
}

function isGoods(noun: string): boolean {
  return !NO_GOODS.test(noun) && !isKin(noun) && !isRole(noun) && !isPet(noun) && genderOfNoun(noun) === undefined;
}

function titleOf(how: string): Title {
  return TITLES.find(([each]) => each.test(how))?.[1] ?? 'own';
}

/** How surely it is so: 2 where nobody else comes between, 0 where it was so before. */
function weightOf(title: Title, text: string, had: string): number {
  if (occursIn(FIRM, text)) return 2;
  const isSure = title === 'own' ? !occursIn(BEFORE, text) : title === 'gift' || title === 'made' || had !== '';
  return isSure ? 1 : 0;
}

function readFrame(sentence: Sentence, match: RegExpExecArray, sheet: FactSheet): void {
  const { text } = sentence;
  const [phrase, own, had] = [groupOf(match, 'phrase'), groupOf(match, 'own'), groupOf(match, 'had')];
  const title = titleOf(groupOf(match, 'how'));
  const head = phrase.split(' ').at(-1) ?? '';
  const end = match.index + match[0].length;
  const other = own === '' ? soleOf(sentence)?.holder : whoIs(own, sentence);
  if (!other || !isGoods(head) || (title === 'found' && (had === '' || !CAME_UPON.test(text.slice(end))))) return;
  const ownStart = own === '' ? match.index : match.index + match[0].indexOf(own);
  const hit = { start: match.index, end, ownStart };
  sheet.addOf(sentence, { kind: 'role', text: head }, hit, {
    rule: 'continuity/object',
    key: `whose:${head}`,
    value: title,
    low: weightOf(title, text, had),
    other,
    traits: traitsOf(phrase),
    mode: 'ever',
    stanceEnd: match.index,
  });
}

/** Whose a thing is, and how they came by it: "the bicycle belonged to the curate", "the bat was a present from his godfather". */
export function readWhose(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || occursIn(NO_MORE, text)) return;
  for (const each of FRAMES) for (const match of matchesOf(each, text)) readFrame(sentence, match, sheet);
}
