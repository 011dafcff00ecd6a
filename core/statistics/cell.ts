/**
 * Why a number is not shown. The letters are those on file, after SDMX's confidentiality codes:
 * A small (0 to k − 1), D large enough but hidden to protect another, C hidden without a bound.
 */
export type SuppressionStatus = 'A' | 'D' | 'C';

/** A number as people see it. `..` is hidden and may be anything. */
export type Cell = number | `<${number}` | `≥${number}` | '..';

/** The number, or what is said instead of it. */
export function toCell(value: number | null, status: SuppressionStatus | undefined, k: number): Cell {
  if (value !== null) return value;
  return status === 'A' ? `<${k}` : status === 'D' ? `≥${k}` : '..';
}

/** The least and the most that a cell can be, from the cell alone. */
export function cellBounds(cell: Cell): [least: number, most: number] {
  if (typeof cell === 'number') return [cell, cell];
  if (cell.startsWith('<')) return [0, Number(cell.slice(1)) - 1];
  return cell.startsWith('≥')
    ? [Number(cell.slice(1)), Number.POSITIVE_INFINITY]
    : [0, Number.POSITIVE_INFINITY];
}
