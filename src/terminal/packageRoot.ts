import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder this product was unpacked into: the nearest one above `folder` that holds package.json.
 * @throws {Error} when there is none: the files were taken out of their place
 */
export function packageRootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at;
    if (at === dirname(at)) throw new Error(`POLARIS is incomplete: there is no package.json above ${folder}.`);
  }
}
