/** What two places of a story may disagree about; `{0}` is a word of the story, or of this program for one: the thing, the part, the relative. A face that speaks another language has its own. */
export const MATTERS = {
  eyes: 'the colour of the eyes',
  hair: 'the colour of the hair',
  beard: 'the colour of the beard',
  hairLength: 'the length of the hair',
  hairCurl: 'whether the hair curls',
  motif: 'what the tattoo shows',
  tattoos: 'the tattoos',
  glasses: 'the glasses',
  rims: 'the frames of the glasses',
  age: 'the age',
  born: 'the year of birth',
  birthday: 'the birthday',
  grade: 'the class at school',
  handed: 'the better hand',
  height: 'the height',
  weight: 'the build',
  size: 'the size',
  inches: 'how tall somebody is',
  skin: 'the skin',
  freckles: 'the freckles',
  look: 'the {0}',
  baldness: 'the hair',
  shaven: 'the beard',
  trade: 'the trade',
  employer: 'where somebody works',
  name: 'the name',
  nickname: 'the nickname',
  spelling: 'how the name is written',
  relation: 'who is whose kin',
  sibship: 'the number of siblings',
  number: 'the number of {0}',
  nameOf: 'the name of the {0}',
  lostEye: 'the lost eye',
  lostFinger: 'the lost finger',
  lostArm: 'the lost arm or hand',
  lostLeg: 'the lost leg or foot',
  side: 'the side of the {0}',
  lostSide: 'which {0} is lost',
  hurt: 'which {0} is hurt',
  blind: 'which eye is blind',
  deaf: 'which ear is deaf',
  dead: 'who is dead',
  cause: 'how somebody died',
  deathbed: 'where somebody died',
  deathday: 'when somebody died',
  killer: 'by whose hand somebody died',
  grave: 'what became of the body',
  company: 'who was there when somebody died',
  became: 'what became of the {0}',
  whose: 'whose the {0} is',
  colour: 'the colour of the {0}',
  make: 'what the {0} is made of',
  stone: 'the stone in the {0}',
  place: 'where the {0} is',
  weekday: 'the day of the week in one scene',
  partOfDay: 'the time of day in one scene',
  season: 'the season in one scene',
  year: 'the year in one scene',
  tensePast: 'the tense: the scene is told in the past',
  tensePresent: 'the tense: the scene is told in the present',
  thirdPerson: 'who tells: the scene is told of “he” or “she”',
  firstPerson: 'who tells: the scene is told by an “I”',
} as const;

/** A matter by its name. */
export type MatterKey = keyof typeof MATTERS;

export function isMatterKey(name: string): name is MatterKey {
  return Object.hasOwn(MATTERS, name);
}

/** What two places disagree about, and which words of the story it is called by. */
export interface Matter {
  readonly key: MatterKey;
  readonly words: readonly string[];
}

/** @param words what stands for the `{0}` of the matter's phrase */
export function matter(key: MatterKey, ...words: readonly string[]): Matter {
  return { key, words };
}

/** A matter as an English phrase. */
export function phraseOf({ key, words }: Matter): string {
  return MATTERS[key].replaceAll(/\{(\d)\}/gu, (_, at: string) => words[Number(at)] ?? '');
}

/** Whoever tells the story, where a slip is about them and they have no name. */
export const NARRATOR = 'the narrator';
