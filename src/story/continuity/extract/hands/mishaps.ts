/** How it came, or what it is that one has but once: told twice it is on one side. */
const HOWS: readonly (readonly [how: string, words: RegExp])[] = [
  ['shot', /\b(?:shot|bullets?|musket-ball|gunshot)\b/u],
  ['bite', /\b(?:bit|bites?|bitten|tooth-?marks?|teeth marks)\b/u],
  ['scald', /\bscald/u],
  ['burn', /\b(?:burn|sear|scorch)/u],
  ['crush', /\b(?:crush|squash)/u],
  ['mangle', /\bmangl/u],
  ['stab', /\b(?:stab|pierc)/u],
  ['put out of joint', /\bdislocat|\bout of (?:its socket|joint)\b|\binto its socket\b/u],
  ['break', /\bfractur/u],
  ['sprain', /\bsprain/u],
  ['catch', /\b(?:jamm|trapp)/u],
  ['sting', /\b(?:stung|sting)/u],
  ['stitch', /\bstitch/u],
  ['peck', /\bpeck/u],
  ['arthritis', /\barthriti/u],
  ['stroke', /\b(?:stroke|seizure)\b/u],
  ['polio', /\bpolio/u],
  ['gout', /\bgout/u],
  ['frost', /\bfrost/iu],
  ['transplant', /\b(?:replace(?:d|ment)|(?:is|was) (?:a |the )?new)\b/u],
  ['sixth', /\b(?:six|extra|spare|sixth) (?:fingers?|toes?|thumb)\b/iu],
];

/** How a mishap came about, for words that tell of one in two ways. */
export function howIn(text: string): string {
  return HOWS.find(([, words]) => words.test(text))?.[0] ?? '';
}

/** What did it, or where: "the gander", "an oven door", "from polio", "at Dieppe"; up to three words, of which those count that are no other word. */
const CAUSE =
  /\b(?:[Tt]he|[Aa]n?|some|that|this|his|her|my|by|from|since|of|with|to|off) (?=(?<what>[a-z][a-z-]+(?: [a-z-]+){0,2}))|\b(?:at|in|on|near|outside|since|from) (?=(?<place>\p{Lu}\p{L}{3,}))|^(?<agent>Frost(?:bite)?|Polio|Gangrene|Shrapnel|Lightning|Fever|Gout|Arthritis|Acid|Machinery|Ice|Fire|(?:Burning|Boiling|Molten|Hot|Flying) [a-z]+)\b/gu;
/** What stands near many a mishap and did none of them, and words that are no noun. */
const OF_NONE =
  /^(?:arms?|forearm|elbow|wrist|hands?|palm|knuckles?|fist|sleeve|shoulder|thumb|fingers?|forefinger|hip|thigh|legs?|knee|shin|calf|ankle|foot|feet|heel|toes?|ear|lobe|brow|eyebrow|temple|jaw|cheek|nostril|breast|ribs?|lid|eyes?|eyelid|collarbone|neck|throat|face|head|body|flesh|bone|bones|blood|skin|nail|socket|left|right|one|ones|other|side|way|days?|time|times|morning|night|evening|afternoon|weeks?|months?|years?|birth|childhood|boyhood|girlhood|doctor|nurse|surgeon|man|woman|boy|girl|child|mother|father|brother|sister|room|house|bed|table|kitchen|air|back|end|top|tip|rest|edge|bandages?|plaster|sling|cast|splint|dressing|stitches|crutch|stick|place|moment|hour|minute|pain|world|chair|two|three|four|first|second|last|only|same|place|and|but|for|the|her|his|him|she|you|they|that|this|there|then|than|when|where|while|which|who|whom|whose|what|with|without|from|into|onto|upon|over|under|after|before|since|because|through|across|along|about|against|around|between|until|had|has|have|was|were|are|been|being|did|does|not|never|ever|always|still|now|again|once|twice|off|out|down|away|would|could|should|might|must|will|can|all|both|each|every|any|some|own|good|bad|sound|whole|old|new|young|little|big|great|small|long|short|deep|heavy|broken|injured|hurt|wounded|wound|wounds|injury|sprain|sprained|scar|scars|scarred|burn|burns|burned|burnt|scald|scalded|cut|cuts|bite|bites|bitten|sting|stung|swollen|swelling|bruise|bruised|torn|lame|stiff|blind|deaf|wooden|glass|empty|missing|lost|gone|taken|took|went|got|came|come|made|left|laid|lay|put|set|held|kept|told|said|caught|struck|hit|fell|fallen|white|black|red|clean|fresh|very|too|just|only|himself|herself|myself|it|he|in|on|at|of|to|by|as|is|so|if|or|my|me|up|an|no|do|we|it's|marks?|trouble|limp|thing|something|nothing|help|care|use|weight|war)$/u;

/** What may have done it: two mishaps that share one of these are one. */
export function causesIn(text: string): string[] {
  const found = [...text.matchAll(CAUSE)].flatMap(({ groups }) => [
    ...(groups?.['what'] ?? '').split(' '),
    groups?.['place'] ?? '',
    ...(groups?.['agent'] ?? '').toLowerCase().split(' '),
  ]);
  return [...new Set(found.map((word) => word.replace(/(?<=[a-z]{3})(?<!s)s$/u, '')))].filter(
    (word) => word.length > 2 && !OF_NONE.test(word) && !/(?:ly|ing|ed)$/u.test(word),
  );
}
