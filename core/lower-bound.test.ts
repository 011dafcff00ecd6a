import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerBound } from './lower-bound.ts';

it('is the index of the first item that is not below the limit, or the length of the list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (list, limit) => {
        const sorted = list.toSorted((a, b) => a - b);
        const below = sorted.filter((n) => n < limit).length;
        expect(lowerBound(sorted, (n) => n < limit)).toBe(below);
      },
    ),
  );
});
