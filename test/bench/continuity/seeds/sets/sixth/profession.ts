import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  about: 'newcomer',
  pairs: [
    [
      { v: 'dentist', doing: 'filling teeth', kit: 'dental drill' },
      { v: 'bricklayer', doing: 'laying bricks', kit: 'trowel' },
    ],
    [
      { v: 'piano tuner', doing: 'tuning pianos', kit: 'tuning fork' },
      { v: 'barber', doing: 'cutting hair', kit: 'clippers' },
    ],
    [
      { v: 'baker', doing: 'baking bread', kit: 'bread oven' },
      { v: 'optician', doing: 'testing eyes', kit: 'eye chart' },
    ],
    [
      { v: 'undertaker', doing: 'burying people', kit: 'hearse' },
      { v: 'watchmaker', doing: 'mending watches', kit: "watchmaker's loupe" },
    ],
  ],
  establish: [
    '{X} {is|was} {an v}.',
    '{X} {earns|earned} {his} living by {doing}, and {earns|earned} it honestly.',
    'After twenty years as {an v}, and never a day as anything else, {X} {can|could} do the work asleep.',
    'Being {an v} {means|meant} that {X} {gets|got} asked for advice at every party.',
    '~It {is|was} the {kit} that {pays|paid} {his} rent; {he} {has|had} no other trade.',
  ],
  contradict: [
    '{x} {is|was} {an v} by trade.',
    '{x}, who {has|had} spent {his} whole working life {doing}, {looks|looked} on with interest.',
    'As the only {v} in the district, {x} {is|was} never short of work.',
    '~The one trade {he} {has|had} ever practised {is|was} that of {an v}.',
    'A {man} who {lives|lived} by the {kit}, as {x} {has|had} all {his} life, {can|could} afford to be rude.',
  ],
};

const subject: Slot = {
  id: 'profession.subject',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['geography', 'chemistry'], ['Latin', 'mathematics'], ['history', 'drawing'], ['music', 'physics']),
  establish: [
    "{X} {teaches|taught} {v} at the boys' school, and nothing else.",
    '~{v} {is|was} the one subject {he} {has|had} ever taught.',
    'The school {has|had} taken on {X} to teach {v} and only {v}.',
    'Ninety boys {learn|learned} {v}, or {fail|failed} to learn it, from {X}, who {has|had} no second subject.',
  ],
  contradict: [
    "{x} {is|was} the school's {v} teacher.",
    '{x} {marks|marked} another pile of {v} homework, the only kind {he} ever {gets|got}.',
    'Outside {v}, which {is|was} all that {he} {teaches|taught}, {x} {has|had} no opinions.',
    '~Every lesson {he} {has|had} given since {he} {began|had begun} to teach {has|had} been a {v} lesson.',
  ],
};

const idle: Slot = {
  id: 'profession.none',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['nothing', 'nurse'], ['nothing', 'surveyor'], ['nothing', 'postal clerk'], ['nothing', 'engraver']),
  establish: [
    "{X} {has|had} never done a day's paid work.",
    'The rents {come|came} in every quarter, so that {X} {has|had} all {his} life been spared the need of an occupation.',
    'Under Occupation {X} {writes|wrote} None, which {is|was} true and always {has|had} been.',
    "~{He} {lives|lived} on {his} mother's money; no employer {has|had} ever had the use of {him}.",
  ],
  contradict: [
    '{x} {has|had} worked as {an v} for most of {his} life.',
    '~{His} shift {begins|began} at six, and {an v} of {his} long standing {is|was} never late.',
    "{x} {gets|got} {an v}'s wages, and {has|had} got them every month for years.",
    'It {takes|took} a good {v} to stay calm at such a moment, and {x} {has|had} the long service medal to prove that {he} {is|was} one.',
  ],
};

export const profession: readonly Slot[] = [trade, subject, idle];
