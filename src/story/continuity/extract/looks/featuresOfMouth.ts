import { type Feature, NOT_ONE } from './features.js';

/** "Not a tooth": what is counted as none. */
const NO_TOOTH = "(?:not a|not one|no|without a|never a|nor a|n't a) (?:single )?tooth";
const OWN = '(?:his|her|my)';

/** Teeth and lips. */
export const FEATURES_OF_MOUTH: readonly Feature[] = [
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
        after:
          ' (?:stuck|stick|stood|jutted|protruded|projected)(?: [a-z]+)? (?:out|forward|over)| like (?:an? )?(?:rabbit|tombstones|old gravestones|gravestones|beaver|hare)',
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
        alone: `toothless|${NO_TOOTH} (?:left|remaining|remained)|${NO_TOOTH} (?:left )?in (?:all )?${OWN} (?:whole |old )?(?:head|mouth|jaws?|gums)|${NO_TOOTH} to ${OWN} name|(?:lost|shed|parted with) (?:all (?:of )?${OWN} (?:own )?teeth|every (?:last |single )?tooth)`,
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
        alone:
          '(?:kept|had|has) (?:every tooth|all (?:his|her|my) teeth)|(?:teeth|tooth|head|gold|white) [^.;]{0,24}\\ball (?:of them )?(?:his|her|my) own',
      },
    ],
  },
  {
    key: 'teeth/whole',
    nouns: 'teeth',
    poles: [
      {
        value: 'missing',
        alone: `missing (?:an? |one |two |three |four |several |most |some |both |${OWN} )(?:of ${OWN} )?(?:[a-z]+ )?(?:teeth|tooth)|(?:teeth|tooth) (?:was|were|is|are) (?:missing|gone)|gap where (?:an? |${OWN} |two |the )(?:[a-z]+ )?(?:tooth|teeth) (?:had been|should|was|were|ought)|lost (?:(?:two|three|four|most|several|half|all) (?:of )?)(?:${OWN} )?(?:[a-z]+ )?teeth`,
      },
      {
        value: 'whole',
        alone: `(?<!false |new |artificial )(?:full|complete|whole|perfect|entire) set of (?:[a-z-]+ (?:, )?){0,3}teeth|(?<!(?:lost|losing|without|pulled|drawn|cost (?:him|her|me)|loosen(?:ed|s)|for|of) )every tooth in ${OWN} head|(?:had|has|kept|keeps)(?: still)? all ${OWN} (?:own )?teeth(?! (?:out|pulled|drawn|knocked))|(?:not|never|n't)(?: a| one|(?: yet)? lost an?| missing a) (?:single )?tooth(?= (?:was |is )?(?:missing|gone|lost)\\b| [,;—]|$)`,
      },
    ],
  },
  {
    key: 'teeth/front',
    nouns: 'teeth|tooth',
    poles: [
      {
        value: 'none',
        alone: `(?:lost|missing|without) (?:all |both |most of |two of )?(?:of )?${OWN} (?:[a-z]+ )?front teeth|front (?:teeth|tooth) (?:was|were|is|are|had been|had) (?:missing|gone|knocked out)|no front teeth`,
      },
      { value: 'some', mods: '(?:fine|strong|white|good|perfect|big|large|prominent|even)(?: [a-z]+)* front' },
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
    key: 'lips/cleft',
    nouns: 'lips|mouth',
    poles: [
      { value: 'cleft', alone: 'hare-?lip(?:ped)?|hare lip|cleft (?:lip|palate)' },
      {
        value: 'whole',
        mods: 'well-formed|well-shaped|well-cut|finely-cut|finely cut|beautifully cut|shapely|perfect|even|chiselled|flawless',
      },
    ],
  },
];
