import type { SuppressionStatus } from '../cell.ts';

/** What is done with a cell: shown, or hidden for one of three reasons. */
export type CellState = 'open' | SuppressionStatus;

/** A number that is published, was published, or follows from what is published. */
export interface SystemCell {
  key: string;
  /** The true number. */
  n: number;
  /**
   * `new` is decided now. `old` was released before and stays as it is. `between` is never published but is a
   * difference of published periods, so it must not become known when it is small. `slack` stands for an
   * inequality and says nothing about anyone.
   */
  role: 'new' | 'old' | 'between' | 'slack';
  /** For `old` cells: how it was released. */
  shown?: CellState;
  /** Shown even when small: a code that says nothing about a person. */
  exempt?: boolean;
  /** One cell holds almost the whole row: hidden even when large, and never to be known exactly. */
  group?: boolean;
  /** What hiding it costs the reader. */
  weight: number;
}

/** The cells and how they add up: in each row the cells times their coefficients give 0. */
export interface System {
  cells: SystemCell[];
  rows: [cell: number, coefficient: number][][];
}
