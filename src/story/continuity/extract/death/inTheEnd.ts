import { NAME, pattern, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

/** What ends a life, told of whoever the sentence began with. */
const ENDS =
  "(?:(?:had |has )?(?:died|drowned|perished|succumbed|expired|bled to death|(?:froze|frozen) to death|burned to death|starved to death|broke (?:his|her) neck|breathed (?:his|her) last|gone to (?:his|her) grave)|dies|drowns|perishes|(?:was|were|is|had been|been|being|got) (?:[a-z]+ly )?(?:dead(?! (?:tired|set|certain|sure|drunk|asleep|on|to|against|calm))|killed|drowned|dead and buried|buried|shot dead|hanged|guillotined|beheaded|crushed to death|burned to death|trampled to death|gone (?:by|within|before|inside|in) (?:the|a|an|[a-z]+ ?(?:time|fall|break)?)(?: (?:hour|week|day|month|year|minute|morning|doctor|priest|evening))?(?= |$)|never seen alive)|never (?:breathed|got up|rose|woke|spoke|stirred|moved|came up) again|never (?:woke|came up|surfaced|regained consciousness)|(?:did not|didn't) (?:come|get|make it) (?:up|out|back|home|ashore) alive|(?:did not|didn't) (?:get up|wake|rise|stir|breathe|come up) again)\\b(?! (?:laughing|a (?:death|thousand)|in (?:work|debt|his arms|her arms)))";
/** What leads from the beginning of a clause to its end, with no subject of its own between. */
const GAP =
  "(?: (?!(?:he|she|they|it|I|we|you|who|whom|which|that|whose|where|when|while|how|why|if|whether|as|than|until|before|nearly|almost|not)\\b|'s )(?!(?:and|but|,) (?:the|an?|his|her|my|their|[A-Z])[a-z]*\\b)[^ ;:—.]+){1,22}?";
const EACH = pattern(
  `(?:^|[;:—] |\\b(?:and|but|when|because|after|where|that|before|since) |, )(?<own>${NAME})${WHOLE}(?: ,)?${GAP}(?: ,)? (?:and|then|but)(?: then| so| there| soon| at last| [a-z]+ly)? ${ENDS}`,
);
/** "Anna had been thrown from her horse and killed." */
const BOTH = pattern(
  `(?<own>${NAME})${WHOLE} (?:was|were|had been|has been|is) [^,;:—.]{3,60}? and (?:killed|drowned|crushed|strangled|hanged|murdered|eaten|trampled|burned|burnt|beheaded|smothered|shot dead|(?:had )?died|(?:had )?perished)(?= (?:in|at|on|by|outright|that|near|off|under|instantly|there|before|to death)\\b|$| [,;—])`,
);
/** Only of somebody who is ill or hurt, "was gone" is no going away. */
const GONE = /\bgone (?:by|within|before|inside|in)\b/u;
const ILL =
  /\b(?:stroke|chill|fever|ill|illness|sickened|sick|cold|cough|heart|fell|fall|fallen|bed|pneumonia|influenza|flu|cholera|typhus|wound\w*|shot|stabbed|seizure|faint\w*|collapsed|poison\w*|bitten|sting|stung)\b/u;
const JOINED = /\b(?:and|then|but)\b/u;

/** "Anna had slipped on the quay and drowned": a death that is the second thing told of somebody. */
export function* inTheEnd(sentence: Sentence): Generator<Hit> {
  if (!JOINED.test(sentence.text)) return;
  yield* hitsOf(sentence, BOTH);
  for (const hit of hitsOf(sentence, EACH)) {
    if (!GONE.test(hit.match[0]) || ILL.test(hit.match[0])) yield hit;
  }
}
