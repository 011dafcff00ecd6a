import { expect, test } from 'vitest';
import { parsePackedRefs, withoutRef } from './packed-refs.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const text = `# pack-refs with: peeled fully-peeled sorted 
${a} refs/heads/case/EX-1
${b} refs/heads/case/EX-10
${c} refs/tags/v1
^${a}
`;

test('reads refs, and skips the header and peeled tags', () => {
  expect(parsePackedRefs(text)).toEqual(
    new Map([
      ['refs/heads/case/EX-1', a],
      ['refs/heads/case/EX-10', b],
      ['refs/tags/v1', c],
    ]),
  );
  expect(parsePackedRefs('')).toEqual(new Map());
});

test('drops one ref and leaves every other line as it is', () => {
  expect(withoutRef(text, 'refs/heads/case/EX-1')).toBe(text.replace(`${a} refs/heads/case/EX-1\n`, ''));
  expect(withoutRef(text, 'refs/heads/case/EX-2')).toBe(text);
});

test('drops a tag together with its peeled line', () => {
  expect(withoutRef(text, 'refs/tags/v1')).toBe(text.replace(`${c} refs/tags/v1\n^${a}\n`, ''));
});
