import { expect, test } from 'vitest';
import { nearest, suggestion } from './suggestion.ts';

test.each([
  ['sverige', ['sverige'], 'sverige'],
  ['Kommunikaton', ['kommunikation', 'merarbete'], 'kommunikation'],
  ['kmmunikaton', ['kommunikation'], 'kommunikation'],
  ['kmmunkaton', ['kommunikation'], undefined],
  ['nej', ['ja', 'nej', 'delvis'], 'nej'],
  ['jo', ['ja', 'nej'], 'ja'],
  ['no', ['ja'], undefined],
  ['', ['ja'], undefined],
  ['x'.repeat(61), ['x'.repeat(60)], undefined],
])('the word nearest to %s among %j is %s', (given, allowed, near) => {
  expect(nearest(given, allowed)).toBe(near);
});

test('a suggestion names the nearest word and what is allowed', () => {
  expect(suggestion('jo', ['ja', 'nej'])).toBe('Menar du ja? Tillåtet: ja, nej.');
  expect(suggestion('2', [1, 3])).toBe('Tillåtet: 1, 3.');
  expect(suggestion('x', [])).toBe('');
});

test('a suggestion lists at most twenty values', () => {
  const codes = Array.from({ length: 21 }, (_, index) => `kod-${index}`);
  expect(suggestion('annat', codes)).toBe(`Tillåtet: ${codes.slice(0, 20).join(', ')} ….`);
  expect(suggestion('annat', codes.slice(1))).toBe(`Tillåtet: ${codes.slice(1).join(', ')}.`);
});
