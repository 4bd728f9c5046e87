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
  candles lamps voices footsteps hours minutes seconds snowflakes smoke dust nobody's god lord heaven hell christ jesus
  tears sweat blood breath skin bone bones muscles nerves veins fingers hands arms legs feet toes knees shoulders lips teeth cheeks eyelids lashes brows
  eyebrows freckles wrinkles dimples scars bruises goosebumps heartbeats laughter sobs whispers shouts screams cheers applause footfalls hoofbeats
  sunlight moonlight starlight firelight lamplight candlelight daylight shadows shadow clouds cloud fog mist frost ice hail sleet thunder lightning drizzle
  heat cold warmth air steam ash ashes embers flames sparks mud sand soil gravel stones rocks leaves branches twigs petals flowers grass weeds
  moss trees birds crows gulls pigeons sparrows swallows bats bees flies moths ants spiders rats mice dogs cats horses cows sheep goats wolves
  waves ripples foam spray tide currents water's ink paper papers letters pages books words sentences names numbers figures photographs pictures portraits
  paint varnish plaster bricks tiles glass splinters shards wood timber metal iron steel brass rust oil grease petrol diesel soap wax
  flour sugar salt pepper butter bread toast crumbs soup stew coffee whisky wine beer vodka rum milk eggs bacon onions potatoes apples
  plates cups glasses dishes bottles jars pots pans knives forks spoons chairs tables beds curtains blankets pillows sheets clothes coats boots
  shoes socks gloves hats scarves keys coins notes money bills debts taxes traffic cars trucks buses trains planes boats ships engines wheels
  brakes headlights sirens horns bells clocks alarms phones telephones screens wires cables lights windows doors walls floors floorboards ceilings stairs
  roofs chimneys gates fences roads streets lanes paths bridges houses shops shelves boxes crates drawers suitcases bags guns bullets swords shields
  anger rage fury fear dread panic terror horror relief grief sorrow sadness guilt shame pride envy jealousy hunger thirst sleep exhaustion fatigue
  boredom loneliness curiosity disappointment embarrassment confusion hate hatred pity love luck death life work business habit instinct memory memories
  dreams thoughts questions answers rumours rumors stories news gossip secrets lies promises rules orders plans mistakes accidents trouble war
  peace politics history music songs dancing chaos noise sound sounds sirens' movement pressure pain nausea adrenaline darkness
  everybody's everyone's strangers neighbours neighbors friends guests customers visitors passengers soldiers guards officers policemen police sailors farmers students pupils teachers
  doctors nurses servants workers reporters lawyers parents brothers sisters cousins uncles aunts sons daughters babies adults lovers couples families
  inside heads faces voices' bodies crowds groups rows lines layers pieces bits scraps fragments traces drops puddles pools streams rivers lakes
  hills mountains fields woods forests gardens farms villages towns cities
  afterwards afterward beforehand anyhow anyway anyways otherwise besides furthermore moreover nonetheless nevertheless still yet thereafter thereupon whereupon hence
  apparently presumably possibly seldom rarely frequently abruptly altogether sometime someday anymore sure fine okay right true false strange odd funny
  curious clear obvious impossible worse sorry lucky quick slow careful quiet silent empty full open closed warm cool wet dry heavy
  soft hard sharp bright dim pale white black grey gray red green blue yellow purple pink golden silver
  twenty-one fourth fifth sixth seventh eighth ninth tenth dozens hundreds thousands millions plenty lots loads most
  beneath underneath alongside amid amidst throughout atop aboard via versus concerning regarding considering given barring
  there's here's that's it's he's she's they're we're you're i'm i'd i'll i've don't didn't can't couldn't wouldn't shouldn't won't isn't wasn't aren't weren't let's what's who's where's how's`
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
