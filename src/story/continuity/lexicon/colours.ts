/** Words for a colour, and the colours that a careful reader would let pass as the same. */
export class Colours {
  /** Any word for a colour, or a thing that names one: "whisky-coloured". */
  readonly pattern: string;
  /** Things of a colour, for "eyes the colour of …". */
  readonly likeness: string;
  readonly #sets = new Map<string, ReadonlySet<string>>();
  /** What says nothing beside a colour of its own: the "dark" of "dark green". */
  readonly #shades: ReadonlySet<string>;

  /**
   * @param lines "word: the colours it may stand for"
   * @param likenesses the same for things that are likened to
   */
  constructor(lines: string, likenesses = '', shades = '') {
    const words = this.#learn(lines);
    const things = likenesses === '' ? '' : this.#learn(likenesses);
    this.pattern = things === '' ? words : `${words}|[a-z]+-colou?red`;
    this.likeness = things === '' ? words : `${things}|${words}`;
    this.#shades = new Set(shades.split(' '));
  }

  #learn(lines: string): string {
    const learnt: string[] = [];
    for (const line of lines.split('\n')) {
      const [words = '', colours = ''] = line.split(':');
      const set = new Set(colours.trim().split(' '));
      for (const word of words.trim().split(' ')) {
        this.#sets.set(word, set);
        learnt.push(word);
      }
    }
    return learnt.sort((one, other) => other.length - one.length).join('|');
  }

  /** Whether two words, or pairs of them such as "grey-blue", cannot be said of the same thing. */
  differ(one: string, other: string): boolean {
    const ones = this.#all(one);
    const others = this.#all(other);
    return ones.size > 0 && others.size > 0 && ![...ones].some((colour) => others.has(colour));
  }

  #all(words: string): ReadonlySet<string> {
    const whole = this.#sets.get(words.replaceAll(' ', '-'));
    if (whole) return whole;
    const known = words.split(/[\s-]+/u).filter((word) => this.#sets.has(word));
    const telling = known.filter((word) => !this.#shades.has(word));
    return new Set((telling.length > 0 ? telling : known).flatMap((word) => [...(this.#sets.get(word) ?? [])]));
  }
}

export const EYE_COLOURS = new Colours(
  `blue bluest azure cornflower sapphire cobalt bluish periwinkle forget-me-not indigo navy cerulean: blue
green greenest emerald jade greenish mossy: green
grey gray slate steel flint ash greyish grayish pewter gunmetal silver silvery smoky: grey
hazel: hazel brown green
brown brownest chestnut chocolate umber mahogany cocoa coffee walnut brownish toffee treacle espresso caramel cinnamon: brown
amber tawny: amber brown hazel
golden gold yellow: amber
black jet obsidian coal inky ebony onyx: black
dark: brown black hazel violet
violet lilac amethyst: violet blue
odd: odd
turquoise aquamarine teal: blue green`,
  `sky skies speedwell bluebells bluebell forget-me-nots cornflowers harebells ink lapis delft denim sapphires: blue
moss grass gooseberry gooseberries leaves leaf bottle-glass lettuce ferns fern olives sage pine pines nettles cucumber limes emeralds ivy seaweed bottles: green
rain smoke lead slates gulls pebbles fog mist dishwater doves ashes iron storm thunderclouds clouds gunsmoke: grey
nuts hazelnuts conkers peat bark mud earth acorns mahogany leather cork soil loam cinnamon: brown
tea whisky whiskey brandy sherry honey beer ale cider bourbon cognac maple: amber brown hazel
coal sloes sloe soot pitch tar coals liquorice molasses: black
sea ocean water sea-glass lagoon: blue green grey`,
  'dark',
);

export const HAIR_COLOURS = new Colours(
  `blond blonde blondish flaxen golden yellow towheaded gold honey honeyed tow wheaten: blond
platinum white-blond white-blonde: blond grey
fair light: blond light
sandy: blond light brown red
strawberry: blond red
red reddest orange ginger gingery reddish copper coppery carroty rust russet-red fox-red scarlet fiery flaming crimson: red
auburn russet titian: red brown dark
mahogany cinnamon chestnut: red brown dark
brown brunette chocolate mouse-brown nut-brown coffee espresso mocha walnut: brown dark
caramel toffee tawny mousy: brown light blond
dark: black brown dark
dark-brown: brown dark black
black blackest raven jet ebony inky jet-black coal-black blue-black raven-black onyx obsidian sable: black
grey gray silver silvery white snow-white snowy iron-grey iron-gray steel-grey steel-gray grizzled hoary greying graying greyish grayish whitish: grey
salt-and-pepper pepper-and-salt: grey black dark brown
ungreyed: blond red brown dark black light
blue: blue
pink magenta: pink
purple violet lavender lilac: purple
green emerald turquoise teal: green blue`,
  `straw wheat corn butter flax barley hay sand oats custard primroses honey cornsilk champagne: blond
foxes fox carrots carrot marmalade brick bricks pennies penny flame flames fire tangerines rust: red brown
chestnuts mud bark mice mouse earth tea peat toffee conkers nuts tobacco coffee cinnamon caramel: brown red light dark
soot coal tar pitch crows ravens crow liquorice ink stove treacle midnight: black
ashes ash snow pewter lead salt smoke wool milk chalk dust: grey`,
  'dark',
);

export const CLOTH_COLOURS = new Colours(`red scarlet crimson vermilion carmine: red
blue navy azure cobalt cerulean ultramarine: blue
green emerald viridian: green
yellow canary saffron: yellow
black: black
white: white
brown chocolate sepia umber: brown
grey gray charcoal: grey
purple violet mauve lilac heliotrope lavender: purple
indigo: blue purple
magenta fuchsia cerise: pink purple red
pink rose: pink
tan beige buff ochre: brown yellow
taupe: brown grey
dun: brown grey yellow
russet: brown red orange
cream ivory: white yellow
turquoise aqua: blue green
maroon burgundy claret: red purple brown
khaki olive: green brown
silver: grey white
orange tangerine: orange
peach apricot salmon: pink orange
puce: purple brown red
teal: blue green
plum: purple red
mustard lemon: yellow
oxblood: red brown purple
fawn: brown
coral: pink orange
tartan plaid: tartan`);

/** Woods that are told apart, with the names of each. */
const WOODS = `oak oaken
mahogany
pine deal pitch-pine fir spruce larch
walnut
teak
cedar cedarwood
rosewood
beech
elm
birch
maple
ebony
yew
sycamore
bamboo
sandalwood
satinwood
boxwood limewood lime-wood
blackthorn
malacca
plywood
driftwood`.split('\n');
const ANY_WOOD = WOODS.map((names) => names.split(' ')[0] ?? '').join(' ');

/** What things are made of, for those that are known by it. */
export const MATERIALS = new Colours(`gold golden brass gilt gilded ormolu: gold
silver pewter chrome tin steel aluminium aluminum nickel zinc: silver
silver-gilt: gold silver
copper bronze: copper
plastic rubber nylon vinyl bakelite celluloid formica perspex polythene acrylic linoleum lino: plastic
leather pigskin calfskin doeskin sealskin sharkskin buckskin cowhide crocodile alligator snakeskin suede morocco goatskin kidskin rawhide chamois: leather
vellum parchment: vellum
sacking hessian burlap sackcloth: sacking
turf sod wattle adobe cob mudbrick: mud
canvas sailcloth tarpaulin: canvas
denim: denim
velvet velveteen velour plush: velvet
corduroy: velvet cotton
tweed wool woollen worsted flannel serge cashmere camel-hair: wool
linen cotton calico muslin gingham cambric chintz poplin seersucker: cotton
silk satin taffeta chiffon brocade damask crêpe: silk
lace: lace
platinum: silver
jade: jade
marble granite slate stone sandstone limestone flint basalt alabaster porphyry soapstone: stone
brick: brick
tile tiled: tile
concrete cement: concrete
wooden timber wood: ${ANY_WOOD}
${WOODS.map((names) => `${names}: ${names.split(' ')[0] ?? ''}`).join('\n')}
iron: iron silver
glass crystal: glass
china porcelain enamel: china
earthenware stoneware terracotta clay: clay
straw wicker wickerwork raffia rattan basketwork: straw
thatch thatched: thatch
fur mink ermine sheepskin: fur
felt: felt wool
cardboard paper pasteboard: cardboard
tortoiseshell tortoise-shell: tortoiseshell
horn: bone
lead: lead
wax: wax
bone ivory: ivory`);
