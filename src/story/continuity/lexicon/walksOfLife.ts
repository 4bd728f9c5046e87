import { CALLINGS as KNOWN } from './callings.js';
import { CRAFTS } from './crafts.js';

const CALLINGS = { ...CRAFTS, ...KNOWN };

const LINES = new Map<string, number>();
const FIELDS_OF = new Map<string, readonly string[]>();
let lines = 0;
for (const [field, { trades }] of Object.entries(CALLINGS)) {
  for (const line of trades) {
    lines++;
    for (const trade of line.split(',')) {
      if (!LINES.has(trade)) LINES.set(trade, lines);
      FIELDS_OF.set(trade, [...(FIELDS_OF.get(trade) ?? []), field]);
    }
  }
}

/** A trade by its longest known name: a "trainee software engineer" is a software engineer. */
function known(trade: string): string | undefined {
  if (FIELDS_OF.has(trade)) return trade;
  const rest = trade.replace(/^\S+ /u, '');
  return rest === trade ? undefined : known(rest);
}

/** Whether two names are known to be names of one trade. */
export function areOneTrade(one: string, other: string): boolean {
  const [first, second] = [known(one), known(other)];
  return first !== undefined && second !== undefined && (first === second || LINES.get(first) === LINES.get(second));
}

/** Whether a noun names a trade of a known walk of life. */
export function isCalling(noun: string): boolean {
  return FIELDS_OF.has(noun);
}

/** What says a walk of life and no trade: "@healing,teeth"; and that somebody never followed one, or was never of a trade: "!@sea", "!nurse". */
const MARK = '@';
const DENIED = '!';
const ONCE = '~';

/** Whatever walks of life some work may belong to, as the value of a fact. */
export function fieldsShown(fields: string): string {
  return MARK + fields;
}

/** Such work that may well be over: it contradicts only who never did it. */
export function shownOnce(fields: string): string {
  return ONCE + MARK + fields;
}

/** Whether it is work that may be over. */
export function isOnce(value: string): boolean {
  return value.startsWith(ONCE);
}

/** That somebody never followed any of some walks of life. */
export function deniedField(fields: string): string {
  return DENIED + MARK + fields;
}

/** That somebody never was of a trade. */
export function deniedTrade(trade: string): string {
  return DENIED + trade;
}

/** Whether it is what somebody never was. */
export function isDenied(value: string): boolean {
  return value.startsWith(DENIED);
}

/** Whether what somebody never was is what the other says that they are. */
export function denies(denied: string, value: string): boolean {
  const never = denied.slice(DENIED.length);
  if (isDenied(value) || value === 'none') return false;
  if (!never.startsWith(MARK))
    return !value.startsWith(MARK) && (never === value || value.endsWith(` ${never}`) || areOneTrade(never, value));
  const fields = fieldsOf(never) ?? [];
  return fieldsOf(value.replace(ONCE, ''))?.every((field) => fields.includes(field)) === true;
}

/** The walks of life that a trade, or a sign of some, may belong to; undefined where that is not known. */
export function fieldsOf(value: string): readonly string[] | undefined {
  if (value.startsWith(MARK)) return value.slice(1).split(',');
  const trade = known(value);
  return trade === undefined ? undefined : FIELDS_OF.get(trade);
}

type Sign = 'places' | 'owns' | 'does';

const ANCHORED = new Map<Sign, (readonly [field: string, pattern: RegExp])[]>();

/** All signs of a kind, as a pattern. */
export function anySign(kind: Sign): string {
  return Object.values(CALLINGS)
    .flatMap((calling) => calling[kind] ?? [])
    .join('|');
}

/** What a sign says, as the value of a fact: whatever walks of life it may belong to. */
export function signified(kind: Sign, words: string): string {
  let patterns = ANCHORED.get(kind);
  if (!patterns) {
    patterns = Object.entries(CALLINGS).flatMap(([field, calling]) => {
      const source = calling[kind];
      return source === undefined ? [] : [[field, new RegExp(`^(?:${source})$`, 'u')] as const];
    });
    ANCHORED.set(kind, patterns);
  }
  return MARK + patterns.flatMap(([field, each]) => (each.test(words) ? [field] : [])).join(',');
}
