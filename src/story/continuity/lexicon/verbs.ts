/** Regular verbs of what people do; their forms are derived. */
const REGULAR = `add admit adjust agree announce answer appear approach argue arrive ask bang bark beckon beg blink blow bolt bow brush button call carry catch check chuckle clap
clasp clean clear climb close collect comb complain cook correct cough count crack crane crawl cross crouch cry curse dab dance dash demand dip dive drag dress drop dry duck
dust edge empty enter examine explain fasten fetch fidget fill finish fish fix flick flinch flip fold follow frown fumble gasp gather gaze giggle glance glare greet grip grin
groan grunt guess gulp halt hammer hand haul help hesitate hobble hoist hop hum hurry hurl inquire insist jab jerk jog join joke jump kick kiss knock lag laugh lather lean leap
lick lift light limp listen load lock look lower march marvel mop moan mount move murmur mutter nod notice nudge offer open order pace pack paint pass pat pause pay peel peer pick
pin place plant play pluck point poke polish pounce pour press probe promise prop pull pump push rattle reach refuse remark repeat reply rest retort return roll row rub rummage
rush sail salute scan scold scoop scowl scramble scrape scratch scream search seize serve settle shiver shout shove shovel shrug shuffle shut sigh sign signal sip skid
skip slam slap slide slip smack smile smoke smooth snap snatch sneeze sniff snort sob spill splash spoon sprint squat squeeze squint stack stagger stammer stamp stare start
steer step stir stoop stop stretch stride stroke stroll struggle stuff stumble suggest swallow sway switch tap taste tie thank tilt tip toss touch tow trace trot trudge trust tuck tug
tumble turn twist type unfold unlock unroll untie unwrap urge visit wade wait walk wander warn wash watch wave whip whisper whistle wince wink wipe work wrap yank yawn yell
allow believe bother breathe chew chase coax collapse count cover decide drape drift ease embrace force grasp guide hover ignore inch lace linger loosen lurch manage measure mumble nibble park
perch pinch pivot plead plunge pocket prise rake recoil refill release remove rinse scrawl scribble sharpen shelter slice smear snarl soak sprinkle squirm stash steady stitch straighten strain sweat
swerve swivel tidy tighten trail treat unbutton uncork unlace veer weigh wheel wiggle wobble wriggle want love hate imagine remember expect doubt wish suppose rearrange attach mend sweeten smell free undress wriggle`;

/** Base, past and participle of the others. */
const IRREGULAR = `bend bent bent;bite bit bitten;break broke broken;bring brought brought;build built built;buy bought bought;come came come;creep crept crept;dig dug dug;draw drew drawn;
drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;fight fought fought;find found found;fling flung flung;get got got;give gave given;go went gone;grind ground ground;
hang hung hung;hear heard heard;hide hid hidden;hold held held;keep kept kept;kneel knelt knelt;lay laid laid;lead led led;leave left left;lie lay lain;make made made;meet met met;
pay paid paid;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;sell sold sold;send sent sent;shake shook shaken;shine shone shone;shoot shot shot;
shrink shrank shrunk;sing sang sung;sit sat sat;sleep slept slept;slide slid slid;speak spoke spoken;spin spun spun;spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;strike struck struck;
stride strode stridden;sweep swept swept;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;
wake woke woken;wear wore worn;weep wept wept;win won won;understand understood understood;mean meant meant;swear swore sworn;cling clung clung;choose chose chosen;blow blew blown;wind wound wound;write wrote written;wring wrung wrung;begin began begun;forget forgot forgotten;know knew known;feel felt felt;lose lost lost;catch caught caught;
undo undid undone;wring wrung wrung;bear bore borne;spit spat spat;deal dealt dealt;freeze froze frozen;slap slapped slapped;clap clapped clapped;tug tugged tugged`;

/** Their past is their base. */
const UNCHANGED = 'cut hit let put set shut spit split spread thrust cast bet hurt quit rid read';
const VOWEL = /[aeiou]/u;
const DOUBLING = new Set(
  `beg chat clap dab dip drag drop fit flip grab grin grip hop hug hum jab jog lag mop nod pat pin plan plop pop prop rub scan scrub shrug sip skid skip slam slap slip snap sob spot squat stir step stop stun tap
  tip trip trot tug tuck wag whip wrap admit flap lap thud sag skid whir drum`.split(/\s+/u),
);

/** A base with its -s. */
export function thirdPerson(base: string): string {
  if (base === 'go') return 'goes';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return base.endsWith('y') && !VOWEL.test(base.at(-2) ?? 'a') ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** A base with its -ed. */
export function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? 'a')) return `${base.slice(0, -1)}ied`;
  const doubles = DOUBLING.has(base) && base !== 'tuck';
  return doubles ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

/** Form of a verb to its base. */
const PAST = new Map<string, string>();
const PRESENT = new Map<string, string>();
const PARTICIPLE = new Map<string, string>();
const BASE = new Set<string>();

for (const base of REGULAR.split(/\s+/u)) {
  PAST.set(pastOf(base), base);
  PRESENT.set(thirdPerson(base), base);
  BASE.add(base);
}
for (const line of IRREGULAR.split(';')) {
  const [base = '', past = '', participle = past] = line.trim().split(' ');
  PARTICIPLE.set(participle, base);
  PAST.delete(pastOf(base));
  PAST.set(past, base);
  PRESENT.set(thirdPerson(base), base);
  BASE.add(base);
}
for (const base of UNCHANGED.split(' ')) {
  PAST.delete(pastOf(base));
  PAST.set(base, base);
  PRESENT.set(thirdPerson(base), base);
}
PAST.set('lit', 'light');
PAST.set('leapt', 'leap');
PAST.set('leant', 'lean');

/** The base of a past form ("poured"), of verbs of what people do. */
export function pastBase(word: string): string | undefined {
  return PAST.get(word);
}

/** The base of an irregular participle ("risen", "brought"). */
export function participleBase(word: string): string | undefined {
  return PARTICIPLE.get(word);
}

/** The base of a third-person present form ("pours"). */
export function presentBase(word: string): string | undefined {
  return PRESENT.get(word);
}

/** Whether a word is the bare form of such a verb, and not its past as well. */
export function isBase(word: string): boolean {
  return BASE.has(word) && !PAST.has(word);
}

/** Verbs of thinking and saying: in a story told in the past, the teller uses their present too. */
const COMMENT = new Set(
  'say think know guess suppose believe imagine remember mean expect understand doubt wish want love hate tell hear see find feel forget ask promise admit hope trust agree read begin start go come call lie wait keep make wonder miss bet reckon fancy confess swear assure presume request apologise apologize'.split(
    ' ',
  ),
);

export function isComment(base: string): boolean {
  return COMMENT.has(base);
}

/** What the dead may still be said to do. */
const PASSIVE = new Set('lie lay rest appear leave sleep hang wait follow keep hold hear know wear lose'.split(' '));

/** Whether only the living do it. */
export function isLivingAct(base: string): boolean {
  return !PASSIVE.has(base);
}
