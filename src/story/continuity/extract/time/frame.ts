/**
 * What stands around a word that names a time, and what it then says. A sentence is asked for the word first and for its frame after, so that
 * a frame need not know what else may stand in the sentence.
 */
export interface Frame {
  /** What leads up to the word, matched at its end. */
  readonly before?: RegExp;
  /** What follows the word, matched at its beginning. */
  readonly after?: RegExp;
  /** The time named is so many days on; `n` in `after` or `before` multiplies it. */
  readonly step?: number;
  /** How much later it may be than the time named, in hours. */
  readonly later?: number;
  /** Whether it says what the time is, and not that something then happened. */
  readonly isState: boolean;
  /** Whether it says so plainly: whatever else is named, and whatever follows. */
  readonly isPlain?: boolean;
  /** Whether the time is but mentioned: anything that points to another time, on either side, takes it away. */
  readonly isMention?: boolean;
  /** Whether it is said of the time in general, and of this one with the rest: a "would" or an "every" is no hindrance. */
  readonly isGeneral?: boolean;
  /** Whether what is denied is something else of it: "it was not the morning he had hoped for". */
  readonly isDenied?: boolean;
  /** Whether a bare number is enough for an hour. */
  readonly isBare?: boolean;
  /** Whether it is held only against what is said plainly. */
  readonly isWeak?: boolean;
  /** Whether a clock, a calendar or a page says it, so that being said is nothing against it. */
  readonly isShown?: boolean;
}

/** A frame that fits, with where it begins in what leads up to the word and how much it takes of what follows. */
export interface Fit {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** A pattern of what leads up to a word. */
export const leading = (source: string): RegExp => new RegExp(`(?:^|(?<=\\W))(?:${source})$`, 'u');
/** A pattern of what follows a word. */
export const following = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\w)`, 'u');

/** "Sundays were quiet, and this was …": the time that is told of in general is the scene's. */
export const AND_THIS_WAS: Frame = {
  after: following(
    "s?(?: ,)? (?:and|but|though) (?:this|today)(?: one)?(?: 's)? (?:was|is|had|has|looked|promised|felt)|s?(?: ,)? which (?:it|this|today) (?:now )?(?:was|is|had)|s?(?!\\w)[^;]{0,60}?(?: ,)? (?:[;:—]|and|but|yet|though) (?:[^;,]{0,40} )?(?:this one|(?:was|were|is|are) no exception|this (?:morning|afternoon|evening|night)|today)",
  ),
  isState: true,
  isGeneral: true,
  isPlain: true,
  isShown: true,
};
/** "Nobody swam in January, and nobody was swimming now." */
export const AND_NOW: Frame = {
  before: leading("^(?:(?!(?:had|'d|before|since|until|o'clock|from|by)\\b)[^ ]+ ){1,14}"),
  after: following(
    's?(?!\\w)[^;]{0,60}?(?: ,)? (?:[;:—]|and|but|yet|though) (?:[^;,]{0,40} )?(?:(?<!ago )now|(?:here|there) (?:was|were|is|are|he|she|it|they|I)\\b|(?:somebody|someone) (?:was|is|had|has))',
  ),
  isState: true,
  isGeneral: true,
  isPlain: true,
  isShown: true,
};
/** "To get through this autumn": what is to be got through is there. */
export const GOT_THROUGH: Frame = {
  before: leading(
    '\\b(?:spend|spending|waste|wasting|get through|getting through|got through|survive|enjoy|enjoying|face|facing)(?: the rest of| what was left of)? (?:this|the) (?:[a-z]+ )?',
  ),
  isState: true,
  isGeneral: true,
  isShown: true,
};
/** "One of those evenings." "On mornings like this." */
export const OF_THAT_KIND: readonly Frame[] = [
  {
    before: leading(
      "\\bas (?:always |ever |usual ,? ?)?(?:[A-Za-z'-]+ ){0,3}(?:does|do|did|was|were|is|are|had|should|ought to)(?: always| usually| ever| mostly)? (?:(?:in|of|on|at) (?:an? |the |all |every )?|every )",
    ),
    isState: true,
    isGeneral: true,
    isShown: true,
  },
  {
    before: leading(
      "\\bwhat (?:one|you|anyone|he|she|they|I|we) (?:would|might|could|'d) (?:have )?(?:expect|expected|look for)(?: to \\w+)? (?:in|of|on|at|from) (?:an? |the )?",
    ),
    isState: true,
    isGeneral: true,
    isShown: true,
  },
  {
    before: leading('\\b[Ii]t (?:was|is) not the (?:sort of |kind of )?'),
    after: following('(?: that| which)? (?:he|she|I|they|we|anyone|[A-Z][a-z]+)'),
    isState: true,
    isDenied: true,
    isShown: true,
  },
  {
    before: leading('\\b[Oo]ne of (?:those|these|its|the) (?:[a-z-]+ ,? ?){0,3}'),
    after: following('s'),
    isState: true,
    isGeneral: true,
    isPlain: true,
    isShown: true,
  },
  {
    after: following('s? like (?:this|these)(?: one)?'),
    isState: true,
    isGeneral: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading('\\b(?:[Tt]his|[Ii]t) (?:was|is) (?:how|where|what) '),
    after: following('s (?:were|are|went|go|began|ended|smelled|felt)'),
    isState: true,
    isGeneral: true,
    isShown: true,
  },
];

export const BE = "(?:was|is|'s|were|being)";
/** Words between a determiner and a time: "a wet, windless Tuesday", none that leads to another time. */
export const MODS = String.raw`(?:(?!(?:not|never|no|nearly|almost|until|till|since|before|after|like|as|on|every|each|last|next|if|to|from|or|than|would|going|any|some|previous|following|coming|other|which|when|where|who|by(?! now))\b)[a-z][a-z'-]*(?: ,)? |(?:Good|Ash|Palm|Easter|Whit|Shrove|Maundy|Holy|Black|Boxing) ){0,6}`;

const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
/** Said after it, they tell what is to come. */
const TO_COME = /^[^,;.—]*\b(?:would|will|shall|'ll|(?:was|were|is|are) to)\b/u;
const PAST_PERFECT = /^[^,;.—]*\b(?:had|'d)\b/u;
const DREAMT = /\b(?:dream\w*|dreamt|if|imagin\w+|suppos\w+|remember\w*)\b/u;
const UNSAID = /\b(?:not|never|still|wrong|nobody|stopped|stuck|broken|slow|fast|would|should|every|last|yesterday|tomorrow)\b|n't/u;

/** A clock that is right. */
const NEVER_WRONG =
  /\b(?:never|not|neither) (?:yet |once |known to be |been |been known to be |a minute )*(?:wrong|late|slow|fast|out|stopped|lied?|nor)(?: (?:or|nor) [a-z]+)?\b/gu;

/** Whether what else is said around the word takes it out of the scene's present. */
function isElsewhere(
  { isShown, isPlain, isGeneral, isState, isMention, isDenied, step }: Frame,
  lead: string,
  before: string,
  after: string,
): boolean {
  if (isDenied === true) return false;
  if (isMention === true) return POINTING.test(before) || POINTING_ON.test(after);
  if (isGeneral === true && DREAMT.test(lead)) return true;
  if (isGeneral === true) return /\b(?:not|never|n't|no) (?:an? |the |yet |in |on )*$/u.test(before);
  if (isShown === true && UNSAID.test(lead.replace(NEVER_WRONG, ''))) return true;
  if (isPlain !== true && step === undefined && TO_COME.test(after)) return true;
  return !isState && PAST_PERFECT.test(after);
}

/** What leads up to a time and points away from the present: to what was, will be, or always is. */
const POINTING =
  /\b(?:had|'d|would|will|shall|going to|due|set for|fixed|planned|booked|scheduled|arranged|appoint\w+|every|each|always|usually|often|never|any|most|some|last|next|since|until|till|before|after|by|from|between|during|ago|other|plan|meeting|back|than|promised|meant|wanted|hoped|used|if|when|whenever|remember\w*|or)\b[^,;:—]*$|\b(?:letter|postcard|telegram|envelope|note|invitation|stopped|stuck|nobody|wrong)s?\b/u;
const POINTING_ON =
  /^(?: 's)?[^,;:—]*\b(?:had|'d|would|will|shall|always|usually|often|never|ago|before|last|next|earlier|later|and|or)\b/u;

const ANYTHING = /(?:)/u;

function fitOf(frame: Frame, before: string, after: string): Fit | undefined {
  const lead = frame.before ? frame.before.exec(before) : undefined;
  const tail = (frame.after ?? ANYTHING).exec(after);
  if (lead === null || tail === null || isElsewhere(frame, lead?.[0] ?? '', before, after)) return undefined;
  const { n = '' } = { ...lead?.groups, ...tail.groups };
  return { frame, from: lead ? lead.index : before.length, to: tail[0].length, times: NUMBERS.get(n) ?? 1 };
}

/** The first of some frames that fits what stands around a word. */
export function firstFit(frames: readonly Frame[], before: string, after: string): Fit | undefined {
  for (const frame of frames) {
    const fit = fitOf(frame, before, after);
    if (fit) return fit;
  }
  return undefined;
}
