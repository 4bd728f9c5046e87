/** The small sentences around a planted one. They name the subject and say nothing that could be true or false of anybody later. */

/** Someone appears for the first time. */
export const ARRIVALS: readonly string[] = [
  '{X} {comes|came} by to see what the noise {is|was}.',
  '{X} {is|was} there too, a little apart from the others.',
  'That {is|was} where {X} {comes|came} into it.',
  '{X} {has|had} business of some sort in the place.',
  'Sooner or later everyone {has|had} to do with {X}.',
  '{X} {says|said} good day and {leans|leaned} against the wall.',
];

/** Someone of the story stirs. */
export const STIRS: readonly string[] = [
  '{x} {puts|put} the cups back on the shelf.',
  '{x} {comes|came} round the table without hurry.',
  '{x} {has|had} been listening to all this.',
  '{x} {clears|cleared} a space and {sits|sat} down.',
  '{x} {shrugs|shrugged} at that.',
  '{x} {goes|went} over to the door and {stands|stood} there.',
  '{x} {hums|hummed} a little.',
  '{x} {waits|waited} for the talk to stop.',
];

/** After the planted sentence, sometimes. */
export const AFTERWARDS: readonly string[] = [
  'Nobody {remarks|remarked} on it.',
  'There {is|was} a pause.',
  'The talk {turns|turned} to other things.',
  'It {makes|made} no difference to what {has|had} to be done.',
  'Then the work {goes|went} on.',
  'Somewhere a door {closes|closed}.',
];

/** Before a planted sentence about nobody, sometimes. */
export const BEFOREHAND: readonly string[] = [
  'Things {go|went} on as they {will|would}.',
  'There {is|was} nothing for it but to wait.',
  'The talk {dies|died} down.',
  'For a while nothing {happens|happened}.',
];
