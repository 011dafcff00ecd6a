import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fisherExact } from './fisher.ts';

/** The same test in whole numbers, without rounding. */
function exactly(a: number, n: number, b: number, m: number): number {
  const choose = (from: number, k: number): bigint => {
    let product = 1n;
    for (let i = 1; i <= k; i++) product = (product * BigInt(from - k + i)) / BigInt(i);
    return product;
  };
  const ways = (k: number) =>
    k > n || a + b - k > m || a + b < k ? 0n : choose(n, k) * choose(m, a + b - k);
  const observed = ways(a);
  let sum = 0n;
  for (let k = 0; k <= Math.min(n, a + b); k++) if (ways(k) <= observed) sum += ways(k);
  return Number((sum * 10n ** 15n) / choose(n + m, a + b)) / 1e15;
}

it('is the exact probability of everything at most as likely', () => {
  const shares = fc.nat(60).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(shares, shares, ([a, n], [b, m]) => {
      expect(fisherExact([a, n], [b, m])).toBeCloseTo(exactly(a, n, b, m), 9);
    }),
  );
});

it('tells 28 of 30 from 18 of 30, but not shares that are equal or of nothing', () => {
  expect(fisherExact([28, 30], [18, 30])).toBeLessThan(0.01);
  expect(fisherExact([0, 0], [5, 9])).toBe(1);
  expect(fisherExact([5, 5], [9, 9])).toBe(1);
  expect(fisherExact([7000, 14_947], [6000, 14_947])).toBeLessThan(1e-9);
});
