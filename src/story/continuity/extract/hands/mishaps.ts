/** How it came: twice the same is once, and on one side. */
const HOW = /\b(scald|crush|bullet|shot|bit(?=e|ten)|mangl|stab|pierc|dislocat|fractur|sprain|jamm|trapp|burn|stung|stitch|sear|peck)/u;

/** How a mishap came about, for words that tell of one in two ways. */
export function howIn(text: string): string {
  return HOW.exec(text)?.[1] ?? '';
}

/** What did it, or where: "the gander", "an oven door", "at Dieppe". */
const CAUSE =
  /\b(?:the|an?|some|that) (?:[a-z-]+ )??(?<what>[a-z]{3,})(?= (?:had|has|was|got|caught|hit|bit|kicked|when|where|that|and|did|at|in|on|of|,|;)| ?[,;.)—]|$)|\b(?:at|in|on|since) (?<place>\p{Lu}\p{L}{3,})/gu;
/** What stands near many a mishap and did none of them. */
const OF_NONE =
  /^(?:arm|forearm|elbow|wrist|hand|palm|knuckles|fist|sleeve|shoulder|thumb|finger|hip|thigh|leg|knee|shin|calf|ankle|foot|heel|toe|ear|lobe|brow|eyebrow|temple|jaw|cheek|nostril|breast|ribs|lid|eye|left|right|one|other|side|way|day|time|morning|night|evening|afternoon|week|month|year|doctor|nurse|surgeon|man|woman|boy|girl|child|room|house|bed|table|kitchen|air|back|end|bandage|plaster|sling|cast|splint|dressing|place|moment|hour|minute|pain|skin|blood|world|chair|two)$/u;

/** What may have done it: two mishaps that share one of these are one. */
export function causesIn(text: string): string[] {
  const found = [...text.matchAll(CAUSE)].map(({ groups }) => groups?.['what'] ?? groups?.['place'] ?? '');
  return found.filter((word) => word !== '' && !OF_NONE.test(word));
}
