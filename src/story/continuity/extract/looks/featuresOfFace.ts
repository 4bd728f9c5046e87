import { type Feature, LARGE, NOT_ONE } from './features.js';

const LITTLE = 'small|tiny|little|dainty|diminutive|minute';
const FACE = 'face|cheeks|cheek|skin|complexion';

/** The parts of a face that people are known by. */
export const FEATURES_OF_FACE: readonly Feature[] = [
  {
    key: 'ears',
    nouns: 'ears',
    poles: [
      {
        value: 'out',
        mods: 'jug|protruding|prominent|jutting|flapping|bat|sticking-out|jug-handle|projecting|flyaway',
        after:
          ' like (?:the |a )?(?:jug|jug-handle|handle|sail|wing|saucer|cabbage-lea|open door|cab door|bat)(?:s|ves)?|(?: [a-z]+){0,3} (?:st(?:i|u)ck(?:s|ing)?|stood|stands?|standing|jut(?:ted|s)?|flap(?:ped|s)?|flar(?:ed|es)|poked|protrud(?:ed|es)|projected) (?:[a-z]+ )?(?:out|away|off|forth|sideways|beyond|at right angles|from (?:his|her|my|the) (?:head|skull|cap|hat|hair))',
        alone: '(?:jug|bat|flap|wing)-eared',
      },
      {
        value: 'flat',
        mods: 'neat|flat|close-set|close-lying|well-set|shell-like|delicate',
        after:
          '(?: ,)?(?: [a-z]+){0,2} (?:(?:lay|lying|lies?|set|sat|fitted|tucked) )?(?:so |very |as |neatly )?(?:neat|flat|close|snug)(?= (?:to|against|and|on|as|in|,)|$)',
      },
    ],
  },
  {
    key: 'ears/size',
    nouns: 'ears',
    poles: [
      { value: 'big', mods: `${LARGE}|elephantine|outsized|long` },
      { value: 'small', mods: `${LITTLE}|neat|shell-like|pretty` },
    ],
  },
  {
    key: 'ears/shape',
    nouns: 'ears|ear',
    poles: [
      {
        value: 'pointed',
        mods: 'pointed|pointy|elfin|tapering|faun-like|peaked',
        after: ' (?:came|ran|rose|ended|tapered) (?:up )?(?:to|in) (?:a )?(?:[a-z]+ )?points?',
      },
      { value: 'round', mods: 'round|rounded|human' },
    ],
  },
  {
    key: 'squint',
    nouns: 'eyes|gaze',
    poles: [
      {
        value: 'squint',
        alone:
          'squint(?:ed|s) (?:badly|terribly|horribly|dreadfully|slightly|from birth|in (?:one|his|her|both))|squint(?:ed|s)(?= , (?:and|so that) (?:one|you|people|nobody|no one)\\b)|ha[ds] (?:always )?squinted (?:since|from|all)|(?:had|has|with|by) (?:an?|his|her|the|that) (?:[a-z]+ ){0,2}squint(?! (?:at|into|against)\\b)|(?:cross|wall|squint|boss)-eyed|cast in (?:one|the|his|her)(?: [a-z]+)? eye',
      },
      {
        value: 'straight',
        mods: 'straight|perfectly straight|level',
        alone: '(?:no|not a|never a|without a|never seen a|trace of a|sign of a) squint',
      },
    ],
  },
  {
    key: 'dimples',
    nouns: 'dimples',
    poles: [
      {
        value: 'some',
        alone:
          "(?<!\\b(?:no|not a|not one|without|without a|nor|nor a|neither|never a|n't a) (?:single )?)dimples? (?:[a-z]+ ){0,2}(?:in|on) (?:both|either|each|one|his|her|my) (?:of (?:his|her|my) )?(?:[a-z]+ )?cheeks?|dimpled cheeks?",
      },
      {
        value: 'none',
        alone:
          "(?:no|not a|not one|without a|nor a|never a|n't a) (?:single )?dimples? (?:[a-z]+ ){0,3}(?:in|on) (?:both |either |each |the |his |her |my |\\p{Lu}\\p{L}+ 's )(?:[a-z]+ )?(?:cheeks?|face)|undimpled cheeks?|dimpleless",
      },
    ],
  },
  {
    key: 'chin/cleft',
    nouns: 'chin|jaw',
    poles: [
      {
        value: 'cleft',
        mods: 'cleft|dimpled|dented|clefted',
        before: '(?:cleft|dimple|dent|notch|groove)(?: [a-z]+){0,2} (?:in|of|on)',
        after: ' (?:had|has|bore) (?:an? |the )(?:[a-z]+ )?(?:cleft|dimple|dent)',
      },
      {
        value: 'plain',
        mods: 'undented|undimpled|uncleft|smooth round|smooth and round',
        without: `${NOT_ONE} (?:[a-z]+ )?(?:dent|dimple|cleft)(?: or [a-z]+)? (?:in|on)`,
        denial: `(?:[^.;]{0,40} )?${NOT_ONE} (?:[a-z]+ )?(?:dent|dimple|cleft)`,
        after: ' (?:was|is) (?:as )?(?:smooth and round|round and smooth)',
      },
    ],
  },
  {
    key: 'chin/set',
    nouns: 'chin|jaw',
    poles: [
      {
        value: 'weak',
        mods: 'weak|receding|retreating|feeble|sloping|negligible|non-existent',
        after: ' (?:receded|sloped|slid away|retreated|fell away)',
        alone: 'chinless|(?:no|practically no|hardly any|without a) chin(?: (?:at all|to speak of|worth))',
      },
      {
        value: 'strong',
        mods: 'strong|firm|jutting|prominent|square|lantern|heavy|determined|massive|granite|pugnacious|big|formidable|powerful|protruding',
        after: ' (?:jutted|juts|protrud(?:ed|es)|project(?:ed|s))(?:(?: ,)? (?:like|as|beyond|so)\\b|(?= out)| ,)',
      },
    ],
  },
  {
    key: 'eyebrows',
    nouns: 'eyebrows|brows|eyebrow',
    poles: [
      {
        value: 'thick',
        mods: 'thick|bushy|heavy|shaggy|beetling|beetle|luxuriant|great|tangled|wild|bristling|overgrown|tufted',
        after: ' (?:that |which )?(?:had )?(?:met|meet|joined)\\b(?! (?:his|her|my|hers|mine))',
        alone: '(?:beetle|heavy|shaggy|bushy)-browed',
      },
      {
        value: 'thin',
        mods: 'thin|plucked|pencilled|penciled|sparse|fine|scant|scanty|faint|invisible|delicate|threadlike|hairless',
        after: ' (?:had been|were|are) (?:[a-z]+ )?(?:plucked|shaved off|pencilled|drawn on)',
      },
    ],
  },
  {
    key: 'eyebrows/meet',
    nouns: 'eyebrows|brows',
    poles: [
      { value: 'met', after: ' (?:[a-z]+ ){0,2}(?:met|meet|joined|grew together)\\b(?! (?:his|her|my|hers|mine))' },
      {
        value: 'apart',
        mods: 'wide-apart|wide-set|well-separated',
        before: '(?:space|gap|inch|distance|expanse)(?: [a-z]+){0,2} between(?: [a-z]+){0,1}',
        after: ' (?:[a-z]+ )?(?:set |were |are )?(?:so |very )?(?:wide|far|well) apart',
      },
    ],
  },
  {
    key: 'eyebrows/colour',
    nouns: 'eyebrows|brows|eyebrow|lashes|eyelashes',
    poles: [
      { value: 'dark', mods: 'black|dark|jet|sooty|inky|brown|raven', alone: '(?:dark|black)-(?:browed|lashed)' },
      {
        value: 'fair',
        mods: 'fair|pale|blond|blonde|white|silver|flaxen|colou?rless|sandy|ginger|straw-colou?red',
        alone: '(?:fair|white|pale)-(?:browed|lashed)',
      },
    ],
  },
  {
    key: 'nose',
    nouns: 'nose',
    poles: [
      {
        value: 'hooked',
        mods: 'hooked|aquiline|beaky|hawk|hawkish|roman|beaked|eagle|hook|beak-like|curved|bony|arched',
        before: '(?:beak|hook|bill|prow) of',
        after:
          ' (?:like|as (?:big|sharp|curved|hooked) as) (?:an? )?(?:beak|hawk|eagle|parrot|bird|vulture|scimitar|hook|sickle|owl|falcon|raven)',
        alone: '(?:hook|hawk|beak)-?nosed',
      },
      {
        value: 'snub',
        mods: 'snub|button|turned-up|upturned|retroussé|pug|tip-tilted|tilted|stub',
        after: '(?: (?:was|is))? (?:turned|tilted|tipped|tilts|turns) up| like (?:an? )?(?:button|pug|cherry|ski[ -]jump|bulldog|snub)',
        alone: '(?:snub|pug)-nosed',
      },
      { value: 'straight', mods: 'straight|Grecian|ruler-straight' },
    ],
  },
  {
    key: 'nose/break',
    nouns: 'nose',
    poles: [
      { value: 'broken', mods: 'broken|crooked|flattened|squashed|much-broken|twice-broken|bent', alone: 'broken-nosed' },
      { value: 'straight', mods: 'straight|Grecian|perfect|unbroken', denial: ' (?:had|has) never been broken' },
    ],
  },
  {
    key: 'nose/size',
    nouns: 'nose',
    poles: [
      { value: 'big', mods: `${LARGE}|prominent|long|bulbous|considerable|beaky|formidable|generous`, alone: '(?:long|big)-nosed' },
      { value: 'small', mods: `${LITTLE}|button|neat|short|snub|stubby|delicate` },
    ],
  },
  {
    key: 'complexion',
    nouns: `${FACE}|brow|forehead|chin`,
    poles: [
      {
        value: 'pocked',
        before:
          '(?:[Ss]mall-?pox|[Aa]cne|[Pp]ox) (?:had |has )?(?:[a-z]+ly )?(?:pitted|pocked|scarred|marked|ravaged|cratered|pock-?marked|left its marks? (?:on|over|all over))(?: the whole of| all of| all over| both)?',
        mods: 'pocked|pock-?marked|pitted|cratered|acne-scarred|acned|pimpled|pimply|spotty|poxed|pock-pitted|rutted',
        alone:
          '(?:pitted|pocked|scarred|marked|cratered|ravaged) (?:by|from|with) (?:[a-z]+ ){0,3}?(?:small-?pox|acne|pox)|pock-?marked|pock-?faced',
      },
      {
        value: 'smooth',
        mods: 'smooth|flawless|unblemished|clear|perfect|unpitted|spotless|peach-like|velvety',
        without: `${NOT_ONE} (?:[a-z]+ )?(?:spot|pit|pockmark|pimple)(?: or [a-z]+)? (?:on|in|upon)`,
        denial: `(?:[^.;]{0,60} )?${NOT_ONE} (?:[a-z]+ )?(?:pore|spot|pit|pockmark|pimple|blemish)`,
        after: ' (?:as )?(?:smooth|clear|flawless) as',
      },
    ],
  },
  {
    key: 'wrinkles',
    nouns: 'face|cheeks|skin|forehead',
    poles: [
      { value: 'lined', mods: 'lined|wrinkled|creased|seamed|crumpled|wizened|wrinkly|leathery|craggy|deep-lined' },
      {
        value: 'smooth',
        mods: 'unlined|unwrinkled|smooth|uncreased|babyish',
        without: `${NOT_ONE} (?:single )?(?:line|wrinkle|crease)(?: or [a-z]+)? (?:on|in|upon)`,
        denial: `(?:[^.;]{0,40} )?${NOT_ONE} (?:single )?(?:line|wrinkle|crease)\\b`,
      },
    ],
  },
  {
    key: 'cheeks',
    nouns: 'cheeks|cheek',
    poles: [
      { value: 'hollow', mods: 'hollow|sunken|hollowed|caved-in|gaunt|fallen', alone: '(?:hollow|lantern)-cheeked' },
      {
        value: 'round',
        mods: 'round|plump|chubby|full|apple|fat|rounded|pudgy|podgy|dumpling',
        alone: '(?:apple|round|chubby|plump)-cheeked',
      },
    ],
  },
  {
    key: 'face',
    nouns: 'face|features',
    isOwned: true,
    poles: [
      { value: 'round', mods: 'round|moon|plump|full|chubby|moon-like|fat|broad', alone: '(?:moon|round|plump|chubby|broad)-faced' },
      {
        value: 'narrow',
        mods: 'narrow|thin|horse|hatchet|lean|gaunt|angular|sharp|bony|pinched|hollow',
        alone: '(?:hatchet|horse|thin|sharp|narrow|lean)-faced',
      },
    ],
  },
  {
    key: 'forehead',
    nouns: 'forehead|brow',
    poles: [
      { value: 'high', mods: 'high|domed|lofty|towering' },
      { value: 'low', mods: 'low|narrow' },
    ],
  },
];
