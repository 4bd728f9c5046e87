/** Building blocks of the patterns that are matched against `Sentence.text`. */
export const TITLE =
  'Mr|Mrs|Ms|Miss|Dr|Doctor|Prof|Professor|Captain|Capt|Colonel|Col|Major|General|Sergeant|Inspector|Detective|Father|Sister|Brother|Mother|Aunt|Uncle|Lady|Lord|Sir|Dame|Madame|Madam|Monsieur|Judge|Reverend|Rev|Nurse|Old|Young|King|Queen|Prince|Princess|Count|Countess|Baron|Baroness|Duke|Duchess|Mme|Mlle|St|Constable|Lieutenant|Sheriff|Mayor|Cousin|Granny|Grandma|Grandpa|Private|Corporal|Ensign|Commander|Commodore|Admiral|Marshal|Sgt|Lt|Superintendent|Commissioner|Officer|Deputy|Agent|Bishop|Archbishop|Cardinal|Deacon|Canon|Pastor|Rabbi|Vicar|Abbot|Abbess|Senator|Governor|President|Viscount|Emperor|Empress|Archdeacon|Councillor|Alderman|Dean|Provost|Squire|Curate|Earl|Marquess|Marquis|Brigadier|Monsignor|Friar|Chancellor|Warden|Comrade|Herr|Frau|Fräulein|Señor|Señora|Signor|Signora|Mademoiselle|Lance-Corporal|Bombardier|Trooper|Chaplain|Headmaster|Headmistress|Matron|Chief|Magistrate|Parson|Auntie|Grandfather|Grandmother|Granddad|Grandad|Great-Aunt|Great-Uncle|Great-Grandmother|Great-Grandfather|Doc|Sergeant-Major|Skipper|Wing-Commander|Commissaire';
/** Letters of the languages that English fiction takes its names from. `\p{Lu}` has so many ranges that each pattern would take milliseconds to compile. */
const CAPITAL = 'A-ZÀ-ÖØ-Þ\u0100-\u017E';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const NAME_WORD = `[${CAPITAL}]['${LETTER}-]*[${LETTER}]`;
/** A name, titles included, as it stands in `Sentence.text`. */
export const NAME = `(?:${NAME_WORD})(?: (?:(?:de|von|van|di|da|del|la|le|of) )?${NAME_WORD}){0,3}(?![${LETTER}])`;
/** That it was not so: "had not", "didn't", "never". */
export const NEG = "(?:(?:had|has|did|does|was|is|would|could)(?: not| never|n't)|never)";
/** After a name: it ends there, and nothing of its bearer's is meant. */
export const WHOLE = `(?![${LETTER}])(?! 's| ${NAME_WORD})`;
export const KIN_ADJECTIVE = '(?:older|elder|eldest|oldest|younger|youngest|little|big|late|dead|old|only|twin|dear|poor|own) ';

/** What makes of somebody their relative, or anything else that is theirs: `holderOf` tells them apart, which costs less than a list in every pattern. */
const RELATED = `(?:${KIN_ADJECTIVE}){0,2}[a-zé]+`;

// The name is written once in each, with or without the relative: it is the dearest part, and hundreds of patterns are compiled with it.
/** Whose something is: "Marta 's", "her", "his mother 's", "the captain 's". */
export const OWNER = `(?<own>\\b[Tt]he [a-z]+ 's|(?:${NAME} 's|\\b(?:[Hh]is|[Hh]er|[Mm]y)\\b)(?: ${RELATED} 's)?)`;
/** Who does or is something. */
export const SUBJECT = `(?<own>\\b[Tt]he [a-z]+\\b(?! 's)|\\b(?:[Hh]is|[Hh]er|[Mm]y) ${RELATED}\\b(?! 's)|${NAME}(?: 's ${RELATED}\\b)?(?! 's)|\\b(?:[Hh]e|[Ss]he|I)\\b(?! 's))(?:(?: ,)? who)?`;

/** A word that may stand between an owner and what it owns: an adjective, an adverb, a participle, never a new noun phrase. */
export const ADJ = String.raw`(?!(?:his|her|hers|him|the|a|an|my|your|their|our|its|this|that|these|those|of|in|on|over|under|and|with|to|from|at|by|for|into|onto|through|upon|about|as|like|than|but|or|if|was|were|is|are|had|has|have|be|been|who|whose|whom|which|when|while|he|she|it|they|we|you|not|no|never|between|before|behind|after|across|against)\b)[a-z][a-z-]*`;
/** Adjectives in a row, parted by spaces, commas or "and". */
export const ADJS = String.raw`(?:${ADJ}(?: ,)?(?: and)? ){0,3}`;
export const DEGREE = String.raw`(?:(?:a|the|of|so|such|very|quite|still|always|now|deep|pale|light|dark|bright|clear|cold|warm|soft|dull|same|as|[a-z]+ly|[a-z]+ish)(?: ,)? ){0,3}`;
export const COPULA = `(?:was|were|is|are|am|'s|had always been|has always been|have always been)`;

/** Makes a pattern; spaces in it are single spaces. One thing may stand in several places of it, each of them a group of that name: `groupOf` finds it. */
export function pattern(source: string): RegExp {
  return new RegExp(numbered(source), 'gu');
}

/** Engines before 2024 take no name twice: the second "own" is "own2". */
function numbered(source: string): string {
  const times = new Map<string, number>();
  return source.replace(/\(\?<([a-z]+)>/gu, (opening, name: string) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? opening : `(?<${name}${time}>`;
  });
}

/** What the group of a name holds, whichever of its places took part; '' when none did. */
export function groupOf({ groups = {} }: RegExpExecArray, name: string): string {
  let text = groups[name];
  for (let time = 2; text === undefined && `${name}${time}` in groups; time++) text = groups[`${name}${time}`];
  return text ?? '';
}
