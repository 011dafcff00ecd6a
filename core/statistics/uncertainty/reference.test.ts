// Reference values for the exact methods, to nine digits. They were computed by a different method: incomplete beta
// and gamma functions and direct sums with 30–40 digits (mpmath 1.3), inverted by bisection. Those marked R are also
// printed in R's documentation of the function and agree to all the digits that R prints.
import { expect, it } from 'vitest';
import { funnelLimits } from './funnel.ts';
import { type Duration, kaplanMeierAt } from './kaplan-meier.ts';
import { medianInterval } from './median.ts';
import { poissonInterval } from './poisson.ts';
import { exactProportion, wilsonInterval } from './proportion.ts';
import { rateRatio } from './rate-ratio.ts';

/** Whether two values are equal to nine digits. */
const close = (value: number | undefined, reference: number) =>
  Math.abs((value ?? Number.NaN) - reference) <= 1e-9 * Math.max(1, Math.abs(reference)) ||
  value === reference;

it.each([
  [0, 0, 3.6888794541139],
  [1, 0.02531780798429, 5.5716433909389],
  [3, 0.6186721228956, 8.7672730697423],
  [4, 1.0898653736263, 10.241588675404],
  [10, 4.7953886961324, 18.390356042018],
  [12, 6.2005751087222, 20.961585048177],
  [20, 12.216519585404, 30.888377902675],
  [200, 173.24088268146, 229.72198166545],
  [1518, 1442.5883461601, 1596.3310198784],
  [14947, 14708.327426896, 15188.574885478],
])('the mean behind a count of %i is between %f and %f', (count, low, high) => {
  const interval = poissonInterval(count);
  expect(interval).toSatisfy(() => close(interval.low, low) && close(interval.high, high));
});

it.each([
  [0, 1, 0, 0.975, 0, 0.79345068562276],
  [0, 20, 0, 0.16843347098309, 0, 0.16112515805282],
  [4, 20, 0.057333997050033, 0.43661400299667, 0.080657662579798, 0.41601743225189],
  [19, 20, 0.75126723722797, 0.99873491050205, 0.76386880655326, 0.9911185511992],
  [20, 20, 0.83156652901691, 1, 0.83887484194718, 1],
  [44, 58, 0.62831028380844, 0.86129880000788, 0.63470019746987, 0.85041125643331],
  [40, 200, 0.14689448821576, 0.2622263645896, 0.15045200926098, 0.26085518656538],
  // R: binom.test(682, 925) gives 0.7076683 0.7654066
  [682, 925, 0.70766826407904, 0.76540655824153, 0.70799598761962, 0.76463580097149],
])('%i of %i: exact %f–%f, Wilson %f–%f', (count, base, low, high, wilsonLow, wilsonHigh) => {
  const [exact, average] = [exactProportion(count, base), wilsonInterval(count, base)];
  expect(exact).toSatisfy(() => close(exact.low, low) && close(exact.high, high));
  expect(average).toSatisfy(() => close(average.low, wilsonLow) && close(average.high, wilsonHigh));
});

it('3 000 of 15 000 keeps its digits, where a sum of logarithms would lose them', () => {
  const { low, high } = exactProportion(3000, 15_000);
  expect(close(low, 0.19362409772263)).toBe(true);
  expect(close(high, 0.20649246122202)).toBe(true);
});

it.each([
  [18, 1, 12, 1, 1.5, 0.68360068730513, 3.4138876139051, 0.36159460805357],
  [58, 1, 46, 1, 1.2608695652174, 0.84152636030425, 1.8988972095331, 0.28069032903418],
  [1518, 1, 1269, 1, 1.1962174940898, 1.109547434759, 1.2898217277615, 2.5934065499032e-6],
  [3, 0.5, 9, 1, 0.66666666666667, 0.1160900648362, 2.6713523961578, 0.7615539636573],
  [0, 1, 5, 1, 0, 0, 1.0912791051825, 0.0625],
  [5, 1, 0, 1, Number.POSITIVE_INFINITY, 0.91635585731546, Number.POSITIVE_INFINITY, 0.0625],
  [40, 2, 10, 1, 2, 0.98287380823163, 4.4849336624891, 0.050629326111047],
  // R: poisson.test(c(11, 21), c(800, 3011)) gives 0.8584264 4.2772659, p-value = 0.07967
  [11, 800, 21, 3011, 1.9714880952381, 0.85842640339164, 4.2772659436541, 0.079668633033329],
  [15, 1, 5, 1, 3, 1.0364696204894, 10.551149707628, 0.041389465332031],
  [150, 1, 50, 1, 3, 2.1649292084806, 4.2190113865244, 8.3930208756048e-13],
  [11434, 1, 12565, 1, 0.9099880620772, 0.88714851544258, 0.93340855761976, 2.9734437575604e-13],
  [3513, 1, 3223, 1, 1.0899782811046, 1.0388002888375, 1.143706076389, 0.00042871396960247],
  [11434, 1, 3513, 1, 3.2547680045545, 3.1337229280088, 3.3811327027502, 0],
])('%i in %f against %i in %f: %f (%f–%f), p %f', (count, exposure, other, of, estimate, low, high, p) => {
  const ratio = rateRatio({ count, exposure }, { count: other, exposure: of });
  const found = [ratio.estimate, ratio.low, ratio.high, ratio.p];
  expect(found).toSatisfy(() => [estimate, low, high, p].every((value, i) => close(found[i], value)));
  // P-values can be tiny, so they are compared relative to their size.
  if (p > 0) expect(Math.abs(ratio.p / p - 1)).toBeLessThan(1e-9);
});

it('the share still waiting takes account of censored durations', () => {
  const durations: Duration[] = Array.from({ length: 40 }, (_, i) => ({
    days: 5 + ((i * 37) % 120),
    ended: i % 4 !== 0,
  }));
  const found = kaplanMeierAt(durations, [5, 26, 60, 91, 108, 180]);
  const expected = [
    [0.8181066245582, 0.6556884710151, 0.908922698704],
    [0.6193503129493, 0.4421487967294, 0.7548478344403],
    [0.3293817573412, 0.1762190313735, 0.4914418256726],
    [0.1463918921516, 0.04772205806446, 0.2971423488117],
  ];
  for (const [index, values] of expected.entries()) {
    const { estimate, low, high } = found[index + 1] ?? { estimate: 0, low: 0, high: 0 };
    expect([estimate, low, high].map((value, i) => close(value, values[i] ?? 0))).toEqual([true, true, true]);
  }
  expect(found[5]).toBeUndefined();
});

it('the share still waiting is never certain: R has 1–1 and NA at the ends, here they are exact', () => {
  const all = (days: number, n: number): Duration[] =>
    Array.from({ length: n }, () => ({ days, ended: true }));
  const ends = [kaplanMeierAt(all(20, 50), [30])[0], kaplanMeierAt(all(100, 50), [30])[0]];
  expect(ends[0]).toBeUndefined();
  const some = kaplanMeierAt([...all(20, 50), { days: 5, ended: false }], [20])[0];
  // R: binom.test(0, 50)
  expect(some).toMatchObject({ estimate: 0, low: 0, high: expect.closeTo(0.0711217364, 9) });
  expect(ends[1]).toMatchObject({ estimate: 1, low: expect.closeTo(0.9288782636, 9), high: 1 });
});

it('the interval of the median consists of order statistics, and fewer than six values give none', () => {
  expect(medianInterval([3, 1, 2, 5, 4])).toBeUndefined();
  expect(medianInterval([6, 3, 1, 2, 5, 4])).toEqual({ estimate: 3.5, low: 1, high: 6 });
  const twenty = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(medianInterval(twenty)).toEqual({ estimate: 10.5, low: 6, high: 15 });
});

it('one to eight of twenty are within chance of a fifth', () => {
  expect(funnelLimits(20, 0.2, 0.95)).toEqual({ low: 1, high: 8 });
  expect(funnelLimits(0, 0.2, 0.95)).toEqual({ low: 0, high: 0 });
  expect(funnelLimits(14_947, 0.2, 0.998)).toEqual({ low: 2839, high: 3141 });
});
