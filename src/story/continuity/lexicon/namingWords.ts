/** What part of somebody's name a word before "name" says that it is; without one it is the name they go by. */
const PARTS = new Map<string, string>([
  ...['first', 'christian', 'given', 'baptismal', 'forename'].map((word): [string, string] => [word, 'given']),
  ...['last', 'family', 'surname', 'second'].map((word): [string, string] => [word, 'family']),
  ...['full', 'whole', 'proper', 'entire', 'real', 'own'].map((word): [string, string] => [word, 'full']),
  ['maiden', 'maiden'],
  ['middle', 'middle'],
  ...['pet', 'nickname', 'only', 'one', 'single', 'school'].map((word): [string, string] => [word, 'nickname']),
]);

/** Which part of a name the words before "name" speak of. */
export function partOfName(words: readonly string[]): string {
  for (const word of words.toReversed()) {
    const part = PARTS.get(word.toLowerCase());
    if (part !== undefined) return part;
  }
  return '';
}

/** That all call somebody so, or that they are called nothing else. */
export const EXCLUSIVE =
  /\b(?:[Ee]veryone|[Ee]verybody|[Nn]obody|[Nn]o one|[Nn]obody else|[Ww]hole|[Ee]ntire|[Aa]ll|[Aa]lways|[Oo]nly|[Oo]ne|[Ss]ingle|[Nn]ever|nothing|no other|anything but|[Ss]imply|friend and foe|since|[Ee]very|the world|universally|exclusively|without exception|stuck)\b/u;

/** Words for a crowd that calls somebody so. */
export const CALLERS =
  /^(?:they|everyone|everybody|people|nobody|we|all|friends|folk|folks|villagers|locals|neighbours|neighbors|children|kids|boys|girls|men|women|crew|lane|street|village|town|school|regiment|ship|class|gang|office|family|teachers|classmates|world|parish|yard|team|squad|place|company|one|parents|mother|father|sister|brother|he|she|I|you)$/u;
