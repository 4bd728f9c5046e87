import { BE, following, type Frame, leading, MODS } from './frame.js';

const DET = '(?:(?:a|an|the|this|that|another|one) )?';
const NUMBER = '(?<n>an?|one|two|three|four|five|six)';
const JUST = '(?: only| just| still| already| now| but| barely| hardly| no more than)?';

/** The days around it tell what day it is. */
export const NEIGHBOURS: readonly Frame[] = [
  {
    before: leading(`[Ii]t (?:was|had been|'d been)${JUST} ${DET}${MODS}`),
    after: following(' (?:only )?yesterday'),
    step: 1,
    isState: true,
  },
  {
    before: leading('[Ii]f (?:it (?:was|is) )?tomorrow (?:was|is) (?:a )?'),
    after: following(' , and (?:it|so it) (?:was|is)'),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Oo]ne more (?:night|day|sleep)|[Aa]nother (?:night|day)|[Ii]n (?:twenty-four hours|a day(?: 's time)?|less than a day)|[Aa] (?:night|day) from now|[Tt]his time tomorrow|[Bb]y this time tomorrow|[Tt]omorrow)(?: ,)?(?: (?:and|until|till|to|before|when))?(?: it (?:would|will) be)? ${DET}`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Tt]he|[Bb]y the|[Oo]n the) (?:next|following) (?:day|morning) (?:,|—|being|which (?:was|is|would be)|, which (?:was|is|would be)) ${DET}`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(`[Yy]esterday 's [a-z]+(?: (?!and|but)[a-z]+){0,4}(?: ,)? (?:stamped|dated|marked|printed|from|of|,) ${DET}`),
    step: 1,
    isState: true,
  },

  { before: leading(`\\b[Yy]esterday ,? (?:on |a |an )?${DET}${MODS}`), step: 1, isState: true },
  { before: leading('\\b(?:crossed|crosses|struck|scored|ticked|inked) (?:off|out) (?:the )?'), step: 1, isState: true },
  { before: leading('\\b[Tt]he day before ,? ?(?:as|which|on|being|a) [^,;]{0,30}(?:every|a|on|the)? ?'), step: 1, isState: true },
  { before: leading(`[Tt]he day after tomorrow (?:would be|will be|was|is) ${DET}`), step: -2, isState: true },
  { before: leading(`[Tt]he day before yesterday (?:had been|was|has been) ${DET}`), step: 2, isState: true },
  {
    before: leading(
      `[Tt]omorrow (?:would be|will be|was|is|being|,|—|(?:, )?which (?:would be|will be|was|is)|meant|brought|it would be|'s)${JUST} ${DET}${MODS}`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(`[Ii]t (?:would|will)(?: soon| shortly)? be ${DET}${MODS}`),
    after: following(
      ' (?:tomorrow|in the morning|by morning|in (?:a few|an|two|three|a couple of) (?:minutes|hours?)|before (?:long|they knew it)|soon|at midnight)',
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Ii]n the morning|[Bb]y (?:morning|daybreak|dawn)|[Aa]t midnight|[Ii]n (?:a few|an|two|three|a couple of) (?:minutes|hours?))(?: ,)? it (?:would|will) be ${DET}${MODS}`,
    ),
    step: -1,
    isState: true,
  },
  { before: leading(`[Tt]he (?:next|following) day (?:would be|will be) ${DET}${MODS}`), step: -1, isState: true },
  {
    after: following(
      ` (?:would be|will be|was|is|being|,)${JUST} (?:tomorrow|the next day|the day after(?! tomorrow)|one sleep away|hours away)`,
    ),
    step: -1,
    isState: true,
  },
  { after: following(` (?:would|will) (?:come|be here|arrive|begin) (?:tomorrow|in the morning)`), step: -1, isState: true },
  {
    after: following(
      `(?: (?:was|is|being|lay|still|stood))*${JUST} ${NUMBER} (?:whole |more |full |long |short )?days? (?:away|off|ahead|hence|distant|to come)`,
    ),
    step: -1,
    isState: true,
  },
  {
    before: leading(
      `${NUMBER} (?:more |whole |short |long )?days?(?: to go| left)? (?:until|till|to|before|short of|shy of|away from|off)${JUST} `,
    ),
    step: -1,
    isState: true,
  },
  { before: leading('[Tt]he (?:(?:day|night|evening) before|eve of) (?:the )?'), step: -1, isState: true },
  {
    before: leading(
      `[Yy]esterday (?:had been|was|has been|being|, being|,|—|(?:, )?which (?:had been|was)|'s ,|it had been)${JUST} ${DET}${MODS}`,
    ),
    step: 1,
    isState: true,
  },
  {
    before: leading(
      `(?:[Tt]he (?:day|evening|night) before|[Ll]ast night|[Tt]he previous (?:day|evening|night)) (?:had been|has been|was|being|,) ${DET}${MODS}`,
    ),
    step: 1,
    isState: true,
  },
  {
    after: following(` (?:was|is|had been|being|,)${JUST} (?:yesterday|the day before(?! yesterday)|a day (?:gone|past|old|behind))`),
    step: 1,
    isState: true,
  },
  {
    after: following(` (?:was|is|had been|being|lay|,)${JUST} ${NUMBER} days (?:ago|gone|past|behind|old|before|back)`),
    step: 1,
    isState: true,
  },
  { before: leading(`${BE}${JUST} ${NUMBER} days? (?:since|after|past|on from|from) (?:the )?`), step: 1, isState: true },
  { before: leading(`[Ii]t ${BE}${JUST} the (?:day|morning|evening|afternoon) (?:after|following) `), step: 1, isState: true },
];
