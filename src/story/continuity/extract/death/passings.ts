import { KIN } from '../../lexicon/nouns.js';
import { NAME, pattern, SUBJECT, NEG, WHOLE } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

/** Ways of dying, and of being told of as dead, each with words without which it cannot be told. */
const WAYS: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [
      'service|office|prayers|rites|words',
      `\\b(?:read|reads|said|spoke|sang|sung|conducted|took|held) (?:the |a )?(?:burial|funeral|last|committal|memorial) (?:service|office|prayers|rites|words) (?:over|for) (?<own>${NAME})${WHOLE}`,
    ],
    ['cost|costs|costing', `\\b(?:cost|costs|costing) (?<own>${NAME}) (?:his|her) life\\b`],
    [
      'away',
      `${SUBJECT} (?:had |has )?(?:slipped|slips|slip|drifted|faded) away (?:in (?:his|her) (?:sleep|bed|chair)|during|peacefully|quietly|before (?:dawn|the|morning|midnight)|that (?:night|winter|morning|spring|summer|autumn)|at (?:dawn|last|the end)|in (?:it|there|the (?:hospital|night|ambulance))|without (?:a|waking|pain))`,
    ],
    [
      'rest|reward|grave|[Mm]aker|God|account',
      `${SUBJECT} (?:had |has )?(?:gone|went) to (?:his|her) (?:long |last |eternal |final )?(?:rest|reward|grave|[Mm]aker|God|account)\\b`,
    ],
    [
      'join|lie|majority|flesh|aloft',
      `${SUBJECT} (?:had |has )?(?:gone|went) (?:to (?:join|lie (?:beside|with)) (?:his|her) (?:[a-z]+ )?(?:${KIN})|over to the majority|the way of all flesh|aloft)\\b`,
    ],
    ['among', `${SUBJECT} (?:was|is|were) (?:no longer|not) among the (?:living|survivors|saved)\\b`],
    [
      'by|rites|past|done|given|put|consigned',
      `${SUBJECT} (?:was|is|had been) (?:survived by|mourned by|waked|read the last rites|past (?:all )?help|done to death|shot down|cut down by|struck down by|swept overboard and|given a soldier 's burial|put in the ground|put to rest|consigned to the (?:deep|earth))\\b`,
    ],
    [
      "not|never|[a-z]+n't",
      `${SUBJECT} ${NEG} (?:live to|lived to|come through|pull through|pulled through|ma[dk]e it (?:home|back|through the|to (?:the )?(?:hospital|shore|morning|spring|surface|operating))|reach (?:the )?(?:hospital|shore)|see (?:the )?(?:spring|summer|morning|dawn|spring|another)|open (?:his|her) eyes again|draw another breath|leave (?:the hospital|that bed|hospital) alive|regain consciousness|recover from (?:the|his|her))`,
    ],
    [
      'never',
      `${SUBJECT} never (?:woke|wakes|recovered|recovers|regained consciousness|came (?:round|to|home) (?:again|from)|saw (?:the )?(?:morning|spring|summer|another)|lived to|left (?:the hospital|that bed) alive|opened (?:his|her) eyes again|drew another breath|got (?:up|out of bed) again)\\b`,
    ],
    [
      'too|proved|proves|fatal|enough',
      `\\b(?:had |has )?(?:proved|proves|been|was) (?:too much|more than enough|fatal) for (?<own>${NAME})${WHOLE}(?=.*(?:$|[,;]))(?<=\\b(?:pneumonia|fever|illness|influenza|cholera|winter|cold|shock|operation|strain|typhus|cancer|stroke|attack|disease|infection|wound|wounds|fall|journey)\\b.*)`,
    ],
    [
      'churchyard|ground|grave|cemetery|graveyard|sod|turf|earth',
      `\\b(?:put|laid|sent) (?<own>${NAME}) (?:in|into|to|under) (?:the|his|her|an? early) (?:churchyard|ground|grave|cemetery|graveyard|sod|turf|earth)\\b`,
    ],
    [
      'finished|dealt|done|ended|settled|accounted|despatched|dispatched|got|seen|paid',
      `\\b(?:bullets?|shots?|blows?|knife|shells?|rope|noose|hangman|axe|guillotine|firing squad|gallows|executioner|poison|assassins?|snipers?|fever|cholera|consumption) (?:had |has )?(?:finished|dealt with|done for|ended|settled|accounted for|despatched|dispatched|put paid to|got|seen to) (?<own>${NAME})${WHOLE}`,
    ],
    [
      'back|up',
      `\\b(?:river|sea|lake|ice|mountain|glacier|canal|tide|marsh|bog) (?:had |has )?(?:given|gave|gives|yielded) (?:up )?(?<own>${NAME}) (?:back|up)\\b`,
    ],
    [
      'eyes',
      `\\b(?:closed|closes|shut|pressed shut|weighted) (?<own>${NAME}) 's (?:dead )?eyes\\b(?=.*\\b(?:sheet|pennies|coins|last time|mirror|dead|priest|undertaker|nurse|doctor|for (?:him|her))\\b)`,
    ],
    [
      'sheet|blanket|cloth|shroud',
      `\\b(?:drew|pulled|draws|pulls|laid) (?:up )?(?:the|a) (?:sheet|blanket|cloth|shroud) (?:up )?over (?<own>${NAME}) 's (?:face|head|eyes)\\b`,
    ],
    [
      'saved?',
      `\\b(?:[Nn]o (?:doctor|surgeon|one|priest|medicine|power on earth)|[Nn]othing|[Nn]obody) (?:could|can) (?:have )?saved? (?<own>${NAME})${WHOLE}`,
    ],
    [
      'save|saved|late',
      `\\b(?:too late (?:to save|for)|unable to save|failed to save|could not save|couldn't save|had not been able to save) (?<own>${NAME})${WHOLE}`,
    ],
    ['ashes', `\\b(?:scattered|scatters|scattering|sprinkled|interred|collected) (?<own>${NAME}) 's ashes\\b`],
    [
      'body|corpse|remains',
      `\\b(?:identif(?:y|ied)|washed|dressed|carried|lifted|viewed|examined|dissected|cut down) (?<own>${NAME}) 's (?:dead |drowned |broken )?(?:body|corpse|remains)\\b`,
    ],
    [
      'buried|lost|cremated',
      `\\b(?:[Ss]ince|[Aa]fter|[Uu]ntil|[Bb]efore) (?:the day |the night )?(?:they |we |I |he |she )(?:had )?(?:buried|lost|cremated) (?<own>${NAME})${WHOLE}`,
    ],
    [
      'death|passing|burial|funeral|drowning|murder|suicide',
      `\\b(?:[Nn]ow|[Nn]ot long after|[Tt]he (?:week|month|year|day) after|[Ss]ince|[Aa]fter) (?<own>${NAME}) 's (?:death|passing|burial|funeral|drowning|murder|suicide)\\b`,
    ],
    [
      'widow|orphans?|debts',
      `(?<own>${NAME}) (?:had )?(?:left|leaves) (?:behind )?(?:a widow|an? (?:[a-z]+ )?orphan|(?:two|three|four|five) orphans|nothing but debts and a grave)\\b`,
    ],
    [
      'dead|drowned|lifeless|stiff|pulse|alive',
      `${SUBJECT} (?:had been|has been|was|were) (?:pulled|dragged|fished|lifted|cut|brought|washed|dug|carried|hauled|found|taken)\\b[^.;]{0,50}? (?:dead|drowned|lifeless|stiff and cold|without a pulse|more dead than alive and)(?= |$)`,
    ],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);

/** Deaths that are told without a word for dying. */
export function* passingsIn(sentence: Sentence): Generator<Hit> {
  for (const [gate, each] of WAYS) if (gate.test(sentence.text)) yield* hitsOf(sentence, each);
}
