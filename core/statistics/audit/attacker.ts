import type { Model, Solver } from '../protection/solver.ts';

/** What anyone can know about the numbers: lower and upper bounds, and how the numbers add up. */
export interface Knowledge {
  keys: string[];
  lower: number[];
  upper: number[];
  rows: (readonly [cell: number, coefficient: number])[][];
}

/** The published numbers are inconsistent: no numbers at all agree with them. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
  constructor() {
    super('No numbers agree with everything that is published.');
  }
}

const NEAR = 1e-6;

/** Whether any numbers at all agree with the knowledge. */
export function consistent(known: Knowledge, solver: Solver): boolean {
  const model = programme(known, solver, false);
  try {
    return model.solve() !== 'infeasible';
  } finally {
    model.dispose();
  }
}

/**
 * Computes the feasibility interval of each target: the narrowest interval of whole numbers that it can be shown to be
 * in. A linear programme is solved first: if its solution is in whole numbers, it is an example that proves the bound,
 * often for many cells at once. Only otherwise is the integer programme solved.
 * @param targets indexes of cells
 * @param options `linear` skips the integer programme and rounds the bounds inwards
 * @throws Contradiction when no numbers agree with the knowledge
 */
export function intervals(
  known: Knowledge,
  targets: readonly number[],
  solver: Solver,
  { linear = false }: { linear?: boolean } = {},
): Map<number, [least: number, most: number]> {
  const models: { linear: Model; integer?: Model } = { linear: programme(known, solver, false) };
  const ranges = new Map(
    targets.map((target) => [
      target,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
    ]),
  );
  const witness = (numbers: Float64Array) => {
    for (const [target, range] of ranges) {
      // Adding 0 turns −0, which a solver may return, into 0.
      const value = Math.round(numbers[target] ?? 0) + 0;
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  };
  try {
    for (const [target, range] of ranges) {
      for (const side of [0, 1] as const) {
        const limit = (side === 0 ? known.lower : known.upper)[target] ?? 0;
        if (!linear && range[side] === limit) continue;
        const numbers = extreme(models.linear, target, side);
        if (numbers === 'unbounded') range[side] = limit;
        else if (linear) {
          const value = numbers[target] ?? 0;
          range[side] = (side === 0 ? Math.ceil(value - NEAR) : Math.floor(value + NEAR)) + 0;
        } else if (numbers.every((number) => Math.abs(number - Math.round(number)) < NEAR)) witness(numbers);
        else {
          models.integer ??= programme(known, solver, true);
          const whole = extreme(models.integer, target, side);
          if (whole === 'unbounded') range[side] = limit;
          else witness(whole);
        }
      }
    }
  } finally {
    models.linear.dispose();
    models.integer?.dispose();
  }
  return ranges;
}

/** Numbers that agree with the knowledge and make the target as small, or as large, as possible. */
function extreme(model: Model, target: number, side: 0 | 1): Float64Array | 'unbounded' {
  model.cost(target, side === 0 ? 1 : -1);
  const numbers = model.solve();
  model.cost(target, 0);
  if (numbers === 'infeasible') throw new Contradiction();
  return numbers;
}

function programme({ keys, lower, upper, rows }: Knowledge, solver: Solver, integer: boolean): Model {
  return solver.model({
    columns: keys.length,
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper, (value) =>
      value === Number.POSITIVE_INFINITY ? solver.infinity : value,
    ),
    cost: new Float64Array(keys.length),
    rows,
    integer,
  });
}
