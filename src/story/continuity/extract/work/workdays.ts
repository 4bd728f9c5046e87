import { anySign, fieldsOf, fieldsShown, shownOnce, signified } from '../../lexicon/walksOfLife.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { ADJ, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet } from '../fact.js';
import { meantAt } from '../subject.js';

const DET = "(?:(?:the|an?|his|her|my|one of the|this|that|[A-Z][a-z]+ 's) )?";
const MODS = '(?:(?!(?:and|but|of|in|on|at|to|with|from|for|by|as|was|were|had|when|where|while)\\b)[a-z-]+ ){0,3}?';
/** The place ends there: a hospital kitchen is no hospital. */
const NOT_MORE =
  '(?= (?:in|on|at|for|since|until|till|when|where|and|but|all|as|with|to|had|has|was|is|by|from|down|up|of|near|across|who|that|which|these|six|five|seven|ended|started|began|because|so|before|after|meant|every|again|now|full|part|nights|days|over|while|only|there|here|he|she|I|just|outside|[A-Z][a-z]+)\\b| [,;:—]|$)';
const AT = '(?:at|in|for|with|from|on the staff of|on the staff at|down at|over at)';
/** What leads up to a place of work. */
const WORKING: readonly string[] = [
  `(?:work(?:ed|s|ing)?|nursed|cooked|cooks|edit(?:ed|s)|waitressed|employed|teaches|taught)(?: (?:full time|nights|days|weekdays|mornings|full-time|there|[a-z]+ (?:novels|books)|as an? [a-z]+)){0,2} ${AT}`,
  `(?:employed|paid) by`,
  `(?:job|jobs|shifts?|post|position|boss|staff|wages?|salary|career)(?: (?:on the desk|behind the counter|there|he had|she had))? (?:at|in|with|from)`,
  `years (?:at|in)`,
  `(?:working life|whole life|entire life|career|all (?:his|her|my) (?:life|days|years)|life)(?: [A-Z][a-zà-ÿ]+| he| she)? (?:had |has )?(?:been )?(?:spent )?(?:at|in)`,
  `(?:work|started|began) at`,
  `(?:anywhere|nowhere) (?:but|except|else than|other than)(?: at| in)?`,
];
/** Somebody is employed somewhere: "her shift at the diner". */
const EMPLOYED = pattern(`\\b(?:${WORKING.join('|')}) ${DET}${MODS}(?<sign>${anySign('places')})\\b${NOT_MORE}`);
/** "The mines, where she had worked all her days", "the cinema, the only job he had". */
const WHERE_EMPLOYED = pattern(
  `\\b(?<sign>${anySign('places')})(?: ,)? (?:where (?:he|she|I|[A-ZÀ-Þ][a-zà-ÿ]+) (?:had |has )?(?:always |still |also |long )?(?:work(?:ed|s)|been employed)|(?:his|her|the) only (?:job|employer|post)\\b|(?:which|who|that) (?:paid|pays|employed|employs) (?:him|her|me|[A-ZÀ-Þ][a-zà-ÿ]+)|(?:(?:at|in|of) [A-ZÀ-Þ][a-zà-ÿ]+ )?that (?:the [a-z]+ )?(?:he|she|I|[A-ZÀ-Þ][A-Za-zà-ÿ ]+) (?:(?:had|has) )?(?:always )?(?:worked|works|(?:was|is|been) employed))`,
);
const EMPLOYER = pattern(
  `\\b(?:employer|job|place of work|workplace)(?: (?:he|she|I) (?:had|has)(?: ever had)?)? [,:—] (?:and it was |at |in )?${DET}${MODS}(?<sign>${anySign('places')})\\b${NOT_MORE}`,
);
/** It is somebody's own: "kept the bakery on the square". */
const RUNS = pattern(
  `\\b(?:ran|runs|running|owned|owns|kept|keeps|managed|manages|(?:opened|locked|closed|shut|opens|locks|shuts|closes)(?: up)?|get back to|got back to|shutters of|door of|trade at|business at|(?:behind|over) the counter (?:of|at|in)) (?:the|an?|his|her|my|[A-Z][a-z]+ 's) ${MODS}(?<sign>${anySign('places')})\\b${NOT_MORE}`,
);
const OWNS = pattern(`\\b(?:[Hh]is|[Hh]er|[Mm]y|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+ 's) (?:${ADJ} ){0,1}?(?<sign>${anySign('owns')})\\b(?! 's|-)`);
const DOES = pattern(`\\b(?<sign>${anySign('does')})\\b`);

/** "In insurance", "in the police", "on the railways": the walks of life that are named so. */
const WALKS: readonly (readonly [walk: RegExp, fields: string])[] = [
  [/^(?:insurance|advertising|real estate|property|sales)$/u, 'selling'],
  [/^(?:publishing|journalism|newspapers)$/u, 'press,writing'],
  [/^(?:banking|finance|stocks|accountancy)$/u, 'money'],
  [/^(?:shipping|docks|dockyard|shipyard)$/u, 'docks,sea'],
  [/^(?:police|force|constabulary|CID)$/u, 'police'],
  [/^(?:army|infantry|cavalry|artillery|Army|Guards|Engineers)$/u, 'soldiers'],
  [/^(?:navy|Navy|merchant navy|merchant marine|boats|ferries|trawlers|submarines|destroyers|fishing fleet)$/u, 'sea'],
  [/^(?:air force|RAF|airlines)$/u, 'flying,soldiers'],
  [/^(?:church|Church|ministry|priesthood|convent|monastery|cloister)$/u, 'church'],
  [/^(?:fire brigade|fire service)$/u, 'fires'],
  [/^(?:civil service|Treasury|tax office|Post Office)$/u, 'office,taxes,post'],
  [/^(?:theatre|music halls|films|movies|circus|stage|pictures)$/u, 'acting,dancing,music'],
  [/^law$/u, 'law'],
  [/^teaching$/u, 'teaching,music'],
  [/^(?:nursing|medicine)$/u, 'healing'],
  [/^(?:mines?|pits?|colliery)$/u, 'mining'],
  [/^(?:mills?|cotton mill|woollen mill)$/u, 'weaving,factory'],
  [/^(?:railways?|trains|footplate)$/u, 'rails'],
  [/^(?:buses|trams|lorries|taxis)$/u, 'driving,conducting'],
  [/^(?:diplomatic service|Foreign Office|consular service)$/u, 'embassies,office'],
  [/^(?:building|building trade|scaffolding)$/u, 'building'],
  [/^(?:wine|spirits|beer) (?:trade|business)$/u, 'brewing,selling,shopkeeping'],
  [
    /^(?:cloth|fur|rag|hat|shoe|carpet|book|antiques?|tea|sugar|grain|timber|coal) (?:trade|business)$/u,
    'selling,shopkeeping,clothes,books',
  ],
  [/^(?:motor|car) (?:trade|business)$/u, 'selling,machines'],
  [/^(?:funeral|undertaking) (?:trade|business)$/u, 'dead'],
];
const WALK = pattern(
  `\\b(?:was|is|am|been|worked|works|working|went|gone|goes|life|years|career|money|living|time)(?: always| still| now| all (?:his|her|my) (?:life|days))?(?: (?:had|has) (?:always )?been)?(?: made| spent)? (?:in|into|on|upon|with|for|down) (?:the )?(?<val>[A-Za-z]+(?: (?!and )[a-z]+)?)(?= (?:,|and|for|since|all|at|from|till|until|now|then|who|but|as|before|when|man)\\b| [,;:—]|$)`,
);
const IS_WALK =
  /\b(?:insurance|advertising|estate|property|publishing|journalism|banking|finance|accountancy|shipping|dock|police|force|constabulary|CID|army|Army|infantry|cavalry|artillery|Guards|Engineers|[Nn]avy|marine|boats|ferries|trawlers|submarines|destroyers|fleet|RAF|airlines|[Cc]hurch|ministry|priesthood|convent|monastery|brigade|service|Treasury|Office|theatre|halls|films|movies|circus|stage|pictures|law|teaching|nursing|medicine|mines?|pits?|colliery|mills?|railways?|trains|footplate|buses|trams|lorries|taxis|building|scaffolding|trade|business)\b/u;
/** Where somebody may be without living by it. */
const BY_THE_WAY =
  /\b(?:in|into) (?:the )?(?:church|Church|theatre|convent|monastery|circus|mill|docks|pictures|boats|colliery)$|\b(?:was|is|am) on the (?:stage|docks|boats|ferries|trains|buses|trams|pits)$|^(?:was|is) (?:on|with|for)/u;

const LONG = /\b(?:years|life|living|career|since|man and boy)\b/u;

/** What a walk that is named tells, as the value of a fact; undefined where it is but by the way. */
function walkShown(text: string, match: RegExpExecArray, isLong: boolean): string | undefined {
  const walk = match.groups?.['val'] ?? '';
  const fields = WALKS.find(([each]) => each.test(walk))?.[1];
  if (fields === undefined || (!isLong && BY_THE_WAY.test(match[0]))) return undefined;
  if (!isLong && match[0].startsWith('been')) return shownOnce(fields);
  const clause = text.slice(0, match.index + match[0].length).replace(/^.* ; /u, '');
  return NOT_NOW.test(clause) ? undefined : fieldsShown(fields);
}

/** The walk of life somebody is said to be in. */
function readWalk(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(IS_WALK, text)) return;
  const isLong = occursIn(LONG, text);
  for (const match of matchesOf(WALK, text)) {
    const value = walkShown(text, match, isLong);
    const hit = { start: match.index, end: match.index + match[0].length };
    const meant = value === undefined ? undefined : meantAt(sentence, hit);
    const mode = isLong || match[0].startsWith('been') ? 'ever' : 'now';
    if (meant && value !== undefined)
      sheet.addOf(
        sentence,
        meant.holder,
        { ...hit, ownStart: meant.start },
        { rule: 'continuity/other', key: 'trade', value, low: 1, mode },
      );
  }
}

/** "Worked at the dressmaker's": the place is that of the trade. */
const TRADES_PLACE = pattern(
  `\\b(?:${WORKING.join('|')}) (?:the|an?) (?:[a-z]+ )?(?<trade>[a-z]+) 's(?= (?:,|in|on|for|since|where|and|all|until|till|by|at|near)\\b| [,;:—]|$)`,
);
const OF_TRADE = /\b[a-z]+(?:er|or|ist|man|smith|monger|grocer|chandler|stationer|florist|butcher) 's\b/u;

function readTradesPlace(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(OF_TRADE, text) || occursIn(NOT_NOW, text)) return;
  for (const match of matchesOf(TRADES_PLACE, text)) {
    const fields = fieldsOf(match.groups?.['trade'] ?? '');
    const hit = { start: match.index, end: match.index + match[0].length };
    const meant = fields && meantAt(sentence, hit);
    const said = { rule: 'continuity/other', key: 'trade', value: fieldsShown(fields?.join(',') ?? ''), low: 1, mode: 'now' } as const;
    sheet.addMeant(sentence, meant, hit, said);
  }
}

/** Such work is over, is somebody else's, or is only wished for. */
const NOT_NOW =
  /\b(?:quit|left|fired|sacked|laid off|retire\w*|[Bb]efore (?:he|she|I|that|this|any of|all|his|her|the war)|another life|until|summers?|student|college|first job|part-time|volunteer\w*|evenings?|weekends|spare time|hobby|the war|help(?:ed|s|ing) out|(?:a|one|two|three|four|few|several|some) (?:days?|hours?|weeks?|nights?|months?)|used to|once|last job|old job|former|ex|applied|apply|interview\w*|wanted|hoped|dream\w*|would|could|going to|through (?:school|college|university)|studied|studying|visit\w*|patient at|born|as a (?:girl|boy|child|young|teenager))\b/u;

/** Work that is told of as done for a living is more than something that looks like it. */
const READERS = [
  ['places', EMPLOYED, 1],
  ['places', WHERE_EMPLOYED, 1],
  ['places', EMPLOYER, 1],
  ['places', RUNS, 1],
  ['owns', OWNS, 0],
  ['does', DOES, 0],
] as const;

/** Without it a place that leads the pattern need not be looked for. */
const WHERE = /\bwhere\b|\bonly\b|\b[Ii]t was\b|\b(?:who|which|that) (?:pa|emp)/u;

/** What somebody's working day shows of their walk of life: "her students", "a shift at the diner". */
export function readWorkdays(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  readWalk(sentence, sheet);
  readTradesPlace(sentence, sheet);
  for (const [kind, each, low] of READERS) {
    if (each === WHERE_EMPLOYED && !occursIn(WHERE, text)) continue;
    for (const match of matchesOf(each, text)) {
      if (occursIn(NOT_NOW, text)) return;
      const hit = { start: match.index, end: match.index + match[0].length };
      const meant = meantAt(sentence, hit);
      const value = signified(kind, match.groups?.['sign'] ?? '');
      if (!meant || value === '@') continue;
      const mode = / (?:for|since|all) /u.test(text) ? 'ever' : 'now';
      sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { rule: 'continuity/other', key: 'trade', value, low, mode });
    }
  }
}
