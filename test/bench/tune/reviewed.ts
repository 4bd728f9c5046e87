/**
 * The lists a person has read. Candidates were the words that 32 models' chapters use at least two and a half times as often as the stories,
 * in most of the models; what is kept here are those that carry an image, not those that carry a plot ("crate", "laptop") or a time ("okay").
 * Forms (plural, past, -ing) are added by the tuning script where the vocabulary has them.
 */
export const STOCK = `
  whisper echo shadow weight hum ghost ache breath pulse flicker shimmer thrum tremble etch linger loom coil tangle weave thread tapestry
  fracture shatter splinter crack shard jagged brittle raw hollow void abyss chasm ember ash smolder ignite spark glow gleam glint neon halo
  bleed blood vein scar wound bruise marrow bone sinew skin flesh heartbeat pulse ribs throat lungs chest tang metallic copper ozone static
  hush silence stillness murmur lullaby melody symphony rhythm cadence crescendo discord dirge hymn prayer
  tide current undertow drown surge swell ripple wash ebb flood storm fog mist veil shroud cloak blanket mantle
  cling claw gnaw gnawing devour swallow consume choke suffocate strangle grip clench tighten twist writhe
  unspoken unseen unyielding relentless palpable visceral ethereal spectral otherworldly ephemeral gossamer iridescent
  kaleidoscope labyrinth mosaic constellation cosmos celestial galaxy starlight moonlight twilight dusk
  crackle hiss creak groan sigh rasp shiver shudder quiver throb pound pulsate vibrate resonate reverberate
  rot rust decay dust relic remnant fragment tether anchor compass beacon sentinel specter phantom silhouette mirror
  bloom blossom unfurl blur dissolve fade dance pirouette carve stitch seam tinge lace ink
  hunger yearning longing sorrow grief despair regret defiance resolve fragile
`;

/** Forms the spelling rules make of a reviewed word that are other words. */
export const NOT_FORMS = ['scared', 'bloods', 'ashing', 'veined', 'ashes'];

/**
 * Words and turns of phrase that chapters wear out, whatever they tell of; read from the same list. Of each, what chapters do not use
 * at least two and a half times as often as the stories is dropped by the tuning script.
 */
export const HABIT = `
  gaze|jaw|determination|tension|unease|adrenaline|anticipation|trepidation|complexities|intricate|testament|smirk|deliberate|practiced|pang|exhaled|
  unreadable|tinged|hesitated|barely|flicked|narrowed|widened|palpable|treacherous|foreboding|uncertainty|vulnerability|urgency|unsettling|eerie|cryptic|
  voice low|voice barely|voice steady|voice soft|voice trembling|voice tight|barely above|barely audible|a whisper|weight of|the weight|a weight|
  a mix|mix of|a mixture|mixture of|sense of|a sense|a testament|testament to|heart pounding|heart pounded|heart raced|heart racing|heart skipped|
  eyes narrowed|eyes narrowing|eyes widened|eyes locked|eyes scanning|eyes never|eyes flickered|eyes softened|eyes glinting|eyes darting|eyes fixed|
  mind racing|mind raced|thoughts raced|racing heart|deep breath|a breath|breath caught|breath hitched|filled with|thick with|heavy with|laced with|
  tinged with|couldn't help|couldn't shake|help but|a flicker|flicker of|hum of|the hum|surge of|a surge|wave of|pang of|a pang|not just|wasn't just|
  isn't just|something else|of something|the silence|silence between|silence stretched|long shadows|casting long|shadows across|shadows danced|a reminder|
  reminder of|reminder that|a constant|constant reminder|wash over|relief wash|jaw tightened|jaw clenched|expression unreadable|was palpable|
  shiver run|my spine|her spine|his spine|spine as|an eyebrow|of unease|of determination|and determination|the faint|scent of|the scent|something about|
  like something|dimly lit|whatever came|came next|a stark|a language|echoed in|echoing in|a beat|a heartbeat|the taste|the edges|edge of|blur of|
  a storm|storm of|a symphony|symphony of|tapestry of|a tapestry|dance of|web of|of secrets|of trepidation|of uncertainty|pressing against|pressing down|
  hung heavy|seemed to|knuckles white|fingers brushed|fingers brushing|fingers traced|tightened around|closing in|glowing faintly|only sound|creaked open|
  between them|hands trembled|hands trembling|something deeper|the air|air thick|air was|night air|a ghost|ghost of|the ghost
`;

/** Things that cannot act; with what only the living do they make a personification. */
export const ABSTRACT = `
  silence stillness quiet darkness dark shadow shadows light moonlight sunlight dawn dusk twilight night morning evening
  air wind breeze rain storm fog mist sky clouds sea ocean tide waves river earth forest trees leaves stars moon sun
  city street streets house room walls floor floorboards door windows hallway corridor town manor building ship hull engine engines machine
  fear grief sorrow hope doubt guilt shame anger rage despair dread regret longing loneliness hunger pain joy love hatred desire
  memory memories past future time hours years truth lies secrets secret words question questions answer name promise history thought thoughts
  tension weight pressure heat cold chill warmth smell scent dust smoke rust fire flames embers neon static sound music
  death life fate luck power magic world universe void absence presence
`;

/** What only the living do, in the forms a narrator uses. */
export const AGENT = `
  whispered whispers whispering breathed breathes breathing sighed sighs sighing groaned groans groaning moaned murmured murmurs murmuring
  screamed screams screaming wept weeps weeping sang sings singing hummed danced dances dancing laughed laughs mocked mocks mocking taunted
  crept creeps creeping crawled crawls crawling clawed claws clawing clung clings clinging gripped grips gnawed gnaws gnawing
  devoured swallowed swallows swallowing drank ate consumed chewed bit licked tasted kissed caressed embraced cradled
  watched watches watching waited waits waiting listened listens listening stared stares beckoned begged pleaded promised promises demanded
  held holds pressed presses pressing pushed clutched grasped wrapped settled draped stretched reached reaches reaching
  bled bleeds bleeding died pulsed pulses pulsing throbbed trembled shivered shuddered stirred slept woke
  carried demanded accused judged remembered remembers forgot knew knows refused dared threatened conspired lied spoke speaks spoken answered
  bit stabbed slithered prowled stalked lurked lingered hovered loomed haunted hunted chased fought
`;

/** Short modifiers that no ending gives away. */
export const MODIFIER = `
  dark cold soft thin pale hollow sharp bright dim faint deep heavy hot warm cool wet dry damp old ancient new raw rough smooth slick
  black white gray grey silver golden gold red crimson scarlet blue green amber violet purple bronze copper pearl
  quiet silent low slow steady still strange sweet bitter sour stale acrid metallic electric
  small vast tiny huge long short narrow wide tall high jagged ragged broken cracked shattered twisted tangled frayed worn weathered faded
  rusted tarnished polished gleaming glowing glittering shimmering flickering burning smoldering trembling shivering pulsing humming whispering
  fragile brittle delicate tender gentle fierce wild savage cruel harsh grim bleak stark bare naked empty
  unseen unspoken forgotten lost dead dying living broken muted hushed muffled velvet silken skeletal spectral
  impossible familiar sudden desperate frantic weary tired lonely solemn sullen eerie uneasy sickly ghostly
`;
