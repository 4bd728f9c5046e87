/** FNV-1a with two seeds: 64 bits are enough to tell a book's passages apart, and they are quick to make. */
const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x7ee3623a] as const;

const SPACE = 32;

/** A letter or digit as it counts for sameness, or 0 for what parts words. Case, quotes, dashes and spaces are typography. */
function plain(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit >= 48 && unit <= 57) return unit;
  if (unit < 0xc0) return 0;
  return (unit >= 0x2000 && unit <= 0x206f) || unit === 0x3000 || unit === 0xfeff ? 0 : unit;
}

/**
 * A short name for the words of a text, whatever its case, quotes, dashes, spaces and line ends.
 * @returns 16 hexadecimal digits; the same for two texts exactly when their words are the same, for all that matters here
 */
export function contentHash(text: string, start = 0, end = text.length): string {
  let [one, other]: [number, number] = [...SEEDS];
  let parted = true;
  const take = (unit: number): void => {
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, PRIME) + (other >>> 15);
  };
  for (let at = start; at < end; at++) {
    const unit = plain(text.charCodeAt(at));
    if (unit === 0) {
      parted = true;
      continue;
    }
    if (parted) take(SPACE);
    parted = false;
    take(unit);
  }
  return hex(one) + hex(other);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
