/** Titles of which somebody bears one at a time; a line holds those that are one rank, or are said of one another's bearers. */
const RANKS = `private
corporal
sergeant sgt
ensign
lieutenant lt
captain capt commander
major
colonel col
general
commodore
admiral
constable
deputy
inspector
superintendent
commissioner
sheriff
deacon
canon
bishop
archbishop
cardinal
rabbi
baron baroness
count countess
duke duchess
viscount
nurse
doctor dr`;

const RANK_OF = new Map<string, number>();
for (const [rank, line] of RANKS.split('\n').entries()) for (const title of line.split(' ')) RANK_OF.set(title, rank);

/** The rank that a title gives, as a number; undefined for titles that go with any rank. */
export function rankOf(title: string): number | undefined {
  return RANK_OF.get(title.toLowerCase());
}
