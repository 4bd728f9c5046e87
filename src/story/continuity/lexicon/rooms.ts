const ROOM =
  /^(?:attic|cellar|kitchen|garden|barn|(?:[a-z]+ )?shed|hall|hallway|passage|corridor|landing|vestibule|lobby|loft|floor|car|boat|parlou?r|study|studio|library|(?:[a-z]+ )?[a-z]*room|nursery|pantry|scullery|office|porch|chapel|church|vestry|sacristy|nave|workshop|stable|dairy|gallery|conservatory|larder|basement|laundry|galley|saloon|wheelhouse|foyer|lounge|ward|dormitory|greenhouse|summerhouse|outhouse|washhouse|garage|forge|smithy|mill)$/u;

/** Whether a place is a room, or what one goes into as into a room. */
export function isRoom(place: string): boolean {
  return ROOM.test(place);
}
