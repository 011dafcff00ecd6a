import { bisect, TAIL } from './interval.ts';

/** P(X ≤ x) for X ~ Beta(a, b): the regularised incomplete beta function, by Lentz's continued fraction. */
export function betaAtMost(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  // The fraction converges fast only below the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaAtMost(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  let [c, d] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = fraction;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(fraction - before) <= 1e-15 * Math.abs(fraction)) break;
  }
  return front * fraction;
}

/** The value that X ~ Beta(a, b) is at most with a probability. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return bisect((x) => betaAtMost(x, a, b), probability, 0, 1);
}

/** The 97.5th percentile of Student's t distribution: 12.7 with one degree of freedom, towards 1.96 with many. */
export function studentQuantile(degrees: number): number {
  const within = (t: number) => 1 - betaAtMost(degrees / (degrees + t * t), degrees / 2, 0.5);
  return bisect(within, 1 - 2 * TAIL, 0, 1000);
}

const away = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln Γ(x) for x > 0: moved above 10 by the recurrence, then Stirling's series. */
function logGamma(x: number): number {
  let [at, product] = [x, 1];
  for (; at < 10; at++) product *= at;
  const square = at * at;
  const series =
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360_360 / square) / square) / square) / square) /
        square) /
    at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
