import { occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Claim, type FactSheet, type Hit, hitsOf } from '../fact.js';
import { type Meant, meantAt } from '../subject.js';
import { opened } from './lookWordings.js';

const GATE =
  /\b(?:hair|curls|braids?|plaits?|ponytail|pigtails|ringlets|bun|chignon|topknot|bob|locks|tresses|mane|pixie|buzz ?-?cut|crew ?-?cut|(?:cropped|shorn|shaven|clipped|bobbed|curly|frizzy) head)\b/u;
const NOUN =
  '(?<noun>(?<=(?:cropped|shorn|clipped|bobbed|curly|frizzy) )head|hair(?! (?:ribbons?|bands?|ties?|clips?|pins?|dye|brush|net|oil))|curls|braids?|plaits?|ponytail|pigtails|ringlets|bun|chignon|topknot|bob|locks|tresses|mane|pixie(?: cut)?|buzz ?-?cut|crew ?-?cut)\\b';
/** Any mention of somebody's hair: what stands before and after it tells what is said. */
const MENTIONS = [
  `${OWNER} (?<mods>${ADJS})${NOUN}`,
  `${SUBJECT} (?:[a-z]+ly |always |still )?(?:had|has|wore|wears|kept|keeps) (?:his |her |my |an? )?(?<mods>(?:${ADJ}(?: ,)?(?: and)? ){0,4})${NOUN}`,
].map(pattern);

const HERS = '(?:his|her|my|the|both|one)';
const FALLS =
  '(?:fell|falls|falling|hung|hangs|hanging|reached|reaches|reaching|came|comes|spill\\w*|tumbl\\w*|cascad\\w*|stream\\w*|flow\\w*|swung|swings|swinging|pour\\w*|dropped|trail\\w*|brush\\w*|was|lay|loose|long)';
const DOWN = '(?:[a-z]+ (?:, )?){0,3}?(?:down|to|past|over|below|about|around|across)';
const falls = (to: string): RegExp =>
  new RegExp(
    `^(?: ,)?(?: (?:that|which))?(?: [a-z]+ ,)? (?:${FALLS} ${DOWN}|(?:almost |nearly |just )?(?:reached|reaches|touched|touches|brushed|brushes)(?: almost| nearly)?) ${HERS} ${to}\\b`,
    'u',
  );
const UP = '(?:tied|pulled|scraped|gathered|swept|drawn|twisted|wound|coiled|pinned|braided|plaited|piled|knotted|bundled|up)';
const DRESSED =
  /\b(?:braid|plait|tie|tied|tying|ties|pull|scrap|gather|swept|drew|yank|twist|wound|winding|coil|pinn?|bundl|knott?|pil)(?:ed|s|ing|e|es)?(?: back| up)? $/u;
const INTO = '(?:in|into) (?:an? )?(?:[a-z-]+ ){0,2}(?:ponytail|bun|knot|braids?|plaits?|chignon|topknot|coil|tail|crown|pigtails)';

/** What tells how hair is worn. */
interface Telling {
  readonly noun?: RegExp;
  readonly mods?: RegExp;
  readonly after?: RegExp;
  /** What stands before whose hair it is. */
  readonly before?: RegExp;
  /** How long it is: from 0, none, to 6, the waist. */
  readonly length: readonly [low: number, high: number];
}

const HAIR = /^(?:hair|curls|locks|tresses|mane|ringlets)$/u;
const TELLINGS: readonly Telling[] = [
  { noun: /^(?:pixie|buzz|crew)/u, length: [0, 1.5] },
  { noun: /^head$/u, mods: /\b(?:cropped|close-cropped|shorn|clipped)\b/u, length: [0, 1.5] },
  { noun: /^head$/u, mods: /\bbobbed\b/u, length: [1.5, 3.4] },
  { noun: HAIR, mods: /\b(?:cropped|close-cropped|shorn|buzzed|clipped|close-cut|short-cropped|spiky|spiked|boyish)\b/u, length: [0, 1.5] },
  {
    noun: HAIR,
    after:
      /^ (?:was|is|had been|,|as)(?: ,)? (?:[a-z]+ly |very |so |now |still )*(?:shorn|buzzed|clipped|cropped|cut) (?:very |almost |brutally |as )?(?:short|close)\b/u,
    length: [0, 1.5],
  },
  {
    noun: HAIR,
    after: /^ (?:was|is) (?:[a-z]+ly )?(?:shorn|buzzed|cropped)(?= (?:and|like|to|close|so|down|all|,)\b| [,;—]|$)/u,
    length: [0, 1.5],
  },
  {
    noun: HAIR,
    after:
      /^ (?:cut |cropped |clipped |trimmed |shaved )?(?:very |quite |rather |too |extremely )?(?:short|close)(?= (?:and|to|like|on|at)\b| [,;:—]|$)/u,
    length: [0, 3],
  },
  {
    noun: HAIR,
    before: /\b(?:wore|wears|worn|kept|keeps|had|has) $/u,
    after: new RegExp(`^ (?:back |up |down )?${INTO}\\b`, 'u'),
    length: [3.2, 6],
  },
  {
    noun: HAIR,
    before: /\b(?:wore|wears|worn|kept|keeps) $/u,
    after: /^ (?:very |too |quite )?(?:long|down to (?:his|her|my) (?:shoulders|back|waist|collar)|loose (?:down|about|to|on) )/u,
    length: [3.5, 6],
  },
  {
    noun: HAIR,
    before: /\b(?:wore|wears|worn|kept|keeps) $/u,
    after: /^ (?:very |cut |cropped )?(?:short|cropped|close)\b/u,
    length: [0, 3],
  },
  { noun: /^(?:hair|curls|locks|bob)$/u, mods: /\bshort\b/u, length: [0, 3] },
  { noun: HAIR, after: /^ (?:was|is) (?:[a-z]+ and |very |quite |too |so |cut |cropped |cut very |kept )?short\b(?! of)/u, length: [0, 3] },
  {
    noun: HAIR,
    after: /^ (?:(?:was|is|,) )?(?:cut|cropped|clipped|shorn) like an? (?:boy|man|soldier|convict|recruit|monk|sheep)\b/u,
    length: [0, 3],
  },
  {
    noun: HAIR,
    after: /^ (?:barely|hardly|scarcely|just) (?:cover|reach|touch|brush)\w* (?:his|her|my|the) (?:ears?|collar|chin|jaw)\b/u,
    length: [0, 3],
  },
  { noun: /^(?:hair|curls)$/u, mods: /\b(?:chin-length|jaw-length|bobbed)\b/u, length: [1.5, 3.4] },
  { noun: /^bob$/u, length: [1.5, 3.4] },
  {
    noun: HAIR,
    after:
      /^ (?:(?:was|is) )?(?:cut|cropped|trimmed) (?:short |straight |bluntly |square )?(?:to|at|above|below|just below|just above|level with) (?:the|his|her|my) (?:jaw|chin|ears?|cheekbones?)\b/u,
    length: [1, 3.4],
  },
  { noun: HAIR, after: falls('(?:jaw|chin|ears?|cheekbones?)'), length: [1, 3.6] },
  { noun: HAIR, mods: /\bshoulder-length\b/u, length: [3.5, 4.5] },
  { noun: HAIR, after: falls('(?:shoulders?|shoulder blades|collarbones?)'), length: [3.5, 6] },
  { noun: /^(?:ponytail|braids?|plaits?|pigtails|chignon|topknot|bun)$/u, length: [3.2, 6] },
  { noun: /^hair$/u, before: /\b(?:braid|plait)(?:ed|s|ing) $/u, length: [3.2, 6] },
  { noun: HAIR, before: DRESSED, after: new RegExp(`^ (?:back |up |up and back )?${INTO}\\b`, 'u'), length: [3.2, 6] },
  {
    noun: HAIR,
    after: new RegExp(`^ (?:(?:was|is|,)(?: ,)? )?(?:[a-z]+ly )?${UP} (?:back |up )?(?:tightly |loosely |severely )?${INTO}\\b`, 'u'),
    length: [3.2, 6],
  },
  { noun: /^(?:hair|curls|locks|tresses|mane|braids?|plaits?|ponytail)$/u, mods: /\b(?:long|flowing)\b/u, length: [4, 6] },
  {
    noun: /^hair$/u,
    after: /^ (?:(?:was|is) (?:[a-z]+ and |very |so |still )?|very |too )?long(?! (?:enough|since|gone|past|overdue|ago))\b/u,
    length: [4, 6],
  },
  { noun: /^(?:hair|braids?|plaits?)$/u, mods: /\b(?:waist|hip)-length\b/u, length: [5, 6] },
  {
    noun: /^(?:hair|curls|locks|tresses|mane|braids?|plaits?|ponytail)$/u,
    after: falls('(?:(?:small of (?:his|her|my) )?back|waist|hips?|elbows?|belt|thighs?|knees)'),
    length: [5, 6],
  },
];

const CURLY = /\b(?:curly|frizzy|kinky|corkscrew)\b/u;
const STRAIGHT = /\b(?:straight|poker-straight|ruler-straight|pin-straight|lank)\b/u;
const IS_CURLY =
  /^ (?:(?:always|naturally|[a-z]+ly) )?(?:curled|curls|frizzed|crinkled)(?= (?:naturally|at|like|all|about|of its own|and|,|tightly|so|everywhere)\b| [,;—]|$)|^(?:(?: ,)? which)? (?:was|is) (?:[a-z]+ (?:and )?)?(?:curly|frizzy|kinky|an? (?:[a-z]+ )?(?:mass|mess|riot|tangle|mop|cloud|halo|bush) of (?:[a-z-]+ )?curls)\b/u;
const IS_STRAIGHT =
  /^ (?:would not|did not|had never|never|could not) (?:hold|take|taken|kept|keep|held) (?:a|any) curl\b|^(?: ,)?(?: which)? (?:(?:was|is|hung|hangs|fell|falls) )?(?:dead |quite |perfectly )straight\b|^(?: ,)?(?: which)? (?:(?:was|is|hung|hangs|fell|falls) )?(?:[a-z]+ and |dead |perfectly |quite |as )?(?:straight|poker-straight|lank)(?! (?:up|back|down|out|from|to|over|into|across|off|at))\b/u;

/** Whether hair curls: undefined where nothing says it. */
function curlOf(noun: string, mods: string, after: string): string | undefined {
  if (noun === 'ringlets' || (noun === 'curls' && !/\b(?:loose|few|last)\b/u.test(mods))) return 'curly';
  if (!HAIR.test(noun) && noun !== 'bob' && noun !== 'head') return undefined;
  if (CURLY.test(mods) || IS_CURLY.test(after)) return 'curly';
  return STRAIGHT.test(mods) || IS_STRAIGHT.test(after) ? 'straight' : undefined;
}

/** What is only for the evening, or is no head's. */
const ELSE =
  /\b(?:wigs?|extensions|hairpiece|false|curling|curlers|tongs|straighten\w*|iron(?:ed|s|ing)?|perm(?:ed)?|chest|armpits?|legs|arms|leg|beard|nostrils?|horse|mare|dog|pony|doll)\b/u;
const OWNS = / (?:had|has|wore|wears|kept|keeps) /u;
const BALDING =
  /\b(?:fringe|remain\w*|what was left|thinning|wisps?|last of|no longer|receding|lost|losing|fell out|falling out|where (?:his|her|the) hair|chest|neck|arms?|arm|hackles|on end|prickl\w*|bristl\w*|rose|rising|stood|tufts?|sides)\b/u;

const RULE = 'continuity/appearance';

/** @param meant whose it is, where the hit does not say */
function read(sentence: Sentence, hit: Hit, sheet: FactSheet, meant?: Meant): void {
  const add = (where: Hit, said: Claim): void => {
    if (meant) sheet.addOf(sentence, meant.holder, { ...where, ownStart: meant.start }, said);
    else sheet.add(sentence, where, said);
  };
  const noun = hit.part('noun');
  const mods = hit.part('mods');
  const before = sentence.text.slice(Math.max(0, hit.start - 24), hit.start);
  const after = sentence.text.slice(hit.end, hit.end + 72);
  const mode = OWNS.test(hit.match[0]) ? 'now' : 'held';
  const telling = TELLINGS.findLast(
    (each) =>
      each.noun?.test(noun) !== false &&
      each.mods?.test(mods) !== false &&
      each.after?.test(after) !== false &&
      each.before?.test(before) !== false,
  );
  const end = hit.end + (telling?.after?.exec(after)?.[0].length ?? 0);
  if (telling) {
    const [low, high] = telling.length;
    add({ ...hit, end }, { rule: RULE, key: 'hairLength', value: `${String(low)} to ${String(high)}`, low, high, mode });
  }
  const curl = curlOf(noun, mods, after);
  if (curl !== undefined) add(hit, { rule: RULE, key: 'hairCurl', value: curl, mode });
  if (!meant && (HAIR.test(noun) || /^(?:braids?|plaits?|pigtails|ponytail|bun)$/u.test(noun)) && !occursIn(BALDING, sentence.text))
    add(hit, { rule: RULE, key: 'baldness', value: 'hair', mode });
}

/** Without whose it is: "with a crew cut", "that waist-length hair". */
const LOOSE = pattern(`\\b(?:with|in|under|into|by|wore|had|that|those|the|an?) (?<mods>(?:${ADJ}(?: ,)?(?: and)? ){0,4})${NOUN}`);

function readLoose(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, LOOSE)) {
    const meant = meantAt(sentence, hit);
    if (meant) read(sentence, hit, sheet, meant);
  }
}

/** How long hair is, whether it curls, and that there is any. */
export function readHairdress(asWritten: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, asWritten.text) || occursIn(ELSE, asWritten.text)) return;
  const sentence = opened(asWritten);
  for (const each of MENTIONS) for (const hit of hitsOf(sentence, each)) read(sentence, hit, sheet);
  readLoose(sentence, sheet);
}
