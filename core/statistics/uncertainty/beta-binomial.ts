/** A unit: how many of `base` have something, when it is only certain that the number is from `low` to `high`. */
export interface CountedUnit {
  low: number;
  high: number;
  base: number;
}

/** The logarithm of a likelihood, and its slope along the mean and along the spread. */
export interface Likelihood {
  value: number;
  byMean: number;
  bySpread: number;
}

/**
 * Sums over 0…j − 1 for the j that are wanted: of the slopes of a logarithm, and where `wanted` is 2 of the logarithm too.
 * Made once and filled again.
 */
interface Sums {
  wanted: Uint8Array;
  start: number;
  value: Float64Array;
  byMean: Float64Array;
  bySpread: Float64Array;
}

/**
 * Returns the likelihood of a mean and a spread of shares under the beta-binomial distribution: each unit has its own
 * share, drawn from a beta distribution. A number that is hidden counts as all that it can be, so it is never taken for
 * zero. `spread` is the correlation between two cases of one unit: 0 when all units have the same share. Skellam
 * (1948); Griffiths (1973) writes the density as products, which hold also when the spread is 0.
 */
export function likelihoodOf(units: readonly CountedUnit[]): (mean: number, spread: number) => Likelihood {
  const groups = [...Map.groupBy(units, ({ low, high, base }) => `${low} ${high} ${base}`).values()];
  const length = Math.max(0, ...units.map(({ base }) => base));
  const [yes, no, all] = [emptySums(length), emptySums(length), emptySums(length)];
  for (const { low, high, base } of units) {
    for (let x = low; x <= high; x++) {
      yes.wanted[x] ||= 1;
      no.wanted[base - x] ||= 1;
    }
    yes.wanted[low] = 2;
    no.wanted[base - low] = 2;
    all.wanted[base] = 2;
  }
  return (mean, spread) => {
    fillSums(yes, mean * (1 - spread), 1 - spread, -mean, spread);
    fillSums(no, (1 - mean) * (1 - spread), spread - 1, mean - 1, spread);
    fillSums(all, 1 - spread, 0, -1, spread);
    const total = { value: 0, byMean: 0, bySpread: 0 };
    for (const group of groups) {
      const [unit] = group;
      if (unit) addUnit(total, unit, group.length, { yes, no, all }, spread);
    }
    return total;
  };
}

/** A product within these limits can be multiplied by one more term. */
const [LEAST, MOST] = [1e-200, 1e200];

/** Adds the likelihood of as many units: that of the least number, and of each next one by how much likelier it is. */
function addUnit(
  total: Likelihood,
  { low, high, base }: CountedUnit,
  units: number,
  { yes, no, all }: Record<'yes' | 'no' | 'all', Sums>,
  spread: number,
): void {
  const at = (part: 'value' | 'byMean' | 'bySpread', x: number) =>
    (yes[part][x] ?? 0) + (no[part][base - x] ?? 0) - (all[part][base] ?? 0);
  let [value, weight, sum, byMean, bySpread] = [at('value', low), 1, 0, 0, 0];
  for (let x = low; x <= high; x++) {
    sum += weight;
    byMean += weight * at('byMean', x);
    bySpread += weight * at('bySpread', x);
    if (x === high) break;
    weight *= ((base - x) * (yes.start + x * spread)) / ((x + 1) * (no.start + (base - x - 1) * spread));
    if (weight < MOST) continue;
    // Relative to the newest, so that none is too large for a number.
    value += Math.log(weight);
    [sum, byMean, bySpread, weight] = [sum / weight, byMean / weight, bySpread / weight, 1];
  }
  total.value += units * (value + Math.log(sum));
  total.byMean += (units * byMean) / sum;
  total.bySpread += (units * bySpread) / sum;
}

const emptySums = (length: number): Sums => ({
  wanted: new Uint8Array(length + 1),
  start: 0,
  value: new Float64Array(length + 1),
  byMean: new Float64Array(length + 1),
  bySpread: new Float64Array(length + 1),
});

/** Sums ln(start + i·spread), given the slopes of `start`. A logarithm is taken of many terms at once. */
function fillSums(found: Sums, start: number, byMean: number, bySpread: number, spread: number): void {
  found.start = start;
  const last = Math.max(found.wanted.lastIndexOf(1), found.wanted.lastIndexOf(2));
  let [value, product, inverses, step] = [0, 1, 0, 0];
  for (let i = 0; i < last; i++) {
    const term = start + i * spread;
    product *= term;
    if (product < LEAST || product > MOST) {
      value += Math.log(product);
      product = 1;
    }
    const inverse = 1 / term;
    inverses += inverse;
    step += (bySpread + i) * inverse;
    const wanted = found.wanted[i + 1];
    if (wanted === 0) continue;
    if (wanted === 2) found.value[i + 1] = value + Math.log(product);
    found.byMean[i + 1] = byMean * inverses;
    found.bySpread[i + 1] = step;
  }
}
