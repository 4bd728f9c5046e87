import { isPet } from './nouns.js';

/** Animals that live with people, or that people kill. */
const BEASTS = new Set(
  `tom tomcat tabby moggy pup bitch mongrel mutt cur mastiff whippet poodle dachshund beagle bulldog lurcher setter alsatian sheepdog wolfhound wolf-hound bloodhound deerhound
  foxhound pug corgi gundog guide-dog watchdog lapdog puppy kitten cob nag filly colt foal roan carthorse packhorse racehorse warhorse charger thoroughbred bull ox heifer calf ewe ram
  lamb sheep sow pig boar piglet nanny-goat billy-goat kid hen cock cockerel rooster chicken duck drake goose gander swan turkey peacock pigeon dove owl raven jackdaw crow magpie robin
  linnet finch bullfinch goldfinch thrush starling lark parakeet cockatoo macaw cockatiel budgerigar lovebird goldfish carp snake python cobra turtle lizard toad mouse rat
  gerbil guinea-pig hedgehog badger fox vixen stag hind deer bear wolf lion lioness tiger tigress leopard elephant monkey ape chimpanzee camel llama yak jackass ass eagle kestrel`.split(
    /\s+/u,
  ),
);

/** Whether a noun names an animal that a story may tell of as one: "the gander". */
export function isBeast(noun: string): boolean {
  return BEASTS.has(noun) || isPet(noun);
}
