import { expect, it } from 'vitest';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { openedCase } from './opened-case.ts';

it('reads a version of a case as the one that was read before, as long as few others are read', () => {
  const text = writeCase(exampleCase());
  const [first, other] = [openedCase('1', text), openedCase('2', text)];
  expect(first).toEqual(exampleCase());
  expect(openedCase('1', text)).toBe(first);
  expect(other).not.toBe(first);
  for (let nr = 3; nr < 22; nr++) openedCase(String(nr), text);
  expect(openedCase('1', text)).toBe(first);
  expect(openedCase('2', text)).not.toBe(other);
  expect(openedCase('none', 'id: x')).toBeUndefined();
});
