import { expect, it } from 'vitest';
import { largestFit } from './fit.ts';

/** The scale chosen for a document of `length` pages at scale 1, and every scale that was tried. */
async function fitted(length: number, most?: number): Promise<{ scale: number; tried: number[] }> {
  const tried: number[] = [];
  const { scale } = await largestFit((scale) => {
    tried.push(scale);
    return Promise.resolve({ scale, pages: Math.ceil(length * scale ** 2) });
  }, most);
  return { scale, tried };
}

it.each([
  [0.5, undefined, 1.2],
  [1, undefined, 0.96],
  [1.9, 2, 1.02],
  [2.9, undefined, 0.96],
  [2.9, 2, 0.8],
  [4, 2, 0.68],
  [9, 2, 0.68],
])(
  'a document of %d pages with at most %s has the largest text that needs no more',
  async (length, most, scale) => expect((await fitted(length, most)).scale).toBe(scale),
);

it('tries no larger text when the smallest is too long, and few sizes otherwise', async () => {
  expect((await fitted(2.9, 2)).tried).toEqual([0.84, 0.8]);
  expect((await fitted(1)).tried.length).toBeLessThanOrEqual(4);
});
