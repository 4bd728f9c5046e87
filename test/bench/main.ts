import { setA } from '../support/storyModels/setA.js';
import { setB } from '../support/storyModels/setB.js';
import { measureLength } from './lengthTable.js';

/** What `npm run bench -- NAME …` measures; without a name, all of it. */
const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
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
