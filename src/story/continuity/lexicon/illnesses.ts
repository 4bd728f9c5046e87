/** A way to die: the words for it, and the ways that may be said of the same death. */
export interface Way {
  readonly words: string;
  readonly like: string;
}

/** What people die of in bed. */
export const ILLNESSES: readonly (readonly [way: string, told: Way])[] = [
  ['cancer', { words: 'cancers?|leuk(?:a)?emia|tumou?rs?|lymphoma|melanoma|myeloma|sarcoma|canker|(?:a )?growth', like: 'illness' }],
  [
    'heart',
    {
      words:
        'heart (?:attacks?|failure|disease|trouble|condition)|coronary|cardiac arrest|angina|thrombosis|(?:bad|weak|dicky) heart|infarct(?:ion)?|(?<!\\b(?:through|in|into|to|near|pierced|at) (?:the|his|her) )heart(?! of)',
      like: 'illness asleep shock age',
    },
  ],
  [
    'stroke',
    { words: 'strokes?|apoplexy|aneurysm|seizure|(?:a )?clot|brain bleed|embolism|h(?:a)?emorrhage', like: 'illness asleep age birth' },
  ],
  [
    'lungs',
    {
      words:
        'pneumonia|bronchitis|influenza|(?:the )?(?:spanish )?flu|croup|whooping cough|pleurisy|quinsy|(?:a |the )?bad chest|congestion of the lungs|(?:his|her) (?:lungs|chest)|(?:a )?chill|emphysema|silicosis|(?:the|a) cough|asthma',
      like: 'illness fever cold age consumption plague',
    },
  ],
  [
    'consumption',
    { words: 'tuberculosis|consumption|tb|phthisis|(?:a |the )?(?:slow )?decline|scrofula|the white plague', like: 'illness lungs fever' },
  ],
  [
    'fever',
    {
      words:
        '(?:[a-z]+ )?fevers?|typhus|typhoid|malaria|diphtheria|smallpox|measles|cholera|dysentery|meningitis|polio|sepsis|blood poisoning|gangrene|infection|tetanus|lockjaw|rabies|yellow jack|enteric|septic(?:a)?emia|typhoid|ague|encephalitis|hepatitis|jaundice|scarlatina|leprosy|syphilis|peritonitis|appendicitis|(?:burst |ruptured )?appendix|infected [a-z]+|abscess|(?:a |the )?bad tooth|(?:burst |perforated )?ulcer|(?:the |a )?(?:bloody )?flux|dengue|anthrax|glanders|mumps|erysipelas|distemper|mange|colic|the staggers|murrain|foot rot|fowl pest|swine fever|parvo',
      like: 'illness lungs consumption plague birth wound',
    },
  ],
  [
    'plague',
    { words: 'plague|black death|pestilence|the sweat|epidemic|pandemic|covid|the virus|virus|sickness', like: 'illness fever lungs' },
  ],
  [
    'birth',
    {
      words:
        'childbirth|child-?bed|foaling|in foal|calving|lambing|farrowing|whelping|bringing (?:him|her|[a-z]+ (?:son|daughter|child|baby|twins)) into the world|bearing (?:him|her|his|a)|confinement|miscarriage|having (?:him|her|them|the (?:baby|child|twins))|giving birth|labou?r|(?:(?:his|her) )?(?:[a-z]+ )?birth',
      like: 'fever stroke illness bled',
    },
  ],
  ['age', { words: '(?:old|great|extreme|sheer) age', like: 'asleep heart stroke lungs illness' }],
  [
    'asleep',
    {
      words: '(?:his|her|my) sleep|peacefully|(?:his|her) own (?:bed|armchair)',
      like: 'heart stroke age illness cancer lungs consumption fever plague drink overdose grief gas birth asleep',
    },
  ],
  [
    'illness',
    {
      words:
        '(?:an?|the|his|her|that|some) (?:[a-z]+ )?(?:illness|disease)|kidney failure|liver failure|dementia|diabetes|kidneys|gout|dropsy|wasted away|a wasting [a-z]+',
      like: 'cancer heart stroke lungs consumption fever plague birth age asleep drink',
    },
  ],
];

/** Illnesses that are told by name, none of which leads to another; each line one of them. */
const NAMED = [
  'cholera',
  'diphtheria',
  'smallpox',
  'measles',
  'malaria',
  'typhus',
  'typhoid|enteric',
  'scarlet fever|scarlatina',
  'yellow fever|yellow jack',
  'meningitis',
  'polio',
  'tetanus|lockjaw',
  'rabies',
  'leprosy',
  'appendicitis|appendix',
  'whooping cough',
  'croup',
  'tuberculosis|consumption|tb|phthisis',
  'influenza|flu',
  'cancer|leuk(?:a)?emia|tumour|tumor',
  'stroke|apoplexy',
  'pneumonia',
].map((words): readonly [name: string, words: RegExp] => [words.split('|', 1)[0] ?? words, new RegExp(`\\b(?:${words})\\b`, 'u')]);

/** The illness that words name, where they name one. */
export function illnessIn(text: string): string | undefined {
  const [first, ...others] = NAMED.filter(([, words]) => words.test(text.toLowerCase()));
  return others.length > 0 ? undefined : first?.[0];
}

/** One may bring on the other. */
const BRINGS = /^(?:pneumonia|stroke|cancer)$/u;

/** Whether nobody dies of both of two illnesses that are told by name. */
export function illnessesDiffer(one: string, other: string): boolean {
  return one !== other && !BRINGS.test(one) && !BRINGS.test(other);
}
