import { firstIn, occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { PART } from '../hands/markedSides.js';
import { type Meant, meantAt, meantBy } from '../subject.js';

const GATE =
  /\b(?:needles?|pricked|pictures|clean of|bare of|tattoo(?:s|ed|ing)?|inked|ink|never-inked|anchor|mermaid|dragon|skull|dagger|swallow)\b/u;
const MOTIF = '(?:[a-z-]+ ){0,2}?(?<motif>[a-z]{3,})';
const AT = `(?: (?:on|across|over|along|down|round|around|above|below|inside) (?:the (?:inside|back|side|nape|base) of )?(?:the|his|her|my|${NAME} 's) (?:left |right |upper |lower )?(?<part>${PART}))`;
/** What a tattoo shows. */
const SHOWS: readonly RegExp[] = [
  `\\b[Tt]attoo of (?:an?|the) ${MOTIF}(?= (?:on|across|over|along|down|round|around|above|below|inside|that|which|in|with|had|was|and|showed|moved|peeped|,)\\b| [,;:—]|$)${AT}?`,
  `\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y) ${MOTIF} (?:tattooed|inked)${AT}`,
  `\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y|'s) ${MOTIF} tattoo\\b${AT}?`,
  `\\b(?:[Oo]nly|[Oo]ne|[Ss]ingle|[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Aa]|'s) (?:[a-z-]+ )?tattoo${AT}? [,:—] (?:an?|the) ${MOTIF}(?= (?:on|across|over|along|down|round|around|above|below|inside|that|which|in|with|gone|had|was|he|she|,)\\b| [,;:—]|$)`,
  `\\b(?:[Aa]n?|[Tt]he) ${MOTIF} (?:had been|has been|was|is) (?:tattooed|inked|pricked out|pricked)\\b`,
  `\\b(?:[Aa]n?|[Tt]he) ${MOTIF} (?:that |which |, which )(?:was|is|had been) (?:the|his|her|my) (?:one|only|single|sole) tattoo\\b`,
  `\\b[Tt]attoo (?:on (?:him|her|me|${NAME})|(?:he|she|I) (?:had|has|have|bore))(?: anywhere| ever had done| ever had| at all)? (?:was|is) (?:of )?(?:an?|the) ${MOTIF}(?= (?:on|over|across|that|which|in|with|,)\\b| [,;:—]|$)`,
  `\\b[Tt]attoo${AT}? (?:: it )?(?:was|is|showed|shows) (?:of )?(?:an?|the) ${MOTIF}(?= (?:on|that|which|in|with|,)\\b| [,;:—]|$)`,
  `\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y|'s) (?:[a-z-]+ ){0,2}?(?<motif>anchor|mermaid|dragon|skull|dagger|swallow) (?:on|across|over|along|down|round|around|above|below|inside) (?:the (?:inside|back|side|nape|base) of )?(?:his|her|my|\\p{Lu}\\p{L}+ 's) (?:left |right |upper |lower )?(?<part>forearm|wrist|biceps?|shoulder|ankle|chest|calf|neck|knuckles|arm|thigh|back)\\b`,
].map(pattern);
/** Words before "tattoo" that are no picture. */
const NO_MOTIF =
  /^(?:small|little|big|large|first|new|old|only|one|single|tiny|fresh|faded|blue|black|green|red|cheap|prison|army|navy|sailor|gang|temporary|stupid|ugly|matching|second|other|same|tribal|own|home-made|simple|intricate|tattoo|pattern|design|picture|image|kind|sort|sleeve|blurred|secret)$/u;
const NONE =
  /\b(?:had|has|have) (?:no|not a single|never had an?|never got an?|never gotten an?|not one) (?:[a-z]+ )?tattoos?\b(?! (?:of|on|like))|\b(?:did|does) not have (?:any|a single|a) tattoos?\b(?! (?:of|on|like))|\b(?:didn't|doesn't) have (?:any|a single|a) tattoos?\b(?! (?:of|on|like))|\bnever (?:had|gotten|got|wanted|dared to get) a tattoo\b|\bwithout (?:a single|any|a) tattoos?\b|\bnot a (?:single )?tattoo on (?:him|her|me)\b|\b(?:no|without any) (?:[a-z]+ )?tattoo(?:s|ing)\b(?! (?:of (?!any)|on the|like))|n't (?:got |have |had )?(?:a|any) tattoos?\b(?! (?:of (?!any)|like))|\bnever (?:been|once been) (?:tattooed|inked)\b|\bnever-inked\b|\bnot a tattoo\b|\b(?:arms|forearms|skin|body|chest|back|hands|wrists|neck|knuckles|and|,) (?:(?:was|were|is|are) )?(?:[a-z]+ (?:and|,) )?(?:as )?(?:bare|clean|innocent|free|clear) of (?:any )?(?:ink|tattoos?|tattooing|pictures|any mark)\b|\bnever (?:let|allowed|had|suffered|permitted) (?:a|any|the) (?:[a-z]+ )?needles? (?:near|to|touch|in|on|at)\b|\bno needle had ever (?:touched|marked|come near)\b|\bnever had (?:a tattoo|ink|a needle)\b/u;
const SOLE = /\b(?:only|one|single) (?:[a-z]+ )?tattoo\b|\btattoo (?:he|she|I) (?:had|has) ever\b/u;
/** Somebody's, not one that is being thought of. */
const HAS = pattern(`${OWNER} (?:[a-z-]+ )?tattoos?\\b`);

const IS_OF = /(?:'s|\b(?:[Hh]is|[Hh]er|[Mm]y)) tattoo (?:was|is|showed|shows)\b/u;

const ON_WHOM = new RegExp(`${OWNER} (?:left |right |upper |lower )?(?:${PART})$`, 'u');
/** "On the sailor's forearm there was …" */
const PART_OF = new RegExp(
  `\\b(?:on|across|over|along|down|round|around|above|below|inside|On|Across|Over|Along|Down|Round|Around|Above|Below|Inside) ${OWNER} (?:[a-z-]+ ){0,2}(?:${PART})(?: ,)? (?:there (?:was|is) |was |were |is |he |she |[a-z]+ed )?(?:(?:an?|the) (?:[a-z-]+ ){0,2})?$`,
  'u',
);
const RULE = 'continuity/appearance';

function wearerOf(sentence: Sentence, hit: Hit): Meant | undefined {
  const { text } = sentence;
  const own = (ON_WHOM.exec(hit.match[0]) ?? PART_OF.exec(text.slice(Math.max(0, hit.start - 60), hit.start)))?.groups?.['own'];
  return meantBy(own, text.lastIndexOf(own ?? '', hit.end)) ?? meantAt(sentence, hit);
}

function readNone(sentence: Sentence, sheet: FactSheet): boolean {
  const { text } = sentence;
  const none = firstIn(NONE, text);
  if (!none) return false;
  const hit = { start: none.index, end: none.index + none[0].length };
  const meant = meantAt(sentence, hit);
  const said = { rule: RULE, key: 'tattoos', value: 'none', mode: 'given', stanceEnd: hit.start } as const;
  sheet.addMeant(sentence, meant, hit, said);
  return true;
}

/** Tattoos: what they show, and that there are none. */
export function readTattoos(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || /\b(?:parlou?r|artist|shop|studio)\b/u.test(text)) return;
  if (readNone(sentence, sheet)) return;
  for (const hit of hitsOf(sentence, HAS)) sheet.add(sentence, hit, { rule: RULE, key: 'tattoos', value: 'some', mode: 'held' });
  const low = occursIn(SOLE, text) ? 2 : 0;
  for (const each of SHOWS) {
    for (const hit of hitsOf(sentence, each)) {
      const motif = hit.part('motif');
      const meant = NO_MOTIF.test(motif) ? undefined : wearerOf(sentence, hit);
      if (!meant) continue;
      const part = hit.part('part');
      const where = { ...hit, ownStart: meant.start };
      // "Anna's tattoo was of a rose": she has the one.
      const isThe = IS_OF.test(text.slice(Math.max(0, hit.start - 24), hit.end));
      const motifSaid = {
        rule: RULE,
        key: 'motif',
        value: motif,
        low: isThe ? 2 : low,
        traits: part === '' ? [] : [part],
        mode: 'given',
      } as const;
      sheet.addOf(sentence, meant.holder, where, motifSaid);
      sheet.addOf(sentence, meant.holder, where, { rule: RULE, key: 'tattoos', value: 'some', mode: 'given' });
    }
  }
}
