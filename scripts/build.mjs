// npm run build: installs what is missing, builds dist/. `--watch` builds on every change, unminified.
import { ensureBuilt, watch } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain } from './lib/run.mjs';

await runMain(async () => {
  await ensureInstalled();
  if (process.argv.includes('--watch')) return watch();
  const built = await ensureBuilt({ minify: !process.argv.includes('--dev') });
  console.log(built ? 'Built dist/.' : 'dist/ is up to date.');
});
