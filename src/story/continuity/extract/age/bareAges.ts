import type { Telling } from './ageWords.js';

/** What may lead up to a number that is nobody's but a person's. */
const LEAD =
  /(?:^|[,:;—(] |(?<!hundred |thousand |[tT]here |[iI]t )\b(?:was|is|were|am|be|being|been|at|and|or|now|still|already|only|just|barely|hardly|scarcely|nearly|almost|over|past|under|about|around|turned|hit|hits|reached|passed|nearing|approaching|pushing|touching|seen|but|though|although|perhaps|maybe|yet|even|exactly|rising|fully|quite|remained|stayed|ripe|mere|tender|from|since) )$/u;
/** A word that is no noun, so that nothing is counted. */
const NOTHING_COUNTED =
  /^(?= (?:[,;:—)]|and|but|or so|with|without|because|so|if|unless|though|although|as|on|at|by|for|from|he|she|I|it|they|we|you|the|an?|his|her|my|their|already|still|now|yet|too|then|again|had|has|was|is|would|could|did|does|next|last|this|that|who|whose|where|rather|or (?:more|thereabouts|so)|in (?:a|the|his|her|fact|truth|all but|years|[A-Z])|hard|early|young|late|alone|today|yesterday|tomorrow|[a-z]+ly|[A-ZÀ-Þ][a-zà-ÿ]+|“”)(?: |$)|$)/u;
/** Anywhere in the sentence, they tell of numbers that are none. */
const OTHER_NUMBERS =
  /\b(?:o'clock|pounds?|dollars?|pence|shillings?|francs?|euros?|miles?|degrees?|bus(?:es)?|tram|train|platform|room|number|numbered|page|pages|chapter|verse|line|lines|count|counted|counting|score|scored|points?|pay|paid|pays|costs?|price|bid|offered|offers|votes|speed|hours?|minutes?|seconds?|percent|per cent|guests|tickets?|steps?|stairs|times|yards|feet|metres|meters|inches|kilos?|noon|midnight|cards?|dealt|bet|odds|temperature|thermometer|knots|doing|drove|drives|driving|worth|sold|bought|sell|buy|spent|owed|owes|weigh\w*|lot|size|channel|route|highway|street|avenue|road|flat|apartment|house|houses|ward|bed|cell|box|stood at|hundred|thousand|million|dozen|people|men|women|children|soldiers|students|pupils|passengers|of them|of us|words|copies|bullets|rounds|reps|push-ups|laps|to (?:one|go))\b|[$£€%]/u;
const LISTED_BEFORE = /(?:ty|teen|ten|twelve|eleven|nine|eight|seven|six|five|four|three|two|one|\d) (?:,|or|to|and) $/u;
const LISTED_AFTER =
  /^ (?:,|or|to) (?:an? |perhaps |maybe )?(?:\d|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[a-z]+t(?:y|een)\b)/u;

const BARE: Telling = {};

/** A bare number above twelve that counts nothing, in a sentence that has no other numbers to tell, is an age. */
export function bareAge(value: number, before: string, after: string, text: string): Telling | undefined {
  if (value < 13 || LISTED_BEFORE.test(before) || LISTED_AFTER.test(after)) return undefined;
  return LEAD.test(before) && NOTHING_COUNTED.test(after) && !OTHER_NUMBERS.test(text) ? BARE : undefined;
}
