import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.siblings',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(
      ['three sisters', 'two sisters'],
      ['two brothers', 'four brothers'],
      ['four sisters', 'three sisters'],
      ['five brothers', 'two brothers'],
    ),
    establish: [
      '{X} {has|had} grown up with {v} and one bathroom, and {is|was} quick at everything.',
      '{x} {has|had} {v}, all of them louder than {him}.',
      '~{He} {has|had} {v} living, and {hears|heard} from every one of them on {his} birthday.',
    ],
    contradict: [
      '{x} {says|said} {he} {will|would} have to ask {his} family first; {he} {has|had} {v}, and they {vote|voted} on everything.',
      'With {v} in the family and no more than that, {x} {has|had} always known whose turn it {is|was} to wash up.',
      '{x} {keeps|kept} a photograph of {his} {v} in {his} wallet, the whole set, squinting on a pier.',
    ],
  },
  {
    id: 'kinship.only',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['only child', 'sister'], ['only child', 'brother'], ['only child', 'older brother'], ['only child', 'twin sister']),
    establish: [
      'Like many an {v}, {x} {has|had} learned early to talk to adults.',
      '{X} {is|was} an {v}, and {has|had} had a whole attic to {himself}.',
      '~{He} {has|had} been an {v}, and still {does|did} not like to share {his} chips.',
    ],
    contradict: [
      '{x} {texts|texted} {his} {v} that {he} {will|would} be late, and {gets|got} back a single rude word.',
      '"That\'s my {v}\'s jacket," {x} {says|said}. "I stole it when we were kids."',
      "It {is|was} {x's} {v} who {has|had} taught {him} to whistle, the two of them up on their parents' roof.",
    ],
  },
  {
    id: 'kinship.relation',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(
      ['uncle', 'grandfather'],
      ['brother-in-law', 'father'],
      ['cousin', 'stepfather'],
      ['stepfather', 'uncle'],
      ['nephew', 'half-brother'],
    ),
    establish: [
      '{X} {owes|owed} the job to {his} {v}, {o.X}, who {knows|knew} the owner.',
      "It {is|was} common knowledge that {o.X} {is|was} {x's} {v}, and nobody {says|said} a word against him while {x} {is|was} in the room.",
      '{X} {has|had} come in a van borrowed from {his} {v}, {o.X}, and there {are|were} paint tins rolling about in the back.',
    ],
    contradict: [
      '{x} {shakes|shook} {his} head. "{o.X} may be my {v}, but I haven\'t spoken to him in a year."',
      "{o.X} {is|was} {x's} {v}, after all, and family {counts|counted} for something, even here.",
      'Nobody {has|had} told {x} that {his} {v}, {o.X}, {has|had} been asking for {him}.',
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['no children', 'son'], ['no kids', 'daughter'], ['no children', 'little girl'], ['no family', 'eldest boy']),
    establish: [
      '{X} {has|had} {v} of {his} own, and {his} days off {belong|belonged} to the garden.',
      '"I\'ve {v} of my own," {x} {says|said}. "I never wanted any, and I never changed my mind."',
    ],
    contradict: [
      '{x} {has|had} to be home before {his} {v} {is|was} out of school.',
      "There {is|was} a crayon drawing on {x's} fridge; {his} {v} {has|had} signed it in purple.",
    ],
  },
  {
    id: 'kinship.marriage',
    type: 'kinship',
    about: 'newcomer',
    pairs: pairsOf(['eleven', 'never'], ['twenty', 'never'], ['four', 'never'], ['six', 'never']),
    establish: [
      '{X} {has|had} been married for {v} years, and could not have told you when {he} last chose a film.',
      'After {v} years of marriage {X} {knows|knew} {his} {spouse} by the sound of the key.',
    ],
    contradict: [
      '{x} {has|had} {v} been married, and {is|was} tired of explaining it to aunts.',
      '"Me? I {v} married," {x} {says|said}, and {laughs|laughed}. "Nobody asked, and I was busy."',
    ],
  },
];
