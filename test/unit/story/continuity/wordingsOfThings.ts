/** Ordinary wordings about things: what is established, and what contradicts it. */
export const WORDINGS_OF_THINGS: readonly (readonly [rule: string, established: string, contradicted: string])[] = [
  [
    'continuity/object',
    'Martha Pike dropped the ring into the millrace and watched the circles spread.',
    'The ring was on Martha’s finger, where it had been since the day she was given it.',
  ],
  ['continuity/object', 'Harold Pike had thrown his medal off Lambeth Bridge.', 'Harold pinned the medal to his coat.'],
  ['continuity/object', 'Martha Pike gave her accordion to the Salvation Army.', 'Martha strapped on her accordion and played a polka.'],
  [
    'continuity/object',
    'Martha Pike gave the earrings to her maid.',
    'Martha wore the earrings to church, as she had every Sunday of her life.',
  ],
  [
    'continuity/object',
    'The telephone in the passage had been ripped out and smashed.',
    'The telephone in the passage rang, and Harold Pike answered it.',
  ],
  [
    'continuity/object',
    'Martha Pike’s best bonnet, the one with the cherries, blew off the jetty and was never seen again.',
    'For the christening Martha put on her best bonnet.',
  ],
  [
    'continuity/object',
    'Harold Pike’s barometer broke into a dozen pieces on the tiles.',
    'By the stairs hung Harold’s barometer, whole, as it had hung for all the years of his marriage.',
  ],
  [
    'continuity/object',
    'Harold Pike burned the manuscript in the kitchen range.',
    'The manuscript had been sold to a collector in Leeds, and Harold had forty pounds for it.',
  ],
  ['continuity/object', 'The dresser in the scullery was pine.', 'The dresser in the scullery was mahogany, and always had been.'],
  ['continuity/object', 'The envelope was blue.', 'The envelope, still sealed, was brown.'],
  ['continuity/object', 'Martha Pike’s car was a silver saloon.', 'Martha got into her car, a black estate.'],
  ['continuity/object', 'The gate was painted white.', 'Harold Pike leaned on the gate, and the green paint came off on his sleeve.'],
  [
    'continuity/object',
    'The deed’s in the safe at the mill, and it has been there since Easter.',
    'The deed was in the tea caddy, where it had been all along.',
  ],
  ['continuity/object', 'The money was in a carpet bag.', 'The money hadn’t left the oven since June, and was there the whole time.'],
  [
    'continuity/object',
    'The portrait of her mother hung over the stairs.',
    'The portrait of her mother had never hung anywhere but in the dairy.',
  ],
];

/** What may follow such facts and is no contradiction. */
export const HARMLESS_THINGS: readonly (readonly [established: string, harmless: string])[] = [
  ['Martha Pike dropped the ring into the bowl and wiped her hands.', 'The ring was on Martha’s finger before supper.'],
  ['Harold Pike gave his coat to the porter.', 'Harold put on his coat and went out.'],
  ['Martha Pike put the lamp in the window.', 'The lamp was on the table when Martha came in.'],
  ['The man in the photograph had been shot.', 'Harold Pike looked at the photograph on the desk.'],
  ['Harold Pike tore up the manuscript.', 'Harold burned the manuscript in the range.'],
  ['The curtains were muslin.', 'The curtains in the study were velvet.'],
  ['The ring had gone down the plughole.', 'On Tuesday the ring was back on Martha Pike’s finger.'],
  ['The front door of the rectory was blue.', 'In the old rector’s day the front door of the rectory was yellow.'],
  ['Martha Pike gave her fan away.', 'Nodding in the chair, Martha had her fan in her lap again; she woke, and there was only the cat.'],
  ['You could hear Martha Pike’s red Fiesta three streets off.', 'Martha brought her little red Ford round to the front.'],
];
