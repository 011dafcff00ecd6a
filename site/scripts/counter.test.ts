import { expect, test } from 'vitest';
import { remainingText } from './counter.ts';

// Thousands are separated by a no-break space.
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('no text while there is plenty of room', () => expect(remainingText(3999, 5000)).toBe(''));

test('from four fifths of the limit the remaining characters are shown', () => {
  expect(plain(remainingText(4000, 5000))).toBe('Du har 1 000 tecken kvar.');
});

test('at the limit no characters remain', () =>
  expect(remainingText(5000, 5000)).toBe('Du har 0 tecken kvar.'));

test('past the limit the surplus characters are shown', () => {
  expect(plain(remainingText(5312, 5000))).toBe('Du har skrivit 312 tecken för mycket.');
});
