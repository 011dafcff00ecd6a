import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPercentRange } from './numbers.ts';

it('gives an interval with as few decimals as tell its ends apart, and from nothing and from all', () => {
  const range = (low: number, high: number) => formatPercentRange(low, high).replace('\u00a0', ' ');
  expect(range(0.63, 0.85)).toBe('63–85 %');
  expect(range(0.631, 0.634)).toBe('63,1–63,4 %');
  expect(range(0, 1)).toBe('0–100 %');
  expect(range(0.000004, 0.02)).toBe('0,0004–2 %');
  expect(range(0.5, 0.999996)).toBe('50–99,9996 %');
});

it('never rounds an end to nothing or to all', () => {
  const share = fc.integer({ min: -8, max: -1 }).map((exponent) => 10 ** exponent);
  fc.assert(
    fc.property(share, share, (low, rest) => {
      expect(formatPercentRange(low, 1 - rest)).not.toMatch(/^0–|–100\s%$/);
    }),
  );
});
