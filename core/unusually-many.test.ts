import { expect, it } from 'vitest';
import { isUnusuallyMany } from './unusually-many.ts';

it.each([
  [10, 10, false],
  [11, 11, true],
  [11, 55, false],
  [12, 55, true],
  [0, 0, false],
])('%i of %i: %s', (count, total, isMany) => {
  expect(isUnusuallyMany(count, total)).toBe(isMany);
});
