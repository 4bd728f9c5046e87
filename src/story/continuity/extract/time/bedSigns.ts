import { shows, type Sign } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const lacking = shows('hour', 'lacking');
const faint = shows('hour', 'faint');

/** Bed, and getting out of it. */
export const BED_SIGNS: readonly Sign[] = [
  sure(
    'asleep bed abed sleeping slept sleeps',
    `\\b(?:[Tt]he |[Tt]he whole |[Tt]he rest of the |[Aa]ll the )(?:house|village|town|street|household|camp|city|barracks|ship|farm|hotel|ward|building|family|others|lodgers|guests|dormitory|neighbourhood) (?:was|were|is|are|lay|lies|had long been) (?:fast |still |all |long |sound |already )*(?:asleep|in bed|abed|sleeping)\\b|\\beverybody decent (?:was|is) asleep\\b|\\b(?:[Ee]veryone|[Ee]verybody)(?: else)?(?: in the [a-z]+)? (?:was|is) (?:fast |still |long |sound |already )*(?:asleep|in bed|abed)\\b|\\b(?:house|street|town|village|city) slept\\b`,
    [20.5, 31],
  ),
  sure(
    'children boys girls baby twins asleep bed',
    '\\b(?:[Tt]he |[Hh]is |[Hh]er |[Tt]heir |[Bb]oth )?(?:children|boys|girls|twins|kids|little ones) (?:was|were|is|are) (?:[a-z]+ ){0,3}?(?:asleep|in bed|abed|put to bed|tucked|sleeping)\\b',
    [18, 31],
  ),
  sure(
    'bed upstairs',
    '\\b(?:[Ee]veryone|[Ee]verybody|[Tt]he (?:others|rest(?: of the (?:house|household|family|village|ship|party))?|(?:whole )?house|family|children|household|guests|old man|old woman|servants|girls|boys)|[Hh]is (?:wife|mother)|[Hh]er (?:husband|mother))(?: else)? (?:had|has|have) (?:all |long |already |long since )*gone (?:up )?to (?:bed|sleep)\\b',
    [19, 31],
  ),
  lacking(
    'awake up about stirring abroad',
    '\\b(?:[Nn]obody|[Nn]o one|[Nn]ot a soul|[Nn]o-one)(?: else)?(?: in the [a-z]+)? (?:was|is|would be) (?:yet |even )?(?:awake|up(?! to)|stirring|about yet|up yet|abroad)\\b',
    [20.5, 33],
  ),
  sure(
    'bedtime',
    "\\b(?:past|nearly|almost|not yet|time for|long past) (?:[a-z]+ ){0,2}(?:'s )?bedtime\\b|\\b(?:his|her|their|a|the) bedtime story\\b",
    [17.5, 27],
  ),
  sure(
    'bed',
    '\\b(?:putting|put|puts|being put|getting|tucked|tucking) (?:the )?(?:children|boys|girls|twins|kids|baby|little ones|him|her|them|[A-Z][a-z]+) (?:in|to bed|into bed|to sleep)\\b(?<=bed|sleep)',
    [17.5, 27],
  ),
  sure(
    'good goodnight',
    '\\b(?:said|says|saying|bade|bid|wished|kissed|called|murmured|whispered)(?: [a-z]+){0,4}? (?:good night|goodnight|good-night)\\b',
    [17.5, 28],
  ),
  likely(
    'pyjamas pajamas nightdress nightgown nightshirt nightclothes dressing',
    '\\b(?:in|wearing|of) (?:his|her|their|a|an|the) (?:[a-z]+ ){0,2}(?:pyjamas|pajamas|nightdress|nightgown|nightshirt|nightclothes|dressing[ -]gown|night things)\\b',
    [4, 11.6],
    [18.5, 28.35],
  ),
  faint('awake bed sleep', "\\b(?:lay|lies|lying) awake\\b|\\b(?:could not|couldn't|cannot|unable to|trying to) sleep\\b", [20, 31.5]),
  likely('early', '\\b[Ii]t (?:was|is) (?:still |too |very |so |yet )*early(?= [,;:]| and|$| yet| still)', [4, 10.5]),
  likely('late', '\\b[Ii]t (?:was|is) (?:already |very |too |so |getting |now |growing )*late(?= [,;:]| and| now|$)', [15.5, 28.35]),
  sure('late', '\\blate (?:in|into|at) the night\\b|\\b(?:so|this|that) late at night\\b', [20, 28.35]),
  sure('hours', '\\b(?:the )?(?:small|wee|early) hours\\b', [23.8, 30]),
  sure(
    'day',
    '\\b[Tt]he day (?:was|is|had|has) (?:not an hour old|still young|young|yet young|barely (?:begun|started|broken)|just (?:beginning|breaking|begun)|hardly (?:begun|started)|scarcely (?:begun|started|broken)|only just (?:begun|started|broken))\\b',
    [3.5, 10.5],
  ),
  sure(
    'day',
    "\\b[Tt]he day(?: 's work)? (?:was|is) (?:nearly|almost|all but|as good as|drawing to|at last|finally) (?:over|done|gone|spent|ended|a close|its end)\\b",
    [14.5, 24],
  ),
];
