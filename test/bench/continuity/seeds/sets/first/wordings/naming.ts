import type { Pair, Sex, Slot } from '../../../model.js';

function named(established: string, contradicted: string, role: string): Pair {
  return [
    { v: established, role },
    { v: contradicted, role },
  ];
}

/** One wording list for both: the names decide who is meant. */
function slot(id: string, sex: Sex, pairs: readonly Pair[], establish: readonly string[], contradict: readonly string[]): Slot {
  return { id, type: 'naming', sex, about: 'newcomer', pairs, establish, contradict };
}

const men = slot(
  'naming.men',
  'm',
  [
    named('Osric Pell', 'Oscar Pell', 'ferryman'),
    named('Hobart Lunn', 'Hubert Lunn', 'sexton'),
    named('Ansel Marsh', 'Ansel March', 'blacksmith'),
    named('Silas Penrose', 'Silas Penhale', 'harbour master'),
    named('Constable Rourke', 'Constable Roarty', 'constable'),
  ],
  [
    'The {role} {is|was} called {v}.',
    '{v}, the {role}, {waves|waved} from the far side of the yard.',
    "The {role}'s name {is|was} {v}.",
    '{v} {has|had} been the {role} here for as long as anyone {can|could} say.',
    'By the scales {stands|stood} {v}, the {role}.',
    'They {go|went} to {v}, who {is|was} the {role}.',
  ],
  [
    'The {role}, {v}, {comes|came} out wiping {his} fingers.',
    '{v}, who {is|was} still the {role}, {shakes|shook} {his} head.',
    'The {role} {signs|signed} the paper {v} and {blots|blotted} it.',
    '{v} the {role} {is|was} the last to leave.',
    'As {role}, {v} {has|had} a key to everything.',
    'Nobody {argues|argued} with {v}, the {role}.',
  ],
);

const women = slot(
  'naming.women',
  'f',
  [
    named('Kathryn Amory', 'Christine Amory', 'postmistress'),
    named('Dorothea Quill', 'Theresa Quill', 'midwife'),
    named('Edith Farrow', 'Edith Barrow', 'landlady'),
    named('Sister Agnes', 'Sister Agatha', 'matron'),
    named('Isolde Wray', 'Isabel Wray', 'choirmistress'),
  ],
  [
    'The {role} here {is|was} {v}.',
    '{v} {is|was} the {role}, and {has|had} no patience with fools.',
    'Everybody {knows|knew} the {role}, {v}.',
    '{v} {has|had} come as {role} nine years before and {has|had} stayed.',
    'The {role}, a {man} by the name of {v}, {keeps|kept} the list.',
    'It {is|was} {v}, the {role}, who {lets|let} them in.',
    'The sign {says|said} {v}, and under it, in smaller letters, the {role}.',
  ],
  [
    'It {is|was} {v}, the {role}, who {finds|found} the gate open.',
    'The {role} {puts|put} on {his} coat. {v} {does|did} nothing by halves.',
    'There {is|was} a cough, and {v}, the {role}, {steps|stepped} out from behind the curtain.',
    '{v}, as the {role}, {has|had} the last word.',
    'The {role} {comes|came} back with the keys; {v} never {forgets|forgot} a key.',
    "The {role}'s name, {v}, {is|was} painted over the door.",
    '{v} {has|had} been the {role} too long to be surprised.',
  ],
);

export const naming: readonly Slot[] = [men, women];
