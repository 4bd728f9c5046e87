import { type Holder, holderOf } from '../../grammar/holder.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { mentionsOf } from '../../grammar/mentions.js';
import type { Sentence } from '../../grammar/types.js';
import type { Hit } from '../fact.js';
import { type Meant, meantAt, meantBy, soleOf, subjectOf } from '../subject.js';

/** "On his right hand were the marks, and Otto …": a pronoun that comes before the only one whom the sentence names. */
function namedLater(sentence: Sentence, holder: Holder, start: number): Meant | undefined {
  if (holder.kind !== 'pronoun') return undefined;
  const sole = soleOf(sentence);
  if (sole?.holder.kind !== 'name' || sole.start < start) return undefined;
  const gender = genderOfFirstName((sole.holder.text.split(' ')[0] ?? '').toLowerCase());
  return gender === undefined || gender === holder.gender ? sole : undefined;
}

/** "Upon the right calf, where the gander had bitten her, Tilda bore the mark of his beak": the only one who is named, and does something. */
function namedActor(sentence: Sentence): Meant | undefined {
  const mentions = mentionsOf(sentence);
  const names = mentions.filter(({ kind }) => kind === 'name');
  const [first] = names;
  if (!first?.isSubject || mentions.some(({ kind }) => kind === 'noun') || names.some(({ text }) => text !== first.text)) return undefined;
  return meantBy(first.text, sentence.at[first.token] ?? 0);
}

/** "Lame in the left hip, Tilda …": a capital that opens a sentence is no name. */
const OPENER =
  /^(?:Lame|Limping|Deaf|Deafened|Blind|Blinded|Shot|Hit|Wounded|Bitten|Bleeding|Crippled|Paraly[sz]ed|Stiff|Struck|Stung|Kicked|Stabbed|Pierced|Hurt|Injured|Burn(?:ed|t)|Scalded|Scarred|Bandaged|Broken|Born|Favouring|Nursing|Cradling|Dragging|Leaning|Blood|Pain)$/u;

/** Whose a limb is: its owner's, who may be named later in the sentence, or the subject's, or the only one's whom the sentence speaks of. */
export function whoseIs(sentence: Sentence, hit: Hit): Meant | undefined {
  const own = OPENER.test(hit.own) ? '' : hit.own;
  if (own === '') return subjectOf(sentence, hit.start, false) ?? soleOf(sentence) ?? meantAt(sentence, hit) ?? namedActor(sentence);
  const holder = holderOf(own);
  const start = hit.start + Math.max(0, hit.match[0].lastIndexOf(own));
  return holder && (namedLater(sentence, holder, start) ?? { holder, start });
}
