import { expect, test } from 'vitest';
import { compareStrings } from './compare.ts';

test('strings are sorted by code units', () => {
  const words = ['ö', 'a', 'Z', 'å', 'z', 'ä', 'a-b', 'ab', 'a'];
  expect(words.toSorted(compareStrings)).toEqual(['Z', 'a', 'a', 'a-b', 'ab', 'z', 'ä', 'å', 'ö']);
});

test('equal strings keep their order', () => {
  expect(compareStrings('2026-11-21', '2026-11-21')).toBe(0);
});
