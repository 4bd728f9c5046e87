import type { Topic } from '../grammar/changes.js';
import { matter } from '../matters.js';
import type { Entry } from './entry.js';
import type { Changed } from './facts.js';
import { placeOfName } from './placeOfName.js';
import type { RawSlip, Spot } from './rawSlip.js';
import type { Renaming } from './renamed.js';

/** Near a name: it is not the one its bearer was given, or it is another one's. */
const NOT_THEIRS =
  /\b(?:real name|stage name|pen name|false|made up|invented|alias|pseudonym|incognito|impost[eo]r|disguised?|pretend\w*|(?:calls?|called|known) (?:him|her|them|as|to|[A-Z][a-z]+)|as (?:his|her|the|their) [a-z]+ (?:calls?|called)|[Tt]o the (?:children|boys|girls|men|crew)|nicknam\w+|(?:second|another|other) (?:one|man|woman|girl|boy|of (?:that|the same) name|[A-Z][a-z]+)|namesake|née|maiden|marri(?:ed|age)|wed(?:ding)?|divorc\w+|brothers?|sisters?|cousins?|twins?|father|mother|son|daughter|wife|husband|aunt|uncle|niece|nephew|famil(?:y|ies)|relat\w+|promot\w+|for short|christened|mix\w* up|mistak\w+|mistook|wrong|correct\w*|lied|liar|lying|(?:new|next|previous|last) [a-z]+,? (?=[A-Z])|successor|succeeded|replaced|used to be|formerly|former|then a|now a|once a)\b/u;
/** What stands so near a name may be said of it. */
const NEAR = 90;

/** Whether a name at a place is said of its bearer as the one they have. */
export function isTheirs(entries: readonly Entry[], { paragraph, start, end }: Spot): boolean {
  const text = entries[paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, start - NEAR), start);
  return !NOT_THEIRS.test(before + text.slice(start, end + NEAR)) && !/\b(?:not|never|nor|no) $/iu.test(before);
}

/** What a story tells of when somebody has come by another name, or rank. */
const TOLD: Readonly<Record<Renaming['kind'], readonly Topic[]>> = { given: ['name'], family: ['name'], rank: ['name', 'trade', 'age'] };

/** The slips of those who have two names, the later of the two at the contradiction. */
export function renamedSlips(entries: readonly Entry[], renamings: readonly Renaming[], changed: Changed): RawSlip[] {
  return renamings.flatMap(({ kind, one, other, score }): RawSlip[] => {
    const spots = [one, other].flatMap((name) => {
      const spot = placeOfName(entries, name);
      return spot ? [{ name, spot }] : [];
    });
    const [first, second] = spots.sort((a, b) => a.spot.paragraph - b.spot.paragraph);
    if (!first || !second || first.spot.paragraph === second.spot.paragraph) return [];
    const [from, to] = [first.spot.paragraph, second.spot.paragraph + 1];
    if (TOLD[kind].some((topic) => changed(topic, from, to))) return [];
    if (!isTheirs(entries, first.spot) || !isTheirs(entries, second.spot)) return [];
    return [{ rule: 'continuity/naming', about: first.name, matter: matter('name'), here: second.spot, established: first.spot, score }];
  });
}
