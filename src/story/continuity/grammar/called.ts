const CALLED = /["“‘]([A-ZÀ-Þ][a-zà-ÿ]{2,}),|, ([A-ZÀ-Þ][a-zà-ÿ]{2,})[,.!?…]["”’]/gu;
const INTRODUCED =
  /\b(?:[Mm]y name (?:is|was)|I (?:am|was) called|[Tt]hey call(?:ed)? me|I was (?:christened|named)) ([A-ZÀ-Þ][a-zà-ÿ]{2,})/gu;
/** Said to anybody. */
const NO_NAME = new Set(
  'Yes No Well Now Oh Ah Sir Madam Miss Please Thanks Sorry Mother Father Mum Mom Dad Papa Mama Doctor Captain God Lord Then But And So Look Listen Come Here There Still Maybe Perhaps Right Okay Fine Hey Hello Dear Darling Good Wait Stop Why What'.split(
    ' ',
  ),
);

function namesIn(text: string, each: RegExp): string[] {
  return [...text.matchAll(each)].flatMap(([, first, last]) => first ?? last ?? []).filter((name) => !NO_NAME.has(name));
}

/** The names that speech in a paragraph calls somebody by: “Ines,” says Tomas. */
export function calledIn(text: string): string[] {
  return /["“‘]/u.test(text) ? namesIn(text, CALLED) : [];
}

/** What one who tells in the first person says they are called. */
export function introducedIn(text: string): string[] {
  return /\b(?:name|call(?:ed)?|christened|named)\b/u.test(text) ? namesIn(text, INTRODUCED) : [];
}

const NAME_WORD = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]*[a-zà-ÿ]";
const SPOKEN = new RegExp(
  `["“](?:(?:My name(?:'s|’s| is)|Name(?:'s|’s| is)|I(?:'m|’m| am)|This is|That(?:'s|’s| is)|It(?:'s|’s| is)) )?(${NAME_WORD}(?:\\.? ${NAME_WORD}){1,3})[,.]`,
  'gu',
);

const TITLED = new RegExp(
  `\\b((?:Dr|Doctor|Captain|Colonel|Major|General|Sergeant|Inspector|Constable|Lieutenant|Nurse|Corporal|Commander|Admiral|Commodore|Superintendent|Bishop|Deacon|Ensign|Sheriff)\\.? ${NAME_WORD}(?: ${NAME_WORD})?)(?=[,.!?;:’”"]| (?:will|is|was|has|would|wants?|sends?|says?|can)\\b)`,
  'gu',
);

/** The full names that a speech opens with: “Edith Marsh, from the bank.” */
export function spokenIn(text: string): string[] {
  return /["“]/u.test(text) ? [...openedWith(text), ...titledIn(text)] : [];
}

/** Whom speech calls by a rank: “Thank you, Lieutenant Hale.” */
function titledIn(text: string): string[] {
  return [...text.matchAll(/["“][^"“”]*["”]/gu)].flatMap(([said]) =>
    [...said.matchAll(TITLED)].map(([, name = '']) => name.replace('.', '')),
  );
}

function openedWith(text: string): string[] {
  return /["“]/u.test(text)
    ? [...text.matchAll(SPOKEN)].flatMap(([, name = '']) => (NO_NAME.has(name.split(' ')[0] ?? '') ? [] : name.replace('.', '')))
    : [];
}
