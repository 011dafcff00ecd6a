import loadHighs from 'highs';
import type { Programme, Solver } from '../core/statistics/protection/solver.ts';

/** Loads HiGHS, a solver of linear and integer programmes, compiled to WebAssembly. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const { optimal, infeasible, unboundedOrInfeasible, unbounded } = highs.constants.modelStatus;
  return {
    name: 'HiGHS',
    infinity: highs.infinity,
    model(programme) {
      const model = highs.createModel(modelData(programme));
      // Presolve is slower than a warm start when one bound changes between two runs; an integer programme
      // starts over each time and gains from it.
      model.options.set({
        output_flag: false,
        random_seed: 0,
        presolve: programme.integer ? 'on' : 'off',
      });
      return {
        bounds: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
        cost: (column, cost) => void model.changeColCost(column, cost),
        solve() {
          model.run();
          const status = model.getModelStatus();
          if (status === optimal) return Float64Array.from(model.getSolution().colValue);
          if (status === infeasible) return 'infeasible';
          if (status === unbounded || status === unboundedOrInfeasible) return 'unbounded';
          throw new Error(`The solver stopped with status ${status}.`);
        },
        dispose: () => model.dispose(),
      };
    },
  };
}

/** A programme in HiGHS's own form, with the rows as a sparse matrix (CSR) and equal to zero. */
function modelData({ columns, lower, upper, cost, rows, integer }: Programme) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const [column, coefficient] of row) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns,
    numRows: rows.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: new Float64Array(rows.length),
    rowUpper: new Float64Array(rows.length),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    ...(integer ? { integrality: new Int32Array(columns).fill(1) } : {}),
  };
}
