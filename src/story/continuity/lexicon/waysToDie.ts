import { ILLNESSES, type Way } from './illnesses.js';

/** Ways to die, each with the words for it, and with those that may be said of the same death. */
export const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ...ILLNESSES,
  [
    'drink',
    {
      words:
        'drink|drank (?:himself|herself) to death|dissipation|a surfeit|cirrhosis|(?:his|her) liver|the bottle|brandy|rum|vodka|absinthe|whisk(?:e)?y|gin',
      like: 'illness fall car cold overdose',
    },
  ],
  [
    'overdose',
    {
      words: 'overdose|heroin|morphine|pills|sleeping pills|fentanyl|(?:a )?needle in (?:his|her) arm|drugs',
      like: 'suicide poison heart drink asleep',
    },
  ],
  [
    'poison',
    {
      words:
        'poison(?:ed|ing)?|arsenic|cyanide|strychnine|digitalis|hemlock|nightshade|weedkiller|rat poison|oysters?|mushrooms?|toadstools?|belladonna|antimony|laudanum|veronal|chloral|prussic acid|aconite|thallium|foxgloves?|phosphorus|ricin|mercury|antifreeze|curare|bad (?:fish|meat|shellfish|mussels)|mussels|ptomaine|botulism|food poisoning|lye|bleach',
      like: 'murder suicide overdose execution gas snake heart',
    },
  ],
  [
    'gas',
    {
      words:
        'gas(?: leak)?|gassed|gassing|carbon monoxide|fumes|the oven|pillow|hose|suffocated|suffocation|smothered|asphyxiat(?:ed|ion)|smoke',
      like: 'murder suicide accident fire poison choked strangled war mine explosion',
    },
  ],
  [
    'choked',
    {
      words:
        'choked|choking|(?:plum|cherry|peach|apricot|date|olive)[ -]stone|partridge bone|(?:a )?crust|(?:a )?mouthful|bone|(?:a )?(?:fish ?bone|chicken bone)|(?:an? )?(?:olive|peach stone|plum stone|cherry stone|grape|piece of meat)',
      like: 'gas strangled accident',
    },
  ],
  [
    'shot',
    {
      words:
        'shot|bullets?|gunned down|sniper|firing squad|gunshots?|shooting|a rifle|a shotgun|a pistol|a revolver|buckshot|gun|musket(?:-ball)?|cannon-?ball|grapeshot|crossfire|duel',
      like: 'murder war suicide execution accident bled wound',
    },
  ],
  [
    'stabbed',
    {
      words:
        "stabbed|stabbing|knifed|stab wounds?|knife|dagger|bayonet(?:ed)?|spear(?:ed)?|sword|blade|lance|run through|throat (?:cut|slit)|(?:slit|cut) (?:his|her|\\S+ 's) (?:own )?(?:throat|wrists)|arrows?|axe|bayonets|rapier|cutlass|hatchet|cleaver|scissors|razor|stiletto|paper-?knife|ice ?pick|harpoon|pitchfork|sabre|tomahawk",
      like: 'murder war suicide execution bled wound blow',
    },
  ],
  [
    'strangled',
    {
      words: 'strangled|strangling|garrott?ed|throttled|stockings?|a (?:silk )?scarf|piano wire|bare hands|ligature',
      like: 'murder hanged gas choked execution',
    },
  ],
  [
    'blow',
    {
      words:
        'blows?|chimney(?:-?pot)?|coal-?hammer|spanner|wrench|tyre iron|crowbar|flat-?iron|paperweight|spade|shovel|coshed|truncheon|bludgeoned|beaten to death|poker|candlestick|hammer|cudgel|club|falling (?:slate|tile|brick|piano)|roof tile|cricket ball|beating|clubbed|battered to death|fractured skull|skull|blow to the head|head injury',
      like: 'murder fall accident war car horse stabbed crushed rope mine wound',
    },
  ],
  [
    'hanged',
    {
      words:
        'hanged|hung|hanging|noose|gallows|rope|hangman|swung|cut (?:\\S+ ){1,3}down from|from (?:the|a|an) (?:[a-z]+ )?(?:beam|rafter|banisters?|hook|bough|branch|tree|lamp-?post)',
      like: 'suicide execution murder strangled',
    },
  ],
  [
    'beheaded',
    { words: 'beheaded|guillotined?|decapitated|(?:took|cut|struck) off (?:his|her) head', like: 'execution murder war car train' },
  ],
  [
    'drowned',
    {
      words:
        'drown(?:ed|ing|s)|(?:the|that) (?:sea|river|lake|canal|current|tide|waves?|undertow|quarry|reservoir|millpond)|shipwreck|(?:his|her|the) (?:ship|boat|trawler) (?:went down|sank|sunk|capsized|overturned|foundered)|(?:down )?with (?:his|her|the) (?:ship|boat)|lost at sea|overboard|riptide|(?:the|a) (?:weir|well|mill-?race|pond|dock|harbour|water|ford|lagoon|pool)|capsized|swimming|bathing|(?:never|not|n.t) (?:come|came) up(?: again| alive)?|never surfaced|(?:went|gone|fell|fallen) (?:in|into|through) the (?:ice|river|canal|lake|sea|harbour|dock|weir)|(?:went|gone) down with|(?:walked|waded) into the (?:sea|river|lake)',
      like: 'sea flood suicide murder accident war ice cold execution car',
    },
  ],
  ['flood', { words: '(?:the|a) floods?|tsunami', like: 'drowned accident storm' }],
  ['storm', { words: '(?:the|a) (?:storm|hurricane|tornado|cyclone|typhoon)', like: 'drowned flood accident crushed plane cold' }],
  [
    'fire',
    {
      words: '(?:the|a|that) (?:[a-z]+ )?(?:fire|blaze|inferno)|house fire|flames|burned|burnt|burns',
      like: 'accident murder gas war explosion execution car plane crushed',
    },
  ],
  [
    'explosion',
    {
      words:
        '(?:the|an|a|that) (?:[a-z]+ )?(?:explosion|bomb(?:ing)?|landmine|grenade|shell|blast)|(?:hit|struck|trod on|stepped on|touched) an? mine|the boiler|boiler|an? charge|shelling|shrapnel|blown (?:up|to (?:bits|pieces))|bombing|the blitz|a roadside bomb|ied',
      like: 'war murder accident fire mine plane car gas crushed wound',
    },
  ],
  [
    'fall',
    {
      words:
        '(?:a|the|that|his|her) (?:[a-z]+ )?fall|(?<!\\b(?:tower|wall|roof|tree|ceiling|chimney|steeple|beam|branch|bough|bridge|mast|tent|house|scaffolding|chandelier|statue|boulder|rock) (?:had )?)fell(?! (?:dead|on (?:him|her|top)|at|before|in (?:action|battle|the war))\\b)|falling (?:from|off|down|into|through|out)|fallen(?! (?:in (?:action|battle)|at |on (?:him|her|top)))|jumped|pushed (?:off|from|down|out)|broke(?:n)? (?:his|her|its) neck|broken neck|(?:down|off|from|over) (?:the|a|his|her) (?:[a-z]+ )?(?:stairs|steps|cliffs?|roof|ladder|balcony|bridge|scaffold(?:ing)?|window|quay|pier|rocks?|tower|steeple|parapet|mast|rigging|wall|hayrick|haystack|loft|swing|ladder)',
      like: 'accident suicide murder horse blow mountain drink ice rope wound',
    },
  ],
  [
    'mountain',
    {
      words: '(?:an?|the|that) (?:avalanche|rockfall|landslide|crevasse|glacier)|climbing|(?:the|that) mountain',
      like: 'fall accident cold rope crushed ice',
    },
  ],
  [
    'horse',
    {
      words:
        '(?:an?|the|his|her|own) (?:[a-z]+ )?(?:horse|mare|pony|stallion|mule|bull|cow|ox|ram|donkey|camel)|out hunting|hunting field|thrown (?:by|from)|thrown (?:him|her)|(?:a|the) kick|kicked|water jump|gored|trampled|steeplechas(?:e|ing)|stampede',
      like: 'fall accident blow crushed animal',
    },
  ],
  [
    'animal',
    {
      words:
        '(?:an?|the) (?:fox|stoat|weasel|ferret|hawk|heron|pike|eagle|owl|badger|cat)|foxes|wolves|lions|bears|tigers|crocodiles|rats|eaten|torn (?:to pieces|to bits|apart|limb from limb)|(?:a|the) (?:bear|shark|lion|tiger|crocodile|wolf|wolves|dogs?|hippo|lioness|leopard|alligator|hounds|elephant|boar|stag)|sharks?|mauled|savaged|devoured',
      like: 'horse accident bled',
    },
  ],
  [
    'snake',
    {
      words:
        'snake ?bites?|snakebite|(?:wasp|hornet|bee|scorpion|jellyfish|spider)(?: |-)?(?:stings?|bites?)?|(?:an?|the) (?:snake|cobra|adder|viper|rattler|rattlesnake)|bee stings?|spider',
      like: 'poison accident',
    },
  ],
  [
    'car',
    {
      words:
        "(?:car|road|traffic|motorbike|motorcycle|motoring|bus|lorry) (?:crash|accident|wreck|smash)|crash|wreck|pile-?up|run over|ran (?:him|her) (?:over|down)|knocked down|collision|hit-and-run|drunk driver|(?:an?|the|that|his|her|own|'s) (?:[a-z-]+ ){0,2}?(?:car|bus|lorry|truck|taxi|cab|tram|van|motor-?bike|motor-?cycle|scooter|bicycle|bike|tractor|cart|dray|waggon|wagon|omnibus|charabanc|coach|carriage|jeep|moped|driver)|(?:left|off|skidded off|went off) the road|bonnet|bumper|under the wheels?",
      like: 'accident drink suicide murder fire crushed fall blow',
    },
  ],
  [
    'train',
    {
      words: '(?:an?|the|that) (?:[a-z]+ )?(?:train|express|locomotive)|train crash|level crossing|derailment|rail crash',
      like: 'accident suicide crash murder car',
    },
  ],
  [
    'plane',
    {
      words:
        '(?:plane|air|aeroplane|helicopter|airplane) crash|(?:his|her|the|a) (?:plane|glider|balloon|airship|helicopter|bomber|jet|spitfire|aeroplane|airplane)|shot down',
      like: 'accident war fire explosion car storm',
    },
  ],
  [
    'mine',
    {
      words: '(?:the|a) (?:pit|colliery|mine|shaft|tunnel|cave-?in)|mining accident|pit disaster',
      like: 'accident explosion gas crushed blow fall',
    },
  ],
  [
    'crushed',
    {
      words:
        'crushed|collapse|(?<!from )(?:a|the) (?:[a-z]+ )?(?:tree|beam|wall|roof|machine|crane|boulder|rock|slab|press|mangle|millstone|chandelier|statue|bookcase|wardrobe|chimney|ceiling|tower|steeple|scaffold(?:ing)?|pillar|girder|derrick|mudslide)|rubble|debris|cave-?in|falling (?:masonry|[a-z]+ (?:tower|wall))|(?:fell|came down|fallen|come down) on (?:him|her|top)|earthquake',
      like: 'accident mine mountain fire explosion car horse storm blow',
    },
  ],
  [
    'shock',
    { words: 'lightning|thunderbolt|electrocuted|electrocution|electric shock|(?:a|the) live wire', like: 'accident execution heart' },
  ],
  [
    'cold',
    {
      words:
        'froze(?:n)? to death|frozen|frostbite|exposure|hypothermia|(?:the|that) (?:[a-z]+ )?(?:cold|snow|blizzard|ice|frost)|(?<=\\b(?:of|from|with) )cold(?! feet)|froze|freezing',
      like: 'accident mountain lungs drink storm drowned hunger',
    },
  ],
  ['hunger', { words: 'starved|starving|starvation|hunger|famine|thirst', like: 'cold illness' }],
  [
    'bled',
    {
      words: 'bled to death|bled out|loss of blood',
      like: 'birth wound shot stabbed murder war accident suicide surgery car animal explosion',
    },
  ],
  [
    'wound',
    {
      words: 'wounds?|splinter',
      like: 'horse mountain car war shot stabbed explosion fall blow fever murder accident bled surgery animal',
    },
  ],
  [
    'surgery',
    {
      words: "(?:an|the|his|her) operation|under the (?:surgeon 's )?knife|anaesthetic|chloroform|surgery",
      like: 'cancer heart stroke illness fever bled wound birth age asleep shot stabbed accident car',
    },
  ],
  ['grief', { words: '(?:a )?broken heart|grief', like: 'heart illness age asleep stroke suicide' }],
  [
    'suicide',
    {
      words: 'suicide|killed (?:himself|herself)|(?:threw|thrown|flung|hurled) (?:himself|herself)|(?:his|her) own (?:life|hand)',
      like: 'overdose poison shot stabbed hanged drowned fall train gas car grief',
    },
  ],
  [
    'execution',
    {
      words: 'executed|execution|electric chair|the chair|lethal injection|injection|put to death|burned at the stake',
      like: 'shot hanged beheaded poison shock fire drowned stabbed strangled murder',
    },
  ],
  [
    'murder',
    {
      words: 'murdered|murder|killers?|murderer|assassinated|assassins?',
      like: 'shot stabbed strangled poison blow hanged beheaded drowned fire explosion fall gas train car execution suicide accident',
    },
  ],
  [
    'accident',
    {
      words: '(?:an?|the|that|some) (?:[a-z]+ )?(?:accident|mishap)|(?:car|hunting|climbing|farm|boating) accident',
      like: 'suicide murder car train plane fall fire explosion drowned mine crushed shot cold shock horse mountain gas snake',
    },
  ],
  [
    'war',
    {
      words: '(?:the|that|a) (?:[a-z]+ )?(?:war|battle|siege|front|trenches|raid|ambush)|in (?:action|battle|combat)|(?:fell|fallen) at',
      like: 'shot stabbed explosion drowned fire plane beheaded gas blow fever wound',
    },
  ],
]);
