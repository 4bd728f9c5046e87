import { CLOTH_COLOURS } from '../../lexicon/colours.js';
import { THING } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { DET, ThingMarker, OBJECT, type ThingMark } from './thingMarks.js';
import { isMovedUnnamed, readFixtures, readPlaces } from './whereabouts.js';

const USE =
  'picked up|took|unfolded|read|reread|re-read|opened|held|folded|slipped|handed|carried|wound|raised|lifted|poured|played|hung|lit|wore|put on|drove|drew|pulled|set|placed|laid|turned|tucked|pocketed|checked|consulted|polished|filled|drank from|reached for|grasped|gripped|clutched|fingered|touched|studied|examined|returned|passed|slid|put|kissed|fastened|unwrapped|shook|spread|rolled|locked|climbed into|rowed|rode|picks up|takes|unfolds|reads|opens|holds|folds|hands|carries|lifts|plays|wears|puts';
const USED: readonly RegExp[] = [
  pattern(`\\b(?:walked|drove|rode|crossed|ran|went|hurried|walks|crosses|drives) (?:across |over |into |through |up to )?${OBJECT}`),
  pattern(`\\b(?:poured|drank|ate|read|played) from ${OBJECT}`),
  pattern(`\\b(?:${USE})(?: (?:out|up|down|back|over|off|open|on|again|from|through))? ${OBJECT}`),
  pattern(
    `${OBJECT} (?:still |now )?(?:lay|stood|sat|hung|rested|gleamed|glinted|ticked|rang|glowed|swung|burned brightly|shone|was (?:still |safe|on|in|where|open|whole|intact)|lies|stands|sits|hangs|gleams|ticks)\\b`,
  ),
  pattern(
    `\\b(?:with|in) ${OBJECT} (?:in (?:his|her|my) (?:hand|hands|lap|pocket|arms)|under (?:his|her|my) arm|on (?:his|her|my) (?:lap|knee|shoulder|finger|wrist|head))`,
  ),
];
/** Somebody's, in whatever they do with it. */
const OWNED = pattern(OBJECT.replace('\\b[Tt]he|', ''));
const NEW = pattern(
  `\\b(?:[Aa]|[Aa]n|[Aa]nother|[Aa] new|[Nn]ew|[Oo]ther|[Ss]econd|[Oo]ne of|[Ss]everal|[Tt]wo|[Tt]hree|[Ss]ome|[Aa]ny|[Ee]ach|[Ee]very|[Nn]o|copy of|replac\\w+) (?:(?!of|and|in|on|to|with)[a-z-]+ ){0,3}?(?<thing>${THING})s?\\b`,
);
const PLURAL = pattern(`\\b(?<thing>${THING})e?s\\b(?! ')`);
const REST =
  /\b(?:as it was|as they were|before the (?:fire|flood|war|sale)|ashes|ash|pieces|fragments|shards|scraps|remains|remnants|ruins|ruin|wreck(?:age|ed)?|burnt|burned|broken|shattered|smashed|torn|charred|what was left|mended|repaired|glued|rebuilt|replac\w+|copy|copies|bought back|restored|salvaged|spare|recovered|dug|ghost|empty place|missing|gone|where the|would have|photograph of|picture of)\b/u;

const CLOTH =
  'dress|coat|gown|shirt|jacket|scarf|hat|cloak|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|gloves|boots|trousers|overcoat|raincoat|pullover|frock|robe|tunic|uniform|umbrella|car|bicycle|boat|door|envelope|van|truck|suitcase|vase|mug|cup|curtains|sofa|armchair|wagon|front door|ribbon|handkerchief|notebook';
const COLOURED: readonly RegExp[] = [
  pattern(
    `${DET} (?:(?!and|of|in|on)[a-z]+ ,? ?){0,2}?(?:pale |dark |light |bright |deep |faded )?(?<val>${CLOTH_COLOURS.pattern}) (?:[a-z]+ )?(?<thing>${CLOTH})\\b(?! (?:and|or) (?:${CLOTH_COLOURS.pattern}))`,
  ),
  pattern(
    `${DET} (?:(?!and|of|in|on)[a-z]+ ){0,2}?(?<thing>${CLOTH}) (?:was|were) (?:an? |pale |dark |light |bright |deep |faded |painted ){0,2}(?<val>${CLOTH_COLOURS.pattern})\\b(?! with)`,
  ),
];
const NEW_CLOTH = pattern(
  `\\b(?:[Aa]|[Aa]n|[Aa]nother|new|other|second|changed) (?:(?!of|and|in|on|to|with)[a-z-]+ ){0,3}?(?<thing>${CLOTH})s?\\b`,
);
const GATE = new RegExp(`\\b(?:${THING}|${CLOTH})(?:e?s)?\\b`, 'u');

/** What becomes of the things in a sentence. */
export function thingsOf(sentence: Sentence, at: number): ThingMark[] {
  const { text } = sentence;
  const marker = new ThingMarker(sentence, at);
  readFixtures(marker);
  if (occursIn(GATE, text)) {
    marker.all('new', NEW);
    marker.all('new', PLURAL);
    marker.all('new', NEW_CLOTH);
    readPlaces(marker);
    if (!occursIn(REST, text)) for (const each of [...USED, OWNED]) marker.all('used', each);
    for (const each of COLOURED) marker.all('colour', each);
  }
  if (isMovedUnnamed(text)) marker.moved();
  return marker.marks;
}
