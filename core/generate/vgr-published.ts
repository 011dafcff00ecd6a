/**
 * Numbers published in "Avvikelser i samverkan, sammanställning 2025" (Västra Götalandsregionen): cases and
 * occurrences per phase in each direction, and shares of cases. Totals and phases are its two phase tables; shares are
 * its text on kinds and agreements. Neither the publication nor this file describes any case.
 */
export const VGR_PHASES = [
  'samordning',
  'utredning',
  'atgard',
  'uppfoljning',
  'stangt',
  'arkiverat',
] as const;

export interface Direction {
  /** Cases and occurrences in each of `VGR_PHASES`. */
  cases: readonly number[];
  occurrences: readonly number[];
  /** Shares of cases in whole per cent. A case can be both patientskada and annat. */
  patientskada: number;
  annat: number;
  avtal: number;
  /** The change in cases since the year before, in whole per cent. */
  changePercent: number;
}

/** By the party that discovered it; the other one investigates. */
export const VGR_2025: Readonly<Record<'kommun' | 'vgr', Direction>> = {
  kommun: {
    cases: [167, 639, 62, 77, 556, 9933],
    occurrences: [191, 718, 69, 81, 604, 11672],
    patientskada: 60,
    annat: 42,
    avtal: 53,
    changePercent: -9,
  },
  vgr: {
    cases: [3, 481, 39, 51, 152, 2787],
    occurrences: [3, 586, 45, 193, 187, 3259],
    patientskada: 56,
    annat: 46,
    avtal: 28,
    changePercent: 9,
  },
};

/** Cases and occurrences of a direction in all phases. */
export function directionTotals({ cases, occurrences }: Direction): {
  cases: number;
  occurrences: number;
} {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b);
  return { cases: sum(cases), occurrences: sum(occurrences) };
}

/** Other published numbers that can be checked for consistency: printed totals, and percentages with their base. */
export const VGR_PRINTED = {
  totals: { kommun: [11434, 13335], vgr: [3513, 4273] },
  /** Cases that concern vårdbegäran, of those on in- och utskrivning. */
  careRequests: [
    { year: 2024, percent: '3.87', base: 1269 },
    { year: 2025, percent: '10.42', base: 1518 },
  ],
  /** Cases of the kind annat, both directions together, in whole per cent. */
  annat: 44,
} as const;
