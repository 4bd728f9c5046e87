import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import type { Brief } from './brief.js';
import type { Beat } from './events.js';

/** Words of a scene: long enough to be one, short enough that a small model stays with it. */
const SCENE_WORDS = 1_300;
/** A beat longer than this in the plan is cut at a sentence: prompts must stay short. */
const LONGEST_BEAT = 400;

const PlanReply = z.object({ beats: z.array(z.string()) });
const SummaryReply = z.object({ summary: z.string() });

/** JSON schema of a plan reply with just `scenes` beats. */
export function planSchema(scenes: number): Readonly<Record<string, unknown>> {
  return {
    type: 'object',
    properties: { beats: { type: 'array', items: { type: 'string' }, minItems: scenes, maxItems: scenes } },
    required: ['beats'],
    additionalProperties: false,
  };
}

/** JSON schema of a summary reply. */
export const summarySchema: Readonly<Record<string, unknown>> = {
  type: 'object',
  properties: { summary: { type: 'string' } },
  required: ['summary'],
  additionalProperties: false,
};

function parseJson(reply: string): unknown {
  const start = reply.indexOf('{');
  if (start < 0) return null;
  try {
    return JSON.parse(jsonrepair(reply.slice(start)));
  } catch {
    // Prose with a brace in it; the caller has a plan of its own.
    return null;
  }
}

function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '));
  return end > longest / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** The beats of a plan reply, or null when it is no plan: other shape, empty, or far from the number of scenes. */
export function readPlan(reply: string, scenes: number): readonly string[] | null {
  const parsed = PlanReply.safeParse(parseJson(reply));
  if (!parsed.success) return null;
  const beats = parsed.data.beats.map((beat) => oneLine(beat, LONGEST_BEAT)).filter((beat) => /\p{L}{3}/u.test(beat));
  return beats.length >= Math.max(1, Math.ceil(scenes / 2)) ? fitBeats(beats, scenes) : null;
}

/** The text of a summary reply, or null when it is none. */
export function readSummary(reply: string): string | null {
  const parsed = SummaryReply.safeParse(parseJson(reply));
  if (!parsed.success || !/\p{L}{3}/u.test(parsed.data.summary)) return null;
  return oneLine(parsed.data.summary, 700);
}

/** Makes `scenes` beats of what there is: neighbours are told together, or a beat is written as more than one scene. */
export function fitBeats(beats: readonly string[], scenes: number): readonly string[] {
  return Array.from({ length: scenes }, (_, scene) => {
    const from = Math.floor((scene * beats.length) / scenes);
    const to = Math.max(from + 1, Math.floor(((scene + 1) * beats.length) / scenes));
    return beats.slice(from, to).join(' ');
  });
}

/** How many scenes a story of so many words is planned with. */
export function scenesFor(targetWords: number, outlineLength: number): number {
  const bySize = Math.max(targetWords >= 800 ? 2 : 1, Math.round(targetWords / SCENE_WORDS));
  const most = Math.max(1, Math.floor(targetWords / 250));
  return outlineLength > 0 ? Math.max(1, Math.min(most, outlineLength >= bySize / 2 ? outlineLength : bySize)) : bySize;
}

/** A plan by position alone, for models that cannot make one. */
export function plainBeats(scenes: number): readonly string[] {
  if (scenes === 1) return [''];
  const middle = [
    'The first attempt to deal with it makes matters worse.',
    'Someone else wants the opposite, and says so.',
    'Something comes to light that changes what is at stake.',
    'What seemed safe is lost, and a choice can no longer be put off.',
    'An old promise has to be kept or broken.',
    'The cost of going on is counted.',
  ];
  return Array.from({ length: scenes }, (_, scene) => {
    if (scene === 0) return 'The people of the premise are met where they live, and what disturbs them begins.';
    if (scene === scenes - 1) return 'The choice is made, and we see what it leaves behind.';
    return middle[(scene - 1) % middle.length] ?? '';
  });
}

/** What may happen when the planned beats are told and the story is still too short; used before the ending, in turn. */
export const ADDED_BEATS = [
  'Something they had not reckoned with happens, and must be met before anything can end.',
  'One of them says what was left unsaid until now, and it is answered.',
  'They go to a place that has only been spoken of, and find it other than expected.',
  'A small thing from the beginning turns out to matter.',
] as const;

/** Beats with their budgets: equal shares, the last scene a little shorter since it holds the ending. */
export function budget(beats: readonly string[], targetWords: number): readonly Beat[] {
  const shares = beats.map((_, scene) => (scene === beats.length - 1 && beats.length > 1 ? 0.8 : 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  let left = targetWords;
  return beats.map((summary, scene) => {
    const words = scene === beats.length - 1 ? left : Math.round((targetWords * (shares[scene] ?? 1)) / sum);
    left -= words;
    return { summary, words };
  });
}

/** What the last scenes did, for a model that writes no summaries: their beats when these were planned, else nothing. */
export function plainSummary(brief: Brief, beats: readonly Beat[], scene: number): string {
  if (scene === 0) return '';
  const planned = brief.outline?.length ? beats.slice(0, scene) : [];
  return oneLine(
    planned
      .slice(-4)
      .map((beat) => beat.summary)
      .join(' '),
    600,
  );
}
