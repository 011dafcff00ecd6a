/**
 * Fisher's exact test of whether two shares are the same: the probability of the observed split, or of any less likely
 * one, when the totals are fixed. Two-sided, as in R's `fisher.test`.
 * @returns the p-value, 0 to 1
 */
export function fisherExact(
  [part, base]: readonly [part: number, base: number],
  [otherPart, otherBase]: readonly [part: number, base: number],
): number {
  const parts = part + otherPart;
  const chance = (k: number) =>
    Math.exp(logChoose(base, k) + logChoose(otherBase, parts - k) - logChoose(base + otherBase, parts));
  const observed = chance(part);
  let p = 0;
  for (let k = Math.max(0, parts - otherBase); k <= Math.min(base, parts); k++) {
    const one = chance(k);
    // Rounding makes equally likely splits differ in the last digits.
    if (one <= observed * (1 + 1e-7)) p += one;
  }
  return Math.min(1, p);
}

const LOGS = [0];

/** ln n!, remembered. */
function logFactorial(n: number): number {
  for (let i = LOGS.length; i <= n; i++) LOGS.push((LOGS[i - 1] ?? 0) + Math.log(i));
  return LOGS[n] ?? 0;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
