import { type Feature, LARGE, NOT_ONE } from './features.js';

/** The parts of a body that people are known by. */
export const FEATURES_OF_BODY: readonly Feature[] = [
  {
    key: 'hands',
    nouns: 'hands|hand',
    isOwned: true,
    poles: [
      {
        value: 'big',
        mods: `${LARGE}|broad|ham-like|shovel-like|meaty|bear-like|hulking|spade-like`,
        alone:
          'hands (?:like|the size of|as (?:big|large|broad) as) (?:an? |two |some )?(?:shovel|spade|ham|plate|dinner plate|ploughman|navvy|navvie|bear|paw|shoulders? of mutton|legs? of mutton|bunch(?:es)? of bananas|boxer|blacksmith|butcher|stevedore|docker|farmer|tray|paddle|bucket|brick|frying pan)s?',
      },
      {
        value: 'small',
        mods: 'small|tiny|little|dainty|delicate|child-sized|doll-like|fairy',
        alone: 'hands (?:like|the size of|as small as|no (?:bigger|larger) than) (?:an? )?(?:child|doll|baby|girl|schoolgirl)',
      },
    ],
  },
  {
    key: 'joints',
    nouns: 'fingers|knuckles|joints|hands',
    poles: [
      { value: 'gnarled', mods: 'gnarled|knotted|knobbly|knotty|twisted|swollen|misshapen|deformed|arthritic|crooked|clawed|lumpy' },
      {
        value: 'straight',
        mods: 'straight|supple|unswollen',
        alone: "(?:not a|no|n't a) (?:single )?(?:joint|knuckle) (?:was|is|of them was) (?:swollen|twisted|stiff|crooked)",
      },
    ],
  },
  {
    key: 'fingers',
    nouns: 'fingers',
    poles: [
      { value: 'long', mods: 'long|slender|tapering|elegant|spidery|slim|tapered|pianist' },
      { value: 'short', mods: 'stubby|short|thick|fat|blunt|stumpy|pudgy|podgy|sausage|sausage-like|squat|chubby' },
    ],
  },
  {
    key: 'nails',
    nouns: 'nails|fingernails',
    poles: [
      {
        value: 'bitten',
        mods: 'bitten|chewed|gnawed|bitten-down',
        after: '(?: ,)?(?: which)? (?:(?:was|were|are|had been) )?(?:bitten|chewed|gnawed)',
        alone: 'nail-biter',
      },
      { value: 'long', mods: 'long|manicured|oval|talon-like|immaculate|almond-shaped|perfect' },
    ],
  },
  {
    key: 'legs',
    nouns: 'legs',
    poles: [
      {
        value: 'long',
        mods: 'long|endless|stork-like',
        after: ' like an? (?:stork|heron|crane|spider|colt|giraffe)',
        alone: 'long-legged|leggy',
      },
      { value: 'short', mods: 'short|stumpy|stubby|dumpy', alone: 'short-legged' },
    ],
  },
  {
    key: 'legs/shape',
    nouns: 'legs',
    poles: [
      { value: 'bowed', mods: 'bow|bowed|bandy|bent', alone: '(?:bow|bandy)-?legged' },
      { value: 'straight', mods: 'straight' },
    ],
  },
  {
    key: 'shoulders',
    nouns: 'shoulders',
    poles: [
      {
        value: 'broad',
        mods: 'broad|wide|massive|huge|square|heavy|powerful|mighty|burly|great|enormous',
        before: '(?:broad|wide) (?:across|in|at)',
        alone:
          '(?:broad|wide|square)-shouldered|(?:broad|wide|big|heavy|square|powerful) (?:in|across|of|at) the shoulders?|shoulders (?:like|as (?:broad|wide|big) as) (?:an? )?(?:stevedore|docker|navvy|ox|bull|barn|door|wardrobe|blacksmith|wrestler|prize-?fighter|bargee|carthorse|lumberjack)',
      },
      {
        value: 'narrow',
        mods: 'narrow|thin|slight|sloping|frail|bony|puny|slender|fragile|narrowest',
        before: 'narrow (?:as an? [a-z]+ )?(?:across|in|at|about)',
        alone: '(?:narrow|slope|thin)-shouldered|(?:narrow|slight|thin) (?:in|across|of) the shoulders?',
      },
    ],
  },
  {
    key: 'back',
    nouns: 'back|spine',
    isOwned: true,
    poles: [
      {
        value: 'bent',
        mods: 'crooked|hunched|humped|stooped|twisted|curved|deformed|bent',
        before: '(?:hump|hunch) (?:on|of)',
        alone:
          'bent (?:nearly |almost |quite )?(?:in two|double) (?:by|with) (?:the |his |her )?(?:years|age|rheumatism|arthritis|toil|work|labour)|stooped (?:old )?(?:man|woman|figure|gentleman|fellow)|hunch-?backed|hump-?backed|hunch-?back|crook-?backed|stoop-shouldered|round-shouldered|(?:(?:had|has|with) an?|(?:by|with) (?:his|her|that)) (?:[a-z]+ )?stoop(?! to)',
      },
      {
        value: 'straight',
        mods: 'straight|upright|erect|ramrod|ramrod-straight|poker-straight',
        alone:
          'straight-backed|(?:held|holds|carried|carries|bore|bears) (?:himself|herself|myself)(?: [a-z]+){0,2} (?:straight|erect|upright)|(?:straight|upright|erect) as a (?:lance|ramrod|poker|guardsman|soldier|rod|pine|spear|arrow|poplar|pole|mast|post|gatepost|candle|pikestaff|rush|ruler|grenadier|birch|plank|flagpole)|how (?:straight|upright|erect) (?:\\S+ ){1,2}(?:held|carried|stood|sat)',
      },
    ],
  },
  {
    key: 'stomach',
    nouns: 'stomach|belly|midriff|waist',
    poles: [
      { value: 'flat', mods: 'flat|taut|lean|concave|hollow|slim|tiny|narrow|slender|wasp' },
      { value: 'big', mods: `${LARGE}|round|swollen|protuberant|pot|ample|distended|vast|bulging|swelling|thick` },
    ],
  },
  {
    key: 'chest',
    nouns: 'chest',
    poles: [
      { value: 'hairy', mods: 'hairy|shaggy|furry|matted', alone: 'hairy-chested' },
      { value: 'smooth', mods: 'hairless|smooth', alone: 'smooth-chested', denial: ` (?:[^.;]{0,30} )?${NOT_ONE} (?:single )?hair` },
    ],
  },
  {
    key: 'bosom',
    nouns: 'bosom|bust|breasts|chest',
    poles: [
      { value: 'flat', mods: 'flat', alone: 'flat-chested|flat as an? (?:ironing[ -]board|board|pancake)' },
      {
        value: 'big',
        mods: `${LARGE}|ample|vast|heavy|generous|full|capacious|opulent`,
        alone: 'buxom|busty|(?:full|big|deep)-(?:bosomed|breasted|chested)',
      },
    ],
  },
  {
    key: 'neck',
    nouns: 'neck',
    poles: [
      { value: 'thick', mods: 'thick|bull|massive|stout|short|beefy|meaty', alone: '(?:bull|thick)-necked|thick in the neck' },
      {
        value: 'thin',
        mods: 'thin|scrawny|slender|swan|swan-like|swanlike|stringy|skinny|goose|long',
        after: ' like an? (?:plucked|chicken|swan|stalk|goose)',
        alone: '(?:scrawny|swan|long)-necked',
      },
    ],
  },
  {
    key: 'arms',
    nouns: 'arms|forearms|biceps',
    poles: [
      { value: 'thick', mods: 'brawny|muscular|thick|massive|huge|powerful|beefy|meaty|great|muscled|mighty' },
      { value: 'thin', mods: 'thin|skinny|stick-like|scrawny|spindly|matchstick|puny|reedy' },
    ],
  },
];
