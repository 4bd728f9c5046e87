import { END, type Telling } from './ageWords.js';

/** Ages that stand on a card, a cake or a form, that fingers show, or that are told of the year to come. */
export const ON_THINGS: readonly Telling[] = [
  {
    before: /\b(?:an?|the|had|has|with|big|large|huge|silver|gold|golden|red|pink|blue|iced) $/u,
    after: /^ (?:on (?!the|an?\b)|in (?:icing|silver|gold|glitter|pink|blue|chocolate|marzipan))/u,
    needs: /\b(?:cake|icing|badge|birthday|banner|balloons?|party)\b|\bcards?\b(?=.*\bon it\b)/u,
    small: true,
    isHeld: true,
  },
  {
    before: /\b(?:counts|counted|made it|showed|shows|makes|reached) $/u,
    after: new RegExp(`^${END}`, 'u'),
    needs: /\b(?:how old|fingers)\b.*\b(?:how old|counts|counted)\b|\b(?:his|her) age\b/u,
    small: true,
    isHeld: true,
  },
  { before: /\b[Ff]or (?:some(?:body|one)|any(?:body|one)) of (?:only |just |over |about )?$/u, small: true },
  {
    before: /\b[Nn]ext (?:year|birthday|spring|summer|autumn|winter) (?:he|she|I|[A-Z][a-z]+) (?:would|will|'d|'ll) be $/u,
    span: [2, 0],
    small: true,
  },
  { before: /\b[Aa]ge (?:[a-z]+ ){1,5}as $/u, small: true },
];
