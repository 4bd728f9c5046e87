import * as vscode from 'vscode';
import type { Evidence, ReviewedDimension } from '../../../story/review/result.js';
import type { StoredReview } from '../storedReview.js';
import { figure, inWords, marksOf, nameOf } from './words.js';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin-top: 2rem; } h3 { margin: 1.2rem 0 0.2rem; font-size: 1rem; }
h2, h3 { display: flex; justify-content: space-between; gap: 1rem; } h2 span, h3 span { font-weight: 400; white-space: nowrap; }
svg { display: block; width: 100%; height: 6px; } .track { fill: currentColor; opacity: 0.15; }
.positive .fill { fill: #2f7fd1; } .negative .fill { fill: #c9752b; }
blockquote { margin: 0.4rem 0; padding-left: 0.8rem; border-left: 3px solid currentColor; }
.quiet { opacity: 0.75; } .lost { opacity: 0.75; border-left-style: dashed; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dd { margin: 0; }
@media print { section.dimension { break-inside: avoid; } }
`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Everything that is not ours goes through here: an exported page runs nothing and loads nothing. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (mark) => ESCAPES[mark] ?? mark);
}

/** A review as one page that needs nothing else. */
export function reviewAsHtml(title: string, stored: StoredReview): string {
  const { review } = stored;
  const { overall, made, measured, groups } = inWords(stored);
  const heading = escaped(vscode.l10n.t('Review of {0}', title));
  const sections = groups.map(
    ({ sign, name, points, dimensions }) => `<section class="${escaped(sign)}">
<h2>${escaped(name)}<span>${escaped(points)}</span></h2>
${dimensions.map((dimension) => dimensionHtml(dimension, review.needsAttention.includes(dimension.id))).join('\n')}
</section>`,
  );
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p><strong>${escaped(overall)}</strong></p>
<p class="quiet">${escaped(made)}</p>
${paragraphs(review.summary)}
${review.notes.map((note) => `<p class="quiet">${escaped(note)}</p>`).join('\n')}
${sections.join('\n')}
<section>
<h2>${escaped(vscode.l10n.t('Measured, without a model'))}</h2>
<dl>${measured.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
</section>
</main>
</body>
</html>
`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escaped(part.trim())}</p>`)
    .join('\n');
}

function dimensionHtml(dimension: ReviewedDimension, attention: boolean): string {
  const { score, max, justification, evidence } = dimension;
  const share = max === 0 ? 0 : Math.round((score / max) * 1000) / 10;
  const marks = marksOf(dimension, attention);
  const value = `${figure(score)}/${figure(max)}`;
  return `<section class="dimension">
<h3>${escaped(nameOf(dimension))}<span>${escaped(value)}</span></h3>
<svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${escaped(value)}"><rect class="track" width="100" height="6"/><rect class="fill" width="${String(share)}" height="6"/></svg>
${marks.length === 0 ? '' : `<p class="quiet">${escaped(marks.join('; '))}</p>`}
${paragraphs(justification)}
${evidence.map((one) => quoteHtml(one)).join('\n')}
</section>`;
}

function quoteHtml({ quote, verified }: Evidence): string {
  const note = verified ? '' : ` <span class="quiet">(${escaped(vscode.l10n.t('not found in the text'))})</span>`;
  return `<blockquote class="${verified ? '' : 'lost'}">“${escaped(quote)}”${note}</blockquote>`;
}
