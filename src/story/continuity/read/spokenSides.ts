/** What is shown while somebody speaks of it: "tapping his right ear", "and slapped the left one". */
const SHOWN =
  /\b(?:tapp|touch|point|clapp|cupp|tugg|pull|patt|slapp|rubb|show|lift|rais|hold|held|put|la(?:id|ying)|press|grip|clutch|flick|jerk|finger|knock|thump|strok|massag|nodd|indicat|rolled up)(?:ed|s|es|e|ing)? (?:[a-z]+ ){0,4}?(?:his|her|the) (?<side>left|right)(?: (?<part>ear|eye|knee|leg|arm|hip|shoulder|foot|hand|wrist|ankle|elbow|cheek|jaw))?\b/u;
const THIS = /\b[Tt]his (?:[a-z]+ )?(?<noun>ear|side|one|eye|knee|leg|arm|hip|shoulder|foot|hand|wrist|ankle|elbow|cheek|jaw)\b/u;

/** "I'm deaf in this ear," said with a hand on it, tells which it is. */
export function withSideShown(said: string, narrated: string): string {
  const noun = THIS.exec(said)?.groups?.['noun'];
  const { side, part } = (noun === undefined ? undefined : SHOWN.exec(narrated)?.groups) ?? {};
  if (noun === undefined || side === undefined) return said;
  const named = part ?? (/^(?:side|one)$/u.test(noun) ? (/\bhear|deaf/u.test(said) ? 'ear' : noun) : noun);
  return said.replace(THIS, `my ${side} ${named}`);
}
