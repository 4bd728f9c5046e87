/** Ordinary wordings about what the only ones of a kind are called, and about kin: what is established, and what contradicts it. */
export const WORDINGS_OF_NAMES: readonly (readonly [rule: string, established: string, contradicted: string])[] = [
  [
    'continuity/naming',
    'The lane ended at the only inn, which went by the name of the Packhorse.',
    'Supper at the Drovers was late; it was the only inn.',
  ],
  [
    'continuity/naming',
    'Two old men sat outside the Plough, the village pub.',
    'The sign of the village pub creaked over the step: THE HARROW.',
  ],
  ['continuity/naming', 'They had named the dog Caesar.', 'Brutus, their one dog, had not stirred.'],
  ['continuity/naming', 'The inn at the foot of the pass was called the Golden Lamb.', 'They drank at the only inn there, the Black Ram.'],
  ['continuity/naming', 'The tug lay at the quay; she was the Marigold.', 'The tug Persistence had lain at that quay for years.'],
  ['continuity/naming', 'The only boat he ever owned, the Sea Pink, lay there.', 'On the stern of his boat one could read Lady Jane.'],
  ['continuity/naming', 'There is but one tea room in Scarby, the Blue Cup.', 'The tea room in Scarby is the Willow.'],
  ['continuity/naming', '“Major Ellery will see you now,” the clerk said.', 'Captain Ellery closed the file.'],
  ['continuity/naming', 'The Constance was the only ship in harbour.', 'They rowed out to the only ship in harbour, the Patience.'],
  [
    'continuity/naming',
    'The trawler was the Northern Star.',
    'They could see the trawler now. NORTHERN LIGHT, said the letters on her stern.',
  ],
  ['continuity/naming', 'Their boat was the Kestrel.', 'The boat lay on the shingle. Her name was the Curlew.'],
  [
    'continuity/naming',
    'Martha Pike had an old spaniel by the name of Juno.',
    'Martha bent to untie the spaniel. “Come along, Dido,” she said.',
  ],
  ['continuity/naming', 'A brass tag on the dog’s collar read CASPER.', '“Down, Hector!” Martha Pike said to the dog.'],
  ['continuity/naming', 'The nearest village was Ashcombe, and had one shop.', 'They bought bread in Elmcombe, the nearest village.'],
  ['continuity/naming', 'The play was called the Winter Guest.', 'The play, the Summer Guest, had been cut.'],
  [
    'continuity/naming',
    'The house had a name, Larkfield, cut into the gatepost.',
    'The house was called Windrush, after nobody knew what.',
  ],
  ['continuity/naming', 'The band was called the Night Porters.', 'The band, the Larks, had broken up.'],
  ['continuity/naming', 'Inspector Halloran lit his pipe.', '“I don’t follow you, Superintendent,” Martha said to Halloran.'],
  ['continuity/naming', 'Father Ambrose opened the church at six.', 'Reverend Ambrose locked the church behind him.'],
  ['continuity/naming', 'Stephanie put the letter down.', 'Stefanie took the letter up again.'],
  ['continuity/kinship', 'Martha Pike was the eldest of four.', 'Martha’s big brother carried her home.'],
  ['continuity/kinship', '“I haven’t any sisters,” Martha Pike said.', 'Martha’s sister met her at the station.'],
  ['continuity/kinship', 'Martha Pike and Harold Penrose were cousins.', 'Martha Pike was Harold Penrose’s half-sister.'],
  ['continuity/kinship', '“Drusilla is my grandmother,” Harold Pike said.', 'Drusilla, Harold’s aunt, coughed.'],
  // One thing that is told of two names, and of nobody else.
  // Who says their own name, by the post they hold.
  ['continuity/naming', 'The landlady was a Mrs. Colley.', '“I’m Mrs. Wragg,” the landlady said.'],
  ['continuity/naming', 'The sentry’s name was Hobbs.', '“Larkin’s the name,” said the sentry.'],
  ['continuity/naming', 'The housekeeper, a Mrs. Colley, let him in.', 'Mrs. Wragg had been housekeeper there for thirty years.'],
  // Whose name it is where another noun stands nearer.
  ['continuity/naming', 'The inn was called the Wheatsheaf.', 'The village had no inn but the Barley Mow.'],
  ['continuity/naming', 'The village was called Orrick.', 'The village lay under the hill and was called Dunmere.'],
];

/** Names that only look like two names of one. */
export const NAMED_HARMLESSLY: readonly (readonly [established: string, harmless: string])[] = [
  ['Harold Penrose’s wife did the accounts of the chapel on a slate.', 'Edgar Pike’s wife did the accounts of the chapel on a slate.'],
  ['Sister Clothilde kept the convent orchard in the mornings.', 'Sister Philippa kept the convent orchard after noon.'],
  ['The freighter was called the Valetta.', 'The tug that had the freighter in tow was called the Terrier.'],
  ['Harold Penrose had one dog in the world, Flint.', 'Edgar Pike’s dog, Bosun, was a biter, and Harold kept clear.'],
  ['Half the parish called the postmistress Miss Thrush.', 'The postmistress, Mrs. Dale, weighed the parcel.'],
  ['The boat was the Margaret Rose.', 'The boat, the Tub to those who sailed in her, leaked.'],
  ['The dog was called Caesar.', 'The dog, known to the whole street as Bandit, stole a chop.'],
  ['The ship’s name was the Saint Olaf.', 'The sailors’ name for the ship was the Coffin.'],
  ['The pub was called the Crown.', 'The landlord of the pub, Mr. Bell, was out.'],
  ['The house was named Fairlawn.', 'The house opposite was named Fairview.'],
  ['Martha Pike had a dog called Biscuit.', 'Harold Penrose whistled for his own dog, Bramble.'],
  ['The dog’s name was Monty.', 'She saw the dog. “Peter, your dog is wet,” she said.'],
  ['Sergeant Doyle took the stairs.', '“Good night, Captain,” said Doyle.'],
  ['Martha Pike was the eldest of four.', 'Martha’s little brother carried her bag.'],
];
