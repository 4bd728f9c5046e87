/** What names a trade where a word before it says which: "customs officer", "wine merchant". */
const HEADS =
  'officer|clerk|driver|keeper|merchant|master|mistress|chaplain|clown|inspector|conductor|tuner|agent|manager|operator|attendant|worker|guard|dealer|trader|instructor|trainer|technician|engineer|designer|director|editor|critic|pilot|minister|secretary|cook|painter|binder|polisher|cleaner|fitter|detective|restorer|teacher|warden|surveyor|collector|examiner|porter|surgeon|nurse|doctor|planner|broker|seller|buyer|cutter|grower|breeder|farmer|fisher|diver|builder|layer|setter|blower|carver|maker|mender|repairer|tester|taster|controller|dispatcher|assistant|consultant|analyst|adviser|advisor|scientist|researcher|historian|interpreter|translator|correspondent|reporter|journalist|photographer|artist|designer|dancer|singer|musician|player|conductor|actor|actress|model|jockey|groom|ranger|marshal|bailiff|magistrate|judge|lawyer|solicitor|psychologist|counsellor|counselor|therapist|paramedic|pathologist|embalmer|digger|sweep|catcher|trapper|tamer|trainer|handler|walker|sitter|minder|hand|steward|stewardess|announcer|presenter|hostess|croupier|bookmaker|lecturer|professor|tutor|librarian|archivist|curator|publisher|printer|typist|telephonist|carrier|messenger|courier|loader|packer|miner|welder|plumber|carpenter|joiner|roofer|mason|glazier|weaver|spinner|dyer|tanner|turner|gilder|engraver|setter|chef|waiter|waitress|barman|barmaid|bartender|baker|butcher|brewer|distiller|superintendent|commissioner|auditor|accountant|banker|teller|cashier|economist|statistician|programmer|developer|architect|draughtsman';
const HEAD = new RegExp(`^(?:${HEADS})$`, 'u');
/** Words before such a noun that tell no trade from another. */
const QUALITY =
  /^(?:(?:good|bad|poor|great|fine|young|old|new|first|second|third|last|best|worst|big|small|little|tall|short|fat|thin|long|own|other|real|true|mere|certain|same|only|keen|very|rather|quite|such|former|retired|late|once|next|better|worse|real|natural|born|main|chief|head|senior|junior|fellow|whole|wonderful|slow|fast|quick|safe|sound|hard|soft|dear|rich|team|group|class|slave|task|bad|cruel|kind|strict|stern|nice|decent|drunk|dead|fair|dark|an?|the|his|her|my|its|their|our|this|that|every|no|any|some|all|more|most|less|one|two|three)|[a-z]+(?:ful|ous|ive|less|able|ible|ish|ly|est|ent))$/u;
/** They end like trades and are none. */
const NO_OCCUPATION =
  /(?:^|[ -])(?:mother|father|brother|sister|daughter|stepmother|stepfather|widower|lover|stranger|neighbou?r|member|leader|prisoner|number|matter|winner|loser|killer|murderer|liar|beggar|sinner|believer|smoker|drinker|reader|thinker|dreamer|swimmer|runner|walker|talker|listener|sleeper|eater|sufferer|survivor|visitor|newcomer|outsider|foreigner|villager|islander|townsman|countryman|gentleman|nobleman|madman|freshman|layman|woman|man|human|child|parent|student|client|patient|resident|president|adolescent|infant|tenant|descendant|ant|giant|peasant|immigrant|emigrant|migrant|accident|event|moment|present|amateur|beginner|character|monster|master|figure|bachelor|spinster|orphan|christian|guardian|vegetarian|civilian|human|italian|russian|pessimist|optimist|realist|idealist|egotist|feminist|communist|socialist|atheist|fascist|terrorist|rapist|racist|tourist|cyclist|motorist|failure|partner|owner|holder|bearer|wanderer|traveller|traveler|rider|settler|pensioner|voter|volunteer|donor|heir|mirror|minor|major|elder|junior|senior|ancestor|debtor|creditor|competitor|contender|champion|admirer|follower|supporter|regular|commoner|bastard|coward|drunkard|wizard|lizard|buzzard|substitute|disaster|wonder|danger|bother|burden|corner|letter|favour|manner|dinner|winter|summer|paper|river|cover|power|answer|error|terror|horror|harbour|humour|temper|spider|tiger|panther|warmer|warning|actor in|better|sort|captain)$/u;
const OCCUPATION =
  /(?:er|or|ist|ian|man|woman|smith|wright|eer|eur|ess|maid|ant|ent|cook|chef|clerk|nurse|monk|nun|vet|spy|clown|guard|judge|priest|surgeon|sweep|coach|scribe|pilot|valet|jockey|groom|chaplain|herd|butler|croupier|jeweller|bailiff|monger)$/u;

/** Whether a word before such a noun tells no trade from another: "good", "young". */
export function isQuality(word: string): boolean {
  return QUALITY.test(word);
}

/** Whether a pair of words names a trade by its second: "customs officer". */
export function isCompoundTrade(words: string): boolean {
  const [first = '', last = '', more] = words.split(' ');
  return more === undefined && last !== '' && HEAD.test(last) && !QUALITY.test(first);
}

/** Whether a noun may well be a trade, where it is told what somebody lived by. */
export function mayBeTrade(words: string): boolean {
  return !NO_OCCUPATION.test(words) && OCCUPATION.test(words) && !QUALITY.test(words);
}
