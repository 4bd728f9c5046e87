import { dimension, json, reply } from './replies.js';

/** Something a judge does wrong. */
export interface Defect {
  readonly name: string;
  /** What it answers, request by request; the last one again and again. */
  readonly replies: readonly string[];
  /** True when a review can be made of it honestly; false when only a clear failure is honest. */
  readonly repairable: boolean;
  /** Requests it takes. */
  readonly requests: number;
}

const good = reply();
const whole = json(good);

function withoutQuotesAround(text: string): string {
  return text.replaceAll(/"(justification|quotes|score|summary)":/g, '$1:');
}

const mended = (name: string, text: string): Defect => ({ name, replies: [text], repairable: true, requests: 1 });
const askedAgain = (name: string, text: string): Defect => ({ name, replies: [text, whole], repairable: true, requests: 2 });
const hopeless = (name: string, text: string): Defect => ({ name, replies: [text], repairable: false, requests: 2 });

const asList = json({
  summary: 'A list.',
  dimensions: Object.entries(good)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'justification' in value)
    .map(([id, value]) => ({ id, ...(value as object) })),
});
const flat = json(
  Object.fromEntries(
    Object.entries(good).flatMap(([id, value]) =>
      typeof value === 'object' && value !== null && 'justification' in value
        ? Object.entries(value).map(([key, part]) => [`${id}_${key}`, part])
        : [[id, value]],
    ),
  ),
);

/** What judges have been seen to do, and worse. */
export const DEFECTS: readonly Defect[] = [
  mended('an honest reply', whole),
  mended('in a code fence', `\`\`\`json\n${whole}\n\`\`\``),
  mended('talk before and after', `Certainly! Here is my evaluation:\n\n${whole}\n\nLet me know if you want more detail.`),
  mended('talk with braces after it', `${whole}\n\nI used {curly} braces.`),
  mended('single quotation marks and bare keys', withoutQuotesAround(whole)),
  mended('a trailing comma', whole.replace(/\}$/, ',}')),
  mended('line breaks inside strings', whole.replaceAll('though not', 'though\nnot')),
  mended('stray quotation marks inside strings', whole.replace('it holds', 'it "holds" well')),
  mended('wrapped in another object', json({ review: { evaluation: good } })),
  mended('a list of dimensions', asList),
  mended('one flat object', flat),
  mended('other keys beside', json({ ...good, verdict: 'fine', P99: { score: 3 }, overall: 999, label: 'excellent' })),
  mended(
    'other names of the same keys',
    whole.replaceAll('"justification"', '"reason"').replaceAll('"quotes"', '"evidence"').replaceAll('"score"', '"points"'),
  ),
  mended(
    'small letters',
    whole.replaceAll(/"([PN]\d+)":/g, (key) => key.toLowerCase()),
  ),
  mended(
    'strings as numbers',
    json(
      reply({ ...dimension('P1', { score: '11' }), ...dimension('P2', { score: '14/20' }), ...dimension('N2', { score: '8 out of 20' }) }),
    ),
  ),
  mended('scores out of range', json(reply({ ...dimension('P1', { score: 4000 }), ...dimension('N2', { score: -7 }) }))),
  mended('fractions', json(reply(dimension('P1', { score: 10.6 })))),
  mended('3,000 quotes', json(reply(dimension('N3', { quotes: Array.from({ length: 3000 }, (_, at) => `quote number ${at}`) })))),
  mended('a quote of 100,000 letters', json(reply(dimension('N3', { quotes: ['x'.repeat(100_000)] })))),
  mended(
    'HTML and scripts',
    json(reply(dimension('N3', { justification: '<script>alert(1)</script><img src=x onerror=alert(2)>[a](command:evil)' }))),
  ),
  mended(
    'escape sequences',
    json(reply(dimension('N3', { justification: '\u001b[2J\u001b]0;evil\u0007red \u001b[31mtext\u202Ereversed' }))),
  ),
  mended(
    'scores alone',
    json(
      Object.fromEntries(
        Object.entries(good).map(([id, value]) => [
          id,
          typeof value === 'object' && value !== null && 'score' in value ? value.score : value,
        ]),
      ),
    ),
  ),
  mended('cut off in the summary', whole.slice(0, -20)),
  askedAgain('prose', 'I liked this story very much. I would give it nine out of ten.'),
  askedAgain('half of the JSON', whole.slice(0, Math.floor(whole.length / 2))),
  askedAgain('NaN for a score', json(reply(dimension('P3', { score: 'SCORE' }))).replace('"SCORE"', 'NaN')),
  askedAgain('null for a score', json(reply(dimension('N10', { score: null })))),
  askedAgain('words for a score', json(reply(dimension('N10', { score: 'moderate' })))),
  askedAgain('a dimension left out', json({ ...good, N7: undefined })),
  askedAgain('nothing', ''),
  askedAgain('a bare string', '"fine"'),
  askedAgain('an array', '[1, 2, 3]'),
  askedAgain('an object of other keys', '{"verdict": "good", "stars": 4}'),
  askedAgain('deeply nested', `{"P1":${'['.repeat(20_000)}`),
  mended(
    'forty thousand other keys',
    json({ ...good, ...Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`k${at}`, { x: at }])) }),
  ),
  hopeless('prose for ever', 'I cannot put stories into numbers.'),
  hopeless('nothing for ever', ''),
  hopeless('NaN for ever', json(reply(dimension('P3', { score: 'SCORE' }))).replace('"SCORE"', 'NaN')),
  hopeless('a hundred thousand open strings', '{"P1": "'.repeat(20_000)),
];
