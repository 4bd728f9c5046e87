import { occursIn } from './matches.js';

const NAME = "[A-ZÀ-Þ]['A-Za-zÀ-ÿ-]+";
const WHO = `(?:${NAME}|[Hh]e|[Ss]he|I|[Tt]hey|[Ww]e|[Ee]veryone|[Ee]verybody|[Pp]eople|[Nn]obody|(?:the|The|his|her|their|my|most|half|some) (?:[a-z]+ ){0,2}?[a-z]+)`;

/** Words by which some call one of a kind so, whatever its name is: "Tom called the boat Maggie", "the Bucket, to those who sailed in her". */
const BYNAME = new RegExp(
  [
    '\\bnicknam(?:e|es|ed)\\b|\\bpet names?\\b|\\bfor short\\b|\\bas well\\b',
    '(?<!\\b(?:was|is|were|are|been|be|being|it|itself) )\\b(?:calls?|called|calling|dubb?(?:ed|s)) (?:him\\b|her\\b|it\\b|(?:the|his|her|their|our|my) (?=[a-z]))',
    `\\b${WHO} (?:had |always |only |still |has |have )*(?:calls?|called|christened|dubbed|knew|knows?) (?:him|her|it)\\b`,
    `\\b(?:whom|which|that) ${WHO} (?:had |always |only |sometimes |has |have )*(?:calls?|called|dubbed|knew|knows?)\\b`,
    '\\bknown (?:to|in|among|amongst|by|throughout|behind|up and|all over|locally)\\b',
    `\\bname (?:${WHO} (?:had|have|has|used|uses|gave|gives) )?for (?:the|it|him|her|his|their)\\b`,
    `\\bas ${WHO} (?:always |sometimes |all )?(?:calls?|called|knew|knows?)\\b`,
    `${NAME} ,? ?to (?:(?:the|his|her|their|its|my|our|most|all|some|those|half) [a-z]+|${NAME} 's|everyone|everybody|them|him|us)`,
    `(?:^|[,;:—] )[Tt]o ${WHO} ,? ?(?:it|he|she|the|his|her|their)?\\b`,
    "\\bin [A-Z][a-z]+ 's mouth\\b",
  ].join('|'),
  'u',
);

/** Whether a sentence tells but what some call it. */
export function isByname(text: string): boolean {
  return occursIn(BYNAME, text);
}
