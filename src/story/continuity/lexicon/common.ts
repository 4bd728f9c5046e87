import { genderOfFirstName } from './firstNames.js';

/** Words that open sentences: their capital says nothing. */
const OPENERS = new Set(
  `the a an and but or nor so yet for if when while where why how who whom whose which what that this these those there here then than thus
  i he she it we you they his her hers its our ours your yours their theirs my mine me him us them himself herself itself themselves myself
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand first second third last next
  in on at by to from of off with without within into onto upon over under above below between among through across along around about
  against before after behind beside besides beyond during despite except inside near outside past since till until toward towards up down out away back
  not no never nothing nobody none neither either both each every everyone everybody everything some someone somebody something any anyone anybody
  anything all most many much more less few several other others another such same own only even just still also too very quite rather almost
  always often sometimes once twice again now soon later today tomorrow yesterday tonight perhaps maybe meanwhile instead however therefore
  yes oh ah well please thank thanks hello dear good bad old young new great little big small long short high low
  is are was were be been being am do does did done have has had having can could will would shall should may might must let
  come go went came look see saw take took make made give gave get got put say said tell told ask asked think thought know knew
  man men woman women boy boys girl girls child children people mother father sister brother sir madam
  morning afternoon evening night noon midnight day days week weeks month months year years spring summer autumn winter midwinter midsummer time
  rain snow wind light dark darkness sun moon sea water fire door house room street town silence dinner breakfast supper lunch tea
  because although though unless whether whatever whenever wherever whoever as like unlike because hardly scarcely barely nearly
  behold alas indeed surely certainly of course outside upstairs downstairs overhead somewhere nowhere everywhere half part chapter book
  eyes irises hair beard whiskers curls bald bearded beardless unshaven clean-shaven tall stout plump portly thin slim slender lanky skinny fat squat petite unmarried childless blonde brunette
  dead alive gone left right best better worse worst enough else ever far further poor rich
  tears sweat blood sunlight moonlight firelight lamplight candlelight anger fear grief relief laughter amusement curiosity concern panic shame guilt
  pride pain hunger exhaustion fatigue frost ice steam crumbs strands wisps locks tendrils freckles fingers hands arms feet legs lips cheeks shoulders
  teeth nails knuckles lines wrinkles shadows circles beads drops flakes sparks flames lights headlights windows doors walls trees leaves branches birds
  gulls crows dogs horses soldiers guards students guests clouds stars waves papers letters words thoughts memories heat cold mud ash ink paint water
  born bent hidden torn worn stuck hung shorn clad drunk asleep awake alone barefoot gaunt bony wiry burly lean pale
  halfway twins aged nearly barely scarcely freshly newly already behind
  candles lamps voices footsteps hours minutes seconds snowflakes smoke dust nobody's god lord heaven hell christ jesus`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words written with a capital that name no person. */
const NO_PERSON = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  christmas easter lent michaelmas halloween thanksgiving hogmanay
  english french german italian spanish russian american british irish scottish scotch welsh chinese japanese indian dutch swedish polish greek roman
  latin turkish persian arab jewish christian catholic protestant muslim europe america england france germany italy spain russia india china africa
  london paris berlin rome york scotland ireland wales canada australia bible sabbath street road lane avenue square hall house inn hotel river
  north south east west god lord heaven providence nature fate i ii iii iv v vi vii viii ix x`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a capital in mid-sentence belongs to something other than a person. */
export function isNoPerson(word: string): boolean {
  return NO_PERSON.has(word.toLowerCase());
}

/** Whether a word that opens a sentence is written with a capital for that reason alone. */
export function isPlainOpener(word: string): boolean {
  const lower = word.toLowerCase();
  if (
    OPENERS.has(lower) ||
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-|-(?:year-old|eyed|haired|bearded|headed|shaven|built|faced)$/u.test(lower)
  )
    return true;
  if (genderOfFirstName(lower) !== undefined) return false;
  return lower.length > 5 && /(?:ing|ly|ed|ness|tion)$/u.test(lower);
}
