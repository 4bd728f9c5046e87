import path from 'node:path';
import { rootDir } from '../ui/harness/codeServer.js';
import { setA } from '../support/storyModels/setA.js';
import { setB } from '../support/storyModels/setB.js';
import { anchoringFigures } from './anchoring.js';
import { measureBundle } from './bundle.js';
import { measureCancel } from './cancel.js';
import { measureHighlights } from './highlights.js';
import { measureContinuity } from './continuity/measure.js';
import { measureContinue } from './continue.js';
import { measureHost } from './host.js';
import { measureLength } from './lengthTable.js';
import { measureLocalThroughput } from './localThroughput.js';
import { percent, table } from './print.js';
import { measureStyle } from './style.js';
import { measureFirstPaint } from './review.js';
import { measureTakes } from './takes.js';
import { measureWarm } from './warm.js';

/** What `npm run bench -- NAME …` measures; without a name, all of it. */
const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  throughput: async () => {
    const { bareTokensPerSecond, throughTokensPerSecond, ratio } = await measureLocalThroughput(rootDir);
    const row = [throughTokensPerSecond.toFixed(0), bareTokensPerSecond.toFixed(0), ratio.toFixed(3)];
    return table(['through the product, tokens/s', 'bare loop, tokens/s', 'ratio (median of pairs)'], [row]);
  },
  cancel: async () => measureCancel(rootDir),
  warm: async () => measureWarm(rootDir),
  takes: async () => measureTakes(rootDir),
  bundle: async () => measureBundle(rootDir),
  host: async () => measureHost(),
  continue: measureContinue,
  continuity: async () =>
    measureContinuity({
      storiesDir: path.join(rootDir, '..', 'shared', 'corpus', 'stories'),
      passagesDir: path.join(rootDir, 'test', 'bench', 'continuity', 'passages'),
    }),
  style: measureStyle,
  highlights: measureHighlights,
  review: async () => {
    const { mostFound, noneFound, usableReplies, repairableDefects } = await anchoringFigures();
    return table(
      ['40 quotes in a 12,000-word story', 'cold, ms', 'warm, ms'],
      [
        ['30 of them there', mostFound.coldMs.toFixed(1), mostFound.warmMs.toFixed(1)],
        ['none there', noneFound.coldMs.toFixed(1), noneFound.warmMs.toFixed(1)],
        [`usable replies of ${String(repairableDefects)} repairable defects`, percent(usableReplies, 1), ''],
      ],
    );
  },
  view: async () => {
    const { firstMs, againMs, shown } = await measureFirstPaint();
    return table(
      ['review view, from the click to its first paint', 'ms'],
      [
        ['the first time in a window', String(firstMs)],
        [`again, median of ${String(shown - 1)}`, String(againMs)],
      ],
    );
  },
  length: async () => [await measureLength('First set', setA, 4), await measureLength('Second set', setB, 4)].join('\n\n'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no bench named ${unknown.join(', ')}; there are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`## ${name}\n`);
    console.log(`${await measure()}\n`);
  }
}
