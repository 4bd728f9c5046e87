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
          '(?: [a-z]+){0,3} (?:st(?:i|u)ck(?:s|ing)?|stood|stands?|standing|jut(?:ted|s)?|flap(?:ped|s)?|flar(?:ed|es)|poked|protrud(?:ed|es)|projected) (?:[a-z]+ )?(?:out|away|off|forth|sideways|beyond|at right angles|from (?:his|her|my|the) (?:head|skull|cap|hat|hair))',
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
    key: 'teeth/gap',
    nouns: 'teeth|incisors',
    poles: [
      {
        value: 'gap',
        mods: 'gappy|gapped|gap|widely-spaced|wide-spaced',
        before: '(?:gap|space|chink|gulf|breach|opening) (?:[a-z]+ )?(?:between|in|among)',
        alone: 'gap-toothed|gappy (?:grin|smile)|(?:grin|smile) (?:was|is) gappy',
      },
      {
        value: 'even',
        mods: 'even|close-set|regular|perfect|unbroken|straight',
        after: '(?: ,)?(?: [a-z]+){0,2} set (?:so |as |very )?close',
        without: `${NOT_ONE} (?:gap|chink|space) (?:between|in|among)`,
        denial: `(?:[^.;]{0,40} )?${NOT_ONE} (?:gap|chink|space)|(?:[^.;]{0,24} )?without (?:a|any) (?:gap|chink|space)`,
      },
    ],
  },
  {
    key: 'teeth/line',
    nouns: 'teeth|incisors',
    poles: [
      {
        value: 'crooked',
        mods: 'crooked|uneven|snaggled?|jumbled|buck|overlapping|protruding|goofy|crowded|rabbity|irregular',
        alone: '(?:snaggle|buck|rabbit)-?toothed',
      },
      { value: 'straight', mods: 'even|straight|regular|perfect', after: '(?: ,)?(?: [a-z]+){0,2} set (?:so |as |very )?close' },
    ],
  },
  {
    key: 'teeth/any',
    nouns: 'teeth|tooth|gums',
    poles: [
      {
        value: 'none',
        mods: 'toothless|naked|no',
        before: "(?:no|not a|without a|never a|n't a) (?:single )?tooth (?:left )?in",
        alone: 'toothless',
      },
      { value: 'some', mods: 'strong|white|big|large|good|sharp|even|perfect|straight|yellow|brown|crooked|pearly|gappy' },
    ],
  },
  {
    key: 'teeth/colour',
    nouns: 'teeth',
    poles: [
      {
        value: 'bad',
        mods: 'yellow|yellowed|yellowing|brown|black|blackened|rotten|rotting|bad|stained|[a-z]+-stained|decayed|decaying|discolou?red',
      },
      { value: 'white', mods: 'white|pearly|dazzling|gleaming|snowy|perfect|brilliant|whitest|flawless' },
    ],
  },
  {
    key: 'teeth/gold',
    nouns: 'teeth|tooth|mouth|smile|grin',
    poles: [
      { value: 'gold', mods: 'gold|golden|gold-capped', before: '(?<!no )(?:gold|gleam of gold|glint of gold) (?:in|of)' },
      {
        value: 'own',
        after: '(?: of| (?:was|were|is|are)(?: all)?) (?:his|her|my) own',
        without: '(?:no|never any|without any|not any) gold in',
        alone: 'kept (?:every tooth|all (?:his|her|my) teeth)',
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
        mods: 'strong|firm|jutting|prominent|square|lantern|heavy|determined|massive|granite|pugnacious|big|formidable|powerful',
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
    key: 'lips',
    nouns: 'lips|mouth',
    poles: [
      { value: 'thin', mods: 'thin|narrow', alone: 'thin-lipped(?! (?:smile|grin|line|silence|look|disapproval|expression|nod))' },
      { value: 'full', mods: 'full|thick|fleshy|plump|voluptuous|bee-stung|sensual|generous', alone: '(?:full|thick)-lipped' },
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
        alone: '(?:hook|hawk|beak)-?nosed',
      },
      {
        value: 'snub',
        mods: 'snub|button|turned-up|upturned|retroussé|pug|tip-tilted|tilted|stub',
        after: '(?: (?:was|is))? (?:turned|tilted|tipped|tilts|turns) up',
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
