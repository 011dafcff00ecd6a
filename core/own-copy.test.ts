import { expect, it } from 'vitest';
import { keptMemory } from '../testing/kept-memory.ts';
import { ownCopy } from './own-copy.ts';

it('copies plain data', () => {
  const data = { a: ['å', 1, true], b: { c: null } };
  expect(ownCopy(data)).toEqual(data);
  expect(ownCopy(data)).not.toBe(data);
});

it('keeps nothing of the text that a part was cut from', async () => {
  const parts = (copy: <Data>(data: Data) => Data) =>
    keptMemory(() =>
      Array.from({ length: 20 }, (_, at) =>
        copy(Buffer.alloc(500_000, `${at} `).toString('latin1').slice(7, 77)),
      ),
    );
  expect(await parts((data) => data)).toBeGreaterThan(5_000_000);
  expect(await parts(ownCopy)).toBeLessThan(5_000_000);
});
