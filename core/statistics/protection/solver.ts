/** A linear programme: the least cost for which every row adds up to 0. */
export interface Programme {
  columns: number;
  lower: Float64Array;
  upper: Float64Array;
  cost: Float64Array;
  rows: readonly (readonly (readonly [column: number, coefficient: number])[])[];
  /** Whole numbers only. */
  integer: boolean;
}

/** A programme that is solved repeatedly with different bounds and costs. */
export interface Model {
  bounds(column: number, lower: number, upper: number): void;
  cost(column: number, cost: number): void;
  /** The columns of an optimal solution; `infeasible` when there is none, `unbounded` when the cost has no limit. */
  solve(): Float64Array | 'infeasible' | 'unbounded';
  dispose(): void;
}

/** Solves programmes. It is loaded outside core and passed in, so that core stays pure. */
export interface Solver {
  /** Name and version, for the audit report. */
  name: string;
  infinity: number;
  model(programme: Programme): Model;
}
