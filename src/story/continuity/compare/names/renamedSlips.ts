import type { Cast } from '../../cast/cast.js';
import type { NameLedger } from '../../cast/ledger.js';
import type { Topic } from '../../grammar/changes.js';
import { matter } from '../../matters.js';
import type { Chronicle } from '../chronicle.js';
import type { Changed } from '../resolved.js';
import { KeptByNames } from './kept.js';
import { firstUse } from './names.js';
import type { RawSlip, Spot } from '../rawSlip.js';
import { type Renaming, renamings } from './renamed.js';

/** Near a name: it is not the one its bearer was given, or it is another one's. */
const NOT_THEIRS =
  /\b(?:real name|stage name|pen name|false|made up|invented|alias|pseudonym|incognito|impost[eo]r|disguised?|pretend\w*|(?<!\b(?:man|woman|boy|girl|fellow|someone|somebody|person|named) )(?:calls?|called|known) (?:him|her|them|as|to|the [a-z]+|[A-Z][a-z]+)|as (?:his|her|the|their) [a-z]+ (?:calls?|called)|[Tt]o the (?:children|boys|girls|men|crew)|nicknam\w+|(?:second|another|other) (?:one|man|woman|girl|boy|of (?:that|the same) name|[A-Z][a-z]+)|namesake|(?:nobody|no one|of) (?:of )?that name|née|maiden|marri(?:ed|age)|wed(?:ding)?|divorc\w+|brothers?|sisters?|cousins?|twins?|father|mother|son|daughter|wife|husband|aunt|uncle|niece|nephew|famil(?:y|ies)|relat\w+|promot\w+|for short|christened|mix\w* up|mistak\w+|mistook|wrong (?:name|person|man|woman)|name wrong|wrongly|got it wrong|correct\w*|lied|liar|(?:new|next|previous|last) [a-z]+,? (?=[A-Z])|successor|succeeded|replaced|knew no better|used to be|formerly|former|then a|now a|once a)\b/u;
/** What stands so near a name may be said of it. */
const NEAR = 90;

/** Whether a name is said of its bearer as the one they have. */
export function isTheirs(text: string, { start, end }: Spot): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (
    !NOT_THEIRS.test((before + text.slice(start, end + NEAR)).replace(/\b[Nn]o relation\b/u, '')) &&
    !/\b(?:not|never|nor|no) $/iu.test(before)
  );
}

/** What a story tells of when somebody has come by another name, or rank. */
const TOLD: Readonly<Record<Renaming['kind'], readonly Topic[]>> = { given: ['name'], family: ['name'], rank: ['name', 'trade', 'lapse'] };

function slipOf({ kind, one, other, score }: Renaming, chronicle: Chronicle, changed: Changed): RawSlip | undefined {
  const uses = [one, other].flatMap((name) => {
    const spot = firstUse(name, chronicle);
    return spot ? [{ name, spot }] : [];
  });
  const [first, second] = uses.sort((a, b) => a.spot.place.at - b.spot.place.at);
  if (!first || !second || first.spot.place === second.spot.place) return undefined;
  const [from, to] = [first.spot.place.at, second.spot.place.at + 1];
  if (TOLD[kind].some((topic) => changed(topic, from, to))) return undefined;
  if (uses.some(({ spot }) => !isTheirs(spot.place.text, spot))) return undefined;
  return { rule: 'continuity/naming', about: first.name, matter: matter('name'), here: second.spot, established: first.spot, score };
}

/** The slips of those who have two names, the later of the two at the contradiction. */
export class RenamedMemory {
  readonly #found = new KeptByNames<readonly Renaming[]>();

  slips(ledger: NameLedger, cast: Cast, chronicle: Chronicle, changed: Changed): RawSlip[] {
    const found = this.#found.of(ledger.version, () => renamings(ledger, cast));
    return found.flatMap((renaming) => slipOf(renaming, chronicle, changed) ?? []);
  }
}
