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

/** Sums over 0…j − 1 for every j: of a logarithm, and of its slopes. */
interface Sums {
  value: Float64Array;
  byMean: Float64Array;
  bySpread: Float64Array;
}

/**
 * Returns the likelihood of a mean and a spread of shares under the beta-binomial distribution: each unit has a share of
 * its own, drawn from a beta distribution. A number that is hidden counts as all that it can be, so it is never taken
 * for zero. `spread` is the correlation between two cases of one unit: 0 when all units have the same share.
 * Skellam (1948); Griffiths (1973) writes the density as products, which hold also when the spread is 0.
 */
export function likelihoodOf(units: readonly CountedUnit[]): (mean: number, spread: number) => Likelihood {
  const length = Math.max(0, ...units.map(({ base }) => base));
  const groups = [...Map.groupBy(units, ({ low, high, base }) => `${low} ${high} ${base}`).values()];
  return (mean, spread) => {
    const yes = sums(length, mean * (1 - spread), 1 - spread, -mean, spread);
    const no = sums(length, (1 - mean) * (1 - spread), spread - 1, mean - 1, spread);
    const all = sums(length, 1 - spread, 0, -1, spread);
    const total = { value: 0, byMean: 0, bySpread: 0 };
    for (const group of groups) {
      const [{ low, high, base } = { low: 0, high: 0, base: 0 }] = group;
      const at = (part: keyof Sums, x: number) =>
        (yes[part][x] ?? 0) + (no[part][base - x] ?? 0) - (all[part][base] ?? 0);
      const logs: number[] = [];
      for (let [x, choose] = [low, 0]; x <= high; choose += Math.log((base - x) / (x + 1)), x++)
        logs.push(choose + at('value', x));
      // Relative to the largest, so that none is too large for a number.
      const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
      let [sum, byMean, bySpread] = [0, 0, 0];
      for (const [place, log] of logs.entries()) {
        const weight = Math.exp(log - largest);
        sum += weight;
        byMean += weight * at('byMean', low + place);
        bySpread += weight * at('bySpread', low + place);
      }
      total.value += group.length * (largest + Math.log(sum));
      total.byMean += (group.length * byMean) / sum;
      total.bySpread += (group.length * bySpread) / sum;
    }
    return total;
  };
}

/** Sums of ln(start + i·spread), given the slopes of `start`. */
function sums(length: number, start: number, byMean: number, bySpread: number, spread: number): Sums {
  const found = {
    value: new Float64Array(length + 1),
    byMean: new Float64Array(length + 1),
    bySpread: new Float64Array(length + 1),
  };
  let [value, mean, step] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const term = start + i * spread;
    value += Math.log(term);
    const inverse = 1 / term;
    mean += byMean * inverse;
    step += (bySpread + i) * inverse;
    found.value[i + 1] = value;
    found.byMean[i + 1] = mean;
    found.bySpread[i + 1] = step;
  }
  return found;
}
