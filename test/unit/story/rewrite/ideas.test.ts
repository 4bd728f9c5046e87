import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../../src/story/draft/briefFile.js';
import { brainstorm, directionsIn } from '../../../../src/story/rewrite/brainstorm.js';
import { describe as describeThing, placeFor } from '../../../../src/story/rewrite/describe.js';
import { outlineEdit, planNameOf } from '../../../../src/story/rewrite/plan.js';
import { all, modelSaying } from './scripted.js';

const STORY =
  '---\nprompt: a quay\n---\n\nMarta came down to the quay. The old crane stood over the water. She waited.\n\nThe boat did not come.\n';
const signal = new AbortController().signal;
const DIRECTIONS = [
  { title: 'The boat comes', what: 'The boat arrives without its crew and drifts against the crane.' },
  { title: 'A stranger', what: 'A surveyor asks Marta to sign for a crate she never ordered.' },
  { title: 'Fog', what: 'Fog hides the harbour and somebody calls her by her childhood nickname.' },
  { title: 'The crane falls', what: 'The old crane gives way and uncovers a sealed cellar door.' },
  { title: 'Home again', what: 'She gives up waiting, walks back, and finds her kitchen occupied.' },
];

function thing(word: string): { start: number; end: number } {
  const start = STORY.indexOf(word);
  return { start, end: start + word.length };
}

describe('a description', () => {
  const SAID =
    'Rust ran down its legs in long brown tongues, and the cable ticked against the jib with every swell that came in under the quay. It smelt of grease and wet iron, and a cold came off it that could be felt from the bollards, some yards away and more, through coat and scarf, as it stood there.';

  test('goes in behind the sentence that names the thing', async () => {
    const model = modelSaying([`Sure! Here is a description of the crane:\n\n${SAID}`]);
    const request = { text: STORY, thing: thing('crane'), senses: ['sight', 'smell'] as const };
    const end = (await all(describeThing(request, model, signal))).at(-1);
    const { paragraph, at } = placeFor(STORY, thing('crane'));
    const old = STORY.slice(paragraph.start, paragraph.end);
    expect(old.slice(0, at)).toBe('Marta came down to the quay. The old crane stood over the water.');
    expect(end).toEqual({ kind: 'end', text: `${old.slice(0, at)} ${SAID} She waited.`, breaches: [] });
    expect(model.asked[0]?.messages[0]?.content).toContain('sight, smell');
  });

  test('says what came in that the story has not, and how far off its length is', async () => {
    const request = { text: STORY, thing: thing('crane'), senses: ['sound'] as const };
    const end = (await all(describeThing(request, modelSaying(['It groaned. “Away,” shouted Beatrix.']), signal))).at(-1);
    expect(end?.kind === 'end' && end.breaches.map(({ kind }) => kind)).toEqual(['name-new', 'speech-new', 'shorter']);
    const empty = (await all(describeThing(request, modelSaying(['']), signal))).at(-1);
    expect(empty).toMatchObject({ breaches: [{ kind: 'empty' }], text: expect.stringMatching(/^Marta came down.*waited\.$/) as string });
  });
});

describe('what could happen next', () => {
  const request = { text: STORY, at: STORY.length };

  test('is a handful of different directions', async () => {
    const model = modelSaying([`Here you go: ${JSON.stringify({ directions: DIRECTIONS })}`]);
    expect(await brainstorm(request, model, signal)).toEqual(DIRECTIONS);
    expect(model.asked).toHaveLength(1);
    expect(model.asked[0]?.messages.at(-1)?.content).toContain('The boat did not come.');
    expect(model.asked[0]?.messages.at(-1)?.content).not.toContain('prompt: a quay');
  });

  test('is asked for again when a list is short, broken, or says one thing many ways', async () => {
    const [one, ...others] = DIRECTIONS;
    const same = Array.from({ length: 6 }, (_, at) => ({ title: `Idea ${at}`, what: `${one?.what ?? ''} ${at}` }));
    const model = modelSaying([JSON.stringify({ directions: same }), JSON.stringify(others)]);
    const found = await brainstorm(request, model, signal);
    expect(found).toHaveLength(5);
    expect(model.asked[1]?.messages.at(-1)?.content).toContain('Known already');
    expect(await brainstorm(request, modelSaying(['no', 'still no']), signal)).toEqual([]);
  });

  test('is one sentence at a time from a model that cannot make lists', async () => {
    let told = 0;
    const model = modelSaying(() => `${DIRECTIONS[told++ % DIRECTIONS.length]?.what ?? ''} And so on.`, {
      demonstration: true,
      contextTokens: 1024,
    });
    const found = await brainstorm(request, model, signal);
    expect(found.map(({ what }) => what)).toEqual(DIRECTIONS.map(({ what }) => what));
    expect(model.asked[0]?.jsonSchema).toBeUndefined();
  });

  test('is read from lists of other forms, as plain text', () => {
    expect(directionsIn('["The boat comes in at last.", 3, {"title": "\\u001b[31mFog", "description": "Fog\\nhides it all."}]')).toEqual([
      { title: '', what: 'The boat comes in at last.' },
      { title: 'Fog', what: 'Fog hides it all.' },
    ]);
  });
});

describe('the plan', () => {
  const apply = (text: string, beats: readonly string[]): string => {
    const { range, text: put } = outlineEdit(text, beats);
    return text.slice(0, range.start) + put + text.slice(range.end);
  };

  test('grows at its end, and nothing else changes', () => {
    const text = '---\n# mine\nprompt: "a quay"\noutline:\n  - She waits.\nwords: 300\n---\n\nMarta came.\n';
    const written = apply(text, ['The boat comes: empty.']);
    expect(parseBrief(written).brief.outline).toEqual(['She waits.', 'The boat comes: empty.']);
    expect(written).toContain('# mine');
    expect(written).toContain('prompt: "a quay"');
    expect(written.endsWith('words: 300\n---\n\nMarta came.\n')).toBe(true);
  });

  test('is begun where there is none: in the front matter, or with it', () => {
    expect(parseBrief(apply(STORY, ['It comes.'])).brief).toMatchObject({ premise: 'a quay', outline: ['It comes.'] });
    expect(apply('\uFEFFMarta came.\r\n', ['It comes.'])).toBe('\uFEFF---\r\noutline:\r\n  - It comes.\r\n---\r\n\r\nMarta came.\r\n');
    expect(parseBrief(apply('---\noutline: "1. She waits; 2. It rains"\n---\nx', ['It comes.'])).brief.outline).toEqual([
      'She waits',
      'It rains',
      'It comes.',
    ]);
    expect(parseBrief(apply('---\n---\nMarta came.', ['It comes.'])).brief.outline).toEqual(['It comes.']);
  });

  test('is left alone where the front matter cannot be read', () => {
    expect(() => outlineEdit('---\n- a list\n---\nx', ['It comes.'])).toThrow(/front matter/);
    expect(() => outlineEdit('---\na: [\n---\nx', ['It comes.'])).toThrow(/front matter/);
  });

  test('has a file of its own beside a story without front matter', () => expect(planNameOf('tide.fountain')).toBe('tide.plan.md'));
});
