/** A command line that cannot be carried out as it stands. Exit code 2. */
export class UsageError extends Error {
  constructor(
    /** One sentence: what is wrong, and what to write instead. */
    message: string,
    readonly code = 'bad-usage',
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UsageError';
  }
}

/** Reads a plain number of digits; "3,000", "3k", "3e3" and "3000.5" are refused rather than guessed. */
export function plainInteger(option: string, text: string, example: number): number {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  throw new UsageError(`${option} takes a plain whole number such as ${String(example)}, not "${text}".`);
}
