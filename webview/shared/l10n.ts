let sentences: Readonly<Record<string, string>> = {};
let tongue = 'en';

/** Takes the sentences of the editor's language; without them English stays. */
export function speak(language: string, bundle: Readonly<Record<string, string>>): void {
  tongue = language;
  sentences = bundle;
  document.documentElement.lang = language;
}

/** The sentence in the editor's language, `{0}`, `{1}` … replaced. */
export function t(english: string, ...values: readonly (string | number)[]): string {
  const sentence = sentences[english] ?? english;
  return sentence.replaceAll(/\{(\d)\}/gu, (slot, at: string) => String(values[Number(at)] ?? slot));
}

/** A dimension's name in the editor's language; that of a rubric of the writer's own as it is. */
export function dimensionName(name: string): string {
  return sentences[name] ?? name;
}

/** A number as the editor's language writes it. */
export function figure(value: number, decimals = 2): string {
  // What rounds to nothing has no sign; a true minus, as in print.
  const rounded = Number(value.toFixed(decimals)) || 0;
  return rounded.toLocaleString(tongue, { maximumFractionDigits: decimals }).replace('-', '−');
}

/** A difference with its sign; a true minus, as in print. */
export function signed(value: number): string {
  return value > 0 ? `+${figure(value)}` : value < 0 ? `−${figure(-value)}` : '±0';
}

/** A share of 0 to 1 in per cent. */
export function percent(share: number): string {
  return share.toLocaleString(tongue, { style: 'percent', maximumFractionDigits: 1 });
}

/** Day and time as short as can be told apart. */
export function moment(iso: string): string {
  return new Date(iso).toLocaleString(tongue, { dateStyle: 'medium', timeStyle: 'short' });
}
