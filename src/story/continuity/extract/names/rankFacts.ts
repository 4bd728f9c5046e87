import { mentionsOf } from '../../grammar/mentions.js';
import { SPEECH } from '../../grammar/sentences.js';
import { speechBeside } from '../../grammar/speechBeside.js';
import { rankOf } from '../../lexicon/ranks.js';
import type { Sentence } from '../../grammar/types.js';
import type { FactSheet } from '../fact.js';

const RANK =
  'private|corporal|sergeant|ensign|lieutenant|captain|commander|major|colonel|general|commodore|admiral|brigadier|constable|inspector|superintendent|commissioner|archdeacon|deacon|canon|dean|bishop|archbishop|cardinal|monsignor|chaplain|professor|councillor|alderman|judge|senator|governor';
const RANKED = RANK.split('|')
  .map((rank) => `${rank.charAt(0).toUpperCase()}${rank.slice(1)}`)
  .join('|');
const IS_TITLE = new RegExp(`^(?:${RANKED})$`, 'u');
/** The ranks that a name begins with. */
const TITLES = new RegExp(`^(?:(?:${RANKED}) )+`, 'u');
const GATE = new RegExp(`\\b(?:${RANK}|${RANKED})\\b`, 'u');
/** "Good night, Colonel." "Colonel, sit down." */
const CALLED = new RegExp(`(?:^|[,!?.;—–] )(?<rank>${RANKED})(?=[,.!?;—–]|$)`, 'u');
/** "Canon Jessop, if you please." */
const TITLED = new RegExp(`\\b(?<rank>${RANKED}) (?<name>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+)`, 'u');
const OF_RANK = new RegExp(`\\b(?:rank|title|style) of (?:an? )?(?<rank>${RANK}|${RANKED})\\b`, 'u');
/** "Iris Vaughan had been a captain", "Iris Vaughan, a captain of horse," */
const IS_RANK = new RegExp(
  `^ (?:,|(?:was|is|had been|has been)(?: still| always| now| only| but| no more than| merely)?) (?:an?|the) (?:[a-z]+ ){0,1}?(?<rank>${RANK})\\b`,
  'u',
);
/** Ranks that are told of as come by, or lost, or not to be had. */
const OTHERWISE =
  /\b(?:promot\w+|demot\w+|made|became|become|acting|retired|former|once|would|should|might|never|not|n't|wished|hoped|wanted|next|future|like|as if|as though|mock\w*|jok\w+|play(?:s|ed|ing)?|called (?:him|her|himself|herself)|nicknam\w+|so-called|club|card table)\b/u;
const HEARER = /^(?:to|told|tells|asked|asks|answered|answers|at|with)$/u;

interface Named {
  readonly text: string;
  readonly token: number;
  readonly last: number;
}

function speechesOf(sentence: Sentence, paragraph: string): string[] {
  const inside = sentence.words.flatMap((word, at) =>
    word === SPEECH ? [paragraph.slice((sentence.start[at] ?? 0) + 1, (sentence.end[at] ?? 0) - 1)] : [],
  );
  return [...inside, ...speechBeside(sentence, paragraph).map(({ said }) => said)];
}

function rankIn(match: RegExpExecArray | null): number | undefined {
  return match ? rankOf(match.groups?.['rank'] ?? '') : undefined;
}

/** The rank that speech gives somebody whom its sentence names: the one it is said to, or who bears the name it says. */
function spokenRank(
  { words }: Sentence,
  said: string,
  names: readonly Named[],
): { readonly name: Named; readonly rank: number } | undefined {
  const titled = TITLED.exec(said);
  const bearer = titled && names.find(({ text }) => text.split(' ').at(-1) === titled.groups?.['name']);
  const title = rankIn(titled);
  if (bearer && title !== undefined) return { name: bearer, rank: title };
  const hearer = names.find(({ token }) => HEARER.test(words[token - 1] ?? ''));
  const rank = rankIn(CALLED.exec(said));
  return hearer && rank !== undefined ? { name: hearer, rank } : undefined;
}

/** How a rank is known: by the title of a name, by what somebody is called, or plainly. */
type Source = 'title' | 'spoken' | 'told';

/** The ranks that names stand with, or are said to have. */
function* ranksTold(
  sentence: Sentence,
  names: readonly Named[],
): Generator<{ readonly name: Named; readonly rank: number; readonly source: Source }> {
  const { text, words } = sentence;
  const [only] = names;
  const rank = rankIn(OF_RANK.exec(text));
  if (only && rank !== undefined && new Set(names.map((name) => name.text)).size === 1) yield { name: only, rank, source: 'told' };
  for (const name of names) {
    const end = (sentence.at[name.last] ?? 0) + (words[name.last]?.length ?? 0);
    const told = rankIn(IS_RANK.exec(text.slice(end)));
    const titles = TITLES.exec(name.text)?.[0].trim().split(' ') ?? [];
    const title = titles.length === 1 ? rankOf(titles[0] ?? '') : undefined;
    if (told !== undefined) yield { name, rank: told, source: 'told' };
    else if (title !== undefined) yield { name, rank: title, source: 'title' };
  }
}

/** What rank a sentence says that somebody has: by their title, by what they are called, or plainly. */
export function readRanks(sentence: Sentence, paragraph: string, sheet: FactSheet): void {
  const speeches = sentence.hasSpeech || /["“]/u.test(paragraph) ? speechesOf(sentence, paragraph) : [];
  if (![sentence.text, ...speeches].some((each) => GATE.test(each)) || OTHERWISE.test(sentence.text)) return;
  const names: Named[] = mentionsOf(sentence).filter(({ kind, text }) => kind === 'name' && !IS_TITLE.test(text));
  const spoken = speeches
    .flatMap((said) => spokenRank(sentence, said, names) ?? [])
    .map((each) => ({ ...each, source: 'spoken' as const }));
  for (const { name, rank, source } of [...spoken, ...ranksTold(sentence, names)]) {
    const start = sentence.at[name.token] ?? 0;
    const hit = { start, end: (sentence.at[name.last] ?? 0) + (sentence.words[name.last]?.length ?? 0), ownStart: start };
    const said = { rule: 'continuity/naming', key: 'rank', value: `rank ${String(rank)}`, traits: [source], mode: 'held' } as const;
    sheet.addOf(sentence, { kind: 'name', text: name.text }, hit, said);
  }
}
