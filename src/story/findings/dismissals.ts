import { contentHash } from './contentHash.js';
import type { Finding, FindingRule, TextRange } from './finding.js';
import { Paragraphs } from './paragraphs.js';
import { isSlip } from './slips.js';

/** One place a writer has seen and wants to keep. It holds no offsets: what stands around it may be edited as one likes. */
export interface DismissedPlace {
  /** What was dismissed: a rule, or `style` for every grade of it. */
  readonly rule: string;
  /** Hash of the words themselves. */
  readonly words: string;
  /** Hashes of the words just before and behind: they tell two places with the same words apart. */
  readonly before: string;
  readonly after: string;
  /** Hash of the words that a contradiction denies. Without it, as all were once kept, a place stands for whatever it contradicts. */
  readonly established?: string | undefined;
  /** The first words, for people who read the file. */
  readonly quote: string;
}

/** A place that is dismissed now. */
export interface NewlyDismissed extends DismissedPlace {
  /** How many places of the text have these words and stand between these: nothing that is kept tells them apart. */
  readonly copies: number;
}

/** What was dismissed in one file. */
export interface Dismissed {
  readonly rules: readonly FindingRule[];
  readonly places: readonly DismissedPlace[];
}

export const NOTHING_DISMISSED: Dismissed = { rules: [], places: [] };

/** Characters to each side that tell two places with the same words apart. */
const CONTEXT = 60;
const QUOTE = 60;

/** The grades of one measure are dismissed together: a passage does not come back because its neighbours made it heavier. */
function familyOf(rule: FindingRule): string {
  return rule.startsWith('style/') ? 'style' : rule;
}

/** The places of a finding: its paragraphs where prose was measured, for how they are grouped depends on what stands around them. */
function placesOf(finding: Finding, paragraphs: Paragraphs): TextRange[] {
  return familyOf(finding.rule) === 'style' ? paragraphs.in(finding.range) : [finding.range];
}

function contextOf(text: string, { start, end }: TextRange): { readonly before: string; readonly after: string } {
  return {
    before: contentHash(text, Math.max(0, start - CONTEXT), start),
    after: contentHash(text, end, Math.min(text.length, end + CONTEXT)),
  };
}

/** How many places have the same words and stand between the same, this one among them. */
function copiesOf(place: TextRange, text: string): number {
  const own = contextOf(text, place);
  const words = text.slice(place.start, place.end);
  if (words === '') return 1;
  let copies = 0;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const { before, after } = contextOf(text, { start, end: start + words.length });
    if (before === own.before && after === own.after) copies++;
  }
  return Math.max(1, copies);
}

/** What a contradiction denies: two at the same words may have only the one place in common. */
function establishedBy(finding: Finding): Pick<DismissedPlace, 'established'> {
  return isSlip(finding) ? { established: contentHash(finding.evidence[0]?.quote ?? '') } : {};
}

/** What to keep so that a finding stays dismissed. */
export function dismissalsOf(finding: Finding, text: string): NewlyDismissed[] {
  return placesOf(finding, new Paragraphs(text)).map((place) => ({
    rule: familyOf(finding.rule),
    words: contentHash(text, place.start, place.end),
    ...contextOf(text, place),
    ...establishedBy(finding),
    copies: copiesOf(place, text),
    quote: text
      .slice(place.start, Math.min(place.end, place.start + QUOTE))
      .replaceAll(/\s+/gu, ' ')
      .toWellFormed(),
  }));
}

interface Candidate extends TextRange {
  readonly finding: Finding;
  readonly key: string;
  readonly established?: string | undefined;
}

/** Whether a place denies what the dismissed one did, as far as that is known. */
function deniesTheSame(dismissed: DismissedPlace, candidate: Candidate): boolean {
  return dismissed.established === undefined || dismissed.established === candidate.established;
}

/** A place is recognised by its words; where they stand several times, by what stands around them too. */
function recognised(dismissed: DismissedPlace, candidates: readonly Candidate[], text: string): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const sidesOf = (candidate: Candidate): number => {
    const { before, after } = contextOf(text, candidate);
    return Number(before === dismissed.before) + Number(after === dismissed.after);
  };
  const sides = candidates.map(sidesOf);
  return candidates.slice(sides.indexOf(Math.max(...sides))).slice(0, 1);
}

function candidatesOf(findings: readonly Finding[], paragraphs: Paragraphs, wanted: ReadonlySet<string>): Map<string, Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  for (const finding of findings) {
    for (const place of placesOf(finding, paragraphs)) {
      const key = `${familyOf(finding.rule)} ${contentHash(paragraphs.text, place.start, place.end)}`;
      if (wanted.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), { ...place, finding, key, ...establishedBy(finding) }]);
    }
  }
  return byKey;
}

/** What is left of a finding when some of its paragraphs are dismissed: from the first that is not to the last. */
function remainder(finding: Finding, gone: readonly TextRange[], paragraphs: Paragraphs): Finding[] {
  const left = placesOf(finding, paragraphs).filter((place) => !gone.some(({ start, end }) => start === place.start && end === place.end));
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.start, end: last.end };
  const evidence = finding.evidence.filter((one) => one.range.start >= range.start && one.range.end <= range.end);
  return [{ ...finding, range, quote: paragraphs.text.slice(range.start, range.end), evidence }];
}

/** A dismissal that does not say what was contradicted leaves to the others what they name. */
function preciseFirst(places: readonly DismissedPlace[]): DismissedPlace[] {
  return [
    ...places.filter(({ established }) => established !== undefined),
    ...places.filter(({ established }) => established === undefined),
  ];
}

/**
 * Leaves out what the writer has dismissed.
 * @param text the text as it is now, into which the findings point
 */
export function withoutDismissed(findings: readonly Finding[], dismissed: Dismissed, text: string): readonly Finding[] {
  const kept = dismissed.rules.length === 0 ? findings : findings.filter(({ rule }) => !dismissed.rules.includes(rule));
  if (dismissed.places.length === 0) return kept;
  const wanted = new Set(dismissed.places.map(({ rule, words }) => `${rule} ${words}`));
  const paragraphs = new Paragraphs(text);
  const byKey = candidatesOf(kept, paragraphs, wanted);
  if (byKey.size === 0) return kept;
  const gone = new Map<Finding, TextRange[]>();
  const taken = new Set<Candidate>();
  for (const place of preciseFirst(dismissed.places)) {
    const all = byKey.get(`${place.rule} ${place.words}`) ?? [];
    const candidates = all.filter((candidate) => !taken.has(candidate) && deniesTheSame(place, candidate));
    for (const candidate of recognised(place, candidates, text)) {
      taken.add(candidate);
      gone.set(candidate.finding, [...(gone.get(candidate.finding) ?? []), candidate]);
    }
  }
  return kept.flatMap((finding) => {
    const places = gone.get(finding);
    return places ? remainder(finding, places, paragraphs) : [finding];
  });
}
