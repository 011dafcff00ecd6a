import { expect, it } from 'vitest';
import { seededRandom } from '../../generate/random.ts';
import { beforeAfterEffect, hasEnoughCases } from './before-after-effect.ts';
import { isSignificant, rateRatio } from './rate-ratio.ts';

/** A measure that is decided and carried out in the same month. */
const at = (month: number) => ({ decided: month, done: month });

/** A month's number of cases under a constant mean: Poisson, by Knuth's product of uniforms. */
function month(random: () => number, mean: number): number {
  let [count, product] = [0, random()];
  for (; product > Math.exp(-mean); count++) product *= random();
  return count;
}

/** Reports with a useless measure, taken as soon as two months together have unusually many. */
function uselessMeasure(seed: number, mean: number): { months: number[]; taken: number } {
  const random = seededRandom(seed);
  const many = 2 * mean + 2 * Math.sqrt(2 * mean);
  for (;;) {
    const months = Array.from({ length: 60 }, () => month(random, mean));
    const taken = months.findIndex((count, i) => i >= 13 && i < 46 && count + (months[i - 1] ?? 0) >= many);
    if (taken > 0) return { months, taken };
  }
}

it('a useless measure taken after a cluster seldom looks like it had an effect', () => {
  let [naive, ours] = [0, 0];
  for (let seed = 1; seed <= 1000; seed++) {
    const { months, taken } = uselessMeasure(seed, 4);
    const effect = beforeAfterEffect(months, at(taken));
    if (effect && isSignificant(effect.ratio) && effect.ratio.estimate < 1) ours++;
    // The obvious comparison: the quarter before against the quarter after.
    const sum = (from: number) => months.slice(from, from + 3).reduce((a, b) => a + b, 0);
    const [before, after] = [sum(taken - 2), sum(taken + 1)];
    const plain = rateRatio({ count: after, exposure: 1 }, { count: before, exposure: 1 });
    if (isSignificant(plain) && plain.estimate < 1) naive++;
  }
  expect(naive).toBeGreaterThan(60);
  // At most the 2.5 % that the exact test allows on one side.
  expect(ours).toBeLessThanOrEqual(25);
});

it('a real halving of many cases is found', () => {
  const months = [...Array(24).fill(8), ...Array(24).fill(4)];
  const effect = beforeAfterEffect(months, at(23));
  expect(effect).toMatchObject({ before: 96, after: 48, ratio: { estimate: 0.5 } });
  expect(effect && isSignificant(effect.ratio)).toBe(true);
});

it('the months that led to the measure, and the first one after it, are not counted', () => {
  const months = [...Array(12).fill(1), 50, 50, 50, ...Array(12).fill(1)];
  expect(beforeAfterEffect(months, at(13))).toMatchObject({ before: 12, after: 12 });
});

it('for a measure that takes long, the months that led to the decision are left out', () => {
  const months = [...Array(12).fill(1), 50, 50, 9, 9, 9, 9, ...Array(12).fill(1)];
  expect(beforeAfterEffect(months, { decided: 13, done: 16 })).toMatchObject({ before: 12, after: 12 });
});

it('few cases are not selected because the year before happened to be high', () => {
  let [fewer, more, all] = [0, 0, 0];
  for (let seed = 1; seed <= 2000; seed++) {
    const random = seededRandom(seed);
    const effect = beforeAfterEffect(
      Array.from({ length: 40 }, () => month(random, 2)),
      at(20),
    );
    if (!effect || !hasEnoughCases(effect)) continue;
    all++;
    if (!isSignificant(effect.ratio)) continue;
    if (effect.ratio.estimate < 1) fewer++;
    else more++;
  }
  expect(all).toBeGreaterThan(500);
  expect(fewer / all).toBeLessThan(0.04);
  expect(more / all).toBeLessThan(0.04);
});

it('nothing is compared without a whole year on both sides', () => {
  const months = Array(40).fill(3);
  expect(beforeAfterEffect(months, at(12))).toBeUndefined();
  expect(beforeAfterEffect(months, at(13))).toBeDefined();
  expect(beforeAfterEffect(months, at(26))).toBeDefined();
  expect(beforeAfterEffect(months, at(27))).toBeUndefined();
  expect(beforeAfterEffect([], at(0))).toBeUndefined();
});
