/** Something published for a stretch of months. */
export interface Stretch {
  months: readonly string[];
}

/** The months that the same stretches cover, and which those are. */
export interface Atom {
  months: string[];
  /** Places in the list of stretches. */
  in: number[];
  /** The only stretch that covers the months, when it covers no others: then the two are the same thing. */
  only: number | undefined;
}

/**
 * Cuts overlapping periods into the smallest pieces that can be told apart by subtracting one from another: a
 * year and its first half give two halves.
 */
export function atoms(stretches: readonly Stretch[]): Atom[] {
  const covered = new Map<string, number[]>();
  for (const [at, { months }] of stretches.entries())
    for (const month of months) covered.set(month, [...(covered.get(month) ?? []), at]);
  const pieces = new Map<string, Atom>();
  for (const month of [...covered.keys()].toSorted()) {
    const by = covered.get(month) ?? [];
    const key = by.join();
    const piece = pieces.get(key) ?? { months: [], in: by, only: undefined };
    piece.months.push(month);
    pieces.set(key, piece);
  }
  for (const piece of pieces.values()) {
    const [one, second] = piece.in;
    if (one !== undefined && second === undefined && stretches[one]?.months.length === piece.months.length)
      piece.only = one;
  }
  return [...pieces.values()];
}
