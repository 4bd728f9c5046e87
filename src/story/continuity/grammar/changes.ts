import { occursIn } from './matches.js';
import { PET } from '../lexicon/nouns.js';

/** What a story may tell has changed, so that two facts about it are no slip. */
export type Topic =
  | 'hair'
  | 'cut'
  | 'sight'
  | 'eyes'
  | 'body'
  | 'features'
  | 'kin'
  | 'sib'
  | 'trade'
  | 'age'
  | 'name'
  | 'renamed'
  | 'dress'
  | 'dead'
  | 'limb'
  | 'number'
  | 'parts'
  | 'several'
  | 'lapse'
  | 'place'
  | 'paint'
  | 'pet'
  | 'fate'
  | 'replaced';

/** Parts that come, and parts that go. */
const ANEW =
  'new|another|added|adding|extra|bought|let in(?:to)?|put in|fitted|replaced|built|nailed|planted|dug|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|remov(?:ed|ing)|lost|sold|missing|stole|bricked up|boarded up|blocked up|knocked out|pulled down|cut down';
const LESS =
  'gone|missing|stolen|sold|lost|removed|broken|bricked|boarded|blocked|came off|come off|fell off|fallen|added|put in|let in(?:to)?|fitted|replaced|taken (?:away|out|down)|carried (?:off|away)|pulled down|cut down|fewer|more';
const CHANGED_PARTS = new Map<string, RegExp>();

/** Whether a text tells that a part of something came, or went: "a fifth window had been let into the wall". */
export function tellsOfParts(text: string, part: string): boolean {
  const known =
    CHANGED_PARTS.get(part) ?? new RegExp(`\\b(?:${ANEW})\\b[^.!?]{0,30} ${part}e?s?\\b|\\b${part}e?s?\\b[^.!?]{0,30} (?:${LESS})\\b`, 'u');
  CHANGED_PARTS.set(part, known);
  return known.test(text);
}

const CHANGES: readonly (readonly [Topic, RegExp])[] = [
  [
    'hair',
    /\b(?:(?<!\b(?:never|never once|not|not once|without|nor|n't|never been|not been|needed no|no|any|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to) )(?:dye|dyed|dyes|dyeing)\b(?! nothing)|barber (?:had |has )?(?:taken|took|takes|shaved|left|done)|(?:his|her|my) new (?:[a-z-]+ ){0,2}(?:hair|beard|moustache|curls)|bleach\w*|henna\w*|tint|tinted|peroxide|rinse|wig|greyed|graying|greying|(?<!-)shav(?:ed|es)\b(?! (?:it|them|himself|his chin|his lip) (?:every|each|twice|daily)| every| each| twice| daily| once a| (?:chin|jaw|cheek|face|lip|skull|head))|highlights|streaked|powdered|(?<!need |needed |owned |wanted |seen )(?:a|the|his) razor)\b|\bhair\b.*\b(?:colou?red|(?:had|has|was|is|were|all) gone|lost|fell out|fallen out|painted|became|become)\b|\b(?:gone|went|turned|going|gr[eo]w|grown|growing) (?:[a-z]+ )?bald\b|\b(?:hair|head|beard|temples|moustache|curls|locks)\b.*\b(?:gone|went|turned|going) (?:[a-z]+ )?(?:grey|gray|white|blonde?|red|dark|black|silver)\b|\b(?:gone|went|turned|going) (?:[a-z]+ )?(?:grey|gray|white|blonde?|silver)\b(?=.*\b(?:early|young|overnight|since|years?|before (?:his|her|my) time|at \w+ty|in (?:a|one) night)\b)|\b(?:lost|colou?red|changed) (?:off )?(?:his|her|my) hair\b|(?<!never |able to |not |never been able to |could not )\bgr[eo]wn? a beard\b/u,
  ],
  [
    'cut',
    /\b(?:haircut|(?:had had|got|gets|has had|having|getting) (?:his|her|my) hair (?:[a-z]+ )?(?:cut|cropped|shorn|bobbed|trimmed|shaved)|barber\w*|hairdresser\w*|scissors|shears|clippers|wigs?|extensions|unpin\w*|unbraid\w*|curling iron|curlers|perm(?:ed)?|straighten(?:ed|s|ing)?|new hair)\b|\b(?:cut|cropped|chopped|hacked|sheared|lopped|trimmed|shaved|snipped) (?:off )?(?:all |most )?(?:of )?(?:his|her|my|it)\b|\bhair\b.*\b(?:had been cut|cut off|been cropped|been shorn|grown?|grew|growing|come (?:down|loose|undone))\b|\b(?:grown|grew|growing) (?:out|back)\b|\b(?:let|take|took|taken|put) (?:down )?(?:his|her|my) hair (?:down|grow)\b/u,
  ],
  [
    'sight',
    /\b(?:opticians?|oculists?|optometrists?|prescri\w+|contact lenses|contacts|new lenses|laser|(?:got|bought|now needed|new) (?:a pair of |new )?(?:glasses|spectacles)|broken|second pair|other pair|spare)\b/u,
  ],
  ['eyes', /\b(?:contact lenses|contacts|coloured lenses|colored lenses|tinted lenses|changed colou?r|glass eye)\b/u],
  [
    'body',
    /\b(?:lost (?:weight|flesh|\w+ pounds)|gained|wasted|(?:grown?|grew|growing|got|gotten|getting|become|became|even|looked|now) (?:thinner|stouter|fatter|taller)|(?:thinner|stouter|fatter|taller) (?:than (?:before|ever|when|last|he|she|I)|now|since)|shrunk|shrunken|grown (?:taller|stout|stouter|fat|fatter|thin|thinner|lean|leaner|heavy|heavier|big|bigger|an inch|\w+ inches|into|so)|filled out|pregnan\w+|put on (?:weight|flesh)|starv\w+|fattened|dieted|shot up|grew)\b/u,
  ],
  [
    'features',
    /\b(?:dentists?|dentures?|false teeth|orthodont\w+|braces on|surgeons?|surgery|plastic surgeon|nose job|facelift|manicur\w+|false nails|tweezers|pluck(?:ed|ing) (?:his|her|my)|pulled (?:a|the|his|her) (?:[a-z]+ )?t(?:oo|ee)th|knocked out|(?:broke|broken|breaking) (?:his|her|my) nose|(?:lost|losing) (?:a|his|her|two|three|most) (?:[a-z]+ )*t(?:oo|ee)th|new teeth|stopped biting)\b/u,
  ],
  [
    'kin',
    /\b(?:birth|adopt\w*|(?<!never |never been |been |was |is |were |are |not |n't |never yet |nor )married(?! (?:man|woman|couple|life|name))|(?:was|were|been) married (?:in|on|at|by|last|that)|(?<!since (?:his|her|my|their|the) )marriage|(?<!since )(?:the|his|her|my|our|their) wedding(?! (?:ring|band|photographs?|picture|anniversary|day))|wed|pregnan\w+|remarr\w+|divorc\w+|expecting (?:again|(?:a|her|their|another) (?:first|second|third|baby|child)|a)|widowed|gave birth|was born|newborn|cradle|christened)\b/u,
  ],
  [
    'sib',
    /\b(?:half-\w+|step-?(?:brother|sister|son|daughter|child|children|mother|father|family|siblings?)s?|adopt\w*|long-lost|never knew (?:of|he|she|I|about)|turned out to (?:be|have)|foundling)\b|\b(?:brother|sister|son|daughter|child|children|baby|boy|girl)s?\b.*\b(?:died|dead|born|buried|drowned|killed|lost|death)\b|\b(?:lost|buried|bore|birth|death of) (?:his|her|a|an|one|the|another) (?:[a-z]+ )?(?:brother|sister|son|daughter|child|baby)\b/u,
  ],
  [
    'trade',
    /\b(?:(?:became|become|becoming|becomes) (?:an?|the) (?:[a-z-]+ ){0,2}?[a-z-]+(?:er|or|ist|ian|man|woman|smith|wright|ant|ent|cop|cook|chef|nurse|monk|nun|vet|judge|priest|driver|surgeon|principal)\b|apprentic(?:ed|ing)|g[ai]ven? up (?:his|her|law|medicine|teaching|the (?:law|job|business|shop|practice))|quit (?:his|her|the (?:job|force|firm|bank|army|paper|business))|quit\b(?= [,;.]|$)|(?:was|been|got|were) (?:dismissed|fired|sacked|laid off)|lost (?:his|her|the) job|trained (?:as|to)|promot(?:ed|ion|ions|ing)|demot(?:ed|ion)|(?:been|was|were|had) made (?:up )?(?:an? )?(?:corporal|sergeant|lieutenant|captain|major|colonel|general|commander|inspector|superintendent|bishop|canon|archdeacon|professor)|commissioned|consecrated|(?:his|her) (?:new )?stripes|field commission|made up to|ordained|former(?:ly)?|no longer (?:an?|the|work\w*|employed|taught|practi[sc]\w+)|new (?:job|career|post|position)|resign(?:ed|s|ing|ation)(?! (?:smile|sigh|look|shrug|nod|voice|expression))|changed (?:trades?|professions?|careers?|jobs?)|turned (?:baker|farmer|priest|soldier)|studied (?:law|medicine|to be|for)|qualified as)\b/u,
  ],
  [
    'age',
    /\b(?:years?|winters?|summers|decades?|springs|autumns) (?:later|passed|after|went|(?:had|have|has) (?:passed|gone)|on\b|since|gone|rolled|slipped|slid|of (?:waiting|war|marriage))|\b(?:after|within|another|many) (?:\w+ )?(?<!-)(?:years?|decades|winters)\b(?! (?:old|of age))|\b(?<!\b(?:had|has|have|'d|'ve) (?:[a-z]+ ){1,7})(?:for|in|the) (?:\w+ )?(?:years|decades|winters)\b(?! (?:old|of age))|\b(?:grew|grown|growing) (?:up|old|older)\b|\b(?:next|following) (?:year|summer|spring|winter|autumn)\b|\b(?:spring|winter|summer|autumn) (?:came|passed|went|turned)\b|\b(?:after|within|in|for|took|waited|nearly|almost|over|than) a year\b(?! (?:older|younger|short|past|of))|\ba year (?:later|passed|on\b|after|had|went|since)|\bolder now\b|\blong after(?:wards?)?\b/u,
  ],
  [
    'name',
    /\b(?:née|maiden name|(?:took|taken|take|takes) (?:his|her|a|the|another) (?:[a-z]+ ){0,2}(?:name|surname)|by marriage|deed poll|new (?:sur)?name|(?:changed?|altered) (?:the|her|his|their) name|changed (?:his|her|my) name|alias|nickname\w*|called (?:him|her|me|himself|herself)|known as|namesake|named after|real name|christened|baptised|baptized|stage name|pen name|married name|(?:a second|another|the other|a different) (?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|English|French|German|American)[A-Z][a-z]+)\b/u,
  ],
  [
    'renamed',
    /\b(?:(?:took|taken|take|takes|adopted|assumed) (?:his|her|another|an?) (?:new |other |false |own )?(?:name|surname)|(?:took|taken|take|takes) (?:his|her|the) (?:[a-z]+ ){0,2}(?:name|surname)|by marriage|deed poll|new (?:sur)?name|renamed|rechristened|(?:changed?|altered|changes|changing) (?:the|its|her|his|their|my) (?:[a-z]+ )?name|alias|stage name|pen name|married name|(?:went|lived|living|travell?ed|travell?ing) under (?:an?|another) (?:[a-z]+ )?name|is now called|(?:a second|another|the other|a different) (?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|English|French|German|American)[A-Z][a-z]+)\b/u,
  ],
  [
    'dress',
    /\b(?:changed|dressed|undressed|put on|took off|pulled on|wearing|swapped|buttoned|slipped into|exchanged|borrowed|bought|washed|stripped|shrugged|dressing|painted|repainted|another|other)\b/u,
  ],
  [
    'dead',
    /\b(?:ghosts?(?! (?:of an?|towns?|stor(?:y|ies))\b)|(?:evil|restless|dead|the) spirits?|spirit world|resurrect\w*|haunt(?:s|ing)?|haunted (?:him|her|them|the|by)|apparition|phantom(?! (?:pain|limb))|back from the dead|(?:rose|risen) from (?:the dead|the grave|his|her)|vampire|revived|not dead|faked|alive after all|(?<!n't |not |never )survived(?! by\b)|still alive|(?<!'s )twin(?! beds?)|impost[eo]r|seance|séance|afterlife|undead|zombie|come back to life|resuscitat\w*|defibrillat\w*)\b/u,
  ],
  [
    'limb',
    /\b(?:grew back|regrown|prosthe\w+|new (?:hand|arm|leg)|artificial|mechanical|clockwork|(?<!never |never having |never quite |not |n't |half-|badly |half )healed|(?:plaster|cast|sling|splints?|stitches|bandages?|dressing) (?:had |was |were |had been |has been )?(?:come |came |taken |cut |thrown )?(?:off|out)\b|switched|practi[sc]ed|ambidextrous|both hands equally|accident to|taught (?:himself|herself)|learn(?:ed|t) to)\b/u,
  ],
  [
    'number',
    /\b(?:(?:added|planted|acquired|taken in|took in|fitted|put in|lost|removed|hatched|bought|had built|installed) (?:on )?(?:an? (?:new|second|third|fourth|fifth|further|extra)|another|one more|(?:one|two|three|four|five|six) (?:more|new|further|extra|of (?:the|its|his|her|them|my)))|another (?:[a-z]+ ){1,2}(?:was|had been) (?:added|built|put|planted)|planted (?:\w+ ){1,3}(?:trees|bushes|roses|limes|hedges)|rebuilt|built (?:on (?:to )?(?:an?|another|the)|another|a new|(?:one|two|three) more)|pulled (?:it |one |two )?down|knocked (?:it |one |two )?(?:down|through)|demolished|(?:bricked|blocked|walled|boarded) (?:it |one |two |them )?up|(?:an|the|its|new) extension(?! (?:lead|cord|cable|number|ladder|\d))|(?:was|been) extended|collapsed|(?:fell|fallen|burned|burnt|torn|cut|chopped) down|felled|(?:one|two|three) (?:more|less|fewer) (?:of them|than (?:before|there))|(?:one|two|three|some|others?) having (?:gone|died|run|left|been))\b/u,
  ],
  // Told with the part itself, it changes how many there are.
  ['parts', new RegExp(`\\b(?:${ANEW}|${LESS})\\b`, 'u')],
  [
    'lapse',
    /\b(?:years?|months|decades|winters|summers) (?:later|afterwards|on(?= ,)|(?:had )?(?:passed|gone by|went by|rolled by))\b|\b(?:[Tt]he (?:next|following)|[Aa]nother|[Bb]y the (?:next|following)) (?:year|spring|summer|autumn|winter)\b|\b[Yy]ears (?:went|passed)\b|\b[Bb]y (?:the spring|then) (?:he|she|they|I|the)\b/u,
  ],
  [
    'pet',
    new RegExp(
      `\\b(?:another|new|second|next|young|borrowed|neighbou?r's|stray) (?:[a-z]+ )?(?:${PET})\\b|\\b(?:bought|got|given|found|adopted|rescued) (?:him|her|me)?(?:self)? ?an? (?:[a-z]+ )?(?:${PET})\\b|\\b(?:pup|puppy|puppies|kittens?|foal)\\b`,
      'u',
    ),
  ],
  [
    'fate',
    /\b(?:(?:not|no|never|hardly) (?:been )?(?:an )?(?:accident|suicide|natural)|(?:un)?natural causes|really (?:died|killed|happened)|truth (?:about|of (?:it|how)|was|is|came|at last)|the real (?:story|cause)|cover(?:ed)? (?:it |that )?up|came (?:out|to light) (?:at|that|in)|(?:was|been) a lie\b|confess\w+|the (?:second|new) (?:autopsy|inquest|post-?mortem)|had it wrong|cover-up|exhum\w*|foul play|made to look|staged|murdered after all|turned out|had (?:lied|been lied to)|lied about)\b/u,
  ],
  ['replaced', /\banother (?:one )?(?:just |exactly |very much )?like (?:it|that|them)\b|\breplace(?:d|s|ments?)?\b/u],
  [
    'paint',
    /\b(?:repaint\w*|painters|the dye|re-?dyed|dyed|re-?covered|reupholstered|new paint|fresh paint|coat of paint|painted (?:it|over)|respray\w*|whitewash\w*|varnish\w*|decorators|(?:tins?|pots?) of paint|had (?:it|the [a-z ]{3,24}|(?:his|her) [a-z ]{3,24}) (?:done|painted|sprayed|copied|recast|re-?made|replaced)|replac(?:ed|ing) (?:it|the|his|her|with|by)|in its place)\b/u,
  ],
  [
    'place',
    /\b(?<!(?:not|never|been|nobody had|nobody has|no one had|no one has|ever) (?:been )?)(?:moved|shifted|carried|dragged|rearranged|brought (?:in|up|down|over)|lugged|wheeled|relocated|removals?|transferred|swapped|hauled|heaved|(?:an?|another|its|the) (?:new|better|safer|different|other) (?:place|home|spot|hiding place|corner|room)|another (?:place|home|spot|hiding place|corner)|changed (?:places|round)|(?:took|taken|takes) (?:(?:the|his|her|my) (?:[a-z]+ ){1,2})?(?:up|down)stairs|took (?:it|them) (?:up|down|through|to|into|out)|taken (?:up|down|through|out) (?:to|into|of))\b/u,
  ],
];

const SEVERAL = new Map<string, RegExp>();

/** Whether a text tells of more of a thing than one. */
export function tellsOfSeveral(text: string, thing: string): boolean {
  const known =
    SEVERAL.get(thing) ??
    new RegExp(
      `\\b(?:another|other|second|third|two|three|four|five|six|both|each|every|some|several|many|any|all|new) (?:(?!(?:the|his|her|my|a|an|of|in|on|at|to|and)\\b)[a-z-]+ ){0,3}${thing}e?s?\\b|\\b${thing}e?s\\b`,
      'iu',
    );
  SEVERAL.set(thing, known);
  return known.test(text);
}

/** What a sentence tells has changed, whoever it changed for. */
export function topicsChanged(text: string): Topic[] {
  return CHANGES.flatMap(([topic, words]) => (occursIn(words, text) ? [topic] : []));
}
