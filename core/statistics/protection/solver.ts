/** A linear programme: least cost, where every row of the matrix adds up to `right` (0 unless given). */
export interface Programme {
  columns: number;
  lower: Float64Array;
  upper: Float64Array;
  cost: Float64Array;
  rows: readonly (readonly (readonly [column: number, coefficient: number])[])[];
  /** Whole numbers only. */
  integer: boolean;
}

/** A programme that is solved again and again with other bounds and costs. */
export interface Model {
  bounds(column: number, lower: number, upper: number): void;
  cost(column: number, cost: number): void;
  /** The columns of a best solution; `infeasible` when there is none, `unbounded` when it has no limit. */
  solve(): Float64Array | 'infeasible' | 'unbounded';
  dispose(): void;
}

/** What solves programmes. It is loaded by the shell and handed in, so that core stays pure. */
export interface Solver {
  /** Name and version, for the audit report. */
  name: string;
  infinity: number;
  model(programme: Programme): Model;
}
