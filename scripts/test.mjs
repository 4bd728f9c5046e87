// npm test: installs, builds, runs every check and every test, and closes with one line "N passed, N failed".
// `npm test -- lint unit` runs only the steps named.
import { readFileSync } from 'node:fs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain, SetupError } from './lib/run.mjs';
import { steps } from './lib/steps.mjs';

/** Enough to see what failed without drowning the terminal; the rest is in the log file. */
const LINES_SHOWN = 80;

/** @type {import('./lib/steps.mjs').Step} */
const buildStep = {
  name: 'build',
  async run() {
    await ensureBuilt();
    return { passed: 1, failed: 0 };
  },
};

/** @param {readonly string[]} wanted */
function chosenSteps(wanted) {
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new SetupError(`There is no step "${unknown}"; choose from ${steps.map((step) => step.name).join(', ')}.`);
  return [buildStep, ...steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))];
}

/**
 * @param {import('./lib/steps.mjs').Step} step
 * @returns {Promise<import('./lib/steps.mjs').Outcome>}
 */
async function runStep(step) {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {import('./lib/steps.mjs').Outcome} outcome */
function showFailure({ reason, logFile }) {
  if (reason !== undefined) console.log(indent(reason));
  if (logFile === undefined) return;
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n');
  console.log(indent(lines.slice(-LINES_SHOWN).join('\n')));
  if (lines.length > LINES_SHOWN) console.log(indent(`All of it: ${logFile}`));
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '    ');
}

await runMain(async () => {
  const chosen = chosenSteps(process.argv.slice(2));
  await ensureInstalled();
  let passed = 0;
  let failed = 0;
  for (const step of chosen) {
    const startedAt = Date.now();
    const outcome = await runStep(step);
    passed += outcome.passed;
    failed += outcome.failed;
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
    if (outcome.failed > 0) showFailure(outcome);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
