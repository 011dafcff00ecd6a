/**
 * Compares two strings by UTF-16 code units, for sorting. The result is the same in every language and on every
 * machine, unlike that of `localeCompare`.
 */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
