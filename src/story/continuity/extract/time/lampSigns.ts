import type { Span } from '../../lexicon/time.js';
import { DOES, IS, shows, type Sign } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const lacking = shows('hour', 'lacking');

const NIGHT: Span = [18.5, 28.35];
const LAMPS: Span = [15.3, 31.5];
const HOUSES =
  '(?:house|houses|cottages?|farms?|farmhouse|windows?|village|town|street|streets|square|harbour|harbor|city|valley|hill|hillside|quay|bridge|road|pier|promenade|embankment|esplanade|river|bay|way|water|shore|suburbs?|flats|apartments?|buildings?|offices?|tenements?|terraces?|shops?)';

/** Lamps, and what is out and about by them. */
export const LAMP_SIGNS: readonly Sign[] = [
  sure(
    'street lamp lamps streetlamp streetlamps streetlight streetlights lamplight',
    `\\b(?:[Ss]treet ?(?:lamps?|lights?))\\b(?: outside| opposite| at the corner| on the corner)? (?:${IS} (?:lit|on|burning|glowing|still|coming on|already|just|making|buzzing|all|yellow|orange)|${DOES})\\b(?<!\\b(?:had|have|has|was|were|is|are))(?! (?:not|off|coming))|\\b(?:under|beneath|by|in|of) (?:the |a )?(?:light of (?:the |a )?)?(?:[a-z]+ )?(?:street ?(?:lamps?|lights?)|lamplight)\\b`,
    LAMPS,
  ),
  sure(
    'street streetlamps streetlights lamps',
    '\\b[Ss]treet ?(?:lamps?|lights?) (?:had|have) (?:just |already )?(?:been lit|come on)\\b',
    [15, 31],
  ),
  sure('headlights headlamps', '\\b(?:[Hh]eadlights|[Hh]eadlamps)\\b', [15.3, 32]),
  sure(
    'lights lamps windows',
    `\\b(?:[Ll]ights?|[Ll]amps|[Ww]indows?) (?:were |was |are |is |had begun |began )?(?:coming on|going on|to come on|came on|come on|lit up|were lit|being lit|pricked|winking|shone|burned|burning|showing|twinkled|glowed)\\b[^.;]{0,30}\\b(?:in|across|along|over|down|opposite|on|of) (?:the |other )?(?:[a-z]+ ){0,2}${HOUSES}\\b|\\b(?:windows|lights|lamps) (?:across|along|opposite|over) [^.;]{2,25} (?:lit up|came on|went on|come on|were lit|were on)\\b`,
    [15, 31],
  ),
  sure('lit lighted lamplit', `\\b(?:lit|lighted|lamplit) (?:windows|streets?|pavements?|promenade|shopfronts?|doorways)\\b`, [15, 31]),
  lacking(
    'lamps lights',
    '\\b[Tt]he (?:[a-z]+ )?(?:lamps|lights) (?:had|have) (?:just |already )?been lit\\b|\\b[Tt]he (?:gas|(?:street ?)?lamps|(?:street ?)?lights) (?:were|are) being lit\\b',
    [15, 31],
  ),
  likely(
    'lamp lamps candle candles lantern gas',
    '\\b(?:lit|lights|light|lighting|lighted|trimmed|turned up) (?:the|a|an|his|her|another) (?:[a-z]+ )?(?:lamps?|candles?|lantern|gas)\\b',
    [15, 32],
  ),
  likely(
    'curtains blinds shutters',
    '\\b(?:drew|draws|drawing|closed|closes|pulled|pulls) (?:the|her|his) (?:[a-z]+ )?(?:curtains|blinds|shutters) (?:against|on|and)\\b',
    [15, 31],
  ),
  likely(
    'torch flashlight lantern torches lanterns',
    '\\b(?:beam|light|circle|glow) of (?:the|his|her|a) (?:[a-z]+ )?(?:torch|flashlight|lantern)\\b|\\b(?:switched|switches|turned|flicked|snapped|clicked) on (?:the|his|her|a) (?:torch|flashlight)\\b|\\b(?:held|lifted|raised|swung) (?:up )?(?:the|his|her|a) (?:torch|lantern|flashlight)\\b',
    [15.5, 32],
  ),
  likely('neon', '\\bneon (?:sign|light|glow)?', [15.5, 32]),
  sure(
    'owl owls',
    `\\b(?:[Aa]n|[Tt]he|[Tt]wo)? ?(?:[a-z]+ )?[Oo]wls? (?:was |were |is |are |had begun )?(?:asking|hoot\\w*|call\\w*|cri\\w*|cry\\w*|screech\\w*|answer\\w*|drift\\w*|flew|went|float\\w*)`,
    NIGHT,
  ),
  sure(
    'bats',
    '\\b[Bb]ats (?:flickered|flitted|flew|swooped|were|are|flicker|flit|dipped|hunted|darted|had)\\b|\\b(?:given way|gave way) to bats\\b',
    [16, 30],
  ),
  sure(
    'fireflies nightingale glow-worms nightjar',
    `\\b(?:[Ff]ireflies|[Nn]ightingales?|[Gg]low-worms|[Nn]ightjars?) ${DOES}\\b`,
    [17.5, 28.35],
  ),
  likely(
    'crickets frogs foxes fox moths moth',
    '\\b(?:[Cc]rickets|[Ff]rogs) (?:[a-z]+ ){0,2}(?:sang|sing|singing|shrill\\w*|chirp\\w*|creak\\w*|pulsed?|call\\w*|croak\\w*)\\b|\\b[Ff]ox(?:es)? (?:was |were |is |are )?(?:scream\\w*|bark\\w*)\\b|\\b[Mm]oths? (?:[a-z]+ ){0,4}(?:round|around|against|at|about) the (?:[a-z]+ )?(?:lamp|bulb|light|lantern|candle|porch)\\b',
    [16.5, 30],
  ),
  sure(
    'dew',
    '\\b(?:[Tt]he )?[Dd]ew (?:still |had not |has not |was |is |lay |lies |stood |silvered )+(?:dried|on|yet|heavy|wet|thick|still|the|gone|in)\\b|\\b(?:wet|grey|silver|heavy|white|drenched|soaked) with (?:the )?(?:[a-z]+ )?dew\\b',
    [3.5, 11],
  ),
  likely('mist fog', '\\b[Mm]ist (?:[a-z]+ )?(?:was |had begun to |began to )?(?:lift\\w*|burn\\w* off|rising off|rose off)\\b', [4, 11.5]),
  sure(
    'chorus birds bird blackbird blackbirds',
    '\\b[Dd]awn chorus\\b|\\b[Tt]he first (?:of the )?birds?\\b|\\b(?:[Bb]irds|[Bb]lackbirds?) (?:was |were |had |have )(?:just |already )?(?:starting|beginning|begun|started|waking|woken|tuning|stirring)\\b',
    [3, 8.5],
  ),
  sure(
    'cock cocks rooster roosters cockerel cockerels',
    '\\b(?:[Cc]ocks?|[Rr]oosters?|[Cc]ockerels?) (?:was |were |had just |had |is |are )?(?:crow(?:ed|ing|s)?)\\b',
    [3, 10],
  ),
];
