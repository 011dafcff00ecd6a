/** Removing this many is always allowed. */
const ALWAYS_ALLOWED = 10;
/** Above that, at most one in this many is allowed. */
const ALLOWED_PART = 5;

/**
 * Whether the share to be removed at once is so large that something else is probably wrong, such as the clock or an
 * incomplete archive. Then a person decides.
 */
export const isUnusuallyMany = (count: number, total: number): boolean =>
  count > ALWAYS_ALLOWED && count * ALLOWED_PART > total;
