import { pattern } from '../../grammar/pattern.js';

/** What befalls somebody once, and at some age. */
export interface LifeEvent {
  readonly key: string;
  /** What is said of it; a group `what` tells it from others of its kind. */
  readonly words: RegExp;
}

const OWN = '(?:his|her|my|their)';
const event = (key: string, words: string): LifeEvent => ({ key, words: pattern(`\\b(?:${words})\\b`) });

export const LIFE_EVENTS: readonly LifeEvent[] = [
  event(
    'married',
    `(?:got |been |was |were |had |first |newly )*(?:married|wed)(?! (?:couple|man|woman|life|name|again|twice|with|sister|brother|daughter|son))|(?:to|she|he|ever) marry|took (?:a|${OWN}) (?:wife|husband|bride)|taken (?:a|${OWN}) (?:wife|husband|bride)|${OWN} (?:own |first )?wedding(?: day| night| morning)?|(?:at|to|before|down|up) the (?:altar|aisle)|(?:came to|became|made) (?:him|\\S+) (?:as )?(?:a|his|her) (?:bride|wife)|(?:an? |as (?:an? )?)?(?:bride|bridegroom)(?= (?:at|of)\\b)`,
  ),
  event(
    'widowed',
    `(?:been |was |left |were )*(?:widowed|a widow|a widower)|(?:lost|buried) ${OWN} (?:first )?(?:wife|husband)|(?:become|became) a widow(?:er)?`,
  ),
  event(
    'leftSchool',
    `(?:left|leaving|quit|out of|done with|finished|finished with|finish|leave) (?:the )?(?:village |grammar |high )?school(?! (?:early|bus|gate|yard))`,
  ),
  event(
    'leftHome',
    `(?:left|leaving|quit|run away from|ran away from) home|run(?:ning)? away(?! (?:from (?!home)|with))|ran away(?! (?:from (?!home)|with))`,
  ),
  event(
    'retired',
    `retired(?! (?:to (?:bed|his|her|the)|for the night|colonel|major|captain|general|teacher|schoolmaster))|pensioned off|took ${OWN} pension|(?:come|came) to retire|${OWN} retirement`,
  ),
  event(
    'enlisted',
    `enlist(?:ed|ing)?|joined up|signed up|called up|took the (?:King|Queen) 's shilling|(?:join(?:ed|ing)?|gone into|went into|enter(?:ed|ing)?) the (?:army|navy|marines|air force|regiment|guards|legion|colours|services?)|gone for a soldier|went for a soldier`,
  ),
  event(
    'police',
    `join(?:ed|ing)? the (?:force|police|constabulary)|put on the uniform|(?:became|become) a (?:policeman|constable|copper)`,
  ),
  event(
    'convent',
    `(?:enter(?:ed|ing)?|gone into|went into|joined) (?:the|a) (?:convent|order|cloister|monastery|novitiate|seminary)|took the veil|taken the veil|took (?:his|her) vows|ordained|took (?:holy )?orders`,
  ),
  event('sea', `(?:went|gone|going|run away|ran away|sent) (?:off )?to sea|${OWN} first (?:voyage|ship)`),
  event(
    'orphaned',
    `(?:been |was |left |were )*(?:orphaned|an orphan)|(?:lost|buried) both (?:of )?${OWN} parents|(?:parents|mother and father) (?:had |were |had been )?(?:died|drowned|killed|perished)`,
  ),
  event(
    'father',
    `(?:his|her|my) (?:father|dad|daddy|papa) (?:had |was |had been |first )*(?:died|drowned|killed|hanged|shot|buried|passed away|left|walked out|ran off|run off|went off|deserted|disappeared|vanished|abandoned)|(?:lost|buried) (?:his|her|my) (?:father|dad|daddy|papa)`,
  ),
  event(
    'mother',
    `(?:his|her|my) (?:mother|mum|mom|mam|mama) (?:had |was |had been |first )*(?:died|drowned|killed|buried|passed away|left|walked out|ran off|run off|went off|deserted|disappeared|vanished|abandoned)|(?:lost|buried) (?:his|her|my) (?:mother|mum|mom|mam|mama)`,
  ),
  event(
    'firstChild',
    `(?:had|bore|borne|carrying|expecting|gave birth to) ${OWN} (?:first|only|eldest) (?:child|baby|son|daughter|boy|girl)|${OWN} (?:first|only|eldest) (?:child|baby|son|daughter|boy|girl) (?:was|had been) born|(?:became|become|made) (?:him |her )?a (?:mother|father)`,
  ),
  event(
    'firstGrandchild',
    `${OWN} first grandchild|first of (?:his|her|my) grandchildren|(?:became|become|made (?:him|her)) a grand(?:mother|father|parent)`,
  ),
  event(
    'learned',
    `(?:learned|learnt|learning|taught (?:himself|herself|myself)) (?:how )?to (?<what>swim|read|drive|ride|write|dance|ski|type|sail|fly|skate|shoot|play chess|cook|sew|speak English)`,
  ),
  event(
    'limb',
    `lost (?:his|her|my) (?:left |right |good )?(?<what>leg|arm|eye|hand|foot|sight|hearing|finger|thumb|hair)|(?<what2>blind|deaf|bald|grey|white)(?<=(?:gone|went|turned|been left) (?:stone |completely |quite |prematurely )?(?:blind|deaf|bald|grey|white))`,
  ),
  event(
    'throne',
    `(?:came|come|succeeded) to the throne|(?:was|been) crowned|crowned (?:him|her)|(?:set|put|placed|laid) the crown (?:on|upon)|(?:ascended|mounted|took|taken|inherited) the throne|${OWN} coronation`,
  ),
  event('inherited', `inherited (?:the|his|her|my)|came into (?:the|his|her|my) (?:estate|title|property|money|land|inheritance|farm)`),
  event('prison', `(?:went|gone|sent|sentenced|going) (?:down |up )?to (?:prison|jail|gaol|the penitentiary)|sent down for`),
  event('graduated', `graduated|took (?:his|her|my) degree|qualified as`),
  event(
    'sober',
    `(?:gave|given|giving) up (?:the )?(?<what>drink|smok|gambl|tobacco)(?:ing)?|(?:stopped|quit|left off|swore off|sworn off) (?<what2>drink|smok|gambl|tobacco)(?:ing)?|(?:took|taken|signed) the pledge`,
  ),
  event(
    'apprenticed',
    `(?:was|were|been) (?:apprenticed|bound apprentice|indentured|articled)|(?:began|started|begun|beginning) (?:${OWN}|an) (?:apprenticeship|indentures|articles)`,
  ),
  event('pit', `(?:went|gone|going|sent|go) (?:down|into) the (?<what>pit|mines?|mill|factory|works|foundry|quarry)`),
  event(
    'service',
    `(?:went|gone|going|sent|go|put) (?:out )?(?:into|to) service|(?:began|started|begun) (?:as a )?(?:kitchen|scullery|house)-?maid`,
  ),
  event(
    'work',
    `(?:started|began|begun) (?:to )?work(?:ing)?|${OWN} first (?:job|post|situation|wage|wages)|(?:went|gone|sent|put) (?:out )?to work`,
  ),
  event('communion', `${OWN} (?:first communion|confirmation|bar mitzvah|bat mitzvah)|(?:was|been) confirmed(?! (?:as|in|by))`),
  event('stage', `(?:first (?:appeared|sang|played|danced) on|went on) the stage|${OWN} (?:stage )?debut|first night on (?:the|any) stage`),
  event('book', `${OWN} first (?:novel|book|poem|story|poems|play|opera|symphony|film|painting)|published (?:a|${OWN}) (?:novel|book)`),
  event('knighted', `(?:was|been) (?:knighted|made a (?:knight|peer|lord)|ennobled)|${OWN} knighthood`),
  event(
    'divorced',
    `(?:was|were|got|been) divorced|(?:left|divorced|walked out on) (?:his|her|my) (?:first )?(?:wife|husband)|${OWN} divorce`,
  ),
  event('baptised', `(?:was|been) (?:baptised|baptized|christened)|${OWN} (?:baptism|christening)`),
  event(
    'captain',
    `(?:was|been) (?:made|appointed|promoted|elected|named|gazetted) (?:to )?(?:an? |the )?(?<what>[a-z]+)|(?:became|become) (?:an? |the )?(?<what2>mayor|captain|colonel|sergeant|lieutenant|major|general|judge|bishop|abbot|abbess|prior|headmaster|headmistress|president|minister|master|foreman|inspector|partner|professor|doctor|surgeon|priest|vicar|king|queen|admiral|commander)`,
  ),
  event('stroke', `(?:had|suffered) (?:a|${OWN} first) (?<what>stroke|heart attack|breakdown)`),
  event('kissed', `${OWN} first kiss|first kissed|kissed for the first time|first been kissed`),
  event('killed', `killed (?:his|her|my) first`),
  event(
    'fled',
    `(?:emigrated|emigrating) (?:to|from)|(?:crossed|fled|escaped) (?:the border|the frontier|over the border)|(?:came|come) over on the boat`,
  ),
  event(
    'home',
    `(?:came|come|coming|got|sent|been sent|shipped) (?:back|home|back home) from (?:the )?(?<what>[A-Z][a-z]+|war|wars|front|trenches)`,
  ),
  event(
    'first',
    `first (?:landed|arrived|came|come|set foot|sailed|gone|went) (?:at|in|on|to|out to|over to) (?:the )?(?<what>[A-Z][a-z]+)`,
  ),
  event(
    'schooled',
    `(?:started|starting|began|went to|gone to|go to|first day at|took (?:him|her) to|sent (?:him|her) to|up to) (?:the )?(?<what>grammar|big|infant|primary|village|convent|boarding|public) ?(?:school)?`,
  ),
];
