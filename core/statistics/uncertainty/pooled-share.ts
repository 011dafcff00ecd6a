import { type CountedUnit, type Likelihood, likelihoodOf } from './beta-binomial.ts';
import { betaQuantile, studentQuantile } from './incomplete-beta.ts';
import { type Interval, Z } from './interval.ts';

/** The mean share of several units, with how far the units are spread around it. */
export interface PooledShare extends Interval {
  /** How many units say something about it. */
  units: number;
  /** The correlation between two cases of one unit: 0 when all units have the same share. */
  spread: number;
  /** The shares that 95 in 100 units have. Missing when the mean is 0 or 1, where there is no way to tell. */
  predicted?: { low: number; high: number };
}

/** With fewer units there is no way to tell their spread. */
export const FEWEST_UNITS = 3;

/** The range in which the logit of a mean is looked for, and the spreads that are tried first. */
const EDGE = 21;
const LARGEST = 0.99;
const SPREADS = [0, 0.003, 0.02, 0.1, 0.3, 0.7, LARGEST];

/**
 * Pools the shares of units by random effects: each unit has its own share, and numbers may be hidden. The
 * beta-binomial distribution by maximum likelihood instead of DerSimonian and Laird's moments, which need a known
 * number and a variance from each unit and so fail for small and hidden ones. The interval is by profile likelihood,
 * with Student's t for how few the units are (as Hartung and Knapp, 2001). The prediction interval is that of a beta
 * distribution with the mean, and the average variance between units plus that of the mean (as Higgins et al., 2009).
 * @returns undefined when fewer than three units say anything
 */
export function pooledShare(all: readonly CountedUnit[]): PooledShare | undefined {
  const units = all.filter(({ low, high, base }) => base > 0 && (low > 0 || high < base));
  if (units.length < FEWEST_UNITS) return undefined;
  const likelihood = likelihoodOf(units);
  const profile = profileOf(likelihood);
  const slope = (logit: number) => {
    const mean = logistic(logit);
    return profile(mean).byMean * mean * (1 - mean);
  };
  // At an edge the slope is zero or points outwards, unless some unit must be on the other side.
  const side = slope(-EDGE) < SLIGHT ? -1 : slope(EDGE) > -SLIGHT ? 1 : 0;
  const top = side === 0 ? fallsToZero(slope, -EDGE, EDGE) : side * EDGE;
  const best = profile(logistic(top));
  const t = studentQuantile(units.length - 1);
  const left = (logit: number) => profile(logistic(logit)).value - best.value + t ** 2 / 2;
  const low = left(-EDGE) >= 0 ? 0 : logistic(fallsToZero(left, top, -EDGE));
  const high = left(EDGE) >= 0 ? 1 : logistic(fallsToZero(left, top, EDGE));
  const estimate = side === 0 ? logistic(top) : (side + 1) / 2;
  const found = { estimate, low, high, units: units.length, spread: best.spread };
  if (side !== 0) return found;
  const error = ((high - low) / (2 * t)) ** 2 / (estimate * (1 - estimate));
  const scale = (studentQuantile(units.length - 2) / Z) ** 2;
  const share = scale * (averageSpread((spread) => likelihood(estimate, spread).value - best.value) + error);
  if (share >= 1) return { ...found, predicted: { low: 0, high: 1 } };
  const [a, b] = [estimate, 1 - estimate].map((part) => part * (1 / share - 1)) as [number, number];
  return { ...found, predicted: { low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) } };
}

/** How many spreads are averaged, evenly by their square roots: small ones are the ones that differ. */
const STEPS = 200;

/**
 * The average spread, weighted by likelihood. The likeliest alone is too low when the units are few or hidden, and
 * then new units would lie outside the predicted range too often.
 */
function averageSpread(relative: (spread: number) => number): number {
  let [sum, weights] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    const root = ((step + 0.5) / STEPS) * Math.sqrt(LARGEST);
    const weight = Math.exp(relative(root ** 2)) * root;
    sum += weight * root ** 2;
    weights += weight;
  }
  return sum / weights;
}

/** The largest slope that rounding can make out of zero. */
const SLIGHT = 1e-6;

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The best spread for a mean, and the likelihood there. */
function profileOf(
  likelihood: ReturnType<typeof likelihoodOf>,
): (mean: number) => Likelihood & { spread: number } {
  return (mean) => {
    const tried = SPREADS.map((spread) => ({ spread, ...likelihood(mean, spread) }));
    const at = tried.reduce((best, { value }, i) => (value > (tried[best]?.value ?? 0) ? i : best), 0);
    const [below, top, above] = [tried[at - 1], tried[at], tried[at + 1]];
    const [from, to] = (top?.bySpread ?? 0) > 0 ? [top, above] : [below, top];
    if (!from || !to || from.bySpread <= 0 || to.bySpread >= 0) return top as (typeof tried)[number];
    const spread = fallsToZero((x) => likelihood(mean, x).bySpread, from.spread, to.spread);
    return { spread, ...likelihood(mean, spread) };
  };
}

/**
 * Finds where a function passes zero between a place where it is above and one where it is below, by false position. An
 * end that stays twice gets half the weight (Illinois).
 */
function fallsToZero(f: (x: number) => number, above: number, below: number): number {
  let [x0, y0, x1, y1] = [above, f(above), below, f(below)];
  let [stayed, before] = [0, Number.NaN];
  for (let round = 0; round < 200; round++) {
    const x = (x0 * y1 - x1 * y0) / (y1 - y0);
    if (Math.abs(x - before) < 1e-11 || !Number.isFinite(x)) return before;
    before = x;
    const y = f(x);
    if (y > 0) {
      [x0, y0] = [x, y];
      if (stayed === 1) y1 /= 2;
      stayed = 1;
    } else {
      [x1, y1] = [x, y];
      if (stayed === -1) y0 /= 2;
      stayed = -1;
    }
  }
  return before;
}
