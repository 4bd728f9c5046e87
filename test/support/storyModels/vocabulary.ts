/** The words the scripted models write with. Written for these tests; period-neutral, and free of the words prompts are made of. */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

export const FIRST_NAMES = words(`Anna Tobias Marit Edwin Clara Jonas Hester Silas Rosa Piet Leonora Caleb Ingrid Amos Beatrix Rufus
  Delia Osric Magda Wilfred Nell Casimir Thea Barnaby Odile Gideon Sabine Linus Perpetua Hugo`);
export const LAST_NAMES = words(`Hale Ames Brandt Corrigan Dunmore Ellery Farrow Gault Hollis Ivers Kessel Lorne Maddox Noakes Orme
  Pell Quill Rask Sorley Tamblyn Ulrich Vance Wexley Yarrow`);
export const TITLES = words('Mr. Mrs. Dr. Miss Capt. Mr. Dr. Mrs.');
export const SAINTS = words("St._Brannoc's St._Oswin St._Elgar's St._Maren St._Cuthman's").map((name) => name.replaceAll('_', ' '));
export const NOUNS = words(`lamp window kettle ladder orchard ferry ledger bridge harbour stair cellar cart lantern coat basket
  mirror clock drawer barrel candle anchor fence chimney saddle pillow bucket hammer chapel stable attic wagon shutter table
  garden hedge rope sack spade loft bench gate oven blanket letter parcel key map coin ring glove boot scarf violin drum whistle
  kite boat oar net tower cottage mill barn meadow quarry ditch path ridge valley river pond well spring marsh field wall roof
  floor door hinge latch bell wheel axle crate jar bottle plate spoon knife bowl loaf apple pear onion turnip goose hen horse
  mule dog cat crow heron fox badger otter moth bee cloud storm frost shadow road ditch sermon ballad quarrel errand debt wager
  tent banner ship mast sail compass telescope almanac pocket collar button needle thread loom stove shelf curtain carpet
  doorway courtyard market tavern bakery smithy jetty lighthouse cliff cavern tunnel platform engine carriage signal wire`);
export const PEOPLE = words(`miller baker sailor widow carpenter clerk doctor schoolmaster porter gardener weaver shepherd constable
  printer fiddler innkeeper nurse tailor stranger neighbour boatman captain cousin uncle aunt brother sister child boy girl
  grandmother traveller surveyor beekeeper apprentice`);
export const ADJECTIVES = words(`old narrow broken quiet heavy pale crooked damp empty wooden bitter small dusty bright distant warm
  cold rusted patient stubborn careful plain hollow faded tall low bent clean torn silver yellow green grey brown black white red
  borrowed forgotten unfinished locked hidden ragged gentle sharp sour sweet slow steady tired eager proud foolish honest clever
  shabby polished cracked frozen wet dry tangled painted nameless familiar strange last other nearest farthest second`);
/** Regular verbs: the past is the participle, so that "had" can stand before it. */
export const TRANSITIVE = words(`carried watched opened closed lifted dropped painted followed remembered wanted noticed touched
  pushed pulled counted cleaned mended folded wrapped studied measured crossed circled guarded offered borrowed returned traded
  hated loved feared trusted doubted blamed praised warned answered refused accepted ignored avoided searched covered lowered
  raised tightened loosened examined described mentioned imagined expected demanded promised hauled dragged rattled kicked
  gathered scattered polished scraped stacked emptied filled delivered collected inspected admired pitied missed welcomed`);
export const INTRANSITIVE = words(`waited walked turned laughed listened stayed worked rested lingered trembled sighed nodded
  shivered stumbled hurried wandered climbed crawled limped drifted paused stared frowned smiled coughed shrugged hesitated
  knocked whistled sailed travelled arrived vanished returned remained settled gleamed creaked rattled`);
export const ADVERBS = words(`slowly quietly gently carefully suddenly often never always seldom gladly badly calmly firmly softly
  sharply plainly almost already barely nearly simply again wearily stiffly eagerly stubbornly politely sadly warmly coldly`);
export const PREPOSITIONS = words('beside behind under above near beyond across past through along around against toward below inside');
export const CONJUNCTIONS = words('and but so yet for');
export const SUBORDINATORS = words('when because although while until before after since though unless whenever once');
export const TIMES = words(`that_night at_dawn by_noon before_supper after_the_rain in_the_evening all_morning for_an_hour on_Sunday
  at_last the_next_day every_winter in_March the_week_after without_warning in_the_end for_once by_candlelight at_low_tide
  before_anyone_woke that_autumn on_the_third_day toward_midnight in_those_years`).map((phrase) => phrase.replaceAll('_', ' '));
export const SAYING = words('said asked answered whispered murmured called cried repeated muttered replied');
export const ASTRAL = words('𐌰𐌱 𝔐 🕯️ 𓂀 🜂 𐐷 🌒');

/** Words of the grammar itself (sentences.ts, phrases.ts), beside the lists above. */
const GRAMMAR = words(`the a an this that every some his her their its of and or but in on at from to with no not it he she they
  nobody someone everyone something nothing had was were would could did who what where why how than more less as if only even
  still miles pounds years o'clock p.m. a.m. there came then perhaps yes you i we me him them my your our know see think tell
  believe hear remember mind please listen look wait come here now so one two three four five six seven eight nine ten for by
  all along again is are will do not never let us go home be been have has said which whose whom about into out up down off over
  between another same own such too very much many few any else both half enough kept lay stood sat fell grew seemed felt knew
  thought saw heard took gave left made went told began learned kindness patience courage silence mercy truth pride sorrow joy
  hope grief those these who first day night morning evening hour week winter summer spring autumn rain sun moon wind snow`);

/** @returns the word without marks, as the recognition of one's own prose compares it */
export function bareWord(token: string): string {
  return token
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/'s$/u, '');
}

/** Every word a scripted model's story can hold, bare. Numbers are not in it. */
export const STORY_WORDS: ReadonlySet<string> = new Set(
  [
    ...[FIRST_NAMES, LAST_NAMES, TITLES, SAINTS, NOUNS, PEOPLE, ADJECTIVES, TRANSITIVE, INTRANSITIVE, ADVERBS].flat(),
    ...[PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, TIMES, SAYING, ASTRAL, GRAMMAR].flat(),
  ]
    .flatMap((entry) => entry.split(' '))
    .map(bareWord),
);
