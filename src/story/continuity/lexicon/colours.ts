/** Words for a colour, and the colours that a careful reader would let pass as the same. */
export class Colours {
  readonly pattern: string;
  /** Things of a colour, for "eyes the colour of …". */
  readonly likeness: string;
  readonly #sets = new Map<string, ReadonlySet<string>>();

  /**
   * @param lines "word: the colours it may stand for"
   * @param likenesses the same for things that are likened to
   */
  constructor(lines: string, likenesses = '') {
    this.pattern = this.#learn(lines);
    this.likeness = likenesses === '' ? this.pattern : `${this.#learn(likenesses)}|${this.pattern}`;
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

  #all(words: string): Set<string> {
    return new Set(words.split(/[\s-]+/u).flatMap((word) => [...(this.#sets.get(word) ?? [])]));
  }
}

export const EYE_COLOURS = new Colours(
  `blue azure cornflower sapphire cobalt bluish periwinkle forget-me-not: blue
green emerald jade greenish: green
grey gray slate steel flint ash greyish grayish pewter gunmetal: grey
hazel: hazel brown green
brown chestnut chocolate umber mahogany cocoa coffee walnut brownish toffee treacle: brown
amber: amber brown hazel
golden gold yellow: amber
black jet obsidian coal inky ebony: black
violet lilac: violet blue
turquoise aquamarine teal: blue green`,
  `sky skies speedwell bluebells bluebell forget-me-nots cornflowers harebells ink lapis delft denim: blue
moss grass gooseberry gooseberries leaves leaf bottle-glass lettuce ferns fern olives sage pine nettles cucumber limes: green
rain smoke lead slates gulls pebbles fog mist dishwater doves ashes iron storm: grey
nuts hazelnuts conkers peat bark mud earth acorns mahogany leather cork: brown
tea whisky whiskey brandy sherry honey beer ale cider: amber brown hazel
coal sloes sloe soot pitch tar coals liquorice: black`,
);

export const HAIR_COLOURS = new Colours(
  `blond blonde blondish flaxen golden yellow straw-coloured straw-colored towheaded gold honey-coloured honey-colored tow-coloured wheat-coloured: blond
fair sandy: blond brown red
red ginger gingery reddish copper coppery carroty rust rust-coloured russet-red fox-red flame-coloured scarlet: red
auburn russet titian: red brown
chestnut: red brown
brown brunette chocolate mousy mouse-brown nut-brown: brown
dark: black brown
black raven jet ebony inky jet-black coal-black blue-black raven-black: black
grey gray silver silvery white snow-white snowy iron-grey steel-grey grizzled hoary greying graying greyish whitish: grey`,
  `straw wheat corn butter flax barley hay sand oats custard primroses: blond
foxes fox carrots carrot marmalade brick bricks pennies penny flame flames fire tangerines: red brown
chestnuts mud bark mice mouse earth tea peat toffee conkers nuts tobacco: brown red
soot coal tar pitch crows ravens crow liquorice ink stove treacle: black
ashes ash snow pewter lead salt smoke wool milk chalk dust: grey`,
);

export const CLOTH_COLOURS = new Colours(`red scarlet crimson: red
blue navy: blue
green emerald: green
yellow: yellow
black: black
white: white
brown: brown
grey gray: grey
purple violet mauve lilac: purple
pink rose: pink
tan beige: brown yellow
cream ivory: white yellow
turquoise: blue green
maroon burgundy: red
khaki olive: green brown
silver: grey
orange: orange`);

/** What things are made of, for those that are known by it. */
export const MATERIALS = new Colours(`gold golden brass gilt: gold
silver pewter chrome tin steel: silver
copper bronze: copper
plastic rubber: plastic
leather: leather
canvas: canvas
denim: denim
velvet: velvet
tweed: wool
linen cotton: cotton
suede: leather
platinum: silver
jade: jade
marble granite slate: stone
wooden oak mahogany pine walnut: wood
iron: iron
glass crystal: glass
china porcelain enamel: china
wool woollen: wool
silk: silk
straw wicker: straw
fur: fur
felt: felt wool
cardboard: cardboard
bone ivory: ivory`);
