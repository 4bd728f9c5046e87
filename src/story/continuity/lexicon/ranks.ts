/** Titles of which somebody bears one at a time; a line holds those that are one rank, or are said of one another's bearers. */
const RANKS = `private
corporal
lance-corporal
bombardier
trooper
brigadier
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
archdeacon
dean
canon
reverend rev pastor vicar
monsignor
friar
provost
chaplain
curate
bishop
archbishop
cardinal
rabbi
professor prof
councillor
alderman
mayor
judge
senator
governor
ambassador
chancellor
president
baron baroness
count countess
duke duchess
viscount
earl
marquess marquis
baronet
prince princess
king queen
nurse
doctor dr`;

const RANK_OF = new Map<string, number>();
for (const [rank, line] of RANKS.split('\n').entries()) for (const title of line.split(' ')) RANK_OF.set(title, rank);

/** The rank that a title gives, as a number; undefined for titles that go with any rank. */
export function rankOf(title: string): number | undefined {
  return RANK_OF.get(title.toLowerCase());
}
