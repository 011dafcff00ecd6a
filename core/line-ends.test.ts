import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withLineEndsOf, withLineFeeds } from './line-ends.ts';

const text = fc.array(fc.constantFrom('å', ' ', '\n', 'b'), { maxLength: 20 }).map((some) => some.join(''));

it('a text comes back with the line ends that it had', () => {
  fc.assert(
    fc.property(text, (lf) => {
      const crlf = lf.replaceAll('\n', '\r\n');
      expect(withLineFeeds(crlf)).toBe(lf);
      expect(withLineEndsOf(crlf, lf)).toBe(crlf);
      expect(withLineEndsOf(lf, lf)).toBe(lf);
    }),
  );
});

it('of two kinds of line ends the more common one wins', () => {
  expect(withLineEndsOf('a\r\nb\r\nc\n', 'x\ny\n')).toBe('x\r\ny\r\n');
  expect(withLineEndsOf('a\r\nb\nc\n', 'x\ny\n')).toBe('x\ny\n');
});
