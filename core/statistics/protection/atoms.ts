/** Something published for a number of months. */
export interface Stretch {
  months: readonly string[];
}

/** Months that are covered by the same stretches, and which stretches those are. */
export interface Atom {
  months: string[];
  /** Indexes in the list of stretches. */
  in: number[];
  /** The only stretch that covers the months, if it covers no others; the two are then equivalent. */
  only: number | undefined;
}

/**
 * Cuts overlapping periods into the smallest pieces that subtracting one from another can reveal: a year and its first
 * half give two halves.
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
