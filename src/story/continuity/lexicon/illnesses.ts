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
        'heart (?:attacks?|failure|disease|trouble|condition)|coronary|cardiac arrest|angina|thrombosis|(?:bad|weak|dicky) heart|infarct(?:ion)?|heart(?! of)',
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
        '(?:[a-z]+ )?fevers?|typhus|typhoid|malaria|diphtheria|smallpox|measles|cholera|dysentery|meningitis|polio|sepsis|blood poisoning|gangrene|infection|tetanus|lockjaw|rabies|yellow jack|enteric|septic(?:a)?emia|typhoid|ague|encephalitis|hepatitis|jaundice|scarlatina|leprosy|syphilis|peritonitis|appendicitis|(?:burst |ruptured )?appendix|infected [a-z]+|abscess|(?:a |the )?bad tooth|(?:burst |perforated )?ulcer|(?:the |a )?(?:bloody )?flux|dengue|anthrax|glanders|mumps|erysipelas',
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
        'childbirth|child-?bed|confinement|miscarriage|having (?:him|her|them|the (?:baby|child|twins))|giving birth|labou?r|(?:(?:his|her) )?(?:[a-z]+ )?birth',
      like: 'fever stroke illness bled',
    },
  ],
  ['age', { words: 'old age', like: 'asleep heart stroke lungs illness' }],
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
