import { isTrade } from './trades.js';

/** Who is told of by what they are: there may be another of the kind. */
const FOLK = new Set(
  `hermit tramp beggar pilgrim lodger tenant prisoner hostage highwayman poacher smuggler spy traitor forger thief burglar pickpocket outlaw bandit pirate sniper missionary novice rector curate
  canon dean chaplain friar squire reeve steward bailiff page footman groom valet caretaker watchman lighthouse-keeper heiress usurer pedlar tinker gypsy fortune-teller conjuror acrobat
  clown ventriloquist charcoal-burner woodcutter swineherd goatherd shepherd cowherd signalman carter drayman coachman driver bookkeeper teller cashier pawnbroker moneylender jockey trapper
  kitchen-maid housemaid chambermaid scullery-maid lady's-maid parlourmaid parlormaid nursemaid wet-nurse ploughman gamekeeper keeper verger bellringer organist choirmaster bandmaster
  goalkeeper goalie wicketkeeper umpire referee pianist violinist cellist fiddler drummer harpist flautist trumpeter piper soprano tenor baritone contralto ballerina
  hitchhiker stowaway castaway hunchback dwarf giant giantess ogre wizard witch sorcerer sorceress mage magus druid oracle soothsayer healer necromancer warlock knight elder chieftain warlord
  heir orphan invalid convalescent recluse anchorite apprentice understudy bridegroom bride fugitive deserter conscript recruit veteran pensioner squatter vagrant bosun's-mate cabin-boy stable-boy
  errand-boy paperboy busboy altar-boy choirboy schoolboy schoolgirl shopkeeper shopgirl stallholder ringmaster lion-tamer strongman knife-thrower tightrope-walker storyteller swordsman swordswoman archer headsman
  widow widower spinster bachelor nun monk abbess novice postulant hussar dragoon grenadier lancer uhlan cossack rifleman artilleryman bombardier sapper gunner paratrooper commando marine legionnaire musketeer
  quartermaster orderly batman adjutant equerry aide-de-camp robber gunman kidnapper assassin intruder mugger blackmailer informer informant defendant plaintiff juror foreman patient laundress coastguard
  cabin-boy ferrywoman fishwife goose-girl milkmaid nanny au-pair babysitter caddie lifeguard ranger warden concierge receptionist usher usherette busker stuntman model
  heretic prompter skydiver overseer enchantress alchemist seer ogress troll goblin minstrel jester herald usurper regent pretender despot tyrant dictator sultan vizier pharaoh khan crusader rebel
  insurgent mutineer sentry refugee convict inmate hostess foundling debutante starlet skater swimmer diver climber mountaineer alpinist sherpa guide scout explorer aviator aeronaut balloonist
  astronaut cosmonaut cyclist sprinter wrestler gladiator matador bullfighter striker quarterback gambler miser crone hag preacher prophet martyr commandant brigadier midshipman boatswain coxswain
  helmsman stoker purser stableboy pageboy drummer-boy bugler banker magician juggler contortionist bareback-rider trapeze-artist tutor guardian`.split(
    /\s+/u,
  ),
);

/** "The cabin boy" is one of a calling, "the tall boy" anybody. */
const COMPOUND =
  /^(?:cabin|stable|goose|flower|paper|delivery|cleaning|milk|coal|mill|kitchen|shop|barrow|errand|telegraph|bell|altar|choir|page|office|tea|dairy|farm|ferry|ship's|garage|hotel|laundry|lift|match|news|plough|powder|school|serving|ticket|gas|cloakroom|hall|cow|shepherd|drummer|newspaper|insurance|rent|repair|bin|ice|dinner|lollipop|char|prop|wardrobe|chorus|circus|garden|market|washer|toll|turnpike|signal|sandwich) (?:boy|girl|lad|lass|man|woman|maid|lady)$/u;

/** So many words are remembered: more than a writer knows. */
const MOST_KNOWN = 60_000;
const known = new Map<string, boolean>();

/** Whether a noun names somebody of whom a story tells by it alone; asked of every word. */
export function isFolk(noun: string): boolean {
  const before = known.get(noun);
  if (before !== undefined) return before;
  const is = FOLK.has(noun) || isTrade(noun) || COMPOUND.test(noun);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(noun, is);
  return is;
}
