import { expect, test } from 'vitest';
import { positionAt } from './position.ts';

test.each([
  ['', 0, 1, 1],
  ['en rad', 3, 1, 4],
  ['en\ntvå', 2, 1, 3],
  ['en\ntvå', 3, 2, 1],
  ['en\ntvå\n\nfyra', 8, 4, 1],
  ['en\ntvå', 99, 2, 4],
  ['en\ntvå', -1, 1, 1],
  ['😀a', 2, 1, 3],
])('in %j the offset %i is on line %i, column %i', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});
