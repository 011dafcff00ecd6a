import { expect, test } from 'vitest';
import { remainingText } from './counter.ts';

// Thousands are parted by a space that does not break.
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('nothing is said while there is plenty of room', () => expect(remainingText(3999, 5000)).toBe(''));

test('from four fifths the room that is left is said', () => {
  expect(plain(remainingText(4000, 5000))).toBe('Du har 1 000 tecken kvar.');
});

test('at the limit there is none left', () =>
  expect(remainingText(5000, 5000)).toBe('Du har 0 tecken kvar.'));

test('past the limit what is too much is said', () => {
  expect(plain(remainingText(5312, 5000))).toBe('Du har skrivit 312 tecken för mycket.');
});
