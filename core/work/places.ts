/** A set of places in a list of rows, a bit for each row. */
export type Places = Uint32Array;

/** Makes an empty set for a list of `length` rows. */
export const noPlaces = (length: number): Places => new Uint32Array(Math.ceil(length / 32));

/** Adds a place. */
export function addPlace(places: Places, at: number): void {
  places[at >>> 5] = (places[at >>> 5] ?? 0) | (1 << (at & 31));
}

export const hasPlace = (places: Places, at: number): boolean =>
  (((places[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

/** Returns the places from `from` up to but not including `to`. */
export function placesBetween(length: number, from: number, to: number): Places {
  const places = noPlaces(length);
  for (let at = from; at < to; at++) addPlace(places, at);
  return places;
}

/** Returns the places that are in any of the sets. */
export function anyOf(sets: readonly Places[], length: number): Places {
  const places = noPlaces(length);
  for (const set of sets)
    for (let at = 0; at < places.length; at++) places[at] = (places[at] ?? 0) | (set[at] ?? 0);
  return places;
}

/** Returns the places that are in every set; all places when there are no sets. */
export function inAll(sets: readonly Places[], length: number): Places {
  const places = placesBetween(length, 0, length);
  for (const set of sets)
    for (let at = 0; at < places.length; at++) places[at] = (places[at] ?? 0) & (set[at] ?? 0);
  return places;
}

/** How many places there are in a set. */
export function countPlaces(places: Places): number {
  let count = 0;
  for (let word of places) for (; word !== 0; count++) word &= word - 1;
  return count;
}
