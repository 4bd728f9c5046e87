const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What stands before the hour: "half past", "ten to". */
function fractionOf(words: string | undefined): number {
  if (words === undefined) return 0;
  if (words.includes('half')) return 0.5;
  return /\bto\b/u.test(words) ? -0.25 : 0.25;
}

/** The hour a clock's words tell, from 1 to 24; 100 is added where morning or evening is not said. */
export function hourOf(match: RegExpMatchArray): number {
  const { val = '', half, day, night } = match.groups ?? {};
  if (/^noon$/iu.test(val)) return 12;
  if (/^midnight$/iu.test(val)) return 24;
  const at = HOURS.indexOf(val);
  const hour = (at >= 0 ? at + 1 : Number(val)) + fractionOf(half);
  if (day === 'morning') return hour;
  if (day === undefined && night === undefined) return hour <= 12 ? hour + 100 : hour;
  return hour < 12 ? hour + 12 : hour;
}
