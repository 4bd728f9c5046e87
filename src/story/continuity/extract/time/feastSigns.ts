import type { Span } from '../../lexicon/time.js';
import { DOES, shows, type Sign } from './sign.js';

const sure = shows('month');
const likely = shows('month', 'likely');
const lacking = shows('month', 'lacking');
const faint = shows('month', 'faint');

/** Feasts by the months they are kept in. */
const FEASTS: readonly (readonly [words: string, feast: string, span: Span])[] = [
  ['Twelfth Epiphany', 'Twelfth Night|Epiphany', [12.9, 13.4]],
  ['Candlemas', 'Candlemas', [2, 2.3]],
  ['Shrove Pancake Ash', 'Shrove Tuesday|Pancake Day|Ash Wednesday', [1.9, 3.6]],
  ['Lady Mothering Patrick', "Lady Day|Mothering Sunday|St Patrick 's (?:Day|Night)", [2.9, 4.2]],
  ['Palm Good Maundy Easter', 'Palm Sunday|Maundy Thursday|Good Friday|Easter(?: (?:Day|Sunday|Monday|morning|Eve|week))?', [2.8, 5]],
  ['May', 'May Day|May morning', [5, 5.2]],
  ['Whitsun Whit Pentecost Ascension', 'Whitsun|Whit (?:Sunday|Monday)|Pentecost|Ascension Day', [4.8, 6.7]],
  ['Midsummer John', "Midsummer(?: 's)? (?:Day|Eve|Night|night)|St John 's (?:Eve|Night)", [5.9, 7.1]],
  ['July Bastille Independence', 'Fourth of July|Bastille Day|Independence Day', [7, 7.6]],
  ['Lammas', 'Lammas|August Bank Holiday', [7.9, 9.1]],
  ['Michaelmas', 'Michaelmas', [8.9, 10.6]],
  ["Halloween Hallowe'en Souls Saints Hallows", "Hallow(?:e'e|ee)n|All (?:Souls|Saints|Hallows)(?: ' (?:Day|Eve|Night))?", [10.5, 11.4]],
  [
    'Bonfire Guy Martinmas Armistice Remembrance Thanksgiving',
    'Bonfire Night|Guy Fawkes(?: Night)?|Martinmas|Armistice Day|Remembrance Sunday|Thanksgiving',
    [10.9, 12],
  ],
  ['Christmas Boxing Stephen Advent', "Christmas (?:Eve|Day|morning|night)|Boxing Day|St Stephen 's Day|Advent", [11.8, 13]],
  ['New', "New Year 's (?:Eve|Day|morning|night)", [12, 13.2]],
];

/** Feasts, clothes, games and heat. */
export const FEAST_SIGNS: readonly Sign[] = [
  ...FEASTS.map(([words, feast, span]) =>
    sure(
      words,
      `(?:\\b(?:[Oo]n|[Uu]pon|[Aa]t|[Ii]t (?:was|is|had been)(?: [a-z]+){0,3}|[Tt]hat|[Tt]his|(?<!\\b(?:until|since|before|after|by|for) )the (?:night|eve|morning|day) of|[Cc]hill of|into an?)|^)(?: the)? ?(?:${feast})\\b(?! (?:before|last|when|after|next|present|cards?|cake))|\\b(?:${feast}) (?:had come|had fallen|came|fell|falls|(?:was|is) (?:late|early|here|upon))\\b`,
      span,
    ),
  ),
  sure(
    'hottest',
    '\\b[Hh]ottest (?:[a-z]+ )?(?:day|night|week|afternoon|morning|month) (?:of the (?:year|summer)|in (?:memory|years)|for years|anyone)\\b',
    [4.8, 9.6],
  ),
  sure('sunburn sunburnt sunburned sunbathers sunbathing', '\\bsunburn(?:t|ed)?\\b|\\b[Ss]unbath(?:ers|ing)\\b', [4, 10.5]),
  sure(
    'heatwave heat swelter sweltering dog',
    '\\b(?:heat ?wave|dog days|sweltering|swelter|heat haze)\\b|\\bshimmer\\w* (?:in|with) (?:the )?heat\\b|\\b[Hh]eat (?:shimmer\\w*|trembl\\w*|danced|quivered)\\b|\\b(?:dizzy|stupid|limp|drugged|dazed|grey) with (?:the )?heat\\b',
    [4.5, 10],
  ),
  likely(
    'heat',
    '\\b(?:[Tt]he|[Ii]n the|[Ss]uch) (?:[a-z]+ )?heat (?:was|is|had|lay|hung|pressed|of the (?:day|sun)|came|sat|rose|made|beat|and|in the|$|[,;])|\\b[Ii]n (?:the|this|that|such) (?:[a-z]+ )?heat\\b(?! of (?:the (?:moment|fire|oven|stove|kitchen|argument|battle)|an? |his|her|battle|anger))',
    [4.5, 10],
  ),
  sure(
    'tar asphalt tarmac',
    '\\b(?:[Tt]ar|[Aa]sphalt|[Tt]armac)\\b[^.;]{0,30}\\b(?:melt\\w*|soft underfoot|soft|bubbl\\w*|sticky|tacky)\\b|\\bmelting tar\\b',
    [5, 9.6],
  ),
  sure(
    'drought sprinkler sprinklers hosepipe parched',
    '\\b(?:drought|hosepipe ban|lawn sprinklers?|[Ss]prinklers? (?:[a-z]+ ){0,4}(?:on|over|across) the (?:[a-z]+ )?(?:lawns?|grass|gardens?))\\b|\\b(?:grass|lawns?|fields?|garden|meadows?) (?:was|were|is|are|had gone|lay|had turned|stood) (?:all |quite |already )?(?:burnt brown|brown|scorched|parched|burnt|yellow|dead)(?=$| [,;]| (?:and|with|from|in the|for|as|under)\\b)|\\bparched (?:grass|lawns?|fields?|ground|earth)\\b',
    [5, 9.8],
  ),
  sure(
    'ice-cream ice deckchairs deckchair bathers bathing paddling lido swimming bathing',
    '\\b[Ii]ce[ -]creams? (?:van|cart|man|stall|kiosk|seller|parlour queue|cones?|cornets?|bell)\\b|\\b[Dd]eck-?chairs?\\b|\\b(?:[Bb]athers|[Pp]addling pool|lido|[Bb]athing (?:hut|huts|machines?|place|beach|suits?|costumes?|party))\\b|\\b(?:[Cc]hildren|[Bb]oys) (?:were )?(?:paddling|bathing|splashing|swimming|diving)\\b',
    [4.8, 9.6],
  ),
  likely(
    'sandals shirtsleeves shirt-sleeves fanned fanning straw sunhat sunhats parasol parasols sundress fan fans shorts',
    '\\b(?:[Ss]andals|in (?:his|their) shirt-?sleeves|[Ss]traw hats?|[Ss]un ?hats?|[Pp]arasols?|[Ss]undress|[Ss]un-?dress|cotton frock|summer frock)\\b|\\b(?:ceiling|electric|paper) fans?\\b|\\b[Tt]he fans? (?:turn|spun|spin|whirr|stirr|revolv|creak|tick|hum)\\w*|\\bfann\\w* (?:himself|herself|themselves|myself|her face|his face)\\b',
    [4, 10.4],
  ),
  likely(
    'windows window doors',
    '\\b(?:[Aa]ll |[Ee]very )(?:the |of the )?(?:windows?|doors?) (?:in the [a-z]+ )?(?:was|were|is|are|stood|stand|had been thrown) (?:wide )?open\\b',
    [4.3, 10.2],
  ),
  sure(
    'mown lawnmower lawnmowers mower lawn lawns grass',
    '\\b(?:[Nn]ew-mown|[Ff]resh-mown|[Mm]own|[Ff]resh-cut|[Cc]ut) (?:grass|lawns?)\\b|\\b[Ll]awn ?mowers?\\b|\\bmow\\w* (?:the|his|her|a|their) (?:[a-z]+ )?(?:lawn|grass|verge)\\b',
    [3.6, 10.7],
  ),
  sure(
    'cricket fete fête regatta trippers holidaymakers maypole tennis',
    '\\b(?:cricket match|village f[eê]te|regatta|[Dd]ay-?trippers|[Hh]olidaymakers|[Hh]oliday-makers|summer visitors)\\b|\\bcricket on the green\\b',
    [4.3, 9.8],
  ),
  sure(
    'light',
    '\\b(?:light|daylight) (?:until|till) (?:nearly |almost |past |after |half past )?(?:nine|ten|eleven)\\b|\\blongest day\\b',
    [4.8, 8.6],
  ),
  sure('maypole May', '\\b[Mm]aypole\\b|\\bit (?:was|is) May Day\\b', [4.3, 6]),
  sure(
    'Christmas Boxing New Twelfth Advent',
    '\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,3}(?:Christmas|Boxing Day|New Year|Twelfth Night|Advent)(?: (?:Eve|Day|week|morning))?\\b(?! (?:present|card|before|since|cake|that))',
    [11.5, 13.4],
  ),
  sure(
    'Christmas tinsel carols wreath mistletoe holly Advent mince baubles carollers carol carol-singers full windows paper paperchains',
    `\\b(?:[Tt]he )?Christmas (?:tree|lights|decorations|shoppers|cards|pudding|market|wreath|cake|candles|streamers) (?:${DOES}|in|on)\\b|\\bfull of Christmas\\b|\\b(?:[Tt]insel|[Mm]istletoe|[Bb]aubles|[Pp]aper ?chains|[Mm]ince pies|[Cc]arol(?:s|lers| singers|-singers))\\b|\\b[Aa]dvent (?:calendar|candle|wreath)\\b|\\b[Hh]olly (?:on|over|wreath|along|behind)\\b`,
    [11, 13.5],
  ),
  sure(
    'Easter Whitsun Lent Good Palm Ash Pentecost',
    '\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,3}(?:Easter|Whitsun|Lent|Good Friday|Palm Sunday|Ash Wednesday|Pentecost)\\b(?! (?:before|since))|\\bEaster (?:eggs|lilies|bonnets?|bunny|bells)\\b',
    [2, 6.5],
  ),
  sure(
    "Halloween Hallowe'en All Michaelmas Martinmas Thanksgiving Bonfire Remembrance Guy",
    "\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,3}(?:Halloween|Hallowe'en|All Souls|All Saints|Michaelmas|Martinmas|Thanksgiving|Bonfire Night|Guy Fawkes|Remembrance Sunday|Armistice Day)(?! (?:before|since))\\b|\\b(?:[Hh]arvest (?:festival|supper|home)|Michaelmas daisies|trick-or-treaters)\\b",
    [8.5, 12],
  ),
  sure('clocks', '\\bclocks (?:had|have) (?:just |already )?gone back\\b', [10, 12.2]),
  sure('clocks', '\\bclocks (?:had|have) (?:just |already )?gone forward\\b', [2.8, 5]),
  lacking(
    'Christmas',
    '\\b(?:days?|weeks?|fortnight|night|evening|morning|month) (?:to go )?(?:before|to|till|until|off|short of) Christmas\\b|\\bChristmas (?:was|is) (?:only |just |barely |hardly |still |not |almost |nearly )*(?:an?|one|two|three|four|five|six|some|a few)? ?(?:days?|weeks?|fortnight|month)? ?(?:away|off|coming|upon|near|here|close|round the corner|around the corner|at hand)\\b|\\bChristmas (?:shopping|rush|parcels|windows|party|parties|dinner|carols|holidays|week)\\b|\\bfor Christmas(?=$| [,;]| and)|\\bMerry Christmas\\b',
    [10.9, 13],
  ),
  lacking(
    'Christmas',
    '\\b(?:[Ss]ince|[Aa]fter) Christmas\\b|\\bChristmas (?:was|is) (?:[a-z]+ ){0,3}(?:behind|over|past|gone)\\b',
    [12.8, 14.8],
  ),
  sure(
    'summer holidays term',
    '\\b(?:closed|shut|home|away|off|up|out|over|back) for the (?:summer|summer holidays|long vacation)\\b|\\b(?:last|end) (?:[a-z]+ )?of (?:the )?summer term\\b|\\bsummer holidays (?:had|have|were|are) (?:just |barely |only |already |half )?(?:begun|started|over|gone)\\b',
    [5.8, 9],
  ),
  faint(
    'rained rain',
    "\\b(?:not|no|[a-z]+n't) (?:a drop of )?rain(?:ed|fall)? (?:[a-z]+ )?(?:for|in) (?:[a-z]+ )?(?:weeks|months|six|five|four|seven)\\b|\\bfor want of rain\\b",
    [4, 10.2],
  ),
  likely(
    'beach sands pier promenade',
    '\\b(?:beach|sands|promenade|pier) (?:was|were|is|are) (?:[a-z]+ )?(?:crowded|full|packed|black with people|thick with)\\b',
    [4.8, 9.8],
  ),
  likely('sweat sweating', '\\b[Ss]weat (?:ran|trickled|dripped|stood|poured|prickled)\\b[^.;]{0,40}\\bheat\\b', [4.5, 10]),
  sure('mayflies mayfly raft', '\\b[Mm]ayfl(?:y|ies)\\b', [4.6, 7]),
];
