import { isBase, pastBase, pastOf, presentBase, thirdPerson } from './verbs.js';

/** The tense a verb is in, or a scene is told in. */
export type Tense = 'past' | 'present';

/** What things, animals and weather do before one's eyes and ears. */
const SEEN = `ache gutter slop answer bang bark beep blare blaze bleat bleed blink blister bloom blossom blunder blur bob boil boom bounce brighten bristle broil bubble buck buckle bulge bump burble burn burst buzz careen cascade caw
chatter cheep chime chirp chitter chug churn circle clack clamour clang clank clatter click clink clip-clop close cloud cluck coil collapse collide complain congeal convulse cool cough crack crackle crash crawl creak
crepitate crinkle croak crow crumble crumple crunch curdle curl dance dangle darken dart deepen deflate die dim dip disappear dissolve dodge drain dribble drift drip drizzle drone droop drop drum dry dull dwindle echo eddy
engulf erode erupt evaporate expire explode fade falter fan fill fizz fizzle flail flake flap flare flash flatten flicker flinch flit float flood flop flow flurry flutter foam fog founder fray frost froth fume gallop gather gleam glide
glimmer glint glisten glitter glow grate grind groan growl grumble gurgle gush halt harden heave hiss hoot hover howl hum hurtle inch jam jangle jerk jiggle jingle jolt judder jump kindle knock lap lash lengthen lessen
lift light loom loosen lurch melt mew miaow moan mount move mutter neigh nod nose nudge ooze open overflow parp part patter peal peel perch pile pitch plop plough plummet plunge poke pool pop pound pour prance prick
prickle puddle puff pulsate pulse purr quake quarrel quaver quicken quiet quiver race radiate rasp rattle rear rebound recede redden reel reek resound reverberate ring ripple roar rock roll rot rotate rumble rush rust rustle
sag sail scamper scatter scorch scrabble scrape scratch screech scuff scurry scuttle seep seethe settle sever shatter shift shimmer shiver shoot shorten shriek shrill shudder shut shuttle sigh simmer sizzle skid skim skip skitter skitter slacken slam slant slap slide
slip slither slosh slow slump smart smash smoke smoulder smolder smother snag snap snarl sneeze sniff snore snort snuffle soak soar soften sough spark sparkle spatter spill spin spiral splash splatter splinter splutter spout sprawl spray spread sprout
spurt sputter squawk squabble squeak squeal squelch squirm stab stagger stain stall steady steam steep stiffen stir stop straggle strain stray stream stumble stutter subside surge swarm swat sway sweep swell swerve swirl swish swivel swoop taper tap tauten
tear teem teeter thaw throb throng thud thump thunder thrum thrash tick tickle tighten tilt tingle tinkle tip toll topple toss totter toot tremble trickle trill trot trumble trundle tug tumble turn twang twinkle twirl twist twitch twitter unfold unfurl unravel unroll uncoil
vanish vibrate wail wane warble warm warp waver whack wheel wheeze whine whinny whip whir whirl whirr whisper whistle whimper whoosh widen wilt wink wither wobble worsen wrinkle writhe yap yell yelp yowl zigzag`;

/** What people do, beside the verbs of everyday acts. */
const DONE = `absorb accelerate accept accompany accuse ache acknowledge address adore advance advise aim alight amble angle anoint apologise apologize applaud apply approve arch arm arrange aspire assemble assent assure attempt attend avert avoid await back baste bathe
battle bawl beam belch bellow bend bestow bicycle bid bind blanch blather blot blurt blush board boast bob boil bolster bother box brace brag braid brake brandish breakfast breast bribe bridle brood bruise budge bundle buff bury bustle
butter buttress cackle cajole camp cancel canter caper caress carve cast caution celebrate challenge chant charge chat check cheer chide chip chisel choke chop chortle christen circle claim clamber clamp claw clench click clip clock cluster clutch
coast cock comb comfort command commence compare compose conceal concede concentrate conclude confess confide confirm confront confuse congratulate consider console consult contemplate converse convey copy corner cough court cower craft cram cringe criticize croon crouch
crow cruise crumple crush cuddle cup curl curse curtsy curtsey cycle dabble dally dally dart date dawdle deal deceive declare decline deliver demonstrate deny depart describe despise detach detect detest devour dial dictate dig dine direct disagree disappear discard discover discuss dislike dismiss dismount
dispatch display distribute disturb divide dock dodge doff doodle doze drain drawl dread dredge drill drone drool drum dump duck eat eavesdrop echo edge elbow emerge emit employ empty encounter encourage end endure engage enjoy enquire entreat erase escape escort
exaggerate exchange exclaim excuse exhale exit expand explode explore express extend extinguish extract face faint fake falter fan fasten favour feign fetch fiddle file fill film finger fire fit flail flap flatter flatten flee flirt flop flounder flourish fluff flush fly focus
fondle forage forbid forgive fork frame free freshen fret frisk frolic frown fry fuss gag gallop gamble gape gargle gasp gawk gesture gibber gild giggle glide gloat glower gnaw gobble goggle gossip grab grapple graze grimace grizzle groom grope grouse grovel growl grumble grunt
guard guffaw gulp gush guzzle haggle hail hammer harness harrumph harvest haul heap heave hew hike hiccup hitch hiss hoard hobble hoe hold holler hollow honk hook hoot hose hover howl huddle huff hug hunch hunker hunt hurdle hurtle hush identify idle ignite incline indicate inform inhale
inspect instruct interject interrupt introduce invite iron irritate itch jabber jangle jeer jest jiggle jog jolt jot judge juggle jut knead knit knot label labour ladle lament land lasso latch launch lay leaf lecture level limber line linger lisp loathe lob lodge loiter
loom loop loosen lope lounge lug lull lumber lunge lurk mark marry mash massage mate measure meddle meditate melt mention merge mew milk mime mince mind mingle mock mope motion mourn mow mull mumble munch muse muster mutter nail name narrate near neaten
needle nestle nibble nip nose nuzzle obey object observe obtain occupy offend oil ogle operate oppose ordain outline overhear overtake overturn paddle pad pair palm pant parade park parry part paste patrol paw pedal peek peg pelt pen perform perk permit persist persuade pester phone photograph pick
pile pilot pipe pirouette pitch placate plait plan plane plaster plaster plod plonk plough plug plumb plump plunk point poise poke ponder pore position post pound pout practise praise pray preach preen prepare present preside prick proceed proclaim prod produce prompt pronounce protest
prove prowl prune puff pummel punch purchase purr purse pursue puzzle quake query question quip quiver quote race rag ram ramble rap rasp rave ravel read reappear reassure rebuke recall receive recite recline recognise recognize record recount redden refasten refer refold reflect refrain regain regard regret rehearse
reheat rejoin relate relax relent relight remain remind remonstrate remount rend repair repack repair repeat replace report reprove request rescue resent resist resolve resume retch retire retort retreat retrieve return reveal reverse revolve ridicule rifle rip roar roast rob roll romp root
rouse row ruffle ruin rumble rummage saddle sag salt sample sand saunter savour savor scale scamper scatter scavenge scent scoff scold scoot scorn scour scout scowl scrabble scrawl screech screw scrounge scrunch scrutinise scrutinize scuff scuffle scurry scythe seal season seat secure seek sense
separate serenade sew shade shadow shame share shave shear shed shell shield shimmy shin shiver shoe shoo shoot shop shoulder shovel show shower shred shriek shrivel shudder sidestep sidle sift simper sip sit sketch skewer skim skin skirt skulk slacken slash slink slit slog slouch slow
slug slump slurp smash smear smirk smite smother smuggle smudge snack snag snap snarl sneer snicker sniffle snigger snip snivel snooze snore snub snuff snuffle snuggle soap sober soothe sort spade spank spare spatter spell spew spike splutter sponge sport spot sprawl spray sprint
spur spurn spy squabble squash squawk squeal squelch stab stake stalk stall stammer stamp staple starch start starve steel step stick stifle sting stink stomp stow straddle straggle strain strap stray strip strive struggle strum strut stub study stuff stumble stun stutter submerge
submit suck sulk summon sunbathe supper support surface surge surmise surprise surrender survey suspend swab swagger swap swat sway swing swipe swirl swish swoon swoop tackle tail tally talk tangle tap target tarry taste taunt tear tease telephone tell tempt tend test text thatch thaw
thieve thread threaten throttle throng thrum thumb thump thunder tick tickle tidy tighten tinker tire titter toast toddle toil topple torment totter tour tousle track trade tramp trample transfer translate transport trap traverse tread trek tremble trick trim trip triumph trundle truss try
tuck tut twiddle twirl twitch unbar unbend unbolt unbuckle unclasp uncoil uncover uncross uncurl undertake undo unfasten unfurl unhitch unhook unlatch unload unpack unpin unplug unravel unscrew unsheathe unstrap untangle unzip upend uproot usher utter vault venture view vow voice volunteer vomit
waddle wag wager waggle wail waltz warble ward warm waver wax weave weed whimper whine whirl whittle whoop wield wiggle wilt winch winnow wipe withdraw wither witness wonder worry worship wrangle wrench wrest wrestle writhe yelp yowl zip`;

/** Verbs of finding out, staying, changing and the like; what they are called by is seldom a noun. */
const BECOMING = `realize realise continue seem raise delve navigate stay suspect descend ascend intend flex pry prefer belong possess glimpse presume respond assess provide heft propose recover maintain delete react destroy assume survive activate deserve
owe learn create exist happen occur require protect connect transform contain involve depend include reduce represent analyze analyse memorize memorise practise sheathe cradle retrace anticipate intone holster adapt startle select abandon bare consume tiptoe reread hire
slur exude suppress revel inject quip bypass dare rig locate install develop defend tether blame regroup improvise douse salvage assign gain unclip materialize materialise thicken illuminate obscure betray contort shroud adorn resonate flank insert reap lease whiten convene
nag condense disperse align surround envelop haunt communicate browse unwrap suggest decline acquire adopt admonish amuse annoy arouse ascertain astonish avenge balk banish beseech besiege blurt cleanse clutter coil commandeer compel complete comply conjure crumble curtail
dampen deceive dedicate defeat defy delight demolish deposit deprive descend detain devise dilute disarm disentangle dislodge dispel disperse dissolve distract dwindle elude embark embarrass embed enchant encircle endow enlist enquire ensure entertain entice erect evade exasperate
exceed excite exert expose extricate falsify ferry flutter forfeit fulfil fulfill fumigate furnish gloss greet hasten heed hinder hobnob humble humour hydrate illustrate impart implore impress imprison incite infer infuriate inhabit inherit insult intercept intervene intrude irritate kneel
leak liberate loathe loot mangle meander misjudge misplace misread moan mollify muffle navigate neglect negotiate nullify obscure occupy ogle omit outlive outwit overlook overpower pacify paralyse penetrate perceive perfect perish persevere perturb plead polish pose predict prevail proceed procure
provoke purify quench quicken rattle reassemble rebel rebound recharge reckon reclaim reconsider reconstruct rectify recuperate redirect refute rejoice relinquish relish rely remedy remove renounce repel replenish repress reprimand reproach repulse resemble respect restore restrain resume retract retrieve reunite revert
revive rid ruin sanction satisfy scramble scrutinise shrivel sober solve specify stagger strengthen subdue succumb suffice suffocate summarise supply suppress surpass swindle sympathise taunt terrify thrive topple transcribe traverse unearth unnerve unpick unsettle vanquish vary veer verify vex weaken widen worsen`;

/** Their forms in -s, and they themselves, are nouns as often as verbs: "heads", "notes", "changes". */
const NOUN_LIKE = `hand face finger palm thumb shoulder elbow nose exit need hope care live sound change figure head state note process risk fear form use dream lie eye key mask mouth picture square round double comment review attack experience miss save kill counter contact control lack access channel register balance monitor
furrow streak litter filter pose mirror course contract gutter slop fuel cause shape match value plot block power trigger map debate crave dread panic tense storm land benefit bruise bubble crown cloak coat crest curve cycle damage date detail drip echo edge end estimate excuse
finish flash flood flow fog force forge frame frost glass grin group guide heat hint host house hurt influence iron issue joke journey label labour layer level limit line link list load lure map marvel mass model motor name order pair part phrase piece plan plaster plot point
praise profit prompt puzzle question rage range rank rate reason record report result reward risk rival root ruin rule rumour salt sample scar scent schedule screen seal shelter shield shock sign signal silence slice spark spot stack staff stage stain
stamp star stock stone strand stress stripe structure struggle style subject surface survey target taste tax test thread threat tie title tone touch tour tower trace track trade trail train transport trap treasure trick trouble trust tune twist type view voice vote waste witness wonder work wound`;

/** Irregular verbs, fully: base, and every past form that is not its base. */
const IRREGULAR = `arise arose;awake awoke;bear bore;beat beat;become became;befall befell;begin began;behold beheld;bend bent;beset beset;bespeak bespoke;bestride bestrode;bid bade;bind bound;bite bit;bleed bled;blow blew;break broke;breed bred;bring brought;build built;burn burnt;burst burst;buy bought;catch caught;choose chose;cling clung;come came;creep crept;deal dealt;dig dug;
dive dove;do did;draw drew;dream dreamt;drink drank;drive drove;dwell dwelt;eat ate;fall fell;feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew;forbid forbade;forget forgot;forgive forgave;forsake forsook;freeze froze;get got;give gave;gird girt;go went;grind ground;grow grew;hang hung;hear heard;hew hewed;hide hid;hold held;keep kept;kneel knelt;knit knit;know knew;
lead led;lean leant;leap leapt;learn learnt;leave left;lend lent;lie lay;light lit;lose lost;make made;mean meant;meet met;mow mowed;overcome overcame;overhear overheard;overtake overtook;overthrow overthrew;partake partook;pay paid;plead pled;ride rode;ring rang;rise rose;run ran;say said;see saw;seek sought;sell sold;send sent;sew sewed;shake shook;shear shore;shine shone;shoe shod;shoot shot;show showed;shrink shrank;
sing sang;sink sank;sit sat;slay slew;sleep slept;slide slid;sling slung;slink slunk;smell smelt;smite smote;sow sowed;speak spoke;speed sped;spell spelt;spend spent;spill spilt;spin spun;spit spat;spoil spoilt;spring sprang;stand stood;steal stole;stick stuck;sting stung;stink stank;strew strewed;stride strode;strike struck;string strung;strive strove;swear swore;sweep swept;swell swelled;swim swam;swing swung;
take took;teach taught;tear tore;tell told;think thought;throw threw;tread trod;undergo underwent;understand understood;undertake undertook;undo undid;unwind unwound;wake woke;wear wore;weave wove;weep wept;win won;wind wound;withdraw withdrew;withhold withheld;withstand withstood;wring wrung;write wrote;rend rent;rebuild rebuilt;rewind rewound;retell retold;outgrow outgrew;outrun outran;spotlight spotlit;relight relit;foresee foresaw;mistake mistook;misunderstand misunderstood;re-read re-read`;

/** Seen to happen too, though most of their forms are irregular. */
const SEEN_IRREGULAR =
  'sink grow shrink fly freeze burst come begin give find catch throw take leave swing shake break fall spring cling creep hang stand lie go run rise blow draw get shine ring sting speed stop wind bite stink'.split(
    ' ',
  );
const ENDS_SHORT = /(?:^|[^aeiou])[aeiou][bdgklmnprtz]$/u;

/** Their past is their base as often as not. */
const UNCHANGED = new Set('fit burst beat bid knit wet wed cost shed bust input output spit'.split(' '));

const PAST = new Map<string, string>();
const PRESENT = new Map<string, string>();
const BASES = new Set<string>();
const SEEN_BASES = new Set([...SEEN.split(/\s+/u), ...SEEN_IRREGULAR]);
const NOUNS = new Set(
  NOUN_LIKE.split(/\s+/u)
    .filter((base) => !SEEN_BASES.has(base))
    .flatMap((base) => [base, thirdPerson(base)]),
);

for (const base of [SEEN, DONE, BECOMING, NOUN_LIKE].flatMap((list) => list.split(/\s+/u))) {
  PAST.set(pastOf(base), base);
  if (ENDS_SHORT.test(base)) PAST.set(`${base}${base.at(-1) ?? ''}ed`, base);
  PRESENT.set(thirdPerson(base), base);
  BASES.add(base);
}
for (const pair of IRREGULAR.split(';')) {
  const [base = '', past = base] = pair.trim().split(' ');
  PAST.set(past, base);
  PRESENT.set(thirdPerson(base), base);
  BASES.add(base);
}

/** The base of a past form of any verb that is known. */
export function pastOfAny(word: string): string | undefined {
  return pastBase(word) ?? PAST.get(word);
}

/** The base of a third-person present form of any verb that is known. */
export function presentOfAny(word: string): string | undefined {
  return presentBase(word) ?? PRESENT.get(word);
}

/** Whether a word is the bare form of a verb that is known, and not its past as well. */
export function isBareForm(word: string): boolean {
  if (UNCHANGED.has(word)) return false;
  return isBase(word) || (BASES.has(word) && !PAST.has(word) && pastBase(word) === undefined);
}

/** Whether things are seen or heard to do it. */
export function isSeen(base: string): boolean {
  return SEEN_BASES.has(base);
}

/** Whether a form is the name of a thing as often as what somebody does: "heads", "note". */
export function isNounLike(word: string): boolean {
  return NOUNS.has(word);
}
