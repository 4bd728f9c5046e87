/** Whether a command line asks for JSON, read without a parser: a wrong command line has to answer in JSON too. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).includes('--json');
}
