import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.each([
  ['a\u030a', 'å'],
  ['Ａｎｎａ', 'Anna'],
  ['An\u00adna', 'Anna'],
  ['\u202eAnna', 'Anna'],
  ['1\u20111', '1-1'],
  ['1\u00a01', '1 1'],
  ['٤٢', '42'],
  ['𝟜', '4'],
  ['4️⃣', '4'],
  ['①②', '12'],
  ['Аnnа', 'Anna'],
  ['Анна', 'Анна'],
  ['&nbsp;&#64;', ' @'],
  ['a%40b', 'a@b'],
  ['a\r\nb', 'a\nb'],
  ['❷', '2'],
  ['19410312-98l5', '19410312-9815'],
  ['lgh 1203', 'lgh 1203'],
  ['', ''],
  ['\u200b', ''],
  ['½', '1/2'],
])('folds %j to %j', (original, plain) => {
  expect(normalise(original).text).toBe(plain);
});

test('keeps a lone surrogate', () => {
  const plain = normalise('a\ud800b\udc00c');
  expect(plain.text).toHaveLength(5);
  expect(plain.originalStart(4)).toBe(4);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'a\u030a',
    '\u00ad',
    '4️⃣',
    '&amp;',
    '&#x41;',
    '%2B',
    'ﬁ',
    '\r\n',
    '\ud83d\ude00',
    'å',
    '٣',
    '\ud800',
    'O0O0O0',
    'Аb',
    '\u0336',
  ),
);

test('offsets lead back into the original, in order, and cover what was folded', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const original = pieces.join('');
      const plain = normalise(original);
      let last = 0;
      for (let i = 0; i < plain.text.length; i++) {
        expect(plain.originalStart(i)).toBeGreaterThanOrEqual(last);
        expect(plain.originalEnd(i)).toBeGreaterThan(plain.originalStart(i));
        expect(plain.originalEnd(i)).toBeLessThanOrEqual(original.length);
        last = plain.originalStart(i);
      }
    }),
    { numRuns: 500 },
  );
});

test('a text that needs no folding keeps its offsets', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcåäö ABC.,-:12\n') }), (text) => {
      const plain = normalise(text);
      expect(plain.text).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++)
        expect([plain.originalStart(i), plain.originalEnd(i)]).toEqual([i, i + 1]);
    }),
  );
});
