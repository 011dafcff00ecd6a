let refused = 0;

/** Counts a report that could be stored nowhere: its reporter got no receipt. */
export const countRefused = (): void => {
  refused++;
};

/** How many reports this process could store nowhere. */
export const refusedCount = (): number => refused;
