import { matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import type { Span } from '../../lexicon/time.js';
import type { TimeMarker } from './timeMarks.js';

const UNIT = '(?:minutes?|moments?|seconds?|instants?|heartbeats?|breaths?)';
/** It is said that hardly any time went by: "ten minutes later", "within the minute", "at the same instant". */
const AT_ONCE = new RegExp(
  `\\b(?:[Tt]he|[Tt]hat|[Tt]his) (?:very )?same (?:moment|instant|minute|hour|second|breath|sentence|supper|dinner|breakfast|meal|lesson|song)\\b|\\b(?:[Aa]t|[Ii]n) (?:that|this) very (?:moment|instant|minute|second)\\b|(?<!hour and )\\b(?:[Aa] few|[Aa] couple of|[Ff]ive|[Tt]en|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ix|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Hh]alf a) (?:[a-z]+ )?${UNIT} (?:later|after|afterwards|on|further on|into)\\b|\\b[Aa] quarter of an hour (?:later|after|afterwards|on)\\b|\\b(?:[Ww]ithin|[Ii]n|[Ii]nside|[Nn]ot|[Ll]ess than) (?:less than |half )?(?:the|a|an|five|two|ten|three|a few) (?:[a-z]+ )?(?:minutes?|moments?|seconds?|instants?)(?: (?:later|after))?\\b(?! (?:he|she|they|I|we|it) (?:would|will))`,
  'u',
);
const MOVED =
  '(?:moved|stirred|left|risen|finished|taken (?:a|one|another|two|three)|turned|got|gotten|put (?:down|away)|drunk|touched|sat down|closed|reached|let go|stood up|lifted|shifted|budged|cooled|dried|died away|faded|stopped|swung|gone (?:a|ten|twenty|two|three|half)|spoken a|had time|taken off|taken (?:his|her|their)|unpacked|opened|cleared|eaten|drawn|pulled|said (?:a|another)|come to the end|begun)';
/** It is said that what was going on has hardly gone on: "she had not moved", "they had hardly sat down when". */
const HARDLY = new RegExp(
  `\\b(?:had|has|'d) (?:hardly|scarcely|barely|only just|no sooner) [a-z]+ [^;]*\\b(?:when|before|than)\\b|\\b(?:was|were|is|are) (?:hardly|scarcely|barely) (?:over|done|out|dry|gone|up|finished|through|shut|empty|cold|on)\\b|\\b(?:[Hh]ardly|[Ss]carcely|[Bb]arely|[Nn]o sooner|[Oo]nly just) had\\b|\\b(?:(?:had|has) (?:not|never|yet to)|hadn't|hasn't|[Nn]either (?:[a-z]+ ){0,3}had|nor had|nobody (?:in [a-z ]+)?had|no one had|without having)(?: (?:once|yet|even|so much as|either|in all that time))* ${MOVED}\\b|\\bnot (?:so much as )?yet ${MOVED}\\b|\\b[Bb]efore (?:the |his |her |he |she |they |I |[A-Z])[^,;]{0,40}?\\b(?:had|was) (?:even |so much as |quite |properly |fully )?(?:got|gotten|finished|reached|swung|${MOVED})\\b|\\bstill (?:warm|wet|smoking|steaming|unfinished|half-buttoned|dripping|on (?:his|her|their) (?:first|second)|in (?:his|her) (?:hand|hands|mouth)|ringing in|unfolded|uncorked)\\b|\\b(?:hand|foot|arm|fingers|hands|back|coat|boots?) still (?:in|on|upon|against|to|round|at|under|wet|warm)\\b|\\bwith (?:his|her) [a-z]+ still\\b`,
  'u',
);

/** How many hours may have gone by untold where a sentence says that hardly any time did; undefined where it does not say so. */
export function hoursSince(text: string): number | undefined {
  if (!occursIn(MAY_SAY, text)) return undefined;
  if (occursIn(AT_ONCE, text)) return 1;
  return occursIn(HARDLY, text) ? 2.5 : undefined;
}

/** Without one of these words no sentence says so. */
const MAY_SAY =
  /\b(?:same|very|minutes?|moments?|seconds?|instants?|heartbeats?|breaths?|quarter|hardly|scarcely|barely|Hardly|Scarcely|Barely|sooner|just|not|never|yet|hadn't|hasn't|[Nn]either|nor|[Bb]efore|still|nobody|without)\b/u;

/** The day turns to it, which lets hours pass unless it is said that none did. */
const TURNS: readonly (readonly [turn: string, span: Span])[] = [
  ['sun (?:had )?(?:went|gone|goes|going|sank|sunk|sinks|dropped|dipped|slipped|set|sets) ?(?:down|behind|below|into|under)?', [15, 22.5]],
  ['sun (?:had )?(?:rose|risen|rises|c[ao]me|comes|lifted|climbed) ?(?:up|over|out of the sea)?', [3.5, 10.5]],
  ['stars? (?:[a-z]+ )?(?:had )?(?:c[ao]me|comes?) out', [16.5, 28.4]],
  [
    '(?:night|dusk|darkness|twilight|nightfall|evening) (?:had )?(?:fell|fallen|falls|c[ao]me|comes|closed in|closes in|drew in|gathered)',
    [15.5, 26],
  ],
  ['(?:dawn|day|daylight|daybreak|first light|morning) (?:had )?(?:broke|broken|breaks|c[ao]me|comes)', [3, 9]],
  ['(?:grew|got|had grown|had got|gets|grows|was getting|was growing|turned) (?:quite |too |very )?dark', [15, 28]],
  ['(?:grew|got|had grown|had got|gets|grows|was getting|was growing) light', [3, 9]],
];
const TURN_OF = TURNS.map(([turn, span]): readonly [RegExp, Span] => [pattern(`\\b(?:${turn})\\b`), span]);

/** What the day has turned to, in a sentence that says that hardly any time went by. */
export function readTurns(text: string, marker: TimeMarker): void {
  for (const [turn, span] of TURN_OF)
    for (const match of matchesOf(turn, text))
      marker.add('hour', { from: match.index, to: match.index + match[0].length, isState: true, isShown: true }, [span]);
}
