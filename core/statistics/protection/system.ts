import type { SuppressionStatus } from '../cell.ts';

/** How a cell is published: shown, or hidden for one of three reasons. */
export type CellState = 'open' | SuppressionStatus;

/** A number that is published, was published, or follows from what is published. */
export interface SystemCell {
  key: string;
  /** The true number. */
  n: number;
  /**
   * `new` is decided now. `old` was released before and cannot change. `between` is never published but is a difference
   * between published periods, so it must not be disclosed when it is small. `slack` turns an inequality into an
   * equation and is about nobody.
   */
  role: 'new' | 'old' | 'between' | 'slack';
  /** For `old` cells: how it was released. */
  shown?: CellState;
  /** Shown even when small: a code that says nothing about a person. */
  exempt?: boolean;
  /** The cell holds almost its whole row (group disclosure): hidden even when large, and never to be known exactly. */
  group?: boolean;
  /** The reader's cost of hiding it. */
  weight: number;
}

/** The cells and how they add up: in each row the cells times their coefficients sum to 0. */
export interface System {
  cells: SystemCell[];
  rows: [cell: number, coefficient: number][][];
}
