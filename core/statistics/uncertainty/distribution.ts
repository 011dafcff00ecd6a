// The binomial and the Poisson distribution, to about fifteen digits. The densities follow C. Loader, "Fast and
// Accurate Computation of Binomial Probabilities" (2000), as in R: logarithms of factorials would lose five digits at
// 15 000 cases. Tails are sums of densities, so no incomplete beta or gamma function is needed.

/** P(X = k) for X ~ Poisson(mean). */
export function poissonDensity(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  if (k === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
}

/** P(X = k) for X ~ Binomial(n, p). */
export function binomialDensity(k: number, n: number, p: number): number {
  if (p <= 0 || p >= 1) return k === (p <= 0 ? 0 : n) ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X ≥ k) for X ~ Poisson(mean). */
export function poissonAtLeast(k: number, mean: number): number {
  if (k <= 0) return 1;
  const above = (j: number) => mean / (j + 1);
  const below = (j: number) => j / mean;
  if (k > mean) return tail(poissonDensity(k, mean), k, above, 1);
  return 1 - tail(poissonDensity(k - 1, mean), k - 1, below, -1);
}

/** P(X ≥ k) for X ~ Binomial(n, p). */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const odds = p / (1 - p);
  const above = (j: number) => ((n - j) / (j + 1)) * odds;
  const below = (j: number) => j / (n - j + 1) / odds;
  if (k > n * p) return tail(binomialDensity(k, n, p), k, above, 1);
  return 1 - tail(binomialDensity(k - 1, n, p), k - 1, below, -1);
}

/** The sum of the densities from a count outwards. Each is the previous one times a ratio below one. */
function tail(first: number, from: number, ratio: (j: number) => number, step: 1 | -1): number {
  let [sum, term, j] = [0, first, from];
  while (term > sum * 1e-18) {
    sum += term;
    term *= ratio(j);
    j += step;
  }
  return sum;
}

/** ln n! minus Stirling's formula for it: exact for small n, the first terms of the series after that. */
function stirlingError(n: number): number {
  if (n <= 15) {
    let factorial = 1;
    for (let i = 2; i <= n; i++) factorial *= i;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  }
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x ln(x/m) + m − x, without the loss of digits when x is near m. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = difference / (x + mean);
  let [sum, power] = [difference * v, 2 * x * v];
  for (let j = 1; j < 1000; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}
