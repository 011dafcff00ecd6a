/**
 * Numbers published in "Avvikelser i samverkan, sammanställning 2025" (Västra Götalandsregionen): cases and
 * occurrences per phase in each direction, and shares of cases. Totals and phases are its two phase tables; shares are
 * its text on kinds and agreements. No case is described in it, and none here.
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
  arenden: readonly number[];
  handelser: readonly number[];
  /** Shares of cases in whole per cent. A case can be both patientskada and annat. */
  patientskada: number;
  annat: number;
  avtal: number;
}

/** By who discovered it; the other party investigates. */
export const VGR_2025: Readonly<Record<'kommun' | 'vgr', Direction>> = {
  kommun: {
    arenden: [167, 639, 62, 77, 556, 9933],
    handelser: [191, 718, 69, 81, 604, 11672],
    patientskada: 60,
    annat: 42,
    avtal: 53,
  },
  vgr: {
    arenden: [3, 481, 39, 51, 152, 2787],
    handelser: [3, 586, 45, 193, 187, 3259],
    patientskada: 56,
    annat: 46,
    avtal: 28,
  },
};
