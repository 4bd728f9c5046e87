import { readCorpus, SEED } from './corpus.js';
import { correlations, prepare, targetsOf, weightOf } from './learn.js';
import { ridge } from './ridge.js';
import { kernelOf, viewsOf } from './rows.js';
const corpus = await readCorpus(process.argv[2] ?? '');
console.log([...corpus.testModels].sort().join(', '), [...corpus.testAuthors]);
const dev = corpus.chapters.filter((c) => !corpus.testModels.has(c.model));
const t0 = performance.now();
const lap = (s: string): void => console.log(s, ((performance.now() - t0) / 1000).toFixed(1));
const m = prepare(dev, corpus.stories.filter((s) => !corpus.testAuthors.has(s.author)), SEED);
lap('prepared');
const counts = [...Map.groupBy(dev.filter((c) => c.amateurish <= 6), (c) => c.model)].sort((a, b) => b[1].length - a[1].length).map(([k]) => k);
for (const c of dev) if (!counts.includes(c.model)) counts.push(c.model);
const fold = new Map(counts.map((k, i) => [k, Math.floor(i / 8) % 2 === 0 ? i % 8 : 7 - (i % 8)]));
const y = targetsOf(dev), w = dev.map(weightOf);

const run = (name: string, rows: typeof m.rows, mix: { words: number; meaning: number; counts: number }, lam: number): void => {
  const v = viewsOf(rows, m.lexicon.size, m.views.embedding, mix);
  const K = kernelOf(v);
  const pred = new Float64Array(dev.length);
  for (let k = 0; k < 8; k++) {
    const fit = ridge(K, y, w.map((x, i) => (fold.get(dev[i]!.model) === k ? 0 : x)), lam);
    dev.forEach((c, i) => { if (fold.get(c.model) === k) { let s = fit.intercept; const r = K[i]!; for (let j = 0; j < r.length; j++) s += r[j]! * fit.multipliers[j]!; pred[i] = s; } });
  }
  const c = correlations(dev.map((chapter, i) => ({ chapter, score: pred[i]! })));
  lap(`${name} ${JSON.stringify(mix)} ${lam} ${c.overall.toFixed(3)} ${c.inside.toFixed(3)}`);
};
const limit = (n: number, np: number) => m.rows.map((r) => { const keep = [...r.features.keys()].filter((k) => { const id = r.features[k]!; return id < m.lexicon.wordCount ? id < n : id - m.lexicon.wordCount < np; }); return { counts: r.counts, features: Int32Array.from(keep, (k) => r.features[k]!), values: Float32Array.from(keep, (k) => r.values[k]!) }; });
const base = { words: 1, meaning: 0.75, counts: 0.2 };
run('base', m.rows, base, 3);
run('meaning 1.5', m.rows, { ...base, meaning: 1.5 }, 3);
run('top 8000', limit(8000, 6000), base, 3);
run('top 5000', limit(5000, 6000), base, 3);
run('top 5000/3000', limit(5000, 3000), base, 3);
run('top 5000/0', limit(5000, 0), base, 3);
const norm = m.rows.map((r) => { let q = 0; r.values.forEach((x, k) => { q += (x * m.views.scales[r.features[k]!]!) ** 2; }); const f = 18 / Math.sqrt(q); return { ...r, values: r.values.map((x) => x * f) }; });
run('l2', norm, base, 3);
