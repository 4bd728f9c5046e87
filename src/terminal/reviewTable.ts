import type { Evidence, Review, ReviewedCatchAll, ReviewedDimension } from '../story/review/result.js';
import { inDigits } from './progressLine.js';
import { shownOnOneLine } from './streams.js';

const BAR_CELLS = 12;
const INDENT = '      ';
const TEXT_COLUMNS = 96;

function bar(score: number, max: number): string {
  const filled = Math.round((score / max) * BAR_CELLS);
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > TEXT_COLUMNS) {
      lines.push(INDENT + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, INDENT + line];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function quoted({ quote, start }: Evidence, text: string): string[] {
  const where = start === null ? 'not found in the text' : `line ${String(lineOf(text, start))}`;
  return wrapped(`“${quote.replaceAll(/\s+/gu, ' ')}” (${where})`);
}

function scoreRow(id: string, name: string, score: number, max: number): string {
  return `${id.padEnd(4)} ${`${String(score)}/${String(max)}`.padStart(8)}  ${bar(score, max)}  ${name}`;
}

function dimensionLines(dimension: ReviewedDimension, samples: number, text: string): string[] {
  const marks = [
    ...(samples > 1 ? [`spread ${String(dimension.spread)}`] : []),
    ...(dimension.unsupported ? ['unsupported: no quote of it is in the text'] : []),
    ...(dimension.basis === 'synopsis' ? ['judged on a synopsis'] : []),
  ];
  const head = scoreRow(dimension.id, dimension.name, dimension.score, dimension.max);
  return [
    marks.length === 0 ? head : `${head} (${marks.join('; ')})`,
    ...wrapped(dimension.justification),
    ...dimension.evidence.flatMap((evidence) => quoted(evidence, text)),
  ];
}

function catchAllLines(sign: '+' | '-', reason: ReviewedCatchAll | null, text: string): string[] {
  if (!reason) return [];
  return [`${sign}${String(reason.score)} ${reason.target}`, ...reason.evidence.flatMap((evidence) => quoted(evidence, text))];
}

function group(title: string, dimensions: readonly ReviewedDimension[], review: Review, text: string): string[] {
  if (dimensions.length === 0) return [];
  return [title, ...dimensions.flatMap((dimension) => dimensionLines(dimension, review.samples, text)), ''];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function measuredLines({ measured }: Review): string[] {
  const { length, repetition, rhythm } = measured;
  const asked = length.asked === null ? '' : ` of ${inDigits(length.asked)} asked (${percent(length.ratio ?? 0)})`;
  return [
    'Measured, without a model',
    `  Words        ${inDigits(length.written)}${asked}`,
    `  Repetition   ${percent(repetition.fourWordShare)} of four-word runs stood before, ${percent(repetition.eightWordShare)} of eight-word runs, ${percent(repetition.lineShare)} of lines`,
    `  Dialogue     ${percent(measured.dialogueShare)} of the words`,
    `  Sentences    ${inDigits(rhythm.sentences)}, ${String(rhythm.meanWords)} words on average (deviation ${String(rhythm.deviationWords)}, step ${String(rhythm.stepWords)})`,
  ];
}

function judgedLines(review: Review, text: string): string[] {
  if (review.label === null) return [];
  const of = (sign: 'positive' | 'negative'): ReviewedDimension[] => review.dimensions.filter((dimension) => dimension.sign === sign);
  const label = review.label.replaceAll('_', ' ');
  return [
    ...group('Merits', of('positive'), review, text),
    ...group('Faults', of('negative'), review, text),
    ...catchAllLines('+', review.bonusReason, text),
    ...catchAllLines('-', review.penaltyReason, text),
    ...wrapped(review.summary),
    '',
    `Overall ${String(review.overall)} (${label}) = ${String(review.positive)} − ${String(review.negative)} + ${String(review.bonus)} − ${String(review.penalty)}`,
    `Composite ${String(review.composite)}, by the published table's formula ${String(review.published)}; ${String(review.samples)} judgement${review.samples === 1 ? '' : 's'} by ${review.judge ?? ''}`,
    '',
  ];
}

/** A review as a table for people. `text` is the file, for line numbers. */
export function reviewTable(review: Review, text: string): string {
  const attention = review.needsAttention.length === 0 ? [] : [`Needs attention: ${review.needsAttention.join(', ')}`];
  const lines = [...judgedLines(review, text), ...measuredLines(review), ...attention, ...review.notes.map((note) => `Note: ${note}`)];
  return `${lines.map(shownOnOneLine).join('\n')}\n`;
}
