/** This many may always go. */
const ALWAYS_ALLOWED = 10;
/** Of more than these, at most one part in this many. */
const ALLOWED_PART = 5;

/**
 * Whether so many of all would be removed at once that something else is more likely to be wrong: the clock, or an
 * archive that is not whole. A person decides then.
 */
export const isUnusuallyMany = (count: number, total: number): boolean =>
  count > ALWAYS_ALLOWED && count * ALLOWED_PART > total;
